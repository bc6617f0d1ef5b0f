"""German-speaking buyers of the newcomer part who print their orders: town treasuries, offices, shops, parishes, programs of many ages."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form

BASE = "table {border-collapse: collapse} td, th {text-align: left; vertical-align: top} .z {text-align: right} .b {width: 100%} "
TAIL = "<div class=tail>{{ o.name }} – {{ o.street }} – {{ o.place }} – Telefon {{ o.phone }}{% if o.vat %} – USt-IdNr. {{ o.vat }}{% endif %}<br>Volksbank, IBAN DE02 5001 0517 0{{ o.n }} 00 – Vorstand: A. Muster, B. Beispiel</div>"
TAIL_CSS = ".tail {position: fixed; bottom: -12mm; left: 0; right: 0; font-size: 6.5pt; color: #555; border-top: .3pt solid #555; padding-top: 1mm} "

FORMS: tuple[Form, ...] = (
    Form(
        "town-treasury", "de",
        "<table class=b><tr><td><b>{{ o.name }}</b><br>Fachbereich Bildung und Betreuung<br>{{ o.street }}<br>{{ o.place }}</td><td class=z>{{ said('%s %s<br>', ('Auftragsnummer:', o.number), ('Datum:', o.day), ('Es schreibt Ihnen:', o.contact), ('Durchwahl:', o.phone)) }}Produktkonto: 3650100/52{{ o.n }}</td></tr></table><p>{{ o.seller_block|br }}</p><h3>Auftrag über Lieferungen</h3><p>Aufgrund Ihres Angebotes wird Ihnen hiermit folgender Auftrag erteilt:</p>"
        "<table class='b t'><thead><tr><th>lfd. Nr.</th><th>Stückzahl</th><th>Einheit</th><th>Gegenstand</th><th>Bestell-Nr.</th><th class=z>Einzelpreis €</th><th class=z>Gesamtpreis €</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=z>{{ x.price }}</td><td class=z>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6>Summe netto</td><td class=z>{{ o.net }}</td></tr><tr><td colspan=6>zuzüglich 19 % Umsatzsteuer</td><td class=z>{{ o.tax }}</td></tr><tr><td colspan=6><b>Auftragssumme brutto</b></td><td class=z><b>{{ o.gross }}</b></td></tr></table>"
        "{% if o.delivery %}<p>Lieferfrist: {{ o.delivery }}</p>{% endif %}{% if o.ship %}<p>Lieferort:<br>{{ o.ship|br }}</p>{% endif %}<p>Im Auftrag</p><p>{{ o.contact }}</p>" + TAIL,
        BASE + TAIL_CSS + "@page {size: A4; margin: 20mm 18mm 24mm 24mm} body {font: 10pt 'Liberation Sans'} .t th, .t td {border: .5pt solid #000; padding: 1mm}", countries=("DE",), lines=(1, 8),
    ),
    Form(
        "kita-typed", "de",
        "<p class=z>{{ o.city }}{% if o.day %}, den {{ o.day }}{% endif %}</p><p>{{ o.block|br }}</p><p>An {{ o.seller }}</p><p><u>Materialbestellung{% if o.number %} Nr. {{ o.number }}{% endif %}</u></p><p>Wir bestellen:</p>{% for x in lines %}<p class=l>{{ x.qty }} {{ x.unit }} {{ x.desc }}<br>&nbsp;&nbsp;&nbsp;&nbsp;Artikel-Nr. {{ x.sku }}</p>{% endfor %}{% if o.until %}<p>Bitte liefern Sie bis {{ o.until }}.</p>{% endif %}{% if o.note %}<p>{{ o.note }}</p>{% endif %}<p>Mit freundlichen Grüßen</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 12pt 'Liberation Mono'} .l {margin: 2mm 0}", lines=(1, 7),
    ),
    Form(
        "trade-program", "de",
        "<table class=b><tr><td class=n>{{ o.name }}</td><td class=z>Lieferantenbestellung</td></tr></table><table class=b><tr><td>{{ o.seller_block|br }}</td><td><table>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Belegnummer', o.number), ('Belegdatum', o.day), ('Kundennr. beim Lieferanten', o.customer), ('Bearbeiter', o.contact), ('Liefertermin', o.delivery), ('Zahlungsweise', o.payment)) }}</table></td></tr></table>"
        "<table class='b t'><thead><tr><th>Pos</th><th>Artikelnummer / Bezeichnung</th><th class=z>Menge</th><th>Einh.</th><th class=z>EK-Preis</th><th class=z>EK gesamt</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos3 }}</td><td><b>{{ x.sku }}</b><br>{{ x.desc }}</td><td class=z>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=z>{{ x.price }}</td><td class=z>{{ x.total }}</td></tr>{% endfor %}</table><p class=z>{{ o.count }} Positionen, Warenwert netto EUR <b>{{ o.net }}</b></p>{% if o.ship %}<p>Lieferadresse: {{ o.ship|rows|join(', ') }}</p>{% endif %}" + TAIL,
        BASE + TAIL_CSS + "@page {size: A4; margin: 16mm 16mm 22mm} body {font: 9pt 'DejaVu Sans'} .n {font-size: 14pt; color: #00587a} .t {margin-top: 6mm} .t th {background: #00587a; color: #fff; padding: 1mm} .t td {padding: 1mm; border-bottom: .3pt solid #9bb}", codes=True, decimals=2, lines=(2, 12),
    ),
    Form(
        "architect", "de",
        "<div class=a>{{ o.name }}</div><p class=k>{{ o.street }} | {{ o.place }} | {{ o.phone }}</p><table class=k>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('bestellung', o.number), ('datum', o.day), ('ansprechpartner', o.contact), ('lieferung', o.delivery)) }}<tr><td>projekt</td><td>Umbau Bildungshaus, Los {{ o.count }}</td></tr></table><p>{{ o.seller_block|br }}</p><table class='b t'>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.desc }}<br><span class=k>art. {{ x.sku }}</span></td><td class=z>{{ x.qty }} {{ x.unit }}</td><td class=z>{{ x.price }} €</td><td class=z>{{ x.total }} €</td></tr>{% endfor %}<tr><td colspan=4 class=z>summe netto</td><td class=z>{{ o.net }} €</td></tr></table>{% if o.ship %}<p class=k>lieferung an: {{ o.ship|rows|join(' · ') }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 30mm 20mm 20mm 40mm} body {font: 9pt 'Liberation Sans Narrow'} .a {font-size: 20pt; letter-spacing: 2mm} .k {font-size: 8pt; color: #666} .t td {padding: 2mm 1mm; border-top: .3pt solid #ccc}", lines=(1, 6),
    ),
    Form(
        "wholesale-matrix", "de",
        "<table class='b g'><tr><td colspan=4><b>BESTELLSCHEIN</b></td></tr><tr><td>Besteller</td><td>{{ o.block|br }}</td><td>Lieferant</td><td>{{ o.seller_block|br }}</td></tr><tr><td>Bestell-Nr.</td><td>{{ o.number }}</td><td>Kunden-Nr.</td><td>{{ o.customer }}</td></tr><tr><td>Datum</td><td>{{ o.day }}</td><td>Liefertermin</td><td>{{ o.delivery }}</td></tr></table><table class='b g s'><tr><th>Artikel-Nr.</th><th>Artikel</th><th>Menge</th><th>Einheit</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}<tr><td>&nbsp;</td><td></td><td></td><td></td></tr><tr><td>&nbsp;</td><td></td><td></td><td></td></tr></table><table class='b g s'><tr><td>Bemerkungen: {{ o.note }}</td></tr><tr><td>Name des Bestellers: {{ o.contact }}</td></tr></table>",
        BASE + "@page {size: A4; margin: 14mm} body {font: 10pt 'Liberation Serif'} .g td, .g th {border: .7pt solid #000; padding: 1.4mm} .s {margin-top: 4mm}", lines=(1, 9),
    ),
    Form(
        "erp-item-blocks", "de",
        "<table class=b><tr><td><h2>Bestellung {{ o.number }}</h2></td><td class=z>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</td></tr></table><p>{{ said('%s: %s &nbsp;&nbsp; ', ('Bestelldatum', o.day), ('Unsere Kundennummer', o.customer), ('Einkäufer', o.contact)) }}</p><p>{{ o.seller_block|rows|join(', ') }}</p>{% for x in lines %}<div class=i><table class=b><tr><td>Position {{ x.pos10 }}</td><td>Material {{ x.bsku }}</td><td class=z>{{ x.qty }} {{ x.unit }}</td></tr><tr><td></td><td>{{ x.desc }}</td><td class=z>Preis {{ x.price }} EUR pro {{ x.unit }}</td></tr><tr><td></td><td>Lieferantenmaterial {{ x.sku }}</td><td class=z>Nettowert {{ x.total }} EUR</td></tr></table></div>{% endfor %}<p class=z><b>Gesamtnettowert ohne MwSt. EUR {{ o.net }}</b></p>{% if o.delivery %}<p>Liefertermin für alle Positionen: {{ o.delivery }}</p>{% endif %}<p>Verpackungsvorschrift VV-07 beachten. Auftragsbestätigung binnen 48 Stunden.</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9.5pt 'Liberation Sans'} .i {border-top: .8pt solid #000; padding: 2mm 0; page-break-inside: avoid}", codes=True, lines=(1, 8), countries=("DE", "AT"),
    ),
    Form(
        "parish-letter", "de",
        "<div class=c><span class=p>✝</span> {{ o.name }}</div><p class=c>{{ o.street }}, {{ o.place }}, Tel. {{ o.phone }}</p><p>{{ o.seller_block|br }}</p><p class=z>{{ o.day }}</p><p><b>Bestellung von Kirchenbedarf{% if o.number %}, Nr. {{ o.number }}{% endif %}</b></p><p>Sehr geehrte Damen und Herren,<br>bitte senden Sie uns zu den bekannten Bedingungen:</p><table class='t'>{% for x in lines %}<tr><td class=z>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>({{ x.sku }})</td></tr>{% endfor %}</table>{% if o.payment %}<p>Zahlung: {{ o.payment }}</p>{% endif %}{% if o.delivery %}<p>Wir benötigen die Sendung: {{ o.delivery }}</p>{% endif %}<p>Mit dankbarem Gruß</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 24mm} body {font: 11.5pt 'Liberation Serif'} .c {text-align: center} .p {font-family: 'DejaVu Sans'} .t td {padding: .6mm 3mm .6mm 0}", lines=(1, 6),
    ),
    Form(
        "shop-order-list", "de",
        "<h3>{{ o.name }} · Bestellliste</h3><p>{{ said('%s %s | ', ('Nr.', o.number), ('vom', o.day), ('Kd.', o.customer)) }}{{ o.street }}, {{ o.place }}</p><table class='b t'><thead><tr><th>EAN</th><th>Lief.-Nr.</th><th>Titel</th><th class=z>Bestand</th><th class=z>Bestellt</th></tr></thead>{% for x in lines %}<tr><td>{{ x.gtin }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=z>0</td><td class=z>{{ x.qty }}</td></tr>{% endfor %}</table><p>Lieferant: {{ o.seller }}</p>",
        BASE + "@page {size: A4 landscape; margin: 12mm} body {font: 8.5pt 'DejaVu Sans Condensed'} .t td, .t th {padding: .8mm 2mm; border-bottom: .3pt solid #888}", lines=(3, 16),
    ),
    Form(
        "discount-order", "de",
        "<p>{{ o.block|br }}</p><h2>Auftrag an {{ o.seller }}</h2><p>{{ said('%s: %s<br>', ('Auftrags-Nr.', o.number), ('Auftragsdatum', o.day), ('Kundennummer', o.customer), ('Lieferung', o.delivery)) }}</p><table class='b t'><tr><th>Art.-Nr.</th><th>Bezeichnung</th><th class=z>Menge</th><th>ME</th><th class=z>Listenpreis</th><th class=z>Rabatt %</th><th class=z>Betrag</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=z>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=z>{{ x.price }}</td><td class=z>{{ x.off }}</td><td class=z>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=z>Netto EUR</td><td class=z>{{ o.net }}</td></tr></table><p>Ansprechpartner: {{ o.contact }}, {{ o.phone }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 9.5pt 'DejaVu Serif'} .t th {border-top: 1pt solid; border-bottom: 1pt solid} .t td, .t th {padding: 1mm}", off=True, lines=(1, 8),
    ),
    Form(
        "austrian-school", "de",
        "<table class=b><tr><td>{{ o.block|br }}</td><td class=z>Schulkennzahl 40{{ o.n }}<br>{{ said('%s: %s<br>', ('Datum', o.day), ('Tel.', o.phone)) }}</td></tr></table><p>An die Firma<br>{{ o.seller_block|br }}</p><h3>Bestellung{% if o.number %} {{ o.number }}{% endif %}</h3><p>Wir ersuchen um Lieferung:</p><table class='b t'><tr><th>Nr.</th><th>Artikel</th><th>Artikelnr.</th><th>Anzahl</th><th>Preis exkl. € </th><th>Summe exkl. €</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td>{{ x.qty }} {{ x.unit }}</td><td class=z>{{ x.price }}</td><td class=z>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Gesamt exkl. USt. €</td><td class=z>{{ o.net }}</td></tr></table>{% if o.delivery %}<p>Liefertermin: {{ o.delivery }}</p>{% endif %}<p>Für die Direktion: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10.5pt 'Liberation Sans'} .t td, .t th {border: .4pt solid #444; padding: 1.2mm}", countries=("AT",), lines=(1, 7),
    ),
    Form(
        "swiss-house", "de",
        "<p class=z>{{ o.block|br }}</p><p>{{ o.seller_block|br }}<br>Deutschland</p><p>{{ o.day }}</p><h3>Bestellung{% if o.number %} {{ o.number }}{% endif %}</h3><table class='b t'><tr><th>Anzahl</th><th>Einheit</th><th>Artikel</th><th>Art.-Nr.</th><th class=z>EUR / Einheit</th><th class=z>EUR total</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=z>{{ x.price }}</td><td class=z>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Total EUR exkl. MwSt.</td><td class=z>{{ o.net }}</td></tr></table>{{ said('<p>%s: %s</p>', ('Kundennummer', o.customer), ('Gewünschter Liefertermin', o.delivery), ('Kontakt', o.contact)) }}<p>Freundliche Grüsse</p>",
        BASE + "@page {size: A4; margin: 22mm} body {font: 10pt 'Liberation Sans'} .t th {border-bottom: .8pt solid} .t td {padding: 1mm 0}", countries=("CH",), lines=(1, 7),
    ),
    Form(
        "two-columns-head", "de",
        "<table class=b><tr><td class=h>Bestellung</td><td class=z>{{ o.name }}</td></tr></table><table class=b><tr><td><b>Rechnungsadresse</b><br>{{ o.block|br }}</td><td><b>Lieferadresse</b><br>{% if o.ship %}{{ o.ship|br }}{% else %}{{ o.block|br }}{% endif %}</td><td><b>Lieferant</b><br>{{ o.seller_block|br }}</td></tr></table><table class='b u'><tr>{{ said('<td><small>%s</small><br>%s</td>', ('Bestellnummer', o.number), ('Bestelldatum', o.day), ('Kundennummer', o.customer), ('Wunschtermin', o.delivery), ('Zahlungsart', o.payment)) }}</tr></table><table class='b t'><tr><th>Menge</th><th>Einheit</th><th>Art.-Nr.</th><th>Produkt</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td></tr>{% endfor %}</table><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'Liberation Sans'} .h {font-size: 22pt; color: #a33} .u {background: #f3eee6; margin: 5mm 0} .u td {padding: 2mm} .t td, .t th {padding: 1.2mm; border-bottom: .4pt solid #caa}", lines=(1, 9),
    ),
)  # fmt: skip
