"""The command line: everything that needs no window. Does not use Qt, and imports little until a command is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.cli.registry import is_command, project_for_window

if TYPE_CHECKING:
    from reader.cli.console import Paint

__all__ = ["is_command", "project_for_window", "run"]


def run(argv: Sequence[str], *, paint: Paint | None = None) -> int:
    """Run one subcommand; returns the exit code: 0 success, 1 failure, 2 wrong usage, 130 interrupted.

    ``paint`` renders a picture as PNG, for the one option that needs it.
    """
    from reader.cli.running import run_guarded

    return run_guarded(argv, paint=paint)
