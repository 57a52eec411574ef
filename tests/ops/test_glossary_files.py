"""Glossaries from files and into files: reports, overrides, refusals that leave nothing, round trips."""

from dataclasses import replace

import pytest

from reader.base.errors import Cancelled, UserFault
from reader.model import Entry
from reader.ops import glossaries, glossary_files, history
from reader.ops.checking import check
from reader.ops.glossary_files import (
    GlossaryImport,
    export_glossaries,
    glossary_format_for,
    glossary_named,
    import_glossary_file,
    is_glossary_file,
    preview_glossary,
)
from reader.ops.projects import create_project, find_label_set

TABLE = "headword\tgloss\tlabel\nقرار\tdecision\t\nمجلس الأمن\tSecurity Council\tORG\n"


@pytest.fixture
def project(tmp_path):
    with create_project(tmp_path / "p.hashiya", find_label_set("empty")) as project:
        yield project


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "words.tsv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def headwords(project, glossary_id):
    return [each.headword for each in project.entries.of_glossary(glossary_id)]


def test_a_file_becomes_a_glossary_in_one_step(project, table):
    result, report = import_glossary_file(project, table, GlossaryImport(annotator="سلمى"))
    (glossary,) = project.glossaries.all()
    assert (glossary.name, headwords(project, glossary.id)) == ("words", ["قرار", "مجلس الأمن"])
    assert (report.read["entry"], report.written["entry"], report.findings) == (2, 2, [])
    assert result.number
    history.undo(project, "سلمى")
    assert project.glossaries.all() == ()


def test_what_the_person_says_overrides_the_file(project, table):
    options = GlossaryImport(name="News", source="here", licence="CC0", language="fa", target="de", format="tsv")
    import_glossary_file(project, table, options)
    (glossary,) = project.glossaries.all()
    assert (glossary.name, glossary.source, glossary.licence, glossary.language, glossary.target) == (
        "News", "here", "CC0", "fa", "de",
    )  # fmt: skip


def test_entries_that_cannot_be_looked_up_are_left_out_by_name(project, tmp_path):
    path = tmp_path / "x.csv"
    path.write_text(f"قرار,decision\n…,dots\n{'ا' * 2000},long\nمجلس,{'x' * 30_000}\n", encoding="utf-8")
    _, report = import_glossary_file(project, path)
    assert (report.read["entry"], report.written["entry"], report.count("dropped")) == (4, 1, 3)


def test_a_second_import_brings_the_glossary_up_to_date(project, table, tmp_path):
    import_glossary_file(project, table, GlossaryImport(annotator="a"))
    (before,) = project.glossaries.all()
    glossaries.change_glossary(project, replace(before, enabled=False), annotator="a")
    ids = {each.headword: each.id for each in project.entries.of_glossary(before.id)}
    table.write_text(f"{TABLE.replace('decision', 'resolution')}هدنة\ttruce\t\n", encoding="utf-8")
    result, report = import_glossary_file(project, table, GlossaryImport(source="there", annotator="a"))
    (after,) = project.glossaries.all()
    assert (after.id, after.source, after.enabled, after.order) == (before.id, "there", False, before.order)
    found = {each.headword: each for each in project.entries.of_glossary(after.id)}
    assert {word: each.gloss for word, each in found.items()} == {
        "قرار": "resolution", "مجلس الأمن": "Security Council", "هدنة": "truce",
    }  # fmt: skip
    assert {word: found[word].id for word in ids} == ids
    assert [each.kind for each in report.findings] == ["noticed"]
    assert report.findings[0].said.params == {"name": "words", "added": 1, "changed": 1, "deleted": 0}
    assert sorted(change.kind for change in result.changes) == ["entry", "entry", "glossary"]
    table.write_text("هدنة\ttruce\n", encoding="utf-8")
    import_glossary_file(project, table, GlossaryImport(source="there", annotator="a"))
    assert headwords(project, after.id) == ["هدنة"]
    history.undo(project, "a")
    history.undo(project, "a")
    assert {each.headword: each.gloss for each in project.entries.of_glossary(after.id)} == {
        "قرار": "decision", "مجلس الأمن": "Security Council",
    }  # fmt: skip
    project.close()
    assert check(project.path).problems == ()


def test_what_came_in_already_is_not_written_again(project, table):
    import_glossary_file(project, table)
    result, report = import_glossary_file(project, table)
    assert (result.number, len(project.glossaries.all())) == (0, 1)
    assert report.written["entry"] == 2


def test_entries_of_one_headword_find_their_own(project, tmp_path):
    path = tmp_path / "words.csv"
    path.write_text("عين,eye\nعين,spring\nعين,spy\n", encoding="utf-8")
    import_glossary_file(project, path)
    (glossary,) = project.glossaries.all()
    before = {each.gloss: each.id for each in project.entries.of_glossary(glossary.id)}
    path.write_text("عين,spy\nعين,source\nعين,eye\n", encoding="utf-8")
    import_glossary_file(project, path)
    after = {each.gloss: each.id for each in project.entries.of_glossary(glossary.id)}
    assert after == {"eye": before["eye"], "source": before["spring"], "spy": before["spy"]}


def test_a_second_one_can_be_kept_beside_the_first(project, table):
    import_glossary_file(project, table)
    _, report = import_glossary_file(project, table, GlossaryImport(beside=True))
    assert [each.name for each in project.glossaries.all()] == ["words", "words"]
    assert [each.kind for each in report.findings] == ["noticed"]


def test_own_entries_are_never_brought_up_to_date_by_a_file(project, table):
    glossaries.put_entry(project, Entry(id="", glossary_id="", headword="هدنة", gloss="truce"), annotator="سلمى")
    _, report = import_glossary_file(project, table, GlossaryImport(name=glossaries.OWN_NAME))
    assert headwords(project, glossaries.OWN) == ["هدنة"]
    assert len(project.glossaries.all()) == 2
    assert [each.kind for each in report.findings] == ["noticed"]


def test_a_second_import_that_fails_or_is_cancelled_changes_nothing(project, table):
    def cancel(done, total, /):
        raise Cancelled

    import_glossary_file(project, table)
    (glossary,) = project.glossaries.all()
    table.write_text("هدنة\ttruce\n…\tdots\n" + "ب\tx\n" * 2_000, encoding="utf-8")
    with pytest.raises(Cancelled):
        import_glossary_file(project, table, GlossaryImport(name="words"), progress=cancel)
    table.write_text("…\tdots\n", encoding="utf-8")
    with pytest.raises(UserFault, match="no entry"):
        import_glossary_file(project, table)
    assert headwords(project, glossary.id) == ["قرار", "مجلس الأمن"]


@pytest.mark.parametrize(
    "text", ["", "nothing", "…,dots\n", 'قرار,decision\nx,"' + "y" * 200_000, "قرار\tdecision\n\x00"], ids=range(5)
)
def test_what_cannot_be_used_leaves_nothing(project, tmp_path, text):
    path = tmp_path / "x.csv"
    path.write_bytes(text.encode())
    with pytest.raises(UserFault):
        import_glossary_file(project, path)
    assert project.glossaries.all() == ()
    assert project.glossaries.sizes() == {}


def test_an_unknown_format_or_file_is_named(project, table, tmp_path):
    with pytest.raises(UserFault, match="nonsense"):
        import_glossary_file(project, table, GlossaryImport(format="nonsense"))
    with pytest.raises(UserFault, match="does not exist"):
        import_glossary_file(project, tmp_path / "none.tsv")


def test_cancelling_leaves_nothing(project, table):
    def cancel(done, total, /):
        raise Cancelled

    with pytest.raises(Cancelled):
        import_glossary_file(project, table, progress=cancel)
    assert project.glossaries.all() == ()


def test_the_preview_shows_columns_and_encoding(project, table, tmp_path):
    seen = preview_glossary(project, table)
    assert (seen.table.header, dict(seen.table.columns)) == (
        ["headword", "gloss", "label"],
        {"headword": 0, "gloss": 1, "label": 2},
    )
    assert seen.table.sample[0] == ["قرار", "decision", ""]
    assert (seen.format.id, seen.glossary.name, seen.entries, seen.left_out) == ("tsv", "words", 2, 0)
    assert [each.headword for each in seen.sample] == ["قرار", "مجلس الأمن"]
    old = tmp_path / "old.csv"
    old.write_bytes("قرار,decision\nمجلس الأمن في نيويورك,council\n…,dots\n".encode("windows-1256"))
    found = preview_glossary(project, old)
    assert (found.table.encoding, found.table.is_certain) == ("windows-1256", False)
    assert (found.entries, found.left_out) == (2, 1)
    options = GlossaryImport(encoding="windows-1256", columns={"headword": 1, "gloss": 0})
    chosen = preview_glossary(project, old, options)
    assert dict(chosen.table.columns) == {"headword": 1, "gloss": 0}
    assert chosen.sample[0].headword == "decision"


def test_separator_and_header_can_be_said(project, tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("a;b,c\nقرار;x,decision\n", encoding="utf-8")
    assert preview_glossary(project, path).table.separator == ";"
    said = preview_glossary(project, path, GlossaryImport(separator=",", header=True))
    assert (said.table.header, said.entries, said.sample[0].gloss) == (["a;b", "c"], 1, "decision")
    path.write_text("word,meaning\nقرار,decision\n", encoding="utf-8")
    without = preview_glossary(project, path, GlossaryImport(header=False))
    assert (without.entries, without.sample[0].headword) == (2, "word")


def test_a_preview_tells_which_glossaries_an_import_brings_up_to_date(project, table, tmp_path):
    glossaries.put_entry(project, Entry(id="", glossary_id="", headword="هدنة", gloss="truce"), annotator="سلمى")
    import_glossary_file(project, table)
    assert preview_glossary(project, table).renews == {"words"}
    tbx = tmp_path / "words.tbx"
    export_glossaries(project, tbx, "tbx", [glossary_named(project, "words").id])
    seen = preview_glossary(project, tbx)
    assert (seen.format.id, seen.table, seen.entries) == ("tbx", None, 2)
    assert (seen.glossary.language, seen.glossary.target) == ("ar", "en")


@pytest.mark.parametrize(
    ("name", "only"),
    [("a.ifo", True), ("A.DSL.DZ", True), ("a.index", True), ("a.tbx", True), ("a.tsv", True), ("a.dict.dz", True),
     ("a.txt", False), ("a.csv", False), ("a.zip", True), ("a.html", False)],
)  # fmt: skip
def test_what_can_only_be_a_glossary_by_its_name(tmp_path, name, only):
    assert is_glossary_file(tmp_path / name) is only


@pytest.mark.parametrize("suffix", ["tsv", "tbx", "zip"])
def test_what_is_written_can_be_read_again(project, table, tmp_path, suffix):
    import_glossary_file(project, table)
    own = Entry(id="", glossary_id="", headword="هدنة", gloss="truce")
    glossaries.put_entry(project, own, annotator="سلمى")
    out = tmp_path / f"out.{suffix}"
    report = export_glossaries(project, out, glossary_format_for(out))
    assert report.written["entry"] == 3
    import_glossary_file(project, out, GlossaryImport(name="again"))
    again = glossary_named(project, "again")
    assert sorted(headwords(project, again.id)) == sorted(["هدنة", "قرار", "مجلس الأمن"])
    project.close()
    assert check(project.path).problems == ()


@pytest.mark.parametrize("name", ["out.ifo", "out.csv", "out.dsl"])
def test_no_file_is_called_what_it_is_not(tmp_path, name):
    with pytest.raises(UserFault, match=r"one of \.tsv, \.zip, \.tbx"):
        glossary_format_for(tmp_path / name)


def test_one_glossary_alone_can_be_written(project, table, tmp_path):
    import_glossary_file(project, table)
    import_glossary_file(project, table, GlossaryImport(name="second"))
    report = export_glossaries(project, tmp_path / "o.tsv", "tsv", [glossary_named(project, "second").id])
    assert report.written["entry"] == 2


def test_what_cannot_be_written_leaves_the_old_file(project, table, tmp_path):
    with pytest.raises(UserFault, match="no entry"):
        export_glossaries(project, tmp_path / "o.tsv", "tsv")
    import_glossary_file(project, table)
    with pytest.raises(UserFault, match="read only"):
        export_glossaries(project, tmp_path / "o", "dictd")
    with pytest.raises(UserFault, match="no longer there"):
        export_glossaries(project, tmp_path / "o", "tsv", ["gone"])
    with pytest.raises(UserFault, match="belongs to the project"):
        export_glossaries(project, project.path, "tsv")
    with pytest.raises(UserFault, match="no glossary “x”"):
        glossary_named(project, "x")
    assert not list(tmp_path.glob("o*"))


def test_the_starter_comes_with_the_program(project):
    _, report = import_glossary_file(project, glossary_files.Path(glossary_files.STARTER))
    (glossary,) = project.glossaries.all()
    assert (glossary.source, glossary.licence) == ("Hashiya", "Apache-2.0")
    assert report.written["entry"] >= 150
    assert not report.findings
    entries = list(project.entries.of_glossary(glossary.id))
    assert all(each.headword and each.gloss and each.part_of_speech for each in entries)
    assert sum(" " in each.headword for each in entries) >= 50
    assert sum(bool(each.note) for each in entries) >= 50
    assert {each.label for each in entries} == {"", "ORG"}


@pytest.mark.parametrize("name", ["articles.jsonl", "articles.txt", "page.html", "tags.conll"])
def test_a_file_of_articles_is_no_table(project, tmp_path, name):
    path = tmp_path / name
    path.write_text('{"id": "a", "text": "قال"}\n' if name.startswith("articles") else "<html>قال\tO</html>\n")
    with pytest.raises(UserFault, match=f"{name} holds articles .* hashiya import"):
        import_glossary_file(project, path)
    with pytest.raises(UserFault, match="holds articles"):
        glossary_files.preview_glossary(project, path)
    assert not project.glossaries.all()
