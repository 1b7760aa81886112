-- When a case is to be reported to the occupational health service (BHT), from a day on; a case keeps those of the day
-- that it was registered. Without a row the proposal that Vern comes with holds. A null grade and no repeats: never.
create table bht_criteria (
    id          uuid                        not null primary key,
    version     integer                     not null,
    created_at  timestamp(6) with time zone not null,
    updated_at  timestamp(6) with time zone not null,
    valid_from  date                        not null,
    assessed    varchar(20),
    experienced varchar(20),
    repeats     integer                     not null,
    months      integer                     not null,
    wish        boolean                     not null,
    constraint bht_criteria_from unique (valid_from)
);

-- Whether a case was reported to BHT for one of the affected, or why not; person_id is null while nobody is named.
-- What BHT knows or does has no place here.
create table bht_report (
    id            uuid                        not null primary key,
    version       integer                     not null,
    created_at    timestamp(6) with time zone not null,
    updated_at    timestamp(6) with time zone not null,
    incident_id   uuid                        not null references incident (id),
    person_id     uuid,
    wish          boolean,
    decision      varchar(20),
    reason        varchar(40),
    explanation   varchar(2000)               not null,
    told_at       timestamp(6),
    told_by       varchar(200)                not null,
    channel       varchar(40),
    registered_by varchar(200)                not null,
    constraint bht_report_once unique nulls not distinct (incident_id, person_id)
);
create index bht_report_decision on bht_report (decision);
