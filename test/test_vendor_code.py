"""Code written for the vendor's SDK runs unchanged for every operation that we cover.

`vendor_names.json` holds the names which that code uses: of each operation the API class and the
parameters in order, of each model the fields with their wire names.
"""

from __future__ import annotations

import importlib
import inspect
import json
from typing import Any

import pytest
from spec import ROOT

import talon_one
from talon_one import models
from talon_one.exceptions import ApiValueError, ValidationError
from talon_one.sandbox import Sandbox

NAMES = json.loads((ROOT / "test" / "vendor_names.json").read_text(encoding="utf-8"))
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
    model = getattr(models, name)
    fields = zip(model.__struct_fields__, model.__struct_encode_fields__, strict=True)
    assert NAMES["models"][name].items() <= dict(fields).items()


def test_modules_have_the_same_names() -> None:
    for name in NAMES["models"]:
        module = importlib.import_module(getattr(models, name).__module__)
        assert module.__name__.startswith("talon_one.models.")
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

    with Sandbox() as sandbox:
        configuration = Configuration(
            host=sandbox.host,
            api_key_prefix={"api_key_v1": "ApiKey-v1"},
            api_key={"api_key_v1": sandbox.integration_key},
        )
        session = NewCustomerSessionV2(
            profile_id="URNGV8294NV",
            state="open",
            coupon_codes=["SUMMER10"],
            cart_items=[CartItem(name="Shoes", sku="S-1", quantity=2, price=50.0)],
            attributes={"channel": "web"},
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
