# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import integration as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import RequestOptions, Unpack


class IntegrationEventsApi(Api):
    """Things that customers do apart from their carts, such as signing up."""

    def get_event_v3(
        self, integration_id: str, **options: Unpack[RequestOptions]
    ) -> models.EventV3:
        """Get an advanced event.

        Returns one event by the integration ID that it was tracked with.

        Args:
            integration_id: The integration ID of the event, not of a customer.
        """
        return self._call(tables.events.GET_EVENT_V3, locals())

    get_event_v3_with_http_info = with_http_info(get_event_v3)
    get_event_v3_without_preload_content = without_preload_content(get_event_v3)

    def track_event_v2(
        self,
        integration_event_v2_request: models.IntegrationEventV2Request,
        silent: str | None = None,
        dry: bool | None = None,
        force_complete_evaluation: bool | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.IntegrationEventV2Response:
        """Track an event of a customer.

        Records an event, such as a page view, and runs the rules of the Application on it, but for those of archived campaigns. `profileId` is needed, although the model lets you leave it out; an unknown one makes a new customer, without the event `customer_profile_created`. Take as its type one of the custom events that the Campaign Manager defines; only rules with a condition for it react. The effects come back only with `silent=no`. It may be repeated only with the same `Idempotency-Key` header on every attempt.

        Args:
            integration_event_v2_request: The event, and what the response is to contain.
            silent: `yes` answers 204 without content, which is faster; `no` answers with the result. It is a text, not a boolean. Default: 'yes'.
            dry: `true` evaluates the rules and answers as usual, but stores nothing.
            force_complete_evaluation: Whether to evaluate every campaign that matches, whatever the evaluation mode of its group, such as first campaign or highest discount. It has an effect only beside `dry=true`. Default: False.
            idempotency_key: A key of your choice, as a rule a UUID, the same on every attempt to send one request, so that it counts once. The service keeps the response for 24 hours after the request and repeats it, and shows such requests in its access logs.
        """
        return self._call(tables.events.TRACK_EVENT_V2, locals())

    track_event_v2_with_http_info = with_http_info(track_event_v2)
    track_event_v2_without_preload_content = without_preload_content(track_event_v2)

    def track_event_v3(
        self,
        integration_event_v3_request: models.IntegrationEventV3Request,
        silent: str | None = None,
        dry: bool | None = None,
        force_complete_evaluation: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.IntegrationEventV3Response:
        """Track an advanced event.

        Records an event that has an integration ID of its own, and perhaps refers to a closed session, and runs the rules of the Application on it, but for those of archived campaigns. Take as its type one of the custom events that the Campaign Manager defines. An unknown `profileId` makes a new customer, without the event `customer_profile_created`. The effects come back only with `silent=no`. There is no idempotency key, and none is needed to keep an event from counting twice: an integration ID is taken once, and a second delivery gets 409. Send the events of a customer one after another.

        Args:
            integration_event_v3_request: The event, and what the response is to contain.
            silent: `no` asks for the effects in the response, `yes`, the default, does without them and is faster. It is a text, not a boolean. Default: 'yes'.
            dry: `true` evaluates the rules and answers as usual, but stores nothing.
            force_complete_evaluation: Whether to evaluate every campaign that matches, whatever the evaluation mode of its group, such as first campaign or highest discount. It has an effect only beside `dry=true`. Default: False.
        """
        return self._call(tables.events.TRACK_EVENT_V3, locals())

    track_event_v3_with_http_info = with_http_info(track_event_v3)
    track_event_v3_without_preload_content = without_preload_content(track_event_v3)
