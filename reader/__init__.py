"""Hashiya: read and annotate articles in Arabic and other right-to-left or mixed text."""

__version__ = "0.1.0"
