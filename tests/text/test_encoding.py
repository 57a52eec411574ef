from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.base.errors import UserFault
from reader.text.encoding import ENCODINGS, check_size, decode

LONG = (
    "افتتح المحافظ صباح اليوم السوق القديم بعد ترميم دام سنتين، وحضر الافتتاح عدد من التجار والصيادين.\r\n"
    "وقال في كلمته إن العمل سيستمر حتى نهاية العام؛ وسأل أحدهم: هل تكفي الميزانية؟\r\n"
)
SHORT = ["خبر عاجل من المدينة", "وصل الوفد إلى العاصمة", "الأخبار", "قال الوزير", "مدرسة جديدة في القرية"]
VOCALISED = "ذَهَبَ الوَلَدُ إِلَى المَدْرَسَةِ مُبَكِّرًا"


@pytest.mark.parametrize("text", [LONG, *SHORT, VOCALISED])
@pytest.mark.parametrize("encoding", ["windows-1256", "iso-8859-6"])
def test_eight_bit_arabic_is_told_apart_and_called_a_guess(text: str, encoding: str) -> None:
    found = decode(text.encode(encoding))
    assert (found.text, found.encoding, found.had_bom, found.certain) == (text, encoding, False, False)


@pytest.mark.parametrize("text", ["سعر النفط 70$ في OPEC", "«الجبل» – تقرير", "گفتار نو، چاپ پنجم"])
def test_windows_1256_with_latin_and_its_own_signs(text: str) -> None:
    assert decode(text.encode("windows-1256")).text == text


@pytest.mark.parametrize("text", [LONG, SHORT[0], "plain ASCII", "a\nb\r\nc\rd", "كلمة😀", "\t"])
def test_utf8_is_certain_and_its_mark_is_not_text(text: str) -> None:
    plain, marked = decode(text.encode()), decode(codecs.BOM_UTF8 + text.encode())
    assert (plain.text, plain.encoding, plain.had_bom, plain.certain) == (text, "utf-8", False, True)
    assert (marked.text, marked.encoding, marked.had_bom, marked.certain) == (text, "utf-8", True, True)


@pytest.mark.parametrize("text", [LONG, SHORT[0], "plain ASCII", "سلام"])
@pytest.mark.parametrize(("encoding", "mark"), [("utf-16-le", codecs.BOM_UTF16_LE), ("utf-16-be", codecs.BOM_UTF16_BE)])
def test_utf16_with_and_without_its_mark(text: str, encoding: str, mark: bytes) -> None:
    marked, bare = decode(mark + text.encode(encoding)), decode(text.encode(encoding))
    assert (marked.text, marked.encoding, marked.had_bom, marked.certain) == (text, encoding, True, True)
    assert (bare.text, bare.encoding, bare.certain) == (text, encoding, False)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_named_encoding_is_used(encoding: str) -> None:
    found = decode(SHORT[0].encode(encoding), encoding)
    assert (found.text, found.encoding, found.certain) == (SHORT[0], encoding, True)


@pytest.mark.parametrize("name", ["cp1256", "CP1256", "windows-1256"])
def test_other_names_of_an_encoding_are_understood(name: str) -> None:
    assert decode(SHORT[0].encode("cp1256"), name).encoding == "windows-1256"
    assert decode(codecs.BOM_UTF16_BE + "سلام".encode("utf-16-be"), "utf-16").text == "سلام"
    assert decode(codecs.BOM_UTF8 + b"a", "UTF8").text == "a"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (codecs.BOM_UTF8, "empty"),
        ("سلام".encode() + b"\0", "byte 8 is 0x00"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not a text file"),
        (b"PK\x03\x04\x14\x00\x06\x00", "not a text file"),
        (bytes(range(256)), "not a text file"),
        (b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "a document in PDF, not a text file"),
        (rb"{\rtf1\ansi {\fonttbl}", "a document in RTF, not a text file"),
        ("سلام عليكم".encode() + b"\xff", "byte 19 .0xFF."),
        ("سلام عليكم".encode()[:-1], "not valid utf-8: byte 17"),
        (codecs.BOM_UTF16_LE + b"a\0b", "not valid utf-16-le"),
        (codecs.BOM_UTF16_LE + b"a\0\0\0", "byte 4 is 0x00"),
        (codecs.BOM_UTF8 + b"ab\xff", "byte 5 "),
        (codecs.BOM_UTF32_LE + "a".encode("utf-32-le"), "UTF-32"),
    ],
)
def test_what_is_no_text_gets_a_sentence(data: bytes, said: str) -> None:
    with pytest.raises(UserFault, match=said):
        decode(data)


def test_a_wrong_name_or_a_wrong_choice_gets_a_sentence() -> None:
    for name in ("klingon", "rot13", "a\0b", ""):
        with pytest.raises(UserFault, match="Choose one of"):
            decode(b"abc", name)
    with pytest.raises(UserFault, match="not valid iso-8859-6"):
        decode("ذَهب".encode("cp1256"), "iso-8859-6")


def test_the_size_is_checked_before_reading() -> None:
    check_size(10, 10)
    with pytest.raises(UserFault, match="too large: 11 MB, and at most 10 MB"):
        check_size(10_000_001, 10_000_000)
    with pytest.raises(UserFault, match="too large"):
        decode(b"abcd", limit=3)


@given(st.binary(max_size=200), st.sampled_from([None, *ENCODINGS]))
def test_any_bytes_give_their_text_or_a_sentence(data: bytes, encoding: str | None) -> None:
    try:
        found = decode(data, encoding)
    except UserFault:
        return
    assert found.text
    assert "\0" not in found.text
    assert data.endswith(found.text.encode(found.encoding))
