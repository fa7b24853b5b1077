create function refuse_step_back() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.number > old.number then
    return new;
  end if;
  raise exception 'The head of the audit trail only goes on; the trail is append-only.';
end
$$;

create trigger audit_head_goes_on before update or delete on audit_head
  for each row execute function refuse_step_back();

create trigger audit_head_no_truncate before truncate on audit_head
  for each statement execute function refuse_step_back();
