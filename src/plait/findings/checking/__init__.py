"""Speakers say by a link which of their words may be quoted, and how."""
