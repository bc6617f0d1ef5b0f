"""Firms that stand in no customer file, in the countries from which orders come."""

from __future__ import annotations

from random import Random

from benchmarks.corpus.company import Row

# country -> surnames and words of names, patterns of names, streets with {n}, (postcode, city)
_FIRMS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[tuple[str, str], ...]]] = {
    "DE": (
        ("Vollmering", "Hasenkamp", "Bruckmaier", "Ostendorf", "Lindhorst", "Rademacher", "Zinsmeister"), ("Bäckerei {}", "{} Metallbau GmbH", "Autohaus {} KG", "{} & Söhne OHG", "Praxis Dr. {}", "Grundschule {}", "Gemeinde {}stedt"),
        ("Mühlenweg {n}", "Bahnhofstr. {n}", "Industriestraße {n}a", "Am Sportplatz {n}", "Postfach 12 {n}"), (("48431", "Rheine"), ("26603", "Aurich"), ("87700", "Memmingen"), ("15517", "Fürstenwalde/Spree"), ("79539", "Lörrach")),
    ),
    "AT": (
        ("Hinterleitner", "Pichler", "Stocker", "Wagenhofer"), ("{} Installationen GmbH", "Gasthof {}", "{} Holzbau e.U.", "Tischlerei {}"), ("Hauptstraße {n}", "Wiener Straße {n}/3", "Gewerbepark {n}"),
        (("8010", "Graz"), ("6020", "Innsbruck"), ("3100", "St. Pölten"), ("4020", "Linz")),
    ),
    "CH": (
        ("Zgraggen", "Aeschlimann", "Bühlmann", "Tschudi"), ("{} Haustechnik AG", "Schreinerei {} GmbH", "Hotel {} AG", "{} Elektro AG"), ("Bahnhofplatz {n}", "Industriestrasse {n}", "Dorfstrasse {n}"),
        (("8400", "Winterthur"), ("3600", "Thun"), ("5000", "Aarau"), ("7000", "Chur")),
    ),
    "NL": (
        ("van der Meulen", "Hoogendoorn", "De Wit", "Brinkman", "Kuipers"), ("{} Installatietechniek B.V.", "Bouwbedrijf {} B.V.", "Zorggroep {}", "{} Techniek B.V.", "Technische Groothandel {}"),
        ("Havenstraat {n}", "Industrieweg {n}", "Prins Hendrikkade {n}", "Molenweg {n}-A"), (("3011 AB", "Rotterdam"), ("5611 EM", "Eindhoven"), ("7311 KZ", "Apeldoorn"), ("8911 AC", "Leeuwarden")),
    ),
    "BE": (
        ("Vandenberghe", "Peeters", "Claessens", "Verhaegen"), ("{} Elektro BVBA", "Garage {} NV", "{} Projects BV"), ("Stationsstraat {n}", "Kerkstraat {n} bus 2", "Steenweg op Mol {n}"),
        (("2300", "Turnhout"), ("9000", "Gent"), ("3500", "Hasselt"), ("8500", "Kortrijk")),
    ),
    "FR": (
        ("Marchand", "Lefèvre", "Delaunay", "Garnier", "Bessières", "Roussel"), ("{} Électricité SARL", "Hôtel {}", "Ets {} et Fils", "SAS {} Équipements", "Menuiserie {} EURL"),
        ("{n}, rue de la Gare", "{n} avenue Jean Jaurès", "{n} bis, rue des Tanneurs", "ZI Nord - {n} rue Ampère"), (("67000", "Strasbourg"), ("69007", "Lyon"), ("31000", "Toulouse"), ("44300", "Nantes"), ("54500", "Vandœuvre-lès-Nancy")),
    ),
    "GB": (
        ("Hartley", "Pemberton", "Ashworth", "Blackwood", "Whitcombe"), ("{} Electrical Ltd", "{} & Sons Limited", "{} Facilities plc", "The {} Hotel Group Ltd"), ("{n} Station Road", "Unit {n}, Riverside Trading Estate", "{n} High Street"),
        (("LS11 5QN", "Leeds"), ("B24 9FD", "Birmingham"), ("M17 1PZ", "Manchester"), ("EX2 8NU", "Exeter")),
    ),
    "US": (
        ("Whitaker", "Sorensen", "Delgado", "McAllister"), ("{} Industries, Inc.", "{} Supply Co.", "{} Medical LLC", "{} & Associates, LLC"), ("{n}00 Commerce Drive", "{n}15 W. Lake Street, Suite 210", "P.O. Box 44{n}"),
        (("97201", "Portland, OR"), ("60607", "Chicago, IL"), ("30318", "Atlanta, GA"), ("78701", "Austin, TX")),
    ),
    "IE": (
        ("Gallagher", "O'Sullivan", "Brennan"), ("{} Engineering Ltd", "{} Hospitality DAC", "{} Print & Post Ltd"), ("{n} Quay Street", "{n} Ballymount Avenue"), (("D12 K8X2", "Dublin 12"), ("H91 E2V4", "Galway"), ("T12 W8KA", "Cork")),
    ),
}  # fmt: skip


def stranger(random: Random, country: str) -> Row:
    """A firm of this country as a customer file would have it, without a number. Raises KeyError for a country of which no firms are known."""
    surnames, patterns, streets, places = _FIRMS[country]
    surname = random.choice(surnames)
    postcode, city = random.choice(places)
    word = "".join(c for c in surname.lower() if c.isascii() and c.isalpha())
    return {
        "customer_number": "", "name": random.choice(patterns).format(surname), "contact": "", "street": random.choice(streets).format(n=random.randrange(2, 98)), "postcode": postcode, "city": city,
        "country": country, "vat_id": "", "emails": f"{random.choice(('info', 'office', 'orders', 'purchasing'))}@{word}-{random.randrange(10, 99)}.example", "payment_method": "", "status": "active",
    }  # fmt: skip


def elsewhere(random: Random, country: str) -> tuple[str, str, str]:
    """A street, postcode and city of this country, for goods that go elsewhere."""
    _, _, streets, places = _FIRMS[country]
    postcode, city = random.choice(places)
    street = random.choice([s for s in streets if not s.startswith(("Postfach", "P.O."))])
    return street.format(n=random.randrange(2, 98)), postcode, city
