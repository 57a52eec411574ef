"""The places of a word in an article, in every shape, read part by part."""

import pytest

from reader.ops import same_lemma
from reader.ops.same_lemma import ArticleLemmas
from tests.ops.reading import TEXT, Lists, forms


def read(text=TEXT, language="ar", lists=None):
    lemmas = ArticleLemmas(text, language)
    while not lemmas.done:
        lemmas.read_on(forms(lists))
    return lemmas


def words(found, text=TEXT):
    return [text[start:end] for start, end in found]


def test_every_shape_of_a_word_counts():
    assert words(read().places("قرار", "قراراته")) == ["بقرار", "بالقرارات", "قراراته"]


def test_the_written_word_counts_whatever_its_likely_lemma():
    assert words(read().places("something else", "رَحَّب")) == ["رحب"]
    assert read().places("not here", "nor this") == []


@pytest.mark.parametrize("part", [1, 7, 40, 10_000])
def test_parts_make_no_difference(monkeypatch, part):
    whole = read().places("مجلس", "المجلس")
    monkeypatch.setattr(same_lemma, "PART", part)
    assert read().places("مجلس", "المجلس") == whole
    assert words(whole) == ["المجلس", "مجلس", "المجلس", "ولمجلس"]


def test_a_form_is_analysed_once():
    lists = Lists()
    text = "مجلس مجلس\nمجلس"
    assert len(read(text, lists=lists).places("مجلس", "مجلس")) == 3
    assert lists.asked == 1


def test_a_text_without_spaces_and_one_without_words_end():
    assert read("ا" * 20_000).places("x", "y") == []
    assert read("").done


def test_hebrew_words_are_found_by_themselves():
    text = "הספינה הגיעה. הספינה"
    assert len(read(text, "he").places("הספינה", "הספינה")) == 2
