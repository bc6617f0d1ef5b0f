"""German-speaking buyers of the outsider part who print their orders: estates, practices, shops, gardeners, programs of a branch."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form

BASE = "table {border-collapse: collapse} td, th {vertical-align: top; text-align: left; padding: .7mm 1.2mm} .r {text-align: right} .w {width: 100%} "

FORMS: tuple[Form, ...] = (
    Form(
        "wine-estate-letter", "de",
        "<div class=crest>{{ o.name }}</div><div class=sub>{{ o.street }} · {{ o.place }} · Telefon {{ o.phone }}</div><p class=to>{{ o.seller_block|br }}</p><p class=r>{{ o.city }}{% if o.day %}, den {{ o.day }}{% endif %}</p><p><b>Bestellung{% if o.number %} Nr. {{ o.number }}{% endif %}</b>{% if o.customer %}<br>Kundennummer {{ o.customer }}{% endif %}</p><p>Sehr geehrte Damen und Herren,</p><p>wir bitten um Lieferung der folgenden Artikel{% if o.until %} bis {{ o.until }}{% endif %}:</p>"
        "<table class='w t'>{% for x in lines %}<tr><td class=r>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>Nr. {{ x.sku }}</td><td class=r>{{ x.price }} €</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p>Mit besten Grüßen aus dem Weinberg</p><p class=sig>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 22mm 25mm} body {font: 11pt 'Liberation Serif'} .crest {font-size: 20pt; color: #6b1f2a; text-align: center} .sub {text-align: center; font-size: 8.5pt; border-bottom: .6pt solid #6b1f2a; padding-bottom: 2mm} .to {margin-top: 12mm} .t td {padding: 1.2mm 2mm} .sig {margin-top: 10mm; font-style: italic}", lines=(1, 6),
    ),
    Form(
        "wine-coop-erp", "de",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>{% if o.vat %}USt-Id {{ o.vat }}{% endif %}</td><td><table class=h>{{ said('<tr><td>%s</td><td class=r>%s</td></tr>', ('Einkaufsbeleg', o.number), ('Belegdatum', o.day), ('Kunde bei Ihnen', o.customer), ('Eingang am', o.delivery), ('Zahlungskondition', o.payment), ('Einkäufer/in', o.contact), ('Durchwahl', o.phone)) }}</table></td></tr></table><p class=v>Kreditor 7{{ o.n }}<br>{{ o.seller_block|br }}</p><p class=k>Wir bestellen zu unseren Einkaufsbedingungen, Stand 03/2025:</p>"
        "<table class='w t'><thead><tr><th>Zeile</th><th>Material</th><th>Kurztext</th><th>Lief.-Material</th><th class=r>Menge</th><th>BME</th><th class=r>Nettopreis</th><th class=r>Nettowert</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos5 }}</td><td>{{ x.bsku }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr class=s><td colspan=7>Gesamtnettowert ohne USt EUR</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p><b>Anlieferadresse</b><br>{{ o.ship|br }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 14mm; @bottom-right {content: 'Blatt ' counter(page) ' von ' counter(pages); font-size: 7pt}} body {font: 8.5pt 'Liberation Sans'} .h td {border-bottom: .3pt dotted #555} .v {margin: 9mm 0} .t th {border-top: 1pt solid; border-bottom: 1pt solid} .s td {border-top: 1pt solid; font-weight: bold}", codes=True, lines=(2, 16), countries=("DE", "AT"),
    ),
    Form(
        "bee-handbill", "de",
        "<h1>Bestellung</h1><p>von: <b>{{ o.name }}</b>, {{ o.street }}, {{ o.place }}<br>an: {{ o.seller_block|rows|join(', ') }}</p><table class=t><tr><th>wieviel</th><th>was</th><th>Katalognummer</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table><p>{{ said('%s: %s<br>', ('wann', o.delivery), ('wie bezahlt', o.payment), ('unsere Bestellnummer', o.number), ('sonst noch', o.note)) }}</p><p>{{ o.day }} &nbsp; {{ o.contact }}</p>",
        BASE + "@page {size: A5; margin: 12mm} body {font: 11pt 'DejaVu Sans'} h1 {font-size: 16pt; letter-spacing: 2pt} .t td, .t th {border: .5pt solid #c80; padding: 1.5mm 3mm}", lines=(1, 6),
    ),
    Form(
        "vet-software", "de",
        "<table class=w><tr><td class=l>{{ o.name }}<br><small>{{ o.street }}, {{ o.place }}</small></td><td class=r>Bestellvorschlag → <b>Bestellung</b><br>{{ said('%s %s<br>', ('Nr.', o.number), ('vom', o.day)) }}</td></tr></table><p>Lieferant: {{ o.seller_block|rows|join(' · ') }}{% if o.customer %} (unsere Kd.-Nr.: {{ o.customer }}){% endif %}</p><table class='w t'><thead><tr><th>Bezeichnung</th><th>Lieferanten-Nr.</th><th class=r>Bestand min.</th><th class=r>zu bestellen</th><th>Einh.</th></tr></thead>"
        "{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ loop.index + 1 }}</td><td class=r><b>{{ x.qty }}</b></td><td>{{ x.unit }}</td></tr>{% endfor %}</table>{% if o.delivery %}<p>Liefertermin: {{ o.delivery }}</p>{% endif %}<p class=f>Erfasst von {{ o.contact }} · Praxisverwaltung Version 12 · {{ o.count }} Positionen</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'DejaVu Sans Condensed'} .l {font-size: 13pt; color: #0b5} .t th {background: #def; border-bottom: .6pt solid #28a} .t td {border-bottom: .2pt solid #abc} .f {margin-top: 10mm; font-size: 7.5pt; color: #666}", lines=(1, 12),
    ),
    Form(
        "vet-fax-table", "de",
        "<p class=x>FAXBESTELLUNG</p><table class='w b'><tr><td width='50%'>Von<br>{{ o.block|br }}<br>Tel. {{ o.phone }}</td><td>An<br>{{ o.seller_block|br }}</td></tr><tr><td>{{ said('%s: %s<br>', ('Kundennummer', o.customer), ('Bestellnummer', o.number)) }}</td><td>{{ said('%s: %s<br>', ('Datum', o.day), ('Lieferung bis', o.delivery)) }}</td></tr></table><table class='w b'><tr><th>Menge</th><th>Einheit</th><th>Art.-Nr.</th><th>Artikel</th></tr>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td></tr>{% endfor %}{% for _ in range(3) %}<tr><td>&nbsp;</td><td></td><td></td><td></td></tr>{% endfor %}</table><p>Stempel/Unterschrift: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 11pt 'Liberation Sans'} .x {font-size: 18pt; font-weight: bold; text-align: center; border: 1.2pt solid; padding: 2mm} .b {margin-bottom: 4mm} .b td, .b th {border: .6pt solid; padding: 1.6mm}", lines=(1, 8),
    ),
    Form(
        "shop-chain-landscape", "de",
        "<table class=w><tr><td><b>{{ o.name }}</b> · {{ o.street }} · {{ o.place }}</td><td class=r>Order{% if o.number %} {{ o.number }}{% endif %}{% if o.day %} / {{ o.day }}{% endif %}</td></tr></table><p>{{ o.seller }}{% if o.customer %} · Debitor {{ o.customer }}{% endif %}{% if o.delivery %} · Liefertag {{ o.delivery }}{% endif %}</p><table class='w t'><thead><tr><th>Nr</th><th>GTIN</th><th>Art.Nr. Lieferant</th><th>Artikel</th><th class=r>Bestellmenge</th><th>VE</th><th class=r>EK €</th><th class=r>Rab. %</th><th class=r>EK-Wert €</th></tr></thead>"
        "{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.gtin }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.off }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Orderwert netto: <b>{{ o.net }} €</b></p>",
        BASE + "@page {size: A4 landscape; margin: 12mm; @bottom-center {content: counter(page) '/' counter(pages); font-size: 7pt}} body {font: 8.5pt 'Liberation Sans'} .t th {background: #243; color: #fff} .t tr:nth-child(odd) td {background: #f0f4f0}", codes=True, off=True, lines=(4, 24),
    ),
    Form(
        "shop-simple", "de",
        "<h2>{{ o.name }}</h2><p class=g>{{ o.street }} | {{ o.place }} | {{ o.phone }} | {{ o.email }}</p><h3>Auftrag an {{ o.seller }}</h3><p>{{ said('%s: <b>%s</b> &emsp; ', ('Auftrag', o.number), ('Datum', o.day), ('Kundennr.', o.customer)) }}</p><table class='w t'><tr><th>Art.-Nr.</th><th>Bezeichnung</th><th class=r>Preis</th><th class=r>Anzahl</th><th class=r>Summe</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.times }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}"
        "<tr class=s><td colspan=4>Zwischensumme EUR</td><td class=r>{{ o.goods }}</td></tr>{% if o.freight %}<tr class=s><td colspan=4>Frachtpauschale EUR</td><td class=r>{{ o.freight }}</td></tr>{% endif %}<tr class=s><td colspan=4>Netto EUR</td><td class=r>{{ o.net }}</td></tr><tr class=s><td colspan=4>MwSt 19 % EUR</td><td class=r>{{ o.tax }}</td></tr><tr class=s><td colspan=4><b>Brutto EUR</b></td><td class=r><b>{{ o.gross }}</b></td></tr></table>{% if o.ship %}<p>Abweichende Lieferadresse: {{ o.ship|rows|join(', ') }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'DejaVu Sans'} .g {color: #777; font-size: 8pt} .t th {border-bottom: 1.2pt solid #7a4} .t td {border-bottom: .3pt solid #cdb} .s td {border: 0}", freight=True, countries=("DE",), lines=(1, 8),
    ),
    Form(
        "garden-site-order", "de",
        "<table class='w b'><tr><td colspan=2><b>{{ o.name }}</b> – Materialbestellung</td></tr><tr><td>Bauvorhaben / Kostenträger</td><td>{{ o.n }} Außenanlagen</td></tr>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestell-Nr.', o.number), ('Besteller', o.contact), ('Bestelldatum', o.day), ('benötigt am', o.delivery), ('Lieferort', o.ship|rows|join(', ')), ('Rechnung an', o.name ~ ', ' ~ o.street ~ ', ' ~ o.place)) }}<tr><td>Lieferfirma</td><td>{{ o.seller_block|rows|join(', ') }}</td></tr></table><table class='w b'><tr><th>Pos.</th><th>Menge</th><th>Einh.</th><th>Bezeichnung, Art.-Nr.</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}<br>Art.-Nr. {{ x.sku }}</td></tr>{% endfor %}</table><p>Lieferscheine ohne Bestellnummer werden nicht anerkannt.</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 10pt 'Liberation Sans'} .b {margin-bottom: 5mm} .b td, .b th {border: .5pt solid #333; padding: 1.2mm 2mm}", lines=(1, 9),
    ),
    Form(
        "garden-two-columns", "de",
        "<div class=head>Bestellung{% if o.number %} <span>{{ o.number }}</span>{% endif %}</div><table class=w><tr><td width='48%'><small>AUFTRAGGEBER</small><br>{{ o.block|br }}<br><br><small>LIEFERADRESSE</small><br>{% if o.ship %}{{ o.ship|br }}{% else %}siehe Auftraggeber{% endif %}</td><td width='52%'><small>LIEFERANT</small><br>{{ o.seller_block|br }}<br><br>{{ said('<small>%s</small> %s<br>', ('DATUM', o.day), ('KUNDENNR.', o.customer), ('TERMIN', o.delivery), ('KONTAKT', o.contact), ('ZAHLUNG', o.payment)) }}</td></tr></table>"
        "<table class='w t'>{% for x in lines %}<tr><td class=q>{{ x.times }}×</td><td><b>{{ x.desc }}</b><br><small>{{ x.sku }}</small></td><td class=r>{{ x.price }}<br><small>je Einheit</small></td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td></td><td></td><td class=r>Summe netto €</td><td class=r><b>{{ o.net }}</b></td></tr></table>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9.5pt 'DejaVu Sans'} .head {background: #e8efe0; padding: 4mm; font-size: 16pt; margin-bottom: 6mm} .head span {float: right} small {color: #5a7} .t {margin-top: 8mm} .t td {border-top: .3pt solid #9b8; padding: 1.5mm} .q {font-size: 12pt}", lines=(1, 7),
    ),
    Form(
        "firm-classic-din", "de",
        "<div class=z>{{ o.name }} – {{ o.street }} – {{ o.place }}</div><div class=an>{{ o.seller_block|br }}</div><table class='w inf'><tr>{% for h in ('Ihr Zeichen', 'Unser Zeichen', 'Telefon', 'Datum') %}<th>{{ h }}</th>{% endfor %}</tr><tr><td>–</td><td>{{ o.contact[:1]|lower }}{{ o.n[:2] }}</td><td>{{ o.phone }}</td><td>{{ o.day }}</td></tr></table><p><b>Bestellung{% if o.number %} Nr. {{ o.number }}{% endif %}{% if o.customer %}, Kunden-Nr. {{ o.customer }}{% endif %}</b></p><p>Guten Tag Frau {{ o.person }},</p><p>bitte liefern Sie{% if o.until %} bis {{ o.until }}{% endif %}:</p><table class='w t'><tr><th>Pos.</th><th>Artikelnummer</th><th>Artikelbezeichnung</th><th class=r>Menge</th><th></th><th class=r>Preis in €</th><th class=r>Betrag in €</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr class=s><td colspan=6>Gesamtbetrag netto in €</td><td class=r>{{ o.net }}</td></tr></table><p>{{ o.note }}</p><p>Freundliche Grüße</p><p>i. V. {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm 20mm 20mm 25mm} body {font: 10pt 'Liberation Sans'} .z {font-size: 6.5pt; text-decoration: underline} .an {margin: 3mm 0 14mm} .inf th {font-weight: normal; font-size: 7.5pt} .t th {border-bottom: .6pt solid} .s td {border-top: .6pt solid; font-weight: bold}", lines=(1, 8),
    ),
    Form(
        "firm-hundred-price", "de",
        "<p><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</p><p>{{ o.seller_block|br }}</p><h3>Bestellung Glas und Kartonagen{% if o.number %} {{ o.number }}{% endif %}</h3><p>{{ said('%s %s &emsp;', ('Datum:', o.day), ('Anlieferung:', o.delivery), ('Kd.-Nr.:', o.customer)) }}</p><table class='w t'><tr><th>Artikel-Nr.</th><th>Artikel</th><th class=r>Menge</th><th>ME</th><th class=r>EUR per {{ o.per }}</th><th class=r>EUR gesamt</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr class=s><td colspan=5>Summe netto EUR</td><td class=r>{{ o.net }}</td></tr></table><p>Lieferung auf Tauschpaletten.</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Sans'} .t th, .t td {border-bottom: .4pt solid #888} .s td {font-weight: bold}", per=100, lines=(1, 6), unsold=0.0,
    ),
    Form(
        "firm-typewriter", "de",
        "<pre>{{ o.name }}\n{{ o.street }}\n{{ o.place }}\n\n\n{{ o.seller_block }}\n\n{{ said('%s %s\n', ('Bestellung Nr.', o.number), ('Datum         ', o.day), ('Kundennummer  ', o.customer), ('erwünscht     ', o.delivery)) }}\n{{ '%-9s%-10s%-15s%s'|format('Menge', 'Einheit', 'Artikel', 'Bezeichnung') }}\n{% for x in lines %}{{ '%-9s%-10s%-15s%s'|format(x.qty, x.unit, x.sku, x.desc) }}\n{% endfor %}\n\n{{ o.note }}\n\n{{ o.contact }}</pre>",
        "@page {size: A4; margin: 20mm 15mm} pre {font: 10pt 'Liberation Mono'}", lines=(1, 9),
    ),
    Form(
        "firm-second-line", "de",
        "<table class=w><tr><td class=n>{{ o.name }}</td><td class=r>{{ o.street }}<br>{{ o.place }}</td></tr></table><hr><table class=w><tr><td>{{ o.seller_block|br }}</td><td>{{ said('<b>%s</b> %s<br>', ('Order-Nr.', o.number), ('Order-Datum', o.day), ('Ihre Kundennr. für uns', o.customer), ('Lieferwoche/-tag', o.delivery), ('Disposition', o.contact)) }}</td></tr></table><table class='w t'><thead><tr><th>Pos</th><th>Bestellnummer</th><th class=r>Menge</th><th>Einheit</th><th class=r>Preis/Einheit</th><th class=r>Gesamtpreis</th></tr></thead>{% for x in lines %}<tr class=a><td>{{ x.pos10 }}</td><td>{{ x.sku }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr><tr><td></td><td colspan=5><i>{{ x.desc }}</i></td></tr>{% endfor %}</table><p class=r>Bestellsumme netto EUR {{ o.net }}</p>",
        BASE + "@page {size: A4; margin: 17mm} body {font: 9.5pt 'Liberation Serif'} .n {font-size: 16pt} .a td {border-top: .3pt solid #666} .t th {border-bottom: 1pt double #333}", codes=True, decimals=2, lines=(1, 10),
    ),
    Form(
        "firm-boxes", "de",
        "<div class=c>Bestellformular</div><table class='w f'><tr><td><small>Firma/Name</small><br>{{ o.name }}</td><td><small>Kundennummer</small><br>{{ o.customer }}&nbsp;</td><td><small>Bestellnummer</small><br>{{ o.number }}&nbsp;</td></tr><tr><td><small>Straße</small><br>{{ o.street }}</td><td colspan=2><small>PLZ, Ort</small><br>{{ o.place }}</td></tr><tr><td><small>Ansprechpartner</small><br>{{ o.contact }}</td><td><small>Datum</small><br>{{ o.day }}&nbsp;</td><td><small>Wunschtermin</small><br>{{ o.delivery }}&nbsp;</td></tr></table><table class='w f'><tr><th>Artikelnummer</th><th>Artikel</th><th>Menge</th><th>Einheit</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>Bemerkungen: {{ o.note }}</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 10pt 'DejaVu Sans Condensed'} .c {font-size: 15pt; background: #ddd; padding: 2mm; text-align: center} .f {margin-top: 4mm} .f td, .f th {border: .5pt solid #444; padding: 1mm 2mm} small {font-size: 6.5pt; color: #555}", lines=(1, 8),
    ),
    Form(
        "private-letter-print", "de",
        "<p>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</p><p>{{ o.seller_block|br }}</p><p class=r>{{ o.day }}</p><p><b>Bestellung</b></p><p>Sehr geehrte Damen und Herren,</p><p>aus Ihrem Prospekt möchte ich bestellen:</p>{% for x in lines %}<p class=i>{{ x.qty }} {{ x.unit }} {{ x.desc }}, Artikel {{ x.sku }}</p>{% endfor %}{% if o.payment %}<p>Zahlung: {{ o.payment }}</p>{% endif %}<p>Vielen Dank</p><p>{{ o.name }}</p>",
        "@page {size: A4; margin: 25mm} body {font: 12pt 'Liberation Serif'} .i {margin: 1mm 10mm} .r {text-align: right}", lines=(1, 4),
    ),
    Form(
        "firm-swiss-print", "de",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td>{{ o.seller_block|br }}</td></tr></table><h3>Bestellung{% if o.number %} {{ o.number }}{% endif %}</h3><p>{{ said('%s: %s<br>', ('Datum', o.day), ('Kundennummer', o.customer), ('Liefertermin', o.delivery), ('Zuständig', o.contact)) }}</p><table class='w t'><tr><th>Pos.</th><th>Menge</th><th>Art.-Nr.</th><th>Bezeichnung</th><th class=r>EUR/Einh.</th><th class=r>Total EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5><b>Total EUR exkl. MWST</b></td><td class=r><b>{{ o.net }}</b></td></tr></table><p>Freundliche Grüsse</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Sans'} .t td, .t th {border-bottom: .3pt solid #999}", countries=("CH",), lines=(1, 7),
    ),
)  # fmt: skip
