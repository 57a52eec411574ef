"""Looking at the work as a whole and taking it to paper, by keyboard alone: statistics saved as SVG, pages as PDF."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET

import pytest

from tests.stories.conftest import StartProgram
from tests.stories.desktop import wait_for
from tests.stories.program import SAMPLE, Program
from tests.stories.test_marking import GOLD, mark_all, said

pytestmark = pytest.mark.story


def save_as_suggested(program: Program, key: str, pattern: str) -> bytes:
    """Press what asks for a file, take the suggestion, and wait for the file in the home folder."""
    before = len(program.windows)
    program.press(key)
    wait_for(lambda: len(program.windows) > before, "the dialog that asks for a file")
    program.rest()
    program.press("Return")
    home = program.project.parent
    found = wait_for(lambda: next(iter(home.glob(pattern)), None), f"a file like {pattern}")
    wait_for(lambda: len(program.windows) == before, "the dialog to be gone")
    return found.read_bytes()


@pytest.mark.parametrize(("language", "name"), [("en", "Place"), ("ar", "مكان")])
def test_statistics_by_key_saved_as_svg(person: StartProgram, language: str, name: str) -> None:
    program = person(language=language)
    program.new_project(SAMPLE)
    program.open()
    mark_all(program, *GOLD[:6])
    program.wait_for_spans(said(*GOLD[:6]))
    program.press("ctrl+shift+t")
    wait_for(lambda: len(program.windows) > 1, "the page of statistics")
    program.rest()
    program.press("Down", "Down")
    program.rest()
    program.picture("1-statistics")
    drawing = save_as_suggested(program, "ctrl+s", "*.svg")
    texts = " ".join(node.text or "" for node in ET.fromstring(drawing).iter("{http://www.w3.org/2000/svg}text"))
    assert name in texts
    told = json.loads(program.command("stats", program.project, "--json"))
    assert told["spans"] == 6
    program.press("Escape")
    wait_for(lambda: len(program.windows) == 1, "the article to be alone again")
    program.close()


def test_pages_saved_as_pdf_by_key(person: StartProgram) -> None:
    program = person(language="ar")
    program.new_project(SAMPLE)
    program.open()
    mark_all(program, *GOLD[:4])
    program.wait_for_spans(said(*GOLD[:4]))
    pages = save_as_suggested(program, "ctrl+alt+p", "*.pdf")
    assert pages.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\b", pages)) in (1, 2)
    program.picture("2-saved")
    program.close()
