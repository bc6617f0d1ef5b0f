"""What stands around the orders of the newcomer part's buyers: signatures, mails beside a file, subjects, names of files, terms of purchase."""

from __future__ import annotations

FULL = {
    "de": (
        "{name}\n{street}\n{place}\nFon {phone}", "{contact}\nSekretariat\n\n{name}\n{street}\n{place}\nTelefon: {phone}\nBürozeiten: Mo, Di, Do 8.00 – 11.30 Uhr\nMittwochs geschlossen", "i. V. {contact}\nVerwaltung/Beschaffung\n{name} · {street} · {place}\nTel. {phone}, Durchwahl -12\nUSt-ID auf Anfrage",
        "-- \n{contact}, {name}\n{street}, {place}\nTel./AB: {phone}\n{site}\n\n„Jedes Kind ist ein Buch, aus dem wir lesen sollen.“", "{name}\nInh. {contact}\n{street}\n{place}\nT {phone}\nLadenöffnung Mo-Fr 9-18.30, Sa 9-14 Uhr\nFolgen Sie uns: @lesezeichen{n}",
        "{contact}\n\n{name}\n{street}\n{place}\nTel.: {phone}\nKonto DE02 5001 0517 0{n} 00", "{contact} | Assistenz der Geschäftsleitung\n{name} | {street} | {place} | {phone}\n____\nDiese Nachricht kann vertrauliche Informationen enthalten. Wenn Sie nicht der vorgesehene Empfänger sind, informieren Sie bitte den Absender. Datenschutzhinweise nach Art. 13 DSGVO unter {site}/datenschutz",
    ),
    "en": (
        "{name}\n{street}\n{place}\nTel {phone}", "{contact}\nOffice Manager\n{name}\n{street}, {place}\n{phone}\n\nWe aim to reply within 2 working days. Our office closes at 3.45 pm.", "--\n{contact}\n{name}, {street}, {place}\nRegistered charity 10{n}7", "{contact}\nBuyer | {name}\n{street} | {place} | T {phone}\n\nThis message is intended for the addressee only. Any views are those of the sender.",
    ),
    "nl": ("{name}\n{street}\n{place}\nTel. {phone}", "{contact}\nAdministratie\n{name}\n{street}, {place}\nT {phone}\nAanwezig: ma, di, do", "--\n{contact} | {name} | {street} | {place}\nKvK 51{n}33"),
    "fr": ("{name}\n{street}\n{place}\nTél. {phone}", "{contact}\nSecrétariat de direction\n{name}\n{street}\n{place}\nTél : {phone}", "--\n{contact}, {name}\n{street}, {place}\nSIRET 38{n} 117 00024", "{name} – {street} – {place}\n{phone} – ouvert du mardi au samedi"),
}  # fmt: skip
SHORT = {
    "de": ("", "{name}", "{name}\n{phone}", "Gesendet vom Handy, Tippfehler inklusive", "Von meinem Smartphone gesendet.", "{name}\nTel. {phone}\n\nBitte denken Sie an die Umwelt, bevor Sie diese Mail ausdrucken."),
    "en": ("", "{name}", "Sent from my tablet", "{name}\n{phone}", "Sent from the mail app on my phone"), "nl": ("", "{name}", "Verzonden met mijn telefoon", "{name}\nT {phone}"), "fr": ("", "{name}", "Envoyé depuis mon téléphone", "{name}\n{phone}"),
}  # fmt: skip
BODIES = {
    "de": (
        "Guten Tag,\n\nunsere Bestellung liegt als Datei bei. Bitte bestätigen Sie uns den Eingang.\n\nFreundliche Grüße\n{contact}\n{signature}", "Liebe Frau {person},\n\ndiesmal etwas mehr, siehe Datei.\n\nHerzlich\n{contact}\n{name}", "Bestellung anbei.", "", "Sehr geehrte Damen und Herren,\n\nwir verweisen auf die beigefügte Bestellung und bitten um termingerechte Ausführung.\n\nMit freundlichem Gruß\n{contact}\n{signature}",
        "Dieser Beleg wurde maschinell erstellt und ist ohne Unterschrift gültig.\nBitte antworten Sie nicht an diese Adresse.", "Hallo,\n\nder Zettel hängt dran :-)\n\nLG {first}", "Grüß Gott,\n\nich sende Ihnen im Anhang unsere Bestellung für die kommenden Wochen.\n\nVergelt's Gott!\n{contact}\n{signature}",
    ),
    "en": ("Good morning,\n\nplease see the order attached and let me have an acknowledgement.\n\nBest wishes\n{contact}\n{signature}", "Order enclosed - thank you! {first}", "", "Please process the attached purchase order.\n\n{contact}\n{name}", "This is an unattended mailbox."),
    "nl": ("Beste,\n\nonze bestelling zit in de bijlage. Graag een bevestiging.\n\nMet vriendelijke groeten,\n{contact}\n{signature}", "Dag mevrouw {person},\n\nbijgaand de lijst.\n\nGroetjes,\n{first}", ""),
    "fr": ("Bonjour,\n\nvous trouverez notre bon de commande dans le fichier joint.\n\nBien à vous,\n{contact}\n{signature}", "Bonjour Madame {person}, voici la commande. Bonne journée, {first}", ""),
}  # fmt: skip
SUBJECTS = {
    "de": ("Bestellung[[ {number}]]", "Bestellung {name}", "Bitte um Lieferung", "Neuer Auftrag[[ {number}]]", "Bestellschein[[ Nr. {number}]]", "Unser Bedarf"), "en": ("Order[[ {number}]]", "Purchase order[[ {number}]] from {name}", "New order please", "PO[[ {number}]]"),
    "nl": ("Bestelling[[ {number}]]", "Bestelling {name}", "Nieuwe order[[ {number}]]"), "fr": ("Commande[[ {number}]]", "Commande {name}", "Bon de commande[[ n° {number}]]"),
}  # fmt: skip
FILES = {
    "de": ("Bestellung {n}", "Bestellung_Kita_{n}", "BST-{n}", "Scan_{n}", "Bestellliste neu"), "en": ("Order {n}", "PO_{n}_final", "stationery order"), "nl": ("bestelling {n}", "order_{n}"), "fr": ("commande {n}", "BDC{n}"),
}  # fmt: skip
TERMS = {
    "de": ("Hinweise für Lieferanten", "Hinweise für unsere Lieferanten. Rechnungen nur als PDF an die Verwaltung. Lieferzeiten Montag bis Donnerstag 7.30 bis 15 Uhr, freitags bis 12 Uhr. Verpackungen bitte zurücknehmen."),
    "en": ("Supplier guidance", "Guidance for suppliers. Invoices by e-mail as PDF only. Deliveries between 8 am and 3 pm in term time. All drivers must sign in at reception."),
    "nl": ("Leveringsvoorwaarden", "Voorwaarden voor leveranciers. Facturen alleen per e-mail. Levering op schooldagen tussen 8 en 15 uur."), "fr": ("Conditions de livraison", "Conditions de livraison. Factures par voie électronique uniquement. Livraison les jours de classe de 8 h à 16 h."),
}  # fmt: skip
