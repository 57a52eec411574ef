"""What every layer may use: sentences, faults, names, files, paths, progress, ids, clock. Knows no other layer."""
