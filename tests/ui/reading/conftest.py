"""The window on a project to read in: a glossary, and analysers whose knowledge is written down."""

from __future__ import annotations

import pytest

from reader.base.sentences import sentence
from reader.model import Entry, Glossary
from reader.ops.projects import create_project, find_label_set
from reader.ui.reading import words
from tests.ops.reading import Lists, article, forms

HEBREW = "הספינה הגיעה לנמל ביום ראשון. הספינה גדולה."


class Readings(Lists):
    """Tells nouns from verbs, so that a word may be both."""

    def analyse(self, word):
        kinds = ("NOUN", "VERB") if word == "شكر" else ("",)
        return [found._replace(part_of_speech=kind) for found, kind in zip(super().analyse(word), kinds, strict=False)]


@pytest.fixture(autouse=True)
def written_down(monkeypatch):
    """Analysers that know little, but the same on every machine."""
    monkeypatch.setattr(words, "word_forms", lambda language, **_: forms(Readings(), fingerprint=language))


_ENTRIES = (
    ("g1", "مجلس", "assembly"), ("g0", "مجلس", "council"), ("g0", "مجلس الأمن", "Security Council"),
    ("g0", "قرار", "resolution"), ("g1", "ספינה", "ship"),
)  # fmt: skip


@pytest.fixture
def reading(start, tmp_path):
    """The application on an Arabic and a Hebrew article, with two glossaries."""
    path, name = tmp_path / "reading.hashiya", sentence("ops", "Paste a text")
    with create_project(path, find_label_set("news")) as project, project.step(name, "a") as step:
        step.put_new("article", (article(), article(2, HEBREW, "he")))
        step.put("glossary", Glossary(id="g0", name="أول", order=0))
        step.put("glossary", Glossary(id="g1", name="<b>second</b>", order=1))
        for number, (glossary, headword, gloss) in enumerate(_ENTRIES):
            step.put("entry", Entry(id=str(number), glossary_id=glossary, headword=headword, gloss=gloss))
    return start(path)
