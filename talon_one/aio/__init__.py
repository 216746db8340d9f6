"""The client for asyncio: the same operations and models, awaited. Hand-written."""
