"""Chooses the program's one SQLite library, opens connections with safe settings and turns its errors into faults.

Every connection is made here. Nothing else in this process may open a project file: closing any descriptor of it drops
SQLite's POSIX locks, after which acknowledged commits can be lost.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.base.errors import EnvironmentFault
from reader.base.held import hold, release
from reader.base.sentences import sentence
from reader.store.faults import fault_of

if TYPE_CHECKING:
    import sqlite3
else:
    # Choose as sqlite-utils does: two SQLite libraries in one process would not see each other's locks.
    try:
        sqlite3 = importlib.import_module("pysqlite3.dbapi2")
    except ImportError:
        import sqlite3

Value = None | int | float | str | bytes
Row = tuple[Value, ...]
Connection = sqlite3.Connection

_OLDEST = (3, 44, 0)  # contentless-delete FTS5, and fixes to generated columns under STRICT
_PAGE = 2_000
_BETWEEN_LOOKS = 50_000  # in virtual machine instructions: a few milliseconds

_PRAGMAS: tuple[tuple[str, str | int, str | int], ...] = (
    # name, value to set, value that must be read back
    ("busy_timeout", 5_000, 5_000),
    ("foreign_keys", 1, 1),
    ("trusted_schema", 0, 0),
    ("cell_size_check", 1, 1),
    ("mmap_size", 0, 0),
    ("cache_size", -65_536, -65_536),  # 64 MiB: an import touches many tables and must not spill to disk midway
    ("recursive_triggers", 1, 1),  # so that INSERT OR REPLACE cannot bypass the triggers that protect the log
)
_WRITER_PRAGMAS: tuple[tuple[str, str | int, str | int], ...] = (
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("journal_size_limit", 67_108_864, 67_108_864),
)


def sqlite_version() -> str:
    """The version of the SQLite library that the whole program uses."""
    return sqlite3.sqlite_version


class Database:
    """A connection whose errors are raised as faults. Its owner begins and ends transactions."""

    __slots__ = ("_only_reads", "connection", "path")

    def __init__(self, connection: Connection, path: Path, *, only_reads: bool = False) -> None:
        self.connection = connection
        self.path = path
        self._only_reads = only_reads

    def run(self, sql: str, values: Sequence[Value] = ()) -> int:
        """Execute one statement and return the number of rows it changed."""
        with self.faults():
            return self.connection.execute(sql, values).rowcount

    def run_many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        """Execute one statement for many rows."""
        with self.faults():
            self.connection.executemany(sql, rows)

    def row(self, sql: str, values: Sequence[Value] = ()) -> Row | None:
        """The first row, or None."""
        with self.faults():
            cursor = self.connection.execute(sql, values)
            found = cursor.fetchone()
            cursor.close()
            return found

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        """All rows at once: an open cursor would keep the WAL from being checkpointed."""
        with self.faults():
            return self.connection.execute(sql, values).fetchall()

    def paged(self, table: str, columns: str, after: int = 0) -> Iterator[list[Row]]:
        """All rows of ``table`` in pages, ordered by rowid, which is the first column. No cursor stays open between
        pages."""
        while True:
            page = self.rows(
                f"SELECT rowid, {columns} FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT {_PAGE}",
                (after,),
            )
            if not page:
                return
            yield page
            after = integer(page[-1][0])

    @contextmanager
    def watched(self, look: Callable[[], None]) -> Generator[None]:
        """Call ``look`` every few milliseconds while a query runs in the block; whatever it raises ends the query."""
        raised: list[BaseException] = []

        def ask() -> int:
            try:
                look()
            except BaseException as error:  # otherwise SQLite would report an interrupted query
                raised.append(error)
            return len(raised)

        self.connection.set_progress_handler(ask, _BETWEEN_LOOKS)
        try:
            yield
        except EnvironmentFault:
            if raised:
                raise raised[0] from None
            raise
        finally:
            self.connection.set_progress_handler(None, 0)

    @contextmanager
    def faults(self) -> Generator[None]:
        """Turn SQLite errors in the block into faults that name the file."""
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise fault_of(error, self.path) from error

    def begin(self) -> None:
        """Begin a write transaction immediately, so that a conflict with another writer shows here and not later."""
        self.run("BEGIN IMMEDIATE")

    @contextmanager
    def snapshot(self) -> Generator[None]:
        """Read everything in the block from one snapshot, whatever others commit meanwhile."""
        if self.connection.in_transaction:
            yield
            return
        self.run("BEGIN DEFERRED")
        try:
            yield
        finally:
            self.rollback()

    def commit(self) -> None:
        """Commit; when this returns, the changes are on disk."""
        self.run("COMMIT")

    def rollback(self) -> None:
        """Roll back the open transaction, unless SQLite already did."""
        if self.connection.in_transaction:
            self.run("ROLLBACK")

    def close(self) -> None:
        """Close the connection; the last one to close leaves only the database file behind.

        A writer checkpoints the WAL first: closing alone does not while others still read, and a copy of the file
        without its ``-wal`` would then lack the latest changes.
        """
        if not self._only_reads:
            with suppress(sqlite3.Error):
                self.connection.execute("PRAGMA busy_timeout = 200")
                self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        with self.faults():
            self.connection.close()
        release(self.path)
        if self._only_reads:
            _take_away_side_files(self.path)


def connect(
    path: Path, *, read_only: bool = False, immutable: bool = False, create: bool = False, salvage: bool = False
) -> Database:
    """Open ``path`` with all safety pragmas set and verified.

    ``immutable`` is for media that cannot be written at all: no locks, no WAL. ``salvage`` keeps reading a file that is
    truncated or whose schema is partly unreadable. Raises faults.
    """
    read_only = read_only or salvage
    _require_version()
    mode = "ro" if read_only else ("rwc" if create else "rw")
    uri = f"{path.absolute().as_uri()}?mode={mode}" + ("&immutable=1" if immutable else "")
    try:
        connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=5.0, cached_statements=256)
    except sqlite3.Error as error:
        raise fault_of(error, path) from error
    database = Database(connection, path, only_reads=read_only and not immutable)
    hold(path)
    try:
        if salvage:  # harmless here: the connection is read-only
            connection.execute("PRAGMA writable_schema = 1")
        for name, wanted, read_back in _PRAGMAS if read_only else _PRAGMAS + _WRITER_PRAGMAS:
            _set_pragma(database, name, wanted, read_back)
    except BaseException:
        database.close()
        raise
    return database


def in_memory() -> Connection:
    """An empty in-memory database, used to build a schema for comparison."""
    return sqlite3.connect(":memory:", isolation_level=None)


def text(value: Value) -> str:
    """A value of a TEXT column; STRICT tables hold nothing else there."""
    assert isinstance(value, str)  # noqa: S101 – narrows a type that the schema guarantees
    return value


def integer(value: Value) -> int:
    """A value of an INTEGER column; STRICT tables hold nothing else there."""
    assert isinstance(value, int)  # noqa: S101 – narrows a type that the schema guarantees
    return value


def blob(value: Value) -> bytes:
    """A value of a BLOB column; STRICT tables hold nothing else there."""
    assert isinstance(value, bytes)  # noqa: S101 – narrows a type that the schema guarantees
    return value


def _take_away_side_files(path: Path) -> None:
    """Have SQLite delete the empty ``-wal`` and the ``-shm`` that a read-only connection creates but cannot delete.

    A writable connection deletes them when it is the last one to close, never while another process has the file open.
    A ``-wal`` with content is left alone: it holds somebody's changes, and only a writer may checkpoint them.
    """
    real = path.resolve()
    wal, journal = (real.with_name(real.name + suffix) for suffix in ("-wal", "-journal"))
    with suppress(OSError, sqlite3.Error, UnicodeDecodeError):  # UnicodeDecodeError: a message about a damaged file
        if wal.stat().st_size or journal.exists():
            return
        connection = sqlite3.connect(f"{real.as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=0)
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        finally:
            connection.close()


def _set_pragma(database: Database, name: str, wanted: str | int, read_back: str | int) -> None:
    database.rows(f"PRAGMA {name} = {wanted}")
    row = database.row(f"PRAGMA {name}")
    if row is None or row[0] != read_back:
        raise EnvironmentFault(
            sentence(
                "store",
                "{file} cannot be kept safe here: SQLite answers {found} instead of {wanted} for {setting}. "
                "Move it to a local disk.",
                file=database.path,
                found=row[0] if row else "",
                wanted=read_back,
                setting=name,
            )
        )


def _require_version() -> None:
    if sqlite3.sqlite_version_info < _OLDEST:
        raise EnvironmentFault(
            sentence(
                "store",
                "SQLite {found} is too old; at least {oldest} is needed. Install the package pysqlite3.",
                found=sqlite3.sqlite_version,
                oldest=".".join(map(str, _OLDEST)),
            )
        )
