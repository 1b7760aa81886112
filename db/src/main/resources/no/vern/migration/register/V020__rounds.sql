-- Somebody goes round and looks: a safety round of a unit, a check before a visit, a safe job analysis.
create table safety_round (
    id                    uuid                        not null primary key,
    version               integer                     not null,
    created_at            timestamp(6) with time zone not null,
    updated_at            timestamp(6) with time zone not null,
    kind                  varchar(20)                 not null,
    template_edition      varchar(20)                 not null,
    unit_id               uuid                        not null references unit (id),
    planned_on            date                        not null,
    held_on               date,
    subject               varchar(500)                not null,
    employer              varchar(500)                not null,
    safety_representative varchar(500)                not null,
    others                varchar(500)                not null,
    verdict               varchar(20)
);
create index safety_round_unit on safety_round (unit_id, held_on);

-- What was seen of each thing that its template asks about.
create table round_answer (
    round_id uuid           not null references safety_round (id),
    item     varchar(40)    not null,
    seen     varchar(20)    not null,
    note     varchar(10000) not null,
    primary key (round_id, item)
);

-- What a finding became; neither goes while it is linked.
create table round_hazard (
    round_id  uuid        not null references safety_round (id),
    item      varchar(40) not null,
    hazard_id uuid        not null references hazard (id),
    primary key (round_id, item)
);
create index round_hazard_hazard on round_hazard (hazard_id);

create table round_measure (
    round_id   uuid        not null references safety_round (id),
    item       varchar(40) not null,
    measure_id uuid        not null references measure (id),
    primary key (round_id, item)
);
create index round_measure_measure on round_measure (measure_id);
