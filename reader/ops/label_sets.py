"""Label sets as files: bundled presets, JSON files, and exports from a project.

A label set is an object with ``labels``, a list in tree order; only ``code`` is required for a label. Files are
untrusted: a file is read completely or refused with one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal, NamedTuple, cast, get_args

import orjson

from reader.base.errors import UserFault
from reader.base.paths import shipped
from reader.base.sentences import sentence
from reader.formats.exact_json import JsonFault, load_exact
from reader.formats.source import Source
from reader.model import Label, LabelSet, StepResult
from reader.model.label_tree import in_tree
from reader.ops.labels import checked_label, checked_tree
from reader.store import Project
from reader.store.own_files import replacing_no_project

OnConflict = Literal["keep", "replace", "new"]
"""What to do with an imported label whose code is used by a different label: keep ours, replace it, or add the imported
one under a new code."""

CONFLICTS: tuple[OnConflict, ...] = get_args(OnConflict)

_FIELDS = ("code", "name_ar", "name_en", "color", "key", "parent", "guideline", "examples")
_NAMES = ("id", "name_ar", "name_en", "labels")
_LARGEST = 16_000_000
_MOST_LABELS = 2_000
_KEY = re.compile(r"[0-9a-z]?")


class Arrival(NamedTuple):
    """How one label of a set would be imported: ``label`` as it would be stored, ``how`` it relates to existing labels.

    ``new`` would be added, ``same`` exists already, ``conflict`` has a code used by a different label. ``taken_key`` is
    its key if another label uses that, in which case it is imported without a key.
    """

    label: Label
    how: Literal["new", "same", "conflict"]
    renamed_from: str = ""
    taken_key: str = ""


def presets() -> tuple[LabelSet, ...]:
    """The bundled label sets, ordered by id."""
    files = sorted(shipped("resources", "labels").glob("*.json"))
    return tuple(sorted(map(load_label_set, files), key=lambda each: each.id))


def find_label_set(name: str) -> LabelSet:
    """The preset with this id, or the label set in the file with this name. Raises ``UserFault`` for neither."""
    known = presets()
    for preset in known:
        if preset.id == name:
            return preset
    if Path(name).exists():
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
    """The label set in a JSON file. Raises ``UserFault`` that tells what is wrong with it."""
    data = Source.of_file(path).whole(_LARGEST)
    try:
        content = load_exact(data.removeprefix(b"\xef\xbb\xbf")).value
    except JsonFault as fault:
        raise UserFault(
            sentence("ops", "{file} cannot be read as a label set: {reason}.", file=path, reason=fault.said)
        ) from fault
    if not isinstance(content, dict) or not isinstance(content.get("labels"), list):
        raise UserFault(sentence("ops", "{file} is not a label set: it has no list “labels”.", file=path))
    _refuse_unknown(content, _NAMES, path)
    listed = cast("list[object]", content["labels"])
    if len(listed) > _MOST_LABELS:
        raise UserFault(
            sentence("ops", "{file} has more than {limit} labels; that is no label set.", file=path, limit=_MOST_LABELS)
        )
    names = {name: content.get(name, "") for name in ("id", "name_ar", "name_en")}
    if not all(isinstance(value, str) for value in names.values()):
        raise UserFault(sentence("ops", "{file} is not a label set: its id and its names are no texts.", file=path))
    labels = tuple(_label(each, order, path) for order, each in enumerate(listed))
    shown = cast("dict[str, str]", names)
    return checked_set(
        LabelSet(id=shown["id"] or path.stem, name_ar=shown["name_ar"], name_en=shown["name_en"], labels=labels)
    )


def checked_set(labels: LabelSet) -> LabelSet:
    """Return ``labels``. Raises ``UserFault`` when they cannot be the labels of a project."""
    seen: set[str] = set()
    for label in labels.labels:
        checked_label(label)
        if label.code in seen:
            raise UserFault(sentence("ops", "Label {code} is in the label set twice.", code=label.code))
        seen.add(label.code)
    checked_tree(labels.labels)
    return labels


def label_set_json(label_set: LabelSet) -> bytes:
    """The label set as JSON: the labels in tree order, without empty values."""
    content = {
        "id": label_set.id,
        "name_ar": label_set.name_ar,
        "name_en": label_set.name_en,
        "labels": [_written(placed.label) for placed in in_tree(label_set.labels)],
    }
    return orjson.dumps(content, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def export_labels(project: Project, out: Path) -> int:
    """Write the project's labels to ``out``; returns their number. Raises ``UserFault`` or ``EnvironmentFault``."""
    labels = project.labels.all()
    data = label_set_json(LabelSet(id=project.path.stem, name_ar="", name_en="", labels=labels))
    with replacing_no_project(out, project.path) as stream:
        stream.write(data)
    return len(labels)


def arrivals(present: Iterable[Label], arriving: LabelSet, on_conflict: OnConflict = "keep") -> tuple[Arrival, ...]:
    """How each label of ``arriving`` would be added to the labels ``present``, in tree order."""
    ours = {label.code: label for label in present}
    theirs = [placed.label for placed in in_tree(arriving.labels)]
    codes = _codes(ours, theirs, on_conflict)
    replaced = {each.code for each in theirs if each.code in ours and not _same(ours[each.code], each)}
    keys = {label.key for label in ours.values() if on_conflict != "replace" or label.code not in replaced}
    met: list[Arrival] = []
    for label in theirs:
        own = ours.get(label.code)
        how = "new" if own is None else "same" if _same(own, label) else "conflict"
        comes = how == "new" or (how == "conflict" and on_conflict != "keep")
        taken = label.key if comes and label.key in keys - {""} else ""
        code, key = codes[label.code], "" if taken else label.key
        keys.add(key)
        coming = replace(label, code=code, parent=codes.get(label.parent, ""), key=key)
        met.append(Arrival(coming, how, label.code if code != label.code else "", taken))
    return tuple(met)


def import_labels(
    project: Project, arriving: LabelSet, *, annotator: str, on_conflict: OnConflict = "keep"
) -> tuple[StepResult, tuple[Arrival, ...]]:
    """Import a label set into the project in one step; also returns how each label was treated.

    New labels are added after the existing ones. A label that replaces another keeps its position and its spans. The
    tree stays valid: an imported label is nested under another imported one, or under none.
    """
    present = {label.code: label for label in project.labels.all()}
    met = arrivals(present.values(), checked_set(arriving), on_conflict)
    last = max((label.order for label in present.values()), default=-1)
    coming: dict[str, Label] = {}
    for label, how, renamed_from, _ in met:
        if how == "same" or (how == "conflict" and on_conflict == "keep"):
            continue
        own = None if renamed_from else present.get(label.code)
        last += own is None
        coming[label.code] = replace(label, order=own.order if own else last)
    name = sentence("ops", "Import %n label(s)", "", len(coming))
    with project.step(name, annotator) as step:
        for label in coming.values():
            step.put("label", label)
    return step.result, met


def _codes(ours: Mapping[str, Label], theirs: Iterable[Label], on_conflict: OnConflict) -> dict[str, str]:
    """Map the codes of the imported labels to those they will have."""
    theirs = tuple(theirs)
    used = set(ours) | {label.code for label in theirs}
    codes: dict[str, str] = {}
    for label in theirs:
        own = ours.get(label.code)
        if on_conflict == "new" and own is not None and not _same(own, label):
            number = 2
            while (code := f"{label.code[:58]}-{number}") in used:
                number += 1
            used.add(code)
            codes[label.code] = code
        else:
            codes[label.code] = label.code
    return codes


def _same(ours: Label, theirs: Label) -> bool:
    return replace(ours, order=0) == replace(theirs, order=0)


def _written(label: Label) -> dict[str, str]:
    values = {name: getattr(label, name) for name in _FIELDS}
    return {name: value for name, value in values.items() if value or name == "code"}


def _label(content: object, order: int, path: Path) -> Label:
    fields = cast("dict[str, object]", content) if isinstance(content, dict) else {}
    if "code" not in fields or not all(isinstance(value, str) for value in fields.values()):
        raise UserFault(
            sentence(
                "ops", "Label {number} in {file} is not an object of texts with a code.", number=order + 1, file=path
            )
        )
    _refuse_unknown(fields, _FIELDS, path)
    label = Label(**cast("dict[str, Any]", fields), order=order)
    if not _KEY.fullmatch(label.key):
        raise UserFault(
            sentence(
                "ops", "The key of label {code} in {file} is not a digit or a letter a–z.", code=label.code, file=path
            )
        )
    return replace(label, color=label.color.lower())


def _refuse_unknown(content: Mapping[str, object], known: Iterable[str], path: Path) -> None:
    unknown = [name for name in content if name not in known]
    if unknown:
        raise UserFault(
            sentence(
                "ops",
                "{file} has a field “{field}” that this program does not know; it may come from a newer version.",
                file=path,
                field=unknown[0],
            )
        )
