"""What the special letters of the overseas part share: titles, plain frames, and patterns of lines in four languages."""

from __future__ import annotations

LANGUAGES = ("de", "de", "de", "en", "nl", "fr")
TITLES = {"de": "<Bestellung|Materialbestellung>[[ {number}]]", "en": "<Order|Studio order>[[ {number}]]", "nl": "Bestelling[[ {number}]]", "fr": "Commande[[ {number}]]"}  # fmt: skip
PATTERNS = {
    "de": ("{q} {u} {d} ({s})", "{s}, {d}, {q} {u}", "{d} – Nr. {s} – {q} {u}", "{q} {u} {s} {d}"), "en": ("{q} {u} {d} ({s})", "{s}, {d}, {q} {u}", "{d} – code {s} – {q} {u}"), "nl": ("{q} {u} {d} ({s})", "{s}, {d}, {q} {u}", "{d} – code {s} – {q} {u}"), "fr": ("{q} {u} {d} ({s})", "{s}, {d}, {q} {u}", "{d} – réf. {s} – {q} {u}"),
}  # fmt: skip
PLAIN = {
    "de": "Guten Tag,\n\n<es ist wieder so weit|hier unser Zettel|wir würden gern bestellen>:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Am besten bis {delivery}.\n]]\n<Beste Grüße|Liebe Grüße|Mit freundlichem Gruß>\n{contact}\n{signature}", "en": "Hello,\n\n<here is our list|we would like the following>:\n\n{lines}\n\n[[Order number: {number}\n]][[Ideally by {delivery}.\n]]\nMany thanks\n{contact}\n{signature}",
    "nl": "Goedendag,\n\nhier ons lijstje:\n\n{lines}\n\n[[Bestelnummer: {number}\n]][[Het liefst uiterlijk {delivery}.\n]]\nGroetjes\n{contact}\n{signature}", "fr": "Bonjour,\n\nvoici notre liste :\n\n{lines}\n\n[[Numéro de commande : {number}\n]][[De préférence pour {delivery}.\n]]\nBien à vous\n{contact}\n{signature}",
}  # fmt: skip
