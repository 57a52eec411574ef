"""Preferences: the table checks what it holds; damage and foreign values never stop the start."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.ui.preferences.preferences import Preferences
from reader.ui.preferences.settings import SETTINGS


@pytest.mark.parametrize("spec", SETTINGS, ids=lambda spec: spec.id)
def test_every_default_is_accepted_and_nonsense_is_not(spec):
    assert spec.accepts(spec.default)
    for nonsense in (None, True, [], {}, "x" * 5000 if spec.kind != "whole" else -5):
        assert not spec.accepts(nonsense)


def test_settings_survive_a_restart(tmp_path: Path):
    path = tmp_path / "p.json"
    first = Preferences(path)
    first.set("size", 22.5)
    first.set("theme", "no such theme")
    first.remember(window=[1, 2])
    first.flush()
    second = Preferences(path)
    assert second.get("size") == 22.5
    assert second.get("theme") == "system"
    assert second.remembered("window") == [1, 2]


@pytest.mark.parametrize("damage", ["{", "[]", '"x"', "[" * 5000, "\x00", '{"settings": [1]}'])
def test_a_damaged_file_gives_the_defaults_and_is_kept_aside(tmp_path: Path, damage: str):
    path = tmp_path / "p.json"
    path.write_text(damage)
    assert Preferences(path).get("size") == 16.0
    assert (tmp_path / "p.damaged").read_text() == damage


def test_foreign_values_in_the_file_are_left_out(tmp_path: Path):
    path = tmp_path / "p.json"
    path.write_text(json.dumps({"settings": {"size": 1e9, "theme": 3, "unknown": 1, "column": 80}, "remembered": {}}))
    made = Preferences(path)
    assert (made.get("size"), made.get("theme"), made.get("column")) == (16.0, "system", 80)


def test_watchers_hear_of_changes_until_they_stop(tmp_path: Path):
    made, heard = Preferences(tmp_path / "p.json"), []
    stop = made.watch(heard.append)
    made.set("size", 20.0)
    made.set("size", 20.0)
    stop()
    made.set("size", 21.0)
    assert heard == ["size"]


def test_an_empty_annotator_is_the_login_name(tmp_path: Path, monkeypatch):
    monkeypatch.setenv("LOGNAME", "salma")
    assert Preferences(tmp_path / "p.json").get("annotator") == "salma"
