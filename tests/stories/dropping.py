"""Drags a file from a folder window and drops it on the program's window."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.stories.desktop import SIZE, wait_for
from tests.stories.program import Program

_FOLDER = Path(__file__).with_name("folder.py")
_CORNER = (SIZE[0] - 180, SIZE[1] - 80)
_LABELLED = (SIZE[0] - 120, SIZE[1] - 56)
_MIDDLE = (SIZE[0] // 2, SIZE[1] // 2)


def drop(program: Program, path: Path) -> None:
    """Drag the file out of its folder onto the window, and wait for the dialog that asks about it."""
    with _folder_with(path, program):
        program.desktop.drag(_LABELLED, _MIDDLE)
        wait_for(lambda: len(program.windows) > 1, "the import dialog")
        program.rest()


@contextmanager
def _folder_with(path: Path, program: Program) -> Iterator[None]:
    """A folder in the corner of the screen that the file can be dragged out of."""
    env = {**program.desktop.env, "QT_QPA_PLATFORM": "xcb", "HOME": str(path.parent)}
    command = [sys.executable, str(_FOLDER), str(path), *map(str, _CORNER)]
    process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield
    finally:
        process.terminate()
        process.communicate(timeout=10)
