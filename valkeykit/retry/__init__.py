"""Whether a failed attempt is tried again: a policy decides, the execution loops act."""

from valkeykit.retry.policy import Failure, RetryPolicy, never

__all__ = ["Failure", "RetryPolicy", "never"]
