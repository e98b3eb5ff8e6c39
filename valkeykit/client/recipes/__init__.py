"""What clients and sessions do in several commands, or in none. `sync` and `aio` are twins."""
