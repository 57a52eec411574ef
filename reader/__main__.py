"""The one entry: a subcommand goes to the command line, everything else opens the window."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run ``hashiya``; returns the exit code."""
    argv = sys.argv[1:] if arguments is None else arguments
    from reader.cli import is_command

    if is_command(argv):
        from reader.cli import run

        return run(argv)
    from reader.app import open_window

    return open_window(argv)


if __name__ == "__main__":
    raise SystemExit(main())
