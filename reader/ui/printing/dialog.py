"""The ways to paper: the system's print dialog, and a PDF file. Prints the open article as it is shown, or what it is
given.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from reader.base.names import file_stem
from reader.base.sentences import sentence
from reader.store.own_files import replacing_no_project
from reader.text.direction import article_direction
from reader.ui import pages
from reader.ui.desk import Desk
from reader.ui.dialogs.files import ask_save
from reader.ui.printing.driving import Driving, is_cancel
from reader.ui.printing.press import Matter, Press

_MARGINS = QMarginsF(20, 18, 20, 18)  # millimetres


def matter_of(desk: Desk) -> Matter | None:
    """The open article in its current state; None if there is none."""
    opened = desk.session.opened
    if opened is None:
        return None
    return Matter(
        article=opened.article,
        structure=opened.structure,
        spans=sorted(desk.session.spans.values(), key=lambda span: (span.start, -span.end, span.id)),
        styles=pages.label_styles(desk.session.labels, desk.language),
        page=pages.page_style(desk.preferences, desk.theme),
        rtl=(opened.article.direction or article_direction(opened.article.text)) == "rtl",
    )


def ask_printer(desk: Desk, matter: Matter | None = None) -> None:
    """Open the system's print dialog, and print if it is accepted."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    matter = matter or matter_of(desk)
    if matter is None:
        return
    printer = QPrinter()
    printer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    printer.setDocName(_name(matter))
    dialog = QPrintDialog(printer, desk.window)
    dialog.setObjectName("print")
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)  # the number of pages is not known yet

    def start() -> None:
        press = Press(printer, matter)
        Driving(
            desk.window,
            press.parts(),
            title=sentence("ui", "Printing"),
            done=lambda: desk.session.say(sentence("ui", "Printed: %n page(s)", "", len(press.pages))),
            failed=stopped,
        )

    def stopped(error: BaseException) -> None:
        printer.abort()
        _failed(desk, error)

    dialog.accepted.connect(start)
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()  # QPrintDialog.open() would need a receiver and a slot


def ask_pdf(desk: Desk, matter: Matter | None = None) -> None:
    """Ask for a file and write the pages to it as PDF."""
    matter = matter or matter_of(desk)
    if matter is None:
        return
    filters = ((sentence("ui", "Pages"), "*.pdf"),)
    target = ask_save(desk, sentence("ui", "Save as PDF"), f"{_name(matter)}.pdf", filters)
    if target is not None:
        write_pdf(desk, matter, target)


def paper(device: QIODevice) -> QPdfWriter:
    """Pages of A4 with our margins, written into ``device``."""
    writer = QPdfWriter(device)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, _MARGINS, QPageLayout.Unit.Millimeter
        )
    )
    return writer


def write_pdf(desk: Desk, matter: Matter, target: Path) -> Driving:
    """Make the pages in memory, then write the file on the lane: whole, or not at all."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = paper(buffer)
    writer.setTitle(_name(matter))
    press = Press(writer, matter)

    def made() -> None:
        buffer.close()
        content = data.data()

        def work(_project: object, _progress: object) -> None:
            with replacing_no_project(target, desk.session.path) as stream:
                stream.write(content)

        said = sentence("ui", "Saved: {file}", file=target.name)
        desk.jobs.run(work, owner=desk.window, done=lambda _: desk.session.say(said))

    return Driving(
        desk.window,
        press.parts(),
        title=sentence("ui", "Setting the pages"),
        done=made,
        failed=lambda error: _failed(desk, error),
    )


def _failed(desk: Desk, error: BaseException) -> None:
    if not is_cancel(error):
        desk.faults.show(error)


def _name(matter: Matter) -> str:
    """The name of the document: the title, made valid as a file name."""
    return file_stem(matter.article.title or matter.article.id, "article")
