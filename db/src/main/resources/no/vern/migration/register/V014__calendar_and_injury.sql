-- Which days count in deadlines, from a day on; a case keeps those of the day that it was registered. What was set before
-- held for every case there was, so it holds from the beginning. Without a row only the public holidays are free.
create table calendar_rule (
    id                 uuid                        not null primary key,
    version            integer                     not null,
    created_at         timestamp(6) with time zone not null,
    updated_at         timestamp(6) with time zone not null,
    valid_from         date                        not null,
    christmas_eve_off  boolean                     not null,
    new_years_eve_off  boolean                     not null,
    same_day_counts    boolean                     not null,
    constraint calendar_rule_from unique (valid_from)
);
insert into calendar_rule
select random_uuid(), 1, min(created_at), max(updated_at), date '1900-01-01',
       max(case when name = 'christmasEveOff' and content = 'true' then 1 else 0 end) = 1,
       max(case when name = 'newYearsEveOff' and content = 'true' then 1 else 0 end) = 1,
       max(case when name = 'sameDayCounts' and content = 'true' then 1 else 0 end) = 1
    from setting
    where name in ('christmasEveOff', 'newYearsEveOff', 'sameDayCounts')
    having count(*) > 0;
delete from setting where name in ('christmasEveOff', 'newYearsEveOff', 'sameDayCounts');

-- What the register after aml § 5-1 asks for of each of the injured, and of each who fell ill: the report has one set for
-- all of them. Codes are those of NAV's lists.
alter table injury_facts add column injury_type varchar(80);
alter table injury_facts add column body_part varchar(80);
alter table injury_facts add column absence_days integer;
alter table injury_facts add column work_done varchar(2000) default '' not null;
alter table injury_facts add column tasks varchar(2000) default '' not null;
alter table injury_facts add column factors varchar(2000) default '' not null;
alter table injury_facts add column ill_on date;

-- When one learnt what an illness comes from: NAV's year is counted from this day (folketrygdloven § 13-14).
alter table case_facts add column learnt_on date;
