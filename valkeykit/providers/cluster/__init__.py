"""Transports for clusters, over the transports of any provider: one for each node, and the routing.

`valkeykit.topology` decides; what is here sends. `aio.py` and `sync.py` read alike.
"""
