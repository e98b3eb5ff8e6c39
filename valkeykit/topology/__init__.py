"""Where keys live: slots, the layout of a cluster, how commands are divided and replies put together.

Pure: nothing here does I/O or knows a provider. What takes several steps is a generator that yields
what to send; `valkeykit.providers.cluster` sends it.
"""
