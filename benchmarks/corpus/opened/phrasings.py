"""How the opened part's buyers write in running mail, and what else arrives; the form is that of the tuned part's phrasings."""

from __future__ import annotations

OPENINGS = {
    "de": (
        "Guten Tag Frau Tiedemann,\n\ndie folgenden Positionen hätten wir gern:", "Hallo Nachbarn,\n\nuns fehlt:", "Sehr geehrte Geschäftspartner,\n\nnachstehend erhalten Sie unsere Bestellung.", "Tach zusammen,\n\nschickt uns mal bitte",
        "Werte Damen und Herren,\n\nwir ordern wie folgt:", "Hallo Herr Warnecke,\n\nanknüpfend an unser Gespräch vom Dienstag benötigen wir zur Auslieferung:", "Guten Abend,\n\nder Bestand ist leer, bitte nachliefern:",
        "Grüezi,\n\nfür unser Lager bestellen wir:", "Sehr geehrter Herr Osterloh,\n\nerlauben Sie uns, Ihnen den nachfolgenden Auftrag zu übermitteln:",
    ),
    "en": ("Good day,\n\nwe hereby order from you:", "Hi all,\n\ncan you send over the following please:", "Dear Mrs Tiedemann,\n\nthank you for your catalogue. We should like to have:", "Hey,\n\nwe're out of a few things:"),
}  # fmt: skip
LINES = {
    "de": (
        "{d} | {s} | {q} {u}", "{s} … {q} {u} … {d}", "»{d}« ({s}) in einer Menge von {q} {u}", "Nr. {s}: {d} – bitte {q} {u}", "{n}/ {q} {u} / {s}", "~ {d}, Bestellnummer {s}, benötigte Menge: {q} {u}", "{d}\n  → {s} × {q}", "{s} {d}\t{q} {u}\t{p}\t{t}",
        "({n}) {q} {u} {d}; Ihre Nr. {s}; Einzelpreis {p} €; Summe {t} €", "+ {q} {u} {d}", "{d}: {q} {u}", "#{n} {s} = {q} {u}",
    ),
    "en": ("{d} | {s} | {q} {u}", "{n} - {q} {u} - {s} - {d}", "({s}) {d}: please send {q}", "{s} {d}, {q} {u}, EUR {p}/unit", "~ {q} {u} {d}"),
}  # fmt: skip
PROSE = {
    "de": (
        ("{q} {u} {d} mit der Nummer {s}", ", ", " und schließlich "),
        ("von {d} ({s}) {q} {u}", ", ", " und "),
        ("{q} {u} {d}", ", außerdem ", " und "),
    ),
    "en": (("{q} {u} of your {d}, number {s}", ", ", " plus "), ("{q} {u} of {d}", ", ", " and also ")),
}
FACTS = {
    "de": (
        "Kundennummer bei Ihnen: {customer}\nBestellvorgang: {number}\nAnlieferung: {delivery}\nBezahlung: {payment}\n{note}", "Die Ware soll bis {delivery} hier sein, bezahlt wird {payment}. Unsere Nr. für diese Bestellung: {number}. Bei Ihnen sind wir Kunde {customer}. {note}",
        "(Kunde {customer}; Best.-Zeichen {number}; gewünscht zum {delivery}; {payment})\n{note}", "{note}\nWir haben die Kundennr. {customer}.\nBestell-Nummer unsererseits: {number}\nLiefern Sie bis: {delivery}\nZahlungswunsch: {payment}",
    ),
    "en": ("Customer account: {customer}\nOrder ref.: {number}\nRequired by: {delivery}\nPaying by: {payment}\n{note}", "We need it by {delivery}, paying by {payment}. The order number is {number} and our account number {customer}. {note}"),
}  # fmt: skip
CLOSINGS = {
    "de": (
        "Freundliche Grüße aus der Verwaltung\n{contact}",
        "Herzlichst\n{contact}",
        "Bis dahin, {contact}",
        "Hochachtungsvoll\n\n{contact}",
        "Dankeschön und schönes Wochenende!\n{contact}",
        "VG {contact}",
    ),
    "en": ("Yours sincerely\n{contact}", "All the best,\n{contact}", "Thx\n{contact}"),
}
SIGNATURES = (
    "\n{name}\n{street}\n{place}\n☎ {phone}", "\n=====\n{name} * {street} * {place}", "", "\n--\n{name}\n{street}\n{place}\nTelefon {phone} | Telefax {phone}9\nBankverbindung: DE02 1203 0000 0000 2020 51\nSteuernummer 27/123/45678",
    "\nGesendet mit der Mobil-App", "\n{name}, {street}, {place}\n\nBesuchen Sie uns auf der Messe, Halle 4, Stand 118, vom 3. bis 6. März!",
)  # fmt: skip

# kind, subject, text; {order} is an order number, {sku}, {d} an article, {customer} a customer number
OTHERS = (
    ("complaint", "Mängelrüge zu {order}", "Sehr geehrte Damen und Herren,\n\nvon den gelieferten 24 Stück {d} (Artikel {sku}) sind 9 zerkratzt. Wir behalten uns eine Minderung vor und bitten um Ihre Stellungnahme.\n\nKunde {customer}"),
    ("complaint", "Paket kam offen an", "Hallo,\n\nder Karton war offen und es fehlt die Hälfte: statt 12 waren nur 6 {d} drin (Auftrag {order}). Wie geht das jetzt weiter?"),
    ("inquiry", "Haben Sie das da?", "Moin,\n\nhabt ihr {d} ({sku}) am Lager, so ungefähr 40 Stück? Und was würde das kosten?\n\nDanke"),
    ("inquiry", "Where is our order {order}?", "Hello,\n\nwe are still waiting for order {order}. Could you tell us when it was dispatched?\n\nAccount {customer}"),
    ("cancellation", "Bitte Bestellung {order} löschen", "Guten Tag,\n\nleider hat der Bauherr abgesagt. Bitte löschen Sie unseren Auftrag {order} komplett.\n\nKundennr. {customer}"),
    ("other", "Zahlungserinnerung", "Sehr geehrte Damen und Herren,\n\nzu unserer Rechnung {order} über 388,20 EUR konnten wir noch keinen Zahlungseingang feststellen. Bitte überweisen Sie bis zum 30. des Monats.\n\nIhre Buchhaltung"),
    ("other", "Ihr Paket ist unterwegs", "Ihre Sendung {order} wird voraussichtlich morgen zwischen 10 und 13 Uhr zugestellt. Inhalt: 1 Paket, 12,5 kg."),
    ("other", "Einladung zum Richtfest", "Liebe Geschäftsfreunde,\n\nam 14. November um 15 Uhr feiern wir Richtfest, Mühlenweg 12. Bitte sagen Sie bis zum 1. November Bescheid, mit wie vielen Personen Sie kommen."),
)  # fmt: skip
