"""The person's preferences: one table of settings, checked on reading, kept in one JSON file. Knows no Qt.

A setting is one :class:`SettingSpec`; the dialog and the checks follow from it. What the window remembers by itself
(the last project, its size) lies in the same file under ``remembered``. A damaged file yields the defaults and is
kept aside, never overwritten unseen.
"""

from __future__ import annotations

import contextlib
import getpass
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal, NamedTuple

from reader.base.files import replacing
from reader.base.paths import person_data
from reader.base.sentences import Sentence, sentence

Value = str | int | float

FACES = (
    "Noto Naskh Arabic",
    "Amiri",
    "Scheherazade New",
    "Noto Sans Arabic",
    "Noto Kufi Arabic",
    "Vazirmatn",
    "Traditional Arabic",
    "Sakkal Majalla",
    "Geeza Pro",
    "Al Nile",
    "Segoe UI",
    "DejaVu Sans",
)
"""Faces that shape Arabic well, best first; the first one that the machine has is the default."""


SECTIONS: tuple[tuple[str, Sentence], ...] = (
    ("interface", sentence("ui", "Interface")),
    ("page", sentence("ui", "Page")),
    ("marks", sentence("ui", "Marks")),
    ("reading", sentence("ui", "Reading")),
    ("work", sentence("ui", "Work and backups")),
)
"""The parts of the dialog, in their order."""
FIRST_STEPS = "first_steps"
"""Remembered: whether the hint for newcomers is still to be shown; None for who was never new here."""


class SettingSpec(NamedTuple):
    """One setting: what it is called, what it may hold, what it is when nobody chose, and in which section it stands.

    ``unit`` stands behind a number, ``zero`` in place of 0, or of nothing where it is a text.
    """

    id: str
    kind: Literal["choice", "face", "whole", "decimal", "text", "folder", "voice"]
    name: Sentence
    tip: Sentence
    default: Value
    choices: tuple[tuple[str, Sentence], ...] = ()
    least: float = 0
    most: float = 0
    step: float = 1
    section: str = "work"
    unit: Sentence | None = None
    zero: Sentence | None = None

    def accepts(self, value: object) -> bool:
        """Whether ``value`` may be held: the right type, among the choices, within the bounds."""
        if isinstance(value, bool):
            return False
        if self.kind == "choice":
            return isinstance(value, str) and value in dict(self.choices)
        if self.kind in ("whole", "decimal"):
            wanted = int if self.kind == "whole" else (int, float)
            return isinstance(value, wanted) and self.least <= value <= self.most
        return isinstance(value, str) and len(value) <= (_LONGEST_PATH if self.kind == "folder" else 200)


_LONGEST_PATH = 4096
_SYSTEM = ("system", sentence("ui", "As in the system"))

SETTINGS: tuple[SettingSpec, ...] = (
    SettingSpec(
        "language",
        "choice",
        sentence("ui", "Language"),
        sentence("ui", "The language of menus, panels and messages"),
        "system",
        (_SYSTEM, ("ar", sentence("ui", "العربية")), ("en", sentence("ui", "English"))),
        section="interface",
    ),
    SettingSpec(
        "digits",
        "choice",
        sentence("ui", "Digits"),
        sentence("ui", "How numbers are written in menus, panels and messages; the text of an article stays as it is"),
        "latin",
        (("latin", sentence("ui", "European: 012")), ("arabic", sentence("ui", "Arabic: ٠١٢"))),
        section="interface",
    ),
    SettingSpec(
        "theme",
        "choice",
        sentence("ui", "Theme"),
        sentence("ui", "The colours of the window and the page"),
        "system",
        (
            _SYSTEM,
            ("light", sentence("ui", "Light")),
            ("sepia", sentence("ui", "Sepia")),
            ("dark", sentence("ui", "Dark")),
        ),
        section="interface",
    ),
    SettingSpec(
        "interface_size",
        "whole",
        sentence("ui", "Size of the interface"),
        sentence("ui", "How large the letters of menus and panels are, beside what the system asks for"),
        100,
        least=80,
        most=200,
        step=10,
        section="interface",
        unit=sentence("ui", " %", "behind a number; with the space that belongs there"),
    ),
    SettingSpec(
        "motion",
        "choice",
        sentence("ui", "Motion"),
        sentence("ui", "Whether carets blink and bars move"),
        "system",
        (_SYSTEM, ("full", sentence("ui", "Moving")), ("reduced", sentence("ui", "Still"))),
        section="interface",
    ),
    SettingSpec(
        "face",
        "face",
        sentence("ui", "Typeface"),
        sentence("ui", "The typeface of the article"),
        "",
        section="page",
    ),
    SettingSpec(
        "size",
        "decimal",
        sentence("ui", "Text size"),
        sentence("ui", "The size of the article's letters, in points"),
        16.0,
        least=6,
        most=72,
        step=1,
        section="page",
        unit=sentence("ui", " pt", "points, behind a number; with the space that belongs there"),
    ),
    SettingSpec(
        "line_spacing",
        "decimal",
        sentence("ui", "Line spacing"),
        sentence("ui", "The distance between lines, in letters; vowel marks and names of marks keep their room"),
        1.75,
        least=1.0,
        most=3.0,
        step=0.05,
        section="page",
    ),
    SettingSpec(
        "column",
        "whole",
        sentence("ui", "Column width"),
        sentence("ui", "The widest a line of the article may become, in letters"),
        72,
        least=30,
        most=200,
        step=2,
        section="page",
    ),
    SettingSpec(
        "reading_speed",
        "whole",
        sentence("ui", "Reading speed"),
        sentence("ui", "What reading times go by: about 140 for those who grew up with Arabic, 40 to 80 for learners"),
        140,
        least=10,
        most=1000,
        step=10,
        section="page",
        unit=sentence("ui", " words a minute", "behind a number; with the space that belongs there"),
    ),
    SettingSpec(
        "marks",
        "choice",
        sentence("ui", "Marks as"),
        sentence("ui", "What shows a span in the text; the name of its label stands above it always"),
        "both",
        (
            ("both", sentence("ui", "Colour and line")),
            ("fill", sentence("ui", "Colour behind the letters")),
            ("underline", sentence("ui", "Line below the letters")),
        ),
        section="marks",
    ),
    SettingSpec(
        "signs",
        "choice",
        sentence("ui", "Vowel marks"),
        sentence("ui", "Which of the marks above and below the letters are shown; the text stays as it is"),
        "all",
        (
            ("all", sentence("ui", "Shown")),
            ("vowels", sentence("ui", "Hidden; shadda stays")),
            ("every", sentence("ui", "Hidden, shadda too")),
        ),
        section="reading",
    ),
    SettingSpec(
        "voice",
        "voice",
        sentence("ui", "Voice"),
        sentence("ui", "Who reads aloud; where it does not speak the language of an article, another one does"),
        "",
        section="reading",
    ),
    SettingSpec(
        "speech_speed",
        "whole",
        sentence("ui", "Speed of the voice"),
        sentence("ui", "How fast it reads, compared with its usual pace"),
        100,
        least=50,
        most=200,
        step=10,
        section="reading",
        unit=sentence("ui", " %", "behind a number; with the space that belongs there"),
    ),
    SettingSpec(
        "word_lines",
        "choice",
        sentence("ui", "Lines under words"),
        sentence("ui", "Where lines under the words show how far you have learnt each of them"),
        "reading",
        (
            ("reading", sentence("ui", "In the reader's view")),
            ("always", sentence("ui", "Always")),
            ("never", sentence("ui", "Never")),
        ),
        section="marks",
    ),
    SettingSpec(
        "hover",
        "choice",
        sentence("ui", "Card under the pointer"),
        sentence("ui", "Where the card of a word comes by itself when the pointer rests on the word"),
        "reading",
        (
            ("reading", sentence("ui", "In the reader's view")),
            ("always", sentence("ui", "Always")),
            ("never", sentence("ui", "Never")),
        ),
        section="reading",
    ),
    SettingSpec(
        "hover_delay",
        "whole",
        sentence("ui", "The card waits"),
        sentence("ui", "How long the pointer rests on a word before its card comes"),
        600,
        least=100,
        most=3000,
        step=100,
        section="reading",
        unit=sentence("ui", " ms", "milliseconds, behind a number; with the space that belongs there"),
    ),
    SettingSpec(
        "annotator",
        "text",
        sentence("ui", "Annotator"),
        sentence("ui", "The name your spans are kept under"),
        "",
        section="work",
    ),
    SettingSpec(
        "backup_minutes",
        "whole",
        sentence("ui", "Back up every"),
        sentence("ui", "How often a changed project is backed up by itself while it is open"),
        10,
        least=0,
        most=240,
        step=5,
        section="work",
        unit=sentence("ui", " min", "minutes, behind a number; with the space that belongs there"),
        zero=sentence("ui", "Never"),
    ),
    SettingSpec(
        "backups_kept",
        "whole",
        sentence("ui", "Backups kept"),
        sentence("ui", "Older ones go: first all of the last day stay, then one a day for a month, then one a month"),
        100,
        least=0,
        most=1000,
        step=10,
        section="work",
        zero=sentence("ui", "As many as come"),
    ),
    SettingSpec(
        "backup_folder",
        "folder",
        sentence("ui", "Backup folder"),
        sentence("ui", "The folder of backups; each project has a folder of its own there"),
        "",
        section="work",
        zero=sentence("ui", "Beside the project"),
    ),
)


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
