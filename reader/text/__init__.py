"""Pure functions on strings: offsets, folding, tokens, sentences, direction, structure, encoding.

No state, no database, no Qt. A text is never changed; every position is a code point offset, every range half-open.
"""
