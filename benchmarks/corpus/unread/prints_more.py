"""More buyers of the unread part who print: ERP with customs data and pages of terms, ticked lists of their own, projects, maintenance, a web shop's print."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.unread.prints_german import BASE, FOOT, FOOT_CSS

_TERMS = (
    "<div class=p><h4>Allgemeine Einkaufsbedingungen</h4><p>1. Geltung. Für diese Bestellung gelten ausschließlich unsere Bedingungen, Stand 03/2024.</p><p>2. Lieferzeit. Vereinbarte Termine sind verbindlich. Bei Verzug sind wir berechtigt, je angefangene Woche 0,5 %, höchstens 5 % des Auftragswertes zu verlangen.</p>"
    "<p>3. Preise. Die Preise verstehen sich frei Verwendungsstelle einschließlich Verpackung.</p><p>4. Zahlung. Mangels anderer Vereinbarung zahlen wir innerhalb von 14 Tagen mit 3 % Skonto oder 60 Tagen netto.</p><p>5. Mängel. Die Verjährungsfrist beträgt 36 Monate. Mehr- oder Minderlieferungen bis 2 Stück bleiben unberücksichtigt.</p><p>6. Gerichtsstand ist unser Sitz.</p></div>"
)

FORMS: tuple[Form, ...] = (
    Form(
        "erp-customs", "de",
        "<table class=w><tr><td>{{ o.block|br }}</td><td><table class=k>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellung', o.number), ('Datum', o.day), ('Kreditor', '70' ~ o.n), ('Kundennummer', o.customer), ('Einkäufer', o.contact), ('Telefon', o.phone)) }}</table></td></tr></table><p>{{ o.seller_block|br }}</p>{% if o.delivery %}<p>Liefertermin: {{ o.delivery }}</p>{% endif %}"
        "<table class='w t'><thead><tr><th>Pos.</th><th>Artikelnummer / Bezeichnung</th><th class=r>Menge</th><th>ME</th><th class=r>Preis</th><th class=r>Gesamt</th></tr></thead>{% for x in lines %}<tr class=o><td>{{ x.pos10 }}</td><td>{{ x.sku }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr><tr><td></td><td colspan=5>{{ x.desc }}</td></tr><tr class=n><td></td><td colspan=5>Warennr. 8{{ loop.index * 137 + 3000 }}0090 · Ursprung EU · Gewicht {{ loop.index * 3 }},{{ loop.index % 10 }}0 kg · Kostenstelle 4{{ loop.index % 3 }}10</td></tr>{% endfor %}<tr class=o><td colspan=5>Gesamtsumme netto EUR</td><td class=r>{{ o.net }}</td></tr></table>" + FOOT,
        BASE + FOOT_CSS + "@page {size: A4; margin: 18mm 18mm 26mm} body {font: 9pt 'DejaVu Sans Condensed'} .k td {padding-right: 4mm} .t {margin-top: 5mm} .t th {border-bottom: 1pt solid #004d40} .t td, .t th {padding: .5mm 2mm .5mm 0} .o td {border-top: .3pt solid #999} .n td {font-size: 7pt; color: #666}", codes=True, countries=("DE", "AT"), lines=(1, 9),
    ),
    Form(
        "with-terms", "de",
        "<p class=s>{{ o.name }} · {{ o.street }} · {{ o.place }}</p><p>{{ o.seller_block|br }}</p><h2>Bestellung{% if o.number %} Nr. {{ o.number }}{% endif %}</h2><p>{{ said('%s %s<br>', ('vom', o.day), ('Unsere Kundennummer bei Ihnen:', o.customer), ('Ansprechpartner:', o.contact), ('Liefertermin:', o.delivery), ('Lieferadresse:', o.ship|rows|join(', '))) }}</p><table class='w t'><thead><tr><th>Pos</th><th>Menge</th><th>Artikel</th><th>Ihre Art.-Nr.</th><th class=r>Einzelpreis EUR</th><th class=r>Summe EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r><b>Bestellsumme netto {{ o.net }} EUR</b></p><p>Es gelten unsere umseitigen Einkaufsbedingungen.</p><p>{{ o.contact }}</p>" + _TERMS,
        BASE + "@page {size: A4; margin: 20mm; @bottom-right {content: counter(page) '/' counter(pages); font-size: 7pt}} body {font: 10pt 'Liberation Sans'} .s {font-size: 7pt} .t td, .t th {border-bottom: .4pt solid #888; padding: 1mm} .p {page-break-before: always; font-size: 7.5pt; columns: 2}", countries=("DE",), lines=(1, 9), terms=True,
    ),
    Form(
        "own-checklist", "de",
        "<h3>Bestellliste Verbrauchsmaterial</h3><p>{{ o.name }}, {{ o.street }}, {{ o.place }}</p><p>{{ said('%s: %s &nbsp;&nbsp; ', ('Datum', o.day), ('Bestellnummer', o.number), ('Kd.-Nr.', o.customer), ('ausgefüllt von', o.contact), ('gebraucht bis', o.delivery)) }}</p><p>Lieferant: {{ o.seller }}</p><table class='w t'><tr><th>Art.-Nr.</th><th>Artikel</th><th>Einheit</th><th>Bestellmenge</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.unit }}</td><td class=r>{{ x.qty }}</td></tr>{% if loop.index <= 3 %}<tr><td>{{ others[loop.index0].sku }}</td><td>{{ others[loop.index0].desc }}</td><td>{{ others[loop.index0].unit }}</td><td></td></tr>{% endif %}{% endfor %}</table><p>Nicht benötigte Artikel leer lassen.</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 10pt 'DejaVu Sans'} .t td, .t th {border: .5pt solid #333; padding: 1.4mm}", lines=(3, 12),
    ),
    Form(
        "project", "de",
        "<table class=w><tr><td class=big>{{ o.name }}</td><td class=r>{{ o.street }}<br>{{ o.place }}<br>{{ o.phone }}</td></tr></table><hr><table class=w><tr><td>{{ o.seller_block|br }}</td><td>{{ said('<b>%s</b> %s<br>', ('Bestell-Nr.:', o.number), ('Bestelldatum:', o.day), ('Projektleiter:', o.contact), ('Kunden-Nr.:', o.customer)) }}<b>Bauvorhaben:</b> BV {{ o.n }}, 2. Bauabschnitt</td></tr></table>{% if o.ship %}<p><b>Anlieferung:</b><br>{{ o.ship|br }}</p>{% endif %}<p>Titel 01 – Materiallieferung</p><table class='w t'><tr><th>OZ</th><th>Beschreibung</th><th>Fabrikat-Nr.</th><th class=r>Menge</th><th>Einheit</th><th class=r>EP</th><th class=r>GP</th></tr>{% for x in lines %}<tr><td>01.{{ x.pos3 }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6>Summe Titel 01, netto</td><td class=r>{{ o.net }} €</td></tr></table>{% if o.delivery %}<p>Ausführungstermin / Lieferung: {{ o.delivery }}</p>{% endif %}{% if o.payment %}<p>Zahlung: {{ o.payment }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 17mm} body {font: 9.5pt 'Liberation Sans'} .big {font-size: 16pt; font-weight: bold; color: #bf360c} .t {margin-top: 3mm} .t th {background: #ffe0b2; padding: 1mm} .t td {padding: 1mm; border-bottom: .3pt solid #ccc}", lines=(1, 9),
    ),
    Form(
        "shop-print", "de",
        "<p><b>Ihre Bestellung im Überblick</b></p><p>{{ said('%s: %s<br>', ('Bestellnummer', o.number), ('Bestellt am', o.day), ('Kundennummer', o.customer), ('Zahlungsart', o.payment)) }}</p><table class='w'><tr><td><b>Rechnungsadresse</b><br>{{ o.block|br }}</td><td><b>Lieferadresse</b><br>{% if o.ship %}{{ o.ship|br }}{% else %}entspricht der Rechnungsadresse{% endif %}</td></tr></table><table class='w t'><tr><th>Produkt</th><th class=r>Anzahl</th><th class=r>Preis</th><th class=r>Gesamt</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}<br><small>Art. {{ x.sku }} · auf Lager, 1-3 Werktage</small></td><td class=r>{{ x.times }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}<tr><td colspan=3 class=r>Zwischensumme netto</td><td class=r>{{ o.goods }} €</td></tr>{% if o.freight %}<tr><td colspan=3 class=r>Versand netto</td><td class=r>{{ o.freight }} €</td></tr>{% endif %}<tr><td colspan=3 class=r>MwSt. 19 %</td><td class=r>{{ o.tax }} €</td></tr><tr><td colspan=3 class=r><b>Gesamtbetrag</b></td><td class=r><b>{{ o.gross }} €</b></td></tr></table>{% if o.note %}<p>Ihre Nachricht an uns: {{ o.note }}</p>{% endif %}<p class=f>gedruckt aus dem Browser · Seite 1</p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9.5pt 'DejaVu Sans'} .t {margin-top: 5mm} .t td, .t th {border-bottom: .4pt solid #ddd; padding: 1.5mm 0} small, .f {color: #777; font-size: 7.5pt}", freight=True, countries=("DE",), lines=(1, 6),
    ),
    Form(
        "maintenance", "de",
        "<table class='w b'><tr><td colspan=2><b>MATERIALANFORDERUNG / BESTELLUNG</b></td><td>{{ said('%s %s', ('Nr.', o.number)) }}</td></tr><tr><td>Anforderer: {{ o.contact }}</td><td>Tel. {{ o.phone }}</td><td>{{ said('%s %s', ('Datum', o.day)) }}</td></tr><tr><td colspan=2>Firma: {{ o.name }}, {{ o.street }}, {{ o.place }}</td><td>{{ said('%s %s', ('Termin', o.delivery)) }}</td></tr><tr><td colspan=3>Lieferant: {{ o.seller }} {{ said('(%s %s)', ('unsere Kd.-Nr. dort', o.customer)) }}</td></tr></table><table class='w b'><tr><th>lfd.</th><th>Bedarf</th><th>Bezeichnung</th><th>Lief.-Art.-Nr.</th><th>unsere Lager-Nr.</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td>{{ x.bsku }}</td></tr>{% endfor %}{% for _ in range(3) %}<tr><td>{{ lines|length + loop.index }}</td><td></td><td></td><td></td><td></td></tr>{% endfor %}</table><table class='w b'><tr><td>angefordert: <i>{{ o.contact }}</i></td><td>genehmigt: __________</td><td>bestellt am: __________</td></tr></table>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9.5pt 'DejaVu Sans Condensed'} .b {margin-bottom: 3mm} .b td, .b th {border: .6pt solid #000; padding: 1.5mm}", lines=(1, 9),
    ),
    Form(
        "narrow-columns", "de",
        "<div class=l><p><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</p><p><small>Bestellung an</small><br>{{ o.seller_block|br }}</p>{{ said('<p><small>%s</small><br>%s</p>', ('Bestellnummer', o.number), ('Datum', o.day), ('Kundennummer', o.customer), ('Lieferwunsch', o.delivery), ('Bezahlung', o.payment), ('Kontakt', o.contact)) }}</div><div class=m><table class='w t'>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}<br><small>{{ x.sku }}</small></td></tr>{% endfor %}</table></div>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'Liberation Sans'} small {color: #888} .l {position: absolute; left: 0; width: 48mm; border-right: .6pt solid #888; min-height: 150mm} .m {margin-left: 56mm} .t td {padding: 1.2mm 2mm; border-bottom: .3pt solid #ccc}", lines=(1, 10),
    ),
)  # fmt: skip
