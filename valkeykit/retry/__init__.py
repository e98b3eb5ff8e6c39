"""Whether a failed attempt is tried again: a policy decides, the execution loops act.

`classification` says what may be repeated, `backoff` after how long, `budget` how much in all;
`standard` is the policy made of them. A policy of your own is any callable that takes a `Failure`.
"""

from valkeykit.retry.backoff import Backoff, Jitter
from valkeykit.retry.budget import Budget
from valkeykit.retry.classification import Level
from valkeykit.retry.policy import Failure, RetryPolicy, never
from valkeykit.retry.standard import Retry, RetryOption, policy_of

__all__ = [
    "Backoff",
    "Budget",
    "Failure",
    "Jitter",
    "Level",
    "Retry",
    "RetryOption",
    "RetryPolicy",
    "never",
    "policy_of",
]
