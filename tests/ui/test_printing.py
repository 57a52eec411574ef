"""Printing: no line is lost or cut, pages have title, number and legend, and the window stays alive."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QPdfWriter

from reader.base.bulk import without_cycle_search
from reader.model import Article, Span
from reader.store.records import digest
from reader.text.structure import recognise
from reader.ui.article.styles import LabelStyle, PageStyle
from reader.ui.printing.dialog import matter_of, paper, write_pdf
from reader.ui.printing.press import Matter, Press
from reader.ui.printing.preview import PrintPreview

PARAGRAPH = "أعلنت اللجنة في مؤتمر صحفي أن العمل سيبدأ غدا with AlpineWire في مدينتي نيرابا وتلمار. " * 9


def matter(text: str, spans: tuple[tuple[int, int, str], ...] = (), *, note: str = "", rtl: bool = True) -> Matter:
    article = Article(id="a", text=text, sha256=digest(text), title="عنوان <b>المقال</b>", direction="")
    marks = [
        Span(id=f"s{at}", article_id="a", start=start, end=end, label=label, annotator="هند", note=note)
        for at, (start, end, label) in enumerate(spans)
    ]
    styles = {"PER": LabelStyle("شخص", "#0072b2"), "ORG": LabelStyle("منظمة", "#d55e00")}
    return Matter(article, recognise(text, ""), marks, styles, PageStyle(), rtl)


def printed(what: Matter) -> tuple[Press, bytes, list[float]]:
    """The press after its work, the PDF, and how long each part took (CPU, in milliseconds).

    Without Python's search for cycles, which the program puts off while it works, and which goes through all that the
    tests before this one left.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    press = Press(QPdfWriter(buffer), what)
    took: list[float] = []
    parts = press.parts()
    with without_cycle_search():
        while True:
            since = time.thread_time()
            if next(parts, None) is None:
                break
            took.append((time.thread_time() - since) * 1000)
    buffer.close()
    return press, data.data(), took


def pages_in(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


@pytest.mark.parametrize("rtl", [True, False])
@pytest.mark.parametrize(
    "text",
    ["", "سطر", "عنوان\n\n" + PARAGRAPH, "\n".join([PARAGRAPH] * 12), "كلمة " * 9_000, "\n" * 400 + "x", "x\r\n" * 300],
    ids=["empty", "line", "short", "paragraphs", "one long", "blank", "CRLF"],
)  # fmt: skip
def test_every_line_stands_once_and_whole_on_a_page(qapp, text: str, rtl: bool) -> None:
    press, pdf, _ = printed(matter(text, ((0, 3, "PER"),) if len(text) > 3 else (), note="حاشية", rtl=rtl))
    assert pages_in(pdf) == len(press.pages)
    sections = press._sections
    seen: dict[tuple[int, int], list[int]] = {}
    for page in press.pages:
        below = 0.0
        for strip in page:
            laid = sections[strip.section].laid(strip.piece)
            assert strip.y >= below - 0.01, "lines over each other"
            below = strip.y + (strip.stop - strip.first) * laid.measures.pitch
            assert below <= press._height - 32 + 0.01, "a line cut by the foot of the page"
            seen.setdefault((strip.section, strip.piece), []).extend(range(strip.first, strip.stop))
    for number, section in enumerate(sections):
        for index in range(len(section.pieces)):
            laid = section.laid(index)
            if laid.piece.start != laid.piece.end:
                assert seen[number, index] == list(range(len(laid.lines)))


def test_no_paragraph_leaves_its_first_line_alone(qapp) -> None:
    press, _, _ = printed(matter("\n".join([PARAGRAPH] * 30)))
    sections = press._sections
    assert len(press.pages) > 3
    for page in press.pages[:-1]:
        last = page[-1]
        count = len(sections[0].laid(last.piece).lines)
        assert not (last.first == 0 and last.stop == 1 < count)


def test_a_heavy_article_is_printed_in_small_parts(qapp) -> None:
    text = "\n".join([PARAGRAPH] * 60)
    spans = tuple((at, at + 12, "PER" if at % 2 else "ORG") for at in range(0, len(text) - 20, 90))
    press, pdf, took = printed(matter(text, spans))
    assert pages_in(pdf) == len(press.pages) > 5
    assert max(took) < 45, "milliseconds of work without a pause"


def test_the_file_is_written_and_told(driver, tmp_path: Path) -> None:
    target = tmp_path / "x.pdf"
    what = matter_of(driver.window.desk)
    assert what is not None
    write_pdf(driver.window.desk, what, target)
    driver.bot.waitUntil(target.exists)
    driver.settle()
    assert pages_in(target.read_bytes()) == 1


def test_cancelled_there_is_no_file_and_no_complaint(driver, tmp_path: Path) -> None:
    target = tmp_path / "x.pdf"
    driving = write_pdf(driver.window.desk, matter("\n".join([PARAGRAPH] * 60)), target)
    gone: list[bool] = []
    driving.destroyed.connect(lambda: gone.append(True))
    driving._job.cancel()
    driver.bot.waitUntil(lambda: bool(gone))
    driver.settle()
    assert list(tmp_path.glob("x*")) == []


def test_a_project_is_never_printed_over(driver) -> None:
    path = driver.session.path
    what = matter_of(driver.window.desk)
    assert what is not None
    write_pdf(driver.window.desk, what, path)
    driver.bot.waitUntil(lambda: bool(driver.window.findChildren(object, "fault")), timeout=5_000)
    for box in driver.window.findChildren(object, "fault"):
        box.close()
    driver.select("سامي")
    driver.trigger("span.note")
    driver.settle()


def test_the_systems_dialog_is_opened_by_key_and_can_be_left(driver) -> None:
    from PySide6.QtPrintSupport import QPrintDialog

    driver.trigger("print")
    driver.bot.waitUntil(lambda: bool(driver.window.findChildren(QPrintDialog)))
    dialog = driver.window.findChildren(QPrintDialog)[0]
    assert dialog.isVisible()
    dialog.reject()
    driver.settle()


def shown(preview: PrintPreview) -> str:
    return preview.said.text().translate({0x2068: None, 0x2069: None})


def test_the_preview_shows_the_pages_of_the_press(driver) -> None:
    what = matter("\n".join([PARAGRAPH] * 30), ((0, 12, "PER"),))
    expected = len(printed_on_a4(what))
    preview = PrintPreview(driver.window.desk, what)
    preview.open()
    driver.bot.waitUntil(lambda: not preview.sheet.pixmap().isNull())
    assert shown(preview) == f"Page 1 of {expected}"
    first = preview.sheet.pixmap().toImage()
    for key, page in ((Qt.Key.Key_PageDown, 2), (Qt.Key.Key_End, expected), (Qt.Key.Key_PageDown, expected)):
        driver.bot.keyClick(preview.sheet, key)
        assert shown(preview) == f"Page {page} of {expected}"
    driver.bot.waitUntil(lambda: preview.sheet.pixmap().toImage() != first)
    driver.bot.keyClick(preview.sheet, Qt.Key.Key_Home)
    driver.bot.waitUntil(lambda: preview.sheet.pixmap().toImage() == first)
    preview.close()


def test_the_preview_is_as_wide_as_there_is_room_and_then_scrolls(driver) -> None:
    preview = PrintPreview(driver.window.desk, matter("\n".join([PARAGRAPH] * 30)))
    preview.open()
    driver.bot.waitUntil(lambda: not preview.sheet.pixmap().isNull())
    whole = preview.sheet.size()
    assert whole.height() <= preview.area.viewport().height()
    preview.size_.setCurrentIndex(1)
    driver.bot.waitUntil(lambda: preview.sheet.width() > whole.width())
    assert preview.sheet.width() <= preview.area.viewport().width()
    driver.bot.keyClick(preview.sheet, Qt.Key.Key_PageDown)
    assert preview.number == 0
    assert preview.area.verticalScrollBar().value() > 0
    preview.close()


def test_the_preview_is_opened_by_its_action_and_needs_nothing_of_printing(driver) -> None:
    driver.trigger("print.preview")
    (preview,) = driver.window.findChildren(PrintPreview)
    driver.bot.waitUntil(lambda: not preview.sheet.pixmap().isNull())
    assert preview.isVisible()
    preview.close()
    code = "import sys, reader.ui.printing.preview; sys.exit('PySide6.QtPrintSupport' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def printed_on_a4(what: Matter) -> list[object]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    press = Press(paper(buffer), what)
    for _ in press.parts():
        pass
    return list(press.pages)
