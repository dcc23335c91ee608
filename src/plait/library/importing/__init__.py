"""Reference files into the library."""
