from __future__ import annotations

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models

PURPOSES = [
    ("join", "Join a study"),
    ("sign in", "Sign in"),
    ("answer", "Answer a survey"),
    ("folder", "Look at a folder"),
]


class Migration(migrations.Migration):
    dependencies = (("study", "0007_deleted"),)

    operations = (
        migrations.CreateModel(
            name="AccessLink",
            fields=(
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("purpose", models.CharField(choices=PURPOSES, max_length=20)),
                ("target", models.BigIntegerField()),
                ("person", models.BigIntegerField(blank=True, null=True)),
                ("nonce", models.CharField(blank=True, max_length=32)),
                ("token_hash", models.CharField(max_length=64, unique=True)),
                ("created_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("expires_at", models.DateTimeField(blank=True, null=True)),
                ("revoked_at", models.DateTimeField(blank=True, null=True)),
                ("used_at", models.DateTimeField(blank=True, null=True)),
                (
                    "study",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="links",
                        to="study.study",
                    ),
                ),
            ),
            options={"indexes": (models.Index(fields=("purpose", "target"), name="link_by_target"),)},
        ),
    )
