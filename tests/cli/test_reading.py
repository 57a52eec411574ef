"""Reading from the command line: glossaries in and out, words looked up, lists of words. No lexicon is needed."""

import pytest

from reader.ops import marginalia, word_forms
from reader.store import Project
from tests.cli.conftest import Hashiya

TABLE = "headword,gloss,label\nقتل,to kill,\nالمضيف,the host,\n=cmd,x,\n"


@pytest.fixture(autouse=True)
def alone(monkeypatch, tmp_path):
    """Whatever is installed here, the open lists are all there is; what is kept is kept in the test's own folder."""
    monkeypatch.setattr(word_forms, "installed_lexicon", lambda: None)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def taught(hashiya: Hashiya, project, tmp_path):
    (tmp_path / "words.csv").write_text(TABLE, encoding="utf-8")
    assert hashiya("glossary", "import", project, tmp_path / "words.csv", "--name", "Mine").code == 0
    return project


class TestGlossary:
    def test_in_listed_and_out_again(self, hashiya, taught, tmp_path):
        (found,) = hashiya("glossary", "list", taught, "--json").json["glossaries"]
        assert (found["name"], found["entries"], found["enabled"]) == ("Mine", 3, True)
        assert "Mine" in hashiya("glossary", "list", taught).out
        answer = hashiya("glossary", "export", taught, "-o", tmp_path / "out.tbx", "--json")
        assert (answer.json["format"], answer.json["written"]) == ("tbx", {"entry": 3})
        assert hashiya("glossary", "export", taught, "-o", tmp_path / "o.zip", "--glossary", "Mine").code == 0
        assert hashiya("glossary", "import", taught, tmp_path / "o.zip", "--json").json["written"] == {"entry": 3}

    def test_the_starter_needs_no_file(self, hashiya, project):
        assert hashiya("glossary", "import", project, "starter", "--json").json["written"]["entry"] >= 150

    def test_columns_are_counted_from_one(self, hashiya, project, tmp_path):
        (tmp_path / "x.csv").write_text("1,decision,قرار\n", encoding="utf-8")
        chosen = ("--column", "headword=3", "--column", "gloss=2")
        assert hashiya("glossary", "import", project, tmp_path / "x.csv", *chosen).code == 0
        assert hashiya("lookup", project, "قرار", "--json").json["words"][0]["entries"][0]["gloss"] == "decision"

    @pytest.mark.parametrize(
        "words",
        [
            ("import", "P"), ("export", "P"), ("list", "P", "file"), ("list", "P", "-o", "x"), ("steal", "P"),
            ("import", "P", "x.csv", "--column", "headword=0"), ("import", "P", "x.csv", "--column", "size=1"),
            ("import", "P", "x.csv", "--format", "nonsense"),
        ],
    )  # fmt: skip
    def test_wrong_usage_says_so(self, hashiya, project, words):
        answer = hashiya("glossary", *(project if word == "P" else word for word in words))
        assert answer.code == 2
        assert answer.err.count("\n") <= 2

    def test_what_cannot_be_done_is_one_line(self, hashiya, project, tmp_path):
        for words in (("import", project, tmp_path / "none"), ("export", project, "-o", tmp_path / "x")):
            answer = hashiya("glossary", *words)
            assert (answer.code, answer.err.count("\n")) == (1, 1)


class TestLookup:
    def test_a_word_its_lemma_and_its_entries(self, hashiya, taught):
        answer = hashiya("lookup", taught, "وقتل", "خرداش", "--json")
        first, second = answer.json["words"]
        assert [entry["gloss"] for entry in first["entries"]] == ["to kill"]
        assert (first["level"], first["perhaps_a_name"], second["perhaps_a_name"]) == ("new", False, True)
        shown = hashiya("lookup", taught, "وقتل", "خرداش").out
        assert "to kill" in shown
        assert "perhaps a name" in shown

    def test_several_words_are_one_term(self, hashiya, project):
        hashiya("glossary", "import", project, "starter")
        (found,) = hashiya("lookup", project, "مجلس الأمن", "--json").json["words"]
        assert [entry["gloss"] for entry in found["terms"]] == ["Security Council"]

    def test_other_languages_and_what_is_no_word(self, hashiya, project):
        assert hashiya("lookup", project, "שלום", "--language", "he").code == 0
        answer = hashiya("lookup", project, "…")
        assert (answer.code, answer.err.count("\n")) == (1, 1)


class TestWords:
    def test_a_list_on_the_screen(self, hashiya, taught):
        answer = hashiya("words", taught, "1", "--json")
        words = {word["shown"]: word for word in answer.json["words"]}
        assert answer.json["known_share"] == 0
        assert words["قتل"]["gloss"] == "to kill"
        assert "to kill" in hashiya("words", taught, "1").out
        assert len(hashiya("words", taught, "1", "--all", "--json").json["words"]) > len(words)

    def test_articles_of_several_languages_are_named(self, hashiya, taught, tmp_path):
        hebrew = tmp_path / "he.txt"
        hebrew.write_text("הספינה הגיעה לנמל ביום ראשון. הספינה גדולה מאוד.", encoding="utf-8")
        assert hashiya("import", taught, hebrew).code == 0
        answer = hashiya("words", taught, "1", "he")
        assert answer.code == 2
        assert "several languages (ar, he)." in answer.err

    @pytest.mark.parametrize("suffix", ["tsv", "html"])
    def test_a_list_in_a_file(self, hashiya, taught, tmp_path, suffix):
        out = tmp_path / f"words.{suffix}"
        assert hashiya("words", taught, "talks", "-o", out).code == 0
        assert "to kill" in out.read_text(encoding="utf-8")

    def test_an_anki_package(self, hashiya, taught, tmp_path):
        pytest.importorskip("genanki", reason="the extra anki is not installed")
        out = tmp_path / "words"
        assert hashiya("words", taught, "1", "-o", out, "--format", "apkg").code == 0
        assert out.read_bytes().startswith(b"PK")

    def test_wrong_usage_and_refusals(self, hashiya, taught):
        assert hashiya("words", taught, "1", "--format", "tsv").code == 2
        assert hashiya("words", taught, "1", "-o", taught).code == 2  # named after no format
        assert hashiya("words", taught, "1", "-o", taught, "--format", "tsv").code == 1
        assert hashiya("words", taught, "9").code == 1


def test_a_lemma_is_searched_in_every_shape(hashiya, project):
    (hit,) = hashiya("search", project, "شكر", "--lemma", "--json").json["hits"]
    assert (hit["id"], hit["places"][0]["text"]) == ("talks", "شكر")
    assert hashiya("search", project, "كتاب", "--lemma", "--json").json["hits"] == []


def test_any_form_asks_for_all_forms_and_several_words_are_refused(hashiya, project):
    answer = hashiya("search", project, "شكره", "--lemma")
    assert "1 article found" in answer.err
    assert "all forms of شكر" in answer.err
    answer = hashiya("search", project, "شكر الوزير", "--lemma")
    assert (answer.code, answer.err.count("\n")) == (2, 1)


class TestNotes:
    @pytest.fixture
    def noted(self, project):
        with Project.open(project) as opened:
            marginalia.add_highlight(opened, "talks", 20, 25, "rose", annotator="سعاد")
            marginalia.add_note(opened, "talks", 11, 15, "عاصمة", annotator="سعاد")
            marginalia.add_bookmark(opened, "talks", 34, annotator="Adam")
        return project

    def test_they_are_listed_in_reading_order_and_chosen(self, hashiya, noted):
        found = hashiya("notes", noted, "--json").json
        assert [(each["kind"], each["start"]) for each in found["marginalia"]] == [
            ("note", 11), ("highlight", 20), ("bookmark", 34),
        ]  # fmt: skip
        assert found["marginalia"][0]["text"] == "مسقط"
        assert hashiya("notes", noted, "talks", "--kind", "note", "--json").json["count"] == 1
        assert hashiya("notes", noted, "--annotator", "Adam", "--json").json["count"] == 1
        assert hashiya("notes", noted, "--with", "عَاصمة", "--json").json["count"] == 1
        answer = hashiya("notes", noted)
        assert "عاصمة" in answer.out
        assert "3 bookmarks, highlights and notes." in answer.err

    @pytest.mark.parametrize(("name", "begins"), [("n.md", "# "), ("n.html", "<!DOCTYPE"), ("n.jsonld", "{")])
    def test_they_go_out_by_the_name_of_the_file(self, hashiya, noted, tmp_path, name, begins):
        assert hashiya("notes", noted, "-o", tmp_path / name).code == 0
        text = (tmp_path / name).read_text("utf-8")
        assert text.startswith(begins)
        assert "عاصمة" in text

    def test_what_cannot_be_is_said(self, hashiya, project, tmp_path):
        assert hashiya("notes", project, "--format", "html").code == 2
        answer = hashiya("notes", project, "-o", tmp_path / "n.md")
        assert answer.code == 1
        assert "no bookmark" in answer.err
        assert not list(tmp_path.glob("n.*"))
