"""Where the overseas part's customers live, and what workshops, schools, museums, galleries and shops there are called."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from benchmarks.corpus.places import Land

GERMANY = Land(
    "DE", "de",
    (
        ("02826", "Görlitz"), ("03046", "Cottbus"), ("06108", "Halle (Saale)"), ("07743", "Jena"), ("08523", "Plauen"), ("10405", "Berlin"), ("14467", "Potsdam"), ("18439", "Stralsund"), ("21335", "Lüneburg"), ("24837", "Schleswig"), ("26122", "Oldenburg"), ("28203", "Bremen"), ("31134", "Hildesheim"), ("32423", "Minden"), ("34117", "Kassel"), ("35037", "Marburg"),
        ("37073", "Göttingen"), ("41061", "Mönchengladbach"), ("44135", "Dortmund"), ("48143", "Münster"), ("49074", "Osnabrück"), ("53604", "Bad Honnef"), ("56203", "Höhr-Grenzhausen"), ("63065", "Offenbach am Main"), ("65185", "Wiesbaden"), ("69117", "Heidelberg"), ("72070", "Tübingen"), ("73525", "Schwäbisch Gmünd"), ("75172", "Pforzheim"),
        ("79098", "Freiburg im Breisgau"), ("86150", "Augsburg"), ("86911", "Dießen am Ammersee"), ("91054", "Erlangen"), ("94469", "Deggendorf"), ("96047", "Bamberg"), ("99423", "Weimar"),
    ),
    (
        "Töpfergasse", "Am Brennofen", "Goldschmiedegasse", "Alte Ziegelei", "Papiermühlenweg", "Setzersteig", "Hinterm Münster", "Fabrikstraße", "Lindenallee", "Kunsthof", "Tonwerkstraße", "Obere Gasse", "Bahnhofstr.", "Zunftplatz", "Am alten Schlachthof", "Krämerbrücke", "Marktstraße", "Feldbergstraße", "Weberstr.", "Johannisweg", "An der Bleiche",
    ),
    ("{street} {n}", "{street} {n}", "{street} {n}", "{street} {n}c", "{street} {n}, Hinterhaus"), ("{trade} {name} {form}", "{name} {trade} {form}", "{trade} {name} {form}", "{name} & Tochter {trade} {form}"),
    (
        "Töpferei", "Keramikwerkstatt", "Goldschmiede", "Silberschmiede", "Uhrmacherei", "Juwelier", "Buchbinderei", "Papierrestaurierung", "Siebdruck", "Textildruck", "Werbetechnik", "Schilderwerkstatt", "Rahmenwerkstatt", "Galerie", "Kunsthandlung", "Glaserei", "Glasmalerei", "Bastelladen", "Künstlerbedarf", "Druckgrafik",
    ),
    ("GmbH", "GbR", "e.K.", "OHG", "KG", "GmbH & Co. KG", "UG (haftungsbeschränkt)", "eG"),
    ("Adele", "Bruno", "Cosima", "Detlef", "Elfriede", "Friedemann", "Gunda", "Holger", "Ines", "Jochen", "Kira", "Leander", "Mechthild", "Norbert", "Oda", "Philipp", "Ragna", "Sixtus", "Theda", "Volker", "Wenke", "Yusuf"),
    (
        "Abendroth", "Bleicher", "Czerny", "Distelkamp", "Engelbrecht", "Fliegauf", "Grünwald", "Haferkamp", "Issel", "Jungnickel", "Kesselring", "Landgraf", "Mehlhorn", "Neugebauer", "Oelschläger", "Pfannenschmidt", "Quandt", "Rosenstock", "Schönherr", "Trautwein", "Unverzagt", "Vielhaber", "Wunderlich", "Zirngiebl", "Demirel", "von der Heyde", "Süß", "Bräuer", "Töpfer", "Ott",
    ),
    ("werkstatt", "info", "atelier", "bestellung", "laden", "buero", "hallo", "post"), ("Ladengeschäft", "Atelier 2", "Brennraum", "Außenlager", "Filiale Altmarkt", "Kurswerkstatt"), ("0361 60", "+49 711 40", "0176 22", "(02624) 94", "0551/48"),
)  # fmt: skip


@dataclass(frozen=True)
class Public(Land):
    """Schools, museums and clubs: they have names of places, and the people who write for them have those of people."""

    def person(self, random: Random) -> str:
        """First and last name."""
        return GERMANY.person(random)


HOUSES = Public(
    "DE", "de", GERMANY.places, GERMANY.streets, GERMANY.house, ("{trade} {name} {form}",), ("Kunstschule", "Waldorfschule", "Volkshochschule", "Lebenswerkstatt", "Töpfermuseum", "Jugendkunsthaus", "Kulturverein", "Tagesstätte", "Nachbarschaftswerk"), ("e.V.", "gGmbH", "e. V."), GERMANY.first,
    ("Auetal", "Moorhof", "Heidegrund", "Ziegelhütte", "Wiesengrund", "Seeblick", "Lohmühle", "Sonnenhang"), ("sekretariat", "werkraum", "info", "verwaltung"), ("Werkraum", "Haus B", "Brennofenraum"), GERMANY.dialling,
)  # fmt: skip
OFFICES = Public(
    "DE", "de", GERMANY.places, GERMANY.streets, GERMANY.house, ("{form} der {trade} {name}",), ("Stadt", "Gemeinde", "Hansestadt"), ("Stadtarchiv", "Grundschule", "Kunstmuseum", "Berufsschule", "Stadtbibliothek"), GERMANY.first, ("Altenbrück", "Kirchwalde", "Niederau", "Osterfelde", "Steinhagen"), ("beschaffung", "poststelle", "werkstatt"), ("Magazin 2",), GERMANY.dialling,
)  # fmt: skip
AUSTRIA = Land(
    "AT", "de", (("1070", "Wien"), ("8020", "Graz"), ("4810", "Gmunden"), ("6060", "Hall in Tirol"), ("5400", "Hallein"), ("7000", "Eisenstadt"), ("9020", "Klagenfurt am Wörthersee")), ("Hafnerzeile", "Kirchengasse", "Am Graben", "Salzachkai", "Bräuhausgasse"), ("{street} {n}", "{street} {n}/{m}", "{street} {n}/Top {m}"),
    ("{trade} {name} {form}", "{name} {trade} {form}"), ("Keramik", "Goldschmiede", "Buchbinderei", "Kunstdruckerei", "Glaskunst", "Bilderrahmen"), ("GmbH", "OG", "e.U.", "KG"), ("Alma", "Benedikt", "Franziska", "Gottfried", "Notburga", "Valentin"), ("Aigner", "Dorfmeister", "Gruber-Höll", "Kirchschlager", "Lechthaler", "Wimmer"),
    ("office", "atelier", "werkstatt"), ("Schauraum", "Werkstätte 2"), ("+43 1 52", "0316 71", "0660 34"),
)  # fmt: skip
SWITZERLAND = Land(
    "CH", "de", (("3600", "Thun"), ("5000", "Aarau"), ("8001", "Zürich"), ("4500", "Solothurn"), ("9050", "Appenzell"), ("6300", "Zug"), ("8750", "Glarus")), ("Hafnergasse", "Rathausgasse", "Bahnhofstrasse", "Mühleplatz", "Neugasse"), ("{street} {n}", "{street} {n}", "{street} {n}A"), ("{trade} {name} {form}",),
    ("Keramikatelier", "Goldschmiede", "Buchbinderei", "Siebdruck", "Heilpädagogik", "Rahmenatelier"), ("AG", "GmbH", "Stiftung"), ("Aline", "Dario", "Flurina", "Hansruedi", "Selina", "Werner"), ("Bänziger", "Christen", "Grossenbacher", "Schmid", "Zumstein"), ("info", "atelier", "administration"), ("Atelier Süd", "Laden"), ("+41 33 22", "062 82", "+41 78 60"),
)  # fmt: skip
NETHERLANDS = Land(
    "NL", "nl", (("2611 EE", "Delft"), ("4811 GA", "Breda"), ("5211 JX", "'s-Hertogenbosch"), ("6211 HD", "Maastricht"), ("7411 KH", "Deventer"), ("8011 PK", "Zwolle"), ("3311 CP", "Dordrecht"), ("2011 NB", "Haarlem")), ("Voorstraat", "Papenstraat", "Pottenbakkersgang", "Oude Gracht", "Kerkplein", "Ambachtsweg"),
    ("{street} {n}", "{street} {n}", "{street} {n}-{m}", "{street} {n} A"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Keramiekatelier", "Goudsmederij", "Boekbinderij", "Zeefdrukkerij", "Lijstenmakerij", "Creatief", "Glasatelier"), ("B.V.", "V.O.F.", "BV"), ("Annelies", "Bas", "Gijs", "Hanneke", "Maarten", "Tineke"),
    ("van Aken", "Bakker", "ten Cate", "Dekker", "Hofstra", "Verhoeven"), ("info", "atelier", "inkoop", "winkel"), ("Winkel Centrum", "Werkplaats 2"), ("+31 15 21", "073-61", "06 28"),
)  # fmt: skip
FLANDERS = Land(
    "BE", "nl", (("8000", "Brugge"), ("3000", "Leuven"), ("9100", "Sint-Niklaas"), ("2300", "Turnhout")), ("Steenstraat", "Naamsestraat", "Grote Markt", "Kunstlaan"), ("{street} {n}", "{street} {n} bus {m}"), ("{trade} {name} {form}",), ("Kunstacademie", "Keramiek", "Juwelen", "Drukwerk"), ("VZW", "BV", "NV"), ("Dries", "Hilde", "Joris", "Veerle"),
    ("Baert", "Goossens", "Maes", "Van Hecke"), ("info", "atelier", "aankoop"), ("Lokaal 12",), ("+32 50 33", "016 22"),
)  # fmt: skip
WALLONIA = Land(
    "BE", "fr", (("7500", "Tournai"), ("5500", "Dinant"), ("6800", "Libramont-Chevigny")), ("rue des Orfèvres", "place Saint-Pierre", "avenue de la Gare"), ("{street} {n}", "{street}, {n}"), ("{trade} {name} {form}",), ("Poterie", "Bijouterie", "Encadrement"), ("SRL", "ASBL", "SA"), ("Clémence", "Gauthier", "Perrine", "Xavier"), ("Dubuisson", "Jacquemin", "Lejeune", "Masson"),
    ("info", "contact"), ("Atelier B",), ("+32 69 21", "0476 31"),
)  # fmt: skip
FRANCE = Land(
    "FR", "fr", (("87000", "Limoges"), ("84220", "Roussillon"), ("71000", "Mâcon"), ("58000", "Nevers"), ("03000", "Moulins"), ("06220", "Vallauris"), ("25000", "Besançon"), ("67100", "Strasbourg"), ("31000", "Toulouse")),
    ("rue des Potiers", "place de l'Église", "allée des Arts", "rue du Faubourg", "chemin de la Tuilerie", "cours Gambetta"), ("{n} {street}", "{n}, {street}", "{n} ter {street}"), ("{trade} {name} {form}", "{name} {trade} {form}"), ("Atelier", "Poterie", "Bijouterie", "Reliure", "Sérigraphie", "Encadrement", "Vitrail", "Beaux-Arts"),
    ("SARL", "SAS", "EURL", "SCOP"), ("Agathe", "Baptiste", "Clothilde", "Étienne", "Jeanne", "Thibaud"), ("Aubert", "Chastain", "Delorme", "Fontanel", "Marchand", "Peyrac", "Thévenot"), ("contact", "atelier", "boutique", "achats"), ("Boutique", "Atelier du fond"), ("+33 5 55 10", "04 90 22", "06 31 74"),
)  # fmt: skip
BRITAIN = Land(
    "GB", "en", (("ST1 3AD", "Stoke-on-Trent"), ("BA1 2QS", "Bath"), ("YO1 7HD", "York"), ("EX4 3LF", "Exeter"), ("G1 5QP", "Glasgow"), ("B18 6JZ", "Birmingham"), ("SY8 1AZ", "Ludlow")), ("Kiln Lane", "Church Street", "The Old Pottery", "Vyse Street", "Castle Hill", "Mill Road"), ("{n} {street}", "{n} {street}", "Studio {m}, {n} {street}", "{n}b {street}"),
    ("{name} {trade} {form}", "{name} & Daughters {trade} {form}"), ("Ceramics", "Pottery", "Jewellers", "Bookbinders", "Screenprint", "Framing", "Art College"), ("Ltd", "Limited", "LLP", "CIC"), ("Angharad", "Edmund", "Imogen", "Jocelyn", "Marcus", "Philippa"), ("Ackroyd", "Bellamy", "Chaudhry", "Hathersage", "Oyelaran", "Tregenza"), ("studio", "hello", "orders", "accounts"), ("Studio 2", "Kiln Room"),
    ("+44 1782 20", "01225 46", "07700 91"),
)  # fmt: skip
IRELAND = Land(
    "IE", "en", (("R95 XA40", "Kilkenny"), ("F28 HY22", "Westport"), ("P51 N2F6", "Mallow")), ("High Street", "Bridge Road", "Castle Yard"), ("{n} {street}",), ("{name} {trade} {form}",), ("Pottery", "Goldsmiths", "Crafts"), ("Ltd", "DAC"), ("Aoife", "Declan", "Sinéad"), ("Brennan", "Kavanagh", "O'Dwyer", "Sweeney"), ("info", "studio"), ("Workshop",), ("+353 56 77", "098 25"),
)  # fmt: skip
AMERICA = Land(
    "US", "en", (("28801", "Asheville, NC"), ("87501", "Santa Fe, NM"), ("55406", "Minneapolis, MN"), ("05301", "Brattleboro, VT")), ("Canyon Rd", "Depot Street", "Kiln Ave", "Lake Street E"), ("{n}{m}2 {street}", "{n}{m}6 {street}, Unit {m}"), ("{name} {trade} {form}",), ("Clayworks", "Studio Supply", "Bindery"), ("Inc.", "LLC"), ("Dwight", "Latoya", "Tess"), ("Castellano", "Halvorsen", "Pruitt", "Yazzie"), ("orders", "studio"), ("Studio B",), ("+1 828 555 0", "(505) 555-0"),
)  # fmt: skip
ITALY = Land(
    "IT", "it", (("48018", "Faenza"), ("36055", "Nove"), ("50125", "Firenze"), ("15048", "Valenza"), ("06024", "Gubbio")), ("Via dei Ceramisti", "Corso Garibaldi", "Borgo San Jacopo", "Viale Europa"), ("{street} {n}", "{street}, {n}", "{street} {n}/A"), ("{trade} {name} {form}",), ("Ceramiche", "Oreficeria", "Legatoria", "Cornici"), ("S.r.l.", "S.n.c.", "S.a.s."), ("Beatrice", "Corrado", "Elisabetta", "Tommaso"),
    ("Bandini", "Giacomelli", "Montanari", "Zanella"), ("ordini", "bottega", "info"), ("Magazzino",), ("+39 0546 66", "055 28"),
)  # fmt: skip
SPAIN = Land(
    "ES", "es", (("46940", "Manises"), ("41010", "Sevilla"), ("14003", "Córdoba"), ("45600", "Talavera de la Reina")), ("Calle Alfarería", "Plaza Mayor", "Avenida de la Paz", "Calle San Jorge"), ("{street}, {n}", "{street} {n}", "{street}, {n}, bajo"), ("{trade} {name} {form}",), ("Azulejos", "Joyas", "Encuadernaciones", "Talleres"), ("S.L.", "S.C.", "S.A."), ("Inés", "Joaquín", "Rocío", "Vicente"), ("Alcaide", "Gimeno", "Peralta", "Vaquero"), ("pedidos", "taller", "hola"), ("Local 2",), ("+34 96 15", "954 33"),
)  # fmt: skip
POLAND = Land(
    "PL", "pl", (("59-700", "Bolesławiec"), ("31-007", "Kraków"), ("20-112", "Lublin"), ("60-101", "Poznań")), ("ul. Garncarska", "ul. Złotnicza", "Rynek", "ul. Kościuszki"), ("{street} {n}", "{street} {n}/{m}"), ("{trade} {name} {form}",), ("Ceramika", "Introligatornia", "Galeria", "Sitodruk"), ("Sp. z o.o.", "s.c.", "Sp.j."), ("Danuta", "Grzegorz", "Jolanta", "Marek"), ("Adamczyk", "Lis", "Sikora", "Walczak"), ("zamowienia", "pracownia", "biuro"), ("Magazyn",), ("+48 75 73", "12 42"),
)  # fmt: skip
DENMARK = Land(
    "DK", "da", (("3700", "Rønne"), ("6000", "Kolding"), ("4400", "Kalundborg"), ("1263", "København K")), ("Pottemagergade", "Søndergade", "Kirkevej", "Bredgade"), ("{street} {n}", "{street} {n}, kld."), ("{trade} {name} {form}",), ("Keramik", "Guldsmed", "Bogbinderi", "Kunsthøjskole"), ("ApS", "A/S", "I/S"), ("Bente", "Jørgen", "Signe", "Troels"), ("Bech", "Frandsen", "Krogh", "Vestergaard"), ("info", "atelier", "butik"), ("Værksted",), ("+45 56 95", "+45 75 52"),
)  # fmt: skip
SWEDEN = Land(
    "SE", "sv", (("263 39", "Höganäs"), ("134 40", "Gustavsberg"), ("413 01", "Göteborg"), ("753 10", "Uppsala")), ("Krukmakargatan", "Drottninggatan", "Norra vägen", "Bruksgatan"), ("{street} {n}", "{street} {n} C"), ("{trade} {name} {form}",), ("Keramik", "Guldsmed", "Bokbinderi", "Konstskola"), ("AB", "HB"), ("Birgitta", "Gustav", "Lovisa", "Nils-Erik"), ("Dahlgren", "Lindqvist", "Nyström", "Ekström"), ("info", "verkstad", "order"), ("Ateljé 2",), ("+46 42 33", "08-570"),
)  # fmt: skip
SHARES = (
    (GERMANY, 37), (HOUSES, 6), (OFFICES, 4), (AUSTRIA, 6), (SWITZERLAND, 6), (NETHERLANDS, 9), (FLANDERS, 3), (WALLONIA, 2), (FRANCE, 8), (BRITAIN, 6), (IRELAND, 3), (AMERICA, 3), (ITALY, 4), (SPAIN, 4), (POLAND, 4), (DENMARK, 4), (SWEDEN, 4),
)  # fmt: skip
LANDS = tuple(land for land, _ in SHARES)
