"""The peers, one file each: `open_sync` and `open_async` give their calls on a client that is open."""
