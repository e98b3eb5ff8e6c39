# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""What is known about every command, by its words."""

from __future__ import annotations

from valkeykit.command import CommandInfo

# acl
ACL_CAT = CommandInfo(
    "ACL CAT", "acl", "6.0.0", frozenset({"loading", "noscript", "sentinel", "stale"}), "read"
)
ACL_DELUSER = CommandInfo(
    "ACL DELUSER",
    "acl",
    "6.0.0",
    frozenset({"admin", "loading", "noscript", "sentinel", "stale"}),
    "overwrite",
    request_policy="all_nodes",
    response_policy="all_succeeded",
)
ACL_DRYRUN = CommandInfo(
    "ACL DRYRUN", "acl", "7.0.0", frozenset({"admin", "loading", "noscript", "sentinel", "stale"}), "read"
)
ACL_GENPASS = CommandInfo(
    "ACL GENPASS", "acl", "6.0.0", frozenset({"loading", "noscript", "sentinel", "stale"}), "read"
)
ACL_GETUSER = CommandInfo(
    "ACL GETUSER", "acl", "6.0.0", frozenset({"admin", "loading", "noscript", "sentinel", "stale"}), "read"
)
ACL_HELP = CommandInfo("ACL HELP", "acl", "6.0.0", frozenset({"loading", "sentinel", "stale"}), "read")
ACL_LIST = CommandInfo(
    "ACL LIST", "acl", "6.0.0", frozenset({"admin", "loading", "noscript", "sentinel", "stale"}), "read"
)
ACL_LOAD = CommandInfo(
    "ACL LOAD", "acl", "6.0.0", frozenset({"admin", "loading", "noscript", "sentinel", "stale"}), "overwrite"
)
ACL_LOG = CommandInfo(
    "ACL LOG", "acl", "6.0.0", frozenset({"admin", "loading", "noscript", "sentinel", "stale"}), "overwrite"
)
ACL_SAVE = CommandInfo(
    "ACL SAVE",
    "acl",
    "6.0.0",
    frozenset({"admin", "loading", "noscript", "sentinel", "stale"}),
    "overwrite",
    request_policy="all_nodes",
    response_policy="all_succeeded",
)
ACL_SETUSER = CommandInfo(
    "ACL SETUSER",
    "acl",
    "6.0.0",
    frozenset({"admin", "loading", "noscript", "sentinel", "stale"}),
    "overwrite",
    request_policy="all_nodes",
    response_policy="all_succeeded",
)
ACL_USERS = CommandInfo(
    "ACL USERS", "acl", "6.0.0", frozenset({"admin", "loading", "noscript", "sentinel", "stale"}), "read"
)
ACL_WHOAMI = CommandInfo(
    "ACL WHOAMI", "acl", "6.0.0", frozenset({"loading", "noscript", "sentinel", "stale"}), "read"
)

# bitmap
BITCOUNT = CommandInfo(
    "BITCOUNT", "bitmap", "2.6.0", frozenset({"readonly"}), "read", newer=(("mode", 4, "7.0.0"),)
)
BITFIELD = CommandInfo("BITFIELD", "bitmap", "3.2.0", frozenset({"denyoom", "write"}), "accumulate")
BITFIELD_RO = CommandInfo("BITFIELD_RO", "bitmap", "6.0.0", frozenset({"fast", "readonly"}), "read")
BITOP = CommandInfo("BITOP", "bitmap", "2.6.0", frozenset({"denyoom", "write"}), "accumulate")
BITPOS = CommandInfo(
    "BITPOS", "bitmap", "2.8.7", frozenset({"readonly"}), "read", newer=(("mode", 5, "7.0.0"),)
)
GETBIT = CommandInfo("GETBIT", "bitmap", "2.2.0", frozenset({"fast", "readonly"}), "read")
SETBIT = CommandInfo("SETBIT", "bitmap", "2.2.0", frozenset({"denyoom", "write"}), "overwrite")

# cluster
ASKING = CommandInfo("ASKING", "cluster", "3.0.0", frozenset({"fast"}), "never", stateful=True)
CLUSTER_ADDSLOTS = CommandInfo(
    "CLUSTER ADDSLOTS", "cluster", "3.0.0", frozenset({"admin", "no_async_loading", "stale"}), "checked"
)
CLUSTER_ADDSLOTSRANGE = CommandInfo(
    "CLUSTER ADDSLOTSRANGE", "cluster", "7.0.0", frozenset({"admin", "no_async_loading", "stale"}), "checked"
)
CLUSTER_BUMPEPOCH = CommandInfo(
    "CLUSTER BUMPEPOCH", "cluster", "3.0.0", frozenset({"admin", "no_async_loading", "stale"}), "overwrite"
)
CLUSTER_CANCELSLOTMIGRATIONS = CommandInfo(
    "CLUSTER CANCELSLOTMIGRATIONS",
    "cluster",
    "9.0.0",
    frozenset({"admin", "all_dbs", "no_async_loading", "stale"}),
    "checked",
)
CLUSTER_COUNT_FAILURE_REPORTS = CommandInfo(
    "CLUSTER COUNT-FAILURE-REPORTS", "cluster", "3.0.0", frozenset({"admin", "stale"}), "read"
)
CLUSTER_COUNTKEYSINSLOT = CommandInfo(
    "CLUSTER COUNTKEYSINSLOT", "cluster", "3.0.0", frozenset({"stale"}), "read"
)
CLUSTER_DELSLOTS = CommandInfo(
    "CLUSTER DELSLOTS", "cluster", "3.0.0", frozenset({"admin", "no_async_loading", "stale"}), "checked"
)
CLUSTER_DELSLOTSRANGE = CommandInfo(
    "CLUSTER DELSLOTSRANGE", "cluster", "7.0.0", frozenset({"admin", "no_async_loading", "stale"}), "checked"
)
CLUSTER_FAILOVER = CommandInfo(
    "CLUSTER FAILOVER", "cluster", "3.0.0", frozenset({"admin", "no_async_loading", "stale"}), "checked"
)
CLUSTER_FLUSHSLOT = CommandInfo(
    "CLUSTER FLUSHSLOT", "cluster", "9.0.0", frozenset({"admin", "no_async_loading", "write"}), "overwrite"
)
CLUSTER_FLUSHSLOTS = CommandInfo(
    "CLUSTER FLUSHSLOTS", "cluster", "3.0.0", frozenset({"admin", "no_async_loading", "stale"}), "overwrite"
)
CLUSTER_FORGET = CommandInfo(
    "CLUSTER FORGET", "cluster", "3.0.0", frozenset({"admin", "no_async_loading", "stale"}), "checked"
)
CLUSTER_GETKEYSINSLOT = CommandInfo("CLUSTER GETKEYSINSLOT", "cluster", "3.0.0", frozenset({"stale"}), "read")
CLUSTER_GETSLOTMIGRATIONS = CommandInfo(
    "CLUSTER GETSLOTMIGRATIONS", "cluster", "9.0.0", frozenset({"admin", "no_async_loading", "stale"}), "read"
)
CLUSTER_HELP = CommandInfo("CLUSTER HELP", "cluster", "5.0.0", frozenset({"loading", "stale"}), "read")
CLUSTER_INFO = CommandInfo("CLUSTER INFO", "cluster", "3.0.0", frozenset({"loading", "stale"}), "read")
CLUSTER_KEYSLOT = CommandInfo("CLUSTER KEYSLOT", "cluster", "3.0.0", frozenset({"stale"}), "read")
CLUSTER_LINKS = CommandInfo("CLUSTER LINKS", "cluster", "7.0.0", frozenset({"stale"}), "read")
CLUSTER_MEET = CommandInfo(
    "CLUSTER MEET", "cluster", "3.0.0", frozenset({"admin", "no_async_loading", "stale"}), "overwrite"
)
CLUSTER_MIGRATESLOTS = CommandInfo(
    "CLUSTER MIGRATESLOTS",
    "cluster",
    "9.0.0",
    frozenset({"admin", "all_dbs", "no_async_loading", "stale"}),
    "checked",
)
CLUSTER_MYID = CommandInfo("CLUSTER MYID", "cluster", "3.0.0", frozenset({"loading", "stale"}), "read")
CLUSTER_MYSHARDID = CommandInfo(
    "CLUSTER MYSHARDID", "cluster", "7.2.0", frozenset({"loading", "stale"}), "read"
)
CLUSTER_NODES = CommandInfo("CLUSTER NODES", "cluster", "3.0.0", frozenset({"loading", "stale"}), "read")
CLUSTER_REPLICAS = CommandInfo("CLUSTER REPLICAS", "cluster", "5.0.0", frozenset({"admin", "stale"}), "read")
CLUSTER_REPLICATE = CommandInfo(
    "CLUSTER REPLICATE", "cluster", "9.0.0", frozenset({"admin", "no_async_loading", "stale"}), "overwrite"
)
CLUSTER_RESET = CommandInfo(
    "CLUSTER RESET", "cluster", "3.0.0", frozenset({"admin", "noscript", "stale"}), "accumulate"
)
CLUSTER_SAVECONFIG = CommandInfo(
    "CLUSTER SAVECONFIG", "cluster", "3.0.0", frozenset({"admin", "no_async_loading", "stale"}), "overwrite"
)
CLUSTER_SET_CONFIG_EPOCH = CommandInfo(
    "CLUSTER SET-CONFIG-EPOCH",
    "cluster",
    "3.0.0",
    frozenset({"admin", "no_async_loading", "stale"}),
    "checked",
)
CLUSTER_SETSLOT = CommandInfo(
    "CLUSTER SETSLOT",
    "cluster",
    "3.0.0",
    frozenset({"admin", "may_replicate", "no_async_loading", "stale"}),
    "overwrite",
    newer=(("timeout", "TIMEOUT", "8.0.0"),),
)
CLUSTER_SHARDS = CommandInfo("CLUSTER SHARDS", "cluster", "7.0.0", frozenset({"loading", "stale"}), "read")
CLUSTER_SLAVES = CommandInfo("CLUSTER SLAVES", "cluster", "3.0.0", frozenset({"admin", "stale"}), "read")
CLUSTER_SLOT_STATS = CommandInfo(
    "CLUSTER SLOT-STATS",
    "cluster",
    "8.0.0",
    frozenset({"loading", "stale"}),
    "read",
    request_policy="all_shards",
)
CLUSTER_SLOTS = CommandInfo("CLUSTER SLOTS", "cluster", "3.0.0", frozenset({"loading", "stale"}), "read")
CLUSTERSCAN = CommandInfo(
    "CLUSTERSCAN",
    "cluster",
    "9.1.0",
    frozenset({"readonly", "touches_arbitrary_keys"}),
    "read",
    slot_at=(1,),
    request_policy="special",
    response_policy="special",
)
READONLY = CommandInfo(
    "READONLY", "cluster", "3.0.0", frozenset({"fast", "loading", "stale"}), "overwrite", stateful=True
)
READWRITE = CommandInfo(
    "READWRITE", "cluster", "3.0.0", frozenset({"fast", "loading", "stale"}), "overwrite", stateful=True
)

# command
COMMAND = CommandInfo("COMMAND", "command", "2.8.13", frozenset({"loading", "sentinel", "stale"}), "read")
COMMAND_COUNT = CommandInfo(
    "COMMAND COUNT", "command", "2.8.13", frozenset({"loading", "sentinel", "stale"}), "read"
)
COMMAND_DOCS = CommandInfo(
    "COMMAND DOCS", "command", "7.0.0", frozenset({"loading", "sentinel", "stale"}), "read"
)
COMMAND_GETKEYS = CommandInfo(
    "COMMAND GETKEYS", "command", "2.8.13", frozenset({"loading", "sentinel", "stale"}), "read"
)
COMMAND_GETKEYSANDFLAGS = CommandInfo(
    "COMMAND GETKEYSANDFLAGS", "command", "7.0.0", frozenset({"loading", "sentinel", "stale"}), "read"
)
COMMAND_HELP = CommandInfo(
    "COMMAND HELP", "command", "5.0.0", frozenset({"loading", "sentinel", "stale"}), "read"
)
COMMAND_INFO = CommandInfo(
    "COMMAND INFO", "command", "2.8.13", frozenset({"loading", "sentinel", "stale"}), "read"
)
COMMAND_LIST = CommandInfo(
    "COMMAND LIST", "command", "7.0.0", frozenset({"loading", "sentinel", "stale"}), "read"
)

# commandlog
COMMANDLOG_GET = CommandInfo(
    "COMMANDLOG GET",
    "commandlog",
    "8.1.0",
    frozenset({"admin", "loading", "stale"}),
    "read",
    request_policy="all_nodes",
)
COMMANDLOG_HELP = CommandInfo(
    "COMMANDLOG HELP", "commandlog", "8.1.0", frozenset({"loading", "stale"}), "read"
)
COMMANDLOG_LEN = CommandInfo(
    "COMMANDLOG LEN",
    "commandlog",
    "8.1.0",
    frozenset({"admin", "loading", "stale"}),
    "read",
    request_policy="all_nodes",
    response_policy="agg_sum",
)
COMMANDLOG_RESET = CommandInfo(
    "COMMANDLOG RESET",
    "commandlog",
    "8.1.0",
    frozenset({"admin", "loading", "stale"}),
    "overwrite",
    request_policy="all_nodes",
    response_policy="all_succeeded",
)

# config
CONFIG_GET = CommandInfo(
    "CONFIG GET", "config", "2.0.0", frozenset({"admin", "loading", "noscript", "stale"}), "read"
)
CONFIG_HELP = CommandInfo("CONFIG HELP", "config", "5.0.0", frozenset({"loading", "stale"}), "read")
CONFIG_RESETSTAT = CommandInfo(
    "CONFIG RESETSTAT",
    "config",
    "2.0.0",
    frozenset({"admin", "loading", "noscript", "stale"}),
    "overwrite",
    request_policy="all_nodes",
    response_policy="all_succeeded",
)
CONFIG_REWRITE = CommandInfo(
    "CONFIG REWRITE",
    "config",
    "2.8.0",
    frozenset({"admin", "loading", "noscript", "stale"}),
    "overwrite",
    request_policy="all_nodes",
    response_policy="all_succeeded",
)
CONFIG_SET = CommandInfo(
    "CONFIG SET",
    "config",
    "2.0.0",
    frozenset({"admin", "loading", "noscript", "stale"}),
    "overwrite",
    request_policy="all_nodes",
    response_policy="all_succeeded",
)

# connection
AUTH = CommandInfo(
    "AUTH",
    "connection",
    "1.0.0",
    frozenset({"allow_busy", "fast", "loading", "no_auth", "noscript", "sentinel", "stale"}),
    "overwrite",
    stateful=True,
)
CLIENT_CACHING = CommandInfo(
    "CLIENT CACHING",
    "connection",
    "6.0.0",
    frozenset({"allow_busy", "loading", "noscript", "sentinel", "stale"}),
    "never",
    stateful=True,
)
CLIENT_CAPA = CommandInfo(
    "CLIENT CAPA",
    "connection",
    "8.0.0",
    frozenset({"allow_busy", "loading", "noscript", "stale"}),
    "overwrite",
    stateful=True,
)
CLIENT_GETNAME = CommandInfo(
    "CLIENT GETNAME",
    "connection",
    "2.6.9",
    frozenset({"allow_busy", "loading", "noscript", "sentinel", "stale"}),
    "read",
)
CLIENT_GETREDIR = CommandInfo(
    "CLIENT GETREDIR",
    "connection",
    "6.0.0",
    frozenset({"allow_busy", "loading", "noscript", "sentinel", "stale"}),
    "read",
)
CLIENT_HELP = CommandInfo(
    "CLIENT HELP", "connection", "5.0.0", frozenset({"loading", "sentinel", "stale"}), "read"
)
CLIENT_ID = CommandInfo(
    "CLIENT ID",
    "connection",
    "5.0.0",
    frozenset({"allow_busy", "loading", "noscript", "sentinel", "stale"}),
    "read",
)
CLIENT_IMPORT_SOURCE = CommandInfo(
    "CLIENT IMPORT-SOURCE",
    "connection",
    "8.1.0",
    frozenset({"loading", "noscript", "stale"}),
    "overwrite",
    stateful=True,
)
CLIENT_INFO = CommandInfo(
    "CLIENT INFO", "connection", "6.2.0", frozenset({"loading", "noscript", "sentinel", "stale"}), "read"
)
CLIENT_KILL = CommandInfo(
    "CLIENT KILL",
    "connection",
    "2.4.0",
    frozenset({"admin", "loading", "noscript", "sentinel", "stale"}),
    "accumulate",
    newer=(
        ("user", "USER", "6.0.0"),
        ("laddr", "LADDR", "6.2.0"),
        ("maxage", "MAXAGE", "8.0.0"),
        ("name", "NAME", "9.0.0"),
        ("idle", "IDLE", "9.0.0"),
        ("flags", "FLAGS", "9.0.0"),
        ("lib_name", "LIB-NAME", "9.0.0"),
        ("lib_ver", "LIB-VER", "9.0.0"),
        ("db", "DB", "9.0.0"),
        ("capa", "CAPA", "9.0.0"),
        ("ip", "IP", "9.0.0"),
        ("not_type", "NOT-TYPE", "9.0.0"),
        ("not_client_id", "NOT-ID", "9.0.0"),
        ("not_user", "NOT-USER", "9.0.0"),
        ("not_addr", "NOT-ADDR", "9.0.0"),
        ("not_laddr", "NOT-LADDR", "9.0.0"),
        ("not_name", "NOT-NAME", "9.0.0"),
        ("not_flags", "NOT-FLAGS", "9.0.0"),
        ("not_lib_name", "NOT-LIB-NAME", "9.0.0"),
        ("not_lib_ver", "NOT-LIB-VER", "9.0.0"),
        ("not_db", "NOT-DB", "9.0.0"),
        ("not_capa", "NOT-CAPA", "9.0.0"),
        ("not_ip", "NOT-IP", "9.0.0"),
    ),
)
CLIENT_LIST = CommandInfo(
    "CLIENT LIST",
    "connection",
    "2.4.0",
    frozenset({"admin", "loading", "noscript", "sentinel", "stale"}),
    "read",
    newer=(
        ("client_id", "ID", "6.2.0"),
        ("user", "USER", "8.1.0"),
        ("addr", "ADDR", "8.1.0"),
        ("laddr", "LADDR", "8.1.0"),
        ("skipme", "SKIPME", "8.1.0"),
        ("maxage", "MAXAGE", "8.1.0"),
        ("name", "NAME", "9.0.0"),
        ("idle", "IDLE", "9.0.0"),
        ("flags", "FLAGS", "9.0.0"),
        ("lib_name", "LIB-NAME", "9.0.0"),
        ("lib_ver", "LIB-VER", "9.0.0"),
        ("db", "DB", "9.0.0"),
        ("capa", "CAPA", "9.0.0"),
        ("ip", "IP", "9.0.0"),
        ("not_type", "NOT-TYPE", "9.0.0"),
        ("not_client_id", "NOT-ID", "9.0.0"),
        ("not_user", "NOT-USER", "9.0.0"),
        ("not_addr", "NOT-ADDR", "9.0.0"),
        ("not_laddr", "NOT-LADDR", "9.0.0"),
        ("not_name", "NOT-NAME", "9.0.0"),
        ("not_flags", "NOT-FLAGS", "9.0.0"),
        ("not_lib_name", "NOT-LIB-NAME", "9.0.0"),
        ("not_lib_ver", "NOT-LIB-VER", "9.0.0"),
        ("not_db", "NOT-DB", "9.0.0"),
        ("not_capa", "NOT-CAPA", "9.0.0"),
        ("not_ip", "NOT-IP", "9.0.0"),
    ),
)
CLIENT_NO_EVICT = CommandInfo(
    "CLIENT NO-EVICT",
    "connection",
    "7.0.0",
    frozenset({"admin", "allow_busy", "loading", "noscript", "sentinel", "stale"}),
    "overwrite",
    stateful=True,
)
CLIENT_NO_TOUCH = CommandInfo(
    "CLIENT NO-TOUCH",
    "connection",
    "7.2.0",
    frozenset({"allow_busy", "loading", "noscript", "stale"}),
    "overwrite",
    stateful=True,
)
CLIENT_PAUSE = CommandInfo(
    "CLIENT PAUSE",
    "connection",
    "3.0.0",
    frozenset({"admin", "loading", "noscript", "sentinel", "stale"}),
    "overwrite",
    newer=(("all", 3, "6.2.0"),),
)
CLIENT_REPLY = CommandInfo(
    "CLIENT REPLY",
    "connection",
    "3.2.0",
    frozenset({"allow_busy", "loading", "no_multi", "noscript", "sentinel", "stale"}),
    "overwrite",
    stateful=True,
)
CLIENT_SETINFO = CommandInfo(
    "CLIENT SETINFO",
    "connection",
    "7.2.0",
    frozenset({"allow_busy", "loading", "noscript", "sentinel", "stale"}),
    "overwrite",
    stateful=True,
    request_policy="all_nodes",
    response_policy="all_succeeded",
)
CLIENT_SETNAME = CommandInfo(
    "CLIENT SETNAME",
    "connection",
    "2.6.9",
    frozenset({"allow_busy", "loading", "noscript", "sentinel", "stale"}),
    "overwrite",
    stateful=True,
    request_policy="all_nodes",
    response_policy="all_succeeded",
)
CLIENT_TRACKING = CommandInfo(
    "CLIENT TRACKING",
    "connection",
    "6.0.0",
    frozenset({"loading", "noscript", "sentinel", "stale"}),
    "overwrite",
    stateful=True,
)
CLIENT_TRACKINGINFO = CommandInfo(
    "CLIENT TRACKINGINFO",
    "connection",
    "6.2.0",
    frozenset({"loading", "noscript", "sentinel", "stale"}),
    "read",
)
CLIENT_UNBLOCK = CommandInfo(
    "CLIENT UNBLOCK",
    "connection",
    "5.0.0",
    frozenset({"admin", "loading", "noscript", "sentinel", "stale"}),
    "accumulate",
)
CLIENT_UNPAUSE = CommandInfo(
    "CLIENT UNPAUSE",
    "connection",
    "6.2.0",
    frozenset({"admin", "loading", "noscript", "sentinel", "stale"}),
    "overwrite",
)
ECHO = CommandInfo("ECHO", "connection", "1.0.0", frozenset({"fast", "loading", "stale"}), "read")
HELLO = CommandInfo(
    "HELLO",
    "connection",
    "6.0.0",
    frozenset({"allow_busy", "fast", "loading", "no_auth", "noscript", "sentinel", "stale"}),
    "overwrite",
    stateful=True,
)
PING = CommandInfo(
    "PING",
    "connection",
    "1.0.0",
    frozenset({"fast", "sentinel"}),
    "read",
    request_policy="all_shards",
    response_policy="all_succeeded",
)
QUIT = CommandInfo(
    "QUIT",
    "connection",
    "1.0.0",
    frozenset({"allow_busy", "fast", "loading", "no_auth", "noscript", "stale"}),
    "never",
    stateful=True,
)
RESET = CommandInfo(
    "RESET",
    "connection",
    "6.2.0",
    frozenset({"allow_busy", "fast", "loading", "no_auth", "noscript", "stale"}),
    "overwrite",
    stateful=True,
)
SELECT = CommandInfo(
    "SELECT",
    "connection",
    "1.0.0",
    frozenset({"allow_busy", "fast", "loading", "stale"}),
    "overwrite",
    stateful=True,
)

# generic
COPY = CommandInfo("COPY", "generic", "6.2.0", frozenset({"denyoom", "write"}), "checked")
DEL = CommandInfo(
    "DEL",
    "generic",
    "1.0.0",
    frozenset({"write"}),
    "overwrite",
    request_policy="multi_shard",
    response_policy="agg_sum",
)
DUMP = CommandInfo("DUMP", "generic", "2.6.0", frozenset({"readonly"}), "read")
EXISTS = CommandInfo(
    "EXISTS",
    "generic",
    "1.0.0",
    frozenset({"fast", "readonly"}),
    "read",
    request_policy="multi_shard",
    response_policy="agg_sum",
)
EXPIRE = CommandInfo(
    "EXPIRE",
    "generic",
    "1.0.0",
    frozenset({"fast", "write"}),
    "checked",
    newer=(
        ("nx", "NX", "7.0.0"),
        ("xx", "XX", "7.0.0"),
        ("gt", "GT", "7.0.0"),
        ("lt", "LT", "7.0.0"),
    ),
)
EXPIREAT = CommandInfo(
    "EXPIREAT",
    "generic",
    "1.2.0",
    frozenset({"fast", "write"}),
    "checked",
    newer=(
        ("nx", "NX", "7.0.0"),
        ("xx", "XX", "7.0.0"),
        ("gt", "GT", "7.0.0"),
        ("lt", "LT", "7.0.0"),
    ),
)
EXPIRETIME = CommandInfo("EXPIRETIME", "generic", "7.0.0", frozenset({"fast", "readonly"}), "read")
KEYS = CommandInfo("KEYS", "generic", "1.0.0", frozenset({"readonly"}), "read", request_policy="all_shards")
MIGRATE = CommandInfo(
    "MIGRATE", "generic", "2.6.0", frozenset({"write"}), "never", newer=(("auth2", "AUTH2", "6.0.0"),)
)
MOVE = CommandInfo("MOVE", "generic", "1.0.0", frozenset({"fast", "write"}), "checked")
OBJECT_ENCODING = CommandInfo("OBJECT ENCODING", "generic", "2.2.3", frozenset({"readonly"}), "read")
OBJECT_FREQ = CommandInfo("OBJECT FREQ", "generic", "4.0.0", frozenset({"readonly"}), "read")
OBJECT_HELP = CommandInfo("OBJECT HELP", "generic", "6.2.0", frozenset({"loading", "stale"}), "read")
OBJECT_IDLETIME = CommandInfo("OBJECT IDLETIME", "generic", "2.2.3", frozenset({"readonly"}), "read")
OBJECT_REFCOUNT = CommandInfo("OBJECT REFCOUNT", "generic", "2.2.3", frozenset({"readonly"}), "read")
PERSIST = CommandInfo("PERSIST", "generic", "2.2.0", frozenset({"fast", "write"}), "overwrite")
PEXPIRE = CommandInfo(
    "PEXPIRE",
    "generic",
    "2.6.0",
    frozenset({"fast", "write"}),
    "checked",
    newer=(
        ("nx", "NX", "7.0.0"),
        ("xx", "XX", "7.0.0"),
        ("gt", "GT", "7.0.0"),
        ("lt", "LT", "7.0.0"),
    ),
)
PEXPIREAT = CommandInfo(
    "PEXPIREAT",
    "generic",
    "2.6.0",
    frozenset({"fast", "write"}),
    "checked",
    newer=(
        ("nx", "NX", "7.0.0"),
        ("xx", "XX", "7.0.0"),
        ("gt", "GT", "7.0.0"),
        ("lt", "LT", "7.0.0"),
    ),
)
PEXPIRETIME = CommandInfo("PEXPIRETIME", "generic", "7.0.0", frozenset({"fast", "readonly"}), "read")
PTTL = CommandInfo("PTTL", "generic", "2.6.0", frozenset({"fast", "readonly"}), "read")
RANDOMKEY = CommandInfo(
    "RANDOMKEY",
    "generic",
    "1.0.0",
    frozenset({"readonly", "touches_arbitrary_keys"}),
    "read",
    request_policy="all_shards",
    response_policy="special",
)
RENAME = CommandInfo("RENAME", "generic", "1.0.0", frozenset({"write"}), "checked")
RENAMENX = CommandInfo("RENAMENX", "generic", "1.0.0", frozenset({"fast", "write"}), "checked")
RESTORE = CommandInfo("RESTORE", "generic", "2.6.0", frozenset({"denyoom", "write"}), "checked")
SCAN = CommandInfo(
    "SCAN",
    "generic",
    "2.8.0",
    frozenset({"readonly", "touches_arbitrary_keys"}),
    "read",
    request_policy="special",
    response_policy="special",
    newer=(("_type", "TYPE", "6.0.0"),),
)
SORT = CommandInfo("SORT", "generic", "1.0.0", frozenset({"denyoom", "write"}), "accumulate")
SORT_RO = CommandInfo("SORT_RO", "generic", "7.0.0", frozenset({"readonly"}), "read")
TOUCH = CommandInfo(
    "TOUCH",
    "generic",
    "3.2.1",
    frozenset({"fast", "readonly"}),
    "read",
    request_policy="multi_shard",
    response_policy="agg_sum",
)
TTL = CommandInfo("TTL", "generic", "1.0.0", frozenset({"fast", "readonly"}), "read")
TYPE = CommandInfo("TYPE", "generic", "1.0.0", frozenset({"fast", "readonly"}), "read")
UNLINK = CommandInfo(
    "UNLINK",
    "generic",
    "4.0.0",
    frozenset({"fast", "write"}),
    "overwrite",
    request_policy="multi_shard",
    response_policy="agg_sum",
)
WAIT = CommandInfo(
    "WAIT",
    "generic",
    "3.0.0",
    frozenset({"blocking"}),
    "read",
    stateful=True,
    block_at=2,
    block_unit=0.001,
    request_policy="all_shards",
    response_policy="agg_min",
)
WAITAOF = CommandInfo(
    "WAITAOF",
    "generic",
    "7.2.0",
    frozenset({"blocking"}),
    "read",
    stateful=True,
    block_at=3,
    block_unit=0.001,
    request_policy="all_shards",
    response_policy="agg_min",
)

# geo
GEOADD = CommandInfo(
    "GEOADD",
    "geo",
    "3.2.0",
    frozenset({"denyoom", "write"}),
    "checked",
    newer=(
        ("nx", "NX", "6.2.0"),
        ("xx", "XX", "6.2.0"),
        ("ch", "CH", "6.2.0"),
    ),
)
GEODIST = CommandInfo("GEODIST", "geo", "3.2.0", frozenset({"readonly"}), "read")
GEOHASH = CommandInfo("GEOHASH", "geo", "3.2.0", frozenset({"readonly"}), "read")
GEOPOS = CommandInfo("GEOPOS", "geo", "3.2.0", frozenset({"readonly"}), "read")
GEORADIUS = CommandInfo(
    "GEORADIUS",
    "geo",
    "3.2.0",
    frozenset({"denyoom", "write"}),
    "accumulate",
    newer=(("any", "ANY", "6.2.0"),),
)
GEORADIUSBYMEMBER = CommandInfo(
    "GEORADIUSBYMEMBER", "geo", "3.2.0", frozenset({"denyoom", "write"}), "accumulate"
)
GEORADIUSBYMEMBER_RO = CommandInfo("GEORADIUSBYMEMBER_RO", "geo", "3.2.10", frozenset({"readonly"}), "read")
GEORADIUS_RO = CommandInfo(
    "GEORADIUS_RO", "geo", "3.2.10", frozenset({"readonly"}), "read", newer=(("any", "ANY", "6.2.0"),)
)
GEOSEARCH = CommandInfo(
    "GEOSEARCH", "geo", "6.2.0", frozenset({"readonly"}), "read", newer=(("polygon", "BYPOLYGON", "9.0.0"),)
)
GEOSEARCHSTORE = CommandInfo(
    "GEOSEARCHSTORE",
    "geo",
    "6.2.0",
    frozenset({"denyoom", "write"}),
    "accumulate",
    newer=(("polygon", "BYPOLYGON", "9.0.0"),),
)

# hash
HDEL = CommandInfo("HDEL", "hash", "2.0.0", frozenset({"fast", "write"}), "overwrite")
HEXISTS = CommandInfo("HEXISTS", "hash", "2.0.0", frozenset({"fast", "readonly"}), "read")
HEXPIRE = CommandInfo("HEXPIRE", "hash", "9.0.0", frozenset({"fast", "write"}), "checked")
HEXPIREAT = CommandInfo("HEXPIREAT", "hash", "9.0.0", frozenset({"fast", "write"}), "checked")
HEXPIRETIME = CommandInfo("HEXPIRETIME", "hash", "9.0.0", frozenset({"fast", "readonly"}), "read")
HGET = CommandInfo("HGET", "hash", "2.0.0", frozenset({"fast", "readonly"}), "read")
HGETALL = CommandInfo("HGETALL", "hash", "2.0.0", frozenset({"readonly"}), "read")
HGETDEL = CommandInfo("HGETDEL", "hash", "9.1.0", frozenset({"fast", "write"}), "never")
HGETEX = CommandInfo("HGETEX", "hash", "9.0.0", frozenset({"fast", "write"}), "overwrite")
HINCRBY = CommandInfo("HINCRBY", "hash", "2.0.0", frozenset({"denyoom", "fast", "write"}), "accumulate")
HINCRBYFLOAT = CommandInfo(
    "HINCRBYFLOAT", "hash", "2.6.0", frozenset({"denyoom", "fast", "write"}), "accumulate"
)
HKEYS = CommandInfo("HKEYS", "hash", "2.0.0", frozenset({"readonly"}), "read")
HLEN = CommandInfo("HLEN", "hash", "2.0.0", frozenset({"fast", "readonly"}), "read")
HMGET = CommandInfo("HMGET", "hash", "2.0.0", frozenset({"fast", "readonly"}), "read")
HMSET = CommandInfo("HMSET", "hash", "2.0.0", frozenset({"denyoom", "fast", "write"}), "overwrite")
HPERSIST = CommandInfo("HPERSIST", "hash", "9.0.0", frozenset({"fast", "write"}), "overwrite")
HPEXPIRE = CommandInfo("HPEXPIRE", "hash", "9.0.0", frozenset({"fast", "write"}), "checked")
HPEXPIREAT = CommandInfo("HPEXPIREAT", "hash", "9.0.0", frozenset({"fast", "write"}), "checked")
HPEXPIRETIME = CommandInfo("HPEXPIRETIME", "hash", "9.0.0", frozenset({"fast", "readonly"}), "read")
HPTTL = CommandInfo("HPTTL", "hash", "9.0.0", frozenset({"fast", "readonly"}), "read")
HRANDFIELD = CommandInfo("HRANDFIELD", "hash", "6.2.0", frozenset({"readonly"}), "read")
HSCAN = CommandInfo(
    "HSCAN", "hash", "2.8.0", frozenset({"readonly"}), "read", newer=(("no_values", "NOVALUES", "8.0.0"),)
)
HSET = CommandInfo("HSET", "hash", "2.0.0", frozenset({"denyoom", "fast", "write"}), "overwrite")
HSETEX = CommandInfo("HSETEX", "hash", "9.0.0", frozenset({"denyoom", "fast", "write"}), "checked")
HSETNX = CommandInfo("HSETNX", "hash", "2.0.0", frozenset({"denyoom", "fast", "write"}), "checked")
HSTRLEN = CommandInfo("HSTRLEN", "hash", "3.2.0", frozenset({"fast", "readonly"}), "read")
HTTL = CommandInfo("HTTL", "hash", "9.0.0", frozenset({"fast", "readonly"}), "read")
HVALS = CommandInfo("HVALS", "hash", "2.0.0", frozenset({"readonly"}), "read")

# hyperloglog
PFADD = CommandInfo("PFADD", "hyperloglog", "2.8.9", frozenset({"denyoom", "fast", "write"}), "overwrite")
PFCOUNT = CommandInfo("PFCOUNT", "hyperloglog", "2.8.9", frozenset({"may_replicate", "readonly"}), "read")
PFDEBUG = CommandInfo(
    "PFDEBUG", "hyperloglog", "2.8.9", frozenset({"admin", "denyoom", "write"}), "overwrite", slot_at=(2,)
)
PFMERGE = CommandInfo("PFMERGE", "hyperloglog", "2.8.9", frozenset({"denyoom", "write"}), "overwrite")
PFSELFTEST = CommandInfo("PFSELFTEST", "hyperloglog", "2.8.9", frozenset({"admin"}), "read")

# latency
LATENCY_DOCTOR = CommandInfo(
    "LATENCY DOCTOR",
    "latency",
    "2.8.13",
    frozenset({"admin", "loading", "noscript", "stale"}),
    "read",
    request_policy="all_nodes",
    response_policy="special",
)
LATENCY_GRAPH = CommandInfo(
    "LATENCY GRAPH",
    "latency",
    "2.8.13",
    frozenset({"admin", "loading", "noscript", "stale"}),
    "read",
    request_policy="all_nodes",
    response_policy="special",
)
LATENCY_HELP = CommandInfo("LATENCY HELP", "latency", "2.8.13", frozenset({"loading", "stale"}), "read")
LATENCY_HISTOGRAM = CommandInfo(
    "LATENCY HISTOGRAM",
    "latency",
    "7.0.0",
    frozenset({"admin", "loading", "noscript", "stale"}),
    "read",
    request_policy="all_nodes",
    response_policy="special",
)
LATENCY_HISTORY = CommandInfo(
    "LATENCY HISTORY",
    "latency",
    "2.8.13",
    frozenset({"admin", "loading", "noscript", "stale"}),
    "read",
    request_policy="all_nodes",
    response_policy="special",
)
LATENCY_LATEST = CommandInfo(
    "LATENCY LATEST",
    "latency",
    "2.8.13",
    frozenset({"admin", "loading", "noscript", "stale"}),
    "read",
    request_policy="all_nodes",
    response_policy="special",
)
LATENCY_RESET = CommandInfo(
    "LATENCY RESET",
    "latency",
    "2.8.13",
    frozenset({"admin", "loading", "noscript", "stale"}),
    "overwrite",
    request_policy="all_nodes",
    response_policy="agg_sum",
)

# list
BLMOVE = CommandInfo(
    "BLMOVE",
    "list",
    "6.2.0",
    frozenset({"blocking", "denyoom", "write"}),
    "never",
    block_at=5,
    block_unit=1.0,
)
BLMPOP = CommandInfo(
    "BLMPOP", "list", "7.0.0", frozenset({"blocking", "write"}), "never", block_at=1, block_unit=1.0
)
BLPOP = CommandInfo(
    "BLPOP", "list", "2.0.0", frozenset({"blocking", "write"}), "never", block_at=-1, block_unit=1.0
)
BRPOP = CommandInfo(
    "BRPOP", "list", "2.0.0", frozenset({"blocking", "write"}), "never", block_at=-1, block_unit=1.0
)
BRPOPLPUSH = CommandInfo(
    "BRPOPLPUSH",
    "list",
    "2.2.0",
    frozenset({"blocking", "denyoom", "write"}),
    "never",
    block_at=3,
    block_unit=1.0,
)
LINDEX = CommandInfo("LINDEX", "list", "1.0.0", frozenset({"readonly"}), "read")
LINSERT = CommandInfo("LINSERT", "list", "2.2.0", frozenset({"denyoom", "write"}), "accumulate")
LLEN = CommandInfo("LLEN", "list", "1.0.0", frozenset({"fast", "readonly"}), "read")
LMOVE = CommandInfo("LMOVE", "list", "6.2.0", frozenset({"denyoom", "write"}), "never")
LMPOP = CommandInfo("LMPOP", "list", "7.0.0", frozenset({"write"}), "never")
LPOP = CommandInfo(
    "LPOP", "list", "1.0.0", frozenset({"fast", "write"}), "never", newer=(("count", 2, "6.2.0"),)
)
LPOS = CommandInfo("LPOS", "list", "6.0.6", frozenset({"readonly"}), "read")
LPUSH = CommandInfo("LPUSH", "list", "1.0.0", frozenset({"denyoom", "fast", "write"}), "accumulate")
LPUSHX = CommandInfo("LPUSHX", "list", "2.2.0", frozenset({"denyoom", "fast", "write"}), "accumulate")
LRANGE = CommandInfo("LRANGE", "list", "1.0.0", frozenset({"readonly"}), "read")
LREM = CommandInfo("LREM", "list", "1.0.0", frozenset({"write"}), "accumulate")
LSET = CommandInfo("LSET", "list", "1.0.0", frozenset({"denyoom", "write"}), "overwrite")
LTRIM = CommandInfo("LTRIM", "list", "1.0.0", frozenset({"write"}), "accumulate")
RPOP = CommandInfo(
    "RPOP", "list", "1.0.0", frozenset({"fast", "write"}), "never", newer=(("count", 2, "6.2.0"),)
)
RPOPLPUSH = CommandInfo("RPOPLPUSH", "list", "1.2.0", frozenset({"denyoom", "write"}), "never")
RPUSH = CommandInfo("RPUSH", "list", "1.0.0", frozenset({"denyoom", "fast", "write"}), "accumulate")
RPUSHX = CommandInfo("RPUSHX", "list", "2.2.0", frozenset({"denyoom", "fast", "write"}), "accumulate")

# memory
MEMORY_DOCTOR = CommandInfo(
    "MEMORY DOCTOR",
    "memory",
    "4.0.0",
    frozenset(),
    "read",
    request_policy="all_shards",
    response_policy="special",
)
MEMORY_HELP = CommandInfo("MEMORY HELP", "memory", "4.0.0", frozenset({"loading", "stale"}), "read")
MEMORY_MALLOC_STATS = CommandInfo(
    "MEMORY MALLOC-STATS",
    "memory",
    "4.0.0",
    frozenset({"loading"}),
    "read",
    request_policy="all_shards",
    response_policy="special",
)
MEMORY_PURGE = CommandInfo(
    "MEMORY PURGE",
    "memory",
    "4.0.0",
    frozenset({"loading"}),
    "overwrite",
    request_policy="all_shards",
    response_policy="all_succeeded",
)
MEMORY_STATS = CommandInfo(
    "MEMORY STATS",
    "memory",
    "4.0.0",
    frozenset(),
    "read",
    request_policy="all_shards",
    response_policy="special",
)
MEMORY_USAGE = CommandInfo("MEMORY USAGE", "memory", "4.0.0", frozenset({"readonly"}), "read")

# module
MODULE_HELP = CommandInfo("MODULE HELP", "module", "5.0.0", frozenset({"loading", "stale"}), "read")
MODULE_LIST = CommandInfo("MODULE LIST", "module", "4.0.0", frozenset({"admin", "noscript"}), "read")
MODULE_LOAD = CommandInfo(
    "MODULE LOAD",
    "module",
    "4.0.0",
    frozenset({"admin", "no_async_loading", "noscript", "protected"}),
    "checked",
)
MODULE_LOADEX = CommandInfo(
    "MODULE LOADEX",
    "module",
    "7.0.0",
    frozenset({"admin", "no_async_loading", "noscript", "protected"}),
    "checked",
)
MODULE_UNLOAD = CommandInfo(
    "MODULE UNLOAD",
    "module",
    "4.0.0",
    frozenset({"admin", "no_async_loading", "noscript", "protected"}),
    "checked",
)

# pubsub
PUBLISH = CommandInfo(
    "PUBLISH",
    "pubsub",
    "2.0.0",
    frozenset({"fast", "loading", "may_replicate", "pubsub", "sentinel", "stale"}),
    "never",
)
PUBSUB_CHANNELS = CommandInfo(
    "PUBSUB CHANNELS", "pubsub", "2.8.0", frozenset({"loading", "pubsub", "stale"}), "read"
)
PUBSUB_HELP = CommandInfo("PUBSUB HELP", "pubsub", "6.2.0", frozenset({"loading", "stale"}), "read")
PUBSUB_NUMPAT = CommandInfo(
    "PUBSUB NUMPAT", "pubsub", "2.8.0", frozenset({"loading", "pubsub", "stale"}), "read"
)
PUBSUB_NUMSUB = CommandInfo(
    "PUBSUB NUMSUB", "pubsub", "2.8.0", frozenset({"loading", "pubsub", "stale"}), "read"
)
PUBSUB_SHARDCHANNELS = CommandInfo(
    "PUBSUB SHARDCHANNELS", "pubsub", "7.0.0", frozenset({"loading", "pubsub", "stale"}), "read"
)
PUBSUB_SHARDNUMSUB = CommandInfo(
    "PUBSUB SHARDNUMSUB", "pubsub", "7.0.0", frozenset({"loading", "pubsub", "stale"}), "read"
)
SPUBLISH = CommandInfo(
    "SPUBLISH",
    "pubsub",
    "7.0.0",
    frozenset({"fast", "loading", "may_replicate", "pubsub", "stale"}),
    "never",
    slot_at=(1,),
)

# scripting
EVAL = CommandInfo(
    "EVAL",
    "scripting",
    "2.6.0",
    frozenset({"may_replicate", "no_mandatory_keys", "noscript", "skip_monitor", "stale"}),
    "never",
)
EVALSHA = CommandInfo(
    "EVALSHA",
    "scripting",
    "2.6.0",
    frozenset({"may_replicate", "no_mandatory_keys", "noscript", "skip_monitor", "stale"}),
    "never",
)
EVALSHA_RO = CommandInfo(
    "EVALSHA_RO",
    "scripting",
    "7.0.0",
    frozenset({"no_mandatory_keys", "noscript", "readonly", "skip_monitor", "stale"}),
    "read",
)
EVAL_RO = CommandInfo(
    "EVAL_RO",
    "scripting",
    "7.0.0",
    frozenset({"no_mandatory_keys", "noscript", "readonly", "skip_monitor", "stale"}),
    "read",
)
FCALL = CommandInfo(
    "FCALL",
    "scripting",
    "7.0.0",
    frozenset({"may_replicate", "no_mandatory_keys", "noscript", "skip_monitor", "stale"}),
    "never",
)
FCALL_RO = CommandInfo(
    "FCALL_RO",
    "scripting",
    "7.0.0",
    frozenset({"no_mandatory_keys", "noscript", "readonly", "skip_monitor", "stale"}),
    "read",
)
FUNCTION_DELETE = CommandInfo(
    "FUNCTION DELETE",
    "scripting",
    "7.0.0",
    frozenset({"noscript", "write"}),
    "overwrite",
    request_policy="all_shards",
    response_policy="all_succeeded",
)
FUNCTION_DUMP = CommandInfo("FUNCTION DUMP", "scripting", "7.0.0", frozenset({"noscript"}), "read")
FUNCTION_FLUSH = CommandInfo(
    "FUNCTION FLUSH",
    "scripting",
    "7.0.0",
    frozenset({"noscript", "write"}),
    "overwrite",
    request_policy="all_shards",
    response_policy="all_succeeded",
)
FUNCTION_HELP = CommandInfo("FUNCTION HELP", "scripting", "7.0.0", frozenset({"loading", "stale"}), "read")
FUNCTION_KILL = CommandInfo(
    "FUNCTION KILL",
    "scripting",
    "7.0.0",
    frozenset({"allow_busy", "noscript"}),
    "never",
    request_policy="all_shards",
    response_policy="one_succeeded",
)
FUNCTION_LIST = CommandInfo("FUNCTION LIST", "scripting", "7.0.0", frozenset({"noscript"}), "read")
FUNCTION_LOAD = CommandInfo(
    "FUNCTION LOAD",
    "scripting",
    "7.0.0",
    frozenset({"denyoom", "noscript", "write"}),
    "checked",
    request_policy="all_shards",
    response_policy="all_succeeded",
)
FUNCTION_RESTORE = CommandInfo(
    "FUNCTION RESTORE",
    "scripting",
    "7.0.0",
    frozenset({"denyoom", "noscript", "write"}),
    "checked",
    request_policy="all_shards",
    response_policy="all_succeeded",
)
FUNCTION_STATS = CommandInfo(
    "FUNCTION STATS",
    "scripting",
    "7.0.0",
    frozenset({"allow_busy", "noscript"}),
    "read",
    request_policy="all_shards",
    response_policy="special",
)
SCRIPT_DEBUG = CommandInfo(
    "SCRIPT DEBUG",
    "scripting",
    "3.2.0",
    frozenset({"noscript"}),
    "overwrite",
    stateful=True,
    newer=(("engine", 3, "9.1.0"),),
)
SCRIPT_EXISTS = CommandInfo(
    "SCRIPT EXISTS",
    "scripting",
    "2.6.0",
    frozenset({"noscript", "stale"}),
    "read",
    request_policy="all_shards",
    response_policy="agg_logical_and",
)
SCRIPT_FLUSH = CommandInfo(
    "SCRIPT FLUSH",
    "scripting",
    "2.6.0",
    frozenset({"noscript", "stale"}),
    "overwrite",
    request_policy="all_nodes",
    response_policy="all_succeeded",
    newer=(("sync_type", 2, "6.2.0"),),
)
SCRIPT_HELP = CommandInfo("SCRIPT HELP", "scripting", "5.0.0", frozenset({"loading", "stale"}), "read")
SCRIPT_KILL = CommandInfo(
    "SCRIPT KILL",
    "scripting",
    "2.6.0",
    frozenset({"allow_busy", "noscript"}),
    "never",
    request_policy="all_shards",
    response_policy="one_succeeded",
)
SCRIPT_LOAD = CommandInfo(
    "SCRIPT LOAD",
    "scripting",
    "2.6.0",
    frozenset({"noscript", "stale"}),
    "overwrite",
    request_policy="all_nodes",
    response_policy="all_succeeded",
)
SCRIPT_SHOW = CommandInfo("SCRIPT SHOW", "scripting", "8.0.0", frozenset({"noscript", "stale"}), "read")

# sentinel
SENTINEL_CKQUORUM = CommandInfo(
    "SENTINEL CKQUORUM", "sentinel", "2.8.4", frozenset({"admin", "only_sentinel", "sentinel"}), "read"
)
SENTINEL_CONFIG = CommandInfo(
    "SENTINEL CONFIG", "sentinel", "6.2.0", frozenset({"admin", "only_sentinel", "sentinel"}), "overwrite"
)
SENTINEL_DEBUG = CommandInfo(
    "SENTINEL DEBUG", "sentinel", "7.0.0", frozenset({"admin", "only_sentinel", "sentinel"}), "overwrite"
)
SENTINEL_FAILOVER = CommandInfo(
    "SENTINEL FAILOVER",
    "sentinel",
    "2.8.4",
    frozenset({"admin", "only_sentinel", "sentinel"}),
    "accumulate",
    newer=(("coordinated", "COORDINATED", "9.0.0"),),
)
SENTINEL_FLUSHCONFIG = CommandInfo(
    "SENTINEL FLUSHCONFIG",
    "sentinel",
    "2.8.4",
    frozenset({"admin", "only_sentinel", "sentinel"}),
    "overwrite",
)
SENTINEL_GET_MASTER_ADDR_BY_NAME = CommandInfo(
    "SENTINEL GET-MASTER-ADDR-BY-NAME",
    "sentinel",
    "2.8.4",
    frozenset({"admin", "only_sentinel", "sentinel"}),
    "read",
)
SENTINEL_GET_PRIMARY_ADDR_BY_NAME = CommandInfo(
    "SENTINEL GET-PRIMARY-ADDR-BY-NAME",
    "sentinel",
    "8.0.0",
    frozenset({"admin", "only_sentinel", "sentinel"}),
    "read",
)
SENTINEL_HELP = CommandInfo(
    "SENTINEL HELP", "sentinel", "6.2.0", frozenset({"loading", "only_sentinel", "sentinel", "stale"}), "read"
)
SENTINEL_INFO_CACHE = CommandInfo(
    "SENTINEL INFO-CACHE", "sentinel", "3.2.0", frozenset({"admin", "only_sentinel", "sentinel"}), "read"
)
SENTINEL_IS_MASTER_DOWN_BY_ADDR = CommandInfo(
    "SENTINEL IS-MASTER-DOWN-BY-ADDR",
    "sentinel",
    "2.8.4",
    frozenset({"admin", "only_sentinel", "sentinel"}),
    "checked",
)
SENTINEL_IS_PRIMARY_DOWN_BY_ADDR = CommandInfo(
    "SENTINEL IS-PRIMARY-DOWN-BY-ADDR",
    "sentinel",
    "8.0.0",
    frozenset({"admin", "only_sentinel", "sentinel"}),
    "checked",
)
SENTINEL_MASTER = CommandInfo(
    "SENTINEL MASTER", "sentinel", "2.8.4", frozenset({"admin", "only_sentinel", "sentinel"}), "read"
)
SENTINEL_MASTERS = CommandInfo(
    "SENTINEL MASTERS", "sentinel", "2.8.4", frozenset({"admin", "only_sentinel", "sentinel"}), "read"
)
SENTINEL_MONITOR = CommandInfo(
    "SENTINEL MONITOR", "sentinel", "2.8.4", frozenset({"admin", "only_sentinel", "sentinel"}), "checked"
)
SENTINEL_MYID = CommandInfo(
    "SENTINEL MYID", "sentinel", "6.2.0", frozenset({"admin", "only_sentinel", "sentinel"}), "read"
)
SENTINEL_PENDING_SCRIPTS = CommandInfo(
    "SENTINEL PENDING-SCRIPTS", "sentinel", "2.8.4", frozenset({"admin", "only_sentinel", "sentinel"}), "read"
)
SENTINEL_PRIMARIES = CommandInfo(
    "SENTINEL PRIMARIES", "sentinel", "8.0.0", frozenset({"admin", "only_sentinel", "sentinel"}), "read"
)
SENTINEL_PRIMARY = CommandInfo(
    "SENTINEL PRIMARY", "sentinel", "8.0.0", frozenset({"admin", "only_sentinel", "sentinel"}), "read"
)
SENTINEL_REMOVE = CommandInfo(
    "SENTINEL REMOVE", "sentinel", "2.8.4", frozenset({"admin", "only_sentinel", "sentinel"}), "checked"
)
SENTINEL_REPLICAS = CommandInfo(
    "SENTINEL REPLICAS", "sentinel", "5.0.0", frozenset({"admin", "only_sentinel", "sentinel"}), "read"
)
SENTINEL_RESET = CommandInfo(
    "SENTINEL RESET", "sentinel", "2.8.4", frozenset({"admin", "only_sentinel", "sentinel"}), "overwrite"
)
SENTINEL_SENTINELS = CommandInfo(
    "SENTINEL SENTINELS", "sentinel", "2.8.4", frozenset({"admin", "only_sentinel", "sentinel"}), "read"
)
SENTINEL_SET = CommandInfo(
    "SENTINEL SET", "sentinel", "2.8.4", frozenset({"admin", "only_sentinel", "sentinel"}), "overwrite"
)
SENTINEL_SIMULATE_FAILURE = CommandInfo(
    "SENTINEL SIMULATE-FAILURE",
    "sentinel",
    "3.2.0",
    frozenset({"admin", "only_sentinel", "sentinel"}),
    "overwrite",
)
SENTINEL_SLAVES = CommandInfo(
    "SENTINEL SLAVES", "sentinel", "2.8.0", frozenset({"admin", "only_sentinel", "sentinel"}), "read"
)

# server
BGREWRITEAOF = CommandInfo(
    "BGREWRITEAOF", "server", "1.0.0", frozenset({"admin", "no_async_loading", "noscript"}), "overwrite"
)
BGSAVE = CommandInfo(
    "BGSAVE",
    "server",
    "1.0.0",
    frozenset({"admin", "no_async_loading", "noscript"}),
    "overwrite",
    newer=(("cancel", "CANCEL", "8.1.0"),),
)
DBSIZE = CommandInfo(
    "DBSIZE",
    "server",
    "1.0.0",
    frozenset({"fast", "readonly"}),
    "read",
    request_policy="all_shards",
    response_policy="agg_sum",
)
DEBUG = CommandInfo(
    "DEBUG", "server", "1.0.0", frozenset({"admin", "loading", "noscript", "protected", "stale"}), "never"
)
FAILOVER = CommandInfo("FAILOVER", "server", "6.2.0", frozenset({"admin", "noscript", "stale"}), "never")
FLUSHALL = CommandInfo(
    "FLUSHALL",
    "server",
    "1.0.0",
    frozenset({"all_dbs", "write"}),
    "overwrite",
    request_policy="all_shards",
    response_policy="all_succeeded",
    newer=(("synchronous", "SYNC", "6.2.0"),),
)
FLUSHDB = CommandInfo(
    "FLUSHDB",
    "server",
    "1.0.0",
    frozenset({"write"}),
    "overwrite",
    request_policy="all_shards",
    response_policy="all_succeeded",
    newer=(("synchronous", "SYNC", "6.2.0"),),
)
INFO = CommandInfo(
    "INFO",
    "server",
    "1.0.0",
    frozenset({"loading", "sentinel", "stale"}),
    "read",
    request_policy="all_shards",
    response_policy="special",
)
LASTSAVE = CommandInfo("LASTSAVE", "server", "1.0.0", frozenset({"fast", "loading", "stale"}), "read")
LOLWUT = CommandInfo("LOLWUT", "server", "5.0.0", frozenset({"fast", "readonly"}), "read")
REPLICAOF = CommandInfo(
    "REPLICAOF", "server", "5.0.0", frozenset({"admin", "no_async_loading", "noscript", "stale"}), "overwrite"
)
ROLE = CommandInfo(
    "ROLE", "server", "2.8.12", frozenset({"fast", "loading", "noscript", "sentinel", "stale"}), "read"
)
SAVE = CommandInfo(
    "SAVE", "server", "1.0.0", frozenset({"admin", "no_async_loading", "no_multi", "noscript"}), "overwrite"
)
SHUTDOWN = CommandInfo(
    "SHUTDOWN",
    "server",
    "1.0.0",
    frozenset({"admin", "allow_busy", "loading", "no_multi", "noscript", "sentinel", "stale"}),
    "never",
    closes=True,
    newer=(
        ("abort", "ABORT", "7.0.0"),
        ("now", "NOW", "7.0.0"),
        ("force", "FORCE", "7.0.0"),
        ("safe", "SAFE", "9.0.0"),
        ("failover", "FAILOVER", "9.0.0"),
    ),
)
SLAVEOF = CommandInfo(
    "SLAVEOF", "server", "1.0.0", frozenset({"admin", "no_async_loading", "noscript", "stale"}), "overwrite"
)
SWAPDB = CommandInfo("SWAPDB", "server", "4.0.0", frozenset({"all_dbs", "fast", "write"}), "never")
TIME = CommandInfo("TIME", "server", "2.6.0", frozenset({"fast", "loading", "stale"}), "read")

# set
SADD = CommandInfo("SADD", "set", "1.0.0", frozenset({"denyoom", "fast", "write"}), "overwrite")
SCARD = CommandInfo("SCARD", "set", "1.0.0", frozenset({"fast", "readonly"}), "read")
SDIFF = CommandInfo("SDIFF", "set", "1.0.0", frozenset({"readonly"}), "read")
SDIFFSTORE = CommandInfo("SDIFFSTORE", "set", "1.0.0", frozenset({"denyoom", "write"}), "accumulate")
SINTER = CommandInfo("SINTER", "set", "1.0.0", frozenset({"readonly"}), "read")
SINTERCARD = CommandInfo("SINTERCARD", "set", "7.0.0", frozenset({"readonly"}), "read")
SINTERSTORE = CommandInfo("SINTERSTORE", "set", "1.0.0", frozenset({"denyoom", "write"}), "overwrite")
SISMEMBER = CommandInfo("SISMEMBER", "set", "1.0.0", frozenset({"fast", "readonly"}), "read")
SMEMBERS = CommandInfo("SMEMBERS", "set", "1.0.0", frozenset({"readonly"}), "read")
SMISMEMBER = CommandInfo("SMISMEMBER", "set", "6.2.0", frozenset({"fast", "readonly"}), "read")
SMOVE = CommandInfo("SMOVE", "set", "1.0.0", frozenset({"fast", "write"}), "overwrite")
SPOP = CommandInfo("SPOP", "set", "1.0.0", frozenset({"fast", "write"}), "never")
SRANDMEMBER = CommandInfo("SRANDMEMBER", "set", "1.0.0", frozenset({"readonly"}), "read")
SREM = CommandInfo("SREM", "set", "1.0.0", frozenset({"fast", "write"}), "overwrite")
SSCAN = CommandInfo("SSCAN", "set", "2.8.0", frozenset({"readonly"}), "read")
SUNION = CommandInfo("SUNION", "set", "1.0.0", frozenset({"readonly"}), "read")
SUNIONSTORE = CommandInfo("SUNIONSTORE", "set", "1.0.0", frozenset({"denyoom", "write"}), "overwrite")

# slowlog
SLOWLOG_GET = CommandInfo(
    "SLOWLOG GET",
    "slowlog",
    "2.2.12",
    frozenset({"admin", "loading", "stale"}),
    "read",
    request_policy="all_nodes",
)
SLOWLOG_HELP = CommandInfo("SLOWLOG HELP", "slowlog", "6.2.0", frozenset({"loading", "stale"}), "read")
SLOWLOG_LEN = CommandInfo(
    "SLOWLOG LEN",
    "slowlog",
    "2.2.12",
    frozenset({"admin", "loading", "stale"}),
    "read",
    request_policy="all_nodes",
    response_policy="agg_sum",
)
SLOWLOG_RESET = CommandInfo(
    "SLOWLOG RESET",
    "slowlog",
    "2.2.12",
    frozenset({"admin", "loading", "stale"}),
    "overwrite",
    request_policy="all_nodes",
    response_policy="all_succeeded",
)

# sorted set
BZMPOP = CommandInfo(
    "BZMPOP", "sorted_set", "7.0.0", frozenset({"blocking", "write"}), "never", block_at=1, block_unit=1.0
)
BZPOPMAX = CommandInfo(
    "BZPOPMAX",
    "sorted_set",
    "5.0.0",
    frozenset({"blocking", "fast", "write"}),
    "never",
    block_at=-1,
    block_unit=1.0,
)
BZPOPMIN = CommandInfo(
    "BZPOPMIN",
    "sorted_set",
    "5.0.0",
    frozenset({"blocking", "fast", "write"}),
    "never",
    block_at=-1,
    block_unit=1.0,
)
ZADD = CommandInfo(
    "ZADD",
    "sorted_set",
    "1.2.0",
    frozenset({"denyoom", "fast", "write"}),
    "accumulate",
    newer=(
        ("gt", "GT", "6.2.0"),
        ("lt", "LT", "6.2.0"),
    ),
)
ZCARD = CommandInfo("ZCARD", "sorted_set", "1.2.0", frozenset({"fast", "readonly"}), "read")
ZCOUNT = CommandInfo("ZCOUNT", "sorted_set", "2.0.0", frozenset({"fast", "readonly"}), "read")
ZDIFF = CommandInfo("ZDIFF", "sorted_set", "6.2.0", frozenset({"readonly"}), "read")
ZDIFFSTORE = CommandInfo("ZDIFFSTORE", "sorted_set", "6.2.0", frozenset({"denyoom", "write"}), "accumulate")
ZINCRBY = CommandInfo("ZINCRBY", "sorted_set", "1.2.0", frozenset({"denyoom", "fast", "write"}), "accumulate")
ZINTER = CommandInfo("ZINTER", "sorted_set", "6.2.0", frozenset({"readonly"}), "read")
ZINTERCARD = CommandInfo("ZINTERCARD", "sorted_set", "7.0.0", frozenset({"readonly"}), "read")
ZINTERSTORE = CommandInfo("ZINTERSTORE", "sorted_set", "2.0.0", frozenset({"denyoom", "write"}), "accumulate")
ZLEXCOUNT = CommandInfo("ZLEXCOUNT", "sorted_set", "2.8.9", frozenset({"fast", "readonly"}), "read")
ZMPOP = CommandInfo("ZMPOP", "sorted_set", "7.0.0", frozenset({"write"}), "never")
ZMSCORE = CommandInfo("ZMSCORE", "sorted_set", "6.2.0", frozenset({"fast", "readonly"}), "read")
ZPOPMAX = CommandInfo("ZPOPMAX", "sorted_set", "5.0.0", frozenset({"fast", "write"}), "never")
ZPOPMIN = CommandInfo("ZPOPMIN", "sorted_set", "5.0.0", frozenset({"fast", "write"}), "never")
ZRANDMEMBER = CommandInfo("ZRANDMEMBER", "sorted_set", "6.2.0", frozenset({"readonly"}), "read")
ZRANGE = CommandInfo(
    "ZRANGE",
    "sorted_set",
    "1.2.0",
    frozenset({"readonly"}),
    "read",
    newer=(
        ("byscore", "BYSCORE", "6.2.0"),
        ("bylex", "BYLEX", "6.2.0"),
        ("desc", "REV", "6.2.0"),
        ("offset", "LIMIT", "6.2.0"),
        ("num", "LIMIT", "6.2.0"),
    ),
)
ZRANGEBYLEX = CommandInfo("ZRANGEBYLEX", "sorted_set", "2.8.9", frozenset({"readonly"}), "read")
ZRANGEBYSCORE = CommandInfo("ZRANGEBYSCORE", "sorted_set", "1.0.5", frozenset({"readonly"}), "read")
ZRANGESTORE = CommandInfo("ZRANGESTORE", "sorted_set", "6.2.0", frozenset({"denyoom", "write"}), "accumulate")
ZRANK = CommandInfo(
    "ZRANK",
    "sorted_set",
    "2.0.0",
    frozenset({"fast", "readonly"}),
    "read",
    newer=(("withscore", "WITHSCORE", "7.2.0"),),
)
ZREM = CommandInfo("ZREM", "sorted_set", "1.2.0", frozenset({"fast", "write"}), "overwrite")
ZREMRANGEBYLEX = CommandInfo("ZREMRANGEBYLEX", "sorted_set", "2.8.9", frozenset({"write"}), "overwrite")
ZREMRANGEBYRANK = CommandInfo("ZREMRANGEBYRANK", "sorted_set", "2.0.0", frozenset({"write"}), "accumulate")
ZREMRANGEBYSCORE = CommandInfo("ZREMRANGEBYSCORE", "sorted_set", "1.2.0", frozenset({"write"}), "overwrite")
ZREVRANGE = CommandInfo("ZREVRANGE", "sorted_set", "1.2.0", frozenset({"readonly"}), "read")
ZREVRANGEBYLEX = CommandInfo("ZREVRANGEBYLEX", "sorted_set", "2.8.9", frozenset({"readonly"}), "read")
ZREVRANGEBYSCORE = CommandInfo("ZREVRANGEBYSCORE", "sorted_set", "2.2.0", frozenset({"readonly"}), "read")
ZREVRANK = CommandInfo(
    "ZREVRANK",
    "sorted_set",
    "2.0.0",
    frozenset({"fast", "readonly"}),
    "read",
    newer=(("withscore", "WITHSCORE", "7.2.0"),),
)
ZSCAN = CommandInfo(
    "ZSCAN",
    "sorted_set",
    "2.8.0",
    frozenset({"readonly"}),
    "read",
    newer=(("noscores", "NOSCORES", "8.0.0"),),
)
ZSCORE = CommandInfo("ZSCORE", "sorted_set", "1.2.0", frozenset({"fast", "readonly"}), "read")
ZUNION = CommandInfo("ZUNION", "sorted_set", "6.2.0", frozenset({"readonly"}), "read")
ZUNIONSTORE = CommandInfo("ZUNIONSTORE", "sorted_set", "2.0.0", frozenset({"denyoom", "write"}), "accumulate")

# stream
XACK = CommandInfo("XACK", "stream", "5.0.0", frozenset({"fast", "write"}), "overwrite")
XADD = CommandInfo(
    "XADD",
    "stream",
    "5.0.0",
    frozenset({"denyoom", "fast", "write"}),
    "accumulate",
    newer=(
        ("nomkstream", "NOMKSTREAM", "6.2.0"),
        ("minid", "MINID", "6.2.0"),
        ("limit", "LIMIT", "6.2.0"),
    ),
)
XAUTOCLAIM = CommandInfo("XAUTOCLAIM", "stream", "6.2.0", frozenset({"fast", "write"}), "never")
XCLAIM = CommandInfo("XCLAIM", "stream", "5.0.0", frozenset({"fast", "write"}), "never")
XDEL = CommandInfo("XDEL", "stream", "5.0.0", frozenset({"fast", "write"}), "overwrite")
XGROUP_CREATE = CommandInfo("XGROUP CREATE", "stream", "5.0.0", frozenset({"denyoom", "write"}), "checked")
XGROUP_CREATECONSUMER = CommandInfo(
    "XGROUP CREATECONSUMER", "stream", "6.2.0", frozenset({"denyoom", "write"}), "overwrite"
)
XGROUP_DELCONSUMER = CommandInfo("XGROUP DELCONSUMER", "stream", "5.0.0", frozenset({"write"}), "overwrite")
XGROUP_DESTROY = CommandInfo("XGROUP DESTROY", "stream", "5.0.0", frozenset({"write"}), "overwrite")
XGROUP_HELP = CommandInfo("XGROUP HELP", "stream", "5.0.0", frozenset({"loading", "stale"}), "read")
XGROUP_SETID = CommandInfo("XGROUP SETID", "stream", "5.0.0", frozenset({"write"}), "overwrite")
XINFO_CONSUMERS = CommandInfo("XINFO CONSUMERS", "stream", "5.0.0", frozenset({"readonly"}), "read")
XINFO_GROUPS = CommandInfo("XINFO GROUPS", "stream", "5.0.0", frozenset({"readonly"}), "read")
XINFO_HELP = CommandInfo("XINFO HELP", "stream", "5.0.0", frozenset({"loading", "stale"}), "read")
XINFO_STREAM = CommandInfo("XINFO STREAM", "stream", "5.0.0", frozenset({"readonly"}), "read")
XLEN = CommandInfo("XLEN", "stream", "5.0.0", frozenset({"fast", "readonly"}), "read")
XPENDING = CommandInfo(
    "XPENDING", "stream", "5.0.0", frozenset({"readonly"}), "read", newer=(("idle", "IDLE", "6.2.0"),)
)
XRANGE = CommandInfo("XRANGE", "stream", "5.0.0", frozenset({"readonly"}), "read")
XREAD = CommandInfo(
    "XREAD",
    "stream",
    "5.0.0",
    frozenset({"blocking", "readonly"}),
    "read",
    block_at="BLOCK",
    block_unit=0.001,
)
XREADGROUP = CommandInfo(
    "XREADGROUP",
    "stream",
    "5.0.0",
    frozenset({"blocking", "write"}),
    "never",
    block_at="BLOCK",
    block_unit=0.001,
)
XREVRANGE = CommandInfo("XREVRANGE", "stream", "5.0.0", frozenset({"readonly"}), "read")
XSETID = CommandInfo(
    "XSETID",
    "stream",
    "5.0.0",
    frozenset({"denyoom", "fast", "write"}),
    "overwrite",
    newer=(
        ("entries_added", "ENTRIESADDED", "7.0.0"),
        ("max_deleted_id", "MAXDELETEDID", "7.0.0"),
    ),
)
XTRIM = CommandInfo(
    "XTRIM",
    "stream",
    "5.0.0",
    frozenset({"write"}),
    "overwrite",
    newer=(
        ("minid", "MINID", "6.2.0"),
        ("limit", "LIMIT", "6.2.0"),
    ),
)

# string
APPEND = CommandInfo("APPEND", "string", "2.0.0", frozenset({"denyoom", "fast", "write"}), "accumulate")
DECR = CommandInfo("DECR", "string", "1.0.0", frozenset({"denyoom", "fast", "write"}), "accumulate")
DECRBY = CommandInfo("DECRBY", "string", "1.0.0", frozenset({"denyoom", "fast", "write"}), "accumulate")
DELIFEQ = CommandInfo("DELIFEQ", "string", "9.0.0", frozenset({"fast", "write"}), "checked")
GET = CommandInfo("GET", "string", "1.0.0", frozenset({"fast", "readonly"}), "read")
GETDEL = CommandInfo("GETDEL", "string", "6.2.0", frozenset({"fast", "write"}), "never")
GETEX = CommandInfo("GETEX", "string", "6.2.0", frozenset({"fast", "write"}), "overwrite")
GETRANGE = CommandInfo("GETRANGE", "string", "2.4.0", frozenset({"readonly"}), "read")
GETSET = CommandInfo("GETSET", "string", "1.0.0", frozenset({"denyoom", "fast", "write"}), "never")
INCR = CommandInfo("INCR", "string", "1.0.0", frozenset({"denyoom", "fast", "write"}), "accumulate")
INCRBY = CommandInfo("INCRBY", "string", "1.0.0", frozenset({"denyoom", "fast", "write"}), "accumulate")
INCRBYFLOAT = CommandInfo(
    "INCRBYFLOAT", "string", "2.6.0", frozenset({"denyoom", "fast", "write"}), "accumulate"
)
LCS = CommandInfo("LCS", "string", "7.0.0", frozenset({"readonly"}), "read")
MGET = CommandInfo(
    "MGET", "string", "1.0.0", frozenset({"fast", "readonly"}), "read", request_policy="multi_shard"
)
MSET = CommandInfo(
    "MSET",
    "string",
    "1.0.1",
    frozenset({"denyoom", "write"}),
    "overwrite",
    request_policy="multi_shard",
    response_policy="all_succeeded",
)
MSETEX = CommandInfo(
    "MSETEX",
    "string",
    "9.1.0",
    frozenset({"denyoom", "write"}),
    "checked",
    request_policy="multi_shard",
    response_policy="all_succeeded",
)
MSETNX = CommandInfo("MSETNX", "string", "1.0.1", frozenset({"denyoom", "write"}), "checked")
PSETEX = CommandInfo("PSETEX", "string", "2.6.0", frozenset({"denyoom", "write"}), "overwrite")
SET = CommandInfo(
    "SET",
    "string",
    "1.0.0",
    frozenset({"denyoom", "write"}),
    "never",
    newer=(
        ("ifeq", "IFEQ", "8.1.0"),
        ("get", "GET", "6.2.0"),
        ("exat", "EXAT", "6.2.0"),
        ("pxat", "PXAT", "6.2.0"),
        ("keepttl", "KEEPTTL", "6.0.0"),
    ),
)
SETEX = CommandInfo("SETEX", "string", "2.0.0", frozenset({"denyoom", "write"}), "overwrite")
SETNX = CommandInfo("SETNX", "string", "1.0.0", frozenset({"denyoom", "fast", "write"}), "checked")
SETRANGE = CommandInfo("SETRANGE", "string", "2.2.0", frozenset({"denyoom", "write"}), "overwrite")
STRLEN = CommandInfo("STRLEN", "string", "2.2.0", frozenset({"fast", "readonly"}), "read")
SUBSTR = CommandInfo("SUBSTR", "string", "1.0.0", frozenset({"readonly"}), "read")

# transactions
DISCARD = CommandInfo(
    "DISCARD",
    "transactions",
    "2.0.0",
    frozenset({"allow_busy", "fast", "loading", "noscript", "stale"}),
    "never",
    stateful=True,
)
EXEC = CommandInfo(
    "EXEC",
    "transactions",
    "1.2.0",
    frozenset({"loading", "noscript", "skip_commandlog", "stale"}),
    "never",
    stateful=True,
)
MULTI = CommandInfo(
    "MULTI",
    "transactions",
    "1.2.0",
    frozenset({"allow_busy", "fast", "loading", "no_multi", "noscript", "stale"}),
    "never",
    stateful=True,
)
UNWATCH = CommandInfo(
    "UNWATCH",
    "transactions",
    "2.2.0",
    frozenset({"allow_busy", "fast", "loading", "noscript", "stale"}),
    "overwrite",
    stateful=True,
)
WATCH = CommandInfo(
    "WATCH",
    "transactions",
    "2.2.0",
    frozenset({"allow_busy", "fast", "loading", "no_multi", "noscript", "stale"}),
    "never",
    stateful=True,
)

_ALL: tuple[CommandInfo, ...] = (
    ACL_CAT,
    ACL_DELUSER,
    ACL_DRYRUN,
    ACL_GENPASS,
    ACL_GETUSER,
    ACL_HELP,
    ACL_LIST,
    ACL_LOAD,
    ACL_LOG,
    ACL_SAVE,
    ACL_SETUSER,
    ACL_USERS,
    ACL_WHOAMI,
    BITCOUNT,
    BITFIELD,
    BITFIELD_RO,
    BITOP,
    BITPOS,
    GETBIT,
    SETBIT,
    ASKING,
    CLUSTER_ADDSLOTS,
    CLUSTER_ADDSLOTSRANGE,
    CLUSTER_BUMPEPOCH,
    CLUSTER_CANCELSLOTMIGRATIONS,
    CLUSTER_COUNT_FAILURE_REPORTS,
    CLUSTER_COUNTKEYSINSLOT,
    CLUSTER_DELSLOTS,
    CLUSTER_DELSLOTSRANGE,
    CLUSTER_FAILOVER,
    CLUSTER_FLUSHSLOT,
    CLUSTER_FLUSHSLOTS,
    CLUSTER_FORGET,
    CLUSTER_GETKEYSINSLOT,
    CLUSTER_GETSLOTMIGRATIONS,
    CLUSTER_HELP,
    CLUSTER_INFO,
    CLUSTER_KEYSLOT,
    CLUSTER_LINKS,
    CLUSTER_MEET,
    CLUSTER_MIGRATESLOTS,
    CLUSTER_MYID,
    CLUSTER_MYSHARDID,
    CLUSTER_NODES,
    CLUSTER_REPLICAS,
    CLUSTER_REPLICATE,
    CLUSTER_RESET,
    CLUSTER_SAVECONFIG,
    CLUSTER_SET_CONFIG_EPOCH,
    CLUSTER_SETSLOT,
    CLUSTER_SHARDS,
    CLUSTER_SLAVES,
    CLUSTER_SLOT_STATS,
    CLUSTER_SLOTS,
    CLUSTERSCAN,
    READONLY,
    READWRITE,
    COMMAND,
    COMMAND_COUNT,
    COMMAND_DOCS,
    COMMAND_GETKEYS,
    COMMAND_GETKEYSANDFLAGS,
    COMMAND_HELP,
    COMMAND_INFO,
    COMMAND_LIST,
    COMMANDLOG_GET,
    COMMANDLOG_HELP,
    COMMANDLOG_LEN,
    COMMANDLOG_RESET,
    CONFIG_GET,
    CONFIG_HELP,
    CONFIG_RESETSTAT,
    CONFIG_REWRITE,
    CONFIG_SET,
    AUTH,
    CLIENT_CACHING,
    CLIENT_CAPA,
    CLIENT_GETNAME,
    CLIENT_GETREDIR,
    CLIENT_HELP,
    CLIENT_ID,
    CLIENT_IMPORT_SOURCE,
    CLIENT_INFO,
    CLIENT_KILL,
    CLIENT_LIST,
    CLIENT_NO_EVICT,
    CLIENT_NO_TOUCH,
    CLIENT_PAUSE,
    CLIENT_REPLY,
    CLIENT_SETINFO,
    CLIENT_SETNAME,
    CLIENT_TRACKING,
    CLIENT_TRACKINGINFO,
    CLIENT_UNBLOCK,
    CLIENT_UNPAUSE,
    ECHO,
    HELLO,
    PING,
    QUIT,
    RESET,
    SELECT,
    COPY,
    DEL,
    DUMP,
    EXISTS,
    EXPIRE,
    EXPIREAT,
    EXPIRETIME,
    KEYS,
    MIGRATE,
    MOVE,
    OBJECT_ENCODING,
    OBJECT_FREQ,
    OBJECT_HELP,
    OBJECT_IDLETIME,
    OBJECT_REFCOUNT,
    PERSIST,
    PEXPIRE,
    PEXPIREAT,
    PEXPIRETIME,
    PTTL,
    RANDOMKEY,
    RENAME,
    RENAMENX,
    RESTORE,
    SCAN,
    SORT,
    SORT_RO,
    TOUCH,
    TTL,
    TYPE,
    UNLINK,
    WAIT,
    WAITAOF,
    GEOADD,
    GEODIST,
    GEOHASH,
    GEOPOS,
    GEORADIUS,
    GEORADIUSBYMEMBER,
    GEORADIUSBYMEMBER_RO,
    GEORADIUS_RO,
    GEOSEARCH,
    GEOSEARCHSTORE,
    HDEL,
    HEXISTS,
    HEXPIRE,
    HEXPIREAT,
    HEXPIRETIME,
    HGET,
    HGETALL,
    HGETDEL,
    HGETEX,
    HINCRBY,
    HINCRBYFLOAT,
    HKEYS,
    HLEN,
    HMGET,
    HMSET,
    HPERSIST,
    HPEXPIRE,
    HPEXPIREAT,
    HPEXPIRETIME,
    HPTTL,
    HRANDFIELD,
    HSCAN,
    HSET,
    HSETEX,
    HSETNX,
    HSTRLEN,
    HTTL,
    HVALS,
    PFADD,
    PFCOUNT,
    PFDEBUG,
    PFMERGE,
    PFSELFTEST,
    LATENCY_DOCTOR,
    LATENCY_GRAPH,
    LATENCY_HELP,
    LATENCY_HISTOGRAM,
    LATENCY_HISTORY,
    LATENCY_LATEST,
    LATENCY_RESET,
    BLMOVE,
    BLMPOP,
    BLPOP,
    BRPOP,
    BRPOPLPUSH,
    LINDEX,
    LINSERT,
    LLEN,
    LMOVE,
    LMPOP,
    LPOP,
    LPOS,
    LPUSH,
    LPUSHX,
    LRANGE,
    LREM,
    LSET,
    LTRIM,
    RPOP,
    RPOPLPUSH,
    RPUSH,
    RPUSHX,
    MEMORY_DOCTOR,
    MEMORY_HELP,
    MEMORY_MALLOC_STATS,
    MEMORY_PURGE,
    MEMORY_STATS,
    MEMORY_USAGE,
    MODULE_HELP,
    MODULE_LIST,
    MODULE_LOAD,
    MODULE_LOADEX,
    MODULE_UNLOAD,
    PUBLISH,
    PUBSUB_CHANNELS,
    PUBSUB_HELP,
    PUBSUB_NUMPAT,
    PUBSUB_NUMSUB,
    PUBSUB_SHARDCHANNELS,
    PUBSUB_SHARDNUMSUB,
    SPUBLISH,
    EVAL,
    EVALSHA,
    EVALSHA_RO,
    EVAL_RO,
    FCALL,
    FCALL_RO,
    FUNCTION_DELETE,
    FUNCTION_DUMP,
    FUNCTION_FLUSH,
    FUNCTION_HELP,
    FUNCTION_KILL,
    FUNCTION_LIST,
    FUNCTION_LOAD,
    FUNCTION_RESTORE,
    FUNCTION_STATS,
    SCRIPT_DEBUG,
    SCRIPT_EXISTS,
    SCRIPT_FLUSH,
    SCRIPT_HELP,
    SCRIPT_KILL,
    SCRIPT_LOAD,
    SCRIPT_SHOW,
    SENTINEL_CKQUORUM,
    SENTINEL_CONFIG,
    SENTINEL_DEBUG,
    SENTINEL_FAILOVER,
    SENTINEL_FLUSHCONFIG,
    SENTINEL_GET_MASTER_ADDR_BY_NAME,
    SENTINEL_GET_PRIMARY_ADDR_BY_NAME,
    SENTINEL_HELP,
    SENTINEL_INFO_CACHE,
    SENTINEL_IS_MASTER_DOWN_BY_ADDR,
    SENTINEL_IS_PRIMARY_DOWN_BY_ADDR,
    SENTINEL_MASTER,
    SENTINEL_MASTERS,
    SENTINEL_MONITOR,
    SENTINEL_MYID,
    SENTINEL_PENDING_SCRIPTS,
    SENTINEL_PRIMARIES,
    SENTINEL_PRIMARY,
    SENTINEL_REMOVE,
    SENTINEL_REPLICAS,
    SENTINEL_RESET,
    SENTINEL_SENTINELS,
    SENTINEL_SET,
    SENTINEL_SIMULATE_FAILURE,
    SENTINEL_SLAVES,
    BGREWRITEAOF,
    BGSAVE,
    DBSIZE,
    DEBUG,
    FAILOVER,
    FLUSHALL,
    FLUSHDB,
    INFO,
    LASTSAVE,
    LOLWUT,
    REPLICAOF,
    ROLE,
    SAVE,
    SHUTDOWN,
    SLAVEOF,
    SWAPDB,
    TIME,
    SADD,
    SCARD,
    SDIFF,
    SDIFFSTORE,
    SINTER,
    SINTERCARD,
    SINTERSTORE,
    SISMEMBER,
    SMEMBERS,
    SMISMEMBER,
    SMOVE,
    SPOP,
    SRANDMEMBER,
    SREM,
    SSCAN,
    SUNION,
    SUNIONSTORE,
    SLOWLOG_GET,
    SLOWLOG_HELP,
    SLOWLOG_LEN,
    SLOWLOG_RESET,
    BZMPOP,
    BZPOPMAX,
    BZPOPMIN,
    ZADD,
    ZCARD,
    ZCOUNT,
    ZDIFF,
    ZDIFFSTORE,
    ZINCRBY,
    ZINTER,
    ZINTERCARD,
    ZINTERSTORE,
    ZLEXCOUNT,
    ZMPOP,
    ZMSCORE,
    ZPOPMAX,
    ZPOPMIN,
    ZRANDMEMBER,
    ZRANGE,
    ZRANGEBYLEX,
    ZRANGEBYSCORE,
    ZRANGESTORE,
    ZRANK,
    ZREM,
    ZREMRANGEBYLEX,
    ZREMRANGEBYRANK,
    ZREMRANGEBYSCORE,
    ZREVRANGE,
    ZREVRANGEBYLEX,
    ZREVRANGEBYSCORE,
    ZREVRANK,
    ZSCAN,
    ZSCORE,
    ZUNION,
    ZUNIONSTORE,
    XACK,
    XADD,
    XAUTOCLAIM,
    XCLAIM,
    XDEL,
    XGROUP_CREATE,
    XGROUP_CREATECONSUMER,
    XGROUP_DELCONSUMER,
    XGROUP_DESTROY,
    XGROUP_HELP,
    XGROUP_SETID,
    XINFO_CONSUMERS,
    XINFO_GROUPS,
    XINFO_HELP,
    XINFO_STREAM,
    XLEN,
    XPENDING,
    XRANGE,
    XREAD,
    XREADGROUP,
    XREVRANGE,
    XSETID,
    XTRIM,
    APPEND,
    DECR,
    DECRBY,
    DELIFEQ,
    GET,
    GETDEL,
    GETEX,
    GETRANGE,
    GETSET,
    INCR,
    INCRBY,
    INCRBYFLOAT,
    LCS,
    MGET,
    MSET,
    MSETEX,
    MSETNX,
    PSETEX,
    SET,
    SETEX,
    SETNX,
    SETRANGE,
    STRLEN,
    SUBSTR,
    DISCARD,
    EXEC,
    MULTI,
    UNWATCH,
    WATCH,
)

COMMANDS: dict[str, CommandInfo] = {row.name: row for row in _ALL}
"""Every command of the spec by its name."""
