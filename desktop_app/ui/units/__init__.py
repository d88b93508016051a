"""Đơn vị: the unions below, what came from them, and who has not sent yet."""
