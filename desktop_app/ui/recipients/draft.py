"""A list being typed as a draft: plain texts by place, so that a power cut loses none of it."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields

from desktop_app.services.recipients import TypedPerson

PLACE = "recipients"
_LIST, _ABOUT = "list", "about."


def draft_texts(identity: str, about: Mapping[str, str], people: Sequence[TypedPerson]) -> dict[str, str]:
    """The texts of a list: its id ("" for a new one), what is typed about it, and its rows."""
    texts = {f"{_ABOUT}{name}": text for name, text in about.items() if text}
    for place, person in enumerate(people):
        texts |= {f"{place}.{name}": text for name, text in asdict(person).items() if text}
    return {_LIST: identity, **texts} if texts else {}


def drafted(texts: Mapping[str, str]) -> tuple[str, dict[str, str], list[TypedPerson]]:
    """What ``draft_texts`` kept: the id of the list, what was typed about it, its rows in order."""
    about = {name.removeprefix(_ABOUT): text for name, text in texts.items() if name.startswith(_ABOUT)}
    places = sorted({int(name.partition(".")[0]) for name in texts if name.partition(".")[0].isdecimal()})
    names = [field.name for field in fields(TypedPerson)]
    people = [TypedPerson(**{name: texts.get(f"{place}.{name}", "") for name in names}) for place in places]
    return texts.get(_LIST, ""), about, people
