"""How the late part's buyers write in running mail, and what else arrives; the form is that of the tuned part's phrasings."""

from __future__ import annotations

OPENINGS = {
    "de": ("Guten Tag,\n\nfür unseren Betrieb benötigen wir:", "Hallo Frau Wittig,\n\nneue Bestellung von uns:", "Moin,\n\nbitte rüberschicken:", "Sehr geehrter Herr Stöver,\n\nbitte notieren Sie folgende Bestellung:", "Hallo zusammen,\n\nfolgendes ist ausgegangen:", "Sehr geehrte Damen und Herren,\n\nwir ordern:"),
    "en": ("Good morning,\n\nplease book in the following:", "Hi there,\n\nwe are running low on:", "Dear Ms Wittig,\n\nkindly supply us with:"),
}  # fmt: skip
LINES = {
    "de": ("{q} {u} {d}, Nr. {s}", "{s}   {q} {u}   {d}", "({n}) {d} | {s} | {q} {u}", "+ {q} {u} {d} ({s})", "{q} {u} von {s} ({d})", "{d}, {q} {u}", "{s} > {d} > {q} {u}", "{q} {u} {d} / {s} / je {p} EUR", "Nr. {s}, {d}, Menge {q}", "{d} (Art. {s}), {q} {u} à {p} €, zusammen {t} €"),
    "en": ("{q} {u} {d}, code {s}", "{s} | {d} | {q} {u}", "- {q} {u} / {d} / {s}", "{n}) {q} {u} {s} {d}"),
}  # fmt: skip
PROSE = {
    "de": (
        ("{q} {u} {d} (Nr. {s})", ", ", " und noch "),
        ("{q} {u} {d}, Artikel {s}", ", ", " sowie "),
        ("{q} {u} {d}", ", dann ", " und zuletzt "),
    ),
    "en": (("{q} {u} of {d} (code {s})", ", ", " and "), ("{q} {u} {d}", ", ", " plus ")),
}
FACTS = {
    "de": (
        "Best.-Nr. {number}\nKunde {customer}\nTermin {delivery}\nZahlung {payment}\n{note}", "Bestellnummer {number}, Kundennummer {customer}, Liefertermin {delivery}, Zahlung {payment}. {note}", "Unsere Bestellung: {number}\nUnsere Kundennr.: {customer}\nGewünschte Lieferung: {delivery}\nBezahlung: {payment}\n{note}",
    ),
    "en": ("Our order: {number}\nAccount no.: {customer}\nDelivery: {delivery}\nPayment: {payment}\n{note}", "Order number {number}, account {customer}, delivery date {delivery}, payment {payment}. {note}"),
}  # fmt: skip
CLOSINGS = {
    "de": ("Viele Grüße aus der Werkstatt\n{contact}", "Mit freundlichem Gruß\n{contact}", "Danke im Voraus\n{contact}", "Schöne Grüße\n{contact}"),
    "en": ("Regards\n{contact}", "With thanks\n{contact}", "Best wishes\n{contact}"),
}  # fmt: skip
SIGNATURES = (
    "\n{name}\n{street}\n{place}\nTel. {phone}",
    "\n{name} - {street} - {place}",
    "",
    "\n{name}\nWerkstatt und Verwaltung\n{street}, {place}",
    "\nvon unterwegs geschrieben",
)

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Naht geplatzt", "Guten Tag,\n\nbei {d} ({sku}) aus unserer Bestellung {order} ist nach zwei Tagen die Naht aufgegangen. Das reklamieren wir hiermit und bitten um Umtausch.\n\nKundennummer {customer}"),
    ("complaint", "Falsche Größe geliefert", "Hallo,\n\nin Lieferung {order} war {d} in der falschen Größe, das Etikett stimmt nicht. Bitte abholen und richtig liefern."),
    ("inquiry", "Lieferzeit {sku}", "Guten Tag,\n\nwie lange dauert es zurzeit mit {d} ({sku})? Wir müssten etwa 25 davon haben, bestellen aber erst nach Ihrer Antwort."),
    ("inquiry", "Wo ist {order}?", "Hallo,\n\nunsere Bestellung {order} ist überfällig. Wann kommt sie? Kundennummer {customer}"),
    ("cancellation", "{order} bitte stornieren", "Sehr geehrte Damen und Herren,\n\nbitte stornieren Sie unsere Bestellung {order} komplett, der Auftrag ist weggefallen.\n\nKunde {customer}"),
    ("other", "Betriebsferien", "Wir haben bis zum Monatsende Betriebsferien und sind danach wieder für Sie da."),
    ("other", "Rechnung {order}", "Sehr geehrte Damen und Herren,\n\nanbei unsere Rechnung über die Reinigung der Rolltore, 214,00 EUR, zahlbar ohne Abzug.\n\nTorservice Wehmeier"),
)  # fmt: skip
