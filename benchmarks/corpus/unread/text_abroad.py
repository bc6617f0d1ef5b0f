"""English, Dutch and French buyers of the unread part who order in plain text."""

from __future__ import annotations

from benchmarks.corpus.opened.letters import Style

ENGLISH: tuple[Style, ...] = (
    Style("en-usual", "en", "{q} {u} {d} (your ref {s})", "Good morning Mr {person},\n\nCould you supply the following please:\n\n{lines}\n\n[[Our order no. is {number}\n]][[Delivery required by {delivery}\n]]\nMany thanks\n{contact}\n{signature}", "<Order|Materials order|New order>[[ {number}]]"),
    Style("en-usual-code", "en", "{s} - {d} - {q} {u}", "Dear Sir/Madam,\n\nWe wish to place an order for:\n\n{lines}\n\n[[Purchase order: {number}\n]][[Account no: {customer}\n]][[Delivery: {delivery_label}\n]][[{note}\n]]\nYours sincerely\n{contact}\n{signature}", "Purchase order[[ {number}]]"),
    Style("en-site", "en", "{q} off {s} {d}", "Hi,\n\nfor the job at the school:\n\n{lines}\n\n[[PO number {number}\n]][[Deliver to {ship}\n]][[On site by {delivery} please\n]]\nCheers\n{first}\n{signature}", "Material for site[[ - PO {number}]]"),
    Style("en-van", "en", "{q} {u} {d}", "morning {person}, can you drop off {lines}. [[order no {number}. ]][[need it by {delivery}. ]]ta, {first}", "<stuff needed|order>", joint=", ", last=" and ", lines=(1, 3)),
    Style("en-parish", "en", "{n}. {q} {u} {d}, item {s}", "Dear Mr {person},\n\nAt its last meeting the committee resolved to purchase the following from your company:\n\n{lines}\n\n[[The order reference is {number}.\n]][[We should like delivery by {delivery}.\n]][[Payment will be {payment}.\n]]\nYours faithfully\n{contact}\nClerk\n{signature}", "Order[[ {number}]]"),
    Style("en-priced", "en", "{q} {u} {s} {d} @ EUR {p}", "Hello,\n\nas per your price list we order:\n\n{lines}\n\nTotal net EUR {net}\n\n[[Order {number} dated {day}\n]][[Terms: {payment}\n]]\nRegards\n{contact}\n{signature}", "Order[[ {number}]]", lines=(1, 5)),
    Style("en-prose", "en", "{q} {u} of {d} ({s})", "Dear Ms {person},\n\nThank you for the quick reply. We would like {lines}, please.[[ They should reach us by {delivery}.]][[ Please put {number} on the invoice as our order number.]]\n\nBest wishes\n{contact}\n{signature}", "Re: prices", joint=", ", last=" and ", lines=(1, 3)),
    Style("en-nordic", "en", "{s} / {q} {u} / {d}", "Hello Mr {person}\n\nPlease send to us:\n{lines}\n\n[[Ordre {number}\n]][[Delivery {delivery_label}\n]]\nMed venlig hilsen / Kind regards\n{contact}\n{signature}", "Order[[ {number}]]", countries=("DK",), loose=False),
    Style("en-irish", "en", "{d} x {q} ({s})", "Hi {person},\n\nHope all is well. Could I get the below over on the next truck:\n\n{lines}\n\n[[PO {number}\n]][[{note}\n]]\nThanks a million\n{contact}\n{signature}", "Order please", countries=("IE",)),
)  # fmt: skip
DUTCH: tuple[Style, ...] = (
    Style("nl-usual", "nl", "{q} {u} {d}, art. {s}", "Goedemorgen meneer {person},\n\nGraag zou ik het volgende bestellen:\n\n{lines}\n\n[[Ons bestelnummer: {number}\n]][[Levering voor {delivery_label}\n]]\nMet vriendelijke groeten,\n{contact}\n{signature}", "<Bestelling|Materiaal bestellen>[[ {number}]]", loose=False),
    Style("nl-usual-code", "nl", "{s}  {q} {u}  {d}", "Geachte leverancier,\n\nGaarne ontvangen wij van u:\n\n{lines}\n\n[[Ordernummer: {number}\n]][[Klantnummer: {customer}\n]][[Gewenste leverdatum: {delivery_label}\n]][[{note}\n]]\nHoogachtend,\n{contact}\n{signature}", "Bestelling[[ {number}]]"),
    Style("nl-app", "nl", "{q} {u} {d}", "Hoi {person}, kun je {lines} meegeven? [[Bestelnr {number}. ]][[Moet er uiterlijk {delivery} zijn. ]]Thx {first}", "bestelling bus", joint=", ", last=" en ", lines=(1, 3)),
    Style("nl-dashes", "nl", "- {q}x {s} ({d})", "Dag mevrouw {person},\n\nvoor het magazijn:\n{lines}\n\n[[Inkoopnr. {number}\n]]Gr. {first}\n{signature}", "Magazijn aanvullen", lines=(1, 6)),
    Style("nl-priced", "nl", "{q} {u} {d} ({s}) à € {p}", "Beste mevrouw {person},\n\nConform uw offerte bestellen wij:\n\n{lines}\n\nTotaal excl. btw € {net}\n\n[[Opdrachtnummer {number}\n]][[Betaling {payment}\n]]\nMet groet,\n{contact}\n{signature}", "Opdracht[[ {number}]]", lines=(1, 5)),
    Style("nl-flemish", "nl", "{d} - {s} - {q} {u}", "Beste,\n\nGelieve ons te leveren:\n\n{lines}\n\n[[Onze bestelbon {number}\n]][[Leveradres: {ship}\n]][[Levering {delivery_label}\n]]\nAlvast dank\n{contact}\n{signature}", "Bestelbon[[ {number}]]", countries=("BE",), loose=False),
)  # fmt: skip
FRENCH: tuple[Style, ...] = (
    Style("fr-usual", "fr", "{q} {u} {d}, réf. {s}", "Bonjour Madame {person},\n\nPourriez-vous nous livrer :\n\n{lines}\n\n[[Notre numéro de commande : {number}\n]][[Livraison souhaitée : {delivery_label}\n]]\nBien à vous,\n{contact}\n{signature}", "Commande[[ {number}]]", loose=False),
    Style("fr-usual-code", "fr", "{n}. {s} - {d} - {q} {u}", "Madame, Monsieur,\n\nVeuillez enregistrer notre commande ferme :\n\n{lines}\n\n[[Commande n° {number}\n]][[N° client chez vous : {customer}\n]][[Délai : {delivery_label}\n]][[{note}\n]]\nSalutations distinguées,\n{contact}\n{signature}", "Commande[[ n° {number}]]", loose=False),
    Style("fr-phone", "fr", "{q} {u} {d}", "Bonjour, il me faudrait {lines}[[ pour {delivery}]]. Merci d'avance. {first}", "besoin matériel", joint=", ", last=" et ", lines=(1, 2)),
    Style("fr-town", "fr", "- {q} {u} : {d} (article {s})", "Bonjour,\n\nLe service technique a besoin des fournitures suivantes :\n\n{lines}\n\n[[Engagement / bon de commande {number}\n]][[À livrer : {ship}\n]][[Règlement : {payment}\n]]\nCordialement,\n{contact}\n{signature}", "Bon de commande[[ {number}]]"),
    Style("fr-priced", "fr", "{s} {d} : {q} {u} à {p} EUR", "Bonjour Monsieur {person},\n\nSuite à votre devis, nous validons :\n\n{lines}\n\nsoit {net} EUR HT\n\n[[Commande {number} du {day}\n]]\nCordialement\n{contact}\n{signature}", "Validation devis - commande[[ {number}]]", lines=(1, 4)),
    Style("fr-colon", "fr", "{d} : {q} {u}", "Bonjour,\n\nà ajouter à la prochaine tournée :\n{lines}\n\n[[Cde {number}\n]]Merci\n{first} / {name}", "cde", lines=(1, 4)),
)  # fmt: skip
STYLES = ENGLISH + DUTCH + FRENCH
