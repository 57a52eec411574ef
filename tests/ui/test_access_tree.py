"""The screens for those who do not see, or have no mouse: names, order, focus, and no way without an end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from tests.ui.conftest import make_project
from tests.ui.screens import put_away, screens

_SILENT = {QAccessible.Role.ScrollBar, QAccessible.Role.Grip}
"""What has no name by itself: it belongs to something that has."""
_DEEP = 14


@pytest.fixture(params=["en", "ar"])
def driver_in(request, start, preferences, tmp_path: Path):
    preferences.set("language", request.param)
    return start(make_project(tmp_path / "p.hashiya"))


@pytest.fixture
def shown(driver_in, tmp_path: Path) -> Iterator[Iterator[tuple[str, QWidget]]]:
    """Every screen in turn, each put away before the next."""
    file = tmp_path / "خبر.txt"
    file.write_text("عنوان\n\nنص.\n", "utf-8")
    driver_in.window.part("find").open_bar("")
    driver_in.window.part("search").open_panel()
    driver_in.settle()

    def one_by_one() -> Iterator[tuple[str, QWidget]]:
        yield "window", driver_in.window
        for name, show in screens(driver_in, file).items():
            screen = show()
            driver_in.settle()
            yield name, screen
            if shiboken6.isValid(screen):
                put_away(driver_in, screen)

    return one_by_one()


def activate(screen: QWidget) -> None:
    """Give a window the keys: one that is not modal does not take them by itself here."""
    screen.activateWindow()
    QTest.qWaitForWindowActive(screen, 5_000)


def walk(node: QAccessibleInterface, path: str = "", depth: int = 0) -> Iterator[tuple[str, QAccessibleInterface]]:
    """The visible objects below ``node``; of a table only the first rows."""
    for number in range(min(node.childCount(), 60)):
        child = node.child(number)
        if child is None or not child.isValid() or child.state().invisible or depth > _DEEP:
            continue
        here = f"{path}/{child.role().name}"
        yield here, child
        yield from walk(child, here, depth + 1)


def test_nothing_that_can_be_reached_is_without_a_name_or_a_role(shown) -> None:
    nameless: list[str] = []
    seen = 0
    for name, screen in shown:
        for path, thing in walk(QAccessible.queryAccessibleInterface(screen)):
            if not thing.state().focusable or thing.role() in _SILENT:
                continue
            seen += 1
            if not thing.text(QAccessible.Text.Name).strip():
                nameless.append(f"{name}: {path} {thing.object()}")
            if thing.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
                nameless.append(f"{name}: {path} has no role")
    assert seen > 80
    assert not nameless, "\n".join(nameless)


def stops(screen: QWidget) -> list[QWidget]:
    """Where Tab stops, in its order, from the first control on."""
    found: list[QWidget] = []
    part = screen.nextInFocusChain()
    while part is not None and part is not screen and part not in found:
        can = part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and part.isEnabled()
        if can and part.window() is screen and part.focusProxy() is None:
            found.append(part)
        part = part.nextInFocusChain()
    return found


def place(part: QWidget) -> tuple[int, int, int, int]:
    corner = part.mapTo(part.window(), part.rect().topLeft())
    return corner.x(), corner.y(), part.width(), part.height()


def test_tab_goes_as_one_reads(shown) -> None:
    wrong: list[str] = []
    for name, screen in shown:
        if not isinstance(screen, QDialog) or isinstance(screen, QMessageBox):  # the system's order of buttons
            continue
        rtl = screen.layoutDirection() == Qt.LayoutDirection.RightToLeft
        order = stops(screen)
        for first, second in pairwise(order):
            if not _is_onward(place(first), place(second), rtl=rtl):
                wrong.append(f"{name}: {told(first)} {place(first)}, then {told(second)} {place(second)}")
    assert not wrong, "\n".join(wrong)


def _is_onward(first: tuple[int, int, int, int], second: tuple[int, int, int, int], *, rtl: bool) -> bool:
    """Whether the second box comes after the first for a reader: beside it on the far side, or below."""
    (x1, y1, w1, h1), (x2, y2, w2, h2) = first, second
    middle1, middle2 = y1 + h1 / 2, y2 + h2 / 2
    same_column = x1 < x2 + w2 and x2 < x1 + w1
    further = (x2 + w2 / 2 < x1 + w1 / 2) if rtl else (x2 + w2 / 2 > x1 + w1 / 2)
    if y1 < middle2 < y1 + h1 and not same_column:
        return further
    return middle2 >= middle1 or (further and not same_column)


def told(part: QWidget) -> str:
    return f"{type(part).__name__} {part.accessibleName() or getattr(part, 'text', str)()!r}"


def test_what_has_the_keys_can_be_seen(shown) -> None:
    unseen: list[str] = []
    looked = 0
    for name, screen in shown:
        screen.activateWindow()
        for part in stops(screen):
            others = [other for other in stops(screen) if other is not part]
            if not others:
                continue
            others[0].setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            without = _holder(part).grab().toImage()
            part.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            looked += part.hasFocus()
            if part.hasFocus() and _holder(part).grab().toImage() == without:
                unseen.append(f"{name}: {told(part)}")
    assert looked > 60
    assert not unseen, "\n".join(unseen)


def _holder(part: QWidget) -> QWidget:
    """What shows that ``part`` has the keys: itself, or the frame in which it scrolls."""
    above = part.parentWidget()
    while above is not None and above.property("held") is None:
        above = above.parentWidget()
    return above or part


def test_tab_leads_round_through_everything_and_back(shown) -> None:
    stuck: list[str] = []
    for name, screen in shown:
        if not isinstance(screen, QDialog):
            continue  # in the article Tab goes from span to span; F6 leads on, tested with the panels
        activate(screen)
        order = stops(screen)
        if len(order) < 2:
            continue
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            order[0].setFocus(Qt.FocusReason.TabFocusReason)
            met: set[QWidget] = set()
            for _ in range(3 * len(order)):
                focused = QApplication.focusWidget()
                if focused is None:
                    break
                met.add(focused)
                QTest.keyClick(focused, key)
            left = [told(part) for part in order if part not in met and part.focusProxy() not in met]
            if left:
                stuck.append(f"{name}, {key.name}: {', '.join(left)}")
    assert not stuck, "\n".join(stuck)


def test_every_dialog_closes_by_escape(shown, driver_in) -> None:
    open_still: list[str] = []
    for name, screen in shown:
        if not isinstance(screen, QDialog) or name == "progress":  # it stays until the work has stopped
            continue
        activate(screen)
        QTest.keyClick(screen, Qt.Key.Key_Escape)
        if shiboken6.isValid(screen) and screen.isVisible():
            open_still.append(name)
    assert not open_still


def test_f6_goes_round_the_columns_and_comes_back_to_the_article(driver_in) -> None:
    met: list[QWidget | None] = []
    for _ in range(8):
        driver_in.trigger("focus.next")
        met.append(QApplication.focusWidget())
    assert len(set(met)) > 2
    assert driver_in.view in met
