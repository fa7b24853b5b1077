-- Tickets that critical monitors ask for, kept until their system has taken them.
create table monitor_ticket (
  id varchar(64) primary key,
  run varchar(64) not null,
  definition varchar(200) not null,
  monitor varchar(200) not null,
  model varchar(200) not null,
  version integer not null,
  started_by varchar(200) not null,
  destination varchar(200) not null,
  project varchar(500) not null,
  title varchar(2000) not null,
  state varchar(20) not null,
  attempts integer not null,
  due timestamp with time zone not null,
  asked timestamp with time zone not null
);
create index monitor_ticket_due on monitor_ticket (state, due);
create index monitor_ticket_monitor on monitor_ticket (run, monitor, asked);
