"""The card of a word: from the key press until it is painted, in an article of 1 MB, with a glossary.

The first card of a session waits for the word lists and is not part of the figure; its note tells how long it took. The
machine may be busy with other processes, so the limit applies to the processor time of all threads rather than wall
time, and the median counts.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from time import perf_counter, process_time

from benchmarks.figures import Figure, median, percentile_99
from benchmarks.material import big_record
from benchmarks.window import project_of, rest, settle, window_on

_WORDS = 60


def measure() -> list[Figure]:
    """Look up ``_WORDS`` words, spread over the text, with the key."""
    from reader.ops.glossary_files import STARTER, import_glossary_file
    from reader.store import Project

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = project_of(folder / "big.hashiya", [big_record(characters=1_000_000, spans=10_000)])
        with Project.open(project) as opened:
            import_glossary_file(opened, Path(STARTER))
        (first, _), *others = _press_keys(project, folder)
    clock, work = zip(*others, strict=True)
    return [
        Figure(
            name="work from the key press until the card of a word is painted, 1 MB with 10,000 spans, median",
            unit="ms",
            ours=median(work),
            limit=50,
            note=f"p99 {percentile_99(work):.0f} ms; by the clock {median(clock):.0f} ms, and {first:.0f} ms for the "
            "first one, with all word lists to be read",
        )
    ]


def _press_keys(project: Path, home: Path) -> list[tuple[float, float]]:
    """The wall time and the processor time of each key press, in milliseconds."""
    from PySide6.QtCore import QCoreApplication, Qt
    from PySide6.QtTest import QTest

    with window_on(project, home) as application:
        session, window = application.session, application.window
        view, look_up = window.view, window.controls.looking_up.look_up
        window.activateWindow()
        view.setFocus()
        settle(view.hasFocus)
        text = session.opened.article.text

        def press(start: int) -> tuple[float, float]:
            look_up.put_away()
            view.reveal(start)
            view.set_caret(start)
            rest(session)
            pressed, worked = perf_counter(), process_time()
            QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
            settle(lambda: look_up.is_open)
            QCoreApplication.processEvents()  # paints it
            taken = (perf_counter() - pressed) * 1000, (process_time() - worked) * 1000
            rest(session)
            return taken

        nearby = (text.find(" ", word * len(text) // (_WORDS + 2)) for word in range(_WORDS))
        places = (next(at for at in range(space + 1, len(text)) if text[at].isalpha()) for space in nearby)
        return [press(place) for place in places]
