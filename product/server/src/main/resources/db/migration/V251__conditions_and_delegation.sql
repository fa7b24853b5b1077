alter table approval add column conditions_expire timestamp with time zone;

create table approval_delegation (
  approval varchar(64) not null references approval (id),
  from_user varchar(100) not null,
  to_user varchar(100) not null,
  reason text not null,
  at timestamp with time zone not null,
  primary key (approval, from_user)
);
