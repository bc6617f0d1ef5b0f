"""How the distant part's buyers write in running mail, and what else arrives; the form is that of the tuned part's phrasings."""

from __future__ import annotations

OPENINGS = {
    "de": ("Moin zusammen,\n\nfür die Werft bitte:", "Sehr geehrte Damen und Herren,\n\nwir erteilen folgenden Auftrag:", "Guten Tag Herr Lührs,\n\nes fehlt mal wieder was:", "Hallo Frau Grabowski,\n\nbitte auf die Reise schicken:", "Liebes Team,\n\nunser Bedarf für die nächste Woche:", "Servus,\n\nbitte liefern:"),
    "en": ("Hello team,\n\nplease send to the yard:", "Good morning,\n\nwe'd like to order these:", "Dear Ms Sievers,\n\nkindly supply:"),
}  # fmt: skip
LINES = {
    "de": ("{q} {u} {d} – {s}", "{s} / {d} / {q} {u}", "{n}) {q} {u} {d}, Nr. {s}", "+ {d} ({s}): {q} {u}", "{q}x {d} {s}", "{q} {u} {d}", "{d}, Art.-Nr. {s}, {q} {u}", "{q} {u} {s} {d} zu {p} EUR", "{s}; {q} {u}; {d}"),
    "en": ("{q} {u} {d} – {s}", "{s} / {d} / {q} {u}", "{q}x {d} ({s})", "{n}) {d}, part {s}, {q} {u}"),
}  # fmt: skip
PROSE = {
    "de": (("{q} {u} {d} (Artikel {s})", ", ", " und "), ("{q} {u} {d}", ", ", " sowie "), ("{q} {u} {d}, Nummer {s}", ", dazu ", " und ")),
    "en": (("{q} {u} of {d} (item {s})", ", ", " and "), ("{q} {u} {d}", ", ", " and ")),
}
FACTS = {
    "de": (
        "Bestell-Nr. {number}\nKunden-Nr. {customer}\nTermin: {delivery}\nZahlung: {payment}\n{note}", "Unsere Bestellnummer: {number}, Kundennummer: {customer}, gewünscht bis {delivery}, Zahlungsart: {payment}. {note}", "Zu Ihrer Info: Bestellnummer {number}, Kundennummer {customer}. Liefern Sie bitte bis {delivery}. Bezahlung: {payment}. {note}",
    ),
    "en": ("Order no. {number}\nAccount no. {customer}\nDelivery by {delivery}\nPayment: {payment}\n{note}", "Order {number}, account {customer}, wanted by {delivery}, payment: {payment}. {note}"),
}  # fmt: skip
CLOSINGS = {
    "de": ("Mit Gruß vom Wasser\n{contact}", "Beste Grüße\n{contact}", "Gruß\n{contact}", "Herzlichen Dank\n{contact}", "MfG\n{contact}"),
    "en": ("Fair winds\n{contact}", "Kind regards\n{contact}", "Cheers\n{contact}"),
}  # fmt: skip
SIGNATURES = (
    "\n{name}\n{street}\n{place}\nTelefon {phone}",
    "\n{name}, {street}, {place}",
    "",
    "\n--\n{name} · {street} · {place} · {phone}",
    "\nVom Handy gesendet",
)

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Mangel an {sku}", "Moin,\n\n{d} ({sku}) aus {order} ist nach zwei Wochen durchgerostet. Bitte Gutschrift oder Ersatz.\n\nKundennummer {customer}"),
    ("inquiry", "Passt {sku}?", "Hallo,\n\nist {d} ({sku}) seewasserfest, und was kostet der Versand?\n\nViele Grüße"),
    ("inquiry", "Stand {order}", "Guten Tag,\n\nwann dürfen wir mit {order} rechnen?\n\nKundennummer {customer}"),
    ("cancellation", "Storno {order}", "Hallo,\n\nwir stornieren {order} hiermit in voller Höhe.\n\nKundennummer {customer}"),
    ("other", "Abwesend", "Ich bin auf Törn und lese keine E-Mails. Diese Antwort wurde automatisch verschickt."),
    ("other", "Liegeplatzrechnung", "Sehr geehrte Damen und Herren,\n\ndie Liegegebühr von 640,00 EUR wird im Januar eingezogen.\n\nIhre Hafengesellschaft"),
    ("other", "Einladung Ansegeln", "Liebe Freunde,\n\nwir laden herzlich zum Ansegeln mit Kaffee und Kuchen ein!"),
)  # fmt: skip
