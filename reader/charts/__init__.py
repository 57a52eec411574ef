"""Charts: turns statistics into shapes, and shapes into SVG. No Qt, no database; the window paints the same shapes."""
