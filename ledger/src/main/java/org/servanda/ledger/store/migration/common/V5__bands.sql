-- Bands by day: a reprint follows within a week, and texts of one mould share bands over the years.
create table band (
  band ${big} not null,
  day integer not null,            -- as 20230825; 0 where not known
  document ${number} not null,
  primary key (band, day, document)
) ${compact};
insert into band (band, day, document)
  select distinct b.band, coalesce(cast(replace(substr(d.published, 1, 10), '-', '') as integer), 0), b.document
  from document_band b join document d on d.number = b.document;
drop table document_band;
alter table band rename to document_band;
