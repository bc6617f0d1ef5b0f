"""Who writes how: words in the names of firms that a style or form of the distant part belongs to, "" for private persons."""

from __future__ import annotations

from collections.abc import Mapping

_YARD = ("werft", "Bootsbau", "Yachtservice", "Motorenwerkstatt", "Schiffselektrik")
_CLUB = ("club", "verein", "Seenotretter")
_OFFICE = ("Bauhof", "Hafenamt", "Feuerwehr", "Kurverwaltung")
_LAND = ("Landmaschinen", "Lohnunternehmen", "Gartentechnik", "Landtechnik", "Forsttechnik", "Baumpflege", "Gartenbau")
_FLEET = ("Fahrgastschifffahrt", "Yachtcharter", "Bootsvermietung", "Schifffahrt", "Kanuverleih")
TRADES: Mapping[str, tuple[str, ...]] = {
    "yard-foreman": _YARD, "yard-slate": _YARD, "yard-fitter": _YARD, "engine-shop": ("Motorenwerkstatt", "Yachtservice", "Schiffselektrik"), "sailmaker": ("Segelmacherei",), "charter-fleet": _FLEET, "charter-boats": _FLEET, "sailing-school": ("Segelschule", "Tauchbasis", "Kanuverleih"), "club-treasurer": _CLUB, "club-bosun": _CLUB, "club-youth": _CLUB,
    "harbour-office": ("Hafen", "Marina"), "council": _OFFICE, "fire-brigade": ("Feuerwehr", "Seenotretter"), "spa-office": _OFFICE, "fisherman": ("Fischerei", ""), "skipper": ("",), "skipper-dictated": ("",), "heir": ("",), "hobbyist": ("",), "contractor": _LAND, "contractor-short": _LAND, "garden-shop": ("Gartentechnik", "Landmaschinen", "Gartenbau"), "tree-care": ("Baumpflege", "Forsttechnik"),
    "town-hall": _OFFICE, "club-typewriter": _CLUB, "works-slip": (*_YARD, *_LAND), "farm-shop": _LAND, "yard-modern": _YARD, "english-club-letter": ("Sailing School",),
    "metalwork": ("Metallbau", "Wasserbau"), "austrian-lake": ("Bootsbau", "Segelschule", "Yachtclub", "Schifffahrt"), "swiss-lake": ("werft", "Schifffahrt", "Segelschule", "Seerettung"), "ferry-log": ("schifffahrt", "Schifffahrt", "Hafenbetriebe"), "en-yard": ("Boatyard", "Marine", "Chandlery"), "en-narrowboat": ("Narrowboats", "Boatyard"), "en-farm": ("Farm", "Groundcare"), "en-school": ("Sailing School",),
    "nl-yard": ("werf", "Scheepsmotoren", "Watersport"), "nl-fleet": ("Botenverhuur", "Visserij"), "nl-farm": ("Landbouw", "Tuin"), "fr-yard": ("Chantier", "Accastillage", "Mécanique"), "fr-school": ("École", "Voilerie"), "fr-port": ("Capitainerie", "Armement"),
}  # fmt: skip
