"""Questionnaires: read from files, opened, closed."""
