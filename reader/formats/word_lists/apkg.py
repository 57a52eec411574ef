"""A word list as an Anki package, by genanki: right-to-left fields, and cards that a second import updates.

A note's id is derived from language and lemma; the ids of its type and deck are constant. So a word is the same card
whichever list it comes from, and learning progress is kept.
"""

from __future__ import annotations

import tempfile
import time
import zipfile
from collections.abc import Sequence
from contextlib import closing
from html import escape
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any, BinaryIO

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.formats.word_lists.page import marked
from reader.formats.word_lists.spec import WordListFormat, card_id
from reader.model import ListedWord

_TYPE_ID = 1_706_284_511
_DECK_ID = 1_706_284_512
_DECK = "Hashiya"
_FIELDS = (("Word", True), ("Gloss", False), ("Sentence", True), ("Forms", True), ("Root", True), ("Source", True))
_FRONT = '<div class="word">{{Word}}</div><div class="sentence">{{Sentence}}</div>'
_BACK = """{{FrontSide}}<hr id="answer"><div class="gloss" dir="auto">{{Gloss}}</div>
<div class="more">{{Forms}}{{#Root}} · {{Root}}{{/Root}}</div><div class="more">{{Source}}</div>"""
_STYLE = """.card { direction: rtl; text-align: center; font: 22px "Noto Naskh Arabic", "Amiri", serif; }
.word { font-size: 36px; margin-bottom: .5em; }
.gloss { white-space: pre-line; font-family: "Noto Sans", sans-serif; font-size: 20px; }
.more { color: #777; font-size: 16px; }"""


def write(words: Sequence[ListedWord], title: str, stream: BinaryIO) -> None:
    """Write the package. Raises ``UserFault`` when genanki is not installed."""
    genanki = _genanki()
    kind = genanki.Model(
        _TYPE_ID,
        _DECK,
        fields=[{"name": name, "rtl": is_rtl, "font": "Noto Naskh Arabic"} for name, is_rtl in _FIELDS],
        templates=[{"name": _DECK, "qfmt": _FRONT, "afmt": _BACK}],
        css=_STYLE,
    )
    deck = genanki.Deck(_DECK_ID, _DECK)
    for word in words:
        deck.add_note(genanki.Note(model=kind, fields=_fields(word), guid=card_id(word)))
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("collection.anki2", _collection(genanki, deck))
        package.writestr("media", "{}")


def _collection(genanki: Any, deck: Any) -> bytes:  # noqa: ANN401 - as below
    """Anki's database with one deck.

    Not by genanki's ``write_to_file``: it leaves a copy of the database, and so the words, in the temporary folder.
    """
    now = time.time()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "collection.anki2")
        with closing(genanki.package.sqlite3.connect(path)) as database:
            genanki.Package(deck).write_to_db(database.cursor(), now, count(int(now * 1000)))
            database.commit()
        return path.read_bytes()


def _genanki() -> Any:  # noqa: ANN401 - an untyped, optional package
    try:
        return import_module("genanki")
    except ImportError as error:
        raise UserFault(
            sentence("formats", "This format needs genanki, which is not installed: pip install 'hashiya[anki]'")
        ) from error


def _fields(word: ListedWord) -> list[str]:
    """The fields as HTML, in the order of ``_FIELDS``."""
    gloss, forms = escape(word.gloss), escape("\u060c ".join(word.forms))
    return [escape(word.shown), gloss, marked(word), forms, escape(word.root), escape(word.title)]


APKG = WordListFormat(
    id="apkg",
    name_en="Anki package",
    name_ar="حزمة Anki",
    extension=".apkg",
    said=sentence("formats", "cards for Anki, which reviews them"),
    write=write,
    extra="anki",
)
