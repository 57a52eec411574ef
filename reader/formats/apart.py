"""Runs parsers in a separate process, so that heavy or hostile input cannot harm this one.

The worker (``reader/worker.py``) gets the document on standard input and answers with JSON. It may use :data:`MEMORY`,
where the system can limit it, and :data:`SECONDS`. It is killed on cancel, timeout or excessive output; if it ends
abnormally, the person gets one sentence. In a frozen program the worker is the same executable, called with
:data:`FLAG`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, cast

import orjson

from reader.base.errors import EnvironmentFault, UserFault
from reader.base.progress import Progress
from reader.base.sentences import Sentence, sentence
from reader.formats.documents import Parsed, from_json
from reader.formats.source import Source

FLAG = "--work-apart"
"""The first argument of a worker process; not for people."""
SECONDS = 30.0
MEMORY = 480 * 1024 * 1024
"""A worker's limit of address space in bytes, including code."""
LARGEST = 50_000_000
"""The size limit of a document in bytes."""
FAILED, NO_MEMORY = 70, 71
"""Exit codes of a worker whose parser raised an exception that is not a fault."""

_ANSWER = 100_000_000
_LOOK = 0.04
_ROOT = Path(__file__).resolve().parent.parent.parent


def parse_apart(
    job: str, source: Source, encoding: str, progress: Progress, *, largest: int = LARGEST, seconds: float = SECONDS
) -> Parsed:
    """Parse ``source`` with the parser ``job``. Raises faults that name the file; ``progress`` may cancel."""
    _check_size(source, largest)
    with source.open() as given, tempfile.TemporaryFile() as kept, tempfile.TemporaryFile() as answer:
        stdin = cast("IO[bytes]", given)
        if source.path is None:  # bytes in memory: write a file for the worker to read
            kept.write(source.data)
            kept.seek(0)
            stdin = cast("IO[bytes]", kept)

        def watch(spent: float) -> None:
            progress(0, source.size)
            if spent > seconds:
                raise UserFault(_too_slow(source.name, seconds))
            if os.fstat(answer.fileno()).st_size > _ANSWER:
                raise UserFault(_too_much(source.name))

        code = _work(_command(job, encoding, largest), stdin, answer, watch)
        answer.seek(0)
        said = answer.read(_ANSWER + 1)
    return _understood(said, code, source)


def _check_size(source: Source, largest: int) -> None:
    if source.size == 0:
        raise UserFault(sentence("formats", "{file} is empty.", file=source.name))
    if source.size > largest:
        source.whole(largest)  # raises the fault for an oversized file


def _command(job: str, encoding: str, largest: int) -> list[str]:
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "reader"]
    return [*start, FLAG, job, encoding, str(largest)]


def _work(command: list[str], stdin: IO[bytes], answer: IO[bytes], watch: Callable[[float], None]) -> int:
    """Run the worker until it ends or ``watch`` raises; returns the exit code. ``watch`` gets the elapsed seconds."""
    kept = os.environ.get("PYTHONPATH")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(_ROOT), *([kept] if kept else [])])}
    began = time.monotonic()
    worker = subprocess.Popen(  # noqa: S603 - our own interpreter; the arguments are ids and numbers of ours
        command,
        stdin=stdin,
        stdout=answer,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        while True:
            try:
                return worker.wait(_LOOK)
            except subprocess.TimeoutExpired:
                watch(time.monotonic() - began)
    finally:
        worker.kill()  # has no effect if it has already ended
        worker.wait()


def _understood(said: bytes, code: int, source: Source) -> Parsed:
    """The document in the worker's answer. Raises the fault that it reported, or the one for its exit code."""
    if len(said) > _ANSWER or code == NO_MEMORY:
        raise UserFault(_too_much(source.name))
    if code == 0:
        try:
            answer = orjson.loads(said)
            if "fault" in answer:
                raise _fault(answer["fault"], source.name)
            return from_json(said)
        except (ValueError, TypeError, KeyError) as error:
            raise UserFault(_broke_down(source.name)) from error
    raise UserFault(_broke_down(source.name)) from RuntimeError(f"the worker ended with {code}")


def _fault(told: dict[str, object], name: str) -> UserFault | EnvironmentFault:
    """The fault reported by a worker, completed with the name of the file."""
    context, text, comment = (str(told[key]) for key in ("context", "text", "comment"))
    params = {str(key): value for key, value in cast("dict[str, object]", told["params"]).items()}
    count = told["n"]
    is_named = "file" in params
    said = Sentence(context, text[:500], comment, count if isinstance(count, int) else None, {**params, "file": name})
    if not is_named:  # from a reader of bytes, which does not know the file's name
        said = sentence("formats", "{file}: {reason}", file=name, reason=said)
    return EnvironmentFault(said) if told["kind"] == "environment" else UserFault(said)


def _too_slow(file: str, seconds: float) -> Sentence:
    return sentence(
        "formats",
        "{file} could not be read within {seconds} seconds. It may be damaged, or made to block the program.",
        file=file,
        seconds=round(seconds),
    )


def _too_much(file: str) -> Sentence:
    return sentence(
        "formats",
        "{file} needs more memory than a document may take here. Split it into smaller files.",
        file=file,
    )


def _broke_down(file: str) -> Sentence:
    return sentence(
        "formats",
        "{file} could not be read: it broke the program that reads it, which ran apart. "
        "It is damaged, or too large to be read here.",
        file=file,
    )
