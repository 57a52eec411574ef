"""The one SQLite module of the program, connections set up safely, and its errors turned into faults.

Owns every ``connect``. Nobody in this process may open a project file by other means: closing such a file drops
SQLite's POSIX locks, and commits that were acknowledged can then be lost.
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
    # The same choice as sqlite-utils makes: with two SQLites in one process, neither would know the other's locks.
    try:
        sqlite3 = importlib.import_module("pysqlite3.dbapi2")
    except ImportError:
        import sqlite3

Value = None | int | float | str | bytes
Row = tuple[Value, ...]
Connection = sqlite3.Connection

_OLDEST = (3, 44, 0)  # contentless-delete FTS5, and fixes to generated columns under STRICT
_PAGE = 2_000
_BETWEEN_LOOKS = 50_000  # of SQLite's virtual machine: some milliseconds

_PRAGMAS: tuple[tuple[str, str | int, str | int], ...] = (
    # name, what is set, what must be read back
    ("busy_timeout", 5_000, 5_000),
    ("foreign_keys", 1, 1),
    ("trusted_schema", 0, 0),
    ("cell_size_check", 1, 1),
    ("mmap_size", 0, 0),
    ("cache_size", -65_536, -65_536),  # 64 MiB: an import spreads over many tables and must not spill midway
    ("recursive_triggers", 1, 1),  # so that INSERT OR REPLACE cannot get around the triggers that protect the log
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
    """A connection whose errors are faults. Transactions are begun and ended by its owner."""

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
        """All rows at once, so that no cursor stays open and keeps the WAL growing."""
        with self.faults():
            return self.connection.execute(sql, values).fetchall()

    def paged(self, table: str, columns: str, after: int = 0) -> Iterator[list[Row]]:
        """Every row of ``table`` in pages by rowid, the rowid first; no cursor is open between pages."""
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
        """Call ``look`` all the while a long query runs inside; what it raises ends the query."""
        raised: list[BaseException] = []

        def ask() -> int:
            try:
                look()
            except BaseException as error:  # SQLite's own word for it would be an error of the file
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
        """Errors of SQLite inside become faults that name the file."""
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise fault_of(error, self.path) from error

    def begin(self) -> None:
        """Begin a writing transaction at once, so that another writer is met here and nowhere later."""
        self.run("BEGIN IMMEDIATE")

    @contextmanager
    def snapshot(self) -> Generator[None]:
        """Everything read inside is of one moment, whatever others commit meanwhile."""
        if self.connection.in_transaction:
            yield
            return
        self.run("BEGIN DEFERRED")
        try:
            yield
        finally:
            self.rollback()

    def commit(self) -> None:
        """Commit; when this returns, the changes are on the disk."""
        self.run("COMMIT")

    def rollback(self) -> None:
        """Give up the open transaction, if SQLite has not done so by itself."""
        if self.connection.in_transaction:
            self.run("ROLLBACK")

    def close(self) -> None:
        """Close the connection; the last one leaves a single file behind.

        A writer first brings everything into the file: while somebody else still reads, closing alone would not, and
        whoever then copied the file without its ``-wal`` would lack the last changes.
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
    """Open ``path`` with every safety set and read back.

    ``immutable`` is for media that cannot be written at all: no lock, no WAL. ``salvage`` reads on where a file is
    shorter than it says, or a part of its schema is unreadable. Raises faults.
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
        if salvage:  # on a connection that cannot write it opens nothing to writing
            connection.execute("PRAGMA writable_schema = 1")
        for name, wanted, read_back in _PRAGMAS if read_only else _PRAGMAS + _WRITER_PRAGMAS:
            _set_pragma(database, name, wanted, read_back)
    except BaseException:
        database.close()
        raise
    return database


def in_memory() -> Connection:
    """An empty database in memory, for comparing."""
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
    """Have SQLite delete the empty ``-wal`` and the ``-shm`` that a reading connection makes and may not delete.

    A connection that may write does so when it is the last to close, and never while another process has the file. One
    with content is left alone: it is what somebody wrote, and only a writer may bring it into the file.
    """
    real = path.resolve()
    wal, journal = (real.with_name(real.name + suffix) for suffix in ("-wal", "-journal"))
    with suppress(OSError, sqlite3.Error, UnicodeDecodeError):  # the last: the words of an error on a damaged file
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
