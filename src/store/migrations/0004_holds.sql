-- Holds (H1), the rules by which staffing maintains itself, whom they never add, and the activity that
-- they go by (V1, V2).

create table holds (
  id integer primary key references object,
  name text not null,
  notes text,
  active_from integer,
  released_at integer,
  event integer not null
) strict;

create table hold_assets (
  hold integer not null references object,
  asset integer not null references object,
  event integer not null,
  primary key (hold, asset)
) strict, without rowid;
create index hold_assets_asset on hold_assets (asset);

create table hold_custodians (
  hold integer not null references object,
  user integer not null references object,
  acknowledged_at integer,
  event integer not null,
  primary key (hold, user)
) strict, without rowid;
create index hold_custodians_user on hold_custodians (user);

create table rules (
  asset integer not null references object,
  kind integer not null check (kind in (0, 1)),
  days integer not null,
  type integer check (type in (0, 1)),
  event integer not null,
  primary key (asset, kind)
) strict, without rowid;

create table omitted (
  asset integer not null references object,
  user integer not null references object,
  event integer not null,
  primary key (asset, user)
) strict, without rowid;
create index omitted_user on omitted (user);

-- "amount" is in millionths.
create table activity (
  user integer not null references object,
  matter integer not null references object,
  kind integer not null check (kind in (0, 1)),
  at integer not null,
  amount integer,
  event integer not null,
  primary key (user, matter, kind, at)
) strict, without rowid;
create index activity_matter on activity (matter, user);
