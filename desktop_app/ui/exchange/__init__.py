"""Gửi – Nhận and Hộp nhận: sending, receiving, and who may be believed."""
