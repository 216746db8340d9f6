# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import RequestOptions, Unpack


class ManagementExperimentsApi(Api):
    """A/B tests that compare the rules of a campaign with variants of them."""

    def get_experiment(
        self, application_id: int, experiment_id: int, **options: Unpack[RequestOptions]
    ) -> models.Experiment:
        """Get an experiment.

        Returns an experiment with its variants and the campaign that it tests.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            experiment_id: The ID of the experiment.
        """
        return self._call(tables.experiments.GET_EXPERIMENT, locals())

    get_experiment_with_http_info = with_http_info(get_experiment)
    get_experiment_without_preload_content = without_preload_content(get_experiment)

    def list_experiments(
        self,
        application_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ListExperiments200Response:
        """List the experiments of an Application.

        Returns the experiments of an Application, its A/B tests, a page at a time, with the number of all of them.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
        """
        return self._call(tables.experiments.LIST_EXPERIMENTS, locals())

    list_experiments_with_http_info = with_http_info(list_experiments)
    list_experiments_without_preload_content = without_preload_content(list_experiments)
