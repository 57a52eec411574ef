"""What is remembered of a person: settings, and the projects that were open lately."""
