"""The log is append-only in the database itself: an UPDATE of what an event says is refused.

Deleting stays possible for the one case of deleting a whole study, and setting `actor` to NULL for a deleted account.
"""

from django.db import migrations

COLUMNS = "at, verb, subject_kind, subject_id, before, after, study_id"
SQLITE = f"""
CREATE TRIGGER study_event_append_only BEFORE UPDATE OF {COLUMNS} ON study_event
BEGIN SELECT RAISE(ABORT, 'The log is append-only.'); END;
"""
POSTGRESQL = f"""
CREATE FUNCTION study_event_refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'The log is append-only.'; END $$;
CREATE TRIGGER study_event_append_only BEFORE UPDATE OF {COLUMNS} ON study_event
FOR EACH ROW EXECUTE FUNCTION study_event_refuse();
"""
LAY = {"sqlite": SQLITE, "postgresql": POSTGRESQL}
TAKE_AWAY = {
    "sqlite": "DROP TRIGGER study_event_append_only",
    "postgresql": "DROP FUNCTION study_event_refuse CASCADE",
}


def forwards(apps, schema_editor):
    schema_editor.execute(LAY[schema_editor.connection.vendor])


def backwards(apps, schema_editor):
    schema_editor.execute(TAKE_AWAY[schema_editor.connection.vendor])


class Migration(migrations.Migration):
    dependencies = [("study", "0001_initial")]
    operations = [migrations.RunPython(forwards, backwards)]
