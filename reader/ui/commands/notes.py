"""Bookmarks, highlights and notes of a reader: laid, taken away, gone through, and the list of all of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.base.sentences import Sentence, sentence
from reader.model import Marginal
from reader.ops import marginalia
from reader.ui.actions.registry import ActionSpec
from reader.ui.article.styles import HIGHLIGHTS
from reader.ui.desk import Desk
from reader.ui.project.work import Edit

if TYPE_CHECKING:
    from reader.ui.reading.margin.note_card import NoteCard

_OPEN = sentence("ui", "Open an article first, in a project that can be written.")
_WORDS = sentence("ui", "Select words first, or put the caret on one, in a project that can be written.")
_HERE = sentence("ui", "Put the caret on a highlight, or on a line with a bookmark or a note.")
_SOME = sentence("ui", "There is no bookmark, highlight or note in this article yet.")
_LAST = "highlight"
"""Remembered: the colour that was used last."""

_IN_COLOUR: dict[str, Sentence] = {
    "yellow": sentence("ui", "Highlight in &yellow"),
    "green": sentence("ui", "Highlight in &green"),
    "blue": sentence("ui", "Highlight in b&lue"),
    "rose": sentence("ui", "Highlight in r&ose"),
}


class Notes:
    """Commands on what a reader leaves in the margin; never on spans."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._card: NoteCard | None = None
        desk.session.article_opened.connect(self.keep)

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        return [*self._making(), *self._colours(), *self._going()]

    def _making(self) -> list[ActionSpec]:
        return [
            ActionSpec(
                "bookmark",
                sentence("ui", "&Bookmark"),
                sentence("ui", "Add a bookmark at the caret; on a line that has one, remove it"),
                self.bookmark,
                ("Ctrl+B",),
                "bookmark",
                enabled=self._can_write,
                needs=_OPEN,
            ),
            ActionSpec(
                "highlight",
                sentence("ui", "&Highlight"),
                sentence("ui", "Highlight the selection or the word at the caret; what is highlighted, no more"),
                self.highlight,
                ("Ctrl+Shift+H",),
                "highlighter",
                enabled=self._can_write,
                needs=_WORDS,
            ),
            ActionSpec(
                "margin.note",
                sentence("ui", "Write a &note in the margin…"),
                sentence("ui", "A note on the selection, on the highlight at the caret, or on this place"),
                self.note,
                ("Shift+F2",),
                "sticky-note",
                enabled=self._can_write,
                needs=_OPEN,
            ),
            ActionSpec(
                "margin.delete",
                sentence("ui", "Re&move from the margin"),
                sentence("ui", "Take away the highlight, note or bookmark at the caret"),
                self.delete,
                ("Shift+Delete",),
                "trash-2",
                "article",
                enabled=lambda: self._can_write() and bool(self.here()),
                needs=_HERE,
            ),
        ]

    def _colours(self) -> list[ActionSpec]:
        hint = sentence("ui", "Highlight in this colour, or give the highlight at the caret this colour")
        return [
            ActionSpec(
                f"highlight.{colour}",
                _IN_COLOUR[colour],
                hint,
                partial(self.highlight, colour),
                (f"Ctrl+Alt+{number}",),
                enabled=self._can_write,
                needs=_WORDS,
            )
            for number, colour in enumerate(HIGHLIGHTS, 1)
        ]

    def _going(self) -> list[ActionSpec]:
        return [
            ActionSpec(
                "margin.next",
                sentence("ui", "Ne&xt bookmark or note"),
                sentence("ui", "Go to the next bookmark, highlight or note of the article"),
                partial(self.go, 1),
                ("Ctrl+Alt+PgDown",),
                "chevron-down",
                enabled=self._has_any,
                needs=_SOME,
            ),
            ActionSpec(
                "margin.previous",
                sentence("ui", "Pre&vious bookmark or note"),
                sentence("ui", "Go to the bookmark, highlight or note before"),
                partial(self.go, -1),
                ("Ctrl+Alt+PgUp",),
                "chevron-up",
                enabled=self._has_any,
                needs=_SOME,
            ),
            ActionSpec(
                "margin.list",
                sentence("ui", "Bookmarks and no&tes…"),
                sentence("ui", "All bookmarks, highlights and notes: search, go there, change, export"),
                self.show_list,
                ("Ctrl+Alt+B",),
                "notebook-text",
            ),
        ]

    # ---- bookmarks and highlights

    def bookmark(self) -> None:
        """Lay a bookmark at the caret, or take out those of its line."""
        view, article_id = self.desk.view, self.desk.session.article_id
        there = [each.id for each in view.signs_of_line(view.caret()) if each.kind == "bookmark"]
        if there:
            self._delete(there)
        else:
            place = view.caret()
            said = sentence("ui", "Bookmark added")
            self._edit(lambda p, who: marginalia.add_bookmark(p, article_id, place, annotator=who), said)

    def highlight(self, colour: str = "") -> None:
        """Highlight what is meant. A highlight that holds all of it gets the colour, or goes if it has that already."""
        view, article_id = self.desk.view, self.desk.session.article_id
        target = view.target()
        if target is None:
            self.desk.session.say(_WORDS)
            return
        start, end = target
        wanted = colour or self._last_colour()
        self.desk.preferences.remember(**{_LAST: wanted})
        around = next((each for each in view.margins.at(start) if each.start < each.end and end <= each.end), None)
        if around is None:
            said = sentence("ui", "Highlighted")
            self._edit(lambda p, who: marginalia.add_highlight(p, article_id, start, end, wanted, annotator=who), said)
        elif around.colour == wanted and not around.text:
            self._delete([around.id])
        else:
            self._change(around, colour=wanted)

    def _last_colour(self) -> str:
        last = self.desk.preferences.remembered(_LAST)
        return last if last in HIGHLIGHTS else HIGHLIGHTS[0]

    # ---- notes

    def here(self) -> list[Marginal]:
        """What lies at the caret: the shortest first; what lies on a place counts for its whole line."""
        view = self.desk.view
        margins = view.margins
        if not margins:
            return []
        caret = view.caret()
        found = [*margins.at(caret), *(margins.at(caret - 1) if caret else [])]
        return list({each.id: each for each in (*found, *view.signs_of_line(caret))}.values())

    def note(self) -> None:
        """Write a note: on the selection; else on what lies at the caret; else on this place."""
        view = self.desk.view
        start, end = view.selection()
        found = [each for each in self.here() if each.kind != "bookmark"]
        if start < end:
            self._open(next((each for each in found if (each.start, each.end) == (start, end)), None), (start, end))
        else:
            self._open(found[0] if found else None, (start, start))

    def show(self, marginal_id: str) -> None:
        """Show a note, or what a ribbon stands for; the sign in the margin was clicked."""
        found = self.desk.session.margins.get(marginal_id)
        if found is not None:
            self.desk.view.set_caret(found.start)
            self._open(found, (found.start, found.end))

    def delete(self) -> None:
        """Take away what lies at the caret: the innermost of it."""
        self._delete([each.id for each in self.here()[:1]])

    def keep(self) -> None:
        """Keep the note that is being written, and put its card away."""
        if self._card is not None:
            self._card.put_away()

    def _open(self, marginal: Marginal | None, place: tuple[int, int]) -> None:
        if self._card is None:
            from reader.ui.reading.margin.note_card import NoteCard  # late: the start has no note

            self._card = NoteCard(self.desk)
            self._card.written.connect(self._written)
            self._card.delete_wanted.connect(lambda name: self._delete([name]))
        self._card.open_on(marginal, place, colour=self._last_colour())

    def _written(
        self, article_id: str, marginal: Marginal | None, place: tuple[int, int], text: str, colour: str
    ) -> None:
        """The card was left: a new note is made, an old one changed."""
        if place[0] < place[1]:
            self.desk.preferences.remember(**{_LAST: colour})
        if marginal is not None:
            self._change(marginal, text=text, colour=colour)
        elif text.strip():
            chosen = colour or marginalia.USUAL
            self._edit(
                lambda p, who: marginalia.add_note(p, article_id, *place, text, annotator=who, colour=chosen),
                sentence("ui", "Note kept"),
            )

    # ---- going through them

    def go(self, by: int) -> None:
        """Go to the next one, or the one before, and select its words."""
        view = self.desk.view
        start = view.selection()[0]
        found = view.margins.following(start) if by > 0 else view.margins.preceding(start)
        if found is None:
            last = sentence("ui", "No bookmark or note follows.")
            self.desk.session.say(last if by > 0 else sentence("ui", "No bookmark or note stands before."))
            return
        self.go_to(found)

    def go_to(self, marginal: Marginal) -> None:
        """Show one: its words are selected, or the caret stands at its place."""
        view = self.desk.view
        if marginal.start < marginal.end:
            view.select(marginal.end, marginal.start)
        else:
            view.set_caret(marginal.start)
        view.reveal(marginal.end)
        view.reveal(marginal.start)
        view.setFocus()
        if marginal.text:
            self.desk.session.say(sentence("ui", "Note: {note}", note=marginal.text))

    def show_list(self) -> None:
        """The list of all of them."""
        from reader.ui.reading.margin.listing import MarginListDialog

        self.keep()
        MarginListDialog(self.desk).open()

    # ---- inside

    def _can_write(self) -> bool:
        session = self.desk.session
        return session.opened is not None and not session.read_only

    def _has_any(self) -> bool:
        return bool(self.desk.view.margins)

    def _change(self, marginal: Marginal, *, text: str | None = None, colour: str | None = None) -> None:
        said = sentence("ui", "Note kept") if text is not None else sentence("ui", "Colour changed")
        self._edit(
            lambda p, who: marginalia.change_marginal(p, marginal.id, annotator=who, text=text, colour=colour or None),
            said,
        )

    def _delete(self, ids: list[str]) -> None:
        said = sentence("ui", "Taken out of the margin")
        self._edit(lambda p, who: marginalia.delete_marginalia(p, ids, annotator=who), said)

    def _edit(self, edit: Edit, said: Sentence) -> None:
        self.desk.session.edit(edit, then=lambda result: self.desk.session.say(said) if result.number else None)
