from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("study", "0011_links_to_check_words"),
    ]

    operations = [
        migrations.AlterField(
            model_name="accesslink",
            name="purpose",
            field=models.CharField(
                choices=[
                    ("join", "Join a study"),
                    ("sign in", "Sign in"),
                    ("answer", "Answer a survey"),
                    ("folder", "Look at a folder"),
                    ("transcript", "Check a transcript"),
                    ("quotations", "Check quotations"),
                    ("consent", "Say what one agrees to"),
                ],
                max_length=20,
            ),
        ),
    ]
