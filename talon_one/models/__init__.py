# Generated from the OpenAPI document by `make generate`. Do not edit.
"""The models, each loaded when it is first used."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .accept_coupon_effect_props import AcceptCouponEffectProps
    from .accept_referral_effect_props import AcceptReferralEffectProps
    from .access_log_entry import AccessLogEntry
    from .account import Account
    from .account_additional_cost import AccountAdditionalCost
    from .account_analytics import AccountAnalytics
    from .account_entity import AccountEntity
    from .achievement import Achievement
    from .achievement_additional_properties import AchievementAdditionalProperties
    from .achievement_additional_properties_v2 import AchievementAdditionalPropertiesV2
    from .achievement_base import AchievementBase
    from .achievement_base_v2 import AchievementBaseV2
    from .achievement_progress import AchievementProgress
    from .achievement_progress_with_definition import AchievementProgressWithDefinition
    from .achievement_status_entry import AchievementStatusEntry
    from .achievement_v2 import AchievementV2
    from .activate_loyalty_points import ActivateLoyaltyPoints
    from .activate_loyalty_points_response import ActivateLoyaltyPointsResponse
    from .activate_user_request import ActivateUserRequest
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
    from .additional_cost_reference import AdditionalCostReference
    from .adjustment_details import AdjustmentDetails
    from .api_error import APIError
    from .application import Application
    from .application_api_health import ApplicationApiHealth
    from .application_cif import ApplicationCIF
    from .application_cif_expression import ApplicationCIFExpression
    from .application_customer import ApplicationCustomer
    from .application_customer_entity import ApplicationCustomerEntity
    from .application_entity import ApplicationEntity
    from .application_event import ApplicationEvent
    from .application_notification import ApplicationNotification
    from .application_referee import ApplicationReferee
    from .application_session import ApplicationSession
    from .application_store_entity import ApplicationStoreEntity
    from .async_coupon_creation_response import AsyncCouponCreationResponse
    from .async_coupon_deletion_job_response import AsyncCouponDeletionJobResponse
    from .async_coupons_data import AsyncCouponsData
    from .attribute import Attribute
    from .attributes_mandatory import AttributesMandatory
    from .attributes_settings import AttributesSettings
    from .audience import Audience
    from .audience_analytics import AudienceAnalytics
    from .audience_integration_id import AudienceIntegrationID
    from .audience_membership import AudienceMembership
    from .audience_reference import AudienceReference
    from .award_discount_additional_cost_target import AwardDiscountAdditionalCostTarget
    from .award_discount_all_items_target import AwardDiscountAllItemsTarget
    from .award_discount_block import AwardDiscountBlock
    from .award_discount_bundle_item import AwardDiscountBundleItem
    from .award_discount_bundle_item_by_attribute import AwardDiscountBundleItemByAttribute
    from .award_discount_bundle_item_by_index import AwardDiscountBundleItemByIndex
    from .award_discount_bundle_target import AwardDiscountBundleTarget
    from .award_discount_cart_target import AwardDiscountCartTarget
    from .award_discount_global_filter_target import AwardDiscountGlobalFilterTarget
    from .award_discount_items_target import AwardDiscountItemsTarget
    from .award_discount_selector_target import AwardDiscountSelectorTarget
    from .award_discount_target import AwardDiscountTarget
    from .award_giveaway_block import AwardGiveawayBlock
    from .award_giveaway_effect_props import AwardGiveawayEffectProps
    from .award_item_block import AwardItemBlock
    from .base_block import BaseBlock
    from .base_campaign import BaseCampaign
    from .base_loyalty_program import BaseLoyaltyProgram
    from .best_prior_price import BestPriorPrice
    from .best_prior_price_metadata import BestPriorPriceMetadata
    from .best_prior_price_request import BestPriorPriceRequest
    from .best_prior_price_settings import BestPriorPriceSettings
    from .best_prior_target import BestPriorTarget
    from .between_check_attribute_block import BetweenCheckAttributeBlock
    from .binding import Binding
    from .campaign import Campaign
    from .campaign_analytics import CampaignAnalytics
    from .campaign_budget import CampaignBudget
    from .campaign_collection_edited_notification import CampaignCollectionEditedNotification
    from .campaign_collection_edited_notification_item import (
        CampaignCollectionEditedNotificationItem,
    )
    from .campaign_copy import CampaignCopy
    from .campaign_created_notification import CampaignCreatedNotification
    from .campaign_created_notification_item import CampaignCreatedNotificationItem
    from .campaign_deleted_notification import CampaignDeletedNotification
    from .campaign_deleted_notification_item import CampaignDeletedNotificationItem
    from .campaign_edited_notification import CampaignEditedNotification
    from .campaign_edited_notification_item import CampaignEditedNotificationItem
    from .campaign_eligibility import CampaignEligibility
    from .campaign_eligibility_details import CampaignEligibilityDetails
    from .campaign_eligibility_experiment import CampaignEligibilityExperiment
    from .campaign_eligibility_failure_details import CampaignEligibilityFailureDetails
    from .campaign_entity import CampaignEntity
    from .campaign_evaluation_position import CampaignEvaluationPosition
    from .campaign_evaluation_tree_changed_message import CampaignEvaluationTreeChangedMessage
    from .campaign_evaluation_tree_changed_notification import (
        CampaignEvaluationTreeChangedNotification,
    )
    from .campaign_group import CampaignGroup
    from .campaign_notification_base import CampaignNotificationBase
    from .campaign_notification_item_base import CampaignNotificationItemBase
    from .campaign_ruleset_changed_notification import CampaignRulesetChangedNotification
    from .campaign_ruleset_changed_notification_item import CampaignRulesetChangedNotificationItem
    from .campaign_search import CampaignSearch
    from .campaign_set import CampaignSet
    from .campaign_set_branch_node import CampaignSetBranchNode
    from .campaign_set_leaf_node import CampaignSetLeafNode
    from .campaign_set_node import CampaignSetNode
    from .campaign_state_changed_notification import CampaignStateChangedNotification
    from .campaign_state_changed_notification_item import CampaignStateChangedNotificationItem
    from .campaign_template import CampaignTemplate
    from .campaign_template_collection import CampaignTemplateCollection
    from .campaign_template_coupon_reservation_settings import (
        CampaignTemplateCouponReservationSettings,
    )
    from .campaign_template_params import CampaignTemplateParams
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
    from .catalog_item import CatalogItem
    from .catalog_sync_request import CatalogSyncRequest
    from .change import Change
    from .change_loyalty_tier_level_effect_props import ChangeLoyaltyTierLevelEffectProps
    from .check_achievement_block import CheckAchievementBlock
    from .check_attribute_block import CheckAttributeBlock
    from .check_attribute_block_base import CheckAttributeBlockBase
    from .check_audience_block import CheckAudienceBlock
    from .check_budget_block import CheckBudgetBlock
    from .check_coupon_block import CheckCouponBlock
    from .check_event_block import CheckEventBlock
    from .check_loyalty_balance_block import CheckLoyaltyBalanceBlock
    from .check_referral_block import CheckReferralBlock
    from .code_generator_settings import CodeGeneratorSettings
    from .collection import Collection
    from .collection_item import CollectionItem
    from .collection_without_payload import CollectionWithoutPayload
    from .coupon import Coupon
    from .coupon_constraints import CouponConstraints
    from .coupon_created_effect_props import CouponCreatedEffectProps
    from .coupon_deletion_filters import CouponDeletionFilters
    from .coupon_entity import CouponEntity
    from .coupon_failure_summary import CouponFailureSummary
    from .coupon_limit_configs import CouponLimitConfigs
    from .coupon_rejection_reason import CouponRejectionReason
    from .coupon_reservations import CouponReservations
    from .coupon_value import CouponValue
    from .coupons_notification_data import CouponsNotificationData
    from .create_achievement import CreateAchievement
    from .create_achievement_v2 import CreateAchievementV2
    from .create_coupon_block import CreateCouponBlock
    from .create_coupon_data import CreateCouponData
    from .create_coupons200_response import CreateCoupons200Response
    from .create_referral_block import CreateReferralBlock
    from .create_referrals_for_multiple_advocates201_response import (
        CreateReferralsForMultipleAdvocates201Response,
    )
    from .create_template_campaign import CreateTemplateCampaign
    from .create_template_campaign_response import CreateTemplateCampaignResponse
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
    from .deactivate_user_request import DeactivateUserRequest
    from .deduct_loyalty_points import DeductLoyaltyPoints
    from .deduct_loyalty_points_effect_props import DeductLoyaltyPointsEffectProps
    from .delete_coupons_data import DeleteCouponsData
    from .delete_loyalty_transactions_request import DeleteLoyaltyTransactionsRequest
    from .delete_user_request import DeleteUserRequest
    from .effect import Effect
    from .effect_entity import EffectEntity
    from .email_entity import EmailEntity
    from .entity import Entity
    from .entity_with_talang_visible_id import EntityWithTalangVisibleID
    from .error_effect_props import ErrorEffectProps
    from .error_response import ErrorResponse
    from .error_response_with_status import ErrorResponseWithStatus
    from .error_source import ErrorSource
    from .evaluable_campaign_ids import EvaluableCampaignIds
    from .event import Event
    from .event_attributes_entity import EventAttributesEntity
    from .event_type import EventType
    from .event_v2 import EventV2
    from .event_v3 import EventV3
    from .event_v3_connections import EventV3Connections
    from .event_v3_entity import EventV3Entity
    from .event_v3_request_entity import EventV3RequestEntity
    from .exclude_price_observations_request import ExcludePriceObservationsRequest
    from .experiment import Experiment
    from .experiment_variant import ExperimentVariant
    from .experiment_variant_allocation import ExperimentVariantAllocation
    from .expiring_card_points_data import ExpiringCardPointsData
    from .expiring_card_points_notification import ExpiringCardPointsNotification
    from .expiring_coupons_data import ExpiringCouponsData
    from .expiring_coupons_notification import ExpiringCouponsNotification
    from .expiring_points_data import ExpiringPointsData
    from .expiring_points_notification import ExpiringPointsNotification
    from .export import Export
    from .extend_loyalty_points_expiry_date_effect_props import (
        ExtendLoyaltyPointsExpiryDateEffectProps,
    )
    from .extended_coupon import ExtendedCoupon
    from .filter_and_map_values_selector_step import FilterAndMapValuesSelectorStep
    from .filter_selector_step import FilterSelectorStep
    from .func_arg_def import FuncArgDef
    from .generate_coupon_rejections200_response import GenerateCouponRejections200Response
    from .generate_loyalty_card import GenerateLoyaltyCard
    from .get_access_logs_without_total_count200_response import (
        GetAccessLogsWithoutTotalCount200Response,
    )
    from .get_additional_costs200_response import GetAdditionalCosts200Response
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
    from .get_applications200_response import GetApplications200Response
    from .get_attributes200_response import GetAttributes200Response
    from .get_audience_memberships200_response import GetAudienceMemberships200Response
    from .get_audiences200_response import GetAudiences200Response
    from .get_audiences_analytics200_response import GetAudiencesAnalytics200Response
    from .get_campaign_analytics200_response import GetCampaignAnalytics200Response
    from .get_campaign_groups200_response import GetCampaignGroups200Response
    from .get_campaign_templates200_response import GetCampaignTemplates200Response
    from .get_campaigns200_response import GetCampaigns200Response
    from .get_changes200_response import GetChanges200Response
    from .get_collection_items200_response import GetCollectionItems200Response
    from .get_coupons_without_total_count200_response import GetCouponsWithoutTotalCount200Response
    from .get_customer_achievement_history200_response import (
        GetCustomerAchievementHistory200Response,
    )
    from .get_customer_achievements200_response import GetCustomerAchievements200Response
    from .get_customer_activity_reports_without_total_count200_response import (
        GetCustomerActivityReportsWithoutTotalCount200Response,
    )
    from .get_customer_profile_achievement_progress200_response import (
        GetCustomerProfileAchievementProgress200Response,
    )
    from .get_customer_profiles200_response import GetCustomerProfiles200Response
    from .get_customers_by_attributes200_response import GetCustomersByAttributes200Response
    from .get_dashboard_statistics200_response import GetDashboardStatistics200Response
    from .get_event_types200_response import GetEventTypes200Response
    from .get_exports200_response import GetExports200Response
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
    from .get_referrals_without_total_count200_response import (
        GetReferralsWithoutTotalCount200Response,
    )
    from .get_reserved_customers200_response import GetReservedCustomers200Response
    from .get_rulesets200_response import GetRulesets200Response
    from .get_users200_response import GetUsers200Response
    from .get_webhooks200_response import GetWebhooks200Response
    from .giveaway import Giveaway
    from .history import History
    from .identifiable_entity import IdentifiableEntity
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
    from .item_attribute import ItemAttribute
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
    from .list_account_collections200_response import ListAccountCollections200Response
    from .list_achievements200_response import ListAchievements200Response
    from .list_achievements_v2200_response import ListAchievementsV2200Response
    from .list_all_roles_v2200_response import ListAllRolesV2200Response
    from .list_application_cart_item_filters200_response import (
        ListApplicationCartItemFilters200Response,
    )
    from .list_campaign_store_budget_limits200_response import (
        ListCampaignStoreBudgetLimits200Response,
    )
    from .list_campaign_store_budgets import ListCampaignStoreBudgets
    from .list_campaign_store_budgets_store import ListCampaignStoreBudgetsStore
    from .list_catalog_items200_response import ListCatalogItems200Response
    from .list_check_attribute_block import ListCheckAttributeBlock
    from .list_experiments200_response import ListExperiments200Response
    from .list_stores200_response import ListStores200Response
    from .list_with_count_check_attribute_block import ListWithCountCheckAttributeBlock
    from .login_params import LoginParams
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
    from .map_selector_step import MapSelectorStep
    from .message_log_entries import MessageLogEntries
    from .message_log_entry import MessageLogEntry
    from .message_log_request import MessageLogRequest
    from .message_log_response import MessageLogResponse
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
    from .new_account import NewAccount
    from .new_additional_cost import NewAdditionalCost
    from .new_application_cif import NewApplicationCIF
    from .new_application_cif_expression import NewApplicationCIFExpression
    from .new_attribute import NewAttribute
    from .new_audience import NewAudience
    from .new_campaign_collection import NewCampaignCollection
    from .new_campaign_group import NewCampaignGroup
    from .new_campaign_store_budget import NewCampaignStoreBudget
    from .new_campaign_store_budget_store_limit import NewCampaignStoreBudgetStoreLimit
    from .new_catalog import NewCatalog
    from .new_collection import NewCollection
    from .new_coupon_creation_job import NewCouponCreationJob
    from .new_coupon_deletion_job import NewCouponDeletionJob
    from .new_coupons import NewCoupons
    from .new_coupons_for_multiple_recipients import NewCouponsForMultipleRecipients
    from .new_customer_profile import NewCustomerProfile
    from .new_customer_session_v2 import NewCustomerSessionV2
    from .new_event_type import NewEventType
    from .new_event_v3_entity import NewEventV3Entity
    from .new_external_invitation import NewExternalInvitation
    from .new_internal_audience import NewInternalAudience
    from .new_invitation import NewInvitation
    from .new_invite_email import NewInviteEmail
    from .new_loyalty_tier import NewLoyaltyTier
    from .new_password import NewPassword
    from .new_password_email import NewPasswordEmail
    from .new_price_adjustment import NewPriceAdjustment
    from .new_referral import NewReferral
    from .new_referrals_for_multiple_advocates import NewReferralsForMultipleAdvocates
    from .new_return import NewReturn
    from .new_ruleset import NewRuleset
    from .new_store import NewStore
    from .new_webhook import NewWebhook
    from .passthrough_block import PassthroughBlock
    from .patch_item_catalog_action import PatchItemCatalogAction
    from .patch_many_items_catalog_action import PatchManyItemsCatalogAction
    from .pending_active_points_data import PendingActivePointsData
    from .pending_active_points_notification import PendingActivePointsNotification
    from .placeholder_details import PlaceholderDetails
    from .price_detail import PriceDetail
    from .price_history_request import PriceHistoryRequest
    from .price_history_response import PriceHistoryResponse
    from .product import Product
    from .profile_audiences_changes import ProfileAudiencesChanges
    from .projected_tier import ProjectedTier
    from .promotion_block import PromotionBlock
    from .promotion_check_attribute_block import PromotionCheckAttributeBlock
    from .promotion_group_block import PromotionGroupBlock
    from .promotion_rule_v2 import PromotionRuleV2
    from .redeem_referral_effect_props import RedeemReferralEffectProps
    from .reduce_selector_step import ReduceSelectorStep
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
    from .reserve_coupon_block import ReserveCouponBlock
    from .reserve_coupon_effect_props import ReserveCouponEffectProps
    from .response_content_object import ResponseContentObject
    from .return_integration_request import ReturnIntegrationRequest
    from .returned_cart_item import ReturnedCartItem
    from .reverse_selector_step import ReverseSelectorStep
    from .role_v2 import RoleV2
    from .role_v2_application_details import RoleV2ApplicationDetails
    from .role_v2_base import RoleV2Base
    from .role_v2_permission_set import RoleV2PermissionSet
    from .role_v2_permissions import RoleV2Permissions
    from .role_v2_readonly import RoleV2Readonly
    from .role_v2_roles_group import RoleV2RolesGroup
    from .roles_v2_thresholds import RolesV2Thresholds
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
    from .rule import Rule
    from .rule_achievement_reference import RuleAchievementReference
    from .rule_attribute_reference import RuleAttributeReference
    from .rule_attribute_target import RuleAttributeTarget
    from .rule_audience_reference import RuleAudienceReference
    from .rule_custom_effect_reference import RuleCustomEffectReference
    from .rule_custom_effect_target import RuleCustomEffectTarget
    from .rule_eligibility import RuleEligibility
    from .rule_eligibility_failure_details import RuleEligibilityFailureDetails
    from .rule_failure_reason import RuleFailureReason
    from .rule_giveaway_pool_reference import RuleGiveawayPoolReference
    from .rule_loyalty_program_reference import RuleLoyaltyProgramReference
    from .rule_metadata import RuleMetadata
    from .rule_metadata_eligibility import RuleMetadataEligibility
    from .rule_v2 import RuleV2
    from .rule_webhook_reference import RuleWebhookReference
    from .ruleset import Ruleset
    from .ruleset_v2 import RulesetV2
    from .scalar_check_attribute_block import ScalarCheckAttributeBlock
    from .scim_base_group import ScimBaseGroup
    from .scim_base_user import ScimBaseUser
    from .scim_base_user_name import ScimBaseUserName
    from .scim_group import ScimGroup
    from .scim_group_member import ScimGroupMember
    from .scim_groups_list_response import ScimGroupsListResponse
    from .scim_new_user import ScimNewUser
    from .scim_patch_operation import ScimPatchOperation
    from .scim_patch_request import ScimPatchRequest
    from .scim_resource import ScimResource
    from .scim_resource_types_list_response import ScimResourceTypesListResponse
    from .scim_schema_resource import ScimSchemaResource
    from .scim_schemas_list_response import ScimSchemasListResponse
    from .scim_service_provider_config_response import ScimServiceProviderConfigResponse
    from .scim_service_provider_config_response_bulk import ScimServiceProviderConfigResponseBulk
    from .scim_service_provider_config_response_change_password import (
        ScimServiceProviderConfigResponseChangePassword,
    )
    from .scim_service_provider_config_response_filter import (
        ScimServiceProviderConfigResponseFilter,
    )
    from .scim_user import ScimUser
    from .scim_users_list_response import ScimUsersListResponse
    from .select_selector_step import SelectSelectorStep
    from .selector import Selector
    from .selector_block import SelectorBlock
    from .selector_group_block import SelectorGroupBlock
    from .selector_step import SelectorStep
    from .selector_value_map_ref import SelectorValueMapRef
    from .session import Session
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
    from .show_notification_block import ShowNotificationBlock
    from .show_notification_effect_props import ShowNotificationEffectProps
    from .sort_selector_step import SortSelectorStep
    from .sort_selector_step_field import SortSelectorStepField
    from .start_achievement_progress_effect_props import StartAchievementProgressEffectProps
    from .store import Store
    from .strikethrough_block import StrikethroughBlock
    from .strikethrough_changed_item import StrikethroughChangedItem
    from .strikethrough_check_attribute_block import StrikethroughCheckAttributeBlock
    from .strikethrough_custom_effect_per_item_props import StrikethroughCustomEffectPerItemProps
    from .strikethrough_effect import StrikethroughEffect
    from .strikethrough_effect_props import StrikethroughEffectProps
    from .strikethrough_group_block import StrikethroughGroupBlock
    from .strikethrough_labeling_notification import StrikethroughLabelingNotification
    from .strikethrough_rule_v2 import StrikethroughRuleV2
    from .strikethrough_set_discount_per_item_effect_props import (
        StrikethroughSetDiscountPerItemEffectProps,
    )
    from .strikethrough_set_discount_per_item_member_effect_props import (
        StrikethroughSetDiscountPerItemMemberEffectProps,
    )
    from .strikethrough_trigger import StrikethroughTrigger
    from .summarize_campaign_store_budget200_response import SummarizeCampaignStoreBudget200Response
    from .summary_campaign_store_budget import SummaryCampaignStoreBudget
    from .template_arg_def import TemplateArgDef
    from .template_limit_config import TemplateLimitConfig
    from .tier import Tier
    from .tier_downgrade_data import TierDowngradeData
    from .tier_downgrade_notification import TierDowngradeNotification
    from .tier_upgrade_data import TierUpgradeData
    from .tier_upgrade_notification import TierUpgradeNotification
    from .tier_will_downgrade_data import TierWillDowngradeData
    from .tier_will_downgrade_notification import TierWillDowngradeNotification
    from .time_point import TimePoint
    from .transfer_loyalty_card import TransferLoyaltyCard
    from .trigger_custom_effect_block import TriggerCustomEffectBlock
    from .trigger_webhook_block import TriggerWebhookBlock
    from .trigger_webhook_effect_props import TriggerWebhookEffectProps
    from .unary_check_attribute_block import UnaryCheckAttributeBlock
    from .update_achievement import UpdateAchievement
    from .update_achievement_progress_block import UpdateAchievementProgressBlock
    from .update_achievement_v2 import UpdateAchievementV2
    from .update_application import UpdateApplication
    from .update_attribute_effect_props import UpdateAttributeEffectProps
    from .update_attribute_value_block import UpdateAttributeValueBlock
    from .update_audience import UpdateAudience
    from .update_audience_membership_block import UpdateAudienceMembershipBlock
    from .update_campaign import UpdateCampaign
    from .update_campaign_collection import UpdateCampaignCollection
    from .update_campaign_template import UpdateCampaignTemplate
    from .update_collection import UpdateCollection
    from .update_coupon import UpdateCoupon
    from .update_coupon_batch import UpdateCouponBatch
    from .update_coupons_data import UpdateCouponsData
    from .update_customer_session_v2409_response import UpdateCustomerSessionV2409Response
    from .update_loyalty_card import UpdateLoyaltyCard
    from .update_loyalty_card_request import UpdateLoyaltyCardRequest
    from .update_referral import UpdateReferral
    from .update_store import UpdateStore
    from .update_user import UpdateUser
    from .user import User
    from .user_entity import UserEntity
    from .webhook import Webhook
    from .webhook_with_outgoing_integration_details import WebhookWithOutgoingIntegrationDetails
    from .will_award_giveaway_effect_props import WillAwardGiveawayEffectProps
    from .within_check_attribute_block import WithinCheckAttributeBlock

__all__: list[str] = [
    "APIError",
    "AcceptCouponEffectProps",
    "AcceptReferralEffectProps",
    "AccessLogEntry",
    "Account",
    "AccountAdditionalCost",
    "AccountAnalytics",
    "AccountEntity",
    "Achievement",
    "AchievementAdditionalProperties",
    "AchievementAdditionalPropertiesV2",
    "AchievementBase",
    "AchievementBaseV2",
    "AchievementProgress",
    "AchievementProgressWithDefinition",
    "AchievementStatusEntry",
    "AchievementV2",
    "ActivateLoyaltyPoints",
    "ActivateLoyaltyPointsResponse",
    "ActivateUserRequest",
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
    "AdditionalCostReference",
    "AdjustmentDetails",
    "Application",
    "ApplicationApiHealth",
    "ApplicationCIF",
    "ApplicationCIFExpression",
    "ApplicationCustomer",
    "ApplicationCustomerEntity",
    "ApplicationEntity",
    "ApplicationEvent",
    "ApplicationNotification",
    "ApplicationReferee",
    "ApplicationSession",
    "ApplicationStoreEntity",
    "AsyncCouponCreationResponse",
    "AsyncCouponDeletionJobResponse",
    "AsyncCouponsData",
    "Attribute",
    "AttributesMandatory",
    "AttributesSettings",
    "Audience",
    "AudienceAnalytics",
    "AudienceIntegrationID",
    "AudienceMembership",
    "AudienceReference",
    "AwardDiscountAdditionalCostTarget",
    "AwardDiscountAllItemsTarget",
    "AwardDiscountBlock",
    "AwardDiscountBundleItem",
    "AwardDiscountBundleItemByAttribute",
    "AwardDiscountBundleItemByIndex",
    "AwardDiscountBundleTarget",
    "AwardDiscountCartTarget",
    "AwardDiscountGlobalFilterTarget",
    "AwardDiscountItemsTarget",
    "AwardDiscountSelectorTarget",
    "AwardDiscountTarget",
    "AwardGiveawayBlock",
    "AwardGiveawayEffectProps",
    "AwardItemBlock",
    "BaseBlock",
    "BaseCampaign",
    "BaseLoyaltyProgram",
    "BestPriorPrice",
    "BestPriorPriceMetadata",
    "BestPriorPriceRequest",
    "BestPriorPriceSettings",
    "BestPriorTarget",
    "BetweenCheckAttributeBlock",
    "Binding",
    "Campaign",
    "CampaignAnalytics",
    "CampaignBudget",
    "CampaignCollectionEditedNotification",
    "CampaignCollectionEditedNotificationItem",
    "CampaignCopy",
    "CampaignCreatedNotification",
    "CampaignCreatedNotificationItem",
    "CampaignDeletedNotification",
    "CampaignDeletedNotificationItem",
    "CampaignEditedNotification",
    "CampaignEditedNotificationItem",
    "CampaignEligibility",
    "CampaignEligibilityDetails",
    "CampaignEligibilityExperiment",
    "CampaignEligibilityFailureDetails",
    "CampaignEntity",
    "CampaignEvaluationPosition",
    "CampaignEvaluationTreeChangedMessage",
    "CampaignEvaluationTreeChangedNotification",
    "CampaignGroup",
    "CampaignNotificationBase",
    "CampaignNotificationItemBase",
    "CampaignRulesetChangedNotification",
    "CampaignRulesetChangedNotificationItem",
    "CampaignSearch",
    "CampaignSet",
    "CampaignSetBranchNode",
    "CampaignSetLeafNode",
    "CampaignSetNode",
    "CampaignStateChangedNotification",
    "CampaignStateChangedNotificationItem",
    "CampaignTemplate",
    "CampaignTemplateCollection",
    "CampaignTemplateCouponReservationSettings",
    "CampaignTemplateParams",
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
    "CatalogItem",
    "CatalogSyncRequest",
    "Change",
    "ChangeLoyaltyTierLevelEffectProps",
    "CheckAchievementBlock",
    "CheckAttributeBlock",
    "CheckAttributeBlockBase",
    "CheckAudienceBlock",
    "CheckBudgetBlock",
    "CheckCouponBlock",
    "CheckEventBlock",
    "CheckLoyaltyBalanceBlock",
    "CheckReferralBlock",
    "CodeGeneratorSettings",
    "Collection",
    "CollectionItem",
    "CollectionWithoutPayload",
    "Coupon",
    "CouponConstraints",
    "CouponCreatedEffectProps",
    "CouponDeletionFilters",
    "CouponEntity",
    "CouponFailureSummary",
    "CouponLimitConfigs",
    "CouponRejectionReason",
    "CouponReservations",
    "CouponValue",
    "CouponsNotificationData",
    "CreateAchievement",
    "CreateAchievementV2",
    "CreateCouponBlock",
    "CreateCouponData",
    "CreateCoupons200Response",
    "CreateReferralBlock",
    "CreateReferralsForMultipleAdvocates201Response",
    "CreateTemplateCampaign",
    "CreateTemplateCampaignResponse",
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
    "DeactivateUserRequest",
    "DeductLoyaltyPoints",
    "DeductLoyaltyPointsEffectProps",
    "DeleteCouponsData",
    "DeleteLoyaltyTransactionsRequest",
    "DeleteUserRequest",
    "Effect",
    "EffectEntity",
    "EmailEntity",
    "Entity",
    "EntityWithTalangVisibleID",
    "ErrorEffectProps",
    "ErrorResponse",
    "ErrorResponseWithStatus",
    "ErrorSource",
    "EvaluableCampaignIds",
    "Event",
    "EventAttributesEntity",
    "EventType",
    "EventV2",
    "EventV3",
    "EventV3Connections",
    "EventV3Entity",
    "EventV3RequestEntity",
    "ExcludePriceObservationsRequest",
    "Experiment",
    "ExperimentVariant",
    "ExperimentVariantAllocation",
    "ExpiringCardPointsData",
    "ExpiringCardPointsNotification",
    "ExpiringCouponsData",
    "ExpiringCouponsNotification",
    "ExpiringPointsData",
    "ExpiringPointsNotification",
    "Export",
    "ExtendLoyaltyPointsExpiryDateEffectProps",
    "ExtendedCoupon",
    "FilterAndMapValuesSelectorStep",
    "FilterSelectorStep",
    "FuncArgDef",
    "GenerateCouponRejections200Response",
    "GenerateLoyaltyCard",
    "GetAccessLogsWithoutTotalCount200Response",
    "GetAdditionalCosts200Response",
    "GetApplicationCustomerFriends200Response",
    "GetApplicationCustomers200Response",
    "GetApplicationCustomersByAttributes200Response",
    "GetApplicationEventTypes200Response",
    "GetApplicationEventsWithoutTotalCount200Response",
    "GetApplicationSessions200Response",
    "GetApplicationSessionsByCustomerAttributes200Response",
    "GetApplications200Response",
    "GetAttributes200Response",
    "GetAudienceMemberships200Response",
    "GetAudiences200Response",
    "GetAudiencesAnalytics200Response",
    "GetCampaignAnalytics200Response",
    "GetCampaignGroups200Response",
    "GetCampaignTemplates200Response",
    "GetCampaigns200Response",
    "GetChanges200Response",
    "GetCollectionItems200Response",
    "GetCouponsWithoutTotalCount200Response",
    "GetCustomerAchievementHistory200Response",
    "GetCustomerAchievements200Response",
    "GetCustomerActivityReportsWithoutTotalCount200Response",
    "GetCustomerProfileAchievementProgress200Response",
    "GetCustomerProfiles200Response",
    "GetCustomersByAttributes200Response",
    "GetDashboardStatistics200Response",
    "GetEventTypes200Response",
    "GetExports200Response",
    "GetLoyaltyCardPoints200Response",
    "GetLoyaltyCardTransactionLogs200Response",
    "GetLoyaltyCardTransactions200Response",
    "GetLoyaltyCards200Response",
    "GetLoyaltyProgramProfilePoints200Response",
    "GetLoyaltyProgramProfileTransactions200Response",
    "GetLoyaltyProgramTransactions200Response",
    "GetLoyaltyPrograms200Response",
    "GetReferralsWithoutTotalCount200Response",
    "GetReservedCustomers200Response",
    "GetRulesets200Response",
    "GetUsers200Response",
    "GetWebhooks200Response",
    "Giveaway",
    "History",
    "IdentifiableEntity",
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
    "ItemAttribute",
    "LabelTarget",
    "LabelTargetAudience",
    "LabelTargetNone",
    "LedgerEntry",
    "LedgerInfo",
    "LedgerPointsEntryIntegrationAPI",
    "LedgerTransactionLogEntryIntegrationAPI",
    "LimitConfig",
    "ListAccountCollections200Response",
    "ListAchievements200Response",
    "ListAchievementsV2200Response",
    "ListAllRolesV2200Response",
    "ListApplicationCartItemFilters200Response",
    "ListCampaignStoreBudgetLimits200Response",
    "ListCampaignStoreBudgets",
    "ListCampaignStoreBudgetsStore",
    "ListCatalogItems200Response",
    "ListCheckAttributeBlock",
    "ListExperiments200Response",
    "ListStores200Response",
    "ListWithCountCheckAttributeBlock",
    "LoginParams",
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
    "MapSelectorStep",
    "MessageLogEntries",
    "MessageLogEntry",
    "MessageLogRequest",
    "MessageLogResponse",
    "Meta",
    "ModelImport",
    "ModelReturn",
    "MultipleCustomerProfileIntegrationRequest",
    "MultipleCustomerProfileIntegrationRequestItem",
    "MultipleCustomerProfileIntegrationResponseV2",
    "MutableEntity",
    "NewAccount",
    "NewAdditionalCost",
    "NewApplicationCIF",
    "NewApplicationCIFExpression",
    "NewAttribute",
    "NewAudience",
    "NewCampaignCollection",
    "NewCampaignGroup",
    "NewCampaignStoreBudget",
    "NewCampaignStoreBudgetStoreLimit",
    "NewCatalog",
    "NewCollection",
    "NewCouponCreationJob",
    "NewCouponDeletionJob",
    "NewCoupons",
    "NewCouponsForMultipleRecipients",
    "NewCustomerProfile",
    "NewCustomerSessionV2",
    "NewEventType",
    "NewEventV3Entity",
    "NewExternalInvitation",
    "NewInternalAudience",
    "NewInvitation",
    "NewInviteEmail",
    "NewLoyaltyTier",
    "NewPassword",
    "NewPasswordEmail",
    "NewPriceAdjustment",
    "NewReferral",
    "NewReferralsForMultipleAdvocates",
    "NewReturn",
    "NewRuleset",
    "NewStore",
    "NewWebhook",
    "PassthroughBlock",
    "PatchItemCatalogAction",
    "PatchManyItemsCatalogAction",
    "PendingActivePointsData",
    "PendingActivePointsNotification",
    "PlaceholderDetails",
    "PriceDetail",
    "PriceHistoryRequest",
    "PriceHistoryResponse",
    "Product",
    "ProfileAudiencesChanges",
    "ProjectedTier",
    "PromotionBlock",
    "PromotionCheckAttributeBlock",
    "PromotionGroupBlock",
    "PromotionRuleV2",
    "RedeemReferralEffectProps",
    "ReduceSelectorStep",
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
    "ReserveCouponBlock",
    "ReserveCouponEffectProps",
    "ResponseContentObject",
    "ReturnIntegrationRequest",
    "ReturnedCartItem",
    "ReverseSelectorStep",
    "RoleV2",
    "RoleV2ApplicationDetails",
    "RoleV2Base",
    "RoleV2PermissionSet",
    "RoleV2Permissions",
    "RoleV2Readonly",
    "RoleV2RolesGroup",
    "RolesV2Thresholds",
    "RollbackAddedLoyaltyPointsEffectProps",
    "RollbackCouponEffectProps",
    "RollbackDeductedLoyaltyPointsEffectProps",
    "RollbackDiscountEffectProps",
    "RollbackIncreasedAchievementProgressEffectProps",
    "RollbackReferralEffectProps",
    "Rule",
    "RuleAchievementReference",
    "RuleAttributeReference",
    "RuleAttributeTarget",
    "RuleAudienceReference",
    "RuleCustomEffectReference",
    "RuleCustomEffectTarget",
    "RuleEligibility",
    "RuleEligibilityFailureDetails",
    "RuleFailureReason",
    "RuleGiveawayPoolReference",
    "RuleLoyaltyProgramReference",
    "RuleMetadata",
    "RuleMetadataEligibility",
    "RuleV2",
    "RuleWebhookReference",
    "Ruleset",
    "RulesetV2",
    "ScalarCheckAttributeBlock",
    "ScimBaseGroup",
    "ScimBaseUser",
    "ScimBaseUserName",
    "ScimGroup",
    "ScimGroupMember",
    "ScimGroupsListResponse",
    "ScimNewUser",
    "ScimPatchOperation",
    "ScimPatchRequest",
    "ScimResource",
    "ScimResourceTypesListResponse",
    "ScimSchemaResource",
    "ScimSchemasListResponse",
    "ScimServiceProviderConfigResponse",
    "ScimServiceProviderConfigResponseBulk",
    "ScimServiceProviderConfigResponseChangePassword",
    "ScimServiceProviderConfigResponseFilter",
    "ScimUser",
    "ScimUsersListResponse",
    "SelectSelectorStep",
    "Selector",
    "SelectorBlock",
    "SelectorGroupBlock",
    "SelectorStep",
    "SelectorValueMapRef",
    "Session",
    "SetDiscountEffectProps",
    "SetDiscountPerAdditionalCostEffectProps",
    "SetDiscountPerAdditionalCostPerItemEffectProps",
    "SetDiscountPerItemEffectProps",
    "SetLoyaltyPointsExpiryDateEffectProps",
    "ShowBundleMetadataEffectProps",
    "ShowNotificationBlock",
    "ShowNotificationEffectProps",
    "SortSelectorStep",
    "SortSelectorStepField",
    "StartAchievementProgressEffectProps",
    "Store",
    "StrikethroughBlock",
    "StrikethroughChangedItem",
    "StrikethroughCheckAttributeBlock",
    "StrikethroughCustomEffectPerItemProps",
    "StrikethroughEffect",
    "StrikethroughEffectProps",
    "StrikethroughGroupBlock",
    "StrikethroughLabelingNotification",
    "StrikethroughRuleV2",
    "StrikethroughSetDiscountPerItemEffectProps",
    "StrikethroughSetDiscountPerItemMemberEffectProps",
    "StrikethroughTrigger",
    "SummarizeCampaignStoreBudget200Response",
    "SummaryCampaignStoreBudget",
    "TemplateArgDef",
    "TemplateLimitConfig",
    "Tier",
    "TierDowngradeData",
    "TierDowngradeNotification",
    "TierUpgradeData",
    "TierUpgradeNotification",
    "TierWillDowngradeData",
    "TierWillDowngradeNotification",
    "TimePoint",
    "TransferLoyaltyCard",
    "TriggerCustomEffectBlock",
    "TriggerWebhookBlock",
    "TriggerWebhookEffectProps",
    "UnaryCheckAttributeBlock",
    "UpdateAchievement",
    "UpdateAchievementProgressBlock",
    "UpdateAchievementV2",
    "UpdateApplication",
    "UpdateAttributeEffectProps",
    "UpdateAttributeValueBlock",
    "UpdateAudience",
    "UpdateAudienceMembershipBlock",
    "UpdateCampaign",
    "UpdateCampaignCollection",
    "UpdateCampaignTemplate",
    "UpdateCollection",
    "UpdateCoupon",
    "UpdateCouponBatch",
    "UpdateCouponsData",
    "UpdateCustomerSessionV2409Response",
    "UpdateLoyaltyCard",
    "UpdateLoyaltyCardRequest",
    "UpdateReferral",
    "UpdateStore",
    "UpdateUser",
    "User",
    "UserEntity",
    "Webhook",
    "WebhookWithOutgoingIntegrationDetails",
    "WillAwardGiveawayEffectProps",
    "WithinCheckAttributeBlock",
]

_MODULES: dict[str, str] = {
    "APIError": "api_error",
    "AcceptCouponEffectProps": "accept_coupon_effect_props",
    "AcceptReferralEffectProps": "accept_referral_effect_props",
    "AccessLogEntry": "access_log_entry",
    "Account": "account",
    "AccountAdditionalCost": "account_additional_cost",
    "AccountAnalytics": "account_analytics",
    "AccountEntity": "account_entity",
    "Achievement": "achievement",
    "AchievementAdditionalProperties": "achievement_additional_properties",
    "AchievementAdditionalPropertiesV2": "achievement_additional_properties_v2",
    "AchievementBase": "achievement_base",
    "AchievementBaseV2": "achievement_base_v2",
    "AchievementProgress": "achievement_progress",
    "AchievementProgressWithDefinition": "achievement_progress_with_definition",
    "AchievementStatusEntry": "achievement_status_entry",
    "AchievementV2": "achievement_v2",
    "ActivateLoyaltyPoints": "activate_loyalty_points",
    "ActivateLoyaltyPointsResponse": "activate_loyalty_points_response",
    "ActivateUserRequest": "activate_user_request",
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
    "AdditionalCostReference": "additional_cost_reference",
    "AdjustmentDetails": "adjustment_details",
    "Application": "application",
    "ApplicationApiHealth": "application_api_health",
    "ApplicationCIF": "application_cif",
    "ApplicationCIFExpression": "application_cif_expression",
    "ApplicationCustomer": "application_customer",
    "ApplicationCustomerEntity": "application_customer_entity",
    "ApplicationEntity": "application_entity",
    "ApplicationEvent": "application_event",
    "ApplicationNotification": "application_notification",
    "ApplicationReferee": "application_referee",
    "ApplicationSession": "application_session",
    "ApplicationStoreEntity": "application_store_entity",
    "AsyncCouponCreationResponse": "async_coupon_creation_response",
    "AsyncCouponDeletionJobResponse": "async_coupon_deletion_job_response",
    "AsyncCouponsData": "async_coupons_data",
    "Attribute": "attribute",
    "AttributesMandatory": "attributes_mandatory",
    "AttributesSettings": "attributes_settings",
    "Audience": "audience",
    "AudienceAnalytics": "audience_analytics",
    "AudienceIntegrationID": "audience_integration_id",
    "AudienceMembership": "audience_membership",
    "AudienceReference": "audience_reference",
    "AwardDiscountAdditionalCostTarget": "award_discount_additional_cost_target",
    "AwardDiscountAllItemsTarget": "award_discount_all_items_target",
    "AwardDiscountBlock": "award_discount_block",
    "AwardDiscountBundleItem": "award_discount_bundle_item",
    "AwardDiscountBundleItemByAttribute": "award_discount_bundle_item_by_attribute",
    "AwardDiscountBundleItemByIndex": "award_discount_bundle_item_by_index",
    "AwardDiscountBundleTarget": "award_discount_bundle_target",
    "AwardDiscountCartTarget": "award_discount_cart_target",
    "AwardDiscountGlobalFilterTarget": "award_discount_global_filter_target",
    "AwardDiscountItemsTarget": "award_discount_items_target",
    "AwardDiscountSelectorTarget": "award_discount_selector_target",
    "AwardDiscountTarget": "award_discount_target",
    "AwardGiveawayBlock": "award_giveaway_block",
    "AwardGiveawayEffectProps": "award_giveaway_effect_props",
    "AwardItemBlock": "award_item_block",
    "BaseBlock": "base_block",
    "BaseCampaign": "base_campaign",
    "BaseLoyaltyProgram": "base_loyalty_program",
    "BestPriorPrice": "best_prior_price",
    "BestPriorPriceMetadata": "best_prior_price_metadata",
    "BestPriorPriceRequest": "best_prior_price_request",
    "BestPriorPriceSettings": "best_prior_price_settings",
    "BestPriorTarget": "best_prior_target",
    "BetweenCheckAttributeBlock": "between_check_attribute_block",
    "Binding": "binding",
    "Campaign": "campaign",
    "CampaignAnalytics": "campaign_analytics",
    "CampaignBudget": "campaign_budget",
    "CampaignCollectionEditedNotification": "campaign_collection_edited_notification",
    "CampaignCollectionEditedNotificationItem": "campaign_collection_edited_notification_item",
    "CampaignCopy": "campaign_copy",
    "CampaignCreatedNotification": "campaign_created_notification",
    "CampaignCreatedNotificationItem": "campaign_created_notification_item",
    "CampaignDeletedNotification": "campaign_deleted_notification",
    "CampaignDeletedNotificationItem": "campaign_deleted_notification_item",
    "CampaignEditedNotification": "campaign_edited_notification",
    "CampaignEditedNotificationItem": "campaign_edited_notification_item",
    "CampaignEligibility": "campaign_eligibility",
    "CampaignEligibilityDetails": "campaign_eligibility_details",
    "CampaignEligibilityExperiment": "campaign_eligibility_experiment",
    "CampaignEligibilityFailureDetails": "campaign_eligibility_failure_details",
    "CampaignEntity": "campaign_entity",
    "CampaignEvaluationPosition": "campaign_evaluation_position",
    "CampaignEvaluationTreeChangedMessage": "campaign_evaluation_tree_changed_message",
    "CampaignEvaluationTreeChangedNotification": "campaign_evaluation_tree_changed_notification",
    "CampaignGroup": "campaign_group",
    "CampaignNotificationBase": "campaign_notification_base",
    "CampaignNotificationItemBase": "campaign_notification_item_base",
    "CampaignRulesetChangedNotification": "campaign_ruleset_changed_notification",
    "CampaignRulesetChangedNotificationItem": "campaign_ruleset_changed_notification_item",
    "CampaignSearch": "campaign_search",
    "CampaignSet": "campaign_set",
    "CampaignSetBranchNode": "campaign_set_branch_node",
    "CampaignSetLeafNode": "campaign_set_leaf_node",
    "CampaignSetNode": "campaign_set_node",
    "CampaignStateChangedNotification": "campaign_state_changed_notification",
    "CampaignStateChangedNotificationItem": "campaign_state_changed_notification_item",
    "CampaignTemplate": "campaign_template",
    "CampaignTemplateCollection": "campaign_template_collection",
    "CampaignTemplateCouponReservationSettings": "campaign_template_coupon_reservation_settings",
    "CampaignTemplateParams": "campaign_template_params",
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
    "CatalogItem": "catalog_item",
    "CatalogSyncRequest": "catalog_sync_request",
    "Change": "change",
    "ChangeLoyaltyTierLevelEffectProps": "change_loyalty_tier_level_effect_props",
    "CheckAchievementBlock": "check_achievement_block",
    "CheckAttributeBlock": "check_attribute_block",
    "CheckAttributeBlockBase": "check_attribute_block_base",
    "CheckAudienceBlock": "check_audience_block",
    "CheckBudgetBlock": "check_budget_block",
    "CheckCouponBlock": "check_coupon_block",
    "CheckEventBlock": "check_event_block",
    "CheckLoyaltyBalanceBlock": "check_loyalty_balance_block",
    "CheckReferralBlock": "check_referral_block",
    "CodeGeneratorSettings": "code_generator_settings",
    "Collection": "collection",
    "CollectionItem": "collection_item",
    "CollectionWithoutPayload": "collection_without_payload",
    "Coupon": "coupon",
    "CouponConstraints": "coupon_constraints",
    "CouponCreatedEffectProps": "coupon_created_effect_props",
    "CouponDeletionFilters": "coupon_deletion_filters",
    "CouponEntity": "coupon_entity",
    "CouponFailureSummary": "coupon_failure_summary",
    "CouponLimitConfigs": "coupon_limit_configs",
    "CouponRejectionReason": "coupon_rejection_reason",
    "CouponReservations": "coupon_reservations",
    "CouponValue": "coupon_value",
    "CouponsNotificationData": "coupons_notification_data",
    "CreateAchievement": "create_achievement",
    "CreateAchievementV2": "create_achievement_v2",
    "CreateCouponBlock": "create_coupon_block",
    "CreateCouponData": "create_coupon_data",
    "CreateCoupons200Response": "create_coupons200_response",
    "CreateReferralBlock": "create_referral_block",
    "CreateReferralsForMultipleAdvocates201Response": "create_referrals_for_multiple_advocates201_response",
    "CreateTemplateCampaign": "create_template_campaign",
    "CreateTemplateCampaignResponse": "create_template_campaign_response",
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
    "DeactivateUserRequest": "deactivate_user_request",
    "DeductLoyaltyPoints": "deduct_loyalty_points",
    "DeductLoyaltyPointsEffectProps": "deduct_loyalty_points_effect_props",
    "DeleteCouponsData": "delete_coupons_data",
    "DeleteLoyaltyTransactionsRequest": "delete_loyalty_transactions_request",
    "DeleteUserRequest": "delete_user_request",
    "Effect": "effect",
    "EffectEntity": "effect_entity",
    "EmailEntity": "email_entity",
    "Entity": "entity",
    "EntityWithTalangVisibleID": "entity_with_talang_visible_id",
    "ErrorEffectProps": "error_effect_props",
    "ErrorResponse": "error_response",
    "ErrorResponseWithStatus": "error_response_with_status",
    "ErrorSource": "error_source",
    "EvaluableCampaignIds": "evaluable_campaign_ids",
    "Event": "event",
    "EventAttributesEntity": "event_attributes_entity",
    "EventType": "event_type",
    "EventV2": "event_v2",
    "EventV3": "event_v3",
    "EventV3Connections": "event_v3_connections",
    "EventV3Entity": "event_v3_entity",
    "EventV3RequestEntity": "event_v3_request_entity",
    "ExcludePriceObservationsRequest": "exclude_price_observations_request",
    "Experiment": "experiment",
    "ExperimentVariant": "experiment_variant",
    "ExperimentVariantAllocation": "experiment_variant_allocation",
    "ExpiringCardPointsData": "expiring_card_points_data",
    "ExpiringCardPointsNotification": "expiring_card_points_notification",
    "ExpiringCouponsData": "expiring_coupons_data",
    "ExpiringCouponsNotification": "expiring_coupons_notification",
    "ExpiringPointsData": "expiring_points_data",
    "ExpiringPointsNotification": "expiring_points_notification",
    "Export": "export",
    "ExtendLoyaltyPointsExpiryDateEffectProps": "extend_loyalty_points_expiry_date_effect_props",
    "ExtendedCoupon": "extended_coupon",
    "FilterAndMapValuesSelectorStep": "filter_and_map_values_selector_step",
    "FilterSelectorStep": "filter_selector_step",
    "FuncArgDef": "func_arg_def",
    "GenerateCouponRejections200Response": "generate_coupon_rejections200_response",
    "GenerateLoyaltyCard": "generate_loyalty_card",
    "GetAccessLogsWithoutTotalCount200Response": "get_access_logs_without_total_count200_response",
    "GetAdditionalCosts200Response": "get_additional_costs200_response",
    "GetApplicationCustomerFriends200Response": "get_application_customer_friends200_response",
    "GetApplicationCustomers200Response": "get_application_customers200_response",
    "GetApplicationCustomersByAttributes200Response": "get_application_customers_by_attributes200_response",
    "GetApplicationEventTypes200Response": "get_application_event_types200_response",
    "GetApplicationEventsWithoutTotalCount200Response": "get_application_events_without_total_count200_response",
    "GetApplicationSessions200Response": "get_application_sessions200_response",
    "GetApplicationSessionsByCustomerAttributes200Response": "get_application_sessions_by_customer_attributes200_response",
    "GetApplications200Response": "get_applications200_response",
    "GetAttributes200Response": "get_attributes200_response",
    "GetAudienceMemberships200Response": "get_audience_memberships200_response",
    "GetAudiences200Response": "get_audiences200_response",
    "GetAudiencesAnalytics200Response": "get_audiences_analytics200_response",
    "GetCampaignAnalytics200Response": "get_campaign_analytics200_response",
    "GetCampaignGroups200Response": "get_campaign_groups200_response",
    "GetCampaignTemplates200Response": "get_campaign_templates200_response",
    "GetCampaigns200Response": "get_campaigns200_response",
    "GetChanges200Response": "get_changes200_response",
    "GetCollectionItems200Response": "get_collection_items200_response",
    "GetCouponsWithoutTotalCount200Response": "get_coupons_without_total_count200_response",
    "GetCustomerAchievementHistory200Response": "get_customer_achievement_history200_response",
    "GetCustomerAchievements200Response": "get_customer_achievements200_response",
    "GetCustomerActivityReportsWithoutTotalCount200Response": "get_customer_activity_reports_without_total_count200_response",
    "GetCustomerProfileAchievementProgress200Response": "get_customer_profile_achievement_progress200_response",
    "GetCustomerProfiles200Response": "get_customer_profiles200_response",
    "GetCustomersByAttributes200Response": "get_customers_by_attributes200_response",
    "GetDashboardStatistics200Response": "get_dashboard_statistics200_response",
    "GetEventTypes200Response": "get_event_types200_response",
    "GetExports200Response": "get_exports200_response",
    "GetLoyaltyCardPoints200Response": "get_loyalty_card_points200_response",
    "GetLoyaltyCardTransactionLogs200Response": "get_loyalty_card_transaction_logs200_response",
    "GetLoyaltyCardTransactions200Response": "get_loyalty_card_transactions200_response",
    "GetLoyaltyCards200Response": "get_loyalty_cards200_response",
    "GetLoyaltyProgramProfilePoints200Response": "get_loyalty_program_profile_points200_response",
    "GetLoyaltyProgramProfileTransactions200Response": "get_loyalty_program_profile_transactions200_response",
    "GetLoyaltyProgramTransactions200Response": "get_loyalty_program_transactions200_response",
    "GetLoyaltyPrograms200Response": "get_loyalty_programs200_response",
    "GetReferralsWithoutTotalCount200Response": "get_referrals_without_total_count200_response",
    "GetReservedCustomers200Response": "get_reserved_customers200_response",
    "GetRulesets200Response": "get_rulesets200_response",
    "GetUsers200Response": "get_users200_response",
    "GetWebhooks200Response": "get_webhooks200_response",
    "Giveaway": "giveaway",
    "History": "history",
    "IdentifiableEntity": "identifiable_entity",
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
    "ItemAttribute": "item_attribute",
    "LabelTarget": "label_target",
    "LabelTargetAudience": "label_target_audience",
    "LabelTargetNone": "label_target_none",
    "LedgerEntry": "ledger_entry",
    "LedgerInfo": "ledger_info",
    "LedgerPointsEntryIntegrationAPI": "ledger_points_entry_integration_api",
    "LedgerTransactionLogEntryIntegrationAPI": "ledger_transaction_log_entry_integration_api",
    "LimitConfig": "limit_config",
    "ListAccountCollections200Response": "list_account_collections200_response",
    "ListAchievements200Response": "list_achievements200_response",
    "ListAchievementsV2200Response": "list_achievements_v2200_response",
    "ListAllRolesV2200Response": "list_all_roles_v2200_response",
    "ListApplicationCartItemFilters200Response": "list_application_cart_item_filters200_response",
    "ListCampaignStoreBudgetLimits200Response": "list_campaign_store_budget_limits200_response",
    "ListCampaignStoreBudgets": "list_campaign_store_budgets",
    "ListCampaignStoreBudgetsStore": "list_campaign_store_budgets_store",
    "ListCatalogItems200Response": "list_catalog_items200_response",
    "ListCheckAttributeBlock": "list_check_attribute_block",
    "ListExperiments200Response": "list_experiments200_response",
    "ListStores200Response": "list_stores200_response",
    "ListWithCountCheckAttributeBlock": "list_with_count_check_attribute_block",
    "LoginParams": "login_params",
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
    "MapSelectorStep": "map_selector_step",
    "MessageLogEntries": "message_log_entries",
    "MessageLogEntry": "message_log_entry",
    "MessageLogRequest": "message_log_request",
    "MessageLogResponse": "message_log_response",
    "Meta": "meta",
    "ModelImport": "model_import",
    "ModelReturn": "model_return",
    "MultipleCustomerProfileIntegrationRequest": "multiple_customer_profile_integration_request",
    "MultipleCustomerProfileIntegrationRequestItem": "multiple_customer_profile_integration_request_item",
    "MultipleCustomerProfileIntegrationResponseV2": "multiple_customer_profile_integration_response_v2",
    "MutableEntity": "mutable_entity",
    "NewAccount": "new_account",
    "NewAdditionalCost": "new_additional_cost",
    "NewApplicationCIF": "new_application_cif",
    "NewApplicationCIFExpression": "new_application_cif_expression",
    "NewAttribute": "new_attribute",
    "NewAudience": "new_audience",
    "NewCampaignCollection": "new_campaign_collection",
    "NewCampaignGroup": "new_campaign_group",
    "NewCampaignStoreBudget": "new_campaign_store_budget",
    "NewCampaignStoreBudgetStoreLimit": "new_campaign_store_budget_store_limit",
    "NewCatalog": "new_catalog",
    "NewCollection": "new_collection",
    "NewCouponCreationJob": "new_coupon_creation_job",
    "NewCouponDeletionJob": "new_coupon_deletion_job",
    "NewCoupons": "new_coupons",
    "NewCouponsForMultipleRecipients": "new_coupons_for_multiple_recipients",
    "NewCustomerProfile": "new_customer_profile",
    "NewCustomerSessionV2": "new_customer_session_v2",
    "NewEventType": "new_event_type",
    "NewEventV3Entity": "new_event_v3_entity",
    "NewExternalInvitation": "new_external_invitation",
    "NewInternalAudience": "new_internal_audience",
    "NewInvitation": "new_invitation",
    "NewInviteEmail": "new_invite_email",
    "NewLoyaltyTier": "new_loyalty_tier",
    "NewPassword": "new_password",
    "NewPasswordEmail": "new_password_email",
    "NewPriceAdjustment": "new_price_adjustment",
    "NewReferral": "new_referral",
    "NewReferralsForMultipleAdvocates": "new_referrals_for_multiple_advocates",
    "NewReturn": "new_return",
    "NewRuleset": "new_ruleset",
    "NewStore": "new_store",
    "NewWebhook": "new_webhook",
    "PassthroughBlock": "passthrough_block",
    "PatchItemCatalogAction": "patch_item_catalog_action",
    "PatchManyItemsCatalogAction": "patch_many_items_catalog_action",
    "PendingActivePointsData": "pending_active_points_data",
    "PendingActivePointsNotification": "pending_active_points_notification",
    "PlaceholderDetails": "placeholder_details",
    "PriceDetail": "price_detail",
    "PriceHistoryRequest": "price_history_request",
    "PriceHistoryResponse": "price_history_response",
    "Product": "product",
    "ProfileAudiencesChanges": "profile_audiences_changes",
    "ProjectedTier": "projected_tier",
    "PromotionBlock": "promotion_block",
    "PromotionCheckAttributeBlock": "promotion_check_attribute_block",
    "PromotionGroupBlock": "promotion_group_block",
    "PromotionRuleV2": "promotion_rule_v2",
    "RedeemReferralEffectProps": "redeem_referral_effect_props",
    "ReduceSelectorStep": "reduce_selector_step",
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
    "ReserveCouponBlock": "reserve_coupon_block",
    "ReserveCouponEffectProps": "reserve_coupon_effect_props",
    "ResponseContentObject": "response_content_object",
    "ReturnIntegrationRequest": "return_integration_request",
    "ReturnedCartItem": "returned_cart_item",
    "ReverseSelectorStep": "reverse_selector_step",
    "RoleV2": "role_v2",
    "RoleV2ApplicationDetails": "role_v2_application_details",
    "RoleV2Base": "role_v2_base",
    "RoleV2PermissionSet": "role_v2_permission_set",
    "RoleV2Permissions": "role_v2_permissions",
    "RoleV2Readonly": "role_v2_readonly",
    "RoleV2RolesGroup": "role_v2_roles_group",
    "RolesV2Thresholds": "roles_v2_thresholds",
    "RollbackAddedLoyaltyPointsEffectProps": "rollback_added_loyalty_points_effect_props",
    "RollbackCouponEffectProps": "rollback_coupon_effect_props",
    "RollbackDeductedLoyaltyPointsEffectProps": "rollback_deducted_loyalty_points_effect_props",
    "RollbackDiscountEffectProps": "rollback_discount_effect_props",
    "RollbackIncreasedAchievementProgressEffectProps": "rollback_increased_achievement_progress_effect_props",
    "RollbackReferralEffectProps": "rollback_referral_effect_props",
    "Rule": "rule",
    "RuleAchievementReference": "rule_achievement_reference",
    "RuleAttributeReference": "rule_attribute_reference",
    "RuleAttributeTarget": "rule_attribute_target",
    "RuleAudienceReference": "rule_audience_reference",
    "RuleCustomEffectReference": "rule_custom_effect_reference",
    "RuleCustomEffectTarget": "rule_custom_effect_target",
    "RuleEligibility": "rule_eligibility",
    "RuleEligibilityFailureDetails": "rule_eligibility_failure_details",
    "RuleFailureReason": "rule_failure_reason",
    "RuleGiveawayPoolReference": "rule_giveaway_pool_reference",
    "RuleLoyaltyProgramReference": "rule_loyalty_program_reference",
    "RuleMetadata": "rule_metadata",
    "RuleMetadataEligibility": "rule_metadata_eligibility",
    "RuleV2": "rule_v2",
    "RuleWebhookReference": "rule_webhook_reference",
    "Ruleset": "ruleset",
    "RulesetV2": "ruleset_v2",
    "ScalarCheckAttributeBlock": "scalar_check_attribute_block",
    "ScimBaseGroup": "scim_base_group",
    "ScimBaseUser": "scim_base_user",
    "ScimBaseUserName": "scim_base_user_name",
    "ScimGroup": "scim_group",
    "ScimGroupMember": "scim_group_member",
    "ScimGroupsListResponse": "scim_groups_list_response",
    "ScimNewUser": "scim_new_user",
    "ScimPatchOperation": "scim_patch_operation",
    "ScimPatchRequest": "scim_patch_request",
    "ScimResource": "scim_resource",
    "ScimResourceTypesListResponse": "scim_resource_types_list_response",
    "ScimSchemaResource": "scim_schema_resource",
    "ScimSchemasListResponse": "scim_schemas_list_response",
    "ScimServiceProviderConfigResponse": "scim_service_provider_config_response",
    "ScimServiceProviderConfigResponseBulk": "scim_service_provider_config_response_bulk",
    "ScimServiceProviderConfigResponseChangePassword": "scim_service_provider_config_response_change_password",
    "ScimServiceProviderConfigResponseFilter": "scim_service_provider_config_response_filter",
    "ScimUser": "scim_user",
    "ScimUsersListResponse": "scim_users_list_response",
    "SelectSelectorStep": "select_selector_step",
    "Selector": "selector",
    "SelectorBlock": "selector_block",
    "SelectorGroupBlock": "selector_group_block",
    "SelectorStep": "selector_step",
    "SelectorValueMapRef": "selector_value_map_ref",
    "Session": "session",
    "SetDiscountEffectProps": "set_discount_effect_props",
    "SetDiscountPerAdditionalCostEffectProps": "set_discount_per_additional_cost_effect_props",
    "SetDiscountPerAdditionalCostPerItemEffectProps": "set_discount_per_additional_cost_per_item_effect_props",
    "SetDiscountPerItemEffectProps": "set_discount_per_item_effect_props",
    "SetLoyaltyPointsExpiryDateEffectProps": "set_loyalty_points_expiry_date_effect_props",
    "ShowBundleMetadataEffectProps": "show_bundle_metadata_effect_props",
    "ShowNotificationBlock": "show_notification_block",
    "ShowNotificationEffectProps": "show_notification_effect_props",
    "SortSelectorStep": "sort_selector_step",
    "SortSelectorStepField": "sort_selector_step_field",
    "StartAchievementProgressEffectProps": "start_achievement_progress_effect_props",
    "Store": "store",
    "StrikethroughBlock": "strikethrough_block",
    "StrikethroughChangedItem": "strikethrough_changed_item",
    "StrikethroughCheckAttributeBlock": "strikethrough_check_attribute_block",
    "StrikethroughCustomEffectPerItemProps": "strikethrough_custom_effect_per_item_props",
    "StrikethroughEffect": "strikethrough_effect",
    "StrikethroughEffectProps": "strikethrough_effect_props",
    "StrikethroughGroupBlock": "strikethrough_group_block",
    "StrikethroughLabelingNotification": "strikethrough_labeling_notification",
    "StrikethroughRuleV2": "strikethrough_rule_v2",
    "StrikethroughSetDiscountPerItemEffectProps": "strikethrough_set_discount_per_item_effect_props",
    "StrikethroughSetDiscountPerItemMemberEffectProps": "strikethrough_set_discount_per_item_member_effect_props",
    "StrikethroughTrigger": "strikethrough_trigger",
    "SummarizeCampaignStoreBudget200Response": "summarize_campaign_store_budget200_response",
    "SummaryCampaignStoreBudget": "summary_campaign_store_budget",
    "TemplateArgDef": "template_arg_def",
    "TemplateLimitConfig": "template_limit_config",
    "Tier": "tier",
    "TierDowngradeData": "tier_downgrade_data",
    "TierDowngradeNotification": "tier_downgrade_notification",
    "TierUpgradeData": "tier_upgrade_data",
    "TierUpgradeNotification": "tier_upgrade_notification",
    "TierWillDowngradeData": "tier_will_downgrade_data",
    "TierWillDowngradeNotification": "tier_will_downgrade_notification",
    "TimePoint": "time_point",
    "TransferLoyaltyCard": "transfer_loyalty_card",
    "TriggerCustomEffectBlock": "trigger_custom_effect_block",
    "TriggerWebhookBlock": "trigger_webhook_block",
    "TriggerWebhookEffectProps": "trigger_webhook_effect_props",
    "UnaryCheckAttributeBlock": "unary_check_attribute_block",
    "UpdateAchievement": "update_achievement",
    "UpdateAchievementProgressBlock": "update_achievement_progress_block",
    "UpdateAchievementV2": "update_achievement_v2",
    "UpdateApplication": "update_application",
    "UpdateAttributeEffectProps": "update_attribute_effect_props",
    "UpdateAttributeValueBlock": "update_attribute_value_block",
    "UpdateAudience": "update_audience",
    "UpdateAudienceMembershipBlock": "update_audience_membership_block",
    "UpdateCampaign": "update_campaign",
    "UpdateCampaignCollection": "update_campaign_collection",
    "UpdateCampaignTemplate": "update_campaign_template",
    "UpdateCollection": "update_collection",
    "UpdateCoupon": "update_coupon",
    "UpdateCouponBatch": "update_coupon_batch",
    "UpdateCouponsData": "update_coupons_data",
    "UpdateCustomerSessionV2409Response": "update_customer_session_v2409_response",
    "UpdateLoyaltyCard": "update_loyalty_card",
    "UpdateLoyaltyCardRequest": "update_loyalty_card_request",
    "UpdateReferral": "update_referral",
    "UpdateStore": "update_store",
    "UpdateUser": "update_user",
    "User": "user",
    "UserEntity": "user_entity",
    "Webhook": "webhook",
    "WebhookWithOutgoingIntegrationDetails": "webhook_with_outgoing_integration_details",
    "WillAwardGiveawayEffectProps": "will_award_giveaway_effect_props",
    "WithinCheckAttributeBlock": "within_check_attribute_block",
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
