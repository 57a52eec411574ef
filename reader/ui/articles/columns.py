"""The columns of the article list: what each is called, what stands in a cell, what is read aloud.

A column is named by the order that goes by it: ``date``, or ``meta:reads`` for a key of the articles' metadata. Keys
come from files: they are shown as plain text, isolated, shortened.
"""

from __future__ import annotations

from reader.base.sentences import Sentence, sentence
from reader.model import ArticleState
from reader.store.filter import KNOWN, field_of, is_order
from reader.ui.language.names import STATE_NAMES
from reader.ui.language.reading_time import minutes_said
from reader.ui.language.words import isolated, number, one_line, say
from reader.ui.project.work import ArticleRow
from reader.ui.widgets.plain import tip

STATE_ICONS: dict[ArticleState, str] = {"new": "circle", "in_progress": "circle-dot", "done": "circle-check"}
COLUMN_NAMES: dict[str, Sentence] = {
    "state": sentence("ui", "State"),
    "title": sentence("ui", "Title"),
    "date": sentence("ui", "Date"),
    "spans": sentence("ui", "Spans"),
    "length": sentence("ui", "Letters"),
    "time": sentence("ui", "Reading time"),
    "source": sentence("ui", "Source"),
    KNOWN: sentence("ui", "Known words"),
}
ALWAYS = ("state", "title")
USUAL = (*ALWAYS, "date", "spans")
CHOOSABLE = tuple(name for name in COLUMN_NAMES if name not in ALWAYS)
_MOST_COLUMNS = 24
_LONGEST_HEADER, _LONGEST_CELL = 24, 80


def columns_from(remembered: object) -> tuple[str, ...]:
    """The columns that were remembered, if they can be columns; else the usual ones."""
    if not isinstance(remembered, list):
        return USUAL
    known = [name for name in dict.fromkeys(filter(is_order, remembered)) if name != "imported" and name not in ALWAYS]
    return (*ALWAYS, *known[:_MOST_COLUMNS])


def column_name(column: str, most: int = 400) -> str:
    """What a column is called: our own word, or the key as it stands in the files, not isolated."""
    key = field_of(column)
    if key is None:
        return say(COLUMN_NAMES[column])
    return one_line(key, most) if key.strip() else say(sentence("ui", "(no name)"))


def header(column: str) -> str:
    """What stands over a column; the state's is told by its icons."""
    return "" if column == "state" else isolated(column_name(column, _LONGEST_HEADER))


def shown(row: ArticleRow, column: str) -> str | None:
    """What stands in a cell."""
    summary, key = row.summary, field_of(column)
    if key is not None:
        return isolated(one_line(row.fields.get(key, ""), _LONGEST_CELL))
    texts = {
        "title": lambda: isolated(one_line(title(row))),
        "date": lambda: isolated(number(one_line(summary.date, 40))),
        "source": lambda: isolated(one_line(summary.source, _LONGEST_CELL)),
        "spans": lambda: number(summary.span_count),
        "length": lambda: number(summary.length),
        "time": lambda: say(minutes_said(row.minutes)),
    }
    return texts[column]() if column in texts else None


def hint(row: ArticleRow, column: str) -> str:
    """The whole of what a cell may have no room for."""
    if column == "state":
        return tip(say(STATE_NAMES[row.summary.state]))
    return tip(one_line(title(row)) if column == "title" else shown(row, column) or "")


def spoken(row: ArticleRow, column: str) -> str:
    """A cell as it is heard: none of them is without a name."""
    if column == "title":
        return f"{title(row)}, {say(STATE_NAMES[row.summary.state])}"
    if column == "state":
        return say(STATE_NAMES[row.summary.state])
    return shown(row, column) or say(sentence("ui", "No date") if column == "date" else sentence("ui", "Not given"))


def known_share(share: float | None) -> str:
    """The share of known words as it is shown; an ellipsis until it is found."""
    return "…" if share is None else say(sentence("ui", "{share} %", share=round(share * 100)))


def known_spoken(share: float | None) -> str:
    """The same as it is heard, and as the hint of its cell."""
    if share is None:
        return say(sentence("ui", "The known words are being counted"))
    return say(sentence("ui", "{share} % of the running words are known", share=round(share * 100)))


def title(row: ArticleRow) -> str:
    """What the article is known by."""
    return row.summary.name or say(sentence("ui", "Untitled"))
