"""Finding the customer: by number, e-mail address, VAT number, and name with address."""

from __future__ import annotations

from config.company import MasterData


class CustomerIndex:
    """All ways to find a customer on file."""

    def __init__(self, data: MasterData) -> None:
        self._by_number = {customer.customer_number: customer for customer in data.customers}
