"""Đoàn viên."""
