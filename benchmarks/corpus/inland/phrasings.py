"""How the inland part's buyers write in running mail, and what else arrives; the form is that of the tuned part's phrasings."""

from __future__ import annotations

OPENINGS = {
    "de": ("Hallo zusammen,\n\nfürs Magazin bitte:", "Sehr geehrter Herr Hollmann,\n\nhiermit ordern wir:", "Guten Morgen,\n\nfolgende Teile werden gebraucht:", "Moin Frau Petrovic,\n\nNachschub für die Werkstatt:", "Guten Tag,\n\nbitte liefern Sie uns frei Haus:", "Servus,\n\nich bräuchte von euch:"),
    "en": ("Good morning,\n\nplease supply the following:", "Hello Mr Dreier,\n\nan order for our stores:", "Hi all,\n\ncan you please send us:"),
}  # fmt: skip
LINES = {
    "de": ("{q} {u} {d} Art. {s}", "Pos. {n}: {s} {d}, {q} {u}", "{d} ({s}): {q} {u}", "- {q} {u}  {s}  {d}", "{q}x {d} / {s}", "{q} {u} {d}", "{s} - {q} {u} - {d}", "{q} {u} {d} ({s}) zu {p} EUR", "{n}.) {d}; Artikelnummer {s}; Menge {q} {u}"),
    "en": ("{q} {u} {d}, part no. {s}", "Item {n}: {s} {d}, {q} {u}", "{q}x {d} / {s}", "- {d} ({s}): {q} {u}"),
}  # fmt: skip
PROSE = {
    "de": (
        ("{q} {u} {d} ({s})", ", dazu ", " und noch "),
        ("{q} {u} {d}", ", ", " und "),
        ("{q} {u} {d} unter Artikel {s}", ", ", " sowie "),
    ),
    "en": (("{q} {u} of {d} (part {s})", ", ", " and "), ("{q} {u} {d}", ", ", " and also ")),
}
FACTS = {
    "de": (
        "Bestell-Nr.: {number}\nKunden-Nr.: {customer}\nTermin: {delivery}\nZahlung: {payment}\n{note}", "Unsere Bestellnummer lautet {number}, unsere Kundennummer bei Ihnen {customer}. Liefertermin: {delivery}. Zahlungsart: {payment}. {note}", "Bitte unter Bestellung {number} (Kunde {customer}) führen, Anlieferung {delivery}, Zahlung {payment}. {note}",
    ),
    "en": ("Order no.: {number}\nCustomer no.: {customer}\nDue: {delivery}\nPayment: {payment}\n{note}", "Please quote our order {number}; our customer number with you is {customer}. Delivery {delivery}, payment: {payment}. {note}"),
}  # fmt: skip
CLOSINGS = {
    "de": ("Mit freundlichen Grüßen\n{contact}", "Besten Dank im Voraus\n{contact}", "Grüße aus der Werkstatt\n{contact}", "i. A. {contact}", "MfG\n{contact}"),
    "en": ("Best regards\n{contact}", "Yours sincerely\n{contact}", "Many thanks\n{contact}"),
}  # fmt: skip
SIGNATURES = (
    "\n{name}\n{street}\n{place}\nTelefon {phone}",
    "\n{name}, {street}, {place}",
    "",
    "\n--\n{name}\n{street} | {place} | {phone}",
    "\nGesendet mit Outlook für Android",
)

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Mangel an {sku}", "Guten Tag,\n\nan {d} ({sku}) aus Bestellung {order} ist das Gewinde beschädigt. Bitte um Austausch.\n\nKundennummer {customer}"),
    ("inquiry", "Lieferzeit {sku}", "Hallo,\n\nist {d} ({sku}) ab Lager verfügbar und was wäre der Preis bei größerer Abnahme?\n\nDanke vorab"),
    ("inquiry", "Sachstand {order}", "Sehr geehrte Damen und Herren,\n\nwann dürfen wir mit der Lieferung zu {order} rechnen?\n\nKundennummer {customer}"),
    ("cancellation", "Storno {order}", "Guten Tag,\n\nder Kunde hat uns den Auftrag entzogen, wir müssen {order} komplett stornieren.\n\nKundennummer {customer}"),
    ("other", "Betriebsruhe", "Unser Werk macht Betriebsruhe. Ihre Nachricht wird nicht weitergeleitet. Dies ist eine automatische Antwort."),
    ("other", "Wartung der Brandmeldeanlage", "Sehr geehrte Mieter,\n\nam Monatsende prüfen wir die Brandmeldeanlage. Es kann kurz laut werden.\n\nIhre Hausverwaltung"),
    ("other", "Sommerfest", "Liebe Geschäftspartner,\n\nwir laden Sie herzlich zu unserem Jubiläum mit Werksführung ein. Anmeldung bitte bis Freitag."),
)  # fmt: skip
