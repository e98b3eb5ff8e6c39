"""Commands of server modules, one package each: ``from valkeykit.modules.json import Client``.

Generated from ``modules/*.yaml``. They are tested against scripted replies only, never against the
modules themselves.
"""
