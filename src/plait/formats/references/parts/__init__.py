"""What reference formats are made of: their text, values, abstracts, mark-up."""
