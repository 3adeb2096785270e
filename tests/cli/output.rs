//! How the program speaks: formats, errors in words and in JSON, colours, widths, closed pipes.

use crate::env::{Env, together};
use insta::assert_snapshot;
use std::process::Stdio;

#[test]
fn the_same_list_in_four_formats() {
    let env = Env::with_people();
    let runs = ["table", "json", "jsonl", "csv"].map(|format| env.imctl(&format!("client list -o {format}")));
    assert_snapshot!(together(runs), @r#"
    $ imctl client list -o table
    exit 0
    --- stdout
    ID    NAME  STATUS  SECURED
    ACME  Acme  open    open

    $ imctl client list -o json
    exit 0
    --- stdout
    [
      {
        "id": "ACME",
        "name": "Acme",
        "notes": null,
        "status": "open",
        "client_group": null,
        "secured": "open"
      }
    ]

    $ imctl client list -o jsonl
    exit 0
    --- stdout
    {"id":"ACME","name":"Acme","notes":null,"status":"open","client_group":null,"secured":"open"}

    $ imctl client list -o csv
    exit 0
    --- stdout
    id,name,notes,status,client_group,secured
    ACME,Acme,,open,,open
    "#);
}

#[test]
fn an_empty_list_is_empty_and_no_error() {
    let env = Env::with_library();
    let runs = ["table", "json", "jsonl", "csv"]
        .map(|format| env.imctl(&format!("system list --text zzz -o {format}")));
    assert_snapshot!(together(runs), @"
    $ imctl system list --text zzz -o table
    exit 0

    $ imctl system list --text zzz -o json
    exit 0
    --- stdout
    []

    $ imctl system list --text zzz -o jsonl
    exit 0

    $ imctl system list --text zzz -o csv
    exit 0
    --- stdout
    id,description
    ");
}

#[test]
fn an_error_in_json_is_one_object_on_stderr() {
    let env = Env::with_people();
    let runs = [
        env.imctl("user show JDEO -o json"),
        env.imctl("user show JDEO -o jsonl"),
        env.imctl("client create ACME --name Acme -o json"),
        env.imctl("user frobnicate -o json"),
        env.imctl("-o json user show"),
        env.imctl("client update ACME --status ajar --output=json"),
    ];
    for run in &runs {
        let error: serde_json::Value = serde_json::from_str(&run.stderr).unwrap();
        assert_eq!(error["error"]["exit"], run.code, "{run}");
        assert_eq!(run.stdout, "", "{run}");
    }
    assert_snapshot!(together(runs), @r#"
    $ imctl user show JDEO -o json
    exit 5
    --- stderr
    {"error":{"code":"not_found","exit":5,"message":"there is no user `JDEO`","hint":"did you mean `JDOE`?","details":[]}}

    $ imctl user show JDEO -o jsonl
    exit 5
    --- stderr
    {"error":{"code":"not_found","exit":5,"message":"there is no user `JDEO`","hint":"did you mean `JDOE`?","details":[]}}

    $ imctl client create ACME --name Acme -o json
    exit 6
    --- stderr
    {"error":{"code":"refused","exit":6,"message":"client `ACME` exists already","hint":"imctl client update changes it","details":[{"message":"client `ACME` exists already","column":"id","hint":"imctl client update changes it"}]}}

    $ imctl user frobnicate -o json
    exit 2
    --- stderr
    {"error":{"code":"usage","exit":2,"message":"unrecognized subcommand 'frobnicate'","hint":"--help lists what there is","details":[]}}

    $ imctl -o json user show
    exit 2
    --- stderr
    {"error":{"code":"usage","exit":2,"message":"the following required arguments were not provided: <ID>","hint":"--help lists what there is","details":[]}}

    $ imctl client update ACME --status ajar --output=json
    exit 4
    --- stderr
    {"error":{"code":"bad_value","exit":4,"message":"status: `ajar` is not one of `open`, `closed`","hint":null,"details":[{"message":"status: `ajar` is not one of `open`, `closed`","column":"status"}]}}
    "#);
    // A variable asks for it just as well, before the command line is understood.
    let env = env.set("IMCTL_OUTPUT", "json");
    assert!(env.imctl("nonsense").stderr.starts_with("{\"error\":"));
}

#[test]
fn unknown_words_are_answered_with_the_nearest() {
    let env = Env::with_people();
    let runs = [
        env.imctl("uesr list"),
        env.imctl("user lst"),
        env.imctl("user list --txt x"),
        env.imctl("role list --scop ACTIVE"),
        env.imctl("client show ACNE"),
        env.imctl("matter show 101"),
        env.imctl("matter show client:ACME"),
        env.imctl("timeline matter:101"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl uesr list
    exit 2
    --- stderr
    error: unrecognized subcommand 'uesr'

      hint: a similar subcommand exists: 'user'

    Usage: imctl [OPTIONS] <COMMAND>

    For more information, try '--help'.

    $ imctl user lst
    exit 2
    --- stderr
    error: unrecognized subcommand 'lst'

      hint: a similar subcommand exists: 'list'

    Usage: imctl user [OPTIONS] <COMMAND>

    For more information, try '--help'.

    $ imctl user list --txt x
    exit 2
    --- stderr
    error: unexpected argument '--txt' found

      hint: a similar argument exists: '--text'

    Usage: imctl user list --text <TEXT>

    For more information, try '--help'.

    $ imctl role list --scop ACTIVE
    exit 2
    --- stderr
    error: unexpected argument '--scop' found

      hint: a similar argument exists: '--scope'

    Usage: imctl role list --scope <SCOPE>

    For more information, try '--help'.

    $ imctl client show ACNE
    exit 5
    --- stderr
    error: there is no client `ACNE`
    hint: did you mean `ACME`?

    $ imctl matter show 101
    exit 5
    --- stderr
    error: there is no matter `101`
    hint: did you mean `1001`?

    $ imctl matter show client:ACME
    exit 5
    --- stderr
    error: there is no matter `client:ACME`
    hint: imctl matter list shows what there is

    $ imctl timeline matter:101
    exit 5
    --- stderr
    error: there is no matter `101`
    hint: did you mean `1001`?
    ");
}

#[test]
fn what_is_stored_cannot_write_to_the_terminal() {
    let env = Env::with_people();
    assert_eq!(env.run(["client", "create", "EVIL", "--name", "\u{1b}]0;owned\u{7}\u{202e}x"]).code, 0);
    for line in
        ["client list", "client show EVIL", "timeline client:EVIL", "group list", "group disable NOBODY"]
    {
        let run = env.imctl(line);
        let shown = run.stdout + &run.stderr;
        assert!(!shown.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{}", shown.escape_debug());
    }
    let run = env.run(["group", "create", "G\u{1b}[2J", "--full-name", "X"]);
    assert!(!run.stderr.contains('\u{1b}'), "{}", run.stderr.escape_debug());
    // Programs get what is stored.
    assert_eq!(env.json("client show EVIL")["name"], "\u{1b}]0;owned\u{7}\u{202e}x");
}

#[test]
fn what_cannot_be_seen_is_written_out_wherever_it_is_shown() {
    let env = Env::with_people();
    assert_eq!(
        env.run(["group", "create", "T\u{200b}AX", "--full-name", "Tax\u{ad}\u{feff}", "--scope", "ACTIVE"])
            .code,
        0
    );
    env.write("again.csv", "scope,id,full_name\nACTIVE,T\u{200b}AX,one\nACTIVE,T\u{200b}AX,two\n");
    for line in [
        "group list",
        "group show ACTIVE/T\u{200b}AX",
        "-v timeline group:ACTIVE/T\u{200b}AX",
        "group import again.csv",
    ] {
        let run = env.imctl(line);
        let shown = run.stdout + &run.stderr;
        assert!(shown.contains("T\\u{200b}AX"), "{line}: {}", shown.escape_debug());
        assert!(!shown.contains(['\u{200b}', '\u{ad}', '\u{feff}']), "{line}: {}", shown.escape_debug());
    }
    // Programs get what is stored.
    assert!(env.imctl("group list -o csv").stdout.contains("T\u{200b}AX"));
}

#[test]
fn quiet_says_less_and_verbose_more() {
    let env = Env::with_people();
    let runs = [
        env.imctl("client create A --name A -q"),
        env.imctl("client create B --name B"),
        env.imctl("client create C --name C -v"),
        env.imctl("client create C --name C -q"),
        env.imctl("--quiet system list"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl client create A --name A -q
    exit 0

    $ imctl client create B --name B
    exit 0
    --- stderr
    created client `B` (batch 4)

    $ imctl client create C --name C -v
    exit 0
    --- stderr
    created client `C` (batch 5)
      create clients C

    $ imctl client create C --name C -q
    exit 6
    --- stderr
    error: client `C` exists already
    hint: imctl client update changes it

    $ imctl --quiet system list
    exit 0
    --- stdout
    ID            DESCRIPTION
    iManage Work  Documents and e-mail
    ");
}

#[test]
fn colours_are_for_terminals_and_those_who_ask() {
    let env = Env::with_people();
    let escaped = |env: &Env, line: &str| env.imctl(line).stderr.contains('\u{1b}');
    assert!(!escaped(&env, "user show NOBODY"));
    assert!(escaped(&env, "user show NOBODY --color always"));
    assert!(!escaped(&env, "user show NOBODY --color never"));
    env.write("bad.csv", "id,name\nX,\n");
    assert!(escaped(&env, "client import bad.csv --color always"));
    let env = env.set("NO_COLOR", "1");
    assert!(!escaped(&env, "user show NOBODY"));
    assert!(
        escaped(&env, "user show NOBODY --color always"),
        "a flag is asked for more clearly than a variable"
    );
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let env = Env::with_firm();
    for line in [
        "user list -o csv",
        "export --table staffing",
        "privilege list -o json",
        "completions bash",
        "audit list --batch 2",
    ] {
        let mut child = env.command(crate::env::words(line)).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(!stderr.contains("panicked") && output.status.code() == Some(0), "{line}: {stderr}");
    }
}

#[test]
fn a_closed_pipe_after_the_work_leaves_the_work_done() {
    let env = Env::with_people();
    let mut child = env.command(["client", "create", "NEW", "--name", "New", "-o", "json"]).spawn().unwrap();
    drop(child.stdout.take());
    child.wait_with_output().unwrap();
    assert_eq!(env.json("client show NEW")["name"], "New");
}

#[test]
fn help_names_every_noun_and_every_flag() {
    let env = Env::empty();
    assert_snapshot!(env.imctl("--help"), @"
    $ imctl --help
    exit 0
    --- stdout
    Who can reach what in a law firm's document systems, and why

    Usage: imctl [OPTIONS] <COMMAND>

    Commands:
      init          Make a new policy database, with the libraries of -l
      library       Document repositories
      user          People, their libraries and passwords
      group         Groups and their members
      privilege     The catalogues of privileges
      role          Named sets of privileges
      item          Workspaces, folders and documents, and their security
      client-group  Clients that are governed as one
      client        Whom the firm works for
      matter        Pieces of work for a client
      case          Matters under one policy
      staffing      Who works on what
      opposing      Teams that are kept apart
      hold          Assets that may not be deleted, and who must know
      memo          Security memos and their acknowledgement
      request       Asking for access
      system        Products that ask the policy
      service       CAM services and who may do what there
      integration   Clio Operate: as whom it works in iManage, and whether it can
      setting       Settings of the firm
      check-access  May a user reach something, and why?
      who-can       Who may reach something, and how
      what-can      What a user may reach, and how
      access        Who gains and who loses
      test          Policy tests: who must reach what, and who must not
      lint          What is odd about the policy
      import        Import any table from CSV
      apply         Take over a whole bundle
      diff          What apply would change
      export        Write the firm as a bundle
      audit         The history as a whole
      timeline      What happened to an object
      db            The database file
      config        The configuration
      completions   Print a completion script
      man           Print or write manual pages
      undo          Take a batch back
      help          Print this message or the help of the given subcommand(s)

    Options:
      -h, --help     Print help
      -V, --version  Print version

    Global options:
          --as <USER>        Run with this user's rights
          --color <WHEN>     When to use colours: auto, always or never
          --config <PATH>    A configuration file instead of ./imctl.toml
          --db <PATH>        The policy database
      -l, --library <ID>     The library that is meant
      -n, --dry-run          Do everything, report it, and take it back
          --no-input         Never ask anything
      -o, --output <FORMAT>  How to write answers: table, json, jsonl or csv
      -q, --quiet            Say nothing but data, warnings and errors
          --reason <TEXT>    Why, for the history and for records that keep a reason
      -v, --verbose          Say more
          --wait <SECONDS>   How long to wait for a busy database
      -y, --yes              Answer yes to every question
    ");
    assert_snapshot!(env.imctl("library create --help"), @"
    $ imctl library create --help
    exit 0
    --- stdout
    Create a library with its built-in roles and groups

    Usage: imctl library create [OPTIONS] <ID>

    Arguments:
      <ID>  Id: 1 to 64 characters, no white space

    Options:
          --display-name <TEXT>  Display name (default: the id)
          --group-access <WORD>  Which of several group entries counts [highest, lowest]
          --containment <WORD>   Whether containers limit access to what is in them [strict, own]
      -h, --help                 Print help

    Global options:
          --as <USER>        Run with this user's rights
          --color <WHEN>     When to use colours: auto, always or never
          --config <PATH>    A configuration file instead of ./imctl.toml
          --db <PATH>        The policy database
      -l, --library <ID>     The library that is meant
      -n, --dry-run          Do everything, report it, and take it back
          --no-input         Never ask anything
      -o, --output <FORMAT>  How to write answers: table, json, jsonl or csv
      -q, --quiet            Say nothing but data, warnings and errors
          --reason <TEXT>    Why, for the history and for records that keep a reason
      -v, --verbose          Say more
          --wait <SECONDS>   How long to wait for a busy database
      -y, --yes              Answer yes to every question
    ");
    let version = env.imctl("--version");
    assert_eq!(version.stdout, format!("imctl {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn every_command_explains_itself() {
    let env = Env::empty();
    let noun = |line: &str| {
        let help = env.ok(&format!("{line} --help"));
        let verbs: Vec<String> = help
            .lines()
            .skip_while(|l| *l != "Commands:")
            .skip(1)
            .take_while(|l| !l.is_empty())
            .filter(|l| l.starts_with("  ") && !l.starts_with("   "))
            .map(|l| l.split_whitespace().next().unwrap().to_owned())
            .filter(|verb| verb != "help")
            .collect();
        verbs
    };
    let mut open: Vec<String> = noun("").into_iter().collect();
    let mut count = 0;
    while let Some(line) = open.pop() {
        count += 1;
        open.extend(noun(&line).into_iter().map(|verb| format!("{line} {verb}")));
    }
    assert!(count > 80, "{count}");
}

#[test]
fn completions_and_manual_pages_are_made_for_every_shell() {
    let env = Env::empty();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(env.ok(&format!("completions {shell}")).contains("imctl"), "{shell}");
    }
    assert_snapshot!(env.imctl("completions csh"), @"
    $ imctl completions csh
    exit 4
    --- stderr
    error: `csh` is not one of `bash`, `elvish`, `fish`, `powershell`, `zsh`; did you mean `zsh`?
    ");
    assert!(env.ok("man").starts_with(".ie"));
    env.ok("man pages");
    assert!(env.path("pages/imctl.1").exists());
}
