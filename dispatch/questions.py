"""Questions to customers: their words in the customer's language, and the mail that takes them there."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from functools import cache
from importlib import resources
from typing import Any

from babel.dates import format_date
from babel.numbers import format_decimal

from config.company import Company
from dispatch.headers import QUESTION_HEADER, address, answer_to, one_line, sender_of
from models.desk_tables import Question
from models.tables import MessageRow

LANGUAGES = ("de", "en", "fr", "nl")
TEMPLATES = (
    "missing_article", "unclear_line", "discontinued", "wrong_price", "quantity", "quantity_missing", "quantity_pack", "unit", "lines",
    "order_number", "address", "date", "payment", "customer",
)  # fmt: skip
_LOCALES = {"de": "de_DE", "en": "en_GB", "fr": "fr_FR", "nl": "nl_NL"}


def spoken_to(language: str | None, house: Sequence[str] = ()) -> str:
    """The language in which a customer is asked: that of the mail, else the first one of the house that has templates, else English."""
    return next((one for one in (language, *house) if one in LANGUAGES), "en")


def question_words(template: str, language: str, values: Mapping[str, str]) -> str:
    """One question; places for which there is no value show an ellipsis, to be filled in by the clerk."""
    return str(_words(language)["ask"][template]).format_map(_Filled(values))


def goods_words(words: str, language: str) -> str:
    """The buyer's words for an article, in the quotation marks of the language; an ellipsis where there are none."""
    return str(_words(language)["word"]["article"]).format(words=words) if words else "…"


def nothing_words(language: str) -> str:
    """What is said where something is missing altogether."""
    return str(_words(language)["word"]["nothing"])


def amount_words(value: Any, language: str, least: int = 0) -> str:
    """A number as the language writes it, with at least so many digits behind the sign."""
    return str(format_decimal(value, format=f"#,##0.{'0' * least}{'#' * (6 - least)}", locale=_LOCALES[language]))


def subject_words(language: str, order_number: str, day: date) -> str:
    """The subject: it names the buyer's own number, by which an answer finds back even without the headers of a reply."""
    words = _words(language)
    if order_number:
        return one_line(words["subject"].format(order_number=order_number))
    return one_line(words["subject_without"].format(day=format_date(day, "medium", locale=_LOCALES[language])))


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the questions of a letter; `intro_many` has a place for their number."""

    greeting: str
    intro_one: str
    intro_many: str
    closing: str

    def around(self, questions: Sequence[str]) -> str:
        """The whole text; the questions are numbered where there are several, and an ellipsis stands where there is none."""
        if len(questions) > 1:
            intro = self.intro_many.format(number=len(questions))
            asked = [f"{number}. {words}" for number, words in enumerate(questions, start=1)]
        else:
            intro, asked = self.intro_one, list(questions) or ["…"]
        return "\n\n".join([self.greeting, intro, *asked, self.closing]) + "\n"


def frame(language: str, name: str, signature: str) -> Frame:
    """The frame of a letter to this person, signed so."""
    words = _words(language)
    greeting = words["greeting"].format(name=one_line(name)) if name else words["greeting_without"]
    return Frame(greeting, words["intro_one"], words["intro_many"], f"{words['closing']}\n{signature}")


def question_mail(question: Question, message: MessageRow | None, company: Company, sender: str, at: datetime) -> EmailMessage:
    """The question as a mail: a reply to the customer's own, so that it stands in their thread; answers come to the company's address.

    A person has written it, so it is not marked as automatic (RFC 3834, 2); only absence notes of Exchange are held off.
    Raises Never for an address that is none, NotYet when no sender is set.
    """
    mail = EmailMessage(policy=SMTP)
    mail["From"] = sender_of(sender, company)
    mail["To"] = address(question.recipient)
    if company.email:
        mail["Reply-To"] = address(company.email, company.name)
    mail["Subject"] = one_line(question.subject)
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = question.key
    mail["X-Auto-Response-Suppress"] = "OOF, AutoReply"
    mail[QUESTION_HEADER] = str(question.draft_id)
    if message:
        answer_to(mail, message.message_id, message.thread.split())
    mail.set_content(question.text + "\n")
    return mail


class _Filled(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


@cache
def _words(language: str) -> dict[str, Any]:
    return tomllib.loads(resources.files("dispatch").joinpath(f"templates/questions.{language}.toml").read_text(encoding="utf-8"))
