"""The look of a page of marked articles: its style sheet, the CSS classes of labels, and its security policy."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable

from reader.base.colours import LABEL_COLOURS, mix, readable, sound
from reader.model import Label

_LIGHT, _DARK = ("#ffffff", "#1c1e21", 0.20), ("#1b1d21", "#dfe2e6", 0.31)
_LINES = ("solid", "dashed", "dotted", "double")
DEEPEST = 5
"""The number of lanes of lines under the text; deeper lanes share the last one."""

_SHEET = """
:root{--paper:#fff;--ink:#1c1e21;--faded:#6b7178;--line:#d9dce1;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--paper:#1b1d21;--ink:#dfe2e6;--faded:#8f969f;--line:#3a3f46}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/2.1 "Noto Naskh Arabic","Amiri","Noto Serif",\
"Noto Sans",Georgia,serif}
main{max-width:72rem;margin:0 auto;padding:2rem 1.5rem}
article{display:grid;grid-template-columns:minmax(0,42rem);justify-content:center;column-gap:3rem;padding-bottom:3rem}
article+article{border-top:1px solid var(--line);padding-top:3rem}
header,.notes{font:15px/1.7 "Noto Sans Arabic","Noto Sans","Segoe UI",sans-serif}
h1{font:600 1.9rem/1.5 "Noto Naskh Arabic","Noto Serif",Georgia,serif;margin:0 0 .5rem}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:0 0 .75rem;color:var(--faded)}
.facts div{display:flex;gap:.4rem;min-width:0}
.facts dt::after{content:":"}
.facts dd{margin:0;overflow-wrap:anywhere}
.topics,.remark{margin:0 0 .75rem}
.remark{border-inline-start:3px solid var(--line);padding-inline-start:.75rem;white-space:pre-wrap}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;margin:0 0 1.5rem;padding:0;color:var(--faded)}
.legend .m{color:var(--ink);padding-inline:.3rem}
.text{overflow-wrap:break-word}
.p{white-space:pre-wrap;text-align:start;unicode-bidi:isolate}
.e{line-height:1}
.t{font-size:1.6em;line-height:1.7;font-weight:600}
.f{color:var(--faded);font-size:.9em}
.m{background:var(--fill);border-bottom:2px var(--kind) var(--edge);-webkit-box-decoration-break:slice;\
box-decoration-break:slice}
.g{border-bottom:2px dotted var(--edge)}
.n{font:600 .62em/1 "Noto Sans Arabic","Noto Sans",sans-serif;color:var(--name);unicode-bidi:isolate;\
white-space:nowrap}
.n::after{content:"\\A0" attr(data-n)}
a.k{font:.62em/1 "Noto Sans Arabic","Noto Sans",sans-serif;color:var(--name);text-decoration:none;\
vertical-align:super;unicode-bidi:isolate}
a.k::after{content:"\\A0[" attr(data-k) "]"}
.notes{border-top:1px solid var(--line);margin-top:2rem;padding-top:1rem}
.notes h2{font-size:1rem;margin:0 0 .5rem}
.notes ol{margin:0;padding-inline-start:1.75rem}
.notes li{margin-bottom:.5rem;overflow-wrap:anywhere;white-space:pre-wrap}
.notes li:target{background:var(--line)}
.notes q{color:var(--name);quotes:none;unicode-bidi:isolate}
.notes a{color:var(--faded);text-decoration:none}
.notes small,.notes bdi{color:var(--faded)}
@media screen and (min-width:66rem){
article:has(.notes){grid-template-columns:minmax(0,42rem) 16rem}
article:has(.notes)>header{grid-column:1/-1}
.notes{border-top:0;border-inline-start:1px solid var(--line);margin-top:0;padding:0;padding-inline-start:1.25rem;\
align-self:start;font-size:14px}
}
@media print{
:root{--paper:#fff!important;--ink:#000!important;--faded:#555!important;--line:#bbb!important}
@page{margin:20mm}
body{font-size:12pt}
main{max-width:none;padding:0}
article{display:block;padding:0}
article+article{break-before:page;border:0;padding:0}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.p{orphans:2;widows:2}
header,.legend,.notes li,.t{break-inside:avoid}
.t{break-after:avoid}
.notes a{display:none}
}
"""


class Classes:
    """Assigns CSS classes to labels: known labels have their own colours, others get spare colours as they appear."""

    def __init__(self, labels: Iterable[Label]) -> None:
        self.known = tuple(labels)
        self._number = {label.code: number for number, label in enumerate(self.known)}
        self._labels = {label.code: label for label in self.known}
        self._unknown: dict[str, int] = {}

    def of(self, code: str) -> str:
        """The class of a label."""
        if code in self._number:
            return f"l{self._number[code]}"
        return f"u{self._unknown.setdefault(code, len(self._unknown)) % len(LABEL_COLOURS)}"

    def label(self, code: str) -> Label:
        """The label with this code; a new one made from the code if it is unknown."""
        return self._labels.get(code) or Label(code=code)

    def order(self, code: str) -> tuple[int, str]:
        """The sort key of a label in the legend."""
        return self._number.get(code, len(self.known)), code


def style_of(classes: Classes) -> str:
    """The whole style sheet."""
    colours = [(f"l{number}", sound(label.color)) for number, label in enumerate(classes.known)]
    colours += [(f"u{number}", color) for number, color in enumerate(LABEL_COLOURS)]
    lanes = "".join(f".d{lane}{{padding-bottom:{4 * lane}px}}\n" for lane in range(1, DEEPEST + 1))
    light = "".join(map(_rule, colours, range(len(colours)), [_LIGHT] * len(colours)))
    dark = "".join(map(_rule, colours, range(len(colours)), [_DARK] * len(colours)))
    return f"{_SHEET}{lanes}{light}@media screen and (prefers-color-scheme:dark){{\n{dark}}}\n"


def _rule(named: tuple[str, str], number: int, scheme: tuple[str, str, float]) -> str:
    (name, color), (paper, ink, part) = named, scheme
    fill, edge = mix(color, paper, part), readable(color, paper, ink, least=3.0)
    kind = _LINES[number % len(_LINES)]
    return f".{name}{{--fill:{fill};--edge:{edge};--name:{readable(color, fill, ink)};--kind:{kind}}}\n"


def policy_of(style: str) -> str:
    """The content security policy: nothing is loaded or run, and only this style sheet is allowed."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
