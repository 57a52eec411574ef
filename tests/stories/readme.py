"""The pictures of README: ``python -m tests.stories.readme`` makes them anew in a real X server."""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path

from PySide6.QtGui import QImage

from tests.stories.desktop import Desktop, wait_for
from tests.stories.gold import marks
from tests.stories.program import ROOT, SAMPLE, Program

OUT = ROOT / "docs" / "pictures"
LEVELS = (0, 2, 6, 0, 6, 3, 4, 5)
"""How well the reader knows the words of the title, from the second on; 0 is left as it is."""
VOCALISED, MIXED = (ROOT / "resources" / "articles" / f"sample-{name}.txt" for name in ("vocalised.ar", "mixed.he"))


def main() -> None:
    """Two pictures in each language: the window for marking, and the reader's view with the card of a word."""
    with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
        for language in ("ar", "en"):
            program = Program(desktop, Path(folder) / language, OUT, language=language)
            _fill(program, Path(folder))
            program.open()
            program.press("ctrl+Home", "Tab", "Tab", "Tab")
            wait_for(program._rests, "the window to be ready")
            _trim(program.picture(f"window-{language}"))
            program.press("F12", "ctrl+Home")
            for level in LEVELS:
                program.press("ctrl+Left", f"alt+{level}" if level else "Shift_L")
                program.rest()
            program.press("ctrl+Home", *["Down"] * 6, *["ctrl+Left"] * 6, "alt+Return")
            program.rest()
            time.sleep(2)  # the lists of words are loaded the first time
            program.rest()
            _trim(program.picture(f"reader-{language}"))
            program.close()


def _fill(program: Program, folder: Path) -> None:
    """A project with the sample article, marked whole, and two others."""
    text = SAMPLE.read_bytes().decode("utf-8")
    made = {"annotator": "Samar", "created": "2026-01-11T09:30:00Z"}
    spans = [{"start": mark.start, "end": mark.end, "label": mark.label, **made} for mark in marks(text)]
    article = folder / "sample.jsonl"
    record = {"id": "sample", "text": text, "meta": {"date": "2021-10-14"}, "spans": spans}
    article.write_text(json.dumps(record, ensure_ascii=False), "utf-8")
    program.new_project(article, VOCALISED, MIXED)
    program.command("glossary", "import", program.project, "starter")


def _trim(picture: Path) -> None:
    """Cut away the black screen round the window."""
    image = QImage(str(picture))
    middle = image.width() // 2, image.height() // 2
    columns = [x for x in range(image.width()) if image.pixel(x, middle[1]) & 0xFFFFFF]
    rows = [y for y in range(image.height()) if image.pixel(middle[0], y) & 0xFFFFFF]
    image.copy(columns[0], rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1).save(str(picture))


if __name__ == "__main__":
    main()
