"""What every generated model and operation shares. Hand-written."""
