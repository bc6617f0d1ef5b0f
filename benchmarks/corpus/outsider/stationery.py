"""What stands around the orders of the outsider part's buyers: signatures, mails beside a file, subjects, names of files, terms of purchase."""

from __future__ import annotations

FULL = {
    "de": (
        "{name}\n{street}\n{place}\nTel.: {phone}", "{name} | {street} | {place}\n☎ {phone}  ✉ {email}", "-- \n{contact}\n{name}\n{street}, {place}\nMobil {phone}\n{site}", "{name}\n{street} – {place}\nTelefon {phone}\n\nBitte denken Sie an die Bienen, bevor Sie diese Mail drucken.", "{contact}\n{name}\n{street}\n{place}\nT. {phone}\n\nÖffnungszeiten: Di–Fr 9–18 Uhr, Sa 9–13 Uhr\nDER INHALT DIESER E-MAIL IST VERTRAULICH UND AUSSCHLIESSLICH FÜR DEN BEZEICHNETEN ADRESSATEN BESTIMMT.",
        "{name}\n{street}, {place}\nInh. {contact}, St.-Nr. 43/{n}/1180\nwww.{site}", "*{name}*\n{street} * {place} * {phone}\nMittwochnachmittag geschlossen.", "{name}, {street}, {place}",
    ),
    "en": ("{name}\n{street}\n{place}\n{phone}", "{contact}\n{name}, {street}, {place}\nt: {phone} e: {email}", "{name}\n{street}\n{place}\n\nOpen daily 9–5.30 (closed Tuesdays)\nThis email may be privileged. If it is not meant for you, please delete it."),
    "nl": ("{name}\n{street}\n{place}\nTel. {phone}", "{contact}\n{name} | {street} | {place} | {phone}", "{name}\n{street}, {place}\nKvK 0{n}17 – www.{site}"),
    "fr": ("{name}\n{street}\n{place}\nTél : {phone}", "{contact} – {name}\n{street}, {place}\nPort. {phone}", "{name}\n{street}\n{place}\nL'abus d'alcool est dangereux pour la santé, à consommer avec modération."),
}  # fmt: skip
SHORT = {
    "de": ("", "{name}", "{name}\n{phone}", "Von meinem iPad gesendet", "Gesendet mit meinem Tablet"), "en": ("", "{name}", "Sent from my phone, please excuse typos"), "nl": ("", "{name}", "Verzonden vanaf mijn iPad"), "fr": ("", "{name}", "Envoyé depuis ma tablette"),
}  # fmt: skip
BODIES = {
    "de": (
        "Sehr geehrte Damen und Herren,\n\nin der Anlage übersenden wir Ihnen unsere Bestellung.\n\nMit freundlichem Gruß\n{contact}\n{signature}", "Hallo Frau {person},\n\nBestellung hängt an.\n\nBis bald\n{first}", "", "Guten Tag,\n\nsiehe PDF bzw. Datei im Anhang. Auftragsbestätigung bitte an diese Adresse.\n\nBeste Grüße\n{contact}\n{signature}",
        "Moin,\nanbei.\nGruß {first}", "Dies ist eine automatisch erzeugte Nachricht unserer Warenwirtschaft. Das Dokument im Anhang wurde ohne Unterschrift erstellt und ist gültig.", "Hallo zusammen, anbei unsere Wünsche für diesen Monat. Liebe Grüße, {contact}\n{name}",
    ),
    "en": ("Good morning,\n\nOur order is attached.\n\nKind regards\n{contact}\n{signature}", "", "Hi, order attached as discussed. Thanks, {first}", "This mailbox is not monitored. Please find the document enclosed."),
    "nl": ("Goedemorgen,\n\nIn de bijlage onze bestelling.\n\nMet groet,\n{contact}\n{signature}", "", "Hallo, zie bijlage. Groet {first}"),
    "fr": ("Bonjour,\n\nVoir pièce jointe, merci d'accuser réception.\n\nCordialement\n{contact}\n{signature}", "", "Bonjour, notre commande ci-jointe. Bonne réception, {first}"),
}  # fmt: skip
SUBJECTS = {
    "de": ("Bestellung[[ {number}]]", "Bestellung {name}", "unsere Bestellung[[ Nr. {number}]]", "Nachbestellung", "Auftrag[[ {number}]]", "Bestellung aus {city}"), "en": ("Order[[ {number}]]", "Order from {name}", "PO[[ {number}]]"),
    "nl": ("Bestelling[[ {number}]]", "Order {name}", "bestelling"), "fr": ("Commande[[ {number}]]", "Commande {name}", "Bon de commande[[ n° {number}]]"),
}  # fmt: skip
FILES = {
    "de": ("Bestellung_{n}", "bestellung", "BS-{n}", "Auftrag {n}", "scan{n}"), "en": ("Order-{n}", "PO_{n}", "order"), "nl": ("Order_{n}", "bestelling-{n}"), "fr": ("BC_{n}", "commande-{n}"),
}  # fmt: skip
TERMS = {
    "de": ("Hinweise für Lieferanten", "Hinweise für Lieferanten. Warenannahme werktags 8 bis 16 Uhr, freitags bis 12 Uhr. Pflanzenpässe und Sicherheitsdatenblätter sind beizufügen. Abweichende Bedingungen des Lieferanten gelten nicht."), "en": ("Delivery notes for suppliers", "Deliveries weekdays 8 to 4. Plant passports and safety data sheets must come with the goods."),
    "nl": ("Voorwaarden", "Levering op werkdagen van 8 tot 16 uur. Plantenpaspoort en veiligheidsbladen meesturen."), "fr": ("Conditions", "Livraison du lundi au vendredi de 8 h à 16 h. Joindre les fiches de sécurité et le passeport phytosanitaire."),
}  # fmt: skip
