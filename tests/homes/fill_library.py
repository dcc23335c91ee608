"""The rows of the library that the example study does not bring: what several people did with its papers."""

from __future__ import annotations

import json
import struct
from typing import Any
from uuid import UUID

from tests.formats.documents.test_pdf_pages import pdf
from tests.homes.hand import Hand, named_file, rows
from tests.library.full_text.stand_in import answers, stand_in

KBART = (
    "publication_title\tprint_identifier\tonline_identifier\tdate_first_issue_online\tdate_last_issue_online\t"
    "embargo_info\ttitle_url\n"
    "Journal of Imaginary Health Services\t1234-5679\t2049-3630\t1998\t\t\thttps://journals.example.org/jihs\n"
    "Made-up Archives of Anaesthesia\t\t2049-3630\t2001\t2019\tP1Y\thttps://journals.example.org/maa\n"
)
# The first is one of the example's papers to the letter, the second nearly so.
TWINS = """TY  - JOUR
AU  - Pretendham, Ottoline
AU  - Mockworth, Jory
TI  - What travels back: an invented survey of returning health workers
JF  - Journal of Imaginary Health Services
PY  - 2021
VL  - 4
IS  - 2
SP  - 101
EP  - 110
ER  -
TY  - JOUR
AU  - Samplecombe, Ijeoma
AU  - Fictonridge, Pell
TI  - Mothers on the rota: an invented account of the family care for small babies
JF  - Ann Fict Neonatal Care
PY  - 2020
ER  -
TY  - JOUR
AU  - Exampleton, Bertil
TI  - Sixty seconds in the dark: one more invented drill for theatre teams
JF  - Made-up Archives of Anaesthesia
PY  - 2024
AB  - A drill of one minute, told again. This abstract is invented.
ER  -
"""
ONE_MORE = "TY  - JOUR\nTI  - {title}\nAU  - Pretendham, Ottoline\nPY  - {year}\nAB  - Invented.\nER  - \n"
REASONS = "Another topic\nNot research"


def references(title: str, year: int = 2022) -> Any:
    return named_file("papers.ris", ONE_MORE.format(title=title, year=year).encode())


def fill_library(owner: Hand, colleague: Hand, viewer: Hand) -> None:
    """owner and colleague screen together; the viewer reads."""
    find_twins(owner)
    papers = list(rows("library.Paper", study=owner.study))
    mark(owner, colleague, papers)
    keep_together(owner, colleague, papers)
    search(owner, viewer)
    follow(owner, papers)
    learn(owner, viewer, papers)
    screen_to_the_end(owner, colleague)
    screen_on(owner, colleague)
    read_elsewhere(owner, papers)


def find_twins(owner: Hand) -> None:
    """Merged by the machine, merged and undone, merged for good, said to be two, and one pair that waits."""
    owner.send("library/import/", file=named_file("twins.ris", TWINS.encode()))
    upload = rows("study.Upload", purpose="references").last()
    owner.send(f"library/import/{upload.pk}/")
    owner.send("library/duplicates/", find="yes")
    owner.send("library/duplicates/", merge="yes")
    papers = list(rows("library.Paper", study=owner.study))
    # Which pairs the machine finds depends on its thresholds; these are there in any version.
    apart = pair_of(papers[3], papers[4])
    joined = pair_of(papers[5], papers[6])
    pair_of(papers[7], papers[8])
    owner.send(f"library/duplicates/{apart.pk}/", apart="yes")
    owner.send(f"library/duplicates/{joined.pk}/", keep=str(joined.one_id))
    merge = rows("library.Merge", kept=joined.one_id).last()
    owner.send(f"library/duplicates/merges/{merge.pk}/undo/")
    stays = pair_of(papers[-2], papers[-1])
    owner.send(f"library/duplicates/{stays.pk}/", keep=str(stays.one_id))


def pair_of(one: Any, other: Any) -> Any:
    return rows("library.DuplicatePair").create(study=one.study, one=one, other=other, score=0.8, reasons=["title"])


def mark(owner: Hand, colleague: Hand, papers: list[Any]) -> None:
    for hand, likes in ((owner, papers[:3]), (colleague, papers[2:4])):
        for paper in likes:
            hand.send(f"library/papers/{paper.pk}/mark/", verdict="like", saved="yes")
    owner.send(f"library/papers/{papers[5].pk}/mark/", verdict="dislike")
    # What a phone kept while it had no line.
    key = str(UUID(int=1))
    owner.send(f"library/papers/{papers[6].pk}/mark/", saved="yes", delivery=key)


def keep_together(owner: Hand, colleague: Hand, papers: list[Any]) -> None:
    for visibility, name in (("private", "For me"), ("study", "For the team"), ("link", "For everybody")):
        owner.send("library/folders/", name=name)
        folder = rows("library.Folder", name=name).get()
        for paper in papers[:2]:
            owner.send(f"library/papers/{paper.pk}/folders/", folder=folder.pk)
        owner.send(f"library/folders/{folder.pk}/", name=name, description="Invented.", visibility=visibility)
    for paper in papers[:2]:
        owner.send(f"library/papers/{paper.pk}/labels/", name="To be read")
    owner.send(f"library/papers/{papers[0].pk}/comments/", text="Nobody says how many were asked twice.")
    colleague.send(f"library/papers/{papers[0].pk}/comments/", text="Table 2 does.")
    colleague.send(f"library/papers/{papers[0].pk}/comments/", text="This was a mistake.")
    withdrawn = rows("library.Comment").last()
    colleague.send(f"library/comments/{withdrawn.pk}/withdraw/")


def search(owner: Hand, viewer: Hand) -> None:
    owner.look("library/", q="invented drill")
    viewer.look("library/", q="author:Pretendham")
    owner.send("library/searches/save/", name="Drills", query="drill*", shelf="all")


def follow(owner: Hand, papers: list[Any]) -> None:
    """An interest with its papers of the day."""
    owner.send("library/feed/", name="Ideas that travel", with_marked="yes")
    owner.send("library/feed/", name="Nothing yet")
    interest = rows("library.Interest").first()
    owner.send(f"library/papers/{papers[1].pk}/interests/", interest=[str(interest.pk)])
    owner.look(f"library/feed/{interest.pk}/")


def learn(owner: Hand, viewer: Hand, papers: list[Any]) -> None:
    """A cycle completed, one completed and withdrawn, a draft, and a draft whose study is gone."""
    for paper in papers[:2]:
        owner.look(f"library/papers/{paper.pk}/")
    for question in ("Do ideas come home?", "Who tells whom?", "What is in the way?"):
        owner.send("library/learning/", question=question, reason="A dilemma", paper=papers[0].pk)
    first, second, _ = cycles = list(rows("library.LearningCycle", account=owner.account))
    for cycle in cycles:
        page = f"library/learning/{cycle.pk}/"
        seen = owner.look(page).context["version"]
        owner.send(
            page,
            seen=seen,
            question=cycle.question,
            reason=cycle.reason,
            papers=[papers[0].pk],
            answer="Some do, where somebody listens.",
            effect="confirmed",
            effect_text="We ask those who return.",
            further_need="Numbers.",
            minutes="40",
            credits="1.5",
            scheme="Invented CPD",
        )
    for cycle in (first, second):
        owner.send(f"library/learning/{cycle.pk}/complete/", checked="yes")
    owner.client.post(f"/learning/{second.pk}/withdraw/")
    viewer_cycles = rows("library.LearningCycle")
    viewer_cycles.create(account=viewer.account, study=None, study_title="A study that is gone", question="Why?")


def begin_review(owner: Hand, title: str, papers: str = "all") -> Any:
    owner.send(
        "library/reviews/new/",
        title=title,
        question="Which ideas come home?",
        papers=papers,
        reasons=REASONS,
        n_screeners="2",
        rule="all",
        random_papers="2",
        seed="1",
    )
    review = rows("library.Review", title=title).get()
    owner.send(f"library/reviews/{review.pk}/start/")
    return review


def decide(hand: Hand, review: Any, n_papers: int, excluded: int) -> None:
    """Take a seat and decide on so many papers. excluded: every so manieth is out."""
    page = f"library/reviews/{review.pk}/screen/"
    hand.send(page)
    for _ in range(n_papers):
        paper = hand.look(page).context["paper"]
        is_out = paper.pk % excluded == 0
        reason = "Another topic" if is_out else ""
        hand.send(page, paper=paper.pk, verdict="exclude" if is_out else "include", reason=reason)


def screen_to_the_end(owner: Hand, colleague: Hand) -> None:
    folder = rows("library.Folder", name="For the team").get()
    for paper in rows("library.Paper", study=owner.study)[2:6]:
        owner.send(f"library/papers/{paper.pk}/folders/", folder=folder.pk)
    review = begin_review(owner, "Ideas, screened to the end", f"folder:{folder.pk}")
    n_papers = review.papers.count()
    decide(owner, review, n_papers, excluded=2)
    decide(colleague, review, n_papers, excluded=3)
    owner.send(f"library/reviews/{review.pk}/reveal/")
    for paper in review.papers.order_by("pk"):
        if (paper.pk % 2 == 0) != (paper.pk % 3 == 0):
            page = f"library/reviews/{review.pk}/conflicts/{paper.pk}/"
            owner.send(page, verdict="include", reason="Read whole, it is about it.")
    owner.send(f"library/reviews/{review.pk}/collect/")


def screen_on(owner: Hand, colleague: Hand) -> None:
    """A review under way; one seat is closed, its rest waits for somebody else."""
    review = begin_review(owner, "Ideas, half screened")
    decide(owner, review, 4, excluded=2)
    decide(colleague, review, 3, excluded=3)
    seat = rows("library.Screener", review=review, account=colleague.account).get()
    owner.send(f"library/reviews/{review.pk}/close/", seat=seat.pk, rest="hand on", reason="Away until spring.")


def read_elsewhere(owner: Hand, papers: list[Any]) -> None:
    """The institution with its holdings, PDFs, and a provider that said something."""
    owner.send(
        "library/institution/",
        name="Invented Trust Library",
        resolver_base="https://resolver.example.org/openurl",
        proxy_prefix="https://login.proxy.example.org/login?url=",
        openathens_organisation="example.org",
        libkey_library="412",
        contact_email="library@example.org",
    )
    owner.send("library/institution/holdings/", file=named_file("kbart.txt", KBART.encode()))
    send_pdf(owner, papers[0], pdf("Ideas that came home", "Page two names a drill"))
    send_pdf(owner, papers[1], b"%PDF-1.7 and nothing else")
    vector = struct.pack("<4e", 0.5, 0.5, 0.5, 0.5)
    rows("library.PaperVector").create(paper=papers[0], model="invented", values=vector)


def send_pdf(owner: Hand, paper: Any, content: bytes) -> None:
    owner.send(f"library/papers/{paper.pk}/pdf/", file=named_file("paper.pdf", content))


def ask_a_provider(owner: Hand, work_off: Any) -> None:
    """One that answers, one that refuses; nobody outside this machine is asked, now or by the jobs that wait."""
    first, second = rows("library.Paper", study=owner.study).exclude(doi="")[:2]
    with stand_in() as provider:
        provider.serve = answers(json.dumps(unpaywall(first.doi)).encode())
        owner.send("library/institution/providers/unpaywall/", switch="on", base=provider.base)
        for paper in (first, second):
            owner.send(f"library/papers/{paper.pk}/ask/")
        work_off()
    # Refused before any connection is opened: it is no public address.
    rows("library.ProviderSwitch").update(base="https://127.0.0.1:9")


def unpaywall(doi: str) -> dict[str, Any]:
    place = {"url_for_pdf": "https://repository.example.org/1.pdf", "version": "acceptedVersion"}
    return {"doi": doi, "is_oa": True, "best_oa_location": place}
