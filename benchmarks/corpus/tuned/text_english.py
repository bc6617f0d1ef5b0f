"""Buyers who write in English: British, American, and from countries where nobody would answer a letter in their own language."""

from __future__ import annotations

from benchmarks.corpus.counting import dozens, measured, shortened, slip, some_words
from benchmarks.corpus.dress import shouted, whispered, wrapped
from benchmarks.corpus.styles import Rows, Style, rows
from benchmarks.corpus.wishes import AMERICAN

BYE = "[[Kind regards|Best regards|Many thanks|Regards|Yours faithfully|Thanks]]"
OUTLOOK = (("X-Mailer", "Microsoft Outlook 16.0"), ("Content-Language", "en-GB"))
SUBJECTS = ("Order", "[[Purchase order|New order|PO]] {number}", "Order from {name}", "Our order[[ no. {number}|]]")

IMPORTER = Style(
    "British importer", "en",
    (
        "Dear Sirs,\n\n[[Please supply|Kindly supply|We are pleased to place the following order]]:\n\n{order}\n\nOur order no. {number}¦, account {customer}.\nDelivery required by {delivery}.\nTerms: {payment}.\n{note}\n\nPlease acknowledge receipt of this order.\n\n" + BYE + ",\n{signature}",
        "PURCHASE ORDER {number}\nDate: {date}\nAccount number: {customer}\n\n{order}\n\nDeliver to:\n{ship}\n\nInvoice to:\n{address}\n\nDelivery date: {delivery}\nPayment: {payment}\n\nAuthorised by {contact}",
    ),
    (
        *rows("{n}. {q} {u} {d} (item {s})", "{q} x {s} {d}", "{s}  {d}  {q} {u} @ EUR {p}", "{q} {u} - {d} - your ref {s}"),
        Rows("{s:<14}{d:<50}{q:>6} {u:<6}{p:>9}{t:>11}", "Item no.      Description                                         Qty UoM   Price EUR  Total EUR", "{net:>96}"),
    ),
    SUBJECTS, lands=("GB",), headers=OUTLOOK, persons=False,
)  # fmt: skip

AMERICAN_STORE = Style(
    "American, month first", "en",
    (
        "[[Hi|Hello|Good morning]] {clerk} team,\n\nPlease enter the following order:\n\n{order}\n\nPO# {number}\nNeed by {delivery}\nCustomer # {customer}\nPayment: {payment}\n{note}\n\nThanks!\n{signature}",
        "Hi,\n\nwe need {order}.¦ Must be on our dock by {delivery}.¦ PO {number}.\n\n{contact}\n{name}\n{street}\n{place}\n{land}\n{phone}",
    ),
    (*rows("{q} ea - {s} - {d}", "{q} {u} {s} {d}", "({q}) {d}, part # {s}"), Rows("{q} {u} of {d} ({s})", joints=(", ", " and "))), ("PO# {number}", "Purchase Order", "Order request"), lands=("US",), days=AMERICAN, persons=None,
)  # fmt: skip

CHARITY = Style(
    "prose with dozens", "en",
    (
        "Dear Ms {clerk},\n\nI hope this finds you well. For our [[summer fair|new ward|workshop]] we would need {order}.¦ It would be lovely to have everything by {delivery}.¦ [[Last time (order {old}) we took {hundreds} of everything, which was far too much.|There are {tens} volunteers this year, so that should do.]]\n{note}\n\n" + BYE + "\n{signature}",
        "Hello,\n\ncould you please send us {order}?¦ Our customer number is {customer}.¦ We will pay by {payment}.\n\n{contact}\n{name}",
    ),
    rows("{q} {u} {d}", "{q} {u} {d} ({s})", "{q} {u} of {d}", joints=(", ", " and ")), ("Order", "Could you send us", "Supplies"), size=(1, 4), counting=dozens,
)  # fmt: skip

QUOTED = Style(
    "answer to a quotation in English", "en",
    (
        "Hi {clerk},\n\n[[thanks for the quote|thank you, prices are fine|great]]. Please go ahead with:\n\n{order}\n\n[[We will skip the {other} for now.|Not the {othersku} this time, {otherprice} EUR is too much.|]]\nPO {number}¦, needed by {delivery}.\n\n" + BYE + "\n{signature}\n\n{below}",
        "{order}\n\nThanks, {first}\n\n{below}",
    ),
    rows("{q} x {s}", "- {q} {u} {d}", "{s} - {d} - {q} {u}", "{q} {u} {s} {d}"), ("RE: Quotation {hundreds}{tens}", "Re: Offer", "RE: RE: your enquiry"), headers=(*OUTLOOK, ("In-Reply-To", "<q7@example.example>")),
)  # fmt: skip

TERSE = Style(
    "terse from a telephone in English", "en",
    ("{order}\n\nasap please\n{first}", "hi\nneed\n{order}\n[[by {delivery}|{tomorrow}|usual place]]\ncheers {first}\n\nSent from my iPhone", "pls send {order} thx"), rows("{q} {d}", "{q}x {s}", "{s} x {q}", "{q} {u} {d}", "{d} x{q}"),
    ("", "order", "need stuff", "pls"), dress=(whispered,), strangers=False, naming=shortened, size=(1, 5), days=("no year words", "weekday no year"),
)  # fmt: skip

CHANDLER = Style(
    "ship's chandler in capitals", "en",
    ("Dear Sirs\n\nMV Ostwind arriving {delivery}. Pls supply to vessel:\n\n{order}\n\nOur ref {number}\nPls confirm by return\n\nBrgds\n{contact}\n{name}\nTel {phone}", "Good day\n\nOrder {number}\n\n{order}\n\nDelivery {delivery}\n{note}\n\nBest rgds\n{contact} / {name}"),
    rows("{n}) {q} {u} {d} ({s})", "{q} {u} - {s} - {d}", "Item {n}: {d}, qty {q} {u}"), ("Order {number}", "Supply MV Ostwind"), dress=(shouted,), strangers=False, counting=measured, days=("words", "no year words"), beside={"note": {"ignore": True}},
)  # fmt: skip

CONTINENTAL = Style(
    "continental English", "en",
    (
        "Dear [[Sir or Madam|ladies and gentlemen|colleagues]],\n\n[[herewith we order|we hereby order|please find below our order]]:\n\n{order}\n\nOrder number: {number}\nCustomer number: {customer}\nDelivery time: {delivery}\nPayment terms: {payment}\n{note}\n\nPlease send us order confirmation [[within {few} days|]].\n\n[[With best regards|With kind regards|Best greetings]]\n{signature}",
        "Hello,\n\nwe want to order\n\n{order}\n\nto our warehouse:\n{ship}\n\nThe invoice to our office please. Reference {number}.\n\n{signature}",
    ),
    (*rows("{q} {u} {s} {d}", "{n}. {s}, {d}, {q} {u}, {p} EUR", "- {d}, {q} {u}"), Rows("{s}\t{q}\t{u}\t{d}", "Art. no.\tQuantity\tUnit\tName")), SUBJECTS, lands=("DK", "PL", "NL", "CH"), persons=False,
)  # fmt: skip

FORM_MAIL = Style(
    "labels and blocks in English", "en",
    ("Order form\n\nCompany: {name}\nContact: {contact}\nAccount: {customer}\nPO number: {number}\nRequired: {delivery}\nPayment: {payment}\n\n{order}\n\nComments: {note}", "{order}\n\nName: {contact}\nCompany: {name}\nAddress: {street}\nCity: {place}\nCountry: {land}\nPhone: {phone}\nMessage: {note}"),
    rows("Item: {s}\nDescription: {d}\nQuantity: {q}\n", "Product {n}: {d}\nSKU {n}: {s}\nQty {n}: {q}\n", "{d}\n  {s}\n  {q} x EUR {p} = EUR {t}\n", "EAN: {g}\nQty: {q}\n"), ("Web order[[ {number}|]]", "New order received"), size=(1, 5), persons=False,
)  # fmt: skip

OLD_FASHIONED = Style(
    "wrapped English letter", "en",
    ("Dear Sir,\n\nWith reference to your catalogue for {lastyear}, page {tens}, and to our telephone conversation on {earlier}, we should be glad if you would supply us with {order}.¦ Delivery is required not later than {delivery}.¦ Kindly quote our order number {number} on all correspondence.\n\nYours faithfully\n\n{signature}",),
    rows("{q} {u} of {d} (catalogue no. {s})", "{q} {u} of your {s}, {d}, at EUR {p} each", joints=("; ", "; and ")), ("Order {number}", "Order"), size=(1, 4), dress=(wrapped,), counting=some_words, lands=("GB", "DK"), days=("words", "ordinal", "weekday no year"),
)  # fmt: skip

SLIPPED = Style(
    "typing errors in English", "en",
    ("hi there,\n\nplaese send [[us|]]:\n\n{order}\n\nby {delivery} if posible. our ref {number}\n\n{signature}",), rows("{q} {u} {d} {s}", "{s}: {q} {u} {d}"), ("oder", "ordr"), naming=slip, strangers=False,
)  # fmt: skip

STYLES = (IMPORTER, AMERICAN_STORE, CHARITY, QUOTED, TERSE, CHANDLER, CONTINENTAL, FORM_MAIL, OLD_FASHIONED, SLIPPED)
