"""Buyers whose text mails hold other mails: forwards, old orders and offers below the new order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened import words
from benchmarks.corpus.opened.letters import filled, letter, line_text, parts_of, posted, settled
from benchmarks.corpus.opened.text_odd import drawn, rows_of
from examples.post.truth import Letter


def forwarded_by_us(world: World, random: Random, name: str) -> Letter:
    """Our own field worker forwards an order: the buyer is who wrote it first."""
    language = random.choice(("de", "de", "en", "nl", "fr"))
    order = drawn(world, random, language, {"number", "delivery", "note"})
    template = {
        "de": "Hallo,\n\nbitte um Lieferung von\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Termin {delivery_label}\n]][[{note}\n]]\nMit freundlichen Grüßen\n{contact}\n{name}",
        "en": "Hello,\n\nplease send us\n\n{lines}\n\n[[Order no. {number}\n]][[Delivery {delivery_label}\n]][[{note}\n]]\nRegards\n{contact}\n{name}",
        "nl": "Hallo,\n\ngraag ontvangen wij\n\n{lines}\n\n[[Bestelnummer {number}\n]][[Leverdatum {delivery_label}\n]][[{note}\n]]\nGroet,\n{contact}\n{name}",
        "fr": "Bonjour,\n\nmerci de nous livrer\n\n{lines}\n\n[[N° de commande {number}\n]][[Date de livraison {delivery_label}\n]][[{note}\n]]\nCordialement\n{contact}\n{name}",
    }[language]
    text, used = filled(template, parts_of(order, random, rows_of(order, random, "{q} {u} {d} ({s})")), random)
    order = settled(order, used)
    title = {"de": "Bestellung", "en": "Order", "nl": "Bestelling", "fr": "Commande"}[language]
    sent = order.day(order.written, "words")
    head = random.choice((
        f"-----Ursprüngliche Nachricht-----\nVon: {order.contact} <{order.sender}>\nGesendet: {sent} 09:1{random.randrange(10)}\nAn: {random.choice(words.SELLER_PEOPLE)}, Außendienst\nBetreff: {title}",
        f"---------- Forwarded message ---------\nFrom: {order.contact} <{order.sender}>\nDate: {order.written:%a, %d %b %Y} at 08:4{random.randrange(10)}\nSubject: {title}\nTo: <vertrieb@{world.domain}>",
    ))  # fmt: skip
    person = random.choice(words.SELLER_PEOPLE)
    above = random.choice(
        (
            "Kam bei mir an, bitte erfassen.",
            "zur weiteren Bearbeitung",
            f"FYI, gehört zu euch. Bin bis 15 Uhr unter 0170 0000{random.randrange(100, 999)} zu erreichen.",
            "",
        )
    )
    mail = replace(order, sender=f"{person.lower()}@{world.domain}", contact=person, buyer=order.buyer | {"name": person})
    content = posted(
        mail, random, name, f"{random.choice(('WG', 'Fwd', 'FW'))}: {title}", f"{above}\n\nViele Grüße\n{person}\n\n{head}\n\n{text}"
    )
    return Letter(f"A/{name}.eml", content, "order", f"forwarded by us {language}", "A", (order,))


def above_an_old_order(world: World, random: Random, name: str) -> Letter:
    """A new order answers an old mail, whose own order stands quoted below and must not be read again."""
    language = random.choice(("de", "de", "en", "nl", "fr"))
    order = drawn(world, random, language, {"number", "delivery"}, (1, 4), loose=True)
    old = drawn(world, random, language, {"number"}, (1, 4))
    top = {
        "de": "Hallo Frau {person},\n\nkönnen Sie uns <zusätzlich|diese Woche|noch> bitte Folgendes liefern:\n\n{lines}\n\n[[Bestellnummer diesmal: {number}\n]][[bis {delivery}\n]]\nViele Grüße\n{contact}",
        "en": "Hi {person},\n\nnew order please:\n\n{lines}\n\n[[PO number this time: {number}\n]][[by {delivery}\n]]\nRegards\n{contact}",
        "nl": "Beste {person},\n\ngraag deze keer:\n\n{lines}\n\n[[Ordernummer {number}\n]][[uiterlijk {delivery}\n]]\nGroet\n{contact}",
        "fr": "Bonjour {person},\n\ncette fois-ci merci de livrer :\n\n{lines}\n\n[[Commande {number}\n]][[pour {delivery}\n]]\nCordialement\n{contact}",
    }[language]
    text, used = filled(top, parts_of(order, random, rows_of(order, random, "{q} {u} {d} ({s})")), random)
    past = order.written - timedelta(days=random.randrange(20, 90))
    intro = {
        "de": f"Am {past:%d.%m.%Y} um 10:12 schrieb {order.contact}:",
        "en": f"On {past:%d/%m/%Y}, {order.contact} wrote:",
        "nl": f"Op {past:%d-%m-%Y} schreef {order.contact}:",
        "fr": f"Le {past:%d/%m/%Y}, {order.contact} a écrit :",
    }[language]
    quoted = rows_of(old, random, "{q} {u} {d} ({s})")
    below = f"{intro}\n" + "\n".join(
        f"> {line}"
        for line in f"{ {'de': 'Bitte liefern Sie', 'en': 'Please deliver', 'nl': 'Graag leveren', 'fr': 'Merci de livrer'}[language] }\n\n{quoted}\n\n{order.contact}".split(
            "\n"
        )
    )
    if random.random() < 0.4:
        labels = {
            "de": ("Von", "Gesendet", "An", "Betreff"),
            "en": ("From", "Sent", "To", "Subject"),
            "nl": ("Van", "Verzonden", "Aan", "Onderwerp"),
            "fr": ("De", "Envoyé", "À", "Objet"),
        }[language]
        below = f"________________________________\n{labels[0]}: {order.contact} <{order.sender}>\n{labels[1]}: {words.day(past, language, order.country, 'words')} 10:12\n{labels[2]}: {world.mailbox[1]}\n{labels[3]}: Order\n\n{quoted}\n\n{order.contact}"
    subject = {"de": "AW: Bestellung", "en": "Re: Order", "nl": "Antw: bestelling", "fr": "RE : commande"}[language]
    return letter(settled(order, used), random, name, subject, f"{text}\n\n{below}", sub=f"above an old order {language}")


def with_an_offer_below(world: World, random: Random, name: str) -> Letter:
    """The order stands above our own offer, which lists more, at other quantities."""
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 3), loose=True)
    offered = drawn(world, random, "de", set(), (3, 6))
    rows = rows_of(order, random, "{q} {u} {s}")
    text, used = filled(
        "Hallo {person},\n\ndanke für das Angebot. Wir nehmen daraus nur:\n\n{lines}\n\n[[Unsere Bestellnummer: {number}\n]][[Lieferung bis {delivery}\n]]\nBeste Grüße\n{contact}\n{name}",
        parts_of(order, random, rows),
        random,
    )
    order = replace(settled(order, used), shows=frozenset({"sku", "unit"}))
    all_offered = "\n".join(
        line_text("{n}  {s}  {d}  {q} {u}  {p} EUR", offered, line, n, random) for n, line in enumerate((*order.lines, *offered.lines), 1)
    )
    below = f"Von: {world.name} <angebot@{world.domain}>\nGesendet: {order.day(order.written - timedelta(days=4))}\nAn: {order.contact}\nBetreff: Angebot {random.randrange(2000, 9999)}\n\nSehr geehrte Damen und Herren,\n\nwir bieten Ihnen freibleibend an:\n\n{all_offered}\n\nMit freundlichen Grüßen\n{world.name}"
    return letter(order, random, name, "AW: Angebot", f"{text}\n\n{below}", sub="with an offer below")


BUYERS: tuple[Buyer, ...] = (forwarded_by_us, forwarded_by_us, above_an_old_order, above_an_old_order, with_an_offer_below)
