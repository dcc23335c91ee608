"""Plain frozen dataclasses that travel between rooms. They know no file, no database and no clock."""
