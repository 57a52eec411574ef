"""Articles from web pages, books, Word documents, PDF and Markdown: what a reader sees, and what is told beside it."""

from __future__ import annotations

import quopri

import pytest

from reader.base.errors import UserFault
from reader.formats.pdf_lines import plain_shapes
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
from tests.trials import needs, trial

REAL_BOOK = trial("interop/reading/idpf_israelsailing_he.epub")


class TestPages:
    def test_the_article_without_menus_with_what_is_told_of_it(self) -> None:
        [article], said = read(page().encode(), "page.html")
        assert article.text == "\n\n".join((HEADLINE, *PARAGRAPHS))
        assert (article.title, article.language, article.direction) == (HEADLINE, "ar", "rtl")
        assert article.meta == {"date": "2026-03-14", "source": "وكالة المرفأ", "author": "هند العلي"}
        assert said == ["Left out of page.html: 1 picture.", "Left out of page.html, and not run: 1 script."]

    def test_lists_and_tables_line_by_line(self) -> None:
        more = (
            "<h2>أرقام</h2><table><tr><th>القسم</th><th>الكتب</th></tr>"
            "<tr><td>الأطفال</td><td>3000</td></tr></table>"
            "<ol><li>قاعة للقراءة</li><li>قاعة <b>للأطفال</b></li></ol><p>انتهى الخبر الطويل عن المكتبة هنا.</p>"
        )
        [article], said = read(page(more=more).encode(), "page.html")
        expected = "أرقام\n\nالقسم\tالكتب\nالأطفال\t3000\n\n1. قاعة للقراءة\n2. قاعة للأطفال\n\nانتهى"
        assert expected in article.text
        assert "In page.html lines of text, with a tab between cells, stand for 1 table." in said

    def test_tables_that_frame_a_page_are_paragraphs_and_a_date_in_words_is_the_date(self) -> None:
        menu = "".join(f"<li><a href='/{n}'>قسم {n}</a></li>" for n in range(40))
        text = "<br><br>".join(PARAGRAPHS)
        framed = (
            f"<html><head><title>{HEADLINE}</title></head><body><table><tr><td><ul>{menu}</ul></td><td><table>"
            f"<tr><td><h1>{HEADLINE}</h1></td></tr><tr><td>26 أكتوبر 2020</td></tr><tr><td>{text}</td></tr>"
            "</table></td></tr></table></body></html>"
        )
        [article], said = read(framed.encode(), "page.html")
        assert article.text == "\n\n".join((HEADLINE, "26 أكتوبر 2020", *PARAGRAPHS))
        assert article.meta["date"] == "2020-10-26"
        assert not said

    def test_lines_of_a_text_that_is_set_as_it_is_stay_lines(self) -> None:
        [article], _ = read(f"<html><body><pre>\n{chr(10).join(PARAGRAPHS)}\n</pre></body></html>".encode(), "a.html")
        assert article.text == "\n".join(PARAGRAPHS)
        [article], _ = read(f"<html><body><pre>{(chr(10) * 2).join(PARAGRAPHS)}</pre></body></html>".encode(), "a.html")
        assert article.text.split("\n\n") == list(PARAGRAPHS)

    def test_hidden_parts_are_counted(self) -> None:
        hidden = '<div style="color: red; display: none">سر<p hidden>سر</p></div><p hidden>سر</p>'
        [article], said = read(page(more=hidden).encode(), "page.html")
        assert "سر" not in article.text
        assert "Left out of page.html: 2 hidden parts." in said

    @pytest.mark.parametrize(
        ("told", "date"),
        [("<p>وقع الاتفاق عام 2003.</p>", None), ('<time datetime="2021-01-01T10:00:00Z">أمس</time>', "2021-01-01")],
    )
    def test_a_year_alone_is_no_date(self, told: str, date: str | None) -> None:
        paragraphs = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
        markup = (
            f"<html><head><title>{HEADLINE}</title></head><body><article>{told}{paragraphs}</article></body></html>"
        )
        [article], _ = read(markup.encode(), "page.html")
        assert article.meta.get("date") == date

    @pytest.mark.parametrize("end", ["\n", "\r\n"])
    def test_a_page_that_a_browser_saved_with_its_pictures_in_one_file(self, end: str) -> None:
        inside = quopri.encodestring(page().encode()).decode().replace("\n", end)
        lines = (
            "From: <Saved by Blink>", "Subject: x", "MIME-Version: 1.0", "Content-Type: multipart/related;",
            '\ttype="text/html"; boundary="B"', "", "--B", "Content-Type: text/html",
            "Content-Transfer-Encoding: quoted-printable", "", inside, "--B", "Content-Type: image/png",
            "Content-Transfer-Encoding: base64", "", "AAAA", "--B--", "",
        )  # fmt: skip
        [article], _ = read(end.join(lines).encode(), "page.mhtml")
        assert article.text == "\n\n".join((HEADLINE, *PARAGRAPHS))
        with pytest.raises(UserFault, match="holds no text"):
            read(end.join((*lines[:6], *lines[11:])).encode(), "page.mht")

    @pytest.mark.parametrize(
        ("encoding", "declared"),
        [
            ("utf-8", ""),
            ("utf-8", "windows-1252"),
            ("utf-16", "utf-8"),
            ("windows-1256", ""),
            ("windows-1256", "utf-8"),
            ("windows-1256", "windows-1252"),
            ("windows-1256", "nonsense"),
            ("iso-8859-6", ""),
            ("iso-8859-6", "windows-1256"),
        ],
    )
    def test_letters_whatever_is_declared(self, encoding: str, declared: str) -> None:
        charset = f'<meta charset="{declared}">' if declared else ""
        [article], _ = read(page(charset).encode(encoding), "page.html")
        assert article.text == "\n\n".join((HEADLINE, *PARAGRAPHS))

    def test_a_guess_is_said_and_what_is_declared_rightly_is_none(self) -> None:
        data = page().replace("utf-8", "windows-1256").encode("windows-1256")
        assert not any("guess" in each for each in read(data, "page.html")[1])
        assert any("guess" in each for each in read(page("").encode("windows-1256"), "page.html")[1])

    def test_hebrew_in_its_eight_bit_encoding(self) -> None:
        words = "הספינה חזרה אתמול אל הנמל הישן של העיר, ומאות תושבים באו לקבל את פניה של הסיפון. " * 4
        markup = (
            f'<html><head><meta charset="windows-1255"></head><body><article><p>{words}</p></article></body></html>'
        )
        [article], _ = read(markup.encode("windows-1255"), "page.html")
        assert "הספינה חזרה אתמול" in article.text
        assert (article.language, article.direction) == ("he", "rtl")

    def test_a_damaged_letter_is_counted_and_stands_as_what_it_is(self) -> None:
        data = page().encode().replace("الطلاب".encode(), "الطلا".encode() + b"\xd8", 1)
        [article], said = read(data, "page.html")
        assert "الطلا�" in article.text
        assert any("Not to be read in page.html" in each for each in said)

    def test_an_encoding_that_was_chosen_holds(self) -> None:
        with pytest.raises(UserFault, match=r"page\.html: The text is not valid utf-8"):
            read(page("").encode("windows-1256"), "page.html", "utf-8")

    def test_a_page_without_an_article_is_taken_whole_and_that_is_said(self) -> None:
        [article], said = read("<html><body><footer><p>نص قصير</p></footer></body></html>".encode(), "page.html")
        assert article.text == "نص قصير"
        assert any("the whole page was taken" in each for each in said)

    def test_inlined_pictures_of_a_page_saved_as_one_file_are_no_burden(self) -> None:
        inlined = f'<img src="data:image/png;base64,{"A" * 12_000_000}">'
        [article], said = read(page(more=inlined).encode(), "page.html")
        assert article.text == "\n\n".join((HEADLINE, *PARAGRAPHS))
        assert "Left out of page.html: 2 pictures." in said


class TestBooks:
    def test_chapters_in_the_order_of_the_spine_each_with_its_direction(self) -> None:
        articles, said = read(book(), "book.epub")
        assert [article.title for article in articles] == ["الفصل الأول", "الفصل الثاني", "שלום"]
        assert [article.language for article in articles] == ["ar", "ar", "he"]
        assert [article.direction for article in articles] == ["rtl", "rtl", "rtl"]
        assert articles[0].text == "الفصل الأول\n\nغادر الملاح\nالمرفأ."
        assert articles[1].text == "الفصل الثاني\n\nعاد الملاح\u00a0إلى المرفأ."
        assert articles[0].meta == {"source": "كتاب المرافئ", "author": "هند العلي"}
        contents = "Left out of book.epub, as no part of its text: 1 table of contents or page aside."
        assert said == ["Left out of book.epub: 1 picture.", contents]

    def test_the_day_of_a_book_and_a_table_of_contents_among_its_chapters(self) -> None:
        package = str(book_files()["OPS/book.opf"])
        told = (
            '<dc:date opf:event="modification" xmlns:opf="http://www.idpf.org/2007/opf">2024-01-02</dc:date>'
            "<dc:date>2021-05-06T00:00:00Z</dc:date></metadata>"
        )
        package = package.replace("</metadata>", told).replace(' linear="no"', "")
        package = package.replace('<item id="nav"', '<item properties="nav" id="nav"')
        articles, said = read(book(**{"OPS/book.opf": package}), "book.epub")
        assert len(articles) == 3
        assert {article.meta["date"] for article in articles} == {"2021-05-06"}
        assert any("1 table of contents" in each for each in said)

    def test_what_a_document_declares_goes_before_the_direction_of_the_pages(self) -> None:
        english = chapter("x", "<p>A page in English.</p>", ' lang="en"')
        articles, _ = read(book(**{"OPS/text/three.xhtml": english}), "book.epub")
        assert (articles[2].language, articles[2].direction) == ("en", "ltr")

    def test_markup_that_is_no_sound_xml_is_read_as_browsers_do(self) -> None:
        articles, _ = read(book(**{"OPS/text/one.xhtml": "<p>سطر<br>ثان <i>مائل<p>فقرة"}), "book.epub")
        assert articles[1].text == "سطر\nثان مائل\n\nفقرة"

    def test_a_chapter_that_is_missing_is_counted(self) -> None:
        files = book_files()
        del files["OPS/text/one.xhtml"]
        articles, said = read(packed(files), "book.epub")
        assert len(articles) == 2
        assert "Damaged and left out of book.epub: 1 part." in said

    @needs(REAL_BOOK)
    def test_a_real_book_in_hebrew(self) -> None:
        articles, _ = read(REAL_BOOK.read_bytes(), REAL_BOOK.name)
        assert len(articles) == 11
        assert {article.direction for article in articles} == {"rtl"}
        assert {article.language for article in articles} == {"he"}
        assert articles[1].title == "פרק ראשון"
        assert articles[1].text.startswith("פרק ראשון\n\nהפלגת קצרה עם רונית\n\nאבישי נכנס")


class TestWord:
    def test_paragraphs_changes_notes_and_tables(self) -> None:
        def cells(*texts: str) -> str:
            return "<w:tr>" + "".join(f"<w:tc>{paragraph(run(text))}</w:tc>" for text in texts) + "</w:tr>"

        gone = '<w:del><w:r><w:delText xml:space="preserve">محذوف</w:delText></w:r></w:del>'
        note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
        item = "<w:numPr/><w:bidi/>"
        data = word(
            paragraph(run("عنوان المستند"), properties='<w:pStyle w:val="Title"/><w:bidi/>')
            + paragraph(run("نص "), gone, f"<w:ins>{run('مضاف')}</w:ins>", run("مخفي", "<w:vanish/>"), note)
            + f"<w:tbl>{cells('أ', 'ب')}{cells('ج', 'د')}</w:tbl>"
            + paragraph(run("بند"), properties=item)
            + paragraph(run("بند ثان"), properties=item)
            + paragraph(run("النهاية"), "<w:r><w:br/></w:r>", run("حقا.")),
            word_footnotes='<w:footnotes NAMES><w:footnote w:id="-1" w:type="separator"><w:p/></w:footnote>'
            '<w:footnote w:id="2"><w:p><w:r><w:t>حاشية</w:t></w:r></w:p></w:footnote></w:footnotes>',
            word_header1="<w:hdr NAMES/>",
        )
        [article], said = read(data, "خبر.docx")
        assert article.text == (
            "عنوان المستند\n\nنص مضاف[1]\n\nأ\tب\nج\tد\n\n• بند\n• بند ثان\n\nالنهاية\nحقا.\n\n[1] حاشية"
        )
        assert (article.title, article.direction, article.language) == ("عنوان المستند", "rtl", "ar")
        assert said == [
            "Left out of خبر.docx: 1 tracked deletion.",
            "Left out of خبر.docx: 1 hidden part.",
            "In خبر.docx lines of text, with a tab between cells, stand for 1 table.",
            "At the end of the text of خبر.docx: 1 note.",
            "Left out of خبر.docx: 1 header or footer of pages.",
        ]

    def test_numbers_of_lists_are_counted_and_comments_named(self) -> None:
        def item(text: str, number: int, level: int = 0) -> str:
            listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
            return paragraph(run(text), properties=listed)

        def level(number: int, kind: str, start: int = 1) -> str:
            return f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/></w:lvl>'

        numbering = (
            f'<w:numbering NAMES><w:abstractNum w:abstractNumId="5">{level(0, "decimal", 3)}{level(1, "arabicAlpha")}'
            f'</w:abstractNum><w:abstractNum w:abstractNumId="6">{level(0, "bullet")}</w:abstractNum>'
            '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
            '<w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num></w:numbering>'
        )
        remark = '<w:r><w:commentReference w:id="0"/></w:r>'
        body = "".join(
            (item("ثالث", 1), item("فرع", 1, 1), item("فرع", 1, 1), item("رابع", 1), item("فرع", 1, 1), item("نقطة", 2),
             item("بلا", 0), paragraph(run("نص"), remark), item("خامس", 1), item("مجهول", 9))
        )  # fmt: skip
        [article], said = read(word(body, word_numbering=numbering), "x.docx")
        assert article.text == ("3. ثالث\n1. فرع\n2. فرع\n4. رابع\n1. فرع\n• نقطة\n\nبلا\n\nنص\n\n5. خامس\n• مجهول")
        assert said == ["Left out of x.docx: 1 comment."]

    def test_title_and_author_of_the_properties(self) -> None:
        core = "<p xmlns:dc='x'><dc:title>لقاء</dc:title><dc:creator>هند</dc:creator></p>"
        [article], _ = read(word(paragraph(run("نص.")), docProps_core=core), "x.docx")
        assert (article.title, article.meta["author"]) == ("لقاء", "هند")


class TestPdf:
    @pytest.mark.parametrize("as_seen", [True, False], ids=["as seen", "as typed"])
    def test_letters_in_the_order_of_reading_however_they_stand(self, as_seen: bool) -> None:
        lines = [HEADLINE, *PARAGRAPHS]
        [article], said = read(pdf([lines, []], as_seen=as_seen, title="خبر"), "x.pdf")
        assert article.text.split() == " ".join(lines).split()
        assert (article.title, article.direction) == ("خبر", "rtl")
        assert "check the text" in said[0]
        assert "Without text, perhaps pictures of text, in x.pdf: 1 page." in said

    def test_shapes_of_letters_become_letters_and_names_stay(self) -> None:
        assert plain_shapes("ﺍﻟﺴﻼﻡ ﷲ ﬁn ١٢ ½") == "السلام ﷲ fin ١٢ ½"

    def test_letters_that_are_named_wrongly_are_doubted(self) -> None:
        lines = ["غضف ظقث ضصغ ثقف طكم ضظغ"] * 20
        _, said = read(pdf([lines]), "x.pdf")
        assert any("Hardly a word of x.pdf is known" in each for each in said)

    def test_a_title_that_a_program_gave_is_none(self) -> None:
        [article], _ = read(pdf([[HEADLINE]], title="Microsoft Word - خبر.docx"), "اسم الملف.pdf")
        assert article.title == "اسم الملف"


class TestMarkdown:
    def test_what_a_reader_sees(self) -> None:
        markdown = (
            "---\ntitle: خبر\ndate: 2026-01-02\nlang: ar\n---\n# عنوان **كبير**\n\n"
            "نص *مائل* و[رابط](http://192.0.2.1).\n\n"
            "1. أول\n2. ثان\n\n- بند\n\n| أ | ب |\n|---|---|\n| 1 | 2 |\n\n```\nكما  هو\n```\n\n> اقتباس ![](a.png)\n"
        )
        [article], said = read(markdown.encode(), "x.md")
        assert article.text == (
            "عنوان كبير\n\nنص مائل ورابط.\n\n1. أول\n2. ثان\n\n• بند\n\nأ\tب\n1\t2\n\nكما  هو\n\nاقتباس"
        )
        assert (article.title, article.meta["date"], article.language) == ("خبر", "2026-01-02", "ar")
        assert any("1 picture" in each for each in said)

    def test_without_anything_told_the_first_heading_is_the_title(self) -> None:
        [article], _ = read("مقدمة\n\n## عنوان\n\nنص <script>alert(1)</script>".encode(), "x.md")
        assert (article.title, article.text) == ("عنوان", "مقدمة\n\nعنوان\n\nنص")

    def test_an_eight_bit_encoding(self) -> None:
        [article], _ = read(("# عنوان\n\n" + PARAGRAPHS[0]).encode("windows-1256"), "x.md")
        assert article.text == f"عنوان\n\n{PARAGRAPHS[0]}"
