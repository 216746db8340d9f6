# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import integration as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import DateTime, RequestOptions, Unpack


class IntegrationCustomerSessionsApi(Api):
    """Carts and purchases, and the effects that the rules have on them."""

    def get_customer_session(
        self, customer_session_id: str, **options: Unpack[RequestOptions]
    ) -> models.IntegrationCustomerSessionResponse:
        """Get a customer session.

        Returns a session as it is stored, together with the effects that still hold: those that were rolled back are left out, and so are their rollbacks. updateCustomerSessionV2 can return the same with a change, if `responseContent` asks for it, and saves this call.

        Args:
            customer_session_id: The integration ID of the session, chosen by your own system when it created the session. Of any length. Give it as it is: the client encodes it for the path. getApplicationSessions finds sessions whose IDs you do not have.
        """
        return self._call(tables.customer_sessions.GET_CUSTOMER_SESSION, locals())

    get_customer_session_with_http_info = with_http_info(get_customer_session)
    get_customer_session_without_preload_content = without_preload_content(get_customer_session)

    def reopen_customer_session(
        self,
        customer_session_id: str,
        idempotency_key: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ReopenSessionResponse:
        """Reopen a closed customer session.

        Puts a closed session, and no other, back into the state `open`: it no longer counts towards the sales of its customer and can be changed again. The effects in the response tell what is undone, and budgets are given back with it. The service records it as an event, `talon_session_reopened`. Free items, giveaways that were awarded, coupons and referrals that were created, reservations, custom effects and attribute values that rules set stay as closing left them. Pending points are always taken back, active ones if the program deducts these, below zero if it allows a negative balance. If the purchase is to go on in a new session, cancel this one instead. It may be repeated only with the same `Idempotency-Key` header on every attempt.

        Args:
            customer_session_id: The integration ID of the session, chosen by your own system when it created the session. Of any length. Give it as it is: the client encodes it for the path. getApplicationSessions finds sessions whose IDs you do not have.
            idempotency_key: A key of your choice, as a rule a UUID, the same on every attempt to send one request, so that it counts once. The service keeps the response for 24 hours after the request and repeats it, and shows such requests in its access logs.
        """
        return self._call(tables.customer_sessions.REOPEN_CUSTOMER_SESSION, locals())

    reopen_customer_session_with_http_info = with_http_info(reopen_customer_session)
    reopen_customer_session_without_preload_content = without_preload_content(
        reopen_customer_session
    )

    def return_cart_items(
        self,
        customer_session_id: str,
        return_integration_request: models.ReturnIntegrationRequest,
        dry: bool | None = None,
        run_rule_engine: bool | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.IntegrationStateV2:
        """Return cart items of a session.

        Records that the customer gave back items of a closed session, which becomes `partially_returned`, and answers with the rollbacks of all effects that were tied to these items. Which of the points that they earned are taken back, the `returnPolicy` of the program says. It may be repeated only with the same `Idempotency-Key` header on every attempt.

        Args:
            customer_session_id: The integration ID of the session, chosen by your own system when it created the session. Of any length. Give it as it is: the client encodes it for the path. getApplicationSessions finds sessions whose IDs you do not have.
            return_integration_request: The items to return, and what the response is to contain.
            dry: `true` evaluates the rules and answers as usual, but stores nothing.
            run_rule_engine: Whether to evaluate the session anew after the return. It concerns only the campaigns that had an effect when the session was closed and have `reevaluateOnReturn=true`.
            idempotency_key: A key of your choice, as a rule a UUID, the same on every attempt to send one request, so that it counts once. The service keeps the response for 24 hours after the request and repeats it, and shows such requests in its access logs.
        """
        return self._call(tables.customer_sessions.RETURN_CART_ITEMS, locals())

    return_cart_items_with_http_info = with_http_info(return_cart_items)
    return_cart_items_without_preload_content = without_preload_content(return_cart_items)

    def update_customer_session_v2(
        self,
        customer_session_id: str,
        integration_request: models.IntegrationRequest,
        dry: bool | None = None,
        now: DateTime | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.IntegrationStateV2:
        """Create or update a customer session.

        Stores a session under your own ID, runs the rules on it and answers with the effects. What is left out keeps the value that is stored. With `dry=true` nothing stored counts, so send the session complete. A session holds at most 1000 cart items, and their quantities add up to at most 10,000. Amounts of money are in the currency that the Application has. A `profileId` that nobody has yet makes a new customer, even by a typing error. A customer may shop in several Applications at a time, with different session IDs or the same one. Rules of archived campaigns never run. It may be repeated only with the same `Idempotency-Key` header on every attempt.

        Args:
            customer_session_id: The integration ID of the session, chosen by your own system when it created the session. Of any length. Give it as it is: the client encodes it for the path. getApplicationSessions finds sessions whose IDs you do not have.
            integration_request: The session, and what the response is to contain.
            dry: `true` evaluates the rules and answers as usual, but stores nothing.
            now: The time for which the rules are evaluated, instead of the present, to try a campaign before it starts, say. It must lie in the future, and `dry` must be `true`.
            idempotency_key: A key of your choice, as a rule a UUID, the same on every attempt to send one request, so that it counts once. The service keeps the response for 24 hours after the request and repeats it, and shows such requests in its access logs.
        """
        return self._call(tables.customer_sessions.UPDATE_CUSTOMER_SESSION_V2, locals())

    update_customer_session_v2_with_http_info = with_http_info(update_customer_session_v2)
    update_customer_session_v2_without_preload_content = without_preload_content(
        update_customer_session_v2
    )
