"""Which studies have a large search index, and which papers it does not hold as they are."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("library", "0009_title_key"), ("study", "0002_log_is_append_only")]

    operations = [
        migrations.CreateModel(
            name="PaperChange",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("study_id", models.BigIntegerField(db_index=True)),
                ("paper_id", models.BigIntegerField()),
            ],
        ),
        migrations.CreateModel(
            name="LargeIndex",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("folder", models.CharField(blank=True, max_length=40)),
                ("commit", models.CharField(blank=True, max_length=40)),
                (
                    "study",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="study.study"
                    ),
                ),
            ],
        ),
    ]
