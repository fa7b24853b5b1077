create table app_user (
  name varchar(100) primary key,
  display_name varchar(200) not null,
  password varchar(200) not null,
  roles text not null,
  enabled boolean not null,
  created timestamp with time zone not null
);

-- Only the digest of a token is kept.
create table app_session (
  token_digest varchar(64) primary key,
  user_name varchar(100) not null references app_user (name),
  created timestamp with time zone not null,
  expires timestamp with time zone not null
);
create index app_session_user on app_session (user_name);
