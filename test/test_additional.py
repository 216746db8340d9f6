"""What the document does not declare is left out, or kept and sent back if that is wanted."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from typing import Any

import msgspec
import pytest
from document import METHODS, Failure
from passes.names import class_name
from passes.policies import UPDATES, add_policies
from recorder import Recorder, Reply
from spec import ROOT, Spec

from talon_one import ApiClient, AsyncTalonOne, Configuration, TalonOne, models
from talon_one.exceptions import ValidationError
from talon_one.runtime import codec
from talon_one.runtime.model import Model, field

SPEC = Spec(ROOT / "openapi.yaml")
MORE = {"undeclaredByAny": {"list": [1, None, {"deep": "2020-01-02"}]}}
CAMPAIGN = SPEC.sample(SPEC.schemas["Campaign"])


def extended(value: Any) -> Any:
    """What a value is in JSON, with more in each object of a model."""
    if isinstance(value, msgspec.Struct):
        names = zip(value.__struct_encode_fields__, value.__struct_fields__, strict=True)
        fields = {wire_name: getattr(value, name) for wire_name, name in names}
        declared = json.loads(codec.encode(value)).keys()
        return {name: extended(it) for name, it in fields.items() if name in declared} | MORE
    if isinstance(value, dict):
        return {key: extended(item) for key, item in value.items()}
    return [extended(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", SPEC.models)
def test_all_is_kept_at_every_depth_and_written_again(name: str) -> None:
    model = getattr(models, class_name(name))
    known = model.from_dict(SPEC.sample(SPEC.schemas[name]))
    expected = json.loads(codec.encode(extended(known)))
    kept = model.from_json(json.dumps(expected), keep_additional_properties=True)
    assert isinstance(kept, model)
    assert kept.additional_properties == MORE
    assert json.loads(kept.to_json()) == expected
    assert codec.decode(codec.encode(kept.to_dict()), dict) == expected
    assert json.loads(codec.encode_checked(kept, model)) == expected
    dropped = model.from_json(json.dumps(expected))
    assert (dropped.additional_properties, type(dropped)) == ({}, model)


def test_what_keeps_is_a_model_like_any_other() -> None:
    """Only instances that have more are of another class."""
    plain = {**CAMPAIGN, "limits": [{**CAMPAIGN["limits"][0], "newer": 1}, CAMPAIGN["limits"][0]]}
    campaign = models.Campaign.from_dict(plain, keep_additional_properties=True)
    assert type(campaign) is models.Campaign
    limit, other = campaign.limits
    assert (limit.additional_properties, type(other)) == ({"newer": 1}, models.LimitConfig)
    for twin in (copy.copy(limit), copy.deepcopy(limit), pickle.loads(pickle.dumps(limit))):
        assert twin == limit != other
        assert twin.to_dict() == plain["limits"][0]
    assert repr(limit).startswith("LimitConfig(")
    assert json.loads(campaign.to_json())["limits"] == plain["limits"]
    assert pickle.loads(pickle.dumps(campaign)) == campaign
    with pytest.raises(TypeError):
        other.additional_properties["newer"] = 1  # type: ignore[index]


def test_model_that_declares_the_name_for_itself_keeps_no_more() -> None:
    class Odd(Model, kw_only=True):
        additional_properties: str | None = field(default=None, name="additionalProperties")

    wire = {"additionalProperties": "own", "newer": 1}
    odd = Odd.from_dict(wire, keep_additional_properties=True)
    assert (type(odd), odd.additional_properties) == (Odd, "own")
    assert Odd.from_model(odd) == odd


def test_declared_property_is_not_given_twice() -> None:
    newer: Any = models.LimitConfig.from_dict(
        {**CAMPAIGN["limits"][0], "newer": 1}, keep_additional_properties=True
    )
    newer.additional_properties["action"] = "other"
    for write in (newer.to_json, newer.to_dict, lambda: codec.encode_request(newer, Any)):
        with pytest.raises(ValidationError, match=r"\$\.action: is given as an additional"):
            write()


@pytest.mark.parametrize("waits", ["blocking", "asyncio"])
@pytest.mark.parametrize("keep", [False, True])
def test_read_change_and_write_in_both_worlds(recorder: Recorder, waits: str, keep: bool) -> None:
    wire = {**CAMPAIGN, "newer": {"a": 1}, "limits": [{**CAMPAIGN["limits"][0], "newest": 2}]}
    recorder.reply = Reply(200, json.dumps(wire).encode())
    # The server is shared, and has what a test of another file left.
    recorder.requests.clear()
    options: Any = {"management_key": "k", "keep_additional_properties": keep}

    async def update() -> None:
        async with AsyncTalonOne(recorder.host, **options) as talon:
            campaign = await talon.management.get_campaign(1, 2)
            change = models.UpdateCampaign.from_model(campaign)
            change.name = "New"
            await talon.management.update_campaign(1, 2, change)

    if waits == "asyncio":
        asyncio.run(update())
    else:
        with TalonOne(recorder.host, **options) as talon:
            change = models.UpdateCampaign.from_model(talon.management.get_campaign(1, 2))
            change.name = "New"
            talon.management.update_campaign(1, 2, change)
    _, request = recorder.requests
    sent = json.loads(request.body)
    recorder.requests.clear()
    declared = {it.name for it in SPEC.properties(SPEC.schemas["UpdateCampaign"])}
    expected = {name: it for name, it in wire.items() if name in declared} | {"name": "New"}
    if keep:
        assert sent == {**expected, "newer": {"a": 1}}
    else:
        assert sent == {**expected, "limits": CAMPAIGN["limits"]}


def test_clients_read_models_of_plain_data_as_they_are_configured() -> None:
    client = ApiClient(Configuration(keep_additional_properties=True))
    wire = {"id": 1, "name": "a", "newer": 1}
    for read in (
        client.deserialize_model(wire, models.AudienceMembership),
        client.deserialize(json.dumps(wire), "AudienceMembership"),
    ):
        assert read.additional_properties == {"newer": 1}


def test_update_from_a_model_takes_what_it_declares() -> None:
    """Of a model of another class within, likewise; what it lacks is named."""
    campaign = models.Campaign.from_dict(CAMPAIGN)
    update = models.UpdateCampaign.from_model(campaign)
    assert type(update) is models.UpdateCampaign
    assert (update.name, update.tags) == (campaign.name, campaign.tags)
    assert not hasattr(update, "id")
    with pytest.raises(ValidationError, match=r"\$\.tags: is missing"):
        models.UpdateCampaign.from_model(models.UpdateAudience(name="a"))


# What becomes of what an update leaves out


def test_document_says_of_each_update_what_becomes_of_the_rest() -> None:
    for path, item in SPEC.document["paths"].items():
        for method in METHODS:
            if method in item:
                told = item[method].get("x-update")
                assert (told in UPDATES) == (method in ("put", "patch")), f"{method} {path}: {told}"
    page = (ROOT / "docs/ManagementCouponsApi.md").read_text()
    text = page.partition("\n## update_coupon\n")[2].partition("\n## ")[0]
    assert f"What the body leaves out: {UPDATES['replaces']}" in text


def test_update_that_means_nothing_is_refused_with_its_place() -> None:
    document = {"paths": {"/a": {"put": {"x-update": "maybe"}}}}
    with pytest.raises(Failure, match="#/paths/~1a/put/x-update: 'maybe' is none of replaces, "):
        add_policies(document)
