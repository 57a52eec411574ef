"""Every command does its job and answers people and programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.base.paths import shipped
from reader.store import Project
from tests.cli.conftest import ARTICLES, Hashiya


def test_new_makes_a_project_with_a_preset(hashiya: Hashiya, tmp_path: Path) -> None:
    answer = hashiya("new", tmp_path / "a.hashiya", "--labels", "ner", "--json")
    assert answer.code == 0
    assert answer.json == {"project": str(tmp_path / "a.hashiya"), "labels": ["PER", "LOC", "ORG", "MISC"]}
    assert "b.hashiya" in hashiya("new", tmp_path / "b.hashiya", "--labels", "empty").out


def test_new_takes_a_label_set_from_a_file(hashiya: Hashiya, tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    file.write_text('{"labels": [{"code": "SHIP", "name_ar": "سفينة"}]}', encoding="utf-8")
    assert hashiya("new", tmp_path / "a.hashiya", "--labels", file, "--json").json["labels"] == ["SHIP"]
    with Project.open(tmp_path / "a.hashiya", read_only=True) as project:
        assert project.labels.all()[0].name_ar == "سفينة"


def test_import_counts_and_names_what_it_did(hashiya: Hashiya, project: Path, lines: Path) -> None:
    again = hashiya("import", project, lines, "--json")
    assert again.code == 0
    assert again.json["read"]["article"] == 2
    assert again.json["counts"] == {"duplicate": 2}
    assert {finding["article"] for finding in again.json["findings"]} == {"talks", "plain"}
    told = hashiya("import", project, lines)
    assert "duplicate 2" in told.out
    assert told.out.count("محادثات في مسقط") == 1


def test_import_takes_options_between_files(hashiya: Hashiya, tmp_path: Path, lines: Path) -> None:
    path = tmp_path / "a.hashiya"
    hashiya("new", path)
    other = tmp_path / "other.jsonl"
    other.write_text('{"id": "z", "text": "نص", "spans": [{"start": 0, "end": 2, "label": "X"}]}\n', encoding="utf-8")
    answer = hashiya("import", path, lines, "--annotator", "ليلى", other, "--format", "hashiya-jsonl", "--json")
    assert answer.json["written"]["article"] == 3
    assert hashiya("show", path, "z", "--json").json["spans"][0]["annotator"] == "ليلى"


def test_import_leaves_broken_lines_out_only_when_asked(hashiya: Hashiya, project: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jsonl"
    broken.write_text('{"id": "good", "text": "نص جديد"}\n{"id": \n', encoding="utf-8")
    refused = hashiya("import", project, broken)
    assert (refused.code, refused.out) == (1, "")
    assert "2" in refused.err
    assert len(hashiya("list", project, "--json").json["articles"]) == 2
    taken = hashiya("import", project, broken, "--good-lines-only", "--json")
    assert taken.code == 0
    assert taken.json["counts"]["refused"] == 1
    assert taken.json["findings"][0]["place"] == "broken.jsonl:2"


def test_a_long_report_shows_the_first_and_counts_the_rest(hashiya: Hashiya, project: Path, tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    many.write_text("".join(f'{{"id": "m{n}"}}\n' for n in range(50)), encoding="utf-8")
    told = hashiya("import", project, many, "--good-lines-only")
    assert told.out.count("many.jsonl, line ") == 20
    assert "30 more" in told.out
    assert len(hashiya("import", project, many, "--good-lines-only", "--json").json["findings"]) == 50


def test_a_text_article_is_imported_exactly(hashiya: Hashiya, project: Path) -> None:
    sample = shipped("resources", "articles", "sample-news.ar.txt")
    assert hashiya("import", project, sample).code == 0
    article = hashiya("list", project, "--json").json["articles"][-1]
    shown = hashiya("show", project, article["id"], "--json").json
    assert shown["text"].encode() == sample.read_bytes()
    assert shown["title"] == "أورفانيا وسلدوفا تتفقان في جنيف على خطة لإدارة نهر ميران"
    assert article["date"] == "2021-10-14"


def test_list_shows_articles_with_numbers(hashiya: Hashiya, project: Path) -> None:
    told = hashiya("list", project)
    heading, first, second = told.out.splitlines()
    assert heading.split() == ["no.", "state", "spans", "length", "date", "source", "title"]
    assert first.split()[:3] == ["1", "new", "3"]
    assert first.endswith("محادثات في مسقط")
    assert second.startswith("  2  new")
    assert told.err == "2 articles.\n"
    assert [each["number"] for each in hashiya("list", project, "--json").json["articles"]] == [1, 2]
    assert hashiya("list", project, "--state", "done").out == ""


@pytest.mark.parametrize("wanted", ["1", "talks", "tal", "محادثات في مسقط"])
def test_show_finds_the_article_by_any_of_its_names(hashiya: Hashiya, project: Path, wanted: str) -> None:
    assert hashiya("show", project, wanted, "--json").json["id"] == "talks"


def test_show_marks_the_spans_and_lists_them(hashiya: Hashiya, project: Path) -> None:
    told = hashiya("show", project, "1").out
    assert "محادثات في [مسقط]LOC\nشكر [[خرداش]PER المضيف]ORG\u060c وقتل 43" in told
    last = told.splitlines()[-1].split()
    assert last[:4] == ["3", "20", "25", "PER"]


def test_show_as_json_is_a_line_of_our_format(hashiya: Hashiya, project: Path, tmp_path: Path) -> None:
    shown = hashiya("show", project, "talks", "--json")
    out = tmp_path / "out.jsonl"
    hashiya("export", project, "-o", out, "--format", "hashiya-jsonl")
    assert shown.json == json.loads(out.read_text(encoding="utf-8").splitlines()[0])


def test_search_folds_and_shows_the_context(hashiya: Hashiya, project: Path) -> None:
    found = hashiya("search", project, "أورفانيا", "--json").json
    assert found["articles"] == 2
    assert {hit["id"] for hit in found["hits"]} == {"talks", "plain"}
    place = next(hit for hit in found["hits"] if hit["id"] == "talks")["places"][0]
    assert place["text"] == "اورفانيا"
    text = str(ARTICLES[0]["text"])
    assert text[place["start"] : place["end"]] == "اورفانيا"
    assert text.endswith(place["before"] + place["text"] + place["after"])
    told = hashiya("search", project, "43", "مدنيا")
    assert "[43]" in told.out
    assert hashiya("search", project, "أورفانيا", "--limit", "1").err == "2 articles found; 1 shown.\n"
    assert hashiya("search", project, "أرنب").err == "0 articles found; 0 shown.\n"


def test_stats_count_by_everything(hashiya: Hashiya, project: Path) -> None:
    counts = hashiya("stats", project, "--json").json
    assert (counts["articles"], counts["spans"], counts["relations"]) == (2, 3, 0)
    assert counts["by_state"] == {"new": 2}
    assert {code: count for code, count in counts["by_label"].items() if count} == {"PER": 1, "LOC": 1, "ORG": 1}
    assert counts["by_annotator"] == {"Adam": 1, "سعاد": 2}
    assert counts["by_day"] == {"2026-01-02": 1, "2026-01-03": 2}
    assert [each["spans"] for each in counts["by_article"]] == [3, 0]
    told = hashiya("stats", project).out
    for heading in ("By label", "By annotator", "By day", "By article"):
        assert heading in told


def test_backup_is_a_project_of_its_own(hashiya: Hashiya, project: Path, tmp_path: Path) -> None:
    out = tmp_path / "copy.hashiya"
    assert hashiya("backup", project, "-o", out).out == f"{out}\n"
    assert hashiya("stats", out, "--json").json == hashiya("stats", project, "--json").json
    named = hashiya("backup", project, "--json").json
    assert Path(named["backup"]).stat().st_size == named["bytes"]


def test_a_backup_has_one_place_and_a_number_that_can_be(hashiya: Hashiya, project: Path, tmp_path: Path) -> None:
    for arguments in (("--keep", "-1"), ("--keep", "two"), ("--folder", tmp_path, "-o", tmp_path / "out.hashiya")):
        assert hashiya("backup", project, *arguments).code == 2
    assert hashiya("backup", project, "--keep", "0").code == 0


def test_a_guessed_encoding_names_its_file_once(hashiya: Hashiya, project: Path, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes("وصل الوفد إلى المدينة مساء أمس.".encode("cp1256"))
    [said] = [line for line in hashiya("import", project, tmp_path / "old.txt").out.splitlines() if "guess" in line]
    assert said.count("old.txt") == 1
    (tmp_path / "torn.jsonl").write_text('{"id": "a", "text": "نص"}\n{"id":', encoding="utf-8")
    answer = hashiya("import", project, tmp_path / "torn.jsonl", "--good-lines-only")
    [said] = [line for line in answer.out.splitlines() if "not JSON" in line]
    assert said.count("torn.jsonl") == 1


def test_backup_and_reading_work_while_a_window_writes(hashiya: Hashiya, project: Path, tmp_path: Path) -> None:
    with Project.open(project) as opened:
        assert not opened.read_only
        assert hashiya("backup", project, "-o", tmp_path / "copy.hashiya").code == 0
        for command in ("list", "stats"):
            assert hashiya(command, project).code == 0
        refused = hashiya("import", project, tmp_path / "articles.jsonl")
        assert refused.code == 1
        assert len(refused.err.splitlines()) == 1


def test_export_chooses_spans_and_articles(hashiya: Hashiya, project: Path, tmp_path: Path) -> None:
    def exported(*options: str) -> list[tuple[str, list[str]]]:
        out = tmp_path / "out.jsonl"
        assert hashiya("export", project, "-o", out, "--format", "hashiya-jsonl", *options).code == 0
        records = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
        return [(record["id"], [span["id"] for span in record["spans"]]) for record in records]

    assert exported() == [("talks", ["s1", "s3", "s2"]), ("plain", [])]
    assert exported("--annotator", "Adam") == [("talks", ["s3"]), ("plain", [])]
    assert exported("--label", "PER", "--label", "LOC") == [("talks", ["s1", "s2"]), ("plain", [])]
    assert exported("--gold") == [("talks", []), ("plain", [])]
    assert exported("--article", "2") == [("plain", [])]
    assert exported("--state", "new") == exported()
    assert exported("--state", "done") == []


def test_export_splits_alike_for_a_seed(hashiya: Hashiya, project: Path, tmp_path: Path) -> None:
    arguments = ("export", project, "-o", tmp_path / "d.jsonl", "--format", "hashiya-jsonl", "--split", "a=0.5,b=0.5")
    first = hashiya(*arguments, "--seed", "3", "--json")
    assert first.json["written"]["article"] == 2
    parts = [(tmp_path / f"d.{name}.jsonl").read_text(encoding="utf-8") for name in "ab"]
    assert [part.count("\n") for part in parts] == [1, 1]
    hashiya(*arguments, "--seed", "3")
    assert parts == [(tmp_path / f"d.{name}.jsonl").read_text(encoding="utf-8") for name in "ab"]


def test_convert_needs_no_project(hashiya: Hashiya, lines: Path, tmp_path: Path) -> None:
    out = tmp_path / "texts"
    answer = hashiya("convert", lines, "-o", out, "--from", "hashiya-jsonl", "--to", "text", "--json")
    assert answer.code == 0
    assert answer.json["read"]["article"] == 2
    assert answer.json["counts"]["dropped"] > 0
    texts = {file.read_bytes().decode() for file in out.iterdir()}
    assert texts == {article["text"] for article in ARTICLES}


def test_convert_takes_options_of_both_formats(hashiya: Hashiya, tmp_path: Path) -> None:
    source, out = tmp_path / "a.conll", tmp_path / "b.conll"
    source.write_text("وصل O\nسليم B-PER\n\nغادر O\n", encoding="utf-8")
    options = ("--option", "articles=sentences", "--option", "separator=space")
    answer = hashiya("convert", source, "-o", out, "--from", "conll", "--to", "conll", *options, "--json")
    assert answer.json["read"]["article"] == 2
    assert "سليم B-PER" in out.read_text(encoding="utf-8")


def test_formats_says_what_each_holds(hashiya: Hashiya) -> None:
    formats = {each["id"]: each for each in hashiya("formats", "--json").json["formats"]}
    assert formats["hashiya-jsonl"]["cannot_hold"] == []
    assert "span" in formats["text"]["cannot_hold"]
    told = hashiya("formats").out
    assert all(id_ in told for id_ in formats)
    assert set(formats["conll"]["reading_options"]) == {"tags", "articles"}
    assert "articles=sentences" in told
    assert "edges=widen" in told


def test_check_finds_a_whole_project_whole(hashiya: Hashiya, project: Path) -> None:
    told = hashiya("check", project)
    assert told.code == 0, told.err
    answer = hashiya("check", project, "--json")
    assert answer.json["sound"] is True
    assert answer.json["sqlite"]


def test_check_finds_damage_and_repair_saves_what_it_can(hashiya: Hashiya, project: Path, tmp_path: Path) -> None:
    with Project.open(project) as opened:
        opened.write_backup(tmp_path / "damaged.hashiya")
    damaged = tmp_path / "damaged.hashiya"
    content = damaged.read_bytes().replace("المضيف".encode(), "المضين".encode())
    damaged.write_bytes(content)
    found = hashiya("check", damaged, "--json")
    assert found.code == 1
    assert found.json["sound"] is False
    assert found.json["problems"]
    told = hashiya("check", damaged)
    assert (told.code, "Found:\n" in told.out) == (1, True)
    assert "damaged.hashiya" in told.err
    mended = hashiya("check", damaged, "--repair", "--json")
    assert mended.code == 0, mended.err
    assert damaged.read_bytes() == content
    saved = Path(mended.json["project"])
    assert saved != damaged
    assert mended.json["lost"]
    assert mended.json["before"] == found.json
    assert [each["id"] for each in hashiya("list", saved, "--json").json["articles"]] == ["talks", "plain"]
    told = hashiya("check", damaged, "--repair").out
    assert [line for line in told.splitlines() if not line.startswith(" ")] == ["Found:", "Done:", "Lost:"]


def test_labels_are_listed_as_a_tree_with_sums(hashiya: Hashiya, project: Path, tmp_path: Path) -> None:
    marked = tmp_path / "marked.jsonl"
    span = {"start": 0, "end": 2, "annotator": "سعاد"}
    spans = [span | {"label": "KILLED"}, span | {"label": "CASUALTY", "end": 3}]
    marked.write_text(json.dumps({"id": "m", "text": "نص قصير", "spans": spans}), encoding="utf-8")
    hashiya("import", project, marked)
    found = {label["code"]: label for label in hashiya("labels", project, "--json").json["labels"]}
    assert (found["KILLED"]["parent"], found["KILLED"]["depth"]) == ("CASUALTY", 1)
    assert (found["CASUALTY"]["spans"], found["CASUALTY"]["spans_with_nested"]) == (1, 2)
    told = hashiya("labels", project).out
    assert "· KILLED" in told
    stats = hashiya("stats", project, "--json").json
    assert (stats["by_label"]["CASUALTY"], stats["by_label_with_nested"]["CASUALTY"]) == (1, 2)
    assert "with nested: 2" in hashiya("stats", project).out
    out = tmp_path / "out.jsonl"
    hashiya("export", project, "-o", out, "--format", "hashiya-jsonl", "--label", "CASUALTY")
    exported = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert sorted(each["label"] for article in exported for each in article.get("spans", [])) == ["CASUALTY", "KILLED"]


def test_labels_go_out_and_come_in(hashiya: Hashiya, project: Path, tmp_path: Path) -> None:
    out, other = tmp_path / "set.json", tmp_path / "other.hashiya"
    assert hashiya("labels", project, "--export", out, "--json").json == {
        "project": str(project), "output": str(out), "labels": 8,
    }  # fmt: skip
    hashiya("new", other, "--labels", "ner")
    answer = hashiya("labels", other, "--import", out, "--conflicts", "replace", "--annotator", "سعاد", "--json")
    outcomes = {each["code"]: each["outcome"] for each in answer.json["labels"]}
    assert outcomes["KILLED"] == "added"
    assert outcomes["LOC"] == "replaced"
    assert outcomes["PER"] == "unchanged"
    again = hashiya("labels", other, "--import", "news")
    assert "added" not in again.out
    kept = hashiya("labels", other, "--import", "ner", "--conflicts", "new")
    assert "LOC-2" in kept.out
    assert "belongs to another label" in kept.err
    keys = [label["key"] for label in hashiya("labels", other, "--json").json["labels"] if label["key"]]
    assert len(set(keys)) == len(keys)
    assert hashiya("check", other).code == 0
    assert hashiya("new", tmp_path / "third.hashiya", "--labels", out).code == 0


def test_labels_refuses_what_it_cannot_do(hashiya: Hashiya, project: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('{"labels": [{"code": "A", "parent": "A"}]}', encoding="utf-8")
    other = tmp_path / "other.hashiya"
    hashiya("new", other)
    before, there = hashiya("labels", project, "--json").json, other.read_bytes()
    for arguments, code in (
        (("--import", bad), 1), (("--import", "nowhere"), 1), (("--export", tmp_path), 1), (("--export", project), 1),
        (("--export", other), 1),
        (("--conflicts", "new"), 2), (("--import", bad, "--export", bad), 2),
        (("--import", bad, "--conflicts", "x"), 2),
    ):  # fmt: skip
        answer = hashiya("labels", project, *arguments)
        assert (answer.code, answer.out) == (code, ""), arguments
        assert answer.err.count("\n") <= 2
    assert hashiya("labels", project, "--json").json == before
    assert other.read_bytes() == there
    hashiya("new", tmp_path / "empty.hashiya", "--labels", "empty")
    assert "no labels" in hashiya("labels", tmp_path / "empty.hashiya").out
