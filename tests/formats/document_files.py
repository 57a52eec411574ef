"""Documents of every kind, written here byte by byte and read as an import does; their sentences are made for tests."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping, Sequence

from reader.formats import Source, complete_values, detect_format
from reader.formats.spec import ReadOptions
from reader.model import Article, Report

HEADLINE = "بلدية الميناء تفتتح مكتبة جديدة"
PARAGRAPHS = (
    "افتتحت بلدية الميناء صباح اليوم مكتبة عامة جديدة في الحي القديم، بحضور عدد كبير من الأهالي والطلاب.",
    "وقال رئيس البلدية سامي النجار إن المكتبة تضم أكثر من 12 ألف كتاب باللغات العربية والإنكليزية والفرنسية.",
    "ومن المقرر أن تنظم المكتبة دورات في القراءة والكتابة لأبناء الحي خلال فصل الصيف المقبل بالتعاون مع النوادي.",
)


def page(charset: str = '<meta charset="utf-8">', *, attributes: str = ' lang="ar" dir="rtl"', more: str = "") -> str:
    """A news page as a browser saves it: menu, article, notices of the site."""
    middle = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return f"""<!DOCTYPE html><html{attributes}><head>{charset}<title>{HEADLINE} - وكالة المرفأ</title>
<meta property="og:site_name" content="وكالة المرفأ"><meta name="author" content="هند العلي">
<meta property="article:published_time" content="2026-03-14T09:30:00+03:00">
<script>var x = "سر"; fetch("http://192.0.2.1/");</script><link rel="stylesheet" href="http://192.0.2.1/a.css">
</head><body><nav><a href="/">الرئيسية</a> <a href="/a">أخبار</a></nav><article><h1>{HEADLINE}</h1>
<img src="http://192.0.2.1/a.png" alt="صورة">{middle}{more}</article>
<footer>جميع الحقوق محفوظة</footer></body></html>"""


def read(data: bytes, name: str, encoding: str = "") -> tuple[list[Article], list[str]]:
    """The articles in a document as an import reads it, and what the report says."""
    source, report = Source.of_bytes(data, name), Report()
    spec = detect_format(source)
    assert spec.read is not None
    options = ReadOptions(encoding=encoding, values=complete_values(spec, spec.reading, {}))
    articles = [annotated.article for annotated in spec.read(source, options, report, lambda *_: None)]
    assert report.read["article"] == len(articles)
    return articles, [str(finding.said) for finding in report.findings]


def packed(files: Mapping[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of ``files``; the date is always the same."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as package:
        for name, data in files.items():
            package.writestr(zipfile.ZipInfo(name), data, method)
    return stream.getvalue()


def chapter(title: str, body: str, attributes: str = "") -> str:
    """One document of a book."""
    return (
        f'<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"{attributes}>'
        f"<head><title>{title}</title></head><body>{body}</body></html>"
    )


def book_files(**more: bytes | str) -> dict[str, bytes | str]:
    """The files of a book in Arabic with a chapter in Hebrew and one in English."""
    package = """<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>كتاب المرافئ</dc:title>
<dc:creator>هند العلي</dc:creator><dc:language>ar</dc:language></metadata><manifest>
<item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/>
<item id="two" href="text/chapter%202.xhtml" media-type="application/xhtml+xml"/>
<item id="three" href="text/three.xhtml" media-type="application/xhtml+xml"/>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml"/>
<item id="cover" href="cover.png" media-type="image/png"/></manifest>
<spine page-progression-direction="rtl"><itemref idref="cover"/><itemref idref="two"/><itemref idref="one"/>
<itemref idref="three"/><itemref idref="nav" linear="no"/></spine></package>"""
    container = (
        '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">'
        '<rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>'
        "</container>"
    )
    files: dict[str, bytes | str] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": container,
        "OPS/book.opf": package,
        "OPS/text/one.xhtml": chapter(
            "x", "<h1>الفصل الثاني</h1><p>عاد <b>الملاح</b>&nbsp;إلى المرفأ.</p><img src='a.png'/>"
        ),
        "OPS/text/chapter 2.xhtml": chapter("x", "<h1>الفصل الأول</h1><p>غادر الملاح<br/>المرفأ.</p>"),
        "OPS/text/three.xhtml": chapter("x", "<h2>שלום</h2><p>הספינה חזרה.</p>", ' lang="he" dir="rtl"'),
        "OPS/nav.xhtml": chapter("x", "<nav><ol><li>الفصل</li></ol></nav>"),
        "OPS/cover.png": b"\x89PNG",
    }
    return {**files, **more}


def book(**more: bytes | str) -> bytes:
    """That book."""
    return packed(book_files(**more))


def word(body: str, **more: str) -> bytes:
    """A Word document around what is in ``body``; ``more`` parts by name, ``_`` for ``/``."""
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    files = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f'<?xml version="1.0"?><w:document {names}><w:body>{body}</w:body></w:document>',
    }
    for name, part in more.items():
        files[f"{name.replace('_', '/')}.xml"] = part.replace("NAMES", names)
    return packed(files)


def run(text: str, properties: str = "") -> str:
    """A run of a Word document."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, properties: str = "<w:bidi/>") -> str:
    """A paragraph of a Word document."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def pdf(pages: Sequence[Sequence[str]], *, as_seen: bool = True, trailer: str = "", title: str = "") -> bytes:
    """A PDF whose letters stand as they are seen, from the left, or as they are typed; no typeface is in it."""
    letters = sorted({letter for lines in pages for line in lines for letter in line})
    codes = {letter: code for code, letter in enumerate(letters, 1)}
    mapped = "".join(f"<{code:04X}> <{ord(letter):04X}>\n" for letter, code in codes.items())
    to_unicode = (
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        f"{len(codes)} beginbfchar\n{mapped}endbfchar endcmap end"
    )
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    objects.append(
        "<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H "
        "/DescendantFonts [4 0 R] /ToUnicode 5 0 R >>"
    )
    objects.append(
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo "
        "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>"
    )
    objects.append(_stream(to_unicode))
    kids: list[str] = []
    for lines in pages:
        drawn = ["BT /F1 12 Tf"]
        for number, line in enumerate(lines):
            ordered = re.sub("[0-9]+", lambda number: number[0][::-1], line[::-1]) if as_seen else line
            drawn.append(f"1 0 0 1 72 {760 - 18 * number} Tm <{''.join(f'{codes[each]:04X}' for each in ordered)}> Tj")
        objects.append(_stream("\n".join([*drawn, "ET"]) if lines else "0 0 100 100 re f"))
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>"
    objects.append(f"<< /Title <{('﻿' + title).encode('utf-16-be').hex()}> >>")
    return _assembled(objects, f"/Root 1 0 R /Info {len(objects)} 0 R {trailer}")


def _stream(text: str) -> str:
    data = zlib.compress(text.encode("latin-1"))
    return f"<< /Length {len(data)} /Filter /FlateDecode >>\nstream\n{data.decode('latin-1')}\nendstream"


def _assembled(objects: Sequence[str], trailer: str) -> bytes:
    out = b"%PDF-1.7\n"
    places: list[int] = []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{each}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(objects) + 1} {trailer} >>\n"
    return out + f"{end}startxref\n{len(out)}\n%%EOF\n".encode("latin-1")
