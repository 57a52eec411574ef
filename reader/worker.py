"""The process that parses documents: reads one from standard input, answers with JSON, and exits.

Started by ``reader/formats/apart.py``. Its memory and time are limited, and it may not open connections, start programs
or write files. :data:`JOBS` lists the parsers; only the requested one is loaded.
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
"""The module of each parser; it provides a function ``parse``."""

_RESERVING = ("pdf-qt",)
"""Parsers that reserve gigabytes of address space but use little: only the memory they use is limited."""
_FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.remove", "os.rename",
              "shutil.", "ftplib.", "urllib.", "webbrowser.")  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    """Parse standard input of at most ``largest`` bytes with the parser ``job``; returns the exit code.

    ``arguments`` are the job, the encoding (may be empty) and the size limit.
    """
    job, encoding, largest = arguments
    # By descriptor number: a Windows program without a console has no sys.stdin.
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
        # C libraries report this in their own words, or not at all
        return NO_MEMORY if "memory" in str(error).lower() or _is_full() else FAILED
    answering.write(answer)
    answering.flush()
    return 0


def _answer(parser: Parser, stream: BinaryIO, encoding: str, largest: int) -> bytes:
    data = stream.read(largest + 1)
    try:
        if len(data) > largest:  # it grew after its size was checked
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
    """Limit memory and processor time where the system supports it; the waiting parent enforces elapsed time."""
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
        except (ValueError, OSError):  # macOS does not enforce a limit of address space
            continue


def _is_full() -> bool:
    """Whether most of the worker's memory limit was in use."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return False
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 > MEMORY * 0.7


def _confine() -> None:
    """Forbid connections, programs and writing files from now on: no parser needs these, so only an attack would."""

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        writes = event == "open" and isinstance(arguments[1], str) and any(each in arguments[1] for each in "wax+")
        if writes or event.startswith(_FORBIDDEN):
            raise PermissionError(event)

    sys.addaudithook(watch)
