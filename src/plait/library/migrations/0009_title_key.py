"""What a paper that comes in is looked for by, stored with each paper that is there."""

import re
import unicodedata
from hashlib import blake2b

from django.db import migrations, models

PAPERS_A_STEP = 500
# As methods.papers.same_paper made the key when this was written: a migration stays as it was.
_NOT_A_LETTER = re.compile(r"[\W_]+")


def title_key(title, year):
    decomposed = unicodedata.normalize("NFKD", title).casefold()
    letters = _NOT_A_LETTER.sub("", "".join(mark for mark in decomposed if not unicodedata.combining(mark)))
    return blake2b(f"{year} {letters}".encode(), digest_size=12).hexdigest() if letters else ""


def fill(apps, schema_editor):
    Paper = apps.get_model("library", "Paper")
    papers = Paper.objects.using(schema_editor.connection.alias)
    step = []
    for paper in papers.only("doi", "title", "year").order_by("pk").iterator(chunk_size=PAPERS_A_STEP):
        paper.doi = paper.doi.lower()
        paper.title_key = title_key(paper.title, paper.year)
        step.append(paper)
        if len(step) == PAPERS_A_STEP:
            papers.bulk_update(step, ["doi", "title_key"])
            step = []
    papers.bulk_update(step, ["doi", "title_key"])


class Migration(migrations.Migration):
    dependencies = [("library", "0008_what_hangs_on_a_paper")]

    operations = [
        migrations.AddField(
            "paper", "title_key", models.CharField(blank=True, default="", max_length=24), preserve_default=False
        ),
        migrations.AlterField("paper", "doi", models.CharField(blank=True, max_length=300)),
        migrations.AlterField("paper", "pmid", models.CharField(blank=True, max_length=20)),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.AddIndex("paper", models.Index(fields=["study", "doi"], name="paper_by_doi")),
        migrations.AddIndex("paper", models.Index(fields=["study", "pmid"], name="paper_by_pmid")),
        migrations.AddIndex("paper", models.Index(fields=["study", "title_key"], name="paper_by_title")),
    ]
