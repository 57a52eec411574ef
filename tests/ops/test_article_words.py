"""Words of articles: by lemma, in their order, with gloss, sentence and level; names apart."""

import pytest

from reader.model import Entry
from reader.ops import glossaries, words
from reader.ops.article_words import list_words, sentence_around, to_learn
from tests.ops.reading import TEXT, article, forms, reading


@pytest.fixture
def project(tmp_path):
    with reading(tmp_path, article(1), article(2, "قرار قرار")) as project:
        yield project


def listed(project, *ids):
    return list_words(project, forms(), [project.articles.get(each) for each in ids or ("a1",)])


def by_lemma(project, *ids):
    return {word.lemma: word for word in listed(project, *ids)}


def test_a_lemma_stands_once_with_its_forms_count_and_first_sentence(project):
    word = by_lemma(project)["قرار"]
    assert (word.shown, word.count, word.root) == ("قَرَار", 3, "قرر")
    assert set(word.forms) == {"بقرار", "بالقرارات", "قراراته"}
    assert word.sentence == "رحب مجلس الأمن بقرار المجلس ورحب بالقرارات."
    assert word.sentence[slice(*word.place)] == TEXT[word.start : word.end] == "بقرار"
    assert (word.article_id, word.title) == ("a1", "title 1")


def test_of_several_articles_each_lemma_stands_once(project):
    assert by_lemma(project, "a1", "a2")["قرار"].count == 5
    assert by_lemma(project, "a2", "a1")["قرار"].article_id == "a2"


def test_new_ones_come_first_then_those_being_learnt_and_the_frequent_before_the_rare(project):
    words.set_level(project, "ar", ["قرار"], "2", annotator="a")
    words.set_level(project, "ar", ["مجلس"], "known", annotator="a")
    words.set_level(project, "ar", ["في"], "ignored", annotator="a")
    found = listed(project)
    levels = [word.level for word in found if not word.perhaps_a_name]
    assert levels == ["new", "new", "new", "2", "known", "ignored"]
    assert [word.lemma for word in found][:2] == ["رحب", "امن"]
    assert {word.lemma for word in to_learn(found)} == {"امن", "رحب", "شكر", "قرار"}


def test_the_gloss_is_ones_own_then_a_glossarys_then_the_analysis(project):
    assert by_lemma(project)["قرار"].gloss == "gloss of قَرَار"
    entry = Entry(id="", glossary_id="", headword="قرار", gloss="decision")
    glossaries.put_entry(project, entry, annotator="a")
    assert by_lemma(project)["قرار"].gloss == "decision"
    words.set_gloss(project, "ar", "قرار", "mine", annotator="a")
    assert by_lemma(project)["قرار"].gloss == "mine"


def test_a_picked_candidate_is_the_lemma(project):
    assert "شكر" in by_lemma(project)
    words.pick(project, "ar", "شكر", "شَكَر", annotator="a")
    assert by_lemma(project)["شكر"].shown in ("شُكْر", "شَكَر")


def test_names_are_told_and_latin_words_are_none_of_the_list(project):
    found = {word.lemma: word.perhaps_a_name for word in listed(project)}
    assert [lemma for lemma, is_name in found.items() if is_name] == ["خلفوف"]
    assert not any(lemma.isascii() for lemma in found)


def test_a_word_that_a_glossary_explains_is_no_name(project):
    glossaries.put_entry(project, Entry(id="", glossary_id="", headword="خلفوف", gloss="x"), annotator="a")
    assert not any(word.perhaps_a_name for word in listed(project))


def test_languages_without_lists_degrade_to_the_written_word(project):
    from reader.glossary.analysis import WordForms

    hebrew = article(3, "שלום עולם שלום", "he")
    found = list_words(project, WordForms([]), [hebrew])
    assert [(word.shown, word.count, word.perhaps_a_name) for word in found] == [("שלום", 2, False), ("עולם", 1, False)]


def test_a_sentence_without_an_end_is_cut():
    text = "كلمة " * 2000
    found, place = sentence_around(text, 5000, 5004)
    assert len(found) <= 604
    assert found[slice(*place)] == "كلمة"
