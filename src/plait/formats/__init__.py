"""Bytes or text in, records out, and back. No function here opens a file, asks a clock or knows Django."""
