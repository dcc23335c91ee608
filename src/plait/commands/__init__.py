"""The methods on the command line: each reads files, asks the methods, and prints a table or, with --json, JSON."""
