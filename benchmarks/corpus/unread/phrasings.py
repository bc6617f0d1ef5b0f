"""How the unread part's buyers write in running mail, and what else arrives; the form is that of the tuned part's phrasings."""

from __future__ import annotations

OPENINGS = {
    "de": ("Guten Tag,\n\nwir benötigen:", "Hallo,\n\nbitte an uns liefern:", "Sehr geehrte Damen und Herren,\n\nwir erbitten die Lieferung von:", "Moin,\n\nfolgendes Material brauchen wir:", "Guten Morgen Frau Nagel,\n\nbitte aufnehmen:", "Hallo Herr Sievers,\n\nneue Bestellung von uns:"),
    "en": ("Good morning,\n\nplease let us have:", "Hello,\n\nwe need:", "Dear all,\n\nkindly deliver:"),
}  # fmt: skip
LINES = {
    "de": ("{q} {u} {s} {d}", "{d}, {s}, {q} {u}", "{n}. {s} {q} {u} {d}", "* {q} {u} {d} ({s})", "{q}x {d} / {s}", "{q} {u} - {d}", "{s} | {d} | {q}", "{q} {u} {d} ({s}) à {p} €", "{d} - Nr. {s} - {q} {u}", "{n}: {d} ({s}) {q} {u}"),
    "en": ("{q} {u} {s} {d}", "{d} ({s}), {q} {u}", "{q}x {s} {d}", "{n}. {q} {u} {d} - {s}"),
}  # fmt: skip
PROSE = {
    "de": (("{q} {u} {d} (Nr. {s})", ", ", " und "), ("{q} {u} von {s} {d}", "; ", " und "), ("{q} {u} {d}", ", ", " sowie ")),
    "en": (("{q} {u} {d} (ref {s})", ", ", " and "), ("{q} {u} {s} {d}", ", ", " plus ")),
}
FACTS = {
    "de": (
        "Bestellnummer {number}\nKundennummer {customer}\nLieferung {delivery}\nZahlung {payment}\n{note}",
        "Unsere Bestellung {number}, Kunde {customer}, Liefertermin {delivery}, Zahlung {payment}.",
        "Auftrag/Bestellung: {number}\nKunden-Nr.: {customer}\nWunschtermin: {delivery}\nBezahlung: {payment}\n{note}",
    ),
    "en": ("Order no. {number}\nAccount no. {customer}\nDelivery {delivery}\nPayment {payment}\n{note}", "Our order is {number}, our account {customer}, wanted by {delivery}, payment {payment}."),
}  # fmt: skip
CLOSINGS = {
    "de": ("Mit freundlichem Gruß\n{contact}", "Danke im Voraus\n{contact}", "Schöne Grüße\n{contact}", "Gruß\n{contact}"),
    "en": ("Thanks\n{contact}", "Regards\n{contact}", "With best wishes\n{contact}"),
}
SIGNATURES = (
    "\n{name}\n{street}\n{place}\nTel.: {phone}",
    "\n{name} - {street} - {place}",
    "",
    "\n_____\n{name}\n{street}, {place}\nFon {phone}",
    "\nUnterwegs geschrieben",
)

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Ware zu {order} defekt", "Hallo,\n\ndie gelieferten {d} ({sku}) aus Auftrag {order} funktionieren nicht. Wir reklamieren und bitten um Austausch.\n\nKundennummer {customer}"),
    ("inquiry", "Preis für {sku}?", "Guten Tag,\n\nwas kostet {d} ({sku}) bei 80 Stück, und ab wann wäre es da?\n\nDanke"),
    ("inquiry", "Rückstand {order}", "Guten Morgen,\n\nzu {order} fehlt uns noch die Restlieferung. Wann kommt sie?\n\nKunde {customer}"),
    ("cancellation", "Storno {order}", "Sehr geehrte Damen und Herren,\n\nunsere Bestellung {order} bitte ersatzlos streichen.\n\nKundennummer {customer}"),
    ("other", "Nicht im Haus", "Ich bin diese Woche auf Lehrgang und lese keine Nachrichten."),
    ("other", "Rechnung Wartungsvertrag", "Sehr geehrte Damen und Herren,\n\nfür die Wartung Ihrer Stapler berechnen wir 284,50 EUR.\n\nFlurförderzeuge Menzel"),
    ("other", "Neue Rufnummer", "Liebe Geschäftspartner,\n\nunsere Telefonanlage ist umgestellt. Sie erreichen uns ab sofort unter 03641 55 120."),
)  # fmt: skip
