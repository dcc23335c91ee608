"""Tables in files: CSV, TSV, workbooks; in and out."""
