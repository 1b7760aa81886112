-- What the organisation has set (threshold, language …); a key without a row has its default.
create table setting (
    name        varchar(100)                not null primary key,
    version     integer                     not null,
    created_at  timestamp(6) with time zone not null,
    updated_at  timestamp(6) with time zone not null,
    content     varchar(100000)             not null
);

-- What one user keeps on a screen: a view of a list, a draft of a form.
create table saved_view (
    id          uuid                        not null primary key,
    version     integer                     not null,
    created_at  timestamp(6) with time zone not null,
    updated_at  timestamp(6) with time zone not null,
    user_name   varchar(200)                not null,
    screen      varchar(40)                 not null,
    name        varchar(200)                not null,
    content     varchar(100000)             not null,
    constraint saved_view_name unique (user_name, screen, name)
);

create table draft (
    user_name   varchar(200)                not null,
    form        varchar(40)                 not null,
    record_id   uuid                        not null,
    updated_at  timestamp(6) with time zone not null,
    content     varchar(1000000)            not null,
    primary key (user_name, form, record_id)
);

-- How the columns of a file were read last time, found again by its headings.
create table column_mapping (
    id          uuid                        not null primary key,
    version     integer                     not null,
    created_at  timestamp(6) with time zone not null,
    updated_at  timestamp(6) with time zone not null,
    name        varchar(200)                not null,
    headings    varbinary(32)               not null,
    content     varchar(100000)             not null,
    constraint column_mapping_headings unique (headings)
);
