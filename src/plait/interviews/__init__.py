"""Interviews and their transcripts: turns, and text revisions that never change."""
