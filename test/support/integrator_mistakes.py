# pyright: strict
"""What an integrator gets wrong: each marked line, and no other, must be an error of types."""

from __future__ import annotations

from talon_one import (
    ApplicationCustomer,
    AsyncTalonOne,
    Configuration,
    Effect,
    IntegrationRequest,
    ManagementApi,
    TalonOne,
    paginate,
    parse_notification,
    start_job,
)
from talon_one.models import CustomerProfileSearchQuery as Query
from talon_one.runtime.events import RequestEvent


def names() -> None:
    from talon_one import NoSuchModel  # noqa: F401  # mistake: no such name
    from talon_one.models import NoSuchModel as Same  # noqa: F401  # mistake: no such name


def calls(api: ManagementApi) -> None:
    api.get_application_customers("7")  # mistake: a string for an integer
    api.get_application_customers()  # mistake: an argument is missing
    api.get_application_customer(7)  # mistake: an argument is missing
    api.get_application_customers(7, pagesize=1)  # mistake: no such parameter
    api.get_application_customers(7, _request_timeout="5")  # mistake: no number
    api.get_application_customers(7, _timeout=5)  # mistake: no such option
    api.get_application_customers_by_attributes(7, {})  # mistake: a dictionary for a model
    api.get_application_customer_with_http_info(7)  # mistake: an argument is missing
    api.get_application_customer_with_http_info(7, "1")  # mistake: a string for an integer
    api.get_application_customer_without_preload_content()  # mistake: two are missing
    opened = api.get_application_customer_without_preload_content(7, 1)
    assert opened.total_sales  # mistake: bytes, no model


def pages(api: ManagementApi) -> None:
    paginate(api.get_application_customer, 7, 1)  # mistake: the operation has no pages
    paginate(api.get_application_customers)  # mistake: an argument is missing
    paginate(api.get_application_customers, "7")  # mistake: a string for an integer
    paginate(api.get_application_customers, 7, pagesize=1)  # mistake: no such parameter


def jobs(api: ManagementApi) -> None:
    start_job(api.create_coupons_asynchronously, 42, 244)  # mistake: an argument is missing
    start_job(api.create_coupons_asynchronously, "42", 244, {})  # mistake: a string, and no model


def told(event: RequestEvent) -> None: ...


def configurations() -> None:
    Configuration("https://example.com", managment_key="key")  # mistake: no such scheme
    Configuration("https://example.com", management_key=7)  # mistake: no string
    Configuration("https://example.com", read_timeout="5")  # mistake: no number
    TalonOne("https://example.com", max_attempts="1")  # mistake: no number
    TalonOne("https://example.com", api_key="key")  # mistake: a string for a mapping
    TalonOne("https://example.com", on_call=[told])  # mistake: a hook of attempts for one of calls
    AsyncTalonOne("https://example.com", api_key_prefix=["k"])  # mistake: a list for a mapping
    AsyncTalonOne("https://example.com", managment_key="key")  # mistake: no such scheme


def models(customer: ApplicationCustomer) -> None:
    ApplicationCustomer(id=1)  # mistake: required properties are missing
    Query(integration_ids="customer1")  # mistake: a string for a list
    Query(["customer1"])  # mistake: only keywords are taken
    Query(integrationIDs=["customer1"])  # mistake: a name of the wire, for dictionaries only
    IntegrationRequest(customer_session={})  # mistake: a dictionary, for dictionaries only
    Query().model_dump(by_name=True)  # mistake: no such argument
    assert customer.integrationId  # mistake: the name on the wire, not in Python
    customer.sandbox = "yes"  # mistake: a string for a boolean
    assert customer.last_activity.total_sales  # mistake: no property of a time


def effects(effect: Effect) -> None:
    assert effect.typed_props.value  # mistake: not every kind has one
    effect.typed_props = {}  # mistake: only `props` can be set
    parse_notification(7)  # mistake: a number for a body


def transfers(api: ManagementApi) -> None:
    api.export_loyalty_balances("45").splitlines()  # mistake: an export is no string
    for row in api.export_loyalty_balances("45"):
        assert row["amount"] > 0  # mistake: every value is text
    api.import_loyalty_points(45, up_file=7)  # mistake: a number for a file


async def awaited(talon: AsyncTalonOne) -> None:
    api = talon.management
    await api.get_application_customer(7)  # mistake: an argument is missing
    await api.get_application_customer(7, "1")  # mistake: a string for an integer
    await api.get_application_customer_with_http_info(7)  # mistake: an argument is missing
    (await api.get_application_customer(7, 1)).no_such_field  # noqa: B018  # mistake: no such field
    next(await api.export_loyalty_balances("45"))  # mistake: it is awaited row by row
    paginate(api.get_application_customer, 7, 1)  # mistake: the operation has no pages
