from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("library", "0010_large_index")]

    operations = [
        migrations.AddField(
            model_name="providerswitch",
            name="key",
            field=models.CharField(blank=True, help_text="By which the service knows who asks.", max_length=200),
        ),
        migrations.AddField(
            model_name="holding",
            name="is_selective",
            field=models.BooleanField(default=False, help_text="Only selected articles are held."),
        ),
    ]
