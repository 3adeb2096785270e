-- Content: workspaces, folders and documents, and their entries.
--
-- The ids of the three are unique together: in "object" they are of one kind, and "kind" here says what
-- each is. "library" and "default_security" are there once the rules have run.

create table items (
  id integer primary key references object,
  library integer references object,
  kind integer not null check (kind in (0, 1, 2)),
  parent integer references object,
  name text,
  owner integer references object,
  default_security integer check (default_security in (0, 1, 2, 3)),
  external_as_normal integer not null check (external_as_normal in (0, 1)),
  matter integer references object,
  event integer not null
) strict;
create index items_library on items (library);
create index items_parent on items (parent) where parent is not null;
create index items_owner on items (owner) where owner is not null;
create index items_matter on items (matter) where matter is not null;

create table entries (
  item integer not null references object,
  principal integer not null references object,
  access integer not null check (access in (0, 1, 2, 3)),
  event integer not null,
  primary key (item, principal)
) strict, without rowid;
create index entries_principal on entries (principal);
