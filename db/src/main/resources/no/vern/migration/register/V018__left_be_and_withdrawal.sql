-- What was open when a case was closed, and no guard asked for: it waits for nobody after a reopening, and what has come
-- since does. A step, or a step and the person that it was for, each on a line. Null for what an earlier Vern closed.
alter table case_turn add column left_be varchar(1000000);

-- What BHT may be told with that person's consent, and since when no more (bht-and-employer S05, S09). Null: not said.
alter table bht_report add column consent_scope varchar(20);
alter table bht_report add column withdrawn_on date;
