# Generated from the OpenAPI document by `make generate`. Do not edit.
"""The asyncio API classes."""
