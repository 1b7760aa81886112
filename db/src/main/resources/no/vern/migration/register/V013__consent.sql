-- Since when the one concerned consents to the case being reported to BHT (bht-and-employer S05, S09). What was stored as
-- reported before this has none: it was only said to be "with consent".
alter table bht_report add column consent_on date;
