from django.db import migrations


def name_by_room(apps, schema_editor):
    """A job's kind was the path of its function, 'plait.library.full_text_tasks.read_pdf'; it is 'library.read_pdf'."""
    Job = apps.get_model("jobs", "Job")
    for kind in Job.objects.order_by().filter(kind__startswith="plait.").values_list("kind", flat=True).distinct():
        parts = kind.split(".")
        if len(parts) < 3:
            continue
        Job.objects.filter(kind=kind).update(kind=f"{parts[1]}.{parts[-1]}")


class Migration(migrations.Migration):
    dependencies = [("jobs", "0001_initial")]
    operations = [migrations.RunPython(name_by_room, migrations.RunPython.noop)]
