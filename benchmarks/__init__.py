"""Figures of speed and size, each beside a bare limit measured in the same run: ``python -m benchmarks``."""
