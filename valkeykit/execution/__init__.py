"""How a command runs: `steps` decides, `sync` and `aio` do."""
