from __future__ import annotations

import hashlib
import hmac
import secrets

from django.conf import settings
from django.db import migrations

# No letters that are mistaken for one another, and nothing that a mail program takes for the end of a link.
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"


def secret_of(purpose, nonce):
    """The secret in the address of a link, as it was made then; links are printed, so that it never changes."""
    made = hmac.digest(settings.LINK_KEY.encode(), f"{purpose}:{nonce}".encode(), "sha256")
    number, letters = int.from_bytes(made), []
    for _ in range(16):
        number, at = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[at])
    return "".join(letters)


def token_hash(token):
    return hashlib.sha256(token.encode()).hexdigest()


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
