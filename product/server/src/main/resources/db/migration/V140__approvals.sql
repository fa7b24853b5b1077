create table approval (
  id varchar(64) primary key,
  run varchar(64) not null,
  lifecycle_name varchar(500) not null,
  element varchar(200) not null,
  name varchar(500) not null,
  kind varchar(20) not null,
  model varchar(200) not null,
  version integer,
  state varchar(40) not null,
  terms text not null,
  excluded text not null,
  created timestamp with time zone not null,
  due timestamp with time zone,
  decided timestamp with time zone,
  escalated boolean not null
);
create index approval_run on approval (run);
create index approval_state on approval (state);

create table approval_evidence (
  approval varchar(64) not null references approval (id),
  name varchar(200) not null,
  sha256 varchar(64) not null,
  format varchar(100) not null,
  bytes bigint not null,
  primary key (approval, name)
);

create table approval_vote (
  approval varchar(64) not null references approval (id),
  voter varchar(100) not null,
  place integer not null,
  role varchar(200) not null,
  roles text not null,
  vote text not null,
  primary key (approval, voter)
);
