"""Formats by the names of files."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.base.errors import WrongWord
from reader.formats.naming import by_ending

ENDINGS = ((".md", "markdown"), (".html", "page"), (".jsonld", "w3c"))


@pytest.mark.parametrize(
    ("name", "format_id"), [("notes.HTML", "page"), ("notes", "markdown"), ("v1.2 notes.jsonld", "w3c")]
)
def test_a_file_is_written_in_the_format_that_it_is_named_after(name: str, format_id: str) -> None:
    assert by_ending(ENDINGS, Path(name)) == format_id


@pytest.mark.parametrize("name", ["notes.json", "notes.md.bak", "v1.2"])
def test_an_ending_of_no_format_is_refused_with_those_there_are(name: str) -> None:
    with pytest.raises(WrongWord, match=r"\.md, \.html, \.jsonld"):
        by_ending(ENDINGS, Path(name))
