-- Who did what to which record, in the order it happened. Each entry seals the one before it.
create table audit_entry (
    seq          bigint                   not null primary key,
    at           timestamp(6) with time zone not null,
    user_name    varchar(200)             not null,
    action       varchar(40)              not null,
    record_type  varchar(60)              not null,
    record_id    uuid,
    changes      varchar(1000000)         not null,
    previous     varbinary(32)            not null,
    seal         varbinary(32)            not null
);
create index audit_entry_record on audit_entry (record_id, seq);
