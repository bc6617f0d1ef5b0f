"""How the drawn part's buyers write in running mail, and what else arrives; the form is that of the tuned part's phrasings."""

from __future__ import annotations

OPENINGS = {
    "de": (
        "Sehr geehrte Damen und Herren,\n\nwir bestellen bei Ihnen:", "Guten Tag,\n\nbitte senden Sie uns folgende Artikel:", "Hallo,\n\nhier meine Bestellung:", "Hallo zusammen,\n\nwir brauchen Nachschub:", "Guten Morgen,\n\nbitte liefern Sie wie folgt:",
        "Liebe Kolleginnen und Kollegen,\n\nes ist wieder so weit, wir benötigen", "Hallo Herr Radtke,\n\nwie eben am Telefon besprochen:", "Sehr geehrter Herr Ehlers,\n\nauf Basis der Preisliste bestellen wir verbindlich:",
    ),
    "en": ("Dear Sirs,\n\nwe would like to order:", "Hello,\n\nplease send us the following items:", "Good afternoon,\n\nour order for this month:", "Hi,\n\ncould you please deliver:"),
}  # fmt: skip
LINES = {
    "de": (
        "{q} {u} {d} ({s})", "- {q} {u} {s} {d}", "{s} {d} - {q} {u}", "{n}. {d}, Artikelnummer {s}, {q} {u}", "{q} x {d}, Art. {s}", "{s}: {q} {u}", "{d}, {q} {u}", "{q} {u} {d} zu {p} EUR", "{s}\t{q}\t{u}\t{d}", "Pos. {n}: {q} {u} {d} / {s} / {p} €", "* {d} ({s}) {q} {u}",
        "Art.-Nr. {s} | Menge {q} {u} | {d}",
    ),
    "en": ("{q} {u} {d} ({s})", "{s} - {d} - {q} {u}", "{n}. {q} x {d}, item {s}", "- {d}: {q} {u}", "{q} {u} {s} at EUR {p}"),
}  # fmt: skip
PROSE = {
    "de": (("{q} {u} {d} ({s})", ", ", " und "), ("{q} {u} {d}, Artikel {s}", "; ", " sowie "), ("{q} {u} {d}", ", ", " und noch ")),
    "en": (("{q} {u} {d} ({s})", ", ", " and "), ("{q} {u} of {d}", ", ", " and ")),
}
FACTS = {
    "de": (
        "Bestellnummer: {number}\nKundennummer: {customer}\nLiefertermin: {delivery}\nZahlungsart: {payment}\n{note}", "Unsere Bestellnummer ist {number}, Kundennummer {customer}. Liefern Sie bitte bis {delivery}. Zahlung: {payment}. {note}",
        "Kd.-Nr. {customer} / Bestellung {number} / Termin {delivery} / {payment}\n{note}",
    ),
    "en": ("Order number: {number}\nCustomer number: {customer}\nDelivery date: {delivery}\nPayment: {payment}\n{note}", "Our order number is {number}, customer number {customer}. Please deliver by {delivery}. Payment: {payment}. {note}"),
}  # fmt: skip
CLOSINGS = {
    "de": (
        "Mit freundlichen Grüßen\n{contact}",
        "Viele Grüße\n{contact}",
        "Freundliche Grüße\n\n{contact}",
        "Danke und Gruß\n{contact}",
        "MfG\n{contact}",
        "Beste Grüße {contact}",
    ),
    "en": ("Kind regards\n{contact}", "Best regards,\n{contact}", "Thanks\n{contact}"),
}
SIGNATURES = (
    "\n{name}\n{street}\n{place}\nTel. {phone}", "\n{name} | {street} | {place} | {phone}", "", "\n-- \n{name}\n{street}, {place}\n\nDer Inhalt dieser Nachricht ist vertraulich.", "\nVon meinem Smartphone gesendet", "\n{name}\nTelefon {phone}\n\nUnsere Öffnungszeiten: Mo-Fr 8-17 Uhr",
)  # fmt: skip

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Reklamation Auftrag {order}", "Sehr geehrte Damen und Herren,\n\nder Artikel {sku} ({d}) ist defekt bei uns angekommen. Bitte um Umtausch.\n\nKundennummer {customer}"),
    ("complaint", "Fehlmenge", "Guten Tag,\n\nbei Auftrag {order} fehlten 3 von 10 Stück {d}. Bitte prüfen Sie das und melden sich.\n\nKunde {customer}"),
    ("inquiry", "Anfrage", "Guten Tag,\n\nwas kosten 25 Stück {d} ({sku}) und wann könnten Sie liefern?\n\nMit freundlichen Grüßen"),
    ("inquiry", "Delivery status {order}", "Hello,\n\ncould you tell me when order {order} will be shipped?\n\nCustomer {customer}"),
    ("cancellation", "Stornierung {order}", "Guten Tag,\n\nhiermit stornieren wir die Bestellung {order}. Bitte bestätigen.\n\nKundennummer {customer}"),
    ("other", "Rechnung {order}", "Sehr geehrte Damen und Herren,\n\nanbei unsere Rechnung {order} über 214,90 EUR, fällig in 14 Tagen.\n\nHausmeisterdienst Klein"),
    ("other", "Abwesenheit", "Ich bin derzeit nicht im Büro und lese keine E-Mails. Ab Montag bin ich wieder da."),
    ("other", "Einladung zur Hausmesse", "Liebe Kunden und Partner,\n\nwir laden Sie herzlich zu unserer Hausmesse am 20. November ab 10 Uhr ein.\n\nIhr Messeteam"),
)  # fmt: skip
