"""What the emulator does, a module a domain; `../domains.py` unites them. Hand-written."""
