"""How the yonder part's buyers write in running mail, and what else arrives; the form is that of the tuned part's phrasings."""

from __future__ import annotations

OPENINGS = {
    "de": ("Guten Tag,\n\nich bitte um Zusendung von:", "Sehr geehrte Damen und Herren,\n\nwir brauchen Nachschub:", "Hallo liebes Team,\n\nfür Haus und Hof bestelle ich:", "Hallo Herr Kasper,\n\ndiesmal hätten wir gern:", "Guten Morgen Frau Oelze,\n\nbitte notieren Sie für uns:"),
    "en": ("Good afternoon,\n\ncould you send us:", "Dear Mrs Oelze,\n\nour order this time:", "Hello there,\n\nplease put aside and post:"),
}  # fmt: skip
LINES = {
    "de": (
        "{q} {u} {d}, Nummer {s}",
        "{s} – {q} {u} – {d}",
        "{n}. {d} [{s}]: {q} {u}",
        "{q} {u} {s} ({d})",
        "{q}x {d} / {s}",
        "{d}, {s}, {q} {u}",
        "* {q} {u} {d} ({s}) à {p} EUR",
    ),
    "en": ("{q} {u} {d}, no. {s}", "{s} – {q} {u} – {d}", "- {d} [{s}]: {q} {u}"),
}
PROSE = {
    "de": (("{q} {u} {d} ({s})", ", ", " und dazu "), ("{q} {u} {d}", ", ", " sowie ")),
    "en": (("{q} {u} {d} ({s})", ", ", " plus "), ("{q} {u} of the {d}", ", ", " and also ")),
}
FACTS = {
    "de": ("Bestell-Nr. {number}\nKunden-Nr. {customer}\nLieferung: {delivery}\nBezahlung: {payment}\n{note}", "Bestellnummer {number}, Kundennummer {customer}, Liefertermin {delivery}, Zahlung {payment}. {note}", "Unsere Nr.: {number}\nKunde: {customer}\nWunschtermin: {delivery}\nZahlart: {payment}\n{note}"),
    "en": ("Our order no. {number}\nCustomer no. {customer}\nDelivery: {delivery}\nPayment: {payment}\n{note}", "Order no. {number}, customer no. {customer}, delivery date {delivery}, payment {payment}. {note}"),
}  # fmt: skip
CLOSINGS = {
    "de": ("Mit besten Grüßen\n{contact}", "Schöne Grüße\n{contact}", "Danke und Gruß\n{contact}", "Es grüßt Sie\n{contact}"),
    "en": ("Best regards\n{contact}", "With thanks\n{contact}", "All the best\n{contact}"),
}
SIGNATURES = (
    "\n{name}\n{street}\n{place}\nTel. {phone}",
    "\n{name} · {street} · {place}",
    "",
    "\n-- \n{name}\nFon {phone}",
    "\nVom Schlepper aus gesendet",
)

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Mangel an {sku}", "Guten Tag,\n\nbei {d} ({sku}) aus der Bestellung {order} kam ein Teil beschädigt an. Bitte schaffen Sie Abhilfe.\n\nKundennummer {customer}"),
    ("inquiry", "Frage zum Sortiment", "Hallo,\n\ngibt es {d} auch in anderer Ausführung und was würde das kosten?\n\nViele Grüße"),
    ("inquiry", "Stand {order}", "Guten Tag,\n\nist die Bestellung {order} schon verschickt?\n\nKundennummer {customer}"),
    ("cancellation", "{order} stornieren", "Sehr geehrte Damen und Herren,\n\ndie Bestellung {order} ziehen wir hiermit zurück, bitte liefern Sie nicht.\n\nKunde {customer}"),
    ("other", "Betriebsferien", "Unser Büro ist zurzeit geschlossen. Ihre Nachricht lesen wir nach den Ferien."),
    ("other", "Frohe Weihnachten", "Wir wünschen allen Lieferanten ein gesegnetes Fest und einen guten Rutsch."),
)  # fmt: skip
