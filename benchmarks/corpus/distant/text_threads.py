"""Buyers of the distant part whose order stands among other mails: passed on twice, above our offer, between the lines of our list, beside an older order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.distant.demands import UNJUDGED, asked, others, rows_of
from benchmarks.corpus.distant.speech import PEOPLE, UNITS
from benchmarks.corpus.drawn.demand import Demand, given
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.opened.letters import filled, letter, posted, settled
from examples.post.truth import Letter

LANGUAGES = ("de", "de", "de", "en", "nl", "fr")
HEADS: Mapping[str, str] = {
    "de": "Von: {who} <{mail}>\nGesendet: {day} {hour}\nAn: {to}\nBetreff: {subject}", "en": "From: {who} <{mail}>\nSent: {day} {hour}\nTo: {to}\nSubject: {subject}", "nl": "Van: {who} <{mail}>\nVerzonden: {day} {hour}\nAan: {to}\nOnderwerp: {subject}", "fr": "De : {who} <{mail}>\nEnvoyé : {day} {hour}\nÀ : {to}\nObjet : {subject}",
}  # fmt: skip
LEADS = {
    "de": "Am {day} um {hour} schrieb {who}:",
    "en": "On {day} at {hour}, {who} wrote:",
    "nl": "{who} schreef op {day} om {hour}:",
    "fr": "Le {day} à {hour}, {who} a écrit :",
}
RE = {"de": "AW: ", "en": "RE: ", "nl": "Antw.: ", "fr": "RE : "}
PATTERNS = ("{q} {u} {d} ({s})", "{s} / {q} {u} / {d}", "{d}, {s}, {q} {u}")


def _moment(order: Demand, days: int) -> dict[str, str]:
    """When an earlier mail was written."""
    return {"day": order.day(order.written - timedelta(days=days), "words"), "hour": f"{7 + days % 9:02d}:{(days * 17) % 60:02d}"}


def _head(order: Demand, who: str, mail: str, to: str, subject: str, days: int) -> str:
    return HEADS[order.language].format(who=who, mail=mail, to=to, subject=subject, **_moment(order, days))


def _quoted(order: Demand, who: str, text: str, days: int) -> str:
    """An earlier mail below, each line marked."""
    lead = LEADS[order.language].format(who=who, **_moment(order, days))
    return lead + "\n" + "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


PASSED = {
    "de": ("Sehr geehrte Damen und Herren,\n\ndie Bestellung unseres Bootswarts (unten) ist vom Vorstand genehmigt, bitte ausführen.[[ Als Bestellnummer gilt {number}.]]\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "Hallo {first},\n\nkannst du das beim Ausrüster bestellen lassen?\n\n{rows}\n\nGruß {who}", "Material"),
    "en": ("Dear all,\n\nplease supply what our bosun asks for below, it has been signed off.[[ Order number {number}.]]\n\nKind regards\n{contact}\n{signature}", "{first},\n\ncan you get these ordered?\n\n{rows}\n\nTa, {who}", "kit needed"),
    "nl": ("Beste,\n\nwat onze bootsman hieronder vraagt is goedgekeurd, graag leveren.[[ Bestelnummer {number}.]]\n\nMet groet\n{contact}\n{signature}", "Hoi {first},\n\nwil je dit laten bestellen?\n\n{rows}\n\nGr. {who}", "spullen"),
    "fr": ("Bonjour,\n\nla demande de notre bosco ci-dessous est acceptée, merci de la livrer.[[ Numéro de commande : {number}.]]\n\nCordialement\n{contact}\n{signature}", "Salut {first},\n\npeux-tu faire commander :\n\n{rows}\n\nMerci, {who}", "matériel"),
}  # fmt: skip


def passed_on_twice(world: World, random: Random, name: str) -> Letter:
    """What the bosun needs went to the office, and the office passes it on; sometimes with a word of the chair between."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number"}, (1, 6), firm=True)
    above, below, title = PASSED[language]
    text, used = filled(above, parts_of(order, random), random)
    who = random.choice(("Jan Ole Berg", "Tina Falk", "Sam Moreau", "Kees Blom"))
    domain = order.sender.partition("@")[2]
    rows = below.format(first=order.contact.split()[0], who=who.split()[0], rows=rows_of(order, random, random.choice(PATTERNS)))
    inner = _head(order, who, f"{who.split()[-1].lower()}@{domain}", order.contact, title, 2) + f"\n\n{rows}"
    if random.random() < 0.5:
        inner = _head(order, "Chris Winter", f"winter@{domain}", order.contact, f"{RE[language]}{title}", 1) + f"\n\nOK. C. W.\n\n{inner}"
    said = replace(settled(order, used), stated={"note": UNJUDGED})
    return letter(said, random, name, f"{RE[language]}{title}", f"{text}\n\n{inner}", sub=f"passed on twice {language}")


OFFERED = {
    "de": ("Hallo Frau {person},\n\nbesten Dank für die Preise. Bestellt wird hiermit:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Bitte bis {delivery}.\n]]\nDen Rest lassen wir vorerst.\n\nGruß\n{contact}\n{signature}", "wir bieten an:", "Angebot"), "en": ("Hello {person},\n\nthanks for the prices. We go ahead with:\n\n{lines}\n\n[[PO {number}\n]]Leave the rest for now.\n\nRegards\n{contact}\n{signature}", "we can offer:", "Quote"),
    "nl": ("Beste {person},\n\nbedankt voor de prijzen. Hierbij de bestelling:\n\n{lines}\n\n[[Bestelnr. {number}\n]]De rest laten we even.\n\nGroet\n{contact}\n{signature}", "wij bieden aan:", "Offerte"), "fr": ("Bonjour,\n\nmerci pour les prix. Nous passons commande :\n\n{lines}\n\n[[Commande {number}\n]]Pour le reste, nous verrons plus tard.\n\nCordialement\n{contact}\n{signature}", "voici notre offre :", "Devis"),
}  # fmt: skip


def above_our_offer(world: World, random: Random, name: str) -> Letter:
    """Some of our offer is ordered, perhaps more or less of it than was offered; the offer hangs below under a head."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number", "delivery"} if language == "de" else {"number"}, (1, 4), loose=False)
    template, opening, title = OFFERED[language]
    text, used = filled(template, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    rows = [f"{x.number}  {x.description}  {order.money(x.price)} EUR" for x in order.lines]
    rows += [f"{a['sku']}  {a[f'name_{language}']}  {order.money(a['price_net'])} EUR" for a in others(order, random, 2)]
    subject = f"{title} {random.randrange(7000, 7999)}"
    offer = f"{opening}\n\n" + "\n".join(random.sample(rows, len(rows))) + f"\n\n{random.choice(PEOPLE)}\n{world.block}"
    below = _head(order, world.name, world.mailbox[1], order.contact, subject, 4) + f"\n\n{offer}"
    said = replace(settled(order, used), currency=given("EUR"), stated={"note": UNJUDGED})
    return letter(said, random, name, f"{RE[language]}{subject}", f"{text}\n\n{below}", sub=f"above our offer {language}")


def between_the_lines(world: World, random: Random, name: str) -> Letter:
    """The buyer answers inside our quoted list: below what he wants he writes how much, with our number; the rest he passes by."""
    order = asked(world, random, "de", {"number"}, (1, 4), {"sku", "unit"}, firm=True)
    names = {a["sku"]: a["name_de"] for a in world.articles}
    wanted = tuple(x for x in order.lines if x.sku)
    rows = [
        f"> {names[x.sku or '']}, {order.money(x.price)} EUR\n-> davon {order.count(x.quantity)} {x.unit}, Nr. {x.number}\n" for x in wanted
    ]
    for article in others(order, random, 2):
        rows.insert(random.randrange(len(rows) + 1), f"> {article['name_de']}, {order.money(article['price_net'])} EUR\n>")
    template = "Hallo {person},\n\nmeine Bestellung[[ {number}]] steht direkt in Ihrer Liste:\n\n{lines}\n\nMit bestem Gruß\n{contact}\n{signature}"
    text, used = filled(template, parts_of(order, random, "\n".join(rows)), random)
    said = replace(settled(order, used), currency=given("EUR"), lines=wanted, stated={"note": UNJUDGED})
    return letter(said, random, name, "AW: Preise Herbst", text, sub="between the lines", orders=(_Unnamed(said),))


class _Unnamed:
    """An order whose goods are called in what is quoted: nobody judges the descriptions."""

    def __init__(self, order: Demand) -> None:
        self._order = order

    def truth(self) -> dict[str, object]:
        """Fields and lines in the truth's form."""
        truth = self._order.truth()
        return truth | {"lines": [line | {"description": UNJUDGED} for line in truth["lines"]]}


AGAIN = {
    "de": "Moin Herr {person},\n\nvon der Lieferung im Sommer (siehe unten) sind wir begeistert. Diesmal brauchen wir aber etwas anderes:\n\n{lines}\n\n[[Neue Bestellnummer: {number}\n]]\nBeste Grüße\n{contact}\n{signature}", "en": "Hi {person},\n\nthe summer order below went down well. This time we want something else:\n\n{lines}\n\n[[New PO number: {number}\n]]\nCheers\n{contact}\n{signature}",
    "nl": "Hoi {person},\n\nde zomerbestelling hieronder was prima. Nu hebben we iets anders nodig:\n\n{lines}\n\n[[Nieuw bestelnummer: {number}\n]]\nGroet\n{contact}\n{signature}", "fr": "Bonjour,\n\nla commande de l'été ci-dessous nous a donné satisfaction. Cette fois, il nous faut :\n\n{lines}\n\n[[Nouvelle commande n° {number}\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip


def above_an_old_order(world: World, random: Random, name: str) -> Letter:
    """The buyer answers on his own older order, which is quoted with number and quantities."""
    language = random.choice(LANGUAGES)
    order = asked(world, random, language, {"number"}, (1, 4), loose=False)
    text, used = filled(AGAIN[language], parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    rows = "\n".join(f"{random.randrange(2, 40)} {UNITS[language][a['unit']][0]} {a[f'name_{language}']} ({a['sku']})" for a in others(order, random, 3))  # fmt: skip
    title = {"de": "Bestellung", "en": "Order", "nl": "Bestelling", "fr": "Commande"}[language] + f" {random.randrange(100, 999)}-S"
    below = _quoted(order, order.contact, f"{title}\n\n{rows}\n\n{order.contact}", 100)
    said = replace(settled(order, used), stated={"note": UNJUDGED})
    return letter(said, random, name, f"{RE[language]}{title}", f"{text}\n\n{below}", sub=f"above an old order {language}")


def from_the_fair(world: World, random: Random, name: str) -> Letter:
    """Our man at the fair passes on what a visitor has mailed to him."""
    order = asked(world, random, "de", {"number", "delivery"}, (1, 5), loose=False)
    template = "Hallo Herr {person},\n\nschön war's auf der Messe! Wie am Stand besprochen bestellen wir:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Wunschtermin {delivery_label}\n]]\nViele Grüße\n{contact}\n{name}\n{street}\n{place}"
    text, used = filled(template, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    person = random.choice(PEOPLE)
    mail = replace(order, sender=f"messe@{world.domain}", contact=person, buyer=order.buyer | {"name": person})
    head = _head(order, order.contact, order.sender, person, "Bestellung Messe", 0)
    content = posted(mail, random, name, "WG: Bestellung Messe", f"Kam gerade rein, bitte einbuchen. {person}\n\n{head}\n\n{text}")
    return Letter(f"A/{name}.eml", content, "order", "from the fair", "A", (replace(settled(order, used), stated={"note": UNJUDGED}),))


def after_a_question(world: World, random: Random, name: str) -> Letter:
    """The buyer had asked, we had answered, now he orders; all of the talk hangs below."""
    order = asked(world, random, "de", {"number", "delivery"}, (1, 3), loose=False)
    template = "Super, danke für die schnelle Antwort! Dann bestelle ich jetzt fest:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Lieferung: {delivery_label}\n]]\nGruß\n{contact}\n{signature}"
    text, used = filled(template, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    first = order.lines[0]
    question = f"Hallo, passt {first.description} ({first.number}) auch zu einem älteren Modell? Wir hätten {random.choice((7, 9, 13))} {first.unit} im Sinn.\n{order.contact}"
    answer = f"Guten Tag,\nja, das passt.\n{random.choice(PEOPLE)}, {world.name}\n\n{_quoted(order, order.contact, question, 2)}"
    said = replace(settled(order, used), stated={"note": UNJUDGED})
    return letter(said, random, name, "AW: AW: Frage", f"{text}\n\n{_quoted(order, world.name, answer, 1)}", sub="after a question")


BUYERS: tuple[Buyer, ...] = (*(passed_on_twice,) * 2, *(above_our_offer,) * 2, between_the_lines, *(above_an_old_order,) * 2, from_the_fair, after_a_question)  # fmt: skip
