-- A small strain, too little to report by itself: where, what, how heavy, which day. Nobody is named, and there is no
-- text that somebody could be named in.
create table small_drop (
    id          uuid                        not null primary key,
    version     integer                     not null,
    created_at  timestamp(6) with time zone not null,
    updated_at  timestamp(6) with time zone not null,
    unit_id     uuid                        not null references unit (id),
    kind        varchar(40)                 not null,
    strain      integer                     not null check (strain between 1 and 5),
    occurred_on date                        not null,
    incident_id uuid references incident (id)
);
create index small_drop_day on small_drop (occurred_on);
create index small_drop_unit on small_drop (unit_id, occurred_on);
