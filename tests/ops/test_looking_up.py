"""The card of a word: terms before words, candidates, glossaries in their order, what the reader knows."""

import pytest

from reader.base.sentences import sentence
from reader.glossary.analysis import Analysis, WordForms
from reader.model import Entry, Glossary, Word
from reader.ops.looking_up import look_up, word_at
from reader.ops.projects import create_project, find_label_set
from reader.ops.words import pick

TEXT = "قرارات مجلس الأمن ولمجلس الأمن، ووقف إطلاق النار. وشكر خلفوف لاتفيا"


class Lists:
    id = "lists"
    known = {"قرارات": ("قرار",), "ولمجلس": ("مجلس",), "ووقف": ("وقف", "وقفة"), "وشكر": ("شكر",)}  # noqa: RUF012

    def analyse(self, word):
        return [Analysis(lemma, (0, len(word)), self.id) for lemma in self.known.get(word, ())]


@pytest.fixture
def project(tmp_path):
    with create_project(tmp_path / "p.hashiya", find_label_set("empty")) as project:
        with project.step(sentence("ops", "Add label {label}", label=""), "a") as step:
            for order, name in enumerate(("أول", "ثان", "مغلق")):
                step.put("glossary", Glossary(id=f"g{order}", name=name, order=order, enabled=order < 2))
            for number, (glossary, headword, gloss) in enumerate(
                [
                    ("g1", "مجلس الأمن", "Security Council"), ("g0", "مجلس", "council"), ("g1", "مجلس", "assembly"),
                    ("g2", "مجلس", "never shown"), ("g0", "إطلاق النار", "shooting"), ("g0", "قرار", "resolution"),
                    ("g0", "وقف إطلاق النار", "ceasefire"), ("g0", "وَقْفَة", "pause"),
                ]
            ):  # fmt: skip
                step.put("entry", Entry(id=str(number), glossary_id=glossary, headword=headword, gloss=gloss))
        yield project


def card(project, word, text=TEXT):
    return look_up(project, WordForms([Lists()]), "ar", text, text.index(word))


def glosses(entries):
    return [entry.gloss for entry in entries]


def test_a_lemma_is_found_in_the_glossaries_in_their_order(project):
    assert glosses(card(project, "قرارات").entries) == ["resolution"]
    assert glosses(card(project, "مجلس").entries) == ["council", "assembly"]


@pytest.mark.parametrize("word", ["مجلس الأمن", "الأمن", "ولمجلس"])
def test_a_term_is_found_from_each_of_its_words_whatever_is_written_onto_it(project, word):
    terms = card(project, word).terms
    assert [glosses(term.entries) for term in terms] == [["Security Council"]]


def test_the_longest_term_stands_first(project):
    found = card(project, "إطلاق").terms
    assert [TEXT[term.start : term.end] for term in found] == ["ووقف إطلاق النار", "إطلاق النار"]


def test_a_term_does_not_reach_over_the_end_of_the_text_or_other_words(project):
    assert card(project, "مجلس", "مجلس").terms == ()
    assert card(project, "مجلس", "مجلس الوزراء والأمن").terms == ()


@pytest.mark.parametrize("between", ["\u00a0", " \u200f", "\n", " \r\n  ", "\u200b "], ids=ascii)
def test_a_line_end_or_what_is_not_seen_parts_no_term(project, between):
    assert len(card(project, "الأمن", f"رحب مجلس{between}الأمن").terms) == 1


@pytest.mark.parametrize("between", ["\n\n", "\r\n \r\n", "\u2029", "، ", " «"], ids=ascii)
def test_another_paragraph_or_a_sign_does(project, between):
    assert card(project, "الأمن", f"رحب مجلس{between}الأمن").terms == ()


def test_a_word_that_nobody_knows_is_perhaps_a_name(project):
    assert card(project, "خلفوف").perhaps_a_name
    assert not card(project, "مجلس").perhaps_a_name


def test_the_picked_candidate_comes_first_from_then_on(project):
    assert card(project, "ووقف").lemma == "وقف"
    with project.step(sentence("ops", "Add label {label}", label=""), "a") as step:
        step.put("word", Word(id="w", language="ar", lemma="وقفه", level="2", picked="وقفة"))
    found = card(project, "ووقف")
    assert (found.lemma, found.word.level) == ("وقفه", "2")
    assert glosses(found.entries) == ["pause"]


def test_where_no_word_is_there_is_no_card(project):
    assert look_up(project, WordForms([]), "ar", "  … 12 !", 1) is None
    assert word_at("", 0) is None


def test_the_word_before_the_caret_is_meant_at_its_end():
    assert word_at("كتاب، قلم", 4)[:2] == (0, 4)


def test_what_is_known_of_every_candidate_is_told(project):
    with project.step(sentence("ops", "Add label {label}", label=""), "a") as step:
        step.put("word", Word(id="w", language="ar", lemma="وقفه", level="2"))
    found = card(project, "ووقف")
    assert found.word is None
    assert {lemma: word.level for lemma, word in found.known.items()} == {"وقفه": "2"}


def test_of_two_picks_for_one_word_the_last_one_holds(project):
    for lemma, picked in (("وقفه", "وقفة"), ("وقف", "وقف")):
        pick(project, "ar", lemma, picked, annotator="a", among=["وقف", "وقفه"])
    assert card(project, "ووقف").lemma == "وقف"
    assert {word.lemma: word.picked for word in project.words.all("ar")} == {"وقف": "وقف", "وقفه": ""}
