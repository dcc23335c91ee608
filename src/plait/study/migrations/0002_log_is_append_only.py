"""The log is append-only in the database itself: an UPDATE of what an event says is refused.

Deleting stays possible for the one case of deleting a whole study, and setting `actor` to NULL for a deleted account.
"""

from django.db import migrations

COLUMNS = "at, verb, subject_kind, subject_id, before, after, study_id"
SQLITE = f"""
CREATE TRIGGER study_event_append_only BEFORE UPDATE OF {COLUMNS} ON study_event
BEGIN SELECT RAISE(ABORT, 'The log is append-only.'); END;
"""


def forwards(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute(SQLITE)


def backwards(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute("DROP TRIGGER study_event_append_only")


class Migration(migrations.Migration):
    dependencies = [("study", "0001_initial")]
    operations = [migrations.RunPython(forwards, backwards)]
