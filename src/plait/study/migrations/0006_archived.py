from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("study", "0005_assignments")]
    operations = [
        migrations.AddField("study", "archived_at", models.DateTimeField(blank=True, editable=False, null=True)),
    ]
