"""Everything that imports Qt: the window, its panels, dialogs and actions. Knows no SQL and no file format."""
