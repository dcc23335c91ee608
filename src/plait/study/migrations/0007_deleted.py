from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("study", "0006_archived")]
    operations = [
        migrations.AddField("study", "deleted_at", models.DateTimeField(blank=True, editable=False, null=True)),
    ]
