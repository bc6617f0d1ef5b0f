"""German-speaking buyers of the fresh part who print their orders: practices, schools, bakeries, workshops, and the programs they use."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form

BASE = "table {border-collapse: collapse} td, th {vertical-align: top; text-align: left} .r {text-align: right} .w {width: 100%} .c {text-align: center} "

FORMS: tuple[Form, ...] = (
    Form(
        "practice-letter", "de",
        "<div class=k><b>{{ o.name }}</b><br>{{ o.street }} · {{ o.place }} · Telefon {{ o.phone }}</div><div class=a>{{ o.seller_block|br }}</div>"
        "<table class='w z'><tr><td>Unser Zeichen<br><b>{{ o.number }}</b></td><td>Kundennummer<br><b>{{ o.customer }}</b></td><td>Bearbeitet von<br><b>{{ o.contact }}</b></td><td>Datum<br><b>{{ o.day }}</b></td></tr></table>"
        "<p><b>Bestellung</b></p><p>Sehr geehrte Damen und Herren,</p><p>wir bestellen bei Ihnen zur <i>Lieferung an die oben genannte Anschrift</i>:</p>"
        "<table class='w t'><tr><th class=r>Menge</th><th>Einheit</th><th>Artikel</th><th>Artikelnummer</th></tr>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table>"
        "{% if o.delivery %}<p>Liefertermin: {{ o.delivery }}</p>{% endif %}<p>{{ o.note }}</p><p>Mit freundlichen Grüßen</p><p style='margin-top:12mm'>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 18mm 20mm 20mm 25mm} body {font: 10.5pt 'Liberation Sans'} .k {text-align: center; border-bottom: 1pt solid #2a7; padding-bottom: 3mm} .a {margin: 16mm 0 14mm} .z {font-size: 8pt; margin-bottom: 6mm} .z b {font-size: 10pt} .t th {border-bottom: .6pt solid; padding-right: 4mm} .t td {padding: 1mm 4mm 1mm 0}",
    ),
    Form(
        "bakery-sheet", "de",
        "<table class='w g'><tr><td colspan=6 class='c h'>{{ o.name }} – BESTELLLISTE</td></tr><tr><td colspan=2>Lieferant</td><td colspan=4>{{ o.seller }}</td></tr>{{ said('<tr><td colspan=2>%s</td><td colspan=4>%s</td></tr>', ('Bestellt am', o.day), ('Bestellt von', o.contact), ('Bestellung Nr.', o.number), ('Liefern bis', o.delivery), ('Anschrift', o.street ~ ', ' ~ o.place)) }}"
        "<tr class=u><td>Menge</td><td>VE</td><td colspan=2>Artikel</td><td>Nummer</td><td>Preis €</td></tr>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td colspan=2>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.price }}</td></tr>{% endfor %}{% for _ in range(5) %}<tr><td>&nbsp;</td><td></td><td colspan=2></td><td></td><td></td></tr>{% endfor %}</table><p>{{ o.note }}</p>",
        BASE + "@page {size: A4; margin: 14mm} body {font: 10pt 'DejaVu Sans Condensed'} .g td {border: .4pt solid #555; padding: 1mm 2mm} .h {font-size: 15pt; background: #fbe5c8} .u td {font-weight: bold; background: #eee}", countries=("DE", "AT"),
    ),
    Form(
        "merchandise-blue", "de",
        "<table class=w><tr><td class=l>{{ o.name }}</td><td class=r>{{ o.street }}<br>{{ o.place }}<br>{{ o.email }}<br>{{ o.phone }}</td></tr></table><div class=b>Bestellung {{ o.number }}</div><table class=w><tr><td>{{ o.seller_block|br }}</td><td class=r><table style='float:right'>{{ said('<tr><td class=r>%s&nbsp;&nbsp;</td><td class=r>%s</td></tr>', ('Bestelldatum', o.day), ('Kd.-Nr. bei Ihnen', o.customer), ('Liefertermin', o.delivery), ('Zahlungsart', o.payment)) }}</table></td></tr></table>"
        "<table class='w t'><thead><tr><th>Pos.</th><th>Art.-Nr.</th><th>Bezeichnung</th><th class=r>Menge</th><th>ME</th><th class=r>Einzelpreis</th><th class=r>Rabatt %</th><th class=r>Gesamt</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.off }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table>"
        "<table class=s><tr><td>Summe netto</td><td class=r>{{ o.net }} €</td></tr><tr><td>zzgl. 19 % USt.</td><td class=r>{{ o.tax }} €</td></tr><tr><td><b>Summe brutto</b></td><td class=r><b>{{ o.gross }} €</b></td></tr></table><p>Ihr Ansprechpartner: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 15mm 17mm} body {font: 9pt 'Liberation Sans'} .l {font-size: 18pt; color: #1b4f8a} .b {background: #1b4f8a; color: #fff; font-size: 13pt; padding: 2mm 3mm; margin: 5mm 0} .t {margin: 7mm 0 4mm} .t th {background: #dde7f3; padding: 1.3mm} .t td {padding: 1.3mm; border-bottom: .3pt solid #ccc} .s {margin-left: auto} .s td {padding: .7mm 2mm}", off=True, unsold=0.0, lines=(1, 12),
    ),
    Form(
        "materials-system", "de",
        "<table class=w><tr><td>{{ o.block|br }}</td><td class=k><table>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellnummer/Datum', o.number ~ (' / ' ~ o.day if o.day else '')), ('Ansprechpartner/Telefon', o.contact ~ ' / ' ~ o.phone), ('Unsere Nummer bei Ihnen', o.customer), ('Lieferdatum', o.delivery)) }}</table></td></tr></table><p>{{ o.seller_block|br }}</p>{% if o.ship %}<p><u>Bitte liefern Sie an:</u><br>{{ o.ship|br }}</p>{% endif %}<p>Währung: EUR</p>"
        "<table class='w t'><tr><th>Pos.</th><th>Material<br>Bestellmenge</th><th>Einheit</th><th>Bezeichnung</th><th class=r>Preis pro Einheit</th><th class=r>Nettowert</th></tr>{% for x in lines %}<tr class=o><td>{{ x.pos5 }}</td><td>{{ x.bsku }}</td><td></td><td>{{ x.desc }}</td><td></td><td></td></tr><tr><td></td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>Ihre Materialnummer: {{ x.sku }}</td><td class=r>{{ x.price }} / 1 {{ x.unit }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Gesamtnettowert ohne USt. EUR &nbsp; {{ o.net }}</p>",
        BASE + "@page {size: A4; margin: 20mm 15mm 15mm 22mm} body {font: 9.5pt 'Liberation Sans'} .k td {padding: .5mm 2mm; font-size: 8.5pt} .k table {border: .6pt solid} .t {border-top: 1pt solid; margin-top: 6mm} .t th {border-bottom: 1pt solid; padding: 1mm 1.5mm} .t td {padding: 0 1.5mm} .t .o td {padding-top: 2mm}", codes=True, countries=("DE",), lines=(1, 8),
    ),
    Form(
        "lab-requisition", "de",
        "<h3>Materialanforderung / Bestellschein Labor</h3><table class='w b'><tr><td><small>Firma/Institut</small><br>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</td><td><small>Lieferant</small><br>{{ o.seller_block|br }}</td></tr><tr><td><small>Bestellnummer</small><br>{{ o.number }}</td><td><small>Datum</small><br>{{ o.day }}</td></tr><tr><td><small>Angefordert von</small><br>{{ o.contact }}, Tel. {{ o.phone }}</td><td><small>Benötigt bis</small><br>{{ o.delivery }}</td></tr><tr><td><small>Kostenstelle</small><br>{{ o.n }}</td><td><small>Bemerkung</small><br>{{ o.note }}</td></tr></table>"
        "<table class='w b' style='margin-top:5mm'><tr><th>lfd. Nr.</th><th>Bezeichnung</th><th>Kat.-Nr.</th><th>Anzahl</th><th>Einheit</th></tr>{% for x in lines %}<tr><td class=c>{{ x.pos }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><table class=w style='margin-top:16mm'><tr><td>______________________<br><small>Laborleitung</small></td><td>______________________<br><small>Freigabe Einkauf</small></td></tr></table>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Sans'} .b td, .b th {border: .5pt solid #333; padding: 1mm 2mm} small {color: #555; font-size: 7pt}", lines=(1, 9),
    ),
    Form(
        "authority-letter", "de",
        "<p>{{ o.name }}<br>– Beschaffung –<br>{{ o.street }}<br>{{ o.place }}</p><p class=r>{{ o.city }}{% if o.day %}, den {{ o.day }}{% endif %}</p><p>{{ o.seller_block|br }}</p><p><b>{{ 'Auftrag Nr. ' ~ o.number if o.number else 'Auftrag' }}</b></p><p>Sehr geehrte Damen und Herren,</p><p>auf der Grundlage Ihrer aktuellen Preisliste erteile ich Ihnen den Auftrag zur Lieferung folgender Gegenstände:</p>"
        "{% for x in lines %}<p class=i>{{ x.pos }}.&nbsp; {{ x.qty }} {{ x.unit }} {{ x.desc }}, Bestellnummer {{ x.sku }}</p>{% endfor %}<p>{% if o.until %}Die Lieferung ist bis {{ o.until }} zu erbringen. {% endif %}{% if o.ship %}Lieferort ist: {{ o.ship|rows|join(', ') }}.{% endif %}</p><p>Die Auftragsnummer ist auf allen Schriftstücken anzugeben.</p><p>Im Auftrag</p><p>{{ o.contact }}</p>",
        "@page {size: A4; margin: 25mm 20mm 20mm 28mm} body {font: 11.5pt 'Liberation Serif'} .r {text-align: right} .i {margin: 1.5mm 0 1.5mm 6mm}", countries=("DE",), lines=(1, 6),
    ),
    Form(
        "word-table", "de",
        "<p class=h>{{ o.name }}</p><p class=h2>{{ o.street }}, {{ o.place }} – Tel.: {{ o.phone }} – {{ o.email }}</p><p style='margin-top:14mm'>An<br>{{ o.seller_block|br }}</p><p>Datum: {{ o.day }}</p><p><b><u>Bestellung{% if o.number %} {{ o.number }}{% endif %}</u></b></p><p>Guten Tag,</p><p>bitte senden Sie uns nachstehende Artikel{% if o.until %} bis {{ o.until }}{% endif %} zu:</p>"
        "<table class=t><tr><td><b>Artikelnummer</b></td><td><b>Bezeichnung</b></td><td><b>Stück/Einheit</b></td></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }} {{ x.unit }}</td></tr>{% endfor %}</table><p>{% if o.payment %}Wir zahlen {{ o.payment }}. {% endif %}{% if o.customer %}Unsere Kundennummer ist {{ o.customer }}.{% endif %}</p><p>Vielen Dank und freundliche Grüße</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 11pt 'Liberation Sans'} .h {font-size: 20pt; margin: 0; font-family: 'Liberation Serif'} .h2 {font-size: 9pt; margin: 0} .t td {border: .5pt solid; padding: 1mm 3mm}", lines=(1, 7),
    ),
    Form(
        "fax-order", "de",
        "<pre>F A X - B E S T E L L U N G\n\nAn:      {{ o.seller }}\nVon:     {{ o.name }}, {{ o.street }}, {{ o.place }}\nTel.:    {{ o.phone }}\n{{ said('%s %s\n', ('Datum:  ', o.day), ('Nr.:    ', o.number), ('Kd.-Nr.:', o.customer), ('Termin: ', o.delivery)) }}Seiten:  1\n\n{% for x in lines %}{{ '%2s.  %6s %-11s %-15s %s'|format(x.pos, x.qty, x.unit, x.sku, x.desc) }}\n{% endfor %}\n{{ o.note }}\n\nUnterschrift: {{ o.contact }}</pre>",
        "@page {size: A4; margin: 25mm 15mm} pre {font: 9pt 'Liberation Mono'; white-space: pre-wrap}", lines=(1, 9),
    ),
    Form(
        "two-addresses", "de",
        "<h1>{{ o.name }}</h1><table class=w><tr><td class=x><b>Rechnung an</b><br>{{ o.block|br }}</td><td class=x><b>Lieferung an</b><br>{% if o.ship %}{{ o.ship|br }}{% else %}{{ o.block|br }}{% endif %}</td><td class=x><b>Lieferant</b><br>{{ o.seller_block|br }}</td></tr></table><p>{{ said('<b>%s:</b> %s &emsp;', ('Bestellung', o.number), ('Datum', o.day), ('Kunde', o.customer), ('Wunschtermin', o.delivery), ('Zahlung', o.payment)) }}</p>"
        "<table class='w t'><tr><th>Artikel</th><th class=r>Anzahl</th><th class=r>Preis</th><th class=r>Summe</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}<br><small>Art.-Nr. {{ x.sku }}</small></td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}<tr><td colspan=3 class=r>Versand</td><td class=r>{{ o.freight or '0,00' }} €</td></tr><tr><td colspan=3 class=r><b>Netto gesamt</b></td><td class=r><b>{{ o.net }} €</b></td></tr></table><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9.5pt 'DejaVu Sans'} h1 {font-size: 16pt} .x {width: 33%; padding: 2mm; background: #f4f4f0; border: 2mm solid #fff} .t td {padding: 1.5mm 1mm; border-top: .4pt solid #aaa} small {color: #666}", freight=True, countries=("DE",), unsold=0.0, lines=(1, 8),
    ),
    Form(
        "landscape-list", "de",
        "<table class=w><tr><td><b>{{ o.name }}</b>, {{ o.street }}, {{ o.place }}</td><td class=r>Bestellliste {{ o.number }} {% if o.day %}vom {{ o.day }}{% endif %}</td></tr></table><p>Lieferant: {{ o.seller_block|rows|join(', ') }}{% if o.customer %} | Kunden-Nr. {{ o.customer }}{% endif %}{% if o.delivery %} | Anlieferung {{ o.delivery }}{% endif %}</p>"
        "<table class='w t'><thead><tr><th>Zeile</th><th>EAN</th><th>Lieferanten-Art.</th><th>Artikelbezeichnung</th><th class=r>Bestellmenge</th><th>Einheit</th><th class=r>EK</th><th class=r>Wert</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.gtin }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Positionen: {{ o.count }} &emsp; Warenwert netto: {{ o.net }} EUR</p>",
        BASE + "@page {size: A4 landscape; margin: 12mm} body {font: 9pt 'DejaVu Sans Condensed'} .t tr:nth-child(even) td {background: #eef3ee} .t td, .t th {padding: 1mm 2mm} .t th {border-top: 1pt solid; border-bottom: 1pt solid}", codes=True, unsold=0.0, lines=(3, 14),
    ),
    Form(
        "long-print", "de",
        "{% set pages = lines|batch(15)|list %}{% for page in pages %}<div class=p><table class=w><tr><td>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</td><td class=r>Seite {{ loop.index }} / {{ pages|length }}<br>Bestellnummer {{ o.number }}<br>Bestelldatum {{ o.day }}</td></tr></table>{% if loop.first %}<p>{{ o.seller_block|br }}</p><p>{{ said('%s: %s<br>', ('Kundennummer', o.customer), ('Liefertermin', o.delivery), ('Bearbeiter', o.contact)) }}</p>{% else %}<p>Fortsetzung</p>{% endif %}"
        "<table class='w t'><tr><th>Pos</th><th>Artikel</th><th>Text</th><th class=r>Menge</th><th>Einh.</th><th class=r>Preis</th><th class=r>Betrag</th></tr>{% for x in page %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table>{% if loop.last %}<p class=r>Gesamtbetrag netto EUR {{ o.net }}</p>{% endif %}</div>{% endfor %}",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9pt 'Liberation Sans'} .p {page-break-after: always} .p:last-child {page-break-after: auto} .t {margin-top: 5mm} .t th {border-bottom: .8pt solid} .t td {padding: 1.4mm 1mm}", unsold=0.0, codes=True, lines=(16, 34),
    ),
    Form(
        "day-per-line", "de",
        "<p class=s>{{ o.name }} | {{ o.street }} | {{ o.place }}</p><p>{{ o.seller_block|br }}</p><h2>Lieferabruf {{ o.number }}</h2><p>{{ said('%s: %s<br>', ('Datum', o.day), ('Abnehmer-Nr.', o.customer), ('Disposition', o.contact), ('Tel.', o.phone)) }}</p><table class='w t'><tr><th>Art.-Nr.</th><th>Bezeichnung</th><th class=r>Abrufmenge</th><th>ME</th><th>Eintreffdatum</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.day }}</td></tr>{% endfor %}</table>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Sans'} .s {font-size: 7pt; text-decoration: underline} .t th, .t td {border: .4pt solid #888; padding: 1mm 2mm}", codes=True, lines=(1, 8),
    ),
    Form(
        "handmade", "de",
        "<h2>Bestellung</h2><p>von: {{ o.name }}, {{ o.street }}, {{ o.place }}<br>an: {{ o.seller }}<br>{{ said('%s: %s<br>', ('Datum', o.day), ('Nr.', o.number)) }}</p><table>{% for x in lines %}<tr><td class=r>{{ x.times }}</td><td>x</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table><p>{% if o.until %}Bitte bis {{ o.until }} liefern!{% endif %}</p><p>{{ o.note }}</p><p>Danke, {{ o.contact }}</p>",
        "@page {size: A4; margin: 30mm} body {font: 13pt 'DejaVu Serif'} td {padding: 1mm 3mm 1mm 0} .r {text-align: right}", lines=(1, 6),
    ),
    Form(
        "cloud-app", "de",
        "<table class=w><tr><td class=n>{{ o.name }}</td><td class=r><span class=big>Bestellung</span><br>{{ o.number }}</td></tr></table><table class='w m'><tr><td>{{ o.seller_block|br }}</td><td class=r>{{ said('<span class=y>%s</span> %s<br>', ('Datum', o.day), ('Lieferdatum', o.delivery), ('Kundennummer', o.customer), ('Zahlung', o.payment)) }}</td></tr></table>"
        "<table class='w t'><tr><th>Produkt</th><th>SKU</th><th class=r>Menge</th><th class=r>Stückpreis</th><th class=r>Gesamtpreis</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}</table><p class=r>Zwischensumme (netto) <b>{{ o.net }} €</b><br>Umsatzsteuer 19 % <b>{{ o.tax }} €</b><br>Gesamtsumme <b>{{ o.gross }} €</b></p><div class=f>{{ o.name }} · {{ o.street }} · {{ o.place }} · {{ o.email }} · Erstellt mit BüroWolke</div>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9.5pt 'Liberation Sans'; color: #223} .n {font-size: 13pt; font-weight: bold} .big {font-size: 22pt; color: #7a4fd0} .m {margin: 10mm 0} .y {color: #889} .t th {color: #889; font-weight: normal; border-bottom: .5pt solid #bbc} .t td {padding: 2mm 1mm; border-bottom: .3pt solid #dde} .f {position: fixed; bottom: -8mm; font-size: 7pt; color: #889}", countries=("DE",), unsold=0.0, lines=(1, 9),
    ),
    Form(
        "per-hundred", "de",
        "<table class=w><tr><td>{{ o.block|br }}</td><td class=r>Bestell-Nr. {{ o.number }}<br>{{ o.day }}</td></tr></table><p>{{ o.seller_block|br }}</p><h3>BESTELLUNG PACKMITTEL</h3><table class='w t'><tr><th>Pos.</th><th>Ihre Art.-Nr.</th><th>Bezeichnung</th><th class=r>Menge</th><th>Einheit</th><th class=r>EUR je 100</th><th class=r>Betrag EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Nettosumme</td><td class=r>{{ o.net }}</td></tr></table><p>{{ said('%s: %s<br>', ('Liefertermin', o.delivery), ('Besteller', o.contact), ('Hinweis', o.note)) }}</p>",
        BASE + "@page {size: A4; margin: 20mm 18mm} body {font: 10pt 'Liberation Sans'} .t td, .t th {border-bottom: .4pt solid #666; padding: 1.2mm}", per=100, unsold=0.0, countries=("DE",), lines=(1, 6),
    ),
    Form(
        "austrian-print", "de",
        "<p class=c><b>{{ o.name }}</b><br>{{ o.street }}, {{ o.place }}{% if o.vat %}<br>UID: {{ o.vat }}{% endif %}</p><hr><p>{{ o.seller_block|br }}<br>Deutschland</p><p>Bestellung{% if o.number %} Nr. {{ o.number }}{% endif %}{% if o.day %} vom {{ o.day }}{% endif %}</p><p>Wir ersuchen um Lieferung von:</p><table class='w t'><tr><th>Menge</th><th>Einheit</th><th>Artikelbezeichnung</th><th>Artikelnr.</th><th class=r>Preis EUR</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.price }}</td></tr>{% endfor %}</table><p>{{ said('%s: %s<br>', ('Liefertermin', o.delivery), ('Zahlung', o.payment)) }}</p><p>{{ o.note }}</p><p>Mit besten Grüßen<br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 22mm} body {font: 10.5pt 'DejaVu Serif Condensed'} .t td, .t th {padding: 1mm 2mm; border-left: .3pt solid #999}", countries=("AT",),
    ),
    Form(
        "swiss-print", "de",
        "<table class=w><tr><td>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</td><td>{{ o.seller_block|br }}<br>Deutschland</td></tr></table><p>{{ o.city }}{% if o.day %}, {{ o.day }}{% endif %}</p><p><b>Bestellung {{ o.number }}</b></p><table class='w t'><tr><th>Art.-Nr.</th><th>Bezeichnung</th><th class=r>Anzahl</th><th>Einheit</th><th class=r>Preis EUR</th><th class=r>Total EUR</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Total exkl. MWST</td><td class=r>{{ o.net }}</td></tr></table><p>{{ said('%s: %s<br>', ('Gewünschter Liefertermin', o.delivery), ('Kunden-Nr.', o.customer), ('Sachbearbeitung', o.contact)) }}</p><p>Freundliche Grüsse</p>",
        BASE + "@page {size: A4; margin: 25mm 20mm} body {font: 10pt 'Liberation Sans'} .t {border-top: 1pt solid; border-bottom: 1pt solid} .t td, .t th {padding: 1mm 1.5mm}", countries=("CH",), unsold=0.0,
    ),
)  # fmt: skip
