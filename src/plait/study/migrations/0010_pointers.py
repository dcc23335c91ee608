"""Which changes hold a row that pointed to another: what stands on a row is found by an index, not by reading the log."""

import django.db.models.deletion
from django.db import migrations, models

BATCH = 5_000


def fill(apps, schema_editor):
    change, pointer = apps.get_model("study", "Change"), apps.get_model("study", "Pointer")
    found = []
    for pk, before, after in change.objects.values_list("pk", "before", "after").order_by("pk").iterator(BATCH):
        there = {
            (name, value)
            for side in (before, after)
            for name, value in (side or {}).items()
            if name.endswith("_id") and name != "study_id" and type(value) is int
        }
        found += [pointer(change_id=pk, column=name, row_id=value) for name, value in sorted(there)]
        if len(found) > BATCH:
            pointer.objects.bulk_create(found, batch_size=BATCH)
            found = []
    pointer.objects.bulk_create(found, batch_size=BATCH)


class Migration(migrations.Migration):
    dependencies = [("study", "0009_links_that_were_sent")]
    operations = [
        migrations.CreateModel(
            name="Pointer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("column", models.CharField(max_length=60)),
                ("row_id", models.BigIntegerField()),
                (
                    "change",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="pointers", to="study.change"
                    ),
                ),
            ],
            options={"indexes": [models.Index(fields=["column", "row_id"], name="pointer_by_row")]},
        ),
        migrations.RunPython(fill, migrations.RunPython.noop, elidable=True),
    ]
