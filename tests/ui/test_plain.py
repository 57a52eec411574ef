"""Sentences that begin with a foreign name, in the direction of the interface."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from reader.base.sentences import sentence
from reader.ui.language.words import say
from reader.ui.widgets.plain import PlainLabel, message

SAID = sentence("formats", "{file} is no PDF, or a damaged one.", file="تالف.pdf")


@pytest.fixture(params=["\u200e", "\u200f"])
def mark(request, qapp: QApplication) -> Iterator[str]:
    """The mark of the direction that the interface has meanwhile."""
    rtl = request.param == "\u200f"
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    yield request.param
    qapp.setLayoutDirection(before)


def test_a_box_and_a_label_begin_where_the_interface_does(qtbot, mark: str) -> None:
    above = QWidget()
    qtbot.addWidget(above)
    box = message(above, QMessageBox.Icon.Information, "", say(SAID), say(SAID))
    label = PlainLabel(say(SAID), above)
    for shown in (box.text(), box.informativeText(), label.text()):
        assert shown == mark + say(SAID)
    assert message(above, QMessageBox.Icon.Information, "", "plain").text() == "plain"
