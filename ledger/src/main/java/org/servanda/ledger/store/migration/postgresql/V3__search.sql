alter table passage add column words tsvector generated always as (to_tsvector('english', text)) stored;
create index passage_words on passage using gin (words);
