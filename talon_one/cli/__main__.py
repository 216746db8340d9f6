"""`python -m talon_one.cli` is `talon-one`. Hand-written."""

from . import main

if __name__ == "__main__":
    main()
