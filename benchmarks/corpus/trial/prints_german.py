"""German-speaking buyers of the trial part who print their orders: practice software, laboratories, homes of a town, salons, wholesalers' forms."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form

BASE = "table {border-collapse: collapse} td, th {vertical-align: top; text-align: left} .r {text-align: right} .w {width: 100%} "

FORMS: tuple[Form, ...] = (
    Form(
        "practice-letter", "de",
        "<div class=h>{{ o.name }}<span class=hs>{{ o.street }} · {{ o.place }} · Telefon {{ o.phone }}</span></div><p class=to>{{ o.seller_block|br }}</p><p class=r>{{ o.city }}{% if o.day %}, {{ o.day }}{% endif %}</p><p><b>Bestellung{% if o.number %} Nr. {{ o.number }}{% endif %}</b></p><p>Sehr geehrte Damen und Herren,</p><p>hiermit bestellen wir folgende Artikel:</p><table class='w t'><tr><th>Anzahl</th><th>Artikel</th><th>Artikelnummer</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table>"
        "{% if o.customer %}<p>Unsere Kundennummer: {{ o.customer }}</p>{% endif %}{% if o.delivery %}<p>Lieferwunsch: {{ o.delivery }}</p>{% endif %}<p>{{ o.note }}</p><p>Mit freundlichen Grüßen</p><p><i>{{ o.contact }}</i></p>",
        BASE + "@page {size: A4; margin: 22mm 20mm} body {font: 11pt 'Liberation Serif'} .h {font-size: 16pt; border-bottom: 1.5pt solid #2a7; padding-bottom: 2mm} .hs {display: block; font-size: 8pt; color: #555} .to {margin: 14mm 0} .t th {border-bottom: .6pt solid} .t td {padding: 1mm 2mm 1mm 0}", lines=(1, 8),
    ),
    Form(
        "practice-erp", "de",
        "<table class=w><tr><td class=a><small>{{ o.name }}, {{ o.street }}, {{ o.place }}</small><br><br>{{ o.seller_block|br }}</td><td><table class=k>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellung', o.number), ('Datum', o.day), ('Ihre Kundennr. für uns', o.customer), ('Liefertermin', o.delivery), ('Bearbeitet durch', o.contact), ('E-Mail', o.email)) }}</table></td></tr></table><h3>Bestellung</h3><table class='w t'><thead><tr><th>Pos.</th><th>Ihre Art.-Nr.</th><th>Artikelbezeichnung</th><th class=r>Menge</th><th>Einheit</th><th class=r>Einzelpreis</th><th class=r>Gesamtpreis</th></tr></thead>"
        "{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><table class=s><tr><td>Nettosumme EUR</td><td class=r>{{ o.net }}</td></tr><tr><td>zzgl. 19 % USt. EUR</td><td class=r>{{ o.tax }}</td></tr><tr><td><b>Gesamtsumme EUR</b></td><td class=r><b>{{ o.gross }}</b></td></tr></table>{% if o.ship %}<p><b>Lieferadresse:</b> {{ o.ship|rows|join(', ') }}</p>{% endif %}<p class=f>Bankverbindung: Volksbank, IBAN DE02 1203 0000 0000 2020 51</p>",
        BASE + "@page {size: A4; margin: 18mm 16mm 16mm 22mm} body {font: 9.5pt 'Liberation Sans'} .a {width: 95mm} .k td {padding: .4mm 3mm .4mm 0} .t th {background: #e8e8e8; padding: 1mm} .t td {padding: 1mm; border-bottom: .3pt solid #bbb} .s {margin: 4mm 0 4mm 98mm} .s td {padding-right: 6mm} .f {font-size: 7pt; color: #777; margin-top: 15mm}", countries=("DE",), codes=True, lines=(1, 14),
    ),
    Form(
        "laboratory-slip", "de",
        "<table class='w b'><tr><td colspan=2 class=t>LABORBESTELLUNG</td></tr><tr><td>Von: {{ o.block|rows|join(', ') }}</td><td>An: {{ o.seller }}</td></tr><tr><td colspan=2>{{ said('%s: %s &nbsp;&nbsp; ', ('Beleg', o.number), ('Datum', o.day), ('Kd.-Nr.', o.customer), ('Termin', o.delivery)) }}</td></tr></table><table class='w b'><tr><th>Nr.</th><th>Material</th><th>Bestellnummer</th><th>Menge</th><th>erl.</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td>{{ x.qty }} {{ x.unit }}</td><td>☐</td></tr>{% endfor %}{% for _ in range(3) %}<tr><td>&nbsp;</td><td></td><td></td><td></td><td>☐</td></tr>{% endfor %}</table><p>Bestellt: {{ o.contact }}, Tel. {{ o.phone }}</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 10pt 'DejaVu Sans'} .b {margin-bottom: 4mm} .b td, .b th {border: .6pt solid #333; padding: 1.4mm} .t {font-size: 14pt; letter-spacing: 2pt; text-align: center}", lines=(1, 9),
    ),
    Form(
        "municipal-home", "de",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>Abteilung Einkauf<br>{{ o.street }}<br>{{ o.place }}</td><td class=r>Aktenzeichen 4{{ o.n }}-26<br>Auskunft erteilt: {{ o.contact }}<br>Durchwahl {{ o.phone }}</td></tr></table><p>{{ o.seller_block|br }}</p><p><b>Auftrag</b>{% if o.number %} Nummer {{ o.number }}{% endif %}{% if o.day %} vom {{ o.day }}{% endif %}</p><p>Auf Grund Ihres Angebots wird Ihnen hiermit der Auftrag erteilt:</p><table class='w t'><thead><tr><th>Lfd. Nr.</th><th>Gegenstand</th><th class=r>Menge</th><th>Einheit</th><th class=r>Einzelpreis €</th><th class=r>Gesamtpreis €</th></tr></thead>"
        "{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.desc }}<br>Artikelnummer {{ x.sku }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Auftragssumme ohne Umsatzsteuer</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p>Lieferstelle: {{ o.ship|rows|join(', ') }}</p>{% endif %}{% if o.delivery %}<p>Lieferfrist: {{ o.delivery }}</p>{% endif %}{% if o.payment %}<p>Zahlung: {{ o.payment }}</p>{% endif %}<p>Rechnungen ohne Angabe der Auftragsnummer werden zurückgesandt. Es gilt die VOL/B.</p><p>Im Auftrag<br><br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 22mm 18mm 18mm 25mm} body {font: 10.5pt 'Liberation Serif'} .t td, .t th {border: .4pt solid; padding: 1mm}", countries=("DE",), lines=(1, 7),
    ),
    Form(
        "care-group-purchase", "de",
        "<div class=bar>{{ o.name }}<span>Zentraleinkauf</span></div><div class=c><b>Lieferant</b><br>{{ o.seller_block|br }}{% if o.customer %}<br>Unsere Kundennr.: {{ o.customer }}{% endif %}</div><div class=c><b>Rechnungsempfänger</b><br>{{ o.block|br }}</div><div class=c><b>Warenempfänger</b><br>{% if o.ship %}{{ o.ship|br }}{% else %}wie Rechnungsempfänger{% endif %}</div><table class='w m'><tr>{{ said('<td><small>%s</small><br><b>%s</b></td>', ('Bestellnummer', o.number), ('Bestelldatum', o.day), ('Lieferdatum', o.delivery), ('Ansprechpartner', o.contact)) }}</tr></table>"
        "<table class='w t'><thead><tr><th>Pos</th><th>Material</th><th>Ihr Material</th><th>Bezeichnung</th><th class=r>Menge</th><th>ME</th><th class=r>Preis</th><th class=r>Wert</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr class=z><td colspan=7>Gesamtnettowert EUR</td><td class=r>{{ o.net }}</td></tr></table><p class=f>Bitte bestätigen Sie Preise und Termin innerhalb von 48 Stunden an {{ o.email }}.</p>",
        BASE + "@page {size: A4; margin: 14mm} body {font: 8.5pt 'DejaVu Sans Condensed'} .bar {background: #4a148c; color: #fff; font-size: 13pt; padding: 2mm} .bar span {font-size: 8pt; margin-left: 6mm} .c {display: inline-block; width: 58mm; vertical-align: top; margin: 4mm 1mm 4mm 0} .m td {border: .4pt solid #4a148c; padding: 1mm 2mm} .t {margin-top: 4mm} .t th {border-bottom: 1pt solid #4a148c} .t td, .t th {padding: .8mm 1mm} .z td {border-top: 1pt solid #4a148c; font-weight: bold} .f {font-size: 7.5pt}", codes=True, decimals=2, lines=(2, 16),
    ),
    Form(
        "salon-sheet", "de",
        "<h1>{{ o.name }}</h1><p>{{ o.street }} | {{ o.place }} | {{ o.phone }}</p><h2>Wir bestellen{% if o.day %} am {{ o.day }}{% endif %}:</h2>{% for x in lines %}<p class=i>{{ x.qty }} {{ x.unit }} &nbsp; {{ x.desc }} &nbsp; <span>{{ x.sku }}</span></p>{% endfor %}{% if o.until %}<p>Bitte bis {{ o.until }} liefern.</p>{% endif %}{% if o.payment %}<p>Zahlung: {{ o.payment }}</p>{% endif %}<p>{{ o.note }}</p><p>Liebe Grüße, {{ o.contact }}</p><p class=s>an: {{ o.seller_block|rows|join(' / ') }}</p>",
        BASE + "@page {size: A5; margin: 14mm} body {font: 10.5pt 'DejaVu Serif'} h1 {font-size: 18pt; color: #ad1457; margin: 0} h2 {font-size: 12pt} .i {margin: 1mm 4mm} .i span {color: #777} .s {font-size: 8pt; margin-top: 12mm}", lines=(1, 6),
    ),
    Form(
        "price-list-order", "de",
        "<p>{{ o.block|br }}</p><p>An {{ o.seller_block|rows|join(', ') }}</p><h3>Bestellung{% if o.number %} {{ o.number }}{% endif %}</h3><p>{{ said('%s %s<br>', ('Datum:', o.day), ('Kundennummer:', o.customer), ('Zahlungsart:', o.payment), ('Lieferung:', o.delivery)) }}</p><table class='w t'><tr><th>Artikelnr.</th><th>Artikel</th><th class=r>Menge</th><th>Einheit</th><th class=r>Listenpreis €</th><th class=r>Rabatt %</th><th class=r>Netto €</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.off }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Summe netto €</td><td class=r>{{ o.net }}</td></tr></table><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Sans'} .t th {border-bottom: .8pt solid #06c; color: #06c} .t td, .t th {padding: 1mm 2mm}", off=True, lines=(1, 9),
    ),
    Form(
        "fixed-width", "de",
        "<pre>{{ '%-40s %30s'|format(o.name, 'B E S T E L L U N G') }}\n{{ o.street }}\n{{ o.place }}\n\n{{ o.seller_block }}\n\n{{ said('%-22s %s\n', ('Bestellnummer', o.number), ('Bestelldatum', o.day), ('Kundennummer', o.customer), ('Liefertermin', o.delivery), ('Bearbeiter', o.contact)) }}\n{{ '=' * 76 }}\n{{ '%-5s %-14s %10s %-6s %14s %16s'|format('Pos.', 'Artikelnr.', 'Menge', 'ME', 'Preis EUR', 'Wert EUR') }}\n{{ '=' * 76 }}\n"
        "{% for x in lines %}{{ '%-5s %-14s %10s %-6s %14s %16s'|format(x.pos3, x.sku, x.qty, x.unit, x.price, x.total) }}\n      {{ x.desc }}\n\n{% endfor %}{{ '=' * 76 }}\n{{ '%-59s %16s'|format('Bestellwert netto EUR', o.net) }}\n</pre>",
        "@page {size: A4; margin: 15mm} pre {font: 9.5pt 'Liberation Mono'}", codes=True, decimals=2, lines=(1, 11),
    ),
    Form(
        "wide-landscape", "de",
        "<table class=w><tr><td><b>{{ o.name }}</b>, {{ o.street }}, {{ o.place }}</td><td class=r>Sammelbestellung {{ o.number }}{% if o.day %} – {{ o.day }}{% endif %}</td></tr></table><p>Lieferant: {{ o.seller_block|rows|join(', ') }}{% if o.customer %} – Kundennr. {{ o.customer }}{% endif %}{% if o.delivery %} – Lieferung {{ o.delivery }}{% endif %}</p><table class='w t'><thead><tr><th>Nr.</th><th>EAN/GTIN</th><th>Artikelnummer</th><th>Artikel</th><th class=r>Anzahl</th><th>Einheit</th><th class=r>EK netto €</th><th class=r>Summe €</th><th>Kostenstelle</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.gtin }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td><td>3100</td></tr>{% endfor %}<tr><td colspan=7>Summe</td><td class=r>{{ o.net }}</td><td></td></tr></table>",
        BASE + "@page {size: A4 landscape; margin: 12mm; @bottom-center {content: 'Seite ' counter(page) ' von ' counter(pages); font-size: 7pt}} body {font: 9pt 'Liberation Sans'} .t td, .t th {border: .3pt solid #999; padding: .8mm 1.2mm} .t th {background: #fff3e0}", codes=True, lines=(6, 34),
    ),
    Form(
        "ordination", "de",
        "<p class=c><b>{{ o.name }}</b><br>{{ o.street }}, {{ o.place }}<br>Tel. {{ o.phone }}</p><p>An<br>{{ o.seller_block|br }}</p><p class=r>{{ o.day }}</p><p><u>Betrifft: Bestellung{% if o.number %} {{ o.number }}{% endif %}{% if o.customer %}, Kundennummer {{ o.customer }}{% endif %}</u></p><p>Wir bestellen hiermit{% if o.until %}, lieferbar bis {{ o.until }},{% endif %} die folgenden Waren:</p><table class=t>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>Nr. {{ x.sku }}</td><td class=r>à EUR&nbsp;{{ x.price }}</td></tr>{% endfor %}</table><p>Hochachtungsvoll</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 24mm} body {font: 11pt 'DejaVu Serif'} .c {text-align: center} .t td {padding: 1mm 3mm 1mm 0}", countries=("AT", "CH"), lines=(1, 6),
    ),
    Form(
        "supplier-form-typed", "de",
        "<h2>Fax-/Mail-Bestellung</h2><table class='w b'>{{ said('<tr><td class=l>%s</td><td>%s</td></tr>', ('Firma', o.name), ('Straße', o.street), ('PLZ / Ort', o.place), ('Ansprechpartner', o.contact), ('Telefon', o.phone), ('Kundennummer', o.customer), ('Ihre Bestellnummer', o.number), ('Datum', o.day), ('Liefertermin', o.delivery), ('Zahlungsweise', o.payment), ('Bemerkung', o.note)) }}</table><table class='w b'><tr><th>Artikelnummer</th><th>Menge</th><th>Einheit</th><th>Bezeichnung</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td></tr>{% endfor %}{% for _ in range(5) %}<tr><td>&nbsp;</td><td></td><td></td><td></td></tr>{% endfor %}</table><p>{{ o.seller }}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'Liberation Sans'} .b {margin-bottom: 5mm} .b td, .b th {border: .5pt solid #888; padding: 1.2mm} .l {width: 45mm; background: #f3f3f3}", lines=(1, 8),
    ),
    Form(
        "modern-columns", "de",
        "<div class=big>Bestellung</div><div class=g>{{ o.name }} · {{ o.street }} · {{ o.place }}</div><table class='w q'><tr><td><small>AN</small><br>{{ o.seller_block|br }}</td><td>{{ said('<small>%s</small><br>%s<br>', ('BESTELLNUMMER', o.number), ('DATUM', o.day), ('LIEFERTERMIN', o.delivery)) }}</td><td>{{ said('<small>%s</small><br>%s<br>', ('KUNDENNUMMER', o.customer), ('KONTAKT', o.contact), ('ZAHLUNG', o.payment)) }}</td></tr></table><table class='w t'><thead><tr><th>ARTIKEL</th><th>NUMMER</th><th class=r>MENGE</th><th class=r>PREIS</th><th class=r>SUMME</th></tr></thead>{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}</table><p class=r>Warenwert {{ o.goods }} €{% if o.freight %}<br>Versandkosten {{ o.freight }} €{% endif %}<br><b>Netto gesamt {{ o.net }} €</b></p>",
        BASE + "@page {size: A4; margin: 16mm 18mm} body {font: 9.5pt 'DejaVu Sans'} .big {font-size: 26pt; font-weight: 200; color: #00838f} .g {color: #666; font-size: 8pt} .q {margin: 8mm 0} small {color: #00838f; font-size: 6.5pt} .t th {font-size: 7.5pt; border-bottom: .8pt solid #00838f} .t td {padding: 1.6mm 0; border-bottom: .3pt solid #ddd}", freight=True, lines=(1, 8),
    ),
)  # fmt: skip
