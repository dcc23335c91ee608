from __future__ import annotations

import secrets

from django.db import migrations

from plait.study.links import secret_of, token_hash


def move(apps, schema_editor):
    """Links that were sent stay good, by their hash; each gets a new one beside it, which can be shown."""
    link, links = apps.get_model("study", "AccessLink"), []
    for each in apps.get_model("survey", "Invitation").objects.select_related("questionnaire").order_by("pk"):
        whose = {
            "purpose": "answer",
            "target": each.pk,
            "person": each.person_id,
            "study_id": each.questionnaire.study_id,
        }
        nonce = secrets.token_hex(16)
        links.append(link(**whose, token_hash=token_hash(each.token)))
        links.append(link(**whose, nonce=nonce, token_hash=token_hash(secret_of("answer", nonce))))
    link.objects.bulk_create(links, batch_size=500)


class Migration(migrations.Migration):
    dependencies = (("survey", "0004_answer_index_on_postgresql"), ("study", "0009_links_that_were_sent"))

    operations = (
        migrations.RunPython(move, migrations.RunPython.noop),
        migrations.RemoveField("invitation", "token"),
    )
