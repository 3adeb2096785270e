//! The statements of look-ups, each answered by an index.

/// Declares the statements, and the list of them that a test reads the query plans of.
macro_rules! statements {
    ($($NAME:ident = $sql:literal;)*) => {
        $(pub(in crate::store::facts) const $NAME: &str = $sql;)*
        #[cfg(test)]
        pub(in crate::store::facts) const STATEMENTS: &[(&str, &str)] = &[$((stringify!($NAME), $NAME),)*];
    };
}

statements! {
    SETTINGS = r#"select "key", value from settings"#;
    SYSTEMS = r#"select s.id, o."key" from systems s cross join object o on o.n = s.id"#;
    ACCOUNT = "select allow_logon, locked, external from users where id = ?1";
    GROUPS = r#"select m."group", coalesce(g.enabled, 0) from group_members m
                left join groups g on g.id = m."group" where m.user = ?1"#;
    PLACE = r#"select o.kind, m.client, m."case", coalesce(mc.client_group, c.client_group) from object o
               left join matters m on m.id = o.n left join clients mc on mc.id = m.client
               left join clients c on c.id = o.n where o.n = ?1"#;
    MATTERS_OF_CASE = r#"select id from matters where "case" = ?1"#;
    MATTERS_OF_CLIENT = "select id from matters where client = ?1";
    CLIENTS_OF_GROUP = "select id from clients where client_group = ?1";
    POLICY = "select p.security, p.limited_to_staffing, p.assistants_follow,
                exists (select 1 from matters where id = ?1) or exists (select 1 from clients where id = ?1)
                or exists (select 1 from cases where id = ?1)
                or exists (select 1 from client_groups where id = ?1)
              from object o left join policies p on p.asset = o.n where o.n = ?1";
    EXCLUDES_SYSTEM = "select 1 from excluded_systems where asset = ?1 and system = ?2";
    CONFLICT = "select 1 from conflicts where asset = ?1 and principal = ?2";
    ANY_CONFLICT = "select 1 from conflicts where asset = ?1 limit 1";
    ROW = "select until, systems from staffing where asset = ?1 and member = ?2";
    ROW_OF_MATTERS = r#"select m.id, s.until, s.systems from matters m
                        cross join staffing s on s.asset = m.id and s.member = ?2 where m."case" = ?1"#;
    ROWS = "select member, until, systems from staffing where asset = ?1";
    TIMEKEEPERS = "select timekeeper from assistants where assistant = ?1";
    ASSISTANTS = "select assistant from assistants where timekeeper = ?1";
    MEMO = "select acknowledge from memos where asset = ?1";
    ACKNOWLEDGED = "select acknowledged_at from acknowledgements where asset = ?1 and user = ?2";
    LAST_REMOVAL = "select max(removed_at) from staffing_history where asset = ?1 and member = ?2";
    REMOVED = "select distinct member from staffing_history where asset = ?1";
    HAS_ACTIVITY = "select 1 from activity where user = ?2 and matter = ?1 limit 1";
    ACTIVE_USERS = "select distinct user from activity where matter = ?1";
    ACTIVE_SIDES = r#"select s."set", s.side from opposing_sides s
                      join opposing_sets o on o.id = s."set" where s.asset = ?1 and o.active"#;
    SET_ASSETS = r#"select side, asset from opposing_sides where "set" = ?1"#;
    IS_GROUP = "select 1 from groups where id = ?1";
    USERS = "select u.allow_logon, u.locked, u.external, o.id, u.id from users u
             cross join object o on o.n = u.id";
    USERS_OF_LIBRARY = "select u.allow_logon, u.locked, u.external, o.id, u.id from library_users l
                        cross join users u on u.id = l.user cross join object o on o.n = u.id
                        where l.library = ?1";
    USER = "select u.allow_logon, u.locked, u.external, o.id from users u cross join object o on o.n = u.id
            where u.id = ?1";
    CONFLICTS = "select c.principal, g.enabled from conflicts c left join groups g on g.id = c.principal
                 where c.asset = ?1";
    STAFF = "select s.member, s.until, s.systems, g.enabled from staffing s
             left join groups g on g.id = s.member where s.asset = ?1";
    ACKNOWLEDGEMENTS = "select user, acknowledged_at from acknowledgements where asset = ?1";
    REMOVALS = "select member, removed_at from staffing_history where asset = ?1";
    NODE = "select kind, library, parent, owner, default_security, external_as_normal, matter from items
            where id = ?1 and library is not null";
    ENTRY = "select access from entries where item = ?1 and principal = ?2";
    LIBRARY = r#"select l.group_access, l.containment, g.n from libraries l cross join object o on o.n = l.id
                 left join object g on g.kind = 3 and g."key" = o."key" || '/nrtadmin' where l.id = ?1"#;
    LIBRARIES = r#"select l.group_access, l.containment, g.n, l.id from libraries l
                   cross join object o on o.n = l.id
                   left join object g on g.kind = 3 and g."key" = o."key" || '/nrtadmin'"#;
    ASSIGNMENT = "select allow_logon, role from library_users where library = ?1 and user = ?2";
    ASSIGNMENTS = "select user, allow_logon, role from library_users where library = ?1";
    ENTRIES = "select e.principal, e.access, g.enabled from entries e left join groups g on g.id = e.principal
               where e.item = ?1";
    PRIVILEGES = "select privilege, value from role_privileges where role = ?1";
    MEMBERS = r#"select user from group_members where "group" = ?1"#;
}
