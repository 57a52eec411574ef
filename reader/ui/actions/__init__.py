"""Actions: the registry, keys, menus, and the command palette's search."""
