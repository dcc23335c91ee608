"""The words of papers in a full text index: FTS5 kept in step by triggers on SQLite, an expression index on PostgreSQL.

It is laid after the migrations, as it is by then (`search.text_index.lay_after_migration`), and taken away here.
"""

from django.db import migrations

_OF_POSTGRESQL = (
    "ALTER TABLE library_paper DROP COLUMN IF EXISTS search_vector",
    "DROP TEXT SEARCH DICTIONARY IF EXISTS plait_stems CASCADE",
    "DROP TEXT SEARCH CONFIGURATION IF EXISTS plait_words",
)
_OF_SQLITE = (
    *(f"DROP TRIGGER IF EXISTS library_paper_fts_{what}" for what in ("added", "deleted", "changed")),
    "DROP TABLE IF EXISTS library_paper_fts",
)


def take_away(apps, schema_editor):
    for statement in _OF_POSTGRESQL if schema_editor.connection.vendor == "postgresql" else _OF_SQLITE:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("library", "0004_screener")]

    operations = [migrations.RunPython(migrations.RunPython.noop, take_away)]
