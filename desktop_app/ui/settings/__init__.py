"""Cài đặt: the union's own names, the look, looking after the book, handing it over."""
