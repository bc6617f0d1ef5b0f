"""What stands around the orders of the overseas part's buyers: signatures, mails beside a file, subjects, names of files, terms of purchase."""

from __future__ import annotations

FULL = {
    "de": (
        "{name}\n{street}\n{place}\nTelefon {phone}", "{name} | {street} | {place}\nFon {phone} | www.{site}\n\nWerkstattverkauf Do + Fr 14–18 Uhr. Neu: Drehkurse ab 89 €, Anmeldung auf der Website.", "{contact}\nWerkstattleitung\n{name}\n{street}, {place}\nTel.: {phone}",
        "-- \n{name}\n{street}\n{place}\nUmsatzsteuer-ID auf Anfrage · Gläubiger-ID DE98ZZZ0000{n}{n}\nSparkasse IBAN DE12 5001 0517 0{n} {n} 31", "{name}, {street}, {place}, {phone}", "{contact} (sie/ihr)\nBeschaffung\n\n{name}\n{street}\n{place}\n\nBitte prüfen Sie, ob diese Mail ausgedruckt werden muss.",
        "* * *\n{name}\n{street}\n{place}\nMitglied der Handwerkskammer, Betriebsnr. 0{n}{n}",
    ),
    "en": ("{name}\n{street}\n{place}\n{phone}", "{contact}\nStudio Manager, {name}\n{street}, {place}\nT {phone}\n\nOpen studios every first Saturday, 10 to 4.", "-- \n{name} | {street} | {place}\nCompany no. 0{n}{n} | www.{site}"),
    "nl": ("{name}\n{street}\n{place}\nTel. {phone}", "{contact}\n{name}\n{street} | {place}\nKvK {n}{n} | www.{site}", "{name}, {street}, {place}\n{phone} (di t/m za)"),
    "fr": ("{name}\n{street}\n{place}\nTél. : {phone}", "{contact}\nGérante\n{name}, {street}, {place}\nSIRET 4{n} {n} 00018", "{name}\n{street} – {place}\nStages toute l'année : www.{site}"),
}  # fmt: skip
SHORT = {
    "de": ("", "{name}", "{contact} · {name}", "Gesendet mit der mobilen Mail App", "Von meinem iPad gesendet", "Diese E-Mail wurde von Avasto auf Viren geprüft."), "en": ("", "{name}", "Sent from my Galaxy", "Please excuse typos, clay on my fingers"), "nl": ("", "{name}", "Verzonden met Outlook voor Android"), "fr": ("", "{name}", "Envoyé depuis mon mobile"),
}  # fmt: skip
BODIES = {
    "de": (
        "Guten Tag,\n\nim Anhang finden Sie unsere Bestellung. Für eine kurze Eingangsbestätigung wären wir dankbar.\n\nFreundliche Grüße\n{contact}\n{signature}", "Liebe Frau {person},\n\nwieder eine Liste von uns, diesmal etwas kürzer.\n\nHerzlich\n{first}\n{signature}", "Bestellung anbei. {contact}", "", "Sehr geehrte Damen und Herren,\n\nals Anlage der unterschriebene Bestellvordruck.\n\nIm Auftrag\n{contact}\n{name}",
        "Dieses Dokument wurde aus unserem Kassensystem verschickt. Antworten an diese Adresse werden nicht gelesen.", "Hallo {person}, die Datei kommt von meiner Kollegin, bitte so liefern, wie es darin steht. LG {first}",
    ),
    "en": ("Hello,\n\nplease find our order attached.\n\nWith thanks\n{contact}\n{signature}", "Order attached as promised. {first}", "Dear {person},\n\nattached is our purchase order, kindly confirm.\n\nSincerely\n{contact}\n{signature}", ""),
    "nl": ("Hallo,\n\nin de bijlage onze bestelling.\n\nHartelijke groet,\n{contact}\n{signature}", "Bestelling bijgevoegd. {first}", ""),
    "fr": ("Bonjour,\n\nci-joint notre bon de commande.\n\nBien à vous,\n{contact}\n{signature}", "Commande en pièce jointe. {first}", ""),
}  # fmt: skip
SUBJECTS = {
    "de": ("Bestellung[[ {number}]]", "Neue Bestellung von {name}", "Werkstattbestellung[[ {number}]]", "Bestellung Material[[ (Nr. {number})]]", "unsere Bestellung", "Auftrag[[ {number}]]"), "en": ("Order[[ {number}]]", "Purchase order[[ {number}]] from {name}", "Studio order"),
    "nl": ("Bestelling[[ {number}]]", "Nieuwe bestelling", "Order[[ {number}]] {name}"), "fr": ("Commande[[ {number}]]", "Bon de commande[[ n° {number}]]", "Commande fournitures"),
}  # fmt: skip
FILES = {
    "de": ("Bestellung_{n}", "Bestellvordruck", "Mat-Bestellung {n}", "SCAN_{n}", "Liste neu (2)", "B{n}"), "en": ("Order-{n}", "PO_{n}", "studio order"), "nl": ("Bestelling-{n}", "lijst {n}"), "fr": ("Commande_{n}", "bon de commande"),
}  # fmt: skip
TERMS = {
    "de": ("Einkaufsbedingungen", "Allgemeine Bedingungen für Bestellungen. Warenannahme Montag bis Donnerstag 8 bis 14 Uhr. Zahlung binnen 30 Tagen nach Rechnungseingang, bei Zahlung binnen 10 Tagen 2 % Skonto. Verpackungen nimmt der Lieferant zurück."), "en": ("Conditions of purchase", "Goods are received Monday to Thursday from 8 am to 2 pm. Payment within 30 days of invoice. Packaging is taken back by the supplier."),
    "nl": ("Inkoopvoorwaarden", "Goederenontvangst maandag tot en met donderdag van 8 tot 14 uur. Betaling binnen 30 dagen na factuur."), "fr": ("Conditions d'achat", "Réception du lundi au jeudi de 8 h à 14 h. Paiement à 30 jours date de facture."),
}  # fmt: skip
