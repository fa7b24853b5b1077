create table dataset (
  sha256 varchar(64) primary key,
  name varchar(200) not null,
  bytes bigint not null,
  row_count bigint not null,
  columns_json text not null,
  created_by varchar(200) not null,
  created timestamp with time zone not null
);

create table model (
  name varchar(200) primary key,
  facts text not null,
  champion integer,
  challenger integer,
  versions integer not null,
  created timestamp with time zone not null
);

create table model_version (
  model varchar(200) not null references model (name),
  number integer not null,
  passage varchar(200) not null unique,
  run varchar(64),
  standing varchar(20) not null,
  created_by varchar(200) not null,
  created timestamp with time zone not null,
  artifacts text not null,
  inputs text not null,
  outputs text not null,
  datasets text not null,
  provenance text not null,
  measurements text not null,
  approvals text not null,
  primary key (model, number)
);

create table snapshot (
  model varchar(200) not null references model (name),
  name varchar(200) not null,
  champion integer,
  challenger integer,
  taken_by varchar(200) not null,
  taken timestamp with time zone not null,
  primary key (model, name)
);
