"""Files that people give: stored sealed, read by ranges, received in parts."""
