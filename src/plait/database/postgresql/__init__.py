"""Django's PostgreSQL with writers that queue (base.py)."""
