-- One run of an import: an import is one transaction, and its digest seals the rows that it wrote.
create table import_run (
    id           uuid                        not null primary key,
    at           timestamp(6) with time zone not null,
    user_name    varchar(200)                not null,
    file_digest  varbinary(32)               not null,
    mapping      varchar(100000)             not null,
    rows_written integer                     not null
);

create table incident (
    id                   uuid                        not null primary key,
    version              integer                     not null,
    created_at           timestamp(6) with time zone not null,
    updated_at           timestamp(6) with time zone not null,
    case_year            integer                     not null,
    case_number          integer                     not null,
    occurred_on          date                        not null,
    occurred_time        time,
    reported_at          timestamp(6),
    reported_by          varchar(200)                not null,
    unit_id              uuid                        not null references unit (id),
    place                varchar(400)                not null,
    type                 varchar(40)                 not null,
    title                varchar(500)                not null,
    description          varchar(100000)             not null,
    perpetrator          varchar(40),
    channel              varchar(40),
    alone                boolean,
    evening_or_night     boolean,
    injury               boolean,
    injury_type          varchar(80),
    body_part            varchar(80),
    injury_cause         varchar(80),
    injury_background    varchar(80),
    absence_days         integer,
    severity_assessed    varchar(20),
    severity_experienced varchar(20),
    severity_potential   varchar(20),
    immediate_measures   varchar(100000)             not null,
    status               varchar(20)                 not null,
    import_id            uuid references import_run (id),
    source_id            varchar(200),
    source_key           varbinary(32),
    extra                varchar(1000000),
    affected_names       varchar(4000)               not null,
    constraint incident_number unique (case_year, case_number),
    constraint incident_absence_not_negative check (absence_days is null or absence_days >= 0),
    constraint incident_source_key unique (source_key)
);
-- The list's order, newest first, and its filters.
create index incident_newest on incident (occurred_on desc, occurred_time desc, id);
create index incident_unit on incident (unit_id, occurred_on);
create index incident_type on incident (type, occurred_on);
create index incident_status on incident (status, occurred_on);

create table affected_person (
    id           uuid          not null primary key,
    incident_id  uuid          not null references incident (id),
    ordinal      integer       not null,
    name         varchar(200)  not null,
    person_id    uuid references person (id),
    role         varchar(40)   not null,
    relation     varchar(40),
    constraint affected_person_ordinal unique (incident_id, ordinal)
);
