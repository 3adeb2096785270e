-- What somebody without the right to it wanted to do stands in the history, too: the right that was
-- missing, or nothing for what was done (A6).

alter table batches add column refused text not null default '';
