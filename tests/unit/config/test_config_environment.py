"""Every variable of the table is read; unknown ones are caught, foreign ones left alone."""

from __future__ import annotations

import pytest

from valkeykit.config import FIELDS, Config
from valkeykit.config.model import BY_ENV, BY_NAME, GROUPS
from valkeykit.errors import ConfigError

# Documented variable → field, text, value. Written out, so that renaming one in the model fails.
VARIABLES: dict[str, tuple[str, str, object]] = {
    "VALKEY_HOST": ("connection.host", "cache.example", "cache.example"),
    "VALKEY_PORT": ("connection.port", "7000", 7000),
    "VALKEY_DB": ("connection.db", "3", 3),
    "VALKEY_UNIX_SOCKET": ("connection.unix_socket", "/run/v.sock", "/run/v.sock"),
    "VALKEY_EMBEDDED": ("connection.embedded", "yes", True),
    "VALKEY_EMBEDDED_PATH": ("connection.embedded_path", "/data", "/data"),
    "VALKEY_CLIENT_NAME": ("connection.client_name", "web-1", "web-1"),
    "VALKEY_PROTOCOL": ("connection.protocol", "3", 3),
    "VALKEY_KEEPALIVE": ("connection.keepalive", "off", False),
    "VALKEY_USER_TIMEOUT": ("connection.user_timeout", "20s", 20.0),
    "VALKEY_POOL_SIZE": ("pool.size", "20", 20),
    "VALKEY_BLOCKING_POOL_SIZE": ("pool.blocking_size", "5", 5),
    "VALKEY_MIN_IDLE_CONNS": ("pool.min_idle", "2", 2),
    "VALKEY_POOL_IDLE_TIMEOUT": ("pool.idle_timeout", "5m", 300.0),
    "VALKEY_POOL_MAX_AGE": ("pool.max_age", "1h", 3600.0),
    "VALKEY_READ_TIMEOUT": ("timeouts.command", "250ms", 0.25),
    "VALKEY_TIMEOUT": ("timeouts.command", "1m", 60.0),
    "VALKEY_DIAL_TIMEOUT": ("timeouts.connect", "1.5", 1.5),
    "VALKEY_CONNECT_TIMEOUT": ("timeouts.connect", "3s", 3.0),
    "VALKEY_BLOCKING_GRACE": ("timeouts.grace", "0", 0.0),
    "VALKEY_ADAPTIVE_TIMEOUTS": ("timeouts.adaptive", "on", True),
    "VALKEY_ADAPTIVE_TIMEOUT_MIN": ("timeouts.adaptive_min", "10ms", 0.01),
    "VALKEY_ADAPTIVE_TIMEOUT_MAX": ("timeouts.adaptive_max", "2s", 2.0),
    "VALKEY_PIPELINING_MAX_DELAY": ("pipelining.max_delay", "1ms", 0.001),
    "VALKEY_PIPELINING_IN_FLIGHT": ("pipelining.in_flight", "1000", 1000),
    "VALKEY_PIPELINING_QUEUED_BYTES": ("pipelining.queued_bytes", "1048576", 1048576),
    "VALKEY_PIPELINING_BULK_COMMANDS": ("pipelining.bulk_commands", "100", 100),
    "VALKEY_PIPELINING_BULK_BYTES": ("pipelining.bulk_bytes", "65536", 65536),
    "VALKEY_PIPELINING_INTEGRITY": ("pipelining.integrity", "yes", True),
    "VALKEY_LIMITS_BULK_BYTES": ("limits.bulk_bytes", "1048576", 1048576),
    "VALKEY_LIMITS_LINE_BYTES": ("limits.line_bytes", "4096", 4096),
    "VALKEY_LIMITS_REPLY_BYTES": ("limits.reply_bytes", "2097152", 2097152),
    "VALKEY_RECONNECT_MIN_DELAY": ("reconnect.min_delay", "50ms", 0.05),
    "VALKEY_RECONNECT_MAX_DELAY": ("reconnect.max_delay", "3s", 3.0),
    "VALKEY_MAX_RETRIES": ("retry.max_retries", "4", 4),
    "VALKEY_RETRY_LEVEL": ("retry.level", "overwrite", "overwrite"),
    "VALKEY_RETRY_JITTER": ("retry.jitter", "equal", "equal"),
    "VALKEY_RETRY_BUDGET": ("retry.budget", "20", 20),
    "VALKEY_RETRY_BUDGET_PER_SECOND": ("retry.budget_per_second", "2.5", 2.5),
    "VALKEY_MIN_RETRY_BACKOFF": ("retry.min_backoff", "16ms", 0.016),
    "VALKEY_MAX_RETRY_BACKOFF": ("retry.max_backoff", "2s", 2.0),
    "VALKEY_CIRCUIT_BREAKER_ENABLED": ("breaker.enabled", "true", True),
    "VALKEY_CIRCUIT_BREAKER_THRESHOLD": ("breaker.failure_threshold", "7", 7),
    "VALKEY_CIRCUIT_BREAKER_FAILURE_THRESHOLD": ("breaker.failure_threshold", "8", 8),
    "VALKEY_CIRCUIT_BREAKER_RESET_TIMEOUT": ("breaker.reset_timeout", "10s", 10.0),
    "VALKEY_CIRCUIT_BREAKER_HALF_OPEN_PROBES": ("breaker.half_open_probes", "2", 2),
    "VALKEY_CIRCUIT_BREAKER_FAILURE_RATE": ("breaker.failure_rate", "0.25", 0.25),
    "VALKEY_CIRCUIT_BREAKER_MIN_CALLS": ("breaker.min_calls", "50", 50),
    "VALKEY_CIRCUIT_BREAKER_WINDOW": ("breaker.window", "30s", 30.0),
    "VALKEY_CIRCUIT_BREAKER_SLOW_CALL": ("breaker.slow_call", "200ms", 0.2),
    "VALKEY_CIRCUIT_BREAKER_SLOW_CALL_RATE": ("breaker.slow_call_rate", "1", 1.0),
    "VALKEY_TLS_ENABLED": ("tls.enabled", "1", True),
    "VALKEY_TLS_CA_FILE": ("tls.ca_file", "/ca.pem", "/ca.pem"),
    "VALKEY_TLS_CERT_FILE": ("tls.cert_file", "/c.pem", "/c.pem"),
    "VALKEY_TLS_KEY_FILE": ("tls.key_file", "/k.pem", "/k.pem"),
    "VALKEY_TLS_VERIFY": ("tls.verify", "false", False),
    "VALKEY_TLS_CHECK_HOSTNAME": ("tls.check_hostname", "no", False),
    "VALKEY_TLS_SERVER_NAME": ("tls.server_name", "db.example", "db.example"),
    "VALKEY_USERNAME": ("auth.username", "ann", "ann"),
    "VALKEY_PASSWORD": ("auth.password", "s3cret", "s3cret"),
    "VALKEY_CLUSTER_MODE": ("cluster.enabled", "on", True),
    "VALKEY_ADDRS": ("cluster.addrs", "a:1, [::1]:2,", ("a:1", "[::1]:2")),
    "VALKEY_CLUSTER_REFRESH_PAUSE": ("cluster.refresh_pause", "250ms", 0.25),
    "VALKEY_CLUSTER_REDIRECTS": ("cluster.redirects", "5", 5),
    "VALKEY_SENTINEL_PRIMARY_NAME": ("sentinel.primary_name", "main", "main"),
    "VALKEY_SENTINEL_MASTER_NAME": ("sentinel.primary_name", "main", "main"),
    "VALKEY_SENTINEL_ADDRS": ("sentinel.addrs", "s:26379", ("s:26379",)),
    "VALKEY_READ_FROM": ("reads.prefer", "prefer-replica", "prefer-replica"),
    "VALKEY_AVAILABILITY_ZONE": ("reads.zone", "eu-1a", "eu-1a"),
    "VALKEY_READS_MAX_STALENESS": ("reads.max_staleness", "2s", 2.0),
    "VALKEY_READS_SURVEY_INTERVAL": ("reads.survey_interval", "250ms", 0.25),
    "VALKEY_READS_REFRESH_INTERVAL": ("reads.refresh_interval", "5s", 5.0),
    "VALKEY_SENTINEL_USERNAME": ("sentinel.username", "bob", "bob"),
    "VALKEY_SENTINEL_REFRESH_PAUSE": ("sentinel.refresh_pause", "2s", 2.0),
    "VALKEY_REPLICATED": ("replicated.enabled", "1", True),
    "VALKEY_REPLICATED_ADDRS": ("replicated.addrs", "a:1,b:2", ("a:1", "b:2")),
    "VALKEY_REPLICATED_REFRESH_PAUSE": ("replicated.refresh_pause", "2s", 2.0),
    "VALKEY_ROLE": ("connection.role", "primary", "primary"),
    "VALKEY_SENTINEL_PASSWORD": ("sentinel.password", "s3cret", "s3cret"),
    "VALKEY_BULKHEAD_LIMIT": ("bulkhead.limit", "20", 20),
    "VALKEY_BULKHEAD_WAIT": ("bulkhead.wait", "100ms", 0.1),
    "VALKEY_HEALTH_CHECK_INTERVAL": ("health.interval", "30", 30.0),
    "VALKEY_HEALTH_CHECK_TIMEOUT": ("health.timeout", "250ms", 0.25),
    "VALKEY_LOG_LEVEL": ("logging.level", "debug", "DEBUG"),
    "VALKEY_KEY_PREFIX": ("key_prefix", "app:", "app:"),
    "VALKEY_PROVIDER": ("provider", "glide", "glide"),
    "VALKEY_DECODE_RESPONSES": ("decode_responses", "TRUE", True),
}
# What else a variable needs to be usable.
PARTNERS = {
    "VALKEY_READ_FROM": {"VALKEY_CLUSTER_MODE": "1"},
    "VALKEY_EMBEDDED_PATH": {"VALKEY_EMBEDDED": "1"},
    "VALKEY_TLS_CA_FILE": {"VALKEY_TLS_ENABLED": "1"},
    "VALKEY_TLS_CERT_FILE": {"VALKEY_TLS_ENABLED": "1", "VALKEY_TLS_KEY_FILE": "/k.pem"},
    "VALKEY_TLS_KEY_FILE": {"VALKEY_TLS_ENABLED": "1", "VALKEY_TLS_CERT_FILE": "/c.pem"},
    "VALKEY_TLS_SERVER_NAME": {"VALKEY_TLS_ENABLED": "1"},
    "VALKEY_USERNAME": {"VALKEY_PASSWORD": "p"},
    "VALKEY_ADDRS": {"VALKEY_CLUSTER_MODE": "1"},
    "VALKEY_REPLICATED_ADDRS": {"VALKEY_REPLICATED": "1"},
    "VALKEY_SENTINEL_PRIMARY_NAME": {"VALKEY_SENTINEL_ADDRS": "s:1"},
    "VALKEY_SENTINEL_MASTER_NAME": {"VALKEY_SENTINEL_ADDRS": "s:1"},
    "VALKEY_SENTINEL_ADDRS": {"VALKEY_SENTINEL_PRIMARY_NAME": "main"},
    "VALKEY_SENTINEL_USERNAME": {"VALKEY_SENTINEL_PASSWORD": "p"},
}


def test_the_table_and_the_documented_variables_are_the_same() -> None:
    assert set(VARIABLES) == set(BY_ENV)
    assert {path for path, _, _ in VARIABLES.values()} == set(FIELDS)


@pytest.mark.parametrize("name", VARIABLES)
def test_each_variable_sets_its_field(name: str) -> None:
    path, text, value = VARIABLES[name]
    config = Config.load(environ={name: text, **PARTNERS.get(name, {})})
    assert config.value_of(path) == value
    assert type(config.value_of(path)) is type(value)
    assert config.source_of(path) == f"environment variable {name}"


def test_names_are_unique() -> None:
    assert sum(len(f.option.env) for f in FIELDS.values()) == len(BY_ENV)
    assert sum(1 + len(set(f.option.names) - {f.path}) for f in FIELDS.values()) == len(BY_NAME)
    assert not set(GROUPS) & set(BY_NAME)


def test_every_field_says_what_it_is() -> None:
    for path, field in FIELDS.items():
        assert field.option.help, path
        assert field.option.kind.allowed, path
        if any(word in path for word in ("timeout", "backoff", "interval")):
            assert "seconds" in field.option.help, path


def test_os_environ_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VALKEY_HOST", "from-os")
    assert Config.load().connection.host == "from-os"
    assert Config.load(environ={}).connection.host == "localhost"


def test_empty_variables_count_as_unset() -> None:
    assert Config.load(environ={"VALKEY_PORT": "", "VALKEY_URL": "", "VALKEY_X": ""}) == Config()


@pytest.mark.parametrize(
    ("typo", "meant"),
    [
        ("VALKEY_PASWORD", "VALKEY_PASSWORD"),
        ("VALKEY_POOLSIZE", "VALKEY_POOL_SIZE"),
        ("VALKEY_ULR", "VALKEY_URL"),
    ],
)
def test_unknown_variable_is_named_without_its_value(typo: str, meant: str) -> None:
    with pytest.raises(ConfigError) as caught:
        Config.load(environ={typo: "s3cret"})
    assert str(caught.value) == f"environment variable {typo}: unknown; did you mean {meant!r}?"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("VALKEYKIT_DEBUG", "1"),
        ("VALKEY", "1"),
        ("VALKEY_PORT", "tcp://10.0.0.1:6379"),
        ("VALKEY_PRIMARY_PORT", "tcp://10.0.0.1:6379"),
        ("VALKEY_SERVICE_HOST", "10.0.0.1"),
        ("VALKEY_SERVICE_PORT", "6379"),
        ("VALKEY_SERVICE_PORT_TCP_VALKEY", "6379"),
        ("VALKEY_PRIMARY_SERVICE_HOST", "10.0.0.1"),
        ("VALKEY_PORT_6379_TCP", "tcp://10.0.0.1:6379"),
        ("VALKEY_PORT_6379_TCP_ADDR", "10.0.0.1"),
        ("VALKEY_VERSION", "9.1.0"),
        ("VALKEY_DOWNLOAD_SHA", "abc"),
    ],
)
def test_foreign_variables_are_left_alone(name: str, value: str) -> None:
    assert Config.load(environ={name: value}) == Config()


def test_two_names_of_one_field_must_agree() -> None:
    same = {"VALKEY_TIMEOUT": "2", "VALKEY_READ_TIMEOUT": "2s"}
    assert Config.load(environ=same).timeouts.command == 2.0
    with pytest.raises(ConfigError, match="given twice, also by environment variable VALKEY_READ"):
        Config.load(environ={**same, "VALKEY_TIMEOUT": "3"})
