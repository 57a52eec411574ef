"""Shared by every layer: sentences, faults, names, files, paths, progress, ids, clock. Imports no other layer."""
