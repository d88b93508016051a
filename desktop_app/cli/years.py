"""``years``: a year by group, scoring sheets, who has not handed in, closing."""

import argparse
from collections.abc import Mapping

from desktop_app.cli.console import table
from desktop_app.cli.context import Context, Services
from desktop_app.cli.lookup import find_group, find_member
from desktop_app.cli.out_files import PDF, WORD, out_file
from desktop_app.cli.parsing import Group, Parser
from desktop_app.cli.result import Result, WrongUsage
from desktop_app.domain.scoring import parse_points, points_text
from desktop_app.services.group_years import NO_TITLE, YearGrid
from desktop_app.services.scoring import Points, Verdict

_WHAT = ("rating", "registration")


def register(group: Group) -> None:
    """Declare the commands."""
    for name, run in (("show", show), ("board", board), ("remind", remind), ("close", close_year)):
        _year(group.command(name, run))
    _year(group.command("reopen", reopen))
    minutes = group.command("minutes", write_minutes)
    _year(minutes)
    minutes.option("out", words="out_pdf", metavar="FILE")
    sheets = group.command("sheets", write_sheets)
    _year(sheets)
    sheets.option("out", words="out_pdf", metavar="FILE")
    sheets.option("--what", words="year_what", choices=_WHAT, default="rating")
    sheets.option("--group", words="group", action="append", default=[], metavar="GROUP")
    rating = group.command("rate", rate)
    _year(rating)
    rating.option("group", words="group", metavar="GROUP")
    rating.option("rating", words="rating", metavar="RATING")
    rating.option("--except", words="rating_except", action="append", default=[], metavar="MEMBER=RATING")
    registering = group.command("register", register_group)
    _year(registering)
    registering.option("group", words="group", metavar="GROUP")
    registering.option("--award", words="register_award", default=NO_TITLE, metavar="AWARD")
    registering.option("--except", words="register_except", action="append", default=[], metavar="MEMBER")
    scoring = group.command("score", score)
    _year(scoring)
    scoring.option("--group", words="score_group", metavar="GROUP")
    scoring.option("--points", words="score_points", action="append", default=[], metavar="N=OWN[:POINTS]")
    scoring.option("--rating", words="score_rating", metavar="RATING")
    scoring.option("--reason", words="reason", default="", metavar="TEXT")
    scoring.option("--out", words="out_paper", metavar="FILE")


def show(context: Context, arguments: argparse.Namespace) -> Result:
    """What was done in a year and what it lacks."""
    state = context.reading().closing.state(arguments.year)
    lacking = [context.warning(problem) for problem in state.lacking]
    closed = state.closing.closed_on if state.closing else None
    head = "year_closed_on" if closed else "year_open"
    lines = [context.speech.say(head, year=str(state.year), date=closed or ""), *lacking]
    data = {"year": state.year, "closed_on": closed, "numbers": dict(state.numbers), "lacking": lacking}
    return Result(lines, data)


def board(context: Context, arguments: argparse.Namespace) -> Result:
    """How far every group is."""
    found = context.reading().group_years.board(arguments.year)
    say = context.speech.say
    lines = table(
        [say("column_name"), say("column_count"), say("column_registered"), say("column_rated")],
        [[one.name, str(one.people), str(one.registered), str(one.rated)] for one in found],
    )
    groups = [
        {
            "id": one.id,
            "name": one.name,
            "people": one.people,
            "registered": one.registered,
            "rated": one.rated,
            "scored": one.scored,
        }
        for one in found
    ]
    return Result(lines, {"year": arguments.year, "groups": groups})


def remind(context: Context, arguments: argparse.Namespace) -> Result:
    """The text for the Zalo group of the heads of groups."""
    service = context.reading().group_years
    text = service.reminder(service.board(arguments.year), arguments.year)
    return Result(text.split("\n"), {"text": text})


def close_year(context: Context, arguments: argparse.Namespace) -> Result:
    """Close a year."""
    outcome = context.writing().closing.close(arguments.year)
    return context.done(outcome, context.speech.say("year_closed", year=str(arguments.year)))


def reopen(context: Context, arguments: argparse.Namespace) -> Result:
    """Open a closed year again."""
    outcome = context.writing().closing.reopen(arguments.year)
    return context.done(outcome, context.speech.say("year_reopened", year=str(arguments.year)))


def write_minutes(context: Context, arguments: argparse.Namespace) -> Result:
    """The minutes of a closed year, to sign."""
    services, path = context.reading(), out_file(arguments.out, PDF)
    outcome = services.closing.write_minutes(path, arguments.year)
    return context.done(outcome, context.speech.say("paper_made", file=path.name), file=str(path))


def write_sheets(context: Context, arguments: argparse.Namespace) -> Result:
    """The sheets to sign, each group on pages of its own."""
    services, path = context.reading(), out_file(arguments.out, PDF)
    groups = [find_group(services, text) for text in arguments.group]
    outcome = services.group_years.write_sheets(path, arguments.what, arguments.year, groups)
    line = context.speech.say("paper_made", file=path.name)
    return context.done(outcome, line, file=str(path), groups=outcome.value)


def rate(context: Context, arguments: argparse.Namespace) -> Result:
    """Give a whole group a rating, with exceptions, in one act."""
    services = context.writing()
    grid = YearGrid(group=find_group(services, arguments.group), year=arguments.year, what="rating")
    usual = _rating(services, arguments.rating)
    values: dict[str, str | None] = {one.member: usual for one in services.group_years.people(grid)}
    for text in getattr(arguments, "except"):
        member, _, rating = text.partition("=")
        values[find_member(services, member)] = _rating(services, rating) if rating else None
    return _saved(context, services, grid, values)


def register_group(context: Context, arguments: argparse.Namespace) -> Result:
    """Register a whole group but for some people, in one act."""
    services = context.writing()
    group = find_group(services, arguments.group)
    grid = YearGrid(group=group, year=arguments.year, what="registration", award=arguments.award)
    values: dict[str, str | None] = {one.member: "x" for one in services.group_years.people(grid)}
    values |= {find_member(services, text): None for text in getattr(arguments, "except")}
    return _saved(context, services, grid, values)


def score(context: Context, arguments: argparse.Namespace) -> Result:
    """Fill in a scoring sheet (criteria by their place from 1), or only write it on paper."""
    writes = bool(arguments.points or arguments.rating)
    services = context.writing() if writes else context.reading()
    group = find_group(services, arguments.group) if arguments.group else ""
    sheet = services.scoring.sheets(group)[0].code
    found = services.scoring.open(group, arguments.year, sheet)
    act = None
    if writes:
        given = dict(found.given)
        for text in arguments.points:
            place, _, points = text.partition("=")
            own, _, appraised = points.partition(":")
            if not place.isdecimal() or not 0 < int(place) <= len(found.criteria):
                raise WrongUsage("cli.points_form", text=text)
            code = found.criteria[int(place) - 1].code
            given[code] = Points(
                parse_points(own), parse_points(appraised), found.given.get(code, Points()).note
            )
        rating = services.catalogues.get("union_ratings").find(arguments.rating or "")
        verdict = Verdict(rating=rating.code if rating else None, reason=arguments.reason)
        act = services.scoring.save(group, arguments.year, sheet, given, verdict).act
        found = services.scoring.open(group, arguments.year, sheet)
    graded = services.catalogues.label("union_ratings", found.scoring.rating if found.scoring else None)
    lines = [context.speech.say("scored", points=points_text(found.total), rating=graded)]
    data = {"points": found.total, "rating": found.scoring.rating if found.scoring else None, "act": act}
    if arguments.out:
        path = out_file(arguments.out, WORD, PDF)
        services.papers.write(path, services.scoring.paper(group, arguments.year, sheet))
        lines.append(context.speech.say("paper_made", file=path.name))
        data["file"] = str(path)
    return Result(lines, data)


def _saved(context: Context, services: Services, grid: YearGrid, values: Mapping[str, str | None]) -> Result:
    outcome = services.group_years.save(grid, values)
    line = context.speech.say("group_saved", count=outcome.value)
    return context.done(outcome, line, changed=outcome.value)


def _rating(services: Services, text: str) -> str:
    found = services.catalogues.get("task_ratings").find(text)
    if found is None:
        raise WrongUsage("cli.not_found", text=text)
    return found.code


def _year(parser: Parser) -> None:
    parser.option("year", words="year", type=int, metavar="YEAR")
