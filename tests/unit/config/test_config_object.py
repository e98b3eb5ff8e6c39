"""The `Config` object: provenance, explain, evolve, honoured fields, pickling, hashing."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path

import attrs
import pytest

from valkeykit.config import FIELDS, Cluster, Config, Connection, Pool, Sentinel, Timeouts
from valkeykit.errors import ConfigError


def sample() -> Config:
    environ = {"VALKEY_POOL_SIZE": "3", "VALKEY_MAX_RETRIES": "2"}
    return Config.load("valkey://u:p@h:1", environ=environ, timeout=2)


def test_defaults() -> None:
    config = Config()
    assert config == Config.load(environ={})
    assert config.explicit() == frozenset()
    assert config.node == "localhost:6379"
    assert (config.timeouts.command, config.timeouts.connect, config.timeouts.grace) == (5, 2, 1)
    assert (config.pool.size, config.pool.blocking_size, config.provider) == (10, 64, "native")


def test_frozen() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Config().provider = "x"  # type: ignore[misc]  # frozen on purpose
    with pytest.raises(TypeError):
        Config().sources["provider"] = "x"  # type: ignore[index]  # read-only on purpose
    assert not hasattr(Config(), "__dict__")


def test_direct_construction_counts_what_differs_as_set() -> None:
    config = Config(pool=Pool(size=3), key_prefix="a:")
    assert config.explicit() == {"pool.size", "key_prefix"}
    assert config.source_of("pool.size") == "keyword argument"
    assert config.source_of("pool.min_idle") == "default"
    assert Config(pool=config.pool, sources={"pool.size": "elsewhere"}).source_of("pool.size")


def test_source_of_an_unknown_field() -> None:
    with pytest.raises(KeyError, match=r"did you mean 'timeouts\.command'"):
        Config().source_of("timeouts.comand")


def test_equality_and_hash_ignore_the_sources() -> None:
    one, two = Config.load(environ={"VALKEY_DB": "1"}), Config.load(environ={}, db=1)
    assert one == two
    assert hash(one) == hash(two)
    assert one.sources != two.sources


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda c: pickle.loads(pickle.dumps(c))])
def test_copies_and_pickles(copied: object) -> None:
    config = sample()
    other = copied(config)  # type: ignore[operator]  # one of three callables
    assert other == config
    assert other.sources == config.sources


def test_explain() -> None:
    lines = sample().explain().splitlines()
    rows = {line.split()[0]: line for line in lines}
    assert list(rows) == ["field", *FIELDS]
    assert rows["timeouts.command"].split(None, 2)[1:] == ["2.0", "keyword argument"]
    assert rows["pool.size"].endswith("environment variable VALKEY_POOL_SIZE")
    assert rows["auth.password"].split() == ["auth.password", "***", "URL"]
    assert rows["sentinel.password"].split() == ["sentinel.password", "None", "default"]
    start = lines[0].index("source")
    assert all(line[start - 1] == " " != line[start] for line in lines)


@pytest.mark.parametrize(
    ("config", "node"),
    [
        (Config(connection=Connection(host="::1")), "[::1]:6379"),
        (Config(connection=Connection(unix_socket="/run/v")), "unix:/run/v"),
        (Config(connection=Connection(embedded=True)), "embedded"),
        (Config(connection=Connection(embedded=True, embedded_path="/d")), "embedded:/d"),
        (Config(cluster=Cluster(enabled=True)), "cluster:localhost:6379"),
        (Config(cluster=Cluster(enabled=True, addrs=("a:1", "b:2"))), "cluster:a:1"),
        (Config(sentinel=Sentinel(primary_name="m", addrs=("s:1",))), "sentinel:m"),
    ],
)
def test_node(config: Config, node: str) -> None:
    assert config.node == node


def test_evolve() -> None:
    config = sample()
    other = config.evolve(timeout="250ms", pool={"min_idle": 1})
    assert other.timeouts == Timeouts(command=0.25)
    assert other.pool == Pool(size=3, min_idle=1)
    assert other.source_of("pool.min_idle") == "keyword argument"
    assert other.source_of("pool.size") == "environment variable VALKEY_POOL_SIZE"
    assert config.timeouts.command == 2.0
    assert config.evolve() == config


def test_evolve_checks_again() -> None:
    with pytest.raises(ConfigError) as caught:
        sample().evolve(min_idle=9, nope=1)
    assert caught.value.problems == (
        "keyword argument: unknown name 'nope'",
        "pool.min_idle (keyword argument): 9 is more than pool.size, 3",
    )


def test_evolve_to_another_kind_of_address() -> None:
    assert sample().evolve(unix_socket="/s").node == "unix:/s"
    assert sample().evolve(embedded=True).auth.password is None
    assert Config.load("unix:///s", environ={}).evolve(host="h").node == "h:6379"


def test_require_honoured() -> None:
    sample().require_honoured(
        frozenset({"connection.*", "auth.*", "pool.size", "retry.*", "timeouts.command"}), "x"
    )
    with pytest.raises(ConfigError) as caught:
        sample().require_honoured(
            frozenset({"connection.*", "auth.*", "timeouts.*", "retry.min_backoff"}),
            "provider 'glide'",
        )
    assert caught.value.problems == (
        "pool.size (environment variable VALKEY_POOL_SIZE): not honoured by provider 'glide' yet; "
        "remove it or choose another provider (honoured of pool: nothing)",
        "retry.max_retries (environment variable VALKEY_MAX_RETRIES): not honoured by provider "
        "'glide' yet; remove it or choose another provider (honoured of retry: retry.min_backoff)",
    )


def test_require_honoured_at_top_level_and_without_defaults() -> None:
    Config().require_honoured(frozenset(), "x")
    Config.load(environ={}, protocol=None, password=None).require_honoured(frozenset(), "x")
    with pytest.raises(ConfigError, match="honoured at top level: provider"):
        Config(key_prefix="a").require_honoured(frozenset({"provider"}), "x")


@pytest.mark.parametrize("name", ["pool.sizes", "pools.*", "pool", "*"])
def test_require_honoured_checks_its_own_list(name: str) -> None:
    with pytest.raises(ValueError, match="neither a field nor a group"):
        Config().require_honoured(frozenset({name}), "x")


def test_files_stay_readable() -> None:
    folder = Path(__file__).parents[3] / "valkeykit" / "config"
    assert all(len(path.read_text().splitlines()) < 400 for path in folder.glob("*.py"))
