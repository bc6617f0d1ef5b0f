"""Buyers of the remote part whose order stands among other mails: passed on in the house, above our offer or newsletter, in the middle of a talk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, given
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.opened.letters import filled, letter, line_text, posted, settled
from benchmarks.corpus.remote.demands import UNJUDGED, asked, branch, mailed, rows_of
from benchmarks.corpus.remote.speech import PEOPLE
from examples.post.truth import Letter, address, any_of

LANGUAGES = ("de", "de", "de", "en", "nl", "fr")
LABELS: Mapping[str, tuple[str, str, str, str]] = {
    "de": ("Von", "Datum", "An", "Betreff"),
    "en": ("From", "Date", "To", "Subject"),
    "nl": ("Van", "Datum", "Aan", "Onderwerp"),
    "fr": ("De", "Date", "À", "Objet"),
}
WROTE = {
    "de": "Am {day} schrieb {who} <{mail}>:",
    "en": "On {day}, {who} <{mail}> wrote:",
    "nl": "Op {day} schreef {who} <{mail}>:",
    "fr": "Le {day}, {who} <{mail}> a écrit :",
}
PATTERNS = ("{q} {u} {d} ({s})", "{s} / {d} / {q} {u}", "* {d}, {s}: {q} {u}")


def _head(order: Demand, who: str, mail: str, to: str, subject: str, days: int = 0) -> str:
    """What stands above a mail that is passed on."""
    values = (f"{who} <{mail}>", order.day(order.written - timedelta(days=days), "words"), to, subject)
    return "\n".join(f"{label}: {value}" for label, value in zip(LABELS[order.language], values, strict=True))


def _quoted(order: Demand, who: str, mail: str, text: str, days: int) -> str:
    """An earlier mail below, each line marked."""
    day = order.day(order.written - timedelta(days=days), "words")
    return WROTE[order.language].format(day=day, who=who, mail=mail) + "\n" + "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


PASSED = {
    "de": ("Sehr geehrte Damen und Herren,\n\nuntenstehende Bestellung unseres Labors ist freigegeben, bitte liefern.[[ Unsere Bestellnummer: {number}.]]\n\nMit freundlichen Grüßen\n{contact}\nVerwaltung\n{signature}", "---------- Weitergeleitete Nachricht ---------", "Hi {first},\n\nkannst du das bitte für uns bestellen?\n\n{rows}\n\nDanke! {who}", "Bedarf", "WG"),
    "en": ("Hello,\n\nthe request below has been approved, please supply.[[ PO number: {number}.]]\n\nKind regards\n{contact}\nAdministration\n{signature}", "---------- Forwarded message ---------", "Hi {first},\n\nplease order for us:\n\n{rows}\n\nCheers, {who}", "things we need", "Fwd"),
    "nl": ("Beste,\n\nonderstaande aanvraag is akkoord, graag leveren.[[ Bestelnummer: {number}.]]\n\nMet vriendelijke groet\n{contact}\nAdministratie\n{signature}", "---------- Doorgestuurd bericht ---------", "Hoi {first},\n\nwil je dit voor ons bestellen?\n\n{rows}\n\nDank, {who}", "nodig", "Fwd"),
    "fr": ("Bonjour,\n\nla demande ci-dessous est validée, merci de livrer.[[ Commande n° {number}.]]\n\nCordialement\n{contact}\nAdministration\n{signature}", "---------- Message transféré ---------", "Bonjour {first},\n\npeux-tu commander pour nous :\n\n{rows}\n\nMerci, {who}", "besoins labo", "TR"),
}  # fmt: skip


def passed_on(world: World, random: Random, name: str) -> Letter:
    """The office passes on what the bench needs."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number"}, (1, 5), firm=True)
    above, line, below, title, short = PASSED[language]
    text, used = filled(above, parts_of(order, random), random)
    who = random.choice(("Kim Sanders", "Ruth Adler", "Jan Petersen", "Maya Lorenz"))
    rows = below.format(first=order.contact.split()[0], who=who.split()[0], rows=rows_of(order, random, random.choice(PATTERNS)))
    head = _head(order, who, f"{who.split()[1].lower()}@{order.sender.partition('@')[2]}", order.contact, title)
    return letter(
        replace(settled(order, used), stated={"note": UNJUDGED}),
        random,
        name,
        f"{short}: {title}",
        f"{text}\n\n{line}\n{head}\n\n{rows}",
        sub=f"passed on {language}",
    )


ABOVE_OFFER = {
    "de": "Guten Tag Herr {person},\n\ndanke für das Angebot. Davon nehmen wir:\n\n{lines}\n\n[[Unsere Bestellnummer: {number}\n]][[Lieferung bitte bis {delivery}.\n]]\nDie übrigen Positionen entfallen.\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "en": "Dear Ms {person},\n\nthank you for the quotation. From it we order:\n\n{lines}\n\n[[Our PO is {number}.\n]]Nothing else for now.\n\nKind regards\n{contact}\n{signature}",
    "nl": "Beste heer {person},\n\ndank voor de offerte. Wij bestellen hieruit:\n\n{lines}\n\n[[Bestelnummer {number}\n]]De rest vervalt.\n\nMet vriendelijke groet\n{contact}\n{signature}", "fr": "Bonjour,\n\nmerci pour votre offre. Nous commandons :\n\n{lines}\n\n[[Commande n° {number}\n]]Le reste n'est pas retenu.\n\nCordialement\n{contact}\n{signature}",
}  # fmt: skip
OFFERED = {
    "de": "gern bieten wir Ihnen an:",
    "en": "we are pleased to quote:",
    "nl": "graag bieden wij u aan:",
    "fr": "nous vous proposons :",
}
OFFER = {"de": "Angebot", "en": "Quotation", "nl": "Offerte", "fr": "Offre"}


def from_our_offer(world: World, random: Random, name: str) -> Letter:
    """Some of our offer is ordered; the offer hangs below."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"} if language == "de" else {"number"}, (1, 3), loose=False)
    more = asked(world, random, language, (), (2, 3))
    others = tuple(x for x in more.lines if x.sku not in {y.sku for y in order.lines})
    names = {a["sku"]: a[f"name_{language}"] for a in world.articles}
    offered = "\n".join(
        line_text(
            "{n}. {s} {d}, {p} EUR",
            order,
            replace(x, description=names.get(x.sku or "", x.description), number=x.sku or x.number),
            n,
            random,
        )
        for n, x in enumerate((*order.lines, *others), 1)
    )
    text, used = filled(ABOVE_OFFER[language], parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    title = f"{OFFER[language]} {random.randrange(61000, 61999)}"
    below = _quoted(
        order, f"{random.choice(PEOPLE)}, {world.name}", f"angebote@{world.domain}", f"{OFFERED[language]}\n\n{offered}\n\n{world.block}", 5
    )
    said = replace(settled(order, used), currency=given("EUR"), stated={"note": UNJUDGED})
    return letter(
        said, random, name, f"{'AW' if language == 'de' else 'Re'}: {title}", f"{text}\n\n{below}", sub=f"from our offer {language}"
    )


NEWS = {
    "de": ("Hallo Frau {person},\n\nIhren Newsletter lese ich immer erst spät, aber dann bestelle ich :-)\n\n{lines}\n\n[[Best.-Nr. {number}\n]]Schöne Grüße\n{contact}\n{signature}", "Unsere Angebote im Herbst", "Nur solange der Vorrat reicht:"), "en": ("Hi there,\n\nyour newsletter reminded me. Please send:\n\n{lines}\n\n[[PO {number}\n]]Best wishes\n{contact}\n{signature}", "Autumn offers", "While stocks last:"),
    "nl": ("Hallo mevrouw {person},\n\nnaar aanleiding van uw nieuwsbrief bestel ik:\n\n{lines}\n\n[[Bestelnr. {number}\n]]Groeten\n{contact}\n{signature}", "Najaarsaanbiedingen", "Zolang de voorraad strekt:"), "fr": ("Bonjour Madame {person},\n\nvotre lettre d'information tombe bien. Merci d'envoyer :\n\n{lines}\n\n[[Commande {number}\n]]Bien à vous\n{contact}\n{signature}", "Offres d'automne", "Dans la limite des stocks :"),
}  # fmt: skip


def above_our_newsletter(world: World, random: Random, name: str) -> Letter:
    """An answer to our newsletter, whose offers hang below and are not ordered."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number"}, (1, 4))
    template, title, opening = NEWS[language]
    text, used = filled(template, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    others = [a for a in world.articles if a["sku"] not in {x.sku for x in order.lines}]
    rows = "\n".join(f"{a[f'name_{language}']}, {a['sku']}, {order.money(a['price_net'])} EUR" for a in random.sample(others, 3))
    below = _quoted(order, world.name, f"news@{world.domain}", f"{title}\n\n{opening}\n{rows}", 12)
    said = replace(settled(order, used), currency=given("EUR"), stated={"note": UNJUDGED})
    return letter(
        said, random, name, f"{'AW' if language == 'de' else 'Re'}: {title}", f"{text}\n\n{below}", sub=f"above our newsletter {language}"
    )


def sales_call(world: World, random: Random, name: str) -> Letter:
    """Our field sales passes on a customer's mail."""
    order = asked(world, random, "de", {"number", "delivery"}, (1, 5), loose=False)
    template = "Hallo Herr {person},\n\nwie gestern bei Ihrem Besuch besprochen:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{name}\n{street}\n{place}"
    text, used = filled(template, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    person = random.choice(PEOPLE)
    head = _head(order, order.contact, order.sender, f"{person}, Außendienst", "Bestellung")
    mail = replace(order, sender=f"aussendienst@{world.domain}", contact=person, buyer=order.buyer | {"name": person})
    content = posted(
        mail,
        random,
        name,
        "Fwd: Bestellung",
        f"Hallo Kollegen, bitte anlegen, Konditionen wie hinterlegt.\nGruß {person}\n\n---------- Weitergeleitete Nachricht ---------\n{head}\n\n{text}",
    )
    return Letter(f"A/{name}.eml", content, "order", "sales call", "A", (replace(settled(order, used), stated={"note": UNJUDGED}),))


def settled_by_talk(world: World, random: Random, name: str) -> Letter:
    """After some mails to and fro the buyer orders; what was asked before hangs below."""
    order = asked(world, random, "de", {"number"}, (1, 3), loose=False)
    template = "Hallo Frau {person},\n\ngut, dann machen wir es so. Hiermit bestellen wir verbindlich:\n\n{lines}\n\n[[Bestellnummer: {number}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"
    text, used = filled(template, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    first = order.lines[0]
    question = f"Guten Tag,\n\nwie schnell könnten Sie {first.description} ({first.number}) liefern? Wir bräuchten etwa {random.choice((7, 9, 11, 35))} {first.unit}.\n\n{order.contact}"
    answer = f"Guten Tag,\n\nder Artikel ist am Lager, Versand am selben Tag.\n\n{random.choice(PEOPLE)}\n{world.name}\n\n{_quoted(order, order.contact, order.sender, question, 2)}"
    below = _quoted(order, world.name, world.mailbox[1], answer, 1)
    return letter(
        replace(settled(order, used), stated={"note": UNJUDGED}),
        random,
        name,
        "AW: AW: Lieferzeit?",
        f"{text}\n\n{below}",
        sub="settled by talk",
    )


BILLED = {
    "de": "Sehr geehrte Damen und Herren,\n\nfür unser Haus bestellen wir:\n\n{lines}\n\n[[Bestellnummer: {number}\n]]\nLieferadresse:\n{ship}\n\nRechnungsadresse:\n{bill}\n\nMit freundlichen Grüßen\n{contact}\n{name}",
    "en": "Dear Ms {person},\n\nplease supply:\n\n{lines}\n\n[[Order number: {number}\n]]\nDeliver to:\n{ship}\n\nInvoice to:\n{bill}\n\nYours sincerely\n{contact}\n{name}",
}  # fmt: skip


def delivered_elsewhere(world: World, random: Random, name: str) -> Letter:
    """Both addresses are written out: where the goods go, and who pays."""
    language = random.choice(("de", "de", "en"))
    order = asked(world, random, language, {"number"}, (1, 5), firm=True)
    order = replace(order, ship_to=branch(world, random, order))
    b = order.buyer
    bill = address(b["name"], b["street"], b["postcode"], b["city"], b["country"], any_of(None, order.contact, b["contact"] or None))
    template = BILLED[language].replace("{ship}", "{ship_block}").replace("{bill}", "{block}")
    rows = rows_of(order, random, random.choice(PATTERNS))
    return mailed(
        order,
        random,
        name,
        "Bestellung[[ {number}]]" if language == "de" else "Order[[ {number}]]",
        template,
        rows,
        f"delivered elsewhere {language}",
        {"bill_to": bill, "note": UNJUDGED},
    )


BUYERS: tuple[Buyer, ...] = (
    *(passed_on,) * 2,
    *(from_our_offer,) * 2,
    above_our_newsletter,
    sales_call,
    settled_by_talk,
    *(delivered_elsewhere,) * 2,
)
