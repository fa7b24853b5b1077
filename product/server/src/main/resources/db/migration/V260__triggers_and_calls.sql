-- What wants to fire a trigger, kept until it has done so or was refused.
create table trigger_signal (
  id varchar(64) primary key,
  run varchar(64) not null references run (id),
  element varchar(200) not null,
  actor varchar(200) not null,
  facts text not null,
  dataset varchar(64),
  at timestamp with time zone not null
);

-- The secret with which a Git host signs what it tells of a definition's repositories.
create table hook (
  definition varchar(200) primary key references definition (id),
  secret varchar(64) not null,
  made_by varchar(200) not null,
  made timestamp with time zone not null
);

-- Signatures that were accepted once and are not accepted again.
create table hook_delivery (
  definition varchar(200) not null references definition (id),
  signature varchar(64) not null,
  at timestamp with time zone not null,
  primary key (definition, signature)
);

-- The passage of the parent that waits for this run.
alter table run add column parent_passage varchar(64);
create index run_parent on run (parent);
