"""``members paper``: applications to join, decisions of admission, letters for a transfer."""

import argparse
from pathlib import Path

from desktop_app.cli.context import Context
from desktop_app.cli.lookup import find_member
from desktop_app.cli.out_files import PDF, WORD, out_file
from desktop_app.cli.parsing import Group
from desktop_app.cli.result import Result
from desktop_app.cli.values import date_of
from desktop_app.services.paper_wishes import FOLLOWING, PAPERS, PaperWishes


def register(group: Group) -> None:
    """Declare the command."""
    paper = group.command("paper", write_paper)
    paper.option("paper", words="member_paper", choices=PAPERS)
    paper.option("out", words="out_paper", metavar="FILE")
    paper.option("member", words="member_many", nargs="+", metavar="MEMBER")
    paper.option("--number", words="paper_number", metavar="N")
    paper.option("--date", words="date", metavar="DATE")
    paper.option("--to", words="destination", metavar="UNION")
    paper.option("--personal", words="paper_personal", action="store_true")
    paper.option("--record", words="paper_record", action="store_true")


def write_paper(context: Context, arguments: argparse.Namespace) -> Result:
    """Write a paper for these people; with ``--record`` also what it means for their membership."""
    recorded = arguments.record and arguments.paper in FOLLOWING
    noted = arguments.personal and arguments.paper == "join"
    services = context.writing() if recorded or noted else context.reading()
    path: Path = out_file(arguments.out, WORD, PDF)
    members = [find_member(services, text) for text in arguments.member]
    wishes = PaperWishes(
        number=arguments.number or "",
        date=date_of(arguments.date) or "",
        destination=arguments.to or "",
        personal=arguments.personal,
    )
    outcome = services.membership_papers.write(path, arguments.paper, members, wishes)
    line = context.speech.say("paper_made", file=path.name)
    if not recorded:
        return context.done(outcome, line, file=str(path))
    written = services.membership_papers.record(arguments.paper, members, wishes)
    told = context.speech.say("paper_recorded", count=written.value)
    return context.done(written, f"{line} {told}", file=str(path), recorded=written.value)
