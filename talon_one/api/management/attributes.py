# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import File, RequestOptions, Unpack


class ManagementAttributesApi(Api):
    """Values that the account itself defines for its customers, carts and so on."""

    def create_attribute(
        self, new_attribute: models.NewAttribute, **options: Unpack[RequestOptions]
    ) -> models.Attribute:
        """Define an attribute.

        Defines a custom attribute of one kind of thing, for rules to use in every Application of the account. From then on requests can give it values in the `attributes` of such a thing, under its name; nothing has to have a value unless the settings of an Application demand it. Choose with care: afterwards only the description can change. Name and title are unique among the attributes of one kind of thing, so the service refuses a second delivery.

        Args:
            new_attribute: The definition.
        """
        return self._call(tables.attributes.CREATE_ATTRIBUTE, locals())

    create_attribute_with_http_info = with_http_info(create_attribute)
    create_attribute_without_preload_content = without_preload_content(create_attribute)

    def get_attribute(
        self, attribute_id: int, **options: Unpack[RequestOptions]
    ) -> models.Attribute:
        """Get an attribute.

        Returns the definition of one attribute.

        Args:
            attribute_id: The ID of the attribute, as the Campaign Manager shows it in its URL.
        """
        return self._call(tables.attributes.GET_ATTRIBUTE, locals())

    get_attribute_with_http_info = with_http_info(get_attribute)
    get_attribute_without_preload_content = without_preload_content(get_attribute)

    def get_attributes(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        entity: str | None = None,
        application_ids: str | None = None,
        loyalty_program_ids: str | None = None,
        type: str | None = None,
        kind: Literal["builtin", "custom"] | str | None = None,
        search: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetAttributes200Response:
        """List the attributes.

        Returns the attributes that pass every filter, those of the service and those that the account defined, a page at a time, with the number of all of them.

        Args:
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            entity: Only attributes of this kind of thing, one of the values that `entity` of Attribute has.
            application_ids: Only attributes of the Applications with these IDs, one text. The separator is not documented; a comma, as for `loyaltyProgramIds`, is to be expected.
            loyalty_program_ids: Only attributes of the loyalty programs with these IDs, one text with commas between them. It goes with `entity=LoyaltyCard` only.
            type: Only attributes whose values have this type, one of those that `type` of Attribute has.
            kind: Only attributes of this origin: `builtin` comes with the service, `custom` was defined in the account.
            search: Only attributes that have this text in their name, description or type, whatever the case.
        """
        return self._call(tables.attributes.GET_ATTRIBUTES, locals())

    get_attributes_with_http_info = with_http_info(get_attributes)
    get_attributes_without_preload_content = without_preload_content(get_attributes)

    def import_allowed_list(
        self, attribute_id: int, up_file: File | None = None, **options: Unpack[RequestOptions]
    ) -> models.ModelImport:
        """Import the allowed values of an attribute.

        Sets which values an attribute may have, also called its picklist, as a CSV file says. It replaces the whole list: a value that is not in the file is no longer allowed. The only column, under a header line, is `item`; the file may have no other. A list takes up to 500,000 values.

        Args:
            attribute_id: The ID of the attribute, as the Campaign Manager shows it in its URL.
            up_file: The CSV file, with a header line.
        """
        return self._call(tables.attributes.IMPORT_ALLOWED_LIST, locals())

    import_allowed_list_with_http_info = with_http_info(import_allowed_list)
    import_allowed_list_without_preload_content = without_preload_content(import_allowed_list)

    def update_attribute(
        self,
        attribute_id: int,
        new_attribute: models.NewAttribute,
        **options: Unpack[RequestOptions],
    ) -> models.Attribute:
        """Change the description of an attribute.

        Replaces the description of a custom attribute, the only part that can change. The body is nevertheless a whole definition: read the attribute, set `description` and send the rest as it is. To change a name or type, define another attribute and move rules and integrations over to it.

        Args:
            attribute_id: The ID of the attribute, as the Campaign Manager shows it in its URL.
            new_attribute: The whole definition, with the new description.
        """
        return self._call(tables.attributes.UPDATE_ATTRIBUTE, locals())

    update_attribute_with_http_info = with_http_info(update_attribute)
    update_attribute_without_preload_content = without_preload_content(update_attribute)
