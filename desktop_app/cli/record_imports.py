"""``awards``, ``ratings``, ``absences``, ``disciplines``, ``registrations``: what arrives as sheets."""

from desktop_app.cli.importing import import_commands
from desktop_app.cli.parsing import Group


def register(group: Group) -> None:
    """Declare the commands of the group's own kind of sheet, whose code is its word."""
    import_commands(group, group.word)
