"""The mail around a file: what the drawn part's buyers write above an attachment, and what they call it."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from html import escape
from random import Random

from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.opened.letters import filled, letter
from benchmarks.corpus.opened.printed_pages import pdf_of
from examples.post.envelope import Attachment
from examples.post.truth import Letter, Stated

PDF = "application/pdf"
BODIES = {
    "de": (
        "Sehr geehrte Damen und Herren,\n\nim Anhang übersenden wir Ihnen unsere Bestellung.\n\nFür Rückfragen stehen wir Ihnen gerne zur Verfügung.\n\nMit freundlichen Grüßen\n\n{contact}\n{signature}", "Guten Tag,\n\nanbei unsere Bestellung.\n\nMit freundlichen Grüßen\n{contact}\n{name}",
        "Hallo Frau {person},\n\nBestellung anbei. Bitte um kurze Auftragsbestätigung mit Liefertermin an diese Adresse.\n\nDanke und Gruß\n{contact}", "Anbei.\n\n{first}", "", "Diese Nachricht wurde von unserem Warenwirtschaftssystem erzeugt. Das angehängte Dokument ist ohne Unterschrift gültig.",
        "Guten Morgen,\n\nbitte die beigefügte Bestellung ausführen.\n\nFreundliche Grüße\n{contact}\n{signature}",
    ),
    "en": ("Dear Sirs,\n\nPlease find attached our order.\n\nKind regards\n{contact}\n{signature}", "Hi there,\n\nOrder attached - please confirm price and delivery.\n\nThanks\n{contact}", "", "This is a system generated e-mail. The attached order is valid without signature.", "See attachment. {first}"),
    "nl": ("Geachte relatie,\n\nBijgevoegd onze inkooporder.\n\nMet vriendelijke groet,\n{contact}\n{signature}", "Hallo Herr {person},\n\nzie bijlage, graag even bevestigen.\n\n{contact}", ""),
    "fr": ("Madame, Monsieur,\n\nNous vous adressons ci-joint notre commande.\n\nSincères salutations\n{contact}\n{signature}", "Bonjour,\n\nBon de commande en pièce jointe, merci de confirmer.\n\n{contact}", ""),
}  # fmt: skip
SUBJECTS = {
    "de": ("Bestellung[[ {number}]]", "Bestellung von {name}", "Unsere Bestellung", "{name}: neue Bestellung", "Auftrag[[ Nr. {number}]]", "Bestellung"), "en": ("Purchase Order[[ {number}]]", "{name} - order", "New purchase order", "PO[[ {number}]]"),
    "nl": ("Inkooporder[[ {number}]]", "Bestelling {name}", "Order"), "fr": ("Bon de commande[[ {number}]]", "Commande {name}", "Notre commande"),
}  # fmt: skip
FILES = {
    "de": ("Bestellung", "Bestellung_{n}", "{n}", "EK_Bestellung_{n}", "Dokument{n}"),
    "en": ("PO_{n}", "Purchase Order {n}", "order"),
    "nl": ("Inkooporder_{n}", "Bestelling", "order{n}"),
    "fr": ("BC_{n}", "Bon de commande", "commande-{n}"),
}


def enclosed(
    order: Demand, random: Random, name: str, content: bytes, sub: str, group: str, ending: str = "pdf", media_type: str = PDF, *, extra: str = "", orders: Sequence[Stated] = (), body: str | None = None
) -> Letter:  # fmt: skip
    """A mail with this file and a line of text, or none; `extra` is what the text says of the order beside the file."""
    parts = parts_of(order, random)
    text, _ = filled(random.choice(BODIES[order.language]) if body is None else body, parts, random)
    subject, _ = filled(random.choice(SUBJECTS[order.language]), parts, random)
    head, blank, rest = text.partition("\n\n")
    text = f"{head}\n\n{extra}{blank}{rest}" if extra else text
    beside = _beside(order, random, name)
    file = random.choice(FILES[order.language]).format(n=random.randrange(1000, 99_999))
    return letter(
        order,
        random,
        name,
        subject or "Bestellung",
        text or " ",
        attachments=(Attachment(f"{file}.{ending}", media_type, content), *beside),
        sub=sub,
        group=group,
        orders=orders,
    )


TERMS = {
    "de": ("Einkaufsbedingungen", "Allgemeine Einkaufsbedingungen. 1. Mit Annahme der Bestellung gelten diese Bedingungen. 2. Lieferungen erfolgen frei Haus. 3. Mehrmengen über 10 Stück werden zurückgesandt."),
    "en": ("Terms of purchase", "General terms of purchase. 1. By accepting an order the supplier accepts these terms. 2. Deliveries are carriage paid. 3. Excess quantities above 10 pcs will be returned."),
    "nl": ("Inkoopvoorwaarden", "Algemene inkoopvoorwaarden. 1. Deze voorwaarden gelden voor alle bestellingen. 2. Levering franco huis. 3. Meerleveringen boven 10 stuks worden geretourneerd."),
    "fr": ("Conditions d'achat", "Conditions générales d'achat. 1. Toute commande est régie par les présentes. 2. Livraison franco. 3. Les excédents de plus de 10 pièces seront retournés."),
}  # fmt: skip
_LOGO = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==")


def _beside(order: Demand, random: Random, name: str) -> tuple[Attachment, ...]:
    """What some mails hold beside the order: the buyer's terms, or the picture of a signature."""
    chance = random.random()
    if chance < 0.08:
        title, text = TERMS[order.language]
        return (
            Attachment(
                f"{title}.pdf",
                PDF,
                pdf_of(
                    f"<h3>{title}</h3><p>{escape(order.buyer['name'])}</p><p>{text}</p>",
                    "@page {size: A4} body {font: 8pt 'Liberation Sans'}",
                    f"{name}-terms",
                ),
            ),
        )
    return (Attachment("image001.png", "image/png", _LOGO),) if chance < 0.2 else ()
