"""A reader's notes as W3C Web Annotations: one JSON-LD document, a collection whose first page contains all of them.

Positions are Unicode code points, as in the model (section 4.2.4), so ours need no conversion. Each comes with its
quotation and some context, so that it can be found in a text that is counted differently. A target's source is the
SHA-256 of the text, which never changes, wherever the text is stored.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, BinaryIO
from urllib.parse import quote

import orjson

from reader.base.sentences import sentence
from reader.formats.marginalia.spec import COLOURS, MarginaliaFormat, colour_of
from reader.model import ListedMarginal

_MOTIVATIONS = {"bookmark": "bookmarking", "highlight": "highlighting", "note": "commenting"}
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_CONTEXT = 32
"""Code points of context before and after a quotation."""


def write(listed: Sequence[ListedMarginal], title: str, stream: BinaryIO) -> None:
    """Write the document."""
    document = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "AnnotationCollection",
        "label": title,
        "total": len(listed),
        "first": {"type": "AnnotationPage", "startIndex": 0, "items": [_annotation(each) for each in listed]},
    }
    stream.write(orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))


def _annotation(each: ListedMarginal) -> dict[str, Any]:
    marginal = each.marginal
    found: dict[str, Any] = {
        "id": _name(marginal.id),
        "type": "Annotation",
        "motivation": _MOTIVATIONS[marginal.kind],
    }
    if marginal.annotator:
        found["creator"] = {"type": "Person", "name": marginal.annotator}
    if marginal.created:
        found["created"] = marginal.created
    if marginal.updated:
        found["modified"] = marginal.updated
    if marginal.text:
        body = {"type": "TextualBody", "value": marginal.text, "format": "text/plain"}
        found["body"] = body if marginal.kind == "note" else {**body, "purpose": "commenting"}
    target: dict[str, Any] = {
        "type": "SpecificResource",
        "source": {"id": f"urn:sha256:{each.sha256}", "type": "Text", "format": "text/plain", "label": each.title},
        "selector": [
            {"type": "TextPositionSelector", "start": marginal.start, "end": marginal.end},
            {
                "type": "TextQuoteSelector",
                "exact": each.quote,
                "prefix": each.before[-_CONTEXT:],
                "suffix": each.after[:_CONTEXT],
            },
        ],
    }
    if each.language:
        target["source"]["language"] = each.language
    if each.quote:
        colour = colour_of(each)
        found["stylesheet"] = {"type": "CssStylesheet", "value": f".{colour} {{ background: {COLOURS[colour]}; }}"}
        target["styleClass"] = colour
    found["target"] = target
    return found


def _name(id_: str) -> str:
    """The IRI for an id: ours are UUIDs, ids of other programs may be anything."""
    return f"urn:uuid:{id_}" if _UUID.fullmatch(id_) else f"urn:hashiya:{quote(id_, safe='')}"


W3C = MarginaliaFormat(
    id="w3c",
    name_en="Web annotations (JSON-LD)",
    name_ar="حواشي الويب (JSON-LD)",
    extension=".jsonld",
    said=sentence("formats", "annotations of the W3C for other programs; positions count code points"),
    write=write,
)
