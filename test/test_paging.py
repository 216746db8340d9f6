"""The walk over pages, when a page fails, comes twice, or is given in the method's place."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from talon_one import (
    ApplicationCustomer,
    GetApplicationCustomers200Response,
    exceptions,
    paginate,
)

PAGE = GetApplicationCustomers200Response.from_dict(
    {
        "data": [
            {
                "id": number,
                "created": "2024-01-31T12:00:00Z",
                "applicationId": 42,
                "integrationId": f"customer {number}",
                "accountId": 1,
                "closedSessions": 0,
                "totalSales": 0,
                "lastActivity": "2024-01-31T12:00:00Z",
                "attributes": {},
            }
            for number in range(1000)
        ],
        "hasMore": False,
    }
)


class Service:
    """Answers with numbers from `skip` on, unless the next outcome is another one."""

    def __init__(self, *outcomes: Any, total: int = 5) -> None:
        self.outcomes = list(outcomes)
        self.total = total
        self.asked: list[int] = []

    def page(self, skip: int | None = None, page_size: int = 2) -> Any:
        assert skip is not None
        self.asked.append(skip)
        outcome = self.outcomes.pop(0) if self.outcomes else None
        if isinstance(outcome, Exception):
            raise outcome
        if outcome is not None:
            return SimpleNamespace(data=outcome)
        data = [SimpleNamespace(id=n) for n in range(skip, min(skip + page_size, self.total))]
        return SimpleNamespace(data=data, has_more=skip + page_size < self.total)


def test_after_an_error_the_failed_page_is_asked_for_again() -> None:
    service = Service(None, ValueError(), exceptions.TransportError("x"))
    items = iter(paginate(service.page))
    found = [next(items).id, next(items).id]
    for kind in (ValueError, exceptions.TransportError):
        with pytest.raises(kind):
            next(items)
    assert found + [item.id for item in items] == [0, 1, 2, 3, 4]
    assert service.asked == [0, 2, 2, 2, 4]
    assert list(items) == []


def test_a_page_that_comes_again_is_raised_and_not_walked_for_ever() -> None:
    same = [SimpleNamespace(id=1, name="a"), SimpleNamespace(id=2)]
    again = [SimpleNamespace(id=1, name="changed meanwhile"), SimpleNamespace(id=2)]
    service = Service(same, again, [SimpleNamespace(id=3)], ["x"], ["y"], ["y"])
    items = iter(paginate(service.page))
    assert [next(items).id, next(items).id] == [1, 2]
    with pytest.raises(exceptions.PagingError, match=r"^page sent .* again .* skip 2"):
        next(items)
    assert next(items).id == 3
    assert [next(items), next(items)] == ["x", "y"]
    with pytest.raises(exceptions.PagingError):
        next(items)
    assert service.asked == [0, 2, 2, 3, 4, 5]


def test_a_page_in_place_of_the_method_is_told_in_one_line() -> None:
    for slip in (PAGE, None, SimpleNamespace(data=[1])):
        with pytest.raises(exceptions.ApiTypeError, match="paginate takes a method") as caught:
            paginate(slip)  # type: ignore[arg-type]
        assert len(str(caught.value)) < 200
        assert "\n" not in str(caught.value)

    with pytest.raises(exceptions.ApiTypeError, match="from_dict takes no skip: it has no pages"):
        paginate(ApplicationCustomer.from_dict)


def test_the_repr_of_a_page_is_short() -> None:
    shown = "GetApplicationCustomers200Response(has_more=False, data=[1000 items])"
    assert repr(PAGE) == str(PAGE) == shown
