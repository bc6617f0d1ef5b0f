"""What stands around the orders of the last part's buyers: signatures, mails beside a file, subjects, names of files, terms of purchase."""

from __future__ import annotations

FULL = {
    "de": (
        "{name}\n{street}\n{place}\nTel.: {phone}", "i. A. {contact}\n\n{name} | {street} | {place}\nFon {phone} | {email} | www.{site}",
        "{name}\n{street}\n{place}\n\nFestnetz: {phone}\nÖffnungszeiten: Di–So 11:30–22:00 Uhr, Montag Ruhetag\nBetriebsferien vom 7. bis 24. Januar",
        "________________________________________\n{contact}\nLeitung Küche & Einkauf\n\n{name}\n{street}, {place}\nTelefon: {phone}\nHandelsregister {city}, Nr. {n}\n\nDie Informationen in dieser E-Mail sind vertraulich. Sind Sie nicht der richtige Empfänger, informieren Sie bitte sofort den Absender und löschen Sie die Nachricht. Unverlangt zugesandte Angebote werden nicht gelesen.",
        "-- \n{name}\n{street}\n{place}\n{phone}\n\nSchon probiert? Unser Gänseessen ab 11.11. – Tischreservierung unter www.{site}",
        "{contact} / {name}\n{street} / {place}\nTel {phone}\nBankverbindung: Volksbank, IBAN DE87 2004 0000 0{n} 4711 00", "{name} · {street} · {place} · T {phone}\nInformationen zum Datenschutz nach Art. 13 DSGVO finden Sie unter www.{site}/datenschutz.",
    ),
    "en": ("{name}\n{street}\n{place}\nTel {phone}", "{contact}\nStores & Purchasing\n{name}, {street}, {place}\nT: {phone}  E: {email}", "{contact} | {name} | {street} | {place} | {phone}\n\nThis email may contain confidential information. If you are not the addressee, delete it. {name} accepts no liability for viruses. Company no. 07{n}3."),
    "nl": ("{name}\n{street}\n{place}\nTel. {phone}", "{contact}\nInkoop & logistiek\n\n{name}\n{street} | {place}\nM {phone} | {email}\nKvK 3{n}55", "{name} | {street} | {place} | {phone}\nDit bericht is uitsluitend bestemd voor de geadresseerde. Denk aan het milieu voordat u deze e-mail print."),
    "fr": ("{name}\n{street}\n{place}\nTél. {phone}", "{contact}\nResponsable des achats\n{name}\n{street}\n{place}\nTél. : {phone}\n{email}", "{name} – {street} – {place} – {phone}\nSIRET 8{n} 441 00027 – APE 5610A\nCe message est confidentiel. Merci de le détruire si vous n'en êtes pas le destinataire."),
    **dict.fromkeys(("it", "es", "pl", "da", "cs"), ("{name}\n{street}\n{place}\nTel. {phone}", "{contact}\n{name} – {street}, {place}\n{email}")),
}  # fmt: skip
SHORT = {
    "de": ("", "{name}", "{name}, {phone}", "gesendet vom Diensthandy der Küche", "Von meinem Smartphone gesendet, bitte Tippfehler entschuldigen.", "Bitte denken Sie an die Umwelt, bevor Sie diese Mail drucken.", "{contact}, {name}"), "en": ("", "{name}", "Sent from the galley tablet", "{name}, {phone}"), "nl": ("", "{name}", "Verzonden met mijn telefoon"), "fr": ("", "{name}", "Envoyé depuis mon portable"),
    "it": ("", "{name}", "Inviato da iPhone"), "es": ("", "{name}", "Enviado desde mi móvil"), "pl": ("", "{name}", "Wysłano z telefonu"), "da": ("", "{name}", "Sendt fra min telefon"), "cs": ("", "{name}", "Odesláno z mobilu"),
}  # fmt: skip
BODIES = {
    "de": (
        "Guten Tag,\n\nim Anhang unsere aktuelle Warenanforderung. Bitte bestätigen Sie den Eingang.\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "Liebes Bestellteam,\n\nanbei unsere Order. Bei Fragen bin ich bis 14 Uhr in der Küche zu erreichen.\n\nBeste Grüße\n{contact}\n{name}", "", "Dieser Beleg wurde maschinell erstellt und ist ohne Unterschrift gültig. Bitte antworten Sie nicht an diese Adresse.",
        "Grüß Gott,\n\nBestellung im Anhang.\n\nMfG {contact}", "Hallo Frau {person}, die Liste hängt dran. Danke! {first}", "Sehr geehrte Damen und Herren,\n\nbeigefügt erhalten Sie einen Auftrag unseres Hauses. Wir bitten um kurze Rückmeldung, falls einzelne Artikel nicht vorrätig sind.\n\nFreundliche Grüße\n\n{contact}\n{signature}",
    ),
    "en": ("Good day,\n\nplease find our requisition attached. Kindly confirm by return.\n\nBest regards\n{contact}\n{signature}", "Hi {person}, order attached as usual.\n{first}", "", "This is a system message from an unmonitored mailbox. A document is attached."),
    "nl": ("Beste {person},\n\nBijgaand onze bestellijst.\n\nGroeten,\n{contact}\n{signature}", "Bijlage: onze order. Graag bevestigen.\n\n{contact}\n{name}", ""),
    "fr": ("Bonjour,\n\nci-joint notre commande, merci de nous confirmer la bonne réception.\n\nCordialement,\n{contact}\n{signature}", "Notre bon est en pièce jointe.\n\n{contact}\n{name}", ""),
    "it": ("Buongiorno,\n\nin allegato il nostro ordine.\n\nCordiali saluti\n{contact}\n{name}",), "es": ("Buenos días:\n\nadjunto nuestro pedido.\n\nUn saludo,\n{contact}\n{name}",), "pl": ("Dzień dobry,\n\nw załączeniu nasze zamówienie.\n\nPozdrawiam\n{contact}\n{name}",), "da": ("Hej,\n\nvedhæftet vores ordre.\n\nMvh\n{contact}\n{name}",), "cs": ("Dobrý den,\n\nv příloze naše objednávka.\n\nS pozdravem\n{contact}\n{name}",),
}  # fmt: skip
SUBJECTS = {
    "de": ("Bestellung[[ {number}]]", "Wareneinkauf", "Bestellung {name}", "Auftrag[[ {number}]] der {name}", "Order[[ {number}]]", "Bestellung zur Lieferung", "Unsere Order[[ Nr. {number}]]"), "en": ("Order[[ {number}]]", "Requisition[[ {number}]]", "Order from {name}", "PO[[ {number}]]"),
    "nl": ("Bestelling[[ {number}]]", "Bestellijst {name}", "Inkooporder[[ {number}]]"), "fr": ("Commande[[ {number}]]", "Bon de commande {name}", "Notre commande[[ n° {number}]]"), "it": ("Ordine[[ {number}]]",), "es": ("Pedido[[ {number}]]",), "pl": ("Zamówienie[[ {number}]]",), "da": ("Ordre[[ {number}]]",), "cs": ("Objednávka[[ {number}]]",),
}  # fmt: skip
FILES = {
    "de": ("Bestellung_{n}", "Order {n}", "BE_{n}", "Einkauf_KW", "Auftrag-{n}", "Druckauftrag"), "en": ("Requisition_{n}", "PO_{n}", "order"), "nl": ("Bestellijst_{n}", "order_{n}"), "fr": ("BC_{n}", "commande"), "it": ("ordine_{n}",), "es": ("pedido_{n}",), "pl": ("zamowienie_{n}",), "da": ("ordre_{n}",), "cs": ("objednavka_{n}",),
}  # fmt: skip
TERMS = {
    "de": ("Einkaufsbedingungen", "Allgemeine Einkaufsbedingungen. Lebensmittel werden nur mit mindestens zwei Dritteln der Restlaufzeit angenommen. Kühlware höchstens 7 Grad. Anlieferung Montag bis Freitag 6 bis 13 Uhr. Gerichtsstand ist der Sitz des Bestellers."), "en": ("Delivery rules", "Rules for deliveries. Food must arrive with two thirds of its shelf life. Chilled goods at 5 degrees or less. Weekdays 6 am to 1 pm."),
    "nl": ("Leveringsvoorwaarden", "Voorwaarden voor leveranciers. Koelwaar maximaal 7 graden. Levering op werkdagen van 6 tot 13 uur."), "fr": ("Conditions de livraison", "Conditions pour les fournisseurs. Produits frais à 4 degrés au plus. Livraison en semaine de 6 h à 13 h."),
    **dict.fromkeys(("it", "es", "pl", "da", "cs"), ("Terms", "Deliveries on weekdays from 6 to 13.")),
}  # fmt: skip
