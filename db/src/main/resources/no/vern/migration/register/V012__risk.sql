-- What can go wrong in a unit, gone through together: on what occasion, who took part, when it is looked at again.
create table risk_assessment (
    id                    uuid                        not null primary key,
    version               integer                     not null,
    created_at            timestamp(6) with time zone not null,
    updated_at            timestamp(6) with time zone not null,
    unit_id               uuid                        not null references unit (id),
    title                 varchar(200)                not null,
    topic                 varchar(40)                 not null,
    occasion              varchar(40)                 not null,
    assessed_on           date                        not null,
    revise_on             date                        not null,
    finished              boolean                     not null,
    employer              varchar(500)                not null,
    employees             varchar(500)                not null,
    unions                varchar(500)                not null,
    safety_representative varchar(500)                not null,
    bht                   varchar(500)                not null,
    constraint risk_assessment_revised_later check (revise_on > assessed_on)
);
create index risk_assessment_unit on risk_assessment (unit_id, assessed_on);
create index risk_assessment_revision on risk_assessment (revise_on);

-- One thing that can go wrong.
create table hazard (
    id            uuid                        not null primary key,
    version       integer                     not null,
    created_at    timestamp(6) with time zone not null,
    updated_at    timestamp(6) with time zone not null,
    assessment_id uuid                        not null references risk_assessment (id),
    title         varchar(500)                not null,
    place         varchar(500)                not null,
    moment        varchar(500)                not null,
    situation     varchar(10000)              not null,
    exposed       varchar(500)                not null,
    existing      varchar(10000)              not null
);
create index hazard_assessment on hazard (assessment_id, id);

-- How great it was held to be on a day. Never changed: a later one counts instead. Levels are codes of the matrix in
-- that version, so that another matrix changes nothing of them.
create table hazard_score (
    id             uuid                        not null primary key,
    created_at     timestamp(6) with time zone not null,
    hazard_id      uuid                        not null references hazard (id),
    stage          varchar(20)                 not null,
    outlook        varchar(20)                 not null,
    scored_on      date                        not null,
    matrix         varchar(40)                 not null,
    matrix_version integer                     not null,
    probability    varchar(20)                 not null,
    consequence    varchar(20)                 not null,
    reason         varchar(2000)               not null,
    scored_by      varchar(200)                not null
);
create index hazard_score_hazard on hazard_score (hazard_id, scored_on, id);

-- Which incidents show that it goes wrong, and which measures are taken against it; neither goes while it is linked.
create table hazard_incident (
    hazard_id   uuid not null references hazard (id),
    incident_id uuid not null references incident (id),
    primary key (hazard_id, incident_id)
);
create index hazard_incident_incident on hazard_incident (incident_id);

create table hazard_measure (
    hazard_id  uuid not null references hazard (id),
    measure_id uuid not null references measure (id),
    primary key (hazard_id, measure_id)
);
create index hazard_measure_measure on hazard_measure (measure_id);
