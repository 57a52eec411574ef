"""Sentences in the person's language and digits. Owns the isolation of foreign values."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTranslator

from reader.base.sentences import Sentence, fill
from reader.base.translations import compiled_translations

_ISOLATE, _END = "\u2068", "\u2069"  # FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE
_IS_APART = "[\u2066-\u2068][^\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*\u2069"
"""Set apart already, as keys are. A string: ``re`` compiles it for the first text that may be one."""
_UNBROKEN = re.compile(r"\S{32}")
_BREAKS = "\x7f\x85\u2028\u2029"


def say(said: Sentence) -> str:
    """``said`` in the language of the interface, its places filled, each isolated against mixed direction."""
    count = -1 if said.n is None else said.n
    template = QCoreApplication.translate(said.context, said.text, said.comment or "", count)
    if said.n is not None and _zero() != "0":
        template = re.sub(rf"(?<!\d){said.n}(?!\d)", number(said.n), template)
    return fill(template, said, _shown)


def number(value: int | float | str) -> str:
    """A number, or a text with numbers such as a date, in the digits that the person chose."""
    zero = _zero()
    text = str(value)
    return text if zero == "0" else text.translate({ord("0") + digit: chr(ord(zero) + digit) for digit in range(10)})


def moment(at: str) -> str:
    """A time of the log (ISO 8601) by the person's clock, in their digits; empty where it is none."""
    when = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return isolated(number(when.toString("yyyy-MM-dd HH:mm"))) if when.isValid() else ""


def _zero() -> str:
    return QLocale().zeroDigit()


def speaker(language: str) -> Callable[[Sentence], str]:
    """Says sentences in ``language`` whatever the interface speaks, for what is found and read in both."""
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
    """What an action is called, outside of menus: without the mark of its letter and the dots of its dialog."""
    return text.replace("&", "").rstrip("…")


def isolated(text: str) -> str:
    """``text`` set apart, so that its direction and that of its surroundings leave each other alone."""
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
    """Foreign text for one line of the interface: no line breaks and no control characters of old."""
    clean = "".join(letter if letter >= " " and letter not in _BREAKS else " " for letter in text[: most + 1])
    return clean if len(clean) <= most else clean[: most - 1] + "…"


def breakable(text: str) -> str:
    """``text`` with places to go on in another line inside what has no spaces: labels of Qt would cut it off."""
    return _UNBROKEN.sub("\\g<0>\u200b", text)


def system_language() -> str:
    """The interface language that fits the system's: Arabic where it is asked for first, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.split("-")[0].split("_")[0].lower()
        if code in ("ar", "en"):
            return code
    return "en"


def load_translation(language: str) -> QTranslator | None:
    """The sentences of ``language``; None where they have not been built."""
    path = compiled_translations(language)
    translator = QTranslator()
    return translator if path is not None and translator.load(str(path)) else None
