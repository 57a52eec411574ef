"""The main job from end to end, as a person does it: open, mark, undo, close, reopen, take the data out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.stories.conftest import StartProgram
from tests.stories.desktop import wait_for
from tests.stories.gold import Mark, marks
from tests.stories.hand import Hand
from tests.stories.program import SAMPLE, Program

pytestmark = pytest.mark.story

ARTICLE = SAMPLE.read_bytes().decode("utf-8")
GOLD = marks(ARTICLE)
MOST_PRESSES = 4
"""Key presses for a span, on average; see docs/keyboard.md."""


def said(*expected: Mark) -> list[tuple[str, str]]:
    """Label and words of marks, as exports are compared."""
    return [(mark.label, ARTICLE[mark.start : mark.end]) for mark in expected]


def mark_all(program: Program, *wanted: Mark) -> Hand:
    """Mark by keyboard alone, from the top of the article on."""
    hand = Hand(ARTICLE)
    program.press("ctrl+Home")
    for mark in wanted:
        program.press(*hand.mark(mark))
    return hand


@pytest.mark.parametrize(("language", "layout"), [("en", "us"), ("ar", "ara")])
def test_the_sample_marked_whole_by_keyboard_alone(
    person: StartProgram, record_property: Callable[[str, object], None], language: str, layout: str
) -> None:
    program = person(language=language)
    program.new_project(SAMPLE)
    program.desktop.layout(layout)
    program.open()
    program.picture("1-opened")
    hand = Hand(ARTICLE)
    for keys in hand.mark_all(GOLD):
        program.press(*keys)
    program.wait_for_spans(said(*GOLD))
    program.picture("2-marked")
    a_span = hand.presses / len(GOLD)
    counted = f"{hand.presses} key presses, {len(GOLD)} spans, {a_span:.2f} a span"
    record_property(f"the sample by keyboard ({language})", counted)
    assert a_span <= MOST_PRESSES
    taken_out = program.export("3")

    program.press(*["ctrl+z"] * 3)
    program.wait_for_spans(said(*GOLD[:-3]))
    program.press(*["ctrl+shift+z"] * 2)
    program.wait_for_spans(said(*GOLD[:-1]))
    program.close()

    program.open()
    program.press("ctrl+shift+z")  # a step undone before the restart
    program.wait_for_spans(said(*GOLD))
    program.picture("4-reopened")
    program.close()
    (article,) = program.exported()
    assert article["text"] == ARTICLE
    assert [(span["label"], span["start"], span["end"]) for span in article["spans"]] == [tuple(mark) for mark in GOLD]
    assert program.reloaded(taken_out) == [article]
    program.command("check", program.project)


def test_killed_after_a_mark_nothing_is_lost_and_undo_goes_on(person: StartProgram) -> None:
    program = person()
    program.new_project(SAMPLE)
    program.open()
    mark_all(program, *GOLD[:4])
    program.wait_for_spans(said(*GOLD[:4]))
    program.kill()
    assert program.spans() == said(*GOLD[:4])

    program.open()
    program.press("ctrl+z", "ctrl+z")
    program.wait_for_spans(said(*GOLD[:2]))
    program.close()


def test_killed_in_the_middle_of_marking_what_was_seen_as_saved_is_there(person: StartProgram) -> None:
    program = person()
    program.new_project(SAMPLE)
    program.open()
    stop = threading.Event()

    def mark_on() -> None:
        hand = Hand(ARTICLE)
        program.press("ctrl+Home")
        for mark in GOLD:
            if not stop.is_set():
                program.press(*hand.mark(mark))

    with ThreadPoolExecutor(1) as fingers:
        marking = fingers.submit(mark_on)
        seen = wait_for(lambda: found if len(found := program.spans()) > 4 else None, "some spans")
        program.kill()
        stop.set()
        marking.result()
    kept = program.spans()
    assert len(seen) <= len(kept) < len(GOLD)
    assert kept == said(*GOLD[: len(kept)])
    program.command("check", program.project)

    program.open()
    program.press("ctrl+z")
    program.wait_for_spans(kept[:-1])
    program.close()


def test_relabel_note_and_delete_by_keyboard(person: StartProgram) -> None:
    program = person()
    program.new_project(SAMPLE)
    program.open()
    mark_all(program, *GOLD[:2])
    program.press("2")  # the new span is selected still: another label for it
    first, second = said(*GOLD[:2])
    program.wait_for_spans([first, ("ORG", second[1])])
    program.press("shift+Tab", "Delete")
    program.wait_for_spans([("ORG", second[1])])
    program.press("ctrl+z", "ctrl+z")
    program.wait_for_spans([first, second])
    program.close()


def test_a_second_window_reads_only_and_says_who_holds_the_project(person: StartProgram) -> None:
    first = person()
    first.new_project(SAMPLE)
    first.open()
    second = person()
    second.open()
    second.picture("second-window")
    assert "reading only" in second.title
    assert "reading only" not in first.title
    mark_all(second, GOLD[0])
    second.picture("second-window-refuses")
    first.desktop.focus(first.window)
    mark_all(first, GOLD[2])
    first.wait_for_spans(said(GOLD[2]))
    first.close()
    second.desktop.focus(second.window)
    second.close()
    assert second.spans() == said(GOLD[2])


def test_articles_that_came_by_command_line_are_there(person: StartProgram) -> None:
    program = person()
    program.new_project(*sorted(SAMPLE.parent.glob("*.txt")))
    program.open()
    program.picture("articles")
    assert program.project.stem in program.title
    assert len(program.exported()) == len(list(SAMPLE.parent.glob("*.txt")))
    program.close()
