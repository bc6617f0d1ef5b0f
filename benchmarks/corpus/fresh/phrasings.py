"""How the fresh part's buyers write in running mail, and what else arrives; the form is that of the tuned part's phrasings."""

from __future__ import annotations

OPENINGS = {
    "de": ("Guten Tag,\n\nbitte senden Sie uns:", "Sehr geehrte Damen und Herren,\n\nwir bestellen hiermit:", "Hallo Frau Seidel,\n\nwir brauchen:", "Guten Morgen,\n\nunsere Bestellung:", "Hallo zusammen,\n\nbitte liefern:", "Sehr geehrter Herr Harms,\n\nwir bitten um Lieferung von:"),
    "en": ("Hello,\n\nplease supply:", "Good morning,\n\nour order:", "Dear Sir or Madam,\n\nwe would like to order:"),
}  # fmt: skip
LINES = {
    "de": ("{q} {u} {d}, {s}", "{q} {u} {s} {d}", "{s} – {d} – {q} {u}", "- {q} {u} {d} (Art. {s})", "{n}. {s} {d}: {q} {u}", "{q} {u} {d}", "{q} x {s} {d}", "{d}, {q} {u}, je {p} EUR ({s})", "{q} {u} {d} ({s}) {p} EUR = {t} EUR"),
    "en": ("{q} {u} {d}, {s}", "{s} {d} - {q} {u}", "{q} x {s} {d}", "{n}. {q} {u} {d} ({s})"),
}  # fmt: skip
PROSE = {
    "de": (("{q} {u} {d} ({s})", ", ", " und "), ("{q} {u} {d}", ", ", " und "), ("{q} {u} {d} (Artikel {s})", "; ", "; sowie ")),
    "en": (("{q} {u} of {d} ({s})", ", ", " and "), ("{q} {u} {d}", ", ", " and ")),
}
FACTS = {
    "de": (
        "Bestellnummer: {number}\nKundennummer: {customer}\nLieferung bis: {delivery}\nZahlungsweise: {payment}\n{note}", "Bestellung {number}, Kundennummer {customer}, Liefertermin {delivery}, Zahlung {payment}. {note}", "Unsere Bestellnr.: {number}\nKd.-Nr.: {customer}\nLiefertermin: {delivery}\nZahlung: {payment}\n{note}",
    ),
    "en": ("PO number: {number}\nAccount number: {customer}\nDelivery date: {delivery}\nPayment: {payment}\n{note}", "Order {number}, account {customer}, delivery {delivery}, payment {payment}. {note}"),
}  # fmt: skip
CLOSINGS = {
    "de": (
        "Mit freundlichen Grüßen\n{contact}",
        "Viele Grüße\n{contact}",
        "Danke und freundliche Grüße\n{contact}",
        "Schöne Grüße\n{contact}",
    ),
    "en": ("Kind regards\n{contact}", "Best regards\n{contact}", "Thank you\n{contact}"),
}
SIGNATURES = (
    "\n{name}\n{street}\n{place}\nTel. {phone}",
    "\n{name}\n{street}, {place}",
    "",
    "\n--\n{name}, {street}, {place}\nFon {phone}",
    "\nVon meinem iPhone gesendet",
)

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Lieferung {order} beschädigt", "Guten Tag,\n\ndie Lieferung zu {order} ist beschädigt angekommen, {d} ({sku}) ist unbrauchbar. Bitte schicken Sie Ersatz.\n\nKundennummer {customer}"),
    ("complaint", "Falscher Artikel", "Hallo,\n\nstatt {d} ({sku}) haben Sie uns etwas anderes geliefert. Bitte um Abholung.\n\nKundennummer {customer}"),
    ("inquiry", "Frage zu Artikel {sku}", "Guten Tag,\n\nab welcher Menge gibt es bei {d} ({sku}) einen Staffelpreis?\n\nFreundliche Grüße"),
    ("inquiry", "Wann kommt {order}?", "Hallo,\n\nkönnen Sie mir sagen, wann {order} bei uns eintrifft?\n\nKundennummer {customer}"),
    ("cancellation", "Storno {order}", "Sehr geehrte Damen und Herren,\n\nbitte stornieren Sie {order}, wir benötigen die Ware nicht mehr.\n\nKundennummer {customer}"),
    ("other", "Abwesend", "Ich bin bis Montag nicht erreichbar. Ihre Nachricht wird nicht weitergeleitet."),
    ("other", "Wartungsrechnung", "Sehr geehrte Damen und Herren,\n\nfür die Wartung der Hebebühne berechnen wir 184,50 EUR netto.\n\nHubtechnik Ebeling"),
    ("other", "Schöne Feiertage", "Wir danken für die gute Zusammenarbeit und wünschen ein frohes Fest und einen guten Start ins neue Jahr."),
)  # fmt: skip
