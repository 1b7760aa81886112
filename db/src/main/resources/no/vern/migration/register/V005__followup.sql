-- Whether the case is followed up by its routine: those that are registered here are, those that are imported when
-- somebody starts it. Which version of the routine holds follows from the day that the case was registered.
alter table incident add column followed boolean default false not null;
update incident set followed = true where import_id is null and status not in ('CLOSED', 'REFERRED');
create index incident_followed on incident (followed, status);

-- What a follow-up is kept by, so that a list of persons can be changed without losing theirs; null while nobody is
-- followed up.
alter table affected_person add column id uuid;
update affected_person set id = random_uuid()
    where row_no in (select incident.row_no from incident where incident.followed);

-- What the routine has to know of a case beyond the report; null is "not known".
create table case_facts (
    incident_id         uuid                        not null primary key references incident (id),
    version             integer                     not null,
    created_at          timestamp(6) with time zone not null,
    updated_at          timestamp(6) with time zone not null,
    other_target        boolean,
    manager_available   boolean,
    child_affected      boolean,
    damage              boolean,
    family_drawn_in     boolean,
    occupational_injury boolean,
    serious_criteria    varchar(400)
);

-- What was done or decided in one step of a case, for the whole case or for one affected person.
create table step_mark (
    id            uuid                        not null primary key,
    version       integer                     not null,
    created_at    timestamp(6) with time zone not null,
    updated_at    timestamp(6) with time zone not null,
    incident_id   uuid                        not null references incident (id),
    step          varchar(40)                 not null,
    person_id     uuid,
    state         varchar(20)                 not null,
    answer        boolean,
    reason        varchar(10000)              not null,
    note          varchar(10000)              not null,
    done_by       varchar(200)                not null,
    done_at       timestamp(6)                not null,
    recipient     varchar(200)                not null,
    channel       varchar(40),
    next_on       date,
    registered_by varchar(200)                not null,
    constraint step_mark_once unique nulls not distinct (incident_id, step, person_id)
);

-- When a case was closed and reopened, and why.
create table case_turn (
    id          uuid                        not null primary key,
    incident_id uuid                        not null references incident (id),
    at          timestamp(6) with time zone not null,
    user_name   varchar(200)                not null,
    turn        varchar(20)                 not null,
    reason      varchar(10000)              not null
);
create index case_turn_incident on case_turn (incident_id, at);

-- The organisation's own versions of routines; a routine without one is the one that Vern comes with. Never changed
-- once it holds: a case keeps the version of the day that it was registered.
create table routine_version (
    id          uuid                        not null primary key,
    version     integer                     not null,
    created_at  timestamp(6) with time zone not null,
    updated_at  timestamp(6) with time zone not null,
    routine     varchar(100)                not null,
    number      integer                     not null,
    valid_from  date                        not null,
    content     varchar(1000000)            not null,
    constraint routine_version_number unique (routine, number),
    constraint routine_version_from unique (routine, valid_from)
);
