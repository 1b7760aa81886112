-- What belongs to a case as a file: a photo, a letter, a report. The file itself lies in attachment_part, so that
-- nothing but opening it reads it.
create table attachment (
    id          uuid                        not null primary key,
    created_at  timestamp(6) with time zone not null,
    incident_id uuid                        not null references incident (id),
    name        varchar(255)                not null,
    media_type  varchar(100)                not null,
    byte_count  bigint                      not null,
    digest      varbinary(32)               not null,
    added_by    varchar(200)                not null,
    constraint attachment_not_empty check (byte_count > 0)
);
create index attachment_incident on attachment (incident_id, id);

-- An attachment's bytes, part by part: rows, so that a backup, a renewal and a check take them with everything else.
create table attachment_part (
    attachment_id uuid              not null references attachment (id),
    part          integer           not null,
    content       varbinary(65536)  not null,
    primary key (attachment_id, part)
);

-- What is done so that it does not happen again. incident_id: what it answers to.
create table measure (
    id          uuid                        not null primary key,
    version     integer                     not null,
    created_at  timestamp(6) with time zone not null,
    updated_at  timestamp(6) with time zone not null,
    incident_id uuid                        not null references incident (id),
    title       varchar(500)                not null,
    responsible varchar(200)                not null,
    due_on      date                        not null,
    done_on     date,
    effect      varchar(10000)              not null
);
create index measure_incident on measure (incident_id, id);
create index measure_due on measure (done_on, due_on);

-- The investigation of a serious case. Its rows stand in the order that they are read.
create table investigation (
    incident_id uuid                        not null primary key references incident (id),
    version     integer                     not null,
    created_at  timestamp(6) with time zone not null,
    updated_at  timestamp(6) with time zone not null
);

create table investigation_event (
    incident_id   uuid          not null references investigation (incident_id),
    ordinal       integer       not null,
    happened_at   timestamp(6),
    what          varchar(2000) not null,
    primary key (incident_id, ordinal)
);

-- A tree, written as an outline: a cause answers "why" to the nearest one above it with a smaller depth.
create table investigation_cause (
    incident_id uuid          not null references investigation (incident_id),
    ordinal     integer       not null,
    depth       integer       not null,
    cause       varchar(2000) not null,
    category    varchar(20),
    primary key (incident_id, ordinal),
    constraint investigation_cause_depth check (depth >= 0)
);

create table investigation_barrier (
    incident_id uuid          not null references investigation (incident_id),
    ordinal     integer       not null,
    barrier     varchar(500)  not null,
    failure     varchar(2000) not null,
    primary key (incident_id, ordinal)
);
