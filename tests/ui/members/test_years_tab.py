"""The tab Thi đua: what a year says of a person is written, edited, moved on and put away."""

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.year_records import Absence, Registration, YearRating
from desktop_app.services.assembly import Services
from desktop_app.ui.members.page import MembersPage
from desktop_app.ui.members.years_tab import YearsTab
from desktop_app.ui.widgets.entry_form import EntryForm
from desktop_app.ui.widgets.record_form import RecordForm
from tests.ui.members.people import go, ids
from tests.ui.typing import type_text


def tab_of(qtbot: QtBot, page: MembersPage, member: str) -> YearsTab:
    go(qtbot, page, member, 1)
    assert page.panel is not None
    tab = page.panel.tab_widget(1)
    assert isinstance(tab, YearsTab)
    return tab


def said(tab: YearsTab) -> list[str]:
    return [one.text() for one in tab.findChildren(QLabel) if not one.isHidden()]


def press_named(tab: YearsTab, name: str) -> None:
    next(one for one in tab.findChildren(QPushButton) if one.accessibleName() == name).click()


def test_the_record_of_a_person_stands_by_year(qtbot: QtBot, page: MembersPage, services: Services) -> None:
    member = ids(services)["NV01"]
    kind = services.catalogues.get("award_types").items[0]
    services.nominations.add({"award_type": kind.code, "year": 2026, "member": member})
    services.year_records.add(YearRating, {"member": member, "year": 2025, "rating": "hoan_thanh_tot"})
    tab = tab_of(qtbot, page, member)
    qtbot.waitUntil(lambda: "Năm 2026" in said(tab))
    shown = said(tab)
    assert shown.index("Năm 2026") < shown.index("Năm 2025") < shown.index("Hoàn thành tốt nhiệm vụ")


def test_a_rating_is_written_and_edited_and_undone(
    qtbot: QtBot, page: MembersPage, services: Services
) -> None:
    member = ids(services)["NV01"]
    tab = tab_of(qtbot, page, member)
    tab.add(YearRating)
    assert isinstance(tab.form, EntryForm)
    year = tab.form.sheet.rows["year"].editor.widget
    assert isinstance(year, QLineEdit)
    year.selectAll()
    type_text(year, "2025")
    tab.form.sheet.rows["rating"].editor.put_text("Hoàn thành xuất sắc nhiệm vụ")
    with qtbot.waitSignal(tab.written):
        tab.form.write(False)
    assert page.result.text == "Đã ghi xếp loại năm."
    qtbot.waitUntil(lambda: "Hoàn thành xuất sắc nhiệm vụ" in said(tab))
    press_named(tab, "Sửa Hoàn thành xuất sắc nhiệm vụ")
    assert isinstance(tab.form, RecordForm)
    type_text(tab.form.sheet.rows["decision_number"].editor.widget, "15/QĐ-CT")
    tab.finish()
    qtbot.waitUntil(lambda: tab.form is None)
    qtbot.waitUntil(lambda: services.year_records.of(member).ratings[0].decision_number == "15/QĐ-CT")
    qtbot.waitUntil(lambda: "Xếp loại năm · QĐ 15/QĐ-CT" in said(tab))


def test_a_registration_is_approved_and_an_absence_goes_to_the_trash(
    qtbot: QtBot, page: MembersPage, services: Services
) -> None:
    member = ids(services)["NV02"]
    years = services.year_records
    years.add(Registration, {"member": member, "year": 2026, "award_type": "U-DVXS"})
    years.add(Absence, {"member": member, "year": 2026, "days": 12, "reason": "om_dau"})
    tab = tab_of(qtbot, page, member)
    qtbot.waitUntil(lambda: "Nghỉ 12 ngày" in said(tab))
    assert "Ngày nghỉ · Ốm đau" in said(tab)
    [registration] = years.of(member).registrations
    approve = next(one for one in tab.actions_of(registration) if one.text == "Duyệt")
    approve.run()
    qtbot.waitUntil(lambda: years.of(member).registrations[0].status == "approved")
    qtbot.waitUntil(lambda: "Đã duyệt" in said(tab))
    trash = tab.actions_of(years.of(member).absences[0])[-1]
    trash.run()
    qtbot.waitUntil(lambda: page.result.text == "Đã chuyển vào Đã xóa.")
    qtbot.waitUntil(lambda: "Nghỉ 12 ngày" not in said(tab))
    assert years.of(member).absences == ()
