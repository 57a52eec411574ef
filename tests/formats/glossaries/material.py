"""Glossary files of our own writing, made byte by byte after the descriptions of their formats."""

import gzip
import struct
from pathlib import Path

from reader.base.progress import no_progress
from reader.formats.glossaries import GlossaryOptions, detect_glossary_format
from reader.formats.source import Source
from reader.model import Report

ARTICLES = (("قرار", "decision; resolution"), ("مجلس", "council"), ("مجلس الأمن", "Security Council"))

TSV = "headword\tgloss\tnote\nقرار\tdecision; resolution\tplural: قرارات\nمجلس الأمن\tSecurity Council\t\n".encode()
ANKI = """#separator:tab
#html:true
#guid column:1
a1\tقرار\t<b>decision</b><br>resolution
b2\tمجلس\t&quot;council&quot;
"""
DSL = '\ufeff#NAME "News"\n#INDEX_LANGUAGE "Arabic"\n#CONTENTS_LANGUAGE "English"\n\nقرار\n\t[m1][b]decision[/b][/m]\n'
TBX2 = """<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX"><martifHeader><fileDesc><titleStmt><title>News</title></titleStmt></fileDesc></martifHeader>
<text><body><termEntry id="1"><descrip type="definition">A body of <hi>fifteen</hi> members.</descrip>
<langSet xml:lang="en-GB"><tig><term>Security Council</term></tig><tig><term>UNSC</term></tig></langSet>
<langSet xml:lang="ar-EG"><tig><term>مجلس  الأمن</term><termNote type="partOfSpeech">noun</termNote></tig></langSet>
</termEntry></body></text></martif>"""
TBX3_DCT = """<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dct" type="TBX-Basic" xml:lang="ar" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<text><body><conceptEntry id="1"><langSec xml:lang="ar"><termSec><term>قرار</term>
<min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec><langSec xml:lang="en">
<basic:definition>What was decided.</basic:definition>
<termSec><term>decision</term></termSec></langSec></conceptEntry></body></text></tbx>"""


def opened(path: Path, **options):
    """The glossary and the entries of a file, and the report."""
    return opened_source(Source.of_file(path), **options)


def opened_source(source: Source, **options):
    report = Report()
    found = detect_glossary_format(source).read(source, GlossaryOptions(**options), report, no_progress)
    return found.glossary, list(found.entries), report


def pairs(entries):
    return [(each.headword, each.gloss) for each in entries]


def stardict(folder: Path, *, width=4, packed=False, types="m", texts=None, synonyms=()):
    """A StarDict dictionary of ``ARTICLES`` in ``folder``; ``texts`` are the bytes of each article."""
    texts = [gloss.encode() for _, gloss in ARTICLES] if texts is None else texts
    index, words = b"", b""
    for (headword, _), text in zip(ARTICLES, texts, strict=True):
        index += headword.encode() + b"\0" + struct.pack(">QI" if width == 8 else ">II", len(words), len(text))
        words += text
    about = f"StarDict's dict ifo file\nversion=3.0.0\nbookname=News\nwordcount=3\nidxfilesize={len(index)}\n"
    about += f"sametypesequence={types}\n" if types else ""
    about += "idxoffsetbits=64\n" if width == 8 else ""
    pack = gzip.compress if packed else bytes
    (folder / "news.ifo").write_text(about, encoding="utf-8")
    (folder / ("news.idx.gz" if packed else "news.idx")).write_bytes(pack(index))
    (folder / ("news.dict.dz" if packed else "news.dict")).write_bytes(pack(words))
    if synonyms:
        found = b"".join(word.encode() + b"\0" + struct.pack(">I", number) for word, number in synonyms)
        (folder / "news.syn").write_bytes(found)
    return folder / "news.ifo"


_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def _number(value):
    digits = ""
    while value or not digits:
        value, rest = divmod(value, 64)
        digits = _DIGITS[rest] + digits
    return digits


def dictd(folder: Path, *, packed=False):
    """A dictionary of dictd with the articles about itself that dictfmt writes."""
    index, words = "", b""
    texts = [
        ("00-database-short", "00-database-short\n     News, Arabic-English\n"),
        ("00-database-url", "00-database-url\n     https://example.org/news\n"),
        ("00-database-info", "00-database-info\nMade by hand.\nLicence: CC0 1.0\n"),
        *((word, f"{word} /x/\n   {gloss}\n") for word, gloss in ARTICLES),
    ]
    for headword, text in texts:
        index += f"{headword}\t{_number(len(words))}\t{_number(len(text.encode()))}\n"
        words += text.encode()
    (folder / "news.index").write_text(index, encoding="utf-8")
    (folder / ("news.dict.dz" if packed else "news.dict")).write_bytes(gzip.compress(words) if packed else words)
    return folder / "news.index"
