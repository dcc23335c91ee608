"""The innovation register: what was seen where, with evidence, followed from observed to adopted."""
