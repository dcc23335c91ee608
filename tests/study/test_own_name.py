from __future__ import annotations

from django.test import Client

from plait.study.models import Account, Study


def test_a_person_sets_the_name_that_others_see(client: Client, study: Study, owner: Account) -> None:
    page = client.post("/name/", {"name": " Olu of Leeds "}, follow=True).content.decode()
    assert "Others see you as Olu of Leeds." in page
    owner.refresh_from_db()
    assert owner.name == "Olu of Leeds"
    assert "Olu of Leeds" in client.get(f"/s/{study.slug}/members/").content.decode()
    assert Client().get("/name/").status_code == 302


def test_a_page_that_says_no_leads_a_member_back_to_the_study(client: Client, study: Study) -> None:
    back = f'href="/s/{study.slug}/">Back to the study</a>'
    assert back in client.get(f"/s/{study.slug}/coding/codes/99/").content.decode()
    stranger = Client()
    stranger.force_login(
        Account.objects.create_user("s@example.org"), backend="allauth.account.auth_backends.AuthenticationBackend"
    )
    assert "Back to the study" not in stranger.get(f"/s/{study.slug}/coding/codes/99/").content.decode()
