"""What a paper that comes in is looked for by, stored with each paper that is there."""

from django.db import migrations, models

from plait.methods.papers.same_paper import paper_key, title_key

PAPERS_A_STEP = 500


def fill(apps, schema_editor):
    Paper = apps.get_model("library", "Paper")
    papers = Paper.objects.using(schema_editor.connection.alias)
    step = []
    for paper in papers.only("doi", "title", "year").order_by("pk").iterator(chunk_size=PAPERS_A_STEP):
        paper.doi = paper.doi.lower()
        paper.title_key = title_key(
            paper_key(doi=paper.doi, pmid="", title=paper.title, year=paper.year, first_author="")
        )
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
