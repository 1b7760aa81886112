-- Training, drills and information: what is planned, what was held and for whom, and what waits for somebody. Unit null
-- means the whole organisation. Who took part is named, or counted where nobody is named.
create table training (
    id          uuid                        not null primary key,
    version     integer                     not null,
    created_at  timestamp(6) with time zone not null,
    updated_at  timestamp(6) with time zone not null,
    unit_id     uuid references unit (id),
    kind        varchar(40)                 not null,
    topic       varchar(500)                not null,
    status      varchar(20)                 not null,
    held_on     date,
    hours       decimal(5, 2)               check (hours > 0),
    held_by     varchar(200)                not null,
    head_count  integer                     check (head_count > 0),
    next_on     date,
    waiting     varchar(20),
    must_act    varchar(200)                not null,
    evidence    varchar(500)                not null,
    constraint training_held_has_day check (status <> 'HELD' or held_on is not null),
    constraint training_waits_for_something check (status <> 'WAITING' or waiting is not null),
    constraint training_next_is_later check (next_on is null or held_on is null or next_on > held_on)
);
create index training_unit on training (unit_id, kind, held_on);
create index training_day on training (held_on);

create table training_participant (
    training_id uuid not null references training (id),
    person_id   uuid not null references person (id),
    primary key (training_id, person_id)
);
create index training_participant_person on training_participant (person_id);
