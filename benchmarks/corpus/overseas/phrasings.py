"""How the overseas part's buyers write in running mail, and what else arrives; the form is that of the tuned part's phrasings."""

from __future__ import annotations

OPENINGS = {
    "de": ("Guten Tag,\n\naus dem Atelier folgende Wünsche:", "Liebe Leute vom Werkstattbedarf,\n\nbitte einpacken:", "Sehr geehrte Frau Thalbach,\n\nwir beauftragen Sie mit der Lieferung von:", "Hallo Herr Kasimir,\n\nkurz vor Feierabend noch unsere Bestellung:", "Grüß Gott,\n\nwir hätten gern:", "Hi,\n\nfür den Kurs nächste Woche:"),
    "en": ("Hello,\n\nfrom the studio, please send:", "Dear Mr Wegener,\n\nplease book this order for us:", "Hi team,\n\nrestocking time:"),
}  # fmt: skip
LINES = {
    "de": ("{q} {u} {d} [{s}]", "{s}: {d}, {q} {u}", "{n}: {q} {u} {d} / Nr. {s}", "* {d} – Artikel {s} – {q} {u}", "{q} x {s} ({d})", "{q} {u} {d}", "{d} | {s} | {q} {u}", "{q} {u} {d}, {s}, Stückpreis {p} EUR", "{s} {q} {u} {d}"),
    "en": ("{q} {u} {d} [{s}]", "{s}: {d}, {q} {u}", "{q} x {s} ({d})", "* {d} – item {s} – {q} {u}"),
}  # fmt: skip
PROSE = {
    "de": (
        ("{q} {u} {d} mit der Nummer {s}", ", ", " und "),
        ("{q} {u} {d}", ", außerdem ", " und "),
        ("{q} {u} {d} (Nr. {s})", ", ", " sowie "),
    ),
    "en": (("{q} {u} of {d}, number {s}", ", ", " and "), ("{q} {u} {d}", ", ", " plus ")),
}
FACTS = {
    "de": (
        "Bestellnummer: {number}\nKundennummer: {customer}\nGewünschte Lieferung: {delivery}\nZahlungsweise: {payment}\n{note}", "Zur Zuordnung: Bestellnummer {number}, Kundennummer {customer}. Wir brauchen alles bis {delivery}. Zahlung: {payment}. {note}", "Wir führen das als Bestellung {number}, bei Ihnen sind wir Kunde {customer}; Termin {delivery}, Zahlung {payment}. {note}",
    ),
    "en": ("Order number: {number}\nCustomer number: {customer}\nWanted by: {delivery}\nPayment method: {payment}\n{note}", "Our order number is {number}, customer number {customer}, delivery by {delivery}, payment: {payment}. {note}"),
}  # fmt: skip
CLOSINGS = {
    "de": ("Mit kreativen Grüßen\n{contact}", "Freundliche Grüße\n{contact}", "Dank und Gruß\n{contact}", "Alles Gute\n{contact}", "VG\n{contact}"),
    "en": ("All good wishes\n{contact}", "Kind regards\n{contact}", "Thanks\n{contact}"),
}  # fmt: skip
SIGNATURES = (
    "\n{name}\n{street}\n{place}\nFon {phone}",
    "\n{name} / {street} / {place}",
    "",
    "\n-- \n{name}\n{street}, {place}\nTel. {phone}\nWerkstattkurse das ganze Jahr",
    "\nMobil gesendet",
)

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Scherben statt {sku}", "Guten Tag,\n\n{d} ({sku}) aus {order} kam in Scherben an. Ich bitte um kostenlosen Ersatz.\n\nKundennummer {customer}"),
    ("inquiry", "Frage zu {sku}", "Hallo,\n\nbis zu welcher Temperatur hält {d} ({sku}), und ab welcher Menge gibt es Rabatt?\n\nViele Grüße"),
    ("inquiry", "Wo steckt {order}?", "Guten Tag,\n\nlaut Ihrer Mail sollte {order} längst hier sein. Können Sie nachsehen?\n\nKundennummer {customer}"),
    ("cancellation", "{order} bitte nicht ausführen", "Hallo,\n\nder Kurs fällt aus, wir stornieren {order} vollständig.\n\nKundennummer {customer}"),
    ("other", "Bin im Urlaub", "Die Werkstatt ruht bis Anfang des Monats. Diese Nachricht kommt automatisch."),
    ("other", "Standgebühr Töpfermarkt", "Sehr geehrte Aussteller,\n\ndie Standgebühr von 180,00 EUR ist zum Monatsende fällig.\n\nIhr Marktbüro"),
    ("other", "Vernissage", "Liebe Freunde des Hauses,\n\nwir laden zur Vernissage mit Wein und Brot ein. Um Antwort wird gebeten."),
)  # fmt: skip
