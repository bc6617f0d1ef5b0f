"""Who writes how: words in the names of firms that a style or form of the inland part belongs to, "" for private persons."""

from __future__ import annotations

from collections.abc import Mapping

_METAL = ("Maschinenbau", "Anlagenbau", "Werkzeugbau", "Zerspanung", "Gießerei", "Kaltwalzwerk", "Fördertechnik")
_FITTERS = ("Schlosserei", "Rohrleitungsbau", "Hydraulikservice", "Kranservice", "Recycling", "Kieswerk")
_FOOD = ("Brauerei", "Molkerei")
_ROADS = ("Spedition", "Logistik")
_TOWNS = ("Bauhof", "Tiefbauamt", "Hauptamt", "Kläranlage")
TRADES: Mapping[str, tuple[str, ...]] = {
    "buyer-sap-mail": (*_METAL, "Papierfabrik"), "buyer-project": _METAL, "buyer-cost-centre": ("Papierfabrik", "Kunststofftechnik", *_METAL), "fitter": _FITTERS, "fitter-sentence": _FITTERS, "fitter-night": ("Papierfabrik", "Kaltwalzwerk", "Gießerei", "Kunststofftechnik"), "fitter-words": ("Schlosserei",), "fitter-alias": ("Hydraulikservice", "Kranservice", "Landtechnik"), "farm-machines": ("Landtechnik", "Bioenergie", "Landmaschinen"),
    "sawmill": ("Sägewerk", "Holzindustrie", "Recycling"), "brewery": _FOOD, "haulier": _ROADS, "packer": (*_ROADS, "Kunststofftechnik"), "caretaker": ("Klinikum", "Stadtwerke", "Berufskolleg"), "bauhof": _TOWNS, "fire-brigade": ("Feuerwehr",), "utility": ("Stadtwerke", "Verkehrsbetriebe"), "clinic": ("Klinikum", "Stadtwerke", "Berufskolleg", "Lebenshilfe-Werkstatt"), "college": ("Berufskolleg", "Lebenshilfe-Werkstatt"), "workshop-for-all": ("Lebenshilfe-Werkstatt", "Berufskolleg"), "water-board": ("Wasserverband", "Kläranlage"),
    "tractor-owner": ("",), "home-workshop": ("",), "thumb-typed": (*_FITTERS, "Landtechnik"), "austria-ropeway": ("Seilbahnen",), "swiss-cheese": ("Käserei",), "en-brewery": ("Brewery", "Creamery"), "en-haulier": ("Haulage", "Plant Hire", "Packaging"), "nl-machine": ("Machinefabriek", "Constructie"), "nl-werf": ("Scheepsreparatie",), "fr-laiterie": ("Laiterie",), "fr-maintenance": ("Maintenance", "Papeterie", "Mécanique"),
    "town-order": _TOWNS, "college-list": ("Berufskolleg", "Lebenshilfe-Werkstatt"), "utility-form": ("Stadtwerke", "Wasserverband", "Verkehrsbetriebe"), "craft-slip": (*_FITTERS, "Landtechnik", "Sägewerk"), "brewery-letter": _FOOD, "mill-order": (*_METAL, "Papierfabrik"),
}  # fmt: skip
