"""What the sample company sells: families of near-twins, as rows of catalogue.csv. All invented.

A family is a pattern for number, German and English name, and its variants; the place of an article in this file decides its GTIN, so
new families are added at the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from stdnum import ean

COLUMNS = (
    "sku", "name_de", "name_en", "unit", "price_net", "tax_class", "gtin", "pack_size", "weight_kg", "aliases", "status", "replaced_by",
)  # fmt: skip


@dataclass(frozen=True)
class Variant:
    """One article of a family: `code` goes into the number, `de` and `en` into the names."""

    code: str
    de: str
    price: str
    weight: str
    en: str = ""
    alias: str = ""

    @property
    def english(self) -> str:
        """The English wording; where none is given, the German one with a decimal point."""
        return self.en or self.de.replace(",", ".")


@dataclass(frozen=True)
class Family:
    """Articles that differ in one size; "{}" in the patterns stands for the variant."""

    sku: str
    de: str
    en: str
    unit: str
    variants: tuple[Variant, ...]
    pack_size: str = ""
    alias: str = ""
    tax_class: str = "standard"
    discontinued: dict[str, str] = field(default_factory=dict)


def _v(*rows: tuple[str, ...]) -> tuple[Variant, ...]:
    return tuple(Variant(*row) for row in rows)


FAMILIES: tuple[Family, ...] = (
    Family(
        "SK-933-{}", "Sechskantschraube DIN 933 8.8 verzinkt {}", "Hex bolt DIN 933 8.8 zinc plated {}", "BX",
        _v(
            ("0620", "M6 x 20", "8.90", "0.72"), ("0630", "M6 x 30", "9.80", "0.91"), ("0640", "M6 x 40", "11.40", "1.10"),
            ("0650", "M6 x 50", "13.20", "1.29"), ("0820", "M8 x 20", "13.90", "1.45"), ("0830", "M8 x 30", "15.60", "1.78"),
            ("0840", "M8 x 40", "17.90", "2.11"), ("0860", "M8 x 60", "24.30", "2.77"), ("1030", "M10 x 30", "27.50", "3.10"),
            ("1040", "M10 x 40", "31.80", "3.60"), ("1060", "M10 x 60", "41.20", "4.62"), ("1240", "M12 x 40", "48.70", "5.40"),
        ),
        pack_size="100", alias="6kt-Schraube {};Maschinenschraube {}",
    ),
    Family(
        "ZS912-{}", "Zylinderschraube DIN 912 12.9 {}", "Socket head cap screw DIN 912 12.9 {}", "BX",
        _v(
            ("M5x16", "M5 x 16", "9.60", "0.42"), ("M5x20", "M5 x 20", "10.10", "0.48"), ("M6x16", "M6 x 16", "11.70", "0.66"),
            ("M6x20", "M6 x 20", "12.40", "0.74"), ("M6x30", "M6 x 30", "14.20", "0.93"), ("M8x25", "M8 x 25", "19.80", "1.62"),
            ("M8x30", "M8 x 30", "21.50", "1.80"), ("M8x40", "M8 x 40", "25.90", "2.15"),
        ),
        pack_size="100", alias="Inbusschraube {}",
    ),
    Family(
        "MU-934-{}", "Sechskantmutter DIN 934 verzinkt {}", "Hex nut DIN 934 zinc plated {}", "BX",
        _v(
            ("05", "M5", "3.20", "0.12"), ("06", "M6", "3.60", "0.23"), ("08", "M8", "5.40", "0.51"), ("10", "M10", "9.70", "1.08"),
            ("12", "M12", "14.80", "1.60"),
        ),
        pack_size="100", alias="Mutter {} verz.",
    ),
    Family(
        "US-125-{}", "Unterlegscheibe DIN 125 A verzinkt {}", "Washer DIN 125 A zinc plated {}", "BX",
        _v(
            ("05", "5,3 mm", "2.10", "0.04"), ("06", "6,4 mm", "2.40", "0.10"), ("08", "8,4 mm", "3.90", "0.18"),
            ("10", "10,5 mm", "6.20", "0.36"), ("12", "13 mm", "9.10", "0.62"),
        ),
        pack_size="100", alias="U-Scheibe {}",
    ),
    Family(
        "SPX-{}", "Spanplattenschraube Senkkopf TX {}", "Chipboard screw countersunk TX {}", "BX",
        _v(
            ("3530", "3,5 x 30 mm", "6.80", "0.34"), ("4040", "4,0 x 40 mm", "8.90", "0.61"), ("4050", "4,0 x 50 mm", "10.40", "0.74"),
            ("5060", "5,0 x 60 mm", "16.20", "1.32"), ("6080", "6,0 x 80 mm", "29.50", "2.60"),
        ),
        pack_size="200", alias="Spax {}",
    ),
    Family(
        "H300-{}", "Montagehandschuh GripTec 300 Größe {}", "Assembly glove GripTec 300 size {}", "PR",
        _v(
            ("07", "7", "2.95", "0.06"), ("08", "8", "2.95", "0.06"), ("09", "9", "2.95", "0.07"), ("10", "10", "2.95", "0.07"),
            ("11", "11", "3.15", "0.08"),
        ),
        alias="GripTec Gr. {}",
    ),
    Family(
        "H720.{}", "Lederhandschuh Fahrer Plus Größe {}", "Leather driver glove Fahrer Plus size {}", "PR",
        _v(("08", "8", "9.80", "0.15"), ("09", "9", "9.80", "0.16"), ("10", "10", "9.80", "0.17"), ("11", "11", "10.40", "0.18")),
        alias="Fahrerhandschuh Gr. {}",
    ),
    Family(
        "CS5-{}", "Schnittschutzhandschuh CutStop 5 Größe {}", "Cut protection glove CutStop 5 size {}", "PR",
        _v(("S", "S", "11.20", "0.09"), ("M", "M", "11.20", "0.09"), ("L", "L", "11.20", "0.10"), ("XL", "XL", "11.90", "0.11")),
        discontinued={"S": "CS5-M"},
    ),
    Family(
        "EH-100-{}", "Einweghandschuh Nitril blau puderfrei {} (100 Stück)", "Disposable nitrile glove blue powder-free {} (100 pcs)", "BX",
        _v(("S", "S", "8.40", "0.42"), ("M", "M", "8.40", "0.44"), ("L", "L", "8.40", "0.46"), ("XL", "XL", "8.70", "0.48")),
        pack_size="100", alias="Nitrilhandschuh {}",
    ),
    Family(
        "104.{}", "Spiralbohrer HSS-G geschliffen {}", "Twist drill HSS-G ground {}", "C62",
        _v(
            ("020", "2,0 mm", "0.95", "0.005"), ("025", "2,5 mm", "0.98", "0.006"), ("030", "3,0 mm", "1.05", "0.008"),
            ("033", "3,3 mm", "1.15", "0.009"), ("040", "4,0 mm", "1.25", "0.012"), ("042", "4,2 mm", "1.35", "0.013"),
            ("050", "5,0 mm", "1.60", "0.018"), ("060", "6,0 mm", "2.10", "0.025"), ("065", "6,5 mm", "2.60", "0.030"),
            ("070", "7,0 mm", "3.20", "0.036"), ("080", "8,0 mm", "3.90", "0.050"), ("085", "8,5 mm", "4.70", "0.058"),
            ("100", "10,0 mm", "6.40", "0.085"),
        ),
        alias="HSS-Bohrer {}",
    ),
    Family(
        "SDS-{}", "Hammerbohrer SDS-plus {}", "Hammer drill bit SDS-plus {}", "C62",
        _v(
            ("06110", "6 x 110 mm", "3.40", "0.06"), ("06160", "6 x 160 mm", "3.80", "0.08"), ("08160", "8 x 160 mm", "4.30", "0.10"),
            ("10160", "10 x 160 mm", "5.20", "0.13"), ("12210", "12 x 210 mm", "7.60", "0.21"),
        ),
        alias="Steinbohrer SDS {}",
    ),
    Family(
        "TS-{}", "Trennscheibe Inox 1,0 mm Ø {}", "Cutting disc inox 1.0 mm Ø {}", "C62",
        _v(
            ("115-10", "115 mm", "1.35", "0.03"), ("125-10", "125 mm", "1.49", "0.04"), ("180-16", "180 mm", "3.10", "0.09"),
            ("230-19", "230 mm", "4.60", "0.16"),
        ),
        alias="Flexscheibe {}",
    ),
    Family(
        "SF125-K{}", "Schleifscheibe Klett 125 mm 8-Loch Korn {}", "Sanding disc hook and loop 125 mm 8 holes grit {}", "PK",
        _v(
            ("040", "40", "17.90", "0.45"), ("060", "60", "16.90", "0.42"), ("080", "80", "15.90", "0.40"), ("120", "120", "15.90", "0.38"),
            ("180", "180", "15.90", "0.37"), ("240", "240", "15.90", "0.36"),
        ),
        pack_size="50", alias="Exzenterpapier K{}",
    ),
    Family(
        "7640-{}", "Sicherheitsschuh S3 Trekker Größe {}", "Safety shoe S3 Trekker size {}", "PR",
        _v(
            ("39", "39", "64.90", "1.20"), ("40", "40", "64.90", "1.23"), ("41", "41", "64.90", "1.26"), ("42", "42", "64.90", "1.30"),
            ("43", "43", "64.90", "1.34"), ("44", "44", "64.90", "1.38"), ("45", "45", "64.90", "1.42"), ("46", "46", "69.90", "1.46"),
            ("47", "47", "69.90", "1.50"),
        ),
    ),
    Family(
        "SB-{}", "Schutzbrille {}", "Safety goggles {}", "C62",
        _v(
            ("2010-K", "ClearView klar", "4.90", "0.04", "ClearView clear"), ("2010-G", "ClearView grau", "5.40", "0.04", "ClearView grey"),
            ("2500", "Vollsicht mit Belüftung", "9.70", "0.10", "full view vented"),
        ),
    ),
    Family(
        "HLM-{}", "Schutzhelm Baustar 6-Punkt {}", "Safety helmet Baustar 6 point {}", "C62",
        _v(
            ("GE", "gelb", "12.80", "0.38", "yellow"), ("WS", "weiß", "12.80", "0.38", "white"), ("BL", "blau", "12.80", "0.38", "blue"),
            ("RT", "rot", "12.80", "0.38", "red"),
        ),
        alias="Bauhelm {}",
    ),
    Family(
        "GS-{}", "{}", "{}", "BX",
        _v(
            ("200", "Gehörschutzstöpsel PU (200 Paar)", "27.90", "0.55", "Ear plugs PU (200 pairs)", "Ohrstöpsel;Ohropax"),
            ("200B", "Gehörschutzstöpsel PU mit Band (100 Paar)", "38.50", "0.60", "Ear plugs PU corded (100 pairs)"),
        ),
    ),
    Family(
        "KGS-{}", "Kapselgehörschützer {}", "Ear muffs {}", "C62",
        _v(("27", "SNR 27 dB", "14.90", "0.22"), ("32", "SNR 32 dB", "21.90", "0.28")), alias="Micky-Maus {}",
    ),
    Family(
        "FM-{}", "Atemschutzmaske {}", "Respirator mask {}", "BX",
        _v(
            ("P2-20", "FFP2 ohne Ventil (20 Stück)", "15.80", "0.20", "FFP2 without valve (20 pcs)"),
            ("P2V-10", "FFP2 mit Ventil (10 Stück)", "14.20", "0.15", "FFP2 with valve (10 pcs)"),
            ("P3V-10", "FFP3 mit Ventil (10 Stück)", "24.60", "0.18", "FFP3 with valve (10 pcs)"),
        ),
    ),
    Family(
        "WW-471-{}", "Warnweste EN ISO 20471 gelb {}", "High visibility vest EN ISO 20471 yellow {}", "C62",
        _v(("M", "M", "3.90", "0.14"), ("L", "L", "3.90", "0.15"), ("XL", "XL", "3.90", "0.16"), ("XXL", "XXL", "4.20", "0.17")),
    ),
    Family(
        "KB-{}", "Packband PP {}", "Packing tape PP {}", "RO",
        _v(
            ("50-BR", "50 mm x 66 m braun", "1.65", "0.19", "50 mm x 66 m brown"), ("50-TR", "50 mm x 66 m transparent", "1.65", "0.19", "50 mm x 66 m clear"),
            ("75-BR", "75 mm x 66 m braun", "2.75", "0.29", "75 mm x 66 m brown"),
        ),
        alias="Paketklebeband {}",
    ),
    Family(
        "GB-{}", "Gewebeband {}", "Duct tape {}", "RO",
        _v(("48-SI", "48 mm x 50 m silber", "6.90", "0.42", "48 mm x 50 m silver"), ("48-SW", "48 mm x 50 m schwarz", "6.90", "0.42", "48 mm x 50 m black")),
        alias="Panzertape {}",
    ),
    Family(
        "KR-{}", "Kreppband {}", "Masking tape {}", "RO",
        _v(("19", "19 mm x 50 m", "1.45", "0.10"), ("25", "25 mm x 50 m", "1.85", "0.13"), ("38", "38 mm x 50 m", "2.75", "0.20"), ("50", "50 mm x 50 m", "3.60", "0.26")),
        alias="Malerkrepp {}",
    ),
    Family(
        "KBD-{}", "Kabelbinder {}", "Cable tie {}", "PK",
        _v(
            ("25100-S", "2,5 x 100 mm schwarz", "1.20", "0.04", "2.5 x 100 mm black"), ("25100-W", "2,5 x 100 mm weiß", "1.20", "0.04", "2.5 x 100 mm white"),
            ("36200-S", "3,6 x 200 mm schwarz", "2.60", "0.11", "3.6 x 200 mm black"), ("36200-W", "3,6 x 200 mm weiß", "2.60", "0.11", "3.6 x 200 mm white"),
            ("48300-S", "4,8 x 300 mm schwarz", "5.30", "0.26", "4.8 x 300 mm black"), ("76370-S", "7,6 x 370 mm schwarz", "12.40", "0.62", "7.6 x 370 mm black"),
        ),
        pack_size="100",
    ),
    Family(
        "PVC-{}", "PVC-Gewebeschlauch {}", "PVC reinforced hose {}", "MTR",
        _v(("0612", "6 x 12 mm", "1.10", "0.11"), ("0915", "9 x 15 mm", "1.60", "0.15"), ("1319", "13 x 19 mm", "2.30", "0.21")),
        alias="Druckluftschlauch {}",
    ),
    Family(
        "KT-{}", "Rundstahlkette verzinkt {}", "Steel chain zinc plated {}", "MTR",
        _v(("4", "4 x 32 mm", "2.90", "0.27"), ("6", "6 x 42 mm", "5.60", "0.63")),
    ),
    Family(
        "CH-{}", "{}", "{}", "C62",
        _v(
            ("BR500", "Bremsenreiniger Spray 500 ml", "2.85", "0.46", "Brake cleaner spray 500 ml"),
            ("BR5L", "Bremsenreiniger Kanister 5 l", "19.90", "4.10", "Brake cleaner canister 5 l"),
            ("RL400", "Rostlöser Spray 400 ml", "3.95", "0.38", "Rust remover spray 400 ml", "Kriechöl"),
            ("SS400", "Silikonspray 400 ml", "4.25", "0.37", "Silicone spray 400 ml"),
            ("HW10", "Handwaschpaste Eimer 10 l", "24.80", "10.30", "Hand cleaning paste bucket 10 l"),
            ("ZS400", "Zinkspray 400 ml", "6.70", "0.44", "Zinc spray 400 ml"),
        ),
    ),
    Family(
        "OEL-{}", "{}", "{}", "LTR",
        _v(
            ("HLP46", "Hydrauliköl HLP 46 lose", "3.60", "0.88", "Hydraulic oil HLP 46 bulk"), ("HLP32", "Hydrauliköl HLP 32 lose", "3.50", "0.87", "Hydraulic oil HLP 32 bulk"),
            ("KSM", "Kühlschmierstoff wassermischbar", "7.20", "0.95", "Cooling lubricant water miscible"),
        ),
    ),
    Family(
        "BU-{}", "{}", "{}", "KGM",
        _v(
            ("OB3R", "Ölbindemittel Typ III R", "1.15", "1.00", "Oil absorbent type III R", "Ölbinder"), ("PL10", "Putzlappen bunt", "2.40", "1.00", "Cleaning rags coloured", "Putztuch"),
            ("SG2-08", "Schweißdraht SG2 0,8 mm", "4.10", "1.00", "Welding wire SG2 0.8 mm"), ("SG2-10", "Schweißdraht SG2 1,0 mm", "3.95", "1.00", "Welding wire SG2 1.0 mm"),
        ),
    ),
    Family(
        "201{}", "Ring-Maulschlüssel CV {}", "Combination spanner CV {}", "C62",
        _v(
            ("08", "8 mm", "3.90", "0.05"), ("10", "10 mm", "4.40", "0.06"), ("13", "13 mm", "5.60", "0.10"), ("17", "17 mm", "7.90", "0.17"),
            ("19", "19 mm", "8.90", "0.22"), ("24", "24 mm", "13.40", "0.38"),
        ),
        alias="Ringmaulschlüssel SW {};Gabelringschlüssel {}",
    ),
    Family(
        "SD-{}", "Schraubendreher 2K-Griff {}", "Screwdriver 2C handle {}", "C62",
        _v(("PH1", "PH1", "4.20", "0.07"), ("PH2", "PH2", "4.80", "0.09"), ("PZ1", "PZ1", "4.20", "0.07"), ("PZ2", "PZ2", "4.80", "0.09"), ("TX20", "TX20", "4.90", "0.08"), ("TX25", "TX25", "4.90", "0.08"), ("SL55", "Schlitz 5,5", "4.10", "0.08", "slotted 5.5")),
    ),
    Family(
        "SET-{}", "{}", "{}", "SET",
        _v(
            ("IB9", "Winkelschraubendreher-Satz Innensechskant 9-teilig", "17.90", "0.55", "Hex key set 9 pcs", "Inbus-Satz 9-tlg."),
            ("BIT32", "Bit-Satz 32-teilig", "21.50", "0.48", "Bit set 32 pcs", "Bitbox 32"),
            ("NU94", "Steckschlüsselsatz 1/4 und 1/2 Zoll 94-teilig", "119.00", "6.40", "Socket set 1/4 and 1/2 inch 94 pcs", "Nusskasten 94"),
            ("RM8", "Ring-Maulschlüssel-Satz 8-teilig", "44.90", "1.35", "Combination spanner set 8 pcs"),
            ("BO19", "Spiralbohrer-Satz HSS-G 19-teilig 1-10 mm", "29.80", "0.62", "Twist drill set HSS-G 19 pcs 1-10 mm", "Bohrerkassette 19"),
            ("BO25", "Spiralbohrer-Satz HSS-G 25-teilig 1-13 mm", "49.80", "1.15", "Twist drill set HSS-G 25 pcs 1-13 mm", "Bohrerkassette 25"),
        ),
    ),
    Family(
        "EHK-{}", "{}", "{}", "SET",
        _v(
            ("13157", "Betriebsverbandkasten DIN 13157", "39.90", "1.90", "First aid kit DIN 13157", "Verbandskasten klein;Erste-Hilfe-Koffer"),
            ("13169", "Betriebsverbandkasten DIN 13169", "74.50", "3.20", "First aid kit DIN 13169", "Verbandskasten groß"),
        ),
    ),
    Family(
        "PR-{}", "{}", "{}", "RO",
        _v(
            ("3L-500", "Putztuchrolle 3-lagig blau 500 Blatt", "18.90", "3.80", "Wiping paper roll 3-ply blue 500 sheets", "Werkstattpapier"),
            ("2L-1000", "Putztuchrolle 2-lagig blau 1000 Blatt", "22.40", "4.90", "Wiping paper roll 2-ply blue 1000 sheets"),
            ("MS120", "Müllsäcke 120 l blau T70 (25 Stück)", "5.20", "1.40", "Refuse sacks 120 l blue (25 pcs)"),
        ),
    ),
    Family(
        "LB-{}", "Sichtlagerkasten {}", "Open fronted storage bin {}", "C62",
        _v(
            ("5-BL", "Größe 5 blau", "0.95", "0.06", "size 5 blue"), ("5-RT", "Größe 5 rot", "0.95", "0.06", "size 5 red"), ("4-BL", "Größe 4 blau", "1.85", "0.15", "size 4 blue"),
            ("3-BL", "Größe 3 blau", "4.20", "0.42", "size 3 blue"),
        ),
    ),
    Family(
        "BAT-{}", "Alkaline-Batterie {}", "Alkaline battery {}", "PK",
        _v(("AA10", "AA Mignon (10 Stück)", "5.90", "0.24", "AA (10 pcs)"), ("AAA10", "AAA Micro (10 Stück)", "5.90", "0.12", "AAA (10 pcs)"), ("9V", "9 V Block", "3.40", "0.05", "9 V block")),
    ),
    Family(
        "55{}", "{}", "{}", "C62",
        _v(
            ("010", "Rollbandmaß 5 m x 25 mm", "6.40", "0.24", "Tape measure 5 m x 25 mm", "Maßband 5m"), ("012", "Rollbandmaß 8 m x 25 mm", "9.80", "0.36", "Tape measure 8 m x 25 mm", "Maßband 8m"),
            ("020", "Wasserwaage Alu 60 cm", "18.90", "0.55", "Spirit level alu 60 cm"), ("021", "Wasserwaage Alu 100 cm", "26.90", "0.85", "Spirit level alu 100 cm"),
            ("030", "Schlosserhammer 300 g", "8.40", "0.42", "Engineer's hammer 300 g"), ("031", "Schlosserhammer 500 g", "9.90", "0.68", "Engineer's hammer 500 g"),
            ("040", "Cuttermesser 18 mm", "4.70", "0.12", "Cutter knife 18 mm", "Teppichmesser"), ("041", "Abbrechklingen 18 mm (10 Stück)", "2.20", "0.06", "Snap-off blades 18 mm (10 pcs)"),
            ("050", "Vorhängeschloss Messing 40 mm", "7.30", "0.18", "Padlock brass 40 mm"), ("051", "Vorhängeschloss Messing 50 mm", "9.90", "0.30", "Padlock brass 50 mm"),
            ("060", "Kombizange 180 mm", "14.60", "0.29", "Combination pliers 180 mm"), ("061", "Seitenschneider 160 mm", "15.20", "0.22", "Side cutters 160 mm"),
            ("009", "Rollbandmaß 5 m x 19 mm", "5.60", "0.20", "Tape measure 5 m x 19 mm"), ("029", "Schlosserhammer 400 g", "8.90", "0.55", "Engineer's hammer 400 g"),
        ),
        discontinued={"009": "55010", "029": "55031"},
    ),
    Family(
        "PAU-{}", "{}", "{}", "C62",
        _v(("K1", "Kaffee ganze Bohne 1 kg", "13.90", "1.02", "Coffee whole bean 1 kg"), ("W6", "Mineralwasser still 6 x 1,5 l", "3.90", "9.20", "Still water 6 x 1.5 l")), tax_class="reduced",
    ),
    Family(
        "FB-{}", "{}", "{}", "C62",
        _v(("AS26", "Fachbuch Arbeitssicherheit 2026", "32.62", "0.70", "Handbook work safety 2026"), ("AS24", "Fachbuch Arbeitssicherheit 2024", "30.75", "0.68", "Handbook work safety 2024")),
        tax_class="reduced", discontinued={"AS24": "FB-AS26"},
    ),
    Family(
        "SPB-{}", "Spanngurt mit Ratsche {}", "Ratchet lashing strap {}", "C62",
        _v(("25-4", "25 mm 4 m", "5.90", "0.40"), ("35-6", "35 mm 6 m", "9.70", "0.90"), ("50-8", "50 mm 8 m", "16.80", "2.10"), ("50-10", "50 mm 10 m", "18.90", "2.40")),
        alias="Zurrgurt {}", discontinued={"50-8": "SPB-50-10"},
    ),
)  # fmt: skip


def articles() -> Iterator[dict[str, str]]:
    """The rows of catalogue.csv in their order."""
    number = 0
    for family in FAMILIES:
        for variant in family.variants:
            number += 1
            successor = family.discontinued.get(variant.code, "")
            aliases = [family.alias.replace("{}", variant.de)] if family.alias else []
            stem = f"4099990{number * 37:05d}"
            yield {
                "sku": family.sku.format(variant.code),
                "name_de": family.de.format(variant.de),
                "name_en": family.en.format(variant.english),
                "unit": family.unit,
                "price_net": variant.price,
                "tax_class": family.tax_class,
                "gtin": stem + ean.calc_check_digit(stem),
                "pack_size": family.pack_size,
                "weight_kg": variant.weight,
                "aliases": ";".join([*aliases, *([variant.alias] if variant.alias else [])]),
                "status": "discontinued" if successor else "active",
                "replaced_by": successor,
            }
