"""XLSForm and data dictionaries, and the expressions in them."""
