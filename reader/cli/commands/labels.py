"""``hashiya labels``: the label set of a project, as a tree; into a file, and from one."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from reader.base.sentences import sentence
from reader.cli.arguments import UsageFault, add_project, add_shape, new_file
from reader.cli.console import Console
from reader.model import Json, Label
from reader.model.label_tree import in_tree, totals
from reader.ops.label_sets import CONFLICTS, Arrival, OnConflict, export_labels, find_label_set, import_labels
from reader.store import Project

_NESTED = "· "


def describe(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_project(parser)
    way = parser.add_mutually_exclusive_group()
    way.add_argument(
        "--export", metavar="OUT", type=new_file, help=str(sentence("cli", "write the label set to a JSON file"))
    )
    way.add_argument(
        "--import",
        dest="arriving",
        metavar="PRESET|FILE",
        help=str(sentence("cli", "bring in a label set: news, ner, or a JSON file")),
    )
    parser.add_argument(
        "--conflicts",
        choices=CONFLICTS,
        help=str(
            sentence(
                "cli",
                "a label whose code is taken: keep the one that is there (without this option), replace it, or add the "
                "arriving one under a new code",
            )
        ),
    )
    parser.add_argument(
        "--annotator",
        metavar="NAME",
        default="",
        help=str(sentence("cli", "who can take the import back in the window")),
    )
    add_shape(parser)


def execute(arguments: argparse.Namespace, console: Console) -> int:
    """List, export or import."""
    path: Path = arguments.project
    if arguments.arriving is not None:
        _import(path, arguments, console)
    elif arguments.conflicts or arguments.annotator:
        raise UsageFault(str(sentence("cli", "--conflicts and --annotator belong to --import.")))
    elif arguments.export is not None:
        _export(path, arguments.export, console)
    else:
        _list(path, console)
    return 0


def _list(path: Path, console: Console) -> None:
    with Project.open(path, read_only=True) as project:
        labels, counts = project.labels.all(), project.labels.counts()
    if console.json:
        console.document({"project": str(path), "labels": list(_documents(labels, counts))})
        return
    sums = totals(labels, counts)
    rows = [["code", "key", "spans", "with nested", "Arabic", "English"]]
    for label, depth in in_tree(labels):
        figures = [str(counts[label.code]), str(sums[label.code])]
        rows.append([_NESTED * depth + label.code, label.key, *figures, label.name_ar, label.name_en])
    if len(rows) == 1:
        console.line(sentence("cli", "{file} has no labels.", file=path))
    console.table(rows, right=(2, 3))


def _documents(labels: tuple[Label, ...], counts: dict[str, int]) -> Iterable[Json]:
    sums = totals(labels, counts)
    for label, depth in in_tree(labels):
        yield {
            "code": label.code,
            "name_ar": label.name_ar,
            "name_en": label.name_en,
            "color": label.color,
            "key": label.key,
            "parent": label.parent,
            "depth": depth,
            "guideline": label.guideline,
            "examples": label.examples,
            "spans": counts[label.code],
            "spans_with_nested": sums[label.code],
        }


def _export(path: Path, out: Path, console: Console) -> None:
    with Project.open(path, read_only=True) as project:
        count = export_labels(project, out)
    if console.json:
        console.document({"project": str(path), "output": str(out), "labels": count})
    else:
        console.line(sentence("cli", "%n label(s) written to {file}.", "", count, file=out))


def _import(path: Path, arguments: argparse.Namespace, console: Console) -> None:
    arriving = find_label_set(arguments.arriving)
    on_conflict: OnConflict = arguments.conflicts or "keep"
    with Project.open(path) as project:
        _, met = import_labels(project, arriving, annotator=arguments.annotator, on_conflict=on_conflict)
    if console.json:
        console.document({"project": str(path), "labels": [_outcome(each, on_conflict) for each in met]})
        return
    rows = [["code", "outcome", "Arabic", "English"]]
    for each in met:
        outcome = _outcome(each, on_conflict)
        label = each.label
        rows.append([label.code, str(outcome["outcome"]), label.name_ar, label.name_en])
        if each.taken_key and outcome["outcome"] in ("added", "replaced"):
            console.say(
                sentence(
                    "cli",
                    "The key {key} belongs to another label; {label} has none.",
                    key=each.taken_key,
                    label=label.code,
                )
            )
    console.table(rows)


def _outcome(met: Arrival, on_conflict: OnConflict) -> dict[str, Json]:
    done = {"keep": "kept", "replace": "replaced", "new": "added"}[on_conflict]
    outcome = {"new": "added", "same": "unchanged", "conflict": done}[met.how]
    found: dict[str, Json] = {"code": met.label.code, "outcome": outcome}
    if met.renamed_from:
        found["renamed_from"] = met.renamed_from
    if met.taken_key and outcome in ("added", "replaced"):
        found["key_taken"] = met.taken_key
    return found
