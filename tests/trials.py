"""Texts that trials are made with, no part of the project: a test that finds none beside the checkout is skipped."""

from __future__ import annotations

from pathlib import Path

import pytest

_HERE = Path(__file__).resolve()


def trial(name: str) -> Path:
    """The path of a trial's file in ``shared/data`` beside the checkout, or above it."""
    places = (folder / "shared" / "data" / name for folder in _HERE.parents)
    return next((place for place in places if place.exists()), Path("shared/data") / name)


def needs(path: Path) -> pytest.MarkDecorator:
    """Skips a test where ``path`` is not there."""
    return pytest.mark.skipif(not path.exists(), reason=f"{path.name}, a text of trials, is not beside this checkout")
