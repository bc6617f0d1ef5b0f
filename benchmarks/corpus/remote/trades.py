"""Who writes how: words in the names of firms that a style of the remote part belongs to, "" for private persons."""

from __future__ import annotations

from collections.abc import Mapping

_SURGERY = ("praxis", "Kieferorthopädie", "Podologie", "Physiotherapie")
_DENTAL_LAB = ("Dentallabor", "Zahntechnik", "Dentaltechnik")
_LABORATORY = ("labor", "Labor", "analytik", "Wasserprüf", "Blutspende")
_VETERINARY = ("Tierarzt", "Tierklinik", "Pferdeklinik", "Tierordination", "Kleintier")
_CARE = ("Senioren", "Pflege", "Sozialstation", "Alterszentrum", "Spitex")
TRADES: Mapping[str, tuple[str, ...]] = {
    "front-desk": _SURGERY, "front-desk-code": _SURGERY, "front-desk-times": _SURGERY, "dentist-terse": ("Zahnarzt", "Kieferorthopädie", "Zahnambulatorium"), "dental-lab": _DENTAL_LAB, "dental-lab-alias": _DENTAL_LAB, "vet-car": _VETERINARY, "vet-clinic": ("Tierklinik", "Pferdeklinik"), "vet-own-numbers": _VETERINARY,
    "doctor-dictated": ("praxis", "Ordination"), "sms-gateway": _CARE, "voicemail": _SURGERY, "podiatry": ("Podologie",), "physio-prose": ("Physiotherapie", "Reha-Zentrum"), "pediatrician": ("Kinderarzt", "Hausarzt"), "austrian-ordination": ("Ordination", "Tierordination", "Zahnambulatorium"), "swiss-practice": ("praxis",), "lab-erp": _LABORATORY, "lab-project": ("labor", "Labor", "Wasserprüf"),
    "university": ("Lehrinstitut", "Berufskolleg"), "school-chemistry": ("Berufskolleg", "Lehrinstitut"), "authority": ("Wasserprüf", "Rettungsdienst", "Blutspende"), "care-home": _CARE, "ambulance": ("Rettungsdienst",), "home-care": ("Pflegedienst", "Sozialstation", "Spitex"), "blood-bank": ("Blutspende", "Labor"),
    "food-lab-table": ("analytik", "labor", "Labor"), "private-carer": ("",), "en-surgery": ("Practice", "Surgery", "Orthodontics", "Podiatry"), "en-care-group": ("Care Homes", "Health Centre"), "en-labels": ("Laboratories", "Diagnostics"), "en-irish-vet": ("Veterinary",),
    "nl-practice": ("praktijk", "Orthodontie", "kliniek"), "nl-lab": ("Lab",), "nl-vet": ("Dieren",), "nl-care": ("Zorg", "zorg"), "fr-practice": ("Cabinet", "Clinique"), "fr-lab": ("Laboratoire",), "fr-home": ("EHPAD", "Centre"),
}  # fmt: skip
