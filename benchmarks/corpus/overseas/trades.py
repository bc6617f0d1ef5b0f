"""Who writes how: words in the names of firms that a style or form of the overseas part belongs to, "" for private persons."""

from __future__ import annotations

from collections.abc import Mapping

_CLAY = ("Töpferei", "Keramik")
_GOLD = ("schmiede", "Juwelier", "Uhrmacherei")
_BOOKS = ("Buchbinderei", "Papierrestaurierung", "archiv", "bibliothek")
_PRINT = ("Siebdruck", "Textildruck", "Werbetechnik", "Schilder", "Druckgrafik", "Kunstdruckerei")
_FRAMES = ("Rahmen", "Galerie", "Kunsthandlung", "rahmen")
_GLASS = ("Glas",)
_HOUSES = ("schule", "Lebenswerkstatt", "museum", "Jugendkunsthaus", "verein", "Tagesstätte", "Nachbarschaftswerk")
_OFFICES = ("der Stadt", "der Gemeinde", "der Hansestadt")
_SHOPS = ("Bastelladen", "Künstlerbedarf", "Galerie", "Juwelier")
TRADES: Mapping[str, tuple[str, ...]] = {
    "kiln-list": _CLAY, "kiln-prose": _CLAY, "kiln-own": _CLAY, "gold-bench": _GOLD, "gold-short": _GOLD, "watch-cells": ("Uhrmacherei", "Juwelier"), "bindery": _BOOKS, "bindery-edition": ("Buchbinderei",), "archive": ("archiv", "bibliothek", "Papierrestaurierung"), "screen-crew": _PRINT, "screen-deadline": _PRINT, "sign-maker": ("Werbetechnik", "Schilder"), "framer": _FRAMES, "framer-table": _FRAMES,
    "glazier": _GLASS, "shop-till": _SHOPS, "shop-season": _SHOPS, "school-class": ("schule",), "school-office": _OFFICES, "museum": ("museum", "archiv"), "therapy": ("Lebenswerkstatt", "Tagesstätte", "Nachbarschaftswerk", "Heilpädagogik"), "evening-course": ("schule", "Jugendkunsthaus", "verein"), "hobby-potter": ("",), "hobby-gift": ("",), "hobby-careful": ("",), "hobby-thumbs": ("",), "jeweller-ledger": _GOLD,
    "tender-office": _OFFICES, "council-form": _OFFICES, "class-sheet": ("schule",), "old-letterhead": ("Buchbinderei", "Galerie", "Kunsthandlung", "schmiede"), "workshop-card": (*_CLAY, *_GOLD), "foundation": ("Stiftung", "gGmbH", "e.V."),
    "en-potter": ("Ceramics", "Pottery"), "en-college": ("College",), "en-jeweller": ("Jewellers", "Goldsmiths"), "en-binder": ("Bookbinders",), "nl-keramiek": ("Keramiek",), "nl-goud": ("Goudsmederij", "Juwelen"), "nl-lijst": ("Lijstenmakerij", "Creatief"), "fr-potier": ("Poterie", "Atelier"), "fr-bijou": ("Bijouterie",), "fr-relieur": ("Reliure",), "fr-beaux-arts": ("Beaux-Arts", "Encadrement"),
}  # fmt: skip
