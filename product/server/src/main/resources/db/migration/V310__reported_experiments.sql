-- Standard deviation of the single cases of a reported mean.
alter table reported_measurement add column deviation double precision;

-- Number of the last report before an experiment began.
alter table experiment add column from_report bigint default 0 not null;
