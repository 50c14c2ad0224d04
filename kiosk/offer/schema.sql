-- The offer as SQLite. Names follow HSDS 3.0 where it has the thing; the kinship tables stand beside them.
-- application_id is 'KLOF'; user_version is major * 1000 + minor: a newer major is refused, a newer minor is read.
PRAGMA application_id = 0x4B4C4F46;
PRAGMA user_version = 1004;

CREATE TABLE release (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL CHECK (version >= 0),
    council TEXT NOT NULL,
    title TEXT NOT NULL,
    built_at TEXT NOT NULL,
    review_by TEXT NOT NULL,
    accountable_role TEXT NOT NULL,
    languages TEXT NOT NULL,            -- codes parted by a space, the first is the source's
    draft INTEGER NOT NULL CHECK (draft IN (0, 1))
) STRICT;

CREATE TABLE area (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('kinship', 'universal', 'urgent')),
    name TEXT NOT NULL,
    summary TEXT NOT NULL,
    icon TEXT NOT NULL,
    position INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE arrangement (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    legal_name TEXT NOT NULL,
    description TEXT NOT NULL,
    position INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE organization (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE location (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL
) STRICT;

CREATE TABLE service (
    id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organization (id),
    name TEXT NOT NULL,
    summary TEXT NOT NULL,
    description TEXT NOT NULL,
    easy_words TEXT NOT NULL,           -- a sentence a line
    minimum_age INTEGER,
    maximum_age INTEGER,
    eligibility_description TEXT NOT NULL,
    application_process TEXT NOT NULL,  -- a step a line
    what_to_say TEXT NOT NULL,
    what_happens_next TEXT NOT NULL,
    fees_description TEXT NOT NULL,
    url TEXT NOT NULL,
    url_words TEXT NOT NULL,
    keywords TEXT NOT NULL,             -- one a line
    source TEXT NOT NULL,
    assured_date TEXT NOT NULL,
    review_by TEXT NOT NULL
) STRICT;

CREATE INDEX service_by_age ON service (minimum_age, maximum_age, id);

CREATE TABLE service_in_area (
    service_id TEXT NOT NULL REFERENCES service (id),
    area_id TEXT NOT NULL REFERENCES area (id),
    rank INTEGER NOT NULL,              -- 0: the service's home area
    position INTEGER NOT NULL,          -- of the service within the area
    PRIMARY KEY (service_id, area_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX service_in_area_by_area ON service_in_area (area_id, position);

CREATE TABLE phone (
    id INTEGER PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES service (id),
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('voice', 'text')),
    hours TEXT NOT NULL,                -- schema.org openingHours, one a line
    hours_note TEXT NOT NULL,
    contact_status TEXT NOT NULL CHECK (contact_status IN ('confirmed', 'unverified')),
    source TEXT NOT NULL
) STRICT;
CREATE INDEX phone_by_service ON phone (service_id);

CREATE TABLE schedule (
    id INTEGER PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES service (id),
    location_id TEXT REFERENCES location (id),
    description TEXT NOT NULL,
    freq TEXT NOT NULL CHECK (freq IN ('', 'WEEKLY', 'MONTHLY')),
    interval INTEGER NOT NULL CHECK (interval > 0),
    dtstart TEXT,
    until TEXT,
    count INTEGER,
    byday TEXT NOT NULL,                -- parted by commas
    bymonthday TEXT NOT NULL,           -- parted by commas
    opens_at TEXT,                      -- HH:MM on the wall in England
    closes_at TEXT,
    valid_from TEXT,
    valid_to TEXT
) STRICT;
CREATE INDEX schedule_by_service ON schedule (service_id);

CREATE TABLE schedule_exception (
    schedule_id INTEGER NOT NULL REFERENCES schedule (id),
    date TEXT NOT NULL,
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),  -- 1: shown as cancelled, 0: not shown
    reason TEXT NOT NULL,
    PRIMARY KEY (schedule_id, date)
) STRICT, WITHOUT ROWID;

CREATE TABLE bank_holiday (             -- England's, for the years in which the release can be in use
    date TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE service_at_location (
    service_id TEXT NOT NULL REFERENCES service (id),
    location_id TEXT NOT NULL REFERENCES location (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (service_id, location_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE entitlement (
    service_id TEXT NOT NULL REFERENCES service (id),
    arrangement_id TEXT NOT NULL REFERENCES arrangement (id),
    level TEXT NOT NULL CHECK (level IN ('everyone', 'right', 'assessed', 'ask')),
    sentence TEXT NOT NULL,
    source TEXT NOT NULL,
    checked TEXT NOT NULL,
    inherited INTEGER NOT NULL CHECK (inherited IN (0, 1)),
    PRIMARY KEY (service_id, arrangement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entitlement_by_arrangement ON entitlement (arrangement_id, inherited, level);

CREATE TABLE need (
    id TEXT PRIMARY KEY,
    phrase TEXT NOT NULL,
    position INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE need_service (
    need_id TEXT NOT NULL REFERENCES need (id),
    service_id TEXT NOT NULL REFERENCES service (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (need_id, service_id)
) STRICT, WITHOUT ROWID;

-- The ready-made print for one area or one arrangement; its id is that of the area or the arrangement.
CREATE TABLE leaflet (
    id TEXT PRIMARY KEY,
    area_id TEXT UNIQUE REFERENCES area (id),
    arrangement_id TEXT UNIQUE REFERENCES arrangement (id),
    cover TEXT NOT NULL,
    intro TEXT NOT NULL,
    position INTEGER NOT NULL UNIQUE,
    CHECK (id = coalesce(area_id, arrangement_id) AND (area_id IS NULL) <> (arrangement_id IS NULL))
) STRICT;

CREATE TABLE leaflet_service (
    leaflet_id TEXT NOT NULL REFERENCES leaflet (id),
    service_id TEXT NOT NULL REFERENCES service (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (leaflet_id, service_id)
) STRICT, WITHOUT ROWID;

-- What staff begin a sheet with; without an arrangement it fits any.
CREATE TABLE sheet_template (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    arrangement_id TEXT REFERENCES arrangement (id),
    position INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE sheet_template_service (
    sheet_template_id TEXT NOT NULL REFERENCES sheet_template (id),
    service_id TEXT NOT NULL REFERENCES service (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (sheet_template_id, service_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE glossary_term (
    id TEXT PRIMARY KEY,
    term TEXT NOT NULL,
    meaning TEXT NOT NULL,
    also TEXT NOT NULL,                 -- other spellings, one a line
    source TEXT NOT NULL
) STRICT;

CREATE TABLE synonym (
    word TEXT NOT NULL,                 -- what carers say
    means TEXT NOT NULL,                -- a word that the offer uses
    PRIMARY KEY (word, means)
) STRICT, WITHOUT ROWID;

CREATE TABLE translation (
    language TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('area', 'arrangement', 'need', 'service', 'entitlement')),
    id TEXT NOT NULL,                   -- of the area, the arrangement, the need, the service
    field TEXT NOT NULL,                -- of an entitlement: the arrangement, or 'any'
    text TEXT NOT NULL,                 -- lists stand a line each
    status TEXT NOT NULL CHECK (status IN ('draft', 'checked')),
    of TEXT NOT NULL,                   -- the mark of the English text that it translates
    PRIMARY KEY (language, kind, id, field)
) STRICT, WITHOUT ROWID;

-- What is searched. Its rowid is that of service; its columns stand in order of weight.
CREATE VIRTUAL TABLE service_text USING fts5 (
    service_id UNINDEXED, name, keywords, needs, summary, description, more,
    prefix = '2 3', tokenize = 'porter unicode61 remove_diacritics 2'
);

-- The same in other languages, as far as there are translations; without English stems.
CREATE VIRTUAL TABLE translated_text USING fts5 (
    service_id UNINDEXED, language UNINDEXED, name, needs, summary, description,
    prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);

-- Every word of what is searched, for mending what is mistyped; sound: as Metaphone hears it, '' if it does not.
CREATE TABLE word (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE,
    sound TEXT NOT NULL
) STRICT;
CREATE INDEX word_by_sound ON word (sound);

-- The same words by their trigrams, each between two signs at its start and one at its end: ^^bed$.
CREATE VIRTUAL TABLE word_trigram USING fts5 (padded, content = '', tokenize = 'trigram');
