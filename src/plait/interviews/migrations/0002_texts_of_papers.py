import django.db.models.deletion
from django.db import migrations, models


def name_the_study(apps, schema_editor):  # type: ignore[no-untyped-def]
    transcripts = apps.get_model("interviews", "Transcript").objects
    for pk, study in transcripts.values_list("pk", "interview__study"):
        transcripts.filter(pk=pk).update(study=study)


class Migration(migrations.Migration):
    dependencies = [
        ("interviews", "0001_initial"),
        ("library", "0008_what_hangs_on_a_paper"),
        ("study", "0002_log_is_append_only"),
    ]

    operations = [
        migrations.AddField(
            model_name="turn",
            name="page",
            field=models.PositiveIntegerField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="transcript",
            name="study",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.CASCADE, related_name="transcripts", to="study.study"
            ),
        ),
        migrations.AddField(
            model_name="transcript",
            name="full_text",
            field=models.OneToOneField(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="transcript",
                to="library.fulltext",
            ),
        ),
        migrations.RunPython(name_the_study, migrations.RunPython.noop),
    ]
