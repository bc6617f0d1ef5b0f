"""Dutch and Flemish buyers."""

from __future__ import annotations

from benchmarks.corpus.counting import catalogue_name, corrected, dozens, full_name, measured, some_words
from benchmarks.corpus.dress import whispered
from benchmarks.corpus.styles import Rows, Style, rows

BYE = "[[Met vriendelijke groet|Vriendelijke groeten|Groeten|Mvg|Hartelijke groet]]"
SUBJECTS = ("Bestelling", "[[Bestelling|Inkooporder|Order]] {number}", "Bestelling {name}", "Nieuwe bestelling")

WHOLESALE = Style(
    "Dutch wholesaler", "nl",
    (
        "Geachte heer/mevrouw,\n\n[[Hierbij bestellen wij|Graag ontvangen wij|Wij bestellen bij u]]:\n\n{order}\n\nInkoopnummer: {number}\nKlantnummer: {customer}\nLeverdatum: {delivery}\nBetaling: {payment}\n{note}\n\nGraag een orderbevestiging [[per mail|binnen {few} dagen]].\n\n" + BYE + "\n{signature}",
        "Beste,\n\nOnze order {number}¦ van {date}:\n\n{order}\n\nLevering graag uiterlijk {delivery}.\n{note}\n\n" + BYE + ",\n{signature}",
    ),
    (
        *rows("{q} {u} {s} {d}", "{n}. {s} - {d} - {q} {u}", "{q} {u} art. {s} à EUR {p}", "Artikel {s}: {q} {u}"),
        Rows("{s:<14}{d:<52}{q:>6} {u:<7}{p:>9}{t:>11}", "Artikelnr.    Omschrijving                                        Aantal Eenh.  Stukprijs     Totaal", "Totaal excl. btw EUR {net:>78}"),
    ),
    SUBJECTS, persons=False,
)  # fmt: skip

PROSE = Style(
    "Dutch prose", "nl",
    (
        "Hallo mevrouw {clerk},\n\n[[Kunnen jullie ons|Zouden jullie ons]] [[weer|nog]] {order} [[sturen|leveren]]?¦ Het liefst voor {delivery}.¦ [[Vorige keer (order {old}) hadden we er {hundreds}, dat was te veel.|We zijn bereikbaar op {phone}.|]]\n{note}\n\n" + BYE + "\n{signature}",
        "Goedemorgen,\n\nIk wil graag {order} bestellen.¦ Ons klantnummer is {customer}.¦ Betaling {payment}.\n\n{contact}\n{name}",
    ),
    rows("{q} {u} {d} ({s})", "{q} {u} van artikel {s}", "{q} {u} {d}, artikelnummer {s}", joints=(", ", " en ")), ("Bestelling", "Graag nabestellen", "Materiaal"), size=(1, 4), counting=dozens,
)  # fmt: skip

FORWARDED = Style(
    "Dutch forward by a colleague", "nl",
    ("Graag onderstaande leveren, akkoord.¦ Ordernummer {number}.\n\nAdministratie {name}\n\n{forwarded}\n\nHoi,\n\nwe hebben nodig:\n{order}\n\nuiterlijk {delivery}\n{first}", "Zie onder.\n\n{forwarded}\n\n{order}\n\nklantnr {customer}\n\n{contact}"),
    rows("{q} {u} {s}", "{q}x {d} ({s})", "{s} {q} {u} {d}"), ("FW: bestelling", "Doorst: materiaal werkplaats"), sender="colleague", strangers=False, persons=False,
)  # fmt: skip

TABLE = Style(
    "Dutch table", "nl",
    ("Beste collega's,\n\nhierbij onze bestelling:\n\n{order}\n\nklantnummer\t{customer}\nreferentie\t{number}\nlevering\t{delivery}\n\n{signature}", "Bestelbon {number}\n\n{order}\n\nAfleveradres:\n{ship}\n\nFactuuradres:\n{address}\n\nGewenste leverdatum: {delivery}"),
    (Rows("{s}\t{d}\t{q}\t{u}", "Artikel\tOmschrijving\tAantal\tEenheid"), Rows("{q}\t{s}\t{d}\t{p}", "Aantal\tArt.nr.\tOmschrijving\tPrijs"), Rows("{b}\t{s}\t{q} {u}", "Ons nummer\tUw nummer\tAantal")), SUBJECTS, size=(2, 8), counting=measured, naming=catalogue_name, persons=False,
)  # fmt: skip

TERSE = Style(
    "terse Dutch", "nl", ("hoi\n{order}\nbedankt {first}", "{order}\ngraag {delivery} leveren, klant {customer}\n\nVerzonden vanaf mijn iPhone"), rows("{q} {s}", "{q}x {s} {d}", "{s} {q} {u}", "{s} x {q}"), ("bestelling", "", "order"), dress=(whispered,),
    strangers=False, days=("no year words", "short"),
)  # fmt: skip

BELOW = Style(
    "Dutch answer above a quoted mail", "nl",
    ("Dag mevrouw {clerk},\n\n[[Akkoord met uw offerte|Bedankt voor de snelle reactie]]. Wij bestellen:\n\n{order}\n\n[[De {other} nemen we niet.|]]\nOnze referentie: {number}\nLevering {delivery}\n\n" + BYE + "\n{signature}\n\n{below}",),
    rows("{q} {u} {d} ({s})", "- {s}: {q} {u}", "{q} x {s} {d}"), ("RE: Offerte {hundreds}{tens}", "Re: uw aanvraag"), counting=some_words, naming=full_name,
)  # fmt: skip

MUNICIPALITY = Style(
    "Dutch municipality", "nl",
    ("Geachte heer, mevrouw,\n\nOp grond van uw offerte van {earlier} bestelt {name} bij u:\n\n{order}\n\nVerplichtingennummer: {ordernumber}\n\nAfleveradres:\n{ship}\n\nGewenste leverdatum: {delivery}\nFacturen graag digitaal, onder vermelding van afdeling {tens}-{few}.\n{note}\n\nMet vriendelijke groet,\n{signature}",),
    rows("{n}. {d}, artikelnummer {s}, aantal: {q} {u}", "- {q} {u} {d} (art. {s})", "regel {n}: {s}, {q} {u}"), ("Opdracht {ordernumber}", "Bestelling kantoorartikelen"), persons=False, beside={"order_number": {"ignore": True}}, days=("figures", "words"),
)  # fmt: skip

CORRECTED = Style(
    "Dutch, corrects itself", "nl", ("Hoi,\n\ngraag:\n\n{order}\n\nvoor {delivery}\n\nGroet\n{signature}",), rows("{q} {u} {d} ({s})", "- {s}: {q} {u}"), ("Bestelling", "bestelling {number}"), counting=corrected, days=("words", "no year words"),
)  # fmt: skip

IN_SUBJECT = Style(
    "Dutch order in the subject", "nl", ("zie onderwerp\n{signature}", "Zoals hierboven, graag {delivery}.\n{contact}"), rows("{q} {u} {s}", "{q}x {s} {d}", joints=(", ", " en ")), ("Bestelling: {order}", "Graag leveren: {order}"), size=(1, 2), strangers=False,
)  # fmt: skip

STYLES = (WHOLESALE, PROSE, FORWARDED, TABLE, TERSE, BELOW, MUNICIPALITY, CORRECTED, IN_SUBJECT)
