"""What is so at a place of the text, for readers of the screen: the labels of its marks, notes, direction.

Written as ``name:value;…``, the form that the assistive technologies of all systems share. Offsets are code points.
"""

from __future__ import annotations

from reader.model import Span
from reader.ui.article.view import ArticleView
from reader.ui.language.words import one_line

_NO_SIGNS = str.maketrans({";": ",", ":": "：", "\\": "/"})  # they part names and values, and nobody undoes an escape


_WRITING = {"rtl": "rl", "ltr": "lr"}


def attributes_at(view: ArticleView, offset: int) -> tuple[str, int, int]:
    """The attributes at ``offset`` and the range round it over which they stay the same.

    Windows hands all of them on. Linux knows a fixed list and drops what is not in it: there the names of labels are
    heard by :func:`marks_at_caret`, and the colour tells where a mark begins and ends.
    """
    pieces = view.flow.pieces
    piece = pieces[pieces.index_at(offset)]
    end = max(piece.end, min(offset + 1, len(pieces.text)))
    edges = {edge for span in view.spans_touching(piece.start, end) for part in span.pieces for edge in part}
    edges |= {edge for each in view.margins.between(piece.start, end) for edge in (each.start, each.end)}
    start = max((edge for edge in edges if piece.start <= edge <= offset), default=piece.start)
    end = min((edge for edge in edges if offset < edge <= end), default=end)
    values = {"writing-mode": _WRITING[pieces.direction(piece.index)], **_of_margins(view, offset)}
    values |= _of_marks(view, offset)
    return "".join(f"{name}:{value.translate(_NO_SIGNS)};" for name, value in values.items()), start, end


def marks_at_caret(view: ArticleView) -> str:
    """The names of the labels of the marks at the caret, innermost first, each with its note; empty where none is.

    One that was just made is selected, and the caret has gone on behind it: it counts too, and first.
    """
    caret = view.caret()
    behind = [span for span in view.spans_touching(max(0, caret - 1), caret) if span.id == view.selected_span()]
    here = [span for span in view.spans_at(caret) if span not in behind]
    named = [(one_line(view.label_name(span.label)), one_line(span.note)) for span in behind + here]
    return ", ".join(f"{name} ({note})" if note else name for name, note in named)


def _of_margins(view: ArticleView, offset: int) -> dict[str, str]:
    """What a reader left at one place: the colour of a highlight, the texts of notes."""
    here = view.margins.at(offset)
    colour = next((each.colour or "yes" for each in here if each.start < each.end), "")
    texts = ", ".join(one_line(each.text) for each in here if each.text)
    return {name: said for name, said in (("highlight", colour), ("comment", texts)) if said}


def _of_marks(view: ArticleView, offset: int) -> dict[str, str]:
    """The marks at one place, innermost first."""
    here: list[Span] = view.spans_at(offset)
    if not here:
        return {}
    fill = view.label_ink(here[0].label).fill
    said = {
        "background-color": f"rgb({fill.red()},{fill.green()},{fill.blue()})",
        "mark": ", ".join(one_line(view.label_name(span.label)) for span in here),
    }
    notes = [one_line(span.note) for span in here if span.note]
    if notes:
        said["note"] = ", ".join(notes)
    if view.selected_span() in {span.id for span in here}:
        said["mark-selected"] = "true"
    return said
