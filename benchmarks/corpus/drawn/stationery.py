"""What stands around the orders of the drawn part's buyers: signatures, mails beside a file, subjects, names of files, terms of purchase."""

from __future__ import annotations

FULL = {
    "de": (
        "{name}\n{street}\n{place}\nTelefon: {phone}", "i. A. {contact}\nEinkauf\n\n{name}\n{street} | {place}\nTel.: {phone} | Fax: {phone}-99\nE-Mail: {email}\nwww.{site}\n\nSitz der Gesellschaft: {city}\nRegistergericht: Amtsgericht {city}, HRB 7{n}\nGeschäftsführung: Dipl.-Kfm. R. Beispiel",
        "{contact}\nLaborleitung\n{name}\n{street}, {place}\nT {phone}", "-- \n{name}\n{contact}\n{street}\n{place}\nTel {phone}\nMobil auf Anfrage\n\nÖffnungszeiten: Mo-Fr 8-12 und 13-17 Uhr, Sa 9-12 Uhr", "{name} · {street} · {place} · Tel. {phone}\n\nBitte prüfen Sie der Umwelt zuliebe, ob diese E-Mail gedruckt werden muss.",
        "_______________________\n{name}\nInh. {contact}\n{street}\n{place}\n\nFon {phone}\nSt.-Nr. 12/345/6{n}",
    ),
    "en": ("{name}\n{street}\n{place}\nTel: {phone}", "{contact}\nProcurement | {name}\n{street}, {place}\nPhone {phone}\n\nThis email and any attachments are confidential and intended solely for the addressee.", "--\n{contact}\n{name}\n{street}\n{place}\nwww.{site}"),
    "nl": ("{name}\n{street}\n{place}\nTel. {phone}", "{contact}\nAfdeling inkoop\n\n{name} | {street} | {place} | {phone}\nKvK 34{n}10", "-- \n{name}\n{street}\n{place}\nwww.{site}"),
    "fr": ("{name}\n{street}\n{place}\nTél. : {phone}", "{contact}\nService achats\n{name}\n{street}\n{place}\nTél {phone} – www.{site}\nSIRET 812 4{n} 000 17", "--\n{name}, {street}, {place}"),
}  # fmt: skip
SHORT = {
    "de": ("", "{name}", "{name}\nTel. {phone}", "Von meinem iPhone gesendet", "Gesendet mit der WEB-Mail-App", "{name}\n\nDiese E-Mail enthält vertrauliche Informationen. Bitte nehmen Sie zur Kenntnis, dass sie nur für die Empfänger bestimmt ist, die in ihr genannt sind."),
    "en": ("", "{name}", "Sent from my iPhone", "{name}\n{phone}", "Get the mail app for Android"), "nl": ("", "{name}", "Verzonden vanaf mijn iPhone", "{name}, {phone}"), "fr": ("", "{name}", "Envoyé de mon iPhone", "{name} - {phone}"),
}  # fmt: skip
BODIES = {
    "de": (
        "Sehr geehrte Damen und Herren,\n\nim Anhang übersenden wir Ihnen unsere Bestellung.\n\nFür Rückfragen stehen wir Ihnen gerne zur Verfügung.\n\nMit freundlichen Grüßen\n\n{contact}\n{signature}", "Guten Tag,\n\nanbei unsere Bestellung.\n\nMit freundlichen Grüßen\n{contact}\n{name}",
        "Hallo Frau {person},\n\nBestellung anbei. Bitte um kurze Auftragsbestätigung mit Liefertermin an diese Adresse.\n\nDanke und Gruß\n{contact}", "Anbei.\n\n{first}", "", "Diese Nachricht wurde von unserem Warenwirtschaftssystem erzeugt. Das angehängte Dokument ist ohne Unterschrift gültig.",
        "Guten Morgen,\n\nbitte die beigefügte Bestellung ausführen.\n\nFreundliche Grüße\n{contact}\n{signature}",
    ),
    "en": ("Dear Sirs,\n\nPlease find attached our order.\n\nKind regards\n{contact}\n{signature}", "Hi there,\n\nOrder attached - please confirm price and delivery.\n\nThanks\n{contact}", "", "This is a system generated e-mail. The attached order is valid without signature.", "See attachment. {first}"),
    "nl": ("Geachte relatie,\n\nBijgevoegd onze inkooporder.\n\nMet vriendelijke groet,\n{contact}\n{signature}", "Hallo Herr {person},\n\nzie bijlage, graag even bevestigen.\n\n{contact}", ""),
    "fr": ("Madame, Monsieur,\n\nNous vous adressons ci-joint notre commande.\n\nSincères salutations\n{contact}\n{signature}", "Bonjour,\n\nBon de commande en pièce jointe, merci de confirmer.\n\n{contact}", ""),
}  # fmt: skip
SUBJECTS = {
    "de": ("Bestellung[[ {number}]]", "Bestellung von {name}", "Unsere Bestellung", "{name}: neue Bestellung", "Auftrag[[ Nr. {number}]]", "Bestellung"), "en": ("Purchase Order[[ {number}]]", "{name} - order", "New purchase order", "PO[[ {number}]]"),
    "nl": ("Inkooporder[[ {number}]]", "Bestelling {name}", "Order"), "fr": ("Bon de commande[[ {number}]]", "Commande {name}", "Notre commande"),
}  # fmt: skip
FILES = {
    "de": ("Bestellung", "Bestellung_{n}", "{n}", "EK_Bestellung_{n}", "Dokument{n}"),
    "en": ("PO_{n}", "Purchase Order {n}", "order"),
    "nl": ("Inkooporder_{n}", "Bestelling", "order{n}"),
    "fr": ("BC_{n}", "Bon de commande", "commande-{n}"),
}
TERMS = {
    "de": ("Einkaufsbedingungen", "Allgemeine Einkaufsbedingungen. 1. Mit Annahme der Bestellung gelten diese Bedingungen. 2. Lieferungen erfolgen frei Haus. 3. Mehrmengen über 10 Stück werden zurückgesandt."),
    "en": ("Terms of purchase", "General terms of purchase. 1. By accepting an order the supplier accepts these terms. 2. Deliveries are carriage paid. 3. Excess quantities above 10 pcs will be returned."),
    "nl": ("Inkoopvoorwaarden", "Algemene inkoopvoorwaarden. 1. Deze voorwaarden gelden voor alle bestellingen. 2. Levering franco huis. 3. Meerleveringen boven 10 stuks worden geretourneerd."),
    "fr": ("Conditions d'achat", "Conditions générales d'achat. 1. Toute commande est régie par les présentes. 2. Livraison franco. 3. Les excédents de plus de 10 pièces seront retournés."),
}  # fmt: skip
