"""Word analysis for reading: what a written word may be, and how it is looked up in glossaries. No Qt, no SQL."""
