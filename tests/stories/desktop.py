"""A desktop for stories: an X server without a screen, a window manager, a keyboard whose layout can be changed.

Owns the processes it starts and ends them. Knows nothing of the program under test.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

NEEDED = ("Xvfb", "xdotool", "openbox", "setxkbmap")
SIZE = (1280, 860)
KEYS = {
    letter: first + place
    for first, row in ((10, "1234567890-="), (24, "qwertyuiop[]"), (38, "asdfghjkl;'`"), (51, "\\zxcvbnm,./"))
    for place, letter in enumerate(row)
}
"""X key codes by what the key types on a US keyboard; the position is the same in every layout."""

_PICTURE = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv)
sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""
_CLIPBOARD = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv)
sys.stdout.buffer.write(app.clipboard().text().encode())
"""

Found = TypeVar("Found")


def missing_tools() -> list[str]:
    """The programs that stories need and that are not installed."""
    return [tool for tool in NEEDED if shutil.which(tool) is None]


def wait_for(look: Callable[[], Found | None], what: str, seconds: float = 20) -> Found:
    """Call until the result is true, and return it; on timeout fail with ``what`` was waited for."""
    end = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s in vain for {what}; at last: {found!r}")
        time.sleep(0.05)


class Desktop:
    """A separate X server, as a context manager."""

    def __init__(self) -> None:
        self._processes: list[subprocess.Popen[bytes]] = []
        self.env: dict[str, str] = {}

    def __enter__(self) -> Self:
        reading, writing = os.pipe()
        width, height = SIZE
        screen = ["-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"]
        self._start(["Xvfb", "-displayfd", str(writing), *screen], pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as stream:
            number = stream.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.env = {"DISPLAY": f":{number}", "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
        self._start(["openbox", "--sm-disable"])
        wait_for(lambda: self._run("xdotool", "get_num_desktops").isdigit(), "the window manager")
        self.layout("us")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in reversed(self._processes):
            process.terminate()
            process.wait(10)

    def layout(self, name: str) -> None:
        """Give the keyboard another layout (``us``, ``ara``)."""
        self._run("setxkbmap", "-layout", name)

    def press(self, *keys: str) -> None:
        """Press keys in sequence. A single character, also after ``ctrl+``, is a physical key."""
        self._run("xdotool", "key", "--delay", "8", *map(_by_place, keys))

    def type(self, text: str) -> None:
        """Type characters of the current layout."""
        self._run("xdotool", "type", "--delay", "8", text)

    def click(self, x: int, y: int, times: int = 1) -> None:
        """Click the left button ``times`` at a point of the screen."""
        self._run("xdotool", "mousemove", str(x), str(y), "click", "--repeat", str(times), "--delay", "40", "1")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press the left button at ``start``, move in steps, release it at ``end``."""
        self._run("xdotool", "mousemove", *map(str, start), "mousedown", "1")
        for part in (0.3, 0.6, 0.9, 1.0):
            point = (round(a + (b - a) * part) for a, b in zip(start, end, strict=True))
            self._run("xdotool", "mousemove", *map(str, point))
        self._run("xdotool", "mouseup", "1")

    def windows(self, pid: int) -> list[str]:
        """The visible windows of a process."""
        return self._run("xdotool", "search", "--all", "--onlyvisible", "--pid", str(pid), "--name", ".").split()

    def title(self, window: str) -> str:
        """The text of the title bar."""
        return self._run("xdotool", "getwindowname", window)

    def geometry(self, window: str) -> tuple[int, int, int, int]:
        """Position and size of a window's client area: left, top, width, height."""
        lines = self._run("xdotool", "getwindowgeometry", "--shell", window).splitlines()
        found = dict(line.split("=", 1) for line in lines if "=" in line)
        return int(found["X"]), int(found["Y"]), int(found["WIDTH"]), int(found["HEIGHT"])

    def place(self, window: str, at: tuple[int, int], size: tuple[int, int]) -> None:
        """Move and resize a window as a user does with the mouse."""
        self._run("xdotool", "windowsize", "--sync", window, *map(str, size))
        self._run("xdotool", "windowmove", "--sync", window, *map(str, at))

    def focus(self, window: str) -> None:
        """Raise a window and give it the focus."""
        self._run("xdotool", "windowactivate", "--sync", window)

    def picture(self, path: Path) -> Path:
        """Save a screenshot as PNG."""
        env = {**self.env, "QT_QPA_PLATFORM": "xcb", "HOME": str(path.parent)}
        subprocess.run(
            [sys.executable, "-c", _PICTURE, str(path)], env=env, check=True, timeout=30, capture_output=True
        )
        return path

    def clipboard(self) -> str:
        """The text on the clipboard, whichever program owns it."""
        env = {**self.env, "QT_QPA_PLATFORM": "xcb"}
        done = subprocess.run([sys.executable, "-c", _CLIPBOARD], env=env, check=True, timeout=30, capture_output=True)
        return done.stdout.decode()

    def _start(self, command: list[str], pass_fds: tuple[int, ...] = ()) -> None:
        quiet = subprocess.DEVNULL
        env = self.env or {"PATH": os.environ["PATH"]}
        self._processes.append(subprocess.Popen(command, env=env, stdout=quiet, stderr=quiet, pass_fds=pass_fds))

    def _run(self, *command: str) -> str:
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, timeout=30, check=False)
        return done.stdout.strip()


def _by_place(key: str) -> str:
    *modifiers, last = key.split("+") if len(key) > 1 else [key]
    return "+".join([*modifiers, str(KEYS[last]) if last in KEYS else last])
