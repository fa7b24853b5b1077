-- Versions that another server answers for.
create table remote_model (
  model varchar(200) not null,
  version integer not null,
  remote varchar(200) not null,
  remote_name varchar(200) not null,
  remote_version varchar(100),
  deployed timestamp with time zone not null,
  primary key (model, version)
);
