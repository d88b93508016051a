"""Attachments: each kept once, under the hash of its bytes."""

import hashlib
from typing import Any

import pytest

from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import new_id
from desktop_app.store import blobs
from desktop_app.store.book import Book
from tests.store.scene import UNIT, add, checked, edit, member, trash

PHOTO = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40


def put(book: Book, body: bytes, media: str = "image/jpeg") -> str:
    with book.change() as connection:
        return blobs.put(connection, body, media)


def missing(book: Book) -> list[tuple[str, str, str]]:
    with book.read() as connection:
        return [(item.type, item.field, item.sha256) for item in blobs.missing(connection)]


def test_an_attachment_comes_back_as_it_was_put(book: Book) -> None:
    digest = put(book, PHOTO)
    assert digest == hashlib.sha256(PHOTO).hexdigest()
    with book.read() as connection:
        assert blobs.get(connection, digest) == blobs.Blob(digest, "image/jpeg", PHOTO)
        assert blobs.get(connection, "00" * 32) is None


def test_the_same_bytes_are_kept_once_with_the_first_media_type(book: Book) -> None:
    assert put(book, PHOTO) == put(book, PHOTO, "application/octet-stream")
    with book.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*), max(size) FROM blob").one() == (1, len(PHOTO))
        found = blobs.get(connection, hashlib.sha256(PHOTO).hexdigest())
    assert found is not None
    assert found.media == "image/jpeg"


def test_what_is_empty_or_too_large_is_refused(book: Book) -> None:
    with pytest.raises(Refused, match=r"blob\.empty"):
        put(book, b"")
    with pytest.raises(Refused) as refused:
        put(book, bytes(blobs.LARGEST + 1))
    assert (refused.value.code, refused.value.params) == ("blob.too_large", {"most": 20})
    assert put(book, bytes(blobs.LARGEST)) == hashlib.sha256(bytes(blobs.LARGEST)).hexdigest()


@pytest.mark.parametrize("media", ["", "jpeg", "image/", "Image/JPEG", "a/b\nc", "image/jpeg; q=1"])
def test_a_media_type_has_the_form_of_one(book: Book, media: Any) -> None:
    with pytest.raises(ValueError, match="media type"):
        put(book, PHOTO, media)


def test_what_living_records_name_and_the_book_does_not_hold_is_missing(book: Book) -> None:
    absent, scan = "ab" * 32, "cd" * 32
    record = add(book, member(photo=absent), member(photo=put(book, PHOTO)))
    gone = add(book, member(photo="ef" * 32))
    trash(book, gone)
    add(book, Decision(id=new_id(), unit=UNIT, title="Quyết định khen thưởng", scan=scan))
    assert missing(book) == [("member", "photo", absent), ("decision", "scan", scan)]
    edit(book, record, photo=hashlib.sha256(PHOTO).hexdigest())
    assert missing(book) == [("decision", "scan", scan)]


def test_an_attachment_is_part_of_the_act_that_brings_it(book: Book) -> None:
    with book.write("member.photo") as writer:
        digest = blobs.put(writer.log.connection, PHOTO, "image/jpeg")
        writer.create(member(photo=digest))
    assert missing(book) == []
    report = checked(book)
    assert (report.attachments, report.findings) == (1, ())


def test_an_attachment_whose_bytes_changed_is_found(book: Book) -> None:
    put(book, PHOTO)
    with book.change() as connection:
        connection.exec_driver_sql("UPDATE blob SET body = x'00'")
    assert [finding.code for finding in checked(book).findings] == ["check.attachments"]
