"""The entry point: runs a subcommand on the command line; anything else opens the window."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.charts.shapes import Picture


def main(arguments: list[str] | None = None) -> int:
    """Run ``hashiya``; returns the exit code."""
    try:
        return _run(sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:  # before or after the parts that handle it were running
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        sys.stderr.write("hashiya: Interrupted.\n")
        return 130


def _run(argv: list[str]) -> int:
    if argv[:1] == ["--work-apart"]:  # a worker of formats/apart.py, also in a program frozen into one file
        from reader.worker import main as work  # noqa: PLC0415

        return work(argv[1:])
    if argv == ["--speak-apart"]:  # the voice of ui/reading/aloud/speaking.py
        from reader.ui.reading.aloud.voice import main as speak  # noqa: PLC0415

        return speak()
    from reader.cli import is_command, project_for_window  # noqa: PLC0415 - inside, so that Ctrl+C is caught here too

    if is_command(argv):
        from reader.cli import run  # noqa: PLC0415

        signal.signal(signal.SIGTERM, signal.default_int_handler)  # nothing half-done is left then, as with Ctrl+C
        return run(argv, paint=_png)
    from reader.app import open_window  # noqa: PLC0415 - loads what commands do not need

    return open_window(project_for_window(argv))


def _png(picture: Picture) -> bytes:
    """Paint a picture as PNG. Passed to the command line, which must not import Qt."""
    from reader.ui.charts.files import png_without_window  # noqa: PLC0415 – loads Qt only when needed

    return png_without_window(picture)


if __name__ == "__main__":
    raise SystemExit(main())
