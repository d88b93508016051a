"""The password of the open book: whether there is one, and trying one before the book closes for another."""

import hmac
from dataclasses import dataclass

from desktop_app.domain.errors import Refused
from desktop_app.services.session import Session
from desktop_app.store.engine import derive_key
from desktop_app.store.opening import refuse_short


@dataclass(frozen=True, slots=True)
class ProtectionService:
    """Looks at the password; ``books.set_password`` changes that of a closed book."""

    session: Session

    def encrypted(self) -> bool:
        """Whether the open book has a password."""
        return self.session.book.key is not None

    def try_change(self, old: str | None, new: str | None) -> None:
        """Whether the password can be changed so; takes a fifth of a second.

        Raises ``Refused("book.wrong_password" | "book.password_too_short")``.
        """
        key = self.session.book.key
        if key is not None and not hmac.compare_digest(derive_key(old or "", key.salt).hex, key.hex):
            raise Refused("book.wrong_password")
        refuse_short(new)
