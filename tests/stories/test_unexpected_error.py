"""Something breaks in the middle of the work: the person is told calmly, and goes on working."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stories.conftest import StartProgram
from tests.stories.desktop import wait_for
from tests.stories.program import SAMPLE

pytestmark = pytest.mark.story

BROKEN = """
import sys

class Broken:
    def find_spec(self, name, path=None, target=None):
        if name == "reader.ui.dialogs.about":
            raise ValueError({words!r})

sys.meta_path.insert(0, Broken())
"""


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_broken_part_is_reported_without_a_word_of_the_article(
    person: StartProgram, tmp_path: Path, language: str
) -> None:
    words = SAMPLE.read_bytes().decode("utf-8")[:40]
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "sitecustomize.py").write_text(BROKEN.format(words=words), "utf-8")
    program = person(language=language)
    program.add_to_environment({"PYTHONPATH": str(broken)})
    program.new_project(SAMPLE)
    program.open()
    program.press("shift+F1")
    wait_for(lambda: len(program.windows) == 2, "the box")
    program.press("shift+F1")  # once more, behind the box
    reports = list(tmp_path.rglob("report-*.txt"))
    program.picture("told")
    assert len(reports) == 1
    report = reports[0].read_text("utf-8")
    assert "builtins.ValueError" in report
    assert "reader/ui/commands/helping.py" in report
    assert "help.about" in report
    assert not any(word in report for word in words.split())
    assert str(tmp_path) not in report
    program.press("Escape")
    wait_for(lambda: len(program.windows) == 1, "the article to be alone again")
    reports[0].unlink()

    program.press("ctrl+Home", "ctrl+shift+Left", "1")
    wait_for(lambda: len(program.spans()) == 1, "the mark")
    program.close()
