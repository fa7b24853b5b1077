create trigger audit_head_goes_on before update, delete on audit_head
  for each row call 'org.orrery.server.audit.RefuseStepBack';

-- H2 has no trigger for truncate; it refuses to truncate what another table refers to.
create table audit_anchor (
  number bigint references audit_entry (number)
);
