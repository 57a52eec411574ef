"""What stands in which menu and in the tool bar, by the ids of actions; None is a line between groups."""

from __future__ import annotations

from reader.base.sentences import Sentence, sentence

MENUS: tuple[tuple[Sentence, tuple[str | None, ...]], ...] = (
    (
        sentence("ui", "&Project"),
        (
            "project.new",
            "project.open",
            None,
            "import",
            "import.folder",
            "paste",
            "export",
            None,
            "backup",
            "check",
            None,
            "labels",
            "preferences",
            None,
            "quit",
        ),
    ),
    (
        sentence("ui", "&Edit"),
        (
            "undo",
            "redo",
            None,
            "copy",
            "select.all",
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
            "span.note",
            "span.fit",
            "span.delete",
            None,
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
    (sentence("ui", "&Help"), ("help.keys", "help.about")),
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
    "panel.side",
)

SPAN_MENU: tuple[str | None, ...] = ("span.note", "span.fit", "span.delete", None, "span.next", "span.previous")
TEXT_MENU: tuple[str | None, ...] = ("copy", "select.all", "select.widen", "select.narrow", None, "find")
