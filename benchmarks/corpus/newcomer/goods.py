"""What the newcomer part's company sells: families of near-twins for the office, the group room, the toy shelf, the bookshop and the sacristy."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.goods import Family as _Family
from benchmarks.corpus.goods import Words

WORDS: Words = {
    "weiß": ("white", "wit", "blanc"), "schwarz": ("black", "zwart", "noir"), "rot": ("red", "rood", "rouge"), "blau": ("blue", "blauw", "bleu"), "gelb": ("yellow", "geel", "jaune"), "grün": ("green", "groen", "vert"), "orange": ("orange", "oranje", "orange"), "violett": ("purple", "paars", "violet"),
    "rosa": ("pink", "roze", "rose"), "grau": ("grey", "grijs", "gris"), "gold": ("gold", "goud", "or"), "silber": ("silver", "zilver", "argent"), "weinrot": ("wine red", "wijnrood", "lie de vin"), "chamois": ("chamois", "chamois", "chamois"), "hellgrün": ("pale green", "lichtgroen", "vert clair"), "hellblau": ("pale blue", "lichtblauw", "bleu clair"),
    "natur": ("natural", "naturel", "naturel"), "bunt": ("assorted colours", "gekleurd", "multicolore"), "buche": ("beech", "beuk", "hêtre"), "eiche": ("oak", "eik", "chêne"), "ahorn": ("maple", "esdoorn", "érable"), "terrakotta": ("terracotta", "terracotta", "terre cuite"), "anthrazit": ("anthracite", "antraciet", "anthracite"),
    "mit": ("with", "met", "avec"), "ohne": ("without", "zonder", "sans"), "Fenster": ("window", "venster", "fenêtre"), "Armlehnen": ("armrests", "armleuningen", "accoudoirs"), "Ringe": ("rings", "ringen", "anneaux"), "kariert": ("squared", "geruit", "quadrillé"), "liniert": ("ruled", "gelinieerd", "ligné"), "blanko": ("plain", "blanco", "uni"),
    "rund": ("round", "rond", "rond"), "eckig": ("square", "vierkant", "carré"), "trapez": ("trapezoid", "trapezium", "trapèze"), "rechteck": ("rectangular", "rechthoekig", "rectangulaire"), "Böden": ("shelves", "planken", "tablettes"), "Plätze": ("places", "plaatsen", "places"), "Teile": ("pieces", "delen", "pièces"), "Stifte": ("crayons", "krijtjes", "craies"),
    "Sitzhöhe": ("seat height", "zithoogte", "assise"), "Bogen": ("sheets", "vellen", "feuilles"), "Kasper": ("Punch", "Jan Klaassen", "Guignol"), "Wolf": ("wolf", "wolf", "loup"), "Krokodil": ("crocodile", "krokodil", "crocodile"), "Prinzessin": ("princess", "prinses", "princesse"), "Räuber": ("robber", "rover", "brigand"),
    "Rechtshänder": ("right-handed", "rechtshandig", "droitier"), "Linkshänder": ("left-handed", "linkshandig", "gaucher"), "Band": ("volume", "deel", "volume"), "Partitur": ("full score", "partituur", "partition"), "Sopran": ("soprano part", "sopraanpartij", "soprano"), "Alt": ("alto part", "altpartij", "alto"), "Tenor": ("tenor part", "tenorpartij", "ténor"), "Bass": ("bass part", "baspartij", "basse"),
    "Schülerbuch": ("pupil's book", "leerlingenboek", "livre de l'élève"), "Arbeitsheft": ("workbook", "werkboek", "cahier d'exercices"), "Lehrerband": ("teacher's book", "docentenboek", "guide du maître"), "gebunden": ("hardback", "gebonden", "relié"), "Taschenbuch": ("paperback", "pocket", "poche"), "Großdruck": ("large print", "groteletter", "gros caractères"), "Hörbuch": ("audio book", "luisterboek", "livre audio"),
    "Pappbilderbuch": ("board book", "kartonboek", "tout-carton"), "Kunstleder": ("leatherette", "kunstleer", "simili"), "Goldschnitt": ("gilt edges", "goudsnede", "tranche dorée"), "Systeme": ("staves", "notenbalken", "portées"), "Lamm": ("lamb", "lam", "agneau"), "Kreuz": ("cross", "kruis", "croix"), "Taube": ("dove", "duif", "colombe"), "Fisch": ("fish", "vis", "poisson"),
    "klar": ("clear", "helder", "clair"), "fein": ("fine", "fijn", "fin"), "grob": ("coarse", "grof", "gros"), "matt": ("matt", "mat", "mat"), "glänzend": ("glossy", "glanzend", "brillant"), "Klasse": ("year", "klas", "niveau"), "lang": ("long", "lang", "long"), "kurz": ("short", "kort", "court"),
}  # fmt: skip
Family = partial(_Family, words=WORDS)

OFFICE = (
    Family("Kopierpapier Albatros A4 500 Blatt {}", "Copier paper Albatros A4 500 sheets {}", "Kopieerpapier Albatros A4 500 vel {}", "Ramette Albatros A4 500 feuilles {}", "Albatros {}", "PK", ("80 g weiß", "90 g weiß", "80 g chamois", "80 g hellgrün", "80 g hellblau"), 3.6, 7.9),
    Family("Briefhülle Postino {}", "Envelope Postino {}", "Envelop Postino {}", "Enveloppe Postino {}", "Postino {}", "BX", ("C6 ohne Fenster", "C6 mit Fenster", "DIN lang ohne Fenster", "DIN lang mit Fenster", "C5 mit Fenster"), 9.9, 29.0),
    Family("Ringbuch Tarsis A4 {}", "Ring binder Tarsis A4 {}", "Ringband Tarsis A4 {}", "Classeur à anneaux Tarsis A4 {}", "Tarsis {}", "C62", ("2 Ringe blau", "2 Ringe rot", "4 Ringe blau", "4 Ringe rot"), 1.7, 3.4),
    Family("Haftnotiz Klettino {}", "Sticky note Klettino {}", "Memoblok Klettino {}", "Bloc repositionnable Klettino {}", "Klettino {}", "PK", ("38 x 51 mm gelb", "76 x 76 mm gelb", "76 x 76 mm bunt", "76 x 127 mm gelb"), 1.9, 6.4),
    Family("Gelschreiber Lumo {}", "Gel pen Lumo {}", "Gelpen Lumo {}", "Stylo gel Lumo {}", "Lumo {}", "C62", ("0,5 mm blau", "0,5 mm schwarz", "0,7 mm blau", "0,7 mm schwarz", "0,7 mm rot"), 0.8, 1.9),
    Family("Etikettenrolle Zebrano {}", "Label roll Zebrano {}", "Etikettenrol Zebrano {}", "Rouleau d'étiquettes Zebrano {}", "Zebrano {}", "RO", ("57 x 32 mm", "76 x 51 mm", "100 x 150 mm"), 4.9, 14.8),
    Family("Flipchartpapier Plano {}", "Flipchart pad Plano {}", "Flipoverpapier Plano {}", "Recharge paperboard Plano {}", "Plano {}", "RO", ("kariert", "blanko"), 3.9, 6.9),
    Family("Laminierfolie Glasura {}", "Laminating pouch Glasura {}", "Lamineerhoes Glasura {}", "Pochette à plastifier Glasura {}", "Glasura {}", "PK", ("A4 80 mic", "A4 125 mic", "A3 80 mic", "A3 125 mic"), 6.5, 28.0),
    Family("Kassenrolle Bonnita {}", "Till roll Bonnita {}", "Kassarol Bonnita {}", "Bobine de caisse Bonnita {}", "Bonnita {}", "RO", ("57 mm 20 m", "80 mm 50 m", "80 mm 80 m"), 0.6, 2.1),
    Family("Schulkreide Kalka {}", "School chalk Kalka {}", "Schoolkrijt Kalka {}", "Craie scolaire Kalka {}", "Kalka {}", "BX", ("weiß eckig", "weiß rund", "bunt rund"), 1.2, 3.3),
    Family("Schreibblock Sorella A5 {}", "Writing pad Sorella A5 {}", "Schrijfblok Sorella A5 {}", "Bloc-notes Sorella A5 {}", "Sorella {}", "C62", ("kariert", "liniert", "blanko"), 0.7, 1.5),
)  # fmt: skip
ROOMS = (
    Family("Drehstuhl Cirro {}", "Swivel chair Cirro {}", "Draaistoel Cirro {}", "Siège pivotant Cirro {}", "Cirro {}", "C62", ("schwarz mit Armlehnen", "schwarz ohne Armlehnen", "blau mit Armlehnen", "blau ohne Armlehnen"), 119.0, 229.0),
    Family("Kinderstuhl Pico {}", "Child's chair Pico {}", "Kinderstoel Pico {}", "Chaise enfant Pico {}", "Pico {}", "C62", ("Sitzhöhe 26 cm buche", "Sitzhöhe 30 cm buche", "Sitzhöhe 34 cm buche", "Sitzhöhe 30 cm rot", "Sitzhöhe 34 cm rot"), 39.0, 64.0),
    Family("Gruppentisch Wabo {}", "Group table Wabo {}", "Groepstafel Wabo {}", "Table de groupe Wabo {}", "Wabo {}", "C62", ("trapez 120 x 60 cm", "rechteck 120 x 60 cm", "rechteck 120 x 80 cm", "rund Ø 100 cm"), 129.0, 219.0),
    Family("Bücherregal Lektor {}", "Bookcase Lektor {}", "Boekenkast Lektor {}", "Bibliothèque Lektor {}", "Lektor {}", "C62", ("3 Böden weiß", "5 Böden weiß", "5 Böden eiche", "6 Böden eiche"), 98.0, 259.0),
    Family("Garderobenleiste Kolibri {}", "Coat rail Kolibri {}", "Kapstok Kolibri {}", "Vestiaire mural Kolibri {}", "Kolibri {}", "C62", ("4 Plätze ahorn", "6 Plätze ahorn", "8 Plätze ahorn"), 54.0, 99.0),
    Family("Stehpult Orator {}", "Lectern Orator {}", "Katheder Orator {}", "Pupitre debout Orator {}", "Orator {}", "C62", ("eiche", "buche", "weiß"), 179.0, 289.0),
    Family("Schreibtafel Alba {}", "Whiteboard Alba {}", "Schrijfbord Alba {}", "Tableau blanc Alba {}", "Alba {}", "C62", ("90 x 60 cm", "120 x 90 cm", "180 x 120 cm", "240 x 120 cm"), 34.0, 198.0),
    Family("Kniebankfilz Orate 30 cm {}", "Kneeler felt Orate 30 cm {}", "Knielbankvilt Orate 30 cm {}", "Feutre d'agenouilloir Orate 30 cm {}", "Orate {}", "MTR", ("rot", "weinrot", "anthrazit"), 14.0, 19.5),
    Family("Vorhangstoff Vela 140 cm {}", "Curtain fabric Vela 140 cm {}", "Gordijnstof Vela 140 cm {}", "Tissu rideau Vela 140 cm {}", "Vela {}", "MTR", ("weiß", "gelb", "hellblau", "grau"), 7.9, 12.9),
)  # fmt: skip
TOYS = (
    Family("Bausteinkiste Turmo {}", "Building blocks Turmo {}", "Blokkendoos Turmo {}", "Blocs de construction Turmo {}", "Turmo {}", "SET", ("50 Teile natur", "100 Teile natur", "100 Teile bunt", "200 Teile bunt"), 19.0, 59.0),
    Family("Holzpuzzle Zoodorf {}", "Wooden puzzle Zoodorf {}", "Houten puzzel Zoodorf {}", "Puzzle bois Zoodorf {}", "Zoodorf {}", "C62", ("12 Teile", "24 Teile", "48 Teile"), 8.9, 17.5),
    Family("Fingerfarbe Klecks 500 ml {}", "Finger paint Klecks 500 ml {}", "Vingerverf Klecks 500 ml {}", "Peinture au doigt Klecks 500 ml {}", "Klecks {}", "C62", ("rot", "blau", "gelb", "grün", "weiß", "schwarz"), 4.4, 5.9),
    Family("Modelliermasse Formo {}", "Modelling clay Formo {}", "Boetseerklei Formo {}", "Pâte à modeler Formo {}", "Formo {}", "KGM", ("terrakotta", "weiß", "grau"), 1.9, 3.6),
    Family("Wachsmalkreide Rabauke {}", "Wax crayon Rabauke {}", "Waskrijt Rabauke {}", "Craie grasse Rabauke {}", "Rabauke {}", "PK", ("8 Stifte", "12 Stifte", "24 Stifte", "48 Stifte"), 2.9, 13.5),
    Family("Schwungseil Hoppsi {}", "Skipping rope Hoppsi {}", "Springtouw Hoppsi {}", "Corde à sauter Hoppsi {}", "Hoppsi {}", "C62", ("2,5 m", "3,5 m", "5,0 m"), 3.4, 9.8),
    Family("Handpuppe Kasimir {}", "Hand puppet Kasimir {}", "Handpop Kasimir {}", "Marionnette Kasimir {}", "Kasimir {}", "C62", ("Kasper", "Wolf", "Krokodil", "Prinzessin", "Räuber"), 11.9, 18.9),
    Family("Gymnastikball Rondo {}", "Gym ball Rondo {}", "Gymbal Rondo {}", "Ballon de gym Rondo {}", "Rondo {}", "C62", ("45 cm rot", "55 cm rot", "55 cm blau", "65 cm blau"), 9.9, 18.0),
    Family("Tonpapier Colora 50 x 70 cm 10 Bogen {}", "Sugar paper Colora 50 x 70 cm 10 sheets {}", "Knutselpapier Colora 50 x 70 cm 10 vel {}", "Papier à dessin Colora 50 x 70 cm 10 feuilles {}", "Colora {}", "PK", ("rot", "blau", "gelb", "grün", "schwarz", "orange"), 2.6, 3.9),
    Family("Bastelschere Schnippi {}", "Craft scissors Schnippi {}", "Knutselschaar Schnippi {}", "Ciseaux Schnippi {}", "Schnippi {}", "C62", ("Rechtshänder", "Linkshänder"), 1.6, 2.4),
    Family("Bastelfilz Woldo 45 cm {}", "Craft felt Woldo 45 cm {}", "Knutselvilt Woldo 45 cm {}", "Feutrine Woldo 45 cm {}", "Woldo {}", "MTR", ("rot", "grün", "violett", "weiß"), 3.3, 4.9),
    Family("Rhythmusstab Klang {}", "Rhythm stick Klang {}", "Ritmestok Klang {}", "Claves Klang {}", "Klangstab {}", "PR", ("20 cm buche", "25 cm buche", "25 cm rot"), 3.2, 6.1),
)  # fmt: skip
BOOKS = (
    Family("Liederheft Zeisig {}", "Songbook Zeisig {}", "Liedboek Zeisig {}", "Chansonnier Zeisig {}", "Zeisig {}", "C62", ("Band 1", "Band 2", "Band 3", "Band 4"), 6.9, 9.9),
    Family("Chorwerk Missa Serena {}", "Choral work Missa Serena {}", "Koorwerk Missa Serena {}", "Œuvre chorale Missa Serena {}", "Serena {}", "C62", ("Partitur", "Sopran", "Alt", "Tenor", "Bass"), 3.9, 34.0),
    Family("Lesefibel Anton und Mia {}", "Reader Anton und Mia {}", "Leesboek Anton und Mia {}", "Livre de lecture Anton und Mia {}", "Fibel {}", "C62", ("Schülerbuch", "Arbeitsheft", "Lehrerband"), 8.5, 26.0),
    Family("Roman Der stille Deich {}", "Novel Der stille Deich {}", "Roman De stille dijk {}", "Roman La digue muette {}", "Stiller Deich {}", "C62", ("gebunden", "Taschenbuch", "Großdruck", "Hörbuch"), 11.9, 24.0),
    Family("Bilderbuch Igel Ignaz {}", "Picture book Igel Ignaz {}", "Prentenboek Egel Ignaz {}", "Album Igel Ignaz {}", "Ignaz {}", "C62", ("gebunden", "Pappbilderbuch"), 8.9, 15.0),
    Family("Gesangbuch Harmonia {}", "Hymnal Harmonia {}", "Gezangboek Harmonia {}", "Recueil de cantiques Harmonia {}", "Harmonia {}", "C62", ("Kunstleder schwarz", "Kunstleder weinrot", "Großdruck", "Goldschnitt"), 14.0, 39.0),
    Family("Klavierschule Fantasina {}", "Piano method Fantasina {}", "Pianomethode Fantasina {}", "Méthode de piano Fantasina {}", "Fantasina {}", "C62", ("Band 1", "Band 2", "Band 3"), 13.5, 17.8),
    Family("Notenheft Liniato A4 {}", "Manuscript book Liniato A4 {}", "Muziekschrift Liniato A4 {}", "Cahier de musique Liniato A4 {}", "Liniato {}", "C62", ("8 Systeme", "10 Systeme", "12 Systeme"), 1.1, 2.3),
    Family("Wandkalender Jahresrad 2027 {}", "Wall calendar Jahresrad 2027 {}", "Wandkalender Jaarwiel 2027 {}", "Calendrier mural Jahresrad 2027 {}", "Jahresrad {}", "C62", ("A3", "A2", "A1"), 6.5, 18.5),
)  # fmt: skip
SACRISTY = (
    Family("Altarkerze Lucerna {}", "Altar candle Lucerna {}", "Altaarkaars Lucerna {}", "Cierge d'autel Lucerna {}", "Lucerna {}", "C62", ("200 x 60 mm", "250 x 60 mm", "300 x 70 mm", "400 x 80 mm"), 7.9, 28.0),
    Family("Opferlicht Votiva {}", "Votive light Votiva {}", "Offerlicht Votiva {}", "Veilleuse Votiva {}", "Votiva {}", "BX", ("weiß", "rot", "blau"), 21.0, 34.0),
    Family("Osterkerze Resurrexit {}", "Paschal candle Resurrexit {}", "Paaskaars Resurrexit {}", "Cierge pascal Resurrexit {}", "Resurrexit {}", "C62", ("400 x 80 mm Lamm", "600 x 80 mm Lamm", "600 x 80 mm Kreuz", "900 x 90 mm Kreuz"), 48.0, 139.0),
    Family("Taufkerze Anima 265 x 40 mm {}", "Baptism candle Anima 265 x 40 mm {}", "Doopkaars Anima 265 x 40 mm {}", "Bougie de baptême Anima 265 x 40 mm {}", "Anima {}", "C62", ("Taube", "Fisch", "Kreuz"), 9.8, 16.9),
    Family("Lampenöl Perpetua {}", "Lamp oil Perpetua {}", "Lampolie Perpetua {}", "Huile de lampe Perpetua {}", "Perpetua {}", "LTR", ("klar", "rot"), 4.2, 6.3),
    Family("Weihrauch Sabaea {}", "Incense Sabaea {}", "Wierook Sabaea {}", "Encens Sabaea {}", "Sabaea {}", "KGM", ("fein", "grob", "Rosa"), 29.0, 54.0),
    Family("Verzierwachs Zera 200 x 100 mm {}", "Wax sheet Zera 200 x 100 mm {}", "Wasplaatje Zera 200 x 100 mm {}", "Plaque de cire Zera 200 x 100 mm {}", "Zera {}", "PK", ("gold", "silber", "rot", "weiß"), 7.2, 12.4),
    Family("Stumpenkerze Brunella {}", "Pillar candle Brunella {}", "Stompkaars Brunella {}", "Bougie pilier Brunella {}", "Brunella {}", "C62", ("80 x 60 mm rot", "80 x 60 mm weiß", "120 x 70 mm rot", "120 x 70 mm weiß"), 1.4, 3.9),
)  # fmt: skip
FAMILIES: tuple[_Family, ...] = (*OFFICE, *ROOMS, *TOYS, *BOOKS, *SACRISTY)
