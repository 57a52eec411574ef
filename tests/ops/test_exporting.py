from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from reader.base.errors import Cancelled, EnvironmentFault, Fault, UserFault
from reader.formats import format_by_id
from reader.ops.converting import ConvertOptions, convert
from reader.ops.exporting import ExportOptions, export_articles, parse_split, split_ids, targets
from reader.ops.importing import ImportOptions, import_files
from reader.ops.spans import delete_spans
from reader.store.project import Project
from tests.formats.material import CASES, rich, written

JSONL = format_by_id("hashiya-jsonl")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    path = tmp_path / "in.jsonl"
    lines = []
    for number in range(10):
        spans = [
            {"id": f"{number}-a", "start": 0, "end": 3, "label": "PER", "annotator": "هند", "status": "gold"},
            {"id": f"{number}-b", "start": 4, "end": 7, "label": "LOC", "annotator": "علي"},
        ]
        relations = [{"id": f"r{number}", "head": f"{number}-a", "tail": f"{number}-b", "label": "in"}]
        state = "done" if number < 4 else "new"
        text = f"سعد زار حلب في العام {number}"
        lines.append({"id": f"a{number}", "text": text, "state": state, "spans": spans, "relations": relations})
    path.write_bytes(b"\n".join(orjson.dumps(line) for line in lines))
    with Project.create(tmp_path / "p.hashiya") as made:
        import_files(made, [path])
        yield made


def lines_of(path: Path) -> list[dict[str, Any]]:
    return [orjson.loads(line) for line in path.read_bytes().splitlines()]


def test_out_and_in_again_is_the_same(tmp_path: Path) -> None:
    first = tmp_path / "first.jsonl"
    first.write_bytes(written(JSONL, [rich(), *CASES.values()][:2])[0])
    with Project.create(tmp_path / "a.hashiya") as one:
        import_files(one, [first])
        export_articles(one, tmp_path / "second.jsonl", ExportOptions(format="hashiya-jsonl"))
    assert (tmp_path / "second.jsonl").read_bytes() == first.read_bytes()


@pytest.mark.parametrize(
    ("options", "articles", "spans"),
    [
        ({}, 10, 20),
        ({"states": ("done",)}, 4, 8),
        ({"labels": ("PER",)}, 10, 10),
        ({"annotators": ("علي",)}, 10, 10),
        ({"annotators": ("علي",), "labels": ("PER",)}, 10, 0),
        ({"gold": True}, 10, 10),
        ({"articles": ("a3", "a5")}, 2, 4),
    ],
)
def test_selection(project: Project, tmp_path: Path, options: dict[str, Any], articles: int, spans: int) -> None:
    report = export_articles(project, tmp_path / "o.jsonl", ExportOptions(format="hashiya-jsonl", **options))
    lines = lines_of(tmp_path / "o.jsonl")
    assert len(lines) == report.written["article"] == articles
    assert sum(len(line["spans"]) for line in lines) == report.written["span"] == spans
    for line in lines:
        ids = {span["id"] for span in line["spans"]}
        assert all({relation["head"], relation["tail"]} <= ids for relation in line["relations"])
    expected = articles if spans == articles else 0
    assert report.count("dropped") == expected


def test_split_by_article_with_a_seed(project: Project, tmp_path: Path) -> None:
    split = parse_split("train=0.8,dev=0.1,test=0.1")
    export_articles(project, tmp_path / "o.jsonl", ExportOptions(format="hashiya-jsonl", split=split, seed=3))
    parts = {name: [line["id"] for line in lines_of(tmp_path / f"o.{name}.jsonl")] for name in split}
    assert {name: len(ids) for name, ids in parts.items()} == {"train": 8, "dev": 1, "test": 1}
    assert sorted(id_ for ids in parts.values() for id_ in ids) == [f"a{number}" for number in range(10)]
    again = split_ids(project.articles.ids_in_order(), split, 3)
    assert {name: list(ids) for name, ids in again.items()} == parts
    assert any(split_ids(project.articles.ids_in_order(), split, seed) != again for seed in range(5))
    (tmp_path / "folder").mkdir()
    export_articles(project, tmp_path / "folder", ExportOptions(format="conll", split=split))
    assert sorted(path.name for path in (tmp_path / "folder").iterdir()) == ["dev.conll", "test.conll", "train.conll"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "train",
        "train=x",
        "train=0.5",
        "a=1,b=0",
        "a=-1,b=2",
        "a=0.5,a=0.5",
        "../x=1",
        "=1",
        "a=nan,b=1",
        "a=inf",
        "A=0.5,a=0.5",
    ],
)
def test_bad_splits(text: str) -> None:
    with pytest.raises(UserFault):
        parse_split(text)


def test_cancelled_it_leaves_no_file_of_any_part(project: Project, tmp_path: Path) -> None:
    before = sorted(path.name for path in tmp_path.iterdir())
    for calls in (2, 9, 11):
        seen = 0

        def cancelling(done: int, total: int | None, /, calls: int = calls) -> None:
            nonlocal seen
            seen += 1
            assert total == 10
            if seen == calls:
                raise Cancelled

        options = ExportOptions(format="hashiya-jsonl", split={"train": 0.5, "test": 0.5})
        with pytest.raises(Cancelled):
            export_articles(project, tmp_path / "o.jsonl", options, cancelling)
        assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_plain_text_is_a_file_each(project: Project, tmp_path: Path) -> None:
    export_articles(project, tmp_path / "texts", ExportOptions(format="text"))
    found = sorted(path.read_text() for path in (tmp_path / "texts").iterdir())
    assert found == [f"سعد زار حلب في العام {number}" for number in range(10)]
    with pytest.raises(UserFault, match="there already"):
        export_articles(project, tmp_path / "texts", ExportOptions(format="text"))
    export_articles(project, tmp_path / "one.txt", ExportOptions(format="text", articles=("a1",)))
    assert (tmp_path / "one.txt").read_text() == "سعد زار حلب في العام 1"


def test_what_cannot_be_is_refused(project: Project, tmp_path: Path) -> None:
    for out, options in (
        (project.path, {}),
        (tmp_path / "no" / "o.jsonl", {}),
        (tmp_path / "o", {"format": "nope"}),
        (tmp_path / "o", {"labels": ("NOPE",)}),
        (tmp_path / "o", {"annotators": ("nobody",)}),
        (tmp_path / "o", {"articles": ("nothing",)}),
        (tmp_path / "o", {"values": {"edges": "widen"}}),
        (tmp_path / "o", {"format": "conll", "values": {"edges": "nope"}}),
    ):
        with pytest.raises(Fault):
            export_articles(project, out, ExportOptions(**{"format": "hashiya-jsonl", **options}))
    assert not (tmp_path / "o").exists()
    with Project.open(project.path, read_only=True) as same:
        assert same.articles.count() == 10


def test_a_damaged_text_is_never_exported(tmp_path: Path) -> None:
    path = tmp_path / "p.hashiya"
    with Project.create(path) as made:
        (tmp_path / "a.txt").write_text("نص سليم تماما")
        import_files(made, [tmp_path / "a.txt"])
    data = path.read_bytes()
    wanted = "سليم تماما".encode()
    assert wanted in data
    path.write_bytes(data.replace(wanted, "سليم تمامه".encode()))
    with Project.open(path) as made, pytest.raises(EnvironmentFault):
        export_articles(made, tmp_path / "o.jsonl", ExportOptions(format="hashiya-jsonl"))
    assert not (tmp_path / "o.jsonl").exists()


def test_converting_keeps_no_project(tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    source.write_bytes(written(JSONL, [rich()])[0])
    report = convert(source, tmp_path / "a.conll", "conll")
    assert report.read["span"] == 3
    assert report.written["span"] == 2
    assert report.count("flattened") == 1
    report = convert(source, tmp_path / "b.jsonl", "hashiya-jsonl")
    assert (tmp_path / "b.jsonl").read_bytes() == source.read_bytes()
    convert(source, tmp_path / "t.txt", "text")
    assert (tmp_path / "t.txt").read_text() == rich().article.text
    convert(tmp_path / "t.txt", tmp_path / "t.jsonl", "hashiya-jsonl")
    assert lines_of(tmp_path / "t.jsonl")[0]["text"] == rich().article.text


def test_converting_refuses_what_an_import_would(tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    source.write_bytes(b'{"id":"1","text":"a"}\n{"id":"1","text":"b"}\n')
    with pytest.raises(UserFault, match="have the id 1; the second is “b”"):
        convert(source, tmp_path / "b.jsonl", "hashiya-jsonl")
    assert not (tmp_path / "b.jsonl").exists()
    options = ConvertOptions(reading=ImportOptions(good_lines_only=True))
    assert convert(source, tmp_path / "b.jsonl", "hashiya-jsonl", options).written["article"] == 1


def test_no_file_that_is_read_is_written(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a", "b"):
        (folder / f"{name}.jsonl").write_bytes(b'{"id":"%s","text":"%s"}\n' % (name.encode(), name.encode()))
    link = tmp_path / "link.jsonl"
    link.symlink_to(folder / "b.jsonl")
    for source, out in ((folder, folder / "b.jsonl"), (folder, link), (folder / "b.jsonl", link)):
        with pytest.raises(UserFault, match="is what is read"):
            convert(source, out, "hashiya-jsonl")
    assert convert(folder, folder / "c.jsonl", "hashiya-jsonl").written["article"] == 2
    assert (folder / "b.jsonl").read_bytes() == b'{"id":"b","text":"b"}\n'


@pytest.mark.parametrize("name", ["", "-wal", "-lock", "-other"])
@pytest.mark.parametrize("format_id", ["hashiya-jsonl", "text"])
def test_neither_export_nor_convert_replaces_a_project_or_what_belongs_to_it(
    project: Project, tmp_path: Path, name: str, format_id: str
) -> None:
    other = project.path.with_name(project.path.name + "-other")
    with Project.create(other) as made:
        made.write_backup(tmp_path / "untouched")
    out = project.path.with_name(project.path.name + name)
    with pytest.raises(UserFault, match=r"would destroy|belongs to the project"):
        export_articles(project, out, ExportOptions(format=format_id, articles=("a1",)))
    source = tmp_path / "a.jsonl"
    source.write_bytes(b'{"id":"a","text":"a"}\n')
    if name in ("", "-other"):
        with pytest.raises(UserFault, match="would destroy"):
            convert(source, out, format_id)
    with Project.open(other, read_only=True) as same, Project.open(project.path, read_only=True) as mine:
        assert (same.articles.count(), mine.articles.count()) == (0, 10)


def test_a_part_of_a_split_replaces_no_project_either(project: Project, tmp_path: Path) -> None:
    Project.create(tmp_path / "o.dev.jsonl").close()
    before = sorted(tmp_path.iterdir())
    options = ExportOptions(format="hashiya-jsonl", split={"train": 0.5, "dev": 0.5})
    with pytest.raises(UserFault, match="would destroy"):
        export_articles(project, tmp_path / "o.jsonl", options)
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("split", [{}, {"train": 0.5, "dev": 0.5}])
def test_entities_that_lost_their_last_span_go_out_with_the_first_article(
    project: Project, tmp_path: Path, split: dict[str, float]
) -> None:
    named = {"id": "e", "name": "سليم", "link": "Q1"}
    line = {
        "id": "named",
        "text": "سليم هنا",
        "spans": [{"id": "s", "start": 0, "end": 4, "label": "PER", "entity": "e"}],
        "entities": [named],
    }
    (tmp_path / "more.jsonl").write_bytes(orjson.dumps(line))
    import_files(project, [tmp_path / "more.jsonl"])
    options = ExportOptions(format="hashiya-jsonl", split=split)
    export_articles(project, tmp_path / "before.jsonl", options)
    delete_spans(project, ["s"], annotator="")
    report = export_articles(project, tmp_path / "o.jsonl", options)
    lines = [line for file in targets(tmp_path / "o.jsonl", JSONL, split).values() for line in lines_of(file)]
    assert [line["entities"] for line in lines] == [[named], *[[]] * 10]
    assert [finding.kind for finding in report.findings] == ["noticed"]
    assert "سليم" in str(report.findings[0].said)
    chosen = ExportOptions(format="hashiya-jsonl", articles=("a3",))
    assert export_articles(project, tmp_path / "one.jsonl", chosen).findings == []
    table = export_articles(project, tmp_path / "o.csv", ExportOptions(format="csv"))
    assert any("names and links of entities" in str(finding.said) for finding in table.findings)


def test_a_report_calls_articles_and_spans_what_people_know_them_by(tmp_path: Path) -> None:
    line = {
        "id": "a-7",
        "title": "مرفأ العريش",
        "text": "زار سامي ناصر المرفأ",
        "spans": [
            {"id": "s-1", "start": 4, "end": 13, "label": "PER", "note": "n"},
            {"id": "s-2", "start": 9, "end": 20, "label": "LOC"},
        ],
        "relations": [{"id": "r-1", "head": "s-1", "tail": "s-2", "label": "IN"}],
    }
    (tmp_path / "in.jsonl").write_bytes(orjson.dumps(line))
    with Project.create(tmp_path / "p.hashiya") as project:
        import_files(project, [tmp_path / "in.jsonl"])
        report = export_articles(project, tmp_path / "o.conll", ExportOptions(format="conll"))
        chosen = export_articles(project, tmp_path / "o.jsonl", ExportOptions(format="hashiya-jsonl", labels=("PER",)))
        again = import_files(project, [tmp_path / "in.jsonl"])[1]
    said = [str(finding.said) for finding in (*report.findings, *chosen.findings, *again.findings)]
    assert "Span “سامي ناصر” (PER): the note of a span cannot be kept in this format." in said
    assert "Article “مرفأ العريش”: the title cannot be kept in this format (1 case)." in said
    assert "A relation IN of span “سامي ناصر” was left out: its other span was not chosen." in said
    assert not [each for each in said if "a-7" in each or "s-1" in each or "s-2" in each or "r-1" in each]
    assert {finding.article_id for finding in report.findings} == {"a-7"}
    assert report.names == chosen.names == again.names == {"a-7": "مرفأ العريش"}
