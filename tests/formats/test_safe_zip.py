"""What a zip from elsewhere may be: names that stay inside, sizes within bounds, nothing twice."""

import io
import zipfile

import pytest

from reader.base.errors import UserFault
from reader.formats.safe_zip import members


def packed(*files, method=zipfile.ZIP_DEFLATED):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as package:
        for name, data in files:
            package.writestr(name, data)
    return stream.getvalue()


def test_members_by_name_without_folders():
    found = members(packed(("a/", b""), ("a/b.txt", b"text"), ("c", b"")))
    assert list(found) == ["a/b.txt", "c"]
    assert (found["a/b.txt"], found["c"], len(found)) == (b"text", b"", 2)
    with pytest.raises(KeyError):
        found["d"]


@pytest.mark.parametrize("name", ["../a", "a/../../b", "/etc/x", "C:/x", "..\\x", "\\x"])
def test_names_that_lead_out_are_refused(name):
    with pytest.raises(UserFault, match="leads out"):
        members(packed((name, b"x")))


@pytest.mark.parametrize("name", ["a\u202etxt.exe", "a\x1b[2J", "a\nb"])
def test_names_that_hide_something_are_refused(name):
    with pytest.raises(UserFault, match="hides"):
        members(packed((name, b"x")))


def test_a_link_is_refused():
    link = zipfile.ZipInfo("a")
    link.external_attr = 0o120777 << 16
    with pytest.raises(UserFault, match="link"):
        members(packed((link, b"/etc/passwd")))


def test_too_many_and_too_much_are_refused():
    with pytest.raises(UserFault, match="more than 2 files"):
        members(packed(*((str(number), b"") for number in range(3))), most=2)
    with pytest.raises(UserFault, match="more than 2 files"):
        members(packed(*((str(number), b"") for number in range(30))), most=2)
    with pytest.raises(UserFault, match="unpack"):
        members(packed(("a", b"12345"), ("b", b"67890")), largest=9)


def test_what_is_packed_too_tightly_is_refused():
    with pytest.raises(UserFault, match="unpack"):
        members(packed(("a", bytes(1_000_000))))


def test_a_size_that_lies_is_not_believed():
    data = packed(("a", bytes(range(256)) * 40))
    lying = data.replace((10_240).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert lying != data
    with pytest.raises(UserFault):
        members(lying, largest=5_000)["a"]


def test_reading_again_and_again_counts_each_time():
    found = members(packed(("a", b"12345"), method=zipfile.ZIP_STORED), largest=9)
    assert found["a"] == b"12345"
    with pytest.raises(UserFault):
        found["a"]


def test_members_over_each_other_are_refused():
    data = packed(("a", b"text"), ("b", b"text"))
    at = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 1) + 42
    with pytest.raises(UserFault):
        members(data[:at] + bytes(4) + data[at + 4 :])


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_stands_twice_is_refused():
    with pytest.raises(UserFault):
        members(packed(("a", b"x"), ("a", b"y")))


def test_a_locked_member_is_named_so():
    data = bytearray(packed(("a", b"text")))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(UserFault, match="password"):
        members(bytes(data))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"no zip at all"])
def test_what_is_no_zip_is_said(data):
    with pytest.raises(UserFault, match="damaged"):
        members(data)
