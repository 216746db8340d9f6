# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.achievements import ManagementAchievementsApi
from ...api_base import AsyncApi, awaited


class AsyncManagementAchievementsApi(AsyncApi):
    """Goals that customers work towards, and how far they have come."""

    # fmt: off
    create_achievement = awaited(ManagementAchievementsApi.create_achievement)
    create_achievement_with_http_info = awaited(ManagementAchievementsApi.create_achievement_with_http_info)
    create_achievement_without_preload_content = awaited(ManagementAchievementsApi.create_achievement_without_preload_content)
    create_achievement_v2 = awaited(ManagementAchievementsApi.create_achievement_v2)
    create_achievement_v2_with_http_info = awaited(ManagementAchievementsApi.create_achievement_v2_with_http_info)
    create_achievement_v2_without_preload_content = awaited(ManagementAchievementsApi.create_achievement_v2_without_preload_content)
    delete_achievement = awaited(ManagementAchievementsApi.delete_achievement)
    delete_achievement_with_http_info = awaited(ManagementAchievementsApi.delete_achievement_with_http_info)
    delete_achievement_without_preload_content = awaited(ManagementAchievementsApi.delete_achievement_without_preload_content)
    delete_achievement_v2 = awaited(ManagementAchievementsApi.delete_achievement_v2)
    delete_achievement_v2_with_http_info = awaited(ManagementAchievementsApi.delete_achievement_v2_with_http_info)
    delete_achievement_v2_without_preload_content = awaited(ManagementAchievementsApi.delete_achievement_v2_without_preload_content)
    export_achievement_v2 = awaited(ManagementAchievementsApi.export_achievement_v2)
    export_achievement_v2_with_http_info = awaited(ManagementAchievementsApi.export_achievement_v2_with_http_info)
    export_achievement_v2_without_preload_content = awaited(ManagementAchievementsApi.export_achievement_v2_without_preload_content)
    export_achievements = awaited(ManagementAchievementsApi.export_achievements)
    export_achievements_with_http_info = awaited(ManagementAchievementsApi.export_achievements_with_http_info)
    export_achievements_without_preload_content = awaited(ManagementAchievementsApi.export_achievements_without_preload_content)
    get_achievement = awaited(ManagementAchievementsApi.get_achievement)
    get_achievement_with_http_info = awaited(ManagementAchievementsApi.get_achievement_with_http_info)
    get_achievement_without_preload_content = awaited(ManagementAchievementsApi.get_achievement_without_preload_content)
    get_achievement_v2 = awaited(ManagementAchievementsApi.get_achievement_v2)
    get_achievement_v2_with_http_info = awaited(ManagementAchievementsApi.get_achievement_v2_with_http_info)
    get_achievement_v2_without_preload_content = awaited(ManagementAchievementsApi.get_achievement_v2_without_preload_content)
    get_customer_profile_achievement_progress = awaited(ManagementAchievementsApi.get_customer_profile_achievement_progress)
    get_customer_profile_achievement_progress_with_http_info = awaited(ManagementAchievementsApi.get_customer_profile_achievement_progress_with_http_info)
    get_customer_profile_achievement_progress_without_preload_content = awaited(ManagementAchievementsApi.get_customer_profile_achievement_progress_without_preload_content)
    list_achievements = awaited(ManagementAchievementsApi.list_achievements)
    list_achievements_with_http_info = awaited(ManagementAchievementsApi.list_achievements_with_http_info)
    list_achievements_without_preload_content = awaited(ManagementAchievementsApi.list_achievements_without_preload_content)
    list_achievements_v2 = awaited(ManagementAchievementsApi.list_achievements_v2)
    list_achievements_v2_with_http_info = awaited(ManagementAchievementsApi.list_achievements_v2_with_http_info)
    list_achievements_v2_without_preload_content = awaited(ManagementAchievementsApi.list_achievements_v2_without_preload_content)
    update_achievement = awaited(ManagementAchievementsApi.update_achievement)
    update_achievement_with_http_info = awaited(ManagementAchievementsApi.update_achievement_with_http_info)
    update_achievement_without_preload_content = awaited(ManagementAchievementsApi.update_achievement_without_preload_content)
    update_achievement_v2 = awaited(ManagementAchievementsApi.update_achievement_v2)
    update_achievement_v2_with_http_info = awaited(ManagementAchievementsApi.update_achievement_v2_with_http_info)
    update_achievement_v2_without_preload_content = awaited(ManagementAchievementsApi.update_achievement_v2_without_preload_content)
