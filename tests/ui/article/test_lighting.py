"""The sentence that stands clear: which one it is, how it is painted, and that the page follows it calmly."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from reader.base.colours import LABEL_COLOURS, contrast, mix
from reader.text.sentences import sentences
from reader.ui.article import ArticleView, Direction, Unit
from reader.ui.article.styles import page_colours
from reader.ui.look import tokens
from reader.ui.look.theme import TEXT as LEAST
from reader.ui.look.theme import THEMES
from tests.ui.article.conftest import MakeView, span

TEXT = "قال الوزير إن 300 شخص وصلوا. شكر خلفوف لاتفيا ثم عاد إلى Oxford في يوم الأحد. لا جديد.\nفقرة ثانية. وتنتهي هنا."
LONG = "\n".join([TEXT] * 40)


def inks(view: ArticleView, start: int, end: int) -> set[str]:
    """Which of the colours of letters are there in a range."""
    picture: QImage = view.viewport().grab().toImage()
    colours = view._scene.page.colours
    found: set[str] = set()
    for box in view.range_boxes(start, end):
        for x in range(int(box.left()) + 2, int(box.right()) - 1):
            for y in range(int(box.top()), int(box.bottom())):
                name = picture.pixelColor(x, y).name()
                if name in (colours.text, colours.quiet):
                    found.add(name)
    return found


def test_the_carets_sentence_is_clear_and_the_rest_is_quieter(make_view: MakeView, still: None) -> None:
    view = make_view(TEXT, window=(460, 420))
    colours = view._scene.page.colours
    ranges = sentences(TEXT)
    assert all(inks(view, *place) == {colours.text} for place in ranges)
    view.follow_sentences(True)
    for lit in range(len(ranges)):
        assert view.lit() == ranges[lit]
        for at, place in enumerate(ranges):
            assert inks(view, *place) == {colours.text if at == lit else colours.quiet}
        view.move(Unit.SENTENCE, Direction.FORWARD)
    view.follow_sentences(False)
    assert view.lit() is None
    assert inks(view, *ranges[0]) == {colours.text}


def test_no_letter_changes_its_shape(make_view: MakeView, still: None) -> None:
    view = make_view(TEXT, window=(460, 420))

    def silhouette() -> list[bool]:
        picture = view.viewport().grab().toImage()
        paper = QColor(view._scene.page.colours.page)
        return [picture.pixelColor(x, y) != paper for y in range(picture.height()) for x in range(picture.width())]

    plain = silhouette()
    view.light(sentences(TEXT)[1])
    assert silhouette() == plain


def test_quieter_letters_can_be_read_also_on_the_ground_of_a_mark() -> None:
    for theme in THEMES:
        colours = page_colours(theme)
        for label in LABEL_COLOURS:
            ground = mix(label, colours.page, colours.fill * tokens.FAINT)
            assert contrast(colours.quiet, ground) >= LEAST
        assert contrast(colours.text, colours.page) > 1.8 * contrast(colours.quiet, colours.page)


def test_letters_on_a_strong_ground_stay_clear(make_view: MakeView, still: None) -> None:
    view = make_view(TEXT, window=(460, 420))
    quiet, clear = view._scene.page.colours.quiet, view._scene.page.colours.text
    view.light(sentences(TEXT)[3])
    assert inks(view, 12, 24) == {quiet}
    view.select(12, 24)
    assert inks(view, 12, 24) == {clear}
    view.set_caret(0)
    assert inks(view, 12, 24) == {quiet}
    view.find("خلفوف")
    assert (inks(view, *view.finds()[0]), inks(view, 12, 24)) == ({clear}, {quiet})


def test_grounds_of_marks_are_fainter_outside(make_view: MakeView, still: None) -> None:
    view = make_view(TEXT, window=(460, 420), captions=False)
    view.set_spans([span(4, 10), span(30, 33)])

    def ground(offset: int) -> str:
        box = view.letter_box(offset)
        return view.viewport().grab().toImage().pixelColor(QPoint(int(box.right()) - 1, int(box.top()) + 1)).name()

    both = ground(9), ground(32)
    view.follow_sentences(True)
    assert (ground(9), ground(32) == both[1]) == (both[0], False)


def test_the_sentence_stays_near_the_middle(make_view: MakeView, still: None) -> None:
    view = make_view(LONG, window=(500, 400))
    view.follow_sentences(True)
    height = view.viewport().height()
    for _ in range(60):
        view.move(Unit.SENTENCE, Direction.FORWARD)
        boxes = view.range_boxes(*view.lit())
        middle = (boxes[0].top() + boxes[-1].bottom()) / 2
        assert 0.2 * height < middle < 0.65 * height or view.flow.value == 0
    view.move(Unit.DOCUMENT, Direction.FORWARD)
    assert view.lit() == sentences(LONG)[-1]
    assert view.range_boxes(*view.lit())


def test_the_page_glides_and_the_person_has_the_last_word(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(LONG, window=(500, 400))
    view.follow_sentences(True)
    view.set_caret(sentences(LONG)[9][0])
    start = view.flow.value
    qtbot.waitUntil(lambda: view.flow.value > start)
    middle = view.flow.value
    qtbot.waitUntil(lambda: view._lighting._glide.state() == view._lighting._glide.State.Stopped)
    assert view.flow.value > middle
    view.set_caret(sentences(LONG)[20][0])
    view.scroll_by(-5)
    assert view._lighting._glide.state() == view._lighting._glide.State.Stopped


def test_a_click_lights_without_moving_the_page(make_view: MakeView, qtbot: QtBot, still: None) -> None:
    view = make_view(LONG, window=(500, 400))
    view.follow_sentences(True)
    before = view.flow.value
    place = sentences(LONG)[3]
    point = view.range_boxes(*place)[0].center().toPoint()
    pressed: list[tuple[int, tuple[int, int] | None]] = []
    view.caretMoved.connect(lambda _: pressed.append((view.flow.value, view.lit())))
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert pressed[0] == (before, place)


def test_what_is_read_aloud_is_lit_wherever_the_caret_is(make_view: MakeView, still: None) -> None:
    view = make_view(LONG, window=(500, 400))
    far = sentences(LONG)[150]
    view.light(far)
    assert (view.lit(), view.caret()) == (far, 0)
    assert view.range_boxes(*far)
    view.set_caret(5)
    assert view.lit() == far
    view.light(None)
    assert view.lit() is None


def test_another_article_has_other_sentences(make_view: MakeView, still: None) -> None:
    view = make_view(TEXT)
    view.follow_sentences(True)
    view.set_article(None)
    assert view.lit() is None
    assert view.follows_sentences()


def test_a_sentence_larger_than_the_page_begins_near_its_top(make_view: MakeView, still: None) -> None:
    view = make_view(f"{LONG}\n{'كلمة ' * 400}.", window=(400, 300))
    view.follow_sentences(True)
    view.set_caret(len(LONG) + 1)
    assert 0 <= view.caret_box(view.caret()).top() < 100
