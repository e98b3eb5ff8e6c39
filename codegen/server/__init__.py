"""The spec beside a live server: what the server says, where the spec differs, entries for what is new."""
