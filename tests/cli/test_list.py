"""``hashiya list`` with filters, orders and fields."""

from __future__ import annotations

from pathlib import Path

from reader.ops import filters
from reader.store import ArticleFilter, Project
from tests.cli.conftest import Hashiya


def listed(hashiya: Hashiya, *arguments: str | Path) -> list[str]:
    return [each["id"] for each in hashiya("list", *arguments, "--json").json["articles"]]


def test_a_saved_filter_and_a_preset(hashiya: Hashiya, project: Path) -> None:
    with Project.open(project) as opened:
        filters.keep_filter(opened, "AlpineWire وحدها", ArticleFilter(sources=("AlpineWire",)), annotator="سعاد")
    assert listed(hashiya, project, "--filter", "AlpineWire وحدها") == ["talks"]
    assert listed(hashiya, project, "--filter", "undone") == ["talks", "plain"]
    assert listed(hashiya, project, "--filter", "undone", "--state", "done") == []
    assert listed(hashiya, project, "--filter", "casualty") == []
    answer = hashiya("list", project, "--filter", "none")
    assert answer.code == 1
    assert "AlpineWire وحدها" in answer.err


def test_orders_and_fields(hashiya: Hashiya, project: Path) -> None:
    assert listed(hashiya, project, "--sort", "spans") == ["plain", "talks"]
    assert listed(hashiya, project, "--sort", "date", "--reverse") == ["talks", "plain"]
    assert listed(hashiya, project, "--sort", "source") == ["plain", "talks"]
    shown = hashiya("list", project, "--field", "source", "--json").json["articles"]
    assert [each["fields"] for each in shown] == [{"source": "AlpineWire"}, {"source": ""}]
    assert [each["number"] for each in shown] == [1, 2]
    refused = hashiya("list", project, "--sort", "nothing")
    assert refused.code == 1
    assert "nothing" in refused.err
    table = hashiya("list", project, "--field", "source", "--shape", "no").out
    assert table.count("AlpineWire") == 2
