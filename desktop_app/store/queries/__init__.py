"""Questions to the book, answered with frozen records and rows; nothing of SQLAlchemy leaves here."""
