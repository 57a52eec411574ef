"""Creates projects with their initial label sets."""

from __future__ import annotations

from pathlib import Path

from reader.model import LabelSet
from reader.ops.label_sets import checked_set, find_label_set, load_label_set, presets
from reader.store import Project

__all__ = ["create_project", "find_label_set", "load_label_set", "presets"]


def create_project(path: Path, preset: LabelSet | None = None) -> Project:
    """Create a project at ``path`` with the labels of ``preset`` and open it. Raises faults."""
    if preset is not None:
        checked_set(preset)
    return Project.create(path, preset)
