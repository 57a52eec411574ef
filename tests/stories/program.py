"""The whole program as users run it: ``main.py`` in a separate process, with a separate home folder.

What came of it is read through the command line, never from inside.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.stories.desktop import Desktop, wait_for

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLE = ROOT / "resources" / "articles" / "sample-news.ar.txt"


class Program:
    """One person at one desktop: runs the window and the command line on the same home folder."""

    def __init__(self, desktop: Desktop, home: Path, pictures: Path, *, language: str = "en") -> None:
        self.desktop = desktop
        self.pictures = pictures
        self.project = home / "news.hashiya"
        runtime = home / "run"
        runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._env = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "LANG": "C.UTF-8",  # the one that every machine has; the language a person asks for is told apart
            "LANGUAGE": language,
            "LOGNAME": "Samar",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONFAULTHANDLER": "1",
        }
        self._said = home / "stderr.txt"
        self._process: subprocess.Popen[bytes] | None = None
        self.window = ""

    def add_to_environment(self, more: dict[str, str]) -> None:
        """What the program shall find besides (a bus); its own home folder stays."""
        own = {name: self._env[name] for name in ("HOME", "XDG_RUNTIME_DIR")}
        self._env |= more | own

    # ---- the command line

    def command(self, *arguments: str | Path, code: int = 0) -> str:
        """Run a subcommand and return what it printed; its exit code must be ``code``."""
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
            env=self._env,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == code, f"{arguments} ended with {done.returncode}: {done.stderr}"
        assert "Traceback" not in done.stderr, done.stderr
        return done.stdout

    def new_project(self, *articles: Path) -> None:
        """Make the project, with the news labels, and import ``articles``."""
        self.command("new", self.project, "--labels", "news")
        if articles:
            self.command("import", self.project, *articles)

    def exported(self) -> list[dict[str, Any]]:
        """Every article as ``hashiya-jsonl`` writes it."""
        out = self.project.with_suffix(".jsonl")
        self.command("export", self.project, "-o", out, "--format", "hashiya-jsonl")
        return [json.loads(line) for line in out.read_text("utf-8").splitlines()]

    def reloaded(self, exported: Path) -> list[dict[str, Any]]:
        """What a new project holds after an import of ``exported``, as ``hashiya-jsonl`` writes it."""
        again = self.project.with_name("again.hashiya")
        self.command("new", again, "--labels", "news")
        self.command("import", again, exported)
        out = again.with_suffix(".jsonl")
        self.command("export", again, "-o", out, "--format", "hashiya-jsonl")
        return [json.loads(line) for line in out.read_text("utf-8").splitlines()]

    def spans(self) -> list[tuple[str, str]]:
        """Label and text of every span in the order of the text; each range is checked against its article."""
        found: list[tuple[int, int, str, str]] = []
        for article in self.exported():
            for span in article.get("spans", []):
                assert span.get("text", "") == article["text"][span["start"] : span["end"]]
                found.append((span["start"], span["end"], span["label"], span["text"]))
        return [(label, text) for _, _, label, text in sorted(found)]

    # ---- the window

    def open(self, *arguments: str | Path) -> None:
        """Start the window, on the project where nothing else is named, and wait until it can take keys."""
        self._start(*(arguments or (self.project,)))

    def open_alone(self) -> None:
        """Start the program without naming a project, as from a menu."""
        self._start()

    def wait_for_window(self, title: str) -> None:
        """Wait until the only window is another one whose title has these words, and ready."""

        def look() -> str:
            found = self.windows
            return found[0] if len(found) == 1 and title in self.desktop.title(found[0]) else ""

        self.window = wait_for(look, f"a window called {title}")
        self.desktop.focus(self.window)
        wait_for(self._rests, "the window to be ready")

    def remembered(self) -> dict[str, Any]:
        """The saved state of the program's windows."""
        file = self._said.with_name(".local") / "share" / "hashiya" / "preferences.json"
        return json.loads(file.read_text("utf-8"))["remembered"] if file.exists() else {}

    def _start(self, *arguments: str | Path) -> None:
        with self._said.open("ab") as said:
            self._process = subprocess.Popen(
                [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
                env={**self._env, **self.desktop.env, "QT_QPA_PLATFORM": "xcb"},
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
            )
        try:
            self.window = wait_for(self._main_window, "the window")
        except AssertionError:
            self.picture("no-window")
            raise AssertionError(f"the window did not open: {self.said()}") from None
        self.desktop.focus(self.window)
        wait_for(self._rests, "the window to be ready")

    @property
    def title(self) -> str:
        """The window's title."""
        return self.desktop.title(self.window)

    @property
    def windows(self) -> list[str]:
        """Every visible window of the program, dialogs too."""
        return self.desktop.windows(self._pid)

    def press(self, *keys: str) -> None:
        """Press keys in the window that has the focus."""
        self.desktop.press(*keys)

    def export(self, name: str) -> Path:
        """Export in the window, by keyboard alone, as it is suggested: lossless, into the home folder."""
        suggested = self._said.with_name(f"{self.project.stem}.jsonl")
        self.press("ctrl+e")
        wait_for(lambda: len(self.windows) > 1, "the export dialog")
        wait_for(self._rests, "the export dialog to be ready")
        self.picture(f"{name}-export")
        self.press("Return")
        wait_for(suggested.exists, "the exported file")
        wait_for(self._rests, "the report")
        self.picture(f"{name}-report")
        self.press("Escape")
        wait_for(lambda: len(self.windows) == 1, "the article to be alone again")
        return suggested.rename(suggested.with_name("exported.jsonl"))

    def name_file(self, path: Path, *, windows: int) -> None:
        """Write a path where a file is asked for, in the last of so many windows, with the layout of Latin letters."""
        wait_for(lambda: len(self.windows) == windows, "the question for a file")
        self.desktop.layout("us")
        self.press("ctrl+a")
        self.desktop.type(str(path))
        self.press("Return")

    def rest(self) -> None:
        """Wait until the program seems to have finished its work."""
        wait_for(self._rests, "the program to be at rest")

    def picture(self, name: str) -> Path:
        """Save a screenshot with the artefacts of the run."""
        self.pictures.mkdir(parents=True, exist_ok=True)
        return self.desktop.picture(self.pictures / f"{name}.png")

    def note(self, name: str, text: str) -> None:
        """Save a line of text with the artefacts of the run."""
        self.pictures.mkdir(parents=True, exist_ok=True)
        (self.pictures / f"{name}.txt").write_text(text + "\n", "utf-8")

    def wait_for_spans(self, expected: list[tuple[str, str]]) -> None:
        """Wait until the project holds exactly ``expected``, in the order of the text."""
        seen: list[tuple[str, str]] = []

        def look() -> bool:
            seen[:] = self.spans()
            return seen == expected

        try:
            wait_for(look, f"the spans {expected}")
        except AssertionError:
            self.picture("failed")
            state = "ended" if self._process is None else self._process.poll() or "running"
            self.note("failed", f"program: {state}\n{self.said()}")
            raise AssertionError(f"expected {expected}, found {seen}; program: {state}\n{self.said()}") from None

    def close(self) -> None:
        """Close the window as a user does, and wait until the program exits, with code 0."""
        assert self._process is not None
        self.press("ctrl+q")
        assert self._process.wait(20) == 0, self.said()
        self._process = None
        self.nothing_bad_said()

    def kill(self) -> None:
        """Kill the program without warning, as a power cut would."""
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(20)
        self._process = None

    def tidy_up(self) -> None:
        """End the processes that a failed story left running."""
        if self._process is not None:
            self.kill()

    def said(self) -> str:
        """The program's terminal output, and any error report."""
        reports = sorted(self._said.parent.glob(".local/share/hashiya/reports/*"))
        return "".join(path.read_text("utf-8") for path in (self._said, *reports) if path.exists())

    def nothing_bad_said(self) -> None:
        """Fail if the program wrote a warning to its terminal."""
        assert self.said() == ""

    @property
    def _pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def _rests(self) -> bool:
        """Whether the program did nothing for a moment: nobody presses keys before the window looks finished."""
        stat = Path(f"/proc/{self._pid}/stat")
        before = stat.read_text().split()[13:15]
        time.sleep(0.2)
        return stat.read_text().split()[13:15] == before

    def _main_window(self) -> str:
        assert self._process is not None
        assert self._process.poll() is None, f"the program ended at once: {self.said()}"
        return next(iter(self.windows), "")
