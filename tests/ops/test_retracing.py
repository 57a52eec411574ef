"""What stands of the log agrees with what undo and redo would do, and the way to a step leads to its state."""

from __future__ import annotations

import tempfile
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.ops import history, labels, marginalia, retracing, spans
from reader.store import Project
from tests.store.samples import everything, make_project

ANNOTATORS = ("سلمى", "منى")
DEEDS = st.lists(st.tuples(st.sampled_from(["mark", "undo", "redo"]), st.sampled_from(ANNOTATORS)), max_size=24)


def do(project: Project, deed: str, annotator: str, place: int) -> None:
    with suppress(UserFault):
        if deed == "mark":
            spans.add_span(project, "article-0000", place, place + 1, "PER", annotator=annotator)
        else:
            (history.undo if deed == "undo" else history.redo)(project, annotator)


@settings(max_examples=25)
@given(DEEDS)
def test_what_stands_is_what_undo_and_redo_would_act_on(deeds: list[tuple[str, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder, make_project(Path(folder) / "p.hashiya") as project:
        for place, (deed, annotator) in enumerate(deeds):
            do(project, deed, annotator, place)
            found = retracing.standing(project)
            for who in ANNOTATORS:
                to_undo, to_redo = project.changes.to_undo(who), project.changes.to_redo(who)
                assert found.here(who) == (to_undo.number if to_undo else 0)
                assert (found.undone.get(who, ()) or (0,))[-1] == (to_redo.number if to_redo else 0)


@pytest.fixture
def project(tmp_path: Path):
    with make_project(tmp_path / "p.hashiya") as made:
        yield made


def mark_five(project: Project) -> tuple[list[int], list[object]]:
    """Five marks: the numbers of their steps and the state after each."""
    numbers, states = [], []
    for place in range(5):
        result = spans.add_span(project, "article-0000", place * 2, place * 2 + 1, "PER", annotator="سلمى")
        numbers.append(result.number)
        states.append(everything(project))
    return numbers, states


def go(project: Project, number: int) -> retracing.Way:
    way = retracing.way_to(retracing.standing(project), project.changes.step(number), "سلمى")
    for _ in range(way.undo):
        history.undo(project, "سلمى")
    for _ in range(way.redo):
        history.redo(project, "سلمى")
    return way


def test_the_way_leads_back_and_forth_to_the_state_after_the_step(project: Project) -> None:
    numbers, states = mark_five(project)
    for place in (1, 4, 0, 3, 3):
        way = go(project, numbers[place])
        assert way.why is None
        assert everything(project) == states[place]
    assert go(project, numbers[3]) == (0, 0, None)


def test_a_step_that_was_replaced_has_no_way_and_says_so(project: Project) -> None:
    numbers, _ = mark_five(project)
    go(project, numbers[1])
    spans.add_span(project, "article-0001", 0, 1, "LOC", annotator="سلمى")
    way = go(project, numbers[3])
    assert not way.undo
    assert not way.redo
    assert "no way leads to it" in str(way.why)


def test_steps_of_others_undos_and_the_beginning(project: Project) -> None:
    other = spans.add_span(project, "article-0001", 0, 1, "LOC", annotator="منى").number
    mark_five(project)
    undo = history.undo(project, "سلمى").number
    found = retracing.standing(project)
    assert "منى" in str(retracing.way_to(found, project.changes.step(other), "سلمى").why)
    assert retracing.way_to(found, project.changes.step(undo), "سلمى").why is not None
    redo = history.redo(project, "سلمى").number
    found = retracing.standing(project)
    assert retracing.way_to(found, project.changes.step(redo), "سلمى") == (0, 0, None)
    start = next(step for step in project.changes.steps() if step.kind == "start")
    assert retracing.way_to(found, start, "سلمى").undo == 6, "the import too"


def test_a_page_tells_the_article_and_the_words_of_each_step(project: Project) -> None:
    numbers, _ = mark_five(project)
    text = project.articles.get("article-0000").text
    told = retracing.page(project, numbers[1], numbers[3])
    assert [each.step.number for each in told] == [numbers[3], numbers[2], numbers[1]]
    assert {each.article_id for each in told} == {"article-0000"}
    assert [each.words for each in told] == [text[6], text[4], text[2]]
    assert not any(each.more for each in told)


def test_a_step_over_several_articles_says_so_and_one_without_an_article_has_no_place(project: Project) -> None:
    for number in range(2):
        spans.add_span(project, f"article-000{number}", 0, 1, "PER", annotator="سلمى")
    result = labels.delete_label(project, "PER", annotator="سلمى", move_to="LOC")
    (told,) = retracing.page(project, result.number, result.number)
    assert told.more
    assert told.article_id
    last, first = project.labels.all()[-1].code, project.labels.all()[0].code
    reordered = labels.place_label(project, last, before=first, annotator="سلمى")
    (told,) = retracing.page(project, reordered.number, reordered.number)
    assert (told.article_id, told.title, told.words) == ("", "", "")
    assert retracing.place(project, reordered.number) is None


def test_the_place_of_a_step_is_its_span_also_after_it_was_taken_back(project: Project) -> None:
    result = spans.add_span(project, "article-0001", 2, 5, "PER", annotator="سلمى")
    history.undo(project, "سلمى")
    change = retracing.place(project, result.number)
    assert (change.kind, change.after.article_id, change.after.start) == ("span", "article-0001", 2)


def test_a_hundred_thousand_steps_are_fast(project: Project) -> None:
    with project.step(sentence("ops", "Mark {label}", label="x"), "سلمى") as step:
        step.put("setting", '"a"', record_id="x")
    one = project.changes.steps(1)[0]
    (first, count) = project.database.row("SELECT first, count FROM steps WHERE seq = ?", (one.number,))
    project.database.begin()
    project.database.run_many(
        "INSERT INTO steps SELECT ?, replica, ?, clock, annotator, name, kind, NULL, ?, ?, ? FROM steps WHERE seq = ?",
        [
            (number, number, first, count, number.to_bytes(32, "big"), one.number)
            for number in range(one.number + 1, one.number + 100_001)
        ],
    )
    began = time.perf_counter()
    found = retracing.standing(project)
    scanned = time.perf_counter()
    told = retracing.page(project, 50_001, 50_100)
    paged = time.perf_counter()
    project.database.rollback()
    assert len(found.done["سلمى"]) > 100_000
    assert len(told) == 100
    assert scanned - began < 3, "the lane is not held up for long, on a busy machine either"
    assert paged - scanned < 0.5


def test_a_readers_note_tells_its_article_and_its_words(project: Project) -> None:
    result = marginalia.add_highlight(project, "article-0001", 5, 11, annotator="سلمى")
    [told] = retracing.page(project, result.number, result.number)
    text = project.articles.get("article-0001").text
    assert (told.article_id, told.words) == ("article-0001", text[5:11])
    assert retracing.place(project, result.number) == result.changes[0]
