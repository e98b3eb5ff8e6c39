"""The native transport for blocking callers."""
