"""Taking in connection files: asked first when one is of another union above than the book names."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import Refused
from desktop_app.ui.widgets.page import Page


class ConnectionWork:
    """Acts for a page. ``done`` is called with the files that were taken in, once all were looked at."""

    def __init__(self, page: Page, done: Callable[[Sequence[Path]], None]) -> None:
        self._page = page
        self._done = done

    def take(self, paths: Sequence[Path]) -> None:
        """Take in one file after the other; of a single one the code to compare is shown."""
        self._page.error.hide()
        self._next(list(paths), [], len(paths) == 1)

    def _next(self, left: list[Path], taken: list[Path], alone: bool, rename: bool = False) -> None:
        page = self._page
        if not left:
            if taken and not alone:
                page.show_result(page.words("Đã nhập {n} tệp kết nối.", n=len(taken)))
            self._done(taken)
            return
        path, *rest = left
        connections = page.context.services.connections

        def accepted(outcome: Any) -> None:
            page.context.hub.publish(outcome.changed)
            if alone:
                self._tell(outcome.value)
            self._next(rest, [*taken, path], alone)

        def refused(why: Refused) -> None:
            if why.code == "connection.other_upper":
                if self._renames(why):
                    self._next(left, taken, alone, rename=True)
                    return
            else:
                page.show_refusal(why)
            self._next(rest, taken, alone)

        work = partial(connections.accept, path, rename_upper=rename)
        page.context.jobs.save(page, work, accepted, refused)

    def _renames(self, why: Refused) -> bool:
        """Whether the union above gets the name in the file."""
        words, named, unit = self._page.words, str(why.params["named"]), str(why.params["unit"])
        title = words("Sổ ghi cấp trên là {named}, tệp này của {unit}.", named=named, unit=unit)
        text = words(
            "Đổi thì từ nay cấp trên của sổ là {unit}: tên này đứng trên văn bản, gói làm ra chỉ {unit} mở "
            "được. Nhầm tệp thì bỏ và xin tệp của {named}.",
            named=named,
            unit=unit,
        )
        return self._page.context.dialogs.confirm(title, text, words("Đổi thành {unit}", unit=unit))

    def _tell(self, who: Any) -> None:
        words = self._page.words
        title = words("Đã nhập tệp kết nối của {unit}", unit=who.unit_name)
        text = words("So mã này với mã trên công văn của {unit}: {code}", unit=who.unit_name, code=who.code)
        self._page.context.dialogs.tell(title, text)
