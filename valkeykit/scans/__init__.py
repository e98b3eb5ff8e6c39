"""Iterators over keys: whole servers and clusters, page by page. `sync` and `aio` are twins.

`walks` decides what to ask next, and of whom; it does no I/O.
"""
