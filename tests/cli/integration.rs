//! `imctl integration`: Clio Operate, and whether everything works that it does (I1–I3).

use crate::env::{Env, project, together};
use insta::assert_snapshot;
use serde_json::{Value, json};

mod many;
mod narrowed;
mod plan;

/// Two matters of ACME with their workspaces, 1002 restricted; the designated workspaces, and an account
/// for which everything works.
fn with_account() -> Env {
    let env = Env::with_people();
    env.ok("matter policy 1002 --security restricted");
    env.write(
        "content/users.csv",
        "id,full_name,email,preferred_library,password_never_expires\n\
         CLIO,Clio Operate,clio@firm.example,ACTIVE,true\n",
    );
    env.write(
        "content/items.csv",
        "id,library,kind,matter\nW1001,ACTIVE,workspace,1001\nW1002,ACTIVE,workspace,1002\n\
         MAIL,ACTIVE,workspace,\nPOST,ACTIVE,workspace,\nTEMPLATES,ACTIVE,workspace,\n",
    );
    env.write(
        "content/integration.csv",
        "key,value\naccount,clio\nattachments_workspace,MAIL\npost_room_workspace,workspace:POST\n\
         templates_workspace,TEMPLATES\n",
    );
    env.ok("apply content");
    env.ok("integration plan --yes");
    env
}

/// Each functionality that isn't met, with the rules that say so.
fn unmet(env: &Env, flags: &str) -> Vec<String> {
    let run = env.imctl(&format!("integration check -o json {flags}"));
    let rows: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|e| panic!("{e}: {run}"));
    let rows = rows.as_array().unwrap();
    let told: Vec<String> = rows
        .iter()
        .filter(|row| row["met"] == json!(false))
        .map(|row| {
            let mut rules: Vec<&str> =
                row["unmet"].as_array().unwrap().iter().map(|u| u["rule"].as_str().unwrap()).collect();
            rules.dedup();
            format!("{}: {}", row["functionality"].as_str().unwrap(), rules.join(" "))
        })
        .collect();
    assert_eq!(run.code, if told.is_empty() { 0 } else { 7 }, "{run}");
    told
}

#[test]
fn what_is_set_is_checked_i1() {
    let env = with_account();
    env.ok("item create F1 --kind folder --parent W1001");
    assert_snapshot!(together([
        env.imctl("integration set mode everybody"),
        env.imctl("integration set account NOBODY"),
        env.imctl("integration set fall-back perhaps"),
        env.imctl("integration set templates_workspace F1"),
        env.imctl("integration set templates_workspace TEMPLATE"),
        env.imctl("integration set templates workspace:TEMPLATES"),
        env.imctl("integration set fall-back yes"),
        env.imctl("integration set MODE Linked_Users"),
        env.imctl("integration set mode linked_users"),
        env.imctl("integration show"),
        env.imctl("integration unset fall_back"),
        env.imctl("integration list"),
        env.imctl("integration export"),
        env.imctl("item delete MAIL --yes"),
    ]), @"
    $ imctl integration set mode everybody
    exit 4
    --- stderr
    error: `everybody` is not one of `service_account`, `linked_users`

    $ imctl integration set account NOBODY
    exit 5
    --- stderr
    error: there is no user `NOBODY`
    hint: imctl user list shows what there is

    $ imctl integration set fall-back perhaps
    exit 4
    --- stderr
    error: `perhaps` is neither `true` nor `false`

    $ imctl integration set templates_workspace F1
    exit 6
    --- stderr
    error: folder `F1` is no workspace

    $ imctl integration set templates_workspace TEMPLATE
    exit 5
    --- stderr
    error: there is no item `TEMPLATE`
    hint: did you mean `TEMPLATES`?

    $ imctl integration set templates workspace:TEMPLATES
    exit 4
    --- stderr
    error: `templates` is not one of `mode`, `account`, `fall_back`, `attachments_workspace`, `post_room_workspace`, `templates_workspace`; did you mean `templates_workspace`?

    $ imctl integration set fall-back yes
    exit 0
    --- stderr
    set fall_back of the integration to `true` (batch 15)

    $ imctl integration set MODE Linked_Users
    exit 0
    --- stderr
    set mode of the integration to `linked_users` (batch 16)

    $ imctl integration set mode linked_users
    exit 0
    --- stderr
    nothing to do: set mode of the integration to `linked_users`

    $ imctl integration show
    exit 0
    --- stdout
    mode                   linked_users
    account                CLIO
    fall_back              true
    attachments_workspace  MAIL
    post_room_workspace    POST
    templates_workspace    TEMPLATES

    $ imctl integration unset fall_back
    exit 0
    --- stderr
    set fall_back of the integration back to its default (batch 17)

    $ imctl integration list
    exit 0
    --- stdout
    KEY                    VALUE         DEFAULT          HELP
    mode                   linked_users  service_account  service_account (everybody works as one account) or linked_users
    account                CLIO                           the service account: a user
    fall_back              false         false            with linked users: whether whoever isn't linked works as the service account
    attachments_workspace  MAIL                           where attachments of inbound e-mail wait to be filed
    post_room_workspace    POST                           where documents are put for the post room
    templates_workspace    TEMPLATES                      where the templates of documents are

    $ imctl integration export
    exit 0
    --- stdout
    key,value
    mode,linked_users
    account,CLIO
    attachments_workspace,MAIL
    post_room_workspace,POST
    templates_workspace,TEMPLATES

    $ imctl item delete MAIL --yes
    exit 6
    --- stderr
    error: workspace `MAIL` is still used by 1 record: integration: attachments_workspace
    ");
}

#[test]
fn users_are_linked_one_to_one_i1() {
    let env = with_account();
    assert_snapshot!(together([
        env.imctl("integration link JDOE jane@clio.example"),
        env.imctl("integration link ASMITH JANE@clio.example"),
        env.imctl("integration link ASMITH adam@clio.example"),
        env.imctl("integration link JDOE jane.doe@clio.example"),
        env.imctl("integration link NOBODY x@clio.example"),
        env.imctl("integration links"),
        env.import("linked_users", "user,clio_user\nXPERT,adam@clio.example\n"),
        env.imctl("integration unlink JDOE ASMITH"),
        env.imctl("integration unlink JDOE"),
        env.imctl("integration links -o json"),
    ]), @"
    $ imctl integration link JDOE jane@clio.example
    exit 0
    --- stderr
    linked `JDOE` to `jane@clio.example` of Clio Operate (batch 14)

    $ imctl integration link ASMITH JANE@clio.example
    exit 6
    --- stderr
    error: `JANE@clio.example` of Clio Operate is linked to `JDOE`
    hint: imctl integration unlink JDOE

    $ imctl integration link ASMITH adam@clio.example
    exit 0
    --- stderr
    linked `ASMITH` to `adam@clio.example` of Clio Operate (batch 15)

    $ imctl integration link JDOE jane.doe@clio.example
    exit 0
    --- stderr
    linked `JDOE` to `jane.doe@clio.example` of Clio Operate (batch 16)

    $ imctl integration link NOBODY x@clio.example
    exit 5
    --- stderr
    error: there is no user `NOBODY`
    hint: imctl user list shows what there is

    $ imctl integration links
    exit 0
    --- stdout
    USER    CLIO_USER
    ASMITH  adam@clio.example
    JDOE    jane.doe@clio.example

    $ imctl import --table linked_users linked_users.csv
    exit 6
    --- stderr
    error: `adam@clio.example` of Clio Operate is linked to `ASMITH`
     --> linked_users.csv:2:7
      |
    2 | XPERT,adam@clio.example
      |       ^^^^^^^^^^^^^^^^^ clio_user
      |
      = hint: imctl integration unlink ASMITH

    error: `adam@clio.example` of Clio Operate is linked to `ASMITH`; nothing was written

    $ imctl integration unlink JDOE ASMITH
    exit 0
    --- stderr
    took 2 links away (batch 17)

    $ imctl integration unlink JDOE
    exit 5
    --- stderr
    error: `JDOE` is linked to nobody in Clio Operate

    $ imctl integration links -o json
    exit 0
    --- stdout
    []
    ");
}

#[test]
fn the_table_of_functionalities_is_shown_i2() {
    let env = Env::empty();
    assert_snapshot!(env.ok("integration functionalities -o csv"), @"
    functionality,name,user_context,needs
    directory_browsing,Directory browsing,yes,view in matter: see the workspace and what is in it;view in templates_workspace: see the templates
    opening_and_previewing_documents,Opening and Previewing documents,yes,view in matter: read the documents
    copying_and_moving_documents,Copying and Moving documents,yes,view in matter: read what is copied;edit in matter: take away what is moved;import in matter: put it where it goes
    uploading_documents,Uploading documents,yes,import in matter: add documents
    creating_folders,Creating folders,yes,create_folder in matter: make folders
    monitoring_inbound_email,Monitoring Inbound Email,no,import in attachments_workspace: keep attachments until they are filed
    document_filing,Document Filing,no,edit in attachments_workspace: take attachments away when they are filed;import in matter: file documents
    document_generation,Document Generation,yes,view in templates_workspace: read the templates;import in matter: store what is generated
    document_bundling,Document Bundling,no,edit in matter: fetch what is bundled;import in matter: store the bundle
    document_splitting,Document Splitting,yes,edit in matter: take the document that is split;import in matter: store its parts
    outbound_emails,Outbound Emails,both,view in matter: choose what is attached;view in matter: fetch what is attached;import in matter: store a copy of the e-mail
    pdf_conversion,PDF conversion,both,view in matter: read what is converted;view in matter: read what is converted afterwards;import in matter: store what is kept
    post_room_delivery,Post Room Delivery,no,import in post_room_workspace: put documents where the post room finds them
    ");
}

/// The page about the table says what the table says.
#[test]
fn the_page_of_functionalities_tells_the_truth_i2() {
    let page = std::fs::read_to_string(project("docs/integration.md")).unwrap();
    let rows = Env::empty().json("integration functionalities");
    for row in rows.as_array().unwrap() {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let needs: Vec<String> = row["needs"].as_array().unwrap().iter().map(text).collect();
        let line = format!(
            "| `{}` | {} | {} |\n",
            text(&row["functionality"]),
            text(&row["user_context"]),
            needs.join("<br>")
        );
        assert!(page.contains(&line), "docs/integration.md lacks:\n{line}");
    }
}

#[test]
fn there_is_one_row_for_each_functionality_i2() {
    let env = with_account();
    assert_snapshot!(together([
        env.imctl("integration check"),
        env.imctl("integration check --functionality 'Document Filing' --functionality post_room --all"),
        env.imctl("integration check --functionality post_room -o json"),
        env.imctl("integration check --functionality post_room -o csv"),
        env.imctl("integration check --functionality post_rom"),
        env.imctl("integration check --functionality document"),
        env.imctl("integration check --user NOBODY"),
        env.imctl("integration check --matter 1003"),
    ]), @r#"
    $ imctl integration check
    exit 0
    --- stdout
    FUNCTIONALITY                     USER_CONTEXT  RUNS_AS  AUDIT_SHOWS      MET
    directory_browsing                yes           CLIO     service_account  true
    opening_and_previewing_documents  yes           CLIO     service_account  true
    copying_and_moving_documents      yes           CLIO     service_account  true
    uploading_documents               yes           CLIO     service_account  true
    creating_folders                  yes           CLIO     service_account  true
    monitoring_inbound_email          no            CLIO     service_account  true
    document_filing                   no            CLIO     service_account  true
    document_generation               yes           CLIO     service_account  true
    document_bundling                 no            CLIO     service_account  true
    document_splitting                yes           CLIO     service_account  true
    outbound_emails                   both          CLIO     service_account  true
    pdf_conversion                    both          CLIO     service_account  true
    post_room_delivery                no            CLIO     service_account  true

    $ imctl integration check --functionality 'Document Filing' --functionality post_room --all
    exit 0
    --- stdout
    FUNCTIONALITY       USER_CONTEXT  RUNS_AS  AUDIT_SHOWS      MET
    document_filing     no            CLIO     service_account  true
        met: the account exists (account, 1 checked)
        met: it is internal (account, 1 checked)
        met: it may sign in (account, 1 checked)
        met: it is not locked (account, 1 checked)
        met: it is virtual (account, 1 checked)
        met: its password never expires (account, 1 checked)
        met: it is in every library in use (account, 1 checked)
        met: none of its roles is read-only (account, 1 checked)
        met: take attachments away when they are filed (attachments_workspace, 1 checked)
        met: file documents (matter, 2 checked)
    post_room_delivery  no            CLIO     service_account  true
        met: the account exists (account, 1 checked)
        met: it is internal (account, 1 checked)
        met: it may sign in (account, 1 checked)
        met: it is not locked (account, 1 checked)
        met: it is virtual (account, 1 checked)
        met: its password never expires (account, 1 checked)
        met: it is in every library in use (account, 1 checked)
        met: none of its roles is read-only (account, 1 checked)
        met: put documents where the post room finds them (post_room_workspace, 1 checked)

    $ imctl integration check --functionality post_room -o json
    exit 0
    --- stdout
    [
      {
        "functionality": "post_room_delivery",
        "name": "Post Room Delivery",
        "user_context": "no",
        "runs_as": [
          "CLIO"
        ],
        "audit_shows": [
          "service_account"
        ],
        "met": true,
        "needs": [
          {
            "need": "the account exists",
            "in": "account",
            "checked": 1,
            "unmet": 0,
            "met": true
          },
          {
            "need": "it is internal",
            "in": "account",
            "checked": 1,
            "unmet": 0,
            "met": true
          },
          {
            "need": "it may sign in",
            "in": "account",
            "checked": 1,
            "unmet": 0,
            "met": true
          },
          {
            "need": "it is not locked",
            "in": "account",
            "checked": 1,
            "unmet": 0,
            "met": true
          },
          {
            "need": "it is virtual",
            "in": "account",
            "checked": 1,
            "unmet": 0,
            "met": true
          },
          {
            "need": "its password never expires",
            "in": "account",
            "checked": 1,
            "unmet": 0,
            "met": true
          },
          {
            "need": "it is in every library in use",
            "in": "account",
            "checked": 1,
            "unmet": 0,
            "met": true
          },
          {
            "need": "none of its roles is read-only",
            "in": "account",
            "checked": 1,
            "unmet": 0,
            "met": true
          },
          {
            "need": "put documents where the post room finds them",
            "in": "post_room_workspace",
            "checked": 1,
            "unmet": 0,
            "met": true
          }
        ],
        "unmet": [],
        "untold": 0
      }
    ]

    $ imctl integration check --functionality post_room -o csv
    exit 0
    --- stdout
    functionality,name,user_context,runs_as,audit_shows,met,needs,unmet,untold
    post_room_delivery,Post Room Delivery,no,CLIO,service_account,true,the account exists (account): met;it is internal (account): met;it may sign in (account): met;it is not locked (account): met;it is virtual (account): met;its password never expires (account): met;it is in every library in use (account): met;none of its roles is read-only (account): met;put documents where the post room finds them (post_room_workspace): met,,0

    $ imctl integration check --functionality post_rom
    exit 5
    --- stderr
    error: there is no functionality `post_rom`; did you mean `post_room_delivery`?

    $ imctl integration check --functionality document
    exit 5
    --- stderr
    error: there is no functionality `document`; did you mean `document_filing`?

    $ imctl integration check --user NOBODY
    exit 5
    --- stderr
    error: there is no user `NOBODY`
    hint: imctl user list shows what there is

    $ imctl integration check --matter 1003
    exit 5
    --- stderr
    error: there is no matter `1003`
    hint: did you mean `1002`?
    "#);
    assert_eq!(env.json("integration check").as_array().unwrap().len(), 13);
    assert_eq!(unmet(&env, ""), [""; 0]);
}

#[test]
fn nothing_works_before_anything_is_set_i2_i3() {
    let env = Env::with_people();
    assert_eq!(
        unmet(&env, ""),
        [
            "directory_browsing: no_account",
            "opening_and_previewing_documents: no_account",
            "copying_and_moving_documents: no_account",
            "uploading_documents: no_account",
            "creating_folders: no_account",
            "monitoring_inbound_email: no_account no_workspace",
            "document_filing: no_account no_workspace",
            "document_generation: no_account no_workspace",
            "document_bundling: no_account",
            "document_splitting: no_account",
            "outbound_emails: no_account",
            "pdf_conversion: no_account",
            "post_room_delivery: no_account no_workspace",
        ]
    );
    assert_snapshot!(env.imctl("integration plan --functionality post_room"), @"
    $ imctl integration plan --functionality post_room
    exit 7
    --- stdout
    COMMAND                                              OUTCOME  NOTE
    imctl integration set account USER                   left     somebody has to decide this
    imctl integration set post_room_workspace WORKSPACE  left     somebody has to decide this
    --- stderr
    no command helps: 1 functionality stays unmet
    ");
}
