"""Mails that are nobody's order and no customer's concern: suppliers' papers, newsletters, machines, applications, our own receipt coming back."""

from __future__ import annotations

from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.dress import webmail_html, word_html
from benchmarks.corpus.spoken import no_order
from benchmarks.corpus.styles import Rows, Style, rows
from benchmarks.corpus.wishes import DAYS

SUPPLIER = "[[Klebefix Großhandel AG|Nordmetall Vertrieb|Papierwerk Ost GmbH|Textilring eG]] <[[buchhaltung|vertrieb|versand]]@[[klebefix|nordmetall|papierwerk-ost]].example>"
BULK = (("List-Unsubscribe", "<https://news.example/ab>"), ("Precedence", "bulk"))
AUTOMATIC = (("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"))
PRICED = {
    "de": (
        *rows("{n}  {s}  {d}  {q} {u}  {p}  {t}"),
        Rows("{s}\t{d}\t{q} {u}\t{p}\t{t}", "Artikel\tBezeichnung\tMenge\tPreis\tGesamt", "\t\t\tSumme\t{net}"),
    ),
    "en": (Rows("{s}\t{d}\t{q} {u}\t{p}\t{t}", "Item\tDescription\tQty\tPrice\tTotal", "\t\t\tTotal\t{net}"),),
}
PLAIN = {
    "de": rows("{q} {u} {s} {d}", "{s} {d} {q} {u}"),
    "en": rows("{q} {u} {s} {d}"),
    "nl": rows("{q} {u} {s} {d}"),
    "fr": rows("{q} {u} {s} {d}"),
}


def _mail(name: str, language: str, frame: str | tuple[str, ...], *subjects: str, lines: tuple[Rows, ...] = (), **more: Any) -> Style:
    """A style for mails of people who want nothing, whose days stand in figures or words."""
    frames = (frame,) if isinstance(frame, str) else frame
    return Style(name, language, frames, lines or PLAIN[language], subjects, strangers=False, days=DAYS[language][:2], **more)


STYLES = (
    _mail("supplier's invoice", "de", "Sehr geehrte Damen und Herren,\n\nfür unsere Lieferung vom {earlier} berechnen wir Ihnen:\n\n{order}\n\nNettobetrag {net} EUR\nzzgl. 19 % USt {tax} EUR\nRechnungsbetrag {gross} EUR\n\nRechnungsnummer RE-{hundreds}{tens}, Ihre Bestellung {old}\nZahlbar innerhalb von 14 Tagen auf unser Konto.", "Rechnung RE-{hundreds}{tens}", "Ihre Rechnung", lines=PRICED["de"], sender=SUPPLIER),
    _mail("supplier's order confirmation", "de", "Guten Tag,\n\nvielen Dank für Ihre Bestellung {old}. Wir bestätigen Ihnen die Lieferung von:\n\n{order}\n\nLiefertermin {someday}, Auftragsnummer {hundreds}{tens}.\n\nIhr Vertrieb", "Auftragsbestätigung {hundreds}{tens}", "Bestätigung Ihrer Bestellung {old}", lines=PRICED["de"], sender=SUPPLIER),
    _mail("supplier's delivery note", "de", "Sehr geehrte Damen und Herren,\n\nheute haben wir an Sie versandt (Lieferschein {hundreds}{tens}):\n\n{order}\n\nPakete: {few}, Gewicht {tens} kg, Ihre Bestellnummer {old}", "Lieferschein {hundreds}{tens}", "Lieferavis", sender=SUPPLIER, html=word_html),
    _mail("supplier's reminder", "de", "Sehr geehrte Damen und Herren,\n\nsicher haben Sie übersehen, unsere Rechnung RE-{hundreds}{tens} vom {earlier} über {otherprice} EUR zu begleichen. Wir bitten um Zahlung bis {someday}.\n\nMit freundlichen Grüßen\nBuchhaltung", "[[1. Mahnung|Zahlungserinnerung]] RE-{hundreds}{tens}", sender=SUPPLIER),
    _mail("supplier's offer", "de", "Guten Tag,\n\nanbei unser Angebot {hundreds}{tens}:\n\n{order}\n\nDas Angebot gilt bis {someday}. Bestellen Sie einfach per Antwort auf diese Mail!", "Angebot {hundreds}{tens}", "Unser Angebot für Sie", lines=PRICED["de"], sender=SUPPLIER),
    _mail("newsletter", "de", "<html><body><h1>Nur diese Woche!</h1><p>{other} für {otherprice} € statt {tens},90 €</p>\n<table><tr><td>Jetzt bestellen</td><td>10 Stück nur {hundreds} €</td></tr></table>{order}<p>Gutscheincode HERBST{tens}</p><p><a href='https://news.example/ab'>Newsletter abbestellen</a></p></body></html>",
          "[[Herbst|Winter]]-Aktion: {tens} % auf alles", "Newsletter Oktober", "Nur noch {few} Tage: jetzt bestellen", lines=rows("<p>{d}: {p} € statt {h} €</p>"), markup=True, sender="[[Schraubenkiste24|Büro-Discount|Gastro-Welt]] <news@[[kiste24|gastrowelt]].example>", headers=BULK),
    _mail("English newsletter", "en", "Hello,\n\nour autumn deals are here:\n\n{order}\n\nOrder now and save {tens} %! Offer ends soon.\n\nUnsubscribe: https://news.example/u", "Autumn deals", "{tens} % off everything", lines=rows("{d} - only EUR {p}"), sender="Office World <offers@officeworld.example>", headers=BULK, html=webmail_html),
    _mail("out of office", "de", "[[Vielen Dank für Ihre Nachricht. Ich|Sehr geehrte Damen und Herren, ich]] bin bis einschließlich {someday} nicht im Haus. Ihre Mail wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich an Frau {clerk}, Telefon {phone}.\n\n{contact}\n{name}", "[[Abwesenheitsnotiz|Automatische Antwort]]: Ihre Auftragsbestätigung", "Abwesend: Re: Bestellung {old}", headers=AUTOMATIC),
    _mail("English out of office with our mail below", "en", "I am out of the office until {someday} with limited access to mail. For urgent orders please call {phone}.\n\n{below}", "Automatic reply: Order confirmation", "Out of office: your order {old}", headers=AUTOMATIC),
    _mail("French out of office", "fr", "Bonjour,\n\nJe suis absent pour le moment ; retour prévu {someday}. Pour toute commande urgente, contactez le {phone}.\n\n{contact}", "Réponse automatique : votre commande", headers=AUTOMATIC),
    _mail("Dutch out of office", "nl", "Ik ben afwezig tot {someday}. Voor dringende bestellingen kunt u bellen met {phone}.\n\n{contact}", "Automatisch antwoord: orderbevestiging", headers=AUTOMATIC),
    _mail("bounced receipt", "de", "This is the mail system at host mx.example.\n\nI'm sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<{email}>: host mx.example said: 550 5.1.1 User unknown (in reply to RCPT TO command)\n\n--- The header and text of the original message ---\n\nSubject: Ihre Bestellung {old}\n\nvielen Dank für Ihre Bestellung. Wir haben notiert:\n\n{order}\n",
          "Undelivered Mail Returned to Sender", "Delivery Status Notification (Failure)", sender="Mail Delivery System <mailer-daemon@mx.example>", headers=(("Auto-Submitted", "auto-replied"),)),
    _mail("our receipt coming back", "de", "[[Danke, passt so.|Alles klar, vielen Dank!|Erhalten, danke.]]\n\n{signature}\n\nVon: {seller} <{sellermail}>\nAn: {name} <{email}>\nBetreff: Ihre Bestellung {old}\n\nGuten Tag,\n\nwir bestätigen Ihre Bestellung {old}:\n\n{order}\n\nMit freundlichen Grüßen\n{seller}", "AW: Auftragsbestätigung {hundreds}{tens}", "Re: Ihre Bestellung {old}"),
    _mail("our receipt quoted", "de", "[[OK|ok danke|Prima]], {first}\n\n> Wir bestätigen Ihre Bestellung {old}. Sie geht Ihnen am {someday} zu.\n>\n> {order}\n>\n> {seller}", "AW: Auftragsbestätigung {hundreds}{tens}", "Re: Ihre Bestellung {old}", lines=rows("{q} {u} {s} {d}", joints=("\n> ", "\n> "))),
    _mail("parcel on its way", "de", "Guten Tag,\n\nIhr Paket {hundreds}{hundreds}{hundreds} ist unterwegs und wird voraussichtlich am {someday} zwischen 9:00 und 13:00 Uhr zugestellt.\n\nVerfolgen Sie die Sendung: https://paket.example/{hundreds}{tens}\nInhalt: {few} Packstücke, {tens} kg", "Ihr Paket kommt [[bald|morgen]]", "Sendungsverfolgung {hundreds}{hundreds}", sender="Paketdienst <noreply@paket.example>"),
    _mail("English parcel on its way", "en", "Your shipment {hundreds}{tens} has left our depot. Expected delivery: {someday}. Reference: {old}. Pieces: {few}.", "Shipment {hundreds}{tens} on its way", sender="Parcel Service <no-reply@parcel.example>"),
    _mail("application", "de", "Sehr geehrte Damen und Herren,\n\nhiermit bewerbe ich mich um die Stelle als [[Lagerist|Einkäuferin|Sachbearbeiter Auftragsannahme]]. Ich habe {few} Jahre Erfahrung und zuletzt täglich {hundreds} Bestellungen bearbeitet. Mein Gehaltswunsch liegt bei {tens}.000 Euro.\n\n{contact}", "Bewerbung als Lagerist", "Initiativbewerbung", persons=True),
    _mail("sales pitch from abroad", "en", "Dear purchasing manager,\n\nwe are a leading manufacturer and can supply:\n\n{order}\n\nMOQ {hundreds} pcs, lead time {tens} days, payment 30 % in advance. Looking forward to your order!", "Best price for your company", "Cooperation", lines=rows("{d}, USD {p} / pc"), sender="Lily <sales@factory.example>"),
    _mail("customer's new address", "de", "Sehr geehrte Damen und Herren,\n\nbitte beachten Sie unsere neue Anschrift ab dem 1. Januar:\n\n{ship}\n\nTelefon und E-Mail bleiben gleich. Kundennummer {customer}.\n\n{signature}", "Neue Anschrift", "Wir ziehen um", "Adressänderung"),
    _mail("thanks", "de", "Hallo Frau {clerk},\n\nwollte nur sagen: die {few} Kartons mit {other} sind heute angekommen, alles bestens. Vielen Dank für die schnelle Lieferung!\n\n{signature}", "Danke!", "Ware angekommen"),
    _mail("stock-taking among colleagues", "de", "Hallo zusammen,\n\nBestand in Halle {few} heute früh:\n\n{order}\n\nDas ist weniger als im System. Wer zählt nach?\n\nGruß\n{clerk}", "Inventur Halle {few}", "Bestandsabweichung", sender="clerk"),
    _mail("invitation", "de", "Einladung zum Jour fixe am {someday} um 9:30 Uhr, Raum {hundreds}. Themen: Lieferzeiten {other}, Bestellprozess, Reklamationsquote {tens} %.", "Einladung: Jour fixe", "Besprechung", sender="clerk"),
    _mail("payment advice", "de", "Sehr geehrte Damen und Herren,\n\nwir haben Ihnen heute {otherprice} EUR überwiesen: Rechnung {hundreds}{tens} vom {earlier}, abzüglich 2 % Skonto.\n\nKreditorenbuchhaltung\n{name}", "Zahlungsavis", "Avis {hundreds}{tens}", persons=False),
    _mail("Dutch supplier's invoice", "nl", "Geachte klant,\n\nHierbij onze factuur {hundreds}{tens} voor:\n\n{order}\n\nGelieve te betalen binnen 30 dagen.", "Factuur {hundreds}{tens}", lines=rows("{q} {u} {d} {p} {t}"), sender="Administratie <facturen@leverancier.example>"),
    _mail("French order confirmation", "fr", "Bonjour,\n\nNous accusons réception de votre commande {old} :\n\n{order}\n\nExpédition prévue le {earlier}.\n\nLe service client", "Confirmation de commande {old}", lines=rows("{q} {u} {d} {p} € {t} €"), sender="Service client <client@fournisseur.example>"),
)  # fmt: skip

BUYERS: tuple[Buyer, ...] = tuple(no_order(style, "other") for style in STYLES)
