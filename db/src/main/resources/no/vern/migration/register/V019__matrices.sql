-- The organisation's own risk matrices. A version is never changed once it is kept: scores go on in the version that they
-- were given in.
create table matrix_version (
    id          uuid                        not null primary key,
    version     integer                     not null,
    created_at  timestamp(6) with time zone not null,
    updated_at  timestamp(6) with time zone not null,
    matrix      varchar(40)                 not null,
    number      integer                     not null,
    valid_from  date                        not null,
    content     varchar(1000000)            not null,
    constraint matrix_version_number unique (matrix, number),
    constraint matrix_version_from unique (matrix, valid_from)
);

-- What an assessment is scored in; so far everything was scored in the shipped five by five.
alter table risk_assessment add column matrix varchar(40) default '5x5' not null;
alter table risk_assessment add column matrix_version integer default 1 not null;
