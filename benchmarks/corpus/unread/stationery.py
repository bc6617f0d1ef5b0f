"""What stands around the orders of the unread part's buyers: signatures, mails beside a file, subjects, names of files, terms of purchase."""

from __future__ import annotations

FULL = {
    "de": (
        "{name}\n{street}\n{place}\nTelefon {phone}\n{email}", "{name} | {street} | {place}\nTel.: {phone}", "i. V. {contact}\nMaterialwirtschaft\n\n{name}\n{street}\n{place}\n\nFon {phone}\nFax {phone}-15\nwww.{site}\n\nGerichtsstand {city}, HRA {n}\nUSt-IdNr. auf Anfrage",
        "{name}\n{street}\n{place}\nTel. {phone}\n\nVertraulichkeitshinweis: Diese Nachricht ist nur für den Empfänger bestimmt. Sollten Sie sie irrtümlich erhalten haben, informieren Sie uns bitte unter Nr. {phone} und löschen Sie sie. / This e-mail is confidential. If you have received it in error please notify us and delete it.",
        "{contact}\n- Meister -\n\n{name}\n{street}, {place}\nmobil {phone}", "Mit freundlichem Gruß aus {city}\n\n{name}\n{street}\n{place}\n\nBankverbindung: VR-Bank, IBAN DE02 5001 0517 0137 0750 30\nSt.-Nr. 40/{n}/11223", "--\n{name}\n{street} * {place}\nTel. {phone}\n\nBürozeiten: Mo-Do 7:00-16:30, Fr 7:00-12:00\nFolgen Sie uns in den sozialen Medien!",
        "{name}\n{contact}, Sachgebiet 4.2\n{street}\n{place}\nTelefon: {phone}\n\nInformationen zum Datenschutz finden Sie unter www.{site}/datenschutz.",
    ),
    "en": ("{name}\n{street}\n{place}\nTel {phone}", "{contact}\nStores & Purchasing\n{name}, {street}, {place}\n{phone} | {email}", "{name}\n{street}\n{place}\n\nCompany reg. no. 0{n}512. This message may contain privileged information; if you are not the addressee please delete it."),
    "nl": ("{name}\n{street}\n{place}\nTel. {phone}", "{contact} | {name}\n{street} | {place}\nM {phone} | {email}\nKvK 08{n}77 | IBAN NL91 ABNA 0417 1643 00", "{name}\n{street}, {place}\n\nOp al onze leveringen zijn de Metaalunievoorwaarden van toepassing."),
    "fr": ("{name}\n{street}\n{place}\nTél. {phone}", "{contact}\n{name} - {street} - {place}\nPort. {phone}", "{name}\n{street}\n{place}\nTél. : {phone}\nSIRET 49{n} 662 00028 - APE 4321A\nPensez à l'environnement avant d'imprimer ce message."),
}  # fmt: skip
SHORT = {
    "de": ("", "{name}", "{name}, {city}", "{phone}", "Gesendet von unterwegs - Tippfehler bitte verzeihen", "Gesendet mit der Mobil-App"), "en": ("", "{name}", "Sent from the van", "{name} - {phone}"), "nl": ("", "{name}", "Verstuurd vanuit de bus", "{name} / {phone}"), "fr": ("", "{name}", "Envoyé de mon téléphone portable", "{name} {phone}"),
}  # fmt: skip
BODIES = {
    "de": (
        "Guten Tag,\n\nanbei sende ich Ihnen unsere Bestellung und bitte um Auftragsbestätigung.\n\nMit freundlichen Grüßen\n\n{contact}\n{signature}", "Hallo Frau {person},\n\nim Anhang unsere Bestellung als PDF bzw. Datei.\n\nGruß\n{contact}", "Sehr geehrte Damen und Herren,\n\nbeiliegend unser Auftrag. Bitte bestätigen Sie uns Preise und Termin.\n\nMit freundlichen Grüßen\ni. A. {contact}\n{name}",
        "s. Anhang\n{first}", "", "Dies ist eine automatisch erzeugte Nachricht aus dem Bestellwesen. Antworten auf diese Adresse werden nicht gelesen.", "Moin,\n\nBestellung hängt an.\n\nDanke und Gruß\n{first}\n{phone}",
    ),
    "en": ("Good morning,\n\nour order is attached - please acknowledge.\n\nKind regards\n{contact}\n{signature}", "Hi {person},\n\nPO attached.\n\nCheers\n{first}", "", "This purchase order was sent automatically. Please quote the order number on all correspondence."),
    "nl": ("Goedemiddag,\n\nBijgaand onze bestelling. Graag een orderbevestiging retour.\n\nMet vriendelijke groet,\n{contact}\n{signature}", "Hoi {person},\n\nbestelling zit in de bijlage.\n\nGr. {first}", ""),
    "fr": ("Bonjour,\n\nVous trouverez ci-joint notre commande. Merci de nous en accuser réception.\n\nCordialement,\n{contact}\n{signature}", "Bonjour,\n\ncommande en PJ.\n\n{first}", ""),
}  # fmt: skip
SUBJECTS = {
    "de": ("Bestellung[[ Nr. {number}]]", "Bestellung", "Auftrag {name}", "Bestellung[[ {number}]] / {name}", "Materialbestellung", "Auftragserteilung[[ {number}]]", "[EXTERN] Bestellung[[ {number}]]"), "en": ("PO[[ {number}]]", "Order - {name}", "Purchase order[[ no. {number}]]", "Materials order"),
    "nl": ("Bestelling[[ {number}]]", "Order {name}", "Materiaalbestelling"), "fr": ("Commande[[ n° {number}]]", "Bon de commande {name}", "Commande matériel"),
}  # fmt: skip
FILES = {
    "de": ("Bestellung {n}", "Auftrag_{n}", "BESTELL_{n}", "Bestellung", "scan{n}"), "en": ("PO {n}", "order_{n}", "Purchase_Order"), "nl": ("bestelling_{n}", "Order-{n}", "inkoop{n}"), "fr": ("Commande {n}", "bc_{n}", "BDC{n}"),
}  # fmt: skip
TERMS = {
    "de": ("AGB_Einkauf", "Einkaufsbedingungen Stand 2025. Anlieferzeiten 6:30 bis 14:30 Uhr. Teillieferungen nur nach Absprache. Gewährleistung 36 Monate. Rechnungen unter Angabe der Bestellnummer."), "en": ("conditions_of_purchase", "Conditions of purchase. Delivery hours 7.30 to 15.30. No part deliveries without consent. Payment 30 days end of month."),
    "nl": ("inkoopvoorwaarden_2025", "Inkoopvoorwaarden. Lostijden van 7.30 tot 15.30 uur. Deelleveringen alleen in overleg. Betaling 30 dagen."), "fr": ("CGA_2025", "Conditions générales d'achat. Réception de 8 h à 11 h 30. Pas de livraison partielle sans accord. Paiement à 30 jours."),
}  # fmt: skip
