"""Sổ Thi Đua: an offline book for grassroots trade unions in Viet Nam."""

__version__ = "0.1.0"
