from __future__ import annotations

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def let_transcribers_go_on(apps, schema_editor):
    """Whoever transcribes keeps the interviews that are there."""
    assignment, interviews = apps.get_model("study", "Assignment"), apps.get_model("interviews", "Interview").objects
    for membership in apps.get_model("study", "Membership").objects.filter(role="transcriber"):
        whose = {"study_id": membership.study_id, "account_id": membership.account_id, "kind": "interviews.interview"}
        ids = interviews.filter(study_id=membership.study_id).order_by("pk").values_list("pk", flat=True)
        assignment.objects.bulk_create([assignment(**whose, target=target) for target in ids], batch_size=500)


class Migration(migrations.Migration):
    dependencies = (
        ("study", "0004_rows_are_kept"),
        ("interviews", "0003_every_text_has_one_source"),
    )

    operations = (
        migrations.CreateModel(
            name="Assignment",
            fields=(
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=60)),
                ("target", models.BigIntegerField()),
                (
                    "account",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="assignments",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "study",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="assignments", to="study.study"
                    ),
                ),
            ),
            options={
                "constraints": (
                    models.UniqueConstraint(fields=("study", "account", "kind", "target"), name="assigned_to_one_once"),
                ),
            },
        ),
        migrations.RunPython(let_transcribers_go_on, migrations.RunPython.noop),
    )
