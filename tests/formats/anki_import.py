"""Anki's own importer, which our packages are tried on; the tests that need it say so where it is not installed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest


@contextmanager
def collection_at(folder: Path) -> Iterator[Any]:
    """An empty collection of Anki's in ``folder``."""
    pytest.importorskip("anki", reason="Anki's importer is not installed")
    from anki.collection import Collection

    opened = Collection(str(folder / "collection.anki2"))
    try:
        yield opened
    finally:
        opened.close()


def take_in(collection: Any, path: Path) -> Any:
    """Import a package, its notes over those that are there; the lists of what came of each note."""
    from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest
    from anki.import_export_pb2 import IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_ALWAYS

    options = ImportAnkiPackageOptions(update_notes=IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_ALWAYS)
    return collection.import_anki_package(ImportAnkiPackageRequest(package_path=str(path), options=options)).log
