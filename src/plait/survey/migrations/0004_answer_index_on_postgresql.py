"""On PostgreSQL the index of answers leaves out what was answered: an index row there holds 2,700 bytes at most, and
people write more."""

from django.db import migrations

NAME = "answer_by_item"


def leave_out_values(apps, schema_editor):
    _lay(schema_editor, "item_id, status")


def take_in_values(apps, schema_editor):
    _lay(schema_editor, "item_id, status, value")


def _lay(schema_editor, columns):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(f"DROP INDEX {NAME}")
        schema_editor.execute(f"CREATE INDEX {NAME} ON survey_answer ({columns})")


class Migration(migrations.Migration):
    dependencies = [("survey", "0003_answer_index_once")]
    operations = [migrations.RunPython(leave_out_values, take_in_values)]
