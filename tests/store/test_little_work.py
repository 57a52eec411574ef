"""What SQLite is asked to do: no more than the change needs, and no more for each entry of a longer glossary."""

from dataclasses import replace
from pathlib import Path

from reader.base.sentences import sentence
from reader.model import Entry, Glossary
from reader.store import Project
from tests.store.samples import LABELS

STEPS = 100


def with_entries(path: Path, count: int) -> Project:
    project = Project.create(path, LABELS)
    with project.step(sentence("ops", "Import glossary {name}", name="g"), "a") as step:
        step.put("glossary", Glossary(id="g", name="g"))
        step.put_new(
            "entry", (Entry(id=f"{at:05}", glossary_id="g", headword=f"كلمة {at}", gloss="word") for at in range(count))
        )
    return project


def test_a_change_writes_only_the_columns_that_change(tmp_path):
    said: list[str] = []
    with with_entries(tmp_path / "p.hashiya", 1) as project:
        (entry,) = project.entries.of_glossary("g")
        project.database.connection.set_trace_callback(said.append)
        with project.step(sentence("ops", "Gloss {headword}", headword=entry.headword), "a") as step:
            step.put("entry", replace(entry, gloss="saying"))
        project.database.connection.set_trace_callback(None)
        (update,) = [each for each in said if each.startswith("UPDATE entries")]
        assert update.startswith("UPDATE entries SET gloss = 'saying', checksum = ")
        assert "headword" not in update
        assert list(project.entries.of_glossary("g")) == [replace(entry, gloss="saying")]


def test_another_headword_is_found_by_its_own_key(tmp_path):
    with with_entries(tmp_path / "p.hashiya", 1) as project:
        (entry,) = project.entries.of_glossary("g")
        with project.step(sentence("ops", "Gloss {headword}", headword=entry.headword), "a") as step:
            step.put("entry", replace(entry, headword="هدنة"))
        assert [list(project.entries.with_keys([key])) for key in ("هدنه", "كلمه 0")] == [["هدنه"], []]


def test_a_longer_glossary_costs_as_much_for_each_entry(tmp_path):
    """Read in pages, it is not put in order again for each of them."""
    taken: list[int] = []
    for count in (2_000, 8_000):
        looks: list[None] = []
        with with_entries(tmp_path / f"{count}.hashiya", count) as project:
            project.database.connection.set_progress_handler(lambda looks=looks: looks.append(None), STEPS)
            ids = [entry.id for entry in project.entries.of_glossary("g")]
            project.database.connection.set_progress_handler(None, 0)
        assert ids == [f"{at:05}" for at in range(count)]
        taken.append(len(looks))
    assert taken[1] < 1.2 * 4 * taken[0], taken
