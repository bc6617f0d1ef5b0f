"""English, Dutch and French buyers of the foreign part who print their orders."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.foreign.prints_german import BASE

FORMS: tuple[Form, ...] = (
    Form(
        "dealer-po", "en",
        "<table class=w><tr><td><b class=big>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td class=r><b>PURCHASE ORDER</b><br>{{ said('%s: %s<br>', ('PO number', o.number), ('Order date', o.day), ('Supplier account', o.customer), ('Delivery date', o.delivery), ('Terms', o.payment)) }}</td></tr></table><p><b>To:</b><br>{{ o.seller_block|br }}</p>{% if o.ship %}<p><b>Deliver to:</b><br>{{ o.ship|br }}</p>{% endif %}<table class='w t'><tr><th>#</th><th>Part no.</th><th>Description</th><th class=r>Qty</th><th>UoM</th><th class=r>Unit cost</th><th class=r>Line total</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Net total EUR</td><td class=r>{{ o.net }}</td></tr></table><p>Authorised by {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'Liberation Sans'} .big {font-size: 14pt} .t {margin-top: 6mm} .t th {background: #264653; color: #fff; padding: 1.2mm} .t td {padding: 1.2mm; border-bottom: .3pt solid #ccc}", countries=("GB", "GB", "IE"), codes=True,
    ),
    Form(
        "courier-requisition", "en",
        "<h3>{{ o.name }} – parts order{% if o.number %} {{ o.number }}{% endif %}</h3><p>{{ o.street }}, {{ o.place }}, {{ o.phone }}</p><p>Supplier: {{ o.seller }}{% if o.day %}<br>Date: {{ o.day }}{% endif %}{% if o.delivery %}<br>Needed: {{ o.delivery }}{% endif %}</p><table class='w g'><tr><th>Quantity</th><th>Unit</th><th>Item</th><th>Supplier part no.</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p>Requested by: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 22mm} body {font: 11pt 'DejaVu Serif'} .g td, .g th {border: .4pt solid; padding: 1.2mm}", lines=(1, 7),
    ),
    Form(
        "import-order", "en",
        "<table class='w b'><tr><td colspan=2><b>ORDER</b></td></tr><tr><td>Buyer<br>{{ o.block|br }}</td><td>Seller<br>{{ o.seller_block|br }}</td></tr>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Order no.', o.number), ('Date', o.day), ('Customer no.', o.customer), ('Contact', o.contact), ('Latest delivery', o.delivery), ('Payment', o.payment), ('VAT no.', o.vat)) }}</table><table class='w b'><tr><th>Pos.</th><th>Item code</th><th>Item</th><th>Quantity</th><th>Price EUR</th><th>Amount EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos3 }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Total excl. VAT EUR</td><td class=r>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: A4; margin: 17mm} body {font: 9.5pt 'DejaVu Sans'} .b {margin-bottom: 6mm} .b td, .b th {border: .4pt solid #444; padding: 1.2mm}", countries=("DK", "PL", "CZ", "IT", "ES"), lines=(1, 10),
    ),
    Form(
        "dutch-system", "nl",
        "<table class=w><tr><td>{{ o.block|br }}</td><td class=r><b class=big>Inkoopopdracht</b><br>{{ said('%s %s<br>', ('Opdrachtnummer', o.number), ('Datum', o.day), ('Klantnummer', o.customer), ('Leveren op', o.delivery), ('Contact', o.contact)) }}</td></tr></table><p>Leverancier<br>{{ o.seller_block|br }}</p>{% if o.ship %}<p>Afleveren bij<br>{{ o.ship|br }}</p>{% endif %}<table class='w t'><tr><th>Pos.</th><th>Artikelnr.</th><th>Omschrijving</th><th class=r>Aantal</th><th>Eenheid</th><th class=r>Prijs €</th><th class=r>Totaal €</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Totaal exclusief btw €</td><td class=r>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'Liberation Sans'} .big {font-size: 14pt; color: #c1440e} .t th {border-bottom: 1pt solid #c1440e; padding: 1mm} .t td {padding: 1mm}", codes=True, lines=(1, 11),
    ),
    Form(
        "dutch-note", "nl",
        "<h2>{{ o.name }}</h2><p>{{ o.street }}<br>{{ o.place }}</p><p>Aan: {{ o.seller }}</p><p>{% if o.number %}Bestelling {{ o.number }}{% else %}Bestelling{% endif %}{% if o.day %}, {{ o.day }}{% endif %}</p><ul>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} {{ x.desc }} (artikelnummer {{ x.sku }})</li>{% endfor %}</ul>{% if o.until %}<p>Graag leveren uiterlijk {{ o.until }}.</p>{% endif %}{% if o.payment %}<p>Betaling: {{ o.payment }}</p>{% endif %}<p>{{ o.note }}</p><p>{{ o.contact }}</p>",
        "@page {size: A4; margin: 26mm} body {font: 12pt 'Liberation Serif'}", lines=(1, 6),
    ),
    Form(
        "french-dealer", "fr",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>{{ o.phone }}</td><td class=r><b class=big>COMMANDE FOURNISSEUR</b><br>{{ said('%s %s<br>', ('Numéro :', o.number), ('Date :', o.day), ('Notre code client :', o.customer), ('À livrer le :', o.delivery), ('Règlement :', o.payment)) }}</td></tr></table><p>{{ o.seller_block|br }}</p>{% if o.ship %}<p>Lieu de livraison :<br>{{ o.ship|br }}</p>{% endif %}<table class='w t'><tr><th>Code article</th><th>Libellé</th><th class=r>Qté</th><th>Unité</th><th class=r>Prix HT</th><th class=r>Total HT</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Total HT en EUR</td><td class=r>{{ o.net }}</td></tr></table><p>Suivi par {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'Liberation Sans'} .big {font-size: 12pt} .t {margin-top: 5mm} .t th {border: .5pt solid; background: #eef; padding: 1mm} .t td {border-left: .5pt solid; border-right: .5pt solid; padding: 1mm}", lines=(1, 11),
    ),
    Form(
        "french-handbook", "fr",
        "<p>{{ o.block|br }}</p><p>{{ o.seller_block|br }}</p><p>{{ o.city }}{% if o.day %}, le {{ o.day }}{% endif %}</p><p><b>Bon de commande{% if o.number %} n° {{ o.number }}{% endif %}</b></p><p>Bonjour,</p><p>Nous vous remercions de nous faire parvenir{% if o.until %} pour {{ o.until }}{% endif %} :</p><table class=t>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>réf. {{ x.sku }}</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p>Cordialement,</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 11.5pt 'DejaVu Serif'} .t td {padding: 1mm 4mm 1mm 0}", lines=(1, 6),
    ),
)  # fmt: skip
