"""How many questions a piece of work asks of the book, so that none is asked once per row."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

from sqlalchemy import Engine, event

from desktop_app.store.book import Book


def questions(book: Book, work: Callable[[], object]) -> int:
    """How often ``work`` asks the book, reading or writing."""
    asked: list[str] = []
    with ExitStack() as listening:
        for engine in filter(None, (book.reader, book.writer)):
            listening.enter_context(_heard(engine, asked))
        work()
    return sum(statement.lstrip().startswith(("SELECT", "WITH")) for statement in asked)


@contextmanager
def _heard(engine: Engine, asked: list[str]) -> Iterator[None]:
    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", hear)
    yield
    event.remove(engine, "before_cursor_execute", hear)
