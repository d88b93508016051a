"""The password of the open book: whether there is one, and trying one before the book closes for another."""

import hmac
from dataclasses import dataclass

from desktop_app.domain.errors import Refused
from desktop_app.services.session import Session
from desktop_app.store.engine import keys_of
from desktop_app.store.opening import refuse_short


@dataclass(frozen=True, slots=True)
class ProtectionService:
    """Looks at the password; ``books.set_password`` changes that of a closed book."""

    session: Session

    def encrypted(self) -> bool:
        """Whether the open book has a password."""
        return self.session.book.key is not None

    def try_change(self, old: str | None, new: str | None) -> None:
        """Whether the password can be changed so; takes a fifth of a second or two.

        Raises ``Refused("book.wrong_password" | "book.password_too_short")``.
        """
        key = self.session.book.key
        if key is not None and not any(
            hmac.compare_digest(tried.hex, key.hex) for tried in keys_of(old or "", key.salt)
        ):
            raise Refused("book.wrong_password")
        refuse_short(new)
