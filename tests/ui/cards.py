"""Cards of words as screens: with several readings, with a term, with nothing known, of a Hebrew word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from reader.glossary.analysis import Analysis
from reader.model import Entry, Glossary, Word
from reader.ops.looking_up import Card, Term
from reader.text.folding import fold

GLOSSARIES = {
    "g0": Glossary(id="g0", name="مسرد المرفأ"),
    "g1": Glossary(id="g1", name="<b>News</b> terms", order=1),
}
IN_CARDS = (
    "resolution", "decision", "decisions; resolutions", "decree", "Passed by a council.", "noun", "place to settle",
    "United Nations", "nations; peoples", "ship", "قَرار", "قَرارَة", "الأُمَم", "أُمَّة", "بِالقَرارات", "بالقرارات",
    "ب + ال + قرارات", "ال + أمم", "الأمم المتحدة", "خرداش", "ההספינה", "הספינה", "ق ر ر", "أ م م",
    *(glossary.name for glossary in GLOSSARIES.values()),
)  # fmt: skip
"""What the glossaries, lists and articles of these cards say."""


def card_screens(driver: Any) -> dict[str, Callable[[], QWidget]]:
    """What opens each card over the open article of ``driver``."""
    return {
        "card": lambda: shown(driver, _readings()),
        "card-term": lambda: shown(driver, _term()),
        "card-unknown": lambda: shown(driver, _unknown()),
        "card-hebrew": lambda: shown(driver, _hebrew()),
    }


def shown(driver: Any, found: Card) -> QWidget:
    """The card of what was found, at the word itself where it stands in the open article, else at its beginning."""
    look_up = driver.window.controls.looking_up.look_up
    text = driver.session.opened.article.text
    start = max(0, text.find(found.written))
    terms = tuple(term._replace(start=start, end=start + term.end - term.start) for term in found.terms)
    here = found._replace(start=start, end=start + len(found.written), terms=terms)
    driver.window.view.reveal(start)
    driver.session.words.glossaries = GLOSSARIES
    look_up._word = (here.start, here.end)
    look_up._answered(here)
    look_up._counting.drop()
    look_up.card.show_places((1, 3))
    return look_up.card


def _card(written: str, analyses: tuple[Analysis, ...] = (), **more: Any) -> Card:
    lemma = analyses[0].key if analyses else fold(written)
    fields = {"terms": (), "entries": (), "word": None, "known": {}, "is_unknown": not analyses} | more
    return Card(start=0, end=len(written), written=written, analyses=analyses, lemma=lemma, **fields)


def _entry(number: int, headword: str, gloss: str, glossary: str = "g0", **more: str) -> Entry:
    return Entry(id=f"e{number}", glossary_id=glossary, headword=headword, gloss=gloss, **more)


def _readings() -> Card:
    analyses = (
        Analysis("قَرار", (3, 9), "buckwalter", "بِالقَرارات", "قرر", "NOUN", "decisions;resolutions"),
        Analysis("قَرارَة", (3, 9), "buckwalter", "بِالقَرارات", "قرر", "NOUN", "place to settle"),
    )
    entries = (
        _entry(0, "قرار", "resolution", part_of_speech="noun", note="Passed by a council."),
        _entry(1, "القرار", "decree", "g1"),
    )
    known = {analyses[0].key: Word(id="w", language="ar", lemma=analyses[0].key, level="2", gloss="decision")}
    return _card("بالقرارات", analyses, entries=entries, known=known)


def _term() -> Card:
    analyses = (Analysis("أُمَّة", (2, 5), "buckwalter", "الأُمَم", "أمم", "NOUN", "nations;peoples"),)
    entry = _entry(0, "الأمم المتحدة", "United Nations", part_of_speech="noun")
    return _card("الأمم", analyses, terms=(Term(0, len(entry.headword), fold(entry.headword), (entry,)),))


def _unknown() -> Card:
    return _card("خرداش")


def _hebrew() -> Card:
    return _card("הספינה", entries=(_entry(0, "הספינה", "ship", "g1"),), is_unknown=False)
