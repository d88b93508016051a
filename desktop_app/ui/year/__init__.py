"""A year of emulation: by group, who has not handed in, scoring, closing."""
