"""Each study says from where on its rows can be read back."""

from django.db import migrations

ROWS_ARE_KEPT = "rows are kept from here"


def mark(apps, schema_editor):
    Event = apps.get_model("study", "Event")
    Study = apps.get_model("study", "Study")
    marks = (Event(study_id=pk, verb=ROWS_ARE_KEPT) for pk in Study.objects.order_by("pk").values_list("pk", flat=True))
    Event.objects.bulk_create(marks, batch_size=500)


class Migration(migrations.Migration):
    dependencies = [("study", "0003_changes")]
    operations = [migrations.RunPython(mark, migrations.RunPython.noop)]
