"""``hashiya list`` with filters, orders and fields."""

from __future__ import annotations

from pathlib import Path

from reader.ops import filters, words
from reader.ops.article_words import list_words
from reader.ops.word_forms import word_forms
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


def test_the_share_of_known_words_is_a_column_and_an_order(hashiya: Hashiya, project: Path) -> None:
    assert "known_share" not in hashiya("list", project, "--json").json["articles"][0]
    with Project.open(project) as opened:
        article = opened.articles.get("plain")
        lemmas = {word.lemma for word in list_words(opened, word_forms("ar"), [article])}
        words.set_level(opened, "ar", lemmas, "known", annotator="سعاد")
    shown = {each["id"]: each["known_share"] for each in hashiya("list", project, "--known", "--json").json["articles"]}
    assert shown["plain"] == 1
    assert 0 <= shown["talks"] < 1
    assert listed(hashiya, project, "--sort", "known") == ["talks", "plain"]
    assert listed(hashiya, project, "--sort", "known", "--reverse") == ["plain", "talks"]
    assert "100 %" in hashiya("list", project, "--known", "--shape", "no").out
