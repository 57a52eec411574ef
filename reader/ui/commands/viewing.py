"""Moving and reading: the caret by every unit, widening and narrowing, zoom, panels, find, full screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reader.base.sentences import Sentence, sentence
from reader.ui.actions.registry import ActionSpec
from reader.ui.desk import Desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Viewing:
    """Commands that change what is seen, never what is kept."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        return [*self._moves(), *self._ranges(), *self._window()]

    def _moves(self) -> list[ActionSpec]:
        made: list[ActionSpec] = []
        for unit, direction, keys, text in _MOVES:
            for extend in (False, True):
                name = f"move.{unit}.{direction}" + (".extend" if extend else "")
                pressed = tuple(
                    f"Shift+{key}" if not key.startswith("Ctrl+") else f"Ctrl+Shift+{key[5:]}" for key in keys
                )
                hint = (
                    sentence("ui", "Extend the selection: {move}", move=text)
                    if extend
                    else sentence("ui", "Move the caret: {move}", move=text)
                )
                made.append(
                    ActionSpec(
                        name,
                        hint,
                        hint,
                        self._move(unit, direction, extend=extend),
                        pressed if extend else keys,
                        where="article",
                    )
                )
        return made

    def _ranges(self) -> list[ActionSpec]:
        view = self.desk.view
        return [
            ActionSpec(
                "select.more",
                sentence("ui", "One word &more"),
                sentence("ui", "Select the word at the caret and the next; then one more with each press"),
                view.add_word,
                ("Space",),
                where="article",
            ),
            ActionSpec(
                "select.less",
                sentence("ui", "One word &less"),
                sentence("ui", "Take the last word out of the selection"),
                view.drop_word,
                ("Shift+Space",),
                where="article",
            ),
            ActionSpec(
                "select.widen",
                sentence("ui", "&Widen the selection"),
                sentence("ui", "Take the word, then what is written onto it, then more"),
                view.widen,
                ("Alt+Up",),
                where="article",
            ),
            ActionSpec(
                "select.narrow",
                sentence("ui", "Na&rrow the selection"),
                sentence("ui", "Leave out what is written onto the word: و ف ب ل ك س, then ال, then the pronoun"),
                view.narrow,
                ("Alt+Down",),
                where="article",
            ),
            ActionSpec(
                "select.all",
                sentence("ui", "Select &all"),
                sentence("ui", "Select the whole article"),
                view.select_all,
                ("Ctrl+A",),
                "text-select",
                "article",
            ),
        ]

    def _window(self) -> list[ActionSpec]:
        return [
            ActionSpec(
                "find",
                sentence("ui", "&Find in the article"),
                sentence("ui", "Find words, whatever their vowel marks and hamzas"),
                self.find,
                ("Ctrl+F",),
                "search",
            ),
            ActionSpec(
                "find.next",
                sentence("ui", "Find ne&xt"),
                sentence("ui", "Go to the next place found"),
                lambda: self.desk.part("find").go(1),
                ("F3", "Ctrl+G"),
                "chevron-down",
            ),
            ActionSpec(
                "find.previous",
                sentence("ui", "Find pre&vious"),
                sentence("ui", "Go to the place found before"),
                lambda: self.desk.part("find").go(-1),
                ("Shift+F3", "Ctrl+Shift+G"),
                "chevron-up",
            ),
            ActionSpec(
                "search",
                sentence("ui", "&Search all articles"),
                sentence("ui", "Search the text of every article"),
                self.search,
                ("Ctrl+Shift+F",),
                "search",
            ),
            ActionSpec(
                "search.forms",
                sentence("ui", "Search all f&orms of the word"),
                sentence("ui", "Find the word at the caret in every article, whatever shape it has there"),
                self.search_forms,
                ("Ctrl+Alt+F",),
                "whole-word",
            ),
            ActionSpec(
                "zoom.in",
                sentence("ui", "Zoom &in"),
                sentence("ui", "Larger letters"),
                lambda: self.desk.view.zoom_by(1),
                ("Ctrl++", "Ctrl+="),
                "zoom-in",
            ),
            ActionSpec(
                "zoom.out",
                sentence("ui", "Zoom &out"),
                sentence("ui", "Smaller letters"),
                lambda: self.desk.view.zoom_by(-1),
                ("Ctrl+-",),
                "zoom-out",
            ),
            ActionSpec(
                "zoom.reset",
                sentence("ui", "&Usual size"),
                sentence("ui", "The size set in the preferences"),
                lambda: self.desk.view.set_zoom(1.0),
                ("Ctrl+0",),
            ),
            ActionSpec(
                "panel.articles",
                sentence("ui", "&Articles panel"),
                sentence("ui", "Show or hide the list of articles"),
                lambda: self._toggle("start"),
                ("F9",),
                "panel-left",
                checked=lambda: self.desk.shown("start"),
            ),
            ActionSpec(
                "panel.side",
                sentence("ui", "&Labels and spans panel"),
                sentence("ui", "Show or hide labels, spans and details"),
                lambda: self._toggle("side"),
                ("F10",),
                "panel-right",
                checked=lambda: self.desk.shown("side"),
            ),
            ActionSpec(
                "focus.next",
                sentence("ui", "Next &part of the window"),
                sentence("ui", "Go to the next panel"),
                lambda: self._focus(1),
                ("F6",),
            ),
            ActionSpec(
                "focus.previous",
                sentence("ui", "Pre&vious part of the window"),
                sentence("ui", "Go to the panel before"),
                lambda: self._focus(-1),
                ("Shift+F6",),
            ),
            ActionSpec(
                "focus.mode",
                sentence("ui", "Fo&cus mode"),
                sentence("ui", "The text alone; Esc brings the rest back"),
                self.desk.window.focus.toggle,
                ("Shift+F11",),
                "focus",
                checked=lambda: self.desk.window.focus.on,
            ),
            ActionSpec(
                "fullscreen",
                sentence("ui", "&Full screen"),
                sentence("ui", "Nothing but the window"),
                self.full_screen,
                ("F11",),
                checked=self.desk.window.isFullScreen,
            ),
        ]

    def find(self) -> None:
        """Open the find bar, with the selected words in it."""
        start, end = self.desk.view.selection()
        opened = self.desk.session.opened
        words = opened.article.text[start:end] if opened and 0 < end - start <= 60 else ""
        self.desk.part("find").open_bar(words)

    def search(self) -> None:
        """Go to the search over all articles."""
        self.desk.window.focus.leave()
        self.desk.part("start").show()
        self.desk.part("search").open_panel()

    def search_forms(self) -> None:
        """Search all articles for the forms of the word at the caret, or of the selected one."""
        view = self.desk.view
        start, end = view.target() or (0, 0)
        self.search()
        self.desk.part("search").look_for_forms(view.flow.pieces.text[start:end])

    def full_screen(self) -> None:
        """Full screen and back."""
        window = self.desk.window
        window.showNormal() if window.isFullScreen() else window.showFullScreen()

    def _move(self, unit: str, direction: str, *, extend: bool) -> Callable[[], None]:
        from reader.ui.article.movement import Direction, Unit

        step, way = Unit(unit), Direction(direction)
        return partial(self.desk.view.move, step, way, extend)

    def _toggle(self, name: str) -> None:
        self.desk.window.focus.leave()
        panel = self.desk.part(name)
        panel.setVisible(not panel.isVisible())
        self.desk.window.columns.fit()
        if not panel.isVisible():
            self.desk.view.setFocus()

    def _focus(self, by: int) -> None:
        """Go to the next visible part that takes the keys, in reading order; the article is always one."""
        parts = [self.desk.view, *(self.desk.part(name) for name in _PARTS if self.desk.shown(name))]
        here = next((i for i, part in enumerate(parts) if part.hasFocus() or _holds_focus(part)), 0)
        for step in range(1, len(parts) + 1):
            part = parts[(here + by * step) % len(parts)]
            _give_focus(part)
            if part.hasFocus() or _holds_focus(part):
                return


def _holds_focus(part: QWidget) -> bool:
    focused = part.window().focusWidget()
    return focused is not None and part.isAncestorOf(focused)


def _give_focus(part: QWidget) -> None:
    take = getattr(part, "take_focus", None)
    take() if take else part.setFocus()


_PARTS = ("steps", "labels", "spans", "details", "articles", "search", "find")
"""What F6 goes through after the article; a part that has nothing to be pressed now is passed over."""

_MOVES: tuple[tuple[str, str, tuple[str, ...], Sentence], ...] = (
    ("letter", "left", ("Left",), sentence("ui", "one letter to the left")),
    ("letter", "right", ("Right",), sentence("ui", "one letter to the right")),
    ("word", "left", ("Ctrl+Left",), sentence("ui", "one word to the left")),
    ("word", "right", ("Ctrl+Right",), sentence("ui", "one word to the right")),
    ("phrase", "left", ("[",), sentence("ui", "past a comma or another sign to the left")),
    ("phrase", "right", ("]",), sentence("ui", "past a comma or another sign to the right")),
    ("sentence", "left", ("Alt+Left",), sentence("ui", "one sentence to the left")),
    ("sentence", "right", ("Alt+Right",), sentence("ui", "one sentence to the right")),
    ("line", "up", ("Up",), sentence("ui", "one line up")),
    ("line", "down", ("Down",), sentence("ui", "one line down")),
    ("line", "backward", ("Home",), sentence("ui", "to the start of the line")),
    ("line", "forward", ("End",), sentence("ui", "to the end of the line")),
    ("paragraph", "up", ("Ctrl+Up",), sentence("ui", "one paragraph up")),
    ("paragraph", "down", ("Ctrl+Down",), sentence("ui", "one paragraph down")),
    ("page", "up", ("PgUp",), sentence("ui", "one page up")),
    ("page", "down", ("PgDown",), sentence("ui", "one page down")),
    ("document", "backward", ("Ctrl+Home",), sentence("ui", "to the start of the article")),
    ("document", "forward", ("Ctrl+End",), sentence("ui", "to the end of the article")),
)
