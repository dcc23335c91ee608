from __future__ import annotations

import secrets

from django.db import migrations

from plait.study.links import secret_of, token_hash


def move(apps, schema_editor):
    """Links that were sent stay good, by their hash; each gets a new one beside it, which can be shown."""
    link, links = apps.get_model("study", "AccessLink"), []
    for each in apps.get_model("library", "Folder").objects.exclude(token="").order_by("pk"):
        whose = {"purpose": "folder", "target": each.pk, "study_id": each.study_id}
        nonce = secrets.token_hex(16)
        links.append(link(**whose, token_hash=token_hash(each.token)))
        links.append(link(**whose, nonce=nonce, token_hash=token_hash(secret_of("folder", nonce))))
    link.objects.bulk_create(links, batch_size=500)


class Migration(migrations.Migration):
    dependencies = (("library", "0012_paper_vector"), ("study", "0009_links_that_were_sent"))

    operations = (
        migrations.RunPython(move, migrations.RunPython.noop),
        migrations.RemoveField("folder", "token"),
    )
