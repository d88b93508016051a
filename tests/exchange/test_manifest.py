"""The manifest is read strictly: one form, no extra, nothing hidden."""

import json
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain import canonical
from desktop_app.domain.errors import Refused
from desktop_app.exchange.manifest import BlobEntry, FileEntry, Manifest, StreamRange
from tests.exchange import samples

WHOLE = samples.package().manifest


def code_of(data: bytes) -> str:
    with pytest.raises(Refused) as caught:
        Manifest.from_bytes(data)
    return caught.value.code


def altered(change: Callable[[dict[str, Any]], object]) -> bytes:
    value = json.loads(WHOLE.to_bytes())
    change(value)
    return canonical.encode(value)


def test_a_manifest_reads_back_with_every_field() -> None:
    assert Manifest.from_bytes(WHOLE.to_bytes()) == WHOLE
    value = json.loads(WHOLE.to_bytes())
    assert value["format"] == "goithidua/1"
    assert value["sender"]["replaces"] == ["00112233445566ff"]
    assert value["have"] == {f"{'9' * 16}.{samples.UNIT}": [7, "11" * 32]}
    assert value["files"][0]["name"] == "changes.jsonl"
    assert value["sender"]["recovery"] is None


def test_decomposed_names_are_written_composed() -> None:
    loose = replace(WHOLE, to=replace(WHOLE.to, unit_name=unicodedata.normalize("NFD", "Công đoàn Điện lực")))
    assert Manifest.from_bytes(loose.to_bytes()).to.unit_name == "Công đoàn Điện lực"


@pytest.mark.parametrize(
    "change",
    [
        lambda value: value.update(extra=1),
        lambda value: value.pop("counts"),
        lambda value: value["sender"].update(extra=1),
        lambda value: value["to"].pop("unit_name"),
        lambda value: value.update(format="goithidua/01"),
        lambda value: value.update(format=1),
        lambda value: value.update(format="goithidua/1\n"),
        lambda value: value.update(min_reader=0),
        lambda value: value.update(min_reader=True),
        lambda value: value.update(schema="1"),
        lambda value: value.update(schema=0),
        lambda value: value.update(package="AB" * 16),
        lambda value: value.update(package="ab" * 16 + "\n"),
        lambda value: value.update(created="2026-02-30T07:46:46Z"),
        lambda value: value.update(created="2026-11-21T07:46:46+07:00"),
        lambda value: value.update(created="2026-1-1T7:46:46Z"),
        lambda value: value.update(created=None),
        lambda value: value.update(kind="enrol"),
        lambda value: value.update(app="0.1.0 <b>"),
        lambda value: value["to"].update(unit_name=""),
        lambda value: value["to"].update(unit_name="Công đoàn "),
        lambda value: value["to"].update(unit_name="A" * 201),
        lambda value: value["to"].update(unit_name="Công đoàn\u202etxt.exe"),
        lambda value: value["to"].update(unit_name="Công\u200bđoàn"),
        lambda value: value["to"].update(unit_name="Công\nđoàn"),
        lambda value: value["sender"].update(device="x" * 16),
        lambda value: value["sender"].update(replaces=["00"]),
        lambda value: value["sender"].update(replaces=[value["sender"]["device"]]),
        lambda value: value["sender"].update(replaces=["0011223344556677"] * 101),
        lambda value: value.update(streams={}),
        lambda value: value["streams"][0].update(last=0),
        lambda value: value["streams"][0].update(first=3),
        lambda value: value["streams"][0].update(head=""),
        lambda value: value["streams"][0].update(stream="../up"),
        lambda value: value.update(have={"x": [1, ""]}),
        lambda value: value.update(have={f"{'9' * 16}.up": [1]}),
        lambda value: value.update(have={f"{'9' * 16}.up": [-1, ""]}),
        lambda value: value.update(counts={"Member": 1}),
        lambda value: value.update(counts={"member": -1}),
        lambda value: value.update(counts={"member": "1"}),
        lambda value: value["blobs"][0].update(size=-1),
        lambda value: value["blobs"][0].update(sha256="0"),
        lambda value: value["files"][0].update(name="../changes.jsonl"),
        lambda value: value["files"][0].update(name="blobs/COM1"),
        lambda value: value["files"][0].update(name="changes.jsonl\n"),
    ],
)
def test_any_other_shape_is_refused(change: Callable[[dict[str, Any]], object]) -> None:
    assert code_of(altered(change)) == "package.manifest"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"{",
        b"\xff\xfe",
        b'{"a":1,"a":1}',
        b'{"schema":NaN}',
        b'{"schema":1e400}',
        b'{"schema":1.0}',
        b'{"schema":' + b"9" * 5000 + b"}",
        b'{"schema":9007199254740992}',
        b'{"app":"\\ud800"}',
        b'{"app":"\\u0000"}',
        b'{ "app":"x"}',
        b"[" * 100_000 + b"]" * 100_000,
        b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        WHOLE.to_bytes() + b"\n",
        b"\xef\xbb\xbf" + WHOLE.to_bytes(),
        WHOLE.to_bytes().decode().encode("utf-16"),
        b" " * (4 * 1024 * 1024 + 1),
    ],
    ids=range(20),
)
def test_json_tricks_are_refused(data: bytes) -> None:
    assert code_of(data) == "package.manifest"


@pytest.mark.parametrize(
    "change",
    [
        lambda value: value.update(format="goithidua/2"),
        lambda value: value.update(min_reader=2),
        lambda value: value.update(min_reader=99, later={"more": []}),
    ],
)
def test_a_later_manifest_asks_for_a_newer_program(change: Callable[[dict[str, Any]], object]) -> None:
    assert code_of(altered(change)) == "package.newer"


def test_unsound_public_keys_are_refused() -> None:
    assert code_of(altered(lambda value: value["sender"].update(sign="00" * 32))) == "keys.public"
    assert code_of(altered(lambda value: value["sender"].update(recovery="age1" + "q" * 58))) == "keys.public"
    assert code_of(altered(lambda value: value["sender"].update(recovery=7))) == "keys.public"


_SHA = st.binary(min_size=32, max_size=32).map(bytes.hex)
_COUNT = st.integers(0, 2**53 - 1)


@settings(max_examples=100, deadline=None)
@given(
    streams=st.lists(
        st.builds(lambda n, head: StreamRange("a" * 16 + ".up", n, n, "", head), st.integers(1, 9), _SHA)
    ),
    have=st.dictionaries(_SHA.map(lambda text: text[:16] + ".own"), st.tuples(_COUNT, _SHA), max_size=5),
    counts=st.dictionaries(st.from_regex(r"\A[a-z][a-z0-9_]{0,39}\Z"), _COUNT, max_size=5),
    blobs=st.lists(st.builds(BlobEntry, _SHA, _COUNT), max_size=5),
    files=st.lists(st.builds(lambda sha, n: FileEntry("blobs/" + sha, n, sha), _SHA, _COUNT), max_size=5),
)
def test_every_manifest_reads_back(
    streams: list[StreamRange],
    have: dict[str, tuple[int, str]],
    counts: dict[str, int],
    blobs: list[BlobEntry],
    files: list[FileEntry],
) -> None:
    made = replace(
        WHOLE, streams=tuple(streams), have=have, counts=counts, blobs=tuple(blobs), files=tuple(files)
    )
    assert Manifest.from_bytes(made.to_bytes()) == made


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(json.loads(WHOLE.to_bytes()))), _JSON)
def test_any_value_in_any_place_is_read_exactly_or_refused(name: str, value: object) -> None:
    whole = json.loads(WHOLE.to_bytes())
    whole[name] = value
    data = json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode(
        "utf-8", "replace"
    )
    try:
        read = Manifest.from_bytes(data)
    except Refused as refused:
        code = refused.code
    else:
        code = None
        assert read.to_bytes() == data
    assert code in (None, "package.manifest", "package.newer")
