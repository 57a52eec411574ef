"""The common head of exported lists as HTML pages: self-contained, printable, without scripts."""

from __future__ import annotations

from html import escape

_HEAD = """<!DOCTYPE html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
body {{ font: 16px/{spacing} "Noto Naskh Arabic", "Amiri", "Noto Serif", serif; color: #1d1b18; background: #fff;
  max-width: {width}rem; margin: 2.5rem auto; padding: 0 1.5rem; }}
h1 {{ font-size: 1.5rem; line-height: 1.4; margin: 0 0 1.5rem; }}
{rules}
@media print {{ body {{ margin: 0; max-width: none; font-size: 11pt; }} {whole} {{ break-inside: avoid; }} }}
</style>
</head>
<body>
<h1 dir="auto">{title}</h1>
"""


def page_head(*, title: str, language: str, direction: str, spacing: float, width: int, rules: str, whole: str) -> str:
    """The page down to its title.

    ``rules`` are additional style rules; ``whole`` is the element that must not be split by a page break; ``width`` is
    in rem.
    """
    return _HEAD.format(
        language=escape(language), direction=direction, title=escape(title), spacing=spacing, width=width, rules=rules,
        whole=whole,
    )  # fmt: skip
