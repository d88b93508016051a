"""What holds for every test: no network, no folder of the real person, and repeatable random examples.

Hypothesis profiles, chosen by the environment variable HYPOTHESIS_PROFILE: "ci" (the usual one; always the
same examples), "dev" (new examples each time), "deep" (many, for a night).
"""

import os
import socket
import tempfile
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, settings

PERSONAL_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CACHE_HOME": ".cache",
    "XDG_STATE_HOME": ".local/state",
    "XDG_DOCUMENTS_DIR": "Documents",
}
NOT_INHERITED = ("SOTHIDUA_HOME", "PYTHONPATH")
HOME = pytest.StashKey[tempfile.TemporaryDirectory[str]]()
PATCH = pytest.StashKey[pytest.MonkeyPatch]()


def pytest_configure(config: pytest.Config) -> None:
    """Before any test module is imported: the profile, an empty home, no network."""
    slow = [HealthCheck.too_slow]
    settings.register_profile(
        "ci", derandomize=True, deadline=None, print_blob=True, database=None, suppress_health_check=slow
    )
    settings.register_profile("dev", deadline=None, print_blob=True, database=None)
    settings.register_profile(
        "deep", settings.get_profile("dev"), max_examples=5000, suppress_health_check=slow
    )
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
    patch = config.stash[PATCH] = pytest.MonkeyPatch()
    home = config.stash[HOME] = tempfile.TemporaryDirectory(prefix="sothidua-tests-")
    for name, folder in PERSONAL_FOLDERS.items():
        place = Path(home.name) / folder
        place.mkdir(parents=True, exist_ok=True)
        patch.setenv(name, str(place))
    for name in NOT_INHERITED:
        patch.delenv(name, raising=False)
    patch.setattr(socket, "getaddrinfo", _no_network)
    patch.setattr(socket, "create_connection", _no_network)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Put the process back as it was."""
    config.stash[PATCH].undo()
    config.stash[HOME].cleanup()


def _no_network(*_arguments: object, **_options: object) -> NoReturn:
    raise AssertionError("The program is offline: nothing may open a network connection")
