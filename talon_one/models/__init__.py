# Generated from the OpenAPI document by `make generate`. Do not edit.
"""The models, each loaded when it is first used."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .accept_coupon_effect_props import AcceptCouponEffectProps
    from .accept_referral_effect_props import AcceptReferralEffectProps
    from .account_entity import AccountEntity
    from .achievement_base import AchievementBase
    from .achievement_progress import AchievementProgress
    from .achievement_progress_with_definition import AchievementProgressWithDefinition
    from .achievement_status_entry import AchievementStatusEntry
    from .activate_loyalty_points import ActivateLoyaltyPoints
    from .activate_loyalty_points_response import ActivateLoyaltyPointsResponse
    from .add_free_item_effect_props import AddFreeItemEffectProps
    from .add_item_catalog_action import AddItemCatalogAction
    from .add_loyalty_points import AddLoyaltyPoints
    from .add_loyalty_points_effect_props import AddLoyaltyPointsEffectProps
    from .add_price_adjustment_catalog_action import AddPriceAdjustmentCatalogAction
    from .add_to_audience_effect_props import AddToAudienceEffectProps
    from .added_deducted_points_balances_action import AddedDeductedPointsBalancesAction
    from .added_deducted_points_balances_notification import AddedDeductedPointsBalancesNotification
    from .added_deducted_points_notification import AddedDeductedPointsNotification
    from .additional_campaign_properties import AdditionalCampaignProperties
    from .additional_cost import AdditionalCost
    from .adjustment_details import AdjustmentDetails
    from .api_error import APIError
    from .application_customer import ApplicationCustomer
    from .application_customer_entity import ApplicationCustomerEntity
    from .application_entity import ApplicationEntity
    from .application_event import ApplicationEvent
    from .application_referee import ApplicationReferee
    from .application_session import ApplicationSession
    from .application_store_entity import ApplicationStoreEntity
    from .audience import Audience
    from .audience_analytics import AudienceAnalytics
    from .audience_integration_id import AudienceIntegrationID
    from .audience_membership import AudienceMembership
    from .audience_reference import AudienceReference
    from .award_giveaway_effect_props import AwardGiveawayEffectProps
    from .base_campaign import BaseCampaign
    from .base_loyalty_program import BaseLoyaltyProgram
    from .best_prior_price import BestPriorPrice
    from .best_prior_price_metadata import BestPriorPriceMetadata
    from .best_prior_price_request import BestPriorPriceRequest
    from .best_prior_target import BestPriorTarget
    from .campaign import Campaign
    from .campaign_budget import CampaignBudget
    from .campaign_eligibility import CampaignEligibility
    from .campaign_eligibility_details import CampaignEligibilityDetails
    from .campaign_eligibility_experiment import CampaignEligibilityExperiment
    from .campaign_eligibility_failure_details import CampaignEligibilityFailureDetails
    from .campaign_entity import CampaignEntity
    from .campaign_versions import CampaignVersions
    from .card_added_deducted_points_balances_notification import (
        CardAddedDeductedPointsBalancesNotification,
    )
    from .card_added_deducted_points_notification import CardAddedDeductedPointsNotification
    from .card_ledger_points_entry_integration_api import CardLedgerPointsEntryIntegrationAPI
    from .card_ledger_transaction_log_entry import CardLedgerTransactionLogEntry
    from .card_ledger_transaction_log_entry_integration_api import (
        CardLedgerTransactionLogEntryIntegrationAPI,
    )
    from .cart_item import CartItem
    from .catalog import Catalog
    from .catalog_action import CatalogAction
    from .catalog_action_filter import CatalogActionFilter
    from .catalog_sync_request import CatalogSyncRequest
    from .change_loyalty_tier_level_effect_props import ChangeLoyaltyTierLevelEffectProps
    from .code_generator_settings import CodeGeneratorSettings
    from .coupon import Coupon
    from .coupon_constraints import CouponConstraints
    from .coupon_created_effect_props import CouponCreatedEffectProps
    from .coupon_entity import CouponEntity
    from .coupon_limit_configs import CouponLimitConfigs
    from .coupon_rejection_reason import CouponRejectionReason
    from .coupon_reservations import CouponReservations
    from .coupon_value import CouponValue
    from .create_achievement import CreateAchievement
    from .create_referrals_for_multiple_advocates201_response import (
        CreateReferralsForMultipleAdvocates201Response,
    )
    from .custom_effect_props import CustomEffectProps
    from .customer_achievement import CustomerAchievement
    from .customer_activity_report import CustomerActivityReport
    from .customer_analytics import CustomerAnalytics
    from .customer_inventory import CustomerInventory
    from .customer_profile import CustomerProfile
    from .customer_profile_audience_request import CustomerProfileAudienceRequest
    from .customer_profile_audience_request_item import CustomerProfileAudienceRequestItem
    from .customer_profile_entity import CustomerProfileEntity
    from .customer_profile_integration_request_v2 import CustomerProfileIntegrationRequestV2
    from .customer_profile_integration_response_v2 import CustomerProfileIntegrationResponseV2
    from .customer_profile_search_query import CustomerProfileSearchQuery
    from .customer_profile_update_v2_response import CustomerProfileUpdateV2Response
    from .customer_session_v2 import CustomerSessionV2
    from .deduct_loyalty_points import DeductLoyaltyPoints
    from .deduct_loyalty_points_effect_props import DeductLoyaltyPointsEffectProps
    from .delete_loyalty_transactions_request import DeleteLoyaltyTransactionsRequest
    from .effect import Effect
    from .effect_entity import EffectEntity
    from .entity import Entity
    from .entity_with_talang_visible_id import EntityWithTalangVisibleID
    from .error_effect_props import ErrorEffectProps
    from .error_response import ErrorResponse
    from .error_response_with_status import ErrorResponseWithStatus
    from .error_source import ErrorSource
    from .evaluable_campaign_ids import EvaluableCampaignIds
    from .event import Event
    from .event_attributes_entity import EventAttributesEntity
    from .event_v2 import EventV2
    from .event_v3 import EventV3
    from .event_v3_connections import EventV3Connections
    from .event_v3_entity import EventV3Entity
    from .event_v3_request_entity import EventV3RequestEntity
    from .experiment_variant_allocation import ExperimentVariantAllocation
    from .expiring_card_points_data import ExpiringCardPointsData
    from .expiring_card_points_notification import ExpiringCardPointsNotification
    from .expiring_points_data import ExpiringPointsData
    from .expiring_points_notification import ExpiringPointsNotification
    from .extend_loyalty_points_expiry_date_effect_props import (
        ExtendLoyaltyPointsExpiryDateEffectProps,
    )
    from .generate_loyalty_card import GenerateLoyaltyCard
    from .get_application_customer_friends200_response import (
        GetApplicationCustomerFriends200Response,
    )
    from .get_application_customers200_response import GetApplicationCustomers200Response
    from .get_application_customers_by_attributes200_response import (
        GetApplicationCustomersByAttributes200Response,
    )
    from .get_application_event_types200_response import GetApplicationEventTypes200Response
    from .get_application_events_without_total_count200_response import (
        GetApplicationEventsWithoutTotalCount200Response,
    )
    from .get_application_sessions200_response import GetApplicationSessions200Response
    from .get_application_sessions_by_customer_attributes200_response import (
        GetApplicationSessionsByCustomerAttributes200Response,
    )
    from .get_audience_memberships200_response import GetAudienceMemberships200Response
    from .get_audiences200_response import GetAudiences200Response
    from .get_audiences_analytics200_response import GetAudiencesAnalytics200Response
    from .get_customer_achievement_history200_response import (
        GetCustomerAchievementHistory200Response,
    )
    from .get_customer_achievements200_response import GetCustomerAchievements200Response
    from .get_customer_activity_reports_without_total_count200_response import (
        GetCustomerActivityReportsWithoutTotalCount200Response,
    )
    from .get_customer_profiles200_response import GetCustomerProfiles200Response
    from .get_customers_by_attributes200_response import GetCustomersByAttributes200Response
    from .get_dashboard_statistics200_response import GetDashboardStatistics200Response
    from .get_loyalty_card_points200_response import GetLoyaltyCardPoints200Response
    from .get_loyalty_card_transaction_logs200_response import (
        GetLoyaltyCardTransactionLogs200Response,
    )
    from .get_loyalty_card_transactions200_response import GetLoyaltyCardTransactions200Response
    from .get_loyalty_cards200_response import GetLoyaltyCards200Response
    from .get_loyalty_program_profile_points200_response import (
        GetLoyaltyProgramProfilePoints200Response,
    )
    from .get_loyalty_program_profile_transactions200_response import (
        GetLoyaltyProgramProfileTransactions200Response,
    )
    from .get_loyalty_program_transactions200_response import (
        GetLoyaltyProgramTransactions200Response,
    )
    from .get_loyalty_programs200_response import GetLoyaltyPrograms200Response
    from .get_reserved_customers200_response import GetReservedCustomers200Response
    from .giveaway import Giveaway
    from .import_entity import ImportEntity
    from .increase_achievement_progress_effect_props import IncreaseAchievementProgressEffectProps
    from .influencing_campaign_details import InfluencingCampaignDetails
    from .integration_campaign import IntegrationCampaign
    from .integration_campaign_base import IntegrationCampaignBase
    from .integration_coupon import IntegrationCoupon
    from .integration_customer_session_response import IntegrationCustomerSessionResponse
    from .integration_entity import IntegrationEntity
    from .integration_event import IntegrationEvent
    from .integration_event_v2_request import IntegrationEventV2Request
    from .integration_event_v2_response import IntegrationEventV2Response
    from .integration_event_v3_request import IntegrationEventV3Request
    from .integration_event_v3_response import IntegrationEventV3Response
    from .integration_get_all_campaigns200_response import IntegrationGetAllCampaigns200Response
    from .integration_profile_entity import IntegrationProfileEntity
    from .integration_profile_entity_v3 import IntegrationProfileEntityV3
    from .integration_request import IntegrationRequest
    from .integration_response import IntegrationResponse
    from .integration_state_v2 import IntegrationStateV2
    from .integration_store_entity import IntegrationStoreEntity
    from .inventory_coupon import InventoryCoupon
    from .inventory_referral import InventoryReferral
    from .label_target import LabelTarget
    from .label_target_audience import LabelTargetAudience
    from .label_target_none import LabelTargetNone
    from .ledger_entry import LedgerEntry
    from .ledger_info import LedgerInfo
    from .ledger_points_entry_integration_api import LedgerPointsEntryIntegrationAPI
    from .ledger_transaction_log_entry_integration_api import (
        LedgerTransactionLogEntryIntegrationAPI,
    )
    from .limit_config import LimitConfig
    from .loyalty import Loyalty
    from .loyalty_balance import LoyaltyBalance
    from .loyalty_balance_with_tier import LoyaltyBalanceWithTier
    from .loyalty_balances import LoyaltyBalances
    from .loyalty_balances_with_tiers import LoyaltyBalancesWithTiers
    from .loyalty_card import LoyaltyCard
    from .loyalty_card_balances import LoyaltyCardBalances
    from .loyalty_card_batch import LoyaltyCardBatch
    from .loyalty_card_batch_response import LoyaltyCardBatchResponse
    from .loyalty_card_profile_registration import LoyaltyCardProfileRegistration
    from .loyalty_card_registration import LoyaltyCardRegistration
    from .loyalty_dashboard_data import LoyaltyDashboardData
    from .loyalty_dashboard_points_breakdown import LoyaltyDashboardPointsBreakdown
    from .loyalty_ledger import LoyaltyLedger
    from .loyalty_ledger_entry import LoyaltyLedgerEntry
    from .loyalty_ledger_entry_expiry_date_change import LoyaltyLedgerEntryExpiryDateChange
    from .loyalty_ledger_entry_flags import LoyaltyLedgerEntryFlags
    from .loyalty_membership import LoyaltyMembership
    from .loyalty_program import LoyaltyProgram
    from .loyalty_program_balance import LoyaltyProgramBalance
    from .loyalty_program_entity import LoyaltyProgramEntity
    from .loyalty_program_ledgers import LoyaltyProgramLedgers
    from .loyalty_program_transaction import LoyaltyProgramTransaction
    from .loyalty_sub_ledger import LoyaltySubLedger
    from .loyalty_tier import LoyaltyTier
    from .meta import Meta
    from .model_import import ModelImport
    from .model_return import ModelReturn
    from .multiple_customer_profile_integration_request import (
        MultipleCustomerProfileIntegrationRequest,
    )
    from .multiple_customer_profile_integration_request_item import (
        MultipleCustomerProfileIntegrationRequestItem,
    )
    from .multiple_customer_profile_integration_response_v2 import (
        MultipleCustomerProfileIntegrationResponseV2,
    )
    from .mutable_entity import MutableEntity
    from .new_audience import NewAudience
    from .new_catalog import NewCatalog
    from .new_customer_profile import NewCustomerProfile
    from .new_customer_session_v2 import NewCustomerSessionV2
    from .new_event_v3_entity import NewEventV3Entity
    from .new_internal_audience import NewInternalAudience
    from .new_loyalty_tier import NewLoyaltyTier
    from .new_price_adjustment import NewPriceAdjustment
    from .new_referral import NewReferral
    from .new_referrals_for_multiple_advocates import NewReferralsForMultipleAdvocates
    from .new_return import NewReturn
    from .patch_item_catalog_action import PatchItemCatalogAction
    from .patch_many_items_catalog_action import PatchManyItemsCatalogAction
    from .pending_active_points_data import PendingActivePointsData
    from .pending_active_points_notification import PendingActivePointsNotification
    from .price_detail import PriceDetail
    from .product import Product
    from .profile_audiences_changes import ProfileAudiencesChanges
    from .projected_tier import ProjectedTier
    from .redeem_referral_effect_props import RedeemReferralEffectProps
    from .referral import Referral
    from .referral_constraints import ReferralConstraints
    from .referral_created_effect_props import ReferralCreatedEffectProps
    from .referral_rejection_reason import ReferralRejectionReason
    from .reject_coupon_effect_props import RejectCouponEffectProps
    from .reject_referral_effect_props import RejectReferralEffectProps
    from .remove_from_audience_effect_props import RemoveFromAudienceEffectProps
    from .remove_item_catalog_action import RemoveItemCatalogAction
    from .remove_many_items_catalog_action import RemoveManyItemsCatalogAction
    from .reopen_session_response import ReopenSessionResponse
    from .reserve_coupon_effect_props import ReserveCouponEffectProps
    from .response_content_object import ResponseContentObject
    from .return_integration_request import ReturnIntegrationRequest
    from .returned_cart_item import ReturnedCartItem
    from .rollback_added_loyalty_points_effect_props import RollbackAddedLoyaltyPointsEffectProps
    from .rollback_coupon_effect_props import RollbackCouponEffectProps
    from .rollback_deducted_loyalty_points_effect_props import (
        RollbackDeductedLoyaltyPointsEffectProps,
    )
    from .rollback_discount_effect_props import RollbackDiscountEffectProps
    from .rollback_increased_achievement_progress_effect_props import (
        RollbackIncreasedAchievementProgressEffectProps,
    )
    from .rollback_referral_effect_props import RollbackReferralEffectProps
    from .rule_eligibility import RuleEligibility
    from .rule_eligibility_failure_details import RuleEligibilityFailureDetails
    from .rule_failure_reason import RuleFailureReason
    from .rule_metadata import RuleMetadata
    from .rule_metadata_eligibility import RuleMetadataEligibility
    from .set_discount_effect_props import SetDiscountEffectProps
    from .set_discount_per_additional_cost_effect_props import (
        SetDiscountPerAdditionalCostEffectProps,
    )
    from .set_discount_per_additional_cost_per_item_effect_props import (
        SetDiscountPerAdditionalCostPerItemEffectProps,
    )
    from .set_discount_per_item_effect_props import SetDiscountPerItemEffectProps
    from .set_loyalty_points_expiry_date_effect_props import SetLoyaltyPointsExpiryDateEffectProps
    from .show_bundle_metadata_effect_props import ShowBundleMetadataEffectProps
    from .show_notification_effect_props import ShowNotificationEffectProps
    from .start_achievement_progress_effect_props import StartAchievementProgressEffectProps
    from .tier import Tier
    from .tier_downgrade_data import TierDowngradeData
    from .tier_downgrade_notification import TierDowngradeNotification
    from .tier_upgrade_data import TierUpgradeData
    from .tier_upgrade_notification import TierUpgradeNotification
    from .tier_will_downgrade_data import TierWillDowngradeData
    from .tier_will_downgrade_notification import TierWillDowngradeNotification
    from .time_point import TimePoint
    from .transfer_loyalty_card import TransferLoyaltyCard
    from .trigger_webhook_effect_props import TriggerWebhookEffectProps
    from .update_attribute_effect_props import UpdateAttributeEffectProps
    from .update_audience import UpdateAudience
    from .update_customer_session_v2409_response import UpdateCustomerSessionV2409Response
    from .update_loyalty_card import UpdateLoyaltyCard
    from .update_loyalty_card_request import UpdateLoyaltyCardRequest
    from .user_entity import UserEntity
    from .will_award_giveaway_effect_props import WillAwardGiveawayEffectProps

__all__: list[str] = [
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

_MODULES = {
    "APIError": "api_error",
    "AcceptCouponEffectProps": "accept_coupon_effect_props",
    "AcceptReferralEffectProps": "accept_referral_effect_props",
    "AccountEntity": "account_entity",
    "AchievementBase": "achievement_base",
    "AchievementProgress": "achievement_progress",
    "AchievementProgressWithDefinition": "achievement_progress_with_definition",
    "AchievementStatusEntry": "achievement_status_entry",
    "ActivateLoyaltyPoints": "activate_loyalty_points",
    "ActivateLoyaltyPointsResponse": "activate_loyalty_points_response",
    "AddFreeItemEffectProps": "add_free_item_effect_props",
    "AddItemCatalogAction": "add_item_catalog_action",
    "AddLoyaltyPoints": "add_loyalty_points",
    "AddLoyaltyPointsEffectProps": "add_loyalty_points_effect_props",
    "AddPriceAdjustmentCatalogAction": "add_price_adjustment_catalog_action",
    "AddToAudienceEffectProps": "add_to_audience_effect_props",
    "AddedDeductedPointsBalancesAction": "added_deducted_points_balances_action",
    "AddedDeductedPointsBalancesNotification": "added_deducted_points_balances_notification",
    "AddedDeductedPointsNotification": "added_deducted_points_notification",
    "AdditionalCampaignProperties": "additional_campaign_properties",
    "AdditionalCost": "additional_cost",
    "AdjustmentDetails": "adjustment_details",
    "ApplicationCustomer": "application_customer",
    "ApplicationCustomerEntity": "application_customer_entity",
    "ApplicationEntity": "application_entity",
    "ApplicationEvent": "application_event",
    "ApplicationReferee": "application_referee",
    "ApplicationSession": "application_session",
    "ApplicationStoreEntity": "application_store_entity",
    "Audience": "audience",
    "AudienceAnalytics": "audience_analytics",
    "AudienceIntegrationID": "audience_integration_id",
    "AudienceMembership": "audience_membership",
    "AudienceReference": "audience_reference",
    "AwardGiveawayEffectProps": "award_giveaway_effect_props",
    "BaseCampaign": "base_campaign",
    "BaseLoyaltyProgram": "base_loyalty_program",
    "BestPriorPrice": "best_prior_price",
    "BestPriorPriceMetadata": "best_prior_price_metadata",
    "BestPriorPriceRequest": "best_prior_price_request",
    "BestPriorTarget": "best_prior_target",
    "Campaign": "campaign",
    "CampaignBudget": "campaign_budget",
    "CampaignEligibility": "campaign_eligibility",
    "CampaignEligibilityDetails": "campaign_eligibility_details",
    "CampaignEligibilityExperiment": "campaign_eligibility_experiment",
    "CampaignEligibilityFailureDetails": "campaign_eligibility_failure_details",
    "CampaignEntity": "campaign_entity",
    "CampaignVersions": "campaign_versions",
    "CardAddedDeductedPointsBalancesNotification": "card_added_deducted_points_balances_notification",
    "CardAddedDeductedPointsNotification": "card_added_deducted_points_notification",
    "CardLedgerPointsEntryIntegrationAPI": "card_ledger_points_entry_integration_api",
    "CardLedgerTransactionLogEntry": "card_ledger_transaction_log_entry",
    "CardLedgerTransactionLogEntryIntegrationAPI": "card_ledger_transaction_log_entry_integration_api",
    "CartItem": "cart_item",
    "Catalog": "catalog",
    "CatalogAction": "catalog_action",
    "CatalogActionFilter": "catalog_action_filter",
    "CatalogSyncRequest": "catalog_sync_request",
    "ChangeLoyaltyTierLevelEffectProps": "change_loyalty_tier_level_effect_props",
    "CodeGeneratorSettings": "code_generator_settings",
    "Coupon": "coupon",
    "CouponConstraints": "coupon_constraints",
    "CouponCreatedEffectProps": "coupon_created_effect_props",
    "CouponEntity": "coupon_entity",
    "CouponLimitConfigs": "coupon_limit_configs",
    "CouponRejectionReason": "coupon_rejection_reason",
    "CouponReservations": "coupon_reservations",
    "CouponValue": "coupon_value",
    "CreateAchievement": "create_achievement",
    "CreateReferralsForMultipleAdvocates201Response": "create_referrals_for_multiple_advocates201_response",
    "CustomEffectProps": "custom_effect_props",
    "CustomerAchievement": "customer_achievement",
    "CustomerActivityReport": "customer_activity_report",
    "CustomerAnalytics": "customer_analytics",
    "CustomerInventory": "customer_inventory",
    "CustomerProfile": "customer_profile",
    "CustomerProfileAudienceRequest": "customer_profile_audience_request",
    "CustomerProfileAudienceRequestItem": "customer_profile_audience_request_item",
    "CustomerProfileEntity": "customer_profile_entity",
    "CustomerProfileIntegrationRequestV2": "customer_profile_integration_request_v2",
    "CustomerProfileIntegrationResponseV2": "customer_profile_integration_response_v2",
    "CustomerProfileSearchQuery": "customer_profile_search_query",
    "CustomerProfileUpdateV2Response": "customer_profile_update_v2_response",
    "CustomerSessionV2": "customer_session_v2",
    "DeductLoyaltyPoints": "deduct_loyalty_points",
    "DeductLoyaltyPointsEffectProps": "deduct_loyalty_points_effect_props",
    "DeleteLoyaltyTransactionsRequest": "delete_loyalty_transactions_request",
    "Effect": "effect",
    "EffectEntity": "effect_entity",
    "Entity": "entity",
    "EntityWithTalangVisibleID": "entity_with_talang_visible_id",
    "ErrorEffectProps": "error_effect_props",
    "ErrorResponse": "error_response",
    "ErrorResponseWithStatus": "error_response_with_status",
    "ErrorSource": "error_source",
    "EvaluableCampaignIds": "evaluable_campaign_ids",
    "Event": "event",
    "EventAttributesEntity": "event_attributes_entity",
    "EventV2": "event_v2",
    "EventV3": "event_v3",
    "EventV3Connections": "event_v3_connections",
    "EventV3Entity": "event_v3_entity",
    "EventV3RequestEntity": "event_v3_request_entity",
    "ExperimentVariantAllocation": "experiment_variant_allocation",
    "ExpiringCardPointsData": "expiring_card_points_data",
    "ExpiringCardPointsNotification": "expiring_card_points_notification",
    "ExpiringPointsData": "expiring_points_data",
    "ExpiringPointsNotification": "expiring_points_notification",
    "ExtendLoyaltyPointsExpiryDateEffectProps": "extend_loyalty_points_expiry_date_effect_props",
    "GenerateLoyaltyCard": "generate_loyalty_card",
    "GetApplicationCustomerFriends200Response": "get_application_customer_friends200_response",
    "GetApplicationCustomers200Response": "get_application_customers200_response",
    "GetApplicationCustomersByAttributes200Response": "get_application_customers_by_attributes200_response",
    "GetApplicationEventTypes200Response": "get_application_event_types200_response",
    "GetApplicationEventsWithoutTotalCount200Response": "get_application_events_without_total_count200_response",
    "GetApplicationSessions200Response": "get_application_sessions200_response",
    "GetApplicationSessionsByCustomerAttributes200Response": "get_application_sessions_by_customer_attributes200_response",
    "GetAudienceMemberships200Response": "get_audience_memberships200_response",
    "GetAudiences200Response": "get_audiences200_response",
    "GetAudiencesAnalytics200Response": "get_audiences_analytics200_response",
    "GetCustomerAchievementHistory200Response": "get_customer_achievement_history200_response",
    "GetCustomerAchievements200Response": "get_customer_achievements200_response",
    "GetCustomerActivityReportsWithoutTotalCount200Response": "get_customer_activity_reports_without_total_count200_response",
    "GetCustomerProfiles200Response": "get_customer_profiles200_response",
    "GetCustomersByAttributes200Response": "get_customers_by_attributes200_response",
    "GetDashboardStatistics200Response": "get_dashboard_statistics200_response",
    "GetLoyaltyCardPoints200Response": "get_loyalty_card_points200_response",
    "GetLoyaltyCardTransactionLogs200Response": "get_loyalty_card_transaction_logs200_response",
    "GetLoyaltyCardTransactions200Response": "get_loyalty_card_transactions200_response",
    "GetLoyaltyCards200Response": "get_loyalty_cards200_response",
    "GetLoyaltyProgramProfilePoints200Response": "get_loyalty_program_profile_points200_response",
    "GetLoyaltyProgramProfileTransactions200Response": "get_loyalty_program_profile_transactions200_response",
    "GetLoyaltyProgramTransactions200Response": "get_loyalty_program_transactions200_response",
    "GetLoyaltyPrograms200Response": "get_loyalty_programs200_response",
    "GetReservedCustomers200Response": "get_reserved_customers200_response",
    "Giveaway": "giveaway",
    "ImportEntity": "import_entity",
    "IncreaseAchievementProgressEffectProps": "increase_achievement_progress_effect_props",
    "InfluencingCampaignDetails": "influencing_campaign_details",
    "IntegrationCampaign": "integration_campaign",
    "IntegrationCampaignBase": "integration_campaign_base",
    "IntegrationCoupon": "integration_coupon",
    "IntegrationCustomerSessionResponse": "integration_customer_session_response",
    "IntegrationEntity": "integration_entity",
    "IntegrationEvent": "integration_event",
    "IntegrationEventV2Request": "integration_event_v2_request",
    "IntegrationEventV2Response": "integration_event_v2_response",
    "IntegrationEventV3Request": "integration_event_v3_request",
    "IntegrationEventV3Response": "integration_event_v3_response",
    "IntegrationGetAllCampaigns200Response": "integration_get_all_campaigns200_response",
    "IntegrationProfileEntity": "integration_profile_entity",
    "IntegrationProfileEntityV3": "integration_profile_entity_v3",
    "IntegrationRequest": "integration_request",
    "IntegrationResponse": "integration_response",
    "IntegrationStateV2": "integration_state_v2",
    "IntegrationStoreEntity": "integration_store_entity",
    "InventoryCoupon": "inventory_coupon",
    "InventoryReferral": "inventory_referral",
    "LabelTarget": "label_target",
    "LabelTargetAudience": "label_target_audience",
    "LabelTargetNone": "label_target_none",
    "LedgerEntry": "ledger_entry",
    "LedgerInfo": "ledger_info",
    "LedgerPointsEntryIntegrationAPI": "ledger_points_entry_integration_api",
    "LedgerTransactionLogEntryIntegrationAPI": "ledger_transaction_log_entry_integration_api",
    "LimitConfig": "limit_config",
    "Loyalty": "loyalty",
    "LoyaltyBalance": "loyalty_balance",
    "LoyaltyBalanceWithTier": "loyalty_balance_with_tier",
    "LoyaltyBalances": "loyalty_balances",
    "LoyaltyBalancesWithTiers": "loyalty_balances_with_tiers",
    "LoyaltyCard": "loyalty_card",
    "LoyaltyCardBalances": "loyalty_card_balances",
    "LoyaltyCardBatch": "loyalty_card_batch",
    "LoyaltyCardBatchResponse": "loyalty_card_batch_response",
    "LoyaltyCardProfileRegistration": "loyalty_card_profile_registration",
    "LoyaltyCardRegistration": "loyalty_card_registration",
    "LoyaltyDashboardData": "loyalty_dashboard_data",
    "LoyaltyDashboardPointsBreakdown": "loyalty_dashboard_points_breakdown",
    "LoyaltyLedger": "loyalty_ledger",
    "LoyaltyLedgerEntry": "loyalty_ledger_entry",
    "LoyaltyLedgerEntryExpiryDateChange": "loyalty_ledger_entry_expiry_date_change",
    "LoyaltyLedgerEntryFlags": "loyalty_ledger_entry_flags",
    "LoyaltyMembership": "loyalty_membership",
    "LoyaltyProgram": "loyalty_program",
    "LoyaltyProgramBalance": "loyalty_program_balance",
    "LoyaltyProgramEntity": "loyalty_program_entity",
    "LoyaltyProgramLedgers": "loyalty_program_ledgers",
    "LoyaltyProgramTransaction": "loyalty_program_transaction",
    "LoyaltySubLedger": "loyalty_sub_ledger",
    "LoyaltyTier": "loyalty_tier",
    "Meta": "meta",
    "ModelImport": "model_import",
    "ModelReturn": "model_return",
    "MultipleCustomerProfileIntegrationRequest": "multiple_customer_profile_integration_request",
    "MultipleCustomerProfileIntegrationRequestItem": "multiple_customer_profile_integration_request_item",
    "MultipleCustomerProfileIntegrationResponseV2": "multiple_customer_profile_integration_response_v2",
    "MutableEntity": "mutable_entity",
    "NewAudience": "new_audience",
    "NewCatalog": "new_catalog",
    "NewCustomerProfile": "new_customer_profile",
    "NewCustomerSessionV2": "new_customer_session_v2",
    "NewEventV3Entity": "new_event_v3_entity",
    "NewInternalAudience": "new_internal_audience",
    "NewLoyaltyTier": "new_loyalty_tier",
    "NewPriceAdjustment": "new_price_adjustment",
    "NewReferral": "new_referral",
    "NewReferralsForMultipleAdvocates": "new_referrals_for_multiple_advocates",
    "NewReturn": "new_return",
    "PatchItemCatalogAction": "patch_item_catalog_action",
    "PatchManyItemsCatalogAction": "patch_many_items_catalog_action",
    "PendingActivePointsData": "pending_active_points_data",
    "PendingActivePointsNotification": "pending_active_points_notification",
    "PriceDetail": "price_detail",
    "Product": "product",
    "ProfileAudiencesChanges": "profile_audiences_changes",
    "ProjectedTier": "projected_tier",
    "RedeemReferralEffectProps": "redeem_referral_effect_props",
    "Referral": "referral",
    "ReferralConstraints": "referral_constraints",
    "ReferralCreatedEffectProps": "referral_created_effect_props",
    "ReferralRejectionReason": "referral_rejection_reason",
    "RejectCouponEffectProps": "reject_coupon_effect_props",
    "RejectReferralEffectProps": "reject_referral_effect_props",
    "RemoveFromAudienceEffectProps": "remove_from_audience_effect_props",
    "RemoveItemCatalogAction": "remove_item_catalog_action",
    "RemoveManyItemsCatalogAction": "remove_many_items_catalog_action",
    "ReopenSessionResponse": "reopen_session_response",
    "ReserveCouponEffectProps": "reserve_coupon_effect_props",
    "ResponseContentObject": "response_content_object",
    "ReturnIntegrationRequest": "return_integration_request",
    "ReturnedCartItem": "returned_cart_item",
    "RollbackAddedLoyaltyPointsEffectProps": "rollback_added_loyalty_points_effect_props",
    "RollbackCouponEffectProps": "rollback_coupon_effect_props",
    "RollbackDeductedLoyaltyPointsEffectProps": "rollback_deducted_loyalty_points_effect_props",
    "RollbackDiscountEffectProps": "rollback_discount_effect_props",
    "RollbackIncreasedAchievementProgressEffectProps": "rollback_increased_achievement_progress_effect_props",
    "RollbackReferralEffectProps": "rollback_referral_effect_props",
    "RuleEligibility": "rule_eligibility",
    "RuleEligibilityFailureDetails": "rule_eligibility_failure_details",
    "RuleFailureReason": "rule_failure_reason",
    "RuleMetadata": "rule_metadata",
    "RuleMetadataEligibility": "rule_metadata_eligibility",
    "SetDiscountEffectProps": "set_discount_effect_props",
    "SetDiscountPerAdditionalCostEffectProps": "set_discount_per_additional_cost_effect_props",
    "SetDiscountPerAdditionalCostPerItemEffectProps": "set_discount_per_additional_cost_per_item_effect_props",
    "SetDiscountPerItemEffectProps": "set_discount_per_item_effect_props",
    "SetLoyaltyPointsExpiryDateEffectProps": "set_loyalty_points_expiry_date_effect_props",
    "ShowBundleMetadataEffectProps": "show_bundle_metadata_effect_props",
    "ShowNotificationEffectProps": "show_notification_effect_props",
    "StartAchievementProgressEffectProps": "start_achievement_progress_effect_props",
    "Tier": "tier",
    "TierDowngradeData": "tier_downgrade_data",
    "TierDowngradeNotification": "tier_downgrade_notification",
    "TierUpgradeData": "tier_upgrade_data",
    "TierUpgradeNotification": "tier_upgrade_notification",
    "TierWillDowngradeData": "tier_will_downgrade_data",
    "TierWillDowngradeNotification": "tier_will_downgrade_notification",
    "TimePoint": "time_point",
    "TransferLoyaltyCard": "transfer_loyalty_card",
    "TriggerWebhookEffectProps": "trigger_webhook_effect_props",
    "UpdateAttributeEffectProps": "update_attribute_effect_props",
    "UpdateAudience": "update_audience",
    "UpdateCustomerSessionV2409Response": "update_customer_session_v2409_response",
    "UpdateLoyaltyCard": "update_loyalty_card",
    "UpdateLoyaltyCardRequest": "update_loyalty_card_request",
    "UserEntity": "user_entity",
    "WillAwardGiveawayEffectProps": "will_award_giveaway_effect_props",
}


if not TYPE_CHECKING:  # A type checker goes by the imports above, and refuses other names.

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{module}"), name)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
