"""Building and opening packages, and what strangers may try with them."""

import hashlib
import time
import unicodedata
from dataclasses import replace

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import Refused
from desktop_app.exchange import archive, envelope, minisign
from desktop_app.exchange.container import Package, build, inner_zip, open_package, peek
from desktop_app.exchange.keys import DeviceKeys, new_device_keys, new_recovery_key
from tests.exchange import samples

RECEIVER = samples.receiver_keys()


def refusal(data: bytes, *identities: str) -> Refused:
    with pytest.raises(Refused) as caught:
        open_package(data, identities or (RECEIVER.age_identity,))
    return caught.value


def sealed(package: Package, keys: DeviceKeys, *recipients: str) -> bytes:
    """A package as somebody makes it who does not keep our rules."""
    allowed = [pyrage.x25519.Recipient.from_str(item) for item in recipients or (RECEIVER.public.age,)]
    return envelope.seal(package.manifest, pyrage.encrypt(inner_zip(package), allowed), keys.seed)


def test_a_package_opens_as_it_was_built() -> None:
    assert open_package(samples.built(), [RECEIVER.age_identity]) == samples.package()


def test_the_outside_says_who_sends_what_to_whom() -> None:
    face = peek(samples.built())
    public = samples.sender_keys().public
    assert (face.kind, face.unit, face.unit_name) == ("up", samples.UNIT, "Công đoàn cơ sở May 10")
    assert (face.to_unit, face.to_unit_name) == (samples.UPPER, "Liên đoàn Lao động tỉnh A")
    assert (face.device, face.sign, face.package) == (public.device, public.sign, "ab" * 16)
    assert face.comment.startswith(
        f"goithidua/1 {'ab' * 16} up {samples.UNIT}/{public.device} > {samples.UPPER} outside "
    )


def test_the_outside_holds_exactly_four_stored_entries_in_order() -> None:
    members = archive.parse(samples.built())
    assert [member.name for member in members] == [
        "READ-ME.txt",
        "envelope.json",
        "payload.age",
        "payload.age.minisig",
    ]
    assert {member.method for member in members} == {archive.STORED}


def test_the_same_package_always_gives_the_same_inner_zip() -> None:
    assert inner_zip(samples.package()) == inner_zip(samples.package())


def test_every_recipient_can_open_and_nobody_else() -> None:
    identity, recovery = new_recovery_key()
    data = build(samples.package(), samples.sender_keys(), [RECEIVER.public.age, recovery, recovery])
    assert open_package(data, [identity]) == open_package(data, [RECEIVER.age_identity])
    refused = refusal(data, samples.stranger_keys().age_identity)
    assert (refused.code, refused.params) == (
        "package.wrong_recipient",
        {"unit": "Liên đoàn Lao động tỉnh A"},
    )
    assert refusal(data, "AGE-SECRET-KEY-1NONSENSE").code == "keys.identity"


def test_names_written_in_decomposed_letters_arrive_composed() -> None:
    made = samples.manifest()
    loose = unicodedata.normalize("NFD", made.sender.unit_name)
    package = Package.of(replace(made, sender=replace(made.sender, unit_name=loose)), samples.LINES, {})
    data = build(package, samples.sender_keys(), [RECEIVER.public.age])
    assert open_package(data, [RECEIVER.age_identity]).manifest.sender.unit_name == made.sender.unit_name


def test_building_for_another_sender_or_for_nobody_is_a_bug() -> None:
    with pytest.raises(ValueError, match="another sender"):
        build(samples.package(), samples.stranger_keys(), [RECEIVER.public.age])
    with pytest.raises(ValueError, match="recipient"):
        build(samples.package(), samples.sender_keys(), [])


def test_nobody_encrypts_for_a_recipient_of_low_order() -> None:
    with pytest.raises(Refused, match=r"keys\.public"):
        build(samples.package(), samples.sender_keys(), ["age1" + "q" * 52 + "5cu47z"])


def test_a_package_encrypted_again_for_another_union_by_its_receiver_is_refused() -> None:
    other = samples.stranger_keys()
    forwarded = sealed(samples.package(), RECEIVER, other.public.age)
    assert refusal(forwarded, other.age_identity).code == "signature.other"


def test_a_receiver_who_names_himself_outside_is_found_out_inside() -> None:
    package = samples.package()
    public = RECEIVER.public
    face = replace(package.manifest.sender, sign=public.sign, device=public.device)
    outside = replace(package.manifest, sender=face)
    allowed = [pyrage.x25519.Recipient.from_str(RECEIVER.public.age)]
    data = envelope.seal(outside, pyrage.encrypt(inner_zip(package), allowed), RECEIVER.seed)
    refused = refusal(data)
    assert (refused.code, refused.params) == ("package.other_signer", {"unit": "Công đoàn cơ sở May 10"})


def test_an_outside_that_tells_another_story_than_the_inside_is_refused() -> None:
    package = samples.package()
    outside = replace(
        package.manifest, to=replace(package.manifest.to, unit_name="Liên đoàn Lao động tỉnh B")
    )
    allowed = [pyrage.x25519.Recipient.from_str(RECEIVER.public.age)]
    data = envelope.seal(outside, pyrage.encrypt(inner_zip(package), allowed), samples.sender_keys().seed)
    assert refusal(data).code == "package.outside"


def test_a_co_recipient_cannot_change_the_content_under_the_same_header() -> None:
    members = list(archive.parse(samples.built()))
    payload = members[2].data
    members[2] = archive.stored("payload.age", payload[:-1] + bytes([payload[-1] ^ 1]))
    assert refusal(archive.write(members)).code == "signature.wrong"


@pytest.mark.parametrize("index", [0, 1])
def test_a_changed_read_me_or_envelope_is_noticed_by_the_signed_comment(index: int) -> None:
    members = list(archive.parse(samples.built()))
    altered = members[index].data.replace(b"tin A", b"x").replace(b"May 10", b"May 20")
    members[index] = archive.stored(members[index].name, altered)
    assert refusal(archive.write(members)).code == "signature.comment"


def test_a_changed_comment_and_a_swapped_signature_are_refused() -> None:
    members = list(archive.parse(samples.built()))
    signature = members[3].data
    members[3] = archive.stored(members[3].name, signature.replace(b" up ", b" own "))
    assert refusal(archive.write(members)).code == "signature.wrong"
    members[3] = archive.stored(
        members[3].name, minisign.sign(members[2].data, samples.stranger_keys().seed, "x")
    )
    assert refusal(archive.write(members)).code == "signature.other"
    members[3] = archive.stored(
        members[3].name, minisign.sign(members[2].data, samples.sender_keys().seed, "x")
    )
    assert refusal(archive.write(members)).code == "signature.comment"
    members[3] = archive.stored(members[3].name, signature.replace(b"goithidua\n", b"Xin chao\n", 1))
    assert refusal(archive.write(members)).code == "signature.form"


def test_the_first_signature_of_another_package_does_not_fit() -> None:
    members = list(archive.parse(samples.built()))
    members[3] = archive.parse(samples.receipt())[3]
    assert refusal(archive.write(members)).code == "signature.wrong"


def test_an_encrypted_file_with_a_low_order_share_is_refused_and_not_a_crash() -> None:
    package = samples.package()
    header = (
        b"age-encryption.org/v1\n-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n--- " + b"A" * 43 + b"\n"
    )
    data = envelope.seal(package.manifest, header + bytes(64), samples.sender_keys().seed)
    assert refusal(data).code == "package.damaged"


@pytest.mark.parametrize("payload", [b"", b"age-encryption.org/v1\n", b"\x00" * 500, b"-> X25519\n" * 1000])
def test_a_well_signed_payload_that_is_not_encrypted_content_is_refused(payload: bytes) -> None:
    data = envelope.seal(samples.manifest(), payload, samples.sender_keys().seed)
    assert refusal(data).code == "package.damaged"


@pytest.mark.parametrize(
    "stanza", [b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n", b"-> a\n\n", b"A" * 64]
)
@pytest.mark.parametrize("count", [200, 100_000])
def test_a_header_of_countless_recipients_is_refused_at_once(stanza: bytes, count: int) -> None:
    payload = b"age-encryption.org/v1\n-> a\n" + stanza * count + b"\n--- " + b"A" * 43 + b"\n" + bytes(64)
    data = envelope.seal(samples.manifest(), payload, samples.sender_keys().seed)
    begun = time.perf_counter()
    assert refusal(data).code == "package.damaged"
    assert time.perf_counter() - begun < 2


def test_a_package_for_150_recipients_opens_and_more_are_refused() -> None:
    recipients = [new_recovery_key()[1] for _ in range(149)]
    data = build(samples.package(), samples.sender_keys(), [*recipients, RECEIVER.public.age])
    assert open_package(data, [RECEIVER.age_identity]) == samples.package()
    with pytest.raises(Refused, match=r"package\.recipients"):
        build(
            samples.package(),
            samples.sender_keys(),
            [*recipients, RECEIVER.public.age, new_recovery_key()[1]],
        )


def test_a_package_of_a_later_format_asks_for_a_newer_program() -> None:
    members = list(archive.parse(samples.built()))
    members[1] = archive.stored(members[1].name, b'{"format":"goithidua/2","more":1}')
    assert refusal(archive.write(members)).code == "package.newer"


def test_the_read_me_names_both_unions_and_no_person_and_has_windows_lines() -> None:
    text = archive.parse(samples.built())[0].data.decode()
    assert "Công đoàn cơ sở May 10" in text
    assert "Liên đoàn Lao động tỉnh A" in text
    assert minisign.public_line(samples.sender_keys().public.verify_key) in text
    assert "{" not in text
    assert text.count("\n") == text.count("\r\n") > 10


_LINE = st.binary(min_size=1, max_size=60).map(lambda data: data.replace(b"\n", b" "))
_NAME = st.text("aăâđêôơưAÂ ệ&<>'\"{}=", min_size=1, max_size=40).map(lambda text: f"CĐ {text} X")


@settings(max_examples=60, deadline=None)
@given(
    lines=st.lists(_LINE, max_size=8),
    blobs=st.lists(st.binary(max_size=200), max_size=4, unique=True),
    name=_NAME,
    kind=st.sampled_from(["up", "down", "own", "receipt"]),
)
def test_whatever_is_built_opens_to_the_same(
    lines: list[bytes], blobs: list[bytes], name: str, kind: str
) -> None:
    made = samples.manifest(kind=kind, blobs=samples.blob_entries(*blobs))
    made = replace(made, to=replace(made.to, unit_name=unicodedata.normalize("NFC", name)))
    package = Package.of(made, lines, {hashlib.sha256(blob).hexdigest(): blob for blob in blobs})
    data = build(package, samples.sender_keys(), [RECEIVER.public.age])
    assert open_package(data, [RECEIVER.age_identity]) == package


def test_two_devices_never_share_a_name() -> None:
    assert new_device_keys().device != new_device_keys().device
