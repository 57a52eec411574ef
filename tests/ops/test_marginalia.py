"""A reader's bookmarks, highlights and notes: one step each, taken back and kept through files and damage."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.base.errors import UserFault
from reader.ops import history, marginalia, spans
from reader.ops.checking import check
from reader.ops.exporting import ExportOptions, export_articles
from reader.ops.importing import ImportOptions, import_files, import_text
from reader.ops.projects import create_project, find_label_set
from reader.store import Project
from reader.store.rebuild import rebuild_state

TEXT = "وصل خالد إلى المدينة 🎉 مساء أمس.\nثم كَتَبَ رسالة قصيرة إلى أخيه."
WHO = "سلمى"


@pytest.fixture
def project(tmp_path: Path):
    with create_project(tmp_path / "p.hashiya", find_label_set("news")) as project:
        import_text(project, TEXT, ImportOptions(annotator=WHO))
        yield project


def only(project: Project) -> str:
    return project.articles.ids_in_order()[0]


def add_three(project: Project) -> None:
    article = only(project)
    marginalia.add_bookmark(project, article, 33, annotator=WHO)
    marginalia.add_highlight(project, article, 4, 8, "green", annotator=WHO)
    marginalia.add_note(project, article, 36, 42, "فعل ماض", annotator=WHO)


def told(project: Project) -> list[tuple[str, int, int, str, str]]:
    return [(m.kind, m.start, m.end, m.colour, m.text) for m in project.marginalia.of_article(only(project))]


def test_each_is_one_step_and_every_step_can_be_taken_back(project: Project) -> None:
    before = project.changes.count()
    add_three(project)
    assert project.changes.count() == before + 3
    assert told(project) == [
        ("highlight", 4, 8, "green", ""), ("bookmark", 33, 33, "", ""), ("note", 36, 42, "yellow", "فعل ماض"),
    ]  # fmt: skip
    for _ in range(3):
        history.undo(project, WHO)
    assert told(project) == []
    for _ in range(3):
        history.redo(project, WHO)
    assert len(told(project)) == 3


def test_spans_know_nothing_of_them(project: Project) -> None:
    add_three(project)
    assert project.spans.of_article(only(project)) == []
    assert project.articles.summaries()[0].span_count == 0


@pytest.mark.parametrize(
    ("start", "end", "colour"),
    [(4, 4, "yellow"), (8, 4, "yellow"), (0, 999, "yellow"), (-1, 3, "blue"), (0, 4, "mauve")],
)
def test_what_cannot_be_highlighted_is_refused(project: Project, start: int, end: int, colour: str) -> None:
    with pytest.raises(UserFault):
        marginalia.add_highlight(project, only(project), start, end, colour, annotator=WHO)
    assert told(project) == []


def test_a_note_says_something_and_is_not_a_book(project: Project) -> None:
    for text in ("", " \n", "ن" * (marginalia.LONGEST_TEXT + 1)):
        with pytest.raises(UserFault):
            marginalia.add_note(project, only(project), 0, 3, text, annotator=WHO)
    with pytest.raises(UserFault):
        marginalia.add_bookmark(project, only(project), len(TEXT) + 1, annotator=WHO)


def test_a_note_without_its_text_is_a_highlight_and_on_a_place_nothing(project: Project) -> None:
    article = only(project)
    marginalia.add_note(project, article, 4, 8, "اسم", annotator=WHO)
    marginalia.add_note(project, article, 9, 9, "مكان", annotator=WHO)
    for each in project.marginalia.of_article(article):
        marginalia.change_marginal(project, each.id, text=" ", annotator=WHO)
    assert told(project) == [("highlight", 4, 8, "yellow", "")]


def test_changing_and_deleting(project: Project) -> None:
    add_three(project)
    highlight, bookmark, note = project.marginalia.of_article(only(project))
    marginalia.change_marginal(project, highlight.id, colour="rose", text="بطل الخبر", annotator=WHO)
    marginalia.change_marginal(project, bookmark.id, colour="rose", annotator=WHO)
    changed = project.marginalia.get(highlight.id)
    assert changed is not None
    assert (changed.kind, changed.colour, changed.text) == ("highlight", "rose", "بطل الخبر")
    assert project.marginalia.get(bookmark.id) == bookmark
    steps = project.changes.count()
    marginalia.delete_marginalia(project, [highlight.id, note.id], annotator=WHO)
    assert project.changes.count() == steps + 1
    assert [each[0] for each in told(project)] == ["bookmark"]
    with pytest.raises(UserFault, match="not there any more"):
        marginalia.change_marginal(project, note.id, text="x", annotator=WHO)


def test_the_list_is_searched_folded(project: Project) -> None:
    add_three(project)
    import_text(project, "مقال آخر بلا حواش.", ImportOptions(annotator=WHO))
    listed = marginalia.list_marginalia(project)
    assert [each.words[:8] for each in listed] == ["خالد", "ثم كَتَب", "كَتَبَ"]
    assert [each.quote for each in marginalia.list_marginalia(project, query="كتب")] == ["", "كَتَبَ"]
    assert [each.marginal.kind for each in marginalia.list_marginalia(project, query="ماضِ")] == ["note"]
    assert [each.marginal.kind for each in marginalia.list_marginalia(project, kinds=["highlight"])] == ["highlight"]
    assert marginalia.list_marginalia(project, annotator="غيرها") == []
    assert marginalia.list_marginalia(project, [project.articles.ids_in_order()[1]]) == []


def test_a_file_with_them_is_sound_and_is_rebuilt_from_its_log(project: Project) -> None:
    add_three(project)
    before = told(project)
    rebuild_state(project)
    assert told(project) == before
    path = project.path
    project.close()
    verdict = check(path)
    assert verdict.problems == ()
    with Project.open(path) as again:
        assert told(again) == before


def test_an_import_with_somebody_elses_note_on_it_is_not_taken_back(project: Project) -> None:
    marginalia.add_bookmark(project, only(project), 0, annotator="غيرها")
    with pytest.raises(UserFault, match="depend"):
        history.undo(project, WHO)
    assert project.articles.count() == 1


def exported(project: Project, out: Path, **options: object) -> Path:
    export_articles(project, out, ExportOptions(format="hashiya-jsonl", **options))  # pyright: ignore[reportArgumentType]
    return out


def test_they_go_out_and_come_in_with_their_article(project: Project, tmp_path: Path) -> None:
    add_three(project)
    before = project.marginalia.of_article(only(project))
    out = exported(project, tmp_path / "out.jsonl")
    with create_project(tmp_path / "q.hashiya", find_label_set("news")) as other:
        result, report = import_files(other, [out])
        assert report.written["marginal"] == 3
        assert other.marginalia.of_article(only(other)) == before
        result, report = import_files(other, [out])  # and again: nothing is doubled
        assert (result.number, report.written["marginal"]) == (0, 0)


def test_a_file_that_says_otherwise_leaves_ours_and_is_told(project: Project, tmp_path: Path) -> None:
    add_three(project)
    out = exported(project, tmp_path / "out.jsonl")
    first = project.marginalia.of_article(only(project))[0]
    marginalia.change_marginal(project, first.id, colour="blue", annotator=WHO)
    _, report = import_files(project, [out])
    assert [finding.kind for finding in report.findings if "other content" in str(finding.said)] == ["refused"]
    assert told(project)[0][3] == "blue"


def test_an_id_of_another_articles_note_is_replaced(project: Project, tmp_path: Path) -> None:
    add_three(project)
    out = exported(project, tmp_path / "out.jsonl")
    line = (
        out.read_text("utf-8").replace(only(project), "other").replace("وصل خالد", "وصل حامد").replace("خالد", "حامد")
    )
    line = line.replace(line[line.index('"sha256"') : line.index('"title"')], "")
    (tmp_path / "other.jsonl").write_text(line, "utf-8")
    _, report = import_files(project, [tmp_path / "other.jsonl"])
    assert report.written["marginal"] == 3
    assert sum("here it became" in str(finding.said) for finding in report.findings) == 3
    assert len(project.marginalia.of_article("other")) == 3


def test_an_export_for_some_annotators_has_theirs_only(project: Project, tmp_path: Path) -> None:
    add_three(project)
    label = project.labels.all()[0].code
    spans.add_span(project, only(project), 0, 3, label, annotator="غيرها")
    assert "marginalia" not in exported(project, tmp_path / "out.jsonl", annotators=("غيرها",)).read_text("utf-8")


def test_other_formats_say_that_they_cannot_hold_them(project: Project, tmp_path: Path) -> None:
    add_three(project)
    report = export_articles(project, tmp_path / "out.conll", ExportOptions(format="conll"))
    assert any(finding.lost == "marginalia" for finding in report.findings)


def test_none_goes_out_without_a_word(project: Project, tmp_path: Path) -> None:
    with pytest.raises(UserFault, match="no bookmark"):
        marginalia.export_marginalia(project, [], "x", tmp_path / "x.md")
    add_three(project)
    listed = marginalia.list_marginalia(project)
    with pytest.raises(UserFault, match="There is no format"):
        marginalia.export_marginalia(project, listed, "x", tmp_path / "x.md", "pdf")
    with pytest.raises(UserFault, match="belongs to the project"):
        marginalia.export_marginalia(project, listed, "x", project.path, "markdown")
    assert not list(tmp_path.glob("x.*"))
    marginalia.export_marginalia(project, listed, "x", tmp_path / "x.html")
    assert (tmp_path / "x.html").read_bytes().startswith(b"<!DOCTYPE html>")


def test_what_an_older_program_kept_among_unknown_keys_is_not_lost(project: Project, tmp_path: Path) -> None:
    """It kept the key of a line as it was; such a project gives it out again, beside what was written since."""
    add_three(project)
    article = project.articles.described(only(project))
    kept = replace(article, extra={"marginalia": [{"id": "old", "kind": "bookmark", "start": 1, "end": 1}]})
    with project.step(marginalia._change_name(project.marginalia.of_article(article.id)[0]), WHO) as step:
        step.put("article", kept)
    out = exported(project, tmp_path / "out.jsonl")
    with create_project(tmp_path / "q.hashiya", find_label_set("news")) as other:
        import_files(other, [out])
        assert len(other.marginalia.of_article(article.id)) == 4
