"""Puts ``resources/`` and ``i18n/`` of the checkout into the wheel, beside the code that reads them."""

import shutil
from pathlib import Path

from setuptools.command.build_py import build_py

FOLDERS = ("resources", "i18n")


class BuildWithData(build_py):
    """``build_py`` that copies the data folders into ``desktop_app/``.

    They lie outside the package because they are data, not code; ``desktop_app.paths`` finds either place.
    An editable install copies nothing: the checkout itself is read.
    """

    def run(self) -> None:
        """Build the package, then copy the data."""
        super().run()
        if self.editable_mode:
            return
        for name in FOLDERS:
            target = Path(self.build_lib) / "desktop_app" / name
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(name, target)
