-- The firm, its names, and its history.
--
-- Every named thing has a number in "object"; all references are such numbers. A record that is itself
-- a named thing has that number as its key. Choices are numbers in the order of the domain's word
-- lists. "event" is the number of the history entry that last touched the row.

create table object (
  n integer primary key,
  kind integer not null,
  id text not null,      -- as typed
  "key" text not null    -- folded
) strict;
create unique index object_name on object (kind, "key");

create table batches (
  n integer primary key,
  at integer not null,
  os_user text not null,
  actor text not null,
  command text not null,
  sentence text not null,
  reason text not null,
  clock_fixed integer not null check (clock_fixed in (0, 1)),
  files text not null,
  undoes integer
) strict;

-- Entries are packed: pack n holds the entries first to first + count - 1. The body is kept apart, so
-- that looking for a pack reads no bodies.
create table history (
  first integer primary key,
  count integer not null check (count > 0),
  batch integer not null references batches,
  least integer not null,    -- the objects that the entries are about lie in these ranges
  most integer not null,
  least_other integer not null,
  most_other integer not null,
  hash blob not null         -- of the hash before it, the batch and the body
) strict;
create table history_body (first integer primary key, body blob not null) strict;

create table libraries (
  id integer primary key references object,
  display_name text not null,
  group_access integer not null check (group_access in (0, 1)),
  containment integer not null check (containment in (0, 1)),
  event integer not null
) strict;

create table users (
  id integer primary key references object,
  full_name text not null,
  email integer not null references object,
  location text,
  photo text,
  kind integer not null check (kind in (0, 1, 2)),
  external integer not null check (external in (0, 1)),
  preferred_library integer references object,
  allow_logon integer not null check (allow_logon in (0, 1)),
  locked integer not null check (locked in (0, 1)),
  force_password_change integer not null check (force_password_change in (0, 1)),
  password_never_expires integer not null check (password_never_expires in (0, 1)),
  os_type integer check (os_type between 0 and 7),
  sync_id text,
  container_name text,
  exchange_auto_discover text,
  distinguished_name text,
  job_title text,
  practice_area text,
  event integer not null
) strict;
create unique index users_email on users (email);

-- Argon2id PHC strings. Not a table of the bundle: no history, no export unless asked for.
create table passwords (user integer primary key references object, hash text not null) strict;

create table roles (
  name integer primary key references object,
  description text,
  external integer not null check (external in (0, 1)),
  event integer not null
) strict;

create table role_privileges (
  role integer not null references object,
  privilege text not null,
  value text not null,
  event integer not null,
  primary key (role, privilege)
) strict, without rowid;

create table library_users (
  library integer not null references object,
  user integer not null references object,
  role integer not null references object,
  allow_logon integer not null check (allow_logon in (0, 1)),
  event integer not null,
  primary key (library, user)
) strict, without rowid;
create index library_users_user on library_users (user);
create index library_users_role on library_users (role);

create table groups (
  id integer primary key references object,
  full_name text not null,
  enabled integer not null check (enabled in (0, 1)),
  external integer not null check (external in (0, 1)),
  event integer not null
) strict;

create table group_members (
  "group" integer not null references object,
  user integer not null references object,
  event integer not null,
  primary key ("group", user)
) strict, without rowid;
create index group_members_user on group_members (user);

create table role_assignments (
  role integer not null references object,
  principal integer not null references object,
  event integer not null,
  primary key (role, principal)
) strict, without rowid;
create index role_assignments_principal on role_assignments (principal);

create table client_groups (
  id integer primary key references object,
  name text not null,
  notes text,
  status integer not null check (status in (0, 1)),
  event integer not null
) strict;

create table clients (
  id integer primary key references object,
  name text not null,
  notes text,
  status integer not null check (status in (0, 1)),
  client_group integer references object,
  event integer not null
) strict;
create index clients_client_group on clients (client_group) where client_group is not null;

create table cases (
  id integer primary key references object,
  name text not null,
  notes text,
  status integer not null check (status in (0, 1)),
  event integer not null
) strict;

create table matters (
  id integer primary key references object,
  name text not null,
  notes text,
  status integer not null check (status in (0, 1)),
  client integer not null references object,
  "case" integer references object,
  event integer not null
) strict;
create index matters_client on matters (client);
create index matters_case on matters ("case") where "case" is not null;

create table systems (
  id integer primary key references object,
  description text,
  event integer not null
) strict;

create table policies (
  asset integer primary key references object,
  security integer not null check (security in (0, 1, 2)),
  limited_to_staffing integer not null check (limited_to_staffing in (0, 1)),
  access_requests integer not null check (access_requests between 0 and 5),
  assistants_follow integer check (assistants_follow in (0, 1)),
  event integer not null
) strict;

create table administrators (
  asset integer not null references object,
  principal integer not null references object,
  type integer not null check (type in (0, 1, 2)),
  event integer not null,
  primary key (asset, principal, type)
) strict, without rowid;
create index administrators_principal on administrators (principal);

create table staffing (
  asset integer not null references object,
  member integer not null references object,
  type integer not null check (type in (0, 1)),
  until integer,
  systems text,
  reason text,
  attorney integer not null check (attorney in (0, 1)),
  source integer not null check (source between 0 and 3),
  added_at integer not null,
  added_by text not null,
  event integer not null,
  primary key (asset, member)
) strict, without rowid;
create index staffing_member on staffing (member);

create table staffing_history (
  asset integer not null references object,
  member integer not null references object,
  removed_at integer not null,
  reason text,
  event integer not null,
  primary key (asset, member, removed_at)
) strict, without rowid;
create index staffing_history_member on staffing_history (member);

create table assistants (
  timekeeper integer not null references object,
  assistant integer not null references object,
  event integer not null,
  primary key (timekeeper, assistant)
) strict, without rowid;
create index assistants_assistant on assistants (assistant);

create table conflicts (
  asset integer not null references object,
  principal integer not null references object,
  reason text,
  event integer not null,
  primary key (asset, principal)
) strict, without rowid;
create index conflicts_principal on conflicts (principal);

create table opposing_sets (
  id integer primary key references object,
  name text not null,
  active integer not null check (active in (0, 1)),
  event integer not null
) strict;

create table opposing_sides (
  "set" integer not null references object,
  side text not null,
  asset integer not null references object,
  event integer not null,
  primary key ("set", side, asset)
) strict, without rowid;
create index opposing_sides_asset on opposing_sides (asset);

create table excluded_systems (
  asset integer not null references object,
  system integer not null references object,
  reason text not null,
  event integer not null,
  primary key (asset, system)
) strict, without rowid;

create table memos (
  asset integer primary key references object,
  kind integer not null check (kind in (0, 1)),
  text text,
  auto_send integer not null check (auto_send in (0, 1)),
  acknowledge integer not null check (acknowledge in (0, 1)),
  frequency text,
  starts_at integer,
  next_due integer,
  event integer not null
) strict;

create table acknowledgements (
  asset integer not null references object,
  user integer not null references object,
  acknowledged_at integer not null,
  by text not null,
  event integer not null,
  primary key (asset, user)
) strict, without rowid;
create index acknowledgements_user on acknowledgements (user);

create table settings (
  "key" text primary key,
  value text not null,
  event integer not null
) strict, without rowid;
