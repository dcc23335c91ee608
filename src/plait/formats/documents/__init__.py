"""Documents out as HTML, Word and PDF with their charts; the text of documents in."""
