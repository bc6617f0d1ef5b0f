"""How the trial part's buyers write in running mail, and what else arrives; the form is that of the tuned part's phrasings."""

from __future__ import annotations

OPENINGS = {
    "de": ("Sehr geehrte Damen und Herren,\n\nunser Haus bestellt bei Ihnen:", "Guten Morgen,\n\nwir ordern:", "Hallo,\n\nich brauche für die Praxis:", "Guten Tag Frau Seidel,\n\nbitte einmal an uns:", "Hallo Herr Mohr,\n\nMaterial ist knapp, bitte senden:", "Liebes Team,\n\nfür den nächsten Versand bitte einpacken:"),
    "en": ("Good morning,\n\nwe need the following:", "Dear Sirs,\n\nkindly deliver:", "Hi team,\n\nour order:"),
}  # fmt: skip
LINES = {
    "de": ("{q} {u} {d}, {s}", "{s} / {d} / {q} {u}", "{n}: {q} {u} {d} (Nr. {s})", "> {d}, Art. {s}, {q} {u}", "{q} x {s} {d}", "{q} {u} {d}", "{s}, {d}, {q} {u}, je {p} EUR", "{d} (Art.-Nr. {s}) - {q} {u}"),
    "en": ("{q} {u} {s} {d}", "{d} ({s}), {q} {u}", "{q} x {d}, {s}", "{n}) {s}: {q} {u} {d}"),
}  # fmt: skip
PROSE = {
    "de": (
        ("{q} {u} {d} (Art. {s})", ", ", " sowie "),
        ("{q} {u} {d} mit der Nummer {s}", ", ", " und "),
        ("{q} {u} {d}", ", ", " und auch "),
    ),
    "en": (("{q} {u} {d} (code {s})", ", ", " and "), ("{q} {u} {d}", ", ", " plus ")),
}
FACTS = {
    "de": (
        "Bestellzeichen: {number}\nKd.-Nr. bei Ihnen: {customer}\nLieferung am: {delivery}\nBezahlung: {payment}\n{note}", "Bitte vermerken: Bestellung {number}, Kunde {customer}, Lieferung {delivery}, Zahlung {payment}. {note}", "Unsere Bestellung: {number}\nUnsere Kundennummer: {customer}\nWunschdatum: {delivery}\nZahlart: {payment}\n{note}",
    ),
    "en": ("Our order: {number}\nAccount: {customer}\nRequired: {delivery}\nTerms: {payment}\n{note}", "Please note order {number}, account {customer}, delivery date {delivery}, payment {payment}. {note}"),
}  # fmt: skip
CLOSINGS = {
    "de": ("Mit freundlichen Grüßen\n{contact}", "Schöne Grüße\n{contact}", "Besten Dank\n{contact}", "Alles Gute und bis bald\n{contact}", "MfG\n{contact}"),
    "en": ("Kind regards\n{contact}", "Thank you\n{contact}", "With best wishes\n{contact}"),
}  # fmt: skip
SIGNATURES = (
    "\n{name}\n{street}\n{place}\nTel.: {phone}",
    "\n{name} - {street} - {place}",
    "",
    "\n____\n{name}\n{street}, {place}, {phone}",
    "\nVom Praxishandy gesendet",
)

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Ware defekt", "Hallo,\n\n{d} ({sku}) aus der Lieferung {order} ist leider defekt angekommen. Was machen wir jetzt?\n\nKunde {customer}"),
    ("inquiry", "Frage zum Artikel {sku}", "Guten Tag,\n\nist {d} ({sku}) latexfrei? Und wie teuer wäre er bei 50 Stück?\n\nViele Grüße"),
    ("inquiry", "Wo bleibt {order}?", "Guten Tag,\n\nunsere Bestellung {order} ist noch nicht da. Wann kommt sie?\n\nKundennummer {customer}"),
    ("cancellation", "{order} bitte stornieren", "Hallo,\n\nbitte stornieren Sie die Bestellung {order}, wir haben doppelt bestellt.\n\nKundennummer {customer}"),
    ("other", "Abwesend", "Unsere Praxis bleibt bis zum Monatsende geschlossen. In Notfällen wenden Sie sich bitte an die Vertretung."),
    ("other", "Rechnung Wartung", "Sehr geehrte Damen und Herren,\n\nfür die Wartung Ihres Gabelstaplers berechnen wir 284,90 EUR.\n\nStaplerservice Kuhnt"),
    ("other", "Schöne Feiertage", "Liebe Geschäftspartner, wir wünschen Ihnen erholsame Feiertage und einen guten Start ins neue Jahr."),
)  # fmt: skip
