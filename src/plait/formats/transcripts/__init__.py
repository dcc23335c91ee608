"""Transcripts: plain text, Word, subtitles; turns and speakers."""
