"""Titles and abstracts screened by two people, blind."""
