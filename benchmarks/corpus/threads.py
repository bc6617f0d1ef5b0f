"""What hangs below or around a mail: the quoted mail before it, the head of a forwarded one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from benchmarks.corpus.company import Row, World
from benchmarks.corpus.places import GERMANY
from benchmarks.corpus.wishes import MONTHS, WEEKDAYS
from benchmarks.corpus.words import UNIT_WORDS
from examples.post.truth import english, german


@dataclass(frozen=True)
class _Words:
    """What mail programs of a language write above a quoted mail, and what sellers and buyers wrote in it."""

    wrote: str
    head: str
    banner: str
    offer: str
    order: str
    receipt: str
    priced: str


_WORDS: Mapping[str, _Words] = {
    "de": _Words(
        "Am {day}.{month:02d}.{year} um {time} schrieb {who} <{mail}>:", "Von: {who} <{mail}>\nGesendet: {weekday}, {day}. {monthname} {year} {time}\nAn: {to}\nBetreff: {subject}", "-----Ursprüngliche Nachricht-----",
        "vielen Dank für Ihre Anfrage. Wir bieten Ihnen freibleibend an:", "hiermit bestellen wir:", "vielen Dank für Ihre Bestellung {old}. Wir haben notiert:", "{q} {u} {d} ({s}) zu {p} EUR",
    ),
    "en": _Words(
        "On {day} {monthname} {year} at {time}, {who} <{mail}> wrote:", "From: {who} <{mail}>\nSent: {weekday}, {monthname} {day}, {year} {time}\nTo: {to}\nSubject: {subject}", "-----Original Message-----",
        "thank you for your enquiry. We are pleased to offer:", "please supply:", "thank you for your order {old}. We have booked:", "{q} {u} {d} ({s}) at EUR {p}",
    ),
    "nl": _Words(
        "Op {day} {monthname} {year} om {time} schreef {who} <{mail}>:", "Van: {who} <{mail}>\nVerzonden: {weekday} {day} {monthname} {year} {time}\nAan: {to}\nOnderwerp: {subject}", "-----Oorspronkelijk bericht-----",
        "dank voor uw aanvraag. Wij bieden u vrijblijvend aan:", "graag bestellen wij:", "dank voor uw bestelling {old}. Wij hebben genoteerd:", "{q} {u} {d} ({s}) à EUR {p}",
    ),
    "fr": _Words(
        "Le {day} {monthname} {year} à {time}, {who} <{mail}> a écrit :", "De : {who} <{mail}>\nEnvoyé : {weekday} {day} {monthname} {year} {time}\nÀ : {to}\nObjet : {subject}", "-----Message d'origine-----",
        "merci de votre demande. Nous vous proposons :", "nous vous passons commande de :", "merci de votre commande {old}. Nous avons noté :", "{q} {u} {d} ({s}) à {p} EUR",
    ),
}  # fmt: skip


def head(random: Random, language: str, who: tuple[str, str], to: str, subject: str, day: date, *, banner: bool = True) -> str:
    """The lines that a mail program sets above a mail that it forwards or answers in full."""
    words = _WORDS[language]
    lines = words.head.format(**_moment(random, language, day), who=who[0], mail=who[1], to=to, subject=subject)
    return f"{words.banner}\n{lines}" if banner else lines


def below(random: Random, world: World, language: str, buyer: Row, day: date, old: str, *, kind: str = "") -> str:
    """An earlier mail as it hangs below an answer: the seller's offer or receipt, or the buyer's own old order; with «>» or under a head."""
    kind = kind or random.choice(("offer", "order", "receipt"))
    words, earlier = _WORDS[language], day - timedelta(days=random.randrange(1, 9) if kind == "offer" else random.randrange(9, 90))
    clerk = GERMANY.person(random)
    who = (buyer["name"], buyer["emails"].split(";")[0]) if kind == "order" else (clerk, f"order@{world.domain}")
    opening = {"offer": words.offer, "order": words.order, "receipt": words.receipt}[kind].format(old=old)
    text = f"{opening}\n\n{_old_lines(random, world, language, priced=kind != 'order')}\n\n{who[0]}"
    if random.random() < 0.5:
        lead = words.wrote.format(**_moment(random, language, earlier), who=who[0], mail=who[1])
        return lead + "\n" + "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
    to = world.name if kind == "order" else buyer["name"]
    subject = {
        "offer": f"Angebot {random.randrange(10_000, 99_999)}",
        "order": old,
        "receipt": f"Auftrag {random.randrange(100_000, 999_999)}",
    }[kind]
    return head(random, language, who, to, subject, earlier, banner=random.random() < 0.5) + "\n\n" + text


def _moment(random: Random, language: str, day: date) -> dict[str, object]:
    return {
        "day": day.day, "month": day.month, "year": day.year, "monthname": MONTHS[language][day.month - 1], "weekday": WEEKDAYS[language][day.weekday()],
        "time": f"{random.randrange(7, 19):02d}:{random.randrange(60):02d}",
    }  # fmt: skip


def _old_lines(random: Random, world: World, language: str, *, priced: bool) -> str:
    money = english if language == "en" else german
    lines = []
    for article in random.sample(world.articles, random.randint(1, 4)):
        pattern = _WORDS[language].priced if priced else "{q} {u} {s} {d}"
        lines.append(
            pattern.format(
                q=random.choice((2, 5, 7, 10, 20, 35, 50, 80, 100, 300)), u=UNIT_WORDS[language][article["unit"]][0], d=article["name_en" if language == "en" else "name_de"], s=article["sku"],
                p=money(article["price_net"]),
            )
        )  # fmt: skip
    return "\n".join(lines)
