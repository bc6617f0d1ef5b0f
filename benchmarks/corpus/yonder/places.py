"""Where the yonder part's customers live, and what farms, nurseries, apiaries, zoos, clubs, towns, shops, schools and firms are called there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from benchmarks.corpus.places import Land


@dataclass(frozen=True)
class Country(Land):
    """A land that also knows how customers of each kind are called there: patterns with {last}, {spot} (an invented place) and {form}."""

    called: Mapping[str, tuple[str, ...]]
    spots: tuple[str, ...]


GERMANY = Country(
    "DE", "de",
    (
        ("01877", "Bischofswerda"), ("06295", "Lutherstadt Eisleben"), ("15306", "Seelow"), ("17207", "Röbel/Müritz"), ("19322", "Wittenberge"), ("21465", "Reinbek"), ("23879", "Mölln"), ("25348", "Glückstadt"), ("26603", "Aurich"), ("27356", "Rotenburg (Wümme)"), ("29439", "Lüchow"), ("31515", "Wunstorf"), ("34596", "Bad Zwesten"),
        ("36151", "Burghaun"), ("38486", "Klötze"), ("41812", "Erkelenz"), ("46325", "Borken"), ("48727", "Billerbeck"), ("49624", "Löningen"), ("54634", "Bitburg"), ("57518", "Betzdorf"), ("63667", "Nidda"), ("67806", "Rockenhausen"), ("72525", "Münsingen"), ("74575", "Schrozberg"), ("79822", "Titisee-Neustadt"), ("83512", "Wasserburg am Inn"),
        ("86720", "Nördlingen"), ("88427", "Bad Schussenried"), ("91541", "Rothenburg ob der Tauber"), ("94315", "Straubing"), ("97318", "Kitzingen"), ("98617", "Meiningen"),
    ),
    ("Ziegelhütte", "Am Deich", "Feldstr.", "Hauptstr.", "Mühlenweg", "Zum Sportplatz", "Kirchweg", "Birkenallee", "Am Bienenhaus", "Oberdorf", "Wiesengrund", "Schulstraße", "An der B 191", "Bahnhofstr.", "Im Winkel", "Lange Reihe", "Hinter den Höfen", "Gartenweg", "Alte Poststraße"),
    ("{street} {n}", "{street} {n}", "{street} {n}", "{street} {n} a", "{street} {n}c"), (), (), ("GmbH", "GbR", "KG", "e.K.", "GmbH & Co. KG"),
    ("Almut", "Burkhard", "Christl", "Dieter", "Edda", "Friedhelm", "Gesa", "Hartmut", "Imke", "Jochen", "Katrin", "Ludger", "Marlies", "Nils", "Oda", "Peer", "Roswitha", "Sigrid", "Theo", "Uta", "Volker", "Wenke"),
    (
        "Ahlers", "Bleeker", "Cordsen", "Drögemüller", "Eickhorst", "Feddersen", "Gräfe", "Hinrichs", "Immenkamp", "Jürgensen", "Kötter", "Lübbers", "Meinhold", "Nölting", "Ohlendorf", "Prielmeier", "Quast", "Röhrl", "Scheuerle", "Tewes", "Uphoff", "Vießmann-Ott", "Wieczorek", "Zirngibl", "Bärlocher", "Dankert",
        "Kuhnle", "Steinhoff", "Rademaker", "Öttl",
    ),
    ("hof", "info", "buero", "bestellung", "kontakt", "post", "betrieb"), ("Aussiedlerhof", "Betriebsstätte Nord", "Vereinsheim", "Gewächshaus 4", "Futterküche", "Lager Moorweg"), ("05841 77", "0173 40", "+49 9852 61", "(04882) 13", "07122/94", "0049 160 55"),
    {
        "farm": ("Hof {last}", "Biohof {last} GbR", "Geflügelhof {last} KG", "Schäferei {last}", "Agrarbetrieb {last} GmbH", "Ziegenhof {last}", "{last} Milchvieh GbR"), "nursery": ("Gärtnerei {last}", "Baumschule {last} GmbH & Co. KG", "Gartenbau {last} GmbH", "Staudengärtnerei {last} e.K.", "{last} Gemüsebau KG"),
        "bees": ("Imkerei {last}", "Wanderimkerei {last}", "Honighof {last} GbR", "Bienenzucht {last}"), "zoo": ("Tierpark {spot} gGmbH", "Wildpark {spot} GmbH", "Vogelpark {spot} GmbH", "Zoologischer Garten {spot}"),
        "club": ("Imkerverein {spot} e.V.", "Kleingartenverein {spot} e.V.", "Rassegeflügelzuchtverein {spot} e.V.", "Tierschutzverein {spot} e.V.", "Obst- und Gartenbauverein {spot} e.V."), "town": ("Bauhof der Gemeinde {spot}", "Friedhofsverwaltung {spot}", "Stadtgärtnerei {spot}"),
        "shop": ("Landhandel {last} KG", "Gartencenter {last} GmbH", "Zoofachgeschäft {last} e.K.", "Hofladen {last}"), "school": ("Landwirtschaftsschule {spot}", "Waldkindergarten {spot} e.V.", "Versuchsgut {spot}"), "firm": ("{last} Garten- und Landschaftsbau {form}", "Hausmeisterdienst {last} {form}", "Pferdepension {last} {form}"),
    },
    ("Rehgrund", "Amselbruch", "Lerchenstein", "Kiefernau", "Moorwarder", "Erlenkamp", "Sonnwinkel", "Dachsenberg", "Hagebruch", "Storchenau", "Weidendorf", "Fuchsried"),
)  # fmt: skip
AUSTRIA = Country(
    "AT", "de", (("2070", "Retz"), ("3830", "Waidhofen an der Thaya"), ("4710", "Grieskirchen"), ("5230", "Mattighofen"), ("8330", "Feldbach"), ("9400", "Wolfsberg")), ("Kellergasse", "Marktplatz", "Bergstraße", "Obstgartenweg", "Wiener Straße", "Unterort"), ("{street} {n}", "{street} {n}/{m}", "{street} {n}"), (), (), ("GmbH", "KG", "OG"),
    ("Aloisia", "Engelbert", "Franziska", "Gottfried", "Notburga", "Sepp"), ("Aigner", "Brandstetter", "Ebenhofer", "Fuxjäger", "Gschwandtner", "Haslinger", "Kirchsteiger"), ("office", "hof", "bestellung"), ("Zubau Ost", "Bienenstand Au"), ("+43 2942 20", "0676 33", "03152 5"),
    {"farm": ("Biohof {last}", "{last} Geflügel GmbH", "Bauernhof {last}"), "nursery": ("Gärtnerei {last} KG", "Blumen {last} GmbH"), "bees": ("Imkerei {last}", "Honigmanufaktur {last} OG"), "club": ("Siedlerverein {spot}", "Bienenzuchtverein {spot}"), "zoo": ("Tierwelt {spot} GmbH",), "shop": ("Lagerhandel {last} GmbH",)},
    ("Steinbachl", "Au im Moos", "Thalwinkl", "Hochkogl"),
)  # fmt: skip
SWITZERLAND = Country(
    "CH", "de", (("3415", "Rüegsauschachen"), ("4900", "Langenthal"), ("6130", "Willisau"), ("8580", "Amriswil"), ("9050", "Appenzell")), ("Dorfstrasse", "Hofmatt", "Bernstrasse", "Im Grund", "Rainweg"), ("{street} {n}", "{street} {n}", "{street} {n}a"), (), (), ("AG", "GmbH"),
    ("Annelies", "Beat", "Fritz", "Heidi", "Ruedi", "Silvia"), ("Aeschlimann", "Brändli", "Gerber", "Hürlimann", "Odermatt", "Zbinden"), ("info", "hof", "bestellungen"), ("Remise", "Standort Moos"), ("+41 34 46", "062 92", "079 31"),
    {"farm": ("Hof {last} GmbH", "Geflügelhof {last}"), "nursery": ("Gärtnerei {last} AG", "Baumschule {last} AG"), "bees": ("Imkerei {last}",), "club": ("Bienenzüchterverein {spot}",), "zoo": ("Tierpark {spot} AG",), "shop": ("Hofmarkt {last} AG",)},
    ("Unterhölzli", "Geissmatt", "Sunnehalde"),
)  # fmt: skip
NETHERLANDS = Country(
    "NL", "nl", (("1661 KZ", "De Weere"), ("2665 MG", "Bleiswijk"), ("4411 BD", "Rilland"), ("5985 NA", "Grashoek"), ("7665 SB", "Albergen"), ("8307 DE", "Ens"), ("9591 TH", "Onstwedde")), ("Middenweg", "Kwekerijlaan", "Zeedijk", "Boerendijk", "Veenweg", "Oosteinde"), ("{street} {n}", "{street} {n}", "{street} {n}a"), (), (), ("B.V.", "V.O.F.", "C.V."),
    ("Aaltje", "Cor", "Hennie", "Jelle", "Marijke", "Sietse", "Tineke"), ("Boersma", "van der Kooij", "Doornbos", "Hogervorst", "Lammers", "Nijland", "te Velde", "Wagenaar"), ("info", "bestelling", "kwekerij", "administratie"), ("Kas 2", "Schuur Oost"), ("+31 228 58", "06-142", "0599 31"),
    {"farm": ("Melkveebedrijf {last} V.O.F.", "Maatschap {last}", "Pluimveebedrijf {last} B.V."), "nursery": ("Kwekerij {last} B.V.", "{last} Bomen V.O.F."), "bees": ("Imkerij {last}",), "club": ("Imkersvereniging {spot}", "Volkstuinvereniging {spot}"), "zoo": ("Dierenpark {spot} B.V.",), "shop": ("Boerenwinkel {last} V.O.F.", "Tuincentrum {last} B.V."), "firm": ("Hoveniersbedrijf {last} {form}",)},
    ("De Reigerhof", "Wilgenoord", "Het Zwaluwnest", "Kievitshoek"),
)  # fmt: skip
FLANDERS = Country(
    "BE", "nl", (("8650", "Houthulst"), ("9940", "Evergem"), ("3990", "Peer"), ("2235", "Hulshout")), ("Kouterstraat", "Diepestraat", "Hoevelaan", "Steenweg"), ("{street} {n}", "{street} {n} bus {m}"), (), (), ("BV", "NV"), ("Griet", "Joris", "Lutgart", "Stijn"), ("Baeyens", "D'hondt", "Vanmechelen", "Wuyts"), ("info", "bestel"), ("Loods 2",), ("+32 51 70", "0477 21"),
    {"farm": ("Hoeve {last}", "Landbouwbedrijf {last} BV"), "nursery": ("Boomkwekerij {last} NV",), "bees": ("Imkerij {last}",), "club": ("Imkersbond {spot} vzw",), "shop": ("Tuinhandel {last} BV",)}, ("De Kwikstaart", "Ooievaarshof"),
)  # fmt: skip
WALLONIA = Country(
    "BE", "fr", (("4990", "Lierneux"), ("5590", "Ciney"), ("6850", "Paliseul")), ("rue de l'Étang", "chemin du Rucher", "rue Haute"), ("{street} {n}", "{street}, {n}"), (), (), ("SRL", "SA"), ("Anne-Sophie", "Jean-Luc", "Nathalie", "Philippe"), ("Collard", "Henrotin", "Lejeune", "Servais"), ("info", "ferme"), ("Hangar 1",), ("+32 83 21", "0495 60"),
    {"farm": ("Ferme {last}", "Élevage {last} SRL"), "nursery": ("Pépinières {last} SRL",), "bees": ("Rucher {last}",), "club": ("Cercle horticole {spot} asbl",), "shop": ("Jardinerie {last} SA",)}, ("Les Mésanges", "Le Tilleul"),
)  # fmt: skip
FRANCE = Country(
    "FR", "fr", (("12170", "Réquista"), ("24600", "Ribérac"), ("35460", "Maen Roch"), ("46300", "Gourdon"), ("56110", "Gourin"), ("67110", "Niederbronn-les-Bains"), ("70800", "Saint-Loup-sur-Semouse"), ("86400", "Civray")), ("route de Limoges", "rue de la Bergerie", "chemin des Ruchers", "lieu-dit Les Combes", "place du Foirail", "rue des Serres"),
    ("{n} {street}", "{n}, {street}", "{n} bis {street}"), (), (), ("SARL", "SAS", "EURL"), ("Amandine", "Christophe", "Fabienne", "Gilles", "Maryse", "Romain", "Sylvain"), ("Bourdin", "Cazenave", "Delorme", "Guillou", "Lacombe", "Pelissier", "Rouvière", "Tessier"), ("contact", "exploitation", "commandes", "accueil"), ("Serre 3", "Bergerie"), ("05 65 46", "+33 6 70", "02 99 10"),
    {
        "farm": ("GAEC {last}", "EARL {last}", "Ferme {last}", "Élevage {last} SARL"), "nursery": ("Pépinières {last} SAS", "Horticulture {last} EURL"), "bees": ("Apiculture {last}", "Les Ruchers {last} SARL"), "club": ("Association Les Jardins de {spot}", "Syndicat apicole de {spot}"), "zoo": ("Parc animalier de {spot} SAS",),
        "shop": ("Jardinerie {last} SARL", "Coopérative agricole {last}"), "firm": ("{last} Paysage {form}",),
    },
    ("Belcombe", "Fontrose", "Valbrune", "Montgrive"),
)  # fmt: skip
BRITAIN = Country(
    "GB", "en", (("HR9 7QJ", "Ross-on-Wye"), ("DE45 1AH", "Bakewell"), ("PE12 6YR", "Spalding"), ("EX20 2TB", "Winkleigh"), ("KY15 7UL", "Cupar"), ("SY8 3DP", "Ludlow")), ("Orchard Lane", "Glebe Road", "Hill Farm Track", "Church Street", "Nursery Lane"), ("{n} {street}", "{n} {street}", "Unit {m}, {street}"), (), (), ("Ltd", "LLP"),
    ("Agnes", "Clive", "Dorothy", "Hamish", "Josie", "Rowan"), ("Allardyce", "Bickerstaff", "Copplestone", "Fairweather", "Garside", "Penhallow", "Thistlethwaite"), ("orders", "office", "farm", "info"), ("Lower Barn", "Polytunnel 6"), ("01989 76", "+44 1629 81", "07700 90"),
    {"farm": ("{last} Farms Ltd", "{last} & Daughters"), "nursery": ("{last} Nurseries Ltd", "{last} Plants LLP"), "bees": ("{last} Honey Ltd", "{last} Apiaries"), "club": ("{spot} Beekeepers Association", "{spot} Allotment Society"), "zoo": ("{spot} Wildlife Park Ltd",), "shop": ("{last} Country Store Ltd",), "firm": ("{last} Grounds Care {form}",)},
    ("Curlew Hill", "Otterbourne Fold", "Hazelmere Moss"),
)  # fmt: skip
IRELAND = Country(
    "IE", "en", (("V94 X2R8", "Limerick"), ("H65 AY27", "Athenry")), ("Mill Road", "Bog Lane"), ("{n} {street}",), (), (), ("Ltd",), ("Aoife", "Declan"), ("Kinsella", "Mulcahy", "Tierney"), ("info",), ("Yard 2",), ("+353 61 30",), {"farm": ("{last} Farms Ltd",), "bees": ("{last} Honey",), "shop": ("{last} Co-op Store Ltd",)}, ("Knockrath",),
)  # fmt: skip
DENMARK = Country("DK", "en", (("6240", "Løgumkloster"), ("4690", "Haslev"), ("9760", "Vrå")), ("Møllegårdsvej", "Kirkebakken", "Skovvej"), ("{street} {n}", "{street} {n}B"), (), (), ("ApS", "A/S"), ("Birthe", "Henrik", "Jette", "Poul"), ("Bruun", "Dalgaard", "Skovgaard", "Vestergaard"), ("info", "kontor"), ("Lade 2",), ("+45 74 74", "+45 98 98"), {"farm": ("{last} Landbrug I/S",), "nursery": ("{last} Planteskole ApS",), "bees": ("{last} Biavl",), "zoo": ("{spot} Dyrepark A/S",)}, ("Hejrevang",))  # fmt: skip
POLAND = Country("PL", "en", (("64-300", "Nowy Tomyśl"), ("27-600", "Sandomierz"), ("11-700", "Mrągowo")), ("ul. Sadowa", "ul. Polna", "ul. Pszczela"), ("{street} {n}", "{street} {n}/{m}"), (), (), ("Sp. z o.o.",), ("Bożena", "Grzegorz", "Marzena", "Zbigniew"), ("Kołodziej", "Sadowski", "Wiśniewska", "Żurek"), ("biuro", "zamowienia"), ("Magazyn",), ("+48 61 44",), {"nursery": ("Szkółka {last} Sp. z o.o.",), "bees": ("Pasieka {last}",), "shop": ("{last} Ogród Sp. z o.o.",)}, ("Bocianowo",))  # fmt: skip
CZECHIA = Country("CZ", "en", (("671 67", "Hrušovany nad Jevišovkou"), ("379 01", "Třeboň"), ("507 71", "Miletín")), ("Sadová", "Na Hrázi", "Polní"), ("{street} {n}", "{street} {n}/{m}"), (), (), ("s.r.o.",), ("Zdeňka", "Miroslav", "Libuše", "Vojtěch"), ("Dvořák", "Holub", "Růžička", "Včelařová"), ("info", "objednavky"), ("Sklad",), ("+420 515 22",), {"nursery": ("Zahradnictví {last} s.r.o.",), "bees": ("Včelí farma {last}",), "zoo": ("Zoopark {spot} s.r.o.",)}, ("Čápovice",))  # fmt: skip
ITALY = Country("IT", "en", (("12051", "Alba"), ("36061", "Bassano del Grappa"), ("52100", "Arezzo")), ("via dei Tigli", "strada Provinciale", "via Molino"), ("{street} {n}", "{street}, {n}"), (), (), ("S.r.l.", "S.n.c."), ("Donatella", "Ettore", "Loredana", "Silvano"), ("Bonfanti", "Corradini", "Meneghetti", "Zanella"), ("info", "ordini"), ("Magazzino",), ("+39 0173 28", "+39 347 60"), {"nursery": ("Vivai {last} S.r.l.",), "bees": ("Apicoltura {last}",), "farm": ("Azienda agricola {last}",), "shop": ("Agraria {last} S.n.c.",)}, ("Borgofiore",))  # fmt: skip
SPAIN = Country("ES", "en", (("22300", "Barbastro"), ("49600", "Benavente"), ("10600", "Plasencia")), ("calle del Olmo", "camino de la Vega", "avda. de la Ribera"), ("{street} {n}", "{street}, {n}"), (), (), ("S.L.",), ("Begoña", "Ignacio", "Milagros", "Tomás"), ("Aranda", "Cifuentes", "Izquierdo", "Peñalver"), ("info", "pedidos"), ("Nave 2",), ("+34 974 31", "+34 650 11"), {"nursery": ("Viveros {last} S.L.",), "bees": ("Apícola {last}",), "farm": ("Ganadería {last} S.L.",)}, ("Villaflorida",))  # fmt: skip

# How many customers of which kind live where.
NUMBERS: tuple[tuple[Country, dict[str, int]], ...] = (
    (GERMANY, {"farm": 15, "nursery": 12, "bees": 9, "zoo": 4, "club": 8, "town": 4, "shop": 9, "school": 4, "firm": 8, "person": 14}), (AUSTRIA, {"farm": 3, "nursery": 2, "bees": 2, "club": 1, "zoo": 1, "shop": 1, "person": 2}), (SWITZERLAND, {"farm": 2, "nursery": 2, "bees": 2, "club": 1, "zoo": 1, "shop": 1, "person": 1}),
    (NETHERLANDS, {"farm": 3, "nursery": 4, "bees": 2, "club": 2, "zoo": 1, "shop": 3, "firm": 2, "person": 2}), (FLANDERS, {"farm": 2, "nursery": 1, "bees": 1, "club": 1, "shop": 1}), (WALLONIA, {"farm": 2, "nursery": 1, "bees": 1, "club": 1, "shop": 1}),
    (FRANCE, {"farm": 5, "nursery": 3, "bees": 3, "club": 2, "zoo": 1, "shop": 3, "firm": 1, "person": 2}), (BRITAIN, {"farm": 3, "nursery": 3, "bees": 2, "club": 2, "zoo": 1, "shop": 2, "firm": 1, "person": 2}), (IRELAND, {"farm": 1, "shop": 1}), (DENMARK, {"farm": 1, "nursery": 1, "bees": 1, "zoo": 1}),
    (POLAND, {"nursery": 1, "bees": 1, "shop": 1}), (CZECHIA, {"nursery": 1, "bees": 1, "zoo": 1}), (ITALY, {"nursery": 1, "bees": 1, "farm": 1, "shop": 1}), (SPAIN, {"nursery": 1, "bees": 1, "farm": 1}),
)  # fmt: skip
LANDS: tuple[Land, ...] = tuple(country for country, _ in NUMBERS)
