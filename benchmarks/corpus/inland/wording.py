"""What the special letters of the inland part share: titles, plain frames, and patterns of lines in four languages."""

from __future__ import annotations

LANGUAGES = ("de", "de", "de", "de", "en", "nl", "fr")
TITLES = {"de": "<Bestellung|Materialbedarf|Bestellung Ersatzteile>[[ {number}]]", "en": "<Order|Spares order>[[ {number}]]", "nl": "<Bestelling|Bestelling onderdelen>[[ {number}]]", "fr": "<Commande|Commande de pièces>[[ {number}]]"}  # fmt: skip
PATTERNS = {
    "de": ("{q} {u} {d}, Art.-Nr. {s}", "{s} {d} - {q} {u}", "{q} {u} {d} (Artikel {s})", "Pos. {n}  {q} {u}  {s}  {d}"), "en": ("{q} {u} {d}, part no. {s}", "{s} {d} - {q} {u}", "{q} {u} {d} (part {s})"), "nl": ("{q} {u} {d}, art.nr. {s}", "{s} {d} - {q} {u}", "{q} {u} {d} (artikel {s})"), "fr": ("{q} {u} {d}, réf. {s}", "{s} {d} - {q} {u}", "{q} {u} {d} (article {s})"),
}  # fmt: skip
PLAIN = {
    "de": "<Hallo Herr {person}|Guten Tag|Sehr geehrte Frau {person}>,\n\n<wir bräuchten bitte|bitte liefern Sie|unsere Bestellung wie folgt>:\n\n{lines}\n\n[[Bestell-Nr. {number}\n]][[Liefertermin: {delivery_label}\n]]\n<Mit freundlichen Grüßen|Viele Grüße|Gruß>\n{contact}\n{signature}", "en": "<Hello|Dear {person}>,\n\n<please supply|our order is as follows>:\n\n{lines}\n\n[[PO no. {number}\n]][[Delivery: {delivery_label}\n]]\nKind regards\n{contact}\n{signature}",
    "nl": "<Hallo|Beste {person}>,\n\n<graag leveren|wij bestellen>:\n\n{lines}\n\n[[Bestelnr. {number}\n]][[Levering: {delivery_label}\n]]\nMet vriendelijke groet\n{contact}\n{signature}", "fr": "<Bonjour|Bonjour Monsieur {person}>,\n\n<merci de nous livrer|nous commandons>:\n\n{lines}\n\n[[Commande n° {number}\n]][[Livraison : {delivery_label}\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip
