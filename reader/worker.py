"""The process in which documents are parsed: reads one from standard input, answers with JSON, and ends.

Started by ``reader/formats/apart.py``. It may take only so much memory and time, and neither opens connections, nor
starts programs, nor writes files. Which parsers there are stands in :data:`JOBS`; only the one asked for is loaded.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO

import orjson

from reader.base.errors import EnvironmentFault, Fault
from reader.formats.apart import FAILED, MEMORY, NO_MEMORY, SECONDS
from reader.formats.documents import Parser, to_json

JOBS: Mapping[str, str] = {
    "html": "reader.formats.html_page",
    "clip": "reader.formats.clip",
    "epub": "reader.formats.epub",
    "docx": "reader.formats.docx",
    "markdown": "reader.formats.markdown",
    "pdf": "reader.formats.pdf_text",
    "pdf-qt": "reader.ui.pdf_qt",
}
"""The module of each parser; its function is ``parse``."""

_RESERVING = ("pdf-qt",)
"""Parsers that reserve addresses by the gigabyte and use few: only what they use is limited."""
_FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.remove", "os.rename",
              "shutil.", "ftplib.", "urllib.", "webbrowser.")  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    """Parse standard input as ``job``, in an ``encoding`` (or empty), at most ``largest`` bytes; the exit code."""
    job, encoding, largest = arguments
    # By their numbers: a program of Windows without a terminal has no sys.stdin.
    with open(0, "rb", closefd=False) as given, open(1, "wb", closefd=False) as answering:
        return _work(job, encoding, int(largest), given, answering)


def _work(job: str, encoding: str, largest: int, given: BinaryIO, answering: BinaryIO) -> int:
    sys.dont_write_bytecode = True
    _limit(job)
    try:
        parser: Parser = importlib.import_module(JOBS[job]).parse
        _confine()
        answer = _answer(parser, given, encoding, largest)
    except MemoryError:
        return NO_MEMORY
    except BaseException as error:
        # libraries in C say it in words of their own, or not at all
        return NO_MEMORY if "memory" in str(error).lower() or _is_full() else FAILED
    answering.write(answer)
    answering.flush()
    return 0


def _answer(parser: Parser, stream: BinaryIO, encoding: str, largest: int) -> bytes:
    data = stream.read(largest + 1)
    try:
        if len(data) > largest:  # it grew since it was looked at
            raise MemoryError
        return to_json(parser(data, encoding))
    except Fault as fault:
        said = fault.said
        told: dict[str, Any] = {
            "kind": "environment" if isinstance(fault, EnvironmentFault) else "user",
            "context": said.context,
            "text": said.text,
            "comment": said.comment,
            "n": said.n,
            "params": {key: value if isinstance(value, int) else str(value) for key, value in said.params.items()},
        }
        return orjson.dumps({"fault": told})


def _limit(job: str) -> None:
    """Memory and processor time, where the system can limit them; the one who waits ends what takes too long."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    limits = [(resource.RLIMIT_DATA, MEMORY), (resource.RLIMIT_CPU, round(SECONDS) + 5)]
    if job not in _RESERVING:
        limits.append((resource.RLIMIT_AS, MEMORY))
    for kind, most in limits:
        try:
            resource.setrlimit(kind, (most, most))
        except (ValueError, OSError):  # macOS has no limit of address space that holds
            continue


def _is_full() -> bool:
    """Whether most of the memory that a worker may have was in use."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return False
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 > MEMORY * 0.7


def _confine() -> None:
    """From now on no connections, no programs, no files written: parsers need none of it, so only an attack does."""

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        writes = event == "open" and isinstance(arguments[1], str) and any(each in arguments[1] for each in "wax+")
        if writes or event.startswith(_FORBIDDEN):
            raise PermissionError(event)

    sys.addaudithook(watch)
