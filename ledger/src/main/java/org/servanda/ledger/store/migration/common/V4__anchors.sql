-- What an anchor's record said, so that a record read anew can be known again.
alter table decision_anchor add column quote text not null default '';
alter table decision_anchor add column told ${json} not null default '{}';

drop view commitments;
create view commitments as
  select id as commitment, by_whom, to_whom, type, name as text, sphere, value, unit, due_from, due_to, status,
         case when due_to < ${today} and status in ('pledged', 'in progress') and contested = 0
               and more ->> 'superseded_by' is null then 1 else 0 end as overdue,
         contested, more ->> 'firmness' as firmness, more ->> 'superseded_by' as superseded_by,
         sources, outlets, first_told, last_told, review
  from entry where kind = 'commitment';
