"""Builders that the spec cannot describe; same signature as their spec entry, same stem as the group."""
