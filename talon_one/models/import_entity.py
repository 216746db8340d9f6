# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ImportEntity(Model, kw_only=True):
    """What everything has that may come from an import.

    Attributes:
        import_id: The ID of the import that created the entity. Absent if it was not imported.
    """

    import_id: int | None = field(default=None, name="importId")
