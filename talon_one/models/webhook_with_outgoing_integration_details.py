# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class WebhookWithOutgoingIntegrationDetails(Model, kw_only=True):
    """A webhook, and the outgoing integration that it was made from.

    Attributes:
        id: The ID of the webhook.
        created: When the entity was created.
        modified: When the entity was last changed.
        application_ids: The IDs of the Applications whose rules may call it. Empty for all Applications.
        title: The name by which to choose it. It starts with a letter.
        description: What it is for.
        draft: Whether it is still unfinished.
        verb: The HTTP method of the request.
        url: Where the request goes, perhaps without `https://`. `${...}` with the name of a parameter stands for its value.
        headers: The headers of the request, each as a name, without a comma, a colon and a value; the service's own examples have a JSON object in the text. They may hold credentials.
        payload: The body of the request. `${...}` with the name of a parameter stands for its value.
        params: The parameters that a rule fills in.
        enabled: Whether the Rule Builder offers it.
        authentication_id: The ID of the stored credentials that the request is sent with. Absent if it has none.
        outgoing_integration_template_id: The ID of the template that it was made from. Absent if it was made by hand.
        outgoing_integration_type_id: The ID of the type of outgoing integration. Absent if it belongs to none.
        outgoing_integration_type_name: The platform that the integration is with. Absent if it is with none.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    modified: DateTime = field(name="modified")
    application_ids: list[int] = field(name="applicationIds")
    title: Annotated[str, Bounds(pattern=r"^[A-Za-z][A-Za-z0-9_.!~*'() -]*$")] = field(name="title")
    description: str | None = field(default=None, name="description")
    draft: bool = field(name="draft")
    verb: Literal["POST", "PUT", "GET", "DELETE", "PATCH"] | str = field(name="verb")
    url: str = field(name="url")
    headers: list[Annotated[str, Bounds(pattern=r"^[^:,]*:[\s\S]*$")]] = field(name="headers")
    payload: str | None = field(default=None, name="payload")
    params: list[TemplateArgDef] = field(name="params")
    enabled: bool = field(name="enabled")
    authentication_id: int | None = field(default=None, name="authenticationId")
    outgoing_integration_template_id: int | None = field(
        default=None, name="outgoingIntegrationTemplateId"
    )
    outgoing_integration_type_id: int | None = field(default=None, name="outgoingIntegrationTypeId")
    outgoing_integration_type_name: str | None = field(
        default=None, name="outgoingIntegrationTypeName"
    )
    _secrets = ("headers",)


from .template_arg_def import TemplateArgDef
