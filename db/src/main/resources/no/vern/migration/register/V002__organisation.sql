create table organisation (
    id          uuid                        not null primary key,
    version     integer                     not null,
    created_at  timestamp(6) with time zone not null,
    updated_at  timestamp(6) with time zone not null,
    name        varchar(200)                not null
);

create table unit (
    id            uuid                        not null primary key,
    version       integer                     not null,
    created_at    timestamp(6) with time zone not null,
    updated_at    timestamp(6) with time zone not null,
    name          varchar(200)                not null,
    parent_id     uuid references unit (id),
    valid_from    date,
    valid_to      date,
    successor_id  uuid references unit (id),
    employees     integer,
    constraint unit_name_not_empty check (trim(name) <> ''),
    constraint unit_not_its_own_parent check (parent_id is null or parent_id <> id),
    constraint unit_not_its_own_successor check (successor_id is null or successor_id <> id),
    constraint unit_valid_period check (valid_from is null or valid_to is null or valid_from <= valid_to),
    constraint unit_employees_not_negative check (employees is null or employees >= 0)
);
create index unit_parent on unit (parent_id);
create index unit_name on unit (name);

create table person (
    id          uuid                        not null primary key,
    version     integer                     not null,
    created_at  timestamp(6) with time zone not null,
    updated_at  timestamp(6) with time zone not null,
    name        varchar(200)                not null,
    email       varchar(200)                not null,
    phone       varchar(40)                 not null,
    constraint person_name_not_empty check (trim(name) <> '')
);
create index person_name on person (name);

-- A person's role at a unit for a time; unit null means the whole organisation; rank orders a stand-in chain.
create table role_assignment (
    id          uuid                        not null primary key,
    version     integer                     not null,
    created_at  timestamp(6) with time zone not null,
    updated_at  timestamp(6) with time zone not null,
    person_id   uuid                        not null references person (id),
    unit_id     uuid references unit (id),
    role        varchar(40)                 not null,
    rank        integer                     not null,
    valid_from  date,
    valid_to    date,
    constraint role_valid_period check (valid_from is null or valid_to is null or valid_from <= valid_to)
);
create index role_assignment_person on role_assignment (person_id);
create index role_assignment_unit on role_assignment (unit_id, role);
