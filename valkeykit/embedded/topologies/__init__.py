"""Clusters, replicas and sentinels of private, real servers.

`cluster`, `replicated` and `sentinel` are exported from `valkeykit.embedded`, which loads them on
first use.
"""
