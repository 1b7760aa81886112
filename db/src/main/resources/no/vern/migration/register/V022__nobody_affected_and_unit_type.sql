-- That nobody was there when something was damaged or went wrong (violence-and-strain 10, point 2). Null: not said.
alter table case_facts add column nobody_affected boolean;
