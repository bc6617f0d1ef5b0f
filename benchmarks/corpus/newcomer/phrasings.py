"""How the newcomer part's buyers write in running mail, and what else arrives; the form is that of the tuned part's phrasings."""

from __future__ import annotations

OPENINGS = {
    "de": ("Guten Tag,\n\nwir benötigen für unser Haus:", "Liebes Team,\n\nbitte schicken Sie uns:", "Sehr geehrte Frau Abel,\n\nwir ordern hiermit:", "Hallo Herr Hollstein,\n\nes fehlt uns an:", "Grüß Gott,\n\nwir bitten um Lieferung von:", "Moin zusammen,\n\nfolgende Sachen bräuchten wir:"),
    "en": ("Good morning,\n\nwe need the following:", "Dear all,\n\nplease send us:", "Hi Ms Kühnert,\n\nour list for today:"),
}  # fmt: skip
LINES = {
    "de": ("{q} {u} {d} / {s}", "{d}: {q} {u} (Art. {s})", "{n}) {s} – {q} {u} {d}", "• {q} {u} {d}, Bestellnr. {s}", "{s} | {q} {u} | {d}", "{q}x {s} {d}", "{d}, {q} {u}", "{q} {u} {d} ({s}) à {p} EUR", "Artikel {s}, {d}, Anzahl {q}", "+ {d} [{s}] {q} {u}"),
    "en": ("{q} {u} {d} / {s}", "{d} ({s}): {q} {u}", "{n}) {q} x {s} {d}", "- {s}, {d}, {q} {u}"),
}  # fmt: skip
PROSE = {
    "de": (
        ("{q} {u} {d} (Nummer {s})", ", ", " sowie "),
        ("{q} {u} vom Artikel {s} ({d})", ", ", " und "),
        ("{q} {u} {d}", ", dazu ", " und "),
    ),
    "en": (("{q} {u} {d} (code {s})", ", ", " and "), ("{q} {u} of {d}", ", ", " as well as ")),
}
FACTS = {
    "de": (
        "Bestell-Nr. {number}\nKunden-Nr. {customer}\nLieferung bis {delivery}\nZahlungsart {payment}\n{note}", "Die Bestellung hat die Nummer {number}, unsere Kundennummer ist {customer}. Gewünschter Liefertermin: {delivery}. Zahlungsart: {payment}. {note}", "Bestellnummer: {number}\nunsere Kundennummer: {customer}\nTermin: {delivery}\nZahlung: {payment}\n{note}",
    ),
    "en": ("Our order number: {number}\nCustomer number: {customer}\nPlease deliver by: {delivery}\nPayment method: {payment}\n{note}", "Order number {number}, customer number {customer}, delivery date {delivery}, payment {payment}. {note}"),
}  # fmt: skip
CLOSINGS = {
    "de": ("Mit freundlichem Gruß\n{contact}", "Herzliche Grüße\n{contact}", "Danke und liebe Grüße\n{contact}", "Freundliche Grüße aus dem Büro\n{contact}", "Bis bald\n{contact}"),
    "en": ("With best wishes\n{contact}", "Thank you\n{contact}", "Yours sincerely\n{contact}"),
}  # fmt: skip
SIGNATURES = (
    "\n{name}\n{street}\n{place}\nTel. {phone}",
    "\n{name} – {street} – {place}",
    "\n-- \n{name}, Telefon {phone}\nBitte keine Werbung.",
    "",
    "\nGetippt mit zwei Daumen",
)

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Transportschaden", "Guten Tag,\n\nin der Sendung zu {order} ist {d} ({sku}) zerbrochen angekommen. Bitte um Ersatz.\n\nKundennummer {customer}"),
    ("complaint", "Falsche Farbe geliefert", "Hallo,\n\nbei {order} kam statt der bestellten Farbe etwas anderes ({d}, {sku}). Wie verfahren wir?\n\nKunde {customer}"),
    ("inquiry", "Ab wann lieferbar?", "Guten Tag,\n\nab wann ist {d} ({sku}) wieder lieferbar und was kosten 30 Stück?\n\nFreundliche Grüße"),
    ("inquiry", "Wo bleibt {order}?", "Guten Morgen,\n\nkönnen Sie mir sagen, wann unsere Bestellung {order} kommt?\n\nKundennummer {customer}"),
    ("cancellation", "{order} bitte streichen", "Hallo,\n\nunsere Bestellung {order} wird nicht mehr gebraucht, bitte stornieren Sie sie.\n\nKundennummer {customer}"),
    ("other", "Betriebsferien", "Unser Büro ist zwischen den Jahren geschlossen. Mails werden ab Januar wieder gelesen."),
    ("other", "Stromrechnung", "Sehr geehrte Damen und Herren,\n\nIhre Stromrechnung über 611,40 EUR steht im Kundenkonto bereit.\n\nStadtwerke"),
)  # fmt: skip
