"""The person's preferences: the values of the settings, checked on reading, kept in one JSON file. Knows no Qt.

What can be set is the table of ``settings.py``. What the window remembers by itself (the last project, its size) lies
in the same file under ``remembered``. A damaged file yields the defaults and is kept aside, never overwritten unseen.
"""

from __future__ import annotations

import contextlib
import getpass
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reader.base.files import replacing
from reader.base.paths import person_data
from reader.ui.preferences.settings import SETTINGS, Value

FIRST_STEPS = "first_steps"
"""Remembered: whether the hint for newcomers is still to be shown; None for who was never new here."""


class Preferences:
    """The settings of one person, in memory; :meth:`flush` writes what has changed."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or person_data() / "preferences.json"
        self._specs = {spec.id: spec for spec in SETTINGS}
        self._values: dict[str, Value] = {}
        self._remembered: dict[str, Any] = {}
        self._unsaved = False
        self._watchers: list[Callable[[str], None]] = []
        self._load()

    def get(self, name: str) -> Any:
        """The value of a setting, or its default."""
        value = self._values.get(name, self._specs[name].default)
        return value or _login_name() if name == "annotator" else value

    def set(self, name: str, value: Value) -> None:
        """Keep ``value`` and tell the watchers; a value that the setting does not accept is left out."""
        if not self._specs[name].accepts(value) or self.get(name) == value:
            return
        self._values[name] = value
        self._unsaved = True
        for watcher in tuple(self._watchers):
            watcher(name)

    def reset(self, section: str) -> None:
        """Give every setting of a section its default again."""
        for spec in SETTINGS:
            if spec.section == section:
                self.set(spec.id, spec.default)

    def watch(self, watcher: Callable[[str], None]) -> Callable[..., None]:
        """Call ``watcher(name)`` after every change; returns what ends that, and can be connected to ``destroyed``."""
        self._watchers.append(watcher)

        def stop(*_: object) -> None:
            with contextlib.suppress(ValueError):  # ended before
                self._watchers.remove(watcher)

        return stop

    def remembered(self, name: str, default: Any = None) -> Any:
        """What the window remembered under ``name``: untrusted, of any JSON type."""
        return self._remembered.get(name, default)

    def remember(self, **values: Any) -> None:
        """Keep what the window wants to find again at its next start."""
        if any(self._remembered.get(name) != value for name, value in values.items()):
            self._remembered.update(values)
            self._unsaved = True

    def flush(self) -> None:
        """Write what has changed; waits for the disk, so not for the window's thread while it is in use."""
        if not self._unsaved:
            return
        self._unsaved = False
        # Losing a preference must never stop the work: a full or read-only disk is reported by the work itself.
        data = {"settings": dict(self._values), "remembered": dict(self._remembered)}
        with contextlib.suppress(Exception):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with replacing(self._path) as stream:
                stream.write(json.dumps(data, ensure_ascii=False, indent=1).encode())

    def _load(self) -> None:
        try:
            data = json.loads(self._path.read_text("utf-8"))
            values, remembered = data.get("settings", {}), data.get("remembered", {})
            known = {name: value for name, value in values.items() if name in self._specs}
            self._values = {name: value for name, value in known.items() if self._specs[name].accepts(value)}
            self._remembered = dict(remembered)
        except OSError:
            return
        except (ValueError, AttributeError, TypeError, RecursionError):
            with contextlib.suppress(OSError):
                self._path.replace(self._path.with_suffix(".damaged"))


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "annotator"
