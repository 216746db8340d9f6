"""What is done to an OpenAPI document before the generator reads it.

Templates only print; what they print is worked out here, in passes that follow each other in one
order. Each pass changes the document in place, and leaves what it found out as vendor extensions
where a template can reach them: of an operation, a parameter, a response, a schema, a property, or
of the document itself.
"""

from __future__ import annotations

from collections.abc import Callable

from document import Json

from .arguments import add_arguments
from .attributes import add_attributes
from .bounds import leave_out_bounds
from .compositions import merge_compositions
from .dialects import to_one_dialect
from .extensions import add_extensions
from .inline import name_inline_schemas
from .keywords import take_keywords
from .media import choose_media_types
from .methods import name_methods
from .names import name_classes
from .parts import merge_parts
from .plain import leave_what_is_printed
from .policies import add_policies
from .samples import add_samples
from .security import add_security
from .subjects import split_by_subject
from .tables import add_table_hints
from .texts import write_docstrings
from .types import add_types

PASSES: tuple[Callable[[Json], list[str] | None], ...] = (
    # What Python's types have no words for goes, and is told.
    take_keywords,
    # Whatever the version, the same is said in the same words from here on.
    to_one_dialect,
    # A text, a number, an array or a map is one schema, whatever it was composed of.
    merge_parts,
    # Each response has one media type, and what nothing can be made of is refused.
    choose_media_types,
    # Keys get their names and places, before their schemes are taken away.
    add_security,
    # What is said of sending an operation's calls is checked, and written out for its table.
    add_policies,
    # Bounds that cannot be checked go, with a warning.
    leave_out_bounds,
    # Schemas get the names of their classes, so that all that follows can print those.
    name_classes,
    # Examples are composed while the document still has all that they are composed of.
    add_samples,
    # Extensions of the author's own are completed.
    add_extensions,
    # The attributes that an account defines get types.
    add_attributes,
    # From here on an object is one schema, whatever it was composed of.
    merge_compositions,
    # From here on every object and every union has a name.
    name_inline_schemas,
    # What methods take is told while schemas are as the document has them.
    add_arguments,
    # Types are written out, and the schemas that they were read from are no longer needed.
    add_types,
    # What else the table of an operation holds.
    add_table_hints,
    # Operations get the names of their methods.
    name_methods,
    # The operations of an API are divided, so that no module is long.
    split_by_subject,
    # What goes into docstrings is escaped, all at once.
    write_docstrings,
    # What is written out is no longer needed.
    leave_what_is_printed,
)


def prepare(document: Json) -> list[str]:
    """Run all passes over a document, in place.

    Returns:
        What had to be left out, a line each.

    Raises:
        Failure: The document says what has no meaning.
    """
    return [line for run in PASSES for line in run(document) or ()]
