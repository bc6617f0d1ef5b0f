"""English, Dutch and French buyers of the fresh part who write plain mails."""

from __future__ import annotations

from benchmarks.corpus.fresh.grammar import spoken_by
from benchmarks.corpus.opened.letters import Style

_HI = "<Hi|Hello|Good morning|Hi Mr {person}|Dear Ms {person}|Dear Sir or Madam>"
_BYE = "<Kind regards|Best regards|Many thanks|Thanks>"
_DAG = "<Goedemorgen|Goedemiddag|Beste|Beste meneer {person}|Geachte mevrouw {person}>"
_GROET = "<Met vriendelijke groet|Vriendelijke groeten|Groeten|Mvg>"
_BONJOUR = "<Bonjour|Bonjour Madame|Bonjour Monsieur {person}|Madame, Monsieur>"
_MERCI = "<Cordialement|Bien cordialement|Merci d'avance|Bonne journée>"

_STYLES: tuple[Style, ...] = (
    Style("en-everyday", "en", "<{q} {u} {d}, {s}|{q} {u} {s} {d}|{s} - {d} - {q} {u}|- {q} {u} {d} ({s})>", _HI + ",\n\n<please can we order|we would like to place the following order|please send us|could you supply>:\n\n{lines}\n\n[[<Our order number is|PO number> {number}.\n]][[<We need this by|Delivery by> {delivery}<, please|>.\n]]\n" + _BYE + "\n{contact}\n{signature}", "<Order|Order[[ {number}]]|New order from {name}|PO[[ {number}]]>", lines=(1, 8)),
    Style("en-names-only", "en", "<{q} {u} {d}|{d} - {q} {u}>", _HI + ",\n\n<we are running low on a few things, please send|usual order please>:\n\n{lines}\n\n[[By {delivery} if you can.\n]]\nCheers\n{first}\n{signature}", "<Order please|Supplies>", lines=(1, 5)),
    Style("en-accounts", "en", "{n}. {s} {d}, {q} {u} @ EUR {p}", "Dear Mr {person},\n\nPlease accept this e-mail as our official order.\n\n{lines}\n\nTotal excluding VAT: EUR {net}\n\n[[Purchase order: {number}\n]][[Order date: {day}\n]][[Account number: {customer}\n]][[Required by: {delivery_label}\n]][[Terms: {payment}\n]]\nRegards\n{contact}\n{signature}", "Purchase order[[ {number}]]", loose=False, unsold=0.0, lines=(1, 7)),
    Style("en-vet-nurse", "en", "{q} x {d} ({s})", "Hi Ms {person},\n\nThe vets have used everything up again! Can you pop these in the post for us:\n\n{lines}\n\n[[{note}\n]]Thanks a million\n{first}\n{signature}", "Order for the practice", lines=(1, 5)),
    Style("en-delivery-block", "en", "{q} {u} {d}, your code {s}", "Hello,\n\nPlease supply the items below.\n\n{lines}\n\n[[Deliver to:\n{ship_block}\n\n]]Invoice to:\n{block}\n\n[[Our ref: {number}\n]][[Delivery date: {delivery_label}\n]]\n" + _BYE + "\n{contact}", "Order[[ {number}]]", loose=False, lines=(1, 5)),
    Style("en-one-sentence", "en", "{q} {u} of {d} ({s})", "Good afternoon,\n\nplease send us {lines}[[ under order number {number}]].[[ It should get here by {delivery}.]]\n\n" + _BYE + "\n{contact}\n{signature}", "Order", joint=", ", last=" and ", lines=(1, 4)),
    Style("en-continental", "en", "{s} / {d} / {q} {u}", "Dear Sirs,\n\nwe herewith order the following goods:\n\n{lines}\n\n[[Our order no.: {number}\n]][[Delivery time: {delivery_label}\n]][[Payment: {payment}\n]]\nWith kind regards\n{contact}\n{signature}", "Order[[ no. {number}]]", loose=False, countries=("IT", "DK", "PL", "NL"), lines=(1, 7)),
    Style("en-telegram", "en", "{s} x {q}", "[[Order {number}\n]]{lines}\n\nthx {first}\n{signature}", "<order|Order>", lines=(1, 5)),
    Style("en-labelled", "en", "Item: {d}\nCode: {s}\nQty: {q} {u}", _HI + ",\n\nnew order below.\n\n{lines}\n\n[[PO: {number}\n]][[Account: {customer}\n]][[Date required: {delivery_label}\n]][[Note: {note}\n]]\n" + _BYE + "\n{contact}\n{signature}", "New order[[ {number}]]", joint="\n\n", loose=False, lines=(1, 4)),
    Style("nl-everyday", "nl", "<{q} {u} {d}, art.nr. {s}|{q} {u} {s} {d}|{s} {d}: {q} {u}|- {q} {u} {d} ({s})>", _DAG + ",\n\n<graag bestellen wij|wij willen graag bestellen|graag ontvangen wij>:\n\n{lines}\n\n[[<Bestelnummer|Ons bestelnummer>: {number}\n]][[<Graag leveren uiterlijk {delivery}.|Levering uiterlijk {delivery}.>\n]]\n" + _GROET + "\n{contact}\n{signature}", "<Bestelling|Bestelling[[ {number}]]|Bestelling {name}>", lines=(1, 8)),
    Style("nl-short", "nl", "<{q} x {d} ({s})|{s} {q} {u}>", "Hoi,\n\nweer een bestelling:\n{lines}\n\n[[Graag uiterlijk {delivery}. ]]Bedankt!\n{first}\n{signature}", "<bestelling|Bestelling>", lines=(1, 4)),
    Style("nl-labels", "nl", "{q} {u} - {s} - {d}", "Geachte heer {person},\n\nHierbij plaatsen wij de volgende order.\n\n[[Ordernummer: {number}\n]][[Orderdatum: {day}\n]][[Klantnummer: {customer}\n]][[Leverdatum: {delivery_label}\n]][[Afleveradres: {ship}\n]]\n{lines}\n\n[[Opmerking: {note}\n]]\n" + _GROET + "\n{contact}\n{signature}", "Order[[ {number}]]", loose=False, lines=(1, 6)),
    Style("nl-clinic", "nl", "{q} {u} {d} ({s})", "Beste mevrouw {person},\n\nVoor de praktijk hebben we weer nodig: {lines}.[[ Kan dat uiterlijk {delivery}?]]\n\nAlvast dank\n{contact}\n{signature}", "Bestelling praktijk", joint=", ", last=" en ", lines=(1, 4)),
    Style("nl-priced", "nl", "{s} {d} {q} {u} à € {p}", "Goedendag,\n\nConform uw prijslijst bestellen wij:\n\n{lines}\n\nTotaal excl. btw € {net}\n\n[[Inkooporder {number}\n]][[Betaling: {payment}\n]]\n" + _GROET + "\n{contact}\n{signature}", "Inkooporder[[ {number}]]", loose=False, unsold=0.0, lines=(1, 6)),
    Style("nl-belgian", "nl", "{q} {u} {d}, ref. {s}", "Beste,\n\nGelieve ons te leveren:\n\n{lines}\n\n[[Bestelbonnummer: {number}\n]][[Gewenste levering: {delivery_label}\n]]\nMet vriendelijke groeten\n{contact}\n{signature}", "Bestelbon[[ {number}]]", loose=False, countries=("BE",), lines=(1, 6)),
    Style("fr-everyday", "fr", "<{q} {u} {d}, réf. {s}|{q} {u} {s} {d}|{s} - {d} - {q} {u}|- {d} ({s}) : {q} {u}>", _BONJOUR + ",\n\n<nous souhaitons commander|merci de nous livrer|veuillez nous faire parvenir|je vous passe commande de> :\n\n{lines}\n\n[[<Notre numéro de commande|Commande n°> : {number}\n]][[Livraison souhaitée pour {delivery}.\n]]\n" + _MERCI + "\n{contact}\n{signature}", "<Commande|Commande[[ {number}]]|Commande {name}>", lines=(1, 8)),
    Style("fr-baker", "fr", "{q} {u} {d} ({s})", "Bonjour,\n\nil me faudrait <pour le fournil|pour la boutique> :\n{lines}\n\n[[pour {delivery} si possible\n]]Merci !\n{contact}\n{signature}", "<commande|Commande boulangerie>", lines=(1, 4)),
    Style("fr-labels", "fr", "{n}) {s} {d} : {q} {u}", "Madame, Monsieur,\n\nVeuillez enregistrer notre commande.\n\n[[N° de commande : {number}\n]][[Date : {day}\n]][[N° client : {customer}\n]][[Date de livraison : {delivery_label}\n]][[Règlement : {payment}\n]]\n{lines}\n\n[[Remarque : {note}\n]]\nSincères salutations\n{contact}\n{signature}", "Commande[[ n° {number}]]", loose=False, lines=(1, 7)),
    Style("fr-elsewhere", "fr", "{q} {u} {d}, référence {s}", "Bonjour Madame {person},\n\nNous vous passons commande des articles suivants :\n\n{lines}\n\n[[À livrer à l'adresse suivante :\n{ship_block}\n\n]]Facturation :\n{block}\n\n[[Notre référence : {number}\n]]\nCordialement\n{contact}", "Commande[[ {number}]]", loose=False, lines=(1, 5)),
    Style("fr-sentence", "fr", "{q} {u} de {d} ({s})", "Bonjour, pourriez-vous nous envoyer {lines} ?[[ Nous en avons besoin pour {delivery}.]] Merci et bonne journée.\n\n{contact}\n{signature}", "Commande", joint=", ", last=" et ", lines=(1, 3)),
    Style("fr-priced", "fr", "{q} {u} {s} {d} à {p} € HT", "Bonjour,\n\nsuite à votre devis, nous commandons :\n\n{lines}\n\nTotal HT : {net} €\n\n[[Commande {number}\n]][[Livraison : {delivery_label}\n]]\n" + _MERCI + "\n{contact}\n{signature}", "Bon pour accord – commande[[ {number}]]", loose=False, unsold=0.0, lines=(1, 5)),
    Style("fr-lab", "fr", "{s} ; {d} ; {q} ; {u}", "Bonjour,\n\ncommande du laboratoire (référence ; désignation ; quantité ; unité) :\n\n{lines}\n\n[[Bon de commande {number}\n]][[Livraison pour {delivery}\n]]\n{contact}\n{signature}", "Commande labo[[ {number}]]", lines=(1, 8)),
)  # fmt: skip
STYLES = spoken_by(_STYLES)
