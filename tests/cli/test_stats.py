"""``hashiya stats``: the numbers of the page of statistics, chosen, as text, as JSON, drawn."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.cli.conftest import Hashiya

ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_document_has_every_number(hashiya: Hashiya, project: Path) -> None:
    found = hashiya("stats", project, "--json").json
    assert {each["code"]: (each["spans"], each["articles"]) for each in found["labels"] if each["spans"]} == {
        "PER": (1, 1),
        "LOC": (1, 1),
        "ORG": (1, 1),
    }
    assert [each["day"] for each in found["days"]] == ["2026-01-02", "2026-01-03"]
    assert {each["name"]: each["spans"] for each in found["annotators"]} == {"Adam": 1, "سعاد": 2}
    assert (found["undated"], found["active_seconds"], found["spans_per_hour"]) == (0, 0, None)
    assert "plot" not in found


def test_what_is_counted_can_be_chosen(hashiya: Hashiya, project: Path) -> None:
    assert hashiya("stats", project, "--json", "--annotator", "سعاد").json["spans"] == 2
    assert hashiya("stats", project, "--json", "--label", "PER", "--label", "LOC").json["spans"] == 2
    assert hashiya("stats", project, "--json", "--state", "done").json["spans"] == 0
    since = hashiya("stats", project, "--json", "--since", "2026-01-03").json
    assert (since["spans"], since["chosen"]["since"]) == (2, "2026-01-03")
    assert hashiya("stats", project, "--json", "--until", "2026-01-02").json["by_day"] == {"2026-01-02": 1}


@pytest.mark.parametrize(
    ("arguments", "said", "code"),
    [
        (("--annotator", "nobody"), "No span is by nobody", 1),
        (("--label", "NONE"), "There is no label NONE", 1),
        (("--since", "soon"), "“soon” is no day", 2),
        (("--plot", "out.jpg"), ".svg or .png", 2),
    ],
)
def test_what_would_count_nothing_is_refused(
    hashiya: Hashiya, project: Path, arguments: tuple[str, ...], said: str, code: int
) -> None:
    answer = hashiya("stats", project, *arguments)
    assert answer.code == code
    assert said in answer.err


def test_people_see_a_table_of_each(hashiya: Hashiya, project: Path) -> None:
    told = hashiya("stats", project).out
    assert "Person" in told
    assert [line.split() for line in told.splitlines() if "2026-01-03" in line] == [
        ["2", "0", "0.0", "–", "2026-01-03"]
    ]
    assert [line.split() for line in told.splitlines() if "سعاد" in line] == [["2", "0", "0.0", "–", "سعاد"]]


def test_the_numbers_are_drawn_as_svg(hashiya: Hashiya, project: Path, tmp_path: Path) -> None:
    out = tmp_path / "numbers.svg"
    answer = hashiya("stats", project, "--plot", out)
    assert (answer.code, answer.err) == (0, f"Drawn: {out}\n")
    texts = [node.text for node in ET.parse(out).getroot().iter("{http://www.w3.org/2000/svg}text")]
    assert any("سعاد" in (text or "") for text in texts)
    assert hashiya("stats", project, "--plot", out, "--json").json["plot"] == str(out)


def test_a_project_is_never_drawn_over(hashiya: Hashiya, project: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.svg"
    link.symlink_to(project)
    assert "belongs to the project" in hashiya("stats", project, "--plot", link).err
    assert hashiya("stats", project, "--json").json["spans"] == 3


def test_without_a_painter_a_png_says_what_to_do(hashiya: Hashiya, project: Path, tmp_path: Path) -> None:
    answer = hashiya("stats", project, "--plot", tmp_path / "numbers.png")
    assert (answer.code, (tmp_path / "numbers.png").exists()) == (1, False)
    assert "Save the picture as .svg" in answer.err


def test_a_png_is_painted_without_a_display(project: Path, tmp_path: Path) -> None:
    pytest.importorskip("PySide6.QtGui", exc_type=ImportError)
    out = tmp_path / "numbers.png"
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "stats", str(project), "--plot", str(out)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, f"Drawn: {out}\n")
    assert out.read_bytes().startswith(b"\x89PNG")
