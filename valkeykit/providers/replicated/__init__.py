"""Transports for one primary with replicas, over the transports of any provider.

Who is the primary, sentinels know, or the servers themselves; `valkeykit.topology` decides. `aio.py`
and `sync.py` read alike, and so do `aio_listener.py` and `sync_listener.py`.
"""
