"""Buyers of the drawn part whose text mails hold other mails: forwarded lists, old orders, our offers and newsletters below."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, given
from benchmarks.corpus.drawn.letters import drawn, parts_of, rows_of
from benchmarks.corpus.drawn.speech import SELLER_PEOPLE
from benchmarks.corpus.opened.letters import filled, letter, line_text, posted, settled
from examples.post.envelope import Attachment
from examples.post.truth import Letter

LANGUAGES = ("de", "de", "de", "en", "nl", "fr")
# From, sent, to, subject as mail programs call them
HEADS: Mapping[str, tuple[str, str, str, str]] = {
    "de": ("Von", "Gesendet", "An", "Betreff"),
    "en": ("From", "Sent", "To", "Subject"),
    "nl": ("Van", "Verzonden", "Aan", "Onderwerp"),
    "fr": ("De", "Envoyé", "À", "Objet"),
}
WROTE: Mapping[str, str] = {
    "de": "Am {day} schrieb {who}:",
    "en": "On {day}, {who} wrote:",
    "nl": "Op {day} schreef {who}:",
    "fr": "Le {day}, {who} a écrit :",
}
NEW: Mapping[str, tuple[str, ...]] = {
    "de": ("Hallo Frau {person},\n\nneue Bestellung, bitte:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Bis {delivery} bitte.\n]]\nDanke & Gruß\n{contact}", "Guten Tag,\n\nwir bräuchten diesmal\n\n{lines}\n\n[[Unsere Bestell-Nr.: {number}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"),
    "en": ("Hi there,\n\nAnother order please:\n\n{lines}\n\n[[PO {number}\n]][[By {delivery} please.\n]]\nThanks\n{contact}",), "nl": ("Beste heer {person},\n\nEen nieuwe bestelling:\n\n{lines}\n\n[[Ordernummer {number}\n]][[Graag uiterlijk {delivery}.\n]]\nGroet\n{contact}",),
    "fr": ("Bonjour Monsieur {person},\n\nNouvelle commande :\n\n{lines}\n\n[[N° {number}\n]][[Pour {delivery}.\n]]\nCordialement\n{contact}",),
}  # fmt: skip
PLAIN = "{q} {u} {d} ({s})"


def head_of(order: Demand, who: str, address: str, subject: str, to: str, days: int, random: Random) -> str:
    """The head of an earlier mail as it stands above its text."""
    said = HEADS[order.language]
    day = f"{order.day(order.written - timedelta(days=days), 'words')} {random.randrange(7, 18)}:{random.randrange(10, 59)}"
    line = random.choice(("-----", "________________________________\n", "-------- "))
    original = {"de": "Ursprüngliche Nachricht", "en": "Original Message", "nl": "Oorspronkelijk bericht", "fr": "Message d'origine"}[
        order.language
    ]
    opening = line if line.endswith("\n") else f"{line}{original}{' --------' if line.endswith(' ') else '-----'}\n"
    return f"{opening}{said[0]}: {who} <{address}>\n{said[1]}: {day}\n{said[2]}: {to}\n{said[3]}: {subject}\n"


def above_an_old_order(world: World, random: Random, name: str) -> Letter:
    """A new order as an answer to our confirmation of an old one, whose lines stand below."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (1, 4))
    old = rows_of(drawn(world, random, language, (), (2, 4)), random, "{n}. {q} {u} {d} {s}")
    text, used = filled(random.choice(NEW[language]), parts_of(order, random, rows_of(order, random, PLAIN)), random)
    title = {"de": "Auftragsbestätigung", "en": "Order confirmation", "nl": "Orderbevestiging", "fr": "Confirmation de commande"}[language]
    confirmed = {
        "de": "vielen Dank für Ihre Bestellung. Wir liefern:",
        "en": "thank you for your order. We will deliver:",
        "nl": "dank voor uw bestelling. Wij leveren:",
        "fr": "merci de votre commande. Nous livrons :",
    }[language]
    if random.random() < 0.5:
        below = (
            WROTE[language].format(day=order.day(order.written - timedelta(days=23)), who=world.name)
            + "\n"
            + "\n".join(f"> {line}".rstrip() for line in f"{confirmed}\n\n{old}".split("\n"))
        )
    else:
        below = head_of(order, world.name, world.mailbox[1], title, order.contact, 23, random) + f"\n{confirmed}\n\n{old}\n\n{world.block}"
    subject = {"de": "AW: ", "en": "RE: ", "nl": "Antw: ", "fr": "RE: "}[language] + title
    return letter(settled(order, used), random, name, subject, f"{text}\n\n\n{below}", sub=f"above an old order {language}")


FORWARDING: Mapping[str, tuple[str, ...]] = {
    "de": ("Hallo,\n\nbitte liefern Sie uns die unten aufgeführten Artikel.[[ Unsere Bestellnummer: {number}.]]\n\nDanke\n{contact}\n{signature}", "Guten Tag, anbei der Bedarf aus unserer Werkstatt, bitte so ausführen.[[ Bestell-Nr. {number}]]\n\n{contact}, Einkauf\n{name}"),
    "en": ("Hi, please supply the items below.[[ Our PO is {number}.]]\n\nRegards\n{contact}\n{signature}",), "nl": ("Hallo, graag onderstaande artikelen leveren.[[ Ordernummer {number}.]]\n\nGroet\n{contact}\n{signature}",),
    "fr": ("Bonjour, merci de nous livrer les articles ci-dessous.[[ Commande n° {number}.]]\n\nCordialement\n{contact}\n{signature}",),
}  # fmt: skip
COLLEAGUE: Mapping[str, str] = {
    "de": "Hi {first}, kannst du bitte bestellen:\n\n{rows}\n\nDanke, {who}",
    "en": "Hi {first}, can you order for me please:\n\n{rows}\n\nthanks {who}",
    "nl": "Hoi {first}, kun jij bestellen:\n\n{rows}\n\nBedankt, {who}",
    "fr": "Salut {first}, peux-tu commander :\n\n{rows}\n\nMerci, {who}",
}


def a_colleagues_list(world: World, random: Random, name: str) -> Letter:
    """Purchasing forwards what a colleague in the same house asks for."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number"}, (1, 5), firm=True)
    text, used = filled(random.choice(FORWARDING[language]), parts_of(order, random), random)
    who = random.choice(("Kim Sander", "Robin Ostermann", "Dominique Lenz", "Sascha Wolff"))
    domain = order.sender.partition("@")[2]
    head = head_of(
        order,
        who,
        f"{who.split()[-1].lower().encode('ascii', 'ignore').decode()}@{domain}",
        {"de": "Bedarf", "en": "needed", "nl": "nodig", "fr": "besoin"}[language],
        order.contact,
        1,
        random,
    )
    below = COLLEAGUE[language].format(
        first=order.contact.split()[0], rows=rows_of(order, random, random.choice((PLAIN, "- {q} {u} {d}, {s}"))), who=who.split()[0]
    )
    subject = {"de": "WG: Bedarf", "en": "FW: needed", "nl": "FW: nodig", "fr": "TR : besoin"}[language]
    return letter(settled(order, used), random, name, subject, f"{text}\n\n{head}\n{below}", sub=f"a colleague's list {language}")


def our_field_worker(world: World, random: Random, name: str) -> Letter:
    """Our own representative forwards a customer's order."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (1, 5))
    text, used = filled(random.choice(NEW[language]), parts_of(order, random, rows_of(order, random, PLAIN)), random)
    person = random.choice(SELLER_PEOPLE)
    subject = {"de": "Bestellung", "en": "Order", "nl": "Bestelling", "fr": "Commande"}[language]
    above = random.choice(
        ("Bitte anlegen, danke.", "z. K. und weiteren Veranlassung", "Hallo Kollegen,\n\nist bei mir gelandet. Bitte übernehmen.", "")
    )
    head = head_of(order, order.contact, order.sender, subject, f"{person}, {world.name}", 0, random)
    mail = replace(order, sender=f"{person.lower()}@{world.domain}", contact=f"Herr {person}", buyer=order.buyer | {"name": person})
    content = posted(mail, random, name, f"WG: {subject}", f"{above}\n\nGruß {person}\nAußendienst\n\n{head}\n{text}")
    return Letter(f"A/{name}.eml", content, "order", f"our field worker {language}", "A", (settled(order, used),))


def as_an_attachment(world: World, random: Random, name: str) -> Letter:
    """Our own representative forwards a customer's order as an attached message."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (1, 5))
    text, used = filled(random.choice(NEW[language]), parts_of(order, random, rows_of(order, random, PLAIN)), random)
    title = {"de": "Bestellung", "en": "Order", "nl": "Bestelling", "fr": "Commande"}[language]
    inner = posted(order, random, f"{name}-inner", title, text)
    person = random.choice(SELLER_PEOPLE)
    mail = replace(order, sender=f"{person.lower()}@{world.domain}", contact=person, buyer=order.buyer | {"name": person})
    above = random.choice(("Bitte bearbeiten, siehe Anlage.", "Anbei eine Bestellung von meinem Kunden.", "zur Erfassung"))
    content = posted(
        mail, random, name, f"WG: {title}", f"{above}\n\nGruß {person}", attachments=(Attachment(f"{title}.eml", "message/rfc822", inner),)
    )
    return Letter(f"A/{name}.eml", content, "order", f"as an attachment {language}", "A", (settled(order, used),))


CHOSEN: Mapping[str, str] = {
    "de": "Sehr geehrter Herr {person},\n\naus Ihrem Angebot bestellen wir hiermit:\n\n{lines}\n\nDie übrigen Positionen entfallen.\n\n[[Unsere Bestellnummer {number}\n]][[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}",
    "en": "Dear Ms {person},\n\nfrom your quotation we would like to order:\n\n{lines}\n\nThe rest is not needed.\n\n[[Our PO {number}\n]]\nRegards\n{contact}\n{signature}", "nl": "Beste heer {person},\n\nuit uw offerte bestellen wij:\n\n{lines}\n\n[[Ons ordernummer {number}\n]]\nGroet\n{contact}\n{signature}",
    "fr": "Bonjour,\n\nde votre offre nous commandons :\n\n{lines}\n\n[[Notre commande n° {number}\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip


def above_our_offer(world: World, random: Random, name: str) -> Letter:
    """Some positions of our offer are ordered; it stands below with prices, more positions and other quantities."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (1, 3), loose=False)
    more = drawn(world, random, language, (), (2, 4))
    offered = "\n".join(
        line_text("{n} {s} {d} {q} {u} à {p} EUR", order, line, number, random)
        for number, line in enumerate((*(replace(line, quantity="1") for line in order.lines), *more.lines), 1)
    )
    text, used = filled(
        CHOSEN[language], parts_of(order, random, rows_of(order, random, random.choice((PLAIN, "{s}  {d}  {q} {u}")))), random
    )
    title = {"de": "Angebot", "en": "Quotation", "nl": "Offerte", "fr": "Offre"}[language] + f" {random.randrange(26000, 26999)}"
    below = head_of(order, world.name, f"angebot@{world.domain}", title, order.contact, 5, random) + f"\n{offered}\n\n{world.block}"
    said = replace(settled(order, used), currency=given("EUR"))
    return letter(said, random, name, f"RE: {title}", f"{text}\n\n{below}", sub=f"above our offer {language}")


def long_thread(world: World, random: Random, name: str) -> Letter:
    """Three mails to and fro about something else; the newest one, on top, orders."""
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 4))
    text, used = filled(random.choice(NEW["de"]), parts_of(order, random, rows_of(order, random, PLAIN)), random)
    asked = drawn(world, random, "de", (), (1, 1)).lines[0]
    mails = (
        (world.name, world.mailbox[1], order.contact, 2, f"Hallo {order.contact},\n\nja, {asked.description} ist lieferbar, Preis {order.money(asked.price)} EUR bei Abnahme von 50.\n\nViele Grüße\n{random.choice(SELLER_PEOPLE)}"),
        (order.contact, order.sender, world.name, 3, f"Guten Tag,\n\nist {asked.description} ({asked.number}) wieder da? Was kosten 50 {asked.unit}?\n\n{order.contact}"),
        (world.name, world.mailbox[1], order.contact, 9, "Sehr geehrte Kundin, sehr geehrter Kunde,\n\nIhre letzte Lieferung ist unterwegs: 2 Pakete, 14 kg.\n"),
    )  # fmt: skip
    below = "\n\n".join(
        head_of(order, who, address, "AW: Lieferung", to, days, random) + f"\n{said}" for who, address, to, days, said in mails
    )
    said_now = replace(settled(order, used), currency=given("EUR"))
    return letter(said_now, random, name, "AW: AW: Lieferung", f"{text}\n\n{below}", sub="long thread")


BUYERS: tuple[Buyer, ...] = (
    above_an_old_order,
    above_an_old_order,
    a_colleagues_list,
    a_colleagues_list,
    our_field_worker,
    our_field_worker,
    as_an_attachment,
    above_our_offer,
    above_our_offer,
    long_thread,
)
