"""German-speaking buyers of the unmet part who print their orders: trade software, ERP systems, town halls, office programs."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form

BASE = "table {border-collapse: collapse; width: 100%} td, th {vertical-align: top; text-align: left; padding: .8mm 1.2mm} .r {text-align: right} .n {width: auto} thead {display: table-header-group} "
FEET = "<div class=feet><span>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</span><span>Telefon {{ o.phone }}<br>{{ o.email }}</span><span>Volksbank<br>IBAN DE12 5001 0517 0648 4898 90</span><span>{% if o.vat %}USt-IdNr. {{ o.vat }}<br>{% endif %}HRB {{ o.n }}</span></div>"
FEET_CSS = ".feet {position: fixed; bottom: -14mm; left: 0; right: 0; font-size: 6.5pt; color: #555; border-top: .4pt solid #777; padding-top: 1mm} .feet span {display: inline-block; width: 24%; vertical-align: top} "

FORMS: tuple[Form, ...] = (
    Form(
        "installer-trade-software", "de",
        "<div class=head><b>{{ o.name }}</b> · {{ o.street }} · {{ o.place }}</div><table class=top><tr><td>{{ o.seller_block|br }}</td><td class=k>{{ said('<div>%s <b>%s</b></div>', ('Bestellung Nr.', o.number), ('Datum', o.day), ('Kundennummer', o.customer), ('Bearbeiter', o.contact), ('Telefon', o.phone)) }}</td></tr></table><p class=t>Bestellung</p>{% if o.delivery %}<p>Liefertermin: {{ o.delivery }}</p>{% endif %}{% if o.ship %}<p>Lieferung an: {{ o.ship|rows|join(', ') }}</p>{% endif %}"
        "<table class=g><thead><tr><th>Pos.</th><th class=r>Menge</th><th>ME</th><th>Artikelnummer</th><th>Bezeichnung</th><th class=r>E-Preis</th><th class=r>G-Preis</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr class=s><td colspan=6>Summe netto EUR</td><td class=r>{{ o.net }}</td></tr></table><p>{{ o.note }}</p>" + FEET,
        BASE + FEET_CSS + "@page {size: A4; margin: 18mm 16mm 24mm 22mm} body {font: 9.5pt 'Liberation Sans'} .head {font-size: 8pt; border-bottom: .4pt solid; margin-bottom: 14mm} .top td {height: 34mm} .k {width: 62mm} .t {font-size: 14pt; font-weight: bold} .g th {border-bottom: .8pt solid; border-top: .8pt solid} .s td {border-top: .8pt solid; font-weight: bold}", decimals=2,
    ),
    Form(
        "works-erp-material", "de",
        "<table><tr><td style='width:58%'><span class=f>{{ o.name }}</span><br>{{ o.street }}<br>{{ o.place }}<br><br><u>Lieferant</u><br>{{ o.seller_block|br }}</td><td><table class=x><tr><td colspan=2><b>Bestellung</b></td></tr>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellnr./Datum', (o.number ~ ' / ' ~ o.day) if o.number and o.day else o.number or o.day), ('Ansprechpartner', o.contact), ('Telefon', o.phone), ('Unsere Nr. bei Ihnen', o.customer), ('Währung', 'EUR')) }}</table></td></tr></table>{% if o.ship %}<p>Bitte liefern Sie an:<br>{{ o.ship|br }}</p>{% endif %}{% if o.delivery %}<p>Liefertermin: {{ o.delivery }}</p>{% endif %}"
        "<table class=p><thead><tr><th>Pos.</th><th>Material</th><th>Bezeichnung</th></tr><tr><th></th><th class=r>Bestellmenge</th><th>Einheit &nbsp; Preis pro Einheit &nbsp; Nettowert</th></tr></thead>{% for x in lines %}<tr class=o><td>{{ x.pos5 }}</td><td>{{ x.bsku }}</td><td>{{ x.desc }}<br>Ihre Materialnummer {{ x.sku }}</td></tr><tr><td></td><td class=r>{{ x.qty }}</td><td><span class=c>{{ x.unit }}</span><span class=c>{{ x.price }}</span><span class=c>{{ x.total }}</span></td></tr>{% endfor %}</table><p class=r>Gesamtnettowert ohne MwSt. EUR &nbsp; {{ o.net }}</p><p>Bitte bestätigen Sie Preise und Liefertermin schriftlich.</p>",
        BASE + "@page {size: A4; margin: 15mm; @bottom-right {content: 'Seite ' counter(page) ' von ' counter(pages); font-size: 7pt}} body {font: 9pt 'Liberation Sans'} .f {font-size: 13pt} .x td {border: .4pt solid #888} .p th {border-bottom: .4pt solid} .o td {padding-top: 2mm} .c {display: inline-block; width: 28mm}", codes=True, lines=(1, 14), decimals=0,
    ),
    Form(
        "firm-block-left", "de",
        "<p class=abs>{{ o.name }}, {{ o.street }}, {{ o.place }}</p><p class=an>{{ o.seller_block|br }}</p><p class=ort>{% if o.day %}{{ o.city }}, {{ o.day }}{% endif %}</p><p><b>Bestellung{% if o.number %} Nr. {{ o.number }}{% endif %}</b>{% if o.customer %}<br>Kundennummer: {{ o.customer }}{% endif %}</p><p>Sehr geehrte Damen und Herren,</p><p>wir bestellen{% if o.until %} zur Lieferung bis {{ o.until }}{% endif %}:</p><table class=n>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p>Mit freundlichen Grüßen</p><p><br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 45mm 20mm 20mm 25mm} body {font: 11pt 'Liberation Serif'} .abs {font-size: 7pt} .an {height: 30mm} .ort {text-align: right} .n td {padding-right: 5mm}", lines=(1, 7),
    ),
    Form(
        "town-order", "de",
        "<table><tr><td><span class=w>{{ o.name }}</span><br>Fachbereich Bauen und Technik</td><td class=r>{{ o.street }}<br>{{ o.place }}<br>Auskunft: {{ o.contact }}<br>Tel. {{ o.phone }}</td></tr></table><hr><p>{{ o.seller_block|br }}</p><table class=n>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Auftragsnummer:', o.number), ('Datum:', o.day), ('Lieferfrist:', o.delivery), ('Kundennummer:', o.customer), ('Produktsachkonto:', '54110.' ~ o.n)) }}</table><h3>Auftragserteilung</h3><p>Auf Grund Ihrer Preise erhalten Sie den Auftrag zur Lieferung von</p><table class=b><tr><th>Nr.</th><th>Menge</th><th>Gegenstand</th><th class=r>Einzelpreis €</th><th class=r>Gesamtpreis €</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}, Art.-Nr. {{ x.sku }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=4>Nettosumme</td><td class=r>{{ o.net }}</td></tr><tr><td colspan=4>zuzüglich 19 % Umsatzsteuer</td><td class=r>{{ o.tax }}</td></tr><tr><td colspan=4><b>Auftragssumme brutto</b></td><td class=r><b>{{ o.gross }}</b></td></tr></table>{% if o.ship %}<p>Lieferort: {{ o.ship|rows|join(', ') }}</p>{% endif %}<p>Rechnungen sind elektronisch einzureichen.</p><p>Im Auftrag<br><br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Sans'} .w {font-size: 16pt; font-weight: bold} .b td, .b th {border: .5pt solid #000} .n td {padding-right: 6mm}", countries=("DE", "AT"), lines=(1, 6),
    ),
    Form(
        "works-item-blocks", "de",
        "<h2>{{ o.name }}</h2><div class=s>{{ o.street }}, {{ o.place }}</div><p>An {{ o.seller_block|rows|join(', ') }}</p><p>{{ said('%s %s<br>', ('Bestellnummer:', o.number), ('Bestelldatum:', o.day), ('Kd.-Nr.:', o.customer), ('Liefertermin:', o.delivery), ('Zahlung:', o.payment)) }}</p>{% for x in lines %}<div class=i><b>Position {{ x.pos10 }}</b> &nbsp; Artikel-Nr. {{ x.sku }}<br>{{ x.desc }}<br>Menge: {{ x.qty }} {{ x.unit }} &nbsp;&nbsp; Einzelpreis: {{ x.price }} EUR &nbsp;&nbsp; Gesamt: {{ x.total }} EUR</div>{% endfor %}<p><b>Bestellwert netto: {{ o.net }} EUR</b></p><p>{{ o.note }}</p><p>{{ o.contact }}, Einkauf</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'DejaVu Sans'} h2 {margin: 0; color: #23527c} .s {color: #777} .i {border-left: 2pt solid #23527c; padding: 1mm 3mm; margin: 2.5mm 0; break-inside: avoid}", lines=(1, 8),
    ),
    Form(
        "firm-needle-printer", "de",
        "<pre>{{ o.name }}\n{{ o.street }}\n{{ o.place }}\n\n\n{{ o.seller_block }}\n\n\nB E S T E L L U N G   {{ o.number }}\n\n{{ said('%s %s\n', ('Datum        ', o.day), ('Kunden-Nr.   ', o.customer), ('Liefertermin ', o.delivery), ('Sachbearb.   ', o.contact)) }}\n{{ '%-3s %9s %-5s %-14s %11s %12s'|format('Nr', 'Menge', 'ME', 'Artikel', 'Preis', 'Betrag') }}\n{{ '=' * 60 }}\n{% for x in lines %}{{ '%-3s %9s %-5s %-14s %11s %12s'|format(x.pos, x.qty, x.unit, x.sku, x.price, x.total) }}\n    {{ x.desc }}\n{% endfor %}{{ '=' * 60 }}\n{{ '%-44s %14s'|format('Gesamt netto EUR', o.net) }}\n</pre>",
        "@page {size: A4; margin: 20mm} pre {font: 10.5pt 'Liberation Mono'}", codes=True, lines=(1, 10),
    ),
    Form(
        "house-spreadsheet", "de",
        "<table class=g><tr><td colspan=6 class=t>Materialbestellung Haustechnik</td></tr>{{ said('<tr><td colspan=2 class=l>%s</td><td colspan=4>%s</td></tr>', ('Betrieb', o.name), ('Anschrift', o.street ~ ', ' ~ o.place), ('Lieferant', o.seller), ('Bestellnummer', o.number), ('Datum', o.day), ('Kundennummer', o.customer), ('Lieferung bis', o.delivery), ('Besteller', o.contact), ('Bemerkung', o.note)) }}<tr class=l><td>Nr.</td><td>Artikelnummer</td><td>Bezeichnung</td><td>Anzahl</td><td>Einheit</td><td>erledigt</td></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td></td></tr>{% endfor %}{% for _ in range(6) %}<tr><td>{{ lines|length + loop.index }}</td><td></td><td></td><td></td><td></td><td></td></tr>{% endfor %}</table>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 10pt 'Liberation Sans'} .g td {border: .4pt solid #666; height: 4.5mm} .t {font-size: 14pt; text-align: center; background: #ffe699} .l {background: #f2f2f2; font-weight: bold}",
    ),
    Form(
        "private-letter", "de",
        "<p>{{ o.block|br }}<br>Tel. {{ o.phone }}</p><p>{{ o.seller_block|br }}</p><p class=r>{% if o.day %}{{ o.city }}, den {{ o.day }}{% endif %}</p><p>Bestellung</p><p>Sehr geehrte Damen und Herren,</p><p>ich bestelle aus Ihrem Katalog:</p>{% for x in lines %}<p class=i>{{ x.qty }} {{ x.unit }} {{ x.desc }}, Bestell-Nr. {{ x.sku }}</p>{% endfor %}<p>{% if o.payment %}Die Zahlung erfolgt {{ o.payment }}.{% endif %}</p><p>Mit freundlichen Grüßen</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 12pt 'Liberation Serif'} .i {margin: 1mm 0}", lines=(1, 4), countries=("DE", "AT", "CH"),
    ),
    Form(
        "works-own-numbers", "de",
        "<table><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td>{{ o.seller_block|br }}</td><td>{{ said('%s: %s<br>', ('Bestellung', o.number), ('vom', o.day), ('Einkäufer', o.contact), ('Wunschtermin', o.delivery)) }}</td></tr></table><table class=q><thead><tr><th>Pos</th><th>Sachnummer</th><th>Benennung</th><th class=r>Menge</th><th>ME</th><th class=r>EUR/ME</th><th class=r>Summe EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.bsku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Nettosumme EUR</td><td class=r>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: A4 landscape; margin: 14mm} body {font: 9pt 'DejaVu Sans Condensed'} .q {margin-top: 8mm} .q td, .q th {border: .3pt solid #444} .q th {background: #ddd}", codes=True, lines=(1, 12),
    ),
    Form(
        "house-modern", "de",
        "<div class=bar>{{ o.name }}<span>Bestellung{% if o.number %} #{{ o.number }}{% endif %}</span></div><div class=cols><div><small>BESTELLER</small><br>{{ o.block|br }}</div><div><small>LIEFERANT</small><br>{{ o.seller_block|br }}</div>{% if o.ship %}<div><small>LIEFERADRESSE</small><br>{{ o.ship|br }}</div>{% endif %}</div><p class=f>{{ said('<span>%s<br><b>%s</b></span>', ('Datum', o.day), ('Kundennummer', o.customer), ('Lieferdatum', o.delivery), ('Zahlungsart', o.payment)) }}</p>{% for x in lines %}<div class=c><div class=a>{{ x.desc }}<br><small>{{ x.sku }}</small></div><div class=b>{{ x.qty }} {{ x.unit }}</div><div class=b>{{ x.price }} €</div><div class=b><b>{{ x.total }} €</b></div></div>{% endfor %}<p class=r>Gesamt (netto) <b>{{ o.net }} €</b></p>",
        BASE + "@page {size: A4; margin: 0 0 15mm 0} body {font: 9.5pt 'Liberation Sans'; margin: 0} .bar {background: #2b2d42; color: #fff; padding: 8mm 18mm; font-size: 15pt} .bar span {float: right; font-size: 11pt} .cols, .f, .r, .c {margin: 4mm 18mm} .cols div {display: inline-block; width: 32%; vertical-align: top} .f span {display: inline-block; width: 24%} .c {border-bottom: .4pt solid #ccc; margin: 0 18mm; padding: 2mm 0} .a {display: inline-block; width: 88mm} .b {display: inline-block; width: 27mm; text-align: right; vertical-align: top}", countries=("DE",), lines=(1, 8),
    ),
    Form(
        "firm-three-columns", "de",
        "<p><b>{{ o.name }}</b>, {{ o.street }}, {{ o.place }}, Tel. {{ o.phone }}</p><p>Bestellung an {{ o.seller }}</p><p>{{ said('%s %s &nbsp;&nbsp; ', ('Datum', o.day), ('Nr.', o.number), ('Kd.', o.customer)) }}</p><table class=n>{% for x in lines %}<tr><td class=r>{{ x.times }} x</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td></tr>{% endfor %}</table><p>{% if o.delivery %}Lieferung {{ o.delivery }}{% endif %}</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A5; margin: 14mm} body {font: 11pt 'Liberation Sans'} .n td {padding: 1.5mm 4mm 1.5mm 0} .n td:not(:last-child) {white-space: nowrap}", lines=(1, 8),
    ),
    Form(
        "installer-discounts", "de",
        "<table><tr><td>{{ o.block|br }}</td><td class=r><span class=b>Materialbestellung</span><br>{{ said('%s %s<br>', ('Beleg', o.number), ('Datum', o.day), ('Kunde', o.customer), ('Ersteller', o.contact)) }}</td></tr></table><p>Lieferant: {{ o.seller_block|rows|join(' - ') }}</p><table class=d><thead><tr><th>Artikel-Nr.</th><th>Bezeichnung</th><th class=r>Menge</th><th>EH</th><th class=r>Listenpreis</th><th class=r>Rab. %</th><th class=r>Netto</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.off }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Netto gesamt: {{ o.net }} EUR</p>{% if o.delivery %}<p>Gewünschte Anlieferung: {{ o.delivery }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9pt 'Liberation Sans'} .b {font-size: 15pt} .d th {background: #d6e4f0} .d td {border-bottom: .3pt solid #aaa}", off=True, lines=(1, 9),
    ),
    Form(
        "works-per-hundred", "de",
        "<table><tr><td class=w>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</td><td>Bestellung {{ o.number }}{% if o.day %}<br>Datum {{ o.day }}{% endif %}{% if o.customer %}<br>Kundennr. {{ o.customer }}{% endif %}{% if o.delivery %}<br>Liefertermin {{ o.delivery }}{% endif %}</td></tr></table><p>{{ o.seller_block|br }}</p><table class=h><thead><tr><th>Pos.</th><th>Artikel</th><th>Bezeichnung</th><th class=r>Menge</th><th>ME</th><th class=r>Preis</th><th>PE</th><th class=r>Betrag EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td>{{ o.per }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=7>Gesamtbetrag netto</td><td class=r>{{ o.net }}</td></tr></table><p>PE = Preiseinheit. Ansprechpartner: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9pt 'Liberation Sans'} .w {font-weight: bold} .h th, .h td {border: .3pt solid #555}", per=100, codes=True, lines=(1, 9), unsold=0.0,
    ),
    Form(
        "works-long-list", "de",
        "<p class=r>{{ o.name }} - {{ o.street }} - {{ o.place }}</p><p>{{ o.seller_block|br }}</p><h3>Sammelbestellung{% if o.number %} {{ o.number }}{% endif %}</h3><p>{{ said('%s %s &nbsp; ', ('Datum:', o.day), ('Kundennummer:', o.customer), ('Liefertermin:', o.delivery)) }}</p><table class=z><thead><tr><th>Pos.</th><th>Art.-Nr.</th><th>Artikelbezeichnung</th><th class=r>Menge</th><th>Einheit</th><th class=r>Preis EUR</th><th class=r>Gesamt EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r><b>Summe netto EUR {{ o.net }}</b></p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 16mm 16mm 20mm; @bottom-center {content: 'Seite ' counter(page); font-size: 8pt}} body {font: 9.5pt 'Liberation Sans'} .z tr:nth-child(even) td {background: #f0f0f0} .z td, .z th {padding: 1.6mm 1mm} .z th {border-bottom: 1pt solid}", lines=(16, 42),
    ),
    Form(
        "firm-swiss", "de",
        "<table><tr><td>{{ o.block|br }}</td><td>{{ o.seller_block|br }}</td></tr></table><h3>Bestellung{% if o.number %} {{ o.number }}{% endif %}</h3><p>{{ said('%s: %s<br>', ('Datum', o.day), ('Unsere Kundennummer', o.customer), ('Liefertermin', o.delivery), ('Zuständig', o.contact)) }}</p><table class=c><tr><th class=r>Anzahl</th><th>Einheit</th><th>Artikel</th><th>Bezeichnung</th><th class=r>Preis EUR</th><th class=r>Total EUR</th></tr>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Total exkl. MwSt.</td><td class=r>{{ o.net }}</td></tr></table><p>Freundliche Grüsse<br>{{ o.name }}</p>",
        BASE + "@page {size: A4; margin: 22mm} body {font: 10pt 'Liberation Sans'} .c tr:first-child th {border-bottom: 1pt solid #c00}", countries=("CH",),
    ),
    Form(
        "firm-fax-form", "de",
        "<table class=f><tr><td colspan=2 class=t>TELEFAX-BESTELLUNG</td></tr><tr><td>Von:<br>{{ o.block|br }}<br>Tel. {{ o.phone }}</td><td>An:<br>{{ o.seller_block|br }}</td></tr><tr><td>Bestell-Nr.: {{ o.number }}</td><td>Datum: {{ o.day }}</td></tr><tr><td>Kunden-Nr.: {{ o.customer }}</td><td>Liefertermin: {{ o.delivery }}</td></tr></table><table class=f><tr><th>Menge</th><th>Art.-Nr.</th><th>Artikel</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td></tr>{% endfor %}{% for _ in range(3) %}<tr><td>&nbsp;</td><td></td><td></td></tr>{% endfor %}</table><p>☒ Lieferung per Paketdienst &nbsp; ☐ Selbstabholung</p><p>Unterschrift: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 11pt 'DejaVu Sans Condensed'} .f {margin-bottom: 4mm} .f td, .f th {border: .8pt solid #000; padding: 2mm} .t {font-size: 16pt; text-align: center}", lines=(1, 7),
    ),
)  # fmt: skip
