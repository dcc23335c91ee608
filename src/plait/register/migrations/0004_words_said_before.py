from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("register", "0003_consents_people_give"),
    ]

    operations = [
        migrations.AddField(
            model_name="consent",
            name="earlier",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="erasurerequest",
            name="reason",
            field=models.CharField(blank=True, max_length=300),
        ),
        migrations.AlterField(
            model_name="consent",
            name="how",
            field=models.CharField(
                blank=True,
                choices=[
                    ("paper", "On paper"),
                    ("spoken", "Spoken"),
                    ("message", "In a letter or message"),
                    ("link", "By themselves, over the link"),
                    ("answer", "By themselves, in the survey"),
                    ("typed", "Noted by a member, from a typed response"),
                    ("list", "From an imported list"),
                ],
                max_length=20,
            ),
        ),
    ]
