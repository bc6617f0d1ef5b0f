"""Finding the customer from what a message says."""

from __future__ import annotations

from config.company import Customer, MasterData
from parsers.reading.matching.customers import Clues, CustomerIndex, PartyClue, named
from tests.builders import master_of

KESSLER = Customer(
    "10023", "Metallbau Kessler GmbH", "Petra Lindner", "Ziegelweg 14", "34123", "Kassel", "DE", "DE893721377", ("ek@kessler.example",)
)
BRANCH = Customer("10024", "Metallbau Kessler GmbH", "", "Am Gleis 3", "37079", "Göttingen", "DE", "", ("goe@kessler.example",))
BAKER = Customer("10031", "Bäckerei Krumm", "", "Ofengasse 1", "49074", "Osnabrück", "DE", "", ("krumm@gmx.de",))


def index(*customers: Customer) -> CustomerIndex:
    return master_of(customers=customers or (KESSLER, BRANCH, BAKER)).customers


def number_of(clues: Clues) -> str | None:
    match = named(index().ranked(clues))
    return match.customer.customer_number if match else None


def test_the_number_leads_to_the_customer() -> None:
    assert number_of(Clues(numbers=("10 023",))) == "10023"


def test_an_e_mail_address_on_file_leads_to_the_customer() -> None:
    assert number_of(Clues(emails=("EK@kessler.example",))) == "10023"


def test_a_domain_that_two_share_needs_more() -> None:
    assert number_of(Clues(emails=("neu@kessler.example",))) is None
    assert (
        number_of(Clues(emails=("neu@kessler.example",), parties=(PartyClue("Metallbau Kessler", "", "Am Gleis 3", "37079", "Göttingen"),)))
        == "10024"
    )


def test_a_free_mailers_domain_says_nothing() -> None:
    assert number_of(Clues(emails=("other@gmx.de",))) is None


def test_a_vat_number_leads_to_the_customer() -> None:
    assert number_of(Clues(vat_ids=("DE 893 721 377",))) == "10023"


def test_name_and_address_tell_two_branches_apart() -> None:
    assert number_of(Clues(parties=(PartyClue("Metallbau Kessler GmbH", "", "Am Gleis 3", "37079", "Göttingen"),))) == "10024"


def test_a_slip_of_the_recogniser_is_mended_where_the_name_supports_it() -> None:
    clues = Clues(numbers=("1OO31",), scanned=True, parties=(PartyClue("Bäckerei Krumm", "", "", "", "Osnabrück"),))
    assert number_of(clues) == "10031"


def test_two_firms_in_one_house_are_not_taken_for_each_other() -> None:
    assert number_of(Clues(parties=(PartyClue("Fahrschule Adler", "", "Ofengasse 1", "49074", "Osnabrück"),))) is None


def test_the_same_street_with_another_house_number_is_another_place() -> None:
    assert number_of(Clues(parties=(PartyClue("Krumm & Partner", "", "Ofengasse 10", "49074", "Osnabrück"),))) is None


def test_nobody_is_named_without_evidence() -> None:
    assert number_of(Clues()) is None
    assert number_of(Clues(numbers=("99999",))) is None


def test_one_of_very_many_is_found_by_each_of_its_keys() -> None:
    many = tuple(
        Customer(str(n), f"Firma Nummer{n} GmbH", "", f"Weg {n}", f"{n % 90000 + 10000}", "Ort", "DE", "", (f"m{n}@d{n}.example",))
        for n in range(20_000)
    )
    held = CustomerIndex(MasterData(master_of().company, customers=many))
    for clues in (
        Clues(numbers=("7777",)),
        Clues(emails=("x@d7777.example",)),
        Clues(parties=(PartyClue("Firma Nummer7777 GmbH", "", "Weg 7777", "17777", "Ort"),)),
    ):
        match = named(held.ranked(clues))
        assert match is not None
        assert match.customer.customer_number == "7777"
