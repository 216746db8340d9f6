"""Measures the client against what bare msgspec and urllib3 cost for the same work.

`python -m bench` prints the table; `--quick` takes fewer samples, `--json` prints it for programs.
"""
