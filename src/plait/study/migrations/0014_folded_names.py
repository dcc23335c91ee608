"""The function by which PostgreSQL compares names and searches; SQLite asks Python. And what encoding a file came in.

The SQL is what `scripts/folding_on_postgresql.py` prints.
"""

from django.db import migrations, models

FUNCTION = (

)


def make_function(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(FUNCTION, params=None)


class Migration(migrations.Migration):
    dependencies = [("study", "0013_what_was_sent_by_a_link")]

    operations = [
        migrations.RunPython(make_function, migrations.RunPython.noop),
        migrations.AddField("upload", "encoding", models.CharField(default="", max_length=40)),
    ]
