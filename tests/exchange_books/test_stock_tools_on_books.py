"""The very lines of a package's READ-ME open it with unzip, minisign, age and sqlite3."""

import shutil
import subprocess
from pathlib import Path

import pytest

from desktop_app.exchange import archive
from tests.exchange_books.offices import World


def test_the_lines_of_the_read_me_open_a_real_package_with_the_recovery_key(
    world: World, tmp_path: Path
) -> None:
    for tool in ("sh", "unzip", "minisign", "age", "sqlite3"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    p, a = world["P"], world["A1"]
    parcel = a.send(world.out, p, everything=True)
    identity = p.session.key_file.recovery if p.session.key_file else None
    assert identity is not None
    (tmp_path / "GOI.goithidua").write_bytes(parcel.data)
    (tmp_path / "khoa-khoi-phuc.txt").write_text(f"{identity}\n", encoding="ascii")
    read_me = archive.parse(parcel.data)[0].data.decode()
    lines = [line.strip("\r")[2:] for line in read_me.split("\n") if line.startswith("  ")]
    done = subprocess.run(
        ["sh", "-e", "-c", "\n".join(lines)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    counts = dict(line.split("\t") for line in done.stdout.splitlines() if line.count("\t") == 1)
    assert {name: int(count) for name, count in counts.items()} == dict(parcel.package.manifest.counts)
