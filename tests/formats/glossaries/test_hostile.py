"""Glossary files that are damaged or meant to harm: a fault in words or a list of entries, soon, and nothing else."""

import gzip
import io
import random
import struct
import zipfile
from time import process_time

import pytest

from reader.base.errors import Cancelled, UserFault
from reader.base.progress import no_progress
from reader.formats.glossaries import GLOSSARY_FORMATS, GlossaryOptions, detect_glossary_format, glossary_format, spec
from reader.formats.glossaries.dsl import DSL
from reader.formats.glossaries.plain import dsl_headword, from_dsl, from_html, tidy
from reader.formats.glossaries.stardict import STARDICT
from reader.formats.glossaries.tbx import TBX
from reader.formats.source import Source
from reader.model import Entry, Glossary, Report
from tests.formats.glossaries import material
from tests.formats.glossaries.material import opened, opened_source

FLIPS = 200


def written(format_):
    stream = io.BytesIO()
    entries = [Entry(id="", glossary_id="", headword="قرار", gloss="decision", note="n", part_of_speech="noun")] * 3
    format_.write(Glossary(id="", name="News"), entries, stream, Report())
    return stream.getvalue()


def make(folder):
    """Every golden file: a path to open, and the part of it that is to be damaged."""
    for name, build, part in [
        ("ifo", material.stardict, "news.ifo"),
        ("idx", material.stardict, "news.idx"),
        ("dict", lambda place: material.stardict(place, types=""), "news.dict"),
        ("idx64", lambda place: material.stardict(place, width=8), "news.idx"),
        ("idx.gz", lambda place: material.stardict(place, packed=True), "news.idx.gz"),
        ("dict.dz", lambda place: material.stardict(place, packed=True), "news.dict.dz"),
        ("syn", lambda place: material.stardict(place, synonyms=[("قرارات", 0)]), "news.syn"),
        ("index", material.dictd, "news.index"),
        ("dictd.dz", lambda place: material.dictd(place, packed=True), "news.dict.dz"),
    ]:
        place = folder / name
        place.mkdir()
        yield build(place), place / part
    for name, data in [
        ("words.tsv", material.TSV),
        ("anki.txt", material.ANKI.encode()),
        ("news8.dsl", material.DSL.encode()),
        ("news16.dsl", material.DSL.encode("utf-16-le")),
        ("v2.tbx", material.TBX2.encode()),
        ("v3.tbx", material.TBX3_DCT.encode()),
        ("news.zip", written(STARDICT)),
        ("dca.tbx", written(TBX)),
    ]:
        (folder / name).write_bytes(data)
        yield folder / name, folder / name


def survives(path):
    try:
        _, entries, _ = opened(path)
    except UserFault:
        return
    assert all(isinstance(each, Entry) for each in entries)


def test_every_truncation_is_a_fault_or_fewer_entries(tmp_path):
    for path, part in make(tmp_path):
        whole = part.read_bytes()
        for length in range(len(whole)):
            part.write_bytes(whole[:length])
            survives(path)
        part.write_bytes(whole)


def test_every_flipped_byte_is_a_fault_or_other_entries(tmp_path):
    chance = random.Random(7)
    for path, part in make(tmp_path):
        whole = part.read_bytes()
        for _ in range(FLIPS):
            flipped = bytearray(whole)
            flipped[chance.randrange(len(flipped))] = chance.randrange(256)
            part.write_bytes(flipped)
            survives(path)
        part.write_bytes(whole)


@pytest.mark.parametrize("format_", [each.id for each in GLOSSARY_FORMATS])
def test_a_file_read_as_another_format_is_a_fault_or_entries(tmp_path, format_):
    for path, _ in make(tmp_path):
        try:
            found = glossary_format(format_).read(Source.of_file(path), GlossaryOptions(), Report(), no_progress)
            list(found.entries)
        except UserFault:
            continue


def test_a_bomb_in_gzip_is_refused(tmp_path):
    path = material.stardict(tmp_path, packed=True)
    path.with_name("news.dict.dz").write_bytes(gzip.compress(bytes(spec.LARGEST + 1), 1))
    with pytest.raises(UserFault, match="unpacks to more"):
        opened(path)


def test_a_zip_whose_names_lead_out_is_refused():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("../news.ifo", "StarDict's dict ifo file\n")
    with pytest.raises(UserFault, match="leads out"):
        opened_source(Source.of_bytes(stream.getvalue(), "x.zip"))


def test_entities_of_a_tbx_are_refused():
    bomb = material.TBX2.replace('"TBXcoreStructV02.dtd"', '"x.dtd" [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]')
    with pytest.raises(UserFault, match="DTD"):
        opened_source(Source.of_bytes(bomb.encode(), "x.tbx"))


def test_places_that_overlap_do_not_unfold(tmp_path, monkeypatch):
    monkeypatch.setattr(spec, "_MOST_TEXT", 1_000_000)
    path = material.stardict(tmp_path)
    path.with_suffix(".dict").write_bytes(b"x" * 90_000)
    path.with_suffix(".idx").write_bytes(b"a\0" + struct.pack(">II", 0, 90_000) * 1 + b"".join(
        b"a\0" + struct.pack(">II", 0, 90_000) for _ in range(50)
    ))  # fmt: skip
    with pytest.raises(UserFault, match="1 MB in all"):
        opened(path)


def test_too_many_entries_are_refused_in_every_format(tmp_path, monkeypatch):
    monkeypatch.setattr(spec, "MOST_ENTRIES", 0)
    for path, _ in make(tmp_path):
        with pytest.raises(UserFault, match="more than 0 entries"):
            opened(path)


def test_two_million_rows_are_refused_soon():
    data = "كلمة\tword\n".encode() * 2_000_000
    began = process_time()
    with pytest.raises(UserFault, match="entries"):
        opened_source(Source.of_bytes(data, "x.tsv"))
    assert process_time() - began < 15


def test_too_many_cards_are_refused_before_one_is_read():
    data = ("كلمة\n\tword\n" * (spec.MOST_ENTRIES + 1)).encode()
    with pytest.raises(UserFault, match="more than 250000 entries"):
        DSL.read(Source.of_bytes(data, "x.dsl"), GlossaryOptions(), Report(), no_progress)


def test_a_file_of_nothing_but_empty_rows_is_refused():
    with pytest.raises(UserFault, match="no meaning"):
        opened_source(Source.of_bytes("كلمة,word\n".encode() + b"x,\n" * 30_000, "x.csv"))


def test_reading_can_be_cancelled(tmp_path):
    def cancel(done, total, /):
        raise Cancelled

    for path, _ in make(tmp_path):
        source = Source.of_file(path)
        with pytest.raises(Cancelled):
            list(detect_glossary_format(source).read(source, GlossaryOptions(), Report(), cancel).entries)


@pytest.mark.parametrize("function", [from_html, from_dsl, dsl_headword, tidy])
@pytest.mark.parametrize(
    "piece",
    ["<script ", "<!--", "<a ", "<p", "</style  ", "{{", "<<", "[c ", "\\", "\u2003", "\ue000", "{a", "[", "&#x",
     "</script "],
)  # fmt: skip
def test_markup_without_its_end_takes_no_time(function, piece):
    text = piece * (200_000 // len(piece))
    began = process_time()
    function("<script>" + text)
    function(text)
    assert process_time() - began < 2
