# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from ..runtime.model import Any

LabelTarget = Any
"""Whom a price is for, everybody or one audience. `type` tells which.

One of: LabelTargetAudience, LabelTargetNone.
"""
