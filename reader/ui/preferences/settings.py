"""The table of settings: what each is called, what it may hold, and what it is when nobody chose. Knows no Qt.

The dialog and the checks of what was kept follow from it.
"""

from __future__ import annotations

from typing import Literal

from reader.base.sentences import Sentence, sentence
from reader.base.tuples import NamedTuple

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
