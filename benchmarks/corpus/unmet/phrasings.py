"""How the unmet part's buyers write in running mail, and what else arrives; the form is that of the tuned part's phrasings."""

from __future__ import annotations

OPENINGS = {
    "de": ("Hallo,\n\nbitte senden Sie uns:", "Guten Tag,\n\nhiermit bestelle ich:", "Sehr geehrte Damen und Herren,\n\nbitte um Lieferung folgender Teile:", "Moin,\n\nwir benötigen:", "Guten Morgen,\n\nbitte liefern:", "Hallo Frau Sievers,\n\nich brauche wieder Material:"),
    "en": ("Hi,\n\nplease can you send:", "Good morning,\n\nwe need the following:", "Dear Sirs,\n\nplease supply:"),
}  # fmt: skip
LINES = {
    "de": ("{q} {u} {d} ({s})", "{q} {u} {s} {d}", "- {q} {u} {d}, Art.-Nr. {s}", "{s} {d} - {q} {u}", "{q}x {d} ({s})", "{d}, {q} {u}", "{n}. {s} {d}: {q} {u}", "{q} {u} {d} {s} à {p} EUR"),
    "en": ("{q} {u} {d} ({s})", "{q} x {s} {d}", "{s} {d}, {q} {u}", "- {q} {u} {d} - part no. {s}"),
}  # fmt: skip
PROSE = {
    "de": (
        ("{q} {u} {d} ({s})", ", ", " und "),
        ("{q} {u} {d} mit der Nummer {s}", ", ", " und dazu "),
        ("{q} {u} {d}", ", dann ", " und noch "),
    ),
    "en": (("{q} {u} {d} ({s})", ", ", " and "), ("{q} {u} of {d}, your {s}", ", ", " plus ")),
}
FACTS = {
    "de": (
        "Bestell-Nr.: {number}\nKd.-Nr.: {customer}\nTermin: {delivery}\nZahlung: {payment}\n{note}", "Bestellung {number}, Kundennummer {customer}, Lieferung {delivery}, Zahlung {payment}. {note}", "Kundennr. {customer}\nUnsere Nr. {number}\nLiefertermin {delivery}\nZahlungsart {payment}\n{note}",
    ),
    "en": ("Order no. {number}\nAccount no. {customer}\nDelivery {delivery}\nPayment {payment}\n{note}", "Our order {number}, account {customer}, wanted {delivery}, payment {payment}. {note}"),
}  # fmt: skip
CLOSINGS = {
    "de": ("Mit freundlichen Grüßen\n{contact}", "Gruß\n{contact}", "MfG\n{contact}", "Danke und Gruß\n{contact}", "Mit freundlichem Gruß\n{contact}"),
    "en": ("Thanks\n{contact}", "Regards\n{contact}", "Kind regards\n{contact}"),
}  # fmt: skip
SIGNATURES = (
    "\n{name}\n{street}\n{place}\nTel.: {phone}",
    "\n{name}\n{street}, {place}",
    "",
    "\n-- \n{name} | {street} | {place} | Tel. {phone}",
    "\nGesendet von meinem iPhone",
)

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Defekt", "Hallo,\n\n{d} ({sku}) aus der Bestellung {order} ist defekt. Bitte Ersatz schicken.\n\nKd.-Nr. {customer}"),
    ("inquiry", "Frage zu {sku}", "Guten Tag,\n\npasst {d} ({sku}) auch zu älteren Anlagen? Und was kosten 10 Stück?\n\nDanke"),
    ("inquiry", "Wo ist {order}?", "Hallo,\n\nwann wird {order} geliefert? Wir warten.\n\nKundennummer {customer}"),
    ("cancellation", "Storno {order}", "Guten Tag,\n\nbitte Bestellung {order} stornieren, der Kunde hat abgesagt.\n\nKd.-Nr. {customer}"),
    ("other", "Abwesenheitsnotiz", "Ich bin nicht im Haus. Ihre Mail wird nicht gelesen. Ab Montag bin ich wieder da."),
    ("other", "Rechnung {order}", "Guten Tag,\n\nanbei unsere Rechnung {order} für die Prüfung der Feuerlöscher, 214,80 EUR.\n\nBrandschutz Ahlers"),
    ("other", "Danke", "Hallo, ist alles angekommen, prima. Danke für die schnelle Lieferung!"),
)  # fmt: skip
