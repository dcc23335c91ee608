"""Papers near one another, and feeds made of what somebody likes."""
