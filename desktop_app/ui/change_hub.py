"""Who wrote what: one signal that every page hears, refreshing at once or when next seen."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal


class ChangeHub(QObject):
    """Tells which records changed. ``changed`` carries record type → ids (an empty set: any of the type)."""

    changed = Signal(object)
    saved = Signal()

    def publish(self, changed: Mapping[str, frozenset[str]]) -> None:
        """Say that records changed; nothing is said when nothing did."""
        if changed:
            self.changed.emit(dict(changed))
            self.saved.emit()

    def publish_all(self, *types: str) -> None:
        """Say that records of these types may all have changed (after an import or a received package)."""
        self.publish({record_type: frozenset() for record_type in types})
