create view documents as
  select key as document, url, title, published, publisher, language, place, country, agency,
         source, text, ingested
  from document;

create view evidence as
  select e.id as entry, e.kind, r.key as record, d.publisher as outlet, d.published, d.url, p.text as sentence,
         r.begins, r.ends, r.speaker, r.speaker_country, r.reason, d.key as document, d.source
  from record r
  join entry e on e.number = r.entry
  join document d on d.number = r.document
  left join passage p on p.number = r.passage;

create view agreements as
  select id as agreement, name, type, by_whom as parties, status, date_from as concluded_from,
         date_to as concluded_to, more ->> 'place' as place, sources, outlets, first_told, last_told, review
  from entry where kind = 'agreement';

create view commitments as
  select id as commitment, by_whom, to_whom, type, name as text, sphere, value, unit, due_from, due_to, status,
         case when due_to < ${today} and status in ('pledged', 'in progress')
               and more ->> 'superseded_by' is null then 1 else 0 end as overdue,
         contested, more ->> 'firmness' as firmness, more ->> 'superseded_by' as superseded_by,
         sources, outlets, first_told, last_told, review
  from entry where kind = 'commitment';

create view figures as
  select id as figure, name as indicator, value, unit, date_from as period_from, date_to as period_to,
         by_whom as parties, more ->> 'flow' as flow, more ->> 'change_pct' as change_pct, type as modality,
         due_to as due, sphere, contested, sources, outlets, first_told, last_told, review
  from entry where kind = 'figure';

create view engagements as
  select id as engagement, type, name, by_whom, to_whom as host, people, more ->> 'places' as places,
         date_from, date_to, status, contested, sources, outlets, first_told, last_told, review
  from entry where kind = 'engagement';

create view events as
  select id as event, type as class, more ->> 'mode' as mode, more ->> 'cameo' as cameo,
         more ->> 'goldstein' as goldstein, more ->> 'quad' as quad, by_whom as sources_of_act, to_whom as targets,
         date_from, date_to, more ->> 'place' as place, status, contested, sources, outlets, first_told,
         last_told, review
  from entry where kind = 'event';

create view statements as
  select id as statement, people as speaker, by_whom as country, more ->> 'role' as role, type as manner,
         more ->> 'direct' as direct, to_whom as addressee, status as stance, name as text, sphere,
         more ->> 'relayed_by' as relayed_by, sources, outlets, first_told, last_told, review
  from entry where kind = 'statement';
