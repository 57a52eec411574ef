"""Tests the standalone folder in a chroot without Python. Linux only, needs root."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "articles" / "sample-news.ar.txt"
FURNITURE = ("/usr/share/X11/xkb", "/usr/lib/locale/C.utf8")
"""What every desktop has: the X keyboard data and a UTF-8 locale."""


class Bare:
    """The chroot at ``place``, with an X server that it can connect to, as a context manager."""

    def __init__(self, folder: Path, place: Path) -> None:
        self.folder, self.place = folder, place
        self._server: subprocess.Popen[bytes] | None = None
        self.display = ""

    def __enter__(self) -> Self:
        shutil.rmtree(self.place, ignore_errors=True)
        self.place.mkdir(parents=True)
        shutil.copytree(self.folder, self.place / "opt" / "hashiya", symlinks=True)
        for library in self._needed():
            target = self.place / library.relative_to("/")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(library.resolve(), target)
        for folder in ("tmp", "root", "dev", "proc"):
            (self.place / folder).mkdir(exist_ok=True)
        for name, minor in (("null", 3), ("urandom", 9)):
            os.mknod(self.place / "dev" / name, 0o666 | 0o020000, os.makedev(1, minor))
        for furniture in map(Path, FURNITURE):
            if furniture.is_dir():
                shutil.copytree(furniture, self.place / furniture.relative_to("/"), symlinks=False)
        shutil.copy(SAMPLE, self.place / "root" / "news.txt")
        self._start_server()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.terminate()
            self._server.wait(10)
        shutil.rmtree(self.place, ignore_errors=True)

    def check(self) -> None:
        """Check that there is no Python, create, fill and export a project, and open and close the window."""
        python = [path for path in self.place.rglob("python*") if path.is_file() and os.access(path, os.X_OK)]
        assert not [path for path in python if "_internal" not in path.parts], python
        self.run("new", "/root/a.hashiya", "--labels", "news")
        self.run("import", "/root/a.hashiya", "/root/news.txt")
        self.run("export", "/root/a.hashiya", "-o", "/root/a.jsonl", "--format", "hashiya-jsonl")
        exported = (self.place / "root" / "a.jsonl").read_text("utf-8")
        assert SAMPLE.read_text("utf-8").split()[0] in exported
        self.open_window()
        print("tried without Python: new, import, export, the window")

    def run(self, *words: str) -> None:
        """Run one command of the program, which must succeed without reporting an error."""
        done = subprocess.run(
            self._command(*words), env=self._env(), capture_output=True, text=True, timeout=60, check=False
        )
        if done.returncode or "Traceback" in done.stderr:
            raise SystemExit(f"hashiya {' '.join(words)} ended with {done.returncode}: {done.stderr}")

    def open_window(self) -> None:
        """Open the project, wait for its window, save a screenshot, and ask the program to close."""
        program = subprocess.Popen(
            self._command("/root/a.hashiya"),
            env=self._env(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        try:
            end = time.monotonic() + 60
            while not (title := self._title()) and time.monotonic() < end and program.poll() is None:
                time.sleep(0.2)
            time.sleep(1)
            self._picture()
        finally:
            program.terminate()
            said = program.communicate(timeout=30)[0]
        if not title or program.returncode:
            raise SystemExit(f"the window did not open or close well ({program.returncode}): {said}")
        print(f"window: {title}")

    def _needed(self) -> set[Path]:
        """The shared libraries outside the folder that its files are linked to, directly or indirectly."""
        found: set[Path] = set()
        for part in [self.folder / "hashiya", *self.folder.rglob("*.so*")]:
            done = subprocess.run(["ldd", str(part)], capture_output=True, text=True, check=False)
            names = re.findall(r"(/\S+\.so\S*)", done.stdout)
            found |= {Path(name) for name in names if not Path(name).is_relative_to(self.folder)}
        return {path for path in found if path.is_file()}

    def _command(self, *words: str) -> list[str]:
        return ["chroot", str(self.place), "/opt/hashiya/hashiya", *words]

    def _env(self) -> dict[str, str]:
        spoken = {"LANG": "C.UTF-8", "LANGUAGE": "ar"}
        return {"HOME": "/root", "DISPLAY": self.display, "PATH": "/usr/sbin:/usr/bin", **spoken}

    def _start_server(self) -> None:
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x860x24", "-nolisten", "tcp", "-noreset"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, pass_fds=(writing,),
        )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as stream:
            self.display = f":{stream.readline().strip()}"

    def _title(self) -> str:
        done = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname"],
            env={**os.environ, "DISPLAY": self.display}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return done.stdout.strip()

    def _picture(self) -> None:
        out = ROOT / ".artefacts" / "packaging"
        out.mkdir(parents=True, exist_ok=True)
        code = (
            "import sys; from PySide6.QtGui import QGuiApplication as G; a = G(sys.argv); "
            f"sys.exit(not a.primaryScreen().grabWindow(0).save({str(out / 'window.png')!r}))"
        )
        env = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([str(ROOT / ".venv/bin/python"), "-c", code], env=env, check=False, capture_output=True)
