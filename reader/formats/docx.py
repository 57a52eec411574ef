"""Word's DOCX: a document is one article, with tables row by row, notes at the end and tracked deletions left out.

Reads ``word/document.xml`` itself, since most libraries ignore tables or tracked changes. Files that are only named
DOCX (RTF, the old DOC, a web page) are recognised by their first bytes and refused. Runs in the worker only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal

from reader.base.errors import UserFault
from reader.base.sentences import Sentence, sentence
from reader.formats.blocks import Blocks
from reader.formats.document_reading import DocumentReader
from reader.formats.documents import Found, LeftOut, Parsed
from reader.formats.docx_numbers import NO_LIST, PART, Numbers
from reader.formats.safe_xml import End, Event, Start, events
from reader.formats.safe_zip import Members, members
from reader.formats.spec import FormatSpec

_MAIN = "word/document.xml"
_NOTES = (("footnote", "word/footnotes.xml"), ("endnote", "word/endnotes.xml"))
_CORE = "docProps/core.xml"
_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_TITLES = ("title", "heading1", "heading 1")
_SKIPPED: Mapping[str, LeftOut | None] = {
    "del": "deleted", "moveFrom": "deleted", "instrText": None, "Fallback": None, "oMath": "formula",
    "oMathPara": "formula", "rPrChange": None, "pPrChange": None, "sectPrChange": None, "tblPrChange": None,
    "object": "media",
}  # fmt: skip
_PROPERTIES = ("pStyle", "bidi", "numPr", "numId", "ilvl", "vanish")
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_PICTURES = ("blip", "imagedata")


class _Text:
    """Collects the text of one part of a document: its main text or its notes."""

    def __init__(
        self, notes: Mapping[tuple[str, str], str], left_out: Counter[LeftOut], numbers: Numbers | None = None
    ) -> None:
        self.blocks = Blocks()
        self.title = ""
        self.directions: Counter[str] = Counter()
        self.used: list[str] = []
        self._notes = notes
        self._numbers = numbers or Numbers()
        self._left_out = left_out
        self._skipped: list[str] = []
        self._in_text = False
        self._run: list[str] | None = None
        self._hidden = False
        self._style = ""
        self._is_rtl = False
        self._is_item = False
        self._list, self._level = "", "0"
        self._cells = 0
        self._begun = True

    def feed(self, found: Iterable[Event]) -> _Text:
        """Process the events of the part."""
        for event in found:
            if isinstance(event, str):
                if self._in_text and not self._skipped:
                    self._say(event)
            elif isinstance(event, Start):
                self._start(event.name, event.attributes)
            else:
                self._end(event)
        return self

    def _say(self, text: str) -> None:
        if self._run is not None:
            self._run.append(text)

    def _start(self, name: str, told: Mapping[str, str]) -> None:
        if self._skipped or name in _SKIPPED:
            if not self._skipped and (kind := _SKIPPED[name]):
                self._left_out[kind] += 1
            self._skipped.append(name)
            return
        if name == "p":
            self._style, self._is_rtl, self._is_item, self._begun = "", False, False, False
            self._list, self._level = "", "0"
        elif name == "r":
            self._run, self._hidden = [], False
        elif name == "t":
            self._in_text = True
        elif name in _SIGNS:
            self._say(_SIGNS[name])
        elif name in _PROPERTIES:
            self._set(name, told)
        elif name == "tbl":
            self._left_out["table"] += 1
            self.blocks.loosen()
        elif name == "tc":
            self._cells += 1
        elif name in ("footnoteReference", "endnoteReference"):
            self._refer(name.removesuffix("Reference"), told.get("id", ""))
        elif name == "commentReference":
            self._left_out["comment"] += 1
        elif name in _PICTURES:
            self._left_out["picture"] += 1

    def _set(self, name: str, told: Mapping[str, str]) -> None:
        """Apply a property of the paragraph or of the run."""
        is_on = told.get("val", "1") not in ("0", "false", "off")
        if name == "pStyle":
            self._style = told.get("val", "").lower()
        elif name == "bidi":
            self._is_rtl = is_on
        elif name == "numPr":
            self._is_item = True
        elif name == "numId":
            self._list = told.get("val", "")
            self._is_item = self._list != NO_LIST
        elif name == "ilvl":
            self._level = told.get("val", "0")
        else:
            self._hidden = is_on

    def _end(self, event: End) -> None:
        name = event.name
        if self._skipped:
            self._skipped.pop()
        elif name == "t":
            self._in_text = False
        elif name == "r" and self._run is not None:
            self._end_run("".join(self._run))
        elif name == "p":
            self._end_paragraph()
        elif name == "tc":
            self._cells -= 1
            self.blocks.cell()
        elif name == "tr":
            self.blocks.end(tight=True)
        elif name == "tbl":
            self.blocks.end()

    def _end_run(self, said: str) -> None:
        self._run = None
        if self._hidden and said:
            self._left_out["hidden"] += 1
            return
        if said and not self._begun:
            self._begun = True
            if self._is_item and not self._cells:
                self.blocks.words(self._numbers.sign(self._list, self._level))
        self.blocks.words(said, exact=True)

    def _end_paragraph(self) -> None:
        if self._cells:  # paragraphs inside a cell do not break the row
            self.blocks.words(" ")
            return
        if not self._is_item:
            self.blocks.loosen()
        said = self.blocks.end(tight=self._is_item)
        if said:
            self.directions["rtl" if self._is_rtl else "ltr"] += len(said)
            if not self.title and self._style in _TITLES:
                self.title = " ".join(said.split())

    def _refer(self, kind: str, id_: str) -> None:
        note = self._notes.get((kind, id_))
        if note:
            self.used.append(note)
            self._say(f"[{len(self.used)}]")


def parse(data: bytes, encoding: str) -> Parsed:
    """The article in a document."""
    _refuse_others(data)
    inside = members(data, file="")
    if _MAIN not in inside:
        raise UserFault(_no_word())
    left_out: Counter[LeftOut] = Counter()
    numbers = Numbers(events(inside[PART], "") if PART in inside else ())
    text = _Text(_notes(inside, left_out), left_out, numbers).feed(events(inside[_MAIN], ""))
    body = text.blocks.text()
    if not body.strip():
        raise UserFault(sentence("formats", "{file} holds no text.", file=""))
    if text.used:
        left_out["note"] = len(text.used)
        body += "\n\n" + "\n".join(f"[{at}] {note}" for at, note in enumerate(text.used, 1))
    pages = sum(name.startswith(("word/header", "word/footer")) and name.endswith(".xml") for name in inside)
    if pages:
        left_out["heading"] = pages
    told = _told(inside)
    is_rtl = text.directions["rtl"] > text.directions["ltr"]
    direction: Literal["rtl", ""] = "rtl" if is_rtl else ""
    found = Found(
        text=body, title=text.title or told.get("title", ""), author=told.get("creator", ""), direction=direction
    )
    return Parsed(articles=(found,), left_out=left_out)


def _notes(inside: Members, left_out: Counter[LeftOut]) -> dict[tuple[str, str], str]:
    """The text of each footnote and endnote, by kind and id."""
    notes: dict[tuple[str, str], str] = {}
    for kind, name in _NOTES:
        if name not in inside:
            continue
        id_, within = "", list[Event]()
        for event in events(inside[name], ""):
            if isinstance(event, Start) and event.name == kind:
                id_, within = event.attributes.get("id", ""), []
                if event.attributes.get("type", "normal") != "normal":  # separator lines between text and notes
                    id_ = ""
            elif isinstance(event, End) and event.name == kind:
                if id_:
                    said = _Text({}, left_out).feed(within).blocks.text()
                    notes[kind, id_] = " ".join(said.split())
            else:
                within.append(event)
    return notes


def _told(inside: Members) -> dict[str, str]:
    """Title and author from the properties of the document."""
    told: dict[str, str] = {}
    if _CORE in inside:
        telling = ""
        for event in events(inside[_CORE], ""):
            if isinstance(event, Start):
                telling = event.name if event.name in ("title", "creator") else ""
            elif isinstance(event, str) and telling:
                told[telling] = told.get(telling, "") + event
    return {key: " ".join(value.split()) for key, value in told.items()}


def _refuse_others(data: bytes) -> None:
    """Refuse other kinds of files that often have the extension of a Word document, naming what they are."""
    if data.lstrip()[:5] == b"{\\rtf":
        raise UserFault(_other("RTF"))
    if data.startswith(_OLD_WORD):
        if _LOCKED in data:
            raise UserFault(sentence("formats", "{file} is locked with a password. Unlock it and try again.", file=""))
        raise UserFault(_other("DOC (Word 97–2003)"))
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
        raise UserFault(_other("HTML"))
    if not data.startswith(b"PK"):
        raise UserFault(_no_word())


def _other(kind: str) -> Sentence:
    return sentence(
        "formats",
        "{file} is called a Word document but is one in {kind}. Open it in a word processor and save it as DOCX.",
        file="",
        kind=kind,
    )


def _no_word() -> Sentence:
    return sentence("formats", "{file} is no Word document (DOCX), or a damaged one.", file="")


DOCX = FormatSpec(
    id="docx",
    name_en="Word document (DOCX)",
    name_ar="مستند وورد DOCX",
    extensions=(".docx", ".docm", ".doc"),
    unit="none",
    reads=sentence("formats", "the text of a Word document, with tables and notes; tracked deletions are left out"),
    read=DocumentReader("docx", largest=100_000_000),
)
