# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.integration.achievements import IntegrationAchievementsApi
from ...api_base import AsyncApi, awaited


class AsyncIntegrationAchievementsApi(AsyncApi):
    """Goals that customers work towards, and how far they have come."""

    # fmt: off
    get_customer_achievement_history = awaited(IntegrationAchievementsApi.get_customer_achievement_history)
    get_customer_achievement_history_with_http_info = awaited(IntegrationAchievementsApi.get_customer_achievement_history_with_http_info)
    get_customer_achievement_history_without_preload_content = awaited(IntegrationAchievementsApi.get_customer_achievement_history_without_preload_content)
    get_customer_achievements = awaited(IntegrationAchievementsApi.get_customer_achievements)
    get_customer_achievements_with_http_info = awaited(IntegrationAchievementsApi.get_customer_achievements_with_http_info)
    get_customer_achievements_without_preload_content = awaited(IntegrationAchievementsApi.get_customer_achievements_without_preload_content)
