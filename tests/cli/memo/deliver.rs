//! Delivery: to folders and to a mail server that refuses, hangs up and hangs (M4).

#[cfg(feature = "mail")]
use super::server::{MailServer, Then};
use crate::env::{Env, together};
use insta::assert_snapshot;

/// Three messages wait: to ASMITH, JDOE and XPERT.
fn with_messages() -> Env {
    let env = Env::with_people();
    env.ok("matter policy 1001 --security restricted");
    env.ok("memo set matter:1001 --text 'Grüße: careful' --auto-send true");
    env.ok("staffing add matter:1001 ASMITH JDOE XPERT");
    env
}

/// State and attempts of each message: `user state attempts`, sorted.
fn states(env: &Env) -> Vec<String> {
    let rows = env.json("memo outbox");
    let mut rows: Vec<String> = rows
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            format!(
                "{} {} {}",
                row["user"].as_str().unwrap(),
                row["state"].as_str().unwrap(),
                row["attempts"]
            )
        })
        .collect();
    rows.sort();
    rows
}

fn count(env: &Env, state: &str) -> usize {
    env.json(&format!("memo outbox --state {state}")).as_array().unwrap().len()
}

fn files(env: &Env, folder: &str) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(env.path(folder))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn messages_are_put_into_a_folder_once_m4() {
    let env = with_messages();
    assert_snapshot!(together([
        env.imctl("memo deliver --eml-dir out --dry-run"),
        env.imctl("memo deliver --eml-dir out"),
        env.imctl("memo deliver --eml-dir out"),
        env.imctl("memo deliver"),
        env.imctl("memo deliver --eml-dir out --maildir out"),
    ]), @"
    $ imctl memo deliver --eml-dir out --dry-run
    exit 0
    --- stdout
    ID                 USER    KIND  SUBJECT                             STATE    ATTEMPTS
    Ma71741d09ee59270  ASMITH  memo  Security memo: matter 1001, Merger  pending  0
    Mc0f240ac4248d9b2  XPERT   memo  Security memo: matter 1001, Merger  pending  0
    Md5f019112bc90b85  JDOE    memo  Security memo: matter 1001, Merger  pending  0
    --- stderr
    dry run, nothing was sent: 3 messages

    $ imctl memo deliver --eml-dir out
    exit 0
    --- stderr
    delivered 3 messages

    $ imctl memo deliver --eml-dir out
    exit 0
    --- stderr
    no message waits to be delivered

    $ imctl memo deliver
    exit 2
    --- stderr
    error: the following required arguments were not provided:
      <--eml-dir <DIR>|--maildir <DIR>|--smtp <URL>>

    Usage: imctl memo deliver <--eml-dir <DIR>|--maildir <DIR>|--smtp <URL>>

    For more information, try '--help'.

    $ imctl memo deliver --eml-dir out --maildir out
    exit 2
    --- stderr
    error: the argument '--eml-dir <DIR>' cannot be used with '--maildir <DIR>'

    Usage: imctl memo deliver <--eml-dir <DIR>|--maildir <DIR>|--smtp <URL>>

    For more information, try '--help'.
    ");
    assert_eq!(states(&env), ["ASMITH delivered 1", "JDOE delivered 1", "XPERT delivered 1"]);
    let names = files(&env, "out");
    assert_eq!(names.len(), 3);
    let id = names[0].strip_suffix(".eml").unwrap();
    assert!(env.read(format!("out/{}", names[0])).starts_with(&format!("Message-ID: <{id}@localhost>\r\n")));
    env.ok("audit verify");
    // Taken back by hand, nothing is delivered again: what was delivered was.
    let row = format!("id,user,subject,state\n{id},JDOE,x,pending\n");
    assert!(env.import("outbox", &row).stderr.contains("was delivered, and nothing undoes that"));
}

#[test]
fn a_maildir_holds_each_message_once_even_where_a_delivery_was_killed_m4() {
    let env = with_messages();
    env.ok("memo deliver --maildir mail");
    let names = files(&env, "mail/new");
    assert_eq!((names.len(), files(&env, "mail/tmp").len()), (3, 0));
    // As if it had been killed after the files were there and before that was noted; one was read since.
    let place = std::fs::canonicalize(env.path("mail")).unwrap();
    env.tamper(&format!(
        "update outbox set state = 1, delivered_at = null, last_error = 'being delivered to maildir {}'",
        place.display()
    ));
    std::fs::rename(
        env.path(format!("mail/new/{}", names[0])),
        env.path(format!("mail/cur/{}:2,S", names[0])),
    )
    .unwrap();
    env.ok("memo deliver --maildir mail");
    assert_eq!(count(&env, "delivered"), 3);
    assert_eq!((files(&env, "mail/new").len(), files(&env, "mail/cur").len()), (2, 1));
    // In another place nobody knows about the first.
    env.tamper("update outbox set state = 1");
    assert!(
        env.imctl("memo deliver --maildir other").stderr.contains("nobody knows whether 3 messages were")
    );
    assert!(files(&env, "other/new").is_empty());
}

#[cfg(feature = "mail")]
#[test]
fn a_mail_server_takes_refuses_and_hangs_up_m4() {
    let env = with_messages();
    let server = MailServer::start(&[Then::Later, Then::Refuse, Then::DropBefore]);
    let line =
        format!("memo deliver --smtp {} --tls none --from memos@firm.example --back-off 0", server.url());
    let run = env.imctl(&line);
    assert_eq!(run.code, 1, "{run}");
    assert!(run.stderr.contains("failed: 550 5.1.1 there is nobody of that name"), "{run}");
    assert_eq!((count(&env, "delivered"), count(&env, "failed"), server.taken().len()), (2, 1, 2));
    assert!(server.taken()[0].contains("From: memos@firm.example"), "{:?}", server.taken());
    // Refused for good is refused for good, until somebody says otherwise.
    assert!(env.ok(&line).is_empty());
    env.ok(&format!("{line} --retry-failed"));
    assert_eq!((count(&env, "delivered"), server.taken().len()), (3, 3));
    let mut names: Vec<String> =
        server.taken().iter().map(|mail| mail.lines().next().unwrap().to_owned()).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 3, "three messages, each with its own Message-ID");
}

#[cfg(feature = "mail")]
#[test]
fn what_may_have_been_delivered_is_left_to_people_m4() {
    let env = with_messages();
    let server = MailServer::start(&[Then::DropAfter]);
    let line = format!("memo deliver --smtp {} --tls none --back-off 0", server.url());
    let run = env.imctl(&line);
    assert_eq!(run.code, 1, "{run}");
    assert_eq!((count(&env, "sending"), count(&env, "delivered"), server.taken().len()), (1, 2, 3));
    let run = env.imctl(&line);
    assert_eq!(run.code, 0, "{run}");
    assert!(run.stderr.contains("nobody knows whether 1 message was delivered"), "{run}");
    assert_eq!(server.taken().len(), 3);
    env.ok(&format!("{line} --unsure delivered"));
    assert_eq!((count(&env, "delivered"), server.taken().len()), (3, 3));
    env.tamper("update outbox set state = 1 where rowid = (select min(rowid) from outbox)");
    env.ok(&format!("{line} --unsure resend"));
    let again = server.taken();
    assert_eq!(again.iter().filter(|mail| **mail == again[3]).count(), 2, "the same message, byte for byte");
}

#[cfg(feature = "mail")]
#[test]
fn a_delivery_that_is_killed_loses_nothing_and_repeats_nothing_m4() {
    let env = with_messages();
    let server = MailServer::start(&[Then::Take, Then::Hang]);
    let line = format!("memo deliver --smtp {} --tls none --back-off 0", server.url());
    let mut child = env.spawn(&line);
    server.hanging.recv().unwrap();
    // While it runs nobody else delivers.
    let second = env.imctl(&format!("{line} --wait 0"));
    assert_eq!(second.code, 9, "{second}");
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(states(&env).iter().filter(|state| state.contains("sending 1")).count(), 1);
    env.ok(&line);
    assert_eq!((count(&env, "delivered"), count(&env, "sending"), server.taken().len()), (2, 1, 3));
    env.ok("audit verify");
}

#[cfg(feature = "mail")]
#[test]
fn two_deliveries_at_once_deliver_each_message_once_m4() {
    let env = with_messages();
    let server = MailServer::start(&[]);
    let line = format!("memo deliver --smtp {} --tls none", server.url());
    let children = [env.spawn(&line), env.spawn(&line)];
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    assert_eq!((count(&env, "delivered"), server.taken().len()), (3, 3));
}

#[cfg(feature = "mail")]
#[test]
fn a_server_that_isnt_there_leaves_everything_waiting_m4() {
    let env = with_messages();
    let run = env.imctl("memo deliver --smtp smtp://localhost:1 --retries 1 --back-off 0");
    assert_eq!(run.code, 1, "{run}");
    assert!(run.stderr.contains("error: smtp://localhost:1: "), "{run}");
    assert_eq!(count(&env, "pending"), 3);
    let tries: Vec<String> = states(&env).into_iter().filter(|state| !state.ends_with('0')).collect();
    assert_eq!(tries.len(), 1, "one message is enough to find out: {tries:?}");
}

#[cfg(feature = "mail")]
#[test]
fn encryption_and_a_login_come_from_files_only_m4() {
    let env = with_messages();
    let server = MailServer::with(&[], Some(("me", "s3 cret")), false);
    env.write("ca.pem", &server.certificate);
    env.write("password", "s3 cret\n");
    env.write("wrong", "guess");
    let url = format!("smtp://me@localhost:{}", server.port);
    let untrusted = env.imctl(&format!("memo deliver --smtp {url} --password-file password --retries 0"));
    assert_eq!(untrusted.code, 1, "{untrusted}");
    let wrong =
        env.imctl(&format!("memo deliver --smtp {url} --ca ca.pem --password-file wrong --retries 0"));
    assert!(wrong.stderr.contains("535 5.7.8 wrong password"), "{wrong}");
    assert!(server.taken().is_empty());
    env.ok(&format!("memo deliver --smtp {url} --ca ca.pem --password-file password --tls required"));
    assert_eq!(server.taken().len(), 3);
    assert!(!String::from_utf8_lossy(&env.bytes()).contains("s3 cret"));
    // From the first byte on, with a login as .netrc has it.
    let wrapped = MailServer::with(&[], Some(("me", "sesame")), true);
    env.write("wrapped.pem", &wrapped.certificate);
    env.write("netrc", "machine localhost login me password sesame\n");
    env.ok("memo remind matter:1001");
    let url = format!("smtps://localhost:{}", wrapped.port);
    env.ok(&format!("memo deliver --smtp {url} --ca wrapped.pem --netrc netrc"));
    assert_eq!(wrapped.taken().len(), 3);
}

#[cfg(feature = "mail")]
#[test]
fn a_password_in_the_url_is_refused_and_not_repeated_m4() {
    let env = with_messages();
    assert_snapshot!(together([
        env.imctl("memo deliver --smtp smtp://me@mail.firm.example"),
        env.imctl("memo deliver --smtp mail.firm.example"),
        env.imctl("memo deliver --smtp smtp://mail --from nobody"),
        env.imctl("memo deliver --smtp smtp://mail --password-file password"),
    ]), @"
    $ imctl memo deliver --smtp smtp://me@mail.firm.example
    exit 2
    --- stderr
    error: a password is needed for `me`
    hint: --password-file FILE, --password-stdin or --netrc FILE

    $ imctl memo deliver --smtp mail.firm.example
    exit 4
    --- stderr
    error: `mail.firm.example` is not a mail server; write `smtp://HOST:PORT` or `smtps://HOST`

    $ imctl memo deliver --smtp smtp://mail --from nobody
    exit 4
    --- stderr
    error: --from: `nobody` is not an e-mail address

    $ imctl memo deliver --smtp smtp://mail --password-file password
    exit 2
    --- stderr
    error: a password without a user
    hint: --smtp smtp://USER@HOST
    ");
    let refused = env.imctl("memo deliver --smtp smtp://me:hunter2@mail.firm.example");
    assert_eq!(refused.code, 4);
    assert!(
        !refused.stderr.contains("hunter2") && refused.stderr.contains("a URL with a password is refused")
    );
}

#[test]
fn what_a_folder_no_longer_holds_is_left_to_people_m4() {
    let env = with_messages();
    env.ok("memo deliver --eml-dir out");
    let names = files(&env, "out");
    // As if it had been killed before any of it was noted: one message was fetched meanwhile, one is there,
    // and one was written and not yet there for anybody.
    let place = std::fs::canonicalize(env.path("out")).unwrap();
    env.tamper(&format!(
        "update outbox set state = 1, delivered_at = null, last_error = 'being delivered to folder {}'",
        place.display()
    ));
    std::fs::remove_file(env.path(format!("out/{}", names[0]))).unwrap();
    std::fs::rename(env.path(format!("out/{}", names[2])), env.path(format!("out/.{}.part", names[2])))
        .unwrap();
    let run = env.imctl("memo deliver --eml-dir out");
    assert_eq!(run.code, 0, "{run}");
    assert!(run.stderr.contains("nobody knows whether 1 message was delivered"), "{run}");
    assert_eq!((count(&env, "delivered"), count(&env, "sending")), (2, 1));
    assert_eq!(files(&env, "out"), names[1..]);
    env.ok("memo deliver --eml-dir out --unsure resend");
    assert_eq!((count(&env, "delivered"), files(&env, "out")), (3, names));
}

#[test]
fn undo_calls_nothing_back_that_went_out_m3_m4() {
    let env = with_messages();
    env.ok("memo deliver --eml-dir out");
    env.ok("memo schedule matter:1001 --frequency 1m");
    let env = env.set("IMCTL_NOW", "2027-01-02T09:00:00Z");
    env.ok("memo run-due");
    let due = env.json("memo show matter:1001")["next_due"].clone();
    let batches = |env: &Env| -> Vec<i64> {
        let rows = env.json("audit list");
        rows.as_array().unwrap().iter().map(|row| row["batch"].as_i64().unwrap()).collect()
    };
    let reminded = batches(&env).into_iter().max().unwrap();
    env.ok("memo deliver --eml-dir out");
    let last = batches(&env).into_iter().max().unwrap();
    for batch in (reminded + 1..=last).rev() {
        let run = env.imctl(&format!("undo {batch}"));
        assert!(run.stderr.contains("kept, because a message went out: outbox: M"), "{run}");
    }
    assert_eq!(count(&env, "delivered"), 6);
    let run = env.imctl(&format!("undo {reminded}"));
    assert!(run.stderr.contains("kept, because a message went out: memos: matter:1001"), "{run}");
    assert_eq!(env.json("memo show matter:1001")["next_due"], due);
    env.ok("memo run-due");
    env.ok("memo deliver --eml-dir out");
    assert_eq!(files(&env, "out").len(), 6, "each went out once");
    env.ok("audit verify");
}

#[cfg(not(feature = "mail"))]
#[test]
fn a_build_without_mail_says_so_m4() {
    let env = with_messages();
    assert_snapshot!(env.imctl("memo deliver --smtp smtp://mail"), @"
    $ imctl memo deliver --smtp smtp://mail
    exit 2
    --- stderr
    error: this build of imctl speaks to no mail server
    hint: deliver into a folder with --eml-dir or --maildir, or build with the feature `mail`
    ");
    assert_eq!(count(&env, "pending"), 3);
}
