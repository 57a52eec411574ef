"""Word lists as files: what is hostile stays text, cards have their ids, and Anki itself takes the package twice."""

import csv
import io
import sys
import time
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from reader.base.errors import UserFault
from reader.formats.word_lists import WORD_LIST_FORMATS, word_list_format
from reader.formats.word_lists.spec import card_id
from reader.model import ListedWord
from tests.formats.anki_import import collection_at, take_in

SENTENCE = "وأصدر المجلس قراراته أمس."
WORD = ListedWord(
    language="ar", lemma="قرار", shown="قَرَار", forms=("قراراته", "قرار"), count=3, article_id="a", title="محادثات",
    start=13, end=20, sentence=SENTENCE, place=(13, 20), gloss="decision\nresolution", part_of_speech="NOUN",
    root="قرر",
)  # fmt: skip
HOSTILE = replace(
    WORD, lemma="x", shown="<script>alert(1)</script>", gloss='=1+2 "><img src=x onerror=y> {{Word}}', title="&amp;",
    sentence="<b>قراراته</b>", place=(3, 10), root="</td>",
)  # fmt: skip


def written(format_id, *words):
    stream = io.BytesIO()
    word_list_format(format_id).write(words, "عنوان <i>", stream)
    return stream.getvalue()


class Page(HTMLParser):
    """What a browser would make of a page."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.said, self.attributes = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, *pair) for pair in attrs]

    def handle_data(self, data):
        self.said.append(data)


def test_the_page_is_right_to_left_complete_and_runs_nothing():
    page = Page(written("html", WORD, HOSTILE).decode())
    assert ("html", "dir", "rtl") in page.attributes
    assert ("html", "lang", "ar") in page.attributes
    assert not {"script", "img", "link", "iframe", "i"} & set(page.tags)
    assert "قراراته" in page.said  # the word in its sentence, in bold
    assert "decision\nresolution" in page.said
    assert not [name for _, name, _ in page.attributes if name.startswith("on") or name in ("href", "src")]


def test_the_page_of_a_language_from_left_to_right():
    assert b'dir="ltr"' in written("html", replace(WORD, language="en"))


def test_the_table_tells_anki_what_its_columns_are_and_holds_no_formula():
    lines = written("tsv", WORD, HOSTILE).decode()
    head, rows = lines.split("\n")[:4], list(csv.reader(io.StringIO(lines.split("\n", 4)[4]), delimiter="\t"))
    assert head[:3] == ["#separator:tab", "#html:false", "#guid column:1"]
    assert [len(row) for row in rows] == [len(head[3].split("\t"))] * 2
    assert rows[0][:3] == [card_id(WORD), "قَرَار", "decision\nresolution"]
    assert rows[1][2].startswith("'=1+2")


def test_a_cards_id_is_that_of_its_lemma_and_language():
    assert card_id(replace(WORD, count=7, sentence="x", gloss="y")) == card_id(WORD)
    assert len({card_id(WORD), card_id(replace(WORD, lemma="x")), card_id(replace(WORD, language="fa"))}) == 3


def test_without_the_extra_a_line_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "genanki", None)
    with pytest.raises(UserFault, match=r"pip install 'hashiya\[anki\]'"):
        written("apkg", WORD)


def test_nothing_stays_in_the_temporary_folder(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    for spec in WORD_LIST_FORMATS:
        assert written(spec.id, WORD)
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_format_is_named():
    with pytest.raises(UserFault, match=", ".join(spec.id for spec in WORD_LIST_FORMATS)):
        word_list_format("pdf")


@pytest.fixture
def collection(tmp_path):
    with collection_at(tmp_path) as opened:
        yield opened


def test_anki_takes_the_package_and_a_second_one_updates(collection, tmp_path, monkeypatch):
    path = tmp_path / "words.apkg"
    path.write_bytes(written("apkg", WORD, HOSTILE))
    log = take_in(collection, path)
    assert (len(log.new), len(log.conflicting), len(log.missing_notetype)) == (2, 0, 0)
    later = time.time() + 60  # notes of the same second are the same to Anki
    with monkeypatch.context() as patched:
        patched.setattr("time.time", lambda: later)
        path.write_bytes(written("apkg", replace(WORD, gloss="ruling"), HOSTILE, replace(WORD, lemma="new")))
    again = take_in(collection, path)
    assert len(again.new) == 1
    assert collection.note_count() == 3
    glosses = [collection.get_note(note)["Gloss"] for note in collection.find_notes("")]
    assert sorted(glosses)[-2:] == ["decision\nresolution", "ruling"]


def test_in_anki_the_fields_are_right_to_left_and_what_is_hostile_is_text(collection, tmp_path):
    path = tmp_path / "words.apkg"
    path.write_bytes(written("apkg", WORD, HOSTILE))
    take_in(collection, path)
    notes = [collection.get_note(note) for note in collection.find_notes("")]
    kind = notes[0].note_type()
    assert {field["name"]: field["rtl"] for field in kind["flds"]} == {
        "Word": True, "Gloss": False, "Sentence": True, "Forms": True, "Root": True, "Source": True,
    }  # fmt: skip
    assert "direction: rtl" in kind["css"]
    (hostile,) = [note for note in notes if "script" in note["Word"]]
    shown = Page(hostile.cards()[0].answer())
    assert not {"script", "img"} & set(shown.tags)
    (plain,) = [note for note in notes if "script" not in note["Word"]]
    assert "<b>قراراته</b>" in plain.cards()[0].question()
