"""Tables of words: separators, headers, quotes, encodings and formulas found out; Anki's notes; round trips."""

import io

import pytest

from reader.base.errors import UserFault
from reader.formats.glossaries.table import TABLE, find_out
from reader.formats.source import Source
from reader.model import Entry, Glossary, Report
from tests.formats.glossaries.material import ANKI, TSV, opened_source, pairs

ROWS = (("قرار", "decision; resolution, ruling"), ("مجلس", "council"), ("وقف إطلاق النار", "ceasefire"))


def table(data, name="words.csv", **options):
    return opened_source(Source.of_bytes(data if isinstance(data, bytes) else data.encode(), name), **options)


@pytest.mark.parametrize("separator", ["\t", ",", ";", "|"])
@pytest.mark.parametrize("header", [(), ("headword", "gloss"), ("الكلمة", "المعنى")], ids=["none", "english", "arabic"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=repr)
def test_separator_header_and_line_ends_are_found_out(separator, header, end):
    quoted = [f'{word}{separator}"{gloss}"' for word, gloss in ROWS]
    text = end.join([*([separator.join(header)] if header else []), *quoted])
    _, entries, report = table(text)
    assert pairs(entries) == list(ROWS)
    assert not report.findings


def test_of_two_separators_the_first_in_the_row_divides_it():
    assert pairs(table("قرار,decision; ruling\nمجلس,council; board\n")[1])[0] == ("قرار", "decision; ruling")
    assert pairs(table("قرار;decision, ruling\nمجلس;council, board\n")[1])[0] == ("قرار", "decision, ruling")


def test_a_header_may_name_columns_in_any_order_and_unknown_ones_are_passed_over():
    text = "English,id,Arabic,POS,Label\ncouncil,7,مجلس,noun,ORG\n"
    (entry,) = table(text)[1]
    assert (entry.headword, entry.gloss, entry.part_of_speech, entry.label) == ("مجلس", "council", "noun", "ORG")


def test_a_person_may_say_which_column_holds_what():
    (entry,) = table("7,council,مجلس\n", columns={"headword": 2, "gloss": 1})[1]
    assert (entry.headword, entry.gloss) == ("مجلس", "council")
    with pytest.raises(UserFault, match="which column"):
        table("7,council,مجلس\n", columns={"gloss": 1})


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1256"])
def test_encodings(encoding):
    text = "الكلمة\tالمعنى\nقرار مجلس الأمن في نيويورك\tقرار من المجلس\nوقف إطلاق النار\tهدنة بين الطرفين\n"
    assert [each.headword for each in table(text.encode(encoding))[1]] == [
        "قرار مجلس الأمن في نيويورك",
        "وقف إطلاق النار",
    ]
    named = "utf-8" if encoding == "utf-8-sig" else encoding
    assert len(table(text.encode(encoding), encoding=named)[1]) == 2


def test_an_encoding_that_is_not_the_files_is_said():
    with pytest.raises(UserFault):
        table("قرار\tdecision\n".encode("windows-1256"), encoding="utf-8")


def test_quoted_cells_hold_separators_quotes_and_lines():
    text = 'قرار,"a ""good"" one,\nor two"\n'
    assert pairs(table(text)[1]) == [("قرار", 'a "good" one,\nor two')]


@pytest.mark.parametrize("start", ['قرار,"', "قرار,"], ids=["not closed", "long"])
def test_a_cell_that_does_not_end_is_told_with_its_line(start):
    with pytest.raises(UserFault, match="in line 2 a field has more than 100000 characters"):
        table(f"مجلس,council\n{start}{'a' * 100_001}\n")


def test_a_quotation_mark_that_takes_in_other_rows_is_told_with_its_line():
    with pytest.raises(UserFault, match="mark in line 2 is not closed"):
        table('قرار,"a ""good"" one"\nمجلس,"council\nوقف,stop\n')
    assert pairs(table('قرار,decision\nمجلس,"council\n')[1])[-1] == ("مجلس", "council")


def test_of_english_and_arabic_without_a_header_the_word_is_arabic():
    assert pairs(table("decision,قرار\ncouncil,مجلس\n")[1])[0] == ("قرار", "decision")
    assert pairs(table("قرار,مجلس\nمجلس,قرار\n")[1])[0] == ("قرار", "مجلس")


def test_columns_that_hold_something_and_are_not_read_are_named():
    *_, report = table("id,Arabic,English,empty\n7,قرار,decision,\n")
    assert [str(each.said) for each in report.findings] == ["Columns that were not read: id."]
    *_, report = table("قرار,decision\nمجلس,council,noun,,,more\n")
    assert [str(each.said) for each in report.findings] == ["Columns that were not read: 3, 6."]
    *_, report = table("id,Arabic,English\n7,قرار,decision\n", columns={"headword": 1, "gloss": 2})
    assert report.findings == []


def test_a_guessed_encoding_is_told_and_what_is_no_text_is_named():
    _, (entry, _), report = table("الكلمة,المعنى\nقرار,decision\nمدرسة,school\n".encode("windows-1256"))
    assert entry.headword == "قرار"
    assert ["a guess" in str(each.said) for each in report.findings] == [True]
    with pytest.raises(UserFault, match=r"words\.csv: "):
        table(bytes(range(256)))


def test_ankis_notes_with_their_directives():
    _, entries, report = table(ANKI, "notes.txt")
    assert pairs(entries) == [("قرار", "decision\nresolution"), ("مجلس", '"council"')]
    assert not report.findings
    named = "#separator:Semicolon\n#html:false\n#columns:Tags;Back;Front\nx;<b>;قرار\n"
    assert pairs(table(named, "notes.txt")[1]) == [("قرار", "<b>")]


def test_sounds_of_anki_are_passed_over():
    assert pairs(table("#html:true\nقرار\tdecision [sound:a.mp3]\n", "n.txt")[1]) == [("قرار", "decision")]


def test_a_table_does_not_hold_where_a_glossary_is_from_and_says_so():
    report = Report()
    TABLE.write(Glossary(id="g", name="G", licence="CC0"), HARD, io.BytesIO(), report)
    assert [each.kind for each in report.findings] == ["dropped"]


def test_rows_without_a_word_or_a_meaning_are_named_with_their_line():
    _, entries, report = table("headword,gloss\nقرار,decision\n,lost\n\nمجلس,\n")
    assert len(entries) == 1
    assert [str(each.said) for each in report.findings] == [
        "Row 3 has no word or no meaning and was left out.",
        "Row 5 has no word or no meaning and was left out.",
    ]


@pytest.mark.parametrize("text", ["قرار\nمجلس\n", "\n\n", "#separator:tab\n", 'قرار,"' + "x" * 200_000])
def test_what_is_no_table_is_said(text):
    with pytest.raises(UserFault):
        table(text)


def test_markup_and_what_is_not_seen_do_not_come_in():
    _, (entry,), _ = table("#html:true\nقرار\u202e\t<script>alert(1)</script><i>deci</i>sion&#127;<!-- x -->\n")
    assert (entry.headword, entry.gloss) == ("قرار", "decision")


HARD = [
    Entry(id="", glossary_id="", headword="قرار", gloss="one\ntwo", note='say "yes"\tno', label="ORG"),
    Entry(id="", glossary_id="", headword="@home", gloss="=1+2", note="'=x", part_of_speech="-"),
    Entry(id="", glossary_id="", headword="مجلس", gloss="+49", note="＋1"),
    Entry(id="", glossary_id="", headword="a", gloss="'quoted'", note="'"),
]


def test_a_round_trip_loses_nothing_and_no_cell_is_a_formula():
    stream, report = io.BytesIO(), Report()
    TABLE.write(Glossary(id="g", name="G"), HARD, stream, report)
    cells = [cell.strip('"') for line in stream.getvalue().decode().split("\n") for cell in line.split("\t")]
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "＋")]
    assert table(stream.getvalue(), "g.tsv")[1] == HARD
    assert report.written["entry"] == len(HARD)
    assert not report.findings


def test_the_preview_tells_what_was_found_out():
    found = find_out(TSV.decode())
    assert found.header == ["headword", "gloss", "note"]
    assert found.columns == {"headword": 0, "gloss": 1, "note": 2}
    assert (found.separator, found.sample[0][0]) == ("\t", "قرار")
