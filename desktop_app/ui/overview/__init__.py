"""Tổng quan: the first steps, what is to be done, four numbers and a bar per group."""
