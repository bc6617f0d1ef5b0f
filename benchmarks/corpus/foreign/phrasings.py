"""How the foreign part's buyers write in running mail, and what else arrives; the form is that of the tuned part's phrasings."""

from __future__ import annotations

OPENINGS = {
    "de": ("Hallo zusammen,\n\nfür die Werkstatt brauchen wir:", "Guten Tag,\n\nbitte senden Sie uns zu:", "Moin Moin,\n\nich hätte gern:", "Sehr geehrte Frau Lorenzen,\n\nwir geben in Auftrag:", "Servus Herr Scholl,\n\nfolgende Teile bitte:", "Sehr geehrte Damen und Herren,\n\nunsere heutige Bestellung lautet:"),
    "en": ("Good afternoon,\n\nwe need the following parts:", "Hi,\n\nour order for this week:", "Dear Sales Team,\n\nplease book in:"),
}  # fmt: skip
LINES = {
    "de": ("{s} – {d} – {q} {u}", "{q} {u} {d} [{s}]", "{n}.) {s} {d}, {q} {u}", "{q}x {s} {d}", "{d}, Nr. {s}: {q} {u}", "{q} {u} {d}", "{s} | {q} {u} | {d}", "{q} {u} {d}, Artikel {s}, à {p} EUR", "{d} ({s}) {q} {u}"),
    "en": ("{s} - {d} - {q} {u}", "{q} {u} {d} [{s}]", "{q} x {s} {d}", "{n}) {d} / {s} / {q} {u}"),
}  # fmt: skip
PROSE = {
    "de": (
        ("{q} {u} {d} (Art.-Nr. {s})", ", ", " und "),
        ("{q} {u} von {d} mit der Nummer {s}", ", ", " und "),
        ("{q} {u} {d}", ", ", " sowie "),
    ),
    "en": (("{q} {u} of {d} ({s})", ", ", " and "), ("{q} {u} {d}", ", ", " plus ")),
}
FACTS = {
    "de": (
        "Bestell-Nr.: {number}\nKunden-Nr.: {customer}\nLieferung bis: {delivery}\nZahlung: {payment}\n{note}", "Wir sind Kunde {customer}, unsere Bestellnummer ist {number}. Lieferung bitte {delivery}. Bezahlung: {payment}. {note}", "Auftragsnr. {number}\nKdnr. {customer}\nLiefertermin {delivery}\nZahlweise {payment}\n{note}",
    ),
    "en": ("PO: {number}\nAccount: {customer}\nRequired: {delivery}\nPayment: {payment}\n{note}", "Our PO is {number}, account {customer}, delivery {delivery}, payment {payment}. {note}"),
}  # fmt: skip
CLOSINGS = {
    "de": ("Gruß aus der Werkstatt\n{contact}", "Mit freundlichen Grüßen\n{contact}", "Besten Dank\n{contact}", "Schöne Grüße\n{contact}", "VG\n{contact}"),
    "en": ("Regards\n{contact}", "Best wishes\n{contact}", "Thanks in advance\n{contact}"),
}  # fmt: skip
SIGNATURES = (
    "\n{name}\n{street}\n{place}\nTel. {phone}",
    "\n{name} · {street} · {place}",
    "",
    "\n-- \n{name}\n{street}, {place}\nTelefon: {phone}",
    "\nvom Handy gesendet",
)

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Reklamation {order}", "Guten Tag,\n\naus der Lieferung zur Bestellung {order} ist {d} ({sku}) defekt. Bitte schicken Sie uns Ersatz oder schreiben Sie den Betrag gut.\n\nKundennummer {customer}"),
    ("inquiry", "Passt {sku}?", "Hallo,\n\nkönnen Sie mir sagen, ob {d} ({sku}) auf ein Rad von 2019 passt und wie lang die Lieferzeit ist?\n\nDanke und Gruß"),
    ("inquiry", "Sendungsverfolgung {order}", "Guten Morgen,\n\nwo ist unsere Sendung zur Bestellung {order}? Gestern sollte sie hier sein.\n\nKunde {customer}"),
    ("cancellation", "Bestellung {order} stornieren", "Hallo,\n\nwir möchten die Bestellung {order} komplett stornieren. Der Kunde ist abgesprungen.\n\nKunden-Nr. {customer}"),
    ("other", "Abwesenheitsnotiz", "Vielen Dank für Ihre E-Mail. Unsere Werkstatt macht Betriebsferien und liest erst danach wieder Nachrichten."),
    ("other", "Mahnung {order}", "Sehr geehrte Damen und Herren,\n\nzu unserer Rechnung {order} über 411,60 EUR für Frachtkosten konnten wir noch keinen Zahlungseingang feststellen.\n\nSpedition Brackmann"),
    ("other", "Frohe Ostern", "Das Team der Zweiradinnung wünscht allen Mitgliedern und Lieferanten erholsame Feiertage."),
)  # fmt: skip
