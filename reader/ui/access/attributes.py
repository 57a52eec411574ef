"""Text attributes at an offset, for screen readers: labels of marks, notes, writing direction.

Formatted as ``name:value;…``, as in IAccessible2. Offsets are code points.
"""

from __future__ import annotations

from reader.model import Span
from reader.ui.article.view import ArticleView
from reader.ui.language.words import one_line

_NO_SIGNS = str.maketrans({";": ",", ":": "：", "\\": "/"})  # these are delimiters, and nobody undoes escaping


_WRITING = {"rtl": "rl", "ltr": "lr"}


def attributes_at(view: ArticleView, offset: int) -> tuple[str, int, int]:
    """The attributes at ``offset`` and the range around it in which they are the same.

    On Windows Qt passes all of them on. On Linux it drops those not in a fixed list: there label names are read through
    :func:`marks_at_caret`, and the colour tells where a mark begins and ends.
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
    """The labels of the marks at the caret, innermost first, each with its note; empty if there are none.

    A new mark is selected and the caret is put after it, so a selected mark that ends at the caret is included, first.
    """
    caret = view.caret()
    behind = [span for span in view.spans_touching(max(0, caret - 1), caret) if span.id == view.selected_span()]
    here = [span for span in view.spans_at(caret) if span not in behind]
    named = [(one_line(view.label_name(span.label)), one_line(span.note)) for span in behind + here]
    return ", ".join(f"{name} ({note})" if note else name for name, note in named)


def _of_margins(view: ArticleView, offset: int) -> dict[str, str]:
    """The marginalia at an offset: the colour of a highlight, the texts of notes."""
    here = view.margins.at(offset)
    colour = next((each.colour or "yes" for each in here if each.start < each.end), "")
    texts = ", ".join(one_line(each.text) for each in here if each.text)
    return {name: said for name, said in (("highlight", colour), ("comment", texts)) if said}


def _of_marks(view: ArticleView, offset: int) -> dict[str, str]:
    """The attributes of the marks at an offset, innermost first."""
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
