"""What transports over several nodes share: one transport per node, and how their layout is kept known.

`valkeykit.topology` decides; what is here asks. `aio.py` and `sync.py` read alike.
"""
