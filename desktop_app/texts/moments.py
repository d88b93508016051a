"""Times as people in Viet Nam read them."""

from datetime import UTC, datetime, timedelta, timezone

VIET_NAM = timezone(timedelta(hours=7))


def moment_words(stamp: str) -> str:
    """A time of the log ("2026-11-21T07:46:46Z") as "21/11/2026 14:46"; anything else as it is."""
    try:
        moment = datetime.strptime(stamp, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        return stamp
    return moment.astimezone(VIET_NAM).strftime("%d/%m/%Y %H:%M")
