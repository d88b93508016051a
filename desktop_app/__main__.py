"""The command ``sothidua``, also ``python -m desktop_app``."""

import sys

from desktop_app import cli


def main() -> int:
    """Run the command line with this process's arguments; returns the exit code."""
    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
