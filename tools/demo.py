"""Starts the emulator and prints the customers of one Application. `make demo` calls this."""

from __future__ import annotations

import json
from itertools import islice

from talon_one import ApiClient, ApplicationCustomer, Configuration, ManagementApi, paginate
from talon_one.emulator import Emulator

APPLICATION_ID = 42
ROWS = 15
LINE = "{:>6}  {:<14}{:>16}{:>14}  {}".format


def row(customer: ApplicationCustomer) -> str:
    """A customer as a line of the table."""
    return LINE(
        customer.id,
        customer.integration_id,
        customer.closed_sessions,
        f"{customer.total_sales:,.2f}",
        f"{customer.last_activity:%Y-%m-%d %H:%M:%S}",
    )


def main() -> None:
    """Walk the customers, page by page, and print them."""
    with Emulator() as emulator:
        configuration = Configuration(host=emulator.host, management_key=emulator.management_key)
        with ApiClient(configuration) as client:
            api = ManagementApi(client)
            customers = paginate(
                api.get_application_customers, application_id=APPLICATION_ID, page_size=100
            )
            first = next(customers)
            print(f"The first customer of Application {APPLICATION_ID} at {emulator.host}:\n")
            print(json.dumps(json.loads(first.to_json()), indent=2, ensure_ascii=False))
            print("\nThe next ones:\n")
            print(LINE("ID", "integration ID", "closed sessions", "total sales", "last activity"))
            shown = [row(customer) for customer in islice(customers, ROWS)]
            print("\n".join(shown))
            total = 1 + len(shown) + sum(1 for _ in customers)
    print(f"\n{total} customers in all.")


if __name__ == "__main__":
    main()
