"""How invented buyers write in running mail, and what else arrives: the part that the readers were worked on with.

An order is an opening, its lines in one way of writing them, what is said about number, customer and date, and a closing. In line patterns stand
{q} quantity, {u} unit, {d} description, {s} our number, {p} price, {t} line total, {n} the line's number; in facts {number}, {customer}, {delivery},
{payment}, {note}. A way of writing without {s} names goods by description only.
"""

from __future__ import annotations

OPENINGS = {
    "de": (
        "Sehr geehrte Damen und Herren,\n\nhiermit bestellen wir:", "Guten Tag,\n\nbitte liefern Sie uns folgende Artikel:", "Hallo,\n\nwir benötigen:", "Hallo Frau Sommer,\n\nich möchte gern bestellen:",
        "Moin,\n\nbitte einmal wie folgt:", "Guten Morgen zusammen,\n\nunsere Bestellung für diese Woche:", "Liebes Team,\n\nwir bräuchten wieder Nachschub:", "Sehr geehrter Herr Baum,\n\nwie telefonisch besprochen bestelle ich",
        "Hi,\n\nkönnt ihr uns bitte schicken:", "Grüß Gott,\n\nwir erteilen Ihnen folgenden Auftrag:", "Servus,\n\nbitte um Lieferung von:", "Guten Tag,\n\nauf Basis Ihres Angebots bestellen wir:",
    ),
    "en": (
        "Dear Sirs,\n\nplease supply the following:", "Hello,\n\nwe would like to order:", "Hi there,\n\nplease send us:", "Good morning,\n\nkindly accept our order as below:", "Dear team,\n\nplease process this order:",
    ),
}  # fmt: skip
LINES = {
    "de": (
        "{q} {u} {s} {d}", "{q} {u} {d} ({s})", "- {q}x {d}, Art.-Nr. {s}", "* {s}: {q} {u}", "{s}   {d}   {q} {u}", "{n}. {d} – Art. {s} – {q} {u}", "{n}) {q} {u} {d}, Artikelnummer {s}, Preis {p} EUR",
        "{s}; {d}; {q}; {u}", "Artikel {s} ({d}): {q} {u} à {p} €", "{q} {u} à {p} EUR = {t} EUR: {d} [{s}]", "{d} / {s} / Menge: {q}", "Menge: {q} {u}\nArtikel: {s}\nBezeichnung: {d}\n", "{q}x {s}", "- {d} - {q} {u}",
        "{q} {u} {d}",
    ),
    "en": (
        "{q} {u} {s} {d}", "- {q} x {s} {d}", "{n}. {d} (item {s}), qty {q} {u}", "{s} - {d} - {q} {u} @ EUR {p}", "Item {s}: {q} {u}", "{q} {u} of {d}, your ref. {s}",
    ),
}  # fmt: skip
PROSE = {
    "de": (("{q} {u} {d} (Art. {s})", ", ", " und "), ("{q} {u} von Artikel {s}", ", ", " sowie "), ("{q} {u} {d}", ", ", " und ")),
    "en": (("{q} {u} of {d} ({s})", ", ", " and "), ("{q} {u} of item {s}", ", ", " and ")),
}
FACTS = {
    "de": (
        "Bestellnummer: {number}\nKundennummer: {customer}\nLiefertermin: {delivery}\nZahlung: {payment}\n{note}", "Unsere Bestell-Nr. lautet {number}, unsere Kundennummer {customer}. Lieferung bitte bis {delivery}. {payment}. {note}",
        "Best.-Nr. {number} / Kd.-Nr. {customer} / Termin {delivery} / {payment}\n{note}", "Kundennr. {customer}, Auftrag {number}, gewünschter Liefertermin {delivery}.\n{note}\nZahlung {payment}.",
    ),
    "en": ("PO number: {number}\nCustomer number: {customer}\nDelivery date: {delivery}\nPayment: {payment}\n{note}", "Our order no. is {number}, customer no. {customer}. Please deliver by {delivery}. Payment: {payment}. {note}"),
}  # fmt: skip
CLOSINGS = {
    "de": (
        "Mit freundlichen Grüßen\n{contact}",
        "Vielen Dank und viele Grüße\n{contact}",
        "MfG\n{contact}",
        "Beste Grüße\n\n{contact}\nEinkauf",
        "Danke!\n{contact}",
    ),
    "en": ("Kind regards,\n{contact}", "Best regards\n{contact}", "Many thanks,\n{contact}"),
}
SIGNATURES = (
    "\n-- \n{name}\n{street}\n{place}\nTel. {phone}", "\n{name} | {street} | {place}", "", "\n\n{name}\n{street}, {place}\nTelefon {phone}\nwww.firma.example\nGeschäftsführung: Max Muster, Amtsgericht Musterstadt HRB 1{phone}",
    "\nVon meinem iPhone gesendet", "\n_____________________\n{name}\n{street}\n{place}\n\nDer Inhalt dieser E-Mail ist vertraulich. Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.",
)  # fmt: skip

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Reklamation Bestellung {order}", "Guten Tag,\n\nbei unserer Lieferung zu {order} waren 3 {d} ({sku}) beschädigt. Bitte um Ersatz.\n\nKundennummer {customer}"),
    ("complaint", "Falsche Ware", "Hallo,\n\nstatt {d} kam etwas ganz anderes. Das ist nun schon das zweite Mal! Bitte holen Sie die Falschlieferung ab und liefern Sie das Richtige.\n\nBestellung {order}"),
    ("complaint", "Wrong delivery {order}", "Hello,\n\nwe received the wrong goods with order {order}: 2 of {d} are broken. Please send a replacement or a credit note."),
    ("inquiry", "Preisanfrage", "Guten Tag,\n\nwas kosten bei Ihnen 500 Stück {d} ({sku})? Wie lang ist die Lieferzeit?\n\nMit freundlichen Grüßen"),
    ("inquiry", "Lieferstatus {order}", "Hallo,\n\nwann können wir mit unserer Bestellung {order} rechnen? Sie sollte letzte Woche kommen.\n\nKundennummer {customer}"),
    ("inquiry", "Request for quotation", "Dear Sirs,\n\nplease quote your best price for 200 pcs {d}, item {sku}, delivered."),
    ("cancellation", "Storno {order}", "Sehr geehrte Damen und Herren,\n\nbitte stornieren Sie unsere Bestellung {order} vollständig. Wir haben uns anders entschieden.\n\nKd.-Nr. {customer}"),
    ("cancellation", "Cancel order {order}", "Hello,\n\nplease cancel our purchase order {order}. Sorry for the trouble."),
    ("other", "Rechnung 2026-{order}", "Sehr geehrte Damen und Herren,\n\nanbei unsere Rechnung über 1.240,00 EUR. Bitte überweisen Sie innerhalb von 14 Tagen.\n\nBuchhaltung"),
    ("other", "Abwesenheitsnotiz: Re: Ihre Bestellung", "Ich bin bis 12.11. nicht im Büro. Ihre Nachricht wird nicht gelesen oder weitergeleitet."),
    ("other", "Newsletter Oktober: jetzt 20 % auf {d}", "Nur diese Woche: {d} für 9,90 € statt 14,90 €. Jetzt im Shop bestellen! Zum Abbestellen hier klicken."),
    ("other", "Bewerbung als Lagerist", "Sehr geehrte Damen und Herren,\n\nhiermit bewerbe ich mich um die ausgeschriebene Stelle. Meine Unterlagen finden Sie anbei."),
)  # fmt: skip
