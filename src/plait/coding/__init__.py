"""Coding: the codebook tree, codes on segments of transcripts, themes, retrieval."""
