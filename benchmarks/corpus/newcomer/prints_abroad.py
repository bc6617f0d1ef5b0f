"""Buyers abroad of the newcomer part who print their orders: in English, Dutch and French."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.newcomer.prints_german import BASE

FORMS: tuple[Form, ...] = (
    Form(
        "school-requisition", "en",
        "<h2>{{ o.name }}</h2><p>{{ o.street }}, {{ o.place }} &nbsp; Tel {{ o.phone }}</p><table class='b g'><tr><td><b>OFFICIAL ORDER</b></td>{{ said('<td>%s<br><b>%s</b></td>', ('Order No.', o.number), ('Date', o.day), ('Account No.', o.customer)) }}</tr></table><p>To: {{ o.seller_block|rows|join(', ') }}, Germany</p><table class='b g'><tr><th>Quantity</th><th>Unit</th><th>Catalogue No.</th><th>Description</th><th class=z>Price EUR</th><th class=z>Amount EUR</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=z>{{ x.price }}</td><td class=z>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Total excluding VAT (EUR)</td><td class=z>{{ o.net }}</td></tr></table>{% if o.delivery %}<p>Delivery required: {{ o.delivery }}</p>{% endif %}{% if o.ship %}<p>Deliver to: {{ o.ship|rows|join(', ') }}</p>{% endif %}<p>Authorised by: {{ o.contact }}</p><p class=k>Goods will be accepted only against an official order. Cost centre E{{ o.n }}.</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'Liberation Sans'} .g {margin: 3mm 0} .g td, .g th {border: .6pt solid #222; padding: 1.2mm} .k {font-size: 7.5pt}", countries=("GB", "GB", "IE"), lines=(1, 9),
    ),
    Form(
        "bookshop-po", "en",
        "<table class=b><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td class=z><span class=h>PURCHASE ORDER</span><br>{{ said('%s %s<br>', ('PO', o.number), ('Raised', o.day), ('Due', o.delivery)) }}</td></tr></table><p>Supplier<br>{{ o.seller_block|br }}</p><table class='b t'><thead><tr><th>EAN</th><th>Supplier code</th><th>Title</th><th class=z>Qty</th><th class=z>Cost €</th><th class=z>Extended €</th></tr></thead>{% for x in lines %}<tr><td>{{ x.gtin }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=z>{{ x.qty }}</td><td class=z>{{ x.price }}</td><td class=z>{{ x.total }}</td></tr>{% endfor %}</table><p class=z>Order total ex VAT € {{ o.net }}</p><p>Buyer: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9pt 'DejaVu Sans Condensed'} .h {font-size: 16pt} .t th {background: #eee} .t td, .t th {padding: 1mm}", countries=("GB", "IE"), lines=(2, 12),
    ),
    Form(
        "american-church-form", "en",
        "<div class=h>{{ o.name }}</div><p>{{ o.street }}<br>{{ o.place }}</p><table class='b g'><tr><th>VENDOR</th><th>SHIP TO</th></tr><tr><td>{{ o.seller_block|br }}<br>Germany</td><td>{% if o.ship %}{{ o.ship|br }}{% else %}{{ o.block|br }}{% endif %}</td></tr></table><table class='b g'><tr>{{ said('<td>%s<br>%s</td>', ('P.O. NUMBER', o.number), ('P.O. DATE', o.day), ('REQUISITIONER', o.contact), ('NEEDED BY', o.delivery)) }}</tr></table><table class='b g'><tr><th>QTY</th><th>ITEM NO.</th><th>DESCRIPTION</th><th>UNIT PRICE (EUR)</th><th>LINE TOTAL (EUR)</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=z>{{ x.price }}</td><td class=z>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=4 class=z>SUBTOTAL (EUR)</td><td class=z>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: letter; margin: 18mm} body {font: 10pt 'Liberation Serif'} .h {font-size: 18pt; color: #334} .g {margin-top: 4mm} .g td, .g th {border: .5pt solid #667; padding: 1.3mm}", countries=("US",), lines=(1, 6),
    ),
    Form(
        "english-simple", "en",
        "<p class=z>{{ o.block|br }}</p><p>{{ o.seller_block|br }}</p><p>{{ o.day }}</p><p>Dear Sir or Madam,</p><p>{% if o.number %}<b>Our order {{ o.number }}</b><br>{% endif %}We wish to order the goods listed below.</p><table class=t>{% for x in lines %}<tr><td>{{ x.pos }}.</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=z>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>{% if o.until %}<p>They should arrive by {{ o.until }}.</p>{% endif %}{% if o.payment %}<p>Payment: {{ o.payment }}</p>{% endif %}<p>Yours faithfully</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 11pt 'Liberation Serif'} .t td {padding: .7mm 4mm .7mm 0}", lines=(1, 6),
    ),
    Form(
        "dutch-school-print", "nl",
        "<table class=b><tr><td class=h>{{ o.name }}</td><td class=z>{{ o.street }}<br>{{ o.place }}<br>{{ o.phone }}</td></tr></table><h3>Inkoopopdracht</h3><table>{{ said('<tr><td>%s</td><td>: %s</td></tr>', ('Opdrachtnummer', o.number), ('Opdrachtdatum', o.day), ('Klantnummer bij u', o.customer), ('Contactpersoon', o.contact), ('Uiterste leverdatum', o.delivery)) }}</table><p>{{ o.seller_block|br }}<br>Duitsland</p><table class='b t'><tr><th>Nr.</th><th>Artikelnummer</th><th>Omschrijving</th><th class=z>Aantal</th><th>Eenheid</th><th class=z>Stuksprijs €</th><th class=z>Totaal €</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=z>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=z>{{ x.price }}</td><td class=z>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=z>Totaal exclusief btw €</td><td class=z>{{ o.net }}</td></tr></table>{% if o.ship %}<p>Afleveren: {{ o.ship|rows|join(', ') }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9.5pt 'Liberation Sans'} .h {font-size: 15pt; color: #d35400} .t {margin-top: 4mm} .t th {border-bottom: 1.2pt solid #d35400} .t td, .t th {padding: 1mm}", lines=(1, 9),
    ),
    Form(
        "dutch-shop-print", "nl",
        "<p><b>{{ o.name }}</b> | {{ o.street }} | {{ o.place }}</p><p>Bestelbon {{ o.number }} {% if o.day %}van {{ o.day }}{% endif %}</p><table class='b t'>{% for x in lines %}<tr><td class=z>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>art. {{ x.sku }}</td></tr>{% endfor %}</table>{% if o.payment %}<p>Betaalwijze: {{ o.payment }}</p>{% endif %}{% if o.note %}<p>Opmerking: {{ o.note }}</p>{% endif %}<p>{{ o.contact }}</p>",
        BASE + "@page {size: A5; margin: 12mm} body {font: 9pt 'DejaVu Sans'} .t td {padding: 1mm; border-bottom: .3pt dotted #555}", lines=(1, 7),
    ),
    Form(
        "french-town-hall", "fr",
        "<table class=b><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>Tél. {{ o.phone }}</td><td class=z>BON DE COMMANDE<br>{{ said('%s %s<br>', ('N°', o.number), ('du', o.day), ('Affaire suivie par', o.contact)) }}Chapitre 60, article 6067</td></tr></table><p>{{ o.seller_block|br }}<br>Allemagne</p><table class='b g'><tr><th>Quantité</th><th>Unité</th><th>Référence</th><th>Désignation</th><th class=z>P.U. HT €</th><th class=z>Montant HT €</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=z>{{ x.price }}</td><td class=z>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=z>Total HT €</td><td class=z>{{ o.net }}</td></tr></table>{% if o.delivery %}<p>Délai de livraison : {{ o.delivery }}</p>{% endif %}{% if o.ship %}<p>Lieu de livraison : {{ o.ship|rows|join(', ') }}</p>{% endif %}<p>Le bon de commande est à joindre à la facture déposée sur le portail public.</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'Liberation Sans'} .g td, .g th {border: .5pt solid #003; padding: 1.2mm}", countries=("FR",), lines=(1, 8),
    ),
    Form(
        "french-bookshop-print", "fr",
        "<h3>{{ o.name }}</h3><p>{{ o.street }} – {{ o.place }}</p><p>{{ said('%s : %s<br>', ('Commande', o.number), ('Date', o.day), ('Compte client', o.customer)) }}</p><table class='b t'><tr><th>EAN 13</th><th>Titre</th><th>Réf.</th><th class=z>Qté</th></tr>{% for x in lines %}<tr><td>{{ x.gtin }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=z>{{ x.qty }}</td></tr>{% endfor %}</table><p>Fournisseur : {{ o.seller }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 9.5pt 'Liberation Serif'} .t td, .t th {padding: .8mm 2mm 0 0}", lines=(2, 10), unsold=0.0,
    ),
    Form(
        "luxembourg-form", "fr",
        "<table class=b><tr><td>{{ o.block|br }}</td><td class=z><b>Commande / Bestellung</b><br>{{ said('%s %s<br>', ('N° / Nr.', o.number), ('Date / Datum', o.day), ('Livraison / Lieferung', o.delivery)) }}</td></tr></table><p>{{ o.seller_block|br }}</p><table class='b g'><tr><th>Article / Artikel</th><th>Désignation / Bezeichnung</th><th>Quantité / Menge</th><th>Unité / Einheit</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Sans'} .g td, .g th {border: .4pt solid #00a; padding: 1.4mm}", countries=("LU", "BE"), lines=(1, 7),
    ),
)  # fmt: skip
