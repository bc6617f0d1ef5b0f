"""How the sealed part's buyers write in running mail, and what else arrives; the form is that of the tuned part's phrasings."""

from __future__ import annotations

OPENINGS = {
    "de": ("Guten Morgen,\n\nwir brauchen:", "Sehr geehrte Damen und Herren,\n\nwir beauftragen Sie mit der Lieferung von:", "Moin zusammen,\n\nbitte einpacken:", "Hallo Herr Rohde,\n\nhier kommt die Bestellung für die laufende Woche:", "Hallo Frau Seyfarth,\n\nich möchte bestellen:", "Guten Tag,\n\nfür unsere Werkstatt bestellen wir:"),
    "en": ("Good afternoon,\n\nplease supply the following:", "Hi all,\n\nwe need:", "Dear Sir or Madam,\n\nour order is as follows:"),
}  # fmt: skip
LINES = {
    "de": ("{q} {u} {d}, Art.-Nr. {s}", "{s}: {q} {u} {d}", "{n}. {d} ({s}), {q} {u}", "* {q} {u} {s} {d}", "{q} x {d} ({s})", "{d}: {q} {u}", "{s} / {q} / {d}", "{q} {u} {d} ({s}) zu {p} EUR", "Pos. {n}: {s} {d}, {q} {u}", "{q} {u} {d} - {s}"),
    "en": ("{q} {u} {d}, {s}", "{s}: {d} - {q} {u}", "{q} x {d} ({s})", "{n}) {q} {u} {s} {d}"),
}  # fmt: skip
PROSE = {
    "de": (("{q} {u} {d} (Artikel {s})", ", ", " und "), ("{q} {u} {d}, Nummer {s}", "; ", " sowie "), ("{q} {u} {d}", ", ", " und ")),
    "en": (("{q} {u} {d} ({s})", ", ", " and "), ("{q} {u} of the {d}", ", ", " and ")),
}
FACTS = {
    "de": (
        "Bestell-Nr.: {number}\nKunden-Nr.: {customer}\nTermin: {delivery}\nZahlungsart: {payment}\n{note}", "Wir sind Kunde {customer}, unsere Bestellnummer ist {number}. Liefertermin: {delivery}. Zahlung: {payment}. {note}", "{note}\nBestellung {number}\nKundennummer {customer}\nLieferung {delivery}\nZahlung {payment}",
    ),
    "en": ("PO number: {number}\nAccount: {customer}\nRequired: {delivery}\nPayment: {payment}\n{note}", "PO number {number}, account number {customer}, delivery {delivery}, payment {payment}. {note}"),
}  # fmt: skip
CLOSINGS = {
    "de": ("Mit freundlichen Grüßen\n{contact}", "Schöne Grüße\n{contact}", "Danke und Gruß\n{contact}", "Mit Handwerksgrüßen\n{contact}", "Besten Dank\n{contact}"),
    "en": ("Kind regards\n{contact}", "Thanks\n{contact}", "Yours faithfully\n{contact}"),
}  # fmt: skip
SIGNATURES = (
    "\n{name}\n{street}\n{place}\nTel. {phone}",
    "\n{name} · {street} · {place}",
    "",
    "\n____________________\n{name}\n{street}, {place}\nFon {phone}",
    "\nVon meinem Diensthandy gesendet",
)

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Falsche Leuchte geliefert", "Guten Tag,\n\nzu unserer Bestellung {order} kam statt {d} ({sku}) ein anderer Artikel. Bitte tauschen Sie ihn um.\n\nKunde {customer}"),
    ("complaint", "Kabel beschädigt", "Hallo,\n\nbei der Lieferung zu {order} ist {d} ({sku}) gequetscht und so nicht zu gebrauchen. Wir reklamieren das hiermit.\n\nKundennummer {customer}"),
    ("inquiry", "Datenblatt {sku}", "Guten Morgen,\n\nkönnen Sie uns bitte das Datenblatt zu {d} ({sku}) schicken und die Lieferzeit nennen?\n\nVielen Dank"),
    ("inquiry", "Wo bleibt {order}?", "Sehr geehrte Damen und Herren,\n\nunsere Bestellung {order} ist überfällig. Wann wird sie geliefert?\n\nKundennummer {customer}"),
    ("cancellation", "{order} bitte stornieren", "Hallo,\n\nbitte streichen Sie unsere Bestellung {order} komplett, der Bauherr hat den Auftrag zurückgezogen.\n\nKundennummer {customer}"),
    ("other", "Außer Haus", "Ich bin auf Montage und lese meine E-Mails erst am Abend."),
    ("other", "Betriebsferien", "Sehr geehrte Geschäftspartner,\n\nunser Betrieb bleibt vom 23. Dezember bis zum 6. Januar geschlossen.\n\nIhr Meisterbetrieb"),
)  # fmt: skip
