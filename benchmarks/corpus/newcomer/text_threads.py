"""Orders of the newcomer part inside conversations: lists that somebody approves, answers below questions, chats, our offers, earlier orders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial
from random import Random
from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, given
from benchmarks.corpus.drawn.letters import drawn, parts_of, rows_of
from benchmarks.corpus.newcomer.kinds import by
from benchmarks.corpus.newcomer.speech import PEOPLE
from benchmarks.corpus.newcomer.text_special import UNJUDGED, in_pieces, others
from benchmarks.corpus.opened.letters import filled, letter, line_text, posted, settled
from examples.post.truth import Letter, any_of

PLAIN = "{q} {u} {d} ({s})"


def quoted(text: str) -> str:
    """The text as mail programs quote it."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def attribution(order: Demand, who: str, random: Random, days: int = 1) -> str:
    """The line above a quoted mail."""
    day = order.written - timedelta(days=days)
    time = f"{random.randrange(7, 18)}:{random.randrange(10, 59)}"
    said = {
        "de": "Am {d} um {t} Uhr schrieb {w}:",
        "en": "{w} wrote on {d} at {t}:",
        "nl": "Op {d} om {t} schreef {w} het volgende:",
        "fr": "Le {d} à {t}, {w} a écrit :",
    }
    return said[order.language].format(d=order.day(day, "words"), t=time, w=who)


APPROVED: Mapping[str, tuple[str, str, str]] = {
    "de": ("Hallo,\n\ngenehmigt. Bitte liefern Sie alles, was Kollege {who} unten aufführt, mit Ausnahme von {x} – das kaufen wir vor Ort.[[ Bestellnummer: {number}.]]\n\nFreundliche Grüße\n{contact}, Schulleitung\n{signature}", "Liebe Schulleitung,\n\nkann ich für den Werkraum bestellen:\n\n{rows}\n\nGruß, {who}", "AW: Werkraum"),
    "en": ("Hello,\n\napproved. Please supply everything on {who}'s list below except {x}.[[ Our order number is {number}.]]\n\nRegards\n{contact}, Head\n{signature}", "Hi, may I get these for the workshop?\n\n{rows}\n\n{who}", "RE: workshop"),
    "fr": ("Bonjour,\n\nd'accord pour tout ce que demande {who} ci-dessous, sauf {x}. Merci de livrer.[[ N° de commande : {number}.]]\n\nCordialement\n{contact}, direction\n{signature}", "Bonjour, je souhaite commander pour l'atelier :\n\n{rows}\n\n{who}", "RE: atelier"),
}  # fmt: skip


def approved_in_part(language: str, world: World, random: Random, name: str) -> Letter:
    """The head of the house orders a colleague's list that is quoted below, without one of its lines."""
    order = drawn(world, random, language, {"number"}, (2, 5), firm=True)
    above, below, subject = APPROVED[language]
    gone = others(order, random, 1)[0]
    listed = [*order.lines]
    listed.insert(random.randrange(len(listed) + 1), gone)
    who = random.choice(("Hannes Falk", "Britta Kühl", "Chris Auer", "Robin Marten"))
    text, used = filled(above.replace("{who}", who.split()[1]).replace("{x}", gone.description), parts_of(order, random), random)
    rows = rows_of(replace(order, lines=tuple(listed)), random, PLAIN)
    mail = f"{text}\n\n{attribution(order, who, random)}\n{quoted(below.format(rows=rows, who=who))}"
    said = replace(settled(order, used), stated={"note": UNJUDGED})
    return letter(said, random, name, subject, mail, sub=f"approved in part {language}")


def answers_between(world: World, random: Random, name: str) -> Letter:
    """Our question on each article is quoted, the quantity stands below it."""
    order = drawn(world, random, "de", {"number"}, (2, 4), firm=True)
    clerk = random.choice(PEOPLE)
    lines = tuple(line for line in order.lines if line.sku)
    order = replace(order, lines=lines)
    blocks = []
    for line in lines:
        ask = f"{line.description} (Art.-Nr. {line.sku}): Wie viele dürfen es sein?"
        blocks.append(
            f"{quoted(ask)}\n\n{random.choice(('Davon bitte ', 'Hier reichen ', 'Bitte ', ''))}{order.count(line.quantity)} {line.unit}\n"
        )
    text, used = filled(
        "Guten Tag, Antworten stehen direkt drunter.[[ Unsere Bestellnummer ist {number}.]]", parts_of(order, random), random
    )
    end = f"{quoted('Mit freundlichen Grüßen')}\n{quoted(clerk)}\n\nViele Grüße zurück\n{order.contact}"
    mail = f"{text}\n\n{attribution(order, clerk, random)}\n\n" + "\n".join(blocks) + "\n" + end
    said = replace(settled(order, used), stated={"note": UNJUDGED})
    return letter(said, random, name, "Re: Ihr Bedarf für das neue Jahr", mail, sub="answers between", orders=(in_pieces(said),))


def chat(world: World, random: Random, name: str) -> Letter:
    """A chat of colleagues that is exported and sent; one quantity is put right in it."""
    order = drawn(world, random, "de", {"delivery"}, (2, 4))
    lines = tuple(line for line in order.lines if line.sku)
    order = replace(order, lines=lines)
    people = random.sample(("Ute", "Jan", "Emine", "Lars"), 2)
    day = order.written.strftime("%d.%m.%y")
    wrong = random.randrange(len(lines))
    said, minute = [], 2
    for place, line in enumerate(lines):
        row = line_text("{q} {u} {d} ({s})", order, line, 0, random)
        if place == wrong:
            old = str(random.choice([n for n in (3, 9, 13, 17) if str(n) != line.quantity]))
            row = line_text(f"{old} {{u}} {{d}} ({{s}})", order, line, 0, random)
            said.append(f"[{day}, 10:{minute:02d}] {people[place % 2]}: wir brauchen {row}")
            said.append(
                f"[{day}, 10:{minute + 1:02d}] {people[(place + 1) % 2]}: nicht {old}, {order.count(line.quantity)} brauchen wir davon!"
            )
        else:
            said.append(f"[{day}, 10:{minute:02d}] {people[place % 2]}: {row}")
        minute += 3
    template = "Hallo Frau {person},\n\nich mache es mir leicht und kopiere unseren Chat. Bitte liefern, was am Ende herauskam:\n\n{lines}\n\n[[Bis {delivery}, bitte.\n]]Danke!\n{contact}\n{signature}"
    text, used = filled(template, parts_of(order, random, "\n".join(said)), random)
    return letter(replace(settled(order, used), stated={"note": UNJUDGED}), random, name, "aus dem Team-Chat", text, sub="chat")


OFFER: Mapping[str, tuple[str, str, str, str]] = {
    "de": ("Sehr geehrte Frau {person},\n\nvielen Dank für Ihr Angebot. Wir nehmen die Positionen {picked} wie angeboten, alles andere nicht.[[ Bestellnummer: {number}.]]\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "Pos. {n}: {q} {u} {d}, Art.-Nr. {s}, {p} EUR", "AW: Angebot", " und "),
    "en": ("Dear Ms {person},\n\nthank you for the offer. We would like items {picked} as quoted, none of the others.[[ Our PO: {number}.]]\n\nKind regards\n{contact}\n{signature}", "Item {n}: {q} {u} {d}, no. {s}, EUR {p}", "RE: Offer", " and "),
    "nl": ("Beste mevrouw {person},\n\ndank voor de offerte. Wij nemen positie {picked} zoals aangeboden, de rest niet.[[ Bestelnummer: {number}.]]\n\nMet vriendelijke groet\n{contact}\n{signature}", "Positie {n}: {q} {u} {d}, art. {s}, {p} EUR", "RE: Offerte", " en "),
}  # fmt: skip


def positions_of_offer(language: str, world: World, random: Random, name: str) -> Letter:
    """Two positions of our offer, which hangs below, are ordered by their numbers."""
    order = drawn(world, random, language, {"number"}, (2, 2), {"sku", "description", "unit", "price"}, firm=True)
    while len([line for line in order.lines if line.sku]) < 2:
        order = drawn(world, random, language, {"number"}, (2, 2), {"sku", "description", "unit", "price"}, firm=True)
    template, pattern, subject, joint = OFFER[language]
    offered = [order.lines[0], *others(order, random, 2)]
    offered.insert(random.choice((2, 3)), order.lines[1])
    picked = joint.join(str(offered.index(line) + 1) for line in order.lines)
    text, used = filled(template.replace("{picked}", picked), parts_of(order, random), random)
    rows = "\n".join(line_text(pattern, order, line, n, random) for n, line in enumerate(offered, 1))
    number = random.randrange(30_000, 39_999)
    mail = f"{text}\n\n{attribution(order, order.world.name, random, 5)}\n{quoted(rows)}\n{quoted(order.world.block)}"
    said = replace(settled(order, used), currency=given("EUR"), stated={"note": UNJUDGED})
    return letter(said, random, name, f"{subject} {number}", mail, sub=f"positions of offer {language}", orders=(Offered(**vars(said)),))


class Offered(Demand):
    """An order of goods that our own offer below describes: prices and names may be taken from there."""

    def truth(self) -> dict[str, Any]:
        """Fields and lines in the truth's form."""
        truth = super().truth()
        lines = [line | {"description": UNJUDGED, "unit_price": any_of(line["unit_price"], None)} for line in truth["lines"]]
        return truth | {"lines": lines}


FORWARDED: Mapping[str, tuple[str, str]] = {
    "de": ("Hallo,\n\nsiehe unten, bitte so ausführen. Kundennummer und Anschrift haben Sie.[[ Bestellnummer {number}]]\n\nGruß\n{contact}\n{signature}", "Hi {first},\n\ndas hier brauche ich im Archiv, kannst du das bitte weitergeben?\n\n{rows}\n\nmerci\n{who}"),
    "nl": ("Hallo,\n\nzie hieronder, graag zo uitvoeren.[[ Bestelnummer {number}]]\n\nGroet\n{contact}\n{signature}", "Hoi {first},\n\ndit heb ik nodig voor het archief, wil jij het doorgeven?\n\n{rows}\n\nbedankt\n{who}"),
    "en": ("Hi,\n\nsee below, please go ahead.[[ PO {number}]]\n\nThanks\n{contact}\n{signature}", "Hi {first},\n\nI need this for the archive, could you pass it on?\n\n{rows}\n\ncheers\n{who}"),
}  # fmt: skip


def passed_twice(language: str, world: World, random: Random, name: str) -> Letter:
    """A wish that went through two hands before it came to us: a forward below a forward."""
    order = drawn(world, random, language, {"number"}, (1, 4), firm=True)
    above, below = FORWARDED[language]
    text, used = filled(above, parts_of(order, random), random)
    who, middle = random.sample(("Kim Larsen", "Jo Weber", "Sam Peters", "Toni Maas"), 2)
    heads = {
        "de": "---------- Weitergeleitete Nachricht ---------\nVon: {f}\nAn: {t}\nBetreff: {s}\n",
        "nl": "---------- Doorgestuurd bericht ---------\nVan: {f}\nAan: {t}\nOnderwerp: {s}\n",
        "en": "---------- Forwarded message ---------\nFrom: {f}\nTo: {t}\nSubject: {s}\n",
    }
    rows = rows_of(order, random, "- {q} {u} {d}, {s}")
    first = heads[language].format(f=middle, t=order.contact, s="Fwd: Archiv")
    second = heads[language].format(f=who, t=middle, s="Archiv")
    mail = f"{text}\n\n{first}\nFYI\n{middle}\n\n{second}\n{below.format(first=middle.split()[0], rows=rows, who=who.split()[0])}"
    return letter(settled(order, used), random, name, "Fwd: Fwd: Archiv", mail, sub=f"passed twice {language}")


def after_last_years(world: World, random: Random, name: str) -> Letter:
    """A new order; the buyer's own order of last year is quoted below and does not count."""
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 4), loose=False)
    old = replace(order, lines=tuple(others(order, random, 3)))
    template = "Guten Tag Herr {person},\n\nvoriges Jahr hatten wir die Bestellung, die Sie unten sehen. Dieses Jahr ist es etwas anderes, nämlich nur:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"
    text, used = filled(template, parts_of(order, random, rows_of(order, random, "{q} {u} {d}, {s}")), random)
    mail = f"{text}\n\n{attribution(order, order.contact, random, 364)}\n{quoted('Wir bestellen:')}\n{quoted(rows_of(old, random, PLAIN))}"
    said = replace(settled(order, used), stated={"note": UNJUDGED})
    return letter(said, random, name, "Bestellung für dieses Jahr", mail, sub="after last year's")


def by_our_telephone(world: World, random: Random, name: str) -> Letter:
    """Our own colleague took the order by telephone and writes it down for the office, with the customer's number."""
    order = drawn(world, random, "de", {"customer", "delivery"}, (1, 4), firm=True)
    order = replace(order, customer=order.buyer["customer_number"])
    person = random.choice(PEOPLE)
    template = (
        "Telefonnotiz\n\nAnrufer: {contact}, {name}\nKundennummer: {customer}\n[[Lieferung bis {delivery}\n]]\nBestellt hat er/sie:\n{lines}\n\nBitte anlegen, danke.\n"
        + person
    )
    text, used = filled(template, parts_of(order, random, rows_of(order, random, "{q} {u} {d} - {s}")), random)
    mail = replace(
        order, sender=f"{person.lower().replace('ü', 'ue')}@{world.domain}", contact=person, buyer=order.buyer | {"name": person}
    )
    content = posted(mail, random, name, "Telefonnotiz", text)
    return Letter(f"A/{name}.eml", content, "order", "our telephone note", "A", (settled(order, used),))


BUYERS: tuple[Buyer, ...] = (
    *(by("school", partial(approved_in_part, language)) for language in ("de", "en", "fr")), answers_between, answers_between, chat, *(partial(positions_of_offer, language) for language in ("de", "en", "nl")),
    *(partial(passed_twice, language) for language in ("de", "nl", "en")), after_last_years, by_our_telephone,
)  # fmt: skip
