"""Who did what, when, and with which outcome, in a file that shows when it was changed.

`hook` makes the records, `records` is their form, `trail` the file, `verifying` reads it again:
``python -m valkeykit.hooks.audit FILE``.
"""

from valkeykit.hooks.audit.hook import AuditHook
from valkeykit.hooks.audit.trail import Head
from valkeykit.hooks.audit.verifying import Verdict, verify

__all__ = ["AuditHook", "Head", "Verdict", "verify"]
