"""Experiments, which are made by seeds alone: the service has no operation that makes one.

Hand-written. They are shown; which variant a session gets, they do not decide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...models import Experiment, ListExperiments200Response
from ..errors import not_found
from ..loading import loader
from ..reply import page_of
from ..sorting import ordered
from ..store import Kind
from .applications import require_application

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..world import World

EXPERIMENTS = Kind("experiments", Experiment, indexes=(("application_id",),))
KINDS = (EXPERIMENTS,)


def list_experiments(
    world: World, *, application_id: int, sort: str | None = None, **paging: Any
) -> ListExperiments200Response:
    """Those of an Application."""
    require_application(world, application_id)
    found = ordered(world[EXPERIMENTS].find(application_id=application_id), sort)
    return page_of(ListExperiments200Response, found, with_total_result_size=True, **paging)


def get_experiment(world: World, *, application_id: int, experiment_id: int) -> Experiment:
    """One experiment."""
    experiment = world[EXPERIMENTS].get(experiment_id)
    if experiment is None or experiment.application_id != application_id:
        raise not_found("experiment")
    return experiment


LOADERS = {"experiments": loader(EXPERIMENTS, lambda world: {"created": world.now.isoformat()})}
ACTS: dict[str, Callable[..., Any]] = {
    "getExperiment": get_experiment,
    "listExperiments": list_experiments,
}
