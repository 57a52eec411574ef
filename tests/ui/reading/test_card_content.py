"""What stands on a card: terms first, candidates, meanings by glossary, and honest words where there is nothing."""

import pytest

from reader.glossary.analysis import Analysis
from reader.model import Entry, Glossary, Word
from reader.ops.looking_up import Card, Term
from reader.ui.reading.card.content import MOST_GLOSSES, content_of, part_of_speech

TEXT = "رحب مجلس الأمن بالقرارات"
GLOSSARIES = {key: Glossary(id=key, name=name) for key, name in (("g0", "أول"), ("g1", "<b>second</b>"))}
NOUN = Analysis("قَرار", (3, 9), "buckwalter", "بِالقَرارات", "قرر", "NOUN", "decisions; resolutions")
OTHER = Analysis("قَرارَة", (3, 9), "buckwalter", "بِالقَرارات", "قرر", "NOUN", "base")


def entry(number, headword, gloss, glossary="g0", **more):
    return Entry(id=str(number), glossary_id=glossary, headword=headword, gloss=gloss, **more)


def card(written="بالقرارات", analyses=(NOUN, OTHER), **more):
    start = TEXT.find(written)
    fields = {"terms": (), "entries": (), "word": None, "known": {}, "is_unknown": not analyses} | more
    return Card(
        start=start, end=start + len(written), written=written, analyses=analyses,
        lemma=analyses[0].key if analyses else written, **fields,
    )  # fmt: skip


def content(found, chosen=0):
    return content_of(found, TEXT, GLOSSARIES, chosen)


def bare(text):
    return text.translate(dict.fromkeys(range(8294, 8298)))


def test_a_word_is_shown_with_marks_parts_lemma_root_and_part_of_speech():
    found = content(card())
    assert found.heading == "بِالقَرارات"
    assert bare(found.facts) == "ب + ال + قرارات  ·  from قَرار  ·  noun  ·  root ق ر ر"
    assert [bare(row.gloss) for row in found.rows] == ["decisions; resolutions"]
    assert found.rows[0].source == "Buckwalter's lexicon"
    assert found.said is None


def test_glossaries_stand_in_their_order_before_word_lists_and_are_named():
    entries = (entry(0, "قرار", "resolution", part_of_speech="noun", note="UN"), entry(1, "القرار", "rule", "g1"))
    found = content(card(entries=entries))
    assert [row.gloss for row in found.rows] == ["resolution", "rule", "decisions; resolutions"]
    assert bare(found.rows[0].source) == "noun  ·  أول\nUN"
    assert bare(found.rows[1].source) == "<b>second</b>"


def test_another_candidate_brings_its_own_entries_level_and_gloss_to_the_front():
    entries = (entry(0, "قرار", "resolution"), entry(1, "قرارة", "base"))
    known = {OTHER.key: Word(id="w", language="ar", lemma=OTHER.key, level="3", gloss="mine")}
    first, second = (content(card(entries=entries, known=known), chosen) for chosen in (0, 1))
    assert (first.level, first.own) == ("new", "")
    assert (second.level, second.own, second.first_gloss) == ("3", "mine", "mine")
    assert [row.gloss for row in first.rows][:2] == ["resolution", "base"]
    assert [row.gloss for row in second.rows][:2] == ["base", "resolution"]
    assert bare(second.rows[1].source).startswith("قرار  ·  ")  # of another word: named
    assert content(card(), 2).chosen == 0


def test_a_term_wins_and_its_words_are_lit():
    start = TEXT.index("مجلس")
    term = Term(start, start + 10, "مجلس الامن", (entry(0, "مجلس الأمن", "Security Council"),))
    shorter = Term(start, start + 4, "مجلس", (entry(1, "مجلس", "never"),))
    found = content(card("الأمن", (Analysis("أَمْن", (2, 5), "simplemma"),), terms=(term, shorter)))
    assert found.lit == (start, start + 10)
    assert (found.term, found.spoken) == ("مجلس الأمن", "مجلس الأمن")
    assert found.first_gloss == "Security Council"
    assert found.heading == "الأمن"
    assert found.said is None


def test_one_lemma_is_one_candidate_with_all_its_parts_of_speech():
    twice = (NOUN, NOUN._replace(part_of_speech="ADJ", gloss="decided"))
    found = content(card(analyses=twice))
    assert len(found.candidates) == 1
    assert "noun  ·  adjective" in bare(found.facts)
    assert len(found.rows) == 2


def test_a_word_without_anything_is_honest():
    nothing = content(card("رحب", ()))
    assert (nothing.heading, nothing.facts, nothing.rows) == ("رحب", "", ())
    assert "perhaps a name" in str(nothing.said)
    assert "No entry" in str(content(card("رحب", (), is_unknown=False)).said)
    known = {"رحب": Word(id="w", language="ar", lemma="رحب", gloss="he welcomed")}
    assert content(card("رحب", (), known=known)).said is None


def test_too_many_meanings_are_counted():
    found = content(card(entries=tuple(entry(n, "قرار", f"meaning {n}") for n in range(30))))
    assert (len(found.rows), found.more) == (MOST_GLOSSES, 7)


@pytest.mark.parametrize(
    ("tag", "name"),
    [("NOUN", "noun"), ("proper noun", "name"), ("Verb", "verb"), ("", ""), ("n.m.", "\u2068n.m.\u2069")],
)
def test_parts_of_speech_are_named_where_they_are_known(tag, name):
    assert part_of_speech(tag) == name


def test_what_is_foreign_stays_one_line_and_breakable():
    long = "x" * 700 + "\n\x1b[31m"
    found = content(card(entries=(entry(0, "قرار", long, note=long),)))
    assert "\n" not in found.rows[0].gloss
    assert "\x1b" not in found.rows[0].gloss
    assert len(found.rows[0].gloss) < 650
    assert "\u200b" in found.rows[0].gloss
