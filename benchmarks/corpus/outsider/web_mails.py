"""Buyers of the outsider part who order in HTML mails: typed tables, pasted cells, shops' notices, procurement portals, telephones."""

from __future__ import annotations

from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.house import house_of
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.drawn.pages import Form, as_text, page_of
from benchmarks.corpus.opened.letters import filled, letter
from benchmarks.corpus.outsider.pages import drawn
from examples.post.truth import Letter

_CARD = "body{background:#f4f1ea;font-family:Georgia,serif;color:#332} .card{background:#fff;max-width:640px;margin:auto;padding:24px} th{text-align:left;font-size:12px;color:#886} td{padding:6px 4px;border-bottom:1px solid #eee} .n{text-align:right;white-space:nowrap}"

FORMS: tuple[Form, ...] = (
    Form(
        "firm-plain-table", "de",
        "<p>Sehr geehrte Frau {{ o.person }},</p><p>für unseren Betrieb bestellen wir:</p><table border='1' cellpadding='5' style='border-collapse:collapse'><tr><td>Artikel</td><td>Ihre Nummer</td><td align='right'>Anzahl</td><td>Gebinde</td></tr>{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td align='right'>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>{{ said('<p>%s: %s</p>', ('Bestellnummer', o.number), ('Unsere Kundennummer', o.customer), ('Gewünschter Liefertag', o.delivery)) }}<p>Mit freundlichen Grüßen<br>{{ o.contact }}</p><p>{{ o.block|br }}<br>{{ o.phone }}</p>",
    ),
    Form(
        "shop-webshop-notice", "de",
        "<div class=card><h2>Sie haben eine neue Bestellung!</h2><p>Guten Tag, in Ihrem Partnershop wurde bestellt.</p><table width='100%'>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellung', o.number), ('Eingang', o.day), ('Kundennummer', o.customer), ('Bezahlart', o.payment)) }}</table><h3>Warenkorb</h3><table width='100%'><tr><th>Artikel</th><th>Nr.</th><th class=n>Menge</th><th class=n>Einzeln</th><th class=n>Zusammen</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=n>{{ x.times }} &times;</td><td class=n>{{ x.price }} &euro;</td><td class=n>{{ x.total }} &euro;</td></tr>{% endfor %}<tr><td colspan=4>Warenwert (netto)</td><td class=n>{{ o.goods }} &euro;</td></tr>{% if o.freight %}<tr><td colspan=4>Lieferkosten (netto)</td><td class=n>{{ o.freight }} &euro;</td></tr>{% endif %}<tr><td colspan=4>Nettosumme</td><td class=n>{{ o.net }} &euro;</td></tr><tr><td colspan=4>Umsatzsteuer 19 %</td><td class=n>{{ o.tax }} &euro;</td></tr><tr><td colspan=4><b>Gesamtsumme</b></td><td class=n><b>{{ o.gross }} &euro;</b></td></tr></table>"
        "<p><b>Rechnung an</b><br>{{ o.block|br }}</p><p>{{ o.contact }}, {{ o.phone }}, {{ o.email }}</p>{% if o.ship %}<p><b>Paket an</b><br>{{ o.ship|br }}</p>{% endif %}{% if o.note %}<p><b>Kundenwunsch:</b> {{ o.note }}</p>{% endif %}<p style='font-size:11px;color:#999'>Shopsystem 8.4 · Bitte nicht auf diese Nachricht antworten</p></div>", _CARD, freight=True, countries=("DE",), lines=(1, 5),
    ),
    Form(
        "wine-signature-heavy", "de",
        "<div style='font-family:Cambria'><p>Grüß Gott,</p><p>wir hätten gern:</p><p>{% for x in lines %}{{ x.qty }} {{ x.unit }} <b>{{ x.desc }}</b> ({{ x.sku }})<br>{% endfor %}</p>{% if o.until %}<p>Lieferung bis {{ o.until }}.</p>{% endif %}{% if o.number %}<p>Als Bestellnummer nehmen Sie bitte {{ o.number }}.</p>{% endif %}<p>Herzlichst<br>{{ o.contact }}</p><hr><table><tr><td style='border-right:2px solid #722f37;padding-right:12px'><b style='color:#722f37'>{{ o.name }}</b></td><td style='padding-left:12px'>{{ o.street }}<br>{{ o.place }}<br>Tel. {{ o.phone }}<br><a href='mailto:{{ o.email }}'>{{ o.email }}</a></td></tr></table><p style='font-size:8pt;color:gray'>Prämiert als Betrieb des Jahres. Besuchen Sie unsere Vinothek, täglich ab 14 Uhr, Probe ab 6 Personen. Diese Nachricht ist vertraulich.</p></div>",
    ),
    Form(
        "vet-pasted", "de",
        "<p>Hallo zusammen,</p><p>Bestellung der Praxis, einfach aus der Tabelle kopiert:</p><table border=0 cellspacing=0 width=560><colgroup><col width=70><col width=60><col width=120><col></colgroup>{% for x in lines %}<tr height=18><td class=x1 align=right>{{ x.qty }}</td><td class=x1>{{ x.unit }}</td><td class=x2>{{ x.sku }}</td><td class=x2>{{ x.desc }}</td></tr>{% endfor %}</table><p>{% if o.customer %}Kundennummer {{ o.customer }}. {% endif %}{% if o.number %}Unsere Bestellnummer: {{ o.number }}.{% endif %}</p><p>Viele Grüße vom Praxisteam<br>{{ o.contact }}<br>{{ o.name }}</p>", "td.x1{border:.5pt solid #ccc;padding:1px 4px} td.x2{border:.5pt solid #ccc}", lines=(2, 9),
    ),
    Form(
        "bee-phone", "de",
        "<div dir='auto'>Moin Herr {{ o.person }},</div><div dir='auto'>brauche {% for x in lines %}{{ x.times }}x {{ x.desc }} ({{ x.sku }}){% if not loop.last %}, {% endif %}{% endfor %}.</div>{% if o.until %}<div dir='auto'>Gern bis {{ o.until }}.</div>{% endif %}<div dir='auto'>Gruß</div><div dir='auto'>{{ o.contact }}</div><div dir='auto'>{{ o.name }}, {{ o.city }}</div><div dir='auto'><br></div><div dir='auto'>Diese Nachricht wurde mobil verfasst.</div>", lines=(1, 4),
    ),
    Form(
        "firm-portal", "de",
        "<table width='100%' style='font:13px Verdana'><tr><td bgcolor='#00563f' style='color:#fff;padding:8px'>Beschaffungsplattform – Bestellübermittlung</td></tr></table><table style='font:12px Verdana'>{{ said('<tr><td><b>%s</b></td><td>%s</td></tr>', ('Bestell-ID', o.number), ('Ausgelöst am', o.day), ('Besteller', o.contact), ('Kundennr. beim Lieferanten', o.customer), ('Lieferung erbeten', o.delivery), ('Zahlung', o.payment)) }}<tr><td><b>Organisation</b></td><td>{{ o.block|br }}</td></tr>{% if o.ship %}<tr><td><b>Warenempfänger</b></td><td>{{ o.ship|br }}</td></tr>{% endif %}</table>"
        "{% for x in lines %}<table style='font:12px Verdana;border:1px solid #ccc;margin:6px 0' width='100%'><tr><td>Zeile {{ x.pos }}</td><td colspan=3><b>{{ x.desc }}</b></td></tr><tr><td>Lieferanten-Artikelnr.</td><td>{{ x.sku }}</td><td>Interne Nr.</td><td>{{ x.bsku }}</td></tr><tr><td>Bestellmenge</td><td>{{ x.qty }} {{ x.unit }}</td><td>Preis netto (EUR)</td><td>{{ x.price }}</td></tr><tr><td>Positionswert (EUR)</td><td colspan=3>{{ x.total }}</td></tr></table>{% endfor %}<p style='font:12px Verdana'>Bestellwert netto: <b>{{ o.net }} EUR</b></p>", codes=True, lines=(1, 5),
    ),
    Form(
        "garden-answer", "de",
        "<p>Hallo Herr {{ o.person }},</p><p>besten Dank für Ihr Angebot, wir möchten daraus nur dieses bestellen:</p><ul>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} {{ x.desc }} – {{ x.sku }}</li>{% endfor %}</ul>{% if o.number %}<p>Bestellnummer: {{ o.number }}</p>{% endif %}<p>Viele Grüße<br>{{ o.contact }}<br>{{ o.name }}</p><blockquote style='border-left:2px solid #1a73e8;margin-left:6px;padding-left:8px'><p>Am {{ o.earlier }} schrieb {{ o.seller }}:</p><p>wir bieten an:</p><table>{% for y in others %}<tr><td>{{ y.sku }}</td><td>{{ y.desc }}</td><td>{{ y.qty }} {{ y.unit }}</td><td>{{ y.price }} €</td></tr>{% endfor %}</table></blockquote>", lines=(1, 4),
    ),
    Form(
        "shop-struck-old", "de",
        "<p>Guten Tag,</p><p>unsere Bestellung (was durchgestrichen ist, hat sich erledigt):</p><table cellpadding=3>{% for y in others[:1] %}<tr><td><s>{{ y.qty }}</s></td><td><s>{{ y.unit }}</s></td><td><s>{{ y.desc }}</s></td><td><s>{{ y.sku }}</s></td></tr>{% endfor %}{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table>{% if o.number %}<p>Bestell-Nr. {{ o.number }}</p>{% endif %}<p>Danke, {{ o.contact }}<br>{{ o.block|br }}</p>", lines=(2, 6),
    ),
    Form(
        "garden-en-list", "en",
        "<p>Hi there,</p><p>Could you please supply:</p><ol>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} – {{ x.desc }} – <tt>{{ x.sku }}</tt></li>{% endfor %}</ol><p>{% if o.number %}Our PO is <b>{{ o.number }}</b>. {% endif %}{% if o.until %}Please deliver by {{ o.until }}.{% endif %}</p><p>Thanks<br>{{ o.contact }}<br><span style='color:#2e7d32'>{{ o.name }}</span><br>{{ o.street }}, {{ o.place }}</p>",
    ),
    Form(
        "shop-en-marketplace", "en",
        "<div class=card><h2>You've got a sale</h2><p>{{ said('%s <b>%s</b><br>', ('Order ID', o.number), ('Order date', o.day), ('Payment', o.payment)) }}</p><table width='100%'><tr><th>Product</th><th>SKU</th><th class=n>Qty</th><th class=n>Price</th><th class=n>Amount</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=n>{{ x.times }}</td><td class=n>€{{ x.price }}</td><td class=n>€{{ x.total }}</td></tr>{% endfor %}</table><p>Total excluding VAT: €{{ o.net }}</p><p><b>Sold to</b><br>{{ o.block|br }}<br>{{ o.contact }}, {{ o.email }}</p>{% if o.ship %}<p><b>Ship to</b><br>{{ o.ship|br }}</p>{% endif %}</div>", _CARD, lines=(1, 4),
    ),
    Form(
        "vet-nl-table", "nl",
        "<p>Goedendag,</p><p>De praktijk bestelt:</p><table border=1 cellpadding=3 cellspacing=0><tr><th>Code</th><th>Product</th><th>Aantal</th><th>Verpakking</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>{{ said('<p>%s: %s</p>', ('Ordernummer', o.number), ('Klantnummer', o.customer), ('Leverdatum', o.delivery)) }}<p>Met vriendelijke groet,<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "garden-nl-phone", "nl",
        "<div>Hoi allemaal, graag:</div><div><br></div>{% for x in lines %}<div>{{ x.times }} x {{ x.desc }} ({{ x.sku }})</div>{% endfor %}<div><br></div>{% if o.until %}<div>Uiterlijk {{ o.until }}.</div>{% endif %}<div>Mvg {{ o.contact }}, {{ o.name }}</div><div>Verstuurd vanaf mijn telefoon</div>", lines=(1, 5),
    ),
    Form(
        "wine-fr-table", "fr",
        "<p>Madame, Monsieur,</p><p>Le domaine vous passe commande de&nbsp;:</p><table border=1 cellspacing=0 cellpadding=4><tr><th>Désignation</th><th>Votre réf.</th><th>Nombre</th><th>Unité</th><th>Prix HT €</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td></tr>{% endfor %}</table>{{ said('<p>%s : %s</p>', ('Commande n°', o.number), ('Code client', o.customer), ('Livraison', o.delivery)) }}<p>Salutations distinguées<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "bee-fr-list", "fr",
        "<div>Bonjour,</div><div>pour la miellerie&nbsp;:</div><ul>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} {{ x.desc }}, {{ x.sku }}</li>{% endfor %}</ul>{% if o.number %}<div>N° de commande&nbsp;: {{ o.number }}</div>{% endif %}<div>{{ o.note }}</div><div>Bonne journée, {{ o.contact }}</div><div>{{ o.name }}</div>",
    ),
)  # fmt: skip


def mailed(form: Form) -> Buyer:
    """The buyer whose mail is this page, half the time beside the same as plain text, where text can say what the page says."""

    def write(world: World, random: Random, name: str) -> Letter:
        page, order = page_of(form, drawn(form, world, random), random)
        subject, _ = filled(random.choice(house_of(world).subjects[form.language]), parts_of(order, random), random)
        style = f"<style>{form.css}</style>" if form.css else ""
        html = f"<html lang='{form.language}'><head><meta charset='utf-8'><title></title>{style}</head><body>{page}</body></html>"
        text = as_text(page) if "<s>" not in form.template and "<blockquote" not in form.template and random.random() < 0.5 else ""
        return letter(order, random, name, subject or "Order", text, html=html, sub=form.name, group="B")

    return write


USUAL = ("firm-plain-table", "shop-webshop-notice", "vet-pasted", "garden-en-list", "wine-fr-table", "vet-nl-table")
BUYERS: tuple[Buyer, ...] = tuple(mailed(form) for form in (*FORMS, *(form for form in FORMS if form.name in USUAL)))
