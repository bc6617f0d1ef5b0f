"""German, Austrian, and Swiss buyers who print their orders: what merchandise systems, word processors and spreadsheets make of a page."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form

FOOT = "<div class=foot><table><tr><td>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</td><td>Tel. {{ o.phone }}<br>{{ o.email }}</td><td>Volksbank eG<br>IBAN DE02 5001 0517 5407 3249 31<br>BIC GENODEF1XXX</td><td>USt-IdNr. {{ o.vat }}<br>HRB {{ o.n }}</td></tr></table></div>"
FOOT_CSS = ".foot {position: fixed; bottom: -14mm; left: 0; right: 0; font-size: 6.5pt; color: #555} .foot table {width: 100%} "
BASE = "table {border-collapse: collapse} td, th {vertical-align: top; text-align: left; font-weight: normal} .r {text-align: right} .b {font-weight: bold} "
TERMS = (
    "<div style='page-break-before: always; font-size: 6.5pt; columns: 2'><b>Allgemeine Einkaufsbedingungen</b><p>§ 1 Geltung. Für alle Bestellungen gelten ausschließlich diese Bedingungen. Abweichende Bedingungen des Lieferanten erkennen wir nicht an.</p>"
    "<p>§ 2 Lieferzeit. Die in der Bestellung angegebene Lieferzeit ist bindend. Bei Verzug schuldet der Lieferant 0,3 % des Lieferwerts je Werktag, höchstens 5 %.</p><p>§ 3 Preise. Die Preise verstehen sich frei Haus einschließlich Verpackung. Mehr- oder Minderlieferungen über 5 Stück sind nur mit Zustimmung zulässig.</p>"
    "<p>§ 4 Zahlung. Innerhalb von 14 Tagen mit 3 % Skonto oder 30 Tagen netto nach Eingang von Ware und Rechnung.</p><p>§ 5 Gewährleistung. 24 Monate ab Gefahrübergang. Mängelrügen sind rechtzeitig, wenn sie binnen 10 Arbeitstagen abgesandt werden.</p><p>§ 6 Gerichtsstand ist der Sitz des Bestellers.</p></div>"
)  # fmt: skip

FORMS: tuple[Form, ...] = (
    Form(
        "erp-window", "de",
        "<div class=small>{{ o.name }}, {{ o.street }}, {{ o.place }}</div><div class=to>Firma<br>{{ o.seller_block|br }}</div><div class=info><h1>Bestellung</h1><table>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellnummer/Datum', o.number ~ (' / ' ~ o.day if o.number and o.day else o.day)), "
        "('Ansprechpartner/Telefon', o.contact ~ ' / ' ~ o.phone), ('Ihre Lieferantennummer bei uns', '10' ~ o.n), ('Unsere Kundennummer bei Ihnen', o.customer)) }}</table></div>{% if o.ship %}<p>Bitte liefern Sie an:<br>{{ o.ship|br }}</p>{% endif %}{% if o.delivery %}<p>Liefertermin: <b>{{ o.delivery }}</b></p>{% endif %}"
        "<p>Währung EUR</p><table class=i><thead><tr><th>Pos.</th><th>Material</th><th>Bezeichnung</th></tr><tr class=u><th></th><th>Bestellmenge Einheit</th><th><span class=w>Preis pro Einheit</span><span class=w>Nettowert</span></th></tr></thead>"
        "{% for x in lines %}<tr><td>{{ x.pos5 }}</td><td>{{ x.bsku }}</td><td>{{ x.desc }}<br>Ihre Materialnummer: {{ x.sku }}</td></tr><tr class=u><td></td><td class=r>{{ x.qty }} {{ x.unit }}</td><td><span class=w>{{ x.price }}</span><span class=w>{{ x.total }}</span></td></tr>{% endfor %}</table>"
        "<p class=sum>Gesamtnettowert ohne MwSt EUR <b>{{ o.net }}</b></p>" + FOOT,
        BASE + FOOT_CSS + "@page {size: A4; margin: 18mm 18mm 24mm 22mm; @bottom-right {content: 'Seite ' counter(page) ' / ' counter(pages); font-size: 7pt}} body {font: 9pt 'Liberation Sans'} .small {font-size: 6pt; margin-top: 26mm} .to {height: 30mm; font-size: 10pt} .info {position: absolute; top: 20mm; left: 98mm; width: 80mm} .info td {padding-right: 4mm; font-size: 8pt} h1 {font-size: 13pt} .i {width: 100%; border-top: 1pt solid; border-bottom: 1pt solid} .i td, .i th {padding: 1mm 3mm 0 0} .u td, .u th {border-bottom: .3pt solid #999} .w {display: inline-block; width: 35mm; text-align: right} .sum {text-align: right}",
        decimals=3, codes=True, countries=("DE", "AT"), lines=(1, 9),
    ),
    Form(
        "erp-long", "de",
        "<table class=top><tr><td><b style='font-size: 15pt'>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td class=r>Seite 1<br>{{ o.day }}</td></tr></table><p>{{ o.seller_block|br }}</p><h2>Bestellung {{ o.number }}</h2>{{ said('<p>%s: %s</p>', ('Ihre Kundennummer für uns', o.customer), ('Zahlungsbedingungen', o.payment), ('Lieferdatum', o.delivery)) }}"
        "<table class=i><thead><tr><th>Pos</th><th>Artikel-Nr.</th><th>Text</th><th class=r>Menge</th><th>ME</th><th class=r>Preis</th><th class=r>Wert EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>"
        "{% if loop.index % 4 == 1 %}<tr class=t><td></td><td></td><td colspan=5>Bitte Chargennummer auf dem Lieferschein angeben. Kontierung: Kostenstelle 44{{ o.n }}</td></tr>{% endif %}{% endfor %}<tr class=b><td colspan=6>Gesamtwert netto</td><td class=r>{{ o.net }}</td></tr></table><p>Diese Bestellung wurde maschinell erstellt und ist ohne Unterschrift gültig.</p>" + TERMS,
        BASE + "@page {size: A4; margin: 15mm} body {font: 8.5pt 'Liberation Sans'} .top, .i {width: 100%} .i {margin: 4mm 0} .i th {border-bottom: .8pt solid; border-top: .8pt solid} .i td, .i th {padding: .8mm 1.5mm} .t {font-size: 7pt; font-style: italic}",
        codes=True, terms=True, lines=(8, 32),
    ),
    Form(
        "merchandise-system", "de",
        "<div class=r><img alt='' style='width: 1mm'><b style='font-size: 18pt; color: #1d4f91'>{{ o.name }}</b></div><table class=two><tr><td>{{ o.seller_block|br }}</td><td class=r>{{ o.block|br }}</td></tr></table><h2>Einkauf – Bestellung</h2><table class=two><tr><td>{{ said('<b>%s</b><br>%s<br>', ('Bestellungsnr.', o.number), ('Bestelldatum', o.day)) }}</td>"
        "<td>{{ said('<b>%s</b><br>%s<br>', ('Gew. Wareneingangsdatum', o.delivery), ('Zlg.-Bedingungscode', o.payment)) }}</td><td>{{ said('<b>%s</b><br>%s<br>', ('Unsere Debitorennr.', o.customer), ('Einkäufer', o.contact)) }}</td></tr></table>"
        "<table class=i><thead><tr><th>Nr.</th><th>Kred.-Artikelnr.</th><th>Beschreibung</th><th class=r>Menge</th><th>Einheit</th><th class=r>EK-Preis ohne MwSt.</th><th class=r>Zeilenrabatt %</th><th class=r>Betrag</th></tr></thead>{% for x in lines %}<tr><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.off }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}"
        "<tr><td colspan=7 class=r>Total EUR ohne MwSt.</td><td class=r>{{ o.net }}</td></tr><tr><td colspan=7 class=r>19 % MwSt.</td><td class=r>{{ o.tax }}</td></tr><tr class=b><td colspan=7 class=r>Total EUR inkl. MwSt.</td><td class=r>{{ o.gross }}</td></tr></table>{% if o.ship %}<p><b>Lieferung an Adresse</b><br>{{ o.ship|br }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 16mm} body {font: 8.5pt 'DejaVu Sans Condensed'} .two {width: 100%; margin: 5mm 0} .i {width: 100%} .i thead th {border-bottom: 1pt solid #1d4f91; font-weight: bold; font-size: 7.5pt} .i td {padding: 1mm 1mm}",
        off=True, countries=("DE",),
    ),
    Form(
        "small-office", "de",
        "<div class=me><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>Tel. {{ o.phone }}</div><div class=to>{{ o.seller_block|br }}</div><p class=r>{{ o.city }}{% if o.day %}, {{ o.day }}{% endif %}</p><p class=b>Bestellung{% if o.number %} Nr. {{ o.number }}{% endif %}</p>{% if o.customer %}<p>Kundennummer: {{ o.customer }}</p>{% endif %}<p>Sehr geehrte Damen und Herren,</p><p>hiermit bestellen wir folgende Positionen{% if o.delivery %} zur Lieferung bis <b>{{ o.delivery }}</b>{% endif %}:</p>"
        "<table class=i><tr><th>Pos.</th><th>Menge</th><th>Artikel</th><th class=r>Einzelpreis</th><th class=r>Gesamtpreis</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.qty }} {{ x.unit }}</td><td><b>{{ x.desc }}</b><br>Artikelnummer: {{ x.sku }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}</table>"
        "<table class=s><tr><td>Zwischensumme (netto)</td><td class=r>{{ o.net }} €</td></tr><tr><td>Umsatzsteuer 19 %</td><td class=r>{{ o.tax }} €</td></tr><tr class=b><td>Gesamtbetrag</td><td class=r>{{ o.gross }} €</td></tr></table>{% if o.payment %}<p>Zahlungsart: {{ o.payment }}</p>{% endif %}{% if o.note %}<p>{{ o.note }}</p>{% endif %}<p>Mit freundlichen Grüßen</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10.5pt 'Liberation Sans'} .me {text-align: right} .to {margin: 12mm 0} .i {width: 100%} .i th {background: #eee; font-weight: bold} .i td, .i th {padding: 1.5mm 2mm; border-bottom: .3pt solid #ccc} .s {margin-left: 95mm; width: 75mm; margin-top: 4mm}",
        countries=("DE",), decimals=2, lines=(1, 6),
    ),
    Form(
        "word-letter", "de",
        "<p class=r>{{ o.block|br }}</p><p>An<br>{{ o.seller_block|br }}</p><p class=r>{{ o.day }}</p><p><b><u>Bestellung{% if o.number %} – unser Zeichen {{ o.number }}{% endif %}</u></b></p><p>Sehr geehrte Frau {{ o.person }},</p><p>wir danken für Ihr Angebot vom {{ o.earlier }} und bestellen wie folgt:</p>{% for x in lines %}<p class=in>{{ x.qty }} {{ x.unit }}&nbsp;&nbsp;{{ x.desc }}, Art. {{ x.sku }}, je {{ x.price }} EUR</p>{% endfor %}"
        "<p>{% if o.delivery %}Liefertermin ist {{ o.delivery }}. {% endif %}{% if o.ship %}Bitte liefern Sie an: {{ o.ship|rows|join(', ') }}. {% endif %}{{ o.note }}</p><p>Mit freundlichen Grüßen</p><br><p>{{ o.contact }}</p>",
        "@page {size: A4; margin: 25mm} body {font: 11.5pt 'Liberation Serif'} .r {text-align: right} .in {margin: 1mm 10mm}", lines=(1, 5),
    ),
    Form(
        "spreadsheet-print", "de",
        "<table class=g><tr><td colspan=6 class=t>BESTELLUNG</td></tr><tr><td colspan=2>Besteller:</td><td colspan=4>{{ o.name }}, {{ o.street }}, {{ o.place }}</td></tr>{{ said('<tr><td colspan=2>%s</td><td colspan=4>%s</td></tr>', ('Bestell-Nr.:', o.number), ('Datum:', o.day), ('Kd-Nr.:', o.customer), ('Wunschtermin:', o.delivery), ('Lieferanschrift:', o.ship|rows|join(', ')), ('Bemerkung:', o.note)) }}"
        "<tr class=h><td>Menge</td><td>Einheit</td><td>Art.Nr.</td><td>Artikel</td><td>Preis</td><td>Summe</td></tr>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}{% for _ in range(6) %}<tr><td>&nbsp;</td><td></td><td></td><td></td><td></td><td class=r>- €</td></tr>{% endfor %}<tr class=h><td colspan=5>Summe</td><td class=r>{{ o.sum }} €</td></tr></table>",
        BASE + "@page {size: A4; margin: 12mm; @top-center {content: 'Bestellvorlage.xlsx'; font-size: 7pt} @bottom-center {content: 'Seite ' counter(page)}} body {font: 10pt 'Liberation Sans'} .g {width: 100%} .g td {border: .4pt solid #000; padding: .7mm 1.5mm} .h td {background: #d9e1f2; font-weight: bold} .t {font-size: 16pt; text-align: center}",
        lines=(1, 10),
    ),
    Form(
        "clinic", "de",
        "<table class=top><tr><td>{{ o.block|br }}</td><td><b>BESTELLUNG</b><br>{{ said('%s %s<br>', ('Beleg', o.number), ('vom', o.day), ('Sachbearb.', o.contact), ('Tel.', o.phone), ('Kd.Nr.', o.customer)) }}</td></tr></table><p>Lieferant: {{ o.seller_block|rows|join(', ') }}</p><table class=i><thead><tr><th>Zl.</th><th>Interne Nr.<br>Lief.-Art.-Nr.</th><th>Bezeichnung</th><th class=r>Menge</th><th>Einh.</th><th class=r>Preis je {{ o.per }}<br>EUR</th><th class=r>Wert<br>EUR</th><th>Kst.</th></tr></thead>"
        "{% for x in lines %}<tr><td>{{ x.pos3 }}</td><td>{{ x.bsku }}<br>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td><td>9101{{ loop.index }}</td></tr>{% endfor %}</table><p class=r>Nettosumme: {{ o.net }} EUR</p>{% if o.delivery %}<p>Anlieferung: {{ o.delivery }}</p>{% endif %}{% if o.ship %}<p>Wareneingang: {{ o.ship|rows|join(', ') }}</p>{% endif %}<p>Warenannahme Mo–Do 7–15 Uhr, Fr 7–12 Uhr. Zahlungsziel 30 Tage netto.</p>",
        BASE + "@page {size: A4; margin: 14mm} body {font: 8pt 'Liberation Sans'} .top, .i {width: 100%} .i th {background: #ddd} .i td, .i th {border: .3pt solid #888; padding: .8mm}", per=100, codes=True, terms=True, lines=(2, 10),
    ),
    Form(
        "retail-landscape", "de",
        "<h3>{{ o.name }} – Lieferantenbestellung{% if o.number %} {{ o.number }}{% endif %}</h3><p>{{ o.street }}, {{ o.place }} · an {{ o.seller }}{% if o.day %} · {{ o.day }}{% endif %}{% if o.customer %} · Kundennr. {{ o.customer }}{% endif %}{% if o.delivery %} · Anliefertermin {{ o.delivery }}{% endif %}</p><table class=i><thead><tr><th>Lfd.</th><th>GTIN</th><th>Lief.-Artikel</th><th>Artikeltext</th><th class=r>Bestellmenge</th><th>BME</th><th class=r>EK netto</th><th class=r>EK gesamt</th><th>WGR</th></tr></thead>"
        "{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.gtin }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td><td>{{ 300 + loop.index * 7 }}</td></tr>{% endfor %}</table><p>Positionen: {{ o.count }} &nbsp; Bestellwert netto: {{ o.net }} EUR</p>",
        BASE + "@page {size: A4 landscape; margin: 10mm} body {font: 8pt 'DejaVu Sans'} .i {width: 100%} .i tr:nth-child(even) td {background: #f2f2f2} .i th {border-bottom: 1pt solid; font-weight: bold}", codes=True, lines=(4, 25),
    ),
    Form(
        "workshop-form", "de",
        "<div class=box><b>Materialbestellung</b> <span class=k>☐ Abholung &nbsp; ☒ Lieferung</span></div><div class=box>{{ o.block|br }}<br>Tel. {{ o.phone }}</div>{{ said('<div class=box><span class=l>%s</span> %s</div>', ('Kundennummer', o.customer), ('Auftragsnummer', o.number), ('bis', o.delivery), ('Besteller', o.contact), ('Datum', o.day)) }}<table class=i><tr><th>Stück</th><th>Bezeichnung</th><th>Bestellnummer</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.times }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}{% for _ in range(12 - lines|length) %}<tr><td>&nbsp;</td><td></td><td></td></tr>{% endfor %}</table><div class=box>Bemerkungen: {{ o.note }}</div><p>Unterschrift ______________________</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 11pt 'DejaVu Sans'} .box {border: .6pt solid; padding: 2mm; margin-bottom: 1mm} .l {color: #666; font-size: 8pt} .k {margin-left: 40mm} .i {width: 100%; margin: 3mm 0} .i td, .i th {border: .6pt solid; padding: 2mm}", lines=(1, 9),
    ),
    Form(
        "details-below", "de",
        "<div class=hd>{{ o.name }}<span>{{ o.street }} | {{ o.place }}</span></div><table class=two><tr><td>{{ o.seller_block|br }}</td><td><table>{{ said('<tr><td>%s:</td><td>%s</td></tr>', ('Bestellung', o.number), ('Datum', o.day), ('Bearbeiter', o.contact), ('Kunden-Nr.', o.customer), ('Lieferung', o.delivery), ('Zahlung', o.payment)) }}</table></td></tr></table>"
        "{% for x in lines %}<div class=item><span class=p>{{ x.pos }}.</span><span class=q>{{ x.qty }} {{ x.unit }}</span><span class=d><b>{{ x.desc }}</b><br>Ihre Artikel-Nr. {{ x.sku }}<br>{% if x.gtin %}EAN {{ x.gtin }}<br>{% endif %}Qualität wie Muster, Verpackung neutral</span><span class=v>{{ x.price }}</span><span class=v>{{ x.total }}</span></div>{% endfor %}<div class=sum>Nettobetrag EUR {{ o.net }}</div>{% if o.ship %}<p>Versandanschrift: {{ o.ship|rows|join(' · ') }}</p>{% endif %}",
        "@page {size: A4; margin: 17mm} body {font: 9.5pt 'Liberation Sans'} .hd {background: #333; color: #fff; padding: 4mm; font-size: 14pt} .hd span {float: right; font-size: 8pt} .two {width: 100%; margin: 8mm 0} .two td {vertical-align: top} .item {border-top: .4pt solid #999; padding: 2mm 0} .item span {display: inline-block; vertical-align: top} .p {width: 8mm} .q {width: 26mm} .d {width: 84mm} .v {width: 26mm; text-align: right} .sum {border-top: 1pt solid; text-align: right; font-weight: bold}",
    ),
    Form(
        "freight-and-sum", "de",
        "<p>{{ o.block|br }}</p><hr><p><b>Bestellung</b></p><p>{{ said('%s %s &nbsp; ', ('Nr.', o.number), ('Datum', o.day), ('Ihre Kd.-Nr.', o.customer)) }}</p><table class=i><tr><th>Art.-Nr.</th><th>Artikel</th><th class=r>Anzahl</th><th></th><th class=r>€/Einheit</th><th class=r>€ gesamt</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}"
        "<tr><td></td><td>Warenwert</td><td></td><td></td><td></td><td class=r>{{ o.goods }}</td></tr>{% if o.freight %}<tr><td></td><td>Versandkosten</td><td></td><td></td><td></td><td class=r>{{ o.freight }}</td></tr>{% endif %}<tr><td></td><td>Nettosumme</td><td></td><td></td><td></td><td class=r>{{ o.net }}</td></tr><tr><td></td><td>zzgl. 19 % USt.</td><td></td><td></td><td></td><td class=r>{{ o.tax }}</td></tr><tr class=b><td></td><td>Bruttosumme</td><td></td><td></td><td></td><td class=r>{{ o.gross }}</td></tr></table>"
        "<p>{{ said('%s: %s<br>', ('Zahlungsweise', o.payment), ('Liefertermin', o.delivery), ('Hinweis', o.note)) }}</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 22mm} body {font: 10pt 'DejaVu Serif'} .i {width: 100%} .i th {border-bottom: .8pt solid} .i td {padding: 1mm}", freight=True, countries=("DE",),
    ),
    Form(
        "swiss", "de",
        "<table class=top><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>CH-{{ o.place }}</td><td class=w>{{ o.seller_block|br }}<br>Deutschland</td></tr></table><h2>Bestellung {{ o.number }}</h2><table class=m>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Datum', o.day), ('Kundennummer', o.customer), ('Sachbearbeiter/in', o.contact), ('Liefertermin', o.delivery), ('Zahlungskondition', o.payment)) }}</table><table class=i><tr><th>Pos</th><th>Ihre Art-Nr</th><th>Bezeichnung</th><th class=r>Menge</th><th>Einh.</th><th class=r>Preis EUR</th><th class=r>Betrag EUR</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr class=b><td colspan=6>Total exkl. MWST</td><td class=r>{{ o.net }}</td></tr></table><p>Freundliche Grüsse</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 9.5pt 'Liberation Sans'} .top {width: 100%; margin-bottom: 12mm} .w {width: 70mm; padding-top: 22mm} .m td {padding-right: 8mm} .i {width: 100%; margin-top: 6mm} .i th {border-bottom: .6pt solid} .i td {padding: .8mm 1mm 0 0}", countries=("CH",), decimals=2,
    ),
    Form(
        "austrian-slip", "de",
        "<h1>Bestellschein</h1><table class=m><tr><td>Auftraggeber</td><td>{{ o.block|rows|join(', ') }}</td></tr><tr><td>Lieferant</td><td>{{ o.seller }}</td></tr>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellnr.', o.number), ('Kundennr.', o.customer), ('Datum', o.day), ('Lieferung bis', o.delivery)) }}</table>{% for x in lines %}<p class=z>{{ x.qty }} {{ x.unit }} <b>{{ x.sku }}</b> {{ x.desc }}</p>{% endfor %}<p>Mit der Bitte um Auftragsbestätigung, {{ o.contact }}</p>",
        BASE + "@page {size: A5; margin: 12mm} body {font: 9pt 'DejaVu Sans'} h1 {font-size: 13pt} .m td {border: .3pt solid #999; padding: 1mm} .z {border-bottom: .3pt dotted; margin: 2mm 0}", countries=("AT",), lines=(1, 5),
    ),
    Form(
        "fax-cover", "de",
        "<h1>TELEFAX</h1><table class=m><tr><td>An:</td><td>{{ o.seller }}</td></tr><tr><td>Von:</td><td>{{ o.name }}, {{ o.contact }}</td></tr><tr><td>Seiten:</td><td>2 (inkl. Deckblatt)</td></tr>{% if o.day %}<tr><td>Datum:</td><td>{{ o.day }}</td></tr>{% endif %}<tr><td>Betreff:</td><td>Bestellung {{ o.number }}</td></tr></table><p>Bitte bestätigen Sie den Eingang.</p><div style='page-break-before: always'><p>{{ o.block|br }}</p><p><b>Wir bestellen:</b></p>"
        "<table class=i><tr><th>Menge</th><th>Artikel-Nr.</th><th>Beschreibung</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td></tr>{% endfor %}</table>{{ said('<p>%s: %s</p>', ('Liefertermin', o.delivery), ('Kundennummer', o.customer), ('Lieferort', o.ship|rows|join(', '))) }}</div>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 11pt 'Liberation Mono'} .m td {padding: 2mm 8mm 2mm 0} .i {width: 100%} .i td, .i th {padding: 1mm; border-bottom: .3pt solid}",
    ),
    Form(
        "matching-no-totals", "de",
        "<p class=b>{{ o.name }}</p><p>{{ o.street }}<br>{{ o.place }}</p><p>{{ o.seller_block|br }}</p><p class=b>Abruf aus Rahmenvertrag RV-{{ o.n }}{% if o.number %}, Abrufnummer {{ o.number }}{% endif %}</p>{{ said('<p>%s %s</p>', ('Abrufdatum:', o.day), ('Lieferung zum:', o.delivery), ('Kontakt:', o.contact ~ ', Tel. ' ~ o.phone), ('Abladestelle:', o.ship|rows|join(', '))) }}<table class=i><tr><th>Teilenummer</th><th>Benennung</th><th>Lieferantenteil</th><th class=r>Abrufmenge</th><th>ME</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.bsku }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 9pt 'Liberation Mono'} .i {width: 100%; margin-top: 5mm} .i th, .i td {border: .3pt solid; padding: 1mm}", codes=True,
    ),
    Form(
        "plain-text-print", "de",
        "<pre>{{ o.name }}\n{{ o.street }}\n{{ o.place }}\n\n\n{{ o.seller_block }}\n\n\nBESTELLUNG  {{ o.number }}\n{% if o.day %}Datum: {{ o.day }}\n{% endif %}{% if o.customer %}Kunde: {{ o.customer }}\n{% endif %}{% if o.delivery %}Termin: {{ o.delivery }}\n{% endif %}\nPos  Art-Nr        Bezeichnung                                        Menge ME\n---------------------------------------------------------------------------------\n{% for x in lines %}{{ '%-4s %-13s %-46s %9s %s\n'|format(x.pos, x.sku, x.desc[:46], x.qty, x.unit) }}{% endfor %}---------------------------------------------------------------------------------\n\n{{ o.contact }}</pre>",
        "@page {size: A4; margin: 15mm} pre {font: 9pt 'Liberation Mono'}", lines=(1, 12),
    ),
    Form(
        "day-in-each-line", "de",
        "<table class=top><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td>Lieferant<br>{{ o.seller_block|br }}</td></tr></table><h2>BESTELLUNG</h2><table class=m><tr><td>Nummer</td><td>{{ o.number }}</td><td>Datum</td><td>{{ o.day }}</td></tr><tr><td>Kunden-Nr.</td><td>{{ o.customer }}</td><td>Einkauf</td><td>{{ o.contact }}</td></tr></table>"
        "<table class=i><thead><tr><th>Pos</th><th>Artikel / Bezeichnung</th><th class=r>Menge</th><th>ME</th><th>Liefertermin</th><th class=r>Preis/ME</th><th class=r>Summe</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td><b>{{ x.sku }}</b><br>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.day }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Gesamtsumme netto: EUR {{ o.net }}</p>{% if o.note %}<p>Zusatz: {{ o.note }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9pt 'Liberation Sans'} .top, .i, .m {width: 100%; margin-bottom: 5mm} .m td {border: .4pt solid #aaa; padding: 1mm} .i th {background: #e6e6e6; border-bottom: .6pt solid} .i td {border-bottom: .2pt solid #bbb; padding: 1mm}",
        codes=True, lines=(1, 12),
    ),
    Form(
        "struck-out", "de",
        "<p>{{ o.block|br }}</p><p>{{ said('%s %s<br>', ('Bestellung', o.number), ('Datum:', o.day), ('Kundennr.:', o.customer), ('bis:', o.delivery)) }}</p><table class=i><tr><th>Menge</th><th>Artikel</th><th>Nummer</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% if loop.first %}<tr class=gone><td>{{ others[0].qty }} {{ others[0].unit }}</td><td>{{ others[0].desc }}</td><td>{{ others[0].sku }}</td></tr>{% endif %}{% endfor %}</table><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 22mm} body {font: 11pt 'Liberation Sans'} .i {width: 100%} .i td, .i th {border: .4pt solid; padding: 1.5mm} .gone td {text-decoration: line-through}", lines=(1, 6),
    ),
    Form(
        "letterhead-and-body-left", "de",
        "<div class=side><b>{{ o.name }}</b><br><br>{{ o.street }}<br>{{ o.place }}<br><br>Tel.<br>{{ o.phone }}<br><br>Mail<br>{{ o.email }}<br><br>Öffnungszeiten<br>Mo–Fr 7–17 Uhr</div><div class=main><p>{{ o.seller_block|br }}</p><p class=r>{{ o.day }}</p><h3>Bestellung {{ o.number }}</h3>{{ said('<p>%s %s</p>', ('Kundennummer:', o.customer), ('Liefertermin:', o.delivery), ('Lieferadresse:', o.ship|rows|join(', '))) }}<table class=i><tr><th>Artikelnr.</th><th>Bezeichnung</th><th class=r>Menge</th><th class=r>Preis €</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }}</td></tr>{% endfor %}</table><p>Freundliche Grüße</p><p>{{ o.contact }}</p></div>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9.5pt 'DejaVu Sans Condensed'} .side {float: right; width: 38mm; font-size: 7.5pt; color: #345; border-left: .6pt solid #345; padding-left: 3mm} .main {margin-right: 46mm} .i {width: 100%} .i th {border-bottom: .6pt solid} .i td {padding: .8mm 0}", lines=(1, 8),
    ),
    Form(
        "narrow-columns", "de",
        "<table class=two><tr><td>{{ o.block|br }}</td><td>{{ o.seller_block|br }}</td></tr></table><table class=m><tr>{{ said('<td>%s<br><b>%s</b></td>', ('Bestellung', o.number), ('Datum', o.day), ('Kd.-Nr.', o.customer), ('Liefertermin', o.delivery), ('Sachbearbeiter', o.contact), ('Zahlung', o.payment)) }}</tr></table><table class=i><thead><tr><th>Pos.</th><th>Ihre Artikel&shy;nummer</th><th>Unsere Artikel&shy;nummer</th><th>Artikel&shy;bezeichnung</th><th class=r>Bestell&shy;menge</th><th>Mengen&shy;einheit</th><th class=r>Einzel&shy;preis</th><th class=r>Rabatt</th><th class=r>Positions&shy;wert</th></tr></thead>"
        "{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.bsku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{% if x.off %}{{ x.off }} %{% endif %}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=8 class=r>Summe netto EUR</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p>Abweichende Lieferanschrift: {{ o.ship|rows|join(', ') }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 18mm 22mm} body {font: 8.5pt 'Liberation Sans'; hyphens: manual} .two, .m, .i {width: 100%; margin-bottom: 5mm; table-layout: fixed} .m td, .i td, .i th {border: .3pt solid #999; padding: .6mm} .m td {font-size: 7.5pt} .i th {font-size: 7pt} .i th:nth-child(4) {width: 34mm} .i td:nth-child(4) {overflow-wrap: anywhere} .i th:nth-child(1) {width: 8mm} .i th:nth-child(2), .i th:nth-child(3) {width: 21mm}", off=True, lines=(1, 7),
    ),
)  # fmt: skip
