create virtual table passage_search using fts5 (
  text, content = 'passage', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2'
);
create trigger passage_added after insert on passage begin
  insert into passage_search (rowid, text) values (new.number, new.text);
end;
create trigger passage_removed after delete on passage begin
  insert into passage_search (passage_search, rowid, text) values ('delete', old.number, old.text);
end;
