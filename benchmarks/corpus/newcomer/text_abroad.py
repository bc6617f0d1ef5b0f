"""Buyers of the newcomer part who order in plain text in English, Dutch and French."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.newcomer.kinds import writing
from benchmarks.corpus.opened.letters import Style

ENGLISH: tuple[Style, ...] = (
    Style("en-bursar", "en", "{n}. {q} {u} {d} (your ref. {s})", "Dear Ms {person},\n\nOn behalf of the governors I should like to order:\n\n{lines}\n\n[[Please quote our PO {number} on the invoice.\n]][[Budget holder: {contact}, code {figure}/4{old}\n]][[We need everything by {delivery}.\n]]\nYours sincerely\n{contact}\n{signature}", "School order[[ {number}]]", countries=("GB", "GB", "IE")),
    Style("en-bookshop", "en", "{q} x {g} {d}", "Hi there,\n\ncan we have, firm sale:\n\n{lines}\n\n[[Order ref {number}.\n]][[Account {customer}.\n]]\nCheers\n{contact}\n{signature}", "shop order[[ {number}]]", countries=("GB", "IE"), loose=False, unsold=0.0),
    Style("en-vicar", "en", "{w} {u} of {d}", "Dear friends,\n\nwith the carol services upon us, might we trouble you for {lines}?[[ They would need to reach us by {delivery}.]]\n\nEvery blessing\n{contact}\n{signature}", "for the carol services", joint=", ", last=" and ", lines=(1, 3), countries=("GB",)),
    Style("en-nursery-phone", "en", "{q} {u} {d}", "hi its {first} from {name}, were out of {lines} can u send asap[[, latest {delivery}]]. ta x", "order", joint=", ", last=" and ", lines=(1, 3), countries=("GB",)),
    Style("en-american-church", "en", "{s} - {d} - Qty {q}", "Good morning,\n\nPlease ship the following:\n\n{lines}\n\n[[P.O. number {number}\n]][[In hands date: {delivery_label}\n]][[Method of payment: {payment}\n]]\nBlessings,\n{contact}\n{signature}", "Order from {name}", countries=("US",), loose=False),
    Style("en-office-manager", "en", "- {d} | {s} | {q} {u} | EUR {p}", "Hello,\n\nas per your quotation Q{old} of {oldday}, please go ahead with:\n\n{lines}\n\nValue ex VAT EUR {net}\n\n[[Purchase order {number}\n]][[Deliver to: {ship}\n]]\nMany thanks\n{contact}\n{signature}", "RE: quotation Q{old}", lines=(1, 4), loose=False),
    Style("en-labels", "en", "Item: {d}\nItem code: {s}\nHow many: {q} {u}\n", "To whom it may concern\n\n{lines}\n[[Reference: {number}\n]][[Required: {delivery_label}\n]]\n{contact}\n{signature}", "Purchase request[[ {number}]]", lines=(1, 3), loose=False),
    Style("en-danish", "en", "{q} {u} {d} - no. {s}", "Hello,\n\nwe would like to buy for our shop in {city}:\n\n{lines}\n\n[[Our order no. {number}\n]][[Payment: {payment}\n]]\nMed venlig hilsen / Best regards\n{contact}\n{signature}", "Order[[ {number}]]", countries=("DK",), loose=False),
    Style("en-polish", "en", "{n}. {s} {d} – {q} {u}", "Dear Sirs,\n\nplease prepare for us:\n\n{lines}\n\n[[Order no: {number}\n]][[VAT UE: {vat_id}\n]][[Please deliver by {delivery}.\n]]\nPozdrawiam / Regards\n{contact}\n{signature}", "Order[[ {number}]]", countries=("PL",), loose=False),
    Style("en-czech", "en", "{q} {u} {d}, code {s}", "Good day,\n\nI order goods for my shop:\n\n{lines}\n\n[[Number of order {number}\n]]S pozdravem\n{contact}\n{signature}", "objednávka / order", countries=("CZ",), loose=False, lines=(1, 5)),
)  # fmt: skip
DUTCH: tuple[Style, ...] = (
    Style("nl-school", "nl", "{q} {u} {d}, artikel {s}", "Beste mevrouw {person},\n\nDe herfstvakantie is voorbij en de kasten zijn leeg. Mogen wij van u ontvangen:\n\n{lines}\n\n[[Ons ordernummer is {number}.\n]][[Het zou fijn zijn als het er uiterlijk {delivery} is.\n]]\nVriendelijke groet namens het team,\n{contact}\n{signature}", "Bestelling school", loose=False),
    Style("nl-bookshop", "nl", "{q} {u} {g} {d}", "Goedemorgen,\n\nvoor de winkel graag:\n\n{lines}\n\n[[Bestelreferentie: {number}\n]][[Debiteurnr: {customer}\n]]\nm.v.g.\n{contact}\n{signature}", "Winkelbestelling[[ {number}]]", loose=False, unsold=0.0),
    Style("nl-phone", "nl", "{q} {u} {d} (nr. {s})", "Hoi, kun je {lines} sturen? [[Liefst uiterlijk {delivery}. ]]Alvast bedankt, {first} van {name}", "vraagje/bestelling", joint=", ", last=" en ", lines=(1, 3)),
    Style("nl-parish", "nl", "- {d} ({s}) {q} {u}", "Geachte heer {person},\n\nTen behoeve van onze parochiekerk bestel ik:\n\n{lines}\n\n[[Betaling: {payment}\n]][[Ons bestelnummer: {number}\n]]\nHoogachtend\n{contact}, koster\n{signature}", "Bestelling voor de sacristie[[ {number}]]", loose=False),
    Style("nl-table", "nl", "{s} | {d} | {q} | {u} | € {p} | € {t}", "Beste,\n\nHierbij onze inkooporder[[ {number}]]:\n\nArtikelcode | Omschrijving | Aantal | Eenh. | Prijs | Bedrag\n{lines}\n\nSubtotaal excl. btw € {net}\n[[Leverweek/-datum: {delivery_label}\n]]\nGroet\n{contact}\n{signature}", "Inkooporder[[ {number}]]", lines=(1, 6), loose=False),
    Style("nl-flemish", "nl", "{q} {u} {d} - ref. {s}", "Beste,\n\ngelieve ons te bezorgen:\n\n{lines}\n\n[[Bestelbon nr. {number}\n]][[Levering gewenst op: {delivery_label}\n]]\nMet vriendelijke groeten\n{contact}\n{signature}", "Bestelbon[[ {number}]]", countries=("BE",), loose=False),
)  # fmt: skip
FRENCH: tuple[Style, ...] = (
    Style("fr-town-hall", "fr", "{n}) {d}, réf. {s}, {q} {u} à {p} € HT", "Madame, Monsieur,\n\nVeuillez noter la commande de la commune pour ses écoles :\n\n{lines}\n\nTotal HT : {net} €\n\n[[Bon de commande : {number} (engagement n° 2026-{old}, service exécutant ECOLES)\n]][[À livrer pour {delivery}\n]]\nPour la mairie\n{contact}\n{signature}", "Bon de commande[[ {number}]]", lines=(1, 5)),
    Style("fr-bookshop", "fr", "{q} {u} {g} {d}", "Bonjour,\n\nréassort :\n\n{lines}\n\n[[commande {number}, ]]envoi habituel, merci !\n{contact}\n{signature}", "réassort[[ {number}]]", loose=False, countries=("FR", "BE"), unsold=0.0),
    Style("fr-teacher", "fr", "{q} {u} {d} ({s})", "Bonjour Madame {person},\n\nc'est encore moi, {contact} ! Il nous manque {lines} pour terminer nos projets.[[ Serait-il possible de les avoir pour {delivery} ?]][[ Coopérative scolaire, commande {number}.]]\n\nMerci d'avance\n{contact}\n{signature}", "Petit matériel", joint=", ", last=" et ", lines=(1, 3)),
    Style("fr-parish", "fr", "- {q} {u} : {d} – code {s}", "Cher Monsieur,\n\nla paroisse souhaite recevoir\n\n{lines}\n\n[[Mode de règlement : {payment}\n]][[N° de client : {customer}\n]]\nAvec nos prières\n{contact}\n{signature}", "Cierges et divers", loose=False),
    Style("fr-shop", "fr", "{s}\t{q}\t{d}", "Bonjour,\n\nci-dessous notre besoin, code / qté / désignation :\n\n{lines}\n\n[[Commande {number}\n]][[Livraison {delivery_label}\n]]\nCordialement\n{contact}\n{signature}", "Besoin magasin[[ {number}]]", lines=(2, 7), loose=False),
    Style("fr-phone", "fr", "{q} {u} {d} {s}", "Bjr, il me faudrait {lines}. Merci bcp, {first} ({name})", "cde", joint=" + ", lines=(1, 3)),
    Style("fr-luxembourg", "fr", "{q} {u} {d}, article {s}", "Moien / Bonjour,\n\nnotre Maison Relais commande :\n\n{lines}\n\n[[Notre bon n° {number}\n]][[Délai : {delivery_label}\n]]\nMeilleures salutations\n{contact}\n{signature}", "Commande[[ {number}]]", countries=("LU",), loose=False),
)  # fmt: skip
_KINDS = {
    "school": ("en-bursar", "fr-town-hall", "en-nursery-phone", "nl-school", "fr-teacher", "fr-luxembourg"), "books": ("en-bookshop", "nl-bookshop", "fr-bookshop"), "shop": ("en-danish", "fr-shop"), "church": ("en-vicar", "en-american-church", "nl-parish", "fr-parish"),
}  # fmt: skip
_STYLES = ENGLISH + DUTCH + FRENCH
_KIND_OF = {style: kind for kind, styles in _KINDS.items() for style in styles}
BUYERS: tuple[Buyer, ...] = tuple(buyer for style in _STYLES for buyer in writing(_KIND_OF.get(style.name, ""), (style,)))
