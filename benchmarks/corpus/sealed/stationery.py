"""What stands around the orders of the sealed part's buyers: signatures, mails beside a file, subjects, names of files, terms of purchase."""

from __future__ import annotations

FULL = {
    "de": (
        "{name}\n{street}\n{place}\nTel. {phone}", "{name}\n{street}\n{place}\nMobil {phone}\nMail {email}\n\nBürozeiten: Mo–Do 7–16 Uhr, Fr 7–12 Uhr", "{name} | {street} | {place}\nTel: {phone} | Web: www.{site}\n\nGeschäftsführung: M. Muster | Registergericht {city} HRB {n}",
        "-----------------------------------\n{name}\n{street}, {place}\n{phone}\n\nInformationen zum Datenschutz finden Sie unter www.{site}/datenschutz", "{name} · {street} · {place} · T {phone}", "{name}\n{street}\n{place}\n\nDer Inhalt dieser E-Mail ist vertraulich. Sollten Sie diese E-Mail irrtümlich erhalten haben, informieren Sie bitte den Absender.",
    ),
    "en": ("{name}\n{street}\n{place}\nTel: {phone}", "{name}\n{street}, {place}\nt: {phone}  w: www.{site}", "{name} | {street} | {place}\n\nThis email has been scanned for viruses. The views expressed are those of the sender."),
    "nl": ("{name}\n{street}\n{place}\nTel. {phone}", "Werkvoorbereider\n{name}\n{street} | {place} | {phone}\nKvK 7{n}32", "{name}, {street}, {place}\n\nOp al onze overeenkomsten zijn onze inkoopvoorwaarden van toepassing."),
    "fr": ("{name}\n{street}\n{place}\nTél. : {phone}", "Service travaux\n{name}\n{street}\n{place}\nMob. {phone}", "{name} - {street} - {place}\n\nCe message est confidentiel. Avant d'imprimer, pensez à l'environnement."),
}  # fmt: skip
SHORT = {
    "de": ("", "{name}", "{name}\nTel. {phone}", "Von meinem Diensthandy gesendet", "Gesendet mit dem Baustellen-Tablet"), "en": ("", "{name}", "Sent from site", "{name}\n{phone}"), "nl": ("", "{name}", "Verzonden vanaf de bouwplaats"), "fr": ("", "{name}", "Envoyé depuis le chantier"),
}  # fmt: skip
BODIES = {
    "de": (
        "Sehr geehrte Damen und Herren,\n\nin der Anlage übersenden wir Ihnen unsere Bestellung. Um eine kurze Auftragsbestätigung wird gebeten.\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "Guten Morgen,\n\nBestellung hängt an.\n\nGruß {contact}\n{name}", "Moin Herr {person},\n\nanbei die Materialliste, wie besprochen.\n\nVG\n{first}", "",
        "Hallo Frau {person},\n\nanbei die Bestellung als PDF bzw. Datei. Bei Rückfragen gern anrufen: {phone}.\n\nSchöne Grüße\n{contact}\n{signature}", "Dieses Dokument wurde von unserer Warenwirtschaft erzeugt und automatisch versendet.", "Unsere Bestellung - siehe Anhang.\n\n{contact}\n{signature}",
    ),
    "en": ("Good morning,\n\nOur order is attached, please acknowledge.\n\nRegards\n{contact}\n{signature}", "Hi {person},\n\nsee attached.\n\nThanks, {first}", "", "This order was sent automatically by our ERP system. Please do not reply to this address."),
    "nl": ("Goedemorgen,\n\nBijgaand onze order. Graag een orderbevestiging retour.\n\nMet vriendelijke groeten,\n{contact}\n{signature}", "Hallo {person}, order in de bijlage. Gr. {first}", ""),
    "fr": ("Bonjour,\n\nJe vous prie de trouver notre commande en annexe.\n\nCordialement,\n{contact}\n{signature}", "Bonjour {person},\n\nbon de commande ci-joint.\n\n{contact}", ""),
}  # fmt: skip
SUBJECTS = {
    "de": ("Bestellung[[ {number}]]", "Materialbestellung[[ {number}]]", "Bestellung {name}", "Unsere Bestellung[[ Nr. {number}]]", "Material", "Bestellung Elektromaterial"), "en": ("PO[[ {number}]]", "Order[[ {number}]] from {name}", "Material order"),
    "nl": ("Order[[ {number}]]", "Bestelling[[ {number}]]", "Materiaal"), "fr": ("Commande[[ {number}]]", "Notre commande", "Bon de commande[[ {number}]]"),
}  # fmt: skip
FILES = {
    "de": ("Bestellung_{n}", "Materialliste_{n}", "BE-{n}", "Bestellung", "Scan{n}"), "en": ("PO_{n}", "Order{n}", "order"), "nl": ("Order_{n}", "inkooporder"), "fr": ("CDE_{n}", "bon-de-commande-{n}"),
}  # fmt: skip
TERMS = {
    "de": ("Baustellenordnung", "Auf unseren Baustellen gilt: Helmpflicht, Anmeldung beim Polier, Entladung nur im gekennzeichneten Bereich von 7 bis 16 Uhr. Verpackungen nimmt der Lieferant zurück. Rechnungen ohne Bestellnummer werden nicht bearbeitet."), "en": ("Site rules", "Helmets to be worn. Report to the site office. Unloading from 7 am to 4 pm only. Packaging is to be taken back by the supplier."),
    "nl": ("Bouwplaatsregels", "Helm verplicht. Melden bij de uitvoerder. Lossen tussen 7 en 16 uur. Verpakkingen worden door de leverancier teruggenomen."), "fr": ("Consignes de chantier", "Port du casque obligatoire. Se présenter au chef de chantier. Déchargement de 7 h à 16 h. Les emballages sont repris par le fournisseur."),
}  # fmt: skip
