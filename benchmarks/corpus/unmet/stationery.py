"""What stands around the orders of the unmet part's buyers: signatures, mails beside a file, subjects, names of files, terms of purchase."""

from __future__ import annotations

FULL = {
    "de": (
        "{name}\n{street}\n{place}\nTel.: {phone}", "{name}\n{street}\n{place}", "--\n{name}\n{street}\n{place}\n\nTel.  {phone}\nMail  {email}\nWeb   www.{site}", "{name} | {street} | {place}\nTelefon: {phone} | E-Mail: {email}", "{name} - {street} - {place}\nTel. {phone} - Fax {phone}-9",
        "____________________________\n{name}\n{street}\n{place}\nT: {phone}\n\nDatenschutzhinweise: www.{site}/datenschutz\nDer Inhalt dieser E-Mail ist ausschließlich für den bezeichneten Adressaten bestimmt. Wenn Sie nicht der vorgesehene Adressat dieser E-Mail sind, bitten wir Sie, sich mit dem Absender in Verbindung zu setzen.",
        "{name}\n{street}\n{place}\nTelefon {phone}\nErreichbar Mo-Do 7:30-16:30 Uhr, Fr 7:30-12 Uhr",
    ),
    "en": ("{name}\n{street}\n{place}\nTel: {phone}", "{name}\n{street}, {place}", "--\n{name}\n{street}, {place}\nT: {phone}  E: {email}", "{name}, {street}, {place}\n{phone}\n\nThis e-mail may contain privileged information. If you are not the intended recipient please delete it."),
    "nl": ("{name}\n{street}\n{place}\nTel. {phone}", "{name} | {street} | {place} | {phone}", "--\n{name}\n{street}\n{place}\nT {phone}\nE {email}"),
    "fr": ("{name}\n{street}\n{place}\nTél. : {phone}", "{name}\n{street} - {place}", "--\n{name}\n{street}\n{place}\nTél. {phone}\n{email}"),
}  # fmt: skip
SHORT = {
    "de": ("", "", "{name}", "{name}\nTel. {phone}", "Gesendet von meinem iPhone", "Von meinem Samsung Galaxy gesendet", "Gesendet mit der WEB-Mail App"), "en": ("", "{name}", "{name}\n{phone}", "Sent from my iPhone"), "nl": ("", "{name}", "Verstuurd vanaf mijn iPhone"), "fr": ("", "{name}", "Envoyé de mon iPhone"),
}  # fmt: skip
BODIES = {
    "de": (
        "Sehr geehrte Damen und Herren,\n\nim Anhang erhalten Sie unsere Bestellung.\nBitte senden Sie uns eine Auftragsbestätigung.\n\nMit freundlichen Grüßen\n{contact}\n\n{signature}", "Hallo,\n\nBestellung anbei.\n\nGruß {contact}\n{name}", "", "Guten Tag,\n\nbeiliegend die Bestellung.\n\nMit freundlichem Gruß\n{contact}\n{signature}", "Moin,\n\nsiehe Anhang.\n\n{first}",
        "Sehr geehrte Damen und Herren,\n\nanbei ein Dokument aus unserem Warenwirtschaftssystem.\n\nDiese Nachricht wurde maschinell erstellt.", "Bitte Anhang beachten. Danke!\n\n{contact}\n{signature}",
    ),
    "en": ("Hi,\n\nPlease see attached order.\n\nThanks\n{contact}\n{name}", "Good morning,\n\nAttached is our purchase order. Please acknowledge.\n\nKind regards\n{contact}\n\n{signature}", "", "This document was sent by our purchasing system."),
    "nl": ("Goedemorgen,\n\nBijgaand onze bestelling.\n\nMet vriendelijke groet,\n{contact}\n\n{signature}", "Zie bijlage.\n\nGr. {first}", ""),
    "fr": ("Bonjour,\n\nCi-joint notre commande.\n\nCordialement,\n{contact}\n\n{signature}", "Bonjour,\nvoir pièce jointe.\nMerci\n{first}", ""),
}  # fmt: skip
SUBJECTS = {
    "de": ("Bestellung[[ {number}]]", "Bestellung[[ {number}]]", "Bestellung", "Bestellung[[ Nr. {number}]] - {name}", "Materialbestellung", "Best.[[ {number}]]"), "en": ("Purchase order[[ {number}]]", "PO[[ {number}]]", "Order", "Order {name}"),
    "nl": ("Bestelling[[ {number}]]", "Bestelling", "Inkooporder[[ {number}]]"), "fr": ("Commande[[ n° {number}]]", "Commande", "Bon de commande[[ {number}]]"),
}  # fmt: skip
FILES = {
    "de": ("Bestellung", "Bestellung_{n}", "Best{n}", "Beleg{n}", "Bestellung {n}"), "en": ("PO_{n}", "Purchase Order {n}", "order"), "nl": ("Bestelling_{n}", "inkooporder"), "fr": ("Commande_{n}", "BC{n}"),
}  # fmt: skip
TERMS = {
    "de": ("Einkaufsbedingungen", "Allgemeine Einkaufsbedingungen. 1. Es gelten nur unsere Bedingungen. 2. Jeder Sendung ist ein Lieferschein beizufügen. 3. Die Gewährleistung beträgt 24 Monate ab Abnahme. 4. Gerichtsstand ist der Sitz des Bestellers."), "en": ("Conditions of purchase", "General conditions of purchase. A delivery note must accompany each consignment. Payment 30 days after receipt of invoice."),
    "nl": ("Inkoopvoorwaarden", "Algemene inkoopvoorwaarden. Elke zending is voorzien van een pakbon. Betaling 30 dagen na ontvangst van de factuur."), "fr": ("Conditions d'achat", "Conditions générales d'achat. Chaque envoi est accompagné d'un bon de livraison. Règlement à 30 jours."),
}  # fmt: skip
