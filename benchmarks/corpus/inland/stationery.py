"""What stands around the orders of the inland part's buyers: signatures of offices, mails beside a file, subjects, names of files, terms of purchase."""

from __future__ import annotations

FULL = {
    "de": (
        "{name}\n{street}\n{place}\n\nTel.: {phone}\nE-Mail: {email}\nWeb: www.{site}\n\nSitz der Gesellschaft: {city} | Amtsgericht HRB {n}\nGeschäftsführung: Dr.-Ing. F. Halbach, M. Osterkamp",
        "i. A. {contact}\nEinkauf\n\n{name} · {street} · {place}\nTelefon {phone} · {email}", "{contact}\nLeiter Instandhaltung\n__________________________\n{name}\n{street} | {place}\nT {phone}\nwww.{site}", "{name}\n{street}\n{place}\nTel. {phone}",
        "{contact} | Materialwirtschaft\n{name}\n{street}, {place}\nFon: {phone}\n\nZertifiziert nach DIN EN ISO 9001:2015 und ISO 14001\nInformationen zum Datenschutz: www.{site}/datenschutz", "{contact}\n{name}\nTechnischer Einkauf\n{street}\n{place}\nTel {phone}",
        "--\n{name}, {street}, {place}\nTel. {phone}\nBürozeiten Mo-Do 7:00-16:00, Fr 7:00-12:30 Uhr. Besuchen Sie uns auf der Motek, Halle 5, Stand 52{n}!",
    ),
    "en": ("{name}\n{street}\n{place}\nTel {phone}", "{contact}\nBuyer\n{name} | {street} | {place}\nDirect line {phone} | {email}", "{contact}\nStores Supervisor\n\n{name}\n{street}\n{place}\n{phone}\nRegistered office as above. Company number 0{n}21."),
    "nl": ("{name}\n{street}\n{place}\nTel. {phone}", "{contact}\nInkoper\n{name}\n{street}\n{place}\nT {phone} | E {email} | KvK {n}{n}", "{name} | {street} | {place} | {phone}\nOp al onze overeenkomsten zijn de Metaalunievoorwaarden van toepassing."),
    "fr": ("{name}\n{street}\n{place}\nTél. {phone}", "{contact}\nService achats\n{name}\n{street}\n{place}\nTél. : {phone} - {email}", "{contact} | Responsable maintenance\n{name} - {street} - {place}\nLigne directe {phone}\nRCS {n} {n} – www.{site}"),
}  # fmt: skip
SHORT = {
    "de": ("", "{name}", "{contact}, {name}", "Gesendet von Outlook für iOS", "Von meinem Samsung Galaxy Smartphone gesendet.", "Diese Nachricht ist nur für den genannten Empfänger bestimmt."), "en": ("", "{name}", "Get Outlook for Android", "{contact}\n{name}"), "nl": ("", "{name}", "Verzonden vanaf mijn iPhone"), "fr": ("", "{name}", "Envoyé à partir de Outlook pour Android"),
}  # fmt: skip
BODIES = {
    "de": (
        "Sehr geehrte Damen und Herren,\n\nanbei erhalten Sie unsere Bestellung. Bitte senden Sie uns eine Auftragsbestätigung an {email}.\n\nMit freundlichen Grüßen\n\n{contact}\n{signature}", "Hallo Herr {person},\n\nBestellung siehe Anhang.\n\nGruß\n{first}\n{signature}", "Guten Tag,\n\nbeiliegend unsere Bestellung als PDF- bzw. Excel-Datei, mit der Bitte um kurzfristige Bestätigung.\n\nFreundliche Grüße\ni. A. {contact}\n{signature}", "",
        "Dies ist eine automatisch erzeugte Nachricht. Bitte antworten Sie nicht auf diese E-Mail, sondern wenden Sie sich an den im Beleg genannten Ansprechpartner.", "s. Anlage\n\n{contact}", "Moin,\n\nder übliche Zettel hängt dran.\n\n{first}\n{name}",
    ),
    "en": ("Dear Sirs,\n\nplease find attached our purchase order. Kindly acknowledge receipt and confirm the delivery date.\n\nKind regards\n{contact}\n{signature}", "Hi {person},\n\nPO attached.\n\nCheers\n{first}", "This message was sent from an unattended mailbox. The attached order is valid without signature.", ""),
    "nl": ("Geachte heer/mevrouw,\n\nBijgaand ontvangt u onze bestelling. Graag ontvangen wij een orderbevestiging.\n\nMet vriendelijke groet,\n{contact}\n{signature}", "Hallo {person},\n\nzie bijlage.\n\nGr. {first}", ""),
    "fr": ("Bonjour,\n\nVeuillez trouver ci-joint notre commande. Merci d'en accuser réception.\n\nCordialement,\n{contact}\n{signature}", "Bonjour, commande en PJ. Merci, {first}", ""),
}  # fmt: skip
SUBJECTS = {
    "de": ("Bestellung[[ {number}]]", "Bestellung[[ Nr. {number}]] {name}", "Unsere Bestellung[[ {number}]], bitte um AB", "{name}: neue Bestellung", "Bestellung zur Bearbeitung", "Beleg[[ {number}]] von {name}"), "en": ("Purchase Order[[ {number}]]", "PO[[ {number}]] - {name}", "New order from {name}"),
    "nl": ("Inkooporder[[ {number}]]", "Bestelling[[ {number}]] {name}", "Onze bestelling"), "fr": ("Commande fournisseur[[ {number}]]", "Bon de commande[[ {number}]] - {name}", "Notre commande"),
}  # fmt: skip
FILES = {
    "de": ("Bestellung_{n}", "BE_{n}", "Beleg", "ORDERS_{n}", "Bestellung Lager KW", "Dok{n}"), "en": ("PO_{n}", "PurchaseOrder-{n}", "Order form"), "nl": ("Inkooporder_{n}", "Bestelbon {n}"), "fr": ("CF{n}", "Bon_de_commande_{n}"),
}  # fmt: skip
TERMS = {
    "de": ("Einkaufsbedingungen_2025", "Allgemeine Einkaufsbedingungen, Stand 01/2025. Es gelten ausschließlich unsere Bedingungen. Gefahrübergang frei Rampe. Rechnungen sind zweifach einzureichen. Zahlung nach 14 Tagen mit 3 % Skonto oder nach 60 Tagen netto. Verzugsstrafe 0,2 % je Werktag."), "en": ("Terms of purchase", "General conditions of purchase. Delivery free to our dock. Payment 60 days end of month. Delay is charged at 0.2 % per working day."),
    "nl": ("Inkoopvoorwaarden", "Algemene inkoopvoorwaarden. Levering franco huis. Betaling 60 dagen na ontvangst van de factuur."), "fr": ("Conditions générales d'achat", "Livraison franco de port. Règlement à 60 jours fin de mois. Pénalités de retard de 0,2 % par jour ouvré."),
}  # fmt: skip
