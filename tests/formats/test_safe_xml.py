"""XML from elsewhere: no entities of its own, nothing fetched, bounded in depth; whatever it is, a fault or events."""

import pytest

from reader.base.errors import UserFault
from reader.formats.safe_xml import DEEPEST, End, Start, events

BOMB = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'
PARAMETER = '<!DOCTYPE a [<!ENTITY % b SYSTEM "http://example.org/x">%b;]><a/>'


def read(text):
    return list(events(text if isinstance(text, bytes) else text.encode(), "x.xml"))


def test_elements_attributes_and_text_without_namespaces():
    found = read('<a xmlns="urn:x" xmlns:y="urn:y"><y:b y:c="1" xml:lang="ar">نص</y:b></a>')
    assert found == [Start("a", {}), Start("b", {"c": "1", "lang": "ar"}), "نص", End("b"), End("a")]


@pytest.mark.parametrize("text", [BOMB, OUTSIDE, PARAMETER])
def test_declarations_of_its_own_are_refused(text):
    with pytest.raises(UserFault, match="DTD"):
        read(text)


def test_a_document_type_that_is_only_named_is_not_fetched():
    assert read('<!DOCTYPE a SYSTEM "http://example.org/never.dtd"><a/>') == [Start("a", {}), End("a")]


def test_names_of_htmls_characters_are_known_there_and_others_stay():
    text = '<!DOCTYPE a PUBLIC "x" "http://example.org/x.dtd"><a>1&nbsp;2&eacute;&unknown;</a>'
    assert "".join(each for each in read(text) if isinstance(each, str)) == "1\u00a02é&unknown;"


def test_depth_is_bounded():
    with pytest.raises(UserFault, match="deeper"):
        read("<a>" * (DEEPEST + 1))


@pytest.mark.parametrize(
    "data",
    [b"", b"<a>", b"<a></b>", b"\xff\xfe", b'<?xml version="1.0" encoding="nonsense"?><a/>', b"<a>\x00</a>",
     b'<?xml version="1.0" encoding="big5"?><a/>', b"<a>&nbsp;</a>", b'<?xml version="1.0"?><a>\xff</a>'],
)  # fmt: skip
def test_damage_is_a_fault(data):
    with pytest.raises(UserFault):
        read(data)


def test_eight_bit_encodings_are_read():
    text = '<?xml version="1.0" encoding="windows-1256"?><a>نص</a>'.encode("windows-1256")
    assert "نص" in read(text)
