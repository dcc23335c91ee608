from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("study", "0012_purpose_consent"),
    ]

    operations = [
        migrations.AddField(
            model_name="accesslink",
            name="counted_until",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
    ]
