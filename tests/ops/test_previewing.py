from __future__ import annotations

from pathlib import Path

import pytest

from reader.base.errors import Cancelled, UserFault
from reader.ops.previewing import Preview, asks_encoding, preview
from tests.formats.document_files import HEADLINE, PARAGRAPHS, book, page, pdf


def test_of_a_page_the_article_and_what_is_told_of_it(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(page('<meta charset="windows-1256">').encode("windows-1256"))
    assert preview(path) == Preview(
        text="\n\n".join((HEADLINE, *PARAGRAPHS))[:600],
        encoding="windows-1256",
        articles=1,
        titles=(HEADLINE,),
        date="2026-03-14",
        source="وكالة المرفأ",
        author="هند العلي",
        is_document=True,
    )


def test_of_a_book_its_chapters(tmp_path: Path) -> None:
    path = tmp_path / "book.epub"
    path.write_bytes(book())
    shown = preview(path)
    assert (shown.articles, shown.titles) == (3, ("الفصل الأول", "الفصل الثاني", "שלום"))
    assert shown.encoding == ""


def test_where_the_encoding_is_a_question() -> None:
    assert [name for name in ("a.txt", "b.html", "c.epub", "d.docx", "e.pdf", "f.md") if asks_encoding(Path(name))] == [
        "a.txt",
        "b.html",
        "f.md",
    ]


def test_of_a_text_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(("سطر طويل\n" * 9_000).encode("windows-1256"))
    shown = preview(path)
    assert shown.text == ("سطر طويل\n" * 100)[:600]
    assert (shown.encoding, shown.certain, shown.is_document) == ("windows-1256", False, False)


def test_of_what_cannot_be_shown_nothing(tmp_path: Path) -> None:
    assert preview(tmp_path) == Preview()
    assert preview(tmp_path / "missing.html") == Preview()


def test_what_an_import_would_refuse_is_refused_here(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(pdf([[]]))
    with pytest.raises(UserFault, match="only pictures"):
        preview(path)


def test_a_look_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(page().encode())

    def cancelling(done: int, total: int | None, /) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        preview(path, progress=cancelling)
