"""Papers that are one: found, merged, taken apart again."""
