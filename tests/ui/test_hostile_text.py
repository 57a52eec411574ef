"""Foreign text is shown letter by letter on every screen: nothing in it is taken for markup, nothing is loaded."""

from __future__ import annotations

import json
import random
import socket
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QListView,
    QMessageBox,
    QToolTip,
    QWidget,
)

from reader.model import Label, LabelSet
from reader.ops.importing import import_files
from reader.ops.projects import create_project
from reader.ops.spans import add_span, set_note
from reader.ui.widgets.plain import PlainLabel, message, tip
from tests.ui.screens import put_away, screens

COUNT = 500
LABELS = 24


def payloads(bait: Path, seed: int = 20261124) -> list[str]:
    """Texts that look like HTML, each of which would load ``bait`` (or reach the network) if it were taken for it."""
    chance = random.Random(seed)
    names = (str(bait), bait.as_uri(), "//host.invalid/share/x.png", "http://127.0.0.1:9/x.png", "qrc:/x.png")
    shapes = (
        '<img src="{0}">', "<img src='{0}'/>خبر", '<table background="{0}"><tr><td>x</table>', "<b>{0}</b>",
        '<body background="{0}">', '<a href="{0}">اضغط</a>', '<link rel="stylesheet" href="{0}">',
        "<html><img src={0}>", '<style>@import url("{0}");</style><p>', '<p style="background-image:url({0})">x</p>',
        "<!-- {0} --><h1>عنوان", '</span><img src="{0}">', "&lt;img src={0}&gt;<br>", '<object data="{0}">',
        '<ul style="list-style-image:url({0})"><li>x', '<qt><img src="{0}"></qt>',
        "<?xml version='1.0'?><img src='{0}'/>", "a & b < c > {0}", '"><img src="{0}">',
    )  # fmt: skip
    made: list[str] = []
    while len(made) < COUNT:
        text = chance.choice(shapes).format(chance.choice(names))
        text = chance.choice(("", "عنوان ", "title ", "\u202e", " ")) + text + chance.choice(("", " نهاية", "<br/>"))
        text = text.upper() if chance.random() < 0.1 else text
        if text not in made:
            made.append(text)
    return made


@pytest.fixture
def loads(monkeypatch) -> list[str]:
    """Every resource that a text document, and every address that the process, asks for."""
    asked: list[str] = []

    def load(self, kind, name):
        asked.append(name.toString())

    monkeypatch.setattr(QTextDocument, "loadResource", load)
    monkeypatch.setattr(socket.socket, "connect", lambda self, address: asked.append(str(address)))
    return asked


@pytest.fixture
def hostile(tmp_path: Path, start):
    bait = tmp_path / "bait.png"
    bait.write_bytes(b"not read by anybody")
    texts = payloads(bait)
    names = [text.replace("\u202e", "") for text in texts]  # a label's name with one is refused by the core
    labels = tuple(
        Label(
            code=f"L{i}", name_ar=names[i], name_en=names[i], guideline=texts[i + LABELS], key=str(i) if i < 10 else ""
        )
        for i in range(LABELS)
    )
    path = tmp_path / "h<img src=x>.hashiya"
    with create_project(path, LabelSet(id="x", name_ar="", name_en="", labels=labels)) as project:
        lines = [
            {"id": f"a{n}", "title": t, "text": f"{t}\n\nنص المقال {n}.\n", "meta": {"source": t, "date": t}}
            for n, t in enumerate(texts)
        ]
        articles = tmp_path / "articles.jsonl"
        articles.write_text("\n".join(json.dumps(line) for line in lines), "utf-8")
        import_files(project, [articles])
        first = project.articles.ids_in_order()[0]
        length = len(project.articles.get(first).text)
        for number, text in enumerate(texts[:100]):
            start_cp = number % (length - 4)
            label = f"L{number % LABELS}"
            result = add_span(
                project, first, start_cp, start_cp + 2 + number // 50, label, annotator=names[-1 - number]
            )
            set_note(project, result.changes[0].id, text, annotator="x")
    return start(path), texts


def look_at(widget: QWidget) -> None:
    """Paint a screen whole, and show the tooltip of everything on it."""
    widget.grab()
    for part in [widget, *widget.findChildren(QWidget)]:
        if part.toolTip():
            QToolTip.showText(QPoint(1, 1), part.toolTip(), part)
    for view in widget.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(min(model.rowCount(), 600)):
            for column in range(1 if isinstance(view, QListView) else model.columnCount()):
                hint = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
                if hint:
                    QToolTip.showText(QPoint(1, 1), hint, view)
    QToolTip.hideText()
    QApplication.processEvents()


def _without_our_own(text: str) -> str:
    """The text of a tooltip without the tags that the window puts around it."""
    return text.removeprefix("<span>").removesuffix("</span>").replace("<br>", "")


def rich_texts(widget: QWidget) -> list[str]:
    """Labels that would take their text for markup."""
    return [
        label.text()
        for label in widget.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText and "<" in _without_our_own(label.text())
    ]


def test_five_hundred_payloads_on_every_screen(hostile, loads, tmp_path):
    driver, texts = hostile
    window = driver.window
    assert driver.session.opened is not None
    table = window.part("articles").table
    for row in range(0, len(texts), 20):
        table.scrollTo(table.model().index(row, 1))
        driver.settle()
        table.grab()
    for span_id in list(driver.session.spans)[:100]:
        driver.view.select_span(span_id)
        window.part("details").grab()
    window.part("search").open_panel()
    window.part("search").field.setText("img")
    driver.bot.waitUntil(lambda: window.part("search").results.count() > 0)
    look_at(window)
    assert rich_texts(window) == []
    file = tmp_path / "x<img src='bait.png'>.txt"
    file.write_text("نص", "utf-8")
    for name, show in screens(driver, file).items():
        dialog = show()
        driver.settle()
        look_at(dialog)
        assert rich_texts(dialog) == [], name
        put_away(driver, dialog)
    assert loads == []


def test_titles_are_shown_letter_by_letter(hostile):
    driver, texts = hostile
    model = driver.window.part("articles").model
    shown: set[str] = set()
    for row in range(model.rowCount()):
        model.index(row, 1).data()
        if row % 128 == 127 or row == model.rowCount() - 1:
            driver.settle()
            shown.update(model.index(r, 1).data().strip("\u2068\u2069") for r in range(row - row % 128, row + 1))
    plain = [text.strip() for text in texts if "\u202e" not in text]
    assert sum(any(text in title for title in shown) for text in plain) >= 0.95 * len(plain)


@pytest.mark.parametrize("text", ["<img src='x.png'>", "<b>x</b>", "a & b", "<!DOCTYPE html><p>"])
def test_the_small_parts_show_markup_as_letters(qtbot, loads, text):
    label = PlainLabel(text)
    qtbot.addWidget(label)
    box = message(None, QMessageBox.Icon.Warning, text, text, text)
    qtbot.addWidget(box)
    for part in (label, box):
        part.grab()
        assert rich_texts(part) == []
    document = QTextDocument()
    document.setHtml(tip(text))
    assert document.toPlainText() == text
    assert loads == []


def test_no_widget_that_renders_rich_text_is_used():
    """The words that would bring a renderer in do not stand in the code of the window."""
    folder = Path(__file__).resolve().parent.parent.parent / "reader" / "ui"
    banned = ("QTextBrowser", "QTextEdit(", "setHtml", "QErrorMessage", "QInputDialog", "QProgressDialog", "QWhatsThis")
    for path in folder.rglob("*.py"):
        code = path.read_text("utf-8").replace("QPlainTextEdit(", "")
        allowed = ("QTextBrowser",) if path.parts[-2:] == ("guide", "view.py") else ()  # our own pages
        assert [word for word in banned if word in code and word not in allowed] == [], path.name
        if path.name != "plain.py":
            assert "QLabel(" not in code, path.name


def test_scroll_areas_have_no_hidden_documents(driver):
    areas = driver.window.findChildren(QAbstractScrollArea)
    assert areas
    assert not any(type(area).__name__ in ("QTextBrowser", "QTextEdit") for area in areas)
