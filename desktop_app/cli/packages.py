"""``package``: getting to know other unions, and packages that go and come."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from desktop_app.cli.console import table
from desktop_app.cli.context import Context, Services
from desktop_app.cli.introductions import introduced, introduction_json
from desktop_app.cli.out_files import CONNECTION, out_file, out_package
from desktop_app.cli.parsing import Group, Parser
from desktop_app.cli.result import DONE, UNDECIDED, Result, WrongUsage
from desktop_app.cli.second_pc import register_invitations
from desktop_app.domain.errors import Refused
from desktop_app.domain.records import RECORDS
from desktop_app.domain.text.numbers import format_integer
from desktop_app.saving import megabytes
from desktop_app.services.outcome import Outcome
from desktop_app.services.packing import MadePackage
from desktop_app.services.unpacking import KNOWN, WAITING, Arrival
from desktop_app.texts.moments import moment_words


def register(group: Group) -> None:
    """Declare the commands."""
    connecting = group.command("connect", connect)
    connecting.option("out", words="out_connection", nargs="?", metavar="FILE")
    connecting.option("--accept", words="accept", metavar="FILE")
    connecting.option("--rename-upper", words="rename_upper", action="store_true")
    group.command("waiting", list_waiting)
    confirming = group.command("confirm", confirm)
    confirming.option("sender", words="sender", metavar="SENDER")
    confirming.option("said", words="said", nargs="+", metavar="WORD")
    group.command("revoke", revoke).option("device", words="device", metavar="DEVICE")
    group.command("partners", list_partners)
    previewing = group.command("preview", preview)
    _to(previewing)
    for name, run in (("export", export), ("reply", reply), ("receipt", receipt)):
        making = group.command(name, run)
        making.option("out", words="out_package", metavar="OUT")
        _to(making)
        if name != "receipt":
            making.option("--everything", words="everything", action="store_true")
            making.option("--files", words="with_files", action="store_true")
    internal_ = group.command("internal", internal)
    internal_.option("out", words="out_package", metavar="OUT")
    internal_.option("--everything", words="everything", action="store_true")
    internal_.option("--files", words="with_files", action="store_true")
    group.command("inspect", inspect).option("file", words="package_file", metavar="FILE")
    receiving = group.command("receive", receive)
    receiving.option("files", words="package_file", nargs="+", metavar="FILE")
    receiving.option("--dry-run", words="dry_run", action="store_true")
    group.command("journal", show_journal)
    register_invitations(group)


def connect(context: Context, arguments: argparse.Namespace) -> Result:
    """Write the own connection file, or take in another union's."""
    say = context.speech.say
    if bool(arguments.out) == bool(arguments.accept):
        raise WrongUsage("cli.connect_one")
    services = context.writing()
    if arguments.out:
        path = out_file(arguments.out, CONNECTION)
        made = services.connections.write(path).value
        return Result(
            [say("connection_written", file=path.name), *introduced(context, made)],
            introduction_json(made, path),
        )
    try:
        outcome = services.connections.accept(Path(arguments.accept), rename_upper=arguments.rename_upper)
    except Refused as refused:
        if refused.code != "connection.other_upper":
            raise
        asked = {"needs_decision": True, **refused.params}
        return Result([say("connection_other_upper", **refused.params)], asked, UNDECIDED)
    accepted = outcome.value
    lines = [say("connection_accepted", unit=accepted.unit_name), *introduced(context, accepted)]
    return Result(lines, introduction_json(accepted))


def list_waiting(context: Context, _arguments: argparse.Namespace) -> Result:
    """The senders nobody has confirmed yet."""
    found = context.reading().connections.waiting()
    lines = [
        line for item in found for line in (f"{item.unit_name} ({item.device})", *introduced(context, item))
    ]
    data = {"waiting": [introduction_json(item) for item in found]}
    return Result(lines or [context.speech.say("nobody_waits")], data)


def confirm(context: Context, arguments: argparse.Namespace) -> Result:
    """Confirm a sender by the six words or the code, and receive what waited."""
    services = context.writing()
    device = _sender(services, arguments.sender)
    introduction = services.connections.confirm(device, arguments.said).value
    arrivals = services.unpacking.receive_waiting(device)
    lines = [context.speech.say("confirmed", unit=introduction.unit_name)]
    lines += [line for outcome in arrivals for line in _arrival_lines(context, outcome.value)]
    data = {**introduction_json(introduction), "received": [_arrival_json(outcome) for outcome in arrivals]}
    return Result(lines, data)


def revoke(context: Context, arguments: argparse.Namespace) -> Result:
    """Believe a device no more."""
    device = context.writing().connections.revoke(arguments.device).value
    return Result([context.speech.say("device_revoked", device=device)], {"device": device})


def list_partners(context: Context, _arguments: argparse.Namespace) -> Result:
    """The unions packages go to and come from."""
    say = context.speech.say
    found = context.reading().partners.partners()
    rows = [[item.name, say("partner_upper" if item.upper else "partner_lower")] for item in found]
    data = [{"unit": item.unit, "name": item.name, "upper": item.upper} for item in found]
    return Result(table([say("column_name"), ""], rows), {"partners": data})


def preview(context: Context, arguments: argparse.Namespace) -> Result:
    """What a package would hold now."""
    services = context.reading()
    found = services.packing.preview(_partner(services, arguments))
    say = context.speech.say
    records = {name: count for name, (count, _) in found.records.items()}
    lines = [
        say("preview_for", unit=found.peer.name, content=_counted(context, records) or say("nothing_new"))
    ]
    if found.people:
        fields = ", ".join(context.speech.label(label) for label in found.personal_fields)
        lines.append(say("preview_people", count=found.people, fields=fields))
    if found.held:
        lines.append(say("preview_held", count=found.held))
    if found.unacknowledged:
        lines.append(say("preview_again", count=found.unacknowledged))
    if found.offered[0]:
        size = megabytes(found.offered[1], up=True)
        lines.append(say("preview_files", count=found.offered[0], size=size))
    data = {
        "to": found.peer.name,
        "records": {name: {"count": count, "first": first} for name, (count, first) in found.records.items()},
        "people": found.people,
        "personal_fields": list(found.personal_fields),
        "held": found.held,
        "unacknowledged": found.unacknowledged,
        "files": {"going": list(found.files), "offered": list(found.offered)},
        "empty": found.empty,
    }
    return Result(lines, data)


def export(context: Context, arguments: argparse.Namespace) -> Result:
    """Make the package for the level above, or for a named union."""
    services = context.writing()
    partner = _partner(services, arguments)
    made = services.packing.make(
        out_package(arguments.out), partner, everything=arguments.everything, files=arguments.files
    )
    return _made(context, made)


def reply(context: Context, arguments: argparse.Namespace) -> Result:
    """Make the reply for a lower union."""
    if not arguments.to:
        raise WrongUsage("cli.no_addressee")
    return export(context, arguments)


def receipt(context: Context, arguments: argparse.Namespace) -> Result:
    """Make a receipt: what of a union's packages has arrived."""
    services = context.writing()
    partner = _partner(services, arguments)
    if partner is None:
        raise WrongUsage("cli.no_addressee")
    return _made(context, services.packing.receipt(out_package(arguments.out), partner))


def internal(context: Context, arguments: argparse.Namespace) -> Result:
    """Make the package for the other PCs of this union."""
    services = context.writing()
    made = services.packing.make_internal(
        out_package(arguments.out), everything=arguments.everything, files=arguments.files
    )
    return _made(context, made)


def inspect(context: Context, arguments: argparse.Namespace) -> Result:
    """What receiving a package would do; nothing is taken in."""
    services = context.writing()
    outcome = services.unpacking.receive(Path(arguments.file), dry_run=True)
    return Result(_arrival_lines(context, outcome.value, looking=True), _arrival_json(outcome))


def receive(context: Context, arguments: argparse.Namespace) -> Result:
    """Receive packages, each whole or not at all. A bad one does not stop the others.

    A package that this PC's own keys do not open is tried with the key in ``--recovery-key-file``.
    Exit code 1 when one was refused, 2 when a sender must be confirmed first.
    """
    services = context.writing()
    lines: list[str] = []
    packages: list[Mapping[str, object]] = []
    refusals: list[Refused] = []
    waits = False
    key = context.package_key()
    for name in arguments.files:
        path = Path(name)
        try:
            if path.name.lower().endswith(CONNECTION):
                raise Refused("cli.connection_file", file=path.name)
            outcome = services.unpacking.receive(path, dry_run=arguments.dry_run, recovery=key)
        except Refused as refused:
            refusals.append(refused)
            text = context.speech.told(refused)
            lines.append(f"{path.name}: {text}")
            packages.append({"file": path.name, "state": "refused", "code": refused.code, "text": text})
            continue
        waits = waits or outcome.value.state == WAITING
        lines += _arrival_lines(context, outcome.value, looking=arguments.dry_run)
        packages.append(_arrival_json(outcome))
    if len(refusals) == len(arguments.files) == 1:
        raise refusals[0]
    code = 1 if refusals else UNDECIDED if waits else DONE
    return Result(lines, {"packages": packages}, code)


def show_journal(context: Context, _arguments: argparse.Namespace) -> Result:
    """The package journal, newest first."""
    say = context.speech.say
    found = context.reading().partners.journal()
    keys = ("column_time", "column_direction", "column_kind", "column_partner", "column_file", "column_state")
    rows = [
        [
            moment_words(line.time),
            say("incoming" if line.incoming else "outgoing"),
            context.speech.package_kind(line.kind),
            line.partner,
            line.file,
            say(f"state_{line.state}"),
            line.code,
        ]
        for line in found
    ]
    data = [
        {
            "time": line.time,
            "incoming": line.incoming,
            "kind": line.kind,
            "partner": line.partner,
            "file": line.file,
            "state": line.state,
            "counts": dict(line.counts),
            "receipt_code": line.code,
        }
        for line in found
    ]
    return Result(table([*(say(key) for key in keys), say("column_receipt_code")], rows), {"journal": data})


def _to(parser: Parser) -> None:
    parser.option("--to", words="to", metavar="UNIT")


def _partner(services: Services, arguments: argparse.Namespace) -> str | None:
    return services.partners.find(arguments.to).unit if arguments.to else None


def _sender(services: Services, text: str) -> str:
    """A waiting device by its id, or by the name of its union when only one waits there."""
    waiting = services.connections.waiting()
    found = [item.device for item in waiting if text in (item.device, item.unit_name)]
    if len(found) > 1:
        raise Refused("cli.several", text=text, count=len(found))
    return found[0] if found else text


def _made(context: Context, outcome: Outcome[MadePackage]) -> Result:
    made = outcome.value
    say = context.speech.say
    line = say(
        "package_made",
        kind=context.speech.package_kind(made.kind),
        file=made.path.name,
        size=megabytes(made.size, up=True),
        code=made.code,
    )
    data = {
        "file": str(made.path),
        "package": made.package,
        "kind": made.kind,
        "size": made.size,
        "changes": made.changes,
        "counts": dict(made.counts),
        "receipt_code": made.code,
    }
    return Result([line], data)


def _arrival_lines(context: Context, arrival: Arrival, *, looking: bool = False) -> list[str]:
    say = context.speech.say
    unit = arrival.manifest.sender.unit_name
    if arrival.state == KNOWN:
        return [say("arrival_known", file=arrival.file, time=moment_words(arrival.since or ""))]
    if arrival.state == WAITING:
        words = "arrival_would_wait" if looking else "arrival_waiting"
        return [say(words, file=arrival.file, unit=unit)]
    counts = {name: sum(found.values()) for name, found in arrival.received.records.items()}
    content = _counted(context, counts) or say("nothing_new")
    lines = [say("arrival", file=arrival.file, unit=unit, content=content, code=arrival.code)]
    if arrival.received.conflicts:
        own = arrival.manifest.kind == "own"
        words = "arrival_conflicts_own" if own else "arrival_conflicts"
        lines.append(say(words, count=arrival.received.conflicts))
    if arrival.received.quarantined:
        lines.append(say("arrival_quarantined", count=arrival.received.quarantined))
    if arrival.received.forked:
        lines.append(say("arrival_forked"))
    return lines


def _arrival_json(outcome: Outcome[Arrival]) -> dict[str, object]:
    arrival = outcome.value
    return {
        "file": arrival.file,
        "state": arrival.state,
        "kind": arrival.manifest.kind,
        "unit": arrival.manifest.sender.unit,
        "unit_name": arrival.manifest.sender.unit_name,
        "device": arrival.manifest.sender.device,
        "new": arrival.received.new,
        "known": arrival.received.known,
        "conflicts": arrival.received.conflicts,
        "quarantined": arrival.received.quarantined,
        "forked": bool(arrival.received.forked),
        "records": {name: dict(counts) for name, counts in arrival.received.records.items()},
        "receipt_code": arrival.code,
        "act": outcome.act,
    }


def _counted(context: Context, counts: Mapping[str, int]) -> str:
    """ "12 sáng kiến, 30 đề nghị khen thưởng"."""
    labels = {name: context.speech.label(kind.LABEL).lower() for name, kind in RECORDS.items()}
    return ", ".join(f"{format_integer(count)} {labels.get(name, name)}" for name, count in counts.items())
