"""Mail goes out by a real server, once, and whatever the server does is said in words."""

from __future__ import annotations

import threading
import time
from datetime import UTC, timedelta

import pytest
from django.db import OperationalError, connection, transaction
from django.utils import timezone
from pytest_django import Settings

from plait import jobs
from plait.jobs.models import Job
from plait.jobs.worker import work_off
from plait.mail import sending
from plait.mail.actions import doubt_what_waits, opt_in, opt_out, send, send_again
from plait.mail.models import TEST, Mail, OptOut, Outlet, Purpose
from plait.mail.queries import mail_of_token, opt_out_token, way_out
from plait.mail.setup import address_hashes, mail_setup, setup_problems
from plait.records.problem import InputRejected
from tests.mail.conftest import SetUp
from tests.mail.server import PASSWORD, Faulty, mail_server, resetting, speaking_without_end
from tests.site import free_port

State = Mail.State
pytestmark = pytest.mark.django_db
NEWS = Purpose("test", "News", may_be_stopped=True)


def write(to: str, *, purpose: Purpose = TEST, study: int | None = None, language: str = "en") -> Mail:
    context = {"site": "https://plait.example.org"}
    return send(purpose, to=to, context=context, now=timezone.now(), study=study, language=language)


def sent(*addresses: str) -> list[Mail]:
    """The mails to these addresses after the worker had its time."""
    mails = [write(each) for each in addresses]
    work_off()
    for mail in mails:
        mail.refresh_from_db()
    return mails


def test_a_mail_arrives_whole_with_its_headers_and_its_text_is_kept_no_longer(server: Faulty) -> None:
    mail = write("ada@example.com", purpose=NEWS, study=7)
    assert "This is a test." in mail.body
    work_off()
    mail.refresh_from_db()
    assert (mail.state, mail.body, mail.said) == (State.SENT, "", "")
    [message] = server.to("ada@example.com")
    assert message["From"] == "Plait am Institut für Beispiele <plait@example.org>"
    assert message["To"] == "ada@example.com"
    assert message["Subject"] == "Plait can send mail"
    assert message["Message-ID"] == mail.message_id == f"<plait.{mail.key}@example.org>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert abs(message["Date"].datetime.replace(tzinfo=UTC) - timezone.now()) < timedelta(minutes=10)
    link = f"https://plait.example.org/stop/{opt_out_token(mail)}/"
    assert message["List-Unsubscribe"].strip() == f"<{link}>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert link in message.get_content()
    assert Job.objects.get().state == Job.State.DONE


def test_many_go_by_one_connection(server: Faulty) -> None:
    assert {each.state for each in sent(*(f"p{n}@example.com" for n in range(20)))} == {State.SENT}
    assert len(server.taken) == 20
    assert server.n_connections == 1


@pytest.mark.parametrize(
    ("address", "state", "said"),
    [
        ("gone@example.com", State.REFUSED, "The address was refused: 550 5.1.1 No such user here"),
        ("spam@example.com", State.REFUSED, "The mail was refused: 554 5.7.1 This looks like spam"),
        ("later@example.com", State.WAITING, "The server put it off. The address was refused: 450 4.2.0 Greylisted"),
        ("busy@example.com", State.WAITING, "The server put it off. The mail was refused: 451 4.3.0 Busy"),
        ("closing@example.com", State.WAITING, "the server closes the connection: The address was refused: 421"),
        ("mute@example.com", State.WAITING, "the server stopped saying anything in the middle."),
        ("cuts@example.com", State.WAITING, "the server broke the connection off"),
        ("drops@example.com", State.UNCLEAR, "The server had the whole mail, and the line broke before it said"),
    ],
)
def test_what_a_server_does_is_said_and_nothing_is_lost(server: Faulty, address: str, state: str, said: str) -> None:
    [mail] = sent(address)
    assert mail.state == state
    assert mail.said.startswith(said)
    assert mail.body, "the text is still there"
    assert not server.taken
    if state == State.WAITING:
        # A job waits for the next try, and the others go on after it.
        again = Job.objects.exclude(run_after=None).get(state=Job.State.WAITING)
        assert again.run_after is not None
        assert again.run_after > timezone.now()


def test_what_was_put_off_is_tried_again_and_goes(server: Faulty) -> None:
    [mail, other] = sent("later@example.com", "ada@example.com")
    assert other.state == State.SENT, "nobody waits for it"
    assert mail.n_tries == 1
    assert mail.next_try_at > timezone.now() + timedelta(minutes=4)
    Mail.objects.update(next_try_at=timezone.now())
    sending.wake(None)
    work_off()
    mail.refresh_from_db()
    assert (mail.state, len(server.to("later@example.com"))) == (State.SENT, 1)
    assert Job.objects.filter(state=Job.State.WAITING).count() == 0


def test_what_nobody_takes_in_time_is_given_up_and_can_be_sent_once_more(server: Faulty) -> None:
    [mail] = sent("busy@example.com")
    Mail.objects.update(next_try_at=timezone.now(), give_up_at=timezone.now())
    sending.wake(None)
    work_off()
    mail.refresh_from_db()
    assert mail.state == State.FAILED
    assert mail.said.startswith("It was not taken in time. Last: The server put it off.")
    assert send_again(mail, now=timezone.now())
    mail.refresh_from_db()
    assert mail.state == State.WAITING


def test_what_may_have_been_sent_is_sent_again_by_nobody_but_a_person_under_the_same_id(server: Faulty) -> None:
    [mail] = sent("drops@example.com")
    Outlet.objects.update(try_again_at=None)
    sending.wake(None)
    work_off()
    assert len(server.dropped) == 1
    assert send_again(mail, now=timezone.now())
    work_off()
    assert [each["Message-ID"] for each in server.dropped] == [mail.message_id] * 2
    mail.refresh_from_db()
    assert not send_again(Mail(pk=mail.pk + 1), now=timezone.now())


def test_a_job_that_was_killed_in_the_middle_leaves_it_open_and_sends_it_not_again(server: Faulty) -> None:
    mail = write("ada@example.com")
    Mail.objects.update(state=State.SENDING, sender="999/1", handed_at=timezone.now())
    work_off()
    mail.refresh_from_db()
    assert (mail.state, mail.said) == (State.UNCLEAR, "Plait was stopped while it was handed over.")
    assert not server.taken


def test_what_waited_in_a_backup_is_not_sent_by_itself_when_it_is_brought_back(server: Faulty) -> None:
    mail = write("ada@example.com")
    assert doubt_what_waits(now=timezone.now()) == 1
    sending.wake_all()
    work_off()
    assert not server.taken
    mail.refresh_from_db()
    assert mail.state == State.UNCLEAR
    assert send_again(mail, now=timezone.now())
    work_off()
    assert len(server.taken) == 1


def test_a_wrong_password_holds_everything_until_it_is_mended(set_up: SetUp) -> None:
    with mail_server(asks_password=True) as (handler, port):
        set_up(port, user="plait", password="wrong")
        first, second = sent("ada@example.com", "bo@example.com")
        assert {first.state, second.state} == {State.WAITING}
        assert (first.n_tries, second.n_tries) == (0, 0)
        out = way_out()
        assert out.is_held
        assert "refuses the user name or password: 535" in out.sentence
        assert handler.n_connections == 1, "the password is not tried again and again"
        assert not Job.objects.filter(state=Job.State.WAITING).exists()
        set_up(port, user="plait", password=PASSWORD)
        assert not way_out().is_held
        sending.wake_all()
        work_off()
        assert Mail.objects.filter(state=State.SENT).count() == 2


def test_a_sender_that_may_not_send_holds_everything(server: Faulty) -> None:
    server.refuses_senders = True
    sent("ada@example.com", "bo@example.com")
    assert "the sender's address was refused: 550" in way_out().sentence
    server.refuses_senders = False
    sending.release()
    work_off()
    assert len(server.taken) == 2


def test_a_server_that_refuses_everybody_burns_few(server: Faulty) -> None:
    server.refuses_all = True
    mails = sent(*(f"p{n}@example.com" for n in range(30)))
    assert [each.state for each in mails].count(State.REFUSED) == sending.MOST_REFUSED_IN_A_ROW - 1
    assert [each.state for each in mails].count(State.WAITING) == 30 - sending.MOST_REFUSED_IN_A_ROW + 1
    assert way_out().is_held
    server.refuses_all = False
    for mail in mails:
        send_again(mail, now=timezone.now())
    sending.release()
    work_off()
    assert len(server.taken) == 30


def test_no_server_there_is_no_fault_of_the_mail(set_up: SetUp) -> None:
    set_up(free_port())
    [mail] = sent("ada@example.com")
    assert (mail.state, mail.n_tries) == (State.WAITING, 0)
    assert "cannot be reached" in way_out().sentence
    assert way_out().cure.startswith("Nothing is lost. It is tried again at")


def test_the_rate_is_kept_in_any_minute_and_a_share_of_it_for_who_waits(server: Faulty, settings: Settings) -> None:
    settings.MAIL |= {"rate": "20"}
    news = [write(f"p{n}@example.com", purpose=NEWS, study=7) for n in range(30)]
    work_off()
    assert len(server.taken) == 18
    wait = Job.objects.get(state=Job.State.WAITING)
    first = Mail.objects.exclude(handed_at=None).order_by("handed_at")[0]
    assert first.handed_at is not None
    assert wait.run_after == first.handed_at + timedelta(minutes=1)
    assert sent("ada@example.com")[0].state == State.SENT, "somebody waits for it"
    Mail.objects.exclude(handed_at=None).update(handed_at=timezone.now() - timedelta(minutes=2))
    sending.wake(7)
    work_off()
    assert Mail.objects.filter(pk__in=[each.pk for each in news], state=State.SENT).count() == 30


def test_one_that_was_cancelled_leaves_the_rest_to_wait(server: Faulty) -> None:
    write("ada@example.com", study=7)
    job = Job.objects.get()
    Job.objects.filter(pk=job.pk).update(state=Job.State.CANCELLED)
    work_off()
    assert not sending.is_being_sent(7)
    assert not server.taken
    sending.wake(7)
    work_off()
    assert len(server.taken) == 1


@pytest.mark.parametrize(
    "address",
    ["", "ada", "ada@", "a@b@c", "ada@example.com\r\nBcc: eve@example.com", "ada@example.com, eve@example.com",
     "ada@example.com\n", "Ada <ada@example.com>", "zoë@example.com", "x" * 250 + "@example.com"],
)  # fmt: skip
def test_what_is_no_address_is_refused_before_anything_is_stored(server: Faulty, address: str) -> None:
    if address.strip() == "ada@example.com":
        assert write(address).to_address == "ada@example.com"
        return
    with pytest.raises(InputRejected, match=r"no address to which|before the @"):
        write(address)
    assert not Mail.objects.exists()


def test_a_domain_of_other_letters_is_written_as_servers_know_it(server: Faulty) -> None:
    assert sent("ada@münchen.example")[0].state == State.SENT
    assert server.taken[0][0].rcpt_tos == ["ada@xn--mnchen-3ya.example"]


def test_domains_that_an_old_standard_took_for_others_are_not(server: Faulty) -> None:
    for domain in ("straße.example", "σας.example"):
        [mail] = sent(f"ada@{domain}")
        [before] = address_hashes(mail.to_address) - {mail.address_hash}
        OptOut.objects.create(study=7, address_hash=before, how=OptOut.How.PAGE)
        assert write(mail.to_address, purpose=NEWS, study=7).state == State.LEFT_OUT, "as an older version knew it"
    names = ["ada@xn--strae-oqa.example", "ada@xn--mxa8ab.example"]
    assert [envelope.rcpt_tos for envelope, _ in server.taken] == [[each] for each in names]


def test_a_line_that_breaks_while_a_text_is_given_leaves_the_mail_to_go_by_the_next(set_up: SetUp) -> None:
    """A server that ends a line, which served a mail already, in the middle of the next mail's text."""
    with resetting() as (port, n_lines):
        set_up(port)
        mails = [write(f"{n}@example.com") for n in range(3)]
        # More than the system takes in before the server has read it.
        Mail.objects.filter(pk=mails[1].pk).update(body=("y" * 70 + "\n") * 120_000)
        work_off()
    states = [Mail.objects.get(pk=mail.pk).state for mail in mails]
    assert (states, n_lines()) == ([State.SENT] * 3, 2)


@pytest.mark.parametrize("pause", [0, 0.05])
def test_a_server_that_speaks_without_end_is_left(set_up: SetUp, pause: float) -> None:
    with speaking_without_end(pause) as port:
        set_up(port)
        began = time.monotonic()
        mail = write("ada@example.com")
        work_off()
    mail.refresh_from_db()
    assert mail.state == State.WAITING
    assert time.monotonic() - began < 20
    assert "The mail server is in trouble" in way_out().sentence


def test_a_subject_cannot_bring_headers_along(server: Faulty) -> None:
    mail = write("ada@example.com")
    Mail.objects.update(subject="Hello\r\nBcc: eve@example.com")
    other = write("bo@example.com")
    work_off()
    mail.refresh_from_db()
    other.refresh_from_db()
    assert mail.state == State.REFUSED
    assert mail.said.startswith("It cannot be written as a mail")
    assert other.state == State.SENT, "nobody waits for it"
    assert [envelope.rcpt_tos for envelope, _ in server.taken] == [["bo@example.com"]]


def test_a_language_without_texts_is_said_and_the_mail_goes(server: Faulty) -> None:
    mail = write("ada@example.com", language="de")
    assert "This is a test." in mail.body
    assert (mail.language, mail.remark) == ("de", "There are no texts in German yet: it is written in English.")
    assert write("ada@example.com", language="x-none").remark.startswith("There are no texts in 'x-none'")
    work_off()
    assert len(server.taken) == 2


@pytest.mark.parametrize(
    ("chosen", "says"),
    [
        ("en-gb", "This is a test."),
        ("pt-BR", "Isto é um teste."),
        ("es", "Esto es una prueba."),
        ("fr_CA", "Ceci est un essai."),
        ("ar-EG", "هذه رسالة تجربة."),
        ("sw-KE", "Hili ni jaribio."),
    ],
)
def test_a_mail_is_written_in_the_nearest_language_and_keeps_the_one_that_was_chosen(
    server: Faulty, chosen: str, says: str
) -> None:
    mail = write("ada@example.com", language=chosen)
    assert (mail.language, mail.remark) == (chosen, "")
    assert mail.body.startswith(says)
    work_off()
    [message] = server.to("ada@example.com")
    assert message.get_content().startswith(says)


def test_bounces_may_go_elsewhere_under_an_address_that_names_the_mail(server: Faulty, settings: Settings) -> None:
    settings.MAIL |= {"bounces": "back+*@example.org", "reply_to": "office@example.org"}
    [mail] = sent("ada@example.com")
    envelope, message = server.taken[0]
    assert envelope.mail_from == f"back+{mail.key}@example.org"
    assert (message["From"].addresses[0].addr_spec, message["Reply-To"]) == ("plait@example.org", "office@example.org")


def test_who_wants_none_gets_none_and_may_change_their_mind(server: Faulty) -> None:
    mail, waiting = (write("ada@example.com", purpose=NEWS, study=7) for _ in range(2))
    assert mail_of_token(opt_out_token(mail)) == mail
    assert mail_of_token(f"{mail.key}-{'a' * 16}") is None
    Mail.objects.filter(pk=mail.pk).update(state=State.SENT)
    opt_out(mail, of_all=False, how=OptOut.How.PAGE, now=timezone.now())
    waiting.refresh_from_db()
    assert (waiting.state, waiting.body) == (State.LEFT_OUT, "")
    later = write("Ada@Example.com", purpose=NEWS, study=7)
    assert (later.state, later.remark) == (State.LEFT_OUT, "This address took itself out of the mail.")
    assert write("ada@example.com", purpose=NEWS, study=8).state == State.WAITING, "of another study"
    assert write("ada@example.com").state == State.WAITING, "one that cannot be stopped"
    opt_in(mail, now=timezone.now())
    assert write("ada@example.com", purpose=NEWS, study=7).state == State.WAITING
    opt_out(mail, of_all=True, how=OptOut.How.PAGE, now=timezone.now())
    assert write("ada@example.com", purpose=NEWS, study=8).state == State.LEFT_OUT
    assert not OptOut.objects.filter(address_hash__contains="example").exists()


def test_where_nothing_is_set_up_it_says_what_to_do(settings: Settings) -> None:
    settings.MAIL = {}
    with pytest.raises(InputRejected, match="Hand the link or the text over yourself"):
        write("ada@example.com")
    assert not way_out().is_set_up


def test_what_is_set_up_wrongly_is_said_all_at_once(settings: Settings, tmp_path: object) -> None:
    settings.ADDRESS, settings.ALLOWED_HOSTS = "", ["localhost"]
    settings.MAIL = {"hots": "x", "port": "70000", "security": "ssl", "from": "nobody", "password_file": "/nowhere"}
    places = [each.place for each in setup_problems()]
    assert places == ["PLAIT_MAIL_HOTS", "PLAIT_MAIL_HOST", "PLAIT_MAIL_SECURITY", "PLAIT_MAIL_PORT",
                      "PLAIT_MAIL_FROM", "PLAIT_MAIL_USER", "PLAIT_MAIL_PASSWORD_FILE", "PLAIT_ADDRESS"]  # fmt: skip
    assert mail_setup() is None
    settings.MAIL = {"host": "x", "from": "a@example.org", "user": "plait"}
    assert [each.place for each in setup_problems()] == ["PLAIT_MAIL_PASSWORD_FILE", "PLAIT_ADDRESS"]


def test_the_password_stands_in_no_text_of_the_settings(set_up: SetUp) -> None:
    set_up(25, password="a secret word", user="plait")
    setup = mail_setup()
    assert setup is not None
    assert "secret" not in repr(setup)
    assert "secret" not in setup.fingerprint


@pytest.mark.django_db(transaction=True)
def test_two_that_send_at_once_send_each_mail_once(server: Faulty) -> None:
    mails = [write(f"p{n}@example.com") for n in range(30)]
    handed: list[str] = []

    def mark(mail: Mail) -> None:
        run = jobs.Run(job_id=1, attempt=threading.get_ident(), checkpoint=None, max_seconds=60)
        setup = mail_setup()
        assert setup is not None
        way = sending.Connection(setup)
        while True:
            try:
                sending.Sending(run, None, setup, way)._mark(mail)
            except sending.NotOurs:
                return
            except OperationalError as fault:
                # Only the database in memory, which all threads share, says so; a file's writers wait for each other.
                if "table is locked" not in str(fault):
                    raise
            else:
                return handed.append(mail.key)

    def all_of_them() -> None:
        for mail in mails:
            mark(mail)
        connection.close()

    threads = [threading.Thread(target=all_of_them) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(handed) == sorted(mail.key for mail in mails)


def test_a_mail_of_a_change_that_did_not_come_about_is_not_sent(server: Faulty) -> None:
    def fails() -> None:
        with transaction.atomic():
            write("ada@example.com")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    work_off()
    assert not server.taken
