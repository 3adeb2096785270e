//! What single entries do: collisions, faults, groups, columns of CSV, mapped attributes (U6).

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn nobody_else_is_touched_u6() {
    let env = Env::with_people();
    env.ok("user create MOVED --full-name M --email m@old.example --kind migrated");
    env.write(
        "d.ldif",
        "dn: uid=jdoe,dc=firm\nobjectClass: inetOrgPerson\nuid: jdoe\ncn: J\nmail: j@firm.example\n\n\
         dn: uid=moved,dc=firm\nobjectClass: inetOrgPerson\nuid: moved\ncn: M\nmail: m@firm.example\n\n\
         dn: uid=new,dc=firm\nobjectClass: inetOrgPerson\nuid: new\ncn: N\nmail: asmith@firm.example\n",
    );
    assert_snapshot!(env.imctl("user sync d.ldif"), @"
    $ imctl user sync d.ldif
    exit 6
    --- stderr
    error: `JDOE` is a virtual user here: a sync changes directory users, and nobody else
     --> d.ldif:3:6
      |
    3 | uid: jdoe
      |      ^^^^ id
      |
      = hint: leave the entry out, or give the person another id in one of the two

    error: `MOVED` is a migrated user here: a sync changes directory users, and nobody else
     --> d.ldif:9:6
      |
    9 | uid: moved
      |      ^^^^^ id
      |
      = hint: leave the entry out, or give the person another id in one of the two

    error: the e-mail address `asmith@firm.example` is that of user `ASMITH`
      --> d.ldif:17:7
       |
    17 | mail: asmith@firm.example
       |       ^^^^^^^^^^^^^^^^^^^ email

    error: 3 things are wrong; nothing was written
    ");
    env.write(
        "d.ldif",
        "dn: uid=new,dc=firm\nobjectClass: device\nuid: new\ncn: N\nmail: asmith@firm.example\n",
    );
    let runs = [env.imctl("user sync d.ldif --groups some"), env.imctl("user sync d.ldif")];
    assert_snapshot!(together(runs), @"
    $ imctl user sync d.ldif --groups some
    exit 4
    --- stderr
    error: --groups: `some` is not one of `all`, `existing`, `none`

    $ imctl user sync d.ldif
    exit 6
    --- stderr
    error: there is nobody in the export: a sync with it would deactivate every directory user
    --> d.ldif:1
     |
     = hint: people have an object class of a person, and a `uid` or `sAMAccountName`

    error: there is nobody in the export: a sync with it would deactivate every directory user; nothing was written
    ");
    env.write("d.ldif", "dn: uid=new,dc=firm\nuid: new\ncn: N\nmail: asmith@firm.example\n");
    assert_snapshot!(env.imctl("user sync d.ldif"), @"
    $ imctl user sync d.ldif
    exit 6
    --- stderr
    error: the e-mail address `asmith@firm.example` is that of user `ASMITH`
     --> d.ldif:4:7
      |
    4 | mail: asmith@firm.example
      |       ^^^^^^^^^^^^^^^^^^^ email

    error: the e-mail address `asmith@firm.example` is that of user `ASMITH`; nothing was written
    ");
    env.write("d.ldif", "dn: uid=new,dc=firm\nuid: new\ncn: N\nmail: new@firm.example\n");
    env.ok("user sync d.ldif");
    // Users made here are not in the directory, and stay.
    assert_eq!(env.json("user list --where allow_logon=false"), serde_json::json!([]));
    assert_eq!(env.json("user show JDOE")["kind"], "virtual");
}

#[test]
fn a_wrong_entry_writes_nothing_and_each_is_named_u6() {
    let env = Env::with_people();
    let before = env.bytes();
    env.write(
        "d.ldif",
        "dn: uid=a,dc=firm\nobjectClass: inetOrgPerson\nuid: a b\ncn: A\nmail: a@firm.example\n\n\
         dn: uid=c,dc=firm\nobjectClass: inetOrgPerson\nuid: c\ncn: C\nmail: nobody\ntitle:: /w==\n\n\
         dn: uid=d,dc=firm\nobjectClass: inetOrgPerson\nuid: d\ncn: D\n\n\
         dn: uid=e,dc=firm\nobjectClass: inetOrgPerson\nuid: e\ncn: E\nmail: e@firm.example\n\n\
         dn: uid=E,ou=x,dc=firm\nobjectClass: inetOrgPerson\nuid: E\ncn: E\nmail: e2@firm.example\n\n\
         dn: cn=f,dc=firm\nobjectClass: inetOrgPerson\ncn: F\nmail: f@firm.example\n",
    );
    let runs = [env.imctl("user sync d.ldif"), env.imctl("user sync there.ldif")];
    assert_snapshot!(together(runs), @"
    $ imctl user sync d.ldif
    exit 4
    --- stderr
    error: a user id has no white space: `a b`
     --> d.ldif:3:6
      |
    3 | uid: a b
      |      ^^^ id

    error: the value of `title` is not text
      --> d.ldif:12:9
       |
    12 | title:: /w==
       |         ^^^^

    error: `D`: `email` can't be empty
      --> d.ldif:14:5
       |
    14 | dn: uid=d,dc=firm
       |     ^^^^^^^^^^^^^ email
       |
       = hint: it comes from `mail`, `emailaddress`; `[directory.user]` in imctl.toml maps others

    error: `E` is in the export twice, at lines 19 and 25
      --> d.ldif:27:6
       |
    27 | uid: E
       |      ^ id

    error: this person has no id: no `samaccountname`, `uid`
      --> d.ldif:31:5
       |
    31 | dn: cn=f,dc=firm
       |     ^^^^^^^^^^^^
       |
       = hint: leave the entry out of the search, or map another attribute to `id`

    error: 5 things are wrong; nothing was written

    $ imctl user sync there.ldif
    exit 5
    --- stderr
    error: there is no file `there.ldif`
    ");
    assert_eq!(env.bytes(), before);
}

#[test]
fn groups_that_are_here_keep_what_is_theirs_g2_g3_u6() {
    let env = Env::with_people();
    env.ok("group add-member STAFF ASMITH");
    env.ok("group create OLD");
    env.ok("group disable OLD");
    let export = |staff: &str| {
        format!(
            "dn: uid=p1,dc=firm\nobjectClass: inetOrgPerson\nuid: p1\ncn: One\nmail: p1@firm.example\n\n\
             dn: uid=p2,dc=firm\nobjectClass: inetOrgPerson\nuid: p2\ncn: Two\nmail: p2@firm.example\n\n\
             dn: cn=staff,dc=firm\nobjectClass: groupOfNames\ncn: staff\n{staff}\n\
             dn: cn=old,dc=firm\nobjectClass: posixGroup\ncn: old\nmemberUid: p1\n\n\
             dn: cn=NRTADMIN,dc=firm\nobjectClass: posixGroup\ncn: NRTADMIN\nmemberUid: p1\n\n\
             dn: cn=fresh,dc=firm\nobjectClass: posixGroup\ncn: fresh\nmemberUid: P2\nmemberUid: stranger\n"
        )
    };
    env.write(
        "d.ldif",
        export("member: UID=P1, dc=Firm\nmember: uid=p2,dc=firm\nmember: uid=jdoe,dc=firm\n"),
    );
    let members = |group: &str| env.json(&format!("group show {group}"))["members"].clone();
    assert_snapshot!(env.imctl("user sync d.ldif --groups existing"), @"
    $ imctl user sync d.ldif --groups existing
    exit 0
    --- stderr
    warning: d.ldif:20: global group `old` is disabled: its members stay as they are
    warning: d.ldif:25: global group `NRTADMIN` is built in: its members don't come from a directory
    synchronised users with `d.ldif`: 2 created, 0 updated, 0 unchanged, 0 removed (batch 6)
    ");
    assert_eq!(members("STAFF"), serde_json::json!(["ASMITH", "P1", "P2"]));
    assert_eq!(env.imctl("group show fresh").code, 5);
    env.write("d.ldif", export("member: uid=p2,dc=firm\n"));
    env.ok("user sync d.ldif --groups none");
    assert_eq!(members("STAFF"), serde_json::json!(["ASMITH", "P1", "P2"]));
    assert_snapshot!(env.imctl("user sync d.ldif -v"), @"
    $ imctl user sync d.ldif -v
    exit 0
    --- stderr
    warning: d.ldif:18: global group `old` is disabled: its members stay as they are
    warning: d.ldif:23: global group `NRTADMIN` is built in: its members don't come from a directory
    synchronised users with `d.ldif`: 0 created, 0 updated, 2 unchanged, 0 removed (batch 7)
      create groups global/fresh
      remove group_members global/STAFF P1
      create group_members global/fresh P2
    ");
    assert_eq!(members("STAFF"), serde_json::json!(["ASMITH", "P2"]));
    assert_eq!(members("fresh"), serde_json::json!(["P2"]));
    assert_eq!(members("OLD"), serde_json::json!([]));
    env.write("d.ldif", export("member;range=0-1: uid=p2,dc=firm\n"));
    assert_snapshot!(env.imctl("user sync d.ldif"), @"
    $ imctl user sync d.ldif
    exit 4
    --- stderr
    error: the members of `staff` are cut off (`range=0-1`)
      --> d.ldif:16:19
       |
    16 | member;range=0-1: uid=p2,dc=firm
       |                   ^^^^^^^^^^^^^^
       |
       = hint: ask for `memberOf` of the people instead, or for each range

    error: the members of `staff` are cut off (`range=0-1`); nothing was written
    ");
}

#[test]
fn what_nobody_was_asked_for_stays_u6() {
    let env = Env::with_library();
    let person = |more: &str| {
        format!(
            "dn: uid=p1,dc=firm\nuid: p1\ncn: One\nmail: p1@firm.example\n{more}\n\
             dn: uid=p2,dc=firm\nuid: p2\ncn: Two\nmail: p2@firm.example\ntitle: Clerk\n"
        )
    };
    env.write("d.ldif", person("l: Bonn\ntitle: Partner\nentryUUID: u-1\n"));
    env.ok("user sync d.ldif");
    // Nobody has `l` in this export: it wasn't asked for. The title is one that somebody has, and P1 not.
    env.write("d.ldif", person(""));
    env.ok("user sync d.ldif");
    let user = env.json("user show P1");
    assert_eq!((&user["location"], &user["job_title"]), (&"Bonn".into(), &serde_json::Value::Null));
    // The login name was changed in the directory, its own id says so.
    env.write("d.ldif", person("entryUUID: U-1\n").replace("uid: p1", "uid: pone").replace("One", "Married"));
    env.ok("user sync d.ldif");
    assert_eq!(env.json("user show P1")["full_name"], "Married");
    assert_eq!(env.imctl("user show PONE").code, 5);
    // What is decided here, and not there.
    env.ok("user lock P1");
    env.ok("user sync d.ldif");
    assert_eq!(env.json("user show P1")["locked"], true);
}

#[test]
fn a_csv_export_has_attributes_or_fields_as_columns_u6() {
    let env = Env::with_library();
    env.write(
        "ad.csv",
        "\u{feff}DistinguishedName;SamAccountName;DisplayName;mail;Enabled;MemberOf;objectGUID\r\n\
         \"CN=Zoë,OU=A,DC=firm\";zoe;Zoë Doe;zoe@firm.example;True;CN=Tax,OU=G,DC=firm;7b0a\r\n\
         \"CN=Ann,OU=A,DC=firm\";ann;Ann Poe;ann@firm.example;False;;7b0b\r\n",
    );
    let runs = [
        env.imctl("user sync ad.csv"),
        env.imctl("user sync ad.csv --delimiter ;"),
        env.imctl("user list --where kind=directory -o csv"),
        env.imctl("group show Tax"),
    ];
    assert_snapshot!(together(runs), @r#"
    $ imctl user sync ad.csv
    exit 4
    --- stderr
    error: unknown column `DistinguishedName;SamAccountName;DisplayName;mail;Enabled;Me…`
     --> ad.csv:1:1
      |
    1 | DistinguishedName;SamAccountName;DisplayName;mail;Enabled;MemberOf;objectGUID
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ DistinguishedName;SamAccountNam…
      |
      = hint: the cells seem to be separated by `;`: add `--delimiter ';'`

    error: ad.csv: unknown column `DistinguishedName;SamAccountName;DisplayName;mail;Enabled;Me…`
    hint: the cells seem to be separated by `;`: add `--delimiter ';'`

    $ imctl user sync ad.csv --delimiter ';'
    exit 0
    --- stderr
    synchronised users with `ad.csv`: 2 created, 0 updated, 0 unchanged, 0 removed (batch 2)

    $ imctl user list --where kind=directory -o csv
    exit 0
    --- stdout
    id,full_name,email,location,photo,kind,external,preferred_library,allow_logon,locked,force_password_change,password_never_expires,os_type,sync_id,container_name,exchange_auto_discover,distinguished_name,job_title,practice_area,password,status
    ANN,Ann Poe,ann@firm.example,,,directory,false,,false,false,true,false,Active Directory,7b0b,"OU=A,DC=firm",,"CN=Ann,OU=A,DC=firm",,,directory,disabled
    ZOE,Zoë Doe,zoe@firm.example,,,directory,false,,true,false,true,false,Active Directory,7b0a,"OU=A,DC=firm",,"CN=Zoë,OU=A,DC=firm",,,directory,active

    $ imctl group show Tax
    exit 0
    --- stdout
    scope      global
    id         Tax
    full_name  Tax
    enabled    true
    external   false
    members    ZOE
    "#);
    let own = env.ok("user export");
    env.write("own.csv", &own);
    let runs = [
        env.imctl("user sync own.csv"),
        env.imctl_with_stdin("user sync -", own.replace("ANN,Ann Poe", "ANN,Ann")),
        env.imctl_with_stdin("user sync -", own.replace("directory,false", "virtual,false")),
        env.imctl_with_stdin("user sync -", "id,full_name,email\n"),
    ];
    assert_snapshot!(together(runs), @r#"
    $ imctl user sync own.csv
    exit 0
    --- stderr
    nothing to do: synchronised users with `own.csv`: 0 created, 0 updated, 2 unchanged, 0 removed

    $ imctl user sync -
    exit 0
    --- stderr
    synchronised users with `standard input`: 0 created, 1 updated, 1 unchanged, 0 removed (batch 3)

    $ imctl user sync -
    exit 4
    --- stderr
    error: a sync takes directory users, not a `virtual` one
     --> standard input:2:32
      |
    2 | ANN,Ann Poe,ann@firm.example,,,virtual,false,,false,false,true,false,Active Directory,7b0b,"O…
      |                                ^^^^^^^ kind

    error: a sync takes directory users, not a `virtual` one
     --> standard input:3:32
      |
    3 | ZOE,Zoë Doe,zoe@firm.example,,,virtual,false,,true,false,true,false,Active Directory,7b0a,"OU…
      |                                ^^^^^^^ kind

    error: 2 things are wrong; nothing was written

    $ imctl user sync -
    exit 6
    --- stderr
    error: there is nobody in the export: a sync with it would deactivate every directory user
    --> standard input:1
     |
     = hint: people have an object class of a person, and a `uid` or `sAMAccountName`

    error: there is nobody in the export: a sync with it would deactivate every directory user; nothing was written
    "#);
}

#[test]
fn the_configuration_maps_attributes_u6() {
    let env = Env::with_people();
    env.write(
        "imctl.toml",
        "[directory]\ndisabled = 'employeeType=gone'\nuser_classes = 'account'\n\
         [directory.user]\nid = 'employeeNumber'\nemail = ['rfc822Mailbox', 'mail']\nos_type = '=Window NT'\n\
         [directory.group]\nscope = 'ACTIVE'\nmember_of = 'team'\n",
    );
    env.write(
        "d.ldif",
        "dn: cn=X,dc=firm\nobjectClass: account\nemployeeNumber: 0012\ncn: X\nrfc822mailbox: x@firm.example\n\
         employeeType: gone\nteam: cn=Tax,dc=firm\n",
    );
    let runs =
        [env.imctl("user sync d.ldif"), env.imctl("user sync d.ldif -l ACTIVE"), env.imctl("user show 0012")];
    assert_snapshot!(together(runs), @"
    $ imctl user sync d.ldif
    exit 6
    --- stderr
    error: `0012` isn't assigned to library `ACTIVE`, so it can't be in its group `TAX`
     --> d.ldif:1:5
      |
    1 | dn: cn=X,dc=firm
      |     ^^^^^^^^^^^^ user
      |
      = hint: imctl user assign 0012 -l ACTIVE

    error: `0012` isn't assigned to library `ACTIVE`, so it can't be in its group `TAX`; nothing was written

    $ imctl user sync d.ldif -l ACTIVE
    exit 0
    --- stderr
    synchronised users with `d.ldif`: 1 created, 0 updated, 0 unchanged, 0 removed (batch 3)

    $ imctl user show 0012
    exit 0
    --- stdout
    id                      0012
    full_name               X
    email                   x@firm.example
    kind                    directory
    external                false
    preferred_library       ACTIVE
    allow_logon             false
    locked                  false
    force_password_change   true
    password_never_expires  false
    os_type                 Window NT
    container_name          dc=firm
    distinguished_name      cn=X,dc=firm
    password                directory
    libraries               ACTIVE (DEFAULT)
    groups                  group:ACTIVE/TAX
    privileges              ACTIVE: system_access=full
    ");
    assert_eq!(env.json("group show ACTIVE/TAX")["members"], serde_json::json!(["0012"]));
    env.write("imctl.toml", "[directory.user]\nmail = 'mail'\n");
    let runs = [env.imctl("user sync d.ldif"), env.imctl("user list --text X -o csv")];
    assert_snapshot!(together(runs), @r#"
    $ imctl user sync d.ldif
    exit 4
    --- stderr
    error: `[directory]` of the configuration `./imctl.toml`: `mail` is not one of `id`, `full_name`, `email`, `location`, `sync_id`, `container_name`, `exchange_auto_discover`, `distinguished_name`, `job_title`, `practice_area`, `photo`, `os_type`; did you mean `email`?

    $ imctl user list --text X -o csv
    exit 0
    --- stdout
    id,full_name,email,location,photo,kind,external,preferred_library,allow_logon,locked,force_password_change,password_never_expires,os_type,sync_id,container_name,exchange_auto_discover,distinguished_name,job_title,practice_area,password,status
    0012,X,x@firm.example,,,directory,false,ACTIVE,false,false,true,false,Window NT,,dc=firm,,"cn=X,dc=firm",,,directory,disabled
    ASMITH,Adam Smith,asmith@firm.example,,,virtual,false,ACTIVE,true,false,true,false,,,,,,,,none,active
    JDOE,Jane Doe,jdoe@firm.example,,,virtual,false,ACTIVE,true,false,true,false,,,,,,,,none,active
    XPERT,Xavier Pert,x@experts.example,,,virtual,true,ACTIVE,true,false,true,false,,,,,,,,none,external
    "#);
}
