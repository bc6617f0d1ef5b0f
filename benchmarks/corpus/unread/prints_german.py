"""German-speaking buyers of the unread part who print their orders: trade software, councils, ERP, order pads, office programs."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form

BASE = "table {border-collapse: collapse} td, th {vertical-align: top; text-align: left} .r {text-align: right} .w {width: 100%} "
FOOT = "<div class=foot><table class=w><tr><td>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</td><td>Telefon {{ o.phone }}<br>{{ o.email }}</td><td>VR-Bank {{ o.city }}<br>IBAN DE02 5001 0517 0137 0750 30<br>{% if o.vat %}USt-ID {{ o.vat }}{% else %}St.-Nr. 40/{{ o.n }}/11223{% endif %}</td></tr></table></div>"
FOOT_CSS = ".foot {position: fixed; bottom: -14mm; left: 0; right: 0; font-size: 6.5pt; color: #555; border-top: .4pt solid #888} "

FORMS: tuple[Form, ...] = (
    Form(
        "trade-software", "de",
        "<table class=w><tr><td><div class=s>{{ o.name }}, {{ o.street }}, {{ o.place }}</div><br>{{ o.seller_block|br }}</td><td class=i><table>{{ said('<tr><td>%s</td><td class=r>%s</td></tr>', ('Bestellung', o.number), ('Datum', o.day), ('Kunden-Nr.', o.customer), ('Bearbeitet von', o.contact), ('Durchwahl', o.phone)) }}</table></td></tr></table><h3>Bestellung</h3><p>Bitte liefern Sie uns{% if o.until %} bis {{ o.until }}{% endif %}:</p>"
        "<table class='w t'><thead><tr><th>Pos.</th><th class=r>Menge</th><th>ME</th><th>Art.-Nr.</th><th>Bezeichnung</th><th class=r>EP</th><th class=r>GP</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos3 }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr class=z><td colspan=6>Gesamtbetrag netto in EUR</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p><b>Baustellenanschrift:</b> {{ o.ship|rows|join(', ') }}</p>{% endif %}<p>Mit freundlichen Grüßen<br>{{ o.name }}</p>" + FOOT,
        BASE + FOOT_CSS + "@page {size: A4; margin: 22mm 18mm 26mm 23mm} body {font: 9.5pt 'Liberation Sans'} .s {font-size: 6.5pt; border-bottom: .3pt solid} .i {width: 62mm} .i td {padding: .4mm 3mm .4mm 0} h3 {margin: 10mm 0 2mm} .t th {border-top: .8pt solid; border-bottom: .8pt solid; padding: .8mm} .t td {padding: .8mm} .z td {border-top: .8pt solid; font-weight: bold}", lines=(1, 12),
    ),
    Form(
        "council", "de",
        "<p class=k>{{ o.name }}</p><table class=w><tr><td>{{ o.seller_block|br }}</td><td class=g>{{ said('%s: %s<br>', ('Auskunft erteilt', o.contact), ('Telefon', o.phone), ('E-Mail', o.email), ('Auftragsnummer', o.number), ('Datum', o.day)) }}</td></tr></table><p><b>Auftrag über Lieferleistungen</b></p><p>Sehr geehrte Damen und Herren,</p><p>auf der Grundlage Ihres Angebotes beauftragen wir Sie mit der Lieferung der nachstehenden Gegenstände. Es gilt die VOL/B.</p><table class='w t'><tr><th>Lfd. Nr.</th><th>Gegenstand</th><th>Artikelnummer</th><th>Anzahl</th><th>Einzelpreis netto (EUR)</th><th>Gesamtpreis netto (EUR)</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}"
        "<tr><td colspan=5>Auftragssumme netto</td><td class=r>{{ o.net }}</td></tr><tr><td colspan=5>zzgl. 19 % Umsatzsteuer</td><td class=r>{{ o.tax }}</td></tr><tr><td colspan=5>Auftragssumme brutto</td><td class=r>{{ o.gross }}</td></tr></table>{% if o.delivery %}<p>Lieferfrist: {{ o.delivery }}</p>{% endif %}<p>Lieferanschrift: {% if o.ship %}{{ o.ship|rows|join(', ') }}{% else %}wie oben{% endif %}</p><p>Rechnungsanschrift: {{ o.block|rows|join(', ') }}</p><p>Im Auftrag<br><br><i>{{ o.contact }}</i></p>",
        BASE + "@page {size: A4; margin: 20mm 20mm 18mm 25mm} body {font: 10pt 'Liberation Serif'} .k {font-size: 13pt; letter-spacing: 1pt; border-bottom: 1pt solid} .g {font-size: 8.5pt; width: 66mm} .t td, .t th {border: .4pt solid; padding: 1mm; font-size: 9pt}", countries=("DE",), lines=(1, 7),
    ),
    Form(
        "erp-big", "de",
        "<div class=hd><b>{{ o.name }}</b><br>{{ o.street }} {{ o.place }}</div><table class='w m'><tr><td>Firma<br>{{ o.seller_block|br }}</td><td><b>BESTELLUNG</b><table>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellnummer/Datum', o.number ~ ' / ' ~ o.day if o.number and o.day else ''), ('Bestellnummer', '' if o.day else o.number), ('Belegdatum', '' if o.number else o.day), ('Ansprechpartner/Telefon', o.contact ~ ' / ' ~ o.phone), ('Unsere Nummer bei Ihnen', o.customer), ('Lieferdatum', o.delivery)) }}</table></td></tr></table>{% if o.ship %}<p>Bitte liefern an:<br>{{ o.ship|br }}</p>{% endif %}<p>Zahlungsbed.: {{ o.payment or 'gemäß Rahmenvertrag' }} &nbsp; Währung: EUR</p>"
        "<table class='w t'><thead><tr><th>Pos.</th><th>Material</th><th>Bezeichnung</th><th></th><th></th></tr><tr><th></th><th class=r>Bestellmenge</th><th>Einheit</th><th class=r>Preis pro Einheit</th><th class=r>Nettowert</th></tr></thead>{% for x in lines %}<tr class=o><td>{{ x.pos5 }}</td><td>{{ x.bsku }}</td><td colspan=3>{{ x.desc }}</td></tr><tr><td></td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr><tr><td></td><td colspan=4>Ihre Materialnummer: {{ x.sku }}</td></tr>{% endfor %}<tr class=o><td colspan=4>Gesamtnettowert ohne MwSt EUR</td><td class=r>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: A4; margin: 18mm 15mm; @bottom-right {content: 'Seite ' counter(page) ' von ' counter(pages); font-size: 7pt}} body {font: 9pt 'Liberation Mono'} .hd {border-bottom: 1pt dashed; padding-bottom: 2mm} .m {margin: 6mm 0} .m td {padding-right: 4mm} .t td, .t th {padding-right: 3mm} .o td {border-top: .4pt dashed; padding-top: 1mm} .t th {font-weight: normal}", codes=True, decimals=3, countries=("DE", "AT"), lines=(1, 10),
    ),
    Form(
        "order-pad", "de",
        "<table class=w><tr><td class=n>{{ o.name }}</td><td class=r>Bestellblock</td></tr></table><p class=l>An: {{ o.seller }}</p><p>{{ said('%s <u>&nbsp;%s&nbsp;</u> &nbsp; ', ('Nr.', o.number), ('Datum', o.day), ('Kd.-Nr.', o.customer), ('Lieferung', o.delivery)) }}</p><table class='w b'><tr><th>Anzahl</th><th>Gegenstand</th><th>Bestell-Nr.</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}{% for _ in range(5) %}<tr><td>&nbsp;</td><td></td><td></td></tr>{% endfor %}</table><p>{{ o.note }}</p><p>{{ o.street }}, {{ o.place }}</p><p>Unterschrift: <span class=u>{{ o.contact }}</span></p>",
        BASE + "@page {size: A5; margin: 12mm} body {font: 10pt 'DejaVu Sans Condensed'} .n {font-size: 14pt; font-weight: bold} .l {border-bottom: .5pt solid} .b td, .b th {border: .6pt solid #1a237e; padding: 1mm} .u {font-family: 'DkgHandwriting'; font-size: 14pt}", lines=(1, 6),
    ),
    Form(
        "stock-program", "de",
        "<p><b>Bestellvorschlag freigegeben</b></p><p>{{ said('%s: %s | ', ('Beleg', o.number), ('erstellt', o.day), ('Lagerort', o.city), ('Kundennummer Lieferant', o.customer)) }}</p><p>Lieferant: {{ o.seller_block|rows|join(', ') }}<br>Besteller: {{ o.block|rows|join(', ') }}</p><table class='w t'><thead><tr><th>Artikel</th><th>EAN</th><th>Bezeichnung</th><th class=r>Mindestbestand</th><th class=r>Bestand</th><th class=r>Bestellung</th><th>Einh.</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.gtin }}</td><td>{{ x.desc }}</td><td class=r>{{ loop.index * 2 + 4 }}</td><td class=r>{{ loop.index % 4 }}</td><td class=r><b>{{ x.qty }}</b></td><td>{{ x.unit }}</td></tr>{% endfor %}</table>{% if o.delivery %}<p>Wunschtermin {{ o.delivery }}</p>{% endif %}",
        BASE + "@page {size: A4 landscape; margin: 14mm} body {font: 8.5pt 'DejaVu Sans'} .t th {background: #37474f; color: #fff; padding: 1mm} .t td {padding: .8mm 1mm; border-bottom: .3pt solid #b0bec5}", codes=True, lines=(3, 16),
    ),
    Form(
        "letter", "de",
        "<p>{{ o.block|br }}</p><p class=a>{{ o.seller_block|br }}</p><p class=r>{{ o.city }}{% if o.day %}, den {{ o.day }}{% endif %}</p><p><b>Bestellung{% if o.number %} Nr. {{ o.number }}{% endif %}</b></p><p>Sehr geehrte Frau {{ o.person }},</p><p>hiermit bestelle ich bei Ihnen:</p>{% for x in lines %}<p class=i>{{ x.qty }} {{ x.unit }} {{ x.desc }}, Katalognummer {{ x.sku }}</p>{% endfor %}<p>{% if o.until %}Bitte liefern Sie bis {{ o.until }}. {% endif %}{% if o.payment %}Die Zahlung erfolgt {{ o.payment }}. {% endif %}{{ o.note }}</p><p>Mit freundlichem Gruß</p><p class=u>{{ o.contact }}</p>",
        "@page {size: A4; margin: 25mm 22mm} body {font: 11.5pt 'DejaVu Serif'} .a {margin: 14mm 0} .r {text-align: right} .i {margin: 1mm 8mm} .u {font-family: 'Rufscript'; font-size: 16pt}", lines=(1, 5),
    ),
    Form(
        "two-columns-head", "de",
        "<table class='w k'><tr><td><small>Auftraggeber</small><br><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td><small>Lieferant</small><br>{{ o.seller_block|br }}</td></tr><tr><td>{{ said('<small>%s</small> %s<br>', ('Auftrags-Nr.', o.number), ('Auftragsdatum', o.day), ('Debitor', o.customer)) }}</td><td>{{ said('<small>%s</small> %s<br>', ('Anlieferung bis', o.delivery), ('Zahlungsweise', o.payment), ('Rückfragen an', o.contact), ('unter', o.phone)) }}</td></tr></table><table class='w t'><thead><tr><th>Artikel</th><th class=r>Menge</th><th class=r>Preis</th><th class=r>Rabatt</th><th class=r>Betrag</th></tr></thead>{% for x in lines %}<tr><td><b>{{ x.sku }}</b><br>{{ x.desc }}</td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }} €</td><td class=r>{% if x.off %}{{ x.off }} %{% endif %}</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}</table>"
        "<table class=q><tr><td>Warenwert</td><td class=r>{{ o.goods }} €</td></tr>{% if o.freight %}<tr><td>Frachtpauschale</td><td class=r>{{ o.freight }} €</td></tr>{% endif %}<tr><td><b>Netto</b></td><td class=r><b>{{ o.net }} €</b></td></tr></table>" + FOOT,
        BASE + FOOT_CSS + "@page {size: A4; margin: 16mm 16mm 26mm} body {font: 9pt 'DejaVu Sans'} small {color: #777} .k td {border: .5pt solid #999; padding: 2mm; width: 50%} .t {margin-top: 5mm} .t th {border-bottom: 1.2pt solid #c62828} .t td {border-bottom: .3pt solid #ccc; padding: 1mm 0} .q {margin: 4mm 0 0 110mm; width: 68mm}", off=True, freight=True, countries=("DE", "AT"),
    ),
    Form(
        "dot-matrix", "de",
        "<pre>{{ o.name }}\n{{ o.street }} * {{ o.place }}\n\n  {{ o.seller_block|rows|join('\n  ') }}\n\n                              B E S T E L L S C H E I N\n{{ said('%s %s\n', ('Nummer       ', o.number), ('Datum        ', o.day), ('Kundennummer ', o.customer), ('Termin       ', o.delivery)) }}\n{{ '%-14s%9s %-6s%-38s'|format('Artikel', 'Menge', ' ME', 'Bezeichnung') }}\n{{ '=' * 70 }}\n{% for x in lines %}{{ '%-14s%9s  %-5s%-38s'|format(x.sku, x.qty, x.unit, x.desc) }}\n{% endfor %}{{ '=' * 70 }}\n{{ o.count }} Artikel     {{ o.contact }}\n</pre>",
        "@page {size: A4; margin: 15mm} pre {font: 9.5pt 'DejaVu Sans Mono'}", codes=True, lines=(1, 14),
    ),
    Form(
        "day-per-line", "de",
        "<h2>Abruf{% if o.number %} {{ o.number }}{% endif %} zum Rahmenvertrag</h2><p>{{ o.block|rows|join(' · ') }}</p><p>an {{ o.seller_block|rows|join(' · ') }}</p><p>{{ said('%s %s &nbsp;&nbsp; ', ('Datum:', o.day), ('Kundennr.:', o.customer), ('Disponent:', o.contact)) }}</p><table class='w t'><tr><th>Zeile</th><th>Unsere Teilenr.</th><th>Ihre Teilenr.</th><th>Text</th><th>Abrufmenge</th><th>ME</th><th>Liefertag</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.day }}</td></tr>{% endfor %}</table><p>Verpackung gemäß Vorschrift. Bitte Abrufnummer auf allen Papieren angeben.</p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9pt 'Liberation Sans'} .t td, .t th {border: .4pt solid #000; padding: 1mm}", codes=True, lines=(1, 10),
    ),
    Form(
        "modern", "de",
        "<div class=side>BESTELLUNG</div><div class=main><p class=big>{{ o.name }}</p><p>{{ o.street }}, {{ o.place }}<br>{{ o.email }} · {{ o.phone }}</p><table class=f><tr><td><i>für</i><br>{{ o.seller_block|br }}</td><td>{{ said('<i>%s</i> %s<br>', ('Nummer', o.number), ('Datum', o.day), ('Kunde', o.customer), ('Liefern bis', o.delivery)) }}</td></tr></table>{% for x in lines %}<table class='w c'><tr><td class=q>{{ x.qty }} {{ x.unit }}</td><td><b>{{ x.desc }}</b><br><i>Artikelnummer {{ x.sku }}</i></td><td class=r>{{ x.price }} € / Einheit<br>{{ x.total }} €</td></tr></table>{% endfor %}<p class=r><b>Summe netto {{ o.net }} €</b></p>{% if o.note %}<p>{{ o.note }}</p>{% endif %}<p>{{ o.contact }}</p></div>",
        BASE + "@page {size: A4; margin: 0} body {font: 9.5pt 'DejaVu Sans'; margin: 0} .side {position: absolute; left: 4mm; top: 150mm; font-size: 30pt; color: #b2dfdb; transform: rotate(-90deg); transform-origin: left top} .main {margin: 18mm 18mm 18mm 32mm} .big {font-size: 17pt; margin: 0} i {color: #666; font-size: 8pt; font-style: normal} .f td {padding: 4mm 14mm 4mm 0} .c {border-top: .4pt solid #80cbc4; margin-top: 1.5mm} .c td {padding: 1mm} .q {width: 30mm}", lines=(1, 7),
    ),
    Form(
        "long-list", "de",
        "<p><b>Sammelbestellung {{ o.name }}</b>{% if o.number %} &nbsp; Nr. {{ o.number }}{% endif %}{% if o.day %} &nbsp; {{ o.day }}{% endif %}{% if o.customer %} &nbsp; Kd {{ o.customer }}{% endif %}</p><p>{{ o.street }}, {{ o.place }} &rarr; {{ o.seller }}</p><table class='w t'><thead><tr><th>#</th><th>Art.-Nr.</th><th>Artikel</th><th class=r>Stückzahl</th><th>Einheit</th><th class=r>netto/Einheit</th><th class=r>netto gesamt</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>{{ o.count }} Positionen, Summe netto EUR {{ o.net }}</p>{% if o.delivery %}<p>Liefertermin: {{ o.delivery }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 13mm; @bottom-center {content: counter(page) ' / ' counter(pages); font-size: 7pt}} body {font: 8.5pt 'Liberation Sans'} .t th {border-bottom: .8pt solid} .t tr:nth-child(odd) td {background: #f1f8e9}", lines=(18, 60),
    ),
    Form(
        "per-hundred", "de",
        "<table class=w><tr><td>{{ o.block|br }}</td><td class=r>{{ said('%s %s<br>', ('Bestell-Nr.', o.number), ('Datum', o.day)) }}</td></tr></table><p>{{ o.seller_block|br }}</p><h3>BESTELLUNG</h3><table class='w t'><tr><th>Pos</th><th>Artikel-Nr.</th><th>Bezeichnung</th><th class=r>Menge</th><th>ME</th><th class=r>Preis / {{ o.per }} EUR</th><th class=r>Betrag EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Summe (netto)</td><td class=r>{{ o.net }}</td></tr></table>{{ said('<p>%s: %s</p>', ('Lieferung', o.delivery), ('Zahlung', o.payment)) }}" + FOOT,
        BASE + FOOT_CSS + "@page {size: A4; margin: 18mm 18mm 26mm} body {font: 9.5pt 'Liberation Sans'} .t td, .t th {border: .3pt solid #666; padding: .8mm}", per=100, codes=True,
    ),
    Form(
        "sheet-print", "de",
        "<table class='w g'><tr><td>Firma</td><td>{{ o.name }}</td><td>Anschrift</td><td>{{ o.street }}, {{ o.place }}</td></tr><tr><td>Bestell-Nr.</td><td>{{ o.number }}</td><td>Datum</td><td>{{ o.day }}</td></tr><tr><td>Kunden-Nr.</td><td>{{ o.customer }}</td><td>Termin</td><td>{{ o.delivery }}</td></tr><tr><td>Lieferadresse</td><td colspan=3>{{ o.ship|rows|join(', ') }}</td></tr></table><br><table class='w g'><tr class=h><td>Nummer</td><td>Was</td><td>Wie viel</td><td>Einheit</td><td>Preis €</td><td>Summe €</td></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}{% for _ in range(3) %}<tr><td>&nbsp;</td><td></td><td></td><td></td><td></td><td class=r>-</td></tr>{% endfor %}<tr class=h><td colspan=5>Summe netto</td><td class=r>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: A4 landscape; margin: 12mm} body {font: 10pt 'DejaVu Sans Condensed'} .g td {border: .4pt solid #aaa; padding: .8mm 1.5mm} .h td {background: #fff3c4; font-weight: bold}", countries=("DE", "AT"),
    ),
    Form(
        "farm-group", "de",
        "<h2>{{ o.name }}</h2><p>{{ o.street }} – {{ o.place }} – Tel. {{ o.phone }}</p><hr><p>Bestellung an: {{ o.seller }}</p><ol>{% for x in lines %}<li>{{ x.desc }} (Art. {{ x.sku }}): {{ x.qty }} {{ x.unit }} zu {{ x.price }} EUR</li>{% endfor %}</ol>{{ said('<p>%s: %s</p>', ('Bestellnummer', o.number), ('Bestelldatum', o.day), ('Abladestelle', o.ship|rows|join(', ')), ('Lieferzeit', o.delivery), ('Zahlung', o.payment), ('Hinweis', o.note)) }}<p>gez. {{ o.contact }}</p>",
        "@page {size: A4; margin: 24mm} body {font: 11pt 'Liberation Serif'} h2 {margin: 0; color: #33691e}", lines=(1, 6),
    ),
    Form(
        "swiss", "de",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td>{{ o.seller_block|br }}</td></tr></table><h3>Bestellung{% if o.number %} {{ o.number }}{% endif %}</h3>{{ said('<p class=n>%s %s</p>', ('Datum:', o.day), ('Kundennummer:', o.customer), ('Sachbearbeiter/in:', o.contact), ('Liefertermin:', o.delivery)) }}<table class='w t'><tr><th>Anz.</th><th>Einh.</th><th>Artikelnr.</th><th>Bezeichnung</th><th class=r>Preis EUR</th><th class=r>Total EUR</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Total exkl. MWST</td><td class=r>{{ o.net }}</td></tr></table><p>Freundliche Grüsse<br>{{ o.name }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Sans'} .n {margin: 0} .t {margin-top: 4mm} .t th, .t td {border-bottom: .3pt solid; padding: 1mm .5mm}", countries=("CH",),
    ),
    Form(
        "austrian", "de",
        "<p class=r>{{ o.block|br }}</p><p>{{ o.seller_block|br }}</p><p class=r>{{ o.city }}{% if o.day %}, am {{ o.day }}{% endif %}</p><p><b>Betrifft: Bestellung{% if o.number %} {{ o.number }}{% endif %}</b></p><p>Wir ersuchen höflich um Lieferung nachstehender Artikel{% if o.until %} bis {{ o.until }}{% endif %}:</p><table class='w t'><tr><th>Menge</th><th>Artikel</th><th>Artikelnummer</th><th>Einzelpreis €</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td>{{ x.price }}</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p>Hochachtungsvoll<br><br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 24mm} body {font: 11pt 'Liberation Serif'} .t th {border-bottom: .6pt solid} .t td, .t th {padding: 1mm 4mm 1mm 0}", countries=("AT",), lines=(1, 6),
    ),
)  # fmt: skip
