"""Papers: the same one twice, related ones, screening, ways to the full text, the record of learning."""
