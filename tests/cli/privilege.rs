//! `imctl privilege` and `imctl role tiers`: the fixed catalogues (R1, R3, R5).

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn the_administrator_sets_are_a_table_r3() {
    let env = Env::empty();
    let rows = env.json("role tiers");
    assert_eq!(rows.as_array().unwrap().len(), 51);
    assert_eq!(
        rows[0].as_object().unwrap().keys().collect::<Vec<_>>(),
        ["feature", "action", "tier1", "tier2", "nrtadmin"]
    );
    assert!(rows.as_array().unwrap().iter().all(|row| row["tier1"].is_boolean()));
}

#[test]
fn the_catalogues_are_listed_and_filtered_r1() {
    let env = Env::empty();
    let count = |line: &str| env.json(line).as_array().unwrap().len();
    assert_eq!(count("privilege list --scope library"), 18);
    assert_eq!(count("privilege list --scope global"), 5);
    assert_eq!(count("privilege list --scope service"), 170);
    assert!(count("privilege list --tier C1") < count("privilege list --tier C5"));
    let runs = [
        env.imctl("privilege list --scope global"),
        env.imctl("privilege list --scope libary"),
        env.imctl("privilege list --tier C6"),
        env.imctl("privilege list --text checkout -o csv"),
        env.imctl("privilege list --scope service --tier C2 --category 'control center' -o csv"),
        env.imctl("privilege list --scope global --category Jobs -o json"),
        env.imctl("privilege list --category Contents"),
        env.imctl("privilege show control_center_access"),
        env.imctl("privilege show import_crate"),
    ];
    assert_snapshot!(together(runs), @r#"
    $ imctl privilege list --scope global
    exit 0
    --- stdout
    KEY                  SCOPE   CATEGORY  NAME                 TIERS
    app_management       global  Global    App Management
    group_management     global  Global    Group Management
    role_management      global  Global    Role Management
    settings_management  global  Global    Settings Management
    user_management      global  Global    User Management

    $ imctl privilege list --scope libary
    exit 4
    --- stderr
    error: `libary` is not one of `library`, `global`, `service`, `policy`; did you mean `library`?

    $ imctl privilege list --tier C6
    exit 4
    --- stderr
    error: `C6` is not one of `C1`, `C2`, `C3`, `C4`, `C5`

    $ imctl privilege list --text checkout -o csv
    exit 0
    --- stdout
    key,scope,category,name,description,tiers
    checkout_documents,library,Content,Checkout Documents,"Check out documents that one can reach, and check them in again.",

    $ imctl privilege list --scope service --tier C2 --category 'control center' -o csv
    exit 0
    --- stdout
    key,scope,category,name,description,tiers
    control_center_view_control_center,service,Control Center,View Control Center,See the control centre's main tab in CAM.,C2;C3;C4;C5
    control_center_view_cc_controls,service,Control Center,View CC Controls,See the tab of controls in the control centre.,C2;C3;C4;C5

    $ imctl privilege list --scope global --category Jobs -o json
    exit 0
    --- stdout
    []

    $ imctl privilege list --category Contents
    exit 4
    --- stderr
    error: there is no category `Contents`; did you mean `Content`?

    $ imctl privilege show control_center_access
    exit 0
    --- stdout
    key          control_center_access
    scope        library
    category     Admin Privileges
    name         Control Center Access
    description  The administration tier that comes with the role: tier 1 for the help desk, tier 2 for advanced support. NRTADMIN is no value here; it comes from membership of the group.
    values       none;tier1;tier2
    default      none

    $ imctl privilege show import_crate
    exit 5
    --- stderr
    error: there is no privilege `import_crate`
    hint: did you mean `import_create`?
    "#);
    let keys = env.json("privilege list");
    let mut seen: Vec<&str> = keys.as_array().unwrap().iter().map(|p| p["key"].as_str().unwrap()).collect();
    seen.sort_unstable();
    assert!(seen.windows(2).all(|two| two[0] != two[1]), "keys are unique");
    assert_eq!(
        keys[0].as_object().unwrap().keys().collect::<Vec<_>>(),
        ["key", "scope", "category", "name", "description", "tiers"]
    );
}

#[test]
fn what_policy_roles_hold_is_fixed_a3() {
    let env = Env::with_library();
    assert_eq!(env.json("privilege list --scope policy").as_array().unwrap().len(), 14);
    assert_eq!(env.json("role list --scope policy").as_array().unwrap().len(), 8);
    let runs = [
        env.imctl("privilege show staffing"),
        env.imctl("privilege list --scope policy --category walls"),
        env.imctl("role diff client_matter_manager client_matter_administrator --scope policy"),
        env.imctl("role duplicate conflicts_officer WALLS --scope policy"),
        env.import(
            "role_privileges",
            "scope,role,privilege,value\npolicy,conflicts_officer,staffing,granted\n",
        ),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl privilege show staffing
    exit 0
    --- stdout
    key          staffing
    scope        policy
    category     Assets
    name         Staffing
    description  Say who works on an asset, for how long, and in which systems.
    values       denied;administered;granted
    default      denied

    $ imctl privilege list --scope policy --category walls
    exit 0
    --- stdout
    KEY             SCOPE   CATEGORY  NAME            TIERS
    conflicts       policy  Walls     Conflicts
    opposing_teams  policy  Walls     Opposing Teams

    $ imctl role diff client_matter_manager client_matter_administrator --scope policy
    exit 0
    --- stdout
    PRIVILEGE         A             B
    asset_settings    denied        granted
    asset_policy      administered  granted
    security_memos    administered  granted
    access_requests   administered  granted
    staffing          administered  granted
    excluded_systems  administered  granted
    --- stderr
    6 differences between role `client_matter_manager` in `policy` (a) and role `client_matter_administrator` in `policy` (b)

    $ imctl role duplicate conflicts_officer WALLS --scope policy
    exit 6
    --- stderr
    error: the policy roles are built in: they are assigned, and not changed

    $ imctl import --table role_privileges role_privileges.csv
    exit 6
    --- stderr
    error: the policy roles are built in: what they hold is fixed
     --> role_privileges.csv:2:8
      |
    2 | policy,conflicts_officer,staffing,granted
      |        ^^^^^^^^^^^^^^^^^ role

    error: the policy roles are built in: what they hold is fixed; nothing was written
    ");
    assert_eq!(env.imctl("role update conflicts_officer --scope policy --description X").code, 6);
}
