"""The report of an unexpected error: where it happened and on what, and never a word of a person's.

Nothing that can hold text of an article, a name or a path of a person is looked at: no message of an error, no value
of a variable, no line of a file, no folder. What is left are names that stand in source code, versions and numbers.
"""

from __future__ import annotations

import errno
import platform
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from types import TracebackType

import reader
from reader import __version__
from reader.base.clock import utc_now

KEPT = 50
"""So many reports stay; the oldest go."""
_OURS = Path(reader.__file__).resolve().parent
_MOST_ERRORS, _MOST_FRAMES = 12, 60
_LIBRARIES = ("site-packages", "dist-packages")


def report_text(error: BaseException, actions: Iterable[str] = (), thread: str = "") -> str:
    """The report. ``actions`` are the ids of what the person did last; ``thread`` says in which one it happened."""
    lines = [f"Hashiya {__version__}", *_versions(), f"Time: {utc_now()}"]
    if thread:
        lines.append(f"Thread: {thread}")
    lines.append(f"Last actions: {' '.join(actions) or 'none'}")
    for title, found in _chain(error):
        lines += ["", f"{title}{kind_of(found)}{_number(found)}", *_places(found.__traceback__)]
    return "\n".join(lines) + "\n"


def kind_of(error: BaseException) -> str:
    """The full name of an error's class."""
    return f"{type(error).__module__}.{type(error).__qualname__}"


def signature(error: BaseException) -> str:
    """The same for errors that are the same: their class and where they were raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else ""
    return f"{kind_of(error)} {place}"


def keep(text: str, folder: Path) -> Path:
    """Write a report into ``folder``, beside the others; the oldest ones go. Raises ``OSError``."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"report-{utc_now().replace(':', '')}"
    for number in range(1, 1000):
        target = folder / (f"{stem}.txt" if number == 1 else f"{stem}-{number}.txt")
        try:
            with target.open("x", encoding="utf-8", errors="backslashreplace") as stream:
                stream.write(text)
        except FileExistsError:
            continue
        break
    else:
        raise FileExistsError(errno.EEXIST, "too many reports at once")
    for old in sorted(folder.glob("report-*.txt"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return target


def _versions() -> list[str]:
    import PySide6
    from PySide6.QtCore import qVersion

    from reader.store import sqlite_version

    return [
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"PySide6 {PySide6.__version__}, SQLite {sqlite_version()}",
        f"{platform.system()} {platform.release()} {platform.machine()}{', frozen' if _is_frozen() else ''}",
    ]


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def _chain(error: BaseException) -> Iterator[tuple[str, BaseException]]:
    """The error, what it came from, and the parts of a group; each once, for a chain can be a circle."""
    waiting: list[tuple[str, BaseException]] = [("", error)]
    seen: set[int] = set()
    while waiting and len(seen) < _MOST_ERRORS:
        title, found = waiting.pop(0)
        if id(found) in seen:
            continue
        seen.add(id(found))
        yield title, found
        if isinstance(found, BaseExceptionGroup):
            waiting += [("Part: ", part) for part in found.exceptions]
        cause = found.__cause__ or (None if found.__suppress_context__ else found.__context__)
        if cause is not None:
            waiting.append(("After: ", cause))


def _number(error: BaseException) -> str:
    """What the system or the database says by a code; its words may name a file."""
    if isinstance(error, OSError) and isinstance(error.errno, int):
        return f" {errno.errorcode.get(error.errno, str(error.errno))}"
    code = getattr(error, "sqlite_errorcode", None)
    return f" {code}" if isinstance(code, int) else ""


def _places(trace: TracebackType | None) -> list[str]:
    places: list[str] = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"  {_file(code.co_filename)}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    if len(places) > _MOST_FRAMES:  # a recursion without an end
        half = _MOST_FRAMES // 2
        places[half:-half] = [f"  … {len(places) - 2 * half} more"]
    return places


def _file(name: str) -> str:
    """A source file by its place in the program or in a library; of all others nothing is said."""
    path = PurePath(name)
    if path.is_relative_to(_OURS):
        return path.relative_to(_OURS.parent).as_posix()
    for folder in _LIBRARIES:
        if folder in path.parts:
            return PurePath(*path.parts[path.parts.index(folder) + 1 :]).as_posix()
    standard = PurePath(platform.__file__).parent
    if path.is_relative_to(standard):
        return path.relative_to(standard).as_posix()
    return path.as_posix() if _is_frozen() and path.parts[:1] == (_OURS.name,) else "(elsewhere)"
