//! `imctl setting` and `imctl system` (T3, P9).

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn settings_are_listed_with_their_defaults_t3() {
    let env = Env::with_library();
    env.ok("setting set time_zone Europe/London");
    assert_snapshot!(env.imctl("setting list -o csv"), @r#"
    $ imctl setting list -o csv
    exit 0
    --- stdout
    key,value,default,help
    time_zone,Europe/London,UTC,The zone of dates and times without one (an IANA name)
    case_id,optional,optional,"Whether `case create` makes up an id, takes one, or wants one"
    timed_access_period,7d,7d,"How long automatically granted, time-limited access lasts"
    assistants_follow,false,false,Whether assistants follow their timekeepers onto a staffing
    opposing_historical,true,true,Whether historical people count for opposing team sets
    opposing_candidates,false,false,Whether people with activity but no staffing count for opposing team sets
    work_url_document,,,"The URL of a document link, with {{DATABASE}}, {{DOCUMENT_ID}} and {{DOCUMENT_VERSION}}"
    work_url_folder,,,"The URL of a folder link, with {{DATABASE}} and {{FOLDER_ID}}"
    matter_removal_requires_reason,false,false,Whether taking a matter out of a case needs a reason
    "#);
    assert_snapshot!(env.imctl("setting show time_zone"), @"
    $ imctl setting show time_zone
    exit 0
    --- stdout
    key      time_zone
    value    Europe/London
    default  UTC
    help     The zone of dates and times without one (an IANA name)
    ");
}

#[test]
fn settings_are_typed_and_validated_t3() {
    let env = Env::with_library();
    let runs = [
        env.imctl("setting set time_zone Europe/Londn"),
        env.imctl("setting set time_zone europe/london"),
        env.imctl("setting set timezone UTC"),
        env.imctl("setting set case_id never"),
        env.imctl("setting set timed_access_period soon"),
        env.imctl("setting set timed_access_period 14d"),
        env.imctl("setting set opposing_candidates maybe"),
        env.imctl("setting set opposing_candidates yes"),
        env.imctl("setting set work_url_document 'no placeholder'"),
        env.imctl("setting set work_url_document 'https://dms.example/d/{{DATABASE}}'"),
        env.imctl("setting set work_url_document 'https://dms.example/d/{{database}}!{{DOCUMENT_ID}}'"),
        env.imctl("setting set work_url_folder 'https://dms.example/f/{{DATABASE}}!{{DOCUMENT_ID}}'"),
        env.imctl("setting set work_url_folder 'https://dms.example/f/{{DATABASE'"),
        env.imctl("setting set case_id ''"),
        env.imctl("export --table settings"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl setting set time_zone Europe/Londn
    exit 4
    --- stderr
    error: `Europe/Londn` is not a time zone; write an IANA name such as `Europe/London`; did you mean `Europe/London`?

    $ imctl setting set time_zone europe/london
    exit 4
    --- stderr
    error: `europe/london` is not a time zone; write an IANA name such as `Europe/London`; did you mean `Europe/London`?

    $ imctl setting set timezone UTC
    exit 5
    --- stderr
    error: there is no setting `timezone`
    hint: did you mean `time_zone`?

    $ imctl setting set case_id never
    exit 4
    --- stderr
    error: `never` is not one of `automatic`, `optional`, `manual`

    $ imctl setting set timed_access_period soon
    exit 4
    --- stderr
    error: `soon` is not a number of days; write `7d`

    $ imctl setting set timed_access_period 14d
    exit 0
    --- stderr
    set timed_access_period to `14d` (batch 2)

    $ imctl setting set opposing_candidates maybe
    exit 4
    --- stderr
    error: `maybe` is neither `true` nor `false`

    $ imctl setting set opposing_candidates yes
    exit 0
    --- stderr
    set opposing_candidates to `true` (batch 3)

    $ imctl setting set work_url_document 'no placeholder'
    exit 4
    --- stderr
    error: `no placeholder` is not a URL; it begins with `https://` and has no white space

    $ imctl setting set work_url_document 'https://dms.example/d/{{DATABASE}}'
    exit 4
    --- stderr
    error: `https://dms.example/d/{{DATABASE}}` has no `{{DOCUMENT_ID}}`: every link would be the same

    $ imctl setting set work_url_document 'https://dms.example/d/{{database}}!{{DOCUMENT_ID}}'
    exit 4
    --- stderr
    error: `database` is not one of `DATABASE`, `DOCUMENT_ID`, `DOCUMENT_VERSION`; did you mean `DATABASE`? (between `{{` and `}}`)

    $ imctl setting set work_url_folder 'https://dms.example/f/{{DATABASE}}!{{DOCUMENT_ID}}'
    exit 4
    --- stderr
    error: `DOCUMENT_ID` is not one of `DATABASE`, `FOLDER_ID` (between `{{` and `}}`)

    $ imctl setting set work_url_folder 'https://dms.example/f/{{DATABASE'
    exit 4
    --- stderr
    error: `https://dms.example/f/{{DATABASE` has a `{{` without `}}`

    $ imctl setting set case_id ''
    exit 4
    --- stderr
    error: `value` can't be empty

    $ imctl export --table settings
    exit 0
    --- stdout
    key,value
    opposing_candidates,true
    timed_access_period,14d
    ");
}

#[test]
fn only_what_was_set_is_exported_t3() {
    let env = Env::with_library();
    assert_eq!(env.ok("setting export"), "key,value\n");
    env.ok("setting set case_id manual");
    assert_eq!(env.ok("setting export"), "key,value\ncase_id,manual\n");
    assert_snapshot!(env.imctl("setting unset case_id"), @"
    $ imctl setting unset case_id
    exit 0
    --- stderr
    set case_id back to `optional` (batch 3)
    ");
    assert_snapshot!(env.imctl("setting unset case_id"), @"
    $ imctl setting unset case_id
    exit 0
    --- stderr
    nothing to do: set case_id back to `optional`
    ");
    assert_eq!(env.ok("setting export"), "key,value\n");
}

#[test]
fn dates_are_read_in_the_zone_of_the_server_t1() {
    let env = Env::with_people();
    env.ok("setting set time_zone America/New_York");
    env.ok("staffing add matter:1001 JDOE --until 2026-12-31");
    let until = &env.json("staffing show matter:1001 JDOE")["until"];
    assert_eq!(until, "2026-12-31T05:00:00Z");
}

#[test]
fn systems_are_registered_by_name_p9() {
    let env = Env::with_people();
    let runs = [
        env.imctl("system add Elite --description 'Time and billing'"),
        env.imctl("system create elite"),
        env.imctl("system update ELITE --description Billing"),
        env.imctl("matter exclude-system add 1001 Elit --reason 'Finance needs it'"),
        env.imctl("matter exclude-system add 1001 elite --reason 'Finance needs it'"),
        env.imctl("system delete Elite"),
        env.imctl("system delete 'iManage Work'"),
        env.imctl("matter exclude-system remove 1001 Elite"),
        env.imctl("staffing add matter:1001 JDOE --systems 'iManage Work;Elite'"),
        env.imctl("system delete Elite"),
        env.imctl("staffing remove matter:1001 JDOE"),
        env.imctl("system delete Elite"),
        env.imctl("system list"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl system add Elite --description 'Time and billing'
    exit 0
    --- stderr
    created system `Elite` (batch 3)

    $ imctl system create elite
    exit 6
    --- stderr
    error: system `Elite` exists already
    hint: imctl system update changes it

    $ imctl system update ELITE --description Billing
    exit 0
    --- stderr
    updated system `Elite` (batch 4)

    $ imctl matter exclude-system add 1001 Elit --reason 'Finance needs it'
    exit 5
    --- stderr
    error: there is no system `Elit`
    hint: did you mean `Elite`?

    $ imctl matter exclude-system add 1001 elite --reason 'Finance needs it'
    exit 0
    --- stderr
    excluded systems from the policy of matter `1001` (batch 5)

    $ imctl system delete Elite
    exit 6
    --- stderr
    error: system `Elite` is still used by 1 record: excluded_systems: matter:1001 Elite

    $ imctl system delete 'iManage Work'
    exit 6
    --- stderr
    error: `iManage Work` is always there and can't be deleted

    $ imctl matter exclude-system remove 1001 Elite
    exit 0
    --- stderr
    the policy of matter `1001` counts in these systems again (batch 6)

    $ imctl staffing add matter:1001 JDOE --systems 'iManage Work;Elite'
    exit 0
    --- stderr
    put 1 member on the staffing of matter `1001` (batch 7)

    $ imctl system delete Elite
    exit 6
    --- stderr
    error: system `Elite` is still named by 1 row of staffing: `matter:1001 JDOE`

    $ imctl staffing remove matter:1001 JDOE
    exit 0
    --- stderr
    took 1 member off the staffing of matter `1001` (batch 8)

    $ imctl system delete Elite
    exit 0
    --- stderr
    took system `Elite` away (batch 9)

    $ imctl system list
    exit 0
    --- stdout
    ID            DESCRIPTION
    iManage Work  Documents and e-mail
    ");
}
