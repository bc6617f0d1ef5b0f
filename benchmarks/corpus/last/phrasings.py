"""How the last part's buyers write in running mail, and what else arrives; the form is that of the tuned part's phrasings."""

from __future__ import annotations

OPENINGS = {
    "de": ("Guten Morgen zusammen,\n\nauf den Einkaufszettel bitte:", "Sehr geehrtes Verkaufsteam,\n\nwir erbitten Lieferung von:", "Tach,\n\nbitte bringen:", "Sehr geehrte Frau Bredow,\n\nwie angekündigt unser Bedarf:", "Grüß Sie Herr Siemer,\n\nwir nehmen:", "Servus,\n\nbitte herrichten:"),
    "en": ("Good morning,\n\nhere is our list:", "Dear Ms Lamprecht,\n\nwe would be glad to receive:", "Hiya,\n\nput us down for:"),
}  # fmt: skip
LINES = {
    "de": ("{q} {u} {d} [{s}]", "{s} – {d} – {q} {u}", "{n}: {q} {u} {d} (Nr. {s})", "{d}, {s}, {q} {u}", "{q}x {s} {d}", "{q} {u} {d}", "{q} {u} / {d} / {s}", "{q} {u} {d} ({s}), je {p} EUR", "{s} | {q} | {u} | {d}", "+ {q} {u} {d}, Bestellnr. {s}"),
    "en": ("{q} {u} {d} [{s}]", "{s}, {d}, {q} {u}", "{q}x {d} - {s}", "{n}: {d} ({s}), {q} {u}"),
}  # fmt: skip
PROSE = {
    "de": (("{q} {u} {d} [{s}]", ", ", " sowie "), ("{q} {u} {d} mit der Nummer {s}", ", ", " und "), ("{q} {u} {d}", ", ", " und ")),
    "en": (("{q} {u} {d} [{s}]", ", ", " plus "), ("{q} {u} {d}", ", ", " and ")),
}
FACTS = {
    "de": (
        "Best.-Nr. {number}\nKundennr. {customer}\nLieferung {delivery}\nBezahlung {payment}\n{note}", "Zur Bestellung {number} (unsere Kundennummer: {customer}): Lieferung {delivery}, Zahlung {payment}. {note}", "Bestellnummer = {number}\nKunde = {customer}\nLiefertag = {delivery}\nZahlungsart = {payment}\n{note}",
    ),
    "en": ("Order no. {number}\nCustomer no. {customer}\nDelivery {delivery}\nPayment {payment}\n{note}", "This is order {number}, our customer number is {customer}, delivery {delivery}, payment {payment}. {note}"),
}  # fmt: skip
CLOSINGS = {
    "de": (
        "Es grüßt\n{contact}",
        "Mit besten Wünschen\n{contact}",
        "Gruß\n{contact}",
        "Dankend im Voraus\n{contact}",
        "Schönen Tag\n{contact}",
    ),
    "en": ("Best wishes\n{contact}", "Cheers\n{contact}", "With thanks\n{contact}"),
}
SIGNATURES = (
    "\n{name}\n{street}\n{place}\nTel.: {phone}",
    "\n{name} / {street} / {place}",
    "",
    "\n~~~\n{name}\n{street}, {place}\nT {phone}",
    "\nunterwegs getippt",
)

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Bruch in der Sendung {order}", "Guten Tag,\n\nin der Sendung zu {order} ist {d} ({sku}) zerbrochen angekommen. Bitte um Gutschrift.\n\nKunde {customer}"),
    ("inquiry", "Haben Sie {sku} noch?", "Hallo,\n\nführen Sie {d} ({sku}) noch, und was kostet ein ganzer Karton?\n\nBeste Grüße"),
    ("inquiry", "Wo bleibt {order}?", "Guten Tag,\n\nder Fahrer war heute nicht da. Wann kommt unsere Bestellung {order}?\n\nKundennr. {customer}"),
    ("cancellation", "{order} bitte absagen", "Guten Tag,\n\nunsere Bestellung {order} bitte ersatzlos stornieren, das Fest fällt aus.\n\nKunde {customer}"),
    ("other", "Betriebsruhe", "Unser Haus ist zurzeit geschlossen. Wir lesen Ihre Nachricht nach unserer Rückkehr."),
    ("other", "Kühlraumwartung", "Sehr geehrte Damen und Herren,\n\nfür die Wartung Ihres Kühlraums berechnen wir 412,50 EUR netto.\n\nKälte Brinkmann"),
    ("other", "Neue Speisekarte", "Liebe Freunde des Hauses, ab sofort gibt es bei uns Wild aus heimischer Jagd. Wir freuen uns auf Ihren Besuch."),
)  # fmt: skip
