# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "exportPoolGiveaways": (
        200,
        "application/csv",
        'id,poolid,code,startdate,enddate,attributes,used,importid,created,profileintegrationid,profileid\n6,2,57638t-67439hty,2020-01-15T00:00:00Z,2023-01-02T15:04:05Z,"{""Provider"": ""partner1""}",true,4,2020-01-10T09:05:27Z,URNGV8294NV,6\n',
    ),
    "importPoolGiveaways": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "userId": 388, "entity": "AttributeAllowedList", "amount": 10}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""
