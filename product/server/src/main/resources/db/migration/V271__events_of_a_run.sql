-- The past of a run is read from the events about it.
create index event_subject on event (subject, id);
