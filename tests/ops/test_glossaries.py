"""Glossaries and words: each edit one step that can be taken back, and a check that finds all in order."""

from dataclasses import replace

import pytest

from reader.base.errors import Cancelled, UserFault
from reader.model import Entry, Glossary
from reader.ops import glossaries, history, words
from reader.ops.checking import check
from reader.ops.projects import create_project, find_label_set
from reader.store import Project


@pytest.fixture
def project(tmp_path):
    with create_project(tmp_path / "p.hashiya", find_label_set("empty")) as project:
        yield project


def entries(*headwords):
    return [Entry(id="", glossary_id="", headword=word, gloss=f"gloss of {word}") for word in headwords]


def take_in(project, *headwords, name="G"):
    result = glossaries.import_glossary(project, Glossary(id="", name=name), entries(*headwords), annotator="a")
    return next(change.id for change in result.changes if change.kind == "glossary")


def test_a_glossary_comes_in_goes_and_comes_back(project):
    glossary_id = take_in(project, "مجلس", "مجلس الأمن")
    assert project.glossaries.sizes() == {glossary_id: 2}
    glossaries.delete_glossary(project, glossary_id, annotator="a")
    assert project.glossaries.all() == ()
    assert project.entries.with_keys(["مجلس"]) == {}
    history.undo(project, "a")
    assert [entry.gloss for entry in project.entries.with_keys(["مجلس"])["مجلس"]] == ["gloss of مجلس"]
    history.undo(project, "a")
    assert project.glossaries.sizes() == {}


def test_a_file_of_them_is_sound_and_can_be_read_again(project):
    glossary_id = take_in(project, "مجلس", "مجلس الأمن")
    glossaries.change_glossary(project, replace(project.glossaries.get(glossary_id), enabled=False), annotator="a")
    words.set_level(project, "ar", ["مجلس", "امن"], "3", annotator="a")
    path = project.path
    project.close()
    assert check(path).problems == ()
    with Project.open(path) as again:
        assert again.glossaries.get(glossary_id).enabled is False
        assert again.entries.with_keys(["مجلس"]) == {}
        assert again.words.of("ar", ["امن"])["امن"].level == "3"


def test_own_entries_stand_before_all_others(project):
    take_in(project, "مجلس")
    (own,) = entries("مجلس")
    glossaries.put_entry(project, replace(own, gloss="mine"), annotator="سلمى")
    found = project.entries.with_keys(["مجلس"])["مجلس"]
    assert [entry.gloss for entry in found] == ["mine", "gloss of مجلس"]
    glossaries.put_entry(project, replace(found[0], headword="مجلس الشعب"), annotator="سلمى")
    assert list(project.entries.of_several_words(["مجلس"])) == ["مجلس الشعب"]
    glossaries.delete_entry(project, found[0].id, annotator="سلمى")
    assert project.entries.of_several_words(["مجلس"]) == {}


def test_order(project):
    first, second = take_in(project, "مجلس", name="1"), take_in(project, "مجلس", name="2")
    glossaries.reorder_glossaries(project, [second, first], annotator="a")
    assert [glossary.name for glossary in project.glossaries.all()] == ["2", "1"]
    with pytest.raises(UserFault):
        glossaries.reorder_glossaries(project, [second], annotator="a")


@pytest.mark.parametrize("headword", ["", "…", "!", "ا" * 1001, "a\u202eb", "a\nb"])
def test_what_is_no_headword_refuses_the_whole_and_leaves_nothing(project, headword):
    with pytest.raises(UserFault):
        take_in(project, "مجلس", headword)
    assert project.glossaries.all() == ()


def test_too_many_none_and_a_cancelled_import_leave_nothing(project, monkeypatch):
    monkeypatch.setattr(glossaries, "MOST_ENTRIES", 2)
    with pytest.raises(UserFault, match="more than 250000"):
        take_in(project, "أ ب", "ت", "ث")
    with pytest.raises(UserFault, match="no entry"):
        take_in(project)

    def cancel(done, total, /):
        raise Cancelled

    with pytest.raises(Cancelled):
        glossaries.import_glossary(project, Glossary(id="", name="G"), entries("مجلس"), annotator="a", progress=cancel)
    assert project.glossaries.all() == ()


def test_levels_picks_and_glosses_are_of_one_word(project):
    words.set_level(project, "ar", ["قرار"], "1", annotator="a")
    words.pick(project, "ar", "قرار", "قَرَار", annotator="a")
    words.set_gloss(project, "ar", "قرار", "decision", annotator="a")
    (word,) = project.words.all("ar")
    assert (word.level, word.picked, word.gloss) == ("1", "قَرَار", "decision")
    assert words.set_level(project, "ar", ["قرار"], "1", annotator="a").number == 0
    history.undo(project, "a")
    assert project.words.all()[0].gloss == ""
    with pytest.raises(UserFault):
        words.set_level(project, "ar", ["قرار"], "6", annotator="a")


def test_what_is_so_already_and_the_only_candidate_are_no_step(project):
    assert words.pick(project, "ar", "قرار", "قَرَار", annotator="a", among=["قرار"]).number == 0
    assert words.set_level(project, "ar", ["قرار"], "new", annotator="a").number == 0
    assert words.set_gloss(project, "ar", "قرار", "", annotator="a").number == 0
    assert project.words.all("ar") == []
    assert words.pick(project, "ar", "قرار", "قَرَار", annotator="a", among=["قرار", "قرارة"]).number == 1
    assert words.pick(project, "ar", "قرار", "قَرَار", annotator="a", among=["قرار", "قرارة"]).number == 0
