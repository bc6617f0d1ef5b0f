"""The mail around a document: what buyers write above an attachment, and what they add in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from random import Random

from benchmarks.corpus.purchases import Purchase
from benchmarks.corpus.wishes import wish
from examples.post.envelope import Attachment, mail
from examples.post.texts import BERLIN, OUTLOOK, THUNDERBIRD
from examples.post.truth import Letter

PDF = "application/pdf"

BODIES = {
    "de": (
        "Guten Tag,\n\nanbei erhalten Sie unsere Bestellung.\n", "siehe Anhang", "Sehr geehrte Damen und Herren,\n\nim Anhang finden Sie unsere Bestellung mit der Bitte um Auftragsbestätigung.\n", "Hallo zusammen,\n\nBestellung hängt an. Danke!\n",
        "Diese E-Mail wurde automatisch erzeugt. Bitte antworten Sie nicht auf diese Nachricht.\n\nIm Anhang erhalten Sie ein Dokument im PDF-Format.", " ", "Moin,\n\nbitte die beigefügte Bestellung bearbeiten. Rückfragen gern an mich.\n",
    ),
    "en": ("Please find attached our purchase order.\n", "see attached", "Dear Sir or Madam,\n\nattached please find our order. Kindly confirm receipt.\n", " ", "Hi,\n\nPO attached, thanks.\n", "This is an automatically generated message. Do not reply.\n"),
    "nl": ("Goedemorgen,\n\nIn de bijlage onze bestelling.\n", "zie bijlage", "Geachte heer, mevrouw,\n\nHierbij ontvangt u onze inkooporder. Graag een orderbevestiging.\n", " "),
    "fr": ("Bonjour,\n\nVeuillez trouver ci-joint notre bon de commande.\n", "Commande en pièce jointe.", "Madame, Monsieur,\n\nVous trouverez notre commande en annexe. Merci d'en accuser réception.\n", " "),
}  # fmt: skip
IDLE = {
    "de": ("Die letzte Lieferung kam übrigens schon nach 2 Tagen, vielen Dank dafür.", "Am 3.10. ist unser Büro geschlossen.", "Bitte senden Sie Rechnungen künftig nur noch an rechnung@unser-haus.example.", "Unsere Telefonnummern haben sich zum 1.9. geändert."),
    "en": ("Our office is closed on Friday.", "Thanks for the quick delivery of the last 3 orders.", "Please note our accounts department has moved to the 2nd floor."),
    "nl": ("Vrijdag zijn wij gesloten.", "Bedankt voor de snelle levering van de vorige keer."),
    "fr": ("Nos bureaux seront fermés vendredi.", "Merci pour la rapidité de la dernière livraison."),
}  # fmt: skip
ADDED = {
    "de": (
        "Bitte liefern Sie alles zusammen in einer Lieferung.",
        "Bitte den Fahrer beim Pförtner melden lassen.",
        "Bitte unbedingt Chargenzeugnisse mitschicken.",
    ),
    "en": ("Please deliver everything in one shipment.", "Please have the driver report to the gatehouse."),
    "nl": ("Graag alles in één keer leveren.", "De chauffeur graag laten melden bij de portier."),
    "fr": ("Merci de tout livrer en une seule fois.", "Le chauffeur doit se présenter à l'accueil."),
}
DELIVER = {"de": "Liefertermin: {}", "en": "Delivery date: {}", "nl": "Leverdatum: {}", "fr": "Date de livraison : {}"}
SUBJECTS = {
    "de": (
        "Bestellung {}",
        "Bestellung",
        "Unsere Bestellung {}",
        "Neue Bestellung von {firm}",
        "Auftrag {}",
        "BESTELLUNG {} / {firm}",
        "Bestellung Nr. {}",
    ),
    "en": ("Purchase order {}", "PO {}", "New order", "Order {} - {firm}"),
    "nl": ("Bestelling {}", "Inkooporder {}", "Nieuwe bestelling"),
    "fr": ("Commande {}", "Bon de commande {}", "Commande {firm}"),
}
GREETINGS = {
    "de": ("Mit freundlichen Grüßen", "Viele Grüße", "MfG"),
    "en": ("Kind regards", "Best regards"),
    "nl": ("Met vriendelijke groet",),
    "fr": ("Cordialement", "Meilleures salutations"),
}
ADDITION = 0.2


def subject(random: Random, purchase: Purchase) -> str:
    """A subject, with the order's number where there is one."""
    words = random.choice(SUBJECTS[purchase.language]).format(purchase.number, firm=purchase.buyer["name"])
    return " ".join(words.split()).removesuffix(" Nr.")


def moment(random: Random, purchase: Purchase) -> datetime:
    """When the mail was sent: on the day of the order, sometimes the day after where the order has its own date."""
    day = purchase.written + timedelta(days=1 if purchase.dated and random.random() < 0.15 else 0)
    return datetime.combine(day, time(random.randrange(6, 20), random.randrange(60)), BERLIN)


def sent(
    random: Random, name: str, purchase: Purchase, text: str = "", html: str = "", attachments: Sequence[Attachment] = (), title: str = ""
) -> bytes:
    """A mail from the buyer to the seller."""
    writer = purchase.contact if purchase.contact and random.random() < 0.6 else purchase.buyer["name"]
    address = random.choice(purchase.buyer["emails"].split(";"))
    headers = random.choice(((), OUTLOOK, THUNDERBIRD))
    return mail(
        name,
        (writer, address),
        title or subject(random, purchase),
        moment(random, purchase),
        text,
        html,
        attachments,
        headers,
        to=purchase.world.mailbox,
    )


def covered(random: Random, purchase: Purchase) -> tuple[str, Purchase]:
    """The text above an attachment, and the purchase with what the text adds: sometimes a sentence that changes nothing, a request, or the day of delivery."""
    language = purchase.language
    text, lot = random.choice(BODIES[language]), random.random()
    if lot < ADDITION:
        text += f"\n{random.choice(IDLE[language])}\n"
    elif lot < 2 * ADDITION and not purchase.note:
        purchase = replace(purchase, note=random.choice(ADDED[language]))
        text += f"\n{purchase.note}\n"
    elif lot < 3 * ADDITION and not (purchase.wish or purchase.days or any(p.day for p in purchase.positions)):
        purchase = replace(purchase, wish=wish(random, purchase.written, language))
        text += f"\n{DELIVER[language].format(purchase.wished)}\n"
    if text.strip() and random.random() < 0.5:
        b = purchase.buyer
        text += f"\n{random.choice(GREETINGS[language])}\n\n{purchase.contact or b['name']}\n{b['name']}\n{b['street']}\n{b['postcode']} {b['city']}\n"
    return text, purchase


def pdf_letter(random: Random, name: str, purchase: Purchase, pdf: bytes, sub: str) -> Letter:
    """An order as PDF beside a mail (group C)."""
    text, purchase = covered(random, purchase)
    numbered = "".join(c for c in purchase.number if c.isalnum() or c in "-_")
    file_name = (
        random.choice(("Bestellung.pdf", f"{numbered or 'order'}.pdf", f"{name}.pdf", "Dokument1.pdf", "scan_0042.pdf"))
        if purchase.language == "de"
        else f"{numbered or 'order'}.pdf"
    )
    content = sent(random, name, purchase, text, attachments=(Attachment(file_name, PDF, pdf),))
    return Letter(f"C/{name}.eml", content, "order", sub, "C", (purchase,))
