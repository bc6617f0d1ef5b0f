"""Who buys from the sample company: customers with addresses, delivery addresses, their own part numbers and their prices. All invented;
streets do not exist in these towns, every domain ends in .example.
"""

from __future__ import annotations

from collections.abc import Iterator

from stdnum.at import uid
from stdnum.ch.uid import calc_check_digit as swiss_digit
from stdnum.iso7064 import mod_11_10
from stdnum.nl import bsn

COLUMNS = (
    "customer_number", "name", "contact", "street", "postcode", "city", "country", "vat_id", "emails", "payment_method", "status",
)  # fmt: skip

# number | name | contact | street | postcode | city | country | e-mail addresses | payment | status
_CUSTOMERS = """
10023|Metallbau Kessler GmbH|Petra Lindner|Ziegelhofer Weg 14|34123|Kassel|DE|einkauf@kessler-metallbau.example;p.lindner@kessler-metallbau.example|invoice|active
10024|Metallbau Kessler GmbH|Jens Woltering|Am Gleisdreieck 3|37079|Göttingen|DE|goettingen@kessler-metallbau.example|invoice|active
10031|Tischlerei Österreich & Söhne|Björn Österreich|Hobelbankgasse 7a|49074|Osnabrück|DE|werkstatt@tischlerei-oesterreich.example|direct_debit|active
10047|Kfz-Werkstatt Yıldız|Emre Yıldız|Schraubenallee 22|44147|Dortmund|DE|info@kfz-yildiz.example|invoice|active
10052|Stadtwerke Brünnsee AöR|Materialwirtschaft|Wasserturmplatz 1|24103|Kiel|DE|materialwirtschaft@stadtwerke-bruennsee.example;a.hinrichs@stadtwerke-bruennsee.example|invoice|active
10066|Dachdeckerei Möhring e.K.|Uwe Möhring|Firstweg 9|31785|Hameln|DE|moehring@dach-moehring.example|invoice|active
10078|Anlagenbau Trautwein GmbH & Co. KG|Sabine Kropp|Kesselschmiedstraße 41|70376|Stuttgart|DE|bestellung@trautwein-anlagen.example;s.kropp@trautwein-anlagen.example|invoice|active
10085|Gartenbau Fliederhof|Marlies Petersen|Fliederhof 2|25813|Husum|DE|fliederhof@gartenbau.example|prepayment|active
10091|Elektro Schönemann|Ralf Schönemann|Kabelgraben 18|06108|Halle (Saale)|DE|buero@elektro-schoenemann.example|direct_debit|active
10104|Bauhof der Gemeinde Altenrode|Herr Brosig|Salzlager 5|38871|Ilsenburg|DE|bauhof@altenrode.example|invoice|active
10112|Heizung Sanitär Dombrowski GmbH|Anna Dombrowski|Muffenweg 33|45127|Essen|DE|a.dombrowski@shk-dombrowski.example;info@shk-dombrowski.example|invoice|active
10119|Zerspanungstechnik Rhönblick GmbH|Thomas Gutberlet|Drehmeisterring 12|36037|Fulda|DE|einkauf@zt-rhoenblick.example|invoice|active
10127|Malerbetrieb Farbenfroh Inh. K. Seidel|Katrin Seidel|Pinselstieg 4|01067|Dresden|DE|seidel@farbenfroh-maler.example|direct_debit|active
10135|Schreinerei Hölzl|Xaver Hölzl|Spanweg 11|84028|Landshut|DE|schreinerei@hoelzl.example|invoice|active
10143|Landmaschinen Tietjen OHG|Hinnerk Tietjen|Traktorenstraat 6|26121|Oldenburg|DE|hinnerk@tietjen-landtechnik.example|invoice|active
10156|Maschinenfabrik Oberlauf AG|Frau Dr. Weigelt|Oberlaufstraße 100|09111|Chemnitz|DE|purchasing@oberlauf.example;weigelt@oberlauf.example|invoice|active
10162|Logistikzentrum Havelbogen GmbH|Wareneingang|Bogenkai 17|14467|Potsdam|DE|bedarf@havelbogen-logistik.example|invoice|active
10170|Fahrradladen Kettenblatt|Nele Aumann|Ritzelgasse 1|79098|Freiburg im Breisgau|DE|nele@kettenblatt.example|paypal|active
10188|Schlosserei Brandt|Holger Brandt|Ambossweg 8|23552|Lübeck|DE|brandt.schlosserei@freemail.example|cash_on_delivery|active
10195|Brandt Gerüstbau GmbH|Melanie Brandt|Ambossweg 80|23552|Lübeck|DE|kontor@brandt-geruest.example|invoice|active
10201|Kunststoffwerk Ilmtal GmbH|Stefan Rößler|Granulatweg 27|99425|Weimar|DE|s.roessler@kw-ilmtal.example;einkauf@kw-ilmtal.example|invoice|active
10214|Autohaus Grünewald GmbH|Teiledienst|Hebebühnenallee 55|67655|Kaiserslautern|DE|teiledienst@autohaus-gruenewald.example|direct_debit|active
10226|Bäckerei Süßmilch GmbH|Carsten Süßmilch|Ofenplatte 3|04109|Leipzig|DE|buero@suessmilch-baeckerei.example|direct_debit|active
10233|Gebäudeservice Blitzblank KG|Ewa Nowak|Eimerkette 19|60313|Frankfurt am Main|DE|e.nowak@blitzblank-service.example|invoice|active
10249|Technische Schule Nordtor|Werkstattleitung|Lehrlingsdamm 2|28195|Bremen|DE|werkstatt@ts-nordtor.example|invoice|active
10257|Windkraft Wartung Dithmarschen GmbH|Kai Thode|Rotorblick 44|25746|Heide|DE|thode@wwd-service.example;lager@wwd-service.example|invoice|active
10260|Steinmetz Marmorius|Georg Marmorius|Findlingspfad 13|97070|Würzburg|DE|g.marmorius@freemail.example|prepayment|active
10274|Zimmerei Balkenhol GmbH|Ludger Balkenhol|Sparrenkamp 21|59555|Lippstadt|DE|zimmerei@balkenhol.example|invoice|active
10286|Schiffswerft Luv & Lee GmbH|Einkauf|Hellingkaje 7|26725|Emden|DE|einkauf@luv-lee-werft.example|invoice|active
10290|Feuerwehr Markt Ebersgrün|Kommandant Huber|Schlauchturm 1|94032|Passau|DE|geraetewart@ff-ebersgruen.example|invoice|active
10303|Automation Pfeifer GmbH|Lena Pfeifer|Robotikring 30|76133|Karlsruhe|DE|lena.pfeifer@automation-pfeifer.example|invoice|active
10318|Kälte-Klima Nordlicht UG|Ole Jessen|Verdampferweg 5|24937|Flensburg|DE|service@nordlicht-kaelte.example|credit_card|active
10325|Straßenbau Quadflieg GmbH|Bauleitung Los 3|Asphaltdreieck 66|52062|Aachen|DE|einkauf@quadflieg-strassenbau.example|invoice|active
10337|Museum für Mühlentechnik e.V.|Dr. Irmgard Kolbe|Mahlgang 9|32423|Minden|DE|verwaltung@muehlenmuseum.example|invoice|active
10341|Holzwerke Sägebruch GmbH|Manfred Zink|Sägebruch 1|87435|Kempten (Allgäu)|DE|zink@saegebruch-holz.example|invoice|active
10359|Laborbedarf Retorte GmbH|Dr. Nina Falk|Kolbenhals 15|55116|Mainz|DE|order@retorte-labor.example|invoice|active
10364|Rohrleitungsbau Emsmann|Bernd Emsmann|Flanschallee 28|48143|Münster|DE|b.emsmann@rohrbau-emsmann.example|direct_debit|active
10372|Veranstaltungstechnik Lichtblick|Mike Sommer|Traversenhof 10|50667|Köln|DE|mike@lichtblick-vt.example|paypal|active
10388|Krankenhaus St. Ansgar gGmbH|Technischer Dienst|Genesungsweg 4|37671|Höxter|DE|technik@st-ansgar.example|invoice|active
10395|Agrargenossenschaft Börde eG|Frau Schilling|Rübenstraße 70|39104|Magdeburg|DE|schilling@agrar-boerde.example|invoice|active
10409|Modellbau Zwergenreich|Arno Zwerg|Maßstab 87|72070|Tübingen|DE|arno@zwergenreich.example|paypal|active
10417|Werkzeugverleih Schnapp GmbH|Tresen|Leihgasse 12|90402|Nürnberg|DE|tresen@schnapp-verleih.example|invoice|blocked
10422|Containerdienst Rumpel|Detlef Rumpel|Muldenkippe 3|19053|Schwerin|DE|rumpel@containerdienst.example|prepayment|blocked
10436|Pumpen Klöckener KG|Ursula Klöckener|Laufradweg 16|47051|Duisburg|DE|info@pumpen-kloeckener.example;u.kloeckener@pumpen-kloeckener.example|invoice|active
10445|Solarteam Sonnenseite GmbH|Jonas Ritter|Modulfeld 8|86150|Augsburg|DE|einkauf@sonnenseite-solar.example|invoice|active
10458|Druckerei Letternpresse|Frau Hansen|Bleisatz 5|20095|Hamburg|DE|hansen@letternpresse.example|invoice|active
10463|Brauerei Hopfenstern GmbH|Braumeister Lang|Sudhausplatz 2|96047|Bamberg|DE|werkstatt@hopfenstern.example|invoice|active
10479|Forstbetrieb von Eschenried|Revierleiter Kuhn|Rückegasse 1|66111|Saarbrücken|DE|revier@eschenried-forst.example|invoice|active
20011|Hochalp Seilbahntechnik GmbH|Florian Gstrein|Stützenweg 4|6020|Innsbruck|AT|f.gstrein@hochalp.example;einkauf@hochalp.example|invoice|active
20017|Tischlerei Pichlbauer|Maria Pichlbauer|Hobelzeile 12/3|8010|Graz|AT|office@pichlbauer.example|prepayment|active
20024|Donau Stahlbau Ges.m.b.H.|Mag. Eva Sedlacek|Nietenlände 77|4020|Linz|AT|sedlacek@donau-stahlbau.example|invoice|active
20032|Weingut Rebenthal|Josef Rebenthaler|Kellergasse 5|3500|Krems an der Donau|AT|josef@rebenthal.example|credit_card|active
30008|Uhrwerk Mechanik AG|Beat Zurbriggen|Zahnradstrasse 6|8004|Zürich|CH|b.zurbriggen@uhrwerk-mechanik.example|invoice|active
30015|Bergbahnen Steinbock AG|Ursina Caduff|Talstation 1|7000|Chur|CH|technik@steinbock-bahnen.example|invoice|active
30021|Garage Murmeltier GmbH|Reto Aebischer|Bremsweg 14|3011|Bern|CH|garage@murmeltier.example|prepayment|active
40005|Van der Velden Techniek B.V.|Sanne van der Velden|Lagerkade 31|5611 AB|Eindhoven|NL|inkoop@vandervelden-techniek.example|invoice|active
40012|Scheepsreparatie De Kabeljauw B.V.|Joost Bakker|Dokweg 9|3011 GD|Rotterdam|NL|j.bakker@kabeljauw-ship.example|invoice|active
50004|Atelier Mécanique Dubois SARL|Claire Dubois|12 rue des Boulons|67000|Strasbourg|FR|claire@atelier-dubois.example|credit_card|active
60101|Hannelore Wittkamp||Rosenstieg 3|33602|Bielefeld|DE|h.wittkamp@freemail.example|prepayment|active
60102|Dieter Krause||Lerchenschlag 17|03046|Cottbus|DE|dieter.krause@freemail.example|paypal|active
60103|Dieter Krause||Finkenbusch 2|15230|Frankfurt (Oder)|DE|krause.dieter@freemail.example|cash_on_delivery|active
60104|Aylin Demir||Kastanienring 45|13353|Berlin|DE|aylin.demir@freemail.example|credit_card|active
60105|Prof. Dr. Konrad Übelacker||Gelehrtenhöhe 1|69117|Heidelberg|DE|uebelacker@freemail.example|invoice|active
60106|Marie-Luise von der Heide||Gutshaus 1|17192|Waren (Müritz)|DE|ml.vdheide@freemail.example|prepayment|active
60107|Jörg Großmann||Weißdornweg 6b|93047|Regensburg|DE|joerg.grossmann@freemail.example|paypal|active
60108|Familie Baumgartner||Almrausch 8|5020|Salzburg|AT|baumgartner@freemail.example|prepayment|active
"""

# customer number | name | contact | street | postcode | city | country
DELIVERY_ADDRESSES = """
10023|Metallbau Kessler GmbH, Halle 2|Wareneingang|Ziegelhofer Weg 20|34123|Kassel|DE
10052|Stadtwerke Brünnsee AöR, Lager Süd|Frau Hinrichs|Pumpstation 3|24113|Kiel|DE
10078|Anlagenbau Trautwein Baustelle Heilbronn|Polier Demirci|Neckarbogen 77|74076|Heilbronn|DE
10156|Maschinenfabrik Oberlauf AG, Werk II|Wareneingang Tor 4|Zwickgraben 12|08056|Zwickau|DE
10257|WWD Servicestützpunkt Büsum|Kai Thode|Deichhafen 6|25761|Büsum|DE
10325|Quadflieg Baustellenlager A44|Bauleitung Los 3|Rastplatz Ost 1|52457|Aldenhoven|DE
20011|Hochalp Talstation Stubai|Florian Gstrein|Gletscherlift 2|6167|Neustift im Stubaital|AT
30015|Bergbahnen Steinbock AG, Mittelstation|Ursina Caduff|Alpweg 20|7050|Arosa|CH
"""

# customer number | buyer's number | our number
PART_NUMBERS = """
10052|SW-440017|H300-09
10052|SW-440018|H300-10
10052|SW-512204|WW-471-XL
10052|SW-600331|EHK-13157
10156|4711-0630|SK-933-0630
10156|4711-0640|SK-933-0640
10156|4711-0840|SK-933-0840
10156|4720-06|MU-934-06
10156|4720-08|MU-934-08
10156|8800-115|TS-115-10
10156|8800-125|TS-125-10
10201|KW 20 115|EH-100-L
10201|KW 20 116|EH-100-XL
10201|KW 31 002|CH-BR500
10359|RET/88-1|FM-P2-20
10359|RET/88-3|FM-P3V-10
40005|VDV100234|104.060
40005|VDV100235|104.065
40005|VDV100240|104.080
"""

# our number | customer ("": all) | from quantity | net price | from | to
PRICES = """
H300-08||50|2.65||
H300-09||50|2.65||
H300-10||50|2.65||
H300-09||200|2.40||
H300-10||200|2.40||
TS-115-10||25|1.19||
TS-125-10||25|1.29||
TS-125-10||100|1.12||
CH-BR500||12|2.49||
CH-BR500||48|2.19||
SK-933-0630||10|8.95||
SK-933-0840||10|16.40||
KB-50-BR||36|1.39||
SK-933-0630|10156|1|8.40|2026-01-01|2026-12-31
SK-933-0640|10156|1|9.90|2026-01-01|2026-12-31
SK-933-0840|10156|1|15.20|2026-01-01|2026-12-31
MU-934-06|10156|1|3.10|2026-01-01|2026-12-31
7640-42|10257|1|58.90||
7640-43|10257|1|58.90||
7640-44|10257|1|58.90||
H300-09|10052|1|2.55|2026-07-01|2027-06-30
EH-100-L|10201|1|7.60||
HLM-GE|||10.90|2026-11-01|2026-11-30
"""

PRIVATE_FROM = 60_000


def rows(table: str) -> Iterator[list[str]]:
    """The rows of a table above, cell by cell."""
    for line in table.strip().splitlines():
        yield [cell.strip() for cell in line.split("|")]


def customers() -> Iterator[dict[str, str]]:
    """The rows of customers.csv in their order."""
    for number, name, contact, street, postcode, city, country, emails, payment, status in rows(_CUSTOMERS):
        vat_id = "" if int(number) > PRIVATE_FROM else _vat_id(country, int(number))
        values = (number, name, contact, street, postcode, city, country, vat_id, emails, payment, status)
        yield dict(zip(COLUMNS, values, strict=True))


def german_vat_id(stem: int) -> str:
    """A German VAT number of these eight digits and their check digit."""
    return f"DE{stem:08d}{mod_11_10.calc_check_digit(f'{stem:08d}')}"


def _vat_id(country: str, number: int) -> str:
    """A number with right check digits that follows from the customer number; "" where the country's form is not wanted."""
    if country == "DE":
        return german_vat_id((number * 7919) % 90_000_000 + 10_000_000)
    if country == "AT":
        stem = f"{number * 331 % 10_000_000:07d}"
        return f"ATU{stem}{uid.calc_check_digit('U' + stem)}"
    if country == "CH":
        stem = f"{number * 2111 % 90_000_000 + 10_000_000:08d}"
        return f"CHE-{stem[:3]}.{stem[3:6]}.{stem[6:]}{swiss_digit(stem)} MWST"
    if country == "NL":
        stem = next(f"{n:09d}" for n in range(number * 20011, number * 20011 + 200) if bsn.is_valid(f"{n:09d}"))
        return f"NL{stem}B01"
    return ""
