-- That nobody was there when something was damaged or went wrong (violence-and-strain 10, point 2). Null: not said.
alter table case_facts add column nobody_affected boolean;

-- What kind of workplace a unit is, for statistics across units (issue: unit type). Null: not said.
alter table unit add column unit_type varchar(40);
