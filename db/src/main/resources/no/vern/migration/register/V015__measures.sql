-- A measure, whole: challenge, measure, result (preventive-work-1 A1, violence-and-strain 2A.1). What was stored before
-- was made in a case: it keeps its words, belongs to the case's unit, and is against that kind of incident.
-- "responsible" is the leader who answers for it; "effect" is what came of it.
alter table measure alter column incident_id set null;
alter table measure add column number integer;
alter table measure add column unit_id uuid references unit (id);
alter table measure add column status varchar(20) default 'PLANNED' not null;
alter table measure add column challenge varchar(10000) default '' not null;
alter table measure add column source varchar(20);
alter table measure add column area varchar(20);
alter table measure add column horizon varchar(20);
alter table measure add column type varchar(20);
alter table measure add column level varchar(20);
alter table measure add column control varchar(20);
alter table measure add column aim varchar(20);
alter table measure add column purpose varchar(20);
alter table measure add column against varchar(40);
alter table measure add column doer varchar(200) default '' not null;
alter table measure add column interim varchar(2000) default '' not null;
alter table measure add column cost integer;
alter table measure add column blocked_by varchar(2000) default '' not null;
alter table measure add column practical boolean;
alter table measure add column economic boolean;
alter table measure add column feasibility varchar(2000) default '' not null;
alter table measure add column consulted_planning_on date;
alter table measure add column consulted_doing_on date;
alter table measure add column others varchar(2000) default '' not null;
alter table measure add column knowledge_based boolean default false not null;
alter table measure add column need_driven boolean default false not null;
alter table measure add column systematic boolean default false not null;
alter table measure add column grounds varchar(2000) default '' not null;
alter table measure add column criterion varchar(2000) default '' not null;
alter table measure add column evaluate_on date;
alter table measure add column done_by varchar(200) default '' not null;
alter table measure add column evaluated_on date;
alter table measure add column evaluated_by varchar(200) default '' not null;
alter table measure add column desired boolean;
alter table measure add column sufficient boolean;
alter table measure add column more boolean;
alter table measure add column reason varchar(2000) default '' not null;

update measure set
    unit_id = (select incident.unit_id from incident where incident.id = measure.incident_id),
    against = (select incident.type from incident where incident.id = measure.incident_id),
    source = 'INCIDENT',
    number = (select count(*) from measure earlier where earlier.id <= measure.id),
    status = case when done_on is null then 'PLANNED' else 'DONE' end;

alter table measure alter column unit_id set not null;
alter table measure alter column number set not null;
alter table measure add constraint measure_number unique (number);
alter table measure add constraint measure_cost_not_negative check (cost is null or cost >= 0);
-- What is searched, in small letters, kept so that a search does not fold every text anew.
alter table measure add column words varchar generated always as
    (lower('t-' || number || ' ' || title || ' ' || challenge || ' ' || responsible || ' ' || doer));
create index measure_unit on measure (unit_id, status);
create index measure_status on measure (status, due_on);
create index measure_due_on on measure (due_on, number);
create index measure_evaluate on measure (evaluate_on, status);

-- Which earlier measures a measure builds on; neither goes while they are linked.
create table measure_earlier (
    measure_id uuid not null references measure (id),
    earlier_id uuid not null references measure (id),
    primary key (measure_id, earlier_id),
    constraint measure_earlier_not_itself check (measure_id <> earlier_id)
);
create index measure_earlier_earlier on measure_earlier (earlier_id);

-- What somebody has raised, to whom, and when it is to be answered; the answer is a decision, with its reason and who
-- was told. measure_id: the measure that it is about or led to.
create table concern (
    id         uuid                        not null primary key,
    version    integer                     not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    unit_id    uuid                        not null references unit (id),
    measure_id uuid references measure (id),
    raised_on  date                        not null,
    matter     varchar(10000)              not null,
    addressee  varchar(200)                not null,
    answer_by  date                        not null,
    decided_on date,
    decision   varchar(10000)              not null,
    reason     varchar(10000)              not null,
    told       varchar(500)                not null
);
create index concern_open on concern (decided_on, answer_by);
create index concern_measure on concern (measure_id);
