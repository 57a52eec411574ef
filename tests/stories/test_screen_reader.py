"""A screen reader at work: the real program, asked through the accessibility bus that Orca uses."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.stories.conftest import StartProgram
from tests.stories.desktop import Desktop, wait_for
from tests.stories.program import SAMPLE

pytestmark = pytest.mark.story

LISTENER = Path(__file__).with_name("listener.py")
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PYTHON = Path("/usr/bin/python3")


def why_not() -> str:
    """What this machine lacks of an accessibility bus."""
    if shutil.which("dbus-daemon") is None or not LAUNCHER.exists():
        return "no accessibility bus: dbus-daemon and at-spi2-core are needed"
    done = subprocess.run([PYTHON, "-c", "import pyatspi"], capture_output=True, check=False, timeout=60)
    return "" if done.returncode == 0 else "the system's Python has no pyatspi (python3-pyatspi)"


class Listener:
    """Asks ``listener.py``."""

    def __init__(self, env: dict[str, str]) -> None:
        pipe = subprocess.PIPE
        self._process = subprocess.Popen([PYTHON, LISTENER], env=env, stdin=pipe, stdout=pipe, stderr=pipe, text=True)

    def ask(self, *question: Any) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, self._process.communicate(timeout=20)[1]
        return json.loads(line)

    def close(self) -> None:
        self._process.kill()
        self._process.communicate(timeout=20)


@pytest.fixture
def bus(x_server: Desktop, tmp_path: Path) -> Iterator[dict[str, str]]:
    """A session bus with an accessibility bus that says a screen reader is there."""
    lacks = why_not()
    if lacks:
        pytest.skip(lacks)
    env = {**x_server.env, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "PATH": os.environ["PATH"]}
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert daemon.stdout is not None
    env["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
    quiet = subprocess.DEVNULL
    launcher = subprocess.Popen([LAUNCHER, "--launch-immediately", "--a11y=1"], env=env, stdout=quiet, stderr=quiet)
    # What Qt says when a newer accessibility bus asks it something that it does not know is no word of the program.
    rules = "qt.accessibility.atspi.warning=false"
    yield {**env, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_LOGGING_RULES": rules}
    for process in (launcher, daemon):
        process.terminate()
        process.wait(10)
    daemon.stdout.close()


@pytest.fixture
def listener(bus: dict[str, str]) -> Iterator[Any]:
    """Starts listening to a program."""
    running: list[Listener] = []

    def listen() -> Listener:
        running.append(Listener(bus))
        return running[-1]

    yield listen
    for one in running:
        one.close()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_screen_reader_gets_text_caret_selection_and_marks(
    person: StartProgram, bus: dict[str, str], listener: Any, language: str
) -> None:
    article = SAMPLE.read_bytes().decode("utf-8")
    program = person(language=language)
    program.add_to_environment(bus)
    program.new_project(SAMPLE)
    program.open()
    heard: Listener = listener()
    assert heard.ask("count") == len(article.encode("utf-16-le")) // 2
    assert heard.ask("text", 0, -1) == article
    assert heard.ask("name") in article

    program.press("ctrl+Home", "ctrl+Left", "ctrl+shift+Left")
    wait_for(lambda: heard.ask("selections") == 1, "the selection")
    start, end = heard.ask("selection", 0)
    assert article[start:end].strip()
    assert heard.ask("caret") == end

    program.press("1")
    wait_for(lambda: len(program.spans()) == 1, "the mark")
    label = {"en": "Person", "ar": "شخص"}[language]
    said, first, last = heard.ask("attributes", start)
    assert "direction:rtl" in said
    assert any(one.startswith("bg-color:") for one in said)
    assert (first, last) == (start, end)
    assert heard.ask("description") == label

    _check_places(heard, article)
    assert heard.ask("nameless") == []
    heard.ask("move", 10)
    wait_for(lambda: heard.ask("caret") == 10, "the caret to follow the reader")
    program.close()


def _check_places(heard: Listener, article: str) -> None:
    left, top, width, height = heard.ask("where")
    for offset in range(0, 120, 7):
        word, start, end = heard.ask("word", offset)
        assert word == article[start:end]
        assert start <= offset < end
        x, y, wide, high = heard.ask("box", offset)
        assert left <= x + wide / 2 <= left + width
        if wide > 2 and top <= y < top + height - high:
            assert heard.ask("at", x + wide // 2, y + high // 2) == offset
