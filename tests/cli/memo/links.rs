//! Work links in memos (P1).

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn a_text_memo_may_carry_work_links_p1() {
    let env = Env::with_people();
    let template = "setting set work_url_document 'https://dms.example/d/{{DATABASE}}!{{DOCUMENT_ID}}.{{DOCUMENT_VERSION}}'";
    assert_snapshot!(together([
        env.imctl("memo set matter:1001 --text Careful --link-document ACTIVE!4711.2 --link-text Order"),
        env.imctl(template),
        env.imctl("memo set matter:1001 --text Careful --link-document ACTIVE!4711.2 --link-text Order"),
        env.imctl("memo set matter:1001 --link-url https://x.example --link-text More"),
        env.imctl("memo set matter:1001 --link-document ACTIVE!4711.3 --test-link"),
        env.imctl("memo set matter:1001 --link-document 4711.3 --test-link"),
        env.imctl("memo set matter:1001 --link-folder ACTIVE!1"),
        env.imctl("memo set matter:1001 --link-url https://me:secret@x.example --link-text x"),
        env.imctl("memo set matter:1001 --link-text x"),
        env.imctl("memo set matter:1001 --kind email"),
        env.imctl("export --table memos"),
    ]), @r#"
    $ imctl memo set matter:1001 --text Careful --link-document 'ACTIVE!4711.2' --link-text Order
    exit 6
    --- stderr
    error: links to a document need the setting `work_url_document`
    hint: imctl setting set work_url_document https://…, or give the URL whole with --link-url

    $ imctl setting set work_url_document 'https://dms.example/d/{{DATABASE}}!{{DOCUMENT_ID}}.{{DOCUMENT_VERSION}}'
    exit 0
    --- stderr
    set work_url_document to `https://dms.example/d/{{DATABASE}}!{{DOCUMENT_ID}}.{{DOCUMENT_VERSION}}` (batch 3)

    $ imctl memo set matter:1001 --text Careful --link-document 'ACTIVE!4711.2' --link-text Order
    exit 0
    --- stderr
    set the memo of matter `1001` (batch 4)

    $ imctl memo set matter:1001 --link-url https://x.example --link-text More
    exit 0
    --- stderr
    set the memo of matter `1001` (batch 5)

    $ imctl memo set matter:1001 --link-document 'ACTIVE!4711.3' --test-link
    exit 0
    --- stdout
    https://dms.example/d/ACTIVE!4711.3

    $ imctl memo set matter:1001 --link-document 4711.3 --test-link
    exit 4
    --- stderr
    error: `4711.3` is not a document; write `DATABASE!ID.VERSION`: `ACTIVE!4711.2`

    $ imctl memo set matter:1001 --link-folder 'ACTIVE!1'
    exit 2
    --- stderr
    error: a work link needs a text
    hint: --link-text TEXT

    $ imctl memo set matter:1001 --link-url https://me:secret@x.example --link-text x
    exit 4
    --- stderr
    error: a work link holds no user name or password: write the URL without them

    $ imctl memo set matter:1001 --link-text x
    exit 2
    --- stderr
    error: the following required arguments were not provided:
      <--link-url <URL>|--link-document <DOCUMENT>|--link-folder <FOLDER>>

    Usage: imctl memo set --link-text <TEXT> <--link-url <URL>|--link-document <DOCUMENT>|--link-folder <FOLDER>> <ASSET>

    For more information, try '--help'.

    $ imctl memo set matter:1001 --kind email
    exit 6
    --- stderr
    error: the memo of `matter:1001` has work links, so it can't be an e-mail memo
    hint: imctl memo set matter:1001 --kind text, or write the text without links

    $ imctl export --table memos
    exit 0
    --- stdout
    asset,kind,text,auto_send,acknowledge,frequency,starts_at,next_due
    matter:1001,text,"Careful
    [Order](https://dms.example/d/ACTIVE!4711.2)
    [More](https://x.example)",false,false,never,2026-12-01T09:00:00Z,
    "#);
}
