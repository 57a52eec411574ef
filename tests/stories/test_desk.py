"""Coming and going: the first start, the start page, filters of the list, the window as it was left."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.stories.conftest import StartProgram
from tests.stories.desktop import wait_for
from tests.stories.program import SAMPLE, Program

pytestmark = pytest.mark.story

NAMES = {"en": "Hashiya", "ar": "حاشية"}


def articles(program: Program, *arguments: str) -> list[dict[str, object]]:
    """The list of the project, by the command line."""
    return json.loads(program.command("list", program.project, *arguments, "--json"))["articles"]


def many(program: Program, count: int) -> Path:
    """A file of articles with fields."""
    lines = [
        {"id": f"a{n}", "title": f"خبر {n}", "text": f"خبر {n}\n\nقتل {n} في المرفأ.", "meta": {"reads": n * 7 % 10}}
        for n in range(count)
    ]
    file = program.project.with_name("many.jsonl")
    file.write_text("\n".join(json.dumps(line) for line in lines), "utf-8")
    return file


@pytest.mark.parametrize(("language", "layout"), [("en", "us"), ("ar", "ara")])
def test_the_first_start_shows_three_steps_and_they_go_when_they_are_done(
    person: StartProgram, language: str, layout: str
) -> None:
    program = person(language=language)
    program.desktop.layout(layout)
    program.open_alone()
    program.project = program.project.with_name(".local") / "share" / "hashiya" / "projects" / "first.hashiya"
    program.picture("1-first")
    program.press("ctrl+Home", "ctrl+shift+Left")
    program.picture("2-selected")
    program.press("1")
    wait_for(program.spans, "the first span")
    program.picture("3-marked")
    program.press("ctrl+z")
    program.wait_for_spans([])
    program.picture("4-all-done")
    program.close()
    assert program.remembered()["first_steps"] is False
    program.open_alone()
    program.picture("5-next-time")
    assert "first" in program.title
    program.close()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_start_page(person: StartProgram, language: str) -> None:
    program = person(language=language)
    program.new_project(SAMPLE)
    program.open()
    program.press("ctrl+d")
    wait_for(lambda: articles(program)[0]["state"] == "done", "the article to be done")
    program.press("ctrl+w")
    program.wait_for_window(NAMES[language])
    program.picture("1-start-page")
    (known,) = program.remembered()["recent"]
    assert (known["path"], known["done"], known["total"]) == (str(program.project), 1, 1)
    program.press("Return")
    program.wait_for_window("news")
    program.close()

    program.open_alone()
    assert "news" in program.title, "the last project, straight away"
    program.close()
    program.project.unlink()
    program.open_alone()
    assert program.title == NAMES[language]
    program.picture("2-gone")
    program.press("Delete")
    program.picture("3-empty")
    program.press("ctrl+q")
    wait_for(lambda: not program.windows, "the page to be closed")
    assert program.remembered()["recent"] == []


def test_a_filter_made_by_keyboard_is_followed_from_article_to_article(person: StartProgram) -> None:
    program = person()
    program.new_project()
    program.command("import", program.project, many(program, 6))
    program.open()
    program.press("shift+F9")
    wait_for(lambda: len(program.windows) == 2, "the filter dialog")
    program.press("Tab", *"5")  # to the title
    program.press("Tab", "space", "Tab", "space")  # new, and in progress
    program.picture("1-filter")
    program.press("alt+v")
    wait_for(lambda: len(program.windows) == 3, "the name")
    program.press(*"last", "Return")
    wait_for(lambda: len(program.windows) == 2, "the filter dialog again")
    program.press("Return")
    wait_for(lambda: len(program.windows) == 1, "the list")
    assert [each["id"] for each in articles(program, "--filter", "last")] == ["a5"]
    program.press("ctrl+shift+Next")
    program.press("ctrl+shift+d")
    wait_for(lambda: articles(program)[5]["state"] == "done", "the filtered article to be done")
    program.picture("2-nothing-left")
    assert [each["id"] for each in articles(program, "--filter", "last")] == []
    program.press("ctrl+z", "ctrl+z")
    wait_for(lambda: articles(program)[5]["state"] == "new", "the state to be taken back")
    program.picture("3-filter-undone")
    program.close()


def test_killed_the_window_comes_back_as_it_was_left(person: StartProgram) -> None:
    program = person()
    program.new_project(SAMPLE)
    program.command("import", program.project, many(program, 40))
    program.open()
    program.desktop.place(program.window, (60, 50), (1100, 760))
    program.press("ctrl+plus", "ctrl+plus", "F10", "Next", "ctrl+Left")
    left = wait_for(lambda: _kept(program), "the window to be remembered")
    before = program.desktop.geometry(program.window)
    program.picture("1-before")
    program.kill()

    program.open_alone()
    program.picture("2-after")
    after = program.desktop.geometry(program.window)
    assert after[2:] == before[2:]
    assert max(abs(now - then) for now, then in zip(after, before, strict=True)) <= 4
    program.press("ctrl+Right", "ctrl+Left")
    program.close()
    again = program.remembered()
    assert again["recent"][0]["places"] == left["recent"][0]["places"]
    assert (again["zoom"], again["hidden"]) == (left["zoom"], left["hidden"]) == (1.21, ["side"])


def _kept(program: Program) -> dict[str, object] | None:
    """What is remembered, once it holds all that was done."""
    found = program.remembered()
    places = (found.get("recent") or [{}])[0].get("places") or {}
    moved = any(caret > 0 for caret, _ in places.values())
    return found if found.get("hidden") == ["side"] and found.get("zoom") == 1.21 and moved else None
