"""StarDict, dictd, DSL and TBX: golden files of our own writing, in each variant, and round trips."""

import io
import struct
import zipfile

import pytest

from reader.base.errors import UserFault
from reader.formats.glossaries.stardict import STARDICT
from reader.formats.glossaries.tbx import TBX
from reader.formats.source import Source
from reader.model import Entry, Glossary, Report
from tests.formats.glossaries import material
from tests.formats.glossaries.material import ARTICLES, opened, opened_source, pairs

ENTRIES = [
    Entry(id="1", glossary_id="g", headword="مجلس الأمن", gloss="Security Council", part_of_speech="noun", note="UN"),
    Entry(id="2", glossary_id="g", headword="a < b & c", gloss="x\u0001 > y", label="ORG"),
    Entry(id="3", glossary_id="g", headword="قرار", gloss="one\ntwo"),
]
GLOSSARY = Glossary(id="g", name="News & “more”", source="https://example.org", licence="CC0")


class TestStarDict:
    @pytest.mark.parametrize("width", [4, 8])
    @pytest.mark.parametrize("packed", [False, True])
    def test_offsets_of_both_widths_packed_or_not(self, tmp_path, width, packed):
        glossary, entries, report = opened(material.stardict(tmp_path, width=width, packed=packed))
        assert glossary.name == "News"
        assert pairs(entries) == list(ARTICLES)
        assert not report.findings

    def test_synonyms_are_entries_too(self, tmp_path):
        _, entries, _ = opened(material.stardict(tmp_path, synonyms=[("مجلس الامن الدولي", 2)]))
        assert pairs(entries)[-1] == ("مجلس الامن الدولي", "Security Council")

    @pytest.mark.parametrize(
        ("types", "make"),
        [
            ("h", lambda gloss: f"<p>{gloss}</p>".encode()),
            ("tm", lambda gloss: b"[x]\0" + gloss.encode()),
            ("Wm", lambda gloss: struct.pack(">I", 3) + b"wav" + gloss.encode()),
            ("mP", lambda gloss: gloss.encode() + b"\0picture"),
            ("", lambda gloss: b"m" + gloss.encode() + b"\0W" + struct.pack(">I", 3) + b"wav"),
        ],
    )
    def test_articles_of_every_make(self, tmp_path, types, make):
        texts = [make(gloss) for _, gloss in ARTICLES]
        _, entries, _ = opened(material.stardict(tmp_path, types=types, texts=texts))
        said = [gloss.removeprefix("[x]\n") for _, gloss in pairs(entries)]
        assert said == [gloss for _, gloss in ARTICLES]

    def test_xdxf_does_not_repeat_the_headword(self, tmp_path):
        texts = [f"<k>{word}</k>\n<def>{gloss}</def>".encode() for word, gloss in ARTICLES]
        _, entries, _ = opened(material.stardict(tmp_path, types="x", texts=texts))
        assert pairs(entries) == list(ARTICLES)

    def test_what_it_says_of_itself_is_no_markup(self, tmp_path):
        path = material.stardict(tmp_path)
        path.write_text(path.read_text("utf-8") + "description=Free<br>for &amp; all\n", "utf-8")
        assert opened(path)[0].licence == "Free\nfor & all"

    @pytest.mark.parametrize("missing", [".idx", ".dict"])
    def test_a_missing_file_is_named(self, tmp_path, missing):
        path = material.stardict(tmp_path)
        path.with_suffix(missing).unlink()
        with pytest.raises(UserFault, match=rf"no {missing} file"):
            opened(path)

    @pytest.mark.parametrize("part", ["news.idx", "news.dict"])
    def test_whoever_chooses_a_part_is_told_what_to_choose(self, tmp_path, part):
        material.stardict(tmp_path)
        with pytest.raises(UserFault, match=r"Choose its \.ifo"):
            opened(tmp_path / part)

    def test_a_round_trip_through_the_zip(self):
        stream, report = io.BytesIO(), Report()
        STARDICT.write(GLOSSARY, ENTRIES, stream, report)
        glossary, entries, _ = opened_source(Source.of_bytes(stream.getvalue(), "news.zip"))
        assert (glossary.name, glossary.source, glossary.licence) == (GLOSSARY.name, GLOSSARY.source, GLOSSARY.licence)
        assert dict(pairs(entries)) == {
            "مجلس الأمن": "(noun) Security Council\nUN", "a < b & c": "x > y", "قرار": "one\ntwo"
        }  # fmt: skip
        assert [str(each.said) for each in report.findings] == ["Not written: the label of 1 headword."]

    def test_the_same_entries_make_the_same_file(self):
        first, second = io.BytesIO(), io.BytesIO()
        STARDICT.write(GLOSSARY, ENTRIES, first, Report())
        STARDICT.write(GLOSSARY, ENTRIES, second, Report())
        assert first.getvalue() == second.getvalue()

    def test_a_zip_without_a_dictionary_is_said(self):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as package:
            package.writestr("readme.txt", "nothing")
        with pytest.raises(UserFault, match="damaged"):
            opened_source(Source.of_bytes(stream.getvalue(), "x.zip"))


class TestDictd:
    @pytest.mark.parametrize("packed", [False, True])
    def test_entries_and_what_the_dictionary_says_of_itself(self, tmp_path, packed):
        glossary, entries, report = opened(material.dictd(tmp_path, packed=packed))
        assert pairs(entries) == list(ARTICLES)
        assert glossary.name == "News, Arabic-English"
        assert (glossary.source, glossary.licence) == ("https://example.org/news", "Licence: CC0 1.0")
        assert not report.findings

    def test_a_missing_file_is_named(self, tmp_path):
        path = material.dictd(tmp_path)
        path.with_suffix(".dict").unlink()
        with pytest.raises(UserFault, match=r"no \.dict or \.dict\.dz"):
            opened(path)


class TestDsl:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
    def test_encodings(self, tmp_path, encoding):
        (tmp_path / "news.dsl").write_bytes(material.DSL.encode(encoding))
        glossary, entries, _ = opened(tmp_path / "news.dsl")
        assert (glossary.name, glossary.language, glossary.target) == ("News", "ar", "en")
        assert pairs(entries) == [("قرار", "decision")]

    def test_cards_of_several_headwords_lines_comments_links_and_escapes(self, tmp_path):
        (tmp_path / "x.dsl").write_text(
            '#NAME "X"\nقرار{ات}\n(ال)قرار\n\t[m1]1) [i]n[/i] a \\[real\\] <<decision>>{{not shown}}\n\n'
            "\t[c blue]2)[/c] ruling\n"
            "a\\(b\\)\n\tsaid\nلا شيء\n",
            encoding="utf-8",
        )
        _, entries, report = opened(tmp_path / "x.dsl")
        both = "1) n a [real] decision\n2) ruling"
        assert pairs(entries) == [("قرار", both), ("القرار", both), ("a(b)", "said")]
        assert len(report.findings) == 1

    def test_a_tilde_is_the_headword_and_sounds_are_passed_over(self, tmp_path):
        (tmp_path / "x.dsl").write_text(
            '#NAME "X"\nقرار\nقرارات\n\t[m1]~ دولي \\~ [s]a.wav[/s][video]b.avi[/video][/m]\n', encoding="utf-8"
        )
        _, entries, _ = opened(tmp_path / "x.dsl")
        assert pairs(entries) == [("قرار", "قرار دولي ~"), ("قرارات", "قرارات دولي ~")]


class TestTbx:
    def test_terms_in_languages_that_are_not_read_are_counted(self):
        french = '<langSet xml:lang="fr"><tig><term>CS</term></tig><tig><term>CSNU</term></tig></langSet>'
        data = material.TBX2.replace("</termEntry>", f"{french}</termEntry>", 1).encode()
        *_, report = opened_source(Source.of_bytes(data, "x.tbx"))
        assert [str(each.said) for each in report.findings] == ["Read in ar and en; left out: 2 terms in fr."]

    def test_version_2_with_a_document_type(self):
        glossary, (entry,), _ = opened_source(Source.of_bytes(material.TBX2.encode(), "x.tbx"))
        assert (glossary.name, glossary.language, glossary.target) == ("News", "ar", "en")
        assert (entry.headword, entry.gloss) == ("مجلس الأمن", "Security Council; UNSC")
        assert (entry.note, entry.part_of_speech) == ("A body of fifteen members.", "noun")

    def test_version_3_in_style_dct(self):
        _, (entry,), _ = opened_source(Source.of_bytes(material.TBX3_DCT.encode(), "x.tbx"))
        assert entry == Entry(
            id="", glossary_id="", headword="قرار", gloss="decision", part_of_speech="noun", note="What was decided."
        )

    def test_a_round_trip_in_style_dca(self):
        stream, report = io.BytesIO(), Report()
        TBX.write(GLOSSARY, ENTRIES, stream, report)
        glossary, entries, _ = opened_source(Source.of_bytes(stream.getvalue(), "x.tbx"))
        assert (glossary.name, glossary.source) == (GLOSSARY.name, "https://example.org – CC0")
        assert pairs(entries) == [("مجلس الأمن", "Security Council"), ("a < b & c", "x > y"), ("قرار", "one two")]
        assert (entries[0].note, entries[0].part_of_speech) == ("UN", "noun")
        assert {each.kind for each in report.findings} == {"dropped", "flattened"}

    def test_a_concept_without_its_other_language_is_named(self):
        text = material.TBX2.replace('xml:lang="ar-EG"', 'xml:lang="en"').replace("A body of", "")
        lone = text.replace("<term>", "<note>").replace("</term>", "</note>")
        _, entries, report = opened_source(Source.of_bytes(lone.encode(), "x.tbx"))
        assert entries == []
        assert len(report.findings) == 1
