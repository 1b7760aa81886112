-- What the notices of an injury ask for beyond the report, for each of the injured, in codes of NAV's lists; and since
-- when this person consents to medical detail in the register (aml § 5-1 second paragraph), null while there is none.
-- A national id number has no place here.
create table injury_facts (
    id           uuid                        not null primary key,
    version      integer                     not null,
    created_at   timestamp(6) with time zone not null,
    updated_at   timestamp(6) with time zone not null,
    incident_id  uuid                        not null references incident (id),
    person_id    uuid                        not null,
    job_title    varchar(80),
    time_of_day  varchar(80),
    location     varchar(80),
    workplace    varchar(80),
    same_address boolean,
    consent_on   date,
    constraint injury_facts_once unique (incident_id, person_id)
);
