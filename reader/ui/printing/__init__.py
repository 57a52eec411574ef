"""Printing: an article with its marks on pages, by the system's dialog or into a PDF file."""
