-- Who went through the criteria of a serious injury (aml § 5-2, rules-and-rates 3.1), and when. Null: not told yet, or told before this was kept.
alter table case_facts add column serious_by varchar(200);
alter table case_facts add column serious_at timestamp(6) with time zone;
