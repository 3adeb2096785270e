-- Access requests, and the outbox of messages to people.

create table requests (
  id integer primary key references object,
  asset integer not null references object,
  requester integer not null references object,
  principal integer not null references object,
  reason text,
  state integer not null check (state in (0, 1, 2, 3, 4)),
  created_at integer not null,
  decided_at integer,
  decided_by text,
  type integer check (type in (0, 1)),
  until integer,
  comment text,
  event integer not null
) strict;
create index requests_asset on requests (asset);
create index requests_requester on requests (requester);
create index requests_principal on requests (principal);
create index requests_state on requests (state);

create table outbox (
  id integer primary key references object,
  asset integer references object,
  user integer not null references object,
  kind integer not null check (kind in (0, 1, 2, 3, 4)),
  subject text not null,
  body text,
  created_at integer not null,
  state integer not null check (state in (0, 1, 2, 3)),
  attempts integer not null,
  last_error text,
  delivered_at integer,
  event integer not null
) strict;
create index outbox_asset on outbox (asset) where asset is not null;
create index outbox_user on outbox (user);
create index outbox_state on outbox (state);
