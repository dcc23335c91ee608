"""Texts and the codes on them: spans, units, co-occurrence, saturation."""
