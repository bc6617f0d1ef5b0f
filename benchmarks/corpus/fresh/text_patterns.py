"""What the special text mails of the fresh part are put together from, in four languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

TITLES: Mapping[str, Sequence[str]] = {
    "de": ("Bestellung[[ {number}]]", "Bestellung", "Bestellung {name}"), "en": ("Order[[ {number}]]", "Order"), "nl": ("Bestelling[[ {number}]]", "Bestelling"), "fr": ("Commande[[ {number}]]", "Commande"),
}  # fmt: skip
PATTERNS = ("{q} {u} {d} ({s})", "{q} {u} {s} {d}", "{s} {d} – {q} {u}", "- {d}, {s}: {q} {u}")
FRAME: Mapping[str, str] = {
    "de": "<Guten Tag|Hallo Frau {person}|Guten Morgen>,\n\n<unsere Bestellung|wir bestellen|bitte liefern Sie>:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Bitte bis {delivery} liefern.\n]]\n<Viele Grüße|Mit freundlichen Grüßen>\n{contact}\n{signature}",
    "en": "<Hello|Good morning|Dear Mr {person}>,\n\n<our order|please supply>:\n\n{lines}\n\n[[Order number: {number}\n]][[Please deliver by {delivery}.\n]]\nKind regards\n{contact}\n{signature}",
    "nl": "<Goedemorgen|Beste mevrouw {person}>,\n\n<onze bestelling|graag leveren>:\n\n{lines}\n\n[[Bestelnummer: {number}\n]][[Graag uiterlijk {delivery}.\n]]\nVriendelijke groet\n{contact}\n{signature}",
    "fr": "<Bonjour|Bonjour Madame {person}>,\n\n<voici notre commande|merci de nous envoyer> :\n\n{lines}\n\n[[Commande n° {number}\n]][[Livraison pour {delivery}.\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip
NUMBERED: Mapping[str, str] = {
    "de": "<Sehr geehrte Damen und Herren|Guten Tag>,\n\n<bitte liefern Sie folgende Positionen|unser Bedarf>:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Kundennummer {customer}\n]][[Liefertermin {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}",
    "en": "<Dear Sir or Madam|Hello>,\n\n<please process the order below|our requirements>:\n\n{lines}\n\n[[Order number {number}\n]][[Customer number {customer}\n]][[Delivery date {delivery_label}\n]]\nBest regards\n{contact}\n{signature}",
    "nl": "<Geachte mevrouw {person}|Goedendag>,\n\n<hierbij onze bestelling|wij bestellen>:\n\n{lines}\n\n[[Bestelnummer {number}\n]][[Klantnummer {customer}\n]][[Leverdatum {delivery_label}\n]]\nMet vriendelijke groet\n{contact}\n{signature}",
    "fr": "<Bonjour|Madame, Monsieur>,\n\n<notre commande|nous commandons> :\n\n{lines}\n\n[[N° de commande {number}\n]][[N° client {customer}\n]][[Date de livraison {delivery_label}\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip
# an article in four languages, and its sizes in German as the catalogue has them
SIZES: Sequence[tuple[tuple[str, str, str, str], Sequence[str]]] = (
    (("Nitrilhandschuh Nitrella", "Nitrile glove Nitrella", "Nitrilhandschoen Nitrella", "Gant nitrile Nitrella"), ("blau S", "blau M", "blau L", "blau XL")),
    (("Vinylhandschuh Vinora", "Vinyl glove Vinora", "Vinylhandschoen Vinora", "Gant vinyle Vinora"), ("S", "M", "L", "XL")),
    (("Laborkittel Karlo", "Lab coat Karlo", "Labjas Karlo", "Blouse de laboratoire Karlo"), ("Gr. S", "Gr. M", "Gr. L", "Gr. XL")),
    (("Arbeitshandschuh Greifa", "Work glove Greifa", "Werkhandschoen Greifa", "Gant de travail Greifa"), ("Gr. 8", "Gr. 9", "Gr. 10", "Gr. 11")),
    (("Mikrofasertuch Mikrella", "Microfibre cloth Mikrella", "Microvezeldoek Mikrella", "Chiffon microfibre Mikrella"), ("blau", "rot", "gelb", "grün")),
)  # fmt: skip
DEPARTMENTS: Mapping[str, Sequence[str]] = {
    "de": ("Labor", "Küche", "Versand", "Reinigung", "Verkaufsraum", "Produktion"), "en": ("Lab", "Kitchen", "Dispatch", "Cleaning", "Shop"), "nl": ("Lab", "Keuken", "Expeditie", "Schoonmaak"), "fr": ("Laboratoire", "Cuisine", "Expédition", "Entretien"),
}  # fmt: skip
CHANGED_MIND: Mapping[str, Sequence[str]] = {
    "de": ("PS: Von {what} ({number}) bitte doch {quantity} statt {other}, hatte mich verzählt.", "Nachtrag: bei {number} {what} brauchen wir nur {quantity}, nicht {other}.", "Halt, Korrektur: {what} ({number}) bitte {quantity}, nicht {other}. Danke!"),
    "en": ("PS: please make that {quantity} of {what} ({number}), not {other}. Sorry!",), "nl": ("PS: van {what} ({number}) toch graag {quantity} in plaats van {other}.",), "fr": ("PS : pour {what} ({number}), mettez plutôt {quantity} au lieu de {other}, merci.",),
}  # fmt: skip
ALL_OF: Mapping[str, Sequence[str]] = {
    "de": ("je {q} Stück von", "von allem bitte {q} Stück", "jeweils {q}x"), "en": ("{q} of each of these", "{q} pcs each"), "nl": ("van elk {q} stuks", "telkens {q} stuks van"), "fr": ("{q} pièces de chaque", "{q} de chaque référence"),
}  # fmt: skip
_COLUMNS = "nsdqupt"
HEADS: Mapping[str, Sequence[Mapping[str, str]]] = {
    language: [dict(zip(_COLUMNS, words.split("|"), strict=True)) for words in rows]
    for language, rows in {
        "de": ("Pos|Art.-Nr.|Bezeichnung|Menge|Einheit|Preis €|Gesamt €", "Nr|Artikelnummer|Artikel|Anzahl|VE|EP EUR|GP EUR", "#|Bestell-Nr.|Produkt|Stückzahl|Gebinde|Preis EUR|Summe EUR"),
        "en": ("No|Code|Description|Qty|Unit|Price EUR|Total EUR", "#|Item no.|Product|Quantity|UOM|EUR each|EUR total"),
        "nl": ("Nr|Artikelnr.|Omschrijving|Aantal|Eenheid|Prijs €|Totaal €",), "fr": ("N°|Référence|Désignation|Qté|Unité|PU HT €|Total HT €",),
    }.items()
}  # fmt: skip
BESIDE: tuple[tuple[str, str, str], ...] = (
    ("price asked", "de", "Hallo Herr {person},\n\nbitte liefern Sie uns:\n\n{lines}\n\n[[Bestellnummer {number}. ]][[Termin: bis {delivery}.]]\n\nDann hätte ich noch eine Frage: Haben Sie {other} ({othernumber}) auch in der Großpackung, und was würde die kosten? Das wäre aber erst fürs nächste Jahr.\n\nViele Grüße\n{contact}\n{signature}"),
    ("breakage told", "de", "Guten Tag,\n\nvorab: in der letzten Sendung (Lieferschein {old}) war {other} ({othernumber}) beschädigt, bitte eine Gutschrift.\n\nUnd jetzt die neue Bestellung:\n\n{lines}\n\n[[Bestell-Nr. {number}\n]][[Lieferung bis {delivery}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"),
    ("not again", "de", "Hallo zusammen,\n\n{other} haben wir noch genug, das also diesmal nicht. Aber bitte:\n\n{lines}\n\n[[Nr. {number}\n]]Danke und Grüße\n{contact}\n{signature}"),
    ("invoice asked", "de", "Sehr geehrte Frau {person},\n\nzur letzten Lieferung fehlt uns noch die Rechnung, könnten Sie die bitte noch einmal schicken?\n\nAußerdem bestellen wir:\n\n{lines}\n\n[[Unsere Bestellnummer: {number}\n]]\nFreundliche Grüße\n{contact}\n{signature}"),
    ("price asked", "en", "Hi Mr {person},\n\norder for this month:\n\n{lines}\n\n[[PO number {number}\n]][[Needed by {delivery}\n]]\nSeparately, what would {other} ({othernumber}) cost us next year if we took a pallet? No rush.\n\nBest wishes\n{contact}\n{signature}"),
    ("breakage told", "nl", "Beste meneer {person},\n\nBij de vorige levering was {other} ({othernumber}) beschadigd, graag een creditnota.\n\nNieuwe bestelling:\n\n{lines}\n\n[[Bestelnummer {number}\n]][[Uiterlijk {delivery}\n]]\nGroeten\n{contact}\n{signature}"),
    ("price asked", "fr", "Bonjour,\n\nvoici la commande :\n\n{lines}\n\n[[Commande {number}\n]][[Pour {delivery}\n]]\nSinon, quel serait votre prix pour {other} ({othernumber}) en palette ? C'est pour un projet l'an prochain.\n\nBien à vous\n{contact}\n{signature}"),
)  # fmt: skip
