"""Documents made to harm, or harmed: one clear sentence, within bounds of memory and time."""

from __future__ import annotations

import importlib
import io
import random
import re
import subprocess
import sys
import time
import zlib
from pathlib import Path

import orjson
import pytest

from reader.base.errors import Cancelled, Fault, UserFault
from reader.formats import Source, apart
from reader.formats.documents import Found, Parsed, from_json, to_json
from reader.worker import JOBS
from tests.formats.document_files import (
    HEADLINE,
    PARAGRAPHS,
    book,
    book_files,
    chapter,
    packed,
    page,
    paragraph,
    pdf,
    read,
    run,
    word,
)

GOLDEN = {
    "page.html": page().encode(),
    "book.epub": book(),
    "document.docx": word(paragraph(run(HEADLINE)) + paragraph(run(PARAGRAPHS[0]))),
    "paper.pdf": pdf([[HEADLINE, *PARAGRAPHS]]),
    "notes.md": f"# {HEADLINE}\n\n{PARAGRAPHS[0]}\n".encode(),
}


def refused(name: str, data: bytes) -> str:
    """The sentence with which a document is refused; it names the file."""
    with pytest.raises(Fault) as caught:
        read(data, name)
    assert name in str(caught.value)
    return str(caught.value)


def encrypted(password: str) -> bytes:
    """The golden PDF, locked."""
    import pypdf

    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(GOLDEN["paper.pdf"])))
    writer.encrypt(user_password=password, owner_password="owner", algorithm="AES-256")
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def with_streams(stream: bytes) -> bytes:
    """The golden PDF with another stream in place of each of its own."""
    pattern = rb"<< /Length \d+ /Filter /FlateDecode >>\nstream\n.*?\nendstream"
    new = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(stream), stream)
    return re.sub(pattern, lambda _: new, GOLDEN["paper.pdf"], flags=re.DOTALL)


LAUGHS = '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><html><body>&b;</body></html>'
FETCHING = '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><package>&x;</package>'
CIPHER = '<encryption><EncryptedData><EncryptionMethod Algorithm="{}"/></EncryptedData></encryption>'


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.html", b"", "is empty"),
        ("space.html", b"<html><body> </body></html>", "holds no text"),
        ("nul.html", page().encode() + b"\0", "0x00"),
        ("divs.html", page(more="<div>" * 10_000 + "x" + "</div>" * 10_000).encode(), "nested so deeply"),
        ("quotes.md", b">" * 200 + b" x", "nested so deeply"),
        ("space.md", b"\n \n", "holds no text"),
        ("tight.epub", book(**{"OPS/text/one.xhtml": bytes(60_000_000)}), "unpack"),
        ("many.epub", packed({**book_files(), **{f"x{number}": "" for number in range(2_500)}}), "more than 2000"),
        ("out.epub", book(**{"../../x": "x"}), "leads out"),
        ("hides.epub", book(**{"a\u202ebutx.exe": "x"}), "hides"),
        ("laughs.epub", book(**{"OPS/text/one.xhtml": LAUGHS}), "declares entities"),
        ("fetching.epub", book(**{"OPS/book.opf": FETCHING}), "declares entities"),
        ("locked.epub", book(**{"META-INF/encryption.xml": CIPHER.format("xmlenc#aes128-cbc")}), "rights management"),
        ("rights.epub", book(**{"META-INF/rights.xml": "<rights/>"}), "rights management"),
        ("other.epub", packed({"a": "b"}), "no EPUB"),
        ("text.epub", b"text", "damaged zip"),
        ("rtf.docx", b"{\\rtf1 x}", "RTF"),
        ("rtf.doc", b"{\\rtf1 x}", "RTF"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "97"),
        ("locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("page.doc", b"<html><body>x", "HTML"),
        ("deep.docx", word("<w:sdt>" * 3_000), "nested deeper"),
        ("entity.docx", packed({"word/document.xml": LAUGHS}), "declares entities"),
        ("none.docx", packed({"a": "b"}), "no Word document"),
        ("empty.docx", word(""), "holds no text"),
        ("scanned.pdf", pdf([[], []]), "only pictures"),
        ("locked.pdf", encrypted("geheim"), "password"),
        ("cut.pdf", GOLDEN["paper.pdf"][:900], "no PDF"),
        ("noise.pdf", b"%PDF-1.7\n" + random.Random(3).randbytes(50_000), "no PDF"),
        ("bomb.pdf", with_streams(zlib.compress(b" " * 200_000_000, 9)), "no PDF"),
        (
            "circle.pdf",
            GOLDEN["paper.pdf"].replace(b"/Type /Page /Parent 2 0 R", b"/Type /Pages /Kids [7 0 R] /X 2 0 R"),
            "no PDF",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) and "." in value else "",
)
def test_refused_with_a_sentence_at_once(name: str, data: bytes, said: str) -> None:
    assert said in refused(name, data)


def test_a_pdf_that_only_forbids_printing_is_read() -> None:
    [article], _ = read(encrypted(""), "forbids.pdf")
    assert article.text.startswith(HEADLINE)


def test_obfuscated_typefaces_are_no_lock() -> None:
    fonts = CIPHER.format("http://www.idpf.org/2008/embedding")
    assert len(read(book(**{"META-INF/encryption.xml": fonts}), "book.epub")[0]) == 3


def test_what_needs_too_much_memory_is_told_so_and_takes_none_here() -> None:
    paragraph_ = "<p>خبر طويل عن المدينة والميناء والناس.</p>"
    assert "more memory" in refused(
        "50MB.html", page(more=paragraph_ * (49_000_000 // len(paragraph_.encode()))).encode()
    )
    assert "too large" in refused("60MB.html", page(more="x" * 60_000_000).encode())


def test_deep_and_wide_chapters_are_read() -> None:
    deep = chapter("x", "<div>" * 3_000 + "نص" + "</div>" * 3_000)
    assert read(book(**{"OPS/text/one.xhtml": deep}), "deep.epub")[0][1].text == "نص"


@pytest.mark.logs(".")  # libraries that meet damage say so
@pytest.mark.parametrize("name", GOLDEN)
def test_flipped_bytes_give_a_text_or_a_sentence(name: str) -> None:
    """200 times each kind, in this process, where a parser's own fault would be seen."""
    job = {"html": "html", "epub": "epub", "docx": "docx", "pdf": "pdf", "md": "markdown"}[name.rpartition(".")[2]]
    parse = importlib.import_module(JOBS[job]).parse
    chance = random.Random(7)
    told: list[str] = []
    for _ in range(200):
        data = bytearray(GOLDEN[name])
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            told += [found.text for found in from_json(to_json(parse(bytes(data), ""))).articles]
        except Fault as fault:
            told.append(str(fault))
    assert len(told) >= 200
    assert all(told)


class TestWorker:
    """The process itself: its bounds, its end, and what it may say."""

    SOURCE = Source.of_bytes(GOLDEN["page.html"], "page.html")

    @pytest.fixture
    def acts(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
        """Lets the worker run other code in place of a parser."""

        def act(code: str) -> None:
            script = tmp_path / "worker.py"
            limits = "from reader.worker import _limit, _confine\n_limit('x')\n"
            script.write_text(f"import sys, os, time\nsys.stdin.buffer.read()\n{limits}{code}\n", "utf-8")
            monkeypatch.setattr(apart, "_command", lambda *_: [sys.executable, str(script)])

        return act

    @pytest.mark.parametrize(
        ("code", "said"),
        [
            ("os.abort()", "broke the program"),
            ("sys.exit(3)", "broke the program"),
            ("print('no JSON')", "broke the program"),
            ("print('{}')", "broke the program"),
            ("print('[]')", "broke the program"),
            ("print('{\"fault\": {}}')", "broke the program"),
            ("time.sleep(60)", "within 1 seconds"),
            ("while True: pass", "within 1 seconds"),
        ],
    )
    def test_however_it_ends_it_is_one_sentence(self, acts, code: str, said: str) -> None:
        acts(code)
        with pytest.raises(UserFault, match=said) as caught:
            apart.parse_apart("html", self.SOURCE, "", lambda *_: None, seconds=1)
        assert "page.html" in str(caught.value)

    def test_a_flood_of_output_ends_it(self, acts, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(apart, "_ANSWER", 1_000_000)
        acts("while True: os.write(1, b'x' * 100_000)")
        with pytest.raises(UserFault, match="memory"):
            apart.parse_apart("html", self.SOURCE, "", lambda *_: None)

    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system limits no memory")
    def test_memory_is_limited(self, acts) -> None:
        acts("x = bytearray(600_000_000)")
        with pytest.raises(UserFault, match="broke the program"):
            apart.parse_apart("html", self.SOURCE, "", lambda *_: None)

    @pytest.mark.parametrize(
        "code",
        ["open('/tmp/x', 'w')", "import socket; socket.socket()", "import subprocess; subprocess.run(['true'])",
         "os.system('true')", "os.remove('/nowhere')"],
    )  # fmt: skip
    def test_it_opens_no_connection_starts_nothing_and_writes_nothing(self, code: str) -> None:
        script = (
            "import os\nfrom reader.worker import _confine\n_confine()\n"
            f"try:\n    {code}\nexcept PermissionError:\n    os._exit(9)"
        )
        done = subprocess.run([sys.executable, "-c", script], check=False, timeout=30)
        assert done.returncode == 9

    def test_cancel_ends_it_at_once(self, acts, monkeypatch) -> None:
        acts("time.sleep(60)")
        calls = 0
        started: list[subprocess.Popen[bytes]] = []
        start = subprocess.Popen
        monkeypatch.setattr(
            apart.subprocess, "Popen", lambda *given, **named: started.append(start(*given, **named)) or started[-1]
        )

        def cancelling(done: int, total: int | None, /) -> None:
            nonlocal calls
            calls += 1
            if calls == 3:
                raise Cancelled

        began = time.monotonic()
        with pytest.raises(Cancelled):
            apart.parse_apart("html", self.SOURCE, "", cancelling)
        assert time.monotonic() - began < 10
        (worker,) = started
        assert worker.returncode is not None, "it is gone, and was waited for"

    @pytest.mark.parametrize(
        "change",
        [
            {"text": "\0"}, {"text": " "}, {"text": 5}, {"direction": "up"}, {"title": None},
        ],
    )  # fmt: skip
    def test_its_answer_is_checked(self, change: dict[str, object]) -> None:
        record = orjson.loads(to_json(Parsed(articles=(Found(text="نص"),))))
        record["articles"][0] |= change
        with pytest.raises(ValueError):  # noqa: PT011 - any of orjson's and ours
            from_json(orjson.dumps(record))

    def test_what_it_tells_is_tidied(self) -> None:
        told = Found(text="نص", title="سطر\nثان " + "x" * 5_000, date="gestern", language="<b>")
        [found] = from_json(to_json(Parsed(articles=(told,)))).articles
        assert found.title.startswith("سطر ثان x")
        assert (len(found.title), found.date, found.language) == (1_000, "", "")

    def test_a_frozen_program_is_its_own_worker(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        assert apart._command("html", "", 5) == [sys.executable, apart.FLAG, "html", "", "5"]
