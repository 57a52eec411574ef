"""The article views of the tests next door."""

from tests.ui.article.conftest import make_view

__all__ = ["make_view"]
