"""German-speaking buyers of the remote part who print their orders: practice programs, laboratory systems, authorities, homes, office programs."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form

BASE = "table {border-collapse: collapse} td, th {vertical-align: top; text-align: left} .r {text-align: right} .w {width: 100%} "
_BANK = "<div class=bank>{{ o.name }} – {{ o.street }} – {{ o.place }} – Telefon {{ o.phone }} – {{ o.email }}<br>Ärztebank, IBAN DE75 5121 0800 1245 1261 99{% if o.vat %} – USt-IdNr. {{ o.vat }}{% endif %} – Steuernummer 143/{{ o.n }}/2207</div>"
_BANK_CSS = ".bank {position: fixed; bottom: -12mm; left: 0; right: 0; font-size: 6.5pt; border-top: .4pt solid #555; padding-top: 1mm} "

FORMS: tuple[Form, ...] = (
    Form(
        "practice-letter", "de",
        "<div class=head>{{ o.name }}</div><div class=sub>{{ o.street }} · {{ o.place }} · Telefon {{ o.phone }}</div><p class=to>{{ o.seller_block|br }}</p><p class=r>{{ o.city }}{% if o.day %}, den {{ o.day }}{% endif %}</p><h3>Materialbestellung{% if o.number %} Nr. {{ o.number }}{% endif %}</h3><p>Sehr geehrte Damen und Herren,</p><p>bitte liefern Sie uns{% if o.until %} bis {{ o.until }}{% endif %} das nachstehende Material:</p>"
        "<table class='w t'><tr><th>Artikelnummer</th><th>Bezeichnung</th><th class=r>Menge</th><th>Einheit</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>{% if o.customer %}<p>Unsere Kundennummer bei Ihnen: {{ o.customer }}</p>{% endif %}<p>{{ o.note }}</p><p>Mit freundlichen Grüßen</p><p class=sig>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 22mm} body {font: 11pt 'Liberation Serif'} .head {font-size: 18pt; text-align: center; letter-spacing: 1pt} .sub {text-align: center; font-size: 8.5pt; border-bottom: .5pt solid #000; padding-bottom: 2mm} .to {margin: 12mm 0 4mm 0} .t th {border-bottom: 1pt solid} .t td {padding: 1mm 2mm 1mm 0} .sig {margin-top: 10mm}", lines=(1, 9),
    ),
    Form(
        "lims-order", "de",
        "<table class=w><tr><td class=logo>{{ o.name }}</td><td class=r>Bestellschreiben<br><small>erzeugt mit LabSuite 7</small></td></tr></table><table class='w k'><tr><td>Lieferant<br><b>{{ o.seller_block|br }}</b></td><td><table>{{ said('<tr><td>%s</td><td><b>%s</b></td></tr>', ('Bestellnummer', o.number), ('Bestelldatum', o.day), ('Kundennummer', o.customer), ('Lieferwunsch', o.delivery), ('Anforderer', o.contact), ('Durchwahl', o.phone)) }}</table></td></tr></table>"
        "<table class='w t'><thead><tr><th>Zeile</th><th>Kat.-Nr.</th><th>Artikeltext</th><th class=r>Menge</th><th>Einheit</th><th class=r>EP netto</th><th class=r>GP netto</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr class=s><td colspan=6>Bestellwert netto in EUR</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p><b>Anlieferung:</b> {{ o.ship|rows|join(', ') }}</p>{% endif %}<p class=f>Rechnungsanschrift: {{ o.name }}, {{ o.street }}, {{ o.place }}. Lieferungen ohne Chargenangabe werden nicht angenommen.</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9pt 'DejaVu Sans Condensed'} .logo {font-size: 14pt; color: #004b87} .k {margin: 6mm 0} .k > tbody > tr > td {width: 50%} .t th {background: #004b87; color: #fff; padding: 1mm} .t td {padding: 1mm; border-bottom: .3pt solid #9ab} .s td {font-weight: bold} .f {font-size: 7.5pt; margin-top: 10mm}", codes=True, lines=(2, 14),
    ),
    Form(
        "county-office", "de",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td><table class=m>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Auskunft erteilt', o.contact), ('Telefon', o.phone), ('Datum', o.day)) }}</table></td></tr></table><p class=to>{{ o.seller_block|br }}</p><h3>Auftrag{% if o.number %} Nr. {{ o.number }}{% endif %}</h3>{% if o.customer %}<p>Kundennummer {{ o.customer }}</p>{% endif %}<p>Auf Grund Ihres Angebotes erteile ich Ihnen unter Zugrundelegung der VOL/B nachstehenden Auftrag:</p>"
        "<table class='w t'><tr><th>Lfd. Nr.</th><th>Menge</th><th>Gegenstand</th><th class=r>Einzelpreis EUR</th><th class=r>Gesamtpreis EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}<br>Bestell-Nr. {{ x.sku }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=4 class=r>Nettosumme</td><td class=r>{{ o.net }}</td></tr><tr><td colspan=4 class=r>Umsatzsteuer 19 v. H.</td><td class=r>{{ o.tax }}</td></tr><tr><td colspan=4 class=r><b>Auftragssumme</b></td><td class=r><b>{{ o.gross }}</b></td></tr></table>"
        "{% if o.delivery %}<p>Lieferfrist: {{ o.delivery }}</p>{% endif %}<p>Lieferung: {% if o.ship %}{{ o.ship|rows|join(', ') }}{% else %}an obige Anschrift{% endif %}</p><p>Im Auftrag</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 24mm 20mm} body {font: 10.5pt 'Liberation Sans'} .m td {padding-left: 4mm; font-size: 9pt} .to {margin: 14mm 0 8mm 0} .t td, .t th {border: .5pt solid #000; padding: 1.2mm}", countries=("DE",), lines=(1, 7),
    ),
    Form(
        "dental-depot-pad", "de",
        "<div class=c><b>BESTELLZETTEL</b></div><table class='w b'><tr><td>Praxis/Labor: {{ o.name }}</td><td>Kd.-Nr.: {{ o.customer }}</td></tr><tr><td>{{ o.street }}, {{ o.place }}</td><td>Datum: {{ o.day }}</td></tr><tr><td>Besteller: {{ o.contact }}</td><td>Bestell-Nr.: {{ o.number }}</td></tr></table><table class='w b'><tr><td>Anzahl</td><td>Einheit</td><td>Artikel</td><td>Art.-Nr.</td></tr>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}{% for _ in range(3) %}<tr><td>&nbsp;</td><td></td><td></td><td></td></tr>{% endfor %}</table><p>Liefertermin: {{ o.delivery }}</p><p>Empfänger: {{ o.seller_block|rows|join(', ') }}</p>",
        BASE + "@page {size: A5; margin: 10mm} body {font: 9.5pt 'Liberation Sans'} .c {text-align: center; font-size: 13pt; margin-bottom: 3mm} .b {margin-bottom: 3mm} .b td {border: .5pt solid #666; padding: 1mm}", lines=(1, 7),
    ),
    Form(
        "vet-invoice-like", "de",
        "<table class=w><tr><td><span class=n>{{ o.name }}</span><br>{{ o.street }}<br>{{ o.place }}<br>Tel. {{ o.phone }}</td><td class=r><span class=big>Bestellung</span></td></tr></table><table class=w><tr><td>{{ o.seller_block|br }}</td><td class=r>{{ said('%s&nbsp; %s<br>', ('Bestell-Nr.:', o.number), ('Datum:', o.day), ('Kunden-Nr.:', o.customer), ('Termin:', o.delivery), ('Zahlungsart:', o.payment)) }}</td></tr></table>"
        "<table class='w t'><thead><tr><th>Pos</th><th>Nummer</th><th>Artikel</th><th class=r>Menge</th><th class=r>Preis</th><th class=r>Rabatt %</th><th class=r>Betrag</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.off }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Gesamtbetrag netto: {{ o.net }} EUR</p><p>{{ o.note }}</p><p>{{ o.contact }}</p>" + _BANK,
        BASE + _BANK_CSS + "@page {size: A4; margin: 18mm 18mm 24mm 18mm} body {font: 9.5pt 'DejaVu Sans'} .n {font-size: 12pt; font-weight: bold} .big {font-size: 20pt; color: #7b5e2b} .t {margin: 6mm 0} .t th {border-top: .6pt solid; border-bottom: .6pt solid; padding: 1mm} .t td {padding: 1mm}", off=True, lines=(1, 8),
    ),
    Form(
        "ward-two-lines", "de",
        "<h2>Bestellanforderung{% if o.number %} – Bestellnummer {{ o.number }}{% endif %}</h2><table class=w><tr><td width='50%'><b>Auftraggeber / Rechnung an</b><br>{{ o.block|br }}</td><td><b>Lieferung an</b><br>{% if o.ship %}{{ o.ship|br }}{% else %}{{ o.block|br }}{% endif %}</td></tr></table><p>{{ said('%s: %s<br>', ('Bestelldatum', o.day), ('Lieferant', o.seller), ('Kundennummer beim Lieferanten', o.customer), ('Lieferdatum', o.delivery), ('Ansprechpartner', o.contact)) }}</p>"
        "<table class='w t'>{% for x in lines %}<tr class=o><td>{{ x.pos3 }}</td><td><b>{{ x.desc }}</b></td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.total }} €</td></tr><tr><td></td><td>Artikelnummer {{ x.sku }}</td><td class=r colspan=2>Einzelpreis {{ x.price }} €</td></tr>{% endfor %}</table><p class=r>Summe netto {{ o.net }} €</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'Liberation Sans'} .t {margin: 5mm 0} .o td {border-top: .4pt solid #333; padding-top: 1.5mm}", lines=(1, 8),
    ),
    Form(
        "erp-own-numbers", "de",
        "<table class='w x'><tr><td rowspan=2>{{ o.block|br }}</td><td>Bestellung<br><b>{{ o.number }}</b></td><td>Datum<br><b>{{ o.day }}</b></td></tr><tr><td>Kunden-Nr.<br><b>{{ o.customer }}</b></td><td>Liefertermin<br><b>{{ o.delivery }}</b></td></tr><tr><td>{{ o.seller_block|br }}</td><td colspan=2>Einkäufer/in<br><b>{{ o.contact }}</b><br>Tel. {{ o.phone }}</td></tr></table>"
        "<table class='w t'><thead><tr><th>Pos.</th><th>Materialnr.<br>Lieferantennr.</th><th>Kurztext</th><th class=r>Bestellmenge</th><th>ME</th><th class=r>Preis/ME EUR</th><th class=r>Nettowert EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos5 }}</td><td>{{ x.bsku }}<br>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Gesamtnettowert ohne MwSt. EUR <b>{{ o.net }}</b></p><p class=f>Bitte geben Sie unsere Bestellnummer auf allen Papieren an. Rechnungen in elektronischer Form an die Rechnungsprüfung.</p>",
        BASE + "@page {size: A4; margin: 15mm; @bottom-center {content: 'Seite ' counter(page) ' von ' counter(pages); font-size: 7pt}} body {font: 9pt 'Liberation Sans'} .x td {border: .5pt solid #000; padding: 1.5mm} .t {margin-top: 6mm} .t th {background: #e6e6e6; padding: 1mm} .t td {padding: 1mm; border-bottom: .3pt solid #aaa} .f {font-size: 7.5pt}", codes=True, decimals=3, lines=(2, 12), countries=("DE", "AT"),
    ),
    Form(
        "office-landscape", "de",
        "<p class=h>Bestellliste {{ o.name }}</p><table class=k>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellung Nr.', o.number), ('Datum', o.day), ('Lieferant', o.seller), ('Kundennr.', o.customer), ('Rechnungsanschrift', o.name ~ ', ' ~ o.street ~ ', ' ~ o.place), ('Termin', o.delivery)) }}</table><table class='w g'><tr class=y><td>Nr.</td><td>Artikelnummer</td><td>Artikelbezeichnung</td><td>Menge</td><td>Einheit</td><td>Preis</td><td>Summe</td></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}<tr class=y><td colspan=6>Gesamtsumme netto</td><td class=r>{{ o.net }} €</td></tr></table>",
        BASE + "@page {size: A4 landscape; margin: 14mm} body {font: 10pt 'Liberation Sans'} .h {font-size: 15pt} .k td {padding-right: 6mm} .g {margin-top: 5mm} .g td {border: .4pt solid #888; padding: 1mm 1.5mm} .y td {background: #fff2cc; font-weight: bold}", lines=(1, 10),
    ),
    Form(
        "fixed-width", "de",
        "<pre>{{ o.block }}\nTel.: {{ o.phone }}\n\nAn\n{{ o.seller_block }}\n\n\n*** BESTELLUNG ***\n{{ said('%s %s\n', ('Bestell-Nr. :', o.number), ('Datum       :', o.day), ('Kunden-Nr.  :', o.customer), ('Liefertag   :', o.delivery)) }}\n{{ '%8s %-6s %-12s %s'|format('Menge', 'Einh.', 'Artikel', 'Text') }}\n{{ '=' * 72 }}\n{% for x in lines %}{{ '%8s %-6s %-12s %s'|format(x.qty, x.unit, x.sku, x.desc) }}\n{% endfor %}{{ '=' * 72 }}\n\nSachbearbeitung: {{ o.contact }}\n</pre>",
        "@page {size: A4; margin: 18mm 14mm} pre {font: 9.5pt 'Liberation Mono'}", codes=True, lines=(1, 12),
    ),
    Form(
        "clean-template", "de",
        "<table class=w><tr><td><h1>Bestellung</h1></td><td class=r>{{ o.block|br }}</td></tr></table><hr><table class=w><tr><td><small>AN</small><br>{{ o.seller_block|br }}</td>{% if o.ship %}<td><small>LIEFERADRESSE</small><br>{{ o.ship|br }}</td>{% endif %}<td class=r>{{ said('<small>%s</small> %s<br>', ('NUMMER', o.number), ('DATUM', o.day), ('KUNDENNUMMER', o.customer), ('LIEFERN BIS', o.delivery), ('ZAHLUNGSART', o.payment)) }}</td></tr></table>"
        "<table class='w t'><thead><tr><th>Artikel</th><th class=r>Menge</th><th class=r>Einzelpreis</th><th class=r>Gesamt</th></tr></thead>{% for x in lines %}<tr><td>{{ x.desc }} <span class=g>Art.-Nr. {{ x.sku }}</span></td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}</table><table class=sum><tr><td>Zwischensumme</td><td class=r>{{ o.goods }} €</td></tr>{% if o.freight %}<tr><td>Versandkosten</td><td class=r>{{ o.freight }} €</td></tr>{% endif %}<tr><td>Nettobetrag</td><td class=r>{{ o.net }} €</td></tr><tr><td>zzgl. 19 % USt.</td><td class=r>{{ o.tax }} €</td></tr><tr><td><b>Bruttobetrag</b></td><td class=r><b>{{ o.gross }} €</b></td></tr></table><p>{{ o.note }}</p><p>{{ o.contact }}, {{ o.phone }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 9.5pt 'DejaVu Sans'} h1 {font-weight: normal; color: #b23a48; margin: 0} hr {border: 0; border-top: 2pt solid #b23a48} small, .g {font-size: 7.5pt; color: #888} .t {margin: 8mm 0 4mm 0} .t td {padding: 1.8mm 0; border-bottom: .3pt solid #ddd} .sum {margin-left: 100mm; width: 70mm}", freight=True, countries=("DE",), lines=(1, 7),
    ),
    Form(
        "austrian-home", "de",
        "<p><b>{{ o.name }}</b>, {{ o.street }}, {{ o.place }}</p><p>{{ o.seller_block|br }}</p><p class=r>Datum: {{ o.day }}</p><p><b>Bestellung{% if o.number %} Nr. {{ o.number }}{% endif %}</b></p><p>Sehr geehrte Damen und Herren! Wir bestellen hiermit:</p><table class='w t'><tr><th>Menge</th><th>Art.-Nr.</th><th>Bezeichnung</th><th class=r>à EUR</th><th class=r>EUR</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=4>Summe exkl. USt.</td><td class=r>{{ o.net }}</td></tr></table>{% if o.delivery %}<p>Liefertermin: {{ o.delivery }}</p>{% endif %}{% if o.payment %}<p>Zahlung: {{ o.payment }}</p>{% endif %}<p>Mit freundlichen Grüßen<br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm 20mm} body {font: 11pt 'DejaVu Serif'} .t th {border-bottom: .6pt solid #000} .t td {padding: .8mm 3mm .8mm 0}", countries=("AT",), lines=(1, 7),
    ),
    Form(
        "swiss-lab", "de",
        "<p class=n>{{ o.name }}</p><p>{{ o.street }}, {{ o.place }}, Schweiz</p><h2>Bestellung</h2><table>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellnummer', o.number), ('Bestelldatum', o.day), ('Kundennummer', o.customer), ('Wunschtermin', o.delivery), ('Bestellt durch', o.contact)) }}</table><p>{{ o.seller_block|br }}</p><table class='w t'><tr><th>Art.-Nr.</th><th>Artikel</th><th class=r>Anzahl</th><th>Einheit</th><th class=r>Preis EUR</th><th class=r>Total EUR</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Total exkl. MwSt. EUR</td><td class=r>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Sans'} .n {font-size: 16pt; color: #c00} .t {margin-top: 5mm} .t tr:nth-child(odd) td {background: #f3f3f3} .t td, .t th {padding: 1mm}", countries=("CH",), lines=(1, 8),
    ),
)  # fmt: skip
