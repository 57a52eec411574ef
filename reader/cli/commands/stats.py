"""``hashiya stats``: the numbers of the page of statistics, as text, as JSON, and drawn into a file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from reader.base.errors import UserFault, WrongWord
from reader.base.sentences import Sentence, sentence
from reader.cli.arguments import add_many, add_project, add_shape, add_states, add_text, new_file
from reader.cli.console import Console
from reader.cli.projects import pages
from reader.model import ArticleSummary, Json
from reader.model.statistics import LabelCount, Statistics, StatisticsFilter, Tally
from reader.ops import statistics
from reader.store import Project
from reader.store.filter import ArticleFilter
from reader.store.own_files import replacing_no_project

_SHOWN_ARTICLES = 20
_WIDTH = 800


def describe(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    add_project(parser)
    add_shape(parser)
    whose = sentence("cli", "only spans and work of this annotator; may be repeated")
    add_many(parser, "--annotator", "NAME", whose)
    add_many(parser, "--label", "NAME", sentence("cli", "only spans with this label; may be repeated"))
    add_states(parser)
    add_text(parser, "--since", "DAY", sentence("cli", "only from this day on, as 2026-01-31"))
    add_text(parser, "--until", "DAY", sentence("cli", "only up to this day, which is included"))
    parser.add_argument(
        "--plot",
        metavar="FILE",
        type=new_file,
        help=str(sentence("cli", "draw the numbers into this file, .svg or .png")),
    )


def execute(arguments: argparse.Namespace, console: Console) -> int:
    """Count, draw, print."""
    chosen = StatisticsFilter(
        states=tuple(arguments.state),
        labels=tuple(arguments.label),
        annotators=tuple(arguments.annotator),
        since=arguments.since,
        until=arguments.until,
    )
    plot: Path | None = arguments.plot
    with Project.open(arguments.project, read_only=True) as project, console.progress() as progress:
        _refuse_unknown(project, chosen)
        found = statistics.collect(project, chosen, progress)
        if plot is not None:
            _draw(found, project.path, plot, console)
        marked = _marked(project, chosen, everything=console.json)
    if console.json:
        console.document(_document(found, marked) | ({"plot": str(plot)} if plot is not None else {}))
    else:
        _print(found, marked, console)
        if plot is not None:
            console.say(sentence("cli", "Drawn: {file}", file=plot))
    return 0


def _refuse_unknown(project: Project, chosen: StatisticsFilter) -> None:
    """Refuse unknown names: a misspelt one would count nothing and look like a result."""
    for label in chosen.labels:
        if project.labels.get(label) is None:
            raise UserFault(sentence("ops", "There is no label {label} in the project.", label=label))
    known = statistics.annotators(project) if chosen.annotators else []
    for name in chosen.annotators:
        if name not in known:
            names = ", ".join(filter(None, known)) or "—"
            raise UserFault(sentence("ops", "No span is by {name}. There are: {known}.", name=name, known=names))


def _marked(project: Project, chosen: StatisticsFilter, *, everything: bool) -> list[ArticleSummary]:
    """The chosen articles: all in order of import with ``everything``, else those with the most spans."""
    filter_ = ArticleFilter(states=chosen.states, labels=chosen.labels, annotators=chosen.annotators)
    if everything:
        return list(pages(project, filter_))
    return project.articles.summaries("spans", descending=True, chosen=filter_, limit=_SHOWN_ARTICLES + 1)


def _draw(found: Statistics, project: Path, plot: Path, console: Console) -> None:
    """The picture in the format given by the file's extension."""
    from reader.charts.page import draw
    from reader.charts.shapes import Palette
    from reader.charts.svg import svg
    from reader.charts.voices import plain_voice

    ending = plot.suffix.lower()
    if ending not in (".svg", ".png"):
        raise WrongWord(sentence("cli", "{file} cannot be drawn: name a file that ends in .svg or .png.", file=plot))
    name = project.stem
    picture = draw(found, title=name, width=_WIDTH, palette=Palette(), voice=plain_voice())
    data = svg(picture, name) if ending == ".svg" else console.painted(picture)
    with replacing_no_project(plot, project) as stream:
        stream.write(data)


def _document(found: Statistics, marked: Sequence[ArticleSummary]) -> dict[str, Json]:
    """All numbers: first the totals, then the lists with all details of each row."""
    chosen = found.chosen
    return {
        "articles": found.articles,
        "spans": found.spans,
        "relations": found.relations,
        "by_state": {str(state): count for state, count in found.states.items()},
        "by_label": {each.label.code: each.spans for each in found.labels},
        "by_label_with_nested": {each.label.code: each.with_nested for each in found.labels},
        "by_annotator": {name: tally.spans for name, tally in found.annotators.items() if tally.spans},
        "by_day": {day: tally.spans for day, tally in found.days.items() if tally.spans},
        "by_article": [{"id": each.id, "title": each.title, "spans": each.span_count} for each in marked],
        "undated": found.undated,
        "active_seconds": round(found.seconds, 3),
        "spans_per_hour": found.rate,
        "labels": [
            {
                "code": each.label.code,
                "name": {"ar": each.label.name_ar, "en": each.label.name_en},
                "spans": each.spans,
                "articles": each.articles,
            }
            for each in found.labels
        ],
        "annotators": [{"name": name, **_tallied(tally)} for name, tally in found.annotators.items()],
        "days": [{"day": day, **_tallied(tally)} for day, tally in found.days.items()],
        "chosen": {
            "states": list(chosen.states),
            "labels": list(chosen.labels),
            "annotators": list(chosen.annotators),
            "since": chosen.since,
            "until": chosen.until,
        },
    }


def _label_name(counted: LabelCount) -> str:
    name = counted.label.name("en")
    return name if counted.with_nested == counted.spans else f"{name} (with nested: {counted.with_nested})"


def _tallied(tally: Tally) -> dict[str, Json]:
    return {
        "spans": tally.spans,
        "articles_done": tally.done,
        "made": tally.made,
        "active_seconds": round(tally.seconds, 3),
        "spans_per_hour": tally.rate,
    }


def _print(found: Statistics, marked: Sequence[ArticleSummary], console: Console) -> None:
    sums = [("articles", found.articles), *((f"articles {state}", count) for state, count in found.states.items())]
    sums += [("spans", found.spans), ("relations", found.relations)]
    rows = [[str(count), name] for name, count in sums]
    rows += [[_hours(found.seconds), "active hours"], [_rate(found.rate), "spans an hour"]]
    console.table(rows, right=(0,), headings=False)
    labels = [[str(each.spans), str(each.articles), each.label.code, _label_name(each)] for each in found.labels]
    _section(console, sentence("cli", "By label"), ["spans", "articles", "label", ""], labels, right=2)
    people = [[*_numbers(tally), name or "–"] for name, tally in found.annotators.items()]
    _section(console, sentence("cli", "By annotator"), [*_HEADS, "annotator"], people, right=4)
    days = [[*_numbers(tally), day] for day, tally in found.days.items()]
    _section(console, sentence("cli", "By day"), [*_HEADS, "day"], days, right=4)
    if found.undated:
        console.line(sentence("cli", "  %n span(s) came without a date", "", found.undated))
    articles = [[str(each.span_count), each.name or each.id] for each in marked if each.span_count]
    _section(console, sentence("cli", "By article"), ["spans", "article"], articles[:_SHOWN_ARTICLES], right=1)
    if len(articles) > _SHOWN_ARTICLES:
        console.line(sentence("cli", "  … the {shown} with most spans; --json has them all", shown=_SHOWN_ARTICLES))


_HEADS = ("spans", "done", "hours", "an hour")


def _numbers(tally: Tally) -> list[str]:
    return [str(tally.spans), str(tally.done), _hours(tally.seconds), _rate(tally.rate)]


def _hours(seconds: float) -> str:
    return f"{seconds / 3600:.1f}"


def _rate(rate: float | None) -> str:
    return "–" if rate is None else f"{rate:.0f}"


def _section(console: Console, heading: Sentence, heads: Sequence[str], rows: list[list[str]], *, right: int) -> None:
    if rows:
        console.line()
        console.line(heading)
        console.table([["", *heads], *(["", *row] for row in rows)], right=range(1, right + 1))
