"""Making projects, and the label sets they begin with."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import orjson

from reader.base.errors import EnvironmentFault, UserFault
from reader.base.paths import shipped
from reader.base.sentences import sentence
from reader.model import Label, LabelSet
from reader.ops.labels import checked_label
from reader.store import Project

_FIELDS = ("code", "name_ar", "name_en", "color", "key", "guideline")


def create_project(path: Path, preset: LabelSet | None = None) -> Project:
    """Make a project at ``path`` with the labels of ``preset`` and open it. Raises faults."""
    if preset is not None:
        _checked(preset)
    return Project.create(path, preset)


def presets() -> tuple[LabelSet, ...]:
    """The label sets that come with the program, by id."""
    files = sorted(shipped("resources", "labels").glob("*.json"))
    return tuple(sorted(map(load_label_set, files), key=lambda each: each.id))


def find_label_set(name: str) -> LabelSet:
    """The preset with this id, or the label set in the file of this name. Raises ``UserFault`` for neither."""
    known = presets()
    for preset in known:
        if preset.id == name:
            return preset
    if Path(name).is_file():
        return load_label_set(Path(name))
    raise UserFault(
        sentence(
            "ops",
            "There is no label set {name}: neither a file nor one of {known}.",
            name=name,
            known=", ".join(preset.id for preset in known),
        )
    )


def load_label_set(path: Path) -> LabelSet:
    """The label set in a JSON file. Raises ``UserFault`` with what is wrong in it."""
    try:
        content = cast("object", orjson.loads(path.read_bytes()))
    except OSError as error:
        raise EnvironmentFault(
            sentence("ops", "{file} could not be read: {reason}.", file=path, reason=error.strerror or error)
        ) from error
    except orjson.JSONDecodeError as error:
        raise UserFault(
            sentence(
                "ops",
                "{file} is not JSON: {reason} in line {line}, column {column}.",
                file=path,
                reason=error.msg,
                line=error.lineno,
                column=error.colno,
            )
        ) from error
    if not isinstance(content, dict) or not isinstance(cast("dict[str, Any]", content).get("labels"), list):
        raise UserFault(sentence("ops", "{file} is not a label set: it has no list “labels”.", file=path))
    fields = cast("dict[str, Any]", content)
    labels = tuple(_label(each, order, path) for order, each in enumerate(cast("list[object]", fields["labels"])))
    return _checked(
        LabelSet(
            id=str(fields.get("id") or path.stem),
            name_ar=str(fields.get("name_ar", "")),
            name_en=str(fields.get("name_en", "")),
            labels=labels,
        )
    )


def _label(content: object, order: int, path: Path) -> Label:
    fields = cast("dict[str, object]", content) if isinstance(content, dict) else {}
    given = {name: fields[name] for name in _FIELDS if name in fields}
    if "code" not in given or not all(isinstance(value, str) for value in given.values()):
        raise UserFault(
            sentence(
                "ops", "Label {number} in {file} is not an object of texts with a code.", number=order + 1, file=path
            )
        )
    return Label(**cast("dict[str, str]", given), order=order)


def _checked(labels: LabelSet) -> LabelSet:
    seen: set[str] = set()
    for label in labels.labels:
        checked_label(label)
        if label.code in seen:
            raise UserFault(sentence("ops", "Label {code} is in the label set twice.", code=label.code))
        seen.add(label.code)
    return labels
