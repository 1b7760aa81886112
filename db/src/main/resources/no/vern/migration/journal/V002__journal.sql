-- The nurse's cases. They never touch the register: another file, another key.
create table journal_case (
    id          uuid                        not null primary key,
    version     integer                     not null,
    created_at  timestamp(6) with time zone not null,
    updated_at  timestamp(6) with time zone not null,
    opened_on   date                        not null,
    subject     varchar(500)                not null,
    note        varchar(100000)             not null
);
