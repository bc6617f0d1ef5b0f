"""English, Dutch and French buyers of the sealed part who order in plain text."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.opened.letters import Style
from benchmarks.corpus.sealed.asking import Who, writing

WHO = {
    "en-job": Who(numbered=True), "en-hire": Who(trades=("stage",), named=("Stage",)), "en-erp": Who(firm=True, numbered=True), "en-council": Who(trades=("street", "lamps", "cable"), named=("Council",), firm=True, numbered=True), "nl-project": Who(numbered=True), "nl-stage": Who(trades=("stage", "lamps"), named=("Podiumtechniek",)), "fr-site": Who(numbered=True), "fr-town": Who(trades=("street", "lamps"), named=("Mairie",), firm=True, numbered=True),
    "fr-events": Who(trades=("stage", "cable"), named=("Événementiel", "Scènes")), "nl-erp": Who(firm=True, numbered=True),
}  # fmt: skip
STYLES = (
    Style("en-plain", "en", "{q} {u} {d} - {s}", "Good morning,\n\nPlease send us the following:\n\n{lines}\n\n[[Order number {number}\n]][[Required by {delivery}.\n]]\nMany thanks\n{contact}\n{signature}", "Order[[ {number}]]"),
    Style("en-formal", "en", "{n}. {s}, {d}, quantity {q} {u}", "Dear Sirs,\n\nWe have pleasure in placing the following order with you:\n\n{lines}\n\n[[Our order no.: {number}\n]][[Account no.: {customer}\n]][[Delivery date: {delivery_label}\n]]\nYours faithfully,\n{contact}\n{signature}", "Purchase order[[ {number}]]", loose=False),
    Style("en-job", "en", "{q} {u} x {d} ({s})", "Hi,\n\nCan you get these over to us for the {site} job:\n\n{lines}\n\nOur PO is {number}.[[ Needed {delivery_label}.]]\n\nCheers\n{first}\n{signature}", "PO {number} - {site}", asks=True, loose=False),
    Style("en-trade", "en", "{q} {d}, code {s}", "Hello {person},\n\nusual trade counter order:\n\n{lines}\n\n[[PO {number}. ]]Tony signs for it as always.\n\n{first}\n{signature}", "counter order", asks=True, lines=(1, 5)),
    Style("en-hire", "en", "{s} | {d} | {q}", "Hiya,\n\nRig goes out soon and we are short of these:\n\n{lines}\n\n[[Ship to the venue please: {ship}\n]][[Must be there by {delivery}.\n]]\nTa\n{contact}\n{signature}", "short for the rig"),
    Style("en-council", "en", "Item {n}: {d}, your ref. {s}, {q} {u} @ EUR {p}", "Dear {person},\n\nFurther to your quotation {offer}, please accept this as our official order no. {number}.\n\n{lines}\n\nTotal excluding VAT: EUR {net}\n\n[[Delivery: {delivery_label}\n]]Cost code {cost}\n\nYours sincerely\n{contact}\nHighways and Lighting\n{signature}", "Official order {number}", loose=False, countries=("GB", "IE"), unsold=0.0),
    Style("en-erp", "en", "{N:05d}  {s}  {d}\n       {q} {u} at EUR {p}  EUR {t}", "PURCHASE ORDER {number}\n[[Date: {day}\n]][[Supplier ref: {customer}\n]][[Due date: {delivery_label}\n]]\n{lines}\n\nNet total EUR {net}\n\n[[Payment: {payment}\n]]\n{block}\nContact: {contact}", "PO {number}", loose=False, unsold=0.0),
    Style("en-codes", "en", "{s} x {q}", "Hi {person}, please add to our next drop:\n\n{lines}\n\n[[our ref {number}\n]]Thanks {first}\n{signature}", "next drop", lines=(1, 5)),
    Style("en-nordic", "en", "{q} {u} {s} {d}", "Hello,\n\nWe would like to order:\n\n{lines}\n\n[[Our requisition no. {number}\n]][[Delivery latest {delivery_label}\n]]\nBest regards\n{contact}\n{signature}", "Order from {name}", countries=("DK", "PL", "CZ"), loose=False),
    Style("en-spain", "en", "- {d}, reference {s}, {q} {u}", "Dear friends,\n\nwe need for our workshop the next materials:\n\n{lines}\n\n[[Number of order: {number}\n]][[Form of payment: {payment}\n]]\nBest regards from Spain,\n{contact}\n{signature}", "Order of materials", countries=("ES",), loose=False),
    Style("nl-plain", "nl", "{q} {u} {d} ({s})", "Goedemorgen,\n\nKunnen jullie het volgende leveren?\n\n{lines}\n\n[[Ons ordernummer is {number}.\n]][[Graag uiterlijk {delivery} in huis.\n]]\nGroeten,\n{contact}\n{signature}", "Bestelling[[ {number}]]"),
    Style("nl-formal", "nl", "{s}  {d}  {q} {u}", "Geachte mevrouw, heer,\n\nHierbij geven wij u opdracht tot levering van:\n\n{lines}\n\n[[Inkoopordernummer: {number}\n]][[Ons klantnummer: {customer}\n]][[Levertijdstip: {delivery_label}\n]]\nHoogachtend,\n{contact}\n{signature}", "Inkooporder[[ {number}]]", loose=False),
    Style("nl-project", "nl", "- {q} {u} {d}, art. {s}", "Hallo {person},\n\nvoor project {project} graag:\n\n{lines}\n\nOrdernr. {number}\n[[Afleveradres: {ship}\n]][[Levering: {delivery_label}\n]]\nMvg\n{contact}\n{signature}", "Order {number}, project {project}", loose=False),
    Style("nl-short", "nl", "{q} x {s} {d}", "Hoi,\n{lines}\n[[uiterlijk {delivery}, ]]alvast bedankt!\n{first}\n{signature}", "spullen", lines=(1, 4)),
    Style("nl-stage", "nl", "{q}x {d} ({s})", "Hey {person},\n\nvoor het festival missen we nog:\n\n{lines}\n\n[[Bestelnummer {number}\n]][[Rechtstreeks naar:\n{ship_block}\n]]\nThanks, {first}\n{signature}", "festival"),
    Style("nl-prose", "nl", "{q} {u} {d} (nummer {s})", "Beste {person},\n\nNa ons telefoongesprek bestel ik graag {lines}.[[ Betalen doen we {payment}.]][[ Vermeld u {number} als ordernummer op de pakbon?]]\n\nVriendelijke groet,\n{contact}\n{signature}", "Bestelling na telefoongesprek", joint=", ", last=" en ", lines=(1, 3)),
    Style("nl-erp", "nl", "{n}. {s} | {d} | {q} {u} | € {p} | € {t}", "INKOOPORDER {number}\n[[Datum: {day}\n]][[Gewenste leverdatum: {delivery_label}\n]]\n{lines}\n\nTotaal exclusief btw € {net}\n\n{block}", "Inkooporder {number}", loose=False, unsold=0.0),
    Style("nl-belgian", "nl", "{q} {u} {d}, ref. {s}", "Goeiedag,\n\nGelieve ons te leveren:\n\n{lines}\n\n[[Bestelbon {number}\n]][[{note}\n]]\nMet vriendelijke groeten / Bien à vous\n{contact}\n{signature}", "Bestelbon[[ {number}]]", countries=("BE",)),
    Style("fr-plain", "fr", "{q} {u} {d} ({s})", "Bonjour,\n\nVeuillez nous livrer s'il vous plaît :\n\n{lines}\n\n[[Commande n° {number}\n]][[Livraison souhaitée pour {delivery}.\n]]\nCordialement,\n{contact}\n{signature}", "Commande[[ {number}]]"),
    Style("fr-formal", "fr", "{s} - {d} : {q} {u}", "Madame, Monsieur,\n\nNous avons le plaisir de vous passer commande des articles suivants :\n\n{lines}\n\n[[Bon de commande : {number}\n]][[Code client : {customer}\n]][[Délai : {delivery_label}\n]][[Mode de règlement : {payment}\n]]\nVeuillez agréer, Madame, Monsieur, nos salutations distinguées.\n\n{contact}\n{signature}", "Bon de commande[[ {number}]]", loose=False),
    Style("fr-site", "fr", "- {q} {u} {d}, réf. {s}", "Bonjour {person},\n\nPour le chantier {project} il me faudrait :\n\n{lines}\n\nN° de commande : {number}\n[[À livrer à : {ship}\n]][[Pour {delivery}.\n]]\nMerci d'avance\n{contact}\n{signature}", "Commande {number} chantier {project}"),
    Style("fr-phone", "fr", "{q} x {s}", "bonjour, il me manque\n{lines}\n[[pour {delivery}, ]]merci {first}\n{signature}", "manque", lines=(1, 4)),
    Style("fr-town", "fr", "{q} {u} {d}, référence {s}, prix unitaire {p} €", "Bon de commande n° {number}\nMarché n° {contract}\nImputation : {cost}\n\n{lines}\n\nTotal HT : {net} €\n\n[[Livraison au plus tard : {delivery_label}\n]]\n{contact}\n\n{block}", "Bon de commande {number}", loose=False, countries=("FR",), unsold=0.0),
    Style("fr-events", "fr", "{d} ({s}) : {q} {u}", "Salut {person},\n\non part en tournée et il nous faut encore :\n\n{lines}\n\n[[Réf. de commande {number}. ]][[À expédier directement ici :\n{ship_block}\n]]\nÀ bientôt\n{first}\n{signature}", "matériel tournée"),
    Style("fr-prose", "fr", "{q} {u} de {d} (réf. {s})", "Cher Monsieur {person},\n\nComme convenu, je vous commande {lines}.[[ Règlement : {payment}.]][[ Merci de rappeler le numéro de commande {number} sur le bon de livraison.]]\n\nBien cordialement,\n{contact}\n{signature}", "Comme convenu", joint=", ", last=" et ", lines=(1, 3)),
    Style("fr-luxembourg", "fr", "{n}. {q} {u} {d} {s}", "Bonjour / Moien,\n\nci-après notre commande :\n\n{lines}\n\n[[Notre référence de commande : {number}\n]][[Livraison : {delivery_label}\n]]\nMeilleures salutations\n{contact}\n{signature}", "Commande[[ {number}]]", countries=("LU", "CH"), loose=False),
)  # fmt: skip
ORDINARY = frozenset({"en-plain", "en-formal", "nl-plain", "fr-plain", "fr-formal"})
BUYERS: tuple[Buyer, ...] = (
    *writing(STYLES, WHO),
    *writing([style for style in STYLES if style.name in ORDINARY], WHO),
)
