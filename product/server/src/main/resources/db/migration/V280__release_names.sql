-- What whoever deployed a definition called the release; empty for nothing.
alter table definition add column release_name varchar(200) default '' not null;
