create table audit_entry (
  number bigint primary key,
  at varchar(40) not null,
  actor varchar(200) not null,
  action varchar(100) not null,
  subject varchar(500) not null,
  details text not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null
);
create index audit_entry_subject on audit_entry (subject);

-- One row, locked by whoever appends: number and hash of the last entry.
create table audit_head (
  id integer primary key,
  number bigint not null,
  hash varchar(64) not null
);
insert into audit_head (id, number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table event (
  id bigint primary key,
  at timestamp with time zone not null,
  type varchar(100) not null,
  subject varchar(500) not null,
  data text not null
);

-- One row, locked by whoever publishes: id of the last event.
create table event_head (
  id integer primary key,
  last_id bigint not null
);
insert into event_head (id, last_id) values (1, 0);
