"""What stands around the orders of the fresh part's buyers: signatures, mails beside a file, subjects, names of files, terms of purchase."""

from __future__ import annotations

FULL = {
    "de": (
        "{name}\n{street}\n{place}\nTelefon {phone}", "{name}\n{street}, {place}\nTel.: {phone}\nE-Mail: {email}", "{name}\n{street}\n{place}\nTel. {phone} · Fax {phone}-9\n{email} · www.{site}", "--\n{name} | {street} | {place}\nFon {phone} | {email}\nSitz: {city} | HRB {n}",
        "{name} · {street} · {place}\n\nBitte denken Sie an die Umwelt, bevor Sie diese Mail ausdrucken.", "{name}\n{street}\n{place}\n\nSprechzeiten Mo-Fr 8-12 und 15-18 Uhr, Mi nur vormittags\nTel. {phone}", "_______________________________\n{name}\n{street}\n{place}\nTel {phone}\n\nDiese Nachricht ist nur für den Empfänger bestimmt. Wenn Sie sie irrtümlich erhalten haben, löschen Sie sie bitte.",
    ),
    "en": ("{name}\n{street}\n{place}\nTel. {phone}", "\n{name}\n{street}, {place}\n{phone} | {email}", "{name} | {street} | {place}\n\nThis message and any attachment are intended for the addressee only. Company no. 0{n}31."),
    "nl": ("{name}\n{street}\n{place}\nTel. {phone}", "\n{name} | {street} | {place}\n{phone} | {email} | KvK 7{n}20", "{name}\n{street}, {place}"),
    "fr": ("{name}\n{street}\n{place}\nTél. {phone}", "\n{name}\n{street} – {place}\nTél. : {phone} – {email}", "{name}, {street}, {place}\nSIRET 8{n} 221 000{n}"),
}  # fmt: skip
SHORT = {
    "de": ("", "{name}", "{name}", "{name}\nTel. {phone}", "Von meinem iPhone gesendet", "Gesendet mit der Mail-App"), "en": ("", "{name}", "{name}", "Sent from my iPhone"), "nl": ("", "{name}", "Verzonden vanaf mijn iPhone"), "fr": ("", "{name}", "Envoyé de mon iPhone"),
}  # fmt: skip
BODIES = {
    "de": (
        "Sehr geehrte Damen und Herren,\n\nim Anhang erhalten Sie unsere Bestellung.\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "Guten Tag,\n\nanbei unsere Bestellung.\n\nViele Grüße\n{contact}", "Guten Morgen,\n\ndie Bestellung hängt wie immer an.\n\nSchöne Grüße\n{first}\n{name}", "",
        "Hallo Frau {person},\n\nbeigefügt unsere neue Bestellung, vielen Dank für die Bearbeitung.\n\nFreundliche Grüße\n{contact}\n{signature}", "Dies ist eine automatisch erzeugte Nachricht, bitte nicht antworten. Der Beleg befindet sich im Anhang.", "siehe Anlage\n\n{contact}\n{name}",
    ),
    "en": ("Dear all,\n\nplease find attached our order.\n\nKind regards\n{contact}\n{signature}", "Hi,\n\norder attached.\n\nThanks\n{first}", "", "Please see attached purchase order.\n\n{contact}\n{name}"),
    "nl": ("Goedendag,\n\nHierbij onze bestelling, zie bijlage.\n\nMet vriendelijke groet\n{contact}\n{signature}", "Bijgevoegd de bestelling.\n\nGr. {first}", ""),
    "fr": ("Bonjour,\n\nCi-joint notre commande.\n\nBien à vous\n{contact}\n{signature}", "Bonjour,\n\nvoir pièce jointe.\n\n{first}", ""),
}  # fmt: skip
SUBJECTS = {
    "de": ("Bestellung", "Bestellung[[ {number}]]", "Bestellung[[ Nr. {number}]]", "Unsere Bestellung[[ {number}]]", "Bestellung {name}", "Neue Bestellung"), "en": ("Order", "Order[[ {number}]]", "Purchase order[[ {number}]]", "PO[[ {number}]] {name}"),
    "nl": ("Bestelling", "Bestelling[[ {number}]]", "Bestelling {name}"), "fr": ("Commande", "Commande[[ {number}]]", "Bon de commande[[ {number}]]"),
}  # fmt: skip
FILES = {
    "de": ("Bestellung", "Bestellung_{n}", "bestellung-{n}", "Beleg_{n}", "Scan_{n}"), "en": ("order", "PO_{n}", "Purchase Order {n}"), "nl": ("bestelling", "Bestelling {n}"), "fr": ("commande", "BC_{n}"),
}  # fmt: skip
TERMS = {
    "de": ("Einkaufsbedingungen", "Es gelten ausschließlich unsere Einkaufsbedingungen. Warenannahme Mo-Do 7:30 bis 15:30 Uhr, Fr bis 12 Uhr. Europaletten werden getauscht. Zahlung nach Wareneingang. Gerichtsstand ist unser Sitz."), "en": ("Terms of purchase", "Our terms of purchase apply exclusively. Goods are received Monday to Thursday, 8 am to 4 pm. Payment after receipt of goods."),
    "nl": ("Inkoopvoorwaarden", "Op deze bestelling zijn onze inkoopvoorwaarden van toepassing. Goederenontvangst maandag tot donderdag van 8 tot 16 uur."), "fr": ("Conditions d'achat", "Seules nos conditions d'achat s'appliquent. Réception des marchandises du lundi au jeudi de 8 h à 16 h."),
}  # fmt: skip
