"""Everything opens without this program: minisign, age, unzip, sqlite3, both ways."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest

from desktop_app.exchange import archive, envelope, minisign
from desktop_app.exchange.container import build, open_package
from desktop_app.exchange.contents import Package, inner_zip
from desktop_app.exchange.keys import new_recovery_key
from tests.exchange import samples


def need(*tools: str) -> None:
    for tool in tools:
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")


def run(folder: Path, *command: str) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_lines_of_the_read_me_open_a_package_to_the_last_change(tmp_path: Path) -> None:
    need("sh", "unzip", "minisign", "age", "sqlite3")
    identity, recovery = new_recovery_key()
    lines = tuple(b'{"number":%d,"type":"member"}' % number for number in range(1, 4))
    package = Package.of(samples.manifest(), (*lines, b'{"number":4,"type":"group"}'), {})
    data = build(package, samples.sender_keys(), [samples.receiver_keys().public.age, recovery])
    (tmp_path / "GOI.goithidua").write_bytes(data)
    (tmp_path / "khoa-khoi-phuc.txt").write_text(identity + "\n", encoding="ascii")
    read_me = archive.parse(data)[0].data.decode().replace("\r\n", "\n")
    commands = "\n".join(line[2:] for line in read_me.splitlines() if line.startswith("  "))
    assert len(commands.splitlines()) == 6
    printed = run(tmp_path, "sh", "-e", "-c", commands)
    assert f"goithidua/1 {'ab' * 16} up" in printed
    assert printed.splitlines()[-2:] == ["group\t1", "member\t3"]
    assert (tmp_path / "noi-dung" / "changes.jsonl").read_bytes() == b"".join(
        line + b"\n" for line in package.changes
    )


def test_minisign_refuses_what_was_altered(tmp_path: Path) -> None:
    need("minisign")
    public = minisign.public_line(samples.sender_keys().public.verify_key)
    payload, signature = (member.data for member in archive.parse(samples.built())[2:])
    (tmp_path / "p").write_bytes(payload)
    (tmp_path / "s").write_bytes(signature)
    command = ["minisign", "-V", "-P", public, "-m", "p", "-x", "s"]
    run(tmp_path, *command)
    (tmp_path / "p").write_bytes(payload + b"x")
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode != 0


def test_a_signature_of_the_command_line_verifies_here(tmp_path: Path) -> None:
    need("minisign")
    run(tmp_path, "minisign", "-G", "-W", "-p", "k.pub", "-s", "k.sec")
    (tmp_path / "p").write_bytes(b"noi dung")
    run(tmp_path, "minisign", "-S", "-s", "k.sec", "-m", "p", "-x", "s", "-t", "gói 7")
    signature = (tmp_path / "s").read_bytes()
    raw = minisign._base64((tmp_path / "k.pub").read_bytes().splitlines()[1], 42)
    # The tool draws its key ids; ours are made from the key. Everything else must fit.
    head = minisign._base64(signature.splitlines()[1], 74)
    ours = head[:2] + minisign.key_id(raw[10:]) + head[10:]
    lines = signature.split(b"\n")
    lines[1] = minisign.base64.b64encode(ours)
    assert minisign.verify(b"noi dung", b"\n".join(lines), raw[10:]) == "gói 7"


def test_a_payload_encrypted_by_the_command_line_opens_here(tmp_path: Path) -> None:
    need("age", "age-keygen")
    run(tmp_path, "age-keygen", "-o", "key")
    identity = (tmp_path / "key").read_text(encoding="ascii").splitlines()[-1]
    recipient = str(pyrage.x25519.Identity.from_str(identity).to_public())
    package = samples.package()
    (tmp_path / "inner.zip").write_bytes(inner_zip(package))
    run(tmp_path, "age", "-r", recipient, "-o", "payload.age", "inner.zip")
    payload = (tmp_path / "payload.age").read_bytes()
    data = envelope.seal(package.manifest, payload, samples.sender_keys().seed)
    assert open_package(data, [identity]) == package


def test_unzip_finds_nothing_to_complain_about_inside_and_outside(tmp_path: Path) -> None:
    need("unzip")
    many = samples.blob_entries(*(bytes([number]) * number for number in range(1, 30)))
    blobs = {entry.sha256: bytes([entry.size]) * entry.size for entry in many}
    inner = inner_zip(Package.of(replace(samples.manifest(), blobs=many), samples.LINES, blobs))
    for name, data in (("outer.zip", samples.built()), ("inner.zip", inner)):
        (tmp_path / name).write_bytes(data)
        assert "No errors detected" in run(tmp_path, "unzip", "-t", name)
