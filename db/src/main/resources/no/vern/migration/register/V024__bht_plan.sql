-- What the employer and the occupational health service (BHT) agree that it does in a period, for a unit and those under
-- it; unit null means the whole organisation. A unit has one for each period; a draft may lie beside what is agreed.
create table bht_plan (
    id         uuid                        not null primary key,
    version    integer                     not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    unit_id    uuid references unit (id),
    valid_from date                        not null,
    valid_to   date                        not null,
    status     varchar(20)                 not null,
    owner      varchar(200)                not null,
    document   varchar(500)                not null,
    treated_on date,
    revise_on  date,
    constraint bht_plan_period check (valid_to >= valid_from)
);
create index bht_plan_unit on bht_plan (unit_id, valid_to);
