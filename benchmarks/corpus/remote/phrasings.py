"""How the remote part's buyers write in running mail, and what else arrives; the form is that of the tuned part's phrasings."""

from __future__ import annotations

OPENINGS = {
    "de": ("Hallo liebes Bestellteam,\n\nfür die Praxis bitte:", "Sehr geehrte Damen und Herren,\n\nunser Labor bestellt:", "Guten Tag,\n\nwir möchten nachbestellen:", "Guten Morgen Frau Behrens,\n\nschicken Sie uns bitte:", "Hallo Herr Tannert,\n\nfolgendes ist uns ausgegangen, bitte liefern:", "Liebe Frau Reimers,\n\nich bestelle heute:"),
    "en": ("Dear team,\n\nplease send the surgery:", "Hello,\n\nour lab would like to order:", "Hi,\n\nplease could we have:"),
}  # fmt: skip
LINES = {
    "de": ("{q} {u} {d}, Art.-Nr. {s}", "{s}: {d} – {q} {u}", "{n}. {d} ({s}), {q} {u}", "* {q} {u} {d} / {s}", "{q} x {s} {d}", "{q} {u} {d}", "{d}; {s}; {q} {u}", "{s} {d} {q} {u} à {p} EUR", "{n} | {s} | {d} | {q} {u}"),
    "en": ("{q} {u} {d}, code {s}", "{s}: {d}, {q} {u}", "{q} x {s} {d}", "{n}. {q} {u} {d} ({s})"),
}  # fmt: skip
PROSE = {
    "de": (
        ("{q} {u} {d} (Nr. {s})", ", ", " und "),
        ("{q} {u} {d} mit der Artikelnummer {s}", ", ", " sowie "),
        ("{q} {u} {d}", ", ", " und "),
    ),
    "en": (("{q} {u} {d} (code {s})", ", ", " and "), ("{q} {u} {d}", ", ", " plus ")),
}
FACTS = {
    "de": (
        "Bestellnr.: {number}\nKundennr.: {customer}\nLieferung bis: {delivery}\nZahlungsart: {payment}\n{note}", "Bestellnummer {number}, Kundennummer {customer}, Liefertermin {delivery}, Zahlung: {payment}. {note}", "Unsere Bestellnummer lautet {number}, bei Ihnen sind wir Kunde {customer}. Gewünschter Liefertermin: {delivery}. Zahlungsweise: {payment}. {note}",
    ),
    "en": ("PO number: {number}\nCustomer number: {customer}\nDeliver by: {delivery}\nPayment method: {payment}\n{note}", "Our PO {number}, customer number {customer}, delivery date {delivery}, payment by {payment}. {note}"),
}  # fmt: skip
CLOSINGS = {
    "de": ("Mit freundlichen Grüßen aus der Praxis\n{contact}", "Herzliche Grüße\n{contact}", "Danke und beste Grüße\n{contact}", "Mit freundlichem Gruß\n{contact}", "Bis bald\n{contact}"),
    "en": ("Yours sincerely\n{contact}", "Best wishes\n{contact}", "Thank you\n{contact}"),
}  # fmt: skip
SIGNATURES = (
    "\n{name}\n{street}\n{place}\nTel.: {phone}",
    "\n{name} | {street} | {place}",
    "",
    "\n-- \n{name}\n{street}, {place}\nRückfragen: {phone}",
    "\nVon unterwegs gesendet",
)

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Ware beschädigt", "Guten Tag,\n\naus der Lieferung zu {order} ist {d} ({sku}) zerbrochen. Bitte Ersatz oder Gutschrift.\n\nKundennummer {customer}"),
    ("inquiry", "Frage zu {sku}", "Hallo,\n\nist {d} ({sku}) latexfrei und ab Lager lieferbar?\n\nViele Grüße"),
    ("inquiry", "Liefertermin {order}?", "Guten Tag,\n\nkönnen Sie sagen, wann {order} bei uns eintrifft?\n\nKunde {customer}"),
    ("cancellation", "Storno {order}", "Sehr geehrte Damen und Herren,\n\nbitte stornieren Sie {order} vollständig.\n\nKundennummer {customer}"),
    ("other", "Praxis geschlossen", "Unsere Praxis ist wegen Fortbildung geschlossen. Diese Antwort wurde automatisch erzeugt."),
    ("other", "Beitragsrechnung Kammer", "Sehr geehrte Damen und Herren,\n\nder Jahresbeitrag von 240,00 EUR wird zum Monatsende abgebucht.\n\nIhre Kammer"),
    ("other", "Weihnachtsgruß", "Liebe Geschäftspartner,\n\nwir wünschen frohe Festtage und ein gesundes neues Jahr!"),
)  # fmt: skip
