"""Makes edits and says on standard output which are acknowledged; run under strace by test_power_cuts."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.ops import history, spans
from reader.store import Project


def main() -> None:
    """Edit the project of the first argument as often as the second says."""
    project = Project.open(Path(sys.argv[1]))
    project.database.row("PRAGMA wal_autocheckpoint = 150")  # so that the trace holds several checkpoints
    for number in range(int(sys.argv[2])):
        spans.add_span(
            project, f"article-{number % 3:04}", number % 250, number % 250 + 1 + number // 250, "PER", annotator=""
        )
        if number % 7 == 0:
            history.undo(project, "")
        os.write(1, f"ack {project.changes.count()}\n".encode())
    project.close()
    os.write(1, b"closed\n")


main()
