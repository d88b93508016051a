"""What is kept of imports: each run with the texts as they stood in the sheet, and what was answered about a
shape of sheet, so that next month's list of the same sender asks nothing twice."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from desktop_app.domain.record import Field, Kind, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRun(Record):
    """One import. ``originals``: gzip of JSON lines [row, column, text in the sheet, text kept] for every
    cell that was read in an old encoding or repaired."""

    TYPE: ClassVar[str] = "import_run"
    LABEL: ClassVar[str] = "Lần nhập"

    kind: Annotated[str | None, Field("Loại bảng", longest=40, publish=False, required=True)] = None
    file: Annotated[str | None, Field("Tệp", longest=300, publish=False)] = None
    sheet: Annotated[str | None, Field("Trang tính", longest=100, publish=False)] = None
    rows_total: Annotated[int | None, Field("Số dòng", Kind.INTEGER, publish=False)] = None
    created: Annotated[int | None, Field("Thêm mới", Kind.INTEGER, publish=False)] = None
    changed: Annotated[int | None, Field("Thay đổi", Kind.INTEGER, publish=False)] = None
    left_out: Annotated[int | None, Field("Để lại", Kind.INTEGER, publish=False)] = None
    originals: Annotated[str | None, Field("Chữ gốc trong bảng", Kind.BLOB, publish=False)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportProfile(Record):
    """What was answered about sheets with these titles.

    ``shape``: SHA-256 of the folded titles. ``columns``: "title → field", without a field the column is
    left out. ``words``: "key of a question → choice".
    """

    TYPE: ClassVar[str] = "import_profile"
    LABEL: ClassVar[str] = "Mẫu bảng đã biết"

    kind: Annotated[str | None, Field("Loại bảng", longest=40, publish=False, required=True)] = None
    shape: Annotated[str | None, Field("Dạng bảng", longest=64, publish=False, required=True)] = None
    file: Annotated[str | None, Field("Tệp gần nhất", longest=300, publish=False)] = None
    columns: Annotated[list[str], Field("Cột đã chọn", Kind.LIST, publish=False, longest=400)] = field(
        default_factory=list
    )
    words: Annotated[list[str], Field("Từ đã học", Kind.LIST, publish=False, longest=400)] = field(
        default_factory=list
    )
