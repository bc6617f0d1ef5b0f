"""What the opened part's company sells: families of near-twins from plumbing, garden and pet, and bakery and gastronomy."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Family:
    """One kind of goods in German, English, Dutch, French; its unit (UN/ECE Rec 20), its variants as printed in German, and its price range."""

    names: tuple[str, str, str, str]
    unit: str
    variants: tuple[str, ...]
    low: float
    high: float
    alias: str


def _f(names: str, unit: str, variants: str, low: float, high: float, alias: str) -> Family:
    de, en, nl, fr = names.split(" | ")
    return Family((de, en, nl, fr), unit, tuple(variants.split("; ")), low, high, alias)


FAMILIES = (
    _f("Kupferrohr EN 1057 | Copper tube EN 1057 | Koperen buis EN 1057 | Tube cuivre EN 1057", "MTR", "12 x 1 mm; 15 x 1 mm; 18 x 1 mm; 22 x 1 mm; 28 x 1,5 mm; 35 x 1,5 mm", 3.9, 21.0, "CU-Rohr"),
    _f("Pressfitting Bogen 90° | Press elbow 90° | Persbocht 90° | Coude à sertir 90°", "C62", "15 mm; 18 mm; 22 mm; 28 mm; 35 mm", 2.2, 14.0, "Pressbogen"),
    _f("Pressfitting T-Stück | Press tee | Pers T-stuk | Té à sertir", "C62", "15 mm; 18 mm; 22 mm; 28 mm; 22/15/22 mm", 3.4, 17.0, "Press-T"),
    _f("Pressfitting Muffe | Press coupling | Persmof | Manchon à sertir", "C62", "15 mm; 18 mm; 22 mm; 28 mm; 35 mm", 1.6, 9.8, "Pressmuffe"),
    _f("Kugelhahn Messing | Brass ball valve | Messing kogelkraan | Vanne à boisseau laiton", "C62", '1/2"; 3/4"; 1"; 1 1/4"', 6.1, 23.5, "KH Messing"),
    _f("Eckventil selbstdichtend | Self-sealing angle valve | Hoekstopkraan | Robinet équerre", "C62", '1/2" x 3/8"; 1/2" x 10 mm; 3/8" x 3/8"', 4.3, 9.9, "Eckventil"),
    _f("Geruchsverschluss Waschtisch | Basin trap | Wastafelsifon | Siphon lavabo", "C62", "verchromt; weiß; schwarz matt", 7.9, 32.0, "Siphon WT"),
    _f("HT-Rohr mit Muffe | HT pipe with socket | HT-buis met mof | Tube HT à emboîture", "C62", "DN 50 250 mm; DN 50 500 mm; DN 50 1000 mm; DN 75 500 mm; DN 110 500 mm; DN 110 1000 mm; DN 110 2000 mm", 1.3, 12.9, "HTEM"),
    _f("HT-Bogen | HT bend | HT-bocht | Coude HT", "C62", "DN 50 45°; DN 50 87°; DN 110 15°; DN 110 45°; DN 110 87°", 0.8, 3.9, "HTB"),
    _f("Rohrschelle mit Gummieinlage | Pipe clamp rubber lined | Buisbeugel met rubber | Collier isophonique", "C62", "15-19 mm; 20-25 mm; 26-30 mm; 32-36 mm", 0.55, 1.9, "Schelle"),
    _f("Flachheizkörper Typ | Panel radiator type | Paneelradiator type | Radiateur panneau type", "C62", "11 500 x 800 mm; 22 600 x 800 mm; 22 600 x 1000 mm; 22 600 x 1200 mm; 33 600 x 1000 mm", 98.0, 389.0, "HK Typ"),
    _f("Thermostatkopf M30 | Thermostatic head M30 | Thermostaatkop M30 | Tête thermostatique M30", "C62", "weiß; verchromt; schwarz matt", 11.5, 27.0, "Thermokopf"),
    _f("Ausdehnungsgefäß Heizung | Heating expansion vessel | Expansievat verwarming | Vase d'expansion chauffage", "C62", "18 l; 25 l; 35 l; 50 l", 31.0, 92.0, "MAG"),
    _f("Umwälzpumpe Primo | Circulator Primo | Circulatiepomp Primo | Circulateur Primo", "C62", "25-40 180 mm; 25-60 180 mm; 25-60 130 mm; 32-60 180 mm", 119.0, 219.0, "Primo"),
    _f("Faserdichtung | Fibre washer | Vezelring | Joint fibre", "PK", '3/8"; 1/2"; 3/4"; 1"', 1.9, 5.2, "Dichtring"),
    _f("Gewindedichtband PTFE | PTFE thread seal tape | PTFE-tape | Ruban PTFE", "RO", "12 mm x 12 m; 19 mm x 15 m", 0.6, 2.1, "Teflonband"),
    _f("Sanitärsilikon | Sanitary silicone | Sanitairkit | Silicone sanitaire", "C62", "310 ml weiß; 310 ml grau; 310 ml transparent; 310 ml schwarz", 4.4, 6.9, "Silikon"),
    _f("Rohrisolierung PE | Pipe insulation PE | Buisisolatie PE | Isolation de tube PE", "MTR", "15 x 9 mm; 18 x 9 mm; 22 x 9 mm; 22 x 20 mm; 28 x 20 mm", 0.7, 4.6, "PE-Iso"),
    _f("WC-Sitz Komfort | Toilet seat Komfort | Toiletzitting Komfort | Abattant WC Komfort", "C62", "weiß; weiß mit Absenkautomatik; schwarz", 19.0, 54.0, "WC-Sitz"),
    _f("Brauseschlauch Metall | Metal shower hose | Doucheslang metaal | Flexible de douche métal", "C62", "1,25 m; 1,60 m; 2,00 m", 6.5, 16.0, "Brauseschlauch"),
    _f("Gartenschlauch Flexo | Garden hose Flexo | Tuinslang Flexo | Tuyau d'arrosage Flexo", "RO", '1/2" 20 m; 1/2" 50 m; 3/4" 25 m; 3/4" 50 m', 17.0, 89.0, "Schlauch Flexo"),
    _f("Blumenerde torffrei | Potting soil peat-free | Potgrond turfvrij | Terreau sans tourbe", "C62", "20 l; 40 l; 70 l", 3.1, 9.9, "Blumenerde"),
    _f("Rindenmulch | Bark mulch | Boomschors | Écorces de pin", "C62", "60 l 0-20 mm; 60 l 10-40 mm; 60 l 20-60 mm", 4.2, 8.8, "Mulch"),
    _f("Pflanzkübel Terra | Planter Terra | Plantenbak Terra | Bac à plantes Terra", "C62", "30 cm anthrazit; 40 cm anthrazit; 50 cm anthrazit; 40 cm terrakotta; 50 cm terrakotta", 9.0, 44.0, "Kübel Terra"),
    _f("Gartenschere Bypass | Bypass secateurs | Snoeischaar bypass | Sécateur bypass", "C62", "rechts; links; rechts lang", 12.0, 36.0, "Bypassschere"),
    _f("Rasendünger | Lawn fertiliser | Gazonmest | Engrais gazon", "KGM", "Frühjahr; Herbst; Langzeit", 0.9, 2.4, "Dünger"),
    _f("Gartenhandschuh Grip | Garden glove Grip | Tuinhandschoen Grip | Gant de jardin Grip", "PR", "Gr. 7; Gr. 8; Gr. 9; Gr. 10; Gr. 11", 2.6, 4.2, "GH Grip"),
    _f("Unkrautvlies | Weed control fleece | Onkruiddoek | Toile de paillage", "RO", "1 x 25 m 50 g; 1 x 50 m 50 g; 2 x 25 m 50 g; 2 x 50 m 80 g", 11.0, 72.0, "Vlies"),
    _f("Pflanzstab Bambus | Bamboo cane | Bamboestok | Tuteur bambou", "PK", "60 cm; 90 cm; 120 cm; 150 cm; 180 cm", 2.3, 11.0, "Bambus"),
    _f("Hundenapf Edelstahl | Dog bowl stainless steel | Hondenbak rvs | Gamelle inox", "C62", "0,45 l; 0,90 l; 1,80 l; 2,80 l", 2.8, 11.5, "Napf"),
    _f("Hundeleine Nylon | Dog lead nylon | Hondenriem nylon | Laisse nylon", "C62", "1 m rot; 1 m schwarz; 2 m rot; 2 m schwarz", 4.5, 12.0, "Leine"),
    _f("Katzenstreu Klumpi | Cat litter Klumpi | Kattenbakvulling Klumpi | Litière Klumpi", "C62", "10 l; 20 l; 10 l Lavendel", 5.9, 14.9, "Streu Klumpi"),
    _f("Winterfutter Vögel | Winter bird feed | Wintervoer vogels | Graines d'hiver oiseaux", "KGM", "schalenfrei; Sonnenblume; Streumischung", 1.1, 3.3, "Vogelfutter"),
    _f("Aquarienfilter Aqua | Aquarium filter Aqua | Aquariumfilter Aqua | Filtre aquarium Aqua", "C62", "60; 120; 240", 18.0, 79.0, "Filter Aqua"),
    _f("Kleintierstreu | Small pet bedding | Bodembedekker | Litière rongeurs", "C62", "15 l; 60 l", 3.9, 11.0, "Einstreu"),
    _f("Tropfer Beregnung | Irrigation dripper | Druppelaar | Goutteur", "PK", "2 l/h; 4 l/h; 8 l/h", 3.3, 6.6, "Tropfer"),
    _f("Schaufel Holsteiner | Shovel Holstein | Schop Holstein | Pelle Holstein", "C62", "Gr. 2 Esche; Gr. 5 Esche; Gr. 7 Esche", 14.0, 29.0, "Schaufel"),
    _f("Teichpumpe Eco | Pond pump Eco | Vijverpomp Eco | Pompe de bassin Eco", "C62", "3500; 5000; 8000", 69.0, 189.0, "Pumpe Eco"),
    _f("Backblech Alu | Baking tray aluminium | Bakplaat aluminium | Plaque à pâtisserie alu", "C62", "600 x 400 mm 3 Ränder; 600 x 400 mm 4 Ränder; 530 x 325 mm 3 Ränder; 600 x 400 mm gelocht", 11.9, 28.0, "Blech"),
    _f("Backtrennpapier | Baking paper | Bakpapier | Papier cuisson", "PK", "600 x 400 mm; 530 x 325 mm; 570 x 980 mm", 12.5, 34.0, "Trennpapier"),
    _f("GN-Behälter Edelstahl | GN container stainless steel | GN-bak rvs | Bac GN inox", "C62", "1/1 65 mm; 1/1 100 mm; 1/1 150 mm; 1/2 65 mm; 1/2 100 mm; 1/3 100 mm", 8.2, 34.0, "GN"),
    _f("Spritzbeutel | Piping bag | Spuitzak | Poche à douille", "C62", "45 cm; 55 cm; 65 cm", 4.1, 9.2, "Spritzbeutel"),
    _f("Lochtülle Edelstahl | Plain nozzle stainless steel | Spuitmondje rvs | Douille unie inox", "C62", "6 mm; 8 mm; 10 mm; 12 mm", 1.7, 3.1, "Tülle"),
    _f("Kochmesser Serie 5 | Chef's knife series 5 | Koksmes serie 5 | Couteau de chef série 5", "C62", "16 cm; 20 cm; 23 cm; 26 cm", 24.0, 69.0, "Kochmesser"),
    _f("Kochjacke Zürich | Chef jacket Zürich | Koksbuis Zürich | Veste de cuisine Zürich", "C62", "Gr. S weiß; Gr. M weiß; Gr. L weiß; Gr. M schwarz; Gr. L schwarz; Gr. XL schwarz", 27.0, 42.0, "Jacke Zürich"),
    _f("Serviette 33 cm 2-lagig | Napkin 33 cm 2-ply | Servet 33 cm 2-laags | Serviette 33 cm 2 plis", "PK", "weiß; bordeaux; grün; creme", 1.9, 3.8, "Servietten"),
    _f("Trinkbecher Papier | Paper cup | Papieren beker | Gobelet carton", "PK", "0,2 l; 0,3 l; 0,4 l", 3.2, 6.9, "Pappbecher"),
    _f("Korbfilter Kaffee | Basket coffee filter | Korffilter koffie | Filtre panier café", "BX", "90/250; 110/360; 152/437", 9.9, 32.0, "Korbfilter"),
    _f("Pizzakarton weiß | Pizza box white | Pizzadoos wit | Boîte à pizza blanche", "BX", "26 x 26 cm; 30 x 30 cm; 33 x 33 cm; 40 x 40 cm", 9.5, 27.0, "Pizzakarton"),
    _f("Teigschaber | Dough scraper | Deegschraper | Corne à pâte", "C62", "flexibel; hart; gezahnt", 0.8, 2.3, "Schaber"),
    _f("Gärkorb Peddigrohr | Proving basket rattan | Rijsmandje rotan | Banneton rotin", "C62", "rund 500 g; rund 1000 g; oval 500 g; oval 1000 g; oval 1500 g", 8.8, 21.0, "Gärkorb"),
    _f("Thermobox EPP | Thermobox EPP | Thermobox EPP | Caisse isotherme EPP", "C62", "GN 1/1 117 mm; GN 1/1 167 mm; GN 1/1 257 mm", 31.0, 64.0, "Thermobox"),
    _f("Bäckerfaltenbeutel | Bakery bag | Bakkerszak | Sac boulangerie", "BX", "1,0 kg; 1,5 kg; 2,0 kg", 14.0, 33.0, "Faltenbeutel"),
    _f("Handspülmittel Zitro | Dishwashing liquid Zitro | Afwasmiddel Zitro | Liquide vaisselle Zitro", "LTR", "mild; Konzentrat", 1.2, 4.8, "Spüli"),
    _f("Frischhaltefolie | Cling film | Vershoudfolie | Film étirable", "RO", "30 cm x 300 m; 45 cm x 300 m", 6.1, 13.0, "Frischefolie"),
    _f("Alufolie | Aluminium foil | Aluminiumfolie | Papier aluminium", "RO", "30 cm x 150 m; 45 cm x 150 m", 7.9, 15.5, "Alu"),
    _f("Weinglas Ambra | Wine glass Ambra | Wijnglas Ambra | Verre à vin Ambra", "C62", "24 cl; 35 cl; 47 cl", 1.9, 5.2, "Ambra"),
    _f("Teller flach Bistro | Flat plate Bistro | Plat bord Bistro | Assiette plate Bistro", "C62", "21 cm; 24 cm; 27 cm; 30 cm", 2.8, 9.1, "Teller Bistro"),
    _f("Rohrreinigungs-Set | Drain cleaning set | Ontstopset | Set de débouchage", "SET", "klein; groß", 21.0, 58.0, "Rohrreiniger-Set"),
)  # fmt: skip

_WORDS = {
    "weiß": ("white", "wit", "blanc"), "schwarz": ("black", "zwart", "noir"), "matt": ("matt", "mat", "mat"), "verchromt": ("chrome", "verchroomd", "chromé"), "grau": ("grey", "grijs", "gris"),
    "transparent": ("clear", "transparant", "transparent"), "mit": ("with", "met", "avec"), "Absenkautomatik": ("soft close", "softclose", "frein de chute"), "anthrazit": ("anthracite", "antraciet", "anthracite"),
    "terrakotta": ("terracotta", "terracotta", "terre cuite"), "rechts": ("right-hand", "rechtshandig", "droitier"), "links": ("left-hand", "linkshandig", "gaucher"), "lang": ("long", "lang", "long"),
    "Frühjahr": ("spring", "voorjaar", "printemps"), "Herbst": ("autumn", "najaar", "automne"), "Langzeit": ("slow release", "langwerkend", "longue durée"), "Gr.": ("size", "mt.", "T."), "rot": ("red", "rood", "rouge"),
    "Lavendel": ("lavender", "lavendel", "lavande"), "schalenfrei": ("husk-free", "schilvrij", "sans coques"), "Sonnenblume": ("sunflower", "zonnebloem", "tournesol"), "Streumischung": ("mix", "strooimix", "mélange"),
    "Esche": ("ash", "essen", "frêne"), "Ränder": ("rims", "randen", "bords"), "gelocht": ("perforated", "geperforeerd", "perforée"), "bordeaux": ("burgundy", "bordeaux", "bordeaux"), "grün": ("green", "groen", "vert"),
    "creme": ("cream", "crème", "crème"), "flexibel": ("flexible", "flexibel", "souple"), "hart": ("rigid", "hard", "dure"), "gezahnt": ("toothed", "getand", "dentelée"), "rund": ("round", "rond", "rond"), "oval": ("oval", "ovaal", "ovale"),
    "mild": ("mild", "mild", "doux"), "Konzentrat": ("concentrate", "concentraat", "concentré"), "klein": ("small", "klein", "petit"), "groß": ("large", "groot", "grand"),
}  # fmt: skip
LANGUAGES = ("de", "en", "nl", "fr")


def in_language(variant: str, language: str) -> str:
    """The variant's words in this language; English has the decimal point."""
    place = LANGUAGES.index(language)
    if not place:
        return variant
    said = " ".join(_WORDS[word][place - 1] if word in _WORDS else word for word in variant.split(" "))
    return re.sub(r"(?<=\d),(?=\d)", ".", said) if language == "en" else said
