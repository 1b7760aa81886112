-- The columns of the board are read in the order in which they are shown.
drop index measure_status;
create index measure_status on measure (status, due_on, number);
