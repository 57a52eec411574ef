"""The article view: an article's text with marks painted under it. See :mod:`reader.ui.article.view`."""

from reader.ui.article.movement import Direction, Unit
from reader.ui.article.styles import LabelStyle, PageStyle, page_colours
from reader.ui.article.view import ArticleView

__all__ = ["ArticleView", "Direction", "LabelStyle", "PageStyle", "Unit", "page_colours"]
