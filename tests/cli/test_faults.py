"""Whatever is wrong: an exit code, one clear line, and never a traceback."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from reader.cli import is_command, project_for_window, run
from reader.cli.registry import COMMANDS, CommandSpec
from reader.cli.visible import visible_line
from tests.cli.conftest import Hashiya


@pytest.mark.parametrize(
    ("argv", "meant"),
    [
        ([], False),
        (["project.hashiya"], False),
        (["./list"], False),
        (["folder/list"], False),
        (["-platform", "offscreen"], True),
        (["-x"], True),
        ([""], True),
        (["--", "-x.hashiya"], False),
        (["--", "list"], False),
        (["--"], True),
        (["--", "a", "b"], True),
        (["a.hashiya", "b.hashiya"], True),
        (["a.hashiya", "--foo"], True),
        (["list"], True),
        (["exprot", "p"], True),
        (["--help"], True),
        (["--version"], True),
        (["--verison"], True),
        (["p.hashiya", "list"], True),
    ],
)
def test_what_is_meant_for_the_command_line(argv: list[str], meant: bool) -> None:
    assert is_command(argv) is meant


def test_the_window_gets_the_path_and_nothing_else() -> None:
    assert project_for_window([]) == []
    assert project_for_window(["a.hashiya"]) == ["a.hashiya"]
    assert project_for_window(["--", "-a.hashiya"]) == ["./-a.hashiya"]


def test_a_bare_word_that_is_a_file_is_a_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert is_command(["mine"])
    (tmp_path / "mine").touch()
    assert not is_command(["mine"])


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["exprot", "p", "-o", "x"], "hashiya export"),
        (["zzz"], "hashiya --help"),
        (["help", "zzz"], "hashiya --help"),
        (["--verison"], "--verison"),
        (["-x"], "no option “-x”"),
        (["a.hashiya", "--foo"], "no option “--foo”"),
        (["a.hashiya", "b.hashiya"], "one project at a time"),
        (["--", "a.hashiya", "b.hashiya"], "one project at a time"),
        ([""], "no project"),
        (["p.hashiya", "list"], "hashiya list p.hashiya"),
        (["list"], "PROJECT"),
        (["list", "p", "--nonsense"], "--nonsense"),
        (["list", "p", "--stat", "new"], "--stat"),
        (["list", "p", "--state", "old"], "'old'"),
        (["search", "p", "x", "--limit", "0"], "whole number"),
        (["search", "p", "x", "--limit", "٠"], "whole number"),
        (["export", "p", "-o", "x"], "--format"),
        (["export", "p", "--format", "text"], "-o"),
        (["export", "p", "-o", "x", "--format", "text", "--gold", "--annotator", "a"], "--gold"),
        (["export", "p", "-o", "x", "--format", "text", "--seed", "3"], "--split"),
        (["convert", "a", "-o", "b", "--from", "text", "--to", "text", "--option", "x"], "NAME=VALUE"),
        (["import", "p"], "FILE"),
        (["export", "p", "-o", "-", "--format", "conll"], "name a file"),
        (["convert", "a", "-o", "-", "--from", "text", "--to", "conll"], "name a file"),
        (["glossary", "export", "p", "-o", "-"], "name a file"),
        (["words", "p", "-o", "-"], "name a file"),
        (["notes", "p", "-o", "-"], "name a file"),
        (["backup", "p", "-o", "-"], "name a file"),
        (["labels", "p", "--export", "-"], "name a file"),
        (["stats", "p", "--plot", "-"], "name a file"),
    ],
)
def test_wrong_usage_is_exit_code_2(hashiya: Hashiya, argv: list[str], said: str) -> None:
    answer = hashiya(*argv)
    assert answer.code == 2
    assert answer.out == ""
    assert said in answer.err
    assert "Traceback" not in answer.err
    told = hashiya(*argv, "--json")
    assert told.code == 2
    assert told.json["exit_code"] == 2


READING = ("list", "show", "search", "stats", "check", "backup", "export", "import")
REST = {
    "show": ["1"],
    "search": ["كلمة"],
    "export": ["-o", "out.jsonl", "--format", "hashiya-jsonl"],
    "import": ["articles.jsonl"],
}


@pytest.mark.parametrize("command", READING)
@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "text", "binary"])
def test_what_is_no_project_is_refused_in_one_line(
    hashiya: Hashiya, lines: Path, monkeypatch: pytest.MonkeyPatch, command: str, kind: str
) -> None:
    monkeypatch.chdir(lines.parent)
    path = lines.parent / "what.hashiya"
    if kind == "folder":
        path.mkdir()
    elif kind != "missing":
        path.write_bytes({"empty": b"", "text": b"not a project\n" * 100, "binary": bytes(range(256)) * 64}[kind])
    before = path.read_bytes() if path.is_file() else None
    answer = hashiya(command, path, *REST.get(command, []))
    assert answer.code == 1, answer
    assert len(answer.err.splitlines()) == 1
    assert "what.hashiya" in answer.err
    assert "fault of the program" not in answer.err
    assert before is None or path.read_bytes() == before
    told = hashiya(command, path, *REST.get(command, []), "--json")
    assert told.code == 1
    assert "what.hashiya" in (told.json.get("error") or told.json["problems"][0])


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        (["import", "P", "articles.jsonl", "--format", "nonsense"], "nonsense"),
        (["import", "P", "articles.jsonl", "--encoding", "nonsense", "--format", "text"], "nonsense"),
        (["import", "P", "articles.jsonl", "--option", "a=b"], "a"),
        (["export", "P", "-o", "x.jsonl", "--format", "nonsense"], "nonsense"),
        (["export", "P", "-o", "x", "--format", "hashiya-jsonl", "--split", "a=0.5"], "0.5"),
        (["convert", "articles.jsonl", "-o", "x", "--from", "hashiya-jsonl", "--to", "nonsense"], "nonsense"),
    ],
)
def test_a_word_that_is_never_right_is_wrong_usage_in_one_line(
    hashiya: Hashiya, project: Path, monkeypatch: pytest.MonkeyPatch, rest: list[str], said: str
) -> None:
    monkeypatch.chdir(project.parent)
    answer = hashiya(*[str(project) if argument == "P" else argument for argument in rest])
    assert (answer.code, answer.out) == (2, "")
    assert len(answer.err.splitlines()) == 1
    assert said in answer.err


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        (["show", "P", "9"], "9"),
        (["show", "P", "nobody"], "nobody"),
        (["show", "P", ""], "hashiya list"),
        (["search", "P", "،،"], "no word"),
        (["search", "P", ""], "no word"),
        (["import", "P", "missing.txt"], "missing.txt"),
        (["export", "P", "-o", "none/x.jsonl", "--format", "hashiya-jsonl"], "none"),
        (["export", "P", "-o", "P", "--format", "hashiya-jsonl"], "project"),
        (["export", "P", "-o", "x", "--format", "hashiya-jsonl", "--annotator", "nobody"], "nobody"),
        (["export", "P", "-o", "x", "--format", "hashiya-jsonl", "--label", "NONE"], "NONE"),
        (["new", "P"], "P"),
        (["new", "none/a.hashiya"], "none"),
        (["new", "b.hashiya", "--labels", "nonsense"], "nonsense"),
        (["backup", "P", "-o", "P"], "the project itself"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    hashiya: Hashiya, project: Path, monkeypatch: pytest.MonkeyPatch, rest: list[str], said: str
) -> None:
    folder = project.parent
    monkeypatch.chdir(folder)
    before = {path: path.stat().st_mtime_ns for path in folder.iterdir() if path.suffix == ".jsonl"}
    answer = hashiya(*[str(project) if argument == "P" else argument for argument in rest])
    assert answer.code == 1, answer
    assert answer.out == ""
    assert len(answer.err.splitlines()) == 1
    assert (project.name if said == "P" else said) in answer.err
    assert "fault of the program" not in answer.err
    assert before == {path: path.stat().st_mtime_ns for path in folder.iterdir() if path.suffix == ".jsonl"}


def test_an_ambiguous_beginning_names_the_choices(hashiya: Hashiya, project: Path, tmp_path: Path) -> None:
    more = tmp_path / "more.jsonl"
    more.write_text('{"id": "talks-2", "text": "نص"}\n{"id": "tale", "text": "نص آخر"}\n', encoding="utf-8")
    hashiya("import", project, more)
    answer = hashiya("show", project, "tal")
    assert answer.code == 1
    assert "3 articles: talks, talks-2, tale" in answer.err
    assert hashiya("show", project, "talks").code == 0


class _Broken:
    """A command with a bug."""

    def __init__(self, error: BaseException) -> None:
        self._error = error

    def describe(self, parser: object) -> None:
        """No arguments."""

    def execute(self, arguments: object, console: object) -> int:
        """Fail."""
        raise self._error


def test_a_bug_is_one_line_and_debug_shows_it_whole(hashiya: Hashiya, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CommandSpec, "load", lambda self: _Broken(ZeroDivisionError("\x1b[31mred")))
    answer = hashiya("formats")
    assert answer.code == 1
    assert len(answer.err.splitlines()) == 1
    assert "ZeroDivisionError" in answer.err
    assert "--debug" in answer.err
    whole = hashiya("formats", "--debug")
    assert whole.code == 1
    assert "Traceback" in whole.err
    assert json.loads(hashiya("formats", "--json").out)["exit_code"] == 1


def test_interrupting_is_said_in_one_line(hashiya: Hashiya, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CommandSpec, "load", lambda self: _Broken(KeyboardInterrupt()))
    answer = hashiya("formats")
    assert answer.code == 130
    assert len(answer.err.splitlines()) == 1


def test_help_lists_every_command(hashiya: Hashiya) -> None:
    for argv in (["--help"], ["-h"], ["help"]):
        answer = hashiya(*argv)
        assert answer.code == 0
        assert all(f"\n{command.name} " in answer.out for command in COMMANDS)


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_each_command_has_help(capsys: pytest.CaptureFixture[str], command: str) -> None:
    for argv in ([command, "--help"], ["help", command]):
        assert run(argv) == 0
        out, err = capsys.readouterr()
        assert out.startswith(f"usage: hashiya {command}")
        assert "--json" in out
        assert err == ""


def test_version(hashiya: Hashiya) -> None:
    from reader import __version__

    assert hashiya("--version").out == f"hashiya {__version__}\n"


def test_a_database_of_another_program_stays_as_it_is(hashiya: Hashiya, tmp_path: Path, lines: Path) -> None:
    import sqlite3

    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (a)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    answer = hashiya("import", path, lines)
    assert answer.code == 1
    assert "not a project" in answer.err
    assert path.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["articles.jsonl", "other.db"]


def test_a_folder_without_rights_is_named_and_no_passing_file(
    hashiya: Hashiya, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.opening.os.access", lambda path, mode: False)  # an administrator may do anything
    answer = hashiya("new", tmp_path / "a.hashiya")
    assert answer.code == 1
    assert f"no permission to write in {tmp_path}" in answer.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "query",
    [
        '"كتب',
        "NEAR(كتب",
        "-كتب",
        "{كتب}",
        "كتب*",
        "كتب AND",
        "title:كتب",
        "^كتب",
        "ك\0تب",
        "كتب\udc80",
        "((((كتب",
        "x" * 9_000,
    ],
)
def test_anything_can_be_searched_for(hashiya: Hashiya, project: Path, query: str) -> None:
    answer = hashiya("search", project, "--json", "--", query)
    assert answer.code == 0, answer.err
    assert answer.json["articles"] == 0
    assert hashiya("search", project, "--", query).code == 0


@pytest.mark.parametrize("name", ["خبر\u202e.jsonl", "a\nb.jsonl", "a\x1b[31m.jsonl", "a{file}%n.jsonl", "<b>.jsonl"])
def test_odd_file_names_are_said_and_never_obeyed(hashiya: Hashiya, project: Path, name: str) -> None:
    missing = hashiya("import", project, project.with_name(name))
    assert missing.code == 1
    assert "fault of the program" not in missing.err
    assert visible_line(name).rsplit(".", maxsplit=1)[0] in missing.err
    assert len(missing.err.splitlines()) == 1
    project.with_name(name).write_text('{"id": "odd", "text": "نص"}\n', encoding="utf-8")
    assert hashiya("import", project, project.with_name(name)).code == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a name be any bytes")
def test_names_that_are_not_utf8(hashiya: Hashiya, tmp_path: Path) -> None:
    odd = os.fsdecode(b"n\xff")
    project, file, out = tmp_path / f"{odd}.hashiya", tmp_path / f"{odd}.txt", tmp_path / f"{odd}.jsonl"
    file.write_text("وصل الوفد إلى المدينة", encoding="utf-8")
    assert hashiya("new", project).code == 0
    assert hashiya("import", project, file).code == 0
    assert hashiya("list", project, "--json").json["articles"][0]["title"] == "n\ufffd"
    assert hashiya("export", project, "-o", out, "--format", "hashiya-jsonl").code == 0
    assert hashiya("convert", file, "-o", out, "--from", "text", "--to", "hashiya-jsonl").code == 0
    assert hashiya("backup", project).code == 0
    assert hashiya("check", project).code == 0
    for command in ("show", "search"):
        assert "fault of the program" not in hashiya(command, project, odd).err
    assert hashiya("import", project, file, "--annotator", odd).code == 1


def test_behind_two_hyphens_nothing_is_an_option(
    hashiya: Hashiya, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "-news.txt").write_text("وصل الوفد إلى المدينة مساء أمس.", encoding="utf-8")
    assert hashiya("new", "--", "-odd.hashiya").code == 0
    assert hashiya("import", "--", "-odd.hashiya", "-news.txt").code == 0
    assert hashiya("list", "--json", "--", "-odd.hashiya").json["articles"][0]["title"] == "-news"
    assert hashiya("search", "--limit", "3", "-odd.hashiya", "-x").code == 2
    assert hashiya("search", "--limit", "3", "--json", "--", "-odd.hashiya", "-x").json["query"] == "-x"
    refused = hashiya("list", "--", "-odd.hashiya", "-more")
    assert refused.code == 2
    assert "arguments: -more" in refused.err
