-- The version that became champion when the snapshot was taken.
alter table snapshot add column promoted integer;
update snapshot set promoted = (select m.champion from model m where m.name = snapshot.model)
  where taken = (select max(other.taken) from snapshot other where other.model = snapshot.model);
