"""The study report: one document tree, written as HTML, DOCX and PDF."""
