# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, Model, field


class Binding(Model, kw_only=True):
    """What a name stands for in rules: the value of some Talang, or, in a template, a parameter that each new campaign fills in.

    Attributes:
        name: The name that rules use.
        type: The kind of binding: `bundle`, `cartItemFilter`, `subledgerBalance` or `templateParameter`. Possibly absent for a plain value.
        expression: The value in Talang, a nested list: the function first, then its arguments, which are texts, numbers or such lists again. A list of texts begins with `list`.
        value_type: The type of the value, such as `string`, `number` or `boolean`.
        min_value: The lowest value that a template parameter takes. Absent if there is none.
        max_value: The highest value that a template parameter takes. Absent if there is none.
        attribute_id: The ID of the attribute that a template parameter stands for.
        description: What a template parameter is for, told to whoever fills it in.
    """

    name: str = field(name="name")
    type: str | None = field(default=None, name="type")
    expression: list[Any] = field(name="expression")
    value_type: str | None = field(default=None, name="valueType")
    min_value: float | None = field(default=None, name="minValue")
    max_value: float | None = field(default=None, name="maxValue")
    attribute_id: int | None = field(default=None, name="attributeId")
    description: str | None = field(default=None, name="description")
