"""How the outsider part's buyers write in running mail, and what else arrives; the form is that of the tuned part's phrasings."""

from __future__ import annotations

OPENINGS = {
    "de": ("Guten Tag,\n\nfür unseren Betrieb bestelle ich:", "Hallo liebes Team,\n\nwir bräuchten mal wieder:", "Sehr geehrte Damen und Herren,\n\nbitte übersenden Sie uns:", "Grüß Gott,\n\nunser Bedarf:", "Guten Abend,\n\nich hätte gern:", "Hallo Frau Wessels,\n\nbitte einpacken:"),
    "en": ("Good afternoon,\n\nplease may we order:", "Hello,\n\ncould you send us:", "Hi,\n\nthis month's order:"),
}  # fmt: skip
LINES = {
    "de": ("{q} {u} {d}, Nr. {s}", "{s}: {d}, {q} {u}", "* {q} x {d} ({s})", "{d} ({s}) {q} {u}", "{n}. {d} / {s} / {q} {u}", "{q} {u} {d}", "{q} {u} {s}, {d}, je {p} EUR", "{s} = {q} {u} ({d})"),
    "en": ("{q} {u} {d}, {s}", "{s}: {q} {u} {d}", "* {d} ({s}) x {q}", "{n}. {q} {u} {d} [{s}]"),
}  # fmt: skip
PROSE = {
    "de": (
        ("{q} {u} {d} ({s})", ", ", " und schließlich "),
        ("{q} {u} vom Artikel {s} ({d})", ", ", " und "),
        ("{q} {u} {d}", " sowie ", " sowie "),
    ),
    "en": (("{q} {u} of {d} ({s})", ", ", " and "), ("{q} {u} of {d}", "; ", "; and ")),
}
FACTS = {
    "de": (
        "Bestellnummer {number}\nKundennummer {customer}\nLieferung {delivery}\nBezahlung {payment}\n{note}", "Wir sind Kunde {customer}, unsere Bestellnummer ist {number}. Liefertermin {delivery}, Bezahlung {payment}. {note}", "Unsere Best.-Nr.: {number}\nKunde: {customer}\nWunschtermin: {delivery}\nZahlweise: {payment}\n{note}",
    ),
    "en": ("Our order: {number}\nAccount: {customer}\nDelivery: {delivery}\nPayment: {payment}\n{note}", "Order number {number}, customer number {customer}, delivery {delivery}, payment {payment}. {note}"),
}  # fmt: skip
CLOSINGS = {
    "de": ("Herzliche Grüße\n{contact}", "Beste Grüße\n{contact}", "Mit freundlichem Gruß\n{contact}", "Vielen Dank\n{contact}", "Bis bald\n{contact}"),
    "en": ("With thanks\n{contact}", "Best wishes\n{contact}", "Kind regards\n{contact}"),
}  # fmt: skip
SIGNATURES = (
    "\n{name}\n{street}\n{place}\nTelefon: {phone}",
    "\n{name} · {street} · {place}",
    "",
    "\n--\n{name}\n{street}, {place}\nTel. {phone}",
    "\nVom Handy gesendet",
)

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Beschädigt", "Guten Tag,\n\nbei der Lieferung zu {order} war {d} ({sku}) beschädigt. Bitte Gutschrift.\n\nKundennummer {customer}"),
    ("inquiry", "{sku}", "Hallo,\n\nführen Sie {d} ({sku}) auch in anderer Größe? Bitte um kurze Nachricht mit Preis.\n\nDanke"),
    ("inquiry", "Lieferung {order}", "Guten Tag,\n\nwann können wir mit {order} rechnen?\n\nKd.-Nr. {customer}"),
    ("cancellation", "{order} bitte stornieren", "Hallo,\n\nbitte streichen Sie die Bestellung {order}, wir haben sie doppelt geschickt.\n\nKundennummer {customer}"),
    ("other", "Abwesend", "Bis zum Ende der Lese werden Mails nur abends gelesen."),
    ("other", "Rechnung zu {order}", "Sehr geehrte Damen und Herren,\n\nanbei unsere Rechnung über 96,40 EUR für die Wartung Ihres Staplers zu Auftrag {order}.\n\nStaplerdienst Uhlmann"),
    ("other", "Angekommen", "Alles heil angekommen, vielen Dank dafür!"),
)  # fmt: skip
