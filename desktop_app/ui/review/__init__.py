"""Xét khen: an upper union reviews what its unions propose."""
