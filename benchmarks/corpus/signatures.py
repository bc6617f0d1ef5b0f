"""What stands below a greeting, in four languages."""

from __future__ import annotations

from collections.abc import Mapping

SIGNATURES: Mapping[str, tuple[str, ...]] = {
    "de": (
        "",
        "{contact}",
        "{contact}\n{name}",
        "{contact}\n[[Einkauf|Büro|Lager|Materialwirtschaft|]]\n\n{name}\n{street}\n{place}\n{land}\n[[Tel.|Telefon|Fon]] {phone}",
        "i. A. {contact}\n\n{name}\n{street} · {place}\nT {phone} · M {mobile}\n{email}",
        "{contact}\n\n-- \n{name}\n{street}, {place}\n{land}\nTelefon: {phone}\nTelefax: {phone}-99\n[[Geschäftsführer: {last} {first}, Amtsgericht Musterstadt HRB {hundreds}{tens}|Sitz der Gesellschaft: {place}|]]\nUSt-IdNr. {vat}",
        "{contact}\n____________________________________\n{name} | {street} | {place}\nTel {phone} | Mobil {mobile}\n\nDiese E-Mail kann vertrauliche Informationen enthalten. Sind Sie nicht der richtige Adressat, löschen Sie bitte diese Nachricht. Bitte prüfen Sie, ob diese Mail wirklich ausgedruckt werden muss: 1 Blatt Papier spart {few},{tens} Liter Wasser.",
        "{contact}\n\n[[Von meinem iPhone gesendet|Gesendet von meinem Mobiltelefon|Diese Nachricht wurde von meinem Android-Gerät gesendet.|Gesendet mit der mobilen Mail App]]",
        "{contact}\n\n{name}\n{street}\n{place}\nÖffnungszeiten: Mo–Fr 7:30–16:00 Uhr, Sa 9–12 Uhr\nUnser Betrieb bleibt vom 24.12. bis 6.1. geschlossen.",
        "{first} {last}\n{name}\n{street}\n{place}\n{land}\nBankverbindung: Sparkasse Musterstadt, IBAN DE{tens} 5005 0201 0000 {hundreds}0 {tens}, BIC MUSTDEFFXXX",
    ),
    "en": (
        "",
        "{contact}",
        "{contact}\n{name}",
        "{contact}\n[[Purchasing|Buyer|Stores|Office Manager]]\n\n{name}\n{street}\n{place}\n{land}\n[[Tel|Phone|T]]: {phone}",
        "{first}\n\n--\n{contact} | {name} | {street}, {place}, {land}\nDirect {phone} | Cell {mobile}\n\nThis message and any attachments are confidential. If you have received it in error, please delete all {few} copies.",
        "{contact}\n\nSent from my [[iPhone|mobile|Galaxy]]",
        "{contact}\n{name}\n{street}\n{place}\n{land}\nVAT No. {vat}\nCompany No. 0{hundreds}{hundreds}",
    ),
    "nl": (
        "",
        "{contact}",
        "{contact}\n{name}",
        "{contact}\n[[Inkoop|Magazijn|Administratie]]\n\n{name}\n{street}\n{place}\n{land}\n[[T|Tel.|Telefoon]] {phone}",
        "{contact}\n\n{name} | {street} | {place}\nM {mobile} | KvK {hundreds}{hundreds}{tens} | btw {vat}\n\nDit bericht is alleen bestemd voor de geadresseerde.",
        "{contact}\n\nVerzonden vanaf mijn [[iPhone|telefoon]]",
    ),
    "fr": (
        "",
        "{contact}",
        "{contact}\n{name}",
        "{contact}\n[[Service achats|Responsable économat|Secrétariat]]\n\n{name}\n{street}\n{place}\n{land}\n[[Tél.|Tél :|T.]] {phone}",
        "{contact}\n\n{name} – {street} – {place}\nTél. {phone} – Port. {mobile}\nSIRET {hundreds} {hundreds} {hundreds} 000{tens} – TVA {vat}\n\nPensez à l'environnement avant d'imprimer ce message.",
        "{contact}\n\nEnvoyé de mon [[iPhone|téléphone]]",
    ),
}
