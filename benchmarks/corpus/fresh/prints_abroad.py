"""English, Dutch and French buyers of the fresh part who print their orders."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.fresh.prints_german import BASE

FORMS: tuple[Form, ...] = (
    Form(
        "british-boxes", "en",
        "<table class=w><tr><td class=n>{{ o.name }}</td><td class=r>PURCHASE ORDER</td></tr></table><p>{{ o.street }}, {{ o.place }} &nbsp; Tel {{ o.phone }}</p><table class='w b'><tr><td><small>SUPPLIER</small><br>{{ o.seller_block|br }}</td><td><small>DELIVER TO</small><br>{% if o.ship %}{{ o.ship|br }}{% else %}As above{% endif %}</td></tr><tr><td><small>ORDER NO.</small> {{ o.number }}</td><td><small>DATE</small> {{ o.day }}</td></tr><tr><td><small>ACCOUNT</small> {{ o.customer }}</td><td><small>REQUIRED BY</small> {{ o.delivery }}</td></tr></table>"
        "<table class='w b' style='margin-top:4mm'><tr><th>Qty</th><th>Unit</th><th>Code</th><th>Description</th><th>Unit price €</th><th>Total €</th></tr>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Net total</td><td class=r>{{ o.net }}</td></tr></table><p>Authorised by: {{ o.contact }}</p><p>{{ o.note }}</p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9.5pt 'Liberation Sans'} .n {font-size: 16pt} .b td, .b th {border: .5pt solid #444; padding: 1mm 2mm} small {color: #666}", countries=("GB", "IE"), unsold=0.0,
    ),
    Form(
        "english-memo", "en",
        "<p>{{ o.block|br }}</p><p>To: {{ o.seller_block|rows|join(', ') }}</p><p>{{ said('%s: %s<br>', ('Date', o.day), ('Our order', o.number), ('Contact', o.contact), ('Telephone', o.phone)) }}</p><p>Please supply the following{% if o.until %} by {{ o.until }}{% endif %}:</p><table>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>(your ref. {{ x.sku }})</td></tr>{% endfor %}</table><p>{% if o.payment %}Payment: {{ o.payment }}.{% endif %}</p><p>{{ o.note }}</p><p>Yours faithfully</p><p>{{ o.contact }}</p>",
        "@page {size: A4; margin: 28mm 25mm} body {font: 12pt 'Liberation Serif'} td {padding: .8mm 3mm .8mm 0; vertical-align: top} .r {text-align: right}", lines=(1, 6),
    ),
    Form(
        "continental-erp", "en",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}{% if o.vat %}<br>VAT {{ o.vat }}{% endif %}</td><td class=r>Page 1 of 1</td></tr></table><h2>Purchase order {{ o.number }}</h2><table>{{ said('<tr><td width=150>%s</td><td>%s</td></tr>', ('Order date', o.day), ('Your customer no.', o.customer), ('Delivery date', o.delivery), ('Payment terms', o.payment), ('Purchaser', o.contact ~ ', ' ~ o.email)) }}</table><p>{{ o.seller_block|br }}<br>Germany</p>"
        "<table class='w t'><tr><th>Pos.</th><th>Item no.</th><th>Your item no.</th><th>Description</th><th class=r>Quantity</th><th>Unit</th><th class=r>Price</th><th class=r>Amount</th></tr>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Total EUR excl. VAT: {{ o.net }}</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9pt 'DejaVu Sans Condensed'} .t {margin-top: 6mm} .t th {background: #333; color: #fff; padding: 1mm} .t td {padding: 1mm; border-bottom: .3pt solid #999}", codes=True, countries=("DK", "PL", "IT", "NL"),
    ),
    Form(
        "vet-order-form", "en",
        "<h2>{{ o.name }} – Consumables order</h2><table class=w><tr><td>{{ said('%s: <b>%s</b><br>', ('Order', o.number), ('Date', o.day), ('Ordered by', o.contact), ('Needed by', o.delivery)) }}</td><td>{{ o.street }}<br>{{ o.place }}<br>{{ o.phone }}</td></tr></table><p>Supplier: {{ o.seller }}</p><table class='w t'><tr><th>Item</th><th>Supplier code</th><th>How many</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td>{{ x.qty }} {{ x.unit }}</td></tr>{% endfor %}{% for _ in range(3) %}<tr><td>&nbsp;</td><td></td><td></td></tr>{% endfor %}</table><p>{{ o.note }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 11pt 'DejaVu Sans'} .t td, .t th {border: .5pt dotted #555; padding: 1.5mm 2mm}", countries=("GB", "IE"), lines=(1, 7),
    ),
    Form(
        "dutch-purchase", "nl",
        "<div class=r><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>{{ o.phone }}</div><p>{{ o.seller_block|br }}<br>Duitsland</p><h2>INKOOPORDER</h2><table>{{ said('<tr><td width=130>%s</td><td>: %s</td></tr>', ('Ordernummer', o.number), ('Orderdatum', o.day), ('Klantnummer', o.customer), ('Leverdatum', o.delivery), ('Contactpersoon', o.contact)) }}</table><table class='w t'><tr><th>Artikelnr.</th><th>Omschrijving</th><th class=r>Aantal</th><th>Eenheid</th><th class=r>Prijs</th><th class=r>Bedrag</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Totaal excl. btw €</td><td class=r>{{ o.net }}</td></tr></table>"
        "{% if o.ship %}<p>Afleveradres: {{ o.ship|rows|join(', ') }}</p>{% endif %}<p>{{ o.note }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Sans'} .t {margin-top: 6mm} .t th {border-bottom: 1.2pt solid #c60} .t td, .t th {padding: 1mm 2mm}", unsold=0.0,
    ),
    Form(
        "dutch-small", "nl",
        "<h3>Bestelbon{% if o.number %} {{ o.number }}{% endif %}</h3><p>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</p><p>Aan: {{ o.seller }}<br>Datum: {{ o.day }}</p>{% for x in lines %}<p class=i><b>{{ x.qty }} {{ x.unit }}</b> {{ x.desc }}<br><small>art. {{ x.sku }}</small></p>{% endfor %}<p>{{ said('%s: %s<br>', ('Leveren', o.delivery), ('Besteld door', o.contact)) }}</p>",
        "@page {size: A5; margin: 14mm} body {font: 10pt 'Liberation Sans'} .i {margin: 1.5mm 0; border-bottom: .3pt solid #aaa} small {color: #555}", lines=(1, 6),
    ),
    Form(
        "belgian-bon", "nl",
        "<table class='w b'><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}{% if o.vat %}<br>BTW {{ o.vat }}{% endif %}</td><td>{{ o.seller_block|br }}<br>Duitsland</td></tr><tr><td>Bestelbon nr.: {{ o.number }}</td><td>Datum: {{ o.day }}</td></tr><tr><td>Gewenste leverdatum: {{ o.delivery }}</td><td>Uw klantnummer: {{ o.customer }}</td></tr></table><table class='w b'><tr><th>Hoeveelheid</th><th>Eenheid</th><th>Referentie</th><th>Omschrijving</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td></tr>{% endfor %}</table><p>Voor akkoord: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10.5pt 'Liberation Serif'} .b {margin-bottom: 5mm} .b td, .b th {border: .6pt solid #000; padding: 1.2mm 2mm; width: 25%}", countries=("BE",),
    ),
    Form(
        "french-order", "fr",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>Tél. {{ o.phone }}</td><td class=f>{{ o.seller_block|br }}<br>Allemagne</td></tr></table><h2>Bon de commande{% if o.number %} n° {{ o.number }}{% endif %}</h2><p>{{ said('%s : %s<br>', ('Date', o.day), ('N° de client', o.customer), ('Livraison souhaitée', o.delivery), ('Mode de règlement', o.payment)) }}</p><table class='w t'><tr><th>Référence</th><th>Désignation</th><th class=r>Quantité</th><th>Unité</th><th class=r>P.U. HT</th><th class=r>Montant HT</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Total HT en euros</td><td class=r>{{ o.net }} €</td></tr></table>"
        "{% if o.ship %}<p><b>Adresse de livraison</b><br>{{ o.ship|br }}</p>{% endif %}<p>{{ o.note }}</p><p>Signature : {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'Liberation Sans'} .f {border: .5pt solid #777; padding: 3mm; width: 75mm} .t td, .t th {border: .4pt solid #888; padding: 1mm 2mm} .t th {background: #f0eade}", unsold=0.0,
    ),
    Form(
        "french-lab", "fr",
        "<p class=s>{{ o.name }} – {{ o.street }} – {{ o.place }}</p><h3>DEMANDE D'ACHAT VALIDÉE – COMMANDE {{ o.number }}</h3><table>{{ said('<tr><td width=160>%s</td><td>%s</td></tr>', ('Date de commande', o.day), ('Demandeur', o.contact), ('Fournisseur', o.seller), ('Livraison avant', o.delivery)) }}</table><table class='w t'><tr><th>Ligne</th><th>Réf. interne</th><th>Réf. fournisseur</th><th>Libellé</th><th class=r>Qté</th><th>Unité</th></tr>{% for x in lines %}<tr><td>{{ x.pos3 }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9pt 'DejaVu Sans Condensed'} .s {font-size: 8pt; color: #555} .t {margin-top: 5mm} .t th {border-top: .8pt solid; border-bottom: .8pt solid} .t td, .t th {padding: 1mm 1.5mm}", codes=True, lines=(1, 9),
    ),
    Form(
        "french-letter", "fr",
        "<p>{{ o.block|br }}</p><p class=r>{{ o.seller_block|br }}<br>Allemagne</p><p class=r>{{ o.city }}{% if o.day %}, le {{ o.day }}{% endif %}</p><p>Objet : commande {{ o.number }}</p><p>Madame, Monsieur,</p><p>Nous vous prions de bien vouloir nous livrer{% if o.until %}, pour {{ o.until }},{% endif %} les articles suivants :</p><ul>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} – {{ x.desc }} (réf. {{ x.sku }})</li>{% endfor %}</ul><p>{{ o.note }}</p><p>Nous vous prions d'agréer, Madame, Monsieur, nos salutations distinguées.</p><p>{{ o.contact }}</p>",
        "@page {size: A4; margin: 25mm} body {font: 11pt 'Liberation Serif'} .r {margin-left: 95mm}", countries=("FR",), lines=(1, 5),
    ),
)  # fmt: skip
