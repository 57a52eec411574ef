"""A word in all its forms, asked for by any of them."""

from __future__ import annotations

import pytest

from reader.base.errors import Cancelled
from reader.glossary.analysis import WordForms
from reader.ops.word_search import find_forms, forms_in, lemma_of, one_word
from tests.ops.reading import TEXT, article, forms, reading


def test_any_form_finds_all_of_them_with_their_places(tmp_path):
    with reading(tmp_path, article(), article(2, "لا شيء هنا")) as project:
        by_form = find_forms(project, forms(), "بالقرارات", language="ar", limit=9)
        by_lemma = find_forms(project, forms(), "بقرار", language="ar", limit=9)
    assert by_form == by_lemma
    assert (by_form.lemma, by_form.has_list) == ("قرار", True)
    (hit,) = by_form.hits
    assert [TEXT[start:end] for start, end in hit.ranges] == ["بقرار", "بالقرارات", "قراراته"]
    assert hit.context in TEXT
    assert TEXT[hit.context_start :].startswith(hit.context)


def test_of_one_text_the_places_alone():
    places = forms_in(TEXT, forms(), "القرارات", language="ar")
    assert [TEXT[start:end] for start, end in forms_in(TEXT, forms(), "بقرار", language="ar")]
    assert places == []  # nobody told these lists what that is


def test_a_word_that_is_a_dictionary_form_is_meant_itself():
    class Both:
        id = "both"

        def analyse(self, word):
            from reader.glossary.analysis import Analysis

            return [Analysis(lemma, (0, len(word)), self.id) for lemma in ("كتب", "كتاب", "كُتُب")]

    known = WordForms([Both()])
    assert lemma_of(known, "كتاب") == "كتاب"
    assert lemma_of(known, "كتبها") == "كتب"


def test_without_a_list_the_word_is_found_as_it_is_written(tmp_path):
    text = "הספינה הגיעה לנמל. הספינה גדולה"
    with reading(tmp_path, article(1, text, "he")) as project:
        found = find_forms(project, WordForms([]), "הספינה", language="he", limit=9)
    assert not found.has_list
    assert len(found.hits[0].ranges) == 2


def test_it_can_be_cancelled(tmp_path):
    def cancel(_done, _total):
        raise Cancelled

    with reading(tmp_path) as project, pytest.raises(Cancelled):
        find_forms(project, forms(), "قرار", language="ar", limit=9, progress=cancel)


@pytest.mark.parametrize(
    ("query", "word"), [("قرار", "قرار"), (" قرار، ", "قرار"), ("مجلس الأمن", ""), ("،", ""), ("", "")]
)
def test_one_word_is_asked_for(query, word):
    assert one_word(query) == word
