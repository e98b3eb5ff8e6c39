"""Lua scripts kept by the client: sent by their SHA1, by their source where a server has forgotten it.

`source` decides and does no I/O; `sync` and `aio` are twins.
"""
