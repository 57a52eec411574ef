"""Letters of any size that a system may ask for: nothing is cut off. And nothing moves by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollBar,
    QSpinBox,
    QStyle,
    QToolButton,
    QWidget,
)

from tests.ui.conftest import make_project
from tests.ui.screens import put_away, screens

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(params=[9, 14, 20])
def points(request, qapp: QApplication) -> Iterator[int]:
    """The system's font is as large as that."""
    before = qapp.font()
    font = QFont(before)
    font.setPointSize(request.param)
    qapp.setFont(font)
    yield request.param
    qapp.setFont(before)


def cut(part: QWidget) -> str:
    """What of a control does not fit into it."""
    if isinstance(part.parent(), QAbstractSpinBox | QComboBox):  # the inner part has no frame of its own
        return ""
    if isinstance(part, QLineEdit | QComboBox | QSpinBox):
        needed = part.fontMetrics().height()
        return f"height {part.height()} < {needed}" if part.height() < needed + 2 else ""
    only_icon = isinstance(part, QToolButton) and part.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    if isinstance(part, QAbstractButton) and part.text() and not (only_icon and not part.icon().isNull()):
        text = part.text().replace("&", "")
        needed = part.fontMetrics().boundingRect(0, 0, 9999, 9999, Qt.TextFlag.TextShowMnemonic, text)
        if part.width() < needed.width() or part.height() < needed.height():
            return f"{part.width()}×{part.height()} < {needed.width()}×{needed.height()}"
    if isinstance(part, QLabel) and part.text() and part.pixmap().isNull():
        width = part.contentsRect().width()
        height = part.heightForWidth(width) if part.wordWrap() else part.sizeHint().height()
        if part.height() < min(height, part.sizeHint().height()) - 1:
            return f"height {part.height()} < {height}"
        if not part.wordWrap() and part.width() < part.sizeHint().width() - 1:
            return f"width {part.width()} < {part.sizeHint().width()}"
    return ""


@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_is_cut_off(points: int, start, preferences, tmp_path: Path, language: str) -> None:
    preferences.set("language", language)
    driver = start(make_project(tmp_path / "p.hashiya"))
    driver.window.resize(1400, 900)
    file = tmp_path / "خبر.txt"
    file.write_text("عنوان\n\nنص.\n", "utf-8")
    wrong: list[str] = []
    seen = 0
    for name, show in {"window": lambda: driver.window, **screens(driver, file)}.items():
        screen = show()
        driver.settle()
        for part in screen.findChildren(QWidget):
            if part.isVisible() and part.window() is screen.window():
                seen += 1
                if found := cut(part):
                    text = getattr(part, "text", str)()
                    wrong.append(f"{name}: {type(part).__name__} {text[:40]!r}: {found}")
        if screen is not driver.window:
            put_away(driver, screen)
    assert seen > 200
    assert driver.window.font().pointSizeF() >= points
    assert not wrong, "\n".join(wrong)


def test_nothing_moves_by_itself(qapp: QApplication, driver) -> None:
    """No animation of the style, and one of our own: the page follows a sentence, at once where motion is not wanted
    (``tests/ui/article/test_lighting.py``).
    """
    bar = QProgressBar(driver.window)
    for part in (bar, *driver.window.findChildren(QScrollBar), *driver.window.findChildren(QComboBox)):
        part.ensurePolished()
        assert part.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, part) == 0, part
    moving = ("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie", "setAnimated(True)")
    sources = [path.read_text("utf-8") for path in (ROOT / "reader" / "ui").rglob("*.py") if path.name != "lighting.py"]
    assert not [word for word in moving for source in sources if word in source]
