"""Code written for the vendor's SDK runs unchanged for every operation that it has.

`vendor_names.json` holds the names which that code uses: of each operation the API class and the
parameters in order, of each model the fields with their wire names. Models of that SDK that no
operation or notification has a use for are left out.
"""

from __future__ import annotations

import importlib
import inspect
import json
from typing import Any
from uuid import UUID

import pytest
from spec import ROOT

import talon_one
from talon_one import models
from talon_one.emulator import Emulator
from talon_one.exceptions import ApiValueError, ValidationError
from talon_one.runtime.union import Union

NAMES = json.loads((ROOT / "test/support/vendor_names.json").read_text(encoding="utf-8"))
PROPS = {"name": "10% off", "value": 4.5}


@pytest.mark.parametrize("name", NAMES["operations"])
def test_operation_takes_the_same_arguments(name: str) -> None:
    expected = NAMES["operations"][name]
    api = getattr(talon_one, expected["api"])
    for suffix in ("", "_with_http_info", "_without_preload_content"):
        parameters = inspect.signature(getattr(api, name + suffix)).parameters.values()
        positional = [p for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD][1:]
        count = len(expected["parameters"])
        assert [parameter.name for parameter in positional[:count]] == expected["parameters"]
        assert all(parameter.default is None for parameter in positional[count:])


@pytest.mark.parametrize("name", NAMES["models"])
def test_model_has_the_same_fields(name: str) -> None:
    named = getattr(models, name)
    for model in named.load() if isinstance(named, Union) else (named,):
        fields = zip(model.__struct_fields__, model.__struct_encode_fields__, strict=True)
        assert NAMES["models"][name].items() <= dict(fields).items()


def test_modules_have_the_same_names() -> None:
    for name in NAMES["models"]:
        module = importlib.import_module(f"talon_one.models.{models._MODULES[name]}")
        assert getattr(module, name) is getattr(talon_one, name)


def test_a_session_from_construction_to_effects() -> None:
    # The imports are a part of what must work.
    from talon_one import ApiClient, Configuration, IntegrationApi
    from talon_one.api.integration_api import IntegrationApi as SameApi
    from talon_one.exceptions import ApiException
    from talon_one.models import CartItem, IntegrationRequest, SetDiscountEffectProps
    from talon_one.models.new_customer_session_v2 import NewCustomerSessionV2
    from talon_one.rest import ApiException as SameException

    assert SameApi is IntegrationApi
    assert SameException is ApiException

    with Emulator() as emulator:
        configuration = Configuration(
            host=emulator.host,
            api_key_prefix={"api_key_v1": "ApiKey-v1"},
            api_key={"api_key_v1": emulator.integration_key},
        )
        session = NewCustomerSessionV2(
            profile_id="URNGV8294NV",
            state="open",
            coupon_codes=["SUMMER10"],
            cart_items=[CartItem(name="Shoes", sku="S-1", quantity=2, price=50.0)],
            attributes={"Channel": "web"},
        )
        request = IntegrationRequest(customer_session=session, response_content=["customerSession"])
        with ApiClient(configuration) as api_client:
            api = IntegrationApi(api_client)
            response = api.update_customer_session_v2("vendor-1", request)
            assert response.customer_session is not None
            assert response.customer_session.integration_id == "vendor-1"
            discounts = [
                api_client.deserialize_model(effect.props, SetDiscountEffectProps)
                for effect in response.effects
                if effect.effect_type == "setDiscount"
            ]
            assert [discount.value for discount in discounts] == [10.0]

            configuration.api_key["api_key_v1"] = "wrong"
            with pytest.raises(ApiException) as caught:
                api.get_customer_session(customer_session_id="vendor-1")
            assert caught.value.status == 401
            assert json.loads(caught.value.body)["message"]


def test_models_have_the_same_methods() -> None:
    item = models.CartItem(name="Shoes", sku="S-1", quantity=2, price=50.0)
    wire = {"name": "Shoes", "sku": "S-1", "quantity": 2, "price": 50.0}
    assert item.to_dict() == json.loads(item.to_json()) == wire
    assert models.CartItem.from_dict(wire) == models.CartItem.from_json(item.to_json()) == item
    assert "Shoes" in item.to_str()
    item.quantity = 3
    assert item.to_dict()["quantity"] == 3


def test_models_have_the_methods_of_pydantic_models() -> None:
    """By pydantic's names, arguments and defaults: Python names, and None for what is absent."""
    uuid = "68851723-e6fa-488f-ace9-112581e6c19b"
    time = "2021-09-12T10:12:42Z"
    wire = {"sku": "S-1", "quantity": 2, "adjustmentReferenceId": uuid,
            "adjustmentEffectiveFrom": time, "attributes": {"someKey": None},
            "prices": {"aKey": {"price": 9.5}}}  # fmt: skip
    item = models.CartItem(**wire)
    dump = item.model_dump()
    assert list(dump) == list(models.CartItem.model_fields) == [name for name, _ in item]
    assert dump["name"] is None
    assert dump["prices"]["aKey"]["adjustment_context_id"] is None
    assert dump["adjustment_reference_id"] == UUID(uuid)
    assert dump["adjustment_effective_from"] == item.adjustment_effective_from
    assert item.model_dump(by_alias=True, exclude_none=True, mode="json") == wire
    assert item.model_dump(mode="json")["adjustment_effective_from"] == time
    assert json.loads(item.model_dump_json()) == item.model_dump(mode="json")
    assert json.loads(item.model_dump_json(by_alias=True, exclude_none=True, indent=2)) == wire
    assert dict(item) == {name: getattr(item, name) for name in dump}
    for same in (
        models.CartItem(**dump),
        models.CartItem.model_validate(item),
        models.CartItem.model_validate(dump),
        models.CartItem.model_validate(wire),
        models.CartItem.model_validate_json(item.model_dump_json()),
        models.CartItem.model_validate_json(json.dumps(wire).encode()),
        item.model_copy(),
        item.model_copy(update={"sku": "S-2"}).model_copy(update={"sku": "S-1"}),
    ):
        assert same == item
    assert item.model_copy().attributes is item.attributes
    assert item.model_copy(deep=True).attributes is not item.attributes
    with pytest.raises(AttributeError):
        item.model_copy(update={"skuu": "S-2"})
    with pytest.raises(ValueError, match=r"\$\.sku: is missing"):
        models.CartItem.model_validate({})
    sku = models.CartItem.model_fields["sku"]
    assert sku.is_required()
    assert not item.model_fields["returned_quantity"].is_required()
    assert item.model_fields["returned_quantity"].alias == "returnedQuantity"


def test_a_request_of_dictionaries_is_sent_by_the_names_of_the_wire() -> None:
    with Emulator() as emulator:
        configuration = talon_one.Configuration(
            host=emulator.host, integration_key=emulator.integration_key
        )
        with talon_one.ApiClient(configuration) as api_client:
            api = talon_one.IntegrationApi(api_client)
            items = [{"name": "Shoes", "sku": "S-1", "quantity": 2, "price": 50.0}]
            session = {"profile_id": "p-1", "cart_items": items, "coupon_codes": ["SUMMER10"]}
            request: Any = {"customer_session": session, "response_content": ["customerSession"]}
            for body in (request, models.IntegrationRequest(**request)):
                sent = api.update_customer_session_v2("vendor-2", body).customer_session
                assert sent is not None
                assert (sent.profile_id, sent.coupon_codes) == ("p-1", ["SUMMER10"])
                # What was read can be sent again: the service computes the position itself.
                assert sent.cart_items[0].position == 0
                sent.cart_items[0].position = 3
                request["customer_session"]["cart_items"] = sent.cart_items
            request["response_content"] = ["customerSessions"]
            with pytest.raises(ValidationError, match=r"customerSession'\?"):
                api.update_customer_session_v2("vendor-2", request)


@pytest.fixture
def api_client() -> talon_one.ApiClient:
    return talon_one.ApiClient(talon_one.Configuration(host="https://shop.example"))


@pytest.mark.parametrize("model", [models.SetDiscountEffectProps, "SetDiscountEffectProps"])
def test_deserialize_model(api_client: talon_one.ApiClient, model: Any) -> None:
    props = api_client.deserialize_model(PROPS, model)
    assert props == models.SetDiscountEffectProps(name="10% off", value=4.5)
    assert api_client.deserialize_model([PROPS, PROPS], model) == [props, props]


def test_deserialize_model_refuses(api_client: talon_one.ApiClient) -> None:
    with pytest.raises(ValidationError, match=r"\$\.value: "):
        api_client.deserialize_model({**PROPS, "value": "much"}, "SetDiscountEffectProps")
    with pytest.raises(ApiValueError, match="there is no model 'Nothing'"):
        api_client.deserialize_model(PROPS, "Nothing")
