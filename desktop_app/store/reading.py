"""The type of an open reading of a book, for rooms above that pass one on without knowing SQLAlchemy."""

from typing import TypeAlias

from sqlalchemy import Connection

Reading: TypeAlias = Connection
