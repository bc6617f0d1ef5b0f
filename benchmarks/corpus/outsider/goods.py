"""What the outsider part's company sells: near-twins for gardens, vineyards, beekeepers, vets and pet shops."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.goods import Family as _Family
from benchmarks.corpus.goods import Words

WORDS: Words = {
    "Spielrasen": ("play lawn", "speelgazon", "gazon de jeu"), "Schattenrasen": ("shade lawn", "schaduwgazon", "gazon d'ombre"), "Böschung": ("embankment", "talud", "talus"), "Trockenrasen": ("dry lawn", "droogtegazon", "gazon sec"),
    "Radieschen": ("radish", "radijs", "radis"), "Möhre": ("carrot", "wortel", "carotte"), "Buschbohne": ("dwarf bean", "stamslaboon", "haricot nain"), "Stangenbohne": ("runner bean", "stokslaboon", "haricot à rames"), "Feldsalat": ("lamb's lettuce", "veldsla", "mâche"),
    "früh": ("early", "vroeg", "précoce"), "spät": ("late", "laat", "tardive"), "rund": ("round", "rond", "rond"), "lang": ("long", "lang", "long"), "eckig": ("square", "vierkant", "carré"), "Abstand": ("spacing", "afstand", "espacement"),
    "Zoll": ("inch", "duim", "pouce"), "Radius": ("radius", "straal", "rayon"), "Amboss": ("anvil", "aambeeld", "enclume"), "Bypass": ("bypass", "bypass", "bypass"), "Linkshänder": ("left-handed", "linkshandig", "gaucher"), "Teleskop": ("telescopic", "telescoop", "télescopique"),
    "Griff": ("handle", "greep", "poignée"), "Stiel": ("shaft", "steel", "manche"), "verzinkt": ("galvanised", "verzinkt", "galvanisé"), "edelstahl": ("stainless", "rvs", "inox"), "grün": ("green", "groen", "vert"), "rot": ("red", "rood", "rouge"), "blau": ("blue", "blauw", "bleu"),
    "gelb": ("yellow", "geel", "jaune"), "schwarz": ("black", "zwart", "noir"), "weiß": ("white", "wit", "blanc"), "orange": ("orange", "oranje", "orange"), "braun": ("brown", "bruin", "brun"), "olivgrün": ("olive green", "olijfgroen", "vert olive"), "antikgrün": ("antique green", "antiekgroen", "vert antique"),
    "gold": ("gold", "goud", "or"), "silber": ("silver", "zilver", "argent"), "bordeaux": ("burgundy", "bordeaux", "bordeaux"), "Gr.": ("size", "maat", "taille"), "Riesling": ("riesling", "riesling", "riesling"), "Burgunder": ("pinot", "pinot", "pinot"), "Neutral": ("neutral", "neutraal", "neutre"),
    "grob": ("coarse", "grof", "grossier"), "fein": ("fine", "fijn", "fin"), "steril": ("sterile", "steriel", "stérile"), "Flaschen": ("bottles", "flessen", "bouteilles"), "stehend": ("upright", "staand", "debout"), "liegend": ("lying", "liggend", "couché"), "Akazie": ("acacia", "acacia", "acacia"),
    "Deckel": ("lid", "deksel", "couvercle"), "bio": ("organic", "bio", "bio"), "Hanf": ("hemp", "hennep", "chanvre"), "Leinen": ("flax", "vlas", "lin"), "Späne": ("shavings", "krullen", "copeaux"), "Lavendel": ("lavender", "lavendel", "lavande"), "unparfümiert": ("unscented", "geurvrij", "sans parfum"),
    "Kräuter": ("herbs", "kruiden", "herbes"), "Karotte": ("with carrot", "met wortel", "à la carotte"), "Streufutter": ("scatter mix", "strooivoer", "mélange"), "Sonnenblumenkerne": ("sunflower seeds", "zonnebloempitten", "graines de tournesol"), "gestreift": ("striped", "gestreept", "striées"),
    "Fettfutter": ("suet mix", "vetvoer", "mélange gras"), "Welpe": ("puppy", "puppy", "chiot"), "Senior": ("senior", "senior", "senior"), "Adult": ("adult", "adult", "adulte"), "Konzentrat": ("concentrate", "concentraat", "concentré"), "gebrauchsfertig": ("ready to use", "gebruiksklaar", "prêt à l'emploi"),
    "Stück": ("pcs", "stuks", "pièces"), "Hoffmann": ("Hoffmann", "Hoffmann", "Hoffmann"), "gerade": ("straight", "recht", "droit"), "gedrahtet": ("wired", "bedraad", "filé"), "mit": ("with", "met", "avec"), "ohne": ("without", "zonder", "sans"), "Schleier": ("veil", "sluier", "voile"), "Holz": ("wood", "hout", "bois"),
    "Kunststoff": ("plastic", "kunststof", "plastique"), "hoch": ("tall", "hoog", "haut"), "flach": ("shallow", "laag", "bas"), "Saison": ("season", "seizoen", "saison"), "klar": ("clear", "helder", "transparent"), "eng": ("narrow", "smal", "étroit"), "weit": ("wide", "wijd", "large"),
}  # fmt: skip
Family = partial(_Family, words=WORDS)

GARDEN = (
    Family("Rasensaat Grünova {}", "Lawn seed Grünova {}", "Graszaad Grünova {}", "Semence gazon Grünova {}", "Grünova {}", "KGM", ("Spielrasen", "Schattenrasen", "Böschung", "Trockenrasen"), 5.2, 11.8),
    Family("Gemüsesamen Hortela {}", "Vegetable seed Hortela {}", "Groentezaad Hortela {}", "Graines potagères Hortela {}", "Hortela {}", "PK", ("Radieschen rund", "Radieschen lang", "Möhre früh", "Möhre spät", "Buschbohne", "Feldsalat"), 1.4, 3.9),
    Family("Tropfschlauch Aquadrop {}", "Drip line Aquadrop {}", "Druppelslang Aquadrop {}", "Tuyau goutte-à-goutte Aquadrop {}", "Aquadrop {}", "RO", ("16 mm 50 m Abstand 20 cm", "16 mm 100 m Abstand 20 cm", "16 mm 100 m Abstand 33 cm", "20 mm 100 m Abstand 33 cm"), 24.0, 69.0),
    Family("PE-Rohr Rivus {}", "PE pipe Rivus {}", "PE-buis Rivus {}", "Tube PE Rivus {}", "Rivus-Rohr {}", "MTR", ("20 mm PN 10", "25 mm PN 10", "32 mm PN 10", "32 mm PN 16", "40 mm PN 16"), 0.5, 2.6),
    Family("Klemmverbinder Rivus {}", "Compression coupling Rivus {}", "Klemkoppeling Rivus {}", "Raccord à compression Rivus {}", "Rivus-Klemme {}", "C62", ("20 x 20 mm", "25 x 20 mm", "25 x 25 mm", "32 x 25 mm", "32 x 32 mm"), 1.3, 4.2),
    Family("Versenkregner Rotora {}", "Pop-up sprinkler Rotora {}", "Pop-up sproeier Rotora {}", "Arroseur escamotable Rotora {}", "Rotora {}", "C62", ("Radius 4 m", "Radius 6 m", "Radius 9 m", "Radius 12 m"), 9.0, 31.0),
    Family("Magnetventil Hydron {}", "Solenoid valve Hydron {}", "Magneetventiel Hydron {}", "Électrovanne Hydron {}", "Hydron {}", "C62", ("3/4 Zoll 9 V", "3/4 Zoll 24 V", "1 Zoll 9 V", "1 Zoll 24 V"), 17.0, 38.0),
    Family("Gartenschere Secca {}", "Secateurs Secca {}", "Snoeischaar Secca {}", "Sécateur Secca {}", "Secca {}", "C62", ("Amboss", "Bypass", "Bypass Linkshänder", "Teleskop"), 14.0, 46.0),
    Family("Spaten Terrano {}", "Spade Terrano {}", "Steekspade Terrano {}", "Bêche Terrano {}", "Terrano {}", "C62", ("T-Griff 85 cm", "D-Griff 85 cm", "T-Griff 95 cm", "D-Griff 95 cm"), 22.0, 39.0),
    Family("Unkrautvlies Herbastop {}", "Weed fabric Herbastop {}", "Onkruiddoek Herbastop {}", "Toile anti-herbe Herbastop {}", "Herbastop {}", "RO", ("1,05 x 25 m 50 g", "2,10 x 25 m 50 g", "1,05 x 100 m 90 g", "2,10 x 100 m 90 g"), 11.0, 118.0),
    Family("Pflanzerde Humora {}", "Potting soil Humora {}", "Potgrond Humora {}", "Terreau Humora {}", "Humora {}", "C62", ("20 l", "45 l", "70 l", "45 l bio"), 3.4, 9.9),
    Family("Anzuchttopf Topfino {}", "Propagation pot Topfino {}", "Kweekpot Topfino {}", "Godet Topfino {}", "Topfino {}", "PK", ("6 cm rund", "8 cm rund", "8 cm eckig", "10 cm eckig"), 2.9, 7.7),
    Family("Organikdünger Florin {}", "Organic fertiliser Florin {}", "Organische meststof Florin {}", "Engrais organique Florin {}", "Florin {}", "C62", ("5 kg", "10 kg", "25 kg"), 8.5, 29.0),
    Family("Schubkarre Lasta {}", "Wheelbarrow Lasta {}", "Kruiwagen Lasta {}", "Brouette Lasta {}", "Lasta {}", "C62", ("85 l verzinkt", "85 l grün", "100 l verzinkt", "100 l grün"), 64.0, 112.0),
    Family("Gartenhandschuh Rosalin {}", "Garden glove Rosalin {}", "Tuinhandschoen Rosalin {}", "Gant de jardinage Rosalin {}", "Rosalin {}", "PR", ("Gr. 7", "Gr. 8", "Gr. 9", "Gr. 10"), 3.1, 5.9),
    Family("Baumpfahl Robin {}", "Tree stake Robin {}", "Boompaal Robin {}", "Tuteur Robin {}", "Robin {}", "C62", ("200 cm", "250 cm", "250 cm Akazie", "300 cm"), 4.9, 13.5),
)  # fmt: skip
WINE = (
    Family("Bordeauxflasche 0,75 l {}", "Bordeaux bottle 0.75 l {}", "Bordeauxfles 0,75 l {}", "Bouteille bordelaise 0,75 l {}", "Bordeaux-Fl. {}", "C62", ("olivgrün", "antikgrün", "braun", "weiß"), 0.42, 0.78),
    Family("Schlegelflasche {}", "Hock bottle {}", "Rijnwijnfles {}", "Bouteille flûte {}", "Schlegel {}", "C62", ("0,5 l braun", "0,75 l braun", "0,75 l grün", "0,75 l weiß"), 0.38, 0.71),
    Family("Naturkorken Suberra {}", "Natural cork Suberra {}", "Natuurkurk Suberra {}", "Bouchon liège Suberra {}", "Suberra {}", "PK", ("38 x 24 mm", "44 x 24 mm", "45 x 24 mm", "49 x 24 mm"), 14.0, 44.0),
    Family("Schrumpfkapsel Vinella {}", "Shrink capsule Vinella {}", "Krimpcapsule Vinella {}", "Capsule rétractable Vinella {}", "Vinella {}", "PK", ("schwarz", "bordeaux", "gold", "silber", "olivgrün"), 6.9, 13.0),
    Family("Rebschere Vignac {}", "Vine secateurs Vignac {}", "Druivenschaar Vignac {}", "Sécateur à vigne Vignac {}", "Vignac {}", "C62", ("20 cm", "21 cm", "22 cm Linkshänder", "22 cm"), 29.0, 52.0),
    Family("Bindedraht Viteck {}", "Tying wire Viteck {}", "Binddraad Viteck {}", "Fil de palissage Viteck {}", "Viteck {}", "RO", ("1,8 mm 5 kg", "2,0 mm 5 kg", "2,2 mm 25 kg", "2,5 mm 25 kg"), 16.0, 68.0),
    Family("Rebpfahl Palis {}", "Vineyard post Palis {}", "Wijngaardpaal Palis {}", "Piquet de vigne Palis {}", "Palis {}", "C62", ("2,20 m verzinkt", "2,40 m verzinkt", "2,60 m verzinkt", "2,50 m Akazie"), 4.6, 9.8),
    Family("Trockenhefe Fermia {}", "Dried yeast Fermia {}", "Droge gist Fermia {}", "Levure sèche Fermia {}", "Fermia {}", "PK", ("Riesling 500 g", "Burgunder 500 g", "Neutral 500 g", "Neutral 100 g"), 9.0, 34.0),
    Family("Filterschicht Klarin 40 x 40 cm {}", "Filter sheet Klarin 40 x 40 cm {}", "Filterplaat Klarin 40 x 40 cm {}", "Plaque filtrante Klarin 40 x 40 cm {}", "Klarin {}", "PK", ("K 100 grob", "K 200 fein", "EK steril", "K 50 grob"), 26.0, 58.0),
    Family("Kaliumdisulfit Sulfin {}", "Potassium metabisulphite Sulfin {}", "Kaliumdisulfiet Sulfin {}", "Métabisulfite de potassium Sulfin {}", "Sulfin {}", "C62", ("1 kg", "5 kg", "25 kg"), 6.0, 74.0),
    Family("Weinkarton Kistor {}", "Wine carton Kistor {}", "Wijndoos Kistor {}", "Carton à vin Kistor {}", "Kistor {}", "C62", ("3 Flaschen stehend", "6 Flaschen stehend", "6 Flaschen liegend", "12 Flaschen stehend"), 0.7, 2.1),
    Family("Gäraufsatz Spundo {}", "Airlock Spundo {}", "Waterslot Spundo {}", "Barboteur Spundo {}", "Spundo {}", "C62", ("26 mm", "30 mm", "40 mm"), 1.2, 3.2),
    Family("Schlauch Kellerfix {}", "Cellar hose Kellerfix {}", "Kelderslang Kellerfix {}", "Tuyau de chai Kellerfix {}", "Kellerfix {}", "MTR", ("DN 25 klar", "DN 32 klar", "DN 40 rot", "DN 50 rot"), 3.8, 14.0),
)  # fmt: skip
BEES = (
    Family("Honigglas Imkora {}", "Honey jar Imkora {}", "Honingpot Imkora {}", "Pot à miel Imkora {}", "Imkora {}", "BX", ("125 g mit Deckel", "250 g mit Deckel", "500 g mit Deckel", "500 g ohne Deckel"), 7.5, 14.5),
    Family("Mittelwand Cerana {}", "Foundation Cerana {}", "Kunstraat Cerana {}", "Cire gaufrée Cerana {}", "Cerana {}", "KGM", ("DNM", "Zander", "Dadant", "DNM bio"), 14.0, 29.0),
    Family("Rähmchen Apinda {}", "Hive frame Apinda {}", "Raam Apinda {}", "Cadre Apinda {}", "Apinda {}", "PK", ("DNM Hoffmann", "DNM gerade", "Zander Hoffmann", "Zander gedrahtet", "Dadant gedrahtet"), 12.0, 23.0),
    Family("Zarge Beuta {}", "Hive body Beuta {}", "Broedkamer Beuta {}", "Hausse Beuta {}", "Beuta {}", "C62", ("DNM hoch", "DNM flach", "Zander hoch", "Zander flach", "Dadant hoch"), 19.0, 36.0),
    Family("Absperrgitter Reginet {}", "Queen excluder Reginet {}", "Koninginnerooster Reginet {}", "Grille à reine Reginet {}", "Reginet {}", "C62", ("DNM Kunststoff", "DNM edelstahl", "Zander Kunststoff", "Zander edelstahl"), 4.2, 17.0),
    Family("Smoker Fumaro {}", "Bee smoker Fumaro {}", "Beroker Fumaro {}", "Enfumoir Fumaro {}", "Fumaro {}", "C62", ("Ø 80 mm verzinkt", "Ø 80 mm edelstahl", "Ø 100 mm edelstahl"), 21.0, 44.0),
    Family("Imkeranzug Bombus {}", "Beekeeper suit Bombus {}", "Imkerpak Bombus {}", "Combinaison d'apiculteur Bombus {}", "Bombus {}", "C62", ("Gr. M mit Schleier", "Gr. L mit Schleier", "Gr. XL mit Schleier", "Gr. XL ohne Schleier"), 39.0, 68.0),
    Family("Futtersirup Nektosan {}", "Bee syrup Nektosan {}", "Bijensiroop Nektosan {}", "Sirop Nektosan {}", "Nektosan {}", "C62", ("2,5 kg", "14 kg", "28 kg"), 5.4, 39.0),
    Family("Stockmeißel Hebor {}", "Hive tool Hebor {}", "Kastbeitel Hebor {}", "Lève-cadre Hebor {}", "Hebor {}", "C62", ("rot", "gelb", "edelstahl"), 6.4, 12.0),
)  # fmt: skip
ANIMALS = (
    Family("Legemehl Gallina {}", "Layers mash Gallina {}", "Legmeel Gallina {}", "Farine pondeuse Gallina {}", "Gallina {}", "C62", ("10 kg", "25 kg", "25 kg bio"), 7.8, 21.0),
    Family("Kaninchenfutter Hoppa {}", "Rabbit feed Hoppa {}", "Konijnenvoer Hoppa {}", "Aliment lapin Hoppa {}", "Hoppa {}", "C62", ("5 kg Kräuter", "5 kg Karotte", "20 kg Kräuter", "20 kg Karotte"), 5.9, 19.0),
    Family("Hundefutter Waldgang {}", "Dog food Waldgang {}", "Hondenvoer Waldgang {}", "Croquettes chien Waldgang {}", "Waldgang {}", "C62", ("3 kg Welpe", "12 kg Welpe", "12 kg Adult", "12 kg Senior"), 11.0, 46.0),
    Family("Einstreu Softina {}", "Bedding Softina {}", "Strooisel Softina {}", "Litière Softina {}", "Softina {}", "C62", ("20 kg Hanf", "20 kg Leinen", "15 kg Späne"), 7.5, 15.0),
    Family("Katzenstreu Felinor {}", "Cat litter Felinor {}", "Kattenbakvulling Felinor {}", "Litière chat Felinor {}", "Felinor {}", "C62", ("10 l unparfümiert", "20 l unparfümiert", "20 l Lavendel"), 4.3, 11.5),
    Family("Hundeleine Caniso {}", "Dog lead Caniso {}", "Hondenlijn Caniso {}", "Laisse Caniso {}", "Caniso {}", "C62", ("1,2 m rot", "1,2 m schwarz", "2 m schwarz", "5 m orange"), 6.2, 18.0),
    Family("Vogelfutter Piepsi {}", "Bird feed Piepsi {}", "Vogelvoer Piepsi {}", "Nourriture oiseaux Piepsi {}", "Piepsi {}", "KGM", ("Streufutter", "Sonnenblumenkerne schwarz", "Sonnenblumenkerne gestreift", "Fettfutter"), 1.6, 4.4),
    Family("Haftbandage Vetrola {}", "Cohesive bandage Vetrola {}", "Hechtzwachtel Vetrola {}", "Bande cohésive Vetrola {}", "Vetrola {}", "RO", ("5 cm blau", "5 cm rot", "10 cm blau", "10 cm grün"), 0.9, 2.4),
    Family("Halskragen Kollum {}", "Buster collar Kollum {}", "Halskraag Kollum {}", "Collerette Kollum {}", "Kollum {}", "C62", ("10 cm", "15 cm", "20 cm", "25 cm", "30 cm"), 2.1, 7.4),
    Family("Kolbenspritze Revolva {}", "Repeater syringe Revolva {}", "Revolverspuit Revolva {}", "Seringue automatique Revolva {}", "Revolva {}", "C62", ("10 ml", "20 ml", "50 ml"), 24.0, 49.0),
    Family("OP-Abdecktuch Sterivet {}", "Surgical drape Sterivet {}", "Operatiedoek Sterivet {}", "Champ opératoire Sterivet {}", "Sterivet {}", "BX", ("50 x 50 cm", "75 x 75 cm", "75 x 90 cm"), 18.0, 42.0),
    Family("Stalldesinfektion Septora {}", "Stable disinfectant Septora {}", "Staldesinfectie Septora {}", "Désinfectant étable Septora {}", "Septora {}", "LTR", ("Konzentrat", "gebrauchsfertig"), 4.5, 13.0),
    Family("Nippeltränke Aquavi {}", "Nipple drinker Aquavi {}", "Drinknippel Aquavi {}", "Abreuvoir pipette Aquavi {}", "Aquavi {}", "C62", ("250 ml", "500 ml", "1000 ml"), 2.4, 6.1),
    Family("Nistkasten Meisora {}", "Nest box Meisora {}", "Nestkast Meisora {}", "Nichoir Meisora {}", "Meisora {}", "C62", ("28 mm Holz", "32 mm Holz", "32 mm Kunststoff"), 9.0, 19.0),
)  # fmt: skip
FAMILIES = GARDEN + WINE + BEES + ANIMALS
