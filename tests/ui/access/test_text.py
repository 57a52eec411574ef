"""The article's text as a screen reader asks for it: caret, selection, letters to paragraphs, marks, places."""

from __future__ import annotations

import ctypes
import platform
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleTextInterface

from reader.ui.access import holes
from reader.ui.access.interface import ArticleInterface
from reader.ui.access.stretches import Grain
from reader.ui.access.text import ArticleText
from reader.ui.article import ArticleView
from tests.ui.article.conftest import span

MIXED = "زار الوزير Oxford في 12 مايو. ثم عاد 😀 إلى بيروت.\nMeeting with قرار 2254 ended.\n\nكَتَبَ 👩‍👧 رسالةً"
HOLES = sys.platform == "linux" and platform.machine() == "x86_64"
U16 = "utf-16-le"


def u16(text: str, offset: int) -> int:
    return len(text[:offset].encode(U16)) // 2


@pytest.fixture
def ask(make_view) -> Callable[..., tuple[ArticleView, ArticleText]]:
    def make(text: str = MIXED, **how) -> tuple[ArticleView, ArticleText]:
        view = make_view(text, **how)
        return view, ArticleText(view)

    return make


class TestCaretAndSelection:
    def test_every_caret_is_told_in_utf16_and_taken_back(self, ask) -> None:
        view, text = ask()
        for offset in range(len(MIXED) + 1):
            view.set_caret(offset)
            assert text.cursorPosition() == u16(MIXED, offset)
            text.setCursorPosition(u16(MIXED, offset))
            assert view.caret() == offset

    def test_a_place_inside_a_pair_is_the_pairs(self, ask) -> None:
        view, text = ask()
        at = MIXED.index("😀")
        text.setCursorPosition(u16(MIXED, at) + 1)
        assert view.caret() == at

    def test_a_selection_is_set_told_and_taken_away(self, ask) -> None:
        view, text = ask()
        start, end = MIXED.index("😀"), MIXED.index("بيروت") + 5
        assert text.selectionCount() == 0
        text.addSelection(u16(MIXED, start), u16(MIXED, end))
        assert view.selection() == (start, end)
        assert text.selectionCount() == int(HOLES)
        assert text._selection(0) == (u16(MIXED, start), u16(MIXED, end))
        text.setSelection(0, 0, 3)
        assert view.selection() == (0, 3)
        text.removeSelection(0)
        assert view.selection() == (3, 3)

    def test_offsets_outside_are_the_nearest_inside(self, ask) -> None:
        view, text = ask("نص")
        text.setCursorPosition(999)
        assert view.caret() == 2
        text.setCursorPosition(-1)
        assert view.caret() == 2, "-1 means the end"
        assert text.text(0, -1) == "نص"
        assert text.text(5, 9) == ""


class TestText:
    def test_all_of_it_and_every_part(self, ask) -> None:
        _, text = ask()
        assert text.characterCount() == len(MIXED.encode(U16)) // 2
        assert text.text(0, text.characterCount()) == MIXED
        at = MIXED.index("😀")
        assert text.text(u16(MIXED, at), u16(MIXED, at + 1)) == "😀"

    @pytest.mark.parametrize("grain", [one for one in Grain if one is not Grain.TEXT])
    def test_stretches_cover_the_text_without_a_gap(self, ask, grain: Grain) -> None:
        _, text = ask()
        heard, offset = "", 0
        while offset < text.characterCount():
            said, start, end = text.at(offset, grain.value)
            assert (start, said) == (offset, text.text(start, end))
            assert end > start
            for inside in range(start, end):
                assert text.at(inside, grain.value) == (said, start, end)
            following = text.after(start, grain.value)
            assert following[1] == end
            if end < text.characterCount():
                assert text.before(end, grain.value) == (said, start, end)
            heard, offset = heard + said, end
        assert heard == MIXED

    def test_words_sentences_lines_and_paragraphs_are_those_of_the_program(self, ask) -> None:
        view, text = ask()
        at = u16(MIXED, MIXED.index("Oxford") + 2)
        assert text.at(at, Grain.WORD.value)[0] == "Oxford "
        assert text.at(at, Grain.SENTENCE.value)[0] == "زار الوزير Oxford في 12 مايو. "
        assert text.at(at, Grain.PARAGRAPH.value)[0] == MIXED[: MIXED.index("\n") + 1]
        assert text.at(u16(MIXED, MIXED.index("👩")), Grain.LETTER.value)[0] == "👩‍👧"
        assert text.at(at, Grain.TEXT.value)[0] == MIXED
        view.resize(260, 400)
        assert len(text.at(at, Grain.LINE.value)[0]) < len(text.at(at, Grain.PARAGRAPH.value)[0])

    def test_the_end_has_no_letter_but_a_last_word(self, ask) -> None:
        _, text = ask("كلمة أخيرة")
        assert text.at(10, Grain.LETTER.value) == ("", 10, 10)
        assert text.at(10, Grain.WORD.value) == ("أخيرة", 5, 10)
        assert text.before(10, Grain.LETTER.value) == ("ة", 9, 10)

    def test_an_empty_article_answers(self, ask) -> None:
        _, text = ask("")
        assert text.characterCount() == 0
        for grain in Grain:
            assert text.at(0, grain.value) == text.before(0, grain.value) == text.after(0, grain.value) == ("", 0, 0)
        assert text.characterRect(0).width() == 0
        assert text.attributes(0)[1:] == (0, 0)

    def test_what_qt_cannot_show_has_a_place_of_its_own(self, ask) -> None:
        _, text = ask("أ\x00ب\ufffcج\r\nد")
        assert text.text(0, -1) == "أ\ufffdب\ufffdج\r\nد"
        assert text.at(5, Grain.LETTER.value) == ("\r\n", 5, 7)

    def test_another_article_is_another_text(self, ask, make_view) -> None:
        from reader.model import Article

        view, text = ask()
        view.set_article(Article(id="b", text="نص آخر 😀", sha256=""))
        assert text.text(0, -1) == "نص آخر 😀"
        assert text.characterCount() == 9


class TestMarks:
    def test_the_labels_at_a_place_the_note_and_what_is_selected(self, ask) -> None:
        view, text = ask()
        view.set_spans([span(0, 17, "ORG", name="outer"), span(4, 10, "PER", name="inner")])

        def named(offset: int) -> dict[str, str]:
            said = text.attributes(offset)[0].removesuffix(";")
            return dict(part.split(":") for part in said.split(";"))

        assert text.attributes(5)[1:] == (4, 10)
        assert text.attributes(1)[1:] == (0, 4)
        assert text.attributes(11)[1:] == (10, 17)
        assert named(5)["mark"] == "شخص, جهة"
        assert named(1)["mark"] == "جهة"
        assert named(5)["background-color"].startswith("rgb(")
        assert named(5)["background-color"] != named(1)["background-color"]
        assert named(20) == {"writing-mode": "rl"}
        assert "mark-selected" not in named(5)
        view.select_span("inner")
        assert named(5)["mark-selected"] == "true"
        assert named(u16(MIXED, MIXED.index("Meeting"))) == {"writing-mode": "lr"}

    def test_a_note_cannot_pretend_to_be_an_attribute(self, ask) -> None:
        view, text = ask()
        view.set_spans([replace(span(0, 3), note="a;mark-selected:true\nb")])
        said = text.attributes(0)[0]
        assert said.count(";") == 4
        assert "mark-selected:" not in said
        assert "\n" not in said

    def test_the_description_tells_the_marks_at_the_caret(self, make_view) -> None:
        view = make_view(MIXED)
        interface = ArticleInterface(view)
        view.set_spans([replace(span(4, 10), note="نائب")])
        assert "F1" in interface.text(QAccessible.Text.Description)
        view.set_caret(5)
        assert interface.text(QAccessible.Text.Description) == "شخص (نائب)"


class TestPlaces:
    def test_every_letter_is_found_where_it_says_it_is(self, ask) -> None:
        view, text = ask()
        area = view.viewport().mapToGlobal(QPoint(0, 0))
        for offset in range(text.characterCount()):
            letter, start, _ = text.at(offset, Grain.LETTER.value)
            box = text.characterRect(offset)
            if letter.strip() and box.width() > 2:
                assert text.offsetAtPoint(box.center()) == start
                assert view.viewport().rect().translated(area).contains(box.center())
        assert text.offsetAtPoint(area - QPoint(20, 20)) == -1

    def test_letters_of_a_right_to_left_word_go_left_and_of_a_latin_one_right(self, ask) -> None:
        _, text = ask()
        arabic = [text.characterRect(offset).left() for offset in range(3)]
        first = MIXED.index("Oxford")
        latin = [text.characterRect(first + at).left() for at in range(6)]
        assert arabic == sorted(arabic, reverse=True)
        assert latin == sorted(latin)

    def test_a_part_far_away_is_scrolled_to(self, ask) -> None:
        long = "\n".join(f"فقرة رقم {number}" for number in range(400))
        view, text = ask(long)
        at = long.index("399")
        assert not view.viewport().rect().contains(view.letter_box(at).center().toPoint())
        text.scrollToSubstring(at, at + 3)
        assert view.viewport().rect().contains(view.letter_box(at).center().toPoint())


class TestSafety:
    def test_a_view_that_is_gone_answers_nothing(self, qapp) -> None:
        view = ArticleView()
        text = ArticleText(view)
        shiboken6.delete(view)
        assert text.characterCount() == text.cursorPosition() == text.selectionCount() == 0
        assert text.text(0, 5) == ""
        assert text.at(0, 1) == ("", 0, 0)

    def test_an_error_inside_is_reported_and_the_answer_is_empty(self, ask, monkeypatch) -> None:
        view, text = ask()
        caught: list[type] = []
        monkeypatch.setattr(sys, "excepthook", lambda kind, *_: caught.append(kind))
        monkeypatch.setattr(view, "caret", lambda: 1 // 0)
        assert text.cursorPosition() == 0
        assert caught == [ZeroDivisionError]

    def test_the_interface_is_a_text_that_cannot_be_written_in(self, make_view) -> None:
        view = make_view(MIXED)
        interface = ArticleInterface(view)
        assert interface.role() == QAccessible.Role.EditableText
        state = interface.state()
        assert (state.readOnly, state.multiLine, state.editable) == (True, True, False)
        assert interface.textInterface().characterCount() == len(MIXED.encode(U16)) // 2
        assert interface.text(QAccessible.Text.Name) == "Article"
        assert interface.childCount() == 0
        for kind in QAccessible.InterfaceType:
            interface.interface_cast(kind)


@pytest.mark.skipif(not HOLES, reason="the table of functions is known on Linux with x86-64 only")
class TestHoles:
    """Calls the object as Qt does: through the table of C++."""

    def call(self, text: ArticleText, slot: int, *arguments: int) -> tuple[str, int, int]:
        place = shiboken6.getCppPointer(text)[0]
        table = ctypes.c_void_p.from_address(place).value
        function = ctypes.c_void_p.from_address(table + 8 * slot).value
        start, end, result = ctypes.c_int(-9), ctypes.c_int(-9), (ctypes.c_void_p * 3)()
        kinds = [ctypes.c_void_p, ctypes.c_void_p, *[ctypes.c_int] * len(arguments), ctypes.c_void_p, ctypes.c_void_p]
        ctypes.CFUNCTYPE(ctypes.c_void_p, *kinds)(function)(
            ctypes.addressof(result), place, *arguments, ctypes.addressof(start), ctypes.addressof(end)
        )
        length = result[2] or 0  # a QString: its data, its first character, its length
        said = ctypes.string_at(result[1], 2 * length).decode(U16) if length else ""
        return said, start.value, end.value

    def selection(self, text: ArticleText) -> tuple[int, int]:
        place = shiboken6.getCppPointer(text)[0]
        table = ctypes.c_void_p.from_address(place).value
        function = ctypes.c_void_p.from_address(table + 8 * 2).value
        start, end = ctypes.c_int(-9), ctypes.c_int(-9)
        kinds = (ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
        ctypes.CFUNCTYPE(None, *kinds)(function)(place, 0, ctypes.addressof(start), ctypes.addressof(end))
        return start.value, end.value

    def test_cxx_gets_the_selection_the_marks_and_the_stretches(self, ask) -> None:
        view, text = ask()
        view.set_spans([span(4, 10, "PER")])
        view.select(4, 36)
        for _ in range(200):
            assert self.selection(text) == (4, u16(MIXED, 36))
            said, *where = self.call(text, 17, 5)
            assert said.endswith("mark:شخص;")
            assert where == [4, 10]
            assert self.call(text, 12, 12, Grain.WORD.value) == ("Oxford ", 11, 18)
            assert self.call(text, 10, 12, Grain.WORD.value) == ("الوزير ", 4, 11)
            assert self.call(text, 11, 12, Grain.WORD.value) == ("في ", 18, 21)

    def test_without_it_the_binding_answers_nothing(self) -> None:
        """What this is for; when it fails, the binding has learned it, and ``holes.py`` can go."""

        class Plain(QAccessibleTextInterface):
            def selection(self, number: int) -> tuple[int, int]:
                return 3, 4

        assert self.selection(Plain()) == (-9, -9)  # type: ignore[arg-type]

    def test_where_the_table_is_another_one_nothing_is_changed(self, ask, monkeypatch) -> None:
        monkeypatch.setattr(holes, "_COUNTS", {3: 1, 7: 2, 13: 3})
        monkeypatch.setattr(holes._Probe, "selectionCount", lambda self: 7)
        view, text = ask()
        view.select(0, 3)
        assert not text.whole
        assert text.selectionCount() == 0
