"""Đoàn viên: who is in the union, found at once, edited beside the list."""

from collections.abc import Mapping, Sequence

from desktop_app.domain.members import Member
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.member_lists import MemberQuery
from desktop_app.store.queries.member_list import MemberChoice, MemberListRow
