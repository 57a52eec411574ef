"""A saved news page is dropped on the window and read; a book is opened by the command line; a locked one is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.formats.document_files import HEADLINE, PARAGRAPHS, book, page
from tests.stories.conftest import StartProgram
from tests.stories.desktop import wait_for
from tests.stories.dropping import drop
from tests.stories.program import SAMPLE

pytestmark = pytest.mark.story


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_saved_page_is_dropped_on_the_window_and_read(person: StartProgram, tmp_path: Path, language: str) -> None:
    program = person(language=language)
    program.new_project(SAMPLE)
    saved = tmp_path / "خبر محفوظ.html"
    saved.write_bytes(page("").encode("windows-1256"))  # in letters of old, which it does not tell
    program.open()
    drop(program, saved)
    program.picture("1-dropped")
    program.press("Return")
    wait_for(lambda: any(each["title"] == HEADLINE for each in program.exported()), "the article to be there")
    program.rest()
    program.picture("2-report")
    program.press("Escape")
    wait_for(lambda: len(program.windows) == 1, "the report to be gone")
    program.rest()
    program.picture("3-read")
    program.close()
    article = next(each for each in program.exported() if each["title"] == HEADLINE)
    assert article["text"] == "\n\n".join((HEADLINE, *PARAGRAPHS))
    assert (article["language"], article["direction"]) == ("ar", "rtl")
    assert article["meta"] == {"date": "2026-03-14", "source": "وكالة المرفأ", "author": "هند العلي"}
    program.command("check", program.project)


def test_a_book_by_the_command_line_and_a_locked_one_that_leaves_nothing(person: StartProgram, tmp_path: Path) -> None:
    program = person()
    program.new_project()
    good, locked = tmp_path / "book.epub", tmp_path / "locked.epub"
    good.write_bytes(book())
    locked.write_bytes(book(**{"META-INF/rights.xml": "<rights/>"}))
    program.command("import", program.project, good, locked, code=1)
    assert program.exported() == []
    program.command("import", program.project, good)
    assert [each["title"] for each in program.exported()] == ["الفصل الأول", "الفصل الثاني", "שלום"]
    out = tmp_path / "book.jsonl"
    program.command("convert", good, "-o", out, "--from", "epub", "--to", "hashiya-jsonl")
    assert out.read_text("utf-8").count("\n") == 3
