"""The share of known words: found out once for a text, right after every change of levels, kept soundly."""

import pytest

from reader.base.errors import Cancelled
from reader.ops import words
from reader.ops.checking import check
from reader.ops.known_words import Share, find_lemma, shares
from reader.store import Project
from tests.ops.reading import TEXT, Lists, article, forms, reading


@pytest.fixture
def project(tmp_path):
    with reading(tmp_path, article(1), article(2, "في المجلس"), article(3, "שלום", "he")) as project:
        yield project


def test_words_count_by_what_is_known_of_their_lemmas(project):
    def share():
        return shares(project, lambda _: forms())["a1"]

    assert share() == Share(13, 0, 0)  # neither the name nor the Latin word counts
    words.set_level(project, "ar", ["مجلس"], "known", annotator="a")
    words.set_level(project, "ar", ["قرار"], "3", annotator="a")
    words.set_level(project, "ar", ["في"], "ignored", annotator="a")
    assert share() == Share(12, 4, 3)
    assert share().known_share == pytest.approx(4 / 12)
    words.set_level(project, "ar", ["خلفوف"], "known", annotator="a")
    assert share() == Share(13, 5, 3)


def test_a_text_is_looked_through_once_for_the_same_analysers(project):
    lists = Lists()
    first = shares(project, lambda _: forms(lists))
    asked = lists.asked
    assert shares(project, lambda _: forms(lists)) == first
    assert lists.asked == asked > 0
    shares(project, lambda _: forms(lists, "lists-2"), ["a1"])
    assert lists.asked > asked


def test_what_is_kept_is_no_step_and_leaves_a_sound_file(project):
    before = len(project.changes.steps())
    shares(project, lambda _: forms())
    assert len(project.changes.steps()) == before
    project.close()
    assert check(project.path).problems == ()


def test_where_nothing_can_be_written_it_is_found_out_all_the_same(project):
    path = project.path
    project.close()
    with Project.open(path, read_only=True) as again:
        assert shares(again, lambda _: forms(), ["a2"]) == {"a2": Share(2, 0, 0)}


def test_a_damaged_row_is_none(project):
    first = shares(project, lambda _: forms())
    project.database.run("UPDATE word_counts SET counts = replace(counts, ':1', ':7')")
    assert shares(project, lambda _: forms()) == first


def test_what_was_found_out_before_a_cancel_is_kept(project):
    lists = Lists()

    def cancel(done, total, /):
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        shares(project, lambda _: forms(lists), progress=cancel)
    asked = lists.asked
    shares(project, lambda _: forms(lists), ["a1"])
    assert lists.asked == asked


def test_a_lemma_is_found_in_every_shape_and_article(project):
    found = find_lemma(project, lambda _: forms(), "مَجْلِس")
    assert [(each.article_id, len(each.places)) for each in found] == [("a1", 4), ("a2", 1)]
    assert {TEXT[start:end] for start, end in found[0].places} == {"المجلس", "مجلس", "ولمجلس"}
    assert len(find_lemma(project, lambda _: forms(), "مجلس", limit=1)) == 1
    assert find_lemma(project, lambda _: forms(), "كتاب") == []
    assert find_lemma(project, lambda _: forms(), "מילה", language="he") == []
