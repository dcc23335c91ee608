"""Pure functions on records and arrays: no file, no clock, no chance of their own."""
