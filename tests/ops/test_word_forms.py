"""Which analysers there are on a machine: with a lexicon of the shape of Buckwalter's, and without one."""

import os

import pytest

from reader.glossary.headwords import headword_key, with_article, without_article
from reader.ops import word_forms
from reader.ops.terms import WordKeys, keys_of
from reader.text.tokens import tokenize
from tests.glossary.test_analysis import PREFIX_STEM, PREFIX_SUFFIX, PREFIXES, STEM_SUFFIX, STEMS, SUFFIXES
from tests.ops.reading import forms

FILES = {
    "dictPrefixes": PREFIXES, "dictSuffixes": SUFFIXES, "dictStems": STEMS,
    "tableAB": PREFIX_STEM, "tableAC": PREFIX_SUFFIX, "tableBC": STEM_SUFFIX,
}  # fmt: skip


@pytest.fixture
def lexicon(tmp_path, monkeypatch):
    folder = tmp_path / "lexicon"
    folder.mkdir()
    for name, lines in FILES.items():
        (folder / name).write_text("\n".join(lines) + "\n", encoding="latin-1")
    monkeypatch.setattr(word_forms, "installed_lexicon", lambda: folder)
    return folder


@pytest.fixture
def alone(monkeypatch):
    monkeypatch.setattr(word_forms, "installed_lexicon", lambda: None)


def first(made, word="والكتاب"):
    return made.analyse(word)[0]


def test_an_installed_lexicon_is_found_and_its_table_made_once(lexicon, tmp_path):
    kept = tmp_path / "kept"
    assert first(word_forms.word_forms("ar", folder=kept)).analyser == "buckwalter"
    (table,) = kept.glob("*.db")
    made = table.stat().st_mtime_ns
    assert first(word_forms.word_forms("ar", folder=kept)).root == "كتب"
    assert table.stat().st_mtime_ns == made


def test_another_lexicon_has_another_fingerprint(lexicon, tmp_path):
    before = word_forms.word_forms("ar", folder=tmp_path / "kept").fingerprint
    os.utime(lexicon / "dictStems", (1, 1))
    after = word_forms.word_forms("ar", folder=tmp_path / "kept").fingerprint
    assert before != after
    assert "simplemma" in before


def test_where_no_table_can_be_kept_the_lexicon_works_all_the_same(lexicon, tmp_path):
    (tmp_path / "file").write_text("")
    made = word_forms.word_forms("ar", folder=tmp_path / "file")
    assert (first(made).analyser, first(made).root) == ("buckwalter", "كتب")


def test_without_a_lexicon_open_lists_and_affixes_are_left(alone):
    made = word_forms.word_forms("ar")
    assert first(made, "القضايا").analyser == "simplemma"
    assert not made.is_known(made.analyse("خلفوف"))
    assert made.know_words


@pytest.mark.parametrize("language", ["he", "ur", ""])
def test_languages_without_a_list_know_no_words_and_no_names(alone, language):
    made = word_forms.word_forms(language)
    assert not made.know_words
    assert made.analyse("שלום") == []


class TestKeys:
    def test_nouns_are_found_that_a_glossary_has_with_the_article(self):
        assert "الكتاب" in keys_of("كتابهم", ["كتاب"])
        assert (with_article("كتاب"), with_article("word"), with_article("الكتاب")) == ("الكتاب", "word", "الكتاب")
        assert without_article("الكتاب") == "كتاب"

    @pytest.mark.parametrize(
        ("headword", "key", "first_word", "words"),
        [
            ("مجلس الأمن", "مجلس الامن", "مجلس", 2), ("الأُمم المتّحدة", "الامم المتحده", "امم", 2),
            ("كتاب", "كتاب", "كتاب", 1),
            ("AzVisionوترأس", "azvision وترأس".replace("أ", "ا"), "azvision", 2), ("…", "", "", 0), ("", "", "", 0),
            ("أ.د. (لقب)", "ا.د. لقب", "ا.د.", 2),
        ],
    )  # fmt: skip
    def test_headwords_are_cut_and_folded_as_articles_are(self, headword, key, first_word, words):
        assert headword_key(headword) == (key, first_word, words)

    @pytest.mark.parametrize(
        ("written", "part", "core"),
        [
            ("ولمجلس", "مجلس", "مجلس"), ("والمجلس", "مجلس", "المجلس"), ("مجلسهم", "مجلس", "مجلس"),
            ("بالقرارات", "قرار", "القرارات"), ("غير", "شيء", "غير"),
        ],
    )  # fmt: skip
    def test_the_core_of_a_word_is_the_headwords_with_its_article(self, written, part, core):
        start, end = WordKeys(forms()).core(written, part)
        assert written[start:end] == core

    def test_words_stand_side_by_side_or_not_at_all(self):
        keys = WordKeys(forms())

        def stand(text):
            return keys.stand(["مجلس", "امن"], tokenize(text)[:2], text)

        assert stand("ولمجلس الأمن")
        assert not stand("مجلس والأمن")
        assert not keys.stand(["مجلس", "امن"], [tokenize("مجلس")[0]], "مجلس")
