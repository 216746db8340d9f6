# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "exportCustomerSessions": (
        200,
        "application/csv",
        'id,firstsession,integrationid,applicationid,profileid,profileintegrationid,created,state,cartitems,discounts,total,attributes,closedat,cancelledat,referral,identifiers,additional_costs,updated,store_integration_id,coupons\n2533,true,session1,42,6,URNGV8294NV,2020-02-08T14:05:27Z,closed,"[{""name"": ""Running shoes"", ""sku"": ""SKU1241028"", ""quantity"": 2, ""price"": 99.99}]","{""Summer discount"": 10}",204.48,{},2020-02-08T14:15:20Z,,,,"{""shipping"": {""price"": 4.5}}",2020-02-08T14:15:20Z,STORE-001,SUMMER10\n',
    ),
    "exportEffects": (
        200,
        "application/csv",
        'applicationid,campaignid,couponid,created,event_type,eventid,name,profileintegrationid,props,ruleindex,rulesetid,sessionid,profileid,sessionintegrationid,total_revenue,store_integration_id\n42,244,4928,2020-02-08T14:15:20Z,talon_session_closed,6,setDiscount,URNGV8294NV,"{""name"": ""Summer discount"", ""value"": 10}",0,73,2533,6,session1,194.48,STORE-001\n',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""
