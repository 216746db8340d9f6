# Generated from the OpenAPI document by `make generate`. Do not edit.

"""Talon.One is a promotion engine: it runs discounts, loyalty programs and referrals for shops. An account holds one or more Applications, each a shop or a market of its own. The Integration API is what a shop calls while its customers browse and buy: it takes customer profiles, sessions and events, evaluates the rules of the campaigns and answers with effects, which the shop carries out. The Management API reads and changes what the account holds, for back offices, not while customers wait: it takes 3 requests a second for each operation. Either answers 429 to too many requests: wait, longer each time, and repeat. A 5xx may be repeated likewise, a 400, 401 or 404 is not worth it. Notifications are requests that the service itself sends to a receiver of yours. A property that is required and has nothing to say comes as null, and new properties may appear at any time."""

from __future__ import annotations

__version__ = "1.0.0"

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .api.integration_api import IntegrationApi
    from .api.management_api import ManagementApi
    from .api_client import ApiClient
    from .api_response import ApiResponse
    from .client import TalonOne
    from .configuration import Configuration
    from .exceptions import (
        ApiAttributeError,
        ApiException,
        ApiKeyError,
        ApiTypeError,
        ApiValueError,
        OpenApiException,
    )
    from .models.accept_coupon_effect_props import AcceptCouponEffectProps
    from .models.accept_referral_effect_props import AcceptReferralEffectProps
    from .models.account_entity import AccountEntity
    from .models.achievement_base import AchievementBase
    from .models.achievement_progress import AchievementProgress
    from .models.achievement_progress_with_definition import AchievementProgressWithDefinition
    from .models.achievement_status_entry import AchievementStatusEntry
    from .models.activate_loyalty_points import ActivateLoyaltyPoints
    from .models.activate_loyalty_points_response import ActivateLoyaltyPointsResponse
    from .models.add_free_item_effect_props import AddFreeItemEffectProps
    from .models.add_item_catalog_action import AddItemCatalogAction
    from .models.add_loyalty_points import AddLoyaltyPoints
    from .models.add_loyalty_points_effect_props import AddLoyaltyPointsEffectProps
    from .models.add_price_adjustment_catalog_action import AddPriceAdjustmentCatalogAction
    from .models.add_to_audience_effect_props import AddToAudienceEffectProps
    from .models.added_deducted_points_balances_action import AddedDeductedPointsBalancesAction
    from .models.added_deducted_points_balances_notification import (
        AddedDeductedPointsBalancesNotification,
    )
    from .models.added_deducted_points_notification import AddedDeductedPointsNotification
    from .models.additional_campaign_properties import AdditionalCampaignProperties
    from .models.additional_cost import AdditionalCost
    from .models.adjustment_details import AdjustmentDetails
    from .models.api_error import APIError
    from .models.application_customer import ApplicationCustomer
    from .models.application_customer_entity import ApplicationCustomerEntity
    from .models.application_entity import ApplicationEntity
    from .models.application_event import ApplicationEvent
    from .models.application_referee import ApplicationReferee
    from .models.application_session import ApplicationSession
    from .models.application_store_entity import ApplicationStoreEntity
    from .models.audience import Audience
    from .models.audience_analytics import AudienceAnalytics
    from .models.audience_integration_id import AudienceIntegrationID
    from .models.audience_membership import AudienceMembership
    from .models.audience_reference import AudienceReference
    from .models.award_giveaway_effect_props import AwardGiveawayEffectProps
    from .models.base_campaign import BaseCampaign
    from .models.base_loyalty_program import BaseLoyaltyProgram
    from .models.best_prior_price import BestPriorPrice
    from .models.best_prior_price_metadata import BestPriorPriceMetadata
    from .models.best_prior_price_request import BestPriorPriceRequest
    from .models.best_prior_target import BestPriorTarget
    from .models.campaign import Campaign
    from .models.campaign_budget import CampaignBudget
    from .models.campaign_eligibility import CampaignEligibility
    from .models.campaign_eligibility_details import CampaignEligibilityDetails
    from .models.campaign_eligibility_experiment import CampaignEligibilityExperiment
    from .models.campaign_eligibility_failure_details import CampaignEligibilityFailureDetails
    from .models.campaign_entity import CampaignEntity
    from .models.campaign_versions import CampaignVersions
    from .models.card_added_deducted_points_balances_notification import (
        CardAddedDeductedPointsBalancesNotification,
    )
    from .models.card_added_deducted_points_notification import CardAddedDeductedPointsNotification
    from .models.card_ledger_points_entry_integration_api import CardLedgerPointsEntryIntegrationAPI
    from .models.card_ledger_transaction_log_entry import CardLedgerTransactionLogEntry
    from .models.card_ledger_transaction_log_entry_integration_api import (
        CardLedgerTransactionLogEntryIntegrationAPI,
    )
    from .models.cart_item import CartItem
    from .models.catalog import Catalog
    from .models.catalog_action import CatalogAction
    from .models.catalog_action_filter import CatalogActionFilter
    from .models.catalog_sync_request import CatalogSyncRequest
    from .models.change_loyalty_tier_level_effect_props import ChangeLoyaltyTierLevelEffectProps
    from .models.code_generator_settings import CodeGeneratorSettings
    from .models.coupon import Coupon
    from .models.coupon_constraints import CouponConstraints
    from .models.coupon_created_effect_props import CouponCreatedEffectProps
    from .models.coupon_entity import CouponEntity
    from .models.coupon_limit_configs import CouponLimitConfigs
    from .models.coupon_rejection_reason import CouponRejectionReason
    from .models.coupon_reservations import CouponReservations
    from .models.coupon_value import CouponValue
    from .models.create_achievement import CreateAchievement
    from .models.create_referrals_for_multiple_advocates201_response import (
        CreateReferralsForMultipleAdvocates201Response,
    )
    from .models.custom_effect_props import CustomEffectProps
    from .models.customer_achievement import CustomerAchievement
    from .models.customer_activity_report import CustomerActivityReport
    from .models.customer_analytics import CustomerAnalytics
    from .models.customer_inventory import CustomerInventory
    from .models.customer_profile import CustomerProfile
    from .models.customer_profile_audience_request import CustomerProfileAudienceRequest
    from .models.customer_profile_audience_request_item import CustomerProfileAudienceRequestItem
    from .models.customer_profile_entity import CustomerProfileEntity
    from .models.customer_profile_integration_request_v2 import CustomerProfileIntegrationRequestV2
    from .models.customer_profile_integration_response_v2 import (
        CustomerProfileIntegrationResponseV2,
    )
    from .models.customer_profile_search_query import CustomerProfileSearchQuery
    from .models.customer_profile_update_v2_response import CustomerProfileUpdateV2Response
    from .models.customer_session_v2 import CustomerSessionV2
    from .models.deduct_loyalty_points import DeductLoyaltyPoints
    from .models.deduct_loyalty_points_effect_props import DeductLoyaltyPointsEffectProps
    from .models.delete_loyalty_transactions_request import DeleteLoyaltyTransactionsRequest
    from .models.effect import Effect
    from .models.effect_entity import EffectEntity
    from .models.entity import Entity
    from .models.entity_with_talang_visible_id import EntityWithTalangVisibleID
    from .models.error_effect_props import ErrorEffectProps
    from .models.error_response import ErrorResponse
    from .models.error_response_with_status import ErrorResponseWithStatus
    from .models.error_source import ErrorSource
    from .models.evaluable_campaign_ids import EvaluableCampaignIds
    from .models.event import Event
    from .models.event_attributes_entity import EventAttributesEntity
    from .models.event_v2 import EventV2
    from .models.event_v3 import EventV3
    from .models.event_v3_connections import EventV3Connections
    from .models.event_v3_entity import EventV3Entity
    from .models.event_v3_request_entity import EventV3RequestEntity
    from .models.experiment_variant_allocation import ExperimentVariantAllocation
    from .models.expiring_card_points_data import ExpiringCardPointsData
    from .models.expiring_card_points_notification import ExpiringCardPointsNotification
    from .models.expiring_points_data import ExpiringPointsData
    from .models.expiring_points_notification import ExpiringPointsNotification
    from .models.extend_loyalty_points_expiry_date_effect_props import (
        ExtendLoyaltyPointsExpiryDateEffectProps,
    )
    from .models.generate_loyalty_card import GenerateLoyaltyCard
    from .models.get_application_customer_friends200_response import (
        GetApplicationCustomerFriends200Response,
    )
    from .models.get_application_customers200_response import GetApplicationCustomers200Response
    from .models.get_application_customers_by_attributes200_response import (
        GetApplicationCustomersByAttributes200Response,
    )
    from .models.get_application_event_types200_response import GetApplicationEventTypes200Response
    from .models.get_application_events_without_total_count200_response import (
        GetApplicationEventsWithoutTotalCount200Response,
    )
    from .models.get_application_sessions200_response import GetApplicationSessions200Response
    from .models.get_application_sessions_by_customer_attributes200_response import (
        GetApplicationSessionsByCustomerAttributes200Response,
    )
    from .models.get_audience_memberships200_response import GetAudienceMemberships200Response
    from .models.get_audiences200_response import GetAudiences200Response
    from .models.get_audiences_analytics200_response import GetAudiencesAnalytics200Response
    from .models.get_customer_achievement_history200_response import (
        GetCustomerAchievementHistory200Response,
    )
    from .models.get_customer_achievements200_response import GetCustomerAchievements200Response
    from .models.get_customer_activity_reports_without_total_count200_response import (
        GetCustomerActivityReportsWithoutTotalCount200Response,
    )
    from .models.get_customer_profiles200_response import GetCustomerProfiles200Response
    from .models.get_customers_by_attributes200_response import GetCustomersByAttributes200Response
    from .models.get_dashboard_statistics200_response import GetDashboardStatistics200Response
    from .models.get_loyalty_card_points200_response import GetLoyaltyCardPoints200Response
    from .models.get_loyalty_card_transaction_logs200_response import (
        GetLoyaltyCardTransactionLogs200Response,
    )
    from .models.get_loyalty_card_transactions200_response import (
        GetLoyaltyCardTransactions200Response,
    )
    from .models.get_loyalty_cards200_response import GetLoyaltyCards200Response
    from .models.get_loyalty_program_profile_points200_response import (
        GetLoyaltyProgramProfilePoints200Response,
    )
    from .models.get_loyalty_program_profile_transactions200_response import (
        GetLoyaltyProgramProfileTransactions200Response,
    )
    from .models.get_loyalty_program_transactions200_response import (
        GetLoyaltyProgramTransactions200Response,
    )
    from .models.get_loyalty_programs200_response import GetLoyaltyPrograms200Response
    from .models.get_reserved_customers200_response import GetReservedCustomers200Response
    from .models.giveaway import Giveaway
    from .models.import_entity import ImportEntity
    from .models.increase_achievement_progress_effect_props import (
        IncreaseAchievementProgressEffectProps,
    )
    from .models.influencing_campaign_details import InfluencingCampaignDetails
    from .models.integration_campaign import IntegrationCampaign
    from .models.integration_campaign_base import IntegrationCampaignBase
    from .models.integration_coupon import IntegrationCoupon
    from .models.integration_customer_session_response import IntegrationCustomerSessionResponse
    from .models.integration_entity import IntegrationEntity
    from .models.integration_event import IntegrationEvent
    from .models.integration_event_v2_request import IntegrationEventV2Request
    from .models.integration_event_v2_response import IntegrationEventV2Response
    from .models.integration_event_v3_request import IntegrationEventV3Request
    from .models.integration_event_v3_response import IntegrationEventV3Response
    from .models.integration_get_all_campaigns200_response import (
        IntegrationGetAllCampaigns200Response,
    )
    from .models.integration_profile_entity import IntegrationProfileEntity
    from .models.integration_profile_entity_v3 import IntegrationProfileEntityV3
    from .models.integration_request import IntegrationRequest
    from .models.integration_response import IntegrationResponse
    from .models.integration_state_v2 import IntegrationStateV2
    from .models.integration_store_entity import IntegrationStoreEntity
    from .models.inventory_coupon import InventoryCoupon
    from .models.inventory_referral import InventoryReferral
    from .models.label_target import LabelTarget
    from .models.label_target_audience import LabelTargetAudience
    from .models.label_target_none import LabelTargetNone
    from .models.ledger_entry import LedgerEntry
    from .models.ledger_info import LedgerInfo
    from .models.ledger_points_entry_integration_api import LedgerPointsEntryIntegrationAPI
    from .models.ledger_transaction_log_entry_integration_api import (
        LedgerTransactionLogEntryIntegrationAPI,
    )
    from .models.limit_config import LimitConfig
    from .models.loyalty import Loyalty
    from .models.loyalty_balance import LoyaltyBalance
    from .models.loyalty_balance_with_tier import LoyaltyBalanceWithTier
    from .models.loyalty_balances import LoyaltyBalances
    from .models.loyalty_balances_with_tiers import LoyaltyBalancesWithTiers
    from .models.loyalty_card import LoyaltyCard
    from .models.loyalty_card_balances import LoyaltyCardBalances
    from .models.loyalty_card_batch import LoyaltyCardBatch
    from .models.loyalty_card_batch_response import LoyaltyCardBatchResponse
    from .models.loyalty_card_profile_registration import LoyaltyCardProfileRegistration
    from .models.loyalty_card_registration import LoyaltyCardRegistration
    from .models.loyalty_dashboard_data import LoyaltyDashboardData
    from .models.loyalty_dashboard_points_breakdown import LoyaltyDashboardPointsBreakdown
    from .models.loyalty_ledger import LoyaltyLedger
    from .models.loyalty_ledger_entry import LoyaltyLedgerEntry
    from .models.loyalty_ledger_entry_expiry_date_change import LoyaltyLedgerEntryExpiryDateChange
    from .models.loyalty_ledger_entry_flags import LoyaltyLedgerEntryFlags
    from .models.loyalty_membership import LoyaltyMembership
    from .models.loyalty_program import LoyaltyProgram
    from .models.loyalty_program_balance import LoyaltyProgramBalance
    from .models.loyalty_program_entity import LoyaltyProgramEntity
    from .models.loyalty_program_ledgers import LoyaltyProgramLedgers
    from .models.loyalty_program_transaction import LoyaltyProgramTransaction
    from .models.loyalty_sub_ledger import LoyaltySubLedger
    from .models.loyalty_tier import LoyaltyTier
    from .models.meta import Meta
    from .models.model_import import ModelImport
    from .models.model_return import ModelReturn
    from .models.multiple_customer_profile_integration_request import (
        MultipleCustomerProfileIntegrationRequest,
    )
    from .models.multiple_customer_profile_integration_request_item import (
        MultipleCustomerProfileIntegrationRequestItem,
    )
    from .models.multiple_customer_profile_integration_response_v2 import (
        MultipleCustomerProfileIntegrationResponseV2,
    )
    from .models.mutable_entity import MutableEntity
    from .models.new_audience import NewAudience
    from .models.new_catalog import NewCatalog
    from .models.new_customer_profile import NewCustomerProfile
    from .models.new_customer_session_v2 import NewCustomerSessionV2
    from .models.new_event_v3_entity import NewEventV3Entity
    from .models.new_internal_audience import NewInternalAudience
    from .models.new_loyalty_tier import NewLoyaltyTier
    from .models.new_price_adjustment import NewPriceAdjustment
    from .models.new_referral import NewReferral
    from .models.new_referrals_for_multiple_advocates import NewReferralsForMultipleAdvocates
    from .models.new_return import NewReturn
    from .models.patch_item_catalog_action import PatchItemCatalogAction
    from .models.patch_many_items_catalog_action import PatchManyItemsCatalogAction
    from .models.pending_active_points_data import PendingActivePointsData
    from .models.pending_active_points_notification import PendingActivePointsNotification
    from .models.price_detail import PriceDetail
    from .models.product import Product
    from .models.profile_audiences_changes import ProfileAudiencesChanges
    from .models.projected_tier import ProjectedTier
    from .models.redeem_referral_effect_props import RedeemReferralEffectProps
    from .models.referral import Referral
    from .models.referral_constraints import ReferralConstraints
    from .models.referral_created_effect_props import ReferralCreatedEffectProps
    from .models.referral_rejection_reason import ReferralRejectionReason
    from .models.reject_coupon_effect_props import RejectCouponEffectProps
    from .models.reject_referral_effect_props import RejectReferralEffectProps
    from .models.remove_from_audience_effect_props import RemoveFromAudienceEffectProps
    from .models.remove_item_catalog_action import RemoveItemCatalogAction
    from .models.remove_many_items_catalog_action import RemoveManyItemsCatalogAction
    from .models.reopen_session_response import ReopenSessionResponse
    from .models.reserve_coupon_effect_props import ReserveCouponEffectProps
    from .models.response_content_object import ResponseContentObject
    from .models.return_integration_request import ReturnIntegrationRequest
    from .models.returned_cart_item import ReturnedCartItem
    from .models.rollback_added_loyalty_points_effect_props import (
        RollbackAddedLoyaltyPointsEffectProps,
    )
    from .models.rollback_coupon_effect_props import RollbackCouponEffectProps
    from .models.rollback_deducted_loyalty_points_effect_props import (
        RollbackDeductedLoyaltyPointsEffectProps,
    )
    from .models.rollback_discount_effect_props import RollbackDiscountEffectProps
    from .models.rollback_increased_achievement_progress_effect_props import (
        RollbackIncreasedAchievementProgressEffectProps,
    )
    from .models.rollback_referral_effect_props import RollbackReferralEffectProps
    from .models.rule_eligibility import RuleEligibility
    from .models.rule_eligibility_failure_details import RuleEligibilityFailureDetails
    from .models.rule_failure_reason import RuleFailureReason
    from .models.rule_metadata import RuleMetadata
    from .models.rule_metadata_eligibility import RuleMetadataEligibility
    from .models.set_discount_effect_props import SetDiscountEffectProps
    from .models.set_discount_per_additional_cost_effect_props import (
        SetDiscountPerAdditionalCostEffectProps,
    )
    from .models.set_discount_per_additional_cost_per_item_effect_props import (
        SetDiscountPerAdditionalCostPerItemEffectProps,
    )
    from .models.set_discount_per_item_effect_props import SetDiscountPerItemEffectProps
    from .models.set_loyalty_points_expiry_date_effect_props import (
        SetLoyaltyPointsExpiryDateEffectProps,
    )
    from .models.show_bundle_metadata_effect_props import ShowBundleMetadataEffectProps
    from .models.show_notification_effect_props import ShowNotificationEffectProps
    from .models.start_achievement_progress_effect_props import StartAchievementProgressEffectProps
    from .models.tier import Tier
    from .models.tier_downgrade_data import TierDowngradeData
    from .models.tier_downgrade_notification import TierDowngradeNotification
    from .models.tier_upgrade_data import TierUpgradeData
    from .models.tier_upgrade_notification import TierUpgradeNotification
    from .models.tier_will_downgrade_data import TierWillDowngradeData
    from .models.tier_will_downgrade_notification import TierWillDowngradeNotification
    from .models.time_point import TimePoint
    from .models.transfer_loyalty_card import TransferLoyaltyCard
    from .models.trigger_webhook_effect_props import TriggerWebhookEffectProps
    from .models.update_attribute_effect_props import UpdateAttributeEffectProps
    from .models.update_audience import UpdateAudience
    from .models.update_customer_session_v2409_response import UpdateCustomerSessionV2409Response
    from .models.update_loyalty_card import UpdateLoyaltyCard
    from .models.update_loyalty_card_request import UpdateLoyaltyCardRequest
    from .models.user_entity import UserEntity
    from .models.will_award_giveaway_effect_props import WillAwardGiveawayEffectProps
    from .notifications import Notification, parse_notification
    from .runtime.csv_export import CsvExport
    from .runtime.paging import paginate

_MODULES = {
    "ApiClient": "api_client",
    "ApiResponse": "api_response",
    "TalonOne": "client",
    "Configuration": "configuration",
    "ApiAttributeError": "exceptions",
    "ApiException": "exceptions",
    "ApiKeyError": "exceptions",
    "ApiTypeError": "exceptions",
    "ApiValueError": "exceptions",
    "OpenApiException": "exceptions",
    "Notification": "notifications",
    "CsvExport": "runtime.csv_export",
    "paginate": "runtime.paging",
    "parse_notification": "notifications",
    "IntegrationApi": "api.integration_api",
    "ManagementApi": "api.management_api",
    "APIError": "models.api_error",
    "AcceptCouponEffectProps": "models.accept_coupon_effect_props",
    "AcceptReferralEffectProps": "models.accept_referral_effect_props",
    "AccountEntity": "models.account_entity",
    "AchievementBase": "models.achievement_base",
    "AchievementProgress": "models.achievement_progress",
    "AchievementProgressWithDefinition": "models.achievement_progress_with_definition",
    "AchievementStatusEntry": "models.achievement_status_entry",
    "ActivateLoyaltyPoints": "models.activate_loyalty_points",
    "ActivateLoyaltyPointsResponse": "models.activate_loyalty_points_response",
    "AddFreeItemEffectProps": "models.add_free_item_effect_props",
    "AddItemCatalogAction": "models.add_item_catalog_action",
    "AddLoyaltyPoints": "models.add_loyalty_points",
    "AddLoyaltyPointsEffectProps": "models.add_loyalty_points_effect_props",
    "AddPriceAdjustmentCatalogAction": "models.add_price_adjustment_catalog_action",
    "AddToAudienceEffectProps": "models.add_to_audience_effect_props",
    "AddedDeductedPointsBalancesAction": "models.added_deducted_points_balances_action",
    "AddedDeductedPointsBalancesNotification": "models.added_deducted_points_balances_notification",
    "AddedDeductedPointsNotification": "models.added_deducted_points_notification",
    "AdditionalCampaignProperties": "models.additional_campaign_properties",
    "AdditionalCost": "models.additional_cost",
    "AdjustmentDetails": "models.adjustment_details",
    "ApplicationCustomer": "models.application_customer",
    "ApplicationCustomerEntity": "models.application_customer_entity",
    "ApplicationEntity": "models.application_entity",
    "ApplicationEvent": "models.application_event",
    "ApplicationReferee": "models.application_referee",
    "ApplicationSession": "models.application_session",
    "ApplicationStoreEntity": "models.application_store_entity",
    "Audience": "models.audience",
    "AudienceAnalytics": "models.audience_analytics",
    "AudienceIntegrationID": "models.audience_integration_id",
    "AudienceMembership": "models.audience_membership",
    "AudienceReference": "models.audience_reference",
    "AwardGiveawayEffectProps": "models.award_giveaway_effect_props",
    "BaseCampaign": "models.base_campaign",
    "BaseLoyaltyProgram": "models.base_loyalty_program",
    "BestPriorPrice": "models.best_prior_price",
    "BestPriorPriceMetadata": "models.best_prior_price_metadata",
    "BestPriorPriceRequest": "models.best_prior_price_request",
    "BestPriorTarget": "models.best_prior_target",
    "Campaign": "models.campaign",
    "CampaignBudget": "models.campaign_budget",
    "CampaignEligibility": "models.campaign_eligibility",
    "CampaignEligibilityDetails": "models.campaign_eligibility_details",
    "CampaignEligibilityExperiment": "models.campaign_eligibility_experiment",
    "CampaignEligibilityFailureDetails": "models.campaign_eligibility_failure_details",
    "CampaignEntity": "models.campaign_entity",
    "CampaignVersions": "models.campaign_versions",
    "CardAddedDeductedPointsBalancesNotification": "models.card_added_deducted_points_balances_notification",
    "CardAddedDeductedPointsNotification": "models.card_added_deducted_points_notification",
    "CardLedgerPointsEntryIntegrationAPI": "models.card_ledger_points_entry_integration_api",
    "CardLedgerTransactionLogEntry": "models.card_ledger_transaction_log_entry",
    "CardLedgerTransactionLogEntryIntegrationAPI": "models.card_ledger_transaction_log_entry_integration_api",
    "CartItem": "models.cart_item",
    "Catalog": "models.catalog",
    "CatalogAction": "models.catalog_action",
    "CatalogActionFilter": "models.catalog_action_filter",
    "CatalogSyncRequest": "models.catalog_sync_request",
    "ChangeLoyaltyTierLevelEffectProps": "models.change_loyalty_tier_level_effect_props",
    "CodeGeneratorSettings": "models.code_generator_settings",
    "Coupon": "models.coupon",
    "CouponConstraints": "models.coupon_constraints",
    "CouponCreatedEffectProps": "models.coupon_created_effect_props",
    "CouponEntity": "models.coupon_entity",
    "CouponLimitConfigs": "models.coupon_limit_configs",
    "CouponRejectionReason": "models.coupon_rejection_reason",
    "CouponReservations": "models.coupon_reservations",
    "CouponValue": "models.coupon_value",
    "CreateAchievement": "models.create_achievement",
    "CreateReferralsForMultipleAdvocates201Response": "models.create_referrals_for_multiple_advocates201_response",
    "CustomEffectProps": "models.custom_effect_props",
    "CustomerAchievement": "models.customer_achievement",
    "CustomerActivityReport": "models.customer_activity_report",
    "CustomerAnalytics": "models.customer_analytics",
    "CustomerInventory": "models.customer_inventory",
    "CustomerProfile": "models.customer_profile",
    "CustomerProfileAudienceRequest": "models.customer_profile_audience_request",
    "CustomerProfileAudienceRequestItem": "models.customer_profile_audience_request_item",
    "CustomerProfileEntity": "models.customer_profile_entity",
    "CustomerProfileIntegrationRequestV2": "models.customer_profile_integration_request_v2",
    "CustomerProfileIntegrationResponseV2": "models.customer_profile_integration_response_v2",
    "CustomerProfileSearchQuery": "models.customer_profile_search_query",
    "CustomerProfileUpdateV2Response": "models.customer_profile_update_v2_response",
    "CustomerSessionV2": "models.customer_session_v2",
    "DeductLoyaltyPoints": "models.deduct_loyalty_points",
    "DeductLoyaltyPointsEffectProps": "models.deduct_loyalty_points_effect_props",
    "DeleteLoyaltyTransactionsRequest": "models.delete_loyalty_transactions_request",
    "Effect": "models.effect",
    "EffectEntity": "models.effect_entity",
    "Entity": "models.entity",
    "EntityWithTalangVisibleID": "models.entity_with_talang_visible_id",
    "ErrorEffectProps": "models.error_effect_props",
    "ErrorResponse": "models.error_response",
    "ErrorResponseWithStatus": "models.error_response_with_status",
    "ErrorSource": "models.error_source",
    "EvaluableCampaignIds": "models.evaluable_campaign_ids",
    "Event": "models.event",
    "EventAttributesEntity": "models.event_attributes_entity",
    "EventV2": "models.event_v2",
    "EventV3": "models.event_v3",
    "EventV3Connections": "models.event_v3_connections",
    "EventV3Entity": "models.event_v3_entity",
    "EventV3RequestEntity": "models.event_v3_request_entity",
    "ExperimentVariantAllocation": "models.experiment_variant_allocation",
    "ExpiringCardPointsData": "models.expiring_card_points_data",
    "ExpiringCardPointsNotification": "models.expiring_card_points_notification",
    "ExpiringPointsData": "models.expiring_points_data",
    "ExpiringPointsNotification": "models.expiring_points_notification",
    "ExtendLoyaltyPointsExpiryDateEffectProps": "models.extend_loyalty_points_expiry_date_effect_props",
    "GenerateLoyaltyCard": "models.generate_loyalty_card",
    "GetApplicationCustomerFriends200Response": "models.get_application_customer_friends200_response",
    "GetApplicationCustomers200Response": "models.get_application_customers200_response",
    "GetApplicationCustomersByAttributes200Response": "models.get_application_customers_by_attributes200_response",
    "GetApplicationEventTypes200Response": "models.get_application_event_types200_response",
    "GetApplicationEventsWithoutTotalCount200Response": "models.get_application_events_without_total_count200_response",
    "GetApplicationSessions200Response": "models.get_application_sessions200_response",
    "GetApplicationSessionsByCustomerAttributes200Response": "models.get_application_sessions_by_customer_attributes200_response",
    "GetAudienceMemberships200Response": "models.get_audience_memberships200_response",
    "GetAudiences200Response": "models.get_audiences200_response",
    "GetAudiencesAnalytics200Response": "models.get_audiences_analytics200_response",
    "GetCustomerAchievementHistory200Response": "models.get_customer_achievement_history200_response",
    "GetCustomerAchievements200Response": "models.get_customer_achievements200_response",
    "GetCustomerActivityReportsWithoutTotalCount200Response": "models.get_customer_activity_reports_without_total_count200_response",
    "GetCustomerProfiles200Response": "models.get_customer_profiles200_response",
    "GetCustomersByAttributes200Response": "models.get_customers_by_attributes200_response",
    "GetDashboardStatistics200Response": "models.get_dashboard_statistics200_response",
    "GetLoyaltyCardPoints200Response": "models.get_loyalty_card_points200_response",
    "GetLoyaltyCardTransactionLogs200Response": "models.get_loyalty_card_transaction_logs200_response",
    "GetLoyaltyCardTransactions200Response": "models.get_loyalty_card_transactions200_response",
    "GetLoyaltyCards200Response": "models.get_loyalty_cards200_response",
    "GetLoyaltyProgramProfilePoints200Response": "models.get_loyalty_program_profile_points200_response",
    "GetLoyaltyProgramProfileTransactions200Response": "models.get_loyalty_program_profile_transactions200_response",
    "GetLoyaltyProgramTransactions200Response": "models.get_loyalty_program_transactions200_response",
    "GetLoyaltyPrograms200Response": "models.get_loyalty_programs200_response",
    "GetReservedCustomers200Response": "models.get_reserved_customers200_response",
    "Giveaway": "models.giveaway",
    "ImportEntity": "models.import_entity",
    "IncreaseAchievementProgressEffectProps": "models.increase_achievement_progress_effect_props",
    "InfluencingCampaignDetails": "models.influencing_campaign_details",
    "IntegrationCampaign": "models.integration_campaign",
    "IntegrationCampaignBase": "models.integration_campaign_base",
    "IntegrationCoupon": "models.integration_coupon",
    "IntegrationCustomerSessionResponse": "models.integration_customer_session_response",
    "IntegrationEntity": "models.integration_entity",
    "IntegrationEvent": "models.integration_event",
    "IntegrationEventV2Request": "models.integration_event_v2_request",
    "IntegrationEventV2Response": "models.integration_event_v2_response",
    "IntegrationEventV3Request": "models.integration_event_v3_request",
    "IntegrationEventV3Response": "models.integration_event_v3_response",
    "IntegrationGetAllCampaigns200Response": "models.integration_get_all_campaigns200_response",
    "IntegrationProfileEntity": "models.integration_profile_entity",
    "IntegrationProfileEntityV3": "models.integration_profile_entity_v3",
    "IntegrationRequest": "models.integration_request",
    "IntegrationResponse": "models.integration_response",
    "IntegrationStateV2": "models.integration_state_v2",
    "IntegrationStoreEntity": "models.integration_store_entity",
    "InventoryCoupon": "models.inventory_coupon",
    "InventoryReferral": "models.inventory_referral",
    "LabelTarget": "models.label_target",
    "LabelTargetAudience": "models.label_target_audience",
    "LabelTargetNone": "models.label_target_none",
    "LedgerEntry": "models.ledger_entry",
    "LedgerInfo": "models.ledger_info",
    "LedgerPointsEntryIntegrationAPI": "models.ledger_points_entry_integration_api",
    "LedgerTransactionLogEntryIntegrationAPI": "models.ledger_transaction_log_entry_integration_api",
    "LimitConfig": "models.limit_config",
    "Loyalty": "models.loyalty",
    "LoyaltyBalance": "models.loyalty_balance",
    "LoyaltyBalanceWithTier": "models.loyalty_balance_with_tier",
    "LoyaltyBalances": "models.loyalty_balances",
    "LoyaltyBalancesWithTiers": "models.loyalty_balances_with_tiers",
    "LoyaltyCard": "models.loyalty_card",
    "LoyaltyCardBalances": "models.loyalty_card_balances",
    "LoyaltyCardBatch": "models.loyalty_card_batch",
    "LoyaltyCardBatchResponse": "models.loyalty_card_batch_response",
    "LoyaltyCardProfileRegistration": "models.loyalty_card_profile_registration",
    "LoyaltyCardRegistration": "models.loyalty_card_registration",
    "LoyaltyDashboardData": "models.loyalty_dashboard_data",
    "LoyaltyDashboardPointsBreakdown": "models.loyalty_dashboard_points_breakdown",
    "LoyaltyLedger": "models.loyalty_ledger",
    "LoyaltyLedgerEntry": "models.loyalty_ledger_entry",
    "LoyaltyLedgerEntryExpiryDateChange": "models.loyalty_ledger_entry_expiry_date_change",
    "LoyaltyLedgerEntryFlags": "models.loyalty_ledger_entry_flags",
    "LoyaltyMembership": "models.loyalty_membership",
    "LoyaltyProgram": "models.loyalty_program",
    "LoyaltyProgramBalance": "models.loyalty_program_balance",
    "LoyaltyProgramEntity": "models.loyalty_program_entity",
    "LoyaltyProgramLedgers": "models.loyalty_program_ledgers",
    "LoyaltyProgramTransaction": "models.loyalty_program_transaction",
    "LoyaltySubLedger": "models.loyalty_sub_ledger",
    "LoyaltyTier": "models.loyalty_tier",
    "Meta": "models.meta",
    "ModelImport": "models.model_import",
    "ModelReturn": "models.model_return",
    "MultipleCustomerProfileIntegrationRequest": "models.multiple_customer_profile_integration_request",
    "MultipleCustomerProfileIntegrationRequestItem": "models.multiple_customer_profile_integration_request_item",
    "MultipleCustomerProfileIntegrationResponseV2": "models.multiple_customer_profile_integration_response_v2",
    "MutableEntity": "models.mutable_entity",
    "NewAudience": "models.new_audience",
    "NewCatalog": "models.new_catalog",
    "NewCustomerProfile": "models.new_customer_profile",
    "NewCustomerSessionV2": "models.new_customer_session_v2",
    "NewEventV3Entity": "models.new_event_v3_entity",
    "NewInternalAudience": "models.new_internal_audience",
    "NewLoyaltyTier": "models.new_loyalty_tier",
    "NewPriceAdjustment": "models.new_price_adjustment",
    "NewReferral": "models.new_referral",
    "NewReferralsForMultipleAdvocates": "models.new_referrals_for_multiple_advocates",
    "NewReturn": "models.new_return",
    "PatchItemCatalogAction": "models.patch_item_catalog_action",
    "PatchManyItemsCatalogAction": "models.patch_many_items_catalog_action",
    "PendingActivePointsData": "models.pending_active_points_data",
    "PendingActivePointsNotification": "models.pending_active_points_notification",
    "PriceDetail": "models.price_detail",
    "Product": "models.product",
    "ProfileAudiencesChanges": "models.profile_audiences_changes",
    "ProjectedTier": "models.projected_tier",
    "RedeemReferralEffectProps": "models.redeem_referral_effect_props",
    "Referral": "models.referral",
    "ReferralConstraints": "models.referral_constraints",
    "ReferralCreatedEffectProps": "models.referral_created_effect_props",
    "ReferralRejectionReason": "models.referral_rejection_reason",
    "RejectCouponEffectProps": "models.reject_coupon_effect_props",
    "RejectReferralEffectProps": "models.reject_referral_effect_props",
    "RemoveFromAudienceEffectProps": "models.remove_from_audience_effect_props",
    "RemoveItemCatalogAction": "models.remove_item_catalog_action",
    "RemoveManyItemsCatalogAction": "models.remove_many_items_catalog_action",
    "ReopenSessionResponse": "models.reopen_session_response",
    "ReserveCouponEffectProps": "models.reserve_coupon_effect_props",
    "ResponseContentObject": "models.response_content_object",
    "ReturnIntegrationRequest": "models.return_integration_request",
    "ReturnedCartItem": "models.returned_cart_item",
    "RollbackAddedLoyaltyPointsEffectProps": "models.rollback_added_loyalty_points_effect_props",
    "RollbackCouponEffectProps": "models.rollback_coupon_effect_props",
    "RollbackDeductedLoyaltyPointsEffectProps": "models.rollback_deducted_loyalty_points_effect_props",
    "RollbackDiscountEffectProps": "models.rollback_discount_effect_props",
    "RollbackIncreasedAchievementProgressEffectProps": "models.rollback_increased_achievement_progress_effect_props",
    "RollbackReferralEffectProps": "models.rollback_referral_effect_props",
    "RuleEligibility": "models.rule_eligibility",
    "RuleEligibilityFailureDetails": "models.rule_eligibility_failure_details",
    "RuleFailureReason": "models.rule_failure_reason",
    "RuleMetadata": "models.rule_metadata",
    "RuleMetadataEligibility": "models.rule_metadata_eligibility",
    "SetDiscountEffectProps": "models.set_discount_effect_props",
    "SetDiscountPerAdditionalCostEffectProps": "models.set_discount_per_additional_cost_effect_props",
    "SetDiscountPerAdditionalCostPerItemEffectProps": "models.set_discount_per_additional_cost_per_item_effect_props",
    "SetDiscountPerItemEffectProps": "models.set_discount_per_item_effect_props",
    "SetLoyaltyPointsExpiryDateEffectProps": "models.set_loyalty_points_expiry_date_effect_props",
    "ShowBundleMetadataEffectProps": "models.show_bundle_metadata_effect_props",
    "ShowNotificationEffectProps": "models.show_notification_effect_props",
    "StartAchievementProgressEffectProps": "models.start_achievement_progress_effect_props",
    "Tier": "models.tier",
    "TierDowngradeData": "models.tier_downgrade_data",
    "TierDowngradeNotification": "models.tier_downgrade_notification",
    "TierUpgradeData": "models.tier_upgrade_data",
    "TierUpgradeNotification": "models.tier_upgrade_notification",
    "TierWillDowngradeData": "models.tier_will_downgrade_data",
    "TierWillDowngradeNotification": "models.tier_will_downgrade_notification",
    "TimePoint": "models.time_point",
    "TransferLoyaltyCard": "models.transfer_loyalty_card",
    "TriggerWebhookEffectProps": "models.trigger_webhook_effect_props",
    "UpdateAttributeEffectProps": "models.update_attribute_effect_props",
    "UpdateAudience": "models.update_audience",
    "UpdateCustomerSessionV2409Response": "models.update_customer_session_v2409_response",
    "UpdateLoyaltyCard": "models.update_loyalty_card",
    "UpdateLoyaltyCardRequest": "models.update_loyalty_card_request",
    "UserEntity": "models.user_entity",
    "WillAwardGiveawayEffectProps": "models.will_award_giveaway_effect_props",
}

__all__ = [
    "ApiClient",
    "ApiResponse",
    "TalonOne",
    "Configuration",
    "ApiAttributeError",
    "ApiException",
    "ApiKeyError",
    "ApiTypeError",
    "ApiValueError",
    "OpenApiException",
    "Notification",
    "CsvExport",
    "paginate",
    "parse_notification",
    "IntegrationApi",
    "ManagementApi",
    "APIError",
    "AcceptCouponEffectProps",
    "AcceptReferralEffectProps",
    "AccountEntity",
    "AchievementBase",
    "AchievementProgress",
    "AchievementProgressWithDefinition",
    "AchievementStatusEntry",
    "ActivateLoyaltyPoints",
    "ActivateLoyaltyPointsResponse",
    "AddFreeItemEffectProps",
    "AddItemCatalogAction",
    "AddLoyaltyPoints",
    "AddLoyaltyPointsEffectProps",
    "AddPriceAdjustmentCatalogAction",
    "AddToAudienceEffectProps",
    "AddedDeductedPointsBalancesAction",
    "AddedDeductedPointsBalancesNotification",
    "AddedDeductedPointsNotification",
    "AdditionalCampaignProperties",
    "AdditionalCost",
    "AdjustmentDetails",
    "ApplicationCustomer",
    "ApplicationCustomerEntity",
    "ApplicationEntity",
    "ApplicationEvent",
    "ApplicationReferee",
    "ApplicationSession",
    "ApplicationStoreEntity",
    "Audience",
    "AudienceAnalytics",
    "AudienceIntegrationID",
    "AudienceMembership",
    "AudienceReference",
    "AwardGiveawayEffectProps",
    "BaseCampaign",
    "BaseLoyaltyProgram",
    "BestPriorPrice",
    "BestPriorPriceMetadata",
    "BestPriorPriceRequest",
    "BestPriorTarget",
    "Campaign",
    "CampaignBudget",
    "CampaignEligibility",
    "CampaignEligibilityDetails",
    "CampaignEligibilityExperiment",
    "CampaignEligibilityFailureDetails",
    "CampaignEntity",
    "CampaignVersions",
    "CardAddedDeductedPointsBalancesNotification",
    "CardAddedDeductedPointsNotification",
    "CardLedgerPointsEntryIntegrationAPI",
    "CardLedgerTransactionLogEntry",
    "CardLedgerTransactionLogEntryIntegrationAPI",
    "CartItem",
    "Catalog",
    "CatalogAction",
    "CatalogActionFilter",
    "CatalogSyncRequest",
    "ChangeLoyaltyTierLevelEffectProps",
    "CodeGeneratorSettings",
    "Coupon",
    "CouponConstraints",
    "CouponCreatedEffectProps",
    "CouponEntity",
    "CouponLimitConfigs",
    "CouponRejectionReason",
    "CouponReservations",
    "CouponValue",
    "CreateAchievement",
    "CreateReferralsForMultipleAdvocates201Response",
    "CustomEffectProps",
    "CustomerAchievement",
    "CustomerActivityReport",
    "CustomerAnalytics",
    "CustomerInventory",
    "CustomerProfile",
    "CustomerProfileAudienceRequest",
    "CustomerProfileAudienceRequestItem",
    "CustomerProfileEntity",
    "CustomerProfileIntegrationRequestV2",
    "CustomerProfileIntegrationResponseV2",
    "CustomerProfileSearchQuery",
    "CustomerProfileUpdateV2Response",
    "CustomerSessionV2",
    "DeductLoyaltyPoints",
    "DeductLoyaltyPointsEffectProps",
    "DeleteLoyaltyTransactionsRequest",
    "Effect",
    "EffectEntity",
    "Entity",
    "EntityWithTalangVisibleID",
    "ErrorEffectProps",
    "ErrorResponse",
    "ErrorResponseWithStatus",
    "ErrorSource",
    "EvaluableCampaignIds",
    "Event",
    "EventAttributesEntity",
    "EventV2",
    "EventV3",
    "EventV3Connections",
    "EventV3Entity",
    "EventV3RequestEntity",
    "ExperimentVariantAllocation",
    "ExpiringCardPointsData",
    "ExpiringCardPointsNotification",
    "ExpiringPointsData",
    "ExpiringPointsNotification",
    "ExtendLoyaltyPointsExpiryDateEffectProps",
    "GenerateLoyaltyCard",
    "GetApplicationCustomerFriends200Response",
    "GetApplicationCustomers200Response",
    "GetApplicationCustomersByAttributes200Response",
    "GetApplicationEventTypes200Response",
    "GetApplicationEventsWithoutTotalCount200Response",
    "GetApplicationSessions200Response",
    "GetApplicationSessionsByCustomerAttributes200Response",
    "GetAudienceMemberships200Response",
    "GetAudiences200Response",
    "GetAudiencesAnalytics200Response",
    "GetCustomerAchievementHistory200Response",
    "GetCustomerAchievements200Response",
    "GetCustomerActivityReportsWithoutTotalCount200Response",
    "GetCustomerProfiles200Response",
    "GetCustomersByAttributes200Response",
    "GetDashboardStatistics200Response",
    "GetLoyaltyCardPoints200Response",
    "GetLoyaltyCardTransactionLogs200Response",
    "GetLoyaltyCardTransactions200Response",
    "GetLoyaltyCards200Response",
    "GetLoyaltyProgramProfilePoints200Response",
    "GetLoyaltyProgramProfileTransactions200Response",
    "GetLoyaltyProgramTransactions200Response",
    "GetLoyaltyPrograms200Response",
    "GetReservedCustomers200Response",
    "Giveaway",
    "ImportEntity",
    "IncreaseAchievementProgressEffectProps",
    "InfluencingCampaignDetails",
    "IntegrationCampaign",
    "IntegrationCampaignBase",
    "IntegrationCoupon",
    "IntegrationCustomerSessionResponse",
    "IntegrationEntity",
    "IntegrationEvent",
    "IntegrationEventV2Request",
    "IntegrationEventV2Response",
    "IntegrationEventV3Request",
    "IntegrationEventV3Response",
    "IntegrationGetAllCampaigns200Response",
    "IntegrationProfileEntity",
    "IntegrationProfileEntityV3",
    "IntegrationRequest",
    "IntegrationResponse",
    "IntegrationStateV2",
    "IntegrationStoreEntity",
    "InventoryCoupon",
    "InventoryReferral",
    "LabelTarget",
    "LabelTargetAudience",
    "LabelTargetNone",
    "LedgerEntry",
    "LedgerInfo",
    "LedgerPointsEntryIntegrationAPI",
    "LedgerTransactionLogEntryIntegrationAPI",
    "LimitConfig",
    "Loyalty",
    "LoyaltyBalance",
    "LoyaltyBalanceWithTier",
    "LoyaltyBalances",
    "LoyaltyBalancesWithTiers",
    "LoyaltyCard",
    "LoyaltyCardBalances",
    "LoyaltyCardBatch",
    "LoyaltyCardBatchResponse",
    "LoyaltyCardProfileRegistration",
    "LoyaltyCardRegistration",
    "LoyaltyDashboardData",
    "LoyaltyDashboardPointsBreakdown",
    "LoyaltyLedger",
    "LoyaltyLedgerEntry",
    "LoyaltyLedgerEntryExpiryDateChange",
    "LoyaltyLedgerEntryFlags",
    "LoyaltyMembership",
    "LoyaltyProgram",
    "LoyaltyProgramBalance",
    "LoyaltyProgramEntity",
    "LoyaltyProgramLedgers",
    "LoyaltyProgramTransaction",
    "LoyaltySubLedger",
    "LoyaltyTier",
    "Meta",
    "ModelImport",
    "ModelReturn",
    "MultipleCustomerProfileIntegrationRequest",
    "MultipleCustomerProfileIntegrationRequestItem",
    "MultipleCustomerProfileIntegrationResponseV2",
    "MutableEntity",
    "NewAudience",
    "NewCatalog",
    "NewCustomerProfile",
    "NewCustomerSessionV2",
    "NewEventV3Entity",
    "NewInternalAudience",
    "NewLoyaltyTier",
    "NewPriceAdjustment",
    "NewReferral",
    "NewReferralsForMultipleAdvocates",
    "NewReturn",
    "PatchItemCatalogAction",
    "PatchManyItemsCatalogAction",
    "PendingActivePointsData",
    "PendingActivePointsNotification",
    "PriceDetail",
    "Product",
    "ProfileAudiencesChanges",
    "ProjectedTier",
    "RedeemReferralEffectProps",
    "Referral",
    "ReferralConstraints",
    "ReferralCreatedEffectProps",
    "ReferralRejectionReason",
    "RejectCouponEffectProps",
    "RejectReferralEffectProps",
    "RemoveFromAudienceEffectProps",
    "RemoveItemCatalogAction",
    "RemoveManyItemsCatalogAction",
    "ReopenSessionResponse",
    "ReserveCouponEffectProps",
    "ResponseContentObject",
    "ReturnIntegrationRequest",
    "ReturnedCartItem",
    "RollbackAddedLoyaltyPointsEffectProps",
    "RollbackCouponEffectProps",
    "RollbackDeductedLoyaltyPointsEffectProps",
    "RollbackDiscountEffectProps",
    "RollbackIncreasedAchievementProgressEffectProps",
    "RollbackReferralEffectProps",
    "RuleEligibility",
    "RuleEligibilityFailureDetails",
    "RuleFailureReason",
    "RuleMetadata",
    "RuleMetadataEligibility",
    "SetDiscountEffectProps",
    "SetDiscountPerAdditionalCostEffectProps",
    "SetDiscountPerAdditionalCostPerItemEffectProps",
    "SetDiscountPerItemEffectProps",
    "SetLoyaltyPointsExpiryDateEffectProps",
    "ShowBundleMetadataEffectProps",
    "ShowNotificationEffectProps",
    "StartAchievementProgressEffectProps",
    "Tier",
    "TierDowngradeData",
    "TierDowngradeNotification",
    "TierUpgradeData",
    "TierUpgradeNotification",
    "TierWillDowngradeData",
    "TierWillDowngradeNotification",
    "TimePoint",
    "TransferLoyaltyCard",
    "TriggerWebhookEffectProps",
    "UpdateAttributeEffectProps",
    "UpdateAudience",
    "UpdateCustomerSessionV2409Response",
    "UpdateLoyaltyCard",
    "UpdateLoyaltyCardRequest",
    "UserEntity",
    "WillAwardGiveawayEffectProps",
]


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
