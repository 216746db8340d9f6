# pyright: strict
"""What an integrator writes, checked under mypy --strict and pyright strict by test_package.py.

`main` also runs against the emulator, since a type that is right may still be of a call that fails.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from typing_extensions import assert_type

import talon_one
from talon_one import (
    ApiClient,
    ApiException,
    ApiResponse,
    ApplicationCustomer,
    ApplicationReferee,
    AsyncCouponCreationResponse,
    AsyncCsvExport,
    AsyncTalonOne,
    AwardDiscountBlock,
    Configuration,
    Coupon,
    CsvExport,
    CustomerProfileSearchQuery,
    Effect,
    IntegrationApi,
    ManagementApi,
    ModelImport,
    NewCouponCreationJob,
    Notification,
    PromotionBlock,
    PromotionGroupBlock,
    RulesetV2,
    SetDiscountEffectProps,
    ShowNotificationEffectProps,
    TalonOne,
    TierUpgradeNotification,
    UpdateCoupon,
    paginate,
    parse_notification,
    start_job,
)
from talon_one.exceptions import (
    BadRequestException,
    ConfigurationError,
    NotFoundException,
    OpenApiException,
    ResponseDecodeError,
    TransportError,
    ValidationError,
)
from talon_one.models import GetApplicationCustomers200Response as Page
from talon_one.rest import RESTResponse
from talon_one.runtime.events import CallEvent

APPLICATION = 42


def told(call: CallEvent) -> None:
    """A hook."""


def configured() -> tuple[TalonOne, AsyncTalonOne]:
    """Clients that are made with all options of a Configuration, of which they take each."""
    keys = {"api_key_v1": "key"}
    hooks = [told]
    return (
        TalonOne(
            "https://example.com",
            api_key=keys,
            api_key_prefix=None,
            ssl_ca_cert=Path("ca.pem"),
            read_timeout=None,
            retries=0,
            on_call=hooks,
            management_key="key",
            default_headers={"x-shop": "1"},
        ),
        AsyncTalonOne("https://example.com", api_key=keys, deadline=5, on_call=hooks, debug=True),
    )


def configurations(host: str) -> list[Configuration]:
    return [
        Configuration(host, management_key="key"),
        Configuration(host=host, manager_auth="token"),
        Configuration(
            host=host,
            api_key={"management_key": "key"},
            api_key_prefix={"management_key": "ManagementKey-v1"},
        ),
        Configuration(
            host,
            management_key="key",
            connect_timeout=1,
            read_timeout=2.5,
            pool_size=4,
            allow_insecure_http=False,
            default_headers={"x-caller": "shop"},
        ),
    ]


def pydantic_names(wire: dict[str, Any]) -> None:
    """A dictionary with names of the wire is taken; a name that is written out is a field's."""
    props = SetDiscountEffectProps(**wire)
    assert_type(props, SetDiscountEffectProps)
    assert_type(SetDiscountEffectProps.model_validate(wire), SetDiscountEffectProps)
    assert_type(props.model_copy(update={"value": 2.0}), SetDiscountEffectProps)
    assert_type(props.model_dump(mode="json", by_alias=True, exclude_none=True), dict[str, Any])
    assert_type(props.model_dump_json(indent=2), str)
    assert_type(dict(props), dict[str, Any])
    assert SetDiscountEffectProps.model_fields["name"].alias == "name"


def front_door(configuration: Configuration) -> None:
    with TalonOne(configuration=configuration) as talon:
        assert_type(talon.integration, IntegrationApi)
        assert_type(talon.management, ManagementApi)
        props = {"name": "10% off", "value": 4.5}
        read = talon.api_client.deserialize_model
        assert_type(read(props, SetDiscountEffectProps), SetDiscountEffectProps)
        assert_type(read([props], SetDiscountEffectProps), list[SetDiscountEffectProps])
        assert_type(read(props, "SetDiscountEffectProps"), Any)
    TalonOne(configuration.host, integration_key="key", management_key="key", manager_auth="key")
    TalonOne(configuration.host, management_key="key", verify_ssl=True, retries=1, rate_limit=3.0)


def views(api: ManagementApi, customer_id: int) -> ApplicationCustomer:
    customer = api.get_application_customer(application_id=APPLICATION, customer_id=customer_id)
    assert_type(customer, ApplicationCustomer)

    response = api.get_application_customer_with_http_info(APPLICATION, customer_id)
    assert_type(response, ApiResponse[ApplicationCustomer])
    assert_type(response.status_code, int)
    assert_type(response.headers, Mapping[str, str])
    assert_type(response.data, ApplicationCustomer)

    with api.get_application_customer_without_preload_content(APPLICATION, customer_id) as opened:
        assert_type(opened, RESTResponse)
        assert_type(opened.read(), bytes)
    return response.data


def options(api: ManagementApi, key: str) -> Page:
    api.get_application_customers(APPLICATION, _request_timeout=5)
    api.get_application_customers(APPLICATION, _request_timeout=(0.5, 5.0))
    api.get_application_customers_with_http_info(APPLICATION, page_size=10, _request_timeout=5.0)
    return api.get_application_customers(
        APPLICATION, _headers={"x-caller": "shop"}, _request_auth={"management_key": key}
    )


def pages(api: ManagementApi, query: CustomerProfileSearchQuery) -> int:
    customers = paginate(api.get_application_customers, application_id=APPLICATION, page_size=100)
    assert_type(customers, Iterator[ApplicationCustomer])
    found = paginate(api.get_application_customers_by_attributes, APPLICATION, query)
    assert_type(found, Iterator[ApplicationCustomer])
    friends = paginate(
        api.get_application_customer_friends, APPLICATION, "advocate", _request_timeout=5
    )
    assert_type(friends, Iterator[ApplicationReferee])
    return sum(1 for _ in customers)


def fields(customer: ApplicationCustomer) -> dict[str, Any]:
    assert_type(customer.id, int)
    assert_type(customer.integration_id, str)
    assert_type(customer.last_activity, datetime)
    assert_type(customer.total_sales, float)
    assert_type(customer.sandbox, bool | None)
    names = [audience.name for audience in customer.audience_memberships or []]
    assert_type(names, list[str])
    assert_type(ApplicationCustomer.from_json(customer.to_json()), ApplicationCustomer)
    assert_type(ApplicationCustomer.from_dict(customer.to_dict()), ApplicationCustomer)
    assert_type(customer.to_str(), str)
    return customer.to_dict()


def failures(api: ManagementApi) -> list[str]:
    lines: list[str] = []
    try:
        api.get_application_customer(APPLICATION, 0)
    except (NotFoundException, BadRequestException) as error:
        assert_type(error.status, int)
        assert_type(error.body, str)
        lines.append(f"{error.status} {error.reason}")
    except ResponseDecodeError as error:
        lines.append(error.path + error.problem)
    except ApiException as error:
        lines.append(str(error.headers.get("content-type")))
    except TransportError as error:
        assert_type(error.maybe_applied, bool)
    try:
        api.get_application_customers(APPLICATION, page_size=0)
    except ValidationError as error:
        lines.append(f"{error.path} {error.reason}")
    try:
        Configuration("no url")
    except ConfigurationError as error:
        lines.append(str(error))
    except OpenApiException:
        raise
    return lines


def effects(effect: Effect) -> str:
    match effect.typed_props:
        case SetDiscountEffectProps():
            assert_type(effect.typed_props.value, float)
            return effect.typed_props.name
        case ShowNotificationEffectProps() as props:
            return assert_type(props.title, str)
        case dict() as plain:
            return str(plain.get("name"))
        case other:
            return other.to_json()


def notifications(body: bytes) -> list[str | None]:
    notification = parse_notification(body)
    assert_type(notification, Notification)
    match notification:
        case TierUpgradeNotification():
            return [assert_type(item.next_tier, str | None) for item in notification.data or []]
        case dict():
            assert_type(notification, dict[str, Any])
            return [str(notification.get("data"))]
        case other:
            return [assert_type(other.notification_type, str | None)]


def blocks(ruleset: RulesetV2) -> list[str]:
    """Members of a union are told apart by their classes; one of no known kind is a dictionary."""
    lines: list[str] = []
    for rule in ruleset.promotion_rules:
        for block in rule.blocks:
            match block:
                case AwardDiscountBlock():
                    assert_type(block.value, float | str)
                    lines.append(block.name)
                case PromotionGroupBlock(blocks=inner):
                    assert_type(inner[0], PromotionBlock)
                    lines.append(f"{len(inner)} blocks")
                case dict():
                    assert_type(block, dict[str, Any])
                    lines.append(str(block.get("type")))
                case other:
                    lines.append(assert_type(other.id, str))
    return lines


def transfers(api: ManagementApi, folder: Path) -> ModelImport:
    with api.export_loyalty_balances("45") as export:
        assert_type(export, CsvExport)
        for row in export:
            assert_type(row, dict[str, str])
    response = api.export_loyalty_balances_with_http_info("45")
    assert_type(response, ApiResponse[CsvExport])
    assert_type(response.data.read(), str)
    with (folder / "balances.csv").open("w+b") as file:
        api.export_loyalty_balances("45").save(file)
        file.seek(0)
        api.import_loyalty_points(45, up_file=file)
    api.export_loyalty_balances("45").save(folder / "balances.csv")
    api.import_loyalty_points(45, up_file=folder / "balances.csv")
    api.import_loyalty_points(45, up_file=str(folder / "balances.csv"))
    return api.import_loyalty_points(45, up_file=b"customerprofileid,amount\n")


def jobs(api: ManagementApi, new: NewCouponCreationJob) -> str:
    job = start_job(api.create_coupons_asynchronously, 42, 244, new_coupon_creation_job=new)
    assert_type(job.data, AsyncCouponCreationResponse)
    assert_type(job.wait(deadline=60), AsyncCouponCreationResponse)
    assert_type(job.is_done(), bool)
    return job.data.batch_id


def updates(coupon: Coupon) -> UpdateCoupon:
    update = UpdateCoupon.from_model(coupon)
    assert_type(update, UpdateCoupon)
    assert_type(coupon.additional_properties, Mapping[str, Any])
    return update


async def awaited(talon: AsyncTalonOne, folder: Path) -> int:
    api = talon.management
    assert_type(await api.get_application_customer(42, 6), ApplicationCustomer)
    told = await api.get_application_customer_with_http_info(42, customer_id=6)
    assert_type(told, ApiResponse[ApplicationCustomer])
    async with await api.export_loyalty_balances("45") as export:
        assert_type(export, AsyncCsvExport)
        async for row in export:
            assert_type(row, dict[str, str])
    assert_type(await api.export_loyalty_balances_with_http_info("45"), ApiResponse[AsyncCsvExport])
    await (await api.export_loyalty_balances("45")).save(folder / "balances.csv")
    async with await api.get_application_customer_without_preload_content(42, 6) as response:
        assert_type(await response.read(), bytes)
    new = NewCouponCreationJob(number_of_coupons=1, usage_limit=1, attributes={})
    job = await start_job(api.create_coupons_asynchronously, 42, 244, new)
    assert_type(await job.wait(), AsyncCouponCreationResponse)
    task = asyncio.create_task(api.get_application_customer(42, 6))
    assert_type(await task, ApplicationCustomer)
    count = 0
    async for customer in paginate(api.get_application_customers, application_id=42):
        assert_type(customer, ApplicationCustomer)
        count += 1
    return count


def main(configuration: Configuration) -> int:
    with ApiClient(configuration) as client:
        api = ManagementApi(client)
        page = options(api, configuration.api_key["management_key"])
        fields(views(api, page.data[0].id))
        assert len(configurations(configuration.host)) == 4
        assert len(failures(api)) == 3
        assert len(blocks(api.get_ruleset_v2(APPLICATION, 1, 2))) > 0
        front_door(configuration)
        ApiClient.set_default(client)
        assert_type(ManagementApi(), ManagementApi)
        ApiClient.set_default(None)
        assert_type(talon_one.__version__, str)
        return pages(api, CustomerProfileSearchQuery(integration_ids=["customer1"]))
