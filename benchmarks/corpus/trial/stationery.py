"""What stands around the orders of the trial part's buyers: signatures, mails beside a file, subjects, names of files, terms of purchase."""

from __future__ import annotations

FULL = {
    "de": (
        "{name}\n{street}\n{place}\nTelefon: {phone}", "i. A. {contact}\nPraxismanagement\n\n{name}\n{street}, {place}\nTel {phone}", "-- \n{name}\n{street}\n{place}\n\nSprechzeiten: Mo-Fr 8-12 Uhr, Mo, Di, Do 14-18 Uhr\nTel. {phone} | {email}", "{name} * {street} * {place}\nFon {phone} * www.{site}",
        "{name}\nInh. {contact}\n{street}\n{place}\nSteuernummer 22/{n}/04711", "{street}\n{place}\n\n{name}\nTelefon {phone}\n\nDer Inhalt dieser E-Mail ist ausschließlich für den bezeichneten Adressaten bestimmt. Unbefugte Weitergabe ist untersagt.",
    ),
    "en": ("{name}\n{street}\n{place}\nTelephone {phone}", "{contact}\nPractice Manager\n{name}, {street}, {place}\n{phone} | {email}", "{name} | {street} | {place}\n\nThis message may contain confidential information. If you received it in error please delete it."),
    "nl": ("{name}\n{street}\n{place}\nTel. {phone}", "{contact} - praktijkmanager\n{name}\n{street}, {place}\n{phone}\nwww.{site}", "{name} / {street} / {place} / KvK 7{n}30"),
    "fr": ("{name}\n{street}\n{place}\nTél : {phone}", "{contact}\nSecrétariat\n{name}, {street}, {place}\n{phone}", "{name} | {street} | {place}\nSIRET 4{n} 210 00018"),
}  # fmt: skip
SHORT = {
    "de": ("", "", "{name}", "{name}\nTel. {phone}", "Vom Praxishandy gesendet", "Von meinem Telefon gesendet, bitte Tippfehler entschuldigen"), "en": ("", "{name}", "Sent from my tablet", "{name}, {phone}"), "nl": ("", "{name}", "Verzonden vanaf mijn tablet"), "fr": ("", "{name}", "Envoyé de ma tablette"),
}  # fmt: skip
BODIES = {
    "de": (
        "Sehr geehrte Damen und Herren,\n\nunsere Materialbestellung ist angehängt. Bitte bestätigen Sie uns den Eingang.\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "Hallo,\n\nBestellung hängt an :-)\n\nLG {first}", "Guten Morgen,\n\nim Anhang, was wir diesmal brauchen.\n\nSchöne Grüße\n{contact}\n{name}", "",
        "Diese Nachricht wurde von unserer Materialverwaltung erzeugt. Der Beleg liegt als Datei bei.", "Sehr geehrte Frau {person},\n\nwie jeden Monat unsere Bestellung als Anhang.\n\nMit besten Grüßen\n{contact}\n{signature}", "s. Anhang\n{contact}",
    ),
    "en": ("Good morning,\n\nour order for this month is attached.\n\nKind regards\n{contact}\n{signature}", "Order attached, thank you.\n\n{first}\n{name}", "", "This purchase order was sent automatically. Please acknowledge receipt."),
    "nl": ("Goedemorgen,\n\nbijgaand onze bestelling.\n\nVriendelijke groeten,\n{contact}\n{signature}", "Hoi, bestelling in de bijlage. Gr. {first}", ""),
    "fr": ("Bonjour,\n\nci-joint notre commande de matériel.\n\nBonne réception,\n{contact}\n{signature}", "Voir pièce jointe, merci.\n{first}", ""),
}  # fmt: skip
SUBJECTS = {
    "de": ("Materialbestellung[[ {number}]]", "Bestellung Praxis", "Bestellung[[ {number}]] {name}", "Bestellung[[ Nr. {number}]]", "Praxisbedarf", "Bestellung"), "en": ("Supplies order[[ {number}]]", "Purchase order[[ {number}]]", "Order {name}", "Order[[ {number}]]"),
    "nl": ("Bestelling[[ {number}]]", "Bestelling praktijk", "Order[[ {number}]]"), "fr": ("Commande[[ {number}]]", "Commande matériel", "Bon de commande[[ {number}]]"),
}  # fmt: skip
FILES = {
    "de": ("Materialbestellung_{n}", "bestellung_praxis", "Bestellung {n}", "Scan_{n}", "BEST{n}"), "en": ("order_{n}", "PO_{n}", "supplies"), "nl": ("bestelling_{n}", "order {n}"), "fr": ("commande_{n}", "BC{n}"),
}  # fmt: skip
TERMS = {
    "de": ("Einkaufsbedingungen", "Allgemeine Einkaufsbedingungen. Mit Annahme der Bestellung erkennt der Lieferant diese Bedingungen an. Anlieferung an Werktagen von 8 bis 12 Uhr. Lieferscheine müssen Chargen nennen."), "en": ("Terms", "Terms of purchase. Deliveries on working days from 8 am to noon. Delivery notes must state batch numbers."),
    "nl": ("Inkoopvoorwaarden", "Inkoopvoorwaarden. Levering op werkdagen van 8 tot 12 uur. Pakbonnen vermelden batchnummers."), "fr": ("Conditions d'achat", "Conditions d'achat. Livraison les jours ouvrables de 8 h à 12 h. Les bons de livraison indiquent les lots."),
}  # fmt: skip
