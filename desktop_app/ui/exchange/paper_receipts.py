"""Biên nhận on paper, from wherever packages that were taken in are listed."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app import paths
from desktop_app.services.receipts import receipt_name
from desktop_app.ui.widgets.opening import open_file
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action


def save_receipts(page: Page, codes: Sequence[str]) -> None:
    """Ask where, and write the receipts of the packages with these codes: one file, or one each in a folder.
    What was written can be opened at once, which is how it is printed."""
    words, dialogs, receipts = page.words, page.context.dialogs, page.context.services.receipts
    if len(codes) == 1:
        suggested = paths.documents_folder() / receipt_name(codes[0])
        path = dialogs.save_file(words("Lưu biên nhận"), suggested, words("Tệp PDF (*.pdf)"))
        if path is not None:
            chosen = path
            page.run_job(
                words("Lưu biên nhận"),
                lambda _progress: receipts.write(chosen, codes[0]),
                lambda outcome: _told(page, outcome, [outcome.value]),
            )
        return
    folder = dialogs.folder(words("Chọn thư mục để lưu các biên nhận"), paths.documents_folder())
    if folder is not None:
        place = folder
        page.run_job(
            words("Lưu {n} biên nhận", n=len(codes)),
            lambda progress: receipts.write_many(place, codes, progress),
            lambda outcome: _told(page, outcome, outcome.value),
        )


def _told(page: Page, outcome: Any, files: Sequence[Path]) -> None:
    words = page.words
    remarks = outcome.warnings[:1]
    if len(files) == 1:
        page.show_saved(words("Đã lưu biên nhận “{file}”.", file=files[0].name), files[0], remarks)
    else:
        said = [words("Đã lưu {n} biên nhận.", n=len(files))]
        said += [words.sentence_of(one.code, one.params) for one in remarks]
        folder = Action("Mở thư mục", lambda: open_file(files[0].parent))
        page.show_result(" ".join(said), actions=(folder,))
