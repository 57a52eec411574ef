"""Makes the pictures of the guide: ``python -m tests.ui.guide_pictures`` draws them from the real program.

They lie under ``resources/help``, for each language, at twice their size. Run it when the program looks different, and
look at what came out.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
HELP = ROOT / "resources" / "help"
MARKS = (
    ("أورفانيا", "LOC"), ("سلدوفا", "LOC"), ("جنيف", "LOC"), ("نهر ميران", "LOC"), ("الأمم المتحدة", "ORG"),
    ("AlpineWire", "ORG"), ("نديم خرداش", "PER"), ("إيلينا مارتسو", "PER"), ("Helena Brandt", "PER"),
    ("14 أكتوبر", "DATE"), ("نيرابا", "LOC"), ("تلمار", "LOC"),
)  # fmt: skip
SHOWN = "خرداش في مؤتمر"
WORD = "خرداش"
TERM = "الأمم المتحدة"
FRAME = "#d9dce1"
QUERIES = {"en": "next", "ar": "التالي"}


def main() -> int:
    """Draw all in a process whose scale is two: Qt reads it once."""
    if len(sys.argv) == 1:
        environment = os.environ | {"QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen", "TZ": "UTC"}
        command = [sys.executable, "-m", "tests.ui.guide_pictures", "draw"]
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    with tempfile.TemporaryDirectory() as folder:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
            os.environ[name] = folder
        for language in ("ar", "en"):
            for name, picture in _pictures(Path(folder) / language, language):
                _keep(picture, HELP / language / f"{name}.png")
    return 0


def _pictures(folder: Path, language: str) -> Iterator[tuple[str, Any]]:
    """Every picture of one language, by name."""
    application, settle = _start(folder, language)
    window = application.window
    view, desk = window.view, window.desk
    window.resize(1120, 820)
    view.set_zoom(0.95)
    view.select_span(next(iter(application.session.spans)))
    settle()
    yield "window", window.grab().toImage().scaledToWidth(1280, _smooth())
    start = application.session.opened.article.text.index(SHOWN)
    view.select(start, start + len(WORD))
    view.reveal(start)
    view.scroll_by(view.caret_box(start).top() - view.viewport().height() / 2)
    settle()
    yield "marks", _band(view.viewport(), view.caret_box(start).top() - 28, 204)
    yield "labels", _band(window.part("labels"), 0, window.part("labels").height())
    yield "articles", _band(window.part("articles"), 0, 280)
    for name, dialog in _dialogs(desk, window, language):
        dialog.open()
        settle()
        yield name, _band(dialog, 0, 268) if name == "palette" else dialog.grab().toImage()
        dialog.close()
        settle()
    yield "card", _card(window, settle)
    application.close()


def _card(window: Any, settle: Callable[[], None]) -> Any:
    """The page of the reader's view with the card of a term."""
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QLabel

    view, registry = window.view, window.controls.registry
    registry.trigger("reader.view")
    settle()
    start = window.desk.session.opened.article.text.index(TERM)
    view.set_caret(start)
    view.reveal(start)
    settle()
    registry.trigger("word.look_up")
    card = window.controls.looking_up.look_up.card
    while not (card.isVisible() and any(TERM in label.text() for label in card.findChildren(QLabel))):
        settle()
    settle()
    top = view.mapTo(window, view.caret_box(start).topLeft().toPoint()).y() - 60
    bottom = card.mapTo(window, card.rect().bottomLeft()).y() + 24
    left = view.mapTo(window, view.rect().topLeft()).x()
    return window.grab(QRect(left, top, view.width(), bottom - top)).toImage()


def _dialogs(desk: Any, window: Any, language: str) -> Iterator[tuple[str, Any]]:
    from reader.ui.actions.menus import groups
    from reader.ui.actions.palette import Lexicon
    from reader.ui.dialogs.exporting import ExportDialog
    from reader.ui.dialogs.history import HistoryDialog
    from reader.ui.dialogs.labels import LabelsDialog
    from reader.ui.dialogs.palette import PaletteDialog

    registry = window.controls.registry
    palette = PaletteDialog(desk, Lexicon(registry, groups(registry.specs)))
    palette.field.setText(QUERIES[language])
    yield "palette", palette
    yield "label-set", LabelsDialog(desk)
    export = ExportDialog(desk)
    export.target.setText("~/news.jsonl")
    yield "export", export
    history = HistoryDialog(desk)
    history.resize(760, 380)
    yield "history", history


def _start(folder: Path, language: str) -> tuple[Any, Callable[[], None]]:
    """The program on a project with the sample articles and some marks, and how to wait for it."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    from reader.app import opener
    from reader.ui.application import Application
    from reader.ui.preferences import recent
    from reader.ui.preferences.preferences import Preferences
    from reader.ui.project.lane import Lane

    folder.mkdir()
    path = folder / ("أخبار.hashiya" if language == "ar" else "news.hashiya")
    preferences = Preferences(folder / "preferences.json")
    recent.keep(preferences, path, article=_make_project(path))
    for name, value in (("language", language), ("theme", "light"), ("annotator", "سلمى")):
        preferences.set(name, value)
    lane = Lane(opener(path))
    lane.start()
    application = Application(lane, path, preferences, opener)

    def settle() -> None:
        end = time.monotonic() + 0.4
        while not (
            application.window is not None
            and application.window.controls is not None
            and application.session.jobs.idle
            and time.monotonic() > end
        ):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    settle()
    return application, settle


def _make_project(path: Path) -> str:
    from reader.base.paths import shipped
    from reader.ops.articles import set_state
    from reader.ops.glossary_files import STARTER, import_glossary_file
    from reader.ops.importing import import_files
    from reader.ops.projects import create_project, find_label_set
    from reader.ops.spans import add_span

    with create_project(path, find_label_set("news")) as project:
        import_glossary_file(project, Path(STARTER))
        import_files(project, [shipped("resources", "articles")])
        shown = ""
        for article_id in project.articles.ids_in_order():
            text = project.articles.get(article_id).text
            if "خرداش" not in text:
                set_state(project, [article_id], "in_progress" if shown else "done", annotator="سلمى")
                continue
            shown = article_id
            body = text.index("اتفقت")
            for words, label in MARKS:
                start = text.index(words, body if label != "LOC" else 0)
                add_span(project, article_id, start, start + len(words), label, annotator="سلمى")
        return shown


def _band(widget: Any, top: float, height: int) -> Any:
    """A band over the whole width of a widget, in pixels."""
    rect = widget.rect()
    rect.setTop(max(0, int(top)))
    rect.setHeight(min(height, widget.height() - rect.top()))
    return widget.grab(rect).toImage()


def _smooth() -> Any:
    from PySide6.QtCore import Qt

    return Qt.TransformationMode.SmoothTransformation


def _keep(picture: Any, path: Path) -> None:
    """As a small PNG: in its own 256 most frequent colours, which is what such a picture has but for edges."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor, QImage, QPainter

    picture.setDevicePixelRatio(1)
    full = picture.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(full)
    painter.setPen(QColor(FRAME))
    painter.drawRect(full.rect().adjusted(0, 0, -1, -1))
    painter.end()
    data = bytes(full.constBits())
    counted = Counter(data[at : at + 3] for at in range(0, len(data), 4))
    table = [0xFF000000 | int.from_bytes(colour, "little") for colour, _ in counted.most_common(256)]
    path.parent.mkdir(parents=True, exist_ok=True)
    plain = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    full.convertToFormat(QImage.Format.Format_Indexed8, table, plain).save(str(path), "PNG", 0)


if __name__ == "__main__":
    raise SystemExit(main())
