"""Charts: from numbers to shapes, and from shapes to SVG. No Qt, no database; the window paints the same shapes."""
