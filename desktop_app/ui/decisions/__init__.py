"""Decisions of a union at any level: a part of Khen thưởng and of Xét khen."""
