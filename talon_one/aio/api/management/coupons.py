# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.coupons import ManagementCouponsApi
from ...api_base import AsyncApi, awaited


class AsyncManagementCouponsApi(AsyncApi):
    """Codes that customers redeem, made, changed, found, exported and reserved."""

    # fmt: off
    create_coupons = awaited(ManagementCouponsApi.create_coupons)
    create_coupons_with_http_info = awaited(ManagementCouponsApi.create_coupons_with_http_info)
    create_coupons_without_preload_content = awaited(ManagementCouponsApi.create_coupons_without_preload_content)
    create_coupons_asynchronously = awaited(ManagementCouponsApi.create_coupons_asynchronously)
    create_coupons_asynchronously_with_http_info = awaited(ManagementCouponsApi.create_coupons_asynchronously_with_http_info)
    create_coupons_asynchronously_without_preload_content = awaited(ManagementCouponsApi.create_coupons_asynchronously_without_preload_content)
    create_coupons_deletion_job = awaited(ManagementCouponsApi.create_coupons_deletion_job)
    create_coupons_deletion_job_with_http_info = awaited(ManagementCouponsApi.create_coupons_deletion_job_with_http_info)
    create_coupons_deletion_job_without_preload_content = awaited(ManagementCouponsApi.create_coupons_deletion_job_without_preload_content)
    create_coupons_for_multiple_recipients = awaited(ManagementCouponsApi.create_coupons_for_multiple_recipients)
    create_coupons_for_multiple_recipients_with_http_info = awaited(ManagementCouponsApi.create_coupons_for_multiple_recipients_with_http_info)
    create_coupons_for_multiple_recipients_without_preload_content = awaited(ManagementCouponsApi.create_coupons_for_multiple_recipients_without_preload_content)
    delete_coupon = awaited(ManagementCouponsApi.delete_coupon)
    delete_coupon_with_http_info = awaited(ManagementCouponsApi.delete_coupon_with_http_info)
    delete_coupon_without_preload_content = awaited(ManagementCouponsApi.delete_coupon_without_preload_content)
    delete_coupons = awaited(ManagementCouponsApi.delete_coupons)
    delete_coupons_with_http_info = awaited(ManagementCouponsApi.delete_coupons_with_http_info)
    delete_coupons_without_preload_content = awaited(ManagementCouponsApi.delete_coupons_without_preload_content)
    export_coupons = awaited(ManagementCouponsApi.export_coupons)
    export_coupons_with_http_info = awaited(ManagementCouponsApi.export_coupons_with_http_info)
    export_coupons_without_preload_content = awaited(ManagementCouponsApi.export_coupons_without_preload_content)
    generate_coupon_rejections = awaited(ManagementCouponsApi.generate_coupon_rejections)
    generate_coupon_rejections_with_http_info = awaited(ManagementCouponsApi.generate_coupon_rejections_with_http_info)
    generate_coupon_rejections_without_preload_content = awaited(ManagementCouponsApi.generate_coupon_rejections_without_preload_content)
    get_coupons_without_total_count = awaited(ManagementCouponsApi.get_coupons_without_total_count)
    get_coupons_without_total_count_with_http_info = awaited(ManagementCouponsApi.get_coupons_without_total_count_with_http_info)
    get_coupons_without_total_count_without_preload_content = awaited(ManagementCouponsApi.get_coupons_without_total_count_without_preload_content)
    import_coupons = awaited(ManagementCouponsApi.import_coupons)
    import_coupons_with_http_info = awaited(ManagementCouponsApi.import_coupons_with_http_info)
    import_coupons_without_preload_content = awaited(ManagementCouponsApi.import_coupons_without_preload_content)
    search_coupons_advanced_application_wide_without_total_count = awaited(ManagementCouponsApi.search_coupons_advanced_application_wide_without_total_count)
    search_coupons_advanced_application_wide_without_total_count_with_http_info = awaited(ManagementCouponsApi.search_coupons_advanced_application_wide_without_total_count_with_http_info)
    search_coupons_advanced_application_wide_without_total_count_without_preload_content = awaited(ManagementCouponsApi.search_coupons_advanced_application_wide_without_total_count_without_preload_content)
    search_coupons_advanced_without_total_count = awaited(ManagementCouponsApi.search_coupons_advanced_without_total_count)
    search_coupons_advanced_without_total_count_with_http_info = awaited(ManagementCouponsApi.search_coupons_advanced_without_total_count_with_http_info)
    search_coupons_advanced_without_total_count_without_preload_content = awaited(ManagementCouponsApi.search_coupons_advanced_without_total_count_without_preload_content)
    update_coupon = awaited(ManagementCouponsApi.update_coupon)
    update_coupon_with_http_info = awaited(ManagementCouponsApi.update_coupon_with_http_info)
    update_coupon_without_preload_content = awaited(ManagementCouponsApi.update_coupon_without_preload_content)
    update_coupon_batch = awaited(ManagementCouponsApi.update_coupon_batch)
    update_coupon_batch_with_http_info = awaited(ManagementCouponsApi.update_coupon_batch_with_http_info)
    update_coupon_batch_without_preload_content = awaited(ManagementCouponsApi.update_coupon_batch_without_preload_content)
