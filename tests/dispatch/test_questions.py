"""The question as a mail: in the customer's thread and language, from us, to nobody else; delivered like receipts."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import select

import dispatch
from config.settings import Settings
from dispatch.outbox import Delivered, deliver_due
from dispatch.questions import LANGUAGES, TEMPLATES, frame, question_mail, question_words, spoken_to, subject_words
from models.asking import Asked, ask
from models.database import snapshot, transaction
from models.desk_tables import Question
from models.tables import Draft, MessageRow, Outbox
from tests.dispatch.sink import Sink, listening, smtp_settings
from tests.models.sample import COMPANY, NOON, SETTINGS, draft_of, load_sample

TODAY = date(2026, 11, 23)
WORDS = Path(dispatch.__file__ or "").parent / "templates"
LATER = NOON + timedelta(minutes=2)


def question(**more: Any) -> Question:
    values: dict[str, Any] = {
        "key": "<question.1@haushof.example>",
        "recipient": "eva@mueller.example",
        "subject": "Frage",
        "text": "Wie viele?",
    } | more
    return Question(draft_id=1, who="anna", language="de", **values)


def test_it_stands_in_the_customers_thread_and_is_answered_to_us() -> None:
    order = MessageRow(fingerprint="f", sha256="0", size=1, message_id="<c@mueller.example>", thread="<a@mueller.example> <b@x.example>")

    mail = question_mail(question(), order, COMPANY, "Versand <noreply@haushof.example>", NOON)

    assert mail["In-Reply-To"] == "<c@mueller.example>"
    assert mail["References"] == "<a@mueller.example> <b@x.example> <c@mueller.example>"
    assert mail["Message-ID"] == "<question.1@haushof.example>"
    assert (mail["To"], mail["Reply-To"]) == ("eva@mueller.example", "Haus & Hof GmbH <bestellung@haushof.example>")
    assert mail["Auto-Submitted"] is None
    assert mail.get_content().strip() == "Wie viele?"


def test_nothing_that_was_typed_begins_a_new_header() -> None:
    mail = question_mail(question(subject="Frage\r\nBcc: x@y.example"), None, COMPANY, "", NOON)
    assert mail["Bcc"] is None
    assert message_from_bytes(mail.as_bytes(), policy=policy.default)["Subject"] == "Frage Bcc: x@y.example"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", TEMPLATES)
def test_every_question_exists_in_every_language_with_the_same_places(template: str, language: str) -> None:
    def places(words: str) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(words) if name}

    asked = {tongue: tomllib.loads((WORDS / f"questions.{tongue}.toml").read_text(encoding="utf-8"))["ask"] for tongue in (language, "en")}

    assert places(asked[language][template]) == places(asked["en"][template])
    assert set(asked[language]) == set(TEMPLATES)
    assert "{" not in question_words(template, language, {})


def test_one_question_stands_alone_and_several_are_numbered() -> None:
    around = frame("de", "Eva Müller", "Haus & Hof GmbH")
    assert around.around(["Wie viele?"]).startswith("Guten Tag Eva Müller,\n\nvielen Dank")
    assert "haben wir 2 Fragen:\n\n1. Wie viele?\n\n2. Wohin?\n\nBitte" in around.around(["Wie viele?", "Wohin?"])


def test_the_subject_names_the_buyers_number_else_the_day() -> None:
    assert subject_words("en", "PO-1", TODAY) == "A question about your order PO-1"
    assert subject_words("fr", "", TODAY) == "Question sur votre commande du 23 nov. 2026"


@pytest.mark.parametrize(("mail", "house", "spoken"), [("nl", ("de",), "nl"), ("it", ("de", "en"), "de"), (None, (), "en")])
def test_the_customers_language_else_the_houses(mail: str | None, house: tuple[str, ...], spoken: str) -> None:
    assert spoken_to(mail, house) == spoken


@pytest.fixture
def sink() -> Sink:
    return Sink()


@pytest.fixture
def settings(sink: Sink) -> Iterator[Settings]:
    with listening(sink) as port:
        yield SETTINGS.model_copy(update={"smtp": smtp_settings(port)})


@pytest.fixture
def company(engine: Engine) -> Engine:
    load_sample(engine)
    return engine


def asked(engine: Engine, settings: Settings, to: str = "eva@mueller.example") -> Draft:
    draft = draft_of(engine)
    with transaction(engine) as session:
        wanted = Asked(to, "Frage", "Wie viele?", "de")
        ask(session, draft.id or 0, draft.version, wanted, TODAY + timedelta(days=3), "anna", settings, NOON, TODAY)
    return draft


def test_it_leaves_once_and_not_before_the_grace_time_is_over(company: Engine, settings: Settings, sink: Sink) -> None:
    asked(company, settings)
    early = deliver_due(company, settings, lambda _: b"", lambda: NOON)
    sent = [deliver_due(company, settings, lambda _: b"", lambda: LATER) for _ in range(2)]

    assert (early, sent) == (Delivered(), [Delivered(done=1), Delivered()])
    (mail,) = sink.mails
    with snapshot(company) as session:
        assert mail["Message-ID"] == session.exec(select(Question.key)).one()
        assert session.exec(select(Outbox.state)).one() == "done"


def test_a_refused_recipient_brings_the_draft_back(company: Engine, settings: Settings, sink: Sink) -> None:
    draft = asked(company, settings, "nobody@mueller.example")
    sink.to_recipient = "550 no such user"

    assert deliver_due(company, settings, lambda _: b"", lambda: LATER) == Delivered(failed=1)

    with snapshot(company) as session:
        assert session.get_one(Draft, draft.id).state == "open"
        assert "550 no such user" in session.exec(select(Outbox.error)).one()
