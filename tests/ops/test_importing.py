from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from reader.base.colours import LABEL_COLOURS
from reader.base.errors import Cancelled, EnvironmentFault, UserFault
from reader.model import Label
from reader.ops import labels
from reader.ops.checking import check
from reader.ops.exporting import ExportOptions, export_articles
from reader.ops.glossary_files import preview_glossary
from reader.ops.importing import ImportOptions, import_files, import_text
from reader.ops.previewing import Preview, preview
from reader.store.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.hashiya") as made:
        yield made


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


def jsonl(path: Path, *records: dict[str, Any] | bytes) -> Path:
    path.write_bytes(b"\n".join(each if isinstance(each, bytes) else orjson.dumps(each) for each in records) + b"\n")
    return path


def text_file(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def span(id_: str, label: str = "PER", **more: Any) -> dict[str, Any]:
    return {"id": id_, "start": 0, "end": 2, "label": label, **more}


def nothing_in(project: Project) -> bool:
    return project.articles.count() == 0 and project.spans.count() == 0


def test_a_text_is_stored_exactly_with_its_structure_beside(project: Project, files: Path) -> None:
    words = "افتتاح معرض الكتاب في المدينة\r\n\r\n12 آذار 2024    قرأ 60\r\nبدأ المعرض صباح اليوم بحضور كبير.\r\n"
    step, report = import_files(project, [text_file(files / "خبر.txt", words)])
    [id_] = project.articles.ids_in_order()
    article = project.articles.get(id_)
    assert article.text == words
    assert article.title == "افتتاح معرض الكتاب في المدينة"
    assert article.meta["date"] == "2024-03-12"
    assert article.meta["reads"] == 60
    assert (article.language, article.direction) == ("ar", "rtl")
    assert step.number
    assert report.written["article"] == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256", "iso-8859-6"])
def test_encodings_are_found_or_given(project: Project, files: Path, encoding: str) -> None:
    words = "أعلنت الوزارة أن المدارس في المدينة ستفتح أبوابها يوم الأحد المقبل بعد عطلة طويلة."
    path = text_file(files / "a.txt", words, encoding)
    import_files(project, [path], ImportOptions(encoding="iso-8859-6" if encoding == "iso-8859-6" else ""))
    assert project.articles.get(project.articles.ids_in_order()[0]).text == words


def test_a_folder_goes_whole_by_name_without_hidden_files(project: Project, files: Path) -> None:
    (files / "ب").mkdir()
    (files / ".git").mkdir()
    text_file(files / "ب" / "2.txt", "نص ثان")
    text_file(files / "1.txt", "نص أول")
    text_file(files / ".hidden.txt", "مخفي")
    text_file(files / ".git" / "x.txt", "مخفي")
    (files / "picture.png").write_bytes(b"\x89PNG\0")
    (files / "loop").symlink_to(files, target_is_directory=True)
    _, report = import_files(project, [files])
    texts = [project.articles.get(id_).text for id_ in project.articles.ids_in_order()]
    assert texts == ["نص أول", "نص ثان"]
    said = " ".join(str(finding.said) for finding in report.findings)
    assert "picture.png" in said
    assert "loop" in said


BAD_FILES = {
    "empty": b"",
    "blank": b" \n\t",
    "binary": bytes(range(256)) * 8,
    "NUL": "نص".encode() + b"\0",
    "cut UTF-8": "نص طويل".encode()[:-1] + b"\xff\xfe\xfa",
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_text_refuses_all_and_names_the_file(project: Project, files: Path, name: str) -> None:
    good = text_file(files / "good.txt", "نص سليم")
    bad = files / "bad.txt"
    bad.write_bytes(BAD_FILES[name])
    with pytest.raises(UserFault, match=r"bad\.txt"):
        import_files(project, [good, bad], ImportOptions(encoding="utf-8" if name == "cut UTF-8" else ""))
    assert nothing_in(project)
    _, report = import_files(
        project, [good, bad], ImportOptions(good_lines_only=True, encoding="utf-8" if name == "cut UTF-8" else "")
    )
    assert project.articles.count() == 1
    assert report.count("refused") == 1


def test_what_is_no_file_is_named(project: Project, files: Path) -> None:
    os.mkfifo(files / "pipe.txt")
    for path in (files / "pipe.txt", files / "missing.txt"):
        with pytest.raises(UserFault, match=path.stem):
            import_files(project, [path])
    (files / "none").mkdir()
    with pytest.raises(UserFault, match="no file that can be opened"):
        import_files(project, [files / "none"])
    assert nothing_in(project)


def test_a_folder_without_rights_is_named(project: Project, files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text_file(files / "a.txt", "نص")
    (files / "locked").mkdir()
    scan = os.scandir

    def refusing(path: str | int) -> object:
        # As the system does for everybody but root, as whom tests may run.
        if str(path).endswith("locked"):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refusing)
    with pytest.raises(EnvironmentFault, match="locked"):
        import_files(project, [files])
    assert nothing_in(project)
    with pytest.raises(EnvironmentFault, match="locked"):
        import_files(project, [files / "locked"])
    _, report = import_files(project, [files], ImportOptions(good_lines_only=True))
    assert project.articles.count() == 1
    assert report.count("refused") == 1


def test_a_file_beyond_the_limit_is_not_read(project: Project, files: Path) -> None:
    path = files / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(3_000_000_000)
    with pytest.raises(UserFault, match="too large"):
        import_files(project, [path])
    assert nothing_in(project)


def test_a_damaged_line_refuses_all_or_is_left_out(project: Project, files: Path) -> None:
    path = jsonl(files / "a.jsonl", {"id": "1", "text": "نص أول"}, b'{"id":', {"id": "2", "text": "نص ثان"})
    with pytest.raises(UserFault, match="line 2"):
        import_files(project, [path])
    assert nothing_in(project)
    import_files(project, [path], ImportOptions(good_lines_only=True))
    assert project.articles.ids_in_order() == ["1", "2"]


def test_the_same_text_again_is_said_and_not_doubled(project: Project, files: Path) -> None:
    path = text_file(files / "a.txt", "نص واحد")
    import_files(project, [path])
    step, report = import_files(project, [path, text_file(files / "b.txt", "نص واحد")])
    assert step.number == 0
    assert project.articles.count() == 1
    assert [finding.kind for finding in report.findings] == ["duplicate", "duplicate"]


def test_one_file_with_one_text_under_two_ids(project: Project, files: Path) -> None:
    path = jsonl(
        files / "a.jsonl",
        {"id": "1", "text": "نص واحد", "spans": [span("s1")]},
        {"id": "2", "text": "نص واحد", "spans": [span("s2")]},
    )
    _, report = import_files(project, [path])
    assert project.articles.ids_in_order() == ["1"]
    assert [each.id for each in project.spans.of_article("1")] == ["s1", "s2"]
    assert report.count("duplicate") == 1


def test_two_articles_with_one_id_refuse(project: Project, files: Path) -> None:
    both = jsonl(files / "a.jsonl", {"id": "1", "text": "نص"}, {"id": "1", "text": "غيره"})
    with pytest.raises(UserFault, match="have the id 1; the second is “غيره”"):
        import_files(project, [both])
    assert nothing_in(project)
    import_files(project, [both], ImportOptions(good_lines_only=True))
    assert project.articles.get("1").text == "نص"
    with pytest.raises(UserFault, match="Two different articles"):
        import_files(project, [jsonl(files / "b.jsonl", {"id": "1", "text": "ثالث"})])


def test_spans_of_a_known_article_are_merged_by_id(project: Project, files: Path) -> None:
    import_files(project, [jsonl(files / "a.jsonl", {"id": "1", "text": "نص", "spans": [span("s1")]})])
    again = {"id": "1", "text": "نص", "spans": [span("s1", note="other"), span("s2")]}
    _, report = import_files(project, [jsonl(files / "b.jsonl", again)])
    assert [(each.id, each.note) for each in project.spans.of_article("1")] == [("s1", ""), ("s2", "")]
    assert [finding.span_id for finding in report.findings if finding.kind == "refused"] == ["s1"]


def test_span_ids_used_in_another_article_get_new_ones(project: Project, files: Path) -> None:
    def with_relation(id_: str, text: str) -> dict[str, Any]:
        relation = {"id": "r1", "head": "s1", "tail": "s2", "label": "x"}
        return {"id": id_, "text": text, "spans": [span("s1"), span("s2")], "relations": [relation]}

    import_files(project, [jsonl(files / "a.jsonl", with_relation("1", "نص أول"), with_relation("2", "نص ثان"))])
    [relation] = project.relations.of_article("2")
    assert {relation.head_id, relation.tail_id} == {each.id for each in project.spans.of_article("2")}
    assert project.spans.count() == 4
    assert project.relations.count() == 2


def test_new_labels_are_added_and_said(project: Project, files: Path) -> None:
    path = jsonl(files / "a.jsonl", {"id": "1", "text": "نص", "spans": [span("a"), span("b", "شخص"), span("c", "شخص")]})
    _, report = import_files(project, [path])
    added = project.labels.all()
    assert [label.code for label in added] == ["PER", "LABEL-2"]
    assert added[1].name_ar == "شخص"
    assert report.count("added") == 2
    assert [each.label for each in project.spans.of_article("1")] == ["PER", "LABEL-2", "LABEL-2"]


def test_new_labels_get_our_colours_and_none_that_another_label_has(project: Project, files: Path) -> None:
    labels.add_label(project, Label(code="PER", color=LABEL_COLOURS[0]), annotator="")
    labels.add_label(project, Label(code="LOC", color=LABEL_COLOURS[2]), annotator="")
    spans = [span(f"s{number}", f"NEW{number}") for number in range(8)]
    import_files(project, [jsonl(files / "a.jsonl", {"id": "1", "text": "نص", "spans": spans})])
    given = [label.color for label in project.labels.all()][2:]
    assert given[:6] == [LABEL_COLOURS[1], *LABEL_COLOURS[3:]]
    assert set(given[6:]) <= set(LABEL_COLOURS)


def test_a_label_known_by_its_display_name_is_said_once(project: Project, files: Path) -> None:
    labels.add_label(project, Label(code="PER", name_ar="شخص", name_en="Person"), annotator="")
    path = jsonl(files / "a.jsonl", {"id": "1", "text": "نص", "spans": [span("b", "شخص"), span("c", "شخص", end=1)]})
    _, report = import_files(project, [path])
    assert [each.label for each in project.spans.of_article("1")] == ["PER", "PER"]
    assert [str(each.said) for each in report.findings] == [
        "The label “شخص” of the file is the label PER of the project."
    ]


def test_an_import_is_one_step_and_cancelled_it_leaves_nothing(project: Project, files: Path) -> None:
    path = jsonl(files / "a.jsonl", *({"id": str(at), "text": f"نص رقم {at} " * 200} for at in range(200)))
    for calls in (1, 50, 150, 204):
        seen = 0

        def cancelling(done: int, total: int | None, /, calls: int = calls) -> None:
            nonlocal seen
            seen += 1
            assert total == path.stat().st_size
            if seen >= calls:
                raise Cancelled

        with pytest.raises(Cancelled):
            import_files(project, [path], progress=cancelling)
        assert nothing_in(project)
    before = len(project.changes.steps())
    import_files(project, [path])
    assert len(project.changes.steps()) == before + 1
    assert project.articles.count() == 200


def test_a_pasted_text(project: Project) -> None:
    step, _ = import_text(project, "عنوان الخبر\n\nنص الخبر هنا.\r\n")
    assert step.number
    assert project.articles.get(project.articles.ids_in_order()[0]).text == "عنوان الخبر\n\nنص الخبر هنا.\r\n"
    for bad in ("", " \n", "a\0b", "\ud800"):
        with pytest.raises(UserFault):
            import_text(project, bad)


def test_an_unknown_format_or_option_is_named(project: Project, files: Path) -> None:
    path = text_file(files / "a.txt", "نص")
    for options, word in (
        (ImportOptions(format="nope"), "nope"),
        (ImportOptions(format="csv"), "csv"),
        (ImportOptions(values={"x": "y"}), "x"),
        (ImportOptions(encoding="nope"), "nope"),
    ):
        with pytest.raises(UserFault, match=word):
            import_files(project, [path], options)


def test_an_entity_that_no_span_refers_to_goes_through_a_project_and_out_again(
    project: Project, files: Path, tmp_path: Path
) -> None:
    named = {"id": "e1", "name": "سليم", "link": "Q1"}
    unused = {"id": "e2", "name": "الميناء القديم", "link": "", "since": 1871}
    source = jsonl(
        files / "a.jsonl",
        {"id": "a", "text": "وصل سليم", "spans": [span("s", entity="e1")], "entities": [named, unused]},
        {"id": "b", "text": "لا شيء هنا", "entities": [{"id": "e3", "name": "بلا موضع", "link": ""}]},
    )
    _, report = import_files(project, [source], ImportOptions(annotator="x"))
    assert report.read["entity"] == report.written["entity"] == 3
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    export_articles(project, first, ExportOptions(format="hashiya-jsonl"))
    assert [orjson.loads(line)["entities"] for line in first.read_bytes().splitlines()] == [
        [named, unused],
        [{"id": "e3", "name": "بلا موضع", "link": ""}],
    ]
    with Project.create(tmp_path / "other.hashiya") as other:
        import_files(other, [first], ImportOptions(annotator="x"))
        export_articles(other, second, ExportOptions(format="hashiya-jsonl"))
    assert second.read_bytes() == first.read_bytes()


def test_the_same_file_again_adds_nothing_though_its_records_have_no_ids(project: Project, files: Path) -> None:
    spans = [
        {"start": 0, "end": 2, "label": "PER"},
        {"start": 0, "end": 2, "label": "PER", "annotator": "سعاد"},
        {"start": 0, "end": 6, "label": "شخص", "fragments": [[0, 2], [4, 6]]},
        {"id": "a", "start": 0, "end": 3, "label": "PER"},
        {"id": "b", "start": 4, "end": 6, "label": "PER"},
    ]
    relations = [{"head": "a", "tail": "b", "label": "knows"}]
    path = jsonl(files / "a.jsonl", {"id": "1", "text": "نص آخر", "spans": spans, "relations": relations})
    import_files(project, [path, path])
    before = project.spans.of_article("1"), project.relations.of_article("1")
    assert (len(before[0]), len(before[1])) == (5, 1)
    step, report = import_files(project, [path])
    assert step.number == 0
    assert (project.spans.of_article("1"), project.relations.of_article("1")) == before
    assert report.written == {}
    assert {finding.kind for finding in report.findings} == {"duplicate", "noticed"}
    assert all("is the label LABEL-" in str(each.said) for each in report.findings if each.kind == "noticed")


def test_a_tagged_file_again_adds_nothing(project: Project, files: Path) -> None:
    path = text_file(files / "a.conll", "وصل O\nسليم B-PER\nأمس O\n")
    import_files(project, [path])
    step, _ = import_files(project, [path])
    assert step.number == 0
    assert project.spans.count() == 1


def test_records_without_ids_are_counted_against_those_that_are_there(project: Project, files: Path) -> None:
    plain = {"start": 0, "end": 2, "label": "PER"}
    import_files(project, [jsonl(files / "a.jsonl", {"id": "1", "text": "نص", "spans": [plain]})])
    twice = {"id": "1", "text": "نص", "spans": [plain, {**plain, "note": "أخرى"}, {**plain, "id": "named"}]}
    _, report = import_files(project, [jsonl(files / "b.jsonl", twice)])
    assert [each.note for each in project.spans.of_article("1")].count("أخرى") == 1
    assert project.spans.count() == 3
    assert report.count("refused") == 0
    _, report = import_files(
        project, [jsonl(files / "c.jsonl", {"id": "1", "text": "نص", "spans": [{**plain, "note": "ثالثة"}]})]
    )
    assert project.spans.count() == 3
    assert [finding.kind for finding in report.findings if finding.span_id] == ["refused"]


def test_what_a_line_says_otherwise_of_a_known_article_is_said(project: Project, files: Path) -> None:
    first = {"id": "1", "text": "نص", "title": "أول", "meta": {"date": "2026-01-01"}, "x": 1}
    import_files(project, [jsonl(files / "a.jsonl", first)])
    _, report = import_files(project, [jsonl(files / "b.jsonl", {"id": "1", "text": "نص"}, first)])
    assert report.count("refused") == 0
    other = {**first, "title": "ثان", "state": "done", "y": 2}
    _, report = import_files(project, [jsonl(files / "c.jsonl", other)])
    [said] = [str(finding.said) for finding in report.findings if finding.kind == "refused"]
    assert "(title, state, y)" in said
    assert project.articles.get("1").title == "أول"


def test_entities_without_a_span_join_a_known_article(project: Project, files: Path, tmp_path: Path) -> None:
    named = {"id": "e1", "name": "سليم", "link": ""}
    line = {"id": "1", "text": "وصل سليم", "spans": [span("s", entity="e1")], "entities": [named]}
    unused = {"id": "e2", "name": "الميناء", "link": "Q2"}
    import_files(project, [jsonl(files / "a.jsonl", line)])
    for _ in range(2):
        more = {"id": "1", "text": "وصل سليم", "entities": [named, unused]}
        _, report = import_files(project, [jsonl(files / "b.jsonl", more)])
        assert report.count("refused") == 0
    export_articles(project, tmp_path / "out.jsonl", ExportOptions(format="hashiya-jsonl"))
    assert orjson.loads((tmp_path / "out.jsonl").read_bytes())["entities"] == [named, unused]
    clash = {"id": "1", "text": "وصل سليم", "entities": [{**unused, "name": "غيره"}]}
    _, report = import_files(project, [jsonl(files / "c.jsonl", clash)])
    assert "entity e2" in str(report.findings[-1].said)


def test_an_entity_gets_its_name_from_a_later_line(project: Project, files: Path) -> None:
    bare = {"id": "1", "text": "نص", "spans": [span("a", entity="e")]}
    full = {
        "id": "2",
        "text": "آخر",
        "spans": [span("b", entity="e")],
        "entities": [{"id": "e", "name": "سليم", "link": "Q1"}],
    }
    import_files(project, [jsonl(files / "a.jsonl", bare)])
    import_files(project, [jsonl(files / "b.jsonl", full)])
    [entity] = project.entities.all()
    assert (entity.name, entity.link) == ("سليم", "Q1")


def test_one_huge_article_can_be_cancelled_at_every_stage(project: Project, files: Path) -> None:
    words = "وصل سليم إلى المدينة أمس. " * 20_000
    spans = [{"start": at * 26, "end": at * 26 + 3, "label": "X"} for at in range(20_000)]
    path = jsonl(files / "a.jsonl", {"id": "1", "text": words, "spans": spans})
    stages: list[str] = []

    def watching(done: int, total: int | None, /) -> None:
        stages.append("")

    with Project.create(files / "other.hashiya") as other:
        import_files(other, [path], progress=watching)
    assert len(stages) > 100

    for stop in range(0, len(stages), 12):
        calls = 0

        def cancelling(done: int, total: int | None, /, stop: int = stop) -> None:
            nonlocal calls
            calls += 1
            if calls > stop:
                raise Cancelled

        with pytest.raises(Cancelled):
            import_files(project, [path], progress=cancelling)
        assert nothing_in(project)
    assert check(project.path).problems == ()


LOOK = """
import fcntl, sys
with open(sys.argv[1], "rb+") as stream:
    try:
        fcntl.lockf(stream, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)  # where SQLite's readers have theirs
    except OSError:
        print("locked")
"""


@pytest.mark.skipif(os.name != "posix", reason="only there closing a file drops the locks on it")
@pytest.mark.parametrize("suffix", ["", "-wal", "-shm", " by another name"])
def test_the_open_project_is_no_article_and_keeps_its_locks(project: Project, suffix: str) -> None:
    import_text(project, "خبر")
    path = project.path.with_name(project.path.name + suffix)
    if not path.exists():
        path.symlink_to(project.path)
    assert preview(path) == Preview()
    for read in (lambda: import_files(project, [path]), lambda: preview_glossary(project, path)):
        with pytest.raises(UserFault, match="is a project that is open here"):
            read()
    done = subprocess.run([sys.executable, "-c", LOOK, project.path], capture_output=True, text=True, check=True)
    assert done.stdout == "locked\n"
    assert project.articles.count() == 1


def test_a_project_that_was_closed_is_a_file_like_others(project: Project, tmp_path: Path) -> None:
    other = tmp_path / "other.hashiya"
    Project.create(other).close()
    with pytest.raises(UserFault, match="not a text file"):
        import_files(project, [other])


def test_a_file_that_is_not_there_is_left_out_by_name_among_others(project: Project, files: Path) -> None:
    good, gone = text_file(files / "good.txt", "وصل الوفد مساء أمس."), files / "gone.txt"
    lenient = ImportOptions(good_lines_only=True)
    for paths, options in (([good, gone], ImportOptions()), ([gone], lenient)):
        with pytest.raises(UserFault, match=r"gone\.txt does not exist"):
            import_files(project, paths, options)
        assert nothing_in(project)
    _, report = import_files(project, [gone, good], lenient)
    assert [str(finding.said) for finding in report.findings] == [f"{gone} does not exist."]
    assert project.articles.count() == 1


def test_a_text_that_shows_itself_in_another_order_is_named(project: Project, files: Path) -> None:
    marked = text_file(files / "marked.txt", "وصل \u200fالوفد\u200e إلى المدينة مساء أمس.")
    turned = text_file(files / "turned.txt", "وصل \u202eالوفد\u202c إلى المدينة \u2067مساء\u2069 أمس.")
    _, report = import_files(project, [marked, turned])
    [finding] = report.findings
    assert finding.kind == "noticed"
    assert "(⟦PDF⟧ ⟦RLO⟧ ⟦RLI⟧ ⟦PDI⟧). They were kept." in str(finding.said)
    assert project.articles.get(finding.article_id).text == turned.read_text(encoding="utf-8")
