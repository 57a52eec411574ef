"""One X server for all stories, and a new user with a home folder for each."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.stories.desktop import Desktop, missing_tools
from tests.stories.program import ROOT, Program

StartProgram = Callable[..., Program]


@pytest.fixture(scope="session")
def x_server() -> Iterator[Desktop]:
    """A desktop in a separate X server; the developer's screen is never used."""
    missing = missing_tools()
    if missing and os.environ.get("CI"):
        pytest.fail(f"stories need {', '.join(missing)}")
    if missing:
        pytest.skip(f"stories need an X server without a screen: {', '.join(missing)} not found")
    with Desktop() as desktop:
        yield desktop


@pytest.fixture
def person(x_server: Desktop, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[StartProgram]:
    """Makes a person at the desktop: ``person(language="ar")``, with a home folder and one project of their own."""
    programs: list[Program] = []

    def start(name: str = "reader", *, language: str = "en") -> Program:
        pictures = ROOT / ".artefacts" / "stories" / request.node.name
        programs.append(Program(x_server, tmp_path / name, pictures, language=language))
        return programs[-1]

    x_server.layout("us")
    yield start
    for program in programs:
        program.tidy_up()
