"""What stands around the orders of the yonder part's buyers: signatures, mails beside a file, subjects, names of files, terms of purchase."""

from __future__ import annotations

FULL = {
    "de": (
        "{name}\n{street}\n{place}\nTelefon {phone}", "{contact}\n{name}, {street}, {place}\n{phone}", "{name} · {street} · {place}\nTel.: {phone} · Bürozeiten Mo-Do 8-16 Uhr", "-- \n{name}\n{street}, {place}\nT {phone}\n{email}\n\nBankverbindung: IBAN DE02 1203 0000 0000 2020 51",
        "{name}\n{street} | {place}\nMobil {phone} | www.{site}\nSteuer-Nr. 47/{n}/01234", "{contact}\n\n{name}\n{street}\n{place}\nFon {phone}\n\nBitte denken Sie an die Umwelt, bevor Sie diese Mail ausdrucken.\nDer Inhalt dieser Nachricht ist vertraulich; Irrläufer bitte löschen.",
    ),
    "en": ("{name}\n{street}\n{place}\nTel {phone}", "{contact} | {name}\n{street}, {place} | {phone}", "{name}, {street}, {place}\nOpen Thu-Sat | {phone}\n\nThis message is meant for the addressee only."),
    "nl": ("{name}\n{street}\n{place}\nTel. {phone}", "{contact}\n{name} | {street} | {place}\nKvK 0{n}118 | {phone}", "{name}, {street}, {place}"),
    "fr": ("{name}\n{street}\n{place}\nTél. {phone}", "{contact}\n{name} – {street}, {place}\nSIRET 81{n} 00024 – {phone}", "{name}, {street}, {place}\nOuvert du mardi au samedi"),
}  # fmt: skip
SHORT = {
    "de": ("", "{name}", "{name}\n{phone}", "Gesendet vom Handy, Tippfehler bitte übersehen", "{name}, {city}"), "en": ("", "{name}", "Sent from the tractor", "{name}\n{phone}"), "nl": ("", "{name}", "Verzonden vanuit de kas", "{name}, {phone}"), "fr": ("", "{name}", "Envoyé de mon portable", "{name}\n{phone}"),
}  # fmt: skip
BODIES = {
    "de": (
        "Guten Tag,\n\nals Anlage unsere aktuelle Bestellung. Wir bitten um Eingangsbestätigung.\n\nMit freundlichem Gruß\n{contact}\n{signature}", "Sehr geehrte Frau {person},\n\nanhängend die Bestellung von heute.\n\nGruß\n{contact}", "", "Hallo, das Blatt hängt dran. Danke!\n{contact}", "Grüß Gott beisammen,\n\nmeine Liste als Anhang.\n\n{contact}\n{name}",
        "--- Diese Nachricht kommt aus der Warenwirtschaft und wird nicht gelesen. Der Beleg ist angehängt. ---", "Anlage: 1 Bestellung\n\n{signature}",
    ),
    "en": ("Good morning,\n\nour order is enclosed as a file.\n\nBest regards\n{contact}\n{signature}", "", "Order sheet enclosed, cheers\n{contact}", "Sent by our stock system. Replies are not monitored."), "nl": ("Goedendag,\n\nonze order zit als bijlage bij deze mail.\n\nVriendelijke groet\n{contact}\n{signature}", "", "Zie het bestand.\nGroet, {contact}"), "fr": ("Bonjour,\n\nvous trouverez notre commande dans le fichier joint.\n\nSalutations distinguées\n{contact}\n{signature}", "", "Commande ci-jointe, merci\n{contact}"),
}  # fmt: skip
SUBJECTS = {
    "de": ("Bestellung[[ {number}]]", "Bestellung", "Bedarf", "Bestellung an {seller}", "Bestellauftrag[[ {number}]]", "{name}: Bestellung[[ {number}]]"), "en": ("Order[[ {number}]]", "Supplies order", "Order from {name}", "Purchase order[[ {number}]]"), "nl": ("Bestelling[[ {number}]]", "Bestelling {name}", "Inkooporder[[ {number}]]"), "fr": ("Commande[[ {number}]]", "Commande de {name}", "Bon de commande[[ {number}]]"),
}  # fmt: skip
FILES = {
    "de": ("Bestellung_{n}", "Bestellung", "Beleg{n}", "bedarf-{n}", "Dokument ({n})"), "en": ("order_{n}", "Order form", "PO_{n}"), "nl": ("order-{n}", "Bestelling"), "fr": ("commande-{n}", "BDC_{n}"),
}  # fmt: skip
TERMS = {
    "de": ("Einkaufsbedingungen", "Unsere Bedingungen für Lieferungen: Wareneingang Montag bis Donnerstag 7 bis 15 Uhr, Freitag bis 12 Uhr. Höchstens 120 cm hohe Paletten. Holzverpackung nur nach IPPC. Rechnungen getrennt von der Ware."), "en": ("Delivery terms", "Goods in: Monday to Thursday, 7 am to 3 pm. Pallets no higher than 120 cm. Invoices separate from the goods."),
    "nl": ("Levervoorwaarden", "Ontvangst van goederen: maandag tot en met donderdag van 7 tot 15 uur. Pallets maximaal 120 cm hoog."), "fr": ("Conditions de livraison", "Réception des marchandises : du lundi au jeudi, de 7 h à 15 h. Palettes de 120 cm au plus."),
}  # fmt: skip
