"""Fixtures of ``tests/ui/article``: article views."""

from tests.ui.article.conftest import make_view

__all__ = ["make_view"]
