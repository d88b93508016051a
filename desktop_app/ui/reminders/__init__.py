"""Nhắc việc: birthdays, medals coming due, what awards will miss."""
