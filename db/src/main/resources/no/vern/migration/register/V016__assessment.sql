-- How an assessment was made: of what, over which time, by which methods and in which meetings; by which edition of the
-- templates; and which one it takes the place of. Each has one successor at most.
alter table risk_assessment add column scope varchar(20) default 'UNIT' not null;
alter table risk_assessment add column subject varchar(200) default '' not null;
alter table risk_assessment add column period_from date;
alter table risk_assessment add column period_to date;
alter table risk_assessment add column methods varchar(500) default '' not null;
alter table risk_assessment add column arenas varchar(500) default '' not null;
alter table risk_assessment add column template_edition varchar(20) default '2026-01' not null;
alter table risk_assessment add column follows_id uuid references risk_assessment (id);
alter table risk_assessment add constraint risk_assessment_follows unique (follows_id);
alter table risk_assessment add constraint risk_assessment_period check (period_to >= period_from);

-- What was said of each item of the template.
create table risk_answer (
    assessment_id uuid           not null references risk_assessment (id),
    item          varchar(60)    not null,
    answer        varchar(10000) not null,
    inside        boolean        not null,
    surroundings  boolean        not null,
    degree        varchar(20),
    primary key (assessment_id, item)
);

-- Where the danger comes from, what it takes to work safely, and which hazard of the assessment before it goes on from.
alter table hazard add column origin varchar(20);
alter table hazard add column needed varchar(10000) default '' not null;
alter table hazard add column carried_from uuid references hazard (id);

-- How a unit handles violence and threats: its own plan, apart from its measures.
create table handling_plan (
    id         uuid                        not null primary key,
    version    integer                     not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    unit_id    uuid                        not null references unit (id),
    document   varchar(500)                not null,
    adopted_on date                        not null,
    next_drill date,
    constraint handling_plan_unit unique (unit_id)
);

-- An incident that is tied to a hazard after it was scored asks for another look.
alter table hazard_incident
    add column linked_at timestamp(6) with time zone default timestamp with time zone '2026-01-01 00:00:00Z' not null;
