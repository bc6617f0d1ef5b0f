"""What stands around the orders of the remote part's buyers: signatures, mails beside a file, subjects, names of files, terms of purchase."""

from __future__ import annotations

FULL = {
    "de": (
        "{name}\n{street}\n{place}\nTelefon: {phone}", "{name}\n{street} · {place}\nTel {phone} · {email}\nSprechzeiten Mo, Di, Do 8–12 und 15–18 Uhr, Mi, Fr 8–13 Uhr", "{contact}\nEinkauf und Organisation\n\n{name}\n{street}\n{place}\nFon {phone}\nwww.{site}",
        "--\n{name}\n{street}, {place}\nT: {phone}\n\nDer Inhalt dieser E-Mail unterliegt der Schweigepflicht. Falls Sie sie irrtümlich erhalten haben, löschen Sie sie bitte.", "{name}, {street}, {place}\nSie erreichen uns täglich ab 7:30 Uhr: {phone}",
        "{name}\n{street}\n{place}\n{phone}\nZertifiziert nach DIN EN ISO 9001:2015 · Akkreditierung D-PL-1{n}-01-00", "{name} | {street} | {place} | {phone}\nBitte beachten Sie unsere Datenschutzhinweise unter www.{site}/datenschutz",
    ),
    "en": ("{name}\n{street}\n{place}\nTel: {phone}", "{contact}\nPractice Manager\n{name}\n{street}, {place}\nT {phone}\n\nThis email may contain privileged information. If it is not for you, please delete it.", "{name} · {street} · {place}\nwww.{site}"),
    "nl": ("{name}\n{street}\n{place}\nTel. {phone}", "{contact}\npraktijkassistente\n\n{name}\n{street}, {place}\n{phone}\nKvK 7{n}04", "{name} | {street} | {place}\nVoor spoedgevallen buiten kantooruren: {phone}"),
    "fr": ("{name}\n{street}\n{place}\nTél. : {phone}", "{contact}\nSecrétariat médical\n{name}\n{street}, {place}\nTél. {phone}\n\nCe message est couvert par le secret professionnel.", "{name}, {street}, {place}"),
}  # fmt: skip
SHORT = {
    "de": ("", "{name}", "{name}, Tel. {phone}", "Von meinem iPhone gesendet", "Gesendet mit Outlook für Android", "Heute Notdienst: {phone}"), "en": ("", "{name}", "Sent from my iPad", "{name}, {phone}"), "nl": ("", "{name}", "Verzonden met mijn telefoon"), "fr": ("", "{name}", "Envoyé depuis mon smartphone"),
}  # fmt: skip
BODIES = {
    "de": (
        "Guten Tag,\n\nunsere Bestellung hängt als Datei an.\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "Liebes Team,\n\nanbei die Bestellung fürs Lager. Danke im Voraus!\n\n{first} {last}\n{name}", "Sehr geehrte Damen und Herren,\n\nin der Anlage erhalten Sie unsere Bestellung. Wir bitten um eine Auftragsbestätigung per E-Mail.\n\nFreundliche Grüße\n{contact}\n{signature}",
        "", "Bestellung anbei. Gruß {last}", "Dieses Dokument wurde aus der Warenwirtschaft versendet. Antworten an diese Adresse werden nicht gelesen.", "Hallo Herr {person}, wie immer im Anhang :-) VG {first}",
    ),
    "en": ("Hello,\n\nplease see the attached order.\n\nKind regards\n{contact}\n{signature}", "Order attached, thanks. {first}", "", "This is an automated message from our stock system. The order is attached."),
    "nl": ("Beste,\n\nbijgaand onze bestelling.\n\nMet vriendelijke groet\n{contact}\n{signature}", "Hoi, bestelling in de bijlage. Groet {first}", ""),
    "fr": ("Bonjour,\n\nci-joint notre commande. Merci d'en accuser réception.\n\nBien à vous\n{contact}\n{signature}", "Commande en pièce jointe, merci. {first}", ""),
}  # fmt: skip
SUBJECTS = {
    "de": ("Bestellung[[ {number}]]", "Praxisbestellung", "Bestellung {name}", "Laborbedarf[[ {number}]]", "Nachbestellung[[ {number}]]", "Unsere Bestellung"), "en": ("Order[[ {number}]]", "Purchase Order[[ {number}]]", "Stock order {name}", "PO[[ {number}]]"),
    "nl": ("Bestelling[[ {number}]]", "Bestelling praktijk", "Order[[ {number}]]"), "fr": ("Commande[[ {number}]]", "Bon de commande[[ {number}]]", "Commande {name}"),
}  # fmt: skip
FILES = {
    "de": ("Bestellung_{n}", "Praxisbedarf", "BE-{n}", "Bestellformular", "Scan{n}", "Beleg_{n}"), "en": ("PO_{n}", "order", "stock order {n}"), "nl": ("bestelling-{n}", "inkoop_{n}"), "fr": ("commande_{n}", "BC{n}"),
}  # fmt: skip
TERMS = {
    "de": ("Einkaufsbedingungen", "Allgemeine Einkaufsbedingungen, Fassung Mai. Anlieferung werktags von 8 bis 14 Uhr. Mindesthaltbarkeit bei Eingang 12 Monate. Medizinprodukte mit Konformitätserklärung. Skonto 2 % binnen 14 Tagen."), "en": ("Purchasing terms", "General terms of purchase. Deliveries on weekdays between 8 am and 2 pm. Remaining shelf life at least 12 months."),
    "nl": ("Inkoopvoorwaarden", "Algemene inkoopvoorwaarden. Levering op werkdagen van 8 tot 14 uur. Resterende houdbaarheid minstens 12 maanden."), "fr": ("Conditions d'achat", "Conditions générales d'achat. Livraison en semaine de 8 h à 14 h. Péremption supérieure à 12 mois."),
}  # fmt: skip
