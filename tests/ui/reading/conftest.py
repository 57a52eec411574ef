"""The window on a project to read in: a glossary, analysers whose knowledge is written down, a voice that is played."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.base.sentences import sentence
from reader.model import Entry, Glossary
from reader.ops.projects import create_project, find_label_set
from reader.ui.project import words
from reader.ui.reading.aloud import speaking
from tests.ops.reading import Lists, article, forms

HEBREW = "הספינה הגיעה לנמל ביום ראשון. הספינה גדולה."


class Readings(Lists):
    """Tells nouns from verbs, so that a word may be both."""

    def analyse(self, word):
        kinds = ("NOUN", "VERB") if word == "شكر" else ("",)
        return [found._replace(part_of_speech=kind) for found, kind in zip(super().analyse(word), kinds, strict=False)]


@pytest.fixture(autouse=True)
def written_down(monkeypatch):
    """Analysers that know little, but the same on every machine."""
    monkeypatch.setattr(words, "word_forms", lambda language, **_: forms(Readings(), fingerprint=language))


_ENTRIES = (
    ("g1", "مجلس", "assembly"), ("g0", "مجلس", "council"), ("g0", "مجلس الأمن", "Security Council"),
    ("g0", "قرار", "resolution"), ("g1", "ספינה", "ship"),
)  # fmt: skip


@pytest.fixture
def reading(start, tmp_path):
    """The application on an Arabic and a Hebrew article, with two glossaries."""
    path, name = tmp_path / "reading.hashiya", sentence("ops", "Paste a text")
    with create_project(path, find_label_set("news")) as project, project.step(name, "a") as step:
        step.put_new("article", (article(), article(2, HEBREW, "he")))
        step.put("glossary", Glossary(id="g0", name="أول", order=0))
        step.put("glossary", Glossary(id="g1", name="<b>second</b>", order=1))
        for number, (glossary, headword, gloss) in enumerate(_ENTRIES):
            step.put("entry", Entry(id=str(number), glossary_id=glossary, headword=headword, gloss=gloss))
    return start(path)


def why_qt_does_not_speak() -> str:
    """Why Qt's part for speech cannot be loaded, which only a process of its own may try; empty if it can."""
    command = [sys.executable, "-c", "import PySide6.QtTextToSpeech"]
    tried = subprocess.run(command, capture_output=True, text=True, check=False)
    return tried.stderr.strip().rpartition("\n")[2] if tried.returncode else ""


PLAYED = """
import json, sys
awake, each = sys.argv[1], sys.argv[2]
if awake:
    print(awake, flush=True)
for line in sys.stdin:
    given = json.loads(line)
    with open(sys.argv[3], "a", encoding="utf-8") as heard:
        heard.write(line)
    if "say" in given and each:
        print(each.replace("0", str(given["number"])), flush=True)
"""


class PlayedVoice:
    """What the process of the next speaker answers, and what it was told."""

    def __init__(self, folder: Path, use: Callable[[list[str]], None]) -> None:
        self._script, self._heard = folder / "voice.py", folder / "heard.jsonl"
        self._script.write_text(PLAYED, "utf-8")
        self._use = use

    def answers(self, awake: str = '{"voices": {"ar": ["Hoda"], "en": ["Bob"]}}', each: str = '{"ended": 0}') -> None:
        self._use([sys.executable, str(self._script), awake, each, str(self._heard)])

    @property
    def heard(self) -> list[dict[str, object]]:
        lines = self._heard.read_text("utf-8").splitlines() if self._heard.exists() else []
        return [json.loads(line) for line in lines]


@pytest.fixture
def played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PlayedVoice:
    """A process in place of the one that speaks; Qt's part for speech counts as installed."""
    monkeypatch.setattr(speaking, "_is_installed", lambda: True)
    made = PlayedVoice(tmp_path, lambda command: monkeypatch.setattr(speaking, "_command", lambda: command))
    made.answers()
    return made
