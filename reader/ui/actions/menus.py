"""What stands in which menu and in the tool bar, by the ids of actions; None is a line between groups."""

from __future__ import annotations

from collections.abc import Iterable

from reader.base.sentences import Sentence, sentence
from reader.base.tuples import NamedTuple


class Submenu(NamedTuple):
    """Actions under a name of their own, in a menu that would be too long with them."""

    name: Sentence
    actions: tuple[str, ...]


Entry = str | Submenu | None

HIGHLIGHTS = Submenu(
    sentence("ui", "Highlight in"), ("highlight.yellow", "highlight.green", "highlight.blue", "highlight.rose")
)

MENUS: tuple[tuple[Sentence, tuple[Entry, ...]], ...] = (
    (
        sentence("ui", "&Project"),
        (
            "project.new",
            "project.open",
            "project.close",
            None,
            "import",
            "import.folder",
            "paste",
            "export",
            "print",
            "print.preview",
            "print.pdf",
            None,
            "statistics",
            "backup",
            "check",
            None,
            "labels",
            "preferences",
            "keys.change",
            None,
            "quit",
        ),
    ),
    (
        sentence("ui", "&Edit"),
        (
            "undo",
            "redo",
            "history",
            None,
            "copy",
            "copy.sentence",
            "copy.reference",
            None,
            "select.all",
            "select.more",
            "select.less",
            "select.widen",
            "select.narrow",
            None,
            "find",
            "find.next",
            "find.previous",
            "search",
            "search.forms",
        ),
    ),
    (
        sentence("ui", "&Span"),
        (
            "label.repeat",
            "label.drag",
            "mark.everywhere",
            None,
            "span.note",
            "span.fit",
            "span.delete",
            "guideline",
            None,
            "words.next",
            "words.previous",
            "span.next",
            "span.previous",
            "span.cycle",
            None,
            "span.start.back",
            "span.start.on",
            "span.end.back",
            "span.end.on",
            None,
            "escape",
        ),
    ),
    (
        sentence("ui", "&Reading"),
        (
            "reader.view",
            "reader.marks",
            None,
            "word.look_up",
            Submenu(
                sentence("ui", "The word on the &card"),
                (
                    "word.candidate.next",
                    "word.candidate.previous",
                    "word.pick",
                    "word.gloss",
                    "word.place.next",
                    "word.place.previous",
                    "word.hear",
                    "word.copy",
                ),
            ),
            None,
            "learning.lines",
            "learning.list",
            Submenu(
                sentence("ui", "&How well a word is known"),
                (
                    "learning.level.new",
                    "learning.level.1",
                    "learning.level.2",
                    "learning.level.3",
                    "learning.level.4",
                    "learning.level.5",
                    "learning.level.known",
                    "learning.level.ignored",
                ),
            ),
            None,
            "glossaries",
            "glossary.term",
            "glossary.mark",
            Submenu(
                sentence("ui", "Possible &names"),
                ("names.hint", "names.next", "names.previous", "names.mark"),
            ),
            None,
            "margin.list",
            Submenu(
                sentence("ui", "&In the margin"),
                (
                    "bookmark",
                    "margin.note",
                    "highlight",
                    *HIGHLIGHTS.actions,
                    "margin.next",
                    "margin.previous",
                    "margin.delete",
                ),
            ),
            None,
            "beside",
            Submenu(
                sentence("ui", "&Second article"),
                ("beside.choose", "beside.other", "beside.together"),
            ),
            Submenu(
                sentence("ui", "S&entence by sentence"),
                ("sentence.focus", "sentence.next", "sentence.previous", "aloud", "aloud.stop"),
            ),
            Submenu(
                sentence("ui", "&Vowel marks"),
                ("signs", "signs.shadda"),
            ),
        ),
    ),
    (
        sentence("ui", "&Article"),
        (
            "article.new",
            "article.in_progress",
            "article.done",
            None,
            "article.done_next",
            "article.next_undone",
            "article.next",
            "article.previous",
            None,
            "list.filter",
            "list.columns",
        ),
    ),
    (
        sentence("ui", "&View"),
        (
            "panel.articles",
            "panel.side",
            "focus.next",
            "focus.previous",
            None,
            "zoom.in",
            "zoom.out",
            "zoom.reset",
            None,
            "focus.mode",
            "fullscreen",
        ),
    ),
    (
        sentence("ui", "&Help"),
        ("palette", None, "help.guide", "help.here", "help.keys", "help.steps", None, "help.about"),
    ),
)

TOOL_BAR: tuple[str | None, ...] = (
    "panel.articles",
    None,
    "import",
    "export",
    None,
    "undo",
    "redo",
    None,
    "span.previous",
    "span.next",
    "span.note",
    "span.delete",
    None,
    "article.done",
    "article.next_undone",
    None,
    "find",
    "zoom.out",
    "zoom.in",
    None,
    "reader.view",
    "panel.side",
)

SPAN_MENU: tuple[Entry, ...] = (
    "span.note",
    "span.fit",
    "mark.everywhere",
    "span.delete",
    "guideline",
    None,
    "span.next",
    "span.previous",
)
TEXT_MENU: tuple[Entry, ...] = (
    "copy",
    "select.all",
    "select.widen",
    "select.narrow",
    None,
    "glossary.term",
    None,
    "find",
    None,
    "bookmark",
    "margin.note",
    "margin.delete",
    "highlight",
    HIGHLIGHTS,
)


def actions_of(entries: Iterable[Entry]) -> list[str]:
    """The ids of the actions of a menu in their order, those of its submenus too."""
    found: list[str] = []
    for entry in entries:
        found += entry.actions if isinstance(entry, Submenu) else [entry] if entry else []
    return found


def groups(names: Iterable[str]) -> list[tuple[Sentence, list[str]]]:
    """Actions under the name of the menu they stand in, in its order; what stands in none moves through the text."""
    left = dict.fromkeys(names)
    made: list[tuple[Sentence, list[str]]] = []
    for menu, entries in MENUS:
        made.append((menu, [name for name in actions_of(entries) if name in left]))
        for name in made[-1][1]:
            del left[name]
    return [*made, (sentence("ui", "Moving through the text"), list(left))]
