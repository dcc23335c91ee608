"""Responses: received, typed, imported, read."""
