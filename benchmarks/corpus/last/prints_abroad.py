"""English, Dutch, French and Italian buyers of the last part who print their orders."""

from __future__ import annotations

from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.pages import Form, drawn, page_of
from benchmarks.corpus.last.prints_german import BASE
from benchmarks.corpus.last.tongues import abroad
from benchmarks.corpus.opened.printed_pages import pdf_of
from examples.post.truth import Letter

FORMS: tuple[Form, ...] = (
    Form(
        "chandler-order", "en",
        "<table class='f b'><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>{{ o.phone }}</td><td><h2>STORES ORDER</h2>{{ said('%s: %s<br>', ('Order No', o.number), ('Dated', o.day), ('Account', o.customer), ('Required alongside', o.delivery), ('Buyer', o.contact)) }}Voyage 26/{{ o.n }}</td></tr><tr><td>Supplier<br>{{ o.seller_block|br }}</td><td>Deliver to<br>{% if o.ship %}{{ o.ship|br }}{% else %}as left{% endif %}</td></tr></table><table class='f b'><tr><th>#</th><th>Description of stores</th><th>Supplier's code</th><th>Ordered</th><th>Unit</th><th>Rec'd</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=n>{{ x.qty }}</td><td>{{ x.unit }}</td><td></td></tr>{% endfor %}</table><p>Officer's signature ______________________</p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9.5pt 'DejaVu Sans'} .b {margin-bottom: 4mm} .b td, .b th {border: .5pt solid; padding: 1.3mm}", countries=("GB", "IE", "DK"), lines=(2, 12),
    ),
    Form(
        "catering-po", "en",
        "<h1>{{ o.name }}</h1><p>{{ o.street }}, {{ o.place }}</p><p class=n>{{ said('<b>%s</b> %s<br>', ('Purchase order', o.number), ('Issue date', o.day), ('Delivery date', o.delivery), ('Payment', o.payment)) }}<b>Cost centre</b> {{ o.n }}</p><p>{{ o.seller_block|br }}</p><table class='f t'><thead><tr><th>Line</th><th>SKU</th><th>Item</th><th class=n>Qty</th><th>UoM</th><th class=n>Unit cost (EUR)</th><th class=n>Line cost (EUR)</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=n>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=n>{{ x.price }}</td><td class=n>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=n>Total excluding VAT</td><td class=n>{{ o.net }}</td></tr></table>{% if o.ship %}<p>Deliver to: {{ o.ship|rows|join(', ') }}</p>{% endif %}<p>Authorised by {{ o.contact }}</p><p class=s>Goods are accepted subject to our conditions of purchase. Suppliers must hold BRC certification. Temperature on arrival will be checked.</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9.5pt 'Liberation Sans'} h1 {font-size: 16pt; color: #00695c} .t th {background: #00695c; color: #fff; padding: 1mm} .t td {padding: 1mm; border-bottom: .3pt solid #bbb} .s {font-size: 7pt}", countries=("GB", "IE"), codes=True,
    ),
    Form(
        "american-form", "en",
        "<table class=f><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td class=n><span class=p>PURCHASE ORDER</span></td></tr></table><table class='f b'><tr>{{ said('<td><small>%s</small><br>%s</td>', ('P.O. NO.', o.number), ('P.O. DATE', o.day), ('DELIVER BY', o.delivery), ('TERMS', o.payment), ('BUYER', o.contact)) }}</tr></table><table class='f b'><tr><td><small>VENDOR</small><br>{{ o.seller_block|br }}</td><td><small>SHIP TO</small><br>{% if o.ship %}{{ o.ship|br }}{% else %}Same as above{% endif %}</td></tr></table><table class='f b'><tr><th>ITEM NO.</th><th>DESCRIPTION</th><th>QTY</th><th>U/M</th><th>PRICE (EUR)</th><th>EXTENSION (EUR)</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=n>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=n>{{ x.price }}</td><td class=n>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=n>TOTAL (EUR)</td><td class=n>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: Letter; margin: 16mm} body {font: 9.5pt 'Liberation Sans'} .p {font-size: 20pt; color: #8a1c1c} .b {margin-top: 3mm} .b td, .b th {border: .5pt solid #8a1c1c; padding: 1.2mm}", countries=("US",), lines=(1, 7),
    ),
    Form(
        "tea-letter", "en",
        "<p class=c>{{ o.name }}<br>{{ o.street }}<br>{{ o.place|rows|join(', ') }}</p><p>{{ o.day }}</p><p>Dear {{ o.person }},</p><p>We should like to place an order{% if o.number %} (our number {{ o.number }}){% endif %} for the following:</p><table class=t>{% for x in lines %}<tr><td class=n>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table>{% if o.until %}<p>Please let us have it by {{ o.until }}.</p>{% endif %}<p>{{ o.note }}</p><p>Yours sincerely</p><p>{{ o.contact }}</p><p class=s>To: {{ o.seller_block|rows|join(', ') }}</p>",
        BASE + "@page {size: A4; margin: 26mm} body {font: 12pt 'DejaVu Serif'} .c {text-align: center; font-style: italic} .t td {padding: 1mm 4mm 1mm 0} .s {font-size: 8pt; margin-top: 20mm}", lines=(1, 6), countries=("GB", "IE"),
    ),
    Form(
        "dutch-purchase", "nl",
        "<table class=f><tr><td class=l>{{ o.name }}</td><td class=n>{{ o.street }}<br>{{ o.place }}<br>{{ o.phone }}</td></tr></table><h3>Bestelling{% if o.number %} {{ o.number }}{% endif %}</h3><table class=f><tr><td>Leverancier<br>{{ o.seller_block|br }}</td><td>{{ said('%s: %s<br>', ('Besteldatum', o.day), ('Ons klantnummer', o.customer), ('Gewenste leverdag', o.delivery), ('Betaling', o.payment), ('Contact', o.contact)) }}Kostenplaats: {{ o.n }}</td></tr></table>{% if o.ship %}<p><b>Afleveradres</b><br>{{ o.ship|br }}</p>{% endif %}<table class='f t'><tr><th class=n>Aantal</th><th>Eenheid</th><th>Artikelnummer</th><th>Omschrijving</th><th class=n>Stukprijs €</th><th class=n>Regeltotaal €</th></tr>{% for x in lines %}<tr><td class=n>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=n>{{ x.price }}</td><td class=n>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=n>Totaal excl. btw</td><td class=n>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: A4; margin: 17mm} body {font: 9.5pt 'Liberation Sans'} .l {font-size: 18pt; color: #d35400} .t {margin-top: 5mm} .t th {border-top: 1pt solid #d35400; border-bottom: 1pt solid #d35400} .t td {padding: 1mm 2mm 1mm 0}", lines=(1, 10),
    ),
    Form(
        "dutch-slip", "nl",
        "<h2>Bestelbon</h2><p>{{ said('%s %s<br>', ('Bonnummer:', o.number), ('Datum:', o.day), ('Leveren:', o.delivery), ('Opmerking:', o.note)) }}</p><p>Van: {{ o.name }}, {{ o.street }}, {{ o.place }}<br>Voor: {{ o.seller_block|rows|join(', ') }}</p>{% for x in lines %}<div class=r><span class=q>{{ x.qty }} {{ x.unit }}</span><span class=d>{{ x.desc }}</span><span class=s>{{ x.sku }}</span></div>{% endfor %}<p>Paraaf {{ o.contact }}</p>",
        "@page {size: A5; margin: 12mm} body {font: 9.5pt 'DejaVu Sans'} .r {border-bottom: .4pt dotted} .r span {display: inline-block; padding: 1mm 0} .q {width: 24mm} .d {width: 66mm} .s {width: 30mm}", lines=(1, 9),
    ),
    Form(
        "french-purchase", "fr",
        "<table class=f><tr><td><h2>{{ o.name }}</h2>{{ o.street }}<br>{{ o.place }}<br>Tél. {{ o.phone }}</td><td class=n>{{ o.seller_block|br }}</td></tr></table><p class=h>BON DE COMMANDE{% if o.number %} N° {{ o.number }}{% endif %}{% if o.day %} DU {{ o.day }}{% endif %}</p><p>{{ said('%s : %s<br>', ('Code client', o.customer), ('Livraison souhaitée', o.delivery), ('Conditions de règlement', o.payment), ('Suivi par', o.contact)) }}Imputation : 60{{ o.n }}</p><table class='f t'><thead><tr><th>Référence</th><th>Désignation des articles</th><th>Cond.</th><th class=n>Quantité</th><th class=n>Prix unitaire HT</th><th class=n>Total HT</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.unit }}</td><td class=n>{{ x.qty }}</td><td class=n>{{ x.price }} €</td><td class=n>{{ x.total }} €</td></tr>{% endfor %}<tr><td colspan=5 class=n>Montant total HT</td><td class=n>{{ o.net }} €</td></tr></table>{% if o.ship %}<p>Livrer à :<br>{{ o.ship|br }}</p>{% endif %}<p>{{ o.note }}</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'Liberation Sans'} .h {border: 1pt solid; padding: 2mm; text-align: center} .t td, .t th {border: .3pt solid #666; padding: 1mm}", lines=(1, 9),
    ),
    Form(
        "french-note", "fr",
        "<p>{{ o.block|br }}</p><p class=n>à l'attention de {{ o.seller_block|rows|join(', ') }}</p>{% if o.day %}<p>Le {{ o.day }}</p>{% endif %}<p><b>Commande{% if o.number %} {{ o.number }}{% endif %}</b></p><p>Bonjour Madame {{ o.person }}, pourriez-vous nous livrer{% if o.until %} pour {{ o.until }}{% endif %} :</p><ul>{% for x in lines %}<li>{{ x.desc }}, réf. {{ x.sku }} : {{ x.qty }} {{ x.unit }} à {{ x.price }} €</li>{% endfor %}</ul>{% if o.payment %}<p>Paiement : {{ o.payment }}</p>{% endif %}<p>Merci et à bientôt<br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 24mm} body {font: 11.5pt 'Liberation Serif'}", lines=(1, 6), countries=("FR", "BE", "LU"),
    ),
)  # fmt: skip
ITALIAN = Form(
    "italian-order", "it",
    "<table class=f><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td class=n>{{ said('%s %s<br>', ('ORDINE A FORNITORE N.', o.number), ('Data', o.day), ('Consegna', o.delivery), ('Pagamento', o.payment)) }}</td></tr></table><p>Spett.le<br>{{ o.seller_block|br }}</p><table class='f t'><tr><th>Codice</th><th>Descrizione</th><th>UM</th><th class=n>Q.tà</th><th class=n>Prezzo €</th><th class=n>Importo €</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.unit }}</td><td class=n>{{ x.qty }}</td><td class=n>{{ x.price }}</td><td class=n>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=n>Totale imponibile €</td><td class=n>{{ o.net }}</td></tr></table><p>{{ o.contact }}</p>",
    BASE + "@page {size: A4; margin: 18mm} body {font: 9.5pt 'Liberation Sans'} .t td, .t th {border: .4pt solid #555; padding: 1mm}", codes=True, unsold=0.0,
)  # fmt: skip
SPANISH = Form(
    "spanish-order", "es",
    "<h3>PEDIDO{% if o.number %} N.º {{ o.number }}{% endif %}</h3><p>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</p><p>Proveedor: {{ o.seller_block|rows|join(', ') }}</p><p>{{ said('%s: %s<br>', ('Fecha', o.day), ('Fecha de entrega', o.delivery), ('Nuestro n.º de cliente', o.customer)) }}</p><table class='f t'><tr><th>Cantidad</th><th>Ud.</th><th>Referencia</th><th>Descripción</th></tr>{% for x in lines %}<tr><td class=n>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td></tr>{% endfor %}</table><p>{{ o.contact }}</p>",
    BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'DejaVu Sans'} .t td, .t th {border-bottom: .4pt solid #555; padding: 1.2mm}", codes=True, unsold=0.0,
)  # fmt: skip


def printed_abroad(form: Form) -> Buyer:
    """The buyer who prints this form in a language of few buyers."""

    def write(world: World, random: Random, name: str) -> Letter:
        page, order = page_of(form, abroad(drawn(form, world, random)), random)
        return enclosed(order, random, name, pdf_of(page, form.css, name), form.name, "C")

    return write


BUYERS: tuple[Buyer, ...] = (printed_abroad(ITALIAN), printed_abroad(SPANISH))
