-- Where a measure or a hazard comes from that a file brought: which run and row, its id there, and the columns that
-- there is no field for. A row is known again by source_key; source_text tells whether it still says the same.
create table import_origin (
    record_id   uuid           not null primary key,
    import_id   uuid           not null references import_run (id),
    line        integer        not null,
    source_id   varchar(200),
    source_key  varbinary(16)  not null,
    source_text varbinary(16)  not null,
    extra       varchar(1000000)
);
