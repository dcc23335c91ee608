from __future__ import annotations

from django.db import migrations


def move(apps, schema_editor):
    """Links that were sent stay good: what is known of them, the hash, is looked up as before."""
    link = apps.get_model("study", "AccessLink")
    joining = [
        link(
            purpose="join",
            study_id=each.study_id,
            target=each.pk,
            token_hash=each.token_hash,
            created_at=each.created_at,
            expires_at=each.expires_at,
            used_at=each.accepted_at,
            revoked_at=each.revoked_at,
        )
        for each in apps.get_model("study", "MemberInvitation").objects.order_by("pk")
    ]
    signing_in = [
        link(
            purpose="sign in",
            target=each.account_id,
            token_hash=each.token_hash,
            expires_at=each.expires_at,
            used_at=each.used_at,
        )
        for each in apps.get_model("study", "SignInLink").objects.order_by("pk")
    ]
    link.objects.bulk_create([*joining, *signing_in], batch_size=500)


class Migration(migrations.Migration):
    dependencies = (("study", "0008_access_links"),)

    operations = (
        migrations.RunPython(move, migrations.RunPython.noop),
        migrations.RemoveField("memberinvitation", "token_hash"),
        migrations.RemoveField("memberinvitation", "expires_at"),
        migrations.RemoveField("memberinvitation", "accepted_at"),
        migrations.RemoveField("memberinvitation", "revoked_at"),
        migrations.DeleteModel("SignInLink"),
    )
