"""How the shown part's buyers write in running mail, and what else arrives; the form is that of the tuned part's phrasings."""

from __future__ import annotations

OPENINGS = {
    "de": ("Sehr geehrte Damen und Herren,\n\nbitte liefern Sie uns:", "Guten Tag,\n\nwir bestellen:", "Hallo,\n\nich bestelle bitte:", "Guten Morgen Herr Paulsen,\n\nunsere Bestellung für diese Woche:", "Hallo Frau Kiefer,\n\nwir hätten gern:", "Sehr geehrter Herr Arndt,\n\nhiermit bestellen wir zur Lieferung frei Haus:"),
    "en": ("Dear Sir or Madam,\n\nplease supply:", "Hello,\n\nwe would like to order:", "Hi,\n\nplease send:"),
}  # fmt: skip
LINES = {
    "de": ("{q} {u} {d} ({s})", "{s} {d} {q} {u}", "{n}. {q} {u} {d}, Art.-Nr. {s}", "- {d} ({s}): {q} {u}", "{q} x {d} ({s})", "{q} {u} {d}", "{s}; {d}; {q}", "{q} {u} {s} {d}, Preis {p} EUR", "{n}) {s} / {d} / {q} {u}", "{q} {u} von {s} ({d})"),
    "en": ("{q} {u} {d} ({s})", "{s} {d}: {q} {u}", "{q} x {d} ({s})", "{n}. {d}, {s}, {q} {u}"),
}  # fmt: skip
PROSE = {
    "de": (("{q} {u} {d} ({s})", ", ", " und "), ("{q} {u} {d}, Artikelnummer {s}", ", ", " sowie "), ("{q} {u} {d}", ", ", " und ")),
    "en": (("{q} {u} {d} ({s})", ", ", " and "), ("{q} {u} of {d}", ", ", " and ")),
}
FACTS = {
    "de": (
        "Bestellnummer: {number}\nKundennummer: {customer}\nLiefertermin: {delivery}\nZahlung: {payment}\n{note}", "Unsere Kundennummer ist {customer}, die Bestellnummer {number}. Liefertermin: {delivery}. Zahlung: {payment}. {note}", "Best.-Nr.: {number}\nKd.-Nr.: {customer}\nTermin: {delivery}\nZahlungsweise: {payment}\n{note}",
    ),
    "en": ("Order number: {number}\nAccount number: {customer}\nDelivery date: {delivery}\nPayment: {payment}\n{note}", "Order {number}, account {customer}, delivery {delivery}, payment {payment}. {note}"),
}  # fmt: skip
CLOSINGS = {
    "de": ("Mit freundlichen Grüßen\n{contact}", "Freundliche Grüße\n{contact}", "Viele Grüße\n{contact}", "Vielen Dank und Grüße\n{contact}", "Beste Grüße\n{contact}"),
    "en": ("Yours faithfully\n{contact}", "Kind regards\n{contact}", "Many thanks\n{contact}"),
}  # fmt: skip
SIGNATURES = (
    "\n{name}\n{street}\n{place}\nTelefon {phone}",
    "\n{name}, {street}, {place}",
    "",
    "\n--\n{name}\n{street} | {place}\nTel. {phone}",
    "\nGesendet von meinem Handy",
)

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Beschädigte Lieferung", "Guten Tag,\n\nbei der Lieferung zu {order} war {d} ({sku}) beschädigt. Wir bitten um Ersatz.\n\nKundennummer {customer}"),
    ("inquiry", "Verfügbarkeit {sku}", "Hallo,\n\nist {d} ({sku}) lieferbar und was kosten 40 Stück?\n\nMit freundlichen Grüßen"),
    ("inquiry", "Status von {order}", "Sehr geehrte Damen und Herren,\n\nwann dürfen wir mit der Lieferung zu {order} rechnen?\n\nKunde {customer}"),
    ("cancellation", "Stornierung von {order}", "Guten Tag,\n\nbitte stornieren Sie den Auftrag {order}.\n\nKundennummer {customer}"),
    ("other", "Urlaub", "Ich bin zurzeit nicht erreichbar. Ihre Nachricht wird nicht weitergeleitet."),
    ("other", "Rechnung zu {order}", "Sehr geehrte Damen und Herren,\n\nanbei die Rechnung über 318,20 EUR für die Wartung Ihrer Anlage.\n\nKältetechnik Dorn"),
    ("other", "Frohes Fest", "Wir wünschen allen Kunden und Partnern eine schöne Adventszeit und danken für die Zusammenarbeit."),
)  # fmt: skip
