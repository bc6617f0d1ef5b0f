"""More buyers of the trial part who print their orders: prose, long lists over several pages, boxes, ledgers."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.trial.prints_german import BASE

FORMS: tuple[Form, ...] = (
    Form(
        "prose-letter", "de",
        "<p class=r>{{ o.block|br }}</p><p>{{ o.seller_block|br }}</p><p class=r>{{ o.city }}{% if o.day %}, {{ o.day }}{% endif %}</p><p><b>Unsere Bestellung{% if o.number %} {{ o.number }}{% endif %}</b></p><p>Sehr geehrte Damen und Herren,</p><p>wir möchten bei Ihnen {% for x in lines %}{{ x.qty }} {{ x.unit }} {{ x.desc }} (Artikelnummer {{ x.sku }}){% if not loop.last %}{{ ' sowie ' if loop.revindex == 2 else ', ' }}{% endif %}{% endfor %} bestellen.{% if o.until %} Bitte liefern Sie bis {{ o.until }}.{% endif %}{% if o.customer %} Wir sind bei Ihnen unter der Kundennummer {{ o.customer }} bekannt.{% endif %}</p><p>Mit freundlichen Grüßen</p><p>{{ o.contact }}</p>",
        "@page {size: A4; margin: 25mm} body {font: 11.5pt 'Liberation Serif'; line-height: 1.4} .r {text-align: right}", lines=(1, 4),
    ),
    Form(
        "many-pages", "de",
        "<div class=run>{{ o.name }} | Bestellung {{ o.number }}</div><p>{{ o.block|br }}</p><p>{{ o.seller_block|br }}</p><h2>Monatsbestellung</h2><table class=k>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellnummer:', o.number), ('Bestelldatum:', o.day), ('Kundennummer:', o.customer), ('Lieferung:', o.delivery), ('Bestellt durch:', o.contact)) }}</table><table class='w t'><thead><tr><th>Pos.</th><th>Art.-Nr.</th><th>Bezeichnung</th><th class=r>Menge</th><th>ME</th><th class=r>EP €</th><th class=r>GP €</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6><b>Gesamtsumme netto</b></td><td class=r><b>{{ o.net }}</b></td></tr></table>",
        BASE + "@page {size: A4; margin: 20mm 16mm; @top-right {content: element(run)} @bottom-center {content: 'Seite ' counter(page) ' von ' counter(pages); font-size: 8pt}} .run {position: running(run); font-size: 7pt; color: #777} body {font: 10pt 'DejaVu Sans'} .k {margin-bottom: 5mm} .k td {padding-right: 5mm} .t th {border-bottom: .8pt solid; font-size: 8.5pt} .t td {padding: 1.6mm 1.5mm 1.6mm 0; border-bottom: .3pt solid #ccc}", codes=True, lines=(18, 44),
    ),
    Form(
        "box-per-item", "de",
        "<h2>{{ o.name }}</h2><p>{{ o.street }}, {{ o.place }}, Telefon {{ o.phone }}</p><p>Bestellung{% if o.number %} Nr. {{ o.number }}{% endif %} an {{ o.seller }}{% if o.day %}, {{ o.day }}{% endif %}</p>{% for x in lines %}<table class='w b'><tr><td class=l>Artikel</td><td colspan=3>{{ x.desc }}</td></tr><tr><td class=l>Artikelnummer</td><td>{{ x.sku }}</td><td class=l>Menge</td><td>{{ x.qty }} {{ x.unit }}</td></tr></table>{% endfor %}{% if o.delivery %}<p>Wunschtermin: {{ o.delivery }}</p>{% endif %}{% if o.note %}<p>Hinweis: {{ o.note }}</p>{% endif %}<p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'Liberation Sans'} .b {margin: 2mm 0} .b td {border: .5pt solid #777; padding: 1.2mm} .l {background: #eef; width: 30mm}", lines=(1, 6),
    ),
    Form(
        "ledger", "de",
        "<table class='w h'><tr><td>{{ o.block|br }}</td><td>{{ said('%s %s<br>', ('Beleg', o.number), ('vom', o.day), ('Kundennr.', o.customer), ('Termin', o.delivery), ('Zahlung', o.payment)) }}</td><td>{{ o.seller_block|br }}</td></tr></table><table class='w t'><tr><th>Menge</th><th>ME</th><th>Unsere Nr.</th><th>Ihre Nr.</th><th>Bezeichnung</th><th class=r>Preis €</th><th class=r>Betrag €</th></tr>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Bestellwert netto € {{ o.net }}</p>{% if o.ship %}<p>Lieferung an: {{ o.ship|rows|join(', ') }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9pt 'Liberation Mono'} .h td {padding-bottom: 8mm} .t td, .t th {border: .3pt dotted #555; padding: .8mm 1.2mm; font-size: 8pt}", codes=True, lines=(1, 10),
    ),
    Form(
        "english-prose", "en",
        "<p>{{ o.block|br }}</p><p>{{ o.seller_block|br }}</p><p>{{ o.day }}</p><p>Dear Sirs,</p><p>Please accept this letter as our order{% if o.number %} (reference {{ o.number }}){% endif %} for {% for x in lines %}{{ x.qty }} {{ x.unit }} of {{ x.desc }}, code {{ x.sku }}{% if not loop.last %}{{ ', and ' if loop.revindex == 2 else '; ' }}{% endif %}{% endfor %}.{% if o.until %} We should be glad to receive the goods by {{ o.until }}.{% endif %}</p><p>{{ o.note }}</p><p>Yours faithfully,</p><p>{{ o.contact }}</p>",
        "@page {size: A4; margin: 25mm} body {font: 11.5pt 'Liberation Serif'; line-height: 1.4}", lines=(1, 3),
    ),
    Form(
        "dutch-boxes", "nl",
        "<div class=t>BESTELBON</div><table class='w k'><tr>{{ said('<td><small>%s</small><br>%s</td>', ('Bestelnummer', o.number), ('Datum', o.day), ('Klantnummer', o.customer), ('Leverdatum', o.delivery), ('Contact', o.contact)) }}</tr></table><table class=w><tr><td><small>Besteller</small><br>{{ o.block|br }}</td><td><small>Leverancier</small><br>{{ o.seller_block|br }}</td></tr></table><table class='w g'><tr><th>Code</th><th>Artikel</th><th>Aantal</th><th>Eenheid</th><th>Stukprijs €</th><th>Totaal €</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Subtotaal excl. btw € {{ o.net }}</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'DejaVu Sans Condensed'} .t {background: #263238; color: #fff; padding: 2mm; font-size: 14pt} .k {margin: 4mm 0} .k td {border: .4pt solid #aaa; padding: 1mm 2mm} .g {margin-top: 5mm} .g td, .g th {border: .4pt solid #aaa; padding: 1mm}", lines=(1, 9),
    ),
    Form(
        "french-form", "fr",
        "<h3 class=c>COMMANDE DE MATÉRIEL</h3><table class='w b'>{{ said('<tr><td class=n>%s</td><td>%s</td></tr>', ('Établissement', o.name), ('Adresse', o.street ~ ', ' ~ o.place), ('N° de commande', o.number), ('Date', o.day), ('N° client', o.customer), ('Date de livraison', o.delivery), ('Contact', o.contact), ('Remarques', o.note)) }}</table><table class='w b'><tr><th>Référence</th><th>Désignation</th><th>Quantité</th><th>Unité</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}{% for _ in range(4) %}<tr><td>&nbsp;</td><td></td><td></td><td></td></tr>{% endfor %}</table><p>Destinataire : {{ o.seller }}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'Liberation Sans'} .c {text-align: center} .b {margin: 3mm 0} .b td, .b th {border: .5pt solid; padding: 1.2mm} .n {width: 42mm; background: #f5f5f5}", lines=(1, 8),
    ),
)  # fmt: skip
