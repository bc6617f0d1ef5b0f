"""What stands around the orders of the distant part's buyers: signatures, mails beside a file, subjects, names of files, terms of purchase."""

from __future__ import annotations

FULL = {
    "de": (
        "{name}\n{street}\n{place}\nTel. {phone}", "{name} · {street} · {place}\nTelefon {phone} · {email}\nBürozeiten Mo–Fr 9–12 Uhr, April bis Oktober auch samstags", "{contact}\nMaterialwirtschaft\n\n{name}\n{street}, {place}\nT {phone} | www.{site}",
        "--\n{name}\n{street}\n{place}\n\nVolksbank Küste, IBAN DE41 2919 0024 0{n} 77{n} 00\nSteuernummer 27/{n}/0815", "{name}, {street}, {place}, Funk Kanal 10, Tel. {phone}", "{contact}\n{name}\n{street}\n{place}\n\nGeschäftsführung: siehe Impressum auf www.{site}\nHandelsregister HRB {n}",
        "Immer eine Handbreit Wasser unterm Kiel wünscht\n{name}\n{street}\n{place}\n{phone}",
    ),
    "en": ("{name}\n{street}\n{place}\nTel {phone}", "{contact} | Yard Manager\n{name}, {street}, {place}\nM {phone}\n\nThink before you print.", "--\n{name}\n{street}\n{place}\nVHF Ch 80 · {phone} · www.{site}"),
    "nl": ("{name}\n{street}\n{place}\nTel. {phone}", "{contact}\nmagazijn\n\n{name} | {street} | {place}\nt {phone} | www.{site}", "{name}, {street}, {place}\nIBAN NL20 RABO 0{n} {n} 11"),
    "fr": ("{name}\n{street}\n{place}\nTél. {phone}", "{contact}\nResponsable atelier\n{name} – {street} – {place}\nTél. {phone}\nRCS 4{n} 1{n}", "{name}\n{street}, {place}\nwww.{site}"),
}  # fmt: skip
SHORT = {
    "de": ("", "{name}", "{name} · {phone}", "Gesendet von meinem Handy, Tippfehler inklusive", "Von Bord gesendet", "Holen Sie sich Outlook für iOS"), "en": ("", "{name}", "Sent from my iPhone", "Get Outlook for Android"), "nl": ("", "{name}", "Verstuurd vanaf mijn iPad"), "fr": ("", "{name}", "Envoyé de mon iPhone"),
}  # fmt: skip
BODIES = {
    "de": (
        "Moin,\n\nanbei eine neue Bestellung.\n\nGruß von der Küste\n{contact}\n{signature}", "Sehr geehrte Frau {person},\n\nbeigefügt übersenden wir Ihnen unsere Bestellung mit der Bitte um Bestätigung von Preis und Termin.\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "s. Anhang\n\n{first}", "",
        "Guten Tag Herr {person},\n\ndie Liste hängt dran, bitte wie besprochen liefern.\n\n{contact}\n{name}", "Automatischer Versand aus der Warenwirtschaft. Rückfragen richten Sie bitte an den genannten Sachbearbeiter.", "Hi, Bestellung liegt bei. Danke und schönes Wochenende! {first}",
    ),
    "en": ("Hi,\n\norder attached, shout if anything is out of stock.\n\nCheers\n{contact}\n{signature}", "Dear Sir or Madam,\n\nplease find enclosed our order.\n\nYours faithfully\n{contact}\n{signature}", "See attachment.", ""),
    "nl": ("Goedemorgen,\n\nhierbij onze bestelling als bijlage.\n\nMet vriendelijke groet,\n{contact}\n{signature}", "Zie bijlage. Gr. {first}", ""),
    "fr": ("Bonjour,\n\nveuillez trouver en pièce jointe notre commande.\n\nCordialement,\n{contact}\n{signature}", "Voir le fichier joint. {first}", ""),
}  # fmt: skip
SUBJECTS = {
    "de": ("Bestellung[[ Nr. {number}]]", "Materialbestellung", "Unser Auftrag[[ {number}]]", "Bestellung {name}", "Teilebestellung[[ {number}]]", "Nachschub"), "en": ("Order[[ {number}]]", "Parts order", "Purchase order[[ {number}]]", "PO[[ {number}]] - {name}"),
    "nl": ("Bestelling[[ {number}]]", "Bestelling onderdelen", "Inkooporder[[ {number}]]"), "fr": ("Commande[[ n° {number}]]", "Notre commande[[ {number}]]", "Commande de pièces"),
}  # fmt: skip
FILES = {
    "de": ("Bestellung {n}", "Materialliste", "B_{n}", "Auftrag-{n}", "Einkaufsliste_{n}", "doc{n}"), "en": ("order_{n}", "PO {n}", "parts list"), "nl": ("bestelling_{n}", "order {n}"), "fr": ("commande-{n}", "BdC_{n}"),
}  # fmt: skip
TERMS = {
    "de": ("AEB", "Allgemeine Einkaufsbedingungen. Lieferung frei Werft, werktags 7 bis 15 Uhr. Eigentumsvorbehalte des Lieferanten gelten nur einfach. Zahlung nach 30 Tagen netto oder 14 Tagen mit 3 % Skonto."), "en": ("Terms and conditions", "Terms of purchase. Goods are received on weekdays from 8 am to 3 pm. Payment 30 days after receipt of invoice."),
    "nl": ("Voorwaarden", "Algemene inkoopvoorwaarden. Levering op werkdagen van 8 tot 15 uur. Betaling na 30 dagen."), "fr": ("CGA", "Conditions générales d'achat. Réception des marchandises en semaine de 8 h à 15 h. Règlement à 30 jours."),
}  # fmt: skip
