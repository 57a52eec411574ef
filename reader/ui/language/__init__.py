"""Sentences, names and digits in the language of the person."""
