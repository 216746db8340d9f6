# Generated from the OpenAPI document by `make generate`. Do not edit.
"""The Management API, a module for each subject."""
