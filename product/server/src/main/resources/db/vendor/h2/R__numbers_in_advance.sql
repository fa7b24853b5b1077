-- H2 writes a sequence to disk each time its numbers run out, by default after 32; a killed server skips what was left.
alter table prediction alter column number set cache 1000;
alter table outcome alter column number set cache 1000;
alter table passage alter column number set cache 1000;
