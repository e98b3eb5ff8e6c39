"""Makes docs/configuration.md from the table of fields: ``python tests/docs/configuration_page.py``."""

from __future__ import annotations

from pathlib import Path

from valkeykit.config import FIELDS

PAGE = Path(__file__).parents[2] / "docs" / "configuration.md"
HEAD = """# Configuration

Strongest first: keyword arguments, URL options, `VALKEY_*` variables, a TOML or YAML file (`file=`),
defaults. Every field may also be named by its dotted name, in any source. Durations are seconds, or text
such as `5s` and `250ms`; lists are separated by commas. Made by `tests/docs/configuration_page.py`.

## URLs

| URL | what it points to |
|---|---|
| `valkey://user:password@host:6379/0` | one server |
| `unix:///path/to/valkey.sock` | one server on this machine |
| `embedded://`, `embedded:///path` | a private server, whose data is kept if there is a path |
| `valkey+cluster://user:password@a:6379,b:6379` | a cluster, by one or more of its nodes |
| `embedded+cluster://` | a private cluster; no host, path, user name or password |
| `valkey+sentinel://user:password@a:26379,b:26379/primary-name/0` | the primary these sentinels know |
| `valkey+replicated://user:password@a:6379,b:6379/0` | the primary among these servers and their replicas |

- `valkeys` in place of `valkey` is for TLS; `redis` and `rediss` mean the same as `valkey` and `valkeys`.
- Options stand behind `?`: `valkey://host?timeout=2s&db=1`.
- A port may be left out: 6379, for sentinels 26379. IPv6 addresses have brackets: `[::1]:6379`.
- User name and password stand once, before the first host, with `@`, `/`, `?`, `#` and `%` written as `%40`,
  `%2F`, `%3F`, `%23` and `%25`. They are those of the data nodes; the sentinels' own are the options
  `sentinel_username` and `sentinel_password`.
- A cluster may also be given by `VALKEY_CLUSTER_MODE=1` with `VALKEY_ADDRS=a:6379,b:6379` (here every host
  needs its port), or with one `VALKEY_HOST`. Of the two, `VALKEY_ADDRS` counts.
- Databases other than 0 in a cluster need Valkey 9.
- The strongest source that names a place decides which kind it is: host, seeds, sentinels, Unix socket or
  private server. What weaker sources say about other kinds is ignored. So `valkey://h` leaves
  `VALKEY_ADDRS` alone; with `VALKEY_CLUSTER_MODE=1` it is the seed of a cluster.

## Fields

| field | keyword and URL option | environment | default | what it is |
|---|---|---|---|---|
"""


def render() -> str:
    """The page."""
    rows: list[str] = []
    for path, field in FIELDS.items():
        option = field.option
        names = ", ".join(f"`{name}`" for name in option.names) or "-"
        variables = ", ".join(f"`{name}`" for name in option.env) or "-"
        default = "-" if field.default is None else f"`{field.default!r}`"
        cells = (f"`{path}`", names, variables, default, str(option.help).replace("|", "or"))
        rows.append(f"| {' | '.join(cells)} |")
    return HEAD + "\n".join(rows) + "\n"


if __name__ == "__main__":
    PAGE.write_text(render(), "utf-8")
