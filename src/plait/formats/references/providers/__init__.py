"""What libraries and services say about papers: holdings, answers."""
