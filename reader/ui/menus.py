"""What stands in which menu and in the tool bar, by the ids of actions; None is a line between groups."""

from __future__ import annotations

from collections.abc import Iterable

from reader.base.sentences import Sentence, sentence

MENUS: tuple[tuple[Sentence, tuple[str | None, ...]], ...] = (
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
            "word.candidate.next",
            "word.candidate.previous",
            "word.pick",
            "word.gloss",
            None,
            "word.place.next",
            "word.place.previous",
            None,
            "word.hear",
            "word.copy",
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

SPAN_MENU: tuple[str | None, ...] = (
    "span.note",
    "span.fit",
    "mark.everywhere",
    "span.delete",
    "guideline",
    None,
    "span.next",
    "span.previous",
)
TEXT_MENU: tuple[str | None, ...] = ("copy", "select.all", "select.widen", "select.narrow", None, "find")


def groups(names: Iterable[str]) -> list[tuple[Sentence, list[str]]]:
    """Actions under the name of the menu they stand in, in its order; what stands in none moves through the text."""
    left = dict.fromkeys(names)
    made: list[tuple[Sentence, list[str]]] = []
    for menu, entries in MENUS:
        made.append((menu, [name for name in entries if name in left]))
        for name in made[-1][1]:
            del left[name]
    return [*made, (sentence("ui", "Moving through the text"), list(left))]
