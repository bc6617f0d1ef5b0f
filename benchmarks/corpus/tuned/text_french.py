"""French and Walloon buyers."""

from __future__ import annotations

from benchmarks.corpus.counting import catalogue_name, corrected, dozens, measured, some_words
from benchmarks.corpus.dress import spelled_out, whispered
from benchmarks.corpus.styles import Rows, Style, rows
from examples.post.truth import any_of

BYE = "[[Cordialement|Bien cordialement|Sincères salutations|Bien à vous|Meilleures salutations]]"
SUBJECTS = ("Commande", "[[Commande|Bon de commande]] [[n° {number}|{number}]]", "Commande {name}", "Nouvelle commande")

HOTEL = Style(
    "French hotel", "fr",
    (
        "Bonjour,\n\n[[Pour notre hôtel|Pour notre établissement]], merci de nous [[livrer|faire parvenir]] :\n\n{order}\n\nNous attendons {tens} personnes le week-end du {date}.\nLivraison souhaitée : {delivery}\n{note}\nN° client : {customer}\n\n" + BYE + "\n{signature}",
        "Madame, Monsieur,\n\nVeuillez trouver ci-dessous notre commande[[ n° {number}| {number}|]] :\n\n{order}\n\nDate de livraison : {delivery}\nRèglement : {payment}\n\n" + BYE + ",\n{signature}",
    ),
    rows("- {q} {u} {d} (réf. {s})", "{q} {u} {s} {d}", "{s} – {d} : {q} {u}", "{q} x {s} {d}"), SUBJECTS, persons=False,
)  # fmt: skip

LABORATORY = Style(
    "French laboratory", "fr",
    (
        ("Madame, Monsieur,\n\nPar la présente, nous vous passons commande des articles suivants :\n\n{order}\n\nNotre numéro de commande : {number}\nVotre numéro client pour nous : {customer}\nDélai souhaité : {delivery}\nConditions de paiement : {payment}\n{note}\n\nVeuillez nous adresser un accusé de réception sous {few} jours.\n\n"
        "Nous vous prions d'agréer, Madame, Monsieur, nos salutations distinguées.\n\n{signature}"),
    ),
    (
        *rows("{n}. {q} {u} – {d} – référence {s}", "Réf. {s} : {q} {u} à {p} EUR HT"),
        Rows("{s:<14}{d:<56}{q:>6} {u:<9}{p:>9}{t:>11}", "Référence     Désignation                                             Qté Unité      P.U. HT   Total HT", "Total HT en EUR {net:>89}"),
    ),
    SUBJECTS, persons=False, lands=("FR",),
)  # fmt: skip

PROSE = Style(
    "French prose", "fr",
    (
        "Bonjour Mme {clerk},\n\nPourriez-vous nous envoyer {order} ?¦ Il nous les faudrait pour {delivery}.¦ [[La dernière fois (commande {old}) nous en avions pris {hundreds}, c'était trop.|Je suis joignable au {phone} jusqu'à 17 h 30.|]]\n{note}\n\n[[Merci d'avance|Merci beaucoup]],\n{signature}",
        "Bonjour,\n\nje souhaite commander {order}.¦ Paiement : {payment}.¦ Mon numéro de client est le {customer}.\n\n" + BYE + "\n{contact}\n{name}",
    ),
    rows("{q} {u} {d} (réf. {s})", "{q} {u} de la référence {s}", "{q} {u} {d}, référence {s}", joints=(", ", " et ")), ("Commande", "Réassort", "Besoin de matériel"), size=(1, 4), counting=dozens,
)  # fmt: skip

TERSE = Style(
    "terse French", "fr", ("bonjour\nil me faut\n{order}\nmerci {first}", "{order}\n\npour {delivery} svp\nclient {customer}\n\nEnvoyé de mon iPhone"), rows("{q} {s}", "{q} {u} {s}", "{s} x {q}", "{q} {d} {s}"), ("commande", "", "besoin"),
    dress=(spelled_out, whispered), strangers=False, days=("no year words", "short"), size=(1, 5),
)  # fmt: skip

TABLE = Style(
    "French table", "fr",
    ("Bonjour,\n\nci-joint notre commande dans le corps du mail :\n\n{order}\n\nN° de commande\t{number}\nN° client\t{customer}\nLivraison\t{delivery}\n\n{signature}", "BON DE COMMANDE {number}\nDate : {date}\n\n{order}\n\nAdresse de livraison :\n{ship}\n\nAdresse de facturation :\n{address}\n\nLivraison : {delivery}\nRèglement : {payment}"),
    (Rows("{s}\t{d}\t{q}\t{u}", "Référence\tDésignation\tQuantité\tUnité"), Rows("{q}\t{s}\t{d}\t{p} €\t{t} €", "Qté\tRéf.\tDésignation\tP.U. HT\tMontant HT", "\t\t\tTotal HT\t{net} €"), Rows("{s} ; {d} ; {q} ; {u}")), SUBJECTS, size=(2, 8), counting=measured, naming=catalogue_name, persons=False,
)  # fmt: skip

BELOW = Style(
    "French answer above a quoted mail", "fr",
    ("Bonjour Madame {clerk},\n\n[[Merci pour votre offre|Bon pour accord]]. Nous commandons :\n\n{order}\n\n[[Nous ne prenons pas les {other}.|]]\nCommande {number}\nLivraison {delivery}\n\n" + BYE + "\n{signature}\n\n{below}",),
    rows("{q} {u} {d} ({s})", "- {s} : {q} {u}", "{q} x {s}"), ("RE: Offre {hundreds}{tens}", "Re : votre demande"), counting=some_words,
)  # fmt: skip

TOWN_HALL = Style(
    "French town hall", "fr",
    (
        "Monsieur le Directeur,\n\nSuite à votre offre du {earlier}, j'ai l'honneur de vous passer commande de :\n\n{order}\n\nBon d'engagement n° {ordernumber}\nLivraison au plus tard : {delivery}\nMandat administratif à 30 jours. Service {tens}, compte {hundreds}{few}.\n{note}\n\nVeuillez agréer, Monsieur le Directeur, mes salutations distinguées.\n\n{signature}",
    ),
    rows("{n}) {q} {u} – {d} – réf. {s}", "– {d} (référence {s}), quantité : {q} {u}", "Article {s}, {q} {u}"), ("Commande {ordernumber}", "Bon d'engagement {ordernumber}"), persons=False, lands=("FR",), days=("figures", "words"), beside={"payment_method": any_of("invoice", None), "order_number": {"ignore": True}},
)  # fmt: skip

FORWARDED = Style(
    "French forward by a colleague", "fr", ("Bonjour,\n\nMerci de traiter la demande ci-dessous, bon pour accord.¦ Commande {number}.\n\nComptabilité {name}\n\n{forwarded}\n\nBonjour,\nil nous manque :\n{order}\npour {delivery}\n{first}",), rows("{q} {u} {s}", "{q} x {d} ({s})", "- {s} {d} : {q} {u}"),
    ("TR : besoin atelier", "Tr: commande"), sender="colleague", strangers=False, persons=False,
)  # fmt: skip

BLOCKS = Style(
    "French labels and blocks", "fr", ("Formulaire de commande\n\nSociété : {name}\nContact : {contact}\nN° client : {customer}\nN° commande : {number}\nLivraison : {delivery}\nRèglement : {payment}\n\n{order}\n\nCommentaire : {note}", "{order}\n\nNom : {contact}\nSociété : {name}\nAdresse : {street}\nVille : {place}\nPays : {land}\nTél : {phone}"),
    rows("Référence : {s}\nDésignation : {d}\nQuantité : {q}\n", "Article {n} : {d}\nRéf. {n} : {s}\nQté {n} : {q}\n", "{d}\n  réf. {s}\n  {q} x {p} € = {t} €\n"), SUBJECTS, size=(1, 5), persons=False,
)  # fmt: skip

CORRECTED = Style(
    "French, corrects itself", "fr", ("Bonjour,\n\nmerci de livrer :\n\n{order}\n\nLivraison : {delivery}\n\nCordialement\n{signature}",), rows("{q} {u} {d} (réf. {s})", "- {s} : {q} {u}"), ("Commande {number}", "Commande"), counting=corrected,
)  # fmt: skip

STYLES = (HOTEL, LABORATORY, PROSE, TERSE, TABLE, BELOW, TOWN_HALL, FORWARDED, BLOCKS, CORRECTED)
