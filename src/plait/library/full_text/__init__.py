"""Ways to a paper's full text."""
