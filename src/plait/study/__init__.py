"""Studies, the people who work on them, what each may do, and the log of everything that was done."""
