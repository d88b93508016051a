"""What a caller hands to a service: defined in the store, named here so that no screen needs to know it."""

from desktop_app.store.opening import Access
from desktop_app.store.queries.members import MemberFilter

__all__ = ["Access", "MemberFilter"]
