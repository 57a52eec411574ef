"""Locations of the files shipped with the program and of the person's own data."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped(*parts: str) -> Path:
    """A file or folder under ``resources/`` or ``i18n/``, from an installed wheel or from a checkout.

    In the wheel both lie inside the package (``reader/resources``); in a checkout beside it.
    """
    inside = _PACKAGE.joinpath(*parts)
    return inside if inside.exists() else _PACKAGE.parent.joinpath(*parts)


def first_project() -> Path:
    """The path of the project, with a sample article, that is made for a person who has none. Not created here."""
    return person_data() / "projects" / "first.hashiya"


def person_data() -> Path:
    """The person's data folder for this program. Not created here."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", Path.home() / "AppData" / "Roaming")) / "Hashiya"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Hashiya"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "hashiya"


def person_cache() -> Path:
    """Where the person's system keeps what programs can make anew; not created here."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "Hashiya" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "Hashiya"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "hashiya"
