"""The window. How to write a page (everything here is in ``ui/context.py`` and ``ui/widgets``):

A feature is a folder of its own (``ui/members/``) with ``page.py`` and what it needs; features never
import each other. One line in ``shell/pages.py`` puts it into the navigation. A page is a ``Page`` (free
content) or
a ``ListPage`` (table with panel; ``KeptListPage`` over rows read whole, ``WorkListPage`` where many rows are
worked on and forms stand in the panel); its constructor takes the ``UiContext`` alone::

    class MembersPage(WorkListPage[MemberListRow]):
        def __init__(self, context: UiContext) -> None:
            super().__init__(context, SPEC)

``UiContext`` (frozen; no globals): ``services``, ``jobs``, ``dialogs``, ``hub``, ``words``, ``theme``,
``preferences``, ``drafts``, ``navigate(code, {"id": …})``.

Words. ``context.words("Thêm {n} người", n=3)``: the Vietnamese source with named placeholders, never an
f-string. ``words.count(1202, "đoàn viên")``, ``words.number(1202)``, ``words.sentence(refused)``.
Declarations
(``Column``, ``Tab``, ``Action``, ``Chip``, ``Empty``) hold Vietnamese sources; the widget translates them.

Reading. ``with`` services directly in the window's thread for one record or one page of rows; everything
longer by ``context.jobs.read(self, work, on_done)``.

Writing. ``self.run(work, said="Đã thêm {name}", name=…)`` of every ``Page``: calls ``work() -> Outcome``
off the window's thread, tells the hub what changed, shows the result bar with Hoàn tác, and a refusal as the
error bar. ``done=`` receives the Outcome. File work and loops: ``self.run_job(title, work(progress), done)``.

Following changes. ``Page.watches`` names record types; when they change ``refresh()`` is called if the
page is
visible, else on its next showing. ``Page.open(params)`` receives what ``navigate`` was given.

List pages. ``ListSpec(code, title, columns, search, chips, empty, watches)``, and methods to override:
``source(query) -> RowSource`` (``KeyedSource`` over key queries for big tables, ``MemorySource`` for a
list at
hand), ``page_actions() -> Sequence[Action]`` (the first one is primary), ``empty_actions()`` (what an empty
list leads to, where that is not the first two of these), ``side_items() -> Sequence[SideItem]``,
``build_panel() -> DetailPanel | None``, ``show_row(row)``, ``count_line(n) -> str``.
``ListQuery(text, chip, side, sort, descending)``.

Panel. ``DetailPanel(context, (Tab("Thông tin", factory), Tab("Lịch sử", factory)))``; a factory makes a
widget with ``show_record(id: str)``, called once when its tab is first seen. ``HistoryTab`` is ready.

Forms. ``RecordForm(context, FormSpec(kind, names, save, choices=…))`` edits a record in place and saves
itself
on leaving a field; ``EntryForm(context, FormSpec)`` collects a new record with **Ghi** and **Ghi và thêm
tiếp** (Ctrl+Enter). Names are those of ``fields_of(kind)``; a ``Section("…")`` between them makes a heading.

Dialogs. Only through ``context.dialogs`` (``confirm``, ``ask``, ``choose``, ``open_file`` …), so that tests
can answer. Results and refusals are bars, not message boxes.

Other pieces: ``EmptyState``, ``NumberCard``, ``BarChart`` (``draw_bars`` also prints), ``StepBar``,
``DropArea``, ``StatusChip``, ``ChipRow``, ``SearchField``, ``ResultBar``, ``ErrorBar``.
Help: ``resources/help/<code>.md``. Icons: ``context.theme.icon("plus-lg")`` from ``resources/icons``.
Every control gets an accessible name; no pixel heights; colours only from ``context.theme.colours``.
"""
