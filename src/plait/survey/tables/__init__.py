"""Answers counted: item tables and charts."""
