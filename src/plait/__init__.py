"""Plait: an open, self-hosted mixed-methods study workbench."""

__version__ = "0.1.0"
