"""The words of papers in a full text index: FTS5 kept in step by triggers on SQLite, an expression index on PostgreSQL."""

from django.db import migrations

from plait.library.search import text_index


def lay(apps, schema_editor):
    text_index.lay(schema_editor.connection)


def take_away(apps, schema_editor):
    text_index.take_away(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("library", "0004_screener")]

    operations = [migrations.RunPython(lay, take_away)]
