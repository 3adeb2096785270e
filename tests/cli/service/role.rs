//! Service roles: what they say, and the groups that hold them (R4, C1).

use super::with_service;
use crate::env::together;
use insta::assert_snapshot;

#[test]
fn roles_and_groups_meet_on_services_many_to_many_c1() {
    let env = with_service();
    env.ok("role create NOTHING --scope service");
    env.ok("service create EDGE --tier C1");
    assert_snapshot!(together([
        env.imctl("service assign EDGE --group 'STAFF;ACTIVE/TAX' --role MATTERS --role NOTHING -o json"),
        env.imctl("service assign EDGE --group STAFF --role MATTERS"),
        env.imctl("-l ACTIVE service show EDGE"),
        env.imctl("export --table service_assignments"),
        env.imctl("-l ACTIVE service unassign EDGE --group TAX --role MATTERS"),
        env.imctl("-l ACTIVE service unassign EDGE --group TAX --role MATTERS"),
        env.imctl("service unassign EDGE --group STAFF"),
        env.imctl("service unassign EDGE --group STAFF"),
        env.imctl("role delete MATTERS --scope service"),
        env.imctl("role delete MATTERS --scope service --reassign NOTHING"),
        env.imctl("service show CAM"),
    ]), @r#"
    $ imctl service assign EDGE --group 'STAFF;ACTIVE/TAX' --role MATTERS --role NOTHING -o json
    exit 0
    --- stdout
    {
      "done": "gave `STAFF`, `ACTIVE/TAX` 2 service roles on service `EDGE`",
      "dry_run": false,
      "batch": 12,
      "created": 4,
      "updated": 0,
      "unchanged": 0,
      "removed": 0,
      "skipped": 0,
      "changes": [
        {
          "op": "create",
          "table": "service_assignments",
          "key": "EDGE ACTIVE/TAX MATTERS",
          "cells": {}
        },
        {
          "op": "create",
          "table": "service_assignments",
          "key": "EDGE ACTIVE/TAX NOTHING",
          "cells": {}
        },
        {
          "op": "create",
          "table": "service_assignments",
          "key": "EDGE STAFF MATTERS",
          "cells": {}
        },
        {
          "op": "create",
          "table": "service_assignments",
          "key": "EDGE STAFF NOTHING",
          "cells": {}
        }
      ],
      "warnings": []
    }

    $ imctl service assign EDGE --group STAFF --role MATTERS
    exit 0
    --- stderr
    nothing to do: gave `STAFF` 1 service role on service `EDGE`

    $ imctl -l ACTIVE service show EDGE
    exit 0
    --- stdout
    id           EDGE
    name         EDGE
    tier         C1
    permissions  95
    assignments  ACTIVE/TAX: MATTERS;ACTIVE/TAX: NOTHING;STAFF: MATTERS;STAFF: NOTHING

    $ imctl export --table service_assignments
    exit 0
    --- stdout
    service,group,role
    CAM,ACTIVE/TAX,MATTERS
    EDGE,ACTIVE/TAX,MATTERS
    EDGE,ACTIVE/TAX,NOTHING
    EDGE,STAFF,MATTERS
    EDGE,STAFF,NOTHING

    $ imctl -l ACTIVE service unassign EDGE --group TAX --role MATTERS
    exit 0
    --- stderr
    took 1 service role on service `EDGE` away (batch 13)

    $ imctl -l ACTIVE service unassign EDGE --group TAX --role MATTERS
    exit 5
    --- stderr
    error: `ACTIVE/TAX` holds no role `MATTERS` on service `EDGE`
    hint: imctl service show EDGE

    $ imctl service unassign EDGE --group STAFF
    exit 0
    --- stderr
    took 2 service roles on service `EDGE` away (batch 14)

    $ imctl service unassign EDGE --group STAFF
    exit 5
    --- stderr
    error: `STAFF` holds no role on service `EDGE`
    hint: imctl service show EDGE

    $ imctl role delete MATTERS --scope service
    exit 6
    --- stderr
    error: role `MATTERS` in `service` is held by `group:ACTIVE/TAX`
    hint: --reassign ROLE gives them another first

    $ imctl role delete MATTERS --scope service --reassign NOTHING
    exit 0
    --- stderr
    gave 1 holder role `NOTHING` in `service` and deleted role `MATTERS` in `service` (batch 15)

    $ imctl service show CAM
    exit 0
    --- stdout
    id           CAM
    name         Cloud access
    tier         C5
    permissions  153
    assignments  ACTIVE/TAX: NOTHING
    "#);
    assert_eq!(
        env.json("role show NOTHING --scope service")["holders"],
        serde_json::json!(["group:ACTIVE/TAX"])
    );
}

#[test]
fn a_service_role_allows_denies_or_says_nothing_r4() {
    let env = with_service();
    let said = || env.ok("export --table role_privileges");
    assert_snapshot!(said(), @"
    scope,role,privilege,value
    service,MATTERS,documents_view_documents_tab,allow
    service,MATTERS,jobs_delete_job,deny
    service,MATTERS,matters_view_matters_tab,allow
    ");
    env.ok("role grant MATTERS jobs_delete_job --scope service");
    env.ok("role clear MATTERS matters_view_matters_tab --scope service");
    assert_snapshot!(said(), @"
    scope,role,privilege,value
    service,MATTERS,documents_view_documents_tab,allow
    service,MATTERS,jobs_delete_job,allow
    ");
    assert_snapshot!(together([
        env.imctl("role clear MATTERS matters_view_matters_tab --scope service"),
        env.imctl("role clear MATTERS matters_view_maters_tab --scope service"),
        env.imctl("role grant MATTERS import_create --scope service"),
        env.imctl("role clear EDITOR import_create --scope ACTIVE"),
    ]), @"
    $ imctl role clear MATTERS matters_view_matters_tab --scope service
    exit 0
    --- stderr
    nothing to do: changed role `MATTERS` in `service`

    $ imctl role clear MATTERS matters_view_maters_tab --scope service
    exit 5
    --- stderr
    error: there is no privilege `matters_view_maters_tab` in this scope
    hint: did you mean `matters_view_matters_tab`?

    $ imctl role grant MATTERS import_create --scope service
    exit 5
    --- stderr
    error: there is no privilege `import_create` in this scope
    hint: `imctl privilege list --scope service` shows them all

    $ imctl role clear EDITOR import_create --scope ACTIVE
    exit 5
    --- stderr
    error: there is no role `EDITOR` in `ACTIVE`
    hint: imctl role list shows what there is
    ");
    env.ok("role create EDITOR --scope ACTIVE");
    env.ok("role grant EDITOR import_create --scope ACTIVE");
    env.ok("role clear EDITOR import_create --scope ACTIVE");
    assert!(!said().contains("EDITOR"), "a library role is back at its default");
}
