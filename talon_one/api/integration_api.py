# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import models
from ..api_base import Api, stream, with_http_info
from ..runtime.model import Annotated, Any, Bounds, DateTime
from ..runtime.operation import Operation, body, header, path, query

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..models import (
        ActivateLoyaltyPoints,
        ActivateLoyaltyPointsResponse,
        Audience,
        BestPriorPrice,
        BestPriorPriceRequest,
        Catalog,
        CatalogSyncRequest,
        Coupon,
        CouponReservations,
        CreateReferralsForMultipleAdvocates201Response,
        CustomerInventory,
        CustomerProfileAudienceRequest,
        CustomerProfileIntegrationRequestV2,
        CustomerProfileIntegrationResponseV2,
        DeleteLoyaltyTransactionsRequest,
        EventV3,
        GenerateLoyaltyCard,
        GetCustomerAchievementHistory200Response,
        GetCustomerAchievements200Response,
        GetLoyaltyCardPoints200Response,
        GetLoyaltyCardTransactions200Response,
        GetLoyaltyProgramProfilePoints200Response,
        GetLoyaltyProgramProfileTransactions200Response,
        GetReservedCustomers200Response,
        IntegrationCustomerSessionResponse,
        IntegrationEventV2Request,
        IntegrationEventV2Response,
        IntegrationEventV3Request,
        IntegrationEventV3Response,
        IntegrationGetAllCampaigns200Response,
        IntegrationRequest,
        IntegrationStateV2,
        LoyaltyBalancesWithTiers,
        LoyaltyCard,
        LoyaltyCardBalances,
        LoyaltyCardRegistration,
        MultipleCustomerProfileIntegrationRequest,
        MultipleCustomerProfileIntegrationResponseV2,
        NewAudience,
        NewReferral,
        NewReferralsForMultipleAdvocates,
        Referral,
        ReopenSessionResponse,
        ReturnIntegrationRequest,
        UpdateAudience,
    )
    from ..runtime.options import RequestOptions


class IntegrationApi(Api):
    """What a shop calls while its customers browse and buy.

    Every method takes the options of RequestOptions too, and raises ApiException where the service refuses, TransportError where no response arrives, and ValidationError where an argument does not fit.
    """

    def activate_loyalty_points(
        self,
        loyalty_program_id: int,
        activate_loyalty_points: ActivateLoyaltyPoints,
        **options: Unpack[RequestOptions],
    ) -> ActivateLoyaltyPointsResponse:
        """Activate pending loyalty points.

        Makes points spendable that were added as waiting for an action (`on_action`): those of the given transactions or those that a whole session earned, one or the other.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            activate_loyalty_points: The points to activate, by transaction or by session.
        """
        return self._call(_ACTIVATE_LOYALTY_POINTS, locals())

    activate_loyalty_points_with_http_info = with_http_info(activate_loyalty_points)
    activate_loyalty_points_without_preload_content = stream(activate_loyalty_points)

    def best_prior_price(
        self, best_prior_price_request: BestPriorPriceRequest, **options: Unpack[RequestOptions]
    ) -> list[BestPriorPrice]:
        """Look up the best prior price of items.

        Returns, for each SKU, the lowest price observed within a time frame before a date, as price display laws ask for. It only reads, although it is a POST.

        Args:
            best_prior_price_request: The items and the time frame.
        """
        return self._call(_BEST_PRIOR_PRICE, locals())

    best_prior_price_with_http_info = with_http_info(best_prior_price)
    best_prior_price_without_preload_content = stream(best_prior_price)

    def create_audience_v2(
        self, new_audience: NewAudience, **options: Unpack[RequestOptions]
    ) -> Audience:
        """Create an audience.

        Creates an empty audience. For one of your own, give only `name`; for one of a platform that the service knows, `integration` and `integrationId`; for one of any other platform, `integrationId` alone. Its members are added by other calls. With the first audience of an account, its rules can use conditions about audiences.

        Args:
            new_audience: The audience to create.
        """
        return self._call(_CREATE_AUDIENCE_V2, locals())

    create_audience_v2_with_http_info = with_http_info(create_audience_v2)
    create_audience_v2_without_preload_content = stream(create_audience_v2)

    def create_coupon_reservation(
        self,
        coupon_value: str,
        coupon_reservations: CouponReservations,
        **options: Unpack[RequestOptions],
    ) -> Coupon:
        """Reserve a coupon for customers.

        Reserves one coupon code for up to 1000 customers, even beyond its `reservationLimit`: to keep to that limit, let the rule effect reserve it in updateCustomerSessionV2. Where the coupon demands a reservation (`isReservationMandatory`), only these customers can redeem it; else it is only shown as theirs, in a wallet, say, and anybody can. Coupons that were made visible to all need no call: they count as reserved for each customer. It does not move the customers' last activity.

        Args:
            coupon_value: The code of the coupon, as a customer would enter it. Give it as it is: the client encodes it for the path, so that `SUMMER25%OFF` travels as `SUMMER25%25OFF`.
            coupon_reservations: The customers for whom to reserve the coupon.
        """
        return self._call(_CREATE_COUPON_RESERVATION, locals())

    create_coupon_reservation_with_http_info = with_http_info(create_coupon_reservation)
    create_coupon_reservation_without_preload_content = stream(create_coupon_reservation)

    def create_referral(
        self, new_referral: NewReferral, **options: Unpack[RequestOptions]
    ) -> Referral:
        """Create a referral code for an advocate.

        Creates a code that an advocate can hand on to a friend. It is valid in the given campaign, for this advocate; the campaign's limits on referrals do not apply to this call. Sending it again may create another code.

        Args:
            new_referral: The referral to create.
        """
        return self._call(_CREATE_REFERRAL, locals())

    create_referral_with_http_info = with_http_info(create_referral)
    create_referral_without_preload_content = stream(create_referral)

    def create_referrals_for_multiple_advocates(
        self,
        new_referrals_for_multiple_advocates: NewReferralsForMultipleAdvocates,
        silent: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> CreateReferralsForMultipleAdvocates201Response:
        """Create referral codes for several advocates.

        Creates one code in one campaign for each of up to 1000 advocates; the campaign's limits on referrals do not apply to this call. To learn the codes from the reply, give `silent=no`. Sending it again may create further codes.

        Args:
            new_referrals_for_multiple_advocates: The advocates, and what their codes are to be like.
            silent: `yes` answers 204 without content, which is faster; `no` answers with the result. It is a text, not a boolean. Default: 'yes'.
        """
        return self._call(_CREATE_REFERRALS_FOR_MULTIPLE_ADVOCATES, locals())

    create_referrals_for_multiple_advocates_with_http_info = with_http_info(
        create_referrals_for_multiple_advocates
    )
    create_referrals_for_multiple_advocates_without_preload_content = stream(
        create_referrals_for_multiple_advocates
    )

    def delete_audience_memberships_v2(
        self, audience_id: int, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove all members from an audience.

        Removes every customer from one audience, which itself stays.

        Args:
            audience_id: The ID of the audience.
        """
        nothing: None = self._call(_DELETE_AUDIENCE_MEMBERSHIPS_V2, locals())
        return nothing

    delete_audience_memberships_v2_with_http_info = with_http_info(delete_audience_memberships_v2)
    delete_audience_memberships_v2_without_preload_content = stream(delete_audience_memberships_v2)

    def delete_audience_v2(self, audience_id: int, **options: Unpack[RequestOptions]) -> None:
        """Delete an audience.

        Deletes one audience, and with it what links customers to it.

        Args:
            audience_id: The ID of the audience.
        """
        nothing: None = self._call(_DELETE_AUDIENCE_V2, locals())
        return nothing

    delete_audience_v2_with_http_info = with_http_info(delete_audience_v2)
    delete_audience_v2_without_preload_content = stream(delete_audience_v2)

    def delete_coupon_reservation(
        self,
        coupon_value: str,
        coupon_reservations: CouponReservations,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Cancel the reservations of a coupon.

        Takes every reservation of one coupon code from up to 1000 customers. The customers are named in the body, although it is a DELETE.

        Args:
            coupon_value: The code of the coupon, as a customer would enter it. Give it as it is: the client encodes it for the path, so that `SUMMER25%OFF` travels as `SUMMER25%25OFF`.
            coupon_reservations: The customers whose reservations to cancel.
        """
        nothing: None = self._call(_DELETE_COUPON_RESERVATION, locals())
        return nothing

    delete_coupon_reservation_with_http_info = with_http_info(delete_coupon_reservation)
    delete_coupon_reservation_without_preload_content = stream(delete_coupon_reservation)

    def delete_customer_data(self, integration_id: str, **options: Unpack[RequestOptions]) -> None:
        """Erase the data of a customer.

        Erases the attributes of one customer and of everything that refers to the customer, as privacy law may demand. It reaches all live Applications of the account, or all sandbox ones, whichever kind the API key is for. Treat it as final, and keep it out of busy hours: it is heavy work.

        Args:
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
        """
        nothing: None = self._call(_DELETE_CUSTOMER_DATA, locals())
        return nothing

    delete_customer_data_with_http_info = with_http_info(delete_customer_data)
    delete_customer_data_without_preload_content = stream(delete_customer_data)

    def delete_loyalty_transactions_from_ledgers(
        self,
        loyalty_program_id: int,
        integration_id: str,
        delete_loyalty_transactions_request: DeleteLoyaltyTransactionsRequest,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete the loyalty transactions of a customer.

        Deletes the transactions of one customer in a profile-based program, in all ledgers or in those that `scope` and `subledgerIds` choose, and with them the points. Treat it as final.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            delete_loyalty_transactions_request: The ledgers to clear.
        """
        nothing: None = self._call(_DELETE_LOYALTY_TRANSACTIONS_FROM_LEDGERS, locals())
        return nothing

    delete_loyalty_transactions_from_ledgers_with_http_info = with_http_info(
        delete_loyalty_transactions_from_ledgers
    )
    delete_loyalty_transactions_from_ledgers_without_preload_content = stream(
        delete_loyalty_transactions_from_ledgers
    )

    def generate_loyalty_card(
        self,
        loyalty_program_id: int,
        generate_loyalty_card: GenerateLoyaltyCard,
        **options: Unpack[RequestOptions],
    ) -> LoyaltyCard:
        """Generate a loyalty card.

        Creates one card in a card-based program and links it to the given customers, if any; more of them than `usersPerCardLimit` of the program are refused. A code format of the program decides what the identifier looks like. Sending it again may create another card.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            generate_loyalty_card: The card to create.
        """
        return self._call(_GENERATE_LOYALTY_CARD, locals())

    generate_loyalty_card_with_http_info = with_http_info(generate_loyalty_card)
    generate_loyalty_card_without_preload_content = stream(generate_loyalty_card)

    def get_customer_achievement_history(
        self,
        integration_id: str,
        achievement_id: int,
        progress_status: list[Literal["inprogress", "completed", "expired"] | str] | None = None,
        start_date: DateTime | None = None,
        end_date: DateTime | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetCustomerAchievementHistory200Response:
        """List the runs of a customer in an achievement.

        Returns the progress of one customer in one achievement, past runs included, a page at a time. A recurring achievement has one entry per run.

        Args:
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            achievement_id: The internal ID of the achievement.
            progress_status: Only runs in one of these states.
            start_date: Only runs whose entry was created at or after this time.
            end_date: Only runs whose entry was created at or before this time.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
        """
        return self._call(_GET_CUSTOMER_ACHIEVEMENT_HISTORY, locals())

    get_customer_achievement_history_with_http_info = with_http_info(
        get_customer_achievement_history
    )
    get_customer_achievement_history_without_preload_content = stream(
        get_customer_achievement_history
    )

    def get_customer_achievements(
        self,
        integration_id: str,
        campaign_ids: list[str] | None = None,
        achievement_ids: list[str] | None = None,
        achievement_status: list[Literal["active", "scheduled"] | str] | None = None,
        current_progress_status: list[Literal["inprogress", "completed", "not_started"] | str]
        | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetCustomerAchievements200Response:
        """List the achievements open to a customer.

        Returns the active achievements together with the customer's progress in each, a page at a time. Scheduled ones come only if `achievementStatus` asks for them.

        Args:
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            campaign_ids: Only the achievements of campaigns with one of these IDs, separated by commas on the wire. Of every campaign of the Application, if left out.
            achievement_ids: Only the achievements with one of these IDs, separated by commas on the wire. All of the Application, if left out.
            achievement_status: Only achievements in one of these states. Only active ones, if left out.
            current_progress_status: Only achievements in which the customer has got this far.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
        """
        return self._call(_GET_CUSTOMER_ACHIEVEMENTS, locals())

    get_customer_achievements_with_http_info = with_http_info(get_customer_achievements)
    get_customer_achievements_without_preload_content = stream(get_customer_achievements)

    def get_customer_inventory(
        self,
        integration_id: str,
        profile: bool | None = None,
        referrals: bool | None = None,
        coupons: bool | None = None,
        loyalty: bool | None = None,
        giveaways: bool | None = None,
        achievements: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> CustomerInventory:
        """Get what a customer has.

        Returns what one customer holds: profile, referrals, reserved coupons, loyalty, giveaways, achievements. A part is returned only if its parameter is `true`.

        Args:
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            profile: Whether to return the profile itself.
            referrals: Whether to return the referral codes of which the customer is the advocate.
            coupons: Whether to return the coupons that are reserved for the customer, redeemed ones too. Coupons that were made visible to all count as reserved for everybody.
            loyalty: Whether to return the loyalty programs and cards of the customer.
            giveaways: Whether to return the giveaways that the customer received.
            achievements: Whether to return the customer's progress in achievements.
        """
        return self._call(_GET_CUSTOMER_INVENTORY, locals())

    get_customer_inventory_with_http_info = with_http_info(get_customer_inventory)
    get_customer_inventory_without_preload_content = stream(get_customer_inventory)

    def get_customer_session(
        self, customer_session_id: str, **options: Unpack[RequestOptions]
    ) -> IntegrationCustomerSessionResponse:
        """Get a customer session.

        Returns a session as it is stored, together with the effects that still hold: those that were rolled back are left out, and so are their rollbacks. updateCustomerSessionV2 can return the same with a change, if `responseContent` asks for it, and saves this call.

        Args:
            customer_session_id: The integration ID of the session, chosen by your own system when it created the session. Of any length. Give it as it is: the client encodes it for the path. getApplicationSessions finds sessions whose IDs you do not have.
        """
        return self._call(_GET_CUSTOMER_SESSION, locals())

    get_customer_session_with_http_info = with_http_info(get_customer_session)
    get_customer_session_without_preload_content = stream(get_customer_session)

    def get_event_v3(self, integration_id: str, **options: Unpack[RequestOptions]) -> EventV3:
        """Get an advanced event.

        Returns one event by the integration ID that it was tracked with.

        Args:
            integration_id: The integration ID of the event, not of a customer.
        """
        return self._call(_GET_EVENT_V3, locals())

    get_event_v3_with_http_info = with_http_info(get_event_v3)
    get_event_v3_without_preload_content = stream(get_event_v3)

    def get_loyalty_balances(
        self,
        loyalty_program_id: int,
        integration_id: str,
        end_date: DateTime | None = None,
        subledger_id: str | None = None,
        include_tiers: bool | None = None,
        include_projected_tier: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> LoyaltyBalancesWithTiers:
        """Get the loyalty balances of a customer.

        Returns the points of one customer in a profile-based program: those of the main ledger and those of every subledger. Tiers are returned only on request. The balances are worked out anew at every call, so ask for no more of them than you need.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            end_date: The time as of which to compute the balances, past or to come: only what lies before it counts. A date alone means 00:00 UTC, when that day begins; give the time 23:59:59 to have the day in. Now, if left out.
            subledger_id: Only what belongs to the subledger with exactly this ID, a single one. Empty for the main ledger.
            include_tiers: Whether to return the tier of each ledger and the points that lack for the next one. Default: False.
            include_projected_tier: Whether to return the points and the tier that the customer is to have when the current tier ends. Slow over many ledgers: choose one with `subledgerId`. Default: False.
        """
        return self._call(_GET_LOYALTY_BALANCES, locals())

    get_loyalty_balances_with_http_info = with_http_info(get_loyalty_balances)
    get_loyalty_balances_without_preload_content = stream(get_loyalty_balances)

    def get_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        end_date: DateTime | None = None,
        subledger_id: list[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> LoyaltyCardBalances:
        """Get the balances of a loyalty card.

        Returns the points on one card of a card-based program, those of the main ledger and those of every subledger, and the customers who are linked to the card.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            end_date: The time as of which to compute the balances, past or to come: only what lies before it counts. A date alone means 00:00 UTC, when that day begins; give the time 23:59:59 to have the day in. Now, if left out.
            subledger_id: Only what belongs to one of the subledgers with exactly these IDs. On the wire the parameter is repeated for each of them; commas do not separate.
        """
        return self._call(_GET_LOYALTY_CARD_BALANCES, locals())

    get_loyalty_card_balances_with_http_info = with_http_info(get_loyalty_card_balances)
    get_loyalty_card_balances_without_preload_content = stream(get_loyalty_card_balances)

    def get_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        status: Literal["active", "pending", "expired"] | str | None = None,
        subledger_id: list[str] | None = None,
        customer_session_ids: list[str] | None = None,
        transaction_uuids: list[str] | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        sort: Literal["startDate", "expiryDate"] | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetLoyaltyCardPoints200Response:
        """List the points of a loyalty card by status.

        Returns the points on one card of a card-based program that are not spent, one entry for each origin, a page at a time. By default these are the points that can be spent.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            status: Only points of this status: `active` can be spent now, `pending` have their start date to come, `expired` are past their expiry date. Default: 'active'.
            subledger_id: Only what belongs to one of the subledgers with exactly these IDs. On the wire the parameter is repeated for each of them; commas do not separate.
            customer_session_ids: Only what took place in one of the sessions with these integration IDs. On the wire the parameter is repeated for each of them; commas do not separate.
            transaction_uuids: Only what belongs to the transactions with these UUIDs. On the wire the parameter is repeated for each of them; commas do not separate.
            page_size: The number of items on a page; mind that it is 50 by default. Default: 50.
            skip: The number of items to leave out before the page starts.
            sort: The one date to sort by, ascending. The service is said to sort descending with a leading `-` too, though its list of values names none.
        """
        return self._call(_GET_LOYALTY_CARD_POINTS, locals())

    get_loyalty_card_points_with_http_info = with_http_info(get_loyalty_card_points)
    get_loyalty_card_points_without_preload_content = stream(get_loyalty_card_points)

    def get_loyalty_card_transactions(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        subledger_id: list[str] | None = None,
        loyalty_transaction_type: Literal["manual", "session", "import"] | str | None = None,
        start_date: DateTime | None = None,
        end_date: DateTime | None = None,
        customer_session_ids: list[str] | None = None,
        transaction_uuids: list[str] | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        awaits_activation: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetLoyaltyCardTransactions200Response:
        """List the transactions of a loyalty card.

        Returns the additions and deductions of points on one card of a card-based program, a page at a time; without any filter, only the last 50. Filters combine: a transaction must pass all of them.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            subledger_id: Only what belongs to one of the subledgers with exactly these IDs. On the wire the parameter is repeated for each of them; commas do not separate.
            loyalty_transaction_type: Only transactions of this origin: `manual` by a person or by a call that moves points, `session` by rules in a customer session, `import` from a CSV file.
            start_date: Only transactions created from this time on. A date alone means 00:00 UTC, when that day begins.
            end_date: Only transactions created up to this time. A date alone means 00:00 UTC, which leaves out the day itself: give the time 23:59:59 to have it in.
            customer_session_ids: Only what took place in one of the sessions with these integration IDs. On the wire the parameter is repeated for each of them; commas do not separate.
            transaction_uuids: Only what belongs to the transactions with these UUIDs. On the wire the parameter is repeated for each of them; commas do not separate.
            page_size: The number of items on a page; mind that it is 50 by default. Default: 50.
            skip: The number of items to leave out before the page starts.
            awaits_activation: `true` keeps only the additions that are not yet active because an action is to come (`on_action`), and that are not past their expiry. Leave it out to see all: the service refuses `false` with a 400.
        """
        return self._call(_GET_LOYALTY_CARD_TRANSACTIONS, locals())

    get_loyalty_card_transactions_with_http_info = with_http_info(get_loyalty_card_transactions)
    get_loyalty_card_transactions_without_preload_content = stream(get_loyalty_card_transactions)

    def get_loyalty_program_profile_points(
        self,
        loyalty_program_id: int,
        integration_id: str,
        status: Literal["active", "pending", "expired"] | str | None = None,
        subledger_id: list[str] | None = None,
        customer_session_ids: list[str] | None = None,
        transaction_uuids: list[str] | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        sort: Literal["startDate", "expiryDate"] | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetLoyaltyProgramProfilePoints200Response:
        """List the loyalty points of a customer by status.

        Returns the points that one customer has in a profile-based program and has not spent, one entry for each origin, a page at a time. By default these are the points that can be spent.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            status: Only points of this status: `active` can be spent now, `pending` have their start date to come, `expired` are past their expiry date. Default: 'active'.
            subledger_id: Only what belongs to one of the subledgers with exactly these IDs. On the wire the parameter is repeated for each of them; commas do not separate.
            customer_session_ids: Only what took place in one of the sessions with these integration IDs. On the wire the parameter is repeated for each of them; commas do not separate.
            transaction_uuids: Only what belongs to the transactions with these UUIDs. On the wire the parameter is repeated for each of them; commas do not separate.
            page_size: The number of items on a page; mind that it is 50 by default. Default: 50.
            skip: The number of items to leave out before the page starts.
            sort: The one date to sort by, ascending. The service is said to sort descending with a leading `-` too, though its list of values names none.
        """
        return self._call(_GET_LOYALTY_PROGRAM_PROFILE_POINTS, locals())

    get_loyalty_program_profile_points_with_http_info = with_http_info(
        get_loyalty_program_profile_points
    )
    get_loyalty_program_profile_points_without_preload_content = stream(
        get_loyalty_program_profile_points
    )

    def get_loyalty_program_profile_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        customer_session_ids: list[str] | None = None,
        transaction_uuids: list[str] | None = None,
        subledger_id: str | None = None,
        loyalty_transaction_type: Literal["manual", "session", "import"] | str | None = None,
        start_date: DateTime | None = None,
        end_date: DateTime | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        awaits_activation: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetLoyaltyProgramProfileTransactions200Response:
        """List the loyalty transactions of a customer.

        Returns the additions and deductions of points of one customer in a profile-based program, a page at a time; without any filter, only the last 50. Filters combine: a transaction must pass all of them.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            customer_session_ids: Only what took place in one of the sessions with these integration IDs. On the wire the parameter is repeated for each of them; commas do not separate.
            transaction_uuids: Only what belongs to the transactions with these UUIDs. On the wire the parameter is repeated for each of them; commas do not separate.
            subledger_id: Only what belongs to the subledger with exactly this ID, a single one. Empty for the main ledger.
            loyalty_transaction_type: Only transactions of this origin: `manual` by a person or by a call that moves points, `session` by rules in a customer session, `import` from a CSV file.
            start_date: Only transactions created from this time on. A date alone means 00:00 UTC, when that day begins.
            end_date: Only transactions created up to this time. A date alone means 00:00 UTC, which leaves out the day itself: give the time 23:59:59 to have it in.
            page_size: The number of items on a page; mind that it is 50 by default. Default: 50.
            skip: The number of items to leave out before the page starts.
            awaits_activation: `true` keeps only the additions that are not yet active because an action is to come (`on_action`), and that are not past their expiry. Leave it out to see all: the service refuses `false` with a 400.
        """
        return self._call(_GET_LOYALTY_PROGRAM_PROFILE_TRANSACTIONS, locals())

    get_loyalty_program_profile_transactions_with_http_info = with_http_info(
        get_loyalty_program_profile_transactions
    )
    get_loyalty_program_profile_transactions_without_preload_content = stream(
        get_loyalty_program_profile_transactions
    )

    def get_reserved_customers(
        self, coupon_value: str, **options: Unpack[RequestOptions]
    ) -> GetReservedCustomers200Response:
        """List the customers who reserved a coupon.

        Returns all customers for whom one coupon code is reserved, whether or not it demands a reservation. The reply is not divided into pages.

        Args:
            coupon_value: The code of the coupon, as a customer would enter it. Give it as it is: the client encodes it for the path, so that `SUMMER25%OFF` travels as `SUMMER25%25OFF`.
        """
        return self._call(_GET_RESERVED_CUSTOMERS, locals())

    get_reserved_customers_with_http_info = with_http_info(get_reserved_customers)
    get_reserved_customers_without_preload_content = stream(get_reserved_customers)

    def integration_get_all_campaigns(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        campaign_ids: list[str] | None = None,
        start_after: DateTime | None = None,
        start_before: DateTime | None = None,
        end_after: DateTime | None = None,
        end_before: DateTime | None = None,
        store_id: int | None = None,
        audience_id: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> IntegrationGetAllCampaigns200Response:
        """List the enabled campaigns.

        Returns the running campaigns of the Application that the API key belongs to, which are enabled and within their schedule, a page at a time.

        Args:
            page_size: The number of items on a page; mind that it is 50 by default. Default: 50.
            skip: The number of items to leave out before the page starts.
            campaign_ids: Only the campaigns with one of these IDs, separated by commas on the wire. All of the Application, if left out.
            start_after: Only campaigns that start at or after this time. A date alone means 00:00 UTC.
            start_before: Only campaigns that start at or before this time. A date alone means 00:00 UTC.
            end_after: Only campaigns that end at or after this time. A date alone means 00:00 UTC.
            end_before: Only campaigns that end at or before this time. A date alone means 00:00 UTC.
            store_id: Only campaigns that are linked to the store with this internal ID.
            audience_id: Only campaigns that are linked to the audience with this internal ID.
        """
        return self._call(_INTEGRATION_GET_ALL_CAMPAIGNS, locals())

    integration_get_all_campaigns_with_http_info = with_http_info(integration_get_all_campaigns)
    integration_get_all_campaigns_without_preload_content = stream(integration_get_all_campaigns)

    def join_loyalty_program(
        self, loyalty_program_id: int, integration_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Join a customer to a loyalty program.

        Makes one customer a member of a profile-based program; a profile that does not exist is created. It fails if the customer is a member already: after a lost reply, a failed repetition may mean that the first attempt succeeded.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
        """
        nothing: None = self._call(_JOIN_LOYALTY_PROGRAM, locals())
        return nothing

    join_loyalty_program_with_http_info = with_http_info(join_loyalty_program)
    join_loyalty_program_without_preload_content = stream(join_loyalty_program)

    def link_loyalty_card_to_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        loyalty_card_registration: LoyaltyCardRegistration,
        **options: Unpack[RequestOptions],
    ) -> LoyaltyCard:
        """Link a customer to a loyalty card.

        Links one customer to a card of a card-based program, which makes it a registered card. A card works without customers too. It takes as many customers as its program allows (`usersPerCardLimit`).

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            loyalty_card_registration: The customer to link.
        """
        return self._call(_LINK_LOYALTY_CARD_TO_PROFILE, locals())

    link_loyalty_card_to_profile_with_http_info = with_http_info(link_loyalty_card_to_profile)
    link_loyalty_card_to_profile_without_preload_content = stream(link_loyalty_card_to_profile)

    def reopen_customer_session(
        self,
        customer_session_id: str,
        idempotency_key: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ReopenSessionResponse:
        """Reopen a closed customer session.

        Puts a closed session, and no other, back into the state `open`: it no longer counts towards the sales of its customer and can be changed again. The effects in the reply tell what is undone, and budgets are given back with it. The service records it as an event, `talon_session_reopened`. Free items, giveaways that were awarded, coupons and referrals that were created, reservations, custom effects and attribute values that rules set stay as closing left them. Pending points are always taken back, active ones if the program deducts these, below zero if it allows a negative balance. If the purchase is to go on in a new session, cancel this one instead. It may be repeated only with the same `Idempotency-Key` header on every attempt.

        Args:
            customer_session_id: The integration ID of the session, chosen by your own system when it created the session. Of any length. Give it as it is: the client encodes it for the path. getApplicationSessions finds sessions whose IDs you do not have.
            idempotency_key: A key of your choice, as a rule a UUID, the same on every attempt to send one request, so that it counts once. The service keeps the response for 24 hours after the request and repeats it, and shows such requests in its access logs.
        """
        return self._call(_REOPEN_CUSTOMER_SESSION, locals())

    reopen_customer_session_with_http_info = with_http_info(reopen_customer_session)
    reopen_customer_session_without_preload_content = stream(reopen_customer_session)

    def return_cart_items(
        self,
        customer_session_id: str,
        return_integration_request: ReturnIntegrationRequest,
        dry: bool | None = None,
        run_rule_engine: bool | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> IntegrationStateV2:
        """Return cart items of a session.

        Records that the customer gave back items of a closed session, which becomes `partially_returned`, and answers with the rollbacks of all effects that were tied to these items. Which of the points that they earned are taken back, the `returnPolicy` of the program says. It may be repeated only with the same `Idempotency-Key` header on every attempt.

        Args:
            customer_session_id: The integration ID of the session, chosen by your own system when it created the session. Of any length. Give it as it is: the client encodes it for the path. getApplicationSessions finds sessions whose IDs you do not have.
            return_integration_request: The items to return, and what the reply is to contain.
            dry: `true` evaluates the rules and answers as usual, but stores nothing.
            run_rule_engine: Whether to evaluate the session anew after the return. It concerns only the campaigns that had an effect when the session was closed and have `reevaluateOnReturn=true`.
            idempotency_key: A key of your choice, as a rule a UUID, the same on every attempt to send one request, so that it counts once. The service keeps the response for 24 hours after the request and repeats it, and shows such requests in its access logs.
        """
        return self._call(_RETURN_CART_ITEMS, locals())

    return_cart_items_with_http_info = with_http_info(return_cart_items)
    return_cart_items_without_preload_content = stream(return_cart_items)

    def sync_catalog(
        self,
        catalog_id: int,
        catalog_sync_request: CatalogSyncRequest,
        **options: Unpack[RequestOptions],
    ) -> Catalog:
        """Change the items of a catalog.

        Applies up to 1000 actions of one type, no mixture, to a catalog: adds, changes or removes items, or adjusts prices. A SKU may occur once; a second time is refused with a 400. PATCH_MANY and REMOVE_MANY without filters concern the whole catalog.

        Args:
            catalog_id: The internal ID of the catalog, as the Campaign Manager lists it with the tools of the account.
            catalog_sync_request: The actions.
        """
        return self._call(_SYNC_CATALOG, locals())

    sync_catalog_with_http_info = with_http_info(sync_catalog)
    sync_catalog_without_preload_content = stream(sync_catalog)

    def track_event_v2(
        self,
        integration_event_v2_request: IntegrationEventV2Request,
        silent: str | None = None,
        dry: bool | None = None,
        force_complete_evaluation: bool | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> IntegrationEventV2Response:
        """Track an event of a customer.

        Records an event, such as a page view, and runs the rules of the Application on it, but for those of archived campaigns. `profileId` is needed, although the model lets you leave it out; an unknown one makes a new customer, without the event `customer_profile_created`. Take as its type one of the custom events that the Campaign Manager defines; only rules with a condition for it react. The effects come back only with `silent=no`. It may be repeated only with the same `Idempotency-Key` header on every attempt.

        Args:
            integration_event_v2_request: The event, and what the reply is to contain.
            silent: `yes` answers 204 without content, which is faster; `no` answers with the result. It is a text, not a boolean. Default: 'yes'.
            dry: `true` evaluates the rules and answers as usual, but stores nothing.
            force_complete_evaluation: Whether to evaluate every campaign that matches, whatever the evaluation mode of its group, such as first campaign or highest discount. It has an effect only beside `dry=true`. Default: False.
            idempotency_key: A key of your choice, as a rule a UUID, the same on every attempt to send one request, so that it counts once. The service keeps the response for 24 hours after the request and repeats it, and shows such requests in its access logs.
        """
        return self._call(_TRACK_EVENT_V2, locals())

    track_event_v2_with_http_info = with_http_info(track_event_v2)
    track_event_v2_without_preload_content = stream(track_event_v2)

    def track_event_v3(
        self,
        integration_event_v3_request: IntegrationEventV3Request,
        silent: str | None = None,
        dry: bool | None = None,
        force_complete_evaluation: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> IntegrationEventV3Response:
        """Track an advanced event.

        Records an event that has an integration ID of its own, and perhaps refers to a closed session, and runs the rules of the Application on it, but for those of archived campaigns. Take as its type one of the custom events that the Campaign Manager defines. An unknown `profileId` makes a new customer, without the event `customer_profile_created`. The effects come back only with `silent=no`. There is no idempotency key, and none is needed to keep an event from counting twice: an integration ID is taken once, and a second delivery gets 409. Send the events of a customer one after another.

        Args:
            integration_event_v3_request: The event, and what the reply is to contain.
            silent: `no` asks for the effects in the reply, `yes`, the default, does without them and is faster. It is a text, not a boolean. Default: 'yes'.
            dry: `true` evaluates the rules and answers as usual, but stores nothing.
            force_complete_evaluation: Whether to evaluate every campaign that matches, whatever the evaluation mode of its group, such as first campaign or highest discount. It has an effect only beside `dry=true`. Default: False.
        """
        return self._call(_TRACK_EVENT_V3, locals())

    track_event_v3_with_http_info = with_http_info(track_event_v3)
    track_event_v3_without_preload_content = stream(track_event_v3)

    def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        loyalty_card_registration: LoyaltyCardRegistration,
        **options: Unpack[RequestOptions],
    ) -> LoyaltyCard:
        """Unlink a customer from a loyalty card.

        Takes one customer off a registered card of a card-based program.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            loyalty_card_registration: The customer to unlink.
        """
        return self._call(_UNLINK_LOYALTY_CARD_FROM_PROFILE, locals())

    unlink_loyalty_card_from_profile_with_http_info = with_http_info(
        unlink_loyalty_card_from_profile
    )
    unlink_loyalty_card_from_profile_without_preload_content = stream(
        unlink_loyalty_card_from_profile
    )

    def update_audience_customers_attributes(
        self, audience_id: int, body: dict[str, Any], **options: Unpack[RequestOptions]
    ) -> None:
        """Set attributes of all members of an audience.

        Writes the same values of custom attributes into every profile of one audience.

        Args:
            audience_id: The ID of the audience.
            body: The values to write, by the name of the attribute.
        """
        nothing: None = self._call(_UPDATE_AUDIENCE_CUSTOMERS_ATTRIBUTES, locals())
        return nothing

    update_audience_customers_attributes_with_http_info = with_http_info(
        update_audience_customers_attributes
    )
    update_audience_customers_attributes_without_preload_content = stream(
        update_audience_customers_attributes
    )

    def update_audience_v2(
        self, audience_id: int, update_audience: UpdateAudience, **options: Unpack[RequestOptions]
    ) -> Audience:
        """Update an audience.

        Changes the name of one audience, as when the platform that keeps it renamed it, and the Applications that can use it. It runs no rules, and members are changed with updateCustomerProfileV2.

        Args:
            audience_id: The ID of the audience.
            update_audience: The new name and the new Applications.
        """
        return self._call(_UPDATE_AUDIENCE_V2, locals())

    update_audience_v2_with_http_info = with_http_info(update_audience_v2)
    update_audience_v2_without_preload_content = stream(update_audience_v2)

    def update_customer_profile_audiences(
        self,
        customer_profile_audience_request: CustomerProfileAudienceRequest,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Add and remove members of several audiences.

        Adds customers to audiences and removes others, at most 1000 actions in one call. Rules do not learn of it: those that ask who joined or left an audience see only updateCustomerProfileV2.

        Args:
            customer_profile_audience_request: The memberships to add and to remove.
        """
        nothing: None = self._call(_UPDATE_CUSTOMER_PROFILE_AUDIENCES, locals())
        return nothing

    update_customer_profile_audiences_with_http_info = with_http_info(
        update_customer_profile_audiences
    )
    update_customer_profile_audiences_without_preload_content = stream(
        update_customer_profile_audiences
    )

    def update_customer_profile_v2(
        self,
        integration_id: str,
        customer_profile_integration_request_v2: CustomerProfileIntegrationRequestV2,
        run_rule_engine: bool | None = None,
        dry: bool | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> CustomerProfileIntegrationResponseV2:
        """Update or create a customer profile.

        Writes custom attributes and audience memberships of one customer, creating the profile if needed. The attributes must be defined in the Campaign Manager first. Rules run only with `runRuleEngine=true`, never those of archived campaigns. This is the only call that makes rules see that a customer joined or left an audience. It may be repeated only with the same `Idempotency-Key` header on every attempt.

        Args:
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            customer_profile_integration_request_v2: What to change in the profile, and what the reply is to contain.
            run_rule_engine: Whether to run the rules of the campaigns on the updated profile. `false` answers faster: effects are always empty, and `responseContent` is refused. Default: False.
            dry: `true` evaluates the rules and answers as usual, but stores nothing. It needs `runRuleEngine=true`. `evaluableCampaignIds` in the body may then choose the campaigns.
            idempotency_key: A key of your choice, as a rule a UUID, the same on every attempt to send one request, so that it counts once. The service keeps the response for 24 hours after the request and repeats it, and shows such requests in its access logs.
        """
        return self._call(_UPDATE_CUSTOMER_PROFILE_V2, locals())

    update_customer_profile_v2_with_http_info = with_http_info(update_customer_profile_v2)
    update_customer_profile_v2_without_preload_content = stream(update_customer_profile_v2)

    def update_customer_profiles_v2(
        self,
        multiple_customer_profile_integration_request: MultipleCustomerProfileIntegrationRequest,
        silent: str | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> MultipleCustomerProfileIntegrationResponseV2:
        """Update or create several customer profiles.

        Writes the custom attributes of up to 1000 customers in one call, creating profiles if needed. It takes no audiences and never runs rules: use updateCustomerProfileV2 for that. It may be repeated only with the same `Idempotency-Key` header on every attempt.

        Args:
            multiple_customer_profile_integration_request: The profiles to write.
            silent: `yes` answers 204 without content, which is faster; `no` answers with the result. It is a text, not a boolean. Default: 'yes'.
            idempotency_key: A key of your choice, as a rule a UUID, the same on every attempt to send one request, so that it counts once. The service keeps the response for 24 hours after the request and repeats it, and shows such requests in its access logs.
        """
        return self._call(_UPDATE_CUSTOMER_PROFILES_V2, locals())

    update_customer_profiles_v2_with_http_info = with_http_info(update_customer_profiles_v2)
    update_customer_profiles_v2_without_preload_content = stream(update_customer_profiles_v2)

    def update_customer_session_v2(
        self,
        customer_session_id: str,
        integration_request: IntegrationRequest,
        dry: bool | None = None,
        now: DateTime | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> IntegrationStateV2:
        """Create or update a customer session.

        Stores a session under your own ID, runs the rules on it and answers with the effects. What is left out keeps the value that is stored. With `dry=true` nothing stored counts, so send the session complete. A session holds at most 1000 cart items, and their quantities add up to at most 10,000. Amounts of money are in the currency that the Application has. A `profileId` that nobody has yet makes a new customer, even by a typing error. A customer may shop in several Applications at a time, with different session IDs or the same one. Rules of archived campaigns never run. It may be repeated only with the same `Idempotency-Key` header on every attempt.

        Args:
            customer_session_id: The integration ID of the session, chosen by your own system when it created the session. Of any length. Give it as it is: the client encodes it for the path. getApplicationSessions finds sessions whose IDs you do not have.
            integration_request: The session, and what the reply is to contain.
            dry: `true` evaluates the rules and answers as usual, but stores nothing.
            now: The time for which the rules are evaluated, instead of the present, to try a campaign before it starts, say. It must lie in the future, and `dry` must be `true`.
            idempotency_key: A key of your choice, as a rule a UUID, the same on every attempt to send one request, so that it counts once. The service keeps the response for 24 hours after the request and repeats it, and shows such requests in its access logs.
        """
        return self._call(_UPDATE_CUSTOMER_SESSION_V2, locals())

    update_customer_session_v2_with_http_info = with_http_info(update_customer_session_v2)
    update_customer_session_v2_without_preload_content = stream(update_customer_session_v2)


_ACTIVATE_LOYALTY_POINTS = Operation(
    "activateLoyaltyPoints",
    "activate_loyalty_points",
    "Integration",
    "POST /v1/loyalty_programs/{loyaltyProgramId}/activate_points",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        body("activate_loyalty_points", required=True),
    ),
    request=lambda: models.ActivateLoyaltyPoints,
    responses={
        "200": lambda: models.ActivateLoyaltyPointsResponse,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="never",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_BEST_PRIOR_PRICE = Operation(
    "bestPriorPrice",
    "best_prior_price",
    "Integration",
    "POST /v1/best_prior_price",
    parameters=(body("best_prior_price_request", required=True),),
    request=lambda: models.BestPriorPriceRequest,
    responses={
        "200": lambda: list[models.BestPriorPrice],
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="safe",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_CREATE_AUDIENCE_V2 = Operation(
    "createAudienceV2",
    "create_audience_v2",
    "Integration",
    "POST /v2/audiences",
    parameters=(body("new_audience", required=True),),
    request=lambda: models.NewAudience,
    responses={
        "201": lambda: models.Audience,
        "400 401 409": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="never",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_CREATE_COUPON_RESERVATION = Operation(
    "createCouponReservation",
    "create_coupon_reservation",
    "Integration",
    "POST /v1/coupon_reservations/{couponValue}",
    parameters=(
        path("coupon_value", "couponValue", str),
        body("coupon_reservations", required=True),
    ),
    request=lambda: models.CouponReservations,
    responses={"201": lambda: models.Coupon, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("api_key_v1",),
    retry="never",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_CREATE_REFERRAL = Operation(
    "createReferral",
    "create_referral",
    "Integration",
    "POST /v1/referrals",
    parameters=(body("new_referral", required=True),),
    request=lambda: models.NewReferral,
    responses={
        "201": lambda: models.Referral,
        "400": lambda: models.ErrorResponse,
        "401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="never",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_CREATE_REFERRALS_FOR_MULTIPLE_ADVOCATES = Operation(
    "createReferralsForMultipleAdvocates",
    "create_referrals_for_multiple_advocates",
    "Integration",
    "POST /v1/referrals_for_multiple_advocates",
    parameters=(
        body("new_referrals_for_multiple_advocates", required=True),
        query("silent", "silent", str),
    ),
    request=lambda: models.NewReferralsForMultipleAdvocates,
    responses={
        "201": lambda: models.CreateReferralsForMultipleAdvocates201Response,
        "204": None,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="never",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_DELETE_AUDIENCE_MEMBERSHIPS_V2 = Operation(
    "deleteAudienceMembershipsV2",
    "delete_audience_memberships_v2",
    "Integration",
    "DELETE /v2/audiences/{audienceId}/memberships",
    parameters=(path("audience_id", "audienceId", int),),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("api_key_v1",),
    retry="never",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_DELETE_AUDIENCE_V2 = Operation(
    "deleteAudienceV2",
    "delete_audience_v2",
    "Integration",
    "DELETE /v2/audiences/{audienceId}",
    parameters=(path("audience_id", "audienceId", int),),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("api_key_v1",),
    retry="never",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_DELETE_COUPON_RESERVATION = Operation(
    "deleteCouponReservation",
    "delete_coupon_reservation",
    "Integration",
    "DELETE /v1/coupon_reservations/{couponValue}",
    parameters=(
        path("coupon_value", "couponValue", str),
        body("coupon_reservations", required=True),
    ),
    request=lambda: models.CouponReservations,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("api_key_v1",),
    retry="never",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_DELETE_CUSTOMER_DATA = Operation(
    "deleteCustomerData",
    "delete_customer_data",
    "Integration",
    "DELETE /v1/customer_data/{integrationId}",
    parameters=(path("integration_id", "integrationId", str),),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("api_key_v1",),
    retry="never",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_DELETE_LOYALTY_TRANSACTIONS_FROM_LEDGERS = Operation(
    "deleteLoyaltyTransactionsFromLedgers",
    "delete_loyalty_transactions_from_ledgers",
    "Integration",
    "POST /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/delete_transactions",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path("integration_id", "integrationId", str),
        body("delete_loyalty_transactions_request", required=True),
    ),
    request=lambda: models.DeleteLoyaltyTransactionsRequest,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("api_key_v1",),
    retry="never",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_GENERATE_LOYALTY_CARD = Operation(
    "generateLoyaltyCard",
    "generate_loyalty_card",
    "Integration",
    "POST /v1/loyalty_programs/{loyaltyProgramId}/cards",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        body("generate_loyalty_card", required=True),
    ),
    request=lambda: models.GenerateLoyaltyCard,
    responses={
        "200": lambda: models.LoyaltyCard,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="never",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_GET_CUSTOMER_ACHIEVEMENT_HISTORY = Operation(
    "getCustomerAchievementHistory",
    "get_customer_achievement_history",
    "Integration",
    "GET /v1/customer_profiles/{integrationId}/achievements/{achievementId}",
    parameters=(
        path("integration_id", "integrationId", str),
        path("achievement_id", "achievementId", int),
        query(
            "progress_status",
            "progressStatus",
            list[Literal["inprogress", "completed", "expired"] | str],
            explode=False,
        ),
        query("start_date", "startDate", DateTime),
        query("end_date", "endDate", DateTime),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
    ),
    responses={
        "200": lambda: models.GetCustomerAchievementHistory200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="safe",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_GET_CUSTOMER_ACHIEVEMENTS = Operation(
    "getCustomerAchievements",
    "get_customer_achievements",
    "Integration",
    "GET /v1/customer_profiles/{integrationId}/achievements",
    parameters=(
        path("integration_id", "integrationId", str),
        query("campaign_ids", "campaignIds", list[str], explode=False),
        query("achievement_ids", "achievementIds", list[str], explode=False),
        query(
            "achievement_status",
            "achievementStatus",
            list[Literal["active", "scheduled"] | str],
            explode=False,
        ),
        query(
            "current_progress_status",
            "currentProgressStatus",
            list[Literal["inprogress", "completed", "not_started"] | str],
            explode=False,
        ),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
    ),
    responses={
        "200": lambda: models.GetCustomerAchievements200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="safe",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_GET_CUSTOMER_INVENTORY = Operation(
    "getCustomerInventory",
    "get_customer_inventory",
    "Integration",
    "GET /v1/customer_profiles/{integrationId}/inventory",
    parameters=(
        path("integration_id", "integrationId", str),
        query("profile", "profile", bool),
        query("referrals", "referrals", bool),
        query("coupons", "coupons", bool),
        query("loyalty", "loyalty", bool),
        query("giveaways", "giveaways", bool),
        query("achievements", "achievements", bool),
    ),
    responses={
        "200": lambda: models.CustomerInventory,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="safe",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_GET_CUSTOMER_SESSION = Operation(
    "getCustomerSession",
    "get_customer_session",
    "Integration",
    "GET /v2/customer_sessions/{customerSessionId}",
    parameters=(path("customer_session_id", "customerSessionId", str),),
    responses={
        "200": lambda: models.IntegrationCustomerSessionResponse,
        "400": lambda: models.ErrorResponse,
        "401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="safe",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_GET_EVENT_V3 = Operation(
    "getEventV3",
    "get_event_v3",
    "Integration",
    "GET /v3/events/{integrationId}",
    parameters=(path("integration_id", "integrationId", str),),
    responses={
        "200": lambda: models.EventV3,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="safe",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_GET_LOYALTY_BALANCES = Operation(
    "getLoyaltyBalances",
    "get_loyalty_balances",
    "Integration",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/balances",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path("integration_id", "integrationId", str),
        query("end_date", "endDate", DateTime),
        query("subledger_id", "subledgerId", str),
        query("include_tiers", "includeTiers", bool),
        query("include_projected_tier", "includeProjectedTier", bool),
    ),
    responses={
        "200": lambda: models.LoyaltyBalancesWithTiers,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="safe",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_GET_LOYALTY_CARD_BALANCES = Operation(
    "getLoyaltyCardBalances",
    "get_loyalty_card_balances",
    "Integration",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/balances",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        query("end_date", "endDate", DateTime),
        query("subledger_id", "subledgerId", list[str]),
    ),
    responses={
        "200": lambda: models.LoyaltyCardBalances,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="safe",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_GET_LOYALTY_CARD_POINTS = Operation(
    "getLoyaltyCardPoints",
    "get_loyalty_card_points",
    "Integration",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/points",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        query("status", "status", Literal["active", "pending", "expired"] | str),
        query("subledger_id", "subledgerId", list[str]),
        query("customer_session_ids", "customerSessionIDs", list[str]),
        query("transaction_uuids", "transactionUUIDs", list[str]),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", Literal["startDate", "expiryDate"] | str),
    ),
    responses={
        "200": lambda: models.GetLoyaltyCardPoints200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="safe",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_GET_LOYALTY_CARD_TRANSACTIONS = Operation(
    "getLoyaltyCardTransactions",
    "get_loyalty_card_transactions",
    "Integration",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/transactions",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        query("subledger_id", "subledgerId", list[str]),
        query(
            "loyalty_transaction_type",
            "loyaltyTransactionType",
            Literal["manual", "session", "import"] | str,
        ),
        query("start_date", "startDate", DateTime),
        query("end_date", "endDate", DateTime),
        query("customer_session_ids", "customerSessionIDs", list[str]),
        query("transaction_uuids", "transactionUUIDs", list[str]),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("awaits_activation", "awaitsActivation", bool),
    ),
    responses={
        "200": lambda: models.GetLoyaltyCardTransactions200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="safe",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_GET_LOYALTY_PROGRAM_PROFILE_POINTS = Operation(
    "getLoyaltyProgramProfilePoints",
    "get_loyalty_program_profile_points",
    "Integration",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/points",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path("integration_id", "integrationId", str),
        query("status", "status", Literal["active", "pending", "expired"] | str),
        query("subledger_id", "subledgerId", list[str]),
        query("customer_session_ids", "customerSessionIDs", list[str]),
        query("transaction_uuids", "transactionUUIDs", list[str]),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", Literal["startDate", "expiryDate"] | str),
    ),
    responses={
        "200": lambda: models.GetLoyaltyProgramProfilePoints200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="safe",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_GET_LOYALTY_PROGRAM_PROFILE_TRANSACTIONS = Operation(
    "getLoyaltyProgramProfileTransactions",
    "get_loyalty_program_profile_transactions",
    "Integration",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/transactions",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path("integration_id", "integrationId", str),
        query("customer_session_ids", "customerSessionIDs", list[str]),
        query("transaction_uuids", "transactionUUIDs", list[str]),
        query("subledger_id", "subledgerId", str),
        query(
            "loyalty_transaction_type",
            "loyaltyTransactionType",
            Literal["manual", "session", "import"] | str,
        ),
        query("start_date", "startDate", DateTime),
        query("end_date", "endDate", DateTime),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("awaits_activation", "awaitsActivation", bool),
    ),
    responses={
        "200": lambda: models.GetLoyaltyProgramProfileTransactions200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="safe",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_GET_RESERVED_CUSTOMERS = Operation(
    "getReservedCustomers",
    "get_reserved_customers",
    "Integration",
    "GET /v1/coupon_reservations/customerprofiles/{couponValue}",
    parameters=(path("coupon_value", "couponValue", str),),
    responses={
        "200": lambda: models.GetReservedCustomers200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="safe",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_INTEGRATION_GET_ALL_CAMPAIGNS = Operation(
    "integrationGetAllCampaigns",
    "integration_get_all_campaigns",
    "Integration",
    "GET /v1/integration/campaigns",
    parameters=(
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("campaign_ids", "campaignIds", list[str], explode=False),
        query("start_after", "startAfter", DateTime),
        query("start_before", "startBefore", DateTime),
        query("end_after", "endAfter", DateTime),
        query("end_before", "endBefore", DateTime),
        query("store_id", "storeId", int),
        query("audience_id", "audienceId", int),
    ),
    responses={
        "200": lambda: models.IntegrationGetAllCampaigns200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="safe",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_JOIN_LOYALTY_PROGRAM = Operation(
    "joinLoyaltyProgram",
    "join_loyalty_program",
    "Integration",
    "POST /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/join",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path("integration_id", "integrationId", str),
    ),
    responses={"200": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("api_key_v1",),
    retry="never",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_LINK_LOYALTY_CARD_TO_PROFILE = Operation(
    "linkLoyaltyCardToProfile",
    "link_loyalty_card_to_profile",
    "Integration",
    "POST /v2/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/link_profile",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        body("loyalty_card_registration", required=True),
    ),
    request=lambda: models.LoyaltyCardRegistration,
    responses={
        "200": lambda: models.LoyaltyCard,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="never",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_REOPEN_CUSTOMER_SESSION = Operation(
    "reopenCustomerSession",
    "reopen_customer_session",
    "Integration",
    "PUT /v2/customer_sessions/{customerSessionId}/reopen",
    parameters=(
        path("customer_session_id", "customerSessionId", str),
        header("idempotency_key", "Idempotency-Key", Annotated[str, Bounds(max_length=255)]),
    ),
    responses={
        "200": lambda: models.ReopenSessionResponse,
        "400": lambda: models.ErrorResponse,
        "401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="keyed",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_RETURN_CART_ITEMS = Operation(
    "returnCartItems",
    "return_cart_items",
    "Integration",
    "POST /v2/customer_sessions/{customerSessionId}/returns",
    parameters=(
        path("customer_session_id", "customerSessionId", str),
        body("return_integration_request", required=True),
        query("dry", "dry", bool),
        query("run_rule_engine", "runRuleEngine", bool),
        header("idempotency_key", "Idempotency-Key", Annotated[str, Bounds(max_length=255)]),
    ),
    request=lambda: models.ReturnIntegrationRequest,
    responses={
        "200": lambda: models.IntegrationStateV2,
        "400": lambda: models.ErrorResponse,
        "401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="keyed",
    makes_safe={"dry": True},
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_SYNC_CATALOG = Operation(
    "syncCatalog",
    "sync_catalog",
    "Integration",
    "PUT /v1/catalogs/{catalogId}/sync",
    parameters=(path("catalog_id", "catalogId", int), body("catalog_sync_request", required=True)),
    request=lambda: models.CatalogSyncRequest,
    responses={
        "200": lambda: models.Catalog,
        "400": lambda: models.ErrorResponse,
        "401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="never",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_TRACK_EVENT_V2 = Operation(
    "trackEventV2",
    "track_event_v2",
    "Integration",
    "POST /v2/events",
    parameters=(
        body("integration_event_v2_request", required=True),
        query("silent", "silent", str),
        query("dry", "dry", bool),
        query("force_complete_evaluation", "forceCompleteEvaluation", bool),
        header("idempotency_key", "Idempotency-Key", Annotated[str, Bounds(max_length=255)]),
    ),
    request=lambda: models.IntegrationEventV2Request,
    responses={
        "200": lambda: models.IntegrationEventV2Response,
        "204": None,
        "400 401": lambda: models.ErrorResponseWithStatus,
        "409": lambda: models.UpdateCustomerSessionV2409Response,
    },
    security=("api_key_v1",),
    retry="keyed",
    throttles_with_conflict=True,
    makes_safe={"dry": True},
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_TRACK_EVENT_V3 = Operation(
    "trackEventV3",
    "track_event_v3",
    "Integration",
    "POST /v3/events",
    parameters=(
        body("integration_event_v3_request", required=True),
        query("silent", "silent", str),
        query("dry", "dry", bool),
        query("force_complete_evaluation", "forceCompleteEvaluation", bool),
    ),
    request=lambda: models.IntegrationEventV3Request,
    responses={
        "200": lambda: models.IntegrationEventV3Response,
        "204": None,
        "400 401": lambda: models.ErrorResponseWithStatus,
        "409": lambda: models.UpdateCustomerSessionV2409Response,
    },
    security=("api_key_v1",),
    retry="never",
    makes_safe={"dry": True},
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_UNLINK_LOYALTY_CARD_FROM_PROFILE = Operation(
    "unlinkLoyaltyCardFromProfile",
    "unlink_loyalty_card_from_profile",
    "Integration",
    "POST /v2/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/unlink_profile",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        body("loyalty_card_registration", required=True),
    ),
    request=lambda: models.LoyaltyCardRegistration,
    responses={
        "200": lambda: models.LoyaltyCard,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="never",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_UPDATE_AUDIENCE_CUSTOMERS_ATTRIBUTES = Operation(
    "updateAudienceCustomersAttributes",
    "update_audience_customers_attributes",
    "Integration",
    "PUT /v2/audience_customers/{audienceId}/attributes",
    parameters=(path("audience_id", "audienceId", int), body("body", required=True)),
    request=lambda: dict[str, Any],
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("api_key_v1",),
    retry="never",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_UPDATE_AUDIENCE_V2 = Operation(
    "updateAudienceV2",
    "update_audience_v2",
    "Integration",
    "PUT /v2/audiences/{audienceId}",
    parameters=(path("audience_id", "audienceId", int), body("update_audience", required=True)),
    request=lambda: models.UpdateAudience,
    responses={
        "200": lambda: models.Audience,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="never",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_UPDATE_CUSTOMER_PROFILE_AUDIENCES = Operation(
    "updateCustomerProfileAudiences",
    "update_customer_profile_audiences",
    "Integration",
    "POST /v2/customer_audiences",
    parameters=(body("customer_profile_audience_request", required=True),),
    request=lambda: models.CustomerProfileAudienceRequest,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("api_key_v1",),
    retry="never",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_UPDATE_CUSTOMER_PROFILE_V2 = Operation(
    "updateCustomerProfileV2",
    "update_customer_profile_v2",
    "Integration",
    "PUT /v2/customer_profiles/{integrationId}",
    parameters=(
        path("integration_id", "integrationId", str),
        body("customer_profile_integration_request_v2", required=True),
        query("run_rule_engine", "runRuleEngine", bool),
        query("dry", "dry", bool),
        header("idempotency_key", "Idempotency-Key", Annotated[str, Bounds(max_length=255)]),
    ),
    request=lambda: models.CustomerProfileIntegrationRequestV2,
    responses={
        "200": lambda: models.CustomerProfileIntegrationResponseV2,
        "400 401": lambda: models.ErrorResponseWithStatus,
        "409": lambda: models.UpdateCustomerSessionV2409Response,
    },
    security=("api_key_v1",),
    retry="keyed",
    throttles_with_conflict=True,
    makes_safe={"dry": True, "runRuleEngine": True},
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_UPDATE_CUSTOMER_PROFILES_V2 = Operation(
    "updateCustomerProfilesV2",
    "update_customer_profiles_v2",
    "Integration",
    "PUT /v2/customer_profiles",
    parameters=(
        body("multiple_customer_profile_integration_request", required=True),
        query("silent", "silent", str),
        header("idempotency_key", "Idempotency-Key", Annotated[str, Bounds(max_length=255)]),
    ),
    request=lambda: models.MultipleCustomerProfileIntegrationRequest,
    responses={
        "200": lambda: models.MultipleCustomerProfileIntegrationResponseV2,
        "204": None,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    security=("api_key_v1",),
    retry="keyed",
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
_UPDATE_CUSTOMER_SESSION_V2 = Operation(
    "updateCustomerSessionV2",
    "update_customer_session_v2",
    "Integration",
    "PUT /v2/customer_sessions/{customerSessionId}",
    parameters=(
        path("customer_session_id", "customerSessionId", str),
        body("integration_request", required=True),
        query("dry", "dry", bool),
        query("now", "now", DateTime),
        header("idempotency_key", "Idempotency-Key", Annotated[str, Bounds(max_length=255)]),
    ),
    request=lambda: models.IntegrationRequest,
    responses={
        "200": lambda: models.IntegrationStateV2,
        "400": lambda: models.ErrorResponse,
        "401": lambda: models.ErrorResponseWithStatus,
        "409": lambda: models.UpdateCustomerSessionV2409Response,
    },
    security=("api_key_v1",),
    retry="keyed",
    throttles_with_conflict=True,
    makes_safe={"dry": True},
    timeouts=(10.0, 20.0),
    rate_limited=False,
)
OPERATIONS = (
    _ACTIVATE_LOYALTY_POINTS,
    _BEST_PRIOR_PRICE,
    _CREATE_AUDIENCE_V2,
    _CREATE_COUPON_RESERVATION,
    _CREATE_REFERRAL,
    _CREATE_REFERRALS_FOR_MULTIPLE_ADVOCATES,
    _DELETE_AUDIENCE_MEMBERSHIPS_V2,
    _DELETE_AUDIENCE_V2,
    _DELETE_COUPON_RESERVATION,
    _DELETE_CUSTOMER_DATA,
    _DELETE_LOYALTY_TRANSACTIONS_FROM_LEDGERS,
    _GENERATE_LOYALTY_CARD,
    _GET_CUSTOMER_ACHIEVEMENT_HISTORY,
    _GET_CUSTOMER_ACHIEVEMENTS,
    _GET_CUSTOMER_INVENTORY,
    _GET_CUSTOMER_SESSION,
    _GET_EVENT_V3,
    _GET_LOYALTY_BALANCES,
    _GET_LOYALTY_CARD_BALANCES,
    _GET_LOYALTY_CARD_POINTS,
    _GET_LOYALTY_CARD_TRANSACTIONS,
    _GET_LOYALTY_PROGRAM_PROFILE_POINTS,
    _GET_LOYALTY_PROGRAM_PROFILE_TRANSACTIONS,
    _GET_RESERVED_CUSTOMERS,
    _INTEGRATION_GET_ALL_CAMPAIGNS,
    _JOIN_LOYALTY_PROGRAM,
    _LINK_LOYALTY_CARD_TO_PROFILE,
    _REOPEN_CUSTOMER_SESSION,
    _RETURN_CART_ITEMS,
    _SYNC_CATALOG,
    _TRACK_EVENT_V2,
    _TRACK_EVENT_V3,
    _UNLINK_LOYALTY_CARD_FROM_PROFILE,
    _UPDATE_AUDIENCE_CUSTOMERS_ATTRIBUTES,
    _UPDATE_AUDIENCE_V2,
    _UPDATE_CUSTOMER_PROFILE_AUDIENCES,
    _UPDATE_CUSTOMER_PROFILE_V2,
    _UPDATE_CUSTOMER_PROFILES_V2,
    _UPDATE_CUSTOMER_SESSION_V2,
)
