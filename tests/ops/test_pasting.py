"""Rich text from the clipboard: its headings, lists and tables in their lines; never less than the plain text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.base.sentences import sentence
from reader.model import Article
from reader.ops.history import undo
from reader.ops.importing import ImportOptions
from reader.ops.pasting import import_rich_text
from reader.store.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.hashiya") as made:
        yield made


def pasted(project: Project, markup: str, plain: str) -> Article:
    """The article that came of a paste."""
    import_rich_text(project, markup, plain, ImportOptions(annotator="هند"))
    [id_] = project.articles.ids_in_order()
    article = project.articles.get(id_)
    assert article is not None
    return article


def test_what_a_reader_sees_with_the_first_heading_as_title(project: Project) -> None:
    markup = "<h1>عنوان</h1><p>نص <b>غليظ</b><br>سطر</p><ul><li>أول</li><li>ثان</li></ul><script>x()</script>"
    article = pasted(project, markup, "عنوان نص غليظ سطر أول ثان")
    assert article.text == "عنوان\n\nنص غليظ\nسطر\n\n• أول\n• ثان"
    assert article.title == "عنوان"


def test_only_the_fragment_that_windows_marks(project: Project) -> None:
    markup = "<html><body><p>حول</p><!--StartFragment--><p>نص</p><!--EndFragment--></body></html>"
    assert pasted(project, markup, "نص").text == "نص"


@pytest.mark.parametrize(
    "markup",
    ["", "<p hidden>نص كامل هنا</p>", "<p>نص</p>", "<script>نص كامل هنا</script>", "\0"],
)
def test_what_lacks_some_of_the_plain_text_gives_way_to_it(project: Project, markup: str) -> None:
    assert pasted(project, markup, "نص\u00a0كامل\r\nهنا").text == "نص\u00a0كامل\r\nهنا"


def test_empty_paragraphs_of_word_are_none(project: Project) -> None:
    markup = "<p class=MsoNormal>أول</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>ثان&nbsp;هنا</p>"
    assert pasted(project, markup, "أول\n\u00a0\nثان\u00a0هنا").text == "أول\n\nثان\u00a0هنا"


def test_the_report_names_the_clipboard_in_the_language_of_who_reads_it(project: Project) -> None:
    _, report = import_rich_text(project, "<p>نص</p><script>x()</script>", "نص", ImportOptions(annotator="هند"))
    (finding,) = report.findings
    assert finding.said.params["file"] == sentence("ops", "the clipboard")
    assert str(finding.said) == "Left out of the clipboard, and not run: 1 script."
    assert finding.place == ""


def test_a_paste_is_one_step(project: Project) -> None:
    pasted(project, "<p>نص</p>", "نص")
    undo(project, "هند")
    assert project.articles.count() == 0
