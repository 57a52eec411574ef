"""What actions do, by area. Each class describes its actions in ``specs()``; menus are built elsewhere."""
