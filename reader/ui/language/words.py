"""Turns sentences into text of the interface's language and digits; isolates inserted values against mixed
direction.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTranslator

from reader.base.sentences import Sentence, fill
from reader.base.translations import compiled_translations

_ISOLATE, _END = "\u2068", "\u2069"  # FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE
_IS_APART = "[\u2066-\u2068][^\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*\u2069"
"""Text that is isolated already, as keys are. A string: ``re`` compiles it for the first text that may be one."""
_UNBROKEN = re.compile(r"\S{32}")
_BREAKS = "\x7f\x85\u2028\u2029"


def say(said: Sentence) -> str:
    """``said`` in the language of the interface, with its parameters filled in, each of them bidi-isolated."""
    count = -1 if said.n is None else said.n
    template = QCoreApplication.translate(said.context, said.text, said.comment or "", count)
    if said.n is not None and _zero() != "0":
        template = re.sub(rf"(?<!\d){said.n}(?!\d)", number(said.n), template)
    return fill(template, said, _shown)


def number(value: int | float | str) -> str:
    """A number, or a text with numbers such as a date, in the digits that the user chose."""
    zero = _zero()
    text = str(value)
    return text if zero == "0" else text.translate({ord("0") + digit: chr(ord(zero) + digit) for digit in range(10)})


def moment(at: str) -> str:
    """A time of the log (ISO 8601) as local time in the user's digits; empty if it is invalid."""
    when = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return isolated(number(when.toString("yyyy-MM-dd HH:mm"))) if when.isValid() else ""


def _zero() -> str:
    return QLocale().zeroDigit()


def speaker(language: str) -> Callable[[Sentence], str]:
    """Returns a function like :func:`say` for a fixed ``language``, for search in both languages; without isolates."""
    translator = load_translation(language)

    def show(value: object) -> str:
        return speak(value) if isinstance(value, Sentence) else str(value)

    def speak(said: Sentence) -> str:
        count = -1 if said.n is None else said.n
        template = translator.translate(said.context, said.text, said.comment or None, count) if translator else ""
        return fill(
            template or said.text, said, lambda value: speak(value) if isinstance(value, Sentence) else str(value)
        )

    return speak


def bare(text: str) -> str:
    """The text of an action for use outside menus: without mnemonic and ellipsis."""
    return text.replace("&", "").rstrip("…")


def isolated(text: str) -> str:
    """``text`` in bidi isolates, so that its direction does not affect its surroundings, nor theirs the text."""
    if text.endswith(_END) and re.fullmatch(_IS_APART, text):
        return text
    if not text or text.isascii():
        return f"{_ISOLATE}{text}{_END}" if text else text
    from reader.text.direction import isolate  # late: its library is not needed for the first paint

    return isolate(text)


def _shown(value: object) -> str:
    if isinstance(value, Sentence):
        return say(value)
    if isinstance(value, int | float):
        return number(value)
    return isolated(one_line(str(value)))


def one_line(text: str, most: int = 400) -> str:
    """Untrusted text for one line of the interface: without line breaks and control characters, at most ``most``
    long.
    """
    clean = "".join(letter if letter >= " " and letter not in _BREAKS else " " for letter in text[: most + 1])
    return clean if len(clean) <= most else clean[: most - 1] + "…"


def breakable(text: str) -> str:
    """``text`` with zero-width spaces in long words, because QLabel would clip them instead of wrapping."""
    return _UNBROKEN.sub("\\g<0>\u200b", text)


def system_language() -> str:
    """The interface language for the system's settings: the first of Arabic and English listed there, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.split("-")[0].split("_")[0].lower()
        if code in ("ar", "en"):
            return code
    return "en"


def load_translation(language: str) -> QTranslator | None:
    """The translator of ``language``; None if its translations have not been built."""
    path = compiled_translations(language)
    translator = QTranslator()
    return translator if path is not None and translator.load(str(path)) else None
