# Generated from the OpenAPI document by `make generate`. Do not edit.
"""The version of the package."""

__version__ = "1.0.0"
