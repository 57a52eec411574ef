"""Argument parsing: a customised argparse, and the arguments shared by several commands."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn, cast, get_args

from reader.base.sentences import Sentence, sentence
from reader.cli.registry import Command, CommandSpec
from reader.cli.shaping import SHAPES
from reader.model import ArticleState

_DIGITS = 9  # no project has more articles than this many digits allow
_LONGEST = 500
_NO_OPTION = "\0"  # process arguments cannot contain NUL


class UsageFault(Exception):
    """The arguments are invalid; exit code 2. ``usage`` is the usage line of the command."""

    def __init__(self, said: str, usage: str = "") -> None:
        super().__init__(said)
        self.usage = usage


class Parser(argparse.ArgumentParser):
    """Raises instead of exiting, and accepts no abbreviated options, which would restrict future option names."""

    def error(self, message: str) -> NoReturn:
        """Raise ``UsageFault`` with the message and the usage line."""
        message = message.replace(_NO_OPTION, "")
        raise UsageFault(
            message if len(message) <= _LONGEST else message[:_LONGEST] + "…", " ".join(self.format_usage().split())
        )


def parse(command: CommandSpec, module: Command, argv: Sequence[str]) -> argparse.Namespace | None:
    """Parse the arguments of ``command``. Returns None after printing its help. Raises ``UsageFault``."""
    parser = make_parser(command, module)
    try:
        found = parser.parse_intermixed_args(_without_dashes(argv))
    except SystemExit:  # only --help ends this way, see ``error``
        return None
    for name, value in vars(found).items():
        setattr(found, name, _as_written(value))
    return found


def _without_dashes(argv: Sequence[str]) -> list[str]:
    """``argv`` without its ``--``. Later arguments that begin with a hyphen are marked, so that they are not options.

    argparse itself does not handle ``--`` correctly when options and positional arguments are mixed.
    """
    at = argv.index("--") if "--" in argv else len(argv)
    return [*argv[:at], *(_NO_OPTION + word if word.startswith("-") else word for word in argv[at + 1 :])]


def _as_written(value: object) -> object:
    """A value without the mark of :func:`_without_dashes`."""
    if isinstance(value, list):
        return [_as_written(each) for each in cast("list[object]", value)]
    if isinstance(value, (str, Path)) and str(value).startswith(_NO_OPTION):
        return type(value)(str(value).removeprefix(_NO_OPTION))
    return value


def make_parser(command: CommandSpec, module: Command) -> Parser:
    """The parser of one command."""
    parser = Parser(
        prog=f"hashiya {command.name}",
        description=str(command.summary)[0].upper() + str(command.summary)[1:] + ".",
        allow_abbrev=False,
    )
    module.describe(parser)
    parser.add_argument("--json", action="store_true", help=str(sentence("cli", "print one JSON document")))
    parser.add_argument(
        "--debug", action="store_true", help=str(sentence("cli", "show the details of a fault of the program"))
    )
    return parser


def add_project(parser: argparse.ArgumentParser) -> None:
    """Add the path of the project, always the first argument."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help=str(sentence("cli", "the project's file")))


def new_file(text: str) -> Path:
    """The value of ``-o``. Raises ``ArgumentTypeError`` for ``-``: what is not whole is never handed on."""
    if text == "-":
        said = sentence("cli", "nothing is written to standard output: name a file (one that is called - is ./-)")
        raise argparse.ArgumentTypeError(str(said))
    return Path(text)


def add_output(parser: argparse.ArgumentParser) -> None:
    """Add the argument for the output file."""
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        type=new_file,
        required=True,
        help=str(sentence("cli", "the file to write")),
    )


def add_text(parser: argparse.ArgumentParser, flag: str, metavar: str, said: Sentence) -> None:
    """Add an option with one value, which is empty by default."""
    parser.add_argument(flag, metavar=metavar, default="", help=str(said))


def add_many(parser: argparse.ArgumentParser, flag: str, metavar: str, said: Sentence) -> None:
    """Add an option that may be repeated, as its help ``said`` should mention."""
    parser.add_argument(flag, metavar=metavar, action="append", default=[], help=str(said))


def add_states(parser: argparse.ArgumentParser) -> None:
    """Add the option that selects articles by state."""
    said = sentence("cli", "only articles in this state; may be repeated")
    parser.add_argument("--state", choices=get_args(ArticleState), action="append", default=[], help=str(said))


def add_shape(parser: argparse.ArgumentParser) -> None:
    """Add the option that controls shaping and reordering of right-to-left text."""
    parser.add_argument(
        "--shape",
        choices=SHAPES,
        default="auto",
        help=str(sentence("cli", "join and order right-to-left letters: yes, no, or as the terminal needs (auto)")),
    )


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Add the options for reading files."""
    add_text(parser, "--annotator", "NAME", sentence("cli", "whose the spans are that name nobody"))
    add_encoding(parser)
    parser.add_argument(
        "--good-lines-only",
        action="store_true",
        help=str(sentence("cli", "keep what is sound and leave out broken records by name, instead of refusing all")),
    )


def add_encoding(parser: argparse.ArgumentParser) -> None:
    """Add the option for the encoding of text files."""
    add_text(parser, "--encoding", "NAME", sentence("cli", "encoding of text files; detected without"))


def add_format_options(parser: argparse.ArgumentParser) -> None:
    """Add the option that passes options to the format."""
    said = sentence("cli", "an option of the format, see “hashiya formats”; may be repeated")
    add_many(parser, "--option", "NAME=VALUE", said)


def read_options(pairs: Sequence[str]) -> dict[str, str]:
    """Parse ``NAME=VALUE`` pairs into a mapping. Raises ``UsageFault``."""
    options: dict[str, str] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not (name and equals):
            raise UsageFault(str(sentence("cli", "--option needs NAME=VALUE, not “{given}”.", given=pair)))
        options[name] = value
    return options


def natural(given: str) -> int:
    """A whole number from 1 on, for ``type=`` of an argument."""
    return _at_least(1, given)


def natural_or_none(given: str) -> int:
    """A whole number from 0 on, for ``type=`` of an argument."""
    return _at_least(0, given)


def _at_least(least: int, given: str) -> int:
    if not given.isdecimal() or len(given) > _DIGITS or int(given) < least:
        said = sentence("cli", "a whole number from {least} on is needed, not “{given}”", least=least, given=given[:20])
        raise argparse.ArgumentTypeError(str(said))
    return int(given)
