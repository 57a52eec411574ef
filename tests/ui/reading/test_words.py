"""The words of a session: loaded once and apart, asked in order, told of every change."""

from __future__ import annotations

import threading

import pytest
import shiboken6

from reader.model import Word
from reader.ops import same_lemma
from reader.ops import words as word_ops
from reader.ui.project import words
from tests.ops.reading import TEXT, forms


@pytest.fixture
def service(reading):
    return reading.session.words


def card_at(driver, word):
    opened, found = driver.session.opened, []
    driver.session.words.card_at(opened.article, opened.article.text.index(word), found.append)
    driver.bot.waitUntil(lambda: bool(found))
    return found[0]


def test_a_card_is_found_with_the_names_of_its_glossaries(reading):
    card = card_at(reading, "المجلس")
    assert [entry.gloss for entry in card.entries] == ["council", "assembly"]
    names = [reading.session.words.glossaries[entry.glossary_id].name for entry in card.entries]
    assert names == ["أول", "<b>second</b>"]


def test_where_no_word_is_the_answer_is_none(reading):
    found = []
    reading.session.words.card_at(reading.session.opened.article, TEXT.index("\n"), found.append)
    reading.bot.waitUntil(lambda: bool(found))
    assert [card and card.written for card in found] == [None]


def test_analysers_are_loaded_once_away_from_the_lane_and_used_on_it(reading, service, monkeypatch):
    made, may_go_on = [], threading.Event()

    def slow(language, **_):
        made.append((language, threading.current_thread()))
        if len(made) == 1:
            assert may_go_on.wait(10)
        return forms()

    monkeypatch.setattr(words, "word_forms", slow)
    seen, edited = [], []
    service.ask("fa", lambda project, analysers, progress: threading.current_thread(), seen.append)
    service.ask("fa", lambda project, analysers, progress: "second", seen.append)
    assert not service.is_loaded("fa")
    reading.session.edit(lambda project, who: word_ops.set_level(project, "ar", ["شكر"], "known", annotator=who))
    service.changed.connect(edited.append)
    reading.bot.waitUntil(lambda: bool(edited))  # an edit does not wait for what is being loaded
    assert seen == []
    may_go_on.set()
    reading.bot.waitUntil(lambda: len(seen) == 2)
    loader, lane = (thread for _, thread in made)
    assert loader is not lane
    assert seen == [lane, "second"]
    assert service.is_loaded("fa")


def test_analysers_that_cannot_be_loaded_fail_the_question_not_the_window(reading, service, monkeypatch):
    def broken(language, **_):
        raise LookupError(language)

    monkeypatch.setattr(words, "word_forms", broken)
    reading.session.jobs.failed.disconnect()
    failed = []
    reading.session.jobs.failed.connect(failed.append)
    service.ask("ur", lambda *_: "never", failed.append)
    reading.bot.waitUntil(lambda: bool(failed))
    assert [type(error) for error in failed] == [LookupError]


def test_a_dropped_question_is_not_answered(reading, service):
    seen = []
    asked = service.ask("ar", lambda *_: "first", seen.append)
    asked.drop()
    service.ask("ar", lambda *_: "second", seen.append)
    reading.bot.waitUntil(lambda: bool(seen))
    reading.settle()
    assert seen == ["second"]


def test_levels_are_told_also_when_they_are_undone(reading, service):
    told = []
    service.changed.connect(told.append)
    reading.session.edit(lambda project, who: word_ops.set_level(project, "ar", ["شكر"], "3", annotator=who))
    reading.settle()
    reading.trigger("undo")
    reading.settle()
    levels = [
        tuple(image and image.level for image in (change.before, change.after))
        for changes in told
        for change in changes
        if isinstance(change.before or change.after, Word)
    ]
    assert levels == [(None, "3"), ("3", None)]


def test_when_everything_is_read_again_all_may_be_different(reading, service):
    told = []
    service.changed.connect(told.append)
    reading.session.reload()
    reading.settle()
    assert told == [None]


def test_the_service_is_one_for_the_whole_session(reading, service):
    assert reading.session.words is service


def test_the_places_of_a_word_are_found_in_every_shape_part_by_part(reading, service, monkeypatch):
    monkeypatch.setattr(same_lemma, "PART", 20)
    found = []
    article = reading.session.opened.article
    for _ in range(2):
        service.places_of(article, "قرار", "بقرار", found.append)
        reading.bot.waitUntil(lambda: bool(found))
        assert [TEXT[start:end] for start, end in found.pop()] == ["بقرار", "بالقرارات", "قراراته"]


def test_places_that_nobody_waits_for_are_not_told(reading, service):
    found = []
    article = reading.session.opened.article
    service.places_of(article, "قرار", "بقرار", lambda _: found.append("dropped")).drop()
    service.places_of(article, "شكر", "شكر", lambda places: found.append(len(places)))
    reading.bot.waitUntil(lambda: bool(found))
    reading.settle()
    assert found == [1]


def test_a_window_that_goes_while_word_lists_are_read_leaves_nothing_behind(reading, service, monkeypatch):
    begun, may_go_on = threading.Event(), threading.Event()

    def slow(language, **_):
        begun.set()
        assert may_go_on.wait(10)
        return forms()

    monkeypatch.setattr(words, "word_forms", slow)
    service.ask("fa", lambda *_: "never", lambda _: pytest.fail("answered"))
    reading.bot.waitUntil(begun.is_set)
    (loading,) = service._loading.values()
    shiboken6.delete(service)
    may_go_on.set()
    assert loading.lane.close(10)
