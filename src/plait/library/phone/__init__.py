"""The library on a phone, with and without a line."""
