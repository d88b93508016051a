"""``demo``: a year of two unions in one folder, with real files all the way."""

import argparse
import time
from pathlib import Path

from desktop_app import paths
from desktop_app.cli.context import Context
from desktop_app.cli.demo_exchange import exchange
from desktop_app.cli.demo_folder import Folder
from desktop_app.cli.demo_union import award_and_recognise, make_union
from desktop_app.cli.parsing import Parser, Run
from desktop_app.cli.result import Result
from desktop_app.domain.errors import Refused
from desktop_app.services.session import Desk
from desktop_app.texts.demonstration import OTHERS

FEWEST, MOST = 20, 20_000
_USUAL = 1_200
_USUAL_SEED = 7


def register(_name: str, parser: Parser) -> Run:
    """Declare the options."""
    parser.option("--out", words="demo_out", required=True, metavar="FOLDER")
    parser.option("--members", words="demo_count", type=int, default=_USUAL, metavar="N")
    parser.option("--seed", words="demo_seed", type=int, default=_USUAL_SEED, metavar="S")
    return make_demo


def make_demo(context: Context, arguments: argparse.Namespace) -> Result:
    """Make both books and everything between them, and tell what was made.

    Raises ``Refused("cli.demo_folder")`` for a folder that holds something else.
    """
    if not FEWEST <= arguments.members <= MOST:
        raise Refused("cli.demo_members", least=FEWEST, most=MOST)
    started = time.monotonic()
    folder = Folder(Path(arguments.out), paths.keys_folder())
    folder.begin()
    desk = Desk(paths.keys_folder(), "May-mau", "Trần Thu Phương")
    with make_union(folder, desk, arguments.members, arguments.seed) as union:
        award_and_recognise(folder, union)
        exchange(folder, union, desk)
    say = context.speech.demo
    lines = [say(OTHERS["head"], folder=str(folder.path)), ""]
    told = [say(made.words, **made.params) for made in folder.made]
    for number, (made, text) in enumerate(zip(folder.made, told, strict=True), 1):
        lines.append(f"{number:2}. {made.name}: {text}")
    book = folder.place_of("union_book").name
    lines += ["", say(OTHERS["checked"]), say(OTHERS["try"], book=book)]
    seconds = f"{time.monotonic() - started:.1f}".replace(".", ",")
    folder.write_list(lines)
    data = {
        "folder": str(folder.path),
        "made": [{"file": made.name, "text": text} for made, text in zip(folder.made, told, strict=True)],
    }
    return Result([*lines, say(OTHERS["seconds"], seconds=seconds)], data)
