"""The page on the command line holds every command and every option."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

from reader.cli.arguments import make_parser
from reader.cli.registry import COMMANDS, CommandSpec

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "command-line.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## `hashiya ([a-z]+)[^`]*`.*?\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL))
EVERYWHERE = {"--help", "-h", "--json", "--debug"}


def options_of(parser: argparse.ArgumentParser) -> set[str]:
    return {option for action in parser._actions for option in action.option_strings} - EVERYWHERE


def test_the_page_has_a_section_for_each_command_and_no_other() -> None:
    assert list(SECTIONS) == [command.name for command in COMMANDS]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_option_is_described_and_none_that_is_not_there(command: CommandSpec) -> None:
    rows = re.findall(r"^\| (`-[^|]*?) \|", SECTIONS[command.name], re.MULTILINE)
    described = {option for row in rows for option in re.findall(r"`(-[\w-]+)`", row)}
    assert described == options_of(make_parser(command, command.load()))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_positional_argument_is_in_the_heading(command: CommandSpec) -> None:
    heading = re.search(rf"^## `hashiya {command.name}([^`]*)`", PAGE, re.MULTILINE)
    assert heading
    for action in make_parser(command, command.load())._actions:
        if not action.option_strings:
            assert action.help
            assert str(action.metavar) in heading[1]


def test_what_holds_everywhere_is_described_once() -> None:
    for option in ("--json", "--debug", "--help", "--version"):
        assert f"{option}`" in PAGE
