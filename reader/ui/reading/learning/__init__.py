"""Learning words: lines under words, the word list of an article, the share of known words."""
