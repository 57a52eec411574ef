"""Charts in the window: painting the shapes of ``reader.charts``, and pictures as files."""
