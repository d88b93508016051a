"""Device keys, their file, and public keys that protect nothing."""

import base64
import json
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.exchange.keys import (
    DeviceKeys,
    KeyFile,
    following,
    load_key_file,
    new_device_keys,
    new_recovery_key,
    recipient_of,
    save_key_file,
)
from desktop_app.exchange.minisign import key_id
from desktop_app.exchange.public_keys import DevicePublic, checked_recipient
from tests.exchange import samples

SOUND_KEYS = samples.sender_keys()
SOUND = SOUND_KEYS.public
_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
# Points of order 1, 2, 4 and 8 and values not below the field's order (RFC 7748 §6.1)
LOW_ORDER = (
    "00" * 32,
    "01" + "00" * 31,
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "ff" * 32,
)


def bech32(point: bytes, padding: int = 0) -> str:
    """An age recipient written from its bytes (BIP 173)."""
    number = int.from_bytes(point, "big") << 4 | padding
    data = [number >> shift & 31 for shift in range(255, -1, -5)]
    values = [3, 3, 3, 0, 1, 7, 5, *data, 0, 0, 0, 0, 0, 0]
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, part in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= part if top >> bit & 1 else 0
    check ^= 1
    return "age1" + "".join(
        _LETTERS[value] for value in [*data, *(check >> 5 * (5 - n) & 31 for n in range(6))]
    )


def key_file() -> KeyFile:
    return KeyFile("0a" * 16, new_device_keys(), 42, "5c" * 32, new_recovery_key()[0])


def test_a_device_is_named_by_its_signing_key() -> None:
    keys = new_device_keys()
    assert keys.device == key_id(keys.public.verify_key).hex()
    assert recipient_of(keys.age_identity) == keys.public.age


def test_secrets_are_not_shown() -> None:
    keys = new_device_keys()
    shown = repr(key_file()) + repr(keys)
    assert keys.age_identity not in shown
    assert "AGE-SECRET" not in shown
    assert repr(keys.seed) not in shown


def test_a_recovery_key_fits_its_recipient() -> None:
    identity, recipient = new_recovery_key()
    assert identity.startswith("AGE-SECRET-KEY-1")
    assert recipient_of(identity) == recipient
    with pytest.raises(Refused, match=r"keys\.identity"):
        recipient_of(identity[:-1])


def test_a_sound_recipient_is_accepted_as_written() -> None:
    for _ in range(20):
        recipient = new_recovery_key()[1]
        assert checked_recipient(recipient) == recipient
    assert bech32(b"\x09" + bytes(31)) == checked_recipient(bech32(b"\x09" + bytes(31)))


@pytest.mark.parametrize("point", LOW_ORDER)
def test_a_recipient_of_low_order_or_beyond_the_field_is_refused(point: str) -> None:
    with pytest.raises(Refused, match=r"keys\.public"):
        checked_recipient(bech32(bytes.fromhex(point)))


def test_a_recipient_with_set_padding_bits_is_refused() -> None:
    with pytest.raises(Refused, match=r"keys\.public"):
        checked_recipient(bech32(b"\x09" + bytes(31), padding=1))


@pytest.mark.parametrize(
    "recipient",
    ["", "age1", SOUND.age.upper(), SOUND.age[:-1], SOUND.age + "q", SOUND.age + "\n", "x" * 62],
    # The key is made afresh by every process, which must all call a test the same.
    ids=["empty", "prefix", "capitals", "shorter", "longer", "line", "x"],
)
def test_a_recipient_of_another_form_is_refused(recipient: str) -> None:
    with pytest.raises(Refused, match=r"keys\.public"):
        checked_recipient(recipient)


def test_any_single_wrong_letter_of_a_recipient_is_noticed() -> None:
    for place in range(4, len(SOUND.age)):
        wrong = "q" if SOUND.age[place] != "q" else "p"
        with pytest.raises(Refused, match=r"keys\.public"):
            checked_recipient(SOUND.age[:place] + wrong + SOUND.age[place + 1 :])


@pytest.mark.parametrize(
    "sign",
    [
        "00" * 32,
        "01" + "00" * 31,
        "ec" + "ff" * 30 + "7f",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "02" + "00" * 31,
        "ff" * 32,
        SOUND.sign.upper(),
        SOUND.sign[:-2],
        "",
    ],
    ids=[
        "zero",
        "one",
        "minus one",
        "order eight",
        "off the curve",
        "too large",
        "capitals",
        "shorter",
        "empty",
    ],
)
def test_a_signing_key_of_low_order_or_off_the_curve_is_refused(sign: str) -> None:
    with pytest.raises(Refused, match=r"keys\.public"):
        DevicePublic(SOUND.device, sign, SOUND.age)


def test_a_device_name_of_another_form_is_refused() -> None:
    for device in ("", "0" * 15, "0" * 17, "G" * 16, "0" * 16 + "\n"):
        with pytest.raises(Refused, match=r"keys\.public"):
            DevicePublic(device, SOUND.sign, SOUND.age)


def test_a_key_file_reads_back(tmp_path: Path) -> None:
    path, kept = tmp_path / "khoa" / "a.khoamay", key_file()
    assert load_key_file(path) is None
    save_key_file(path, kept)
    assert load_key_file(path) == kept
    later = replace(kept, mark_number=43, recovery=None)
    save_key_file(path, later)
    assert load_key_file(path) == later
    assert [item.name for item in path.parent.iterdir()] == ["a.khoamay"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes; DPAPI protects there")
def test_only_this_account_can_look_at_a_key_file(tmp_path: Path) -> None:
    path = tmp_path / "khoa" / "a.khoamay"
    path.parent.mkdir()
    path.parent.chmod(0o755)
    save_key_file(path, key_file())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    path.chmod(0o644)
    save_key_file(path, key_file())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_former_identities_are_kept_with_the_secrets_newest_first(tmp_path: Path) -> None:
    path, first = tmp_path / "a.khoamay", key_file()
    second = replace(key_file(), former=following(SOUND_KEYS, first))
    assert second.former == (first.keys.age_identity,)
    third = replace(key_file(), former=following(SOUND_KEYS, second))
    assert third.identities == tuple(one.keys.age_identity for one in (third, second, first))
    save_key_file(path, third)
    assert load_key_file(path) == third
    assert "AGE-SECRET" not in repr(third)
    assert following(second.keys, third) == (third.keys.age_identity, first.keys.age_identity)
    long = third
    for _ in range(120):
        long = replace(third, keys=new_device_keys(), former=following(SOUND_KEYS, long))
    save_key_file(path, long)
    assert load_key_file(path) == long


def test_a_key_file_without_former_identities_is_read_as_before(tmp_path: Path) -> None:
    path, kept = tmp_path / "a.khoamay", key_file()
    save_key_file(path, kept)
    data = json.loads(path.read_bytes())
    secret = json.loads(base64.b64decode(data["secret"]))
    assert secret.pop("former") == []
    for form in (secret, secret | {"former": ["age1"]}, secret | {"other": []}):
        text = json.dumps(form, sort_keys=True, separators=(",", ":")).encode()
        changed = data | {"secret": base64.b64encode(text).decode()}
        path.write_bytes(json.dumps(changed, sort_keys=True, separators=(",", ":")).encode())
        if form is secret:
            assert load_key_file(path) == kept
        else:
            with pytest.raises(Refused, match=r"keys\.file_damaged"):
                load_key_file(path)


def test_a_damaged_key_file_is_refused_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.khoamay"
    save_key_file(path, key_file())
    whole = path.read_bytes()
    other = DevicePublic(SOUND.device, SOUND.sign, SOUND.age)
    swapped = json.loads(whole) | {"sign": other.sign}
    for data in (
        b"",
        whole[:-1],
        whole + b"\n",
        whole.replace(b'"mark_number":42', b'"mark_number":-1'),
        whole.replace(b'"none"', b'"rot13"'),
        whole.replace(b'"secret":"', b'"secret":"!'),
        json.dumps(swapped, sort_keys=True, separators=(",", ":")).encode(),
    ):
        path.write_bytes(data)
        with pytest.raises(Refused) as caught:
            load_key_file(path)
        assert (caught.value.code, caught.value.params) == ("keys.file_damaged", {"file": "a.khoamay"})
        assert path.read_bytes() == data


@pytest.mark.skipif(os.name == "nt", reason="the other way round on Windows")
def test_a_key_file_that_windows_protected_belongs_to_another_account(tmp_path: Path) -> None:
    path = tmp_path / "a.khoamay"
    save_key_file(path, key_file())
    path.write_bytes(path.read_bytes().replace(b'"none"', b'"dpapi"'))
    with pytest.raises(Refused, match=r"keys\.other_account"):
        load_key_file(path)


def test_a_key_file_cannot_be_written_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "khoa").write_bytes(b"")
    with pytest.raises(Refused, match=r"keys\.folder"):
        save_key_file(tmp_path / "khoa" / "a.khoamay", key_file())


def test_keys_with_an_identity_that_is_none_have_no_public_half() -> None:
    with pytest.raises(Refused, match=r"keys\.identity"):
        _ = DeviceKeys("0" * 16, bytes(32), "AGE-SECRET-KEY-1").public
