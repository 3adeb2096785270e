//! `imctl user`: who there is (U1, U5, U6).

mod library;
mod list;
mod password;
mod sync;

use crate::env::{Env, together};
use insta::assert_snapshot;

/// A password that may be, on standard input.
pub const SECRET: &str = "correct-horse\n";

#[test]
fn values_that_can_never_be_right_are_all_named_u1() {
    let env = Env::with_library();
    let name = "N".repeat(65);
    let line = format!(
        "user create 'J DOE' --full-name {name} --email firm.example --allow-logon maybe --kind robot \
         --os-type Linux --password-stdin"
    );
    assert_snapshot!(env.imctl_with_stdin(&line, SECRET), @"
    $ imctl user create 'J DOE' --full-name NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN --email firm.example --allow-logon maybe --kind robot --os-type Linux --password-stdin
    exit 4
    --- stderr
    error: 6 things are wrong
      - id: a user id has no white space: `J DOE`
      - full_name: at most 64 characters are allowed, `NNNNNNNNNNNNNNNNNNNNNNNN…` has 65
      - email: `firm.example` is not an e-mail address; write `name@firm.example`
      - kind: `robot` is not one of `virtual`, `directory`, `migrated`
      - allow_logon: `maybe` is neither `true` nor `false`
      - os_type: `Linux` is not one of `Default`, `Novel 3.x`, `Virtual`, `Window NT`, `Novell NDS`, `External`, `Active Directory`, `LDAP`
    ");
    assert_snapshot!(env.imctl_with_stdin(&format!("{line} -o json"), SECRET), @r#"
    $ imctl user create 'J DOE' --full-name NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN --email firm.example --allow-logon maybe --kind robot --os-type Linux --password-stdin -o json
    exit 4
    --- stderr
    {"error":{"code":"bad_value","exit":4,"message":"6 things are wrong","hint":null,"details":[{"message":"id: a user id has no white space: `J DOE`","column":"id"},{"message":"full_name: at most 64 characters are allowed, `NNNNNNNNNNNNNNNNNNNNNNNN…` has 65","column":"full_name"},{"message":"email: `firm.example` is not an e-mail address; write `name@firm.example`","column":"email"},{"message":"kind: `robot` is not one of `virtual`, `directory`, `migrated`","column":"kind"},{"message":"allow_logon: `maybe` is neither `true` nor `false`","column":"allow_logon"},{"message":"os_type: `Linux` is not one of `Default`, `Novel 3.x`, `Virtual`, `Window NT`, `Novell NDS`, `External`, `Active Directory`, `LDAP`","column":"os_type"}]}}
    "#);
}

#[test]
fn ids_of_users_u1() {
    let env = Env::with_library();
    let create = |id: &str| {
        let email = format!("e{}@firm.example", id.chars().count());
        env.run(["user", "create", id, "--full-name", "X", "--email", &email, "--kind", "directory"])
    };
    let long = "u".repeat(65);
    // Upper-cased in full and then measured: 33 sharp s are 66 letters.
    let sharp = "ß".repeat(33);
    for bad in ["a b", "a:b", "a/b", "a;b", " a", "a ", "", &long, &sharp, "a\tb"] {
        let run = create(bad);
        assert_eq!(run.code, 4, "{bad:?}: {run}");
    }
    for good in ["o'brien", "ilgın", "straße", &"u".repeat(64)] {
        let run = create(good);
        assert_eq!(run.code, 0, "{good:?}: {run}");
    }
    assert_snapshot!(env.imctl("user list --where kind=directory -o csv"), @"
    $ imctl user list --where kind=directory -o csv
    exit 0
    --- stdout
    id,full_name,email,location,photo,kind,external,preferred_library,allow_logon,locked,force_password_change,password_never_expires,os_type,sync_id,container_name,exchange_auto_discover,distinguished_name,job_title,practice_area,password,status
    ILGIN,X,e5@firm.example,,,directory,false,,true,false,true,false,,,,,,,,directory,active
    O'BRIEN,X,e7@firm.example,,,directory,false,,true,false,true,false,,,,,,,,directory,active
    STRASSE,X,e6@firm.example,,,directory,false,,true,false,true,false,,,,,,,,directory,active
    UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU,X,e64@firm.example,,,directory,false,,true,false,true,false,,,,,,,,directory,active
    ");
    assert_eq!(create("STRASSE").code, 6, "the same id in other letters");
}

#[test]
fn emails_are_mandatory_measured_and_unique_u1() {
    let env = Env::with_people();
    let create = |email: &str| {
        env.run(["user", "create", "NEW", "--full-name", "X", "--kind", "directory", "--email", email])
    };
    let (long, short) = ("x".repeat(65), "x".repeat(64));
    let bad = [
        format!("{long}@firm.example"),
        format!("a@{long}.example"),
        format!("a@firm.{long}"),
        "a@firm".into(),
        "@firm.example".into(),
        "a@.example".into(),
        "a@firm.".into(),
        "a b@firm.example".into(),
    ];
    for email in &bad {
        let run = create(email);
        assert_eq!(run.code, 4, "{run}");
    }
    assert_snapshot!(create("JDOE@FIRM.example"), @"
    $ imctl user create NEW --full-name X --kind directory --email JDOE@FIRM.example
    exit 6
    --- stderr
    error: the e-mail address `JDOE@FIRM.example` is that of user `JDOE`
    ");
    assert_snapshot!(env.imctl("user create NEW --full-name X --kind directory"), @"
    $ imctl user create NEW --full-name X --kind directory
    exit 2
    --- stderr
    error: `--email` must be given
    ");
    let longest = format!("{short}@{short}.{short}");
    assert_eq!(create(&longest).code, 0);
}

#[test]
fn users_may_exchange_their_addresses() {
    let env = Env::with_people();
    env.write("u.csv", "id,email\nJDOE,asmith@firm.example\nASMITH,jdoe@firm.example\n");
    env.ok("user import u.csv");
    assert_eq!(env.json("user show JDOE")["email"], "asmith@firm.example");
    assert_eq!(env.json("user show ASMITH")["email"], "jdoe@firm.example");
    env.ok("undo 3");
    assert_eq!(env.json("user show JDOE")["email"], "jdoe@firm.example");
    env.ok("db check");
}

#[test]
fn one_unknown_name_and_nobody_is_changed() {
    let env = Env::with_people();
    assert_snapshot!(env.imctl("user lock JDOE ASMIHT"), @"
    $ imctl user lock JDOE ASMIHT
    exit 5
    --- stderr
    error: there is no user `ASMIHT`
    hint: did you mean `ASMITH`?
    ");
    assert_eq!(env.json("user show JDOE")["locked"], false);
    assert_snapshot!(env.imctl("user lock JDOE"), @"
    $ imctl user lock JDOE
    exit 0
    --- stderr
    locked user `JDOE` (batch 3)
    ");
    assert_snapshot!(env.imctl("user unlock JDOE -v"), @"
    $ imctl user unlock JDOE -v
    exit 0
    --- stderr
    unlocked user `JDOE` (batch 4)
      update users JDOE
    ");
}

#[test]
fn users_are_never_deleted_u5() {
    let env = Env::with_people();
    assert_snapshot!(env.imctl("user delete JDOE"), @"
    $ imctl user delete JDOE
    exit 6
    --- stderr
    error: users are never deleted: what they did must stay theirs
    hint: imctl user disable JDOE
    ");
}

#[test]
fn a_virtual_user_stays_virtual_u5() {
    let env = Env::with_people();
    assert_snapshot!(env.imctl("user update JDOE --kind directory"), @"
    $ imctl user update JDOE --kind directory
    exit 6
    --- stderr
    error: `JDOE` is a virtual user and can't become another kind
    ");
}

#[test]
fn the_directory_owns_the_profile_of_its_users_u6() {
    let env = Env::with_people();
    env.ok("user create DIR --full-name D --email d@firm.example --kind directory -l ACTIVE");
    assert_snapshot!(env.imctl("user update DIR --full-name Dora"), @"
    $ imctl user update DIR --full-name Dora
    exit 6
    --- stderr
    error: the directory keeps `full_name` of `DIR`
    hint: change it in the directory, or say `--override-directory`
    ");
    env.ok("user update DIR --full-name Dora --override-directory");
    env.write("u.csv", "id,full_name\nDIR,Doris\n");
    assert_snapshot!(env.imctl("user import u.csv"), @"
    $ imctl user import u.csv
    exit 6
    --- stderr
    error: the directory keeps `full_name` of `DIR`
     --> u.csv:2:5
      |
    2 | DIR,Doris
      |     ^^^^^ full_name
      |
      = hint: change it in the directory, or say `--override-directory`

    error: the directory keeps `full_name` of `DIR`; nothing was written
    ");
    env.ok("user import u.csv --override-directory");
    // What isn't the directory's can be edited.
    env.ok("user lock DIR");
    env.ok("user disable DIR");
    assert_eq!(env.json("user show DIR")["full_name"], "Doris");
}

#[test]
fn lists_are_filtered() {
    let env = Env::with_people();
    env.ok("group add-member TAX JDOE --scope ACTIVE");
    env.ok("user update ASMITH --job-title Partner --location London");
    let runs = [
        env.imctl("user list -l ACTIVE --group TAX"),
        env.imctl("user list --group ACTIVE/TAX -o jsonl"),
        env.imctl("user list -l CLOSED"),
        env.imctl("user list -l CLOSED -o json"),
        env.imctl("user list -l ACTIVE --role DEFAULT"),
        env.imctl("user list --where job_title=partner --text smith"),
        env.imctl("user list --where jobtitle=partner"),
        env.imctl("user list --group TXA -l ACTIVE"),
        env.imctl("user list -l ACTVE"),
    ];
    assert_snapshot!(together(runs), @r#"
    $ imctl user list -l ACTIVE --group TAX
    exit 0
    --- stdout
    ID    FULL_NAME  EMAIL              KIND     PASSWORD  STATUS
    JDOE  Jane Doe   jdoe@firm.example  virtual  none      active

    $ imctl user list --group ACTIVE/TAX -o jsonl
    exit 0
    --- stdout
    {"id":"JDOE","full_name":"Jane Doe","email":"jdoe@firm.example","location":null,"photo":null,"kind":"virtual","external":false,"preferred_library":"ACTIVE","allow_logon":true,"locked":false,"force_password_change":true,"password_never_expires":false,"os_type":null,"sync_id":null,"container_name":null,"exchange_auto_discover":null,"distinguished_name":null,"job_title":null,"practice_area":null,"password":"none","status":"active"}

    $ imctl user list -l CLOSED
    exit 0

    $ imctl user list -l CLOSED -o json
    exit 0
    --- stdout
    []

    $ imctl user list -l ACTIVE --role DEFAULT
    exit 0
    --- stdout
    ID      FULL_NAME   EMAIL                KIND     PASSWORD  STATUS
    ASMITH  Adam Smith  asmith@firm.example  virtual  none      active
    JDOE    Jane Doe    jdoe@firm.example    virtual  none      active

    $ imctl user list --where job_title=partner --text smith
    exit 0
    --- stdout
    ID      FULL_NAME   EMAIL                KIND     PASSWORD  STATUS
    ASMITH  Adam Smith  asmith@firm.example  virtual  none      active

    $ imctl user list --where jobtitle=partner
    exit 4
    --- stderr
    error: there is no column `jobtitle`
    hint: the columns are id, full_name, email, location, photo, kind, external, preferred_library, allow_logon, locked, force_password_change, password_never_expires, os_type, sync_id, container_name, exchange_auto_discover, distinguished_name, job_title, practice_area, password, status

    $ imctl user list --group TXA -l ACTIVE
    exit 5
    --- stderr
    error: there is no group `TXA` in `ACTIVE`
    hint: did you mean `TAX`?

    $ imctl user list -l ACTVE
    exit 5
    --- stderr
    error: there is no library `ACTVE`
    hint: did you mean `ACTIVE`?
    "#);
}

#[test]
fn an_unknown_user_is_not_found_with_the_nearest() {
    let env = Env::with_people();
    assert_snapshot!(env.imctl("user show JDEO"), @"
    $ imctl user show JDEO
    exit 5
    --- stderr
    error: there is no user `JDEO`
    hint: did you mean `JDOE`?
    ");
    assert_snapshot!(env.imctl("user show zzz"), @"
    $ imctl user show zzz
    exit 5
    --- stderr
    error: there is no user `ZZZ`
    hint: imctl user list shows what there is
    ");
    assert_snapshot!(env.imctl("user show group:TAX"), @"
    $ imctl user show group:TAX
    exit 4
    --- stderr
    error: `group:TAX` is not a reference; write `user:…`
    ");
}
