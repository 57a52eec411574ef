"""Runs commands as a person does, but in this process; and a small project to run them on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from reader.cli import run


class Answer(NamedTuple):
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on standard output."""
        return json.loads(self.out)


Hashiya = Callable[..., Answer]

ARTICLES = [
    {
        "id": "talks",
        "title": "محادثات في مسقط",
        "text": "محادثات في مسقط\nشكر خرداش المضيف\u060c وقتل 43 مدنيا في اورفانيا.",
        "meta": {"date": "2021-10-14", "source": "AlpineWire"},
        "spans": [
            {
                "id": "s1",
                "start": 11,
                "end": 15,
                "label": "LOC",
                "annotator": "سعاد",
                "created": "2026-01-02T10:00:00Z",
            },
            {
                "id": "s2",
                "start": 20,
                "end": 25,
                "label": "PER",
                "annotator": "سعاد",
                "created": "2026-01-03T10:00:00Z",
            },
            {
                "id": "s3",
                "start": 20,
                "end": 32,
                "label": "ORG",
                "annotator": "Adam",
                "created": "2026-01-03T11:00:00Z",
            },
        ],
    },
    {"id": "plain", "title": "A line in English", "text": "Nothing happened in أورفانيا today."},
]


@pytest.fixture
def hashiya(capsys: pytest.CaptureFixture[str]) -> Hashiya:
    """Runs ``hashiya`` with the given arguments."""

    def call(*argv: str | Path) -> Answer:
        capsys.readouterr()
        code = run([str(argument) for argument in argv])
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return call


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """The articles as a file of our own format."""
    file = tmp_path / "articles.jsonl"
    file.write_text("".join(json.dumps(article) + "\n" for article in ARTICLES), encoding="utf-8")
    return file


@pytest.fixture
def project(hashiya: Hashiya, tmp_path: Path, lines: Path) -> Path:
    """A project with the two articles."""
    path = tmp_path / "news.hashiya"
    assert hashiya("new", path).code == 0
    assert hashiya("import", path, lines).code == 0
    return path
