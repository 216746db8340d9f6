# Generated from the OpenAPI document by `make generate`. Do not edit.
"""The Integration API, a module for each subject."""
