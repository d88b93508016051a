"""Certificates (giấy khen, giấy chứng nhận sáng kiến) as PDF, from designs that are data."""
