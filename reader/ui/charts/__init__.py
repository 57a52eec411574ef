"""Charts in the window: painting the shapes of ``reader.charts``, tables of numbers, and saving as files."""
