"""Writes a picture as SVG, with shapes and real text; the viewer does the text shaping and reordering.

Each text is isolated, so that an Arabic name does not affect the position of its line. Everything is escaped, and the
file has no external references.
"""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from reader.charts.shapes import Box, Dot, Line, Picture, Shape, Words

_FACES = "Noto Sans, Noto Sans Arabic, Segoe UI, Geeza Pro, DejaVu Sans, sans-serif"
_ISOLATE, _END = "\u2068", "\u2069"
_FORBIDDEN = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 65534, 65535, *range(55296, 57344)), "�")


def svg(picture: Picture, title: str) -> bytes:
    """The file, in UTF-8."""
    width, height = _number(picture.width), _number(picture.height)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
        f' role="img" font-family="{_FACES}">',
        f"<title>{_text(title)}</title>",
        f"<desc>{_text(picture.said)}</desc>",
        f'<rect width="{width}" height="{height}" fill="{picture.paper}"/>',
        *map(_element, picture.shapes),
        "</svg>",
        "",
    ]
    return "\n".join(lines).encode()


def _element(shape: Shape) -> str:
    match shape:
        case Box(x, y, width, height, fill):
            place = f'x="{_number(x)}" y="{_number(y)}" width="{_number(width)}" height="{_number(height)}"'
            return f'<rect {place} fill="{fill}"/>'
        case Line(x1, y1, x2, y2, color, width):
            ends = f'x1="{_number(x1)}" y1="{_number(y1)}" x2="{_number(x2)}" y2="{_number(y2)}"'
            return f'<line {ends} stroke="{color}" stroke-width="{_number(width)}"/>'
        case Dot(x, y, radius, fill):
            return f'<circle cx="{_number(x)}" cy="{_number(y)}" r="{_number(radius)}" fill="{fill}"/>'
        case Words(x, y, text, size, color, anchor, bold):
            weight = ' font-weight="600"' if bold else ""
            style = f'font-size="{_number(size)}" fill="{color}" text-anchor={quoteattr(anchor)}{weight}'
            return f'<text x="{_number(x)}" y="{_number(y)}" {style}>{_ISOLATE}{_text(text)}{_END}</text>'


def _text(text: str) -> str:
    return escape(text.translate(_FORBIDDEN))


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
