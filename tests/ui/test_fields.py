"""Fields: where the caret stands in an empty line, and editors whose paragraphs have a side of their own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit

from reader.ui.widgets.fields import begin_at_start
from reader.ui.widgets.plain_edit import PlainEdit


@pytest.mark.parametrize("rtl", [True, False])
def test_the_caret_of_an_empty_line_stands_where_its_hint_begins(qtbot, rtl: bool) -> None:
    line = QLineEdit(placeholderText="…")
    qtbot.addWidget(line)
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    begin_at_start(line)
    line.resize(300, 30)
    line.show()
    for text in ("", "أخبار", ""):
        line.setText(text)
        line.grab()  # Qt places the caret when it paints
        if not text:
            assert (line.cursorRect().center().x() > 150) == rtl


def test_each_paragraph_begins_on_its_own_side(qtbot) -> None:
    editor = PlainEdit("اسم الشخص\nThe name of a person")
    qtbot.addWidget(editor)
    editor.resize(400, 120)
    editor.show()
    lefts = []
    block = editor.document().begin()
    while block.isValid():
        lefts.append(block.layout().lineAt(0).naturalTextRect().left())
        block = block.next()
    assert lefts[0] > 100 > lefts[1]


def test_markup_stays_letters_typed_set_or_pasted(qtbot) -> None:
    markup = "<b>x</b> <img src=x>"
    editor = PlainEdit(markup)
    qtbot.addWidget(editor)
    assert editor.toPlainText() == markup
    pasted = QMimeData()
    pasted.setHtml("<b>قرار</b>")
    pasted.setText("قرار")
    editor.clear()
    editor.insertFromMimeData(pasted)
    assert editor.toPlainText() == "قرار"
    assert not editor.textCursor().charFormat().font().bold()
