"""The tables of a project file, as named migrations; the only place where they are defined.

A migration is a name and its statements; once released it never changes. sqlite-utils applies migrations and records
which were applied. A file's schema must equal, word for word, what these statements produce in an empty database, so
that a smuggled-in trigger or view is detected before it can run.

The log (``steps``, ``changes``) and the texts are append-only; triggers enforce this even in the SQLite shell.
``articles``, ``spans``, ``relations``, ``entities``, ``labels``, ``settings``, the glossary tables and ``marginalia``
are the state that results from the log. ``search`` indexes the folded texts; its rowid is ``texts.number``.
``word_counts`` caches what analysers found in the texts and can be recomputed at any time.
"""

from __future__ import annotations

from functools import cache

from reader.base.errors import EnvironmentFault
from reader.store.sqlite import Connection, Database, in_memory, integer

APPLICATION_ID = 0x48415348  # "HASH"
MIGRATION_SET = "hashiya"

Migration = tuple[str, tuple[str, ...]]

_MIGRATIONS_TABLE = (
    'CREATE TABLE "_sqlite_migrations" '
    '("id" INTEGER PRIMARY KEY, "migration_set" TEXT, "name" TEXT, "applied_at" TEXT)',
    'CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name" ON "_sqlite_migrations" ("migration_set", "name")',
)

_ARTICLES = (
    """CREATE TABLE texts (
    number INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL
) STRICT""",
    """CREATE TABLE articles (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL REFERENCES texts (sha256) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('', 'rtl', 'ltr')),
    meta TEXT NOT NULL,
    labels TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('new', 'in_progress', 'done')),
    extra TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    -- derived from the columns above, the text and the spans; never logged
    title_key TEXT NOT NULL,
    date TEXT NOT NULL,
    source TEXT NOT NULL,
    length INTEGER NOT NULL,
    span_count INTEGER NOT NULL DEFAULT 0
) STRICT""",
    "CREATE INDEX articles_by_text ON articles (sha256)",
    "CREATE INDEX articles_by_title ON articles (title_key, row, id)",
    "CREATE INDEX articles_by_date ON articles (date, row, id)",
    "CREATE INDEX articles_by_state ON articles (state, row, id)",
    "CREATE INDEX articles_by_spans ON articles (span_count, row, id)",
    """CREATE TRIGGER texts_never_change BEFORE UPDATE ON texts
BEGIN SELECT RAISE(ABORT, 'the text of an article never changes'); END""",
    """CREATE TRIGGER texts_stay BEFORE DELETE ON texts
BEGIN SELECT RAISE(ABORT, 'the text of an article is never deleted'); END""",
)

_ANNOTATIONS = (
    """CREATE TABLE labels (
    code TEXT PRIMARY KEY NOT NULL,
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL,
    color TEXT NOT NULL,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    guideline TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT""",
    """CREATE TABLE entities (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    link TEXT NOT NULL,
    extra TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT""",
    """CREATE TABLE spans (
    id TEXT PRIMARY KEY NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
    start_cp INTEGER NOT NULL CHECK (start_cp >= 0),
    end_cp INTEGER NOT NULL CHECK (end_cp > start_cp),
    label TEXT NOT NULL REFERENCES labels (code) DEFERRABLE INITIALLY DEFERRED,
    annotator TEXT NOT NULL,
    status TEXT NOT NULL,
    note TEXT NOT NULL,
    entity_id TEXT REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
    fragments TEXT NOT NULL,
    attributes TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    extra TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT""",
    "CREATE INDEX spans_by_article ON spans (article_id, start_cp)",
    "CREATE INDEX spans_by_label ON spans (label)",
    "CREATE INDEX spans_by_entity ON spans (entity_id) WHERE entity_id IS NOT NULL",
    """CREATE TABLE relations (
    id TEXT PRIMARY KEY NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
    head_id TEXT NOT NULL REFERENCES spans (id) DEFERRABLE INITIALLY DEFERRED,
    tail_id TEXT NOT NULL REFERENCES spans (id) DEFERRABLE INITIALLY DEFERRED,
    label TEXT NOT NULL,
    annotator TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    extra TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT""",
    "CREATE INDEX relations_by_article ON relations (article_id)",
    "CREATE INDEX relations_by_head ON relations (head_id)",
    "CREATE INDEX relations_by_tail ON relations (tail_id)",
    """CREATE TABLE settings (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT""",
)

_LOG = (
    """CREATE TABLE replicas (
    id TEXT PRIMARY KEY NOT NULL,
    place TEXT NOT NULL UNIQUE,
    head INTEGER NOT NULL,
    head_hash BLOB NOT NULL
) STRICT""",
    """CREATE TABLE steps (
    seq INTEGER PRIMARY KEY,
    replica TEXT NOT NULL REFERENCES replicas (id),
    number INTEGER NOT NULL,
    clock INTEGER NOT NULL,
    annotator TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('start', 'edit', 'undo', 'redo')),
    target BLOB REFERENCES steps (hash),
    first INTEGER NOT NULL,
    count INTEGER NOT NULL,
    hash BLOB NOT NULL UNIQUE,
    UNIQUE (replica, number)
) STRICT""",
    "CREATE INDEX steps_by_annotator ON steps (annotator, seq)",
    "CREATE INDEX steps_by_target ON steps (target) WHERE target IS NOT NULL",
    """CREATE TABLE changes (
    seq INTEGER PRIMARY KEY,
    step INTEGER NOT NULL,  -- no foreign key: closing a step would look through every change ever made
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    before BLOB,
    after BLOB,
    hash BLOB NOT NULL
) STRICT""",
    "CREATE INDEX changes_by_record ON changes (id)",
    *(
        f"""CREATE TRIGGER {table}_{verb.lower()}_refused BEFORE {verb} ON {table}
BEGIN SELECT RAISE(ABORT, 'the log of changes is append-only'); END"""
        for table in ("steps", "changes")
        for verb in ("UPDATE", "DELETE")
    ),
)

SEARCH_TABLE = """CREATE VIRTUAL TABLE search USING fts5 (
    folded, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
)"""
_SEARCH = (SEARCH_TABLE,)

_LABEL_TREE = (  # NULL in rows of older versions, so that their checksums stay valid (see ``records``)
    "ALTER TABLE labels ADD COLUMN parent TEXT REFERENCES labels (code) DEFERRABLE INITIALLY DEFERRED",
    "ALTER TABLE labels ADD COLUMN examples TEXT",
)

_GLOSSARIES = (
    """CREATE TABLE glossaries (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    licence TEXT NOT NULL,
    language TEXT NOT NULL,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    checksum INTEGER NOT NULL
) STRICT""",
    """CREATE TABLE entries (
    id TEXT PRIMARY KEY NOT NULL,
    glossary_id TEXT NOT NULL REFERENCES glossaries (id) DEFERRABLE INITIALLY DEFERRED,
    headword TEXT NOT NULL,
    gloss TEXT NOT NULL,
    part_of_speech TEXT NOT NULL,
    note TEXT NOT NULL,
    label TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    -- derived from the headword; never logged
    key TEXT NOT NULL,
    first TEXT NOT NULL,
    words INTEGER NOT NULL
) STRICT""",
    "CREATE INDEX entries_by_key ON entries (key)",
    "CREATE INDEX entries_of_several_words ON entries (first) WHERE words > 1",
    "CREATE INDEX entries_by_glossary ON entries (glossary_id)",
    """CREATE TABLE words (
    id TEXT PRIMARY KEY NOT NULL,
    language TEXT NOT NULL,
    lemma TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('new', '1', '2', '3', '4', '5', 'known', 'ignored')),
    picked TEXT NOT NULL,
    gloss TEXT NOT NULL,
    updated TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    UNIQUE (language, lemma)
) STRICT""",
)

_WORD_COUNTS = (
    """CREATE TABLE word_counts (
    sha256 TEXT PRIMARY KEY NOT NULL REFERENCES texts (sha256) DEFERRABLE INITIALLY DEFERRED,
    analysers TEXT NOT NULL,
    counts TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT""",
)

_MARGINALIA = (
    """CREATE TABLE marginalia (
    id TEXT PRIMARY KEY NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('bookmark', 'highlight', 'note')),
    start_cp INTEGER NOT NULL CHECK (start_cp >= 0),
    end_cp INTEGER NOT NULL CHECK (end_cp >= start_cp),
    colour TEXT NOT NULL,
    text TEXT NOT NULL,
    annotator TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    extra TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT""",
    "CREATE INDEX marginalia_by_article ON marginalia (article_id, start_cp)",
)

MIGRATIONS: tuple[Migration, ...] = (
    ("001-articles", _ARTICLES),
    ("002-annotations", _ANNOTATIONS),
    ("003-log-of-changes", _LOG),
    ("004-search", _SEARCH),
    ("005-label-tree", _LABEL_TREE),
    ("006-glossaries", _GLOSSARIES),
    ("007-word-counts", _WORD_COUNTS),
    ("008-marginalia", _MARGINALIA),
)


def migrate(connection: Connection, migrations: tuple[Migration, ...] = MIGRATIONS) -> None:
    """Migrate a new or older file to the current version. Each migration and its record form one transaction.

    The caller must hold the lock, have made a backup and have switched off foreign keys.
    """
    from sqlite_utils import Database as Utils  # noqa: PLC0415 – takes 65 ms, and opening a current project needs none of it
    from sqlite_utils.migrations import Migrations  # noqa: PLC0415

    prepare(connection)
    known = Migrations(MIGRATION_SET)
    for version, (name, statements) in enumerate(migrations, start=1):

        def apply(_db: Utils, statements: tuple[str, ...] = statements, version: int = version) -> None:
            for statement in (*statements, f"PRAGMA user_version = {version}"):
                connection.execute(statement)

        known(name=name)(apply)
    known.apply(Utils(connection, execute_plugins=False))


def prepare(connection: Connection) -> None:
    """Mark an empty database as a project and create the table in which sqlite-utils records migrations."""
    if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        for statement in _MIGRATIONS_TABLE:
            connection.execute(statement)


def version_of(database: Database) -> int:
    """The number of migrations applied to the file; above ``len(MIGRATIONS)``, it is from a newer program."""
    row = database.row("PRAGMA user_version")
    return integer(row[0]) if row else 0


def is_project(database: Database) -> bool:
    """Whether the header has this program's application id. Raises faults when the file is not a database."""
    row = database.row("PRAGMA application_id")
    return row is not None and row[0] == APPLICATION_ID


def schema_differences(database: Database, version: int) -> list[str]:
    """The names of tables, indices, triggers and views that differ from the schema of ``version``."""
    found = {(row[0], row[1], row[2], row[3]) for row in database.rows(_SCHEMA)}
    return sorted(str(name) for _, name, _, _ in found ^ _expected(version))


def unaltered_tables(database: Database) -> frozenset[str]:
    """The tables that salvage may read: those defined exactly as in this or an older version."""
    versions = range(1, len(MIGRATIONS) + 1)
    ours = {row for version in versions for row in _expected(version) if row[0] == "table"}
    found: set[str] = set()
    for number in range(_MOST_OBJECTS):  # one at a time, since the page of any one may be damaged
        try:
            row = database.row(f"{_SCHEMA} LIMIT 1 OFFSET ?", (number,))
        except EnvironmentFault:
            continue
        if row is None:
            break
        if row in ours:
            found.add(str(row[1]))
    return frozenset(found)


def columns_of(database: Database, table: str) -> frozenset[str]:
    """The names of a table's columns; a table from an older version lacks the later ones."""
    return frozenset(str(row[0]) for row in database.rows("SELECT name FROM pragma_table_info(?)", (table,)))


_MOST_OBJECTS = 100
_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\'"


@cache
def _expected(version: int) -> frozenset[tuple[object, ...]]:
    connection = in_memory()
    try:
        prepare(connection)
        for _, statements in MIGRATIONS[:version]:
            for statement in statements:
                connection.execute(statement)
        return frozenset(connection.execute(_SCHEMA).fetchall())
    finally:
        connection.close()
