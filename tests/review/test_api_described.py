"""The API against its own description: schemathesis calls a running server with what the description allows and what it does not."""

from __future__ import annotations

from typing import Any

import hypothesis
import schemathesis
from hypothesis import HealthCheck
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.core.result import Ok

from models.database import transaction
from models.permissions import SCOPES
from models.tokens import create_token
from tests.review.browsing import served
from tests.review.conftest import House
from tests.review.readings import order, order_mail, reading

EXAMPLES = 12
ENDS_TOKENS = "DELETE /api/v1/tokens/{name}"
"""It would end the token that the test shows; it is tested beside."""

load_all_checks()
WANTED = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "response_headers_conformance",
)


def test_no_call_breaks_the_server_and_every_answer_is_as_described(house: House) -> None:
    for number in range(3):
        house.draft(reading(order(("lines.1.quantity",), number=f"PO-{number}")), order_mail(subject=f"Bestellung {number}"))
    with transaction(house.engine) as session:
        token = create_token(session, "schemathesis", SCOPES, "test")
    checks = CHECKS.get_by_names(list(WANTED))
    called: set[str] = set()
    with served(house.app) as url:
        schema = schemathesis.openapi.from_url(f"{url}/api/v1/openapi.json")
        operations = [found.ok() for found in schema.get_all_operations() if isinstance(found, Ok)]
        for operation in operations:
            if operation.label == ENDS_TOKENS:
                continue

            @hypothesis.settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
            @hypothesis.given(case=operation.as_strategy())
            def calls(case: Any) -> None:
                case.call_and_validate(headers={"Authorization": f"Bearer {token}"}, checks=checks, timeout=30)

            calls()
            called.add(operation.label)

    assert called == {operation.label for operation in operations} - {ENDS_TOKENS}
    assert len(called) > 30
