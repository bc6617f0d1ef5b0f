"""English, Dutch and French buyers of the yonder part who order in plain text."""

from __future__ import annotations

from benchmarks.corpus.opened.letters import Style
from benchmarks.corpus.yonder.voices import EVERYBODY, FIRMS, LAND, PEOPLE, SMALL, TRADE

_BRITISH = ("GB", "IE")
_BEES, _CLUB = frozenset({"bees"}), frozenset({"club"})

VOICES: tuple[tuple[frozenset[str], Style], ...] = (
    (EVERYBODY, Style("en ordinary", "en", "{q} {u} {d}, item {s}", "Good morning,\n\nI should like to order the following, please:\n\n{lines}\n\n[[Customer number {customer}\n]][[Delivery by {delivery} would suit us best.\n]]\nMany thanks\n{contact}\n{signature}", "Order")),
    (FIRMS, Style("en number first", "en", "{s} | {q} {u} | {d}", "Hello Ms {person},\n\nHere is what we are short of:\n\n{lines}\n\n[[Our PO: {number}\n]][[Wanted: {delivery_label}\n]]\nBest regards\n{contact}\n{signature}", "Order[[ {number}]]", loose=False)),
    (LAND, Style("en priced", "en", "{q} {u} {d} ({s}) @ €{p}", "Dear Ms {person},\n\nPlease put through this order at the catalogue prices:\n\n{lines}\n\nGoods total €{net} excluding VAT.\n\n[[Purchase order {number}\n]][[Payment: {payment}\n]]\nKind regards\n{contact}\n{signature}", "Purchase order[[ {number}]]", lines=(1, 5), loose=False)),
    (frozenset({"farm", "bees"}), Style("en chatty farm", "en", "{q} {u} {d} ({s})", "Hi Mr {person},\n\nHope you are well, it has not stopped raining here since harvest. Could you send over\n\n{lines}\n\n[[No huge rush, but {delivery} at the latest please.\n]]\nAll the best from a muddy yard\n{contact}\n{signature}", "bits and bobs", lines=(1, 4), countries=_BRITISH)),
    (_CLUB, Style("en club secretary", "en", "{d} [{s}], {q} {u}", "Dear Sirs,\n\nOn behalf of our members I would like to place this order:\n\n{lines}\n\n[[Our reference: {number}\n]][[Please send everything to the treasurer's house: {ship}\n]]\nYours faithfully\n{contact}\nHon. Secretary\n{signature}", "Members' order", countries=("GB",))),
    (PEOPLE, Style("en private", "en", "{q} x {d} ({s})", "Hello,\n\nI would like\n\n{lines}\n\nMy address is\n{block}\n\n[[Payment: {payment}\n]]Thank you,\n{contact}", "Garden order", lines=(1, 3), countries=("GB",))),
    (FIRMS, Style("en abroad", "en", "{s}; {d}; {q} {u}", "Dear customer service,\n\nwe kindly ask you to deliver these goods to our address:\n\n{lines}\n\n[[Order no. {number}\n]][[Customer no. {customer}\n]][[Delivery date {delivery_label}\n]]\nWith best regards\n{contact}\n{signature}", "Order {name}", countries=("DK", "PL"), loose=False)),
    (SMALL, Style("en prose", "en", "{q} {u} of {d} (code {s})", "Dear Ms {person},\n\nit was good to talk to you on the phone. As agreed I will take {lines}.[[ Please have it here by {delivery}.]]\n\nRegards\n{contact}\n{signature}", "As agreed on the phone", joint=", ", last=" and ", lines=(1, 3), countries=_BRITISH)),
    (EVERYBODY, Style("nl ordinary", "nl", "{q} {u} {d}, nr. {s}", "Goedendag,\n\nIk wil graag het volgende bestellen:\n\n{lines}\n\n[[Mijn klantnummer is {customer}.\n]][[Levering graag voor {delivery}.\n]]\nMet vriendelijke groet,\n{contact}\n{signature}", "Bestelling")),
    (FIRMS, Style("nl number first", "nl", "{s}  {q} {u}  {d}", "Beste mensen,\n\nOnze bestelling voor deze week:\n\n{lines}\n\n[[Bestelnummer: {number}\n]][[Leverweek/-datum: {delivery_label}\n]]\nGroeten\n{contact}\n{signature}", "Bestelling[[ {number}]]", loose=False)),
    (TRADE, Style("nl purchasing", "nl", "Regel {n}: {q} {u} {d} (uw nr. {s}) à € {p}", "Geachte mevrouw {person},\n\nHierbij geven wij u opdracht tot levering van:\n\n{lines}\n\nTotaal exclusief btw: € {net}\n\n[[Ordernummer: {number}\n]][[Betaling: {payment}\n]][[Afleveradres: {ship}\n]]\nHoogachtend,\n{contact}\n{signature}", "Inkooporder[[ {number}]]", lines=(1, 5), loose=False, countries=("NL",))),
    (frozenset({"nursery"}), Style("nl nursery", "nl", "- {d} / {s} / {q} {u}", "Hoi meneer {person},\n\nDe kassen zijn leeg, dus tijd om te vullen:\n\n{lines}\n\n[[Kun je zorgen dat het er {delivery_label} is?\n]][[{note}\n]]\nMvg\n{contact}\n{signature}", "Bestelling kwekerij", loose=False, asks=True)),
    (_BEES | _CLUB, Style("nl beekeeper", "nl", "{q} {u} {d} ({s})", "Beste imkervrienden,\n\nVoor het nieuwe seizoen hebben wij nodig:\n\n{lines}\n\n[[Betaling: {payment}\n]]\nMet zoemende groet\n{contact}\n{signature}", "Imkerspullen", countries=("NL", "BE"))),
    (SMALL, Style("nl prose", "nl", "{q} {u} {d} (art. {s})", "Beste mevrouw {person}, wil je voor mij {lines} klaarzetten en opsturen?[[ Graag uiterlijk {delivery}.]] Bedankt alvast! {contact}, {name}", "bestelling", joint=", ", last=" en ", lines=(1, 3))),
    (EVERYBODY, Style("fr ordinary", "fr", "{q} {u} {d}, réf. {s}", "Bonjour,\n\nJe souhaite commander :\n\n{lines}\n\n[[Mon numéro de client : {customer}\n]][[Livraison pour {delivery}.\n]]\nMerci d'avance\n{contact}\n{signature}", "Commande")),
    (FIRMS, Style("fr number first", "fr", "{s} – {q} {u} – {d}", "Bonjour Madame {person},\n\nVoici notre réassort :\n\n{lines}\n\n[[Bon n° {number}\n]][[Livraison demandée : {delivery_label}\n]]\nBien à vous\n{contact}\n{signature}", "Réassort[[ {number}]]", loose=False)),
    (TRADE, Style("fr purchasing", "fr", "{n}. {s} {d} : {q} {u} à {p} € HT", "Madame, Monsieur,\n\nNous vous passons commande des articles ci-après :\n\n{lines}\n\nTotal HT : {net} €\n\n[[N° de commande : {number}\n]][[Mode de règlement : {payment}\n]][[Adresse de livraison : {ship}\n]]\nRecevez nos salutations distinguées\n{contact}\n{signature}", "Bon de commande[[ {number}]]", lines=(1, 5), loose=False, countries=("FR",))),
    (_BEES, Style("fr beekeeper", "fr", "{q} {u} {d} [{s}]", "Bonjour à toute l'équipe,\n\nl'hivernage approche, il me faut :\n\n{lines}\n\n[[Règlement : {payment}\n]][[{note}\n]]\nAmicalement\n{contact}\n{signature}", "Matériel apicole")),
    (frozenset({"farm", "club"}), Style("fr prose", "fr", "{q} {u} de {d} (réf. {s})", "Bonjour Monsieur {person},\n\nComme convenu, je vous commande {lines}.[[ Notre référence est {number}.]][[ Merci de livrer pour {delivery}.]]\n\nCordialement\n{contact}\n{signature}", "Commande comme convenu", joint=", ", last=" et ", lines=(1, 3))),
    (SMALL, Style("fr short", "fr", "{q} x {d} {s}", "bjr,\n{lines}\nmerci\n{contact}\n{signature}", "cde", lines=(1, 4))),
)  # fmt: skip
