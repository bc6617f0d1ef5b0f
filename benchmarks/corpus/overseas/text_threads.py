"""Buyers of the overseas part whose order stands among other mails: forwarded by a teacher, above our receipt or newsletter, passed on by our shop, beneath a disclaimer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, given
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.opened.letters import filled, letter, posted, settled
from benchmarks.corpus.overseas.demands import UNJUDGED, asked, others, rows_of
from benchmarks.corpus.overseas.speech import PEOPLE, UNITS
from benchmarks.corpus.overseas.wording import LANGUAGES, PATTERNS
from examples.post.truth import Letter

HEADS = {
    "de": "________________________________\nVon: {who} <{mail}>\nGesendet: {day} {hour}\nAn: {to}\nBetreff: {subject}", "en": "________________________________\nFrom: {who} <{mail}>\nSent: {day} {hour}\nTo: {to}\nSubject: {subject}", "nl": "________________________________\nVan: {who} <{mail}>\nVerzonden: {day} {hour}\nAan: {to}\nOnderwerp: {subject}", "fr": "________________________________\nDe : {who} <{mail}>\nEnvoyé : {day} {hour}\nÀ : {to}\nObjet : {subject}",
}  # fmt: skip
BEGUN = {"de": "---------- Weitergeleitete Nachricht ----------", "en": "---------- Forwarded message ---------", "nl": "---------- Doorgestuurd bericht ---------", "fr": "---------- Message transféré ---------"}  # fmt: skip
LEADS = {"de": "{who} schrieb am {day} um {hour}:", "en": "{who} wrote on {day} at {hour}:", "nl": "Op {day} om {hour} schreef {who}:", "fr": "{who} a écrit le {day} à {hour} :"}  # fmt: skip
FORWARDED = {"de": "WG", "en": "Fwd", "nl": "FW", "fr": "TR"}
RE = {"de": "AW: ", "en": "Re: ", "nl": "RE: ", "fr": "Re : "}


def _moment(order: Demand, days: int) -> dict[str, str]:
    """When an earlier mail was written."""
    return {"day": order.day(order.written - timedelta(days=days), "words"), "hour": f"{8 + days % 8:02d}:{(days * 23) % 60:02d}"}


def _head(order: Demand, who: str, mail: str, to: str, subject: str, days: int) -> str:
    return HEADS[order.language].format(who=who, mail=mail, to=to, subject=subject, **_moment(order, days))


def _quoted(order: Demand, who: str, text: str, days: int) -> str:
    """An earlier mail below, each line marked."""
    lead = LEADS[order.language].format(who=who, **_moment(order, days))
    return lead + "\n\n" + "\n".join(f">{line}" if line.startswith(">") else f"> {line}".rstrip() for line in text.split("\n"))


def _sent(order: Demand, used: set[str], random: Random, name: str, subject: str, text: str, sub: str) -> Letter:
    said = replace(settled(order, used), stated={"note": UNJUDGED})
    return letter(said, random, name, subject, text, sub=f"{sub} {order.language}")


TAUGHT = {
    "de": ("Sehr geehrte Damen und Herren,\n\nbitte führen Sie die nachstehende Bestellung meiner Kollegin aus.[[ Die Bestellnummer der Verwaltung ist {number}.]]\n\n{contact}\n{signature}", "Hallo {first},\n\nfür die nächsten Stunden brauche ich aus dem Katalog:\n\n{rows}\n\nBestellst du das bitte?\n{who}", "Materialwünsche"), "en": ("Dear all,\n\nplease process my colleague's order below.[[ The office's order number is {number}.]]\n\n{contact}\n{signature}", "Hi {first},\n\nfor the coming lessons I need from the catalogue:\n\n{rows}\n\nWill you order it, please?\n{who}", "Wish list"),
    "nl": ("Geachte heer, mevrouw,\n\nwilt u onderstaande bestelling van mijn collega uitvoeren?[[ Het bestelnummer is {number}.]]\n\n{contact}\n{signature}", "Hoi {first},\n\nvoor de komende lessen heb ik nodig:\n\n{rows}\n\nWil jij bestellen?\n{who}", "Verlanglijst"), "fr": ("Madame, Monsieur,\n\nmerci d'exécuter la commande ci-dessous de ma collègue.[[ Le numéro de commande est {number}.]]\n\n{contact}\n{signature}", "Bonjour {first},\n\npour les prochains cours, il me faut :\n\n{rows}\n\nTu commandes ?\n{who}", "Liste de souhaits"),
}  # fmt: skip


def from_a_teacher(world: World, random: Random, name: str) -> Letter:
    """A colleague's wishes, passed on by the office with the order's number above."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number"}, (1, 6), firm=True)
    above, below, title = TAUGHT[language]
    text, used = filled(above, parts_of(order, random), random)
    who = random.choice(("Lena Vogt", "Robin Maas", "Chloé Perrin", "Tom Ellis"))
    wishes = below.format(
        first=order.contact.split()[0], who=who.split()[0], rows=rows_of(order, random, random.choice(PATTERNS[language]))
    )
    head = _head(order, who, f"{who.split()[-1].lower()}@{order.sender.partition('@')[2]}", order.contact, title, 1)
    if random.random() < 0.4:
        head = f"{BEGUN[language]}\n{head.partition(chr(10))[2]}"
    return _sent(
        order,
        used,
        random,
        name,
        f"{FORWARDED[language]}: {title}",
        f"{text}\n\n{head}\n\n\n{wishes}",
        "from a teacher",
    )


PRAISED = {
    "de": ("Hallo Herr {person},\n\nIhre Rundmail war ein guter Anstoß. Wir nehmen allerdings etwas anderes:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Bitte bis {delivery}.\n]]\nViele Grüße\n{contact}\n{signature}", "unsere Angebote im Herbst, solange der Vorrat reicht:", "Herbstangebote"), "en": ("Hello {person},\n\nyour circular prompted me, though we want other things:\n\n{lines}\n\n[[Order {number}\n]]\nBest\n{contact}\n{signature}", "our autumn offers, while stocks last:", "Autumn offers"),
    "nl": ("Hallo {person},\n\nuw nieuwsbrief bracht ons op een idee, maar wij willen iets anders:\n\n{lines}\n\n[[Bestelnummer {number}\n]]\nGroet\n{contact}\n{signature}", "onze najaarsaanbiedingen, zolang de voorraad strekt:", "Najaarsaanbiedingen"), "fr": ("Bonjour,\n\nvotre lettre nous y a fait penser, mais il nous faut autre chose :\n\n{lines}\n\n[[Commande {number}\n]]\nCordialement\n{contact}\n{signature}", "nos offres d'automne, dans la limite des stocks :", "Offres d'automne"),
}  # fmt: skip


def above_our_circular(world: World, random: Random, name: str) -> Letter:
    """The order answers our circular, whose offers hang below and are not ordered."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"} if language == "de" else {"number"}, (1, 4), loose=False)
    above, opening, title = PRAISED[language]
    text, used = filled(above, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS[language]))), random)
    rows = "\n".join(f"* {a[f'name_{language}']}, {a['sku']}, EUR {order.money(a['price_net'])}" for a in others(order, random, 4))
    circular = f"{opening}\n\n{rows}\n\n{world.block}"
    below = (
        _quoted(order, world.name, circular, 3)
        if random.random() < 0.5
        else _head(order, world.name, f"news@{world.domain}", order.contact, title, 3) + f"\n\n{circular}"
    )
    said = replace(settled(order, used), currency=given("EUR"), stated={"note": UNJUDGED})
    return letter(said, random, name, f"{RE[language]}{title}", f"{text}\n\n{below}", sub=f"above our circular {language}")


ADDED = {
    "de": ("Guten Tag,\n\ndanke für die Bestätigung unten, die ist erledigt und stimmt. Neu dazu kommt als eigene Bestellung:\n\n{lines}\n\n[[Bestellnummer der neuen: {number}\n]]\nGruß\n{contact}\n{signature}", "wir bestätigen Ihre Bestellung {old} wie folgt:", "Auftragsbestätigung"), "en": ("Hello,\n\nthanks for the confirmation below, that one is fine and done. A separate new order:\n\n{lines}\n\n[[Number of the new one: {number}\n]]\nRegards\n{contact}\n{signature}", "we confirm your order {old} as follows:", "Order confirmation"),
    "nl": ("Hallo,\n\ndank voor de bevestiging hieronder, die klopt. Een nieuwe, aparte bestelling:\n\n{lines}\n\n[[Nummer van de nieuwe: {number}\n]]\nGroet\n{contact}\n{signature}", "wij bevestigen uw bestelling {old}:", "Orderbevestiging"), "fr": ("Bonjour,\n\nmerci pour la confirmation ci-dessous, elle est exacte. Nouvelle commande, distincte :\n\n{lines}\n\n[[Numéro de la nouvelle : {number}\n]]\nCordialement\n{contact}\n{signature}", "nous confirmons votre commande {old} :", "Confirmation de commande"),
}  # fmt: skip


def above_our_confirmation(world: World, random: Random, name: str) -> Letter:
    """A new order above our confirmation of the last one."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number"}, (1, 4), loose=False)
    above, opening, title = ADDED[language]
    text, used = filled(above, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS[language]))), random)
    old = f"V-{random.randrange(100, 999)}"
    rows = "\n".join(f"{n}. {random.randrange(2, 30)} {UNITS[language][a['unit']][0]} {a['sku']} {a[f'name_{language}']}" for n, a in enumerate(others(order, random, 3), 1))  # fmt: skip
    below = _quoted(order, f"{random.choice(PEOPLE)}, {world.name}", f"{opening.format(old=old)}\n\n{rows}\n\n{world.block}", 5)
    return _sent(order, used, random, name, f"{RE[language]}{title} {old}", f"{text}\n\n{below}", "above our confirmation")


def from_our_shop(world: World, random: Random, name: str) -> Letter:
    """Our shop passes on what a customer mailed to it instead of the order desk."""
    order = asked(world, random, "de", {"number", "delivery"}, (1, 5), loose=False)
    template = "Liebes Ladenteam,\n\nich schaffe es nicht vorbeizukommen, schickt mir bitte:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Bis {delivery} wäre gut.\n]]\nDanke!\n{contact}\n{name}\n{street}\n{place}"
    text, used = filled(template, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS["de"]))), random)
    person = random.choice(PEOPLE)
    mail = replace(order, sender=f"laden@{world.domain}", contact=person, buyer=order.buyer | {"name": person})
    head = _head(order, order.contact, order.sender, "Laden", "Bestellung", 0)
    content = posted(mail, random, name, "WG: Bestellung", f"Für euch, bei uns im Laden nicht vorrätig. LG {person}\n\n{head}\n\n{text}")
    return Letter(f"A/{name}.eml", content, "order", "from our shop", "A", (replace(settled(order, used), stated={"note": UNJUDGED}),))


DISCLAIMERS = (
    "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte sofort den Absender und vernichten Sie diese Mail. Anhänge bis 10 MB. Stand der Datenschutzhinweise: 25.05.2018.\n\nThis e-mail may contain confidential information. If you are not the intended recipient please notify the sender and destroy this e-mail.",
    "EXTERNE E-MAIL: Klicken Sie nicht auf Links oder Anhänge, wenn Ihnen der Absender nicht bekannt ist.\n\nTräger: Stiftungsverbund e.V., 1. Vorsitzende: Dr. A. Heise, Vereinsregister 2 VR 4711, Spendenkonto IBAN DE44 5001 0517 5407 3249 31. Steuerbegünstigt gemäß Bescheid vom 14.03.2025.",
)


def above_a_disclaimer(world: World, random: Random, name: str) -> Letter:
    """A short order above a long small print with numbers and days of its own."""
    order = asked(world, random, "de", {"number", "delivery", "customer"}, (1, 4), loose=False, firm=True)
    template = "Guten Tag,\n\nwir bestellen {lines}.\n\n[[Bestellnummer: {number}\n]][[Kundennummer: {customer}\n]][[Liefertermin: {delivery_label}\n]]\nFreundliche Grüße\n{contact}\n{signature}"
    rows = rows_of(order, random, "{q} {u} {d} ({s})").replace("\n", ", ")
    text, used = filled(template, parts_of(order, random, rows), random)
    return _sent(order, used, random, name, "Bestellung", f"{text}\n\n{random.choice(DISCLAIMERS)}", "above a disclaimer")


BUYERS: tuple[Buyer, ...] = (*(from_a_teacher,) * 3, *(above_our_circular,) * 2, *(above_our_confirmation,) * 2, from_our_shop, above_a_disclaimer)  # fmt: skip
