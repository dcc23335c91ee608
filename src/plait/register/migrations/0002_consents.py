import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("register", "0001_initial"),
        ("study", "0004_rows_are_kept"),
    ]

    operations = [
        migrations.CreateModel(
            name="Consent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "clause",
                    models.CharField(
                        choices=[
                            ("survey", "Taking part in the survey"),
                            ("interview", "Being interviewed"),
                            ("recording", "Being recorded"),
                            ("quoting", "Being quoted"),
                            ("contact", "Keeping contact details"),
                            ("again", "Being asked again"),
                        ],
                        max_length=20,
                    ),
                ),
                ("wording", models.TextField(blank=True)),
                ("source", models.CharField(blank=True, max_length=300)),
                ("given_at", models.DateTimeField()),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "ordering": ("person__code", "clause"),
            },
        ),
        migrations.AddField(
            model_name="person",
            name="erased_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddIndex(
            model_name="person",
            index=models.Index(
                condition=models.Q(("withdrawn_at__isnull", False)), fields=["withdrawn_at"], name="person_who_left"
            ),
        ),
        migrations.AddField(
            model_name="consent",
            name="person",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="consents", to="register.person"
            ),
        ),
        migrations.AddIndex(
            model_name="consent",
            index=models.Index(
                condition=models.Q(("withdrawn_at__isnull", False)),
                fields=["clause", "person"],
                name="consent_taken_back",
            ),
        ),
        migrations.AddConstraint(
            model_name="consent",
            constraint=models.UniqueConstraint(fields=("person", "clause"), name="consent_once_a_clause"),
        ),
    ]
