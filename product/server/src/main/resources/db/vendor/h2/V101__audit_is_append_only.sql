create trigger audit_entry_no_change before update, delete on audit_entry
  for each row call 'org.orrery.server.audit.RefuseChange';
