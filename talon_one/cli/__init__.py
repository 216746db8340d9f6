"""The command line, `talon-one`. Hand-written.

It needs an extra: `pip install 'talon-one[cli]'`. The modules, from what is
typed to what is printed:

    root.py        the commands by name, loaded when they are used; errors as exit statuses
    operations.py  an operation as a command, from its table
    shortcuts.py   short names for what people do, as a table
    parameters.py  what is typed, as the types of the tables
    bodies.py      --body and --set, as the body of a request
    asking.py      which operations are asked for first
    requests.py    a request as --dry-run shows it
    connection.py  the client: profile, environment or emulator
    profiles.py    hosts and keys, as they are stored
    accounts.py    login, logout and profiles; emulator and doctor
    results.py     what came, as items
    output.py      table, JSON, CSV and Parquet
    progress.py    the bar
    imports.py     profiles from a CSV file; journal.py is what it remembers
    listening.py   a receiver of notifications
"""

from __future__ import annotations

__all__ = ["main"]


def main() -> None:
    """Run the command line, and end the process with its status."""
    import signal
    import sys

    # As Ctrl-C does, so that no file stays behind that is not complete.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        from .root import root
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        sys.exit("talon-one needs pip install 'talon-one[cli]'")
    root(prog_name="talon-one")
