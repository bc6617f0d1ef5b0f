"""Where invented customers live: places, streets in their country's order, firms' and persons' names, and how an address is written there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any


@dataclass(frozen=True)
class Land:
    """A country, or the part of one that speaks `language`. `house` and `firm` are patterns; places are (postcode, city)."""

    country: str
    language: str
    places: tuple[tuple[str, str], ...]
    streets: tuple[str, ...]
    house: tuple[str, ...]
    firm: tuple[str, ...]
    trades: tuple[str, ...]
    forms: tuple[str, ...]
    first: tuple[str, ...]
    last: tuple[str, ...]
    desk: tuple[str, ...]
    sites: tuple[str, ...]
    dialling: tuple[str, ...]

    def street(self, random: Random) -> str:
        """Street and house number."""
        n = random.choice((random.randrange(1, 30), random.randrange(1, 180)))
        return random.choice(self.house).format(street=random.choice(self.streets), n=n, m=random.randrange(1, 9))

    def person(self, random: Random) -> str:
        """First and last name."""
        return f"{random.choice(self.first)} {random.choice(self.last)}"


FIRST = (
    "Anja", "Bernd", "Clara", "Dirk", "Ewa", "Frank", "Gülcan", "Heike", "Igor", "Jutta", "Klaus", "Lea", "Murat", "Nadine", "Olaf", "Paula", "Ronja", "Sören", "Tanja", "Ulf",
)  # fmt: skip
LAST = (
    "Arnold", "Böttcher", "Çelik", "Dietz", "Ebert", "Führmann", "Götz", "Haas", "Jäger", "Kühn", "Lüders", "Möller", "Nguyen", "Otto", "Preuß", "Riedl", "Schütz", "Thiel", "Voß", "Weiß",
)  # fmt: skip
NAMES = (
    "Ahrensburger", "Bellmann", "Cordes", "Dürrkopf", "Eichstätter", "Fährmann", "Gößling", "Hüttenrauch", "Immenhof", "Jäckel", "Küppers", "Löwenich", "Mühlbrecht", "Niedermeyer", "Oßwald", "Pröll", "Querfurth",
    "Rübsam", "Schäffner", "Tönnies", "Uhlenbusch", "Vörding", "Wüstemann", "Zäpfel", "Kranich", "Sturmvogel",
)  # fmt: skip
TRADES = (
    "Elektrotechnik", "Gebäudetechnik", "Hausverwaltung", "Architekturbüro", "Maschinenbau", "Pflegezentrum", "Hotelbetriebe", "Logistik", "Schaltanlagenbau", "Medizintechnik", "Fensterbau", "Verlag", "Datentechnik",
    "Facility Service", "Bauunternehmung", "Lebensmittel",
)  # fmt: skip
STREETS = (
    "Kupferschmiedweg", "Lötkolbenstraße", "Am Umspannwerk", "Papiermühle", "Kartonagenring", "Alter Güterbahnhof", "Tonerhof", "An der Ladestraße", "Seilerbahn", "Gießereiplatz", "Färbergraben", "Ohmstieg",
)  # fmt: skip

GERMANY = Land(
    "DE", "de",
    (
        ("22765", "Hamburg"), ("30159", "Hannover"), ("40213", "Düsseldorf"), ("50126", "Bergheim"), ("63450", "Hanau"), ("70173", "Stuttgart"), ("80331", "München"), ("90762", "Fürth"), ("99084", "Erfurt"),
        ("01662", "Meißen"), ("04838", "Eilenburg"), ("18055", "Rostock"), ("24534", "Neumünster"), ("27472", "Cuxhaven"), ("33098", "Paderborn"), ("38100", "Braunschweig"), ("54290", "Trier"), ("56068", "Koblenz"),
        ("61348", "Bad Homburg vor der Höhe"), ("66482", "Zweibrücken"), ("74072", "Heilbronn"), ("77652", "Offenburg"), ("83022", "Rosenheim"), ("88212", "Ravensburg"), ("95444", "Bayreuth"),
    ),
    STREETS, ("{street} {n}", "{street} {n}", "{street} {n}", "{street} {n}a", "{street} {n} b"),
    ("{name} {trade} {form}", "{name} {trade} {form}", "{trade} {name} {form}", "{name} & Söhne {trade} {form}"), TRADES, ("GmbH", "GmbH & Co. KG", "AG", "KG", "e.K.", "OHG", "UG (haftungsbeschränkt)", "gGmbH", "eG"),
    FIRST, (*LAST, *NAMES), ("einkauf", "bestellung", "info", "buero", "verwaltung"), ("Lager Nord", "Werk 2", "Filiale Ost", "Zentrallager", "Niederlassung Süd", "Warenannahme Halle 4", "Außenstelle Hafen"),
    ("030 000", "0561 000", "+49 40 000", "0049 351 000", "0171 000"),
)  # fmt: skip
AUSTRIA = Land(
    "AT", "de", (("1100", "Wien"), ("4600", "Wels"), ("5020", "Salzburg"), ("8010", "Graz"), ("6850", "Dornbirn"), ("9500", "Villach")),
    ("Spenglergasse", "Mühlbachstraße", "Am Zollstadel", "Triester Zeile", "Weberplatz", "Hafnersteig"), ("{street} {n}", "{street} {n}/{m}", "{street} {n}/2/{m}"),
    ("{name} {trade} {form}",), ("Bau", "Installationen", "Haustechnik", "Gastro", "Tischlerei", "Pharma", "Metalltechnik"), ("GmbH", "GesmbH", "e.U.", "KG"),
    ("Leopold", "Theresia", "Johannes", "Katharina", "Alois", "Marlene", "Gernot"), ("Hinterleitner", "Moosbrugger", "Pichler", "Wöss", "Edlinger", "Zauner", "Stöckl"), ("office", "einkauf", "bestellung"),
    ("Lager Linz", "Filiale 3", "Werkstätte", "Magazin"),
    ("+43 1 000", "0732 000", "0664 000"),
)  # fmt: skip
SWITZERLAND = Land(
    "CH", "de", (("9000", "St. Gallen"), ("6003", "Luzern"), ("8400", "Winterthur"), ("3008", "Bern"), ("4051", "Basel"), ("7000", "Chur")),
    ("Gerbergasse", "Seestrasse", "Industriestrasse", "Mühlematt", "Oberer Rainweg", "Zeughausgasse"), ("{street} {n}", "{street} {n}", "{street} {n}a"),
    ("{name} {trade} {form}", "{name} {form}"), ("Sanitär", "Elektro", "Holzbau", "Labor", "Spedition", "Schulbedarf", "Apparatebau"), ("AG", "GmbH", "& Co."),
    ("Urs", "Regula", "Beat", "Ursina", "Reto", "Vreni"), ("Zürcher", "Aebischer", "Gygax", "Rüegg", "Ammann", "Caduff", "Wyss"), ("einkauf", "info", "bestellungen"), ("Magazin West", "Werkhof", "Depot 2", "Filiale Altstadt"),
    ("+41 44 000", "071 000", "079 000"),
)  # fmt: skip
NETHERLANDS = Land(
    "NL", "nl", (("3511 EP", "Utrecht"), ("9711 LM", "Groningen"), ("5611 ZT", "Eindhoven"), ("1781 AC", "Den Helder"), ("6811 KL", "Arnhem"), ("4331 BG", "Middelburg"), ("2312 HJ", "Leiden")),
    ("Tramkade", "Lange Nering", "Scheepmakersdijk", "Molenpad", "Burgemeester Vosstraat", "Industrieweg", "Achter de Vest"), ("{street} {n}", "{street} {n}", "{street} {n}-{m}", "{street} {n}a"),
    ("{name} {trade} {form}", "{trade} {name} {form}"), ("Installatietechniek", "Horeca", "Machinebouw", "Groothandel", "Bouwbedrijf", "Zorggroep", "Scheepsservice", "Drukkerij"), ("B.V.", "BV", "V.O.F.", "N.V."),
    ("Sanne", "Bram", "Femke", "Joost", "Maaike", "Ruben", "Wietske"), ("van Dongen", "Hoekstra", "de Wit", "Kuipers", "ter Braak", "Zijlstra", "Vermeulen"), ("inkoop", "info", "bestelling"),
    ("Magazijn Noord", "Locatie Haven", "Filiaal 2", "Werkplaats"),
    ("+31 30 000", "050-000", "06-000"),
)  # fmt: skip
FLANDERS = Land(
    "BE", "nl", (("9000", "Gent"), ("2000", "Antwerpen"), ("8500", "Kortrijk"), ("3500", "Hasselt"), ("2800", "Mechelen")), ("Stationsstraat", "Vlaskaai", "Nieuwe Dreef", "Kapellelaan", "Oude Baan"),
    ("{street} {n}", "{street} {n} bus {m}"), ("{name} {trade} {form}",), ("Techniek", "Labo", "Bouw", "Feestzalen", "Textiel"), ("BV", "NV", "BVBA"), ("Wouter", "Lieve", "Koen", "An", "Griet"),
    ("Claeys", "Peeters", "Vandenbroucke", "De Smet", "Wauters"), ("aankoop", "info", "bestel"), ("Magazijn", "Werf Zuid", "Vestiging 2"),
    ("+32 9 000", "09 000"),
)  # fmt: skip
WALLONIA = Land(
    "BE", "fr", (("4000", "Liège"), ("5000", "Namur"), ("7000", "Mons"), ("6000", "Charleroi")), ("Rue des Tanneurs", "Quai de la Batte", "Avenue des Combattants", "Chaussée de Dinant"), ("{street} {n}", "{street} {n}/{m}"),
    ("{name} {trade} {form}", "Ets {name} {trade} {form}"), ("Électricité", "Bureautique", "Menuiserie", "Traiteur"), ("SPRL", "SA", "SRL"), ("Benoît", "Géraldine", "Thibault", "Odile"), ("Lambert", "Delvaux", "Wathelet", "Grégoire"),
    ("achats", "info", "commande"), ("Dépôt", "Atelier 2", "Chantier Gare"),
    ("+32 4 000", "081 000"),
)  # fmt: skip
FRANCE = Land(
    "FR", "fr",
    (("67000", "Strasbourg"), ("69003", "Lyon"), ("33000", "Bordeaux"), ("44000", "Nantes"), ("21000", "Dijon"), ("06300", "Nice"), ("59800", "Lille"), ("29200", "Brest"), ("74000", "Annecy")),
    ("rue des Forges", "avenue de la Gare", "quai des Tonneliers", "boulevard Carnot", "impasse du Moulin", "chemin des Prés", "place aux Herbes"),
    ("{n} {street}", "{n}, {street}", "{n} bis {street}", "{n} {street}"), ("{name} {trade} {form}", "Établissements {name} {form}", "{form} {name} {trade}"),
    ("Électricité", "Hôtellerie", "Laboratoires", "Mécanique", "Restauration", "Plomberie", "Papeterie", "Emballages"), ("SARL", "SAS", "SA", "EURL"),
    ("Hélène", "Gaëtan", "Margaux", "Yves", "Solène", "Bastien", "Noémie"), ("Moreau", "Lefèvre", "Garnier", "Besançon", "Chevalier", "Dubois", "Rousselet", "Fauré"), ("achats", "contact", "commandes", "intendance"),
    ("Entrepôt Nord", "Agence de Reims", "Atelier", "Chantier Les Halles"),
    ("+33 3 00 00", "03 88 00", "06 00"),
)  # fmt: skip
BRITAIN = Land(
    "GB", "en", (("LS1 4AP", "Leeds"), ("BS1 6TG", "Bristol"), ("NE1 3JF", "Newcastle upon Tyne"), ("EH6 7BD", "Edinburgh"), ("CF10 2HQ", "Cardiff"), ("M4 5JW", "Manchester"), ("NR3 1DD", "Norwich")),
    ("Foundry Lane", "Harbour Street", "Weavers Row", "Station Road", "Mill Close", "Cooper's Yard"), ("{n} {street}", "{n} {street}", "Unit {m}, {street}", "{n}a {street}"), ("{name} {trade} {form}", "{name} & Sons {form}"),
    ("Engineering", "Catering", "Electrical", "Medical Supplies", "Packaging", "Joinery", "Marine"), ("Ltd", "Limited", "LLP", "plc"),
    ("Harriet", "Gareth", "Imogen", "Callum", "Fiona", "Nigel"), ("Harper", "Whitfield", "Ainsworth", "Pryce", "Drummond", "Okafor", "Thackeray"), ("purchasing", "orders", "accounts"), ("Depot 2", "North Warehouse", "Goods In", "Dock Office"),
    ("+44 113 000", "0117 000", "07700 000"),
)  # fmt: skip
AMERICA = Land(
    "US", "en", (("43215", "Columbus, OH"), ("97209", "Portland, OR"), ("28202", "Charlotte, NC"), ("53202", "Milwaukee, WI"), ("04101", "Portland, ME")), ("Mill Rd", "Harbor Ave", "Foundry St", "Old County Pike", "Commerce Blvd"),
    ("{n}0{m} {street}", "{n}1 {street}, Suite {m}00", "{n}5 {street}"), ("{name} {trade} {form}",), ("Supply", "Instruments", "Fabrication", "Hospitality", "Outfitters"), ("Inc.", "LLC", "Corp."), ("Brandon", "Kaylee", "Marcus", "Denise"),
    ("Hollister", "Bridgewater", "Kowalski", "Reyes", "Lindqvist"), ("purchasing", "ap", "orders"), ("Receiving Dock", "Plant 3", "Distribution Center"),
    ("+1 614 000", "(503) 000", "704-000"),
)  # fmt: skip
DENMARK = Land(
    "DK", "en", (("8000", "Aarhus C"), ("5000", "Odense C"), ("9000", "Aalborg"), ("6700", "Esbjerg")), ("Møllevej", "Havnegade", "Industrivej", "Rosenstræde"), ("{street} {n}", "{street} {n}, st. tv.", "{street} {n}B"),
    ("{name} {trade} {form}",), ("El", "Byg", "Maskiner", "Hotel"), ("A/S", "ApS"), ("Mette", "Søren", "Rikke", "Jens"), ("Nørgaard", "Østergaard", "Kjær", "Lindholm"), ("indkoeb", "info"), ("Lager Vest", "Værksted"),
    ("+45 00",),
)  # fmt: skip
POLAND = Land(
    "PL", "en", (("30-001", "Kraków"), ("61-730", "Poznań"), ("80-831", "Gdańsk"), ("50-062", "Wrocław")), ("ul. Lipowa", "ul. Garbarska", "al. Przemysłowa", "ul. Młyńska"), ("{street} {n}", "{street} {n}/{m}"),
    ("{name} {trade} {form}",), ("Budownictwo", "Elektro", "Medica", "Opakowania"), ("Sp. z o.o.", "S.A."), ("Agnieszka", "Paweł", "Małgorzata", "Łukasz"), ("Wójcik", "Zając", "Dąbrowska", "Kamiński"), ("zakupy", "biuro"), ("Magazyn 1", "Hala B"),
    ("+48 12 000",),
)  # fmt: skip

# How many of a hundred customers live where.
SHARES = (
    (GERMANY, 48), (AUSTRIA, 6), (SWITZERLAND, 6), (NETHERLANDS, 9), (FLANDERS, 4), (WALLONIA, 3), (FRANCE, 10), (BRITAIN, 7), (AMERICA, 3), (DENMARK, 2), (POLAND, 2),
)  # fmt: skip
LANDS = tuple(land for land, _ in SHARES)
PLACES = tuple((*place, land.country) for land in (GERMANY, AUSTRIA, SWITZERLAND) for place in land.places)
"""Postcode, city and country where German is written."""


_COUNTRIES: Mapping[str, tuple[str, str, str, str]] = {
    "DE": ("Deutschland", "Germany", "Duitsland", "Allemagne"), "AT": ("Österreich", "Austria", "Oostenrijk", "Autriche"), "CH": ("Schweiz", "Switzerland", "Zwitserland", "Suisse"),
    "NL": ("Niederlande", "The Netherlands", "Nederland", "Pays-Bas"), "BE": ("Belgien", "Belgium", "België", "Belgique"), "FR": ("Frankreich", "France", "Frankrijk", "France"),
    "GB": ("Großbritannien", "United Kingdom", "Verenigd Koninkrijk", "Royaume-Uni"), "US": ("USA", "USA", "USA", "USA"), "DK": ("Dänemark", "Denmark", "Denemarken", "Danemark"), "PL": ("Polen", "Poland", "Polen", "Pologne"), "IT": ("Italien", "Italy", "Italië", "Italie"),
    "IE": ("Irland", "Ireland", "Ierland", "Irlande"), "LU": ("Luxemburg", "Luxembourg", "Luxemburg", "Luxembourg"),
}  # fmt: skip


def land_of(row: Mapping[str, Any], lands: Sequence[Land] = LANDS) -> Land:
    """The land where an address lies; Germany for a country that is not in the list."""
    there = [land for land in lands if land.country == row["country"]] or [GERMANY]
    return next((land for land in there if any(row["city"] == city for _, city in land.places)), there[0])


def writes(row: Mapping[str, Any], language: str) -> bool:
    """Whether a customer who lives there may write in this language; from the smaller countries come German and English letters."""
    if row["country"] == "IE":
        return language == "en"
    land = land_of(row)
    return (
        language == land.language
        or (language == "de" and land.country in ("DK", "PL"))
        or (language == "en" and land.country in ("NL", "CH"))
    )


def country_name(country: str, language: str) -> str:
    """What this language calls the country."""
    return _COUNTRIES[country][("de", "en", "nl", "fr").index(language)]


def address_lines(row: Mapping[str, Any], language: str, *, contact: bool = False, land: bool = True) -> list[str]:
    """Name, street, place as they are written in that country, and the country where it is not Germany and `land` is asked for."""
    city, postcode, country = str(row["city"]), str(row["postcode"]), str(row["country"])
    place = [city, postcode] if country in ("GB", "IE") else [f"{city} {postcode}"] if country == "US" else [f"{postcode} {city}"]
    name = [str(row["name"]), *([str(row["contact"])] if contact and row.get("contact") else [])]
    return [*name, str(row["street"]), *place, *([country_name(country, language)] if land and country != "DE" else [])]
