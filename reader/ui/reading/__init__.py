"""Reading with glossaries: cards, words that are learnt, lists of them."""
