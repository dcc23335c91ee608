"""Findings: joint displays that bring answers and codings together by person, and the figure check."""
