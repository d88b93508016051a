"""Writing a file so that the old one stays whole until the new one is."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from desktop_app.domain.errors import Refused


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file beside ``path`` that takes its place when the block ends well, and is gone when it does not.

    Raises ``Refused``: ``spreadsheet.target_open`` (another program holds the file),
    ``spreadsheet.no_space``, ``spreadsheet.target_unwritable``.
    """
    beside = path.with_name(f"{path.name}.part")
    try:
        with beside.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except PermissionError as error:
        raise Refused("spreadsheet.target_open", name=path.name) from error
    except OSError as error:
        code = "spreadsheet.no_space" if error.errno == errno.ENOSPC else "spreadsheet.target_unwritable"
        raise Refused(code, name=path.name) from error
    finally:
        beside.unlink(missing_ok=True)
