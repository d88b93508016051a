"""From a fresh checkout to the running program, by one command and the standard library alone.

    python3 packaging/bootstrap.py run [ARGUMENTS…]
    python3 packaging/bootstrap.py test [ARGUMENTS…]
    python3 packaging/bootstrap.py check
    python3 packaging/bootstrap.py benchmarks [ARGUMENTS…]

This file alone must be readable by any Python 3.6 or newer, so that an old one can say what is missing.
"""

import sys

OLD_PYTHON = """\
Máy này có Python {0}.{1}; Sổ Thi Đua cần Python 3.11 trở lên. Hãy cài bản mới rồi chạy lại lệnh này.
This is Python {0}.{1}; Sổ Thi Đua needs Python 3.11 or newer. Install it and run this command again."""

if sys.version_info < (3, 11):  # noqa: UP036 - this file alone also runs under older versions
    sys.exit(OLD_PYTHON.format(*sys.version_info))

from commands import main  # noqa: E402 - it is written for the version just asked for

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
