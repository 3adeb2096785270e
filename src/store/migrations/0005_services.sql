-- CAM services with the roles that groups hold on them, and the Clio Operate integration.

create table services (
  id integer primary key references object,
  name text not null,
  tier integer not null check (tier in (0, 1, 2, 3, 4)),
  add_ons text,
  event integer not null
) strict;

create table service_assignments (
  service integer not null references object,
  "group" integer not null references object,
  role integer not null references object,
  event integer not null,
  primary key (service, "group", role)
) strict, without rowid;
create index service_assignments_group on service_assignments ("group");
create index service_assignments_role on service_assignments (role);
