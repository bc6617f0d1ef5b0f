"""English, Dutch and French buyers of the unmet part who print their orders."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.unmet.prints_german import BASE

FORMS: tuple[Form, ...] = (
    Form(
        "firm-en-trade", "en",
        "<h1>PURCHASE ORDER</h1><table><tr><td class=b><b>From</b><br>{{ o.block|br }}<br>{{ o.phone }}</td><td class=b><b>To</b><br>{{ o.seller_block|br }}</td><td class=b>{{ said('%s: %s<br>', ('PO no', o.number), ('Date', o.day), ('Your a/c', o.customer), ('Required', o.delivery), ('Raised by', o.contact)) }}</td></tr></table>{% if o.ship %}<p>Deliver to: {{ o.ship|rows|join(', ') }}</p>{% endif %}<table class=l><thead><tr><th>Qty</th><th>Unit</th><th>Code</th><th>Description</th><th class=r>Each EUR</th><th class=r>Total EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Net total</td><td class=r>{{ o.net }}</td></tr></table><p><small>Goods remain at supplier's risk until signed for.</small></p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'Liberation Sans'} h1 {font-size: 18pt; letter-spacing: 1pt} .b {border: .5pt solid #000; width: 33%} .l {margin-top: 5mm} .l th {background: #000; color: #fff} .l td {border-bottom: .3pt dotted #666}", countries=("GB", "IE"),
    ),
    Form(
        "works-en-stores", "en",
        "<p><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</p><p>Stores requisition {{ o.number }}{% if o.day %} dated {{ o.day }}{% endif %}</p><p>Supplier: {{ o.seller }}</p>{% for x in lines %}<p class=x>{{ x.pos }}. {{ x.desc }}<br>&nbsp;&nbsp;&nbsp;&nbsp;Part {{ x.sku }} &nbsp; Quantity {{ x.qty }} {{ x.unit }}</p>{% endfor %}<p>{% if o.delivery %}Wanted: {{ o.delivery }}{% endif %}</p><p>{{ o.note }}</p><p>Authorised: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 24mm} body {font: 11pt 'Liberation Serif'} .x {margin: 1.5mm 0}", lines=(1, 7),
    ),
    Form(
        "works-en-danish", "en",
        "<table><tr><td><span class=n>{{ o.name }}</span></td><td class=r>{{ o.street }}<br>{{ o.place }}<br>Tlf. {{ o.phone }}</td></tr></table><h3>Purchase order / Indkøbsordre</h3><table class=m><tr>{{ said('<td>%s<br><b>%s</b></td>', ('Order no. / Ordrenr.', o.number), ('Date / Dato', o.day), ('Customer no.', o.customer), ('Delivery / Levering', o.delivery), ('Our ref.', o.contact)) }}</tr></table><p>{{ o.seller_block|br }}</p><table class=t><thead><tr><th>Item / Varenr.</th><th>Text / Tekst</th><th class=r>Qty / Antal</th><th>Unit</th><th class=r>Price EUR</th><th class=r>Amount EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Total EUR {{ o.net }}</p>",
        BASE + "@page {size: A4; margin: 17mm} body {font: 9pt 'Liberation Sans'} .n {font-size: 17pt; color: #b00020} .m td {border: .3pt solid #bbb} .t th {border-bottom: .8pt solid #b00020}", countries=("DK",), codes=True, decimals=2,
    ),
    Form(
        "firm-en-polish", "en",
        "<p class=r>{{ o.city }}{% if o.day %}, {{ o.day }}{% endif %}</p><p><b>Buyer / Zamawiający:</b><br>{{ o.block|br }}{% if o.vat %}<br>VAT: {{ o.vat }}{% endif %}</p><p><b>Supplier / Dostawca:</b><br>{{ o.seller_block|br }}</p><h2>ORDER / ZAMÓWIENIE{% if o.number %} {{ o.number }}{% endif %}</h2><table class=g><tr><th>No.</th><th>Catalogue no.</th><th>Name</th><th>Quantity</th><th>Unit</th><th>Net price EUR</th><th>Net value EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Total net</td><td class=r>{{ o.net }}</td></tr></table>{{ said('<p>%s: %s</p>', ('Delivery date', o.delivery), ('Payment', o.payment)) }}<p>{{ o.contact }}, {{ o.phone }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 9.5pt 'DejaVu Sans'} h2 {text-align: center; font-size: 13pt} .g td, .g th {border: .5pt solid #000}", countries=("PL",),
    ),
    Form(
        "works-en-italian", "en",
        "<table class=o><tr><td rowspan=2 class=n>{{ o.name }}<br><small>{{ o.street }} - {{ o.place }} (IT)</small></td><td>ORDINE D'ACQUISTO / PURCHASE ORDER</td></tr><tr><td>{{ said('%s %s &nbsp; ', ('N.', o.number), ('Data / Date', o.day)) }}</td></tr><tr><td>Spett.le / Messrs<br>{{ o.seller_block|br }}</td><td>{{ said('%s: %s<br>', ('Customer code', o.customer), ('Consegna / Delivery', o.delivery), ('Pagamento / Payment', o.payment), ('Rif. / Contact', o.contact)) }}</td></tr></table><table class=o><tr><th>Codice / Code</th><th>Descrizione / Description</th><th>UM</th><th class=r>Q.tà / Qty</th><th class=r>Prezzo / Price EUR</th><th class=r>Importo / Amount EUR</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.unit }}</td><td class=r>{{ x.qty }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Totale / Total EUR</td><td class=r>{{ o.sum }}</td></tr></table>",
        BASE + "@page {size: A4; margin: 14mm} body {font: 9pt 'Liberation Sans'} .o {margin-bottom: 3mm} .o td, .o th {border: .4pt solid #333} .n {font-size: 13pt}", countries=("IT",), codes=True,
    ),
    Form(
        "firm-nl-order", "nl",
        "<table><tr><td>{{ o.seller_block|br }}</td><td class=r><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>T {{ o.phone }}</td></tr></table><h2>Bestelling</h2><table class=n>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestelnummer', o.number), ('Datum', o.day), ('Klantnummer', o.customer), ('Leverdatum', o.delivery), ('Contactpersoon', o.contact)) }}</table>{% if o.ship %}<p>Afleveradres: {{ o.ship|rows|join(', ') }}</p>{% endif %}<table class=t><thead><tr><th>Artikel</th><th>Omschrijving</th><th class=r>Aantal</th><th>Eenheid</th><th class=r>Prijs €</th><th class=r>Bedrag €</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Totaal exclusief btw</td><td class=r>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Sans'} h2 {color: #005a9c} .n {width: 90mm; margin-bottom: 5mm} .t th {border-bottom: 1.2pt solid #005a9c}",
    ),
    Form(
        "installer-nl-note", "nl",
        "<p>{{ o.block|br }}</p><p>Aan {{ o.seller }}</p><p>{% if o.day %}{{ o.day }}{% endif %}</p><p>Bestelbon {{ o.number }}</p><ul>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} {{ x.desc }} ({{ x.sku }})</li>{% endfor %}</ul><p>{% if o.until %}Levering uiterlijk {{ o.until }}.{% endif %} {{ o.note }}</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 11.5pt 'Liberation Sans'}", lines=(1, 6),
    ),
    Form(
        "firm-fr-order", "fr",
        "<table><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>Tél. {{ o.phone }}</td><td>{{ o.seller_block|br }}</td></tr></table><h2>BON DE COMMANDE{% if o.number %} N° {{ o.number }}{% endif %}</h2><p>{{ said('%s : %s<br>', ('Date', o.day), ('Code client', o.customer), ('Livraison souhaitée', o.delivery), ('Acheteur', o.contact)) }}</p>{% if o.ship %}<p>Adresse de livraison : {{ o.ship|rows|join(', ') }}</p>{% endif %}<table class=t><thead><tr><th>Référence</th><th>Désignation</th><th class=r>Qté</th><th>Unité</th><th class=r>P.U. HT</th><th class=r>Montant HT</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><table class=n><tr><td>Total HT</td><td class=r>{{ o.net }} €</td></tr></table>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9.5pt 'Liberation Sans'} h2 {border: 1pt solid #000; padding: 2mm; text-align: center; font-size: 13pt} .t td, .t th {border: .4pt solid #777} .n {width: 60mm; margin: 4mm 0 0 auto} .n td {border: .8pt solid}",
    ),
    Form(
        "works-fr-erp", "fr",
        "<table><tr><td style='width:55%'>{{ o.block|br }}</td><td class=k>{{ said('<div>%s : %s</div>', ('Commande', o.number), ('Date', o.day), ('Livraison', o.delivery), ('Règlement', o.payment), ('Suivi par', o.contact)) }}</td></tr></table><p>Fournisseur : {{ o.seller_block|rows|join(', ') }}</p><table class=t><thead><tr><th>Lig.</th><th>Notre code</th><th>Votre référence</th><th>Libellé</th><th class=r>Quantité</th><th>U</th><th class=r>Prix EUR</th><th class=r>Total EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Total HT EUR : {{ o.net }}</p>",
        BASE + "@page {size: A4; margin: 13mm} body {font: 8.5pt 'DejaVu Sans Condensed'} .k {border: .6pt solid; background: #f6f6f6} .t th {background: #e8e8e8} .t td {border-bottom: .3pt solid #999}", codes=True, lines=(1, 10),
    ),
    Form(
        "house-fr-letter", "fr",
        "<p>{{ o.block|br }}</p><p class=r>{{ o.seller_block|br }}</p><p class=r>{{ o.city }}{% if o.day %}, {{ o.day }}{% endif %}</p><p><b>Objet : commande{% if o.number %} n° {{ o.number }}{% endif %}</b></p><p>Madame, Monsieur,</p><p>Nous vous prions de bien vouloir nous livrer{% if o.until %} pour {{ o.until }}{% endif %} :</p>{% for x in lines %}<p class=i>– {{ x.qty }} {{ x.unit }} : {{ x.desc }}, référence {{ x.sku }}</p>{% endfor %}<p>Veuillez agréer, Madame, Monsieur, nos salutations distinguées.</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 11.5pt 'Liberation Serif'} .i {margin: 1mm 6mm}", lines=(1, 5),
    ),
)  # fmt: skip
