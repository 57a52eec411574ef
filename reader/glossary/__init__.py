"""Reading with glossaries: what a written word may be, and what glossaries say of it. No Qt, no SQL, no files."""
