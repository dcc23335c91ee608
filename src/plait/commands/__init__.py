"""The command line, a file a group of commands: each reads its arguments, calls one action or method, and prints.

A group has `add_arguments(parsers)`, where parsers holds the parser of each of its commands. What needs the database is
imported by the command itself, after Django is set up.
"""
