"""General widgets: plain text, fields, tables, check lists."""
