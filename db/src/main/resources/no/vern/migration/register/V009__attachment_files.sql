-- A file that lies encrypted beside the vault, in attachments/, under a random key of its own. The key is here and nowhere
-- else: without its row, the file is noise.
-- What lay in attachment_part is moved into such files before this runs, so the table may be there already.
create table if not exists sealed_file (
    id     uuid          not null primary key,
    secret varbinary(32) not null
);

alter table attachment add constraint if not exists attachment_sealed foreign key (id) references sealed_file (id);

drop table if exists attachment_part;
