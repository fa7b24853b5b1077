-- What was sent to another system for a passage; state sending stays when the answer never came.
create table connector_call (
  passage varchar(64) primary key,
  connector varchar(200) not null,
  calls integer not null,
  state varchar(20) not null,
  status varchar(40),
  at timestamp with time zone not null
);
