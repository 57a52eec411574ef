"""What every layer may use: sentences, faults, files, paths, progress, ids, clock. Knows no other layer."""
