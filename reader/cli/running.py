"""Runs one command: parses its arguments, and turns every exception into one line and an exit code.

Tracebacks are shown only with ``--debug``.
"""

from __future__ import annotations

import difflib
import os
import sys
import traceback
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TextIO

import reader
from reader.base.errors import Cancelled, Fault, WrongWord
from reader.base.sentences import sentence
from reader.cli.arguments import UsageFault, parse
from reader.cli.console import Console, Paint
from reader.cli.registry import COMMANDS, HELP, VERSION, find, is_mistyped, is_turned_around

_PACKAGE = Path(reader.__file__).parent
DONE, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def run_guarded(argv: Sequence[str], *, paint: Paint | None = None) -> int:
    """Run ``argv`` and return the exit code. Never raises."""
    console = Console.of_process(as_json="--json" in argv, paint=paint)
    try:
        code = _run(list(argv), console)
        console.finish()
    except BrokenPipeError:
        return _reader_left()
    except (Exception, KeyboardInterrupt) as error:  # the last resort: even a bug is reported in one line
        if "--debug" in argv:
            for line in "".join(traceback.format_exception(error)).splitlines():
                console.say(line)
        if isinstance(error, OSError):
            _silence(sys.stdout)  # do not try again at exit to write what failed
        said, code = _in_words(error)
        return _report(console, said, code, usage=error.usage if isinstance(error, UsageFault) else "")
    return code


def _in_words(error: BaseException) -> tuple[str, int]:
    """The message for ``error``, and the exit code."""
    match error:
        case UsageFault() | WrongWord():
            return str(error), WRONG_USAGE
        case Fault():
            return str(error), FAILED
        case KeyboardInterrupt() | Cancelled():
            return str(sentence("cli", "Interrupted. What was not finished was not kept.")), INTERRUPTED
        case OSError():
            return _refusal(error), FAILED
        case _:
            return _bug(error), FAILED


def _run(argv: list[str], console: Console) -> int:
    if not argv or argv[0] in HELP:
        return _help(argv[1:], console)
    if argv[0] in VERSION:
        console.line(f"hashiya {reader.__version__}")
        return DONE
    command = find(argv[0])
    if command is None:
        raise UsageFault(_wrong_start(argv))
    module = command.load()
    arguments = parse(command, module, argv[1:])
    if arguments is None:
        return DONE
    chosen = replace(console, json=arguments.json).shaped(getattr(arguments, "shape", "auto"))
    return module.execute(arguments, chosen)


def _help(words: list[str], console: Console) -> int:
    """``hashiya help [COMMAND]``."""
    command = find(words[0]) if words else None
    if words and command is None:
        raise UsageFault(_unknown(words[0]))
    if command is not None:
        parse(command, command.load(), ["--help"])
        return DONE
    console.line(sentence("cli", "Hashiya: read and annotate articles in Arabic and other right-to-left text."))
    console.line()
    console.line("  hashiya [PROJECT]              " + str(sentence("cli", "open the window")))
    console.line("  hashiya COMMAND [--help] ...   " + str(sentence("cli", "do one job without a window")))
    console.line("  hashiya --version")
    console.line()
    console.table([[f"  {each.name}", str(each.summary)] for each in COMMANDS], headings=False)
    console.line()
    console.line(
        sentence(
            "cli",
            "Every command takes --json (one JSON document for programs) and --debug (details of a fault of the "
            "program).",
        )
    )
    return DONE


def _turned_around(argv: Sequence[str]) -> str:
    return str(
        sentence("cli", "The command comes first: “hashiya {command} {project}”.", command=argv[1], project=argv[0])
    )


def _wrong_start(argv: Sequence[str]) -> str:
    """Why ``argv`` is neither a command nor one project for the window."""
    if is_turned_around(argv):
        return _turned_around(argv)
    options = [word for word in argv if word.startswith("-") and word != "--"]
    if argv[0] in options or (options and not is_mistyped(argv[0])):
        return str(
            sentence("cli", "There is no option “{option}”. “hashiya --help” lists what there is.", option=options[0])
        )
    if len(argv) == 1 or is_mistyped(argv[0]):
        return _unknown(argv[0])
    return str(
        sentence(
            "cli",
            "The window opens one project at a time: “hashiya PROJECT”. “hashiya --help” lists the commands.",
        )
    )


def _unknown(word: str) -> str:
    names: list[str] = [command.name for command in COMMANDS]
    close = difflib.get_close_matches(word, names, n=1)
    if close:
        return str(
            sentence(
                "cli",
                "There is no command and no project “{word}”. Did you mean “hashiya {close}”? "
                "“hashiya --help” lists the commands.",
                word=word,
                close=close[0],
            )
        )
    return str(
        sentence(
            "cli",
            "There is no command and no project “{word}”. “hashiya --help” lists the commands; "
            "“hashiya new {word}.hashiya” makes a project.",
            word=word,
        )
    )


def _report(console: Console, said: str, code: int, *, usage: str) -> int:
    """Report an error in words, and with ``--json`` also as a JSON document."""
    try:
        console.say(f"hashiya: {said}")
        if usage:
            console.say(usage)
        if console.json:
            console.document({"error": said, "exit_code": code})
        console.finish()
    except OSError:
        _reader_left()
    return code


def _bug(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(_PACKAGE)]
    last = (ours or frames)[-1]
    return str(
        sentence(
            "cli",
            "This is a fault of the program, not yours: {kind} in {file}, line {line}. "
            "With --debug the details are shown; please report them.",
            kind=type(error).__name__,
            file=Path(last.filename).name,
            line=last.lineno,
        )
    )


def _refusal(error: OSError) -> str:
    """What the system refused, where no other part of the program has said it better."""
    what = error.filename if error.filename is not None else sentence("cli", "the output")
    return str(
        sentence(
            "cli", "The system refused to read or write {what}: {reason}.", what=what, reason=error.strerror or error
        )
    )


def _reader_left() -> int:
    """Whoever read our output has closed it (``| head``): nothing more to say, and nothing at the exit either."""
    _silence(sys.stdout)
    _silence(sys.stderr)
    return DONE


def _silence(stream: TextIO | None) -> None:
    """Send what is still written to ``stream`` nowhere."""
    if stream is None:
        return
    try:
        descriptor = stream.fileno()
    except (OSError, ValueError):  # a stream without a descriptor needs nothing
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)
