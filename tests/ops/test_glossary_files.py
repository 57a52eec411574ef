"""Glossaries from files and into files: reports, overrides, refusals that leave nothing, round trips."""

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
    preview_table,
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


def test_a_second_glossary_of_the_same_name_is_said(project, table):
    import_glossary_file(project, table)
    _, report = import_glossary_file(project, table)
    assert [each.kind for each in report.findings] == ["noticed"]


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


def test_the_preview_shows_columns_and_encoding(table, tmp_path):
    found = preview_table(table)
    assert (found.header, dict(found.columns)) == (
        ["headword", "gloss", "label"],
        {"headword": 0, "gloss": 1, "label": 2},
    )
    assert found.sample[0] == ["قرار", "decision", ""]
    old = tmp_path / "old.csv"
    old.write_bytes("قرار,decision\nمجلس الأمن في نيويورك,council\n".encode("windows-1256"))
    assert (preview_table(old).encoding, preview_table(old).is_certain) == ("windows-1256", False)
    chosen = preview_table(old, GlossaryImport(encoding="windows-1256", columns={"headword": 1, "gloss": 0}))
    assert dict(chosen.columns) == {"headword": 1, "gloss": 0}


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
    entries = project.entries.of_glossary(glossary.id)
    assert all(each.headword and each.gloss and each.part_of_speech for each in entries)
    assert sum(" " in each.headword for each in entries) >= 50
    assert sum(bool(each.note) for each in entries) >= 50
    assert {each.label for each in entries} == {"", "ORG"}
