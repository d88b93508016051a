"""Telling the other side of a package: the line for Zalo, and an e-mail draft that carries the file."""

from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from desktop_app.exchange.envelope import LARGEST_OUTER
from desktop_app.exchange.files import read_limited
from desktop_app.saving import megabytes, save
from desktop_app.services.packing import MadePackage
from desktop_app.services.units import UnitService
from desktop_app.texts.letters import mail_body, mail_subject, sent_message

DRAFT = ".eml"


@dataclass(frozen=True, slots=True)
class MessageService:
    """Words that go with packages; Vietnamese whatever the window speaks."""

    units: UnitService

    def line(self, *, to: str, kind: str, file: str, code: str) -> str:
        """The line for Zalo about a package; it names no member."""
        return sent_message(unit=self.units.own().name or "", to=to, kind=kind, file=file, code=code)

    def draft(self, made: MadePackage) -> Path:
        """Write an e-mail with the package attached beside it, unsent, for the mail program to open.

        Returns the file. Raises ``Refused`` as ``read_limited`` (the package was moved or the stick pulled
        out) and as ``saving.save``.
        """
        data = read_limited(made.path, LARGEST_OUTER)
        unit = self.units.own().name or ""
        mail = EmailMessage(policy=SMTP)
        # Without it Outlook shows the draft as a letter that came.
        mail["X-Unsent"] = "1"
        mail["Subject"] = mail_subject(unit=unit, kind=made.kind, code=made.code)
        mail.set_content(
            mail_body(
                unit=unit,
                to=made.to,
                kind=made.kind,
                file=made.path.name,
                size=megabytes(len(data), up=True),
                code=made.code,
            )
        )
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=made.path.name)
        path = made.path.with_suffix(DRAFT)
        save(path, bytes(mail))
        return path
