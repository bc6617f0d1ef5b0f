"""German buyers of the yonder part who print their orders: what goods systems, office programs and people with a word processor make."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.yonder.voices import FIRMS, LAND, TRADE

BASE = "table {border-collapse: collapse} td, th {vertical-align: top; text-align: left; padding: .7mm 1.5mm} .r {text-align: right} .w {width: 100%} "
_ZOO, _TOWN, _CLUB, _FARM, _SHOP = (frozenset({kind}) for kind in ("zoo", "town", "club", "farm", "shop"))

FORMS: tuple[tuple[frozenset[str], Form], ...] = (
    (FIRMS, Form(
        "office letter", "de",
        "<table class=w><tr><td>{{ o.seller_block|br }}</td><td class=r><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>Telefon {{ o.phone }}<br><br>{{ o.day }}</td></tr></table><p><b>Bestellung{% if o.number %} Nr. {{ o.number }}{% endif %}</b></p><p>Sehr geehrte Damen und Herren,</p><p>bitte liefern Sie uns zu den Bedingungen Ihres Katalogs:</p>"
        "<table class='w t'><tr><th>Anzahl</th><th>Einheit</th><th>Artikel</th><th>Artikel-Nr.</th><th class=r>Preis €</th><th class=r>Summe €</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Summe ohne MwSt.</td><td class=r>{{ o.net }}</td></tr></table>{% if o.delivery %}<p>Lieferung: {{ o.delivery }}</p>{% endif %}{% if o.customer %}<p>Unsere Kundennummer: {{ o.customer }}</p>{% endif %}<p>{{ o.note }}</p><p>Mit freundlichen Grüßen<br><br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 22mm} body {font: 10.5pt 'Liberation Sans'} .t th {border-bottom: 1pt solid}",
    )),
    (_ZOO, Form(
        "park requisition", "de",
        "<h2>{{ o.name }}</h2><p>{{ o.street }} · {{ o.place }} · {{ o.email }}</p><table class='w b'><tr><td>Beschaffungsauftrag<br><b>{{ o.number }}</b></td><td>Ausgestellt<br>{{ o.day }}</td><td>Revier<br>Huftiere</td><td>Besteller<br>{{ o.contact }}</td></tr><tr><td colspan=2>Lieferant<br>{{ o.seller_block|br }}</td><td colspan=2>Anlieferung<br>{% if o.ship %}{{ o.ship|br }}{% else %}Hausadresse{% endif %}<br>{% if o.delivery %}Termin: {{ o.delivery }}{% endif %}</td></tr></table><p></p>"
        "<table class='w b'><tr><th>Lfd.</th><th>Gegenstand</th><th>Bestellnr. Lieferant</th><th>Menge</th><th>Einzelpreis EUR</th><th>Gesamt EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p>Auftragssumme netto EUR {{ o.net }}</p><p>Rechnungsanschrift: {{ o.block|rows|join(', ') }}</p><p>Kostenstelle 3{{ o.n }} · sachlich richtig: __________</p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9pt 'DejaVu Sans'} .b td, .b th {border: .5pt solid #555}", lines=(1, 10),
    )),
    (_TOWN, Form(
        "town order", "de",
        "<p>{{ o.block|br }}</p><p>{{ o.seller_block|br }}</p><table>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Auskunft erteilt:', o.contact), ('Durchwahl:', o.phone), ('Auftragsnummer:', o.number), ('Datum:', o.day)) }}<tr><td>Produktkonto:</td><td>5410.{{ o.n }}</td></tr></table><p><b>Auftrag zur Lieferung</b><br>Bezug: Ihr Angebot AN {{ o.n }}</p><table class='w t'><tr><th>Nr.</th><th>Leistung</th><th>Art.-Nr.</th><th>Menge</th><th>Einheit</th><th>EP netto EUR</th><th>GP netto EUR</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.pos3 }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6>Nettosumme</td><td class=r>{{ o.net }}</td></tr><tr><td colspan=6>19 % Umsatzsteuer</td><td class=r>{{ o.tax }}</td></tr><tr><td colspan=6>Auftragssumme</td><td class=r>{{ o.gross }}</td></tr></table>{% if o.delivery %}<p>Lieferfrist: {{ o.delivery }}</p>{% endif %}<p>Im Auftrag<br><br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 24mm} body {font: 10pt 'Liberation Serif'} .t td, .t th {border-bottom: .3pt solid #888} .t td:nth-child(3) {white-space: nowrap}", countries=("DE",), lines=(1, 6),
    )),
    (_CLUB, Form(
        "club sheet", "de",
        "<h1>{{ o.name }}</h1><p>Geschäftsstelle: {{ o.contact }}, {{ o.street }}, {{ o.place }}</p><p>an {{ o.seller_block|rows|join(', ') }}</p><h3>Sammelbestellung{% if o.day %} vom {{ o.day }}{% endif %}</h3><table class='w t'><tr><th>Artikel</th><th>Bestellnummer</th><th>Menge</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td>{{ x.qty }} {{ x.unit }}</td></tr>{% endfor %}</table>{{ said('<p>%s: %s</p>', ('Bezahlung', o.payment), ('Wunschtermin', o.delivery)) }}{% if o.ship %}<p><b>Bitte liefern an:</b><br>{{ o.ship|br }}</p>{% endif %}<p>{{ o.note }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 11pt 'DejaVu Serif'} .t td, .t th {border: .4pt dotted}", lines=(1, 8),
    )),
    (TRADE, Form(
        "goods system", "de",
        "<table class=w><tr><td><b>BESTELLUNG</b></td><td class=r>{{ o.block|br }}</td></tr></table><p>{{ o.seller_block|br }}</p><table class='w h'><tr>{{ said('<td>%s<br><b>%s</b></td>', ('Beleg-Nr.', o.number), ('Belegdatum', o.day), ('Kunde bei Ihnen', o.customer), ('Lieferdatum', o.delivery), ('Sachbearbeiter', o.contact)) }}<td>Lieferanten-Nr.<br>7{{ o.n }}</td></tr></table><table class='w t'><thead><tr><th>Pos</th><th>Artikelnummer</th><th>Bezeichnung</th><th class=r>Menge</th><th>ME</th><th class=r>Preis</th><th class=r>Rabatt %</th><th class=r>Betrag</th></tr></thead>"
        "{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.off }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Bestellwert EUR netto <b>{{ o.net }}</b></p>{% if o.payment %}<p>Zahlungsbedingung: {{ o.payment }}</p>{% endif %}<p>Seite 1 · Alle Preise in EUR ohne Umsatzsteuer</p>",
        BASE + "@page {size: A4; margin: 14mm} body {font: 8.5pt 'Liberation Sans'} .h td {border: .3pt solid #777} .t {margin-top: 5mm} .t th {background: #dcdcdc}", codes=True, off=True, lines=(2, 14),
    )),
    (TRADE, Form(
        "own numbers below", "de",
        "<p class=r>{{ o.block|br }}</p><p>Firma<br>{{ o.seller_block|br }}</p><h3>Einkaufsbestellung {{ o.number }}</h3><p>{{ said('%s: %s &nbsp;&nbsp; ', ('Datum', o.day), ('Liefertermin', o.delivery), ('Ansprechpartner', o.contact)) }}</p><table class='w t'><tr><th>Pos.</th><th>Unsere / Ihre Artikelnummer</th><th>Bezeichnung</th><th>Menge</th><th class=r>EUR / Einheit</th><th class=r>EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.bsku }}<br>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Summe netto: {{ o.net }} EUR</p>",
        BASE + "@page {size: A4; margin: 17mm} body {font: 9.5pt 'DejaVu Sans Condensed'} .t td {border-top: .3pt solid #999}", codes=True, countries=("DE", "AT"), lines=(1, 8),
    )),
    (_FARM, Form(
        "farm note", "de",
        "<p>{{ o.block|br }}</p><p>Tel. {{ o.phone }}</p><p>{{ o.seller_block|rows|join(', ') }}</p><p>{% if o.day %}{{ o.city }}, {{ o.day }}{% endif %}</p><p><u>Bestellung</u></p>{% for x in lines %}<p class=i>{{ x.qty }} {{ x.unit }} {{ x.desc }}, Nr. {{ x.sku }}</p>{% endfor %}{% if o.until %}<p>Bitte bis {{ o.until }} liefern.</p>{% endif %}{% if o.payment %}<p>Zahlung: {{ o.payment }}</p>{% endif %}<p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 27mm} body {font: 12pt 'Liberation Serif'} .i {margin: 0 0 1mm 6mm}", lines=(1, 6),
    )),
    (_SHOP, Form(
        "shop chain list", "de",
        "<b>{{ o.name }}</b> · {{ o.street }} · {{ o.place }}<br>Dispositionsliste für {{ o.seller }}<p>{{ said('%s %s · ', ('Liste', o.number), ('erzeugt', o.day), ('Kd.', o.customer)) }}{{ o.count }} Zeilen</p><table class='w t'><thead><tr><th>Artikel</th><th>EAN</th><th>Text</th><th class=r>Best.-Menge</th><th>Geb.</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.gtin }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>",
        BASE + "@page {size: A4; margin: 12mm} body {font: 8.5pt 'Liberation Mono'} .t td {border-bottom: .2pt solid #aaa}", codes=True, lines=(6, 30),
    )),
    (LAND, Form(
        "modern", "de",
        "<h1>Bestellung</h1><p class=g>{{ said('%s %s &nbsp; ', ('Nr.', o.number), ('Datum', o.day), ('Kundennr.', o.customer)) }}</p><table class=w><tr><td><b>Von</b><br>{{ o.block|br }}</td><td><b>An</b><br>{{ o.seller_block|br }}</td>{% if o.ship %}<td><b>Lieferadresse</b><br>{{ o.ship|br }}</td>{% endif %}</tr></table><table class='w t'><tr><th>Produkt</th><th class=r>Menge</th><th class=r>Stückpreis</th><th class=r>Gesamt</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}<br><span class=g>{{ x.sku }}</span></td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}</table><p class=r>Netto {{ o.net }} €</p>{{ said('<p>%s: %s</p>', ('Lieferung bis', o.delivery), ('Zahlung', o.payment)) }}",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'DejaVu Sans'} h1 {color: #3b6e22; font-weight: normal} .g {color: #777; font-size: 8pt} .t {margin: 6mm 0} .t tr {border-bottom: .3pt solid #bbb}", lines=(1, 7),
    )),
    (FIRMS, Form(
        "alpine order", "de",
        "<p><b>{{ o.name }}</b>, {{ o.street }}, {{ o.place }}</p><p>{{ o.seller_block|br }}</p><p>{{ o.day }}</p><h3>Bestellung {{ o.number }}</h3><table class='w t'><tr><th>Art.</th><th>Text</th><th>Anzahl</th><th>Einh.</th><th class=r>à EUR</th><th class=r>Total EUR</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Total exkl. MWST</td><td class=r>{{ o.net }}</td></tr></table>{% if o.delivery %}<p>Lieferung: {{ o.delivery }}</p>{% endif %}<p>Freundliche Grüsse<br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Sans'} .t th {border-bottom: .6pt solid}", countries=("CH", "AT"), lines=(1, 7),
    )),
)  # fmt: skip
