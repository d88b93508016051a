"""The shared pieces of every page."""
