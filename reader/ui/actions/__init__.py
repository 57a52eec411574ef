"""What can be done: the registry of actions, their keys, their menus, and what the palette finds."""
