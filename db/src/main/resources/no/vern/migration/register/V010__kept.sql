-- When somebody took up a case that was only kept: a deadline that had passed by then is counted from this day.
alter table incident add column followed_from date;

-- What a migration has changed, until the audit trail tells of it: an entry's seal is not made in SQL.
create table untold_change (
    record_type varchar(60)  not null,
    record_id   uuid         not null,
    field       varchar(100) not null,
    was         varchar(100) not null,
    became      varchar(100) not null,
    incidents   integer      not null
);

-- A register that was taken over is history until somebody follows it up. So far its rows stood as REPORTED, that is
-- as open, when the file did not say where they stood. Those that somebody has touched, and those of a file that had a
-- status (which of them said "reported" can no longer be told), stay as they are.
create local temporary table history as
    select row_no, import_id, cast(date_trunc('month', occurred_on) as date) as first_day, type
    from incident
    where status = 'REPORTED' and not followed and version = 1
        and import_id in (select id from import_run where mapping not like '%"status"%')
        and id not in (select incident_id from measure)
        and id not in (select incident_id from attachment)
        and id not in (select incident_id from investigation)
        and id not in (select incident_id from case_facts)
        and id not in (select incident_id from injury_facts);

update incident set status = 'KEPT' where row_no in (select row_no from history);

insert into incident_tally (first_day, type, status, incidents)
    select first_day, type, 'KEPT', count(*) from history group by first_day, type;
update incident_tally tally
    set incidents = incidents - (
        select count(*) from history where history.first_day = tally.first_day and history.type = tally.type)
    where status = 'REPORTED';

insert into untold_change (record_type, record_id, field, was, became, incidents)
    select 'import_run', import_id, 'status', 'REPORTED', 'KEPT', count(*) from history group by import_id;

drop table history;
