"""What is remembered of each project that was open lately: when, how far the work was, and how its window was left.

Lies in the preferences of the person, not in the project: it is theirs, changes all the time, and is there for a file
that cannot be written too. Everything read here is untrusted. Knows no Qt; needed before the first paint, so it stays
small.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from reader.base.tuples import NamedTuple
from reader.ui.preferences.preferences import Preferences

_NAME = "recent"
_MOST_PROJECTS = 12
_MOST_PLACES = 50
_LARGEST = 1 << 40


class Recent(NamedTuple):
    """One project of the list. ``done`` and ``total`` as they were when it was left, None when never counted."""

    path: Path
    opened: str
    done: int | None
    total: int | None


class Place(NamedTuple):
    """Where one was in an article, as code points: the caret, and the line at the top of the page."""

    caret: int
    top: int


def recent_projects(preferences: Preferences) -> list[Recent]:
    """The projects that were open lately, the last one first."""
    found: list[Recent] = []
    for entry in _entries(preferences):
        done, total = (_whole(entry.get(name)) for name in ("done", "total"))
        opened = entry.get("opened")
        found.append(Recent(Path(entry["path"]), opened if isinstance(opened, str) else "", done, total))
    return found


def opened_now(preferences: Preferences, path: Path) -> None:
    """The project was opened: it is the first of the list."""
    keep(preferences, path, opened=datetime.now(UTC).isoformat(timespec="seconds"))
    name = str(path.absolute())
    entries = sorted(_entries(preferences), key=lambda entry: entry["path"] != name)
    preferences.remember(recent=entries[:_MOST_PROJECTS])


def known_of(preferences: Preferences, path: Path) -> Mapping[str, Any]:
    """What was kept of a project; empty when nothing was."""
    name = str(path.absolute())
    return next((entry for entry in _entries(preferences) if entry["path"] == name), {})


def keep(preferences: Preferences, path: Path, **values: Any) -> None:
    """Keep something of a project of the list, which enters it when it is new. ``values`` must be fit for JSON."""
    name = str(path.absolute())
    entries = _entries(preferences)
    if all(entry["path"] != name for entry in entries):
        entries.insert(0, {"path": name})
    preferences.remember(recent=[entry | values if entry["path"] == name else entry for entry in entries])


def forget(preferences: Preferences, path: Path) -> None:
    """Take a project from the list; the file stays as it is."""
    name = str(path.absolute())
    preferences.remember(recent=[entry for entry in _entries(preferences) if entry["path"] != name])
    if preferences.remembered("project") == name:
        preferences.remember(project="")


def places_of(known: Mapping[str, Any]) -> dict[str, Place]:
    """The places in the articles of a project, the one that was open last at the end."""
    kept = known.get("places")
    found: dict[str, Place] = {}
    for article_id, place in kept.items() if isinstance(kept, dict) else ():
        numbers = [_whole(each) for each in place] if isinstance(place, list) else []
        if len(numbers) == 2 and numbers[0] is not None and numbers[1] is not None:
            found[article_id] = Place(numbers[0], numbers[1])
    return found


def places_kept(places: Mapping[str, Place]) -> dict[str, list[int]]:
    """Places as they are kept: the latest ones only."""
    return {article_id: list(place) for article_id, place in list(places.items())[-_MOST_PLACES:]}


def _entries(preferences: Preferences) -> list[dict[str, Any]]:
    kept = preferences.remembered(_NAME)
    entries = kept if isinstance(kept, list) else []
    return [entry for entry in entries if isinstance(entry, dict) and _is_path(entry.get("path"))]


def _is_path(value: object) -> bool:
    return isinstance(value, str) and value != "" and "\0" not in value


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _LARGEST else None
