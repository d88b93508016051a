"""Nhập từ Excel."""
