"""The list of commands, and whether an argument list is meant for one. Imported at every start, so kept small."""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from reader.base.sentences import Sentence, sentence
from reader.base.tuples import NamedTuple

if TYPE_CHECKING:
    import argparse

    from reader.cli.console import Console


class Command(Protocol):
    """The interface of a command's module."""

    def describe(self, parser: argparse.ArgumentParser) -> None:
        """Add the command's own arguments."""
        ...

    def execute(self, arguments: argparse.Namespace, console: Console) -> int:
        """Run the command and print the result; returns the exit code. Raises the faults of ``base.errors``."""
        ...


class CommandSpec(NamedTuple):
    """One command: its name, its module in ``reader.cli.commands``, and a one-line description."""

    name: str
    module: str
    summary: Sentence

    def load(self) -> Command:
        """Import the module of the command."""
        return cast("Command", import_module(f"reader.cli.commands.{self.module}"))


COMMANDS = (
    CommandSpec("new", "new", sentence("cli", "make a new project")),
    CommandSpec("import", "import_", sentence("cli", "bring articles, with or without spans, into a project")),
    CommandSpec("export", "export", sentence("cli", "write a project's articles and spans in a format")),
    CommandSpec("convert", "convert", sentence("cli", "turn one format into another, no project kept")),
    CommandSpec("formats", "formats", sentence("cli", "what each format reads, writes and cannot hold")),
    CommandSpec("list", "list", sentence("cli", "the articles of a project")),
    CommandSpec("show", "show", sentence("cli", "one article with its spans")),
    CommandSpec("search", "search", sentence("cli", "find words in all articles, spelling variants included")),
    CommandSpec("lookup", "lookup", sentence("cli", "what words may be, and what the glossaries say of them")),
    CommandSpec("words", "words", sentence("cli", "the words of an article as a list to learn")),
    CommandSpec("notes", "notes", sentence("cli", "the bookmarks, highlights and notes of readers")),
    CommandSpec("glossary", "glossary", sentence("cli", "bring glossaries in, write them out, list them")),
    CommandSpec("labels", "labels", sentence("cli", "the label set as a tree; into a file, and from one")),
    CommandSpec("stats", "stats", sentence("cli", "counts by label, annotator, day and article; active time; plots")),
    CommandSpec("check", "check", sentence("cli", "whether file and data are whole; mend what can be mended")),
    CommandSpec("backup", "backup", sentence("cli", "a consistent copy, also while the window is open")),
)
HELP = ("-h", "--help", "help")
VERSION = ("--version",)


def is_command(argv: Sequence[str]) -> bool:
    """Whether ``argv`` is for the command line; otherwise the window opens, with the path of a project or without.

    Arguments that are not valid for the window either go to the command line, which reports what is wrong: a mistyped
    command, an unknown option, a project before its command, two projects.
    """
    if not argv:
        return False
    if argv[0] == "--":  # a path follows, even if it looks like an option or command
        return len(argv) != 2 or not argv[1]
    first = argv[0]
    return len(argv) > 1 or find(first) is not None or not first or first[0] == "-" or is_mistyped(first)


def project_for_window(argv: Sequence[str]) -> list[str]:
    """The path of the project to open in the window, if there is one. ``argv`` must not be a command."""
    return [os.path.join(os.curdir, path) if path[0] == "-" else path for path in argv if path != "--"]  # noqa: PTH118


def is_turned_around(argv: Sequence[str]) -> bool:
    """Whether the project comes before the command."""
    return len(argv) > 1 and find(argv[0]) is None and find(argv[1]) is not None


def find(name: str) -> CommandSpec | None:
    """The command with that name, or None."""
    return next((command for command in COMMANDS if command.name == name), None)


def is_mistyped(word: str) -> bool:
    """Whether ``word`` looks like a mistyped command: a bare word that is no option, path or existing file."""
    separators = {os.sep, os.altsep or os.sep, ".", "\0"}
    return bool(word) and word[0] != "-" and separators.isdisjoint(word) and not os.path.lexists(word)
