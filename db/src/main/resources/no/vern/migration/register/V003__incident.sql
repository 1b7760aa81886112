-- One run of an import: an import is one transaction, and its digest seals the rows that it wrote.
create table import_run (
    id           uuid                        not null primary key,
    at           timestamp(6) with time zone not null,
    user_name    varchar(200)                not null,
    file_name    varchar(400)                not null,
    file_digest  varbinary(32)               not null,
    mapping      varchar(100000)             not null,
    rows_written integer                     not null,
    rows_skipped integer                     not null,
    rows_digest  varbinary(32)               not null
);

-- The source keys of the rows that a run wrote, 16 bytes and the day of the incident each, end to end: what tells a
-- row that comes a second time. Apart from the rows: an index of random keys over them would double the writing.
create table import_key (
    import_id   uuid               not null references import_run (id),
    part        integer            not null,
    source_keys varbinary(1000000) not null,
    primary key (import_id, part)
);

-- Case numbers run without a gap in each year.
create table case_series (
    case_year   integer not null primary key,
    last_number integer not null
);

-- row_no: a short running number for each row, the order of storing. Lists and the search index point at rows by it.
create table incident (
    row_no               integer                     not null primary key,
    id                   uuid                        not null,
    version              integer                     not null,
    created_at           timestamp(6) with time zone not null,
    updated_at           timestamp(6) with time zone not null,
    case_year            integer                     not null,
    case_number          integer                     not null,
    occurred_on          date                        not null,
    occurred_time        time,
    reported_at          timestamp(6),
    reported_by          varchar(200)                not null,
    unit_id              uuid                        not null,
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
    import_id            uuid,
    source_id            varchar(200),
    extra                varchar(1000000),
    affected_names       varchar(20000)              not null,
    constraint incident_id unique (id),
    constraint incident_number unique (case_year, case_number),
    constraint incident_absence_not_negative check (absence_days is null or absence_days >= 0)
);
-- The list's order, newest first; what a statistic by unit, month and type reads, without touching the rows.
create index incident_newest on incident (occurred_on desc, occurred_time desc, row_no desc);
create index incident_unit on incident (unit_id, occurred_on, type);
alter table incident add constraint incident_in_unit foreign key (unit_id) references unit (id);

create table affected_person (
    row_no       integer       not null references incident (row_no),
    ordinal      integer       not null,
    name         varchar(200)  not null,
    person_id    uuid references person (id),
    role         varchar(40)   not null,
    relation     varchar(40),
    primary key (row_no, ordinal)
);

-- How many incidents a month has, kept with every write, so that an overview costs the same at any size.
create table incident_tally (
    first_day date        not null,
    type      varchar(40) not null,
    status    varchar(20) not null,
    incidents integer     not null,
    primary key (first_day, type, status)
);
