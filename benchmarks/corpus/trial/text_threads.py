"""Buyers of the trial part whose text mails hold other mails: an advertisement, an offer, a colleague's wish, a confirmation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, given
from benchmarks.corpus.drawn.letters import drawn, parts_of, rows_of
from benchmarks.corpus.opened.letters import filled, letter, line_text, posted, settled
from benchmarks.corpus.trial.speech import PEOPLE
from benchmarks.corpus.trial.text_special import LANGUAGES
from examples.post.truth import Letter

PATTERNS = ("{q} {u} {d} ({s})", "{s} {d} - {q} {u}")
NEW: Mapping[str, str] = {
    "de": "Hallo Frau {person},\n\nda antworte ich gleich mal mit einer Bestellung:\n\n{lines}\n\n[[Bestellnr. {number}\n]][[Bitte bis {delivery}.\n]]\nGrüße\n{contact}", "en": "Hi Mr {person},\n\nreplying with an order:\n\n{lines}\n\n[[PO ref {number}\n]][[We need it by {delivery}.\n]]\nRegards\n{contact}",
    "nl": "Dag mevrouw {person},\n\nmeteen maar een bestelling:\n\n{lines}\n\n[[Nummer {number}\n]][[Graag voor {delivery}.\n]]\nGroet\n{contact}", "fr": "Bonjour Madame {person},\n\nj'en profite pour commander :\n\n{lines}\n\n[[Commande n° {number}\n]][[Pour {delivery}, merci.\n]]\nCordialement\n{contact}",
}  # fmt: skip
SAID: Mapping[str, tuple[str, str, str, str]] = {
    "de": ("{who} <{mail}> schrieb am {day}:", "Von: {who}\nAn: {to}\nDatum: {day}\nBetreff: {title}", "Ihre Bestellung haben wir wie folgt vorgemerkt:", "Auftragseingang"),
    "en": ("On {day} {who} <{mail}> wrote:", "From: {who}\nTo: {to}\nDate: {day}\nSubject: {title}", "we have booked your order as follows:", "Your order"),
    "nl": ("{who} <{mail}> schreef op {day}:", "Van: {who}\nAan: {to}\nDatum: {day}\nOnderwerp: {title}", "uw order hebben wij als volgt genoteerd:", "Uw order"),
    "fr": ("{who} <{mail}> a écrit le {day} :", "De : {who}\nÀ : {to}\nDate : {day}\nObjet : {title}", "nous avons enregistré votre commande ainsi :", "Votre commande"),
}  # fmt: skip


def _below(order: Demand, random: Random, who: str, mail: str, title: str, days: int, text: str) -> str:
    """An earlier mail, quoted with signs or under its head."""
    day = order.day(order.written - timedelta(days=days), "words")
    quoted, head, *_ = SAID[order.language]
    parts = {"who": who, "mail": mail, "day": day, "title": title, "to": order.contact}
    if random.random() < 0.5:
        return quoted.format(**parts) + "\n" + "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
    return f"{'_' * 32}\n{head.format(**parts)}\n\n{text}"


def _told(order: Demand, random: Random, template: str) -> tuple[str, Demand]:
    text, used = filled(template, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    return text, settled(order, used)


def above_a_confirmation(world: World, random: Random, name: str) -> Letter:
    """A new order above our confirmation of the last one."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (1, 4))
    text, order = _told(order, random, NEW[language])
    earlier = rows_of(drawn(world, random, language, (), (2, 4)), random, "{n}. {s} {d} {q} {u}")
    *_, opening, title = SAID[language]
    below = _below(order, random, world.name, world.mailbox[1], title, 12, f"{opening}\n\n{earlier}\n\n{world.name}")
    return letter(
        order, random, name, f"{'AW' if language == 'de' else 'Re'}: {title}", f"{text}\n\n{below}", sub=f"above a confirmation {language}"
    )


def above_an_advertisement(world: World, random: Random, name: str) -> Letter:
    """The answer to our circular, whose bargains stand below, is an order."""
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 3), loose=False)
    text, order = _told(order, random, NEW["de"])
    bargains = "\n".join(
        line_text("{d} ({s}) jetzt nur {p} EUR", order, x, 0, random) for x in drawn(world, random, "de", (), (3, 5)).lines
    )
    circular = (
        f"Liebe Kundinnen und Kunden,\n\nunsere Angebote des Monats, gültig bis Monatsende:\n\n{bargains}\n\nIhr Team von {world.name}"
    )
    below = _below(order, random, world.name, world.mailbox[1], "Angebote des Monats", 3, circular)
    return letter(
        replace(order, currency=given("EUR")), random, name, "AW: Angebote des Monats", f"{text}\n\n{below}", sub="above an advertisement"
    )


ACCEPTED: Mapping[str, str] = {
    "de": "Sehr geehrte Frau {person},\n\ngern nehmen wir Ihr Angebot an, allerdings nur für diese Artikel in diesen Mengen:\n\n{lines}\n\n[[Bestellzeichen {number}\n]][[Liefertermin {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}",
    "en": "Dear Mr {person},\n\nwe accept your quotation for these items only:\n\n{lines}\n\n[[PO {number}\n]][[Delivery {delivery_label}\n]]\nKind regards\n{contact}\n{signature}",
    "nl": "Beste meneer {person},\n\nwij gaan akkoord met uw offerte, maar alleen voor:\n\n{lines}\n\n[[Inkoopnummer {number}\n]]\nGroet\n{contact}\n{signature}",
    "fr": "Bonjour Madame {person},\n\nnous acceptons votre devis pour ces articles seulement :\n\n{lines}\n\n[[Bon {number}\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip


def above_our_offer(world: World, random: Random, name: str) -> Letter:
    """A part of our offer is taken; the whole offer stands below."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (1, 3), loose=False)
    text, order = _told(order, random, ACCEPTED[language])
    taken = {x.sku for x in order.lines}
    more = [x for x in drawn(world, random, language, (), (2, 4)).lines if x.sku not in taken]
    offered = "\n".join(
        line_text("{n} | {s} | {d} | {q} {u} | {p} EUR", order, x, n, random)
        for n, x in enumerate((*(replace(x, quantity="1") for x in order.lines), *more), 1)
    )
    title = {"de": "Angebot", "en": "Quotation", "nl": "Offerte", "fr": "Devis"}[language] + f" A-{random.randrange(7000, 7999)}"
    below = _below(order, random, random.choice(PEOPLE), f"vertrieb@{world.domain}", title, 6, f"{offered}\n\n{world.block}")
    return letter(
        replace(order, currency=given("EUR")), random, name, f"Re: {title}", f"{text}\n\n{below}", sub=f"above our offer {language}"
    )


WISHED: Mapping[str, tuple[str, str, str]] = {
    "de": ("Guten Tag,\n\nbitte liefern Sie uns, was meine Kollegin unten aufgeschrieben hat.[[ Unsere Bestellnummer dazu ist {number}.]]\n\nDanke und Gruß\n{contact}\n{signature}", "Hallo {first}, uns fehlt:\n\n{rows}\n\nBestellst du das? Danke, {who}", "WG: Material fehlt"),
    "en": ("Hello,\n\nplease supply what the nurses ask for below.[[ PO: {number}.]]\n\nBest wishes\n{contact}\n{signature}", "Hi {first}, we are out of:\n\n{rows}\n\nCheers, {who}", "Fwd: stock"),
    "nl": ("Goedemorgen,\n\ngraag leveren wat mijn collega hieronder vraagt.[[ Bestelnummer: {number}.]]\n\nGroet\n{contact}\n{signature}", "Hoi {first}, we missen:\n\n{rows}\n\nDank, {who}", "FW: voorraad"),
    "fr": ("Bonjour,\n\nmerci de nous livrer la liste ci-dessous de ma collègue.[[ Numéro de commande : {number}.]]\n\nCordialement\n{contact}\n{signature}", "Coucou {first}, il manque :\n\n{rows}\n\nMerci, {who}", "TR: stock"),
}  # fmt: skip


def a_colleagues_wish(world: World, random: Random, name: str) -> Letter:
    """The one who orders sends on what a colleague of the same house has written."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number"}, (1, 5), firm=True)
    above, wish, title = WISHED[language]
    text, used = filled(above, parts_of(order, random), random)
    who = random.choice(("Lena Böhm", "Chris Anders", "Nora Falk", "Mika Jansen"))
    rows = rows_of(order, random, random.choice(PATTERNS))
    said = wish.format(first=order.contact.split()[0], rows=rows, who=who.split()[0])
    day = order.day(order.written, "words")
    head = SAID[language][1].format(who=who, to=order.contact, day=day, title=title.partition(": ")[2])
    return letter(settled(order, used), random, name, title, f"{text}\n\n-------\n{head}\n\n{said}", sub=f"a colleague's wish {language}")


def our_representative(world: World, random: Random, name: str) -> Letter:
    """Our own man on the road passes on what a customer wrote to him."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (1, 5), loose=False)
    text, order = _told(order, random, NEW[language])
    person = random.choice(PEOPLE)
    day = order.day(order.written, "words")
    head = SAID[language][1].format(who=f"{order.contact} <{order.sender}>", to=person, day=day, title="Material")
    mail = replace(order, sender=f"{person.lower()}@{world.domain}", contact=person, buyer=order.buyer | {"name": person})
    body = f"Liebe Kollegen,\n\nbitte für meinen Kunden anlegen.\n\n{person}, Gebietsleitung\n\n---------- Weitergeleitet ----------\n{head}\n\n{text}"
    content = posted(mail, random, name, "Fwd: Material", body)
    return Letter(f"A/{name}.eml", content, "order", f"our representative {language}", "A", (order,))


BUYERS: tuple[Buyer, ...] = (
    above_a_confirmation,
    above_a_confirmation,
    above_an_advertisement,
    above_our_offer,
    a_colleagues_wish,
    a_colleagues_wish,
    our_representative,
)
