-- Days are ISO 8601 text. A span of days has two columns, both days inclusive.

create table document (
  number ${number} primary key,
  key text not null unique,        -- hash of the URL, or of the text where there is none
  id text not null,                -- as the input names it
  url text,
  title text,
  published text,
  publisher text,
  language text not null,
  place text,
  country text,
  agency text,
  text text not null,
  records ${bytes} not null,       -- what was read, the contract's JSON, deflated
  fingerprint text not null,       -- of text, metadata and records: the same again changes nothing
  signature ${bytes} not null,     -- by which reprints are known
  source text not null,            -- key of the first of the documents that print the same text
  ingested text not null
);
create index document_source on document (source);
create index document_published on document (published);

create table document_band (
  band ${big} not null,
  document ${number} not null references document (number) on delete cascade
);
create index document_band_band on document_band (band);
create index document_band_document on document_band (document);

create table passage (
  number ${number} primary key,
  document ${number} not null references document (number) on delete cascade,
  begins integer not null,         -- in code points of the document's text, the end exclusive
  ends integer not null,
  text text not null
);
create index passage_document on passage (document);

create table entry (
  number ${number} primary key,
  id text not null unique,
  kind text not null,
  block text not null,
  name text not null,
  type text not null,
  by_whom text not null,           -- codes, parted by commas
  to_whom text not null,
  people text not null,
  sphere text,
  status text not null,
  date_from text,
  date_to text,
  due_from text,
  due_to text,
  value double precision,
  unit text,
  contested integer not null,
  sources integer not null,
  outlets integer not null,
  first_told text,
  last_told text,
  review text not null,
  more ${json} not null
);
create index entry_block on entry (block);
create index entry_kind_due on entry (kind, due_to);
create index entry_last_told on entry (last_told);
create index entry_kind_date on entry (kind, date_from);

create table entry_side (
  entry ${number} not null references entry (number) on delete cascade,
  code text not null,
  role text not null               -- by or to
);
create index entry_side_code on entry_side (code, entry);
create index entry_side_entry on entry_side (entry);

create table record (
  number ${number} primary key,
  key text not null unique,
  document ${number} not null references document (number) on delete cascade,
  id text not null,                -- as the document's record names it
  kind text not null,
  begins integer not null,
  ends integer not null,
  passage ${number},
  block text not null,
  name text not null,
  type text not null,
  by_whom text not null,
  to_whom text not null,
  people text not null,
  sphere text,
  status text not null,
  date_from text,
  date_to text,
  due_from text,
  due_to text,
  value double precision,
  unit text,
  speaker text,
  speaker_country text,
  speaker_role text,
  confidence double precision not null,
  more ${json} not null,
  entry ${number},                 -- the entry it was laid to, and why
  reason text
);
create index record_document on record (document);
create index record_block on record (block);
create index record_entry on record (entry);
create index record_passage on record (passage);

create table stale_block (
  block text primary key           -- entries to be made anew
);

create table decision (
  id text primary key,
  decided text not null,           -- when, ISO 8601 with time
  who text not null,
  verb text not null,              -- confirm, correct, reject, merge, split, annotate, undo
  fields ${json} not null,         -- what is corrected to what
  note text not null
);

create table decision_anchor (
  decision text not null references decision (id) on delete cascade,
  document text not null,          -- keys, not numbers: a decision outlives what it was made on
  kind text not null,
  record text not null,
  begins integer not null,
  ends integer not null,
  side text not null               -- of a merge or split, which part the record is of
);
create index decision_anchor_document on decision_anchor (document, kind);

create table delivery (
  id text primary key,
  kind text not null,              -- scheduled or delivered
  by_whom text not null,
  to_whom text not null,
  what text not null,
  value double precision not null,
  unit text not null,
  date_from text not null,
  date_to text not null,
  source text not null,
  imported text not null
);
create index delivery_parties on delivery (by_whom, to_whom);
