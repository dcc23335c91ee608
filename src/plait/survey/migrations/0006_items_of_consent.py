from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("survey", "0005_invitations_by_access_link"),
    ]

    operations = [
        migrations.AddField(
            model_name="item",
            name="consent",
            field=models.CharField(
                blank=True,
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
    ]
