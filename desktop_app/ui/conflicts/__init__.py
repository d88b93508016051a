"""Hai bản khác nhau: what two PCs of the union wrote differently, side by side, and choosing."""
