"""What stands around the orders of the shown part's buyers: signatures, mails beside a file, subjects, names of files, terms of purchase."""

from __future__ import annotations

FULL = {
    "de": (
        "{name}\n{street}\n{place}\nTel. {phone}", "{contact}\n{name}\n{street}\n{place}\n\nTelefon {phone}\n{email}\nwww.{site}", "--\n{contact} | {name}\n{street} | {place}\nT {phone} | www.{site}\nAmtsgericht {city} HRB {n} | Geschäftsführer: M. Muster",
        "*{name}*\n{street}, {place}\nFon: {phone}\n\nDiese E-Mail und ihre Anhänge sind vertraulich und nur für den Adressaten bestimmt.", "Mit den besten Empfehlungen\nIhr Team vom {name}\n\n{street} - {place}\nTel {phone} - www.{site}", "{name}, {street}, {place}, {phone}",
    ),
    "en": ("{name}\n{street}\n{place}\n{phone}", "{contact} | {name}\n{street} | {place}\nTel. {phone} | www.{site}", "{name}\n{street}, {place}\n\nPlease consider the environment before printing this e-mail."),
    "nl": ("{name}\n{street}\n{place}\n{phone}", "{contact}\n{name}\n{street}, {place}\nT {phone} | www.{site}\nKvK 6{n}21", "{name} - {street} - {place}"),
    "fr": ("{name}\n{street}\n{place}\nTél. {phone}", "{contact}\n{name}\n{street} - {place}\n{phone} | www.{site}\nRCS {city} 4{n} 119", "{name}\n{street}, {place}"),
}  # fmt: skip
SHORT = {
    "de": ("", "{name}", "{name}\n{phone}", "Gesendet von meinem Handy", "Diese E-Mail wurde von meinem Tablet gesendet."), "en": ("", "{name}", "Sent from my phone", "{name}\n{phone}"), "nl": ("", "{name}", "Verstuurd vanaf mijn mobiel"), "fr": ("", "{name}", "Envoyé depuis mon mobile"),
}  # fmt: skip
BODIES = {
    "de": (
        "Sehr geehrte Damen und Herren,\n\nanbei erhalten Sie unsere Bestellung mit der Bitte um Bestätigung.\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "Guten Tag,\n\nunsere Bestellung finden Sie im Anhang.\n\nFreundliche Grüße\n{contact}\n{name}", "Hallo Herr {person},\n\nanbei die neue Bestellung.\n\nVG {first}", "",
        "Sehr geehrter Herr {person},\n\nals PDF im Anhang unsere Bestellung, wie am Telefon besprochen.\n\nBeste Grüße\n{contact}\n{signature}", "Automatisch versandt. Bitte beachten Sie den Anhang.", "Bestellung siehe Anlage\n\nmfg\n{contact}",
    ),
    "en": ("Dear Sir or Madam,\n\nOur order is attached. Please confirm receipt.\n\nYours faithfully\n{contact}\n{signature}", "Hello,\n\nplease find our order attached.\n\nBest wishes\n{contact}\n{name}", "", "Purchase order attached. Do not reply to this mailbox."),
    "nl": ("Beste heer/mevrouw,\n\nIn de bijlage onze bestelling, graag bevestigen.\n\nMet vriendelijke groet,\n{contact}\n{signature}", "Goedemorgen,\n\nbestelling zie bijlage.\n\nGroeten {first}", ""),
    "fr": ("Bonjour,\n\nVeuillez trouver en pièce jointe notre bon de commande.\n\nBien cordialement\n{contact}\n{signature}", "Bonjour, commande jointe. Merci, {first}", ""),
}  # fmt: skip
SUBJECTS = {
    "de": ("Bestellung[[ {number}]]", "Bestellung", "Bestellung {name}", "Neue Bestellung[[ Nr. {number}]]", "Unsere Bestellung[[ {number}]]", "Order[[ {number}]]"), "en": ("Order[[ {number}]]", "Purchase order[[ {number}]]", "Our order", "New order from {name}"),
    "nl": ("Bestelling[[ {number}]]", "Onze bestelling", "Order[[ {number}]] {name}"), "fr": ("Commande[[ {number}]]", "Bon de commande", "Commande {name}"),
}  # fmt: skip
FILES = {
    "de": ("Bestellung_{n}", "Bestellung", "BE{n}", "2026_{n}", "Bestellschein"), "en": ("Order_{n}", "PO{n}", "purchase-order"), "nl": ("Bestelling_{n}", "bestelbon"), "fr": ("Commande_{n}", "bon_de_commande"),
}  # fmt: skip
TERMS = {
    "de": ("Lieferbedingungen", "Bedingungen für unsere Lieferanten. Anlieferung Montag bis Freitag 7 bis 15 Uhr. Paletten höchstens 180 cm hoch. Rechnungen per E-Mail an die Buchhaltung. Bei Verzug behalten wir uns 2 % vor."), "en": ("Supplier notes", "Notes for suppliers. Deliveries Monday to Friday, 7 am to 3 pm. Pallets no higher than 180 cm. Invoices by e-mail to accounts."),
    "nl": ("Leveranciersinfo", "Informatie voor leveranciers. Levering maandag tot vrijdag van 7 tot 15 uur. Pallets maximaal 180 cm hoog."), "fr": ("Infos fournisseurs", "Consignes aux fournisseurs. Livraison du lundi au vendredi de 7 h à 15 h. Palettes de 180 cm au plus."),
}  # fmt: skip
