"""Models as tables: Arrow, Parquet, CSV and lines of JSON. Hand-written.

    schema.py      the Arrow type of a model, and how its columns are made
    tables.py      record batches and tables
    files.py       files, which appear when they are complete
    threads.py     what an asyncio client fetches, for all of these
    spark.py       a data source of Spark: target.py has what its tasks call, pacing.py gives them
                   turns, rows.py writes

Arrow and Parquet need an extra: `pip install 'talon-one[arrow]'`; Spark needs
`talon-one[spark]`.
"""

from __future__ import annotations

from .files import write_csv, write_jsonl, write_parquet
from .tables import record_batches, table
from .threads import from_async

__all__ = ["from_async", "record_batches", "table", "write_csv", "write_jsonl", "write_parquet"]
