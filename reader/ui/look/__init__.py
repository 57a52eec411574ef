"""How everything looks: measures, colours, icons, motion."""
