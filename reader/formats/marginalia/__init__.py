"""Write-only formats for readers' bookmarks, highlights and notes, one module each.

To add a format, add one ``MarginaliaFormat`` and one entry in :data:`MARGINALIA_FORMATS`.
"""

from __future__ import annotations

from reader.formats.marginalia.markdown import MARKDOWN
from reader.formats.marginalia.page import PAGE
from reader.formats.marginalia.spec import COLOURS, MarginaliaFormat
from reader.formats.marginalia.web_annotation import W3C

MARGINALIA_FORMATS: tuple[MarginaliaFormat, ...] = (MARKDOWN, PAGE, W3C)

__all__ = ["COLOURS", "MARGINALIA_FORMATS", "MarginaliaFormat"]
