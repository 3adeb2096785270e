# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_imctl_global_optspecs
    string join \n db= config= l/library= as= o/output= reason= n/dry-run y/yes wait= q/quiet v/verbose color= no-input h/help V/version
end

function __fish_imctl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_imctl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_imctl_using_subcommand
    set -l cmd (__fish_imctl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c imctl -n "__fish_imctl_needs_command" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_needs_command" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_needs_command" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_needs_command" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_needs_command" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_needs_command" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_needs_command" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_needs_command" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_needs_command" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_needs_command" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_needs_command" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_needs_command" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_needs_command" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_needs_command" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_needs_command" -s V -l version -d 'Print version'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "init" -d 'Make a new policy database, with the libraries of -l'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "library" -d 'Document repositories'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "user" -d 'People, their libraries and passwords'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "group" -d 'Groups and their members'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "privilege" -d 'The catalogues of privileges'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "role" -d 'Named sets of privileges'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "item" -d 'Workspaces, folders and documents, and their security'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "client-group" -d 'Clients that are governed as one'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "client" -d 'Whom the firm works for'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "matter" -d 'Pieces of work for a client'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "case" -d 'Matters under one policy'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "staffing" -d 'Who works on what'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "opposing" -d 'Teams that are kept apart'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "hold" -d 'Assets that may not be deleted, and who must know'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "memo" -d 'Security memos and their acknowledgement'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "request" -d 'Asking for access'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "system" -d 'Products that ask the policy'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "service" -d 'CAM services and who may do what there'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "integration" -d 'Clio Operate: as whom it works in iManage, and whether it can'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "setting" -d 'Settings of the firm'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "check-access" -d 'May a user reach something, and why?'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "who-can" -d 'Who may reach something, and how'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "what-can" -d 'What a user may reach, and how'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "access" -d 'Who gains and who loses'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "test" -d 'Policy tests: who must reach what, and who must not'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "lint" -d 'What is odd about the policy'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "import" -d 'Import any table from CSV'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "apply" -d 'Take over a whole bundle'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "diff" -d 'What apply would change'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "export" -d 'Write the firm as a bundle'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "audit" -d 'The history as a whole'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "timeline" -d 'What happened to an object'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "db" -d 'The database file'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "config" -d '`config`'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "completions" -d 'Print a completion script'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "man" -d 'Print or write manual pages'
complete -c imctl -n "__fish_imctl_needs_command" -f -a "undo" -d 'Take a batch back'
complete -c imctl -n "__fish_imctl_using_subcommand init" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand init" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand init" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand init" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand init" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand init" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand init" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand init" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand init" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand init" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand init" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand init" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand init" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand init" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -f -a "create" -d 'Create a library with its built-in roles and groups'
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -f -a "update" -d 'Change a library'
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -f -a "list" -d 'List libraries'
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -f -a "show" -d 'Show a library'
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -f -a "import" -d 'Import libraries from CSV'
complete -c imctl -n "__fish_imctl_using_subcommand library; and not __fish_seen_subcommand_from create update list show import export" -f -a "export" -d 'Export libraries as CSV'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from create" -l display-name -d 'Display name (default: the id)' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from create" -l group-access -d 'Which of several group entries counts [highest, lowest]' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from create" -l containment -d 'Whether containers limit access to what is in them [strict, own]' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from create" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from create" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from create" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from create" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from create" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from create" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from create" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from update" -l display-name -d 'Display name (default: the id)' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from update" -l group-access -d 'Which of several group entries counts [highest, lowest]' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from update" -l containment -d 'Whether containers limit access to what is in them [strict, own]' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from update" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from update" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from update" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from update" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from update" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from update" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from update" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from list" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from list" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand library; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -f -a "create" -d 'Create a user; a virtual one needs a password'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -f -a "update" -d 'Change a user'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -f -a "list" -d 'List users'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -f -a "show" -d 'Show a user: libraries and roles, groups, what they may do, where they are staffed'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -f -a "enable" -d 'Let users sign in: everywhere, or with -l to one library'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -f -a "disable" -d 'Keep users from signing in: everywhere, or with -l to one library'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -f -a "lock" -d 'Lock accounts'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -f -a "unlock" -d 'Unlock accounts'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -f -a "reset-password" -d 'Set a user\'s password'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -f -a "assign" -d 'Assign users to the library of -l, with a role, or give them another'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -f -a "unassign" -d 'Take users out of the library of -l'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -f -a "sync" -d 'Take over the people of a directory: create, update, activate and deactivate directory users'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -f -a "delete" -d 'Users are never deleted: this explains'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -f -a "import" -d 'Import users from CSV'
complete -c imctl -n "__fish_imctl_using_subcommand user; and not __fish_seen_subcommand_from create update list show enable disable lock unlock reset-password assign unassign sync delete import export" -f -a "export" -d 'Export users as CSV'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l full-name -d 'Full name: 1 to 64 characters' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l email -d 'E-mail address, unique among users' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l location -d 'Office or place' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l photo -d 'Path or URL of a photo' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l kind -d 'Where the user comes from: virtual, directory or migrated [virtual, directory, migrated]' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l external -d 'Is it an external user, who gets nothing by default? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l preferred-library -d 'The library used by default; choosing one assigns the user to it' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l allow-logon -d 'May the user sign in? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l locked -d 'Is the account locked? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l force-password-change -d 'Must the password be changed at the next sign-in? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l password-never-expires -d 'Is the password exempt from expiry? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l os-type -d 'Operating system of the account [Default, Novel 3.x, Virtual, Window NT, Novell NDS, External, Active Directory, LDAP]' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l sync-id -d 'Id in the directory\'s synchronisation' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l container-name -d 'Container in the directory' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l exchange-auto-discover -d 'Exchange server' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l distinguished-name -d 'Distinguished name in the directory' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l job-title -d 'Job title' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l practice-area -d 'Practice area' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l role -d 'Role in the preferred library, or in that of -l, which becomes the preferred one' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l password-file -d 'Read the password from a file (its first line)' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l password-stdin -d 'Read the password from standard input (its first line)'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l full-name -d 'Full name: 1 to 64 characters' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l email -d 'E-mail address, unique among users' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l location -d 'Office or place' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l photo -d 'Path or URL of a photo' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l kind -d 'Where the user comes from: virtual, directory or migrated [virtual, directory, migrated]' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l external -d 'Is it an external user, who gets nothing by default? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l preferred-library -d 'The library used by default; choosing one assigns the user to it' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l allow-logon -d 'May the user sign in? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l locked -d 'Is the account locked? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l force-password-change -d 'Must the password be changed at the next sign-in? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l password-never-expires -d 'Is the password exempt from expiry? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l os-type -d 'Operating system of the account [Default, Novel 3.x, Virtual, Window NT, Novell NDS, External, Active Directory, LDAP]' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l sync-id -d 'Id in the directory\'s synchronisation' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l container-name -d 'Container in the directory' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l exchange-auto-discover -d 'Exchange server' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l distinguished-name -d 'Distinguished name in the directory' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l job-title -d 'Job title' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l practice-area -d 'Practice area' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l override-directory -d 'Change what comes from the directory all the same (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -l text -d 'Only users with this text in name, id or e-mail address' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -l group -d 'Only users of this group' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -l role -d 'Only users with this role: of the library of -l, a global one, or a policy role' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -l kind -d 'Only virtual, directory or migrated users' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -l external -d 'Only external users, or with `false` only internal ones' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -l disabled -d 'Only users who may not sign in (with -l: to the library), or with `false` only those who may' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -l locked -d 'Only users whose account is locked, or with `false` only the others' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -l job-title -d 'Only users with this text in their job title' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -l practice-area -d 'Only users with this text in their practice area' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -l password -d 'Only users whose password is set, none, or kept by a directory' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l from -d 'Take names from a file: one a line or `;`-separated, or the column `id`, `user`, `member` or `principal` of CSV; `-` is standard input' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from enable" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from enable" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from enable" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from enable" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from enable" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l from -d 'Take names from a file: one a line or `;`-separated, or the column `id`, `user`, `member` or `principal` of CSV; `-` is standard input' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from disable" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from disable" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from disable" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from disable" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from lock" -l from -d 'Take names from a file: one a line or `;`-separated, or the column `id`, `user`, `member` or `principal` of CSV; `-` is standard input' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from lock" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from lock" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from lock" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from lock" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from lock" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from lock" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from lock" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from lock" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from lock" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from lock" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from lock" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from lock" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from lock" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from lock" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unlock" -l from -d 'Take names from a file: one a line or `;`-separated, or the column `id`, `user`, `member` or `principal` of CSV; `-` is standard input' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unlock" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unlock" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unlock" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unlock" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unlock" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unlock" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unlock" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unlock" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unlock" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unlock" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unlock" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unlock" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unlock" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unlock" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l password-file -d 'Read the password from a file (its first line)' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l force-password-change -d 'Must it be changed at the next sign-in? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l password-never-expires -d 'Is it exempt from expiry? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l password-stdin -d 'Read the password from standard input (its first line)'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from assign" -l from -d 'Take names from a file: one a line or `;`-separated, or the column `id`, `user`, `member` or `principal` of CSV; `-` is standard input' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from assign" -l role -d 'The role (default: DEFAULT, for an external user DEFAULT EXTERNAL)' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from assign" -l allow-logon -d 'May they sign in to the library? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from assign" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from assign" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from assign" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from assign" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from assign" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from assign" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from assign" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from assign" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from assign" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from assign" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from assign" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from assign" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unassign" -l from -d 'Take names from a file: one a line or `;`-separated, or the column `id`, `user`, `member` or `principal` of CSV; `-` is standard input' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unassign" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unassign" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unassign" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unassign" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unassign" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unassign" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unassign" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unassign" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unassign" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unassign" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unassign" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unassign" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unassign" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from unassign" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from sync" -l scope -d 'Deactivate only users of this library, or of this branch: `ou=London,dc=firm,dc=example`' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from sync" -l max-delete -d 'Deactivate at most so many users, and end so many memberships (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from sync" -l groups -d 'The directory\'s groups: all (default; new ones are made), existing (only their members), none' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from sync" -l delimiter -d 'What separates the cells of CSV: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from sync" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from sync" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from sync" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from sync" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from sync" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from sync" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from sync" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from sync" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from sync" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from sync" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from sync" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from sync" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from sync" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from sync" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand user; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -f -a "create" -d 'Create a group'
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -f -a "update" -d 'Change a group'
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -f -a "list" -d 'List groups'
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -f -a "show" -d 'Show a group and its members'
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -f -a "enable" -d 'Put groups in use again'
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -f -a "disable" -d 'Take groups out of use: they grant nothing, what they deny still counts'
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -f -a "copy" -d 'Copy a group with its members to a new id'
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -f -a "add-member" -d 'Add users to a group, or with --group to several'
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -f -a "remove-member" -d 'Take users out of a group, or with --group out of several'
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -f -a "delete" -d 'Groups are never deleted: this explains'
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -f -a "import" -d 'Import groups from CSV'
complete -c imctl -n "__fish_imctl_using_subcommand group; and not __fish_seen_subcommand_from create update list show enable disable copy add-member remove-member delete import export" -f -a "export" -d 'Export groups as CSV'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from create" -l scope -d '`global` or a library\'s id (default: the library of -l, else global)' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from create" -l full-name -d 'Full name: at most 254 characters (default: the id)' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from create" -l enabled -d 'Is it in use? A disabled group grants nothing; its denials still count [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from create" -l external -d 'Is it for external users, and for nobody else? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from create" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from create" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from create" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from create" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from create" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from create" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from create" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from update" -l scope -d '`global` or a library\'s id (default: the library of -l, else global)' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from update" -l full-name -d 'Full name: at most 254 characters (default: the id)' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from update" -l enabled -d 'Is it in use? A disabled group grants nothing; its denials still count [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from update" -l external -d 'Is it for external users, and for nobody else? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from update" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from update" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from update" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from update" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from update" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from update" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from update" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from list" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from list" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from list" -l scope -d '`global` or a library\'s id (default: the library of -l, else global)' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from show" -l scope -d '`global` or a library\'s id (default: the library of -l, else global)' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from enable" -l scope -d '`global` or a library\'s id (default: the library of -l, else global)' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from enable" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from enable" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from enable" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from enable" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from enable" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from enable" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from enable" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from enable" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from enable" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from enable" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from enable" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from enable" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from disable" -l scope -d '`global` or a library\'s id (default: the library of -l, else global)' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from disable" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from disable" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from disable" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from disable" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from disable" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from disable" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from disable" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from disable" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from disable" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from disable" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from disable" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from copy" -l scope -d '`global` or a library\'s id (default: the library of -l, else global)' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from copy" -l full-name -d 'Full name of the copy (default: that of the original)' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from copy" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from copy" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from copy" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from copy" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from copy" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from copy" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from copy" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from copy" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from copy" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from copy" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from copy" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from copy" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from copy" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from copy" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from add-member" -l from -d 'Take names from a file: one a line or `;`-separated, or the column `id`, `user`, `member` or `principal` of CSV; `-` is standard input' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from add-member" -l group -d 'A group (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from add-member" -l scope -d '`global` or a library\'s id (default: the library of -l, else global)' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from add-member" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from add-member" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from add-member" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from add-member" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from add-member" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from add-member" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from add-member" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from add-member" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from add-member" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from add-member" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from add-member" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from add-member" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from add-member" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from add-member" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from remove-member" -l from -d 'Take names from a file: one a line or `;`-separated, or the column `id`, `user`, `member` or `principal` of CSV; `-` is standard input' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from remove-member" -l group -d 'A group (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from remove-member" -l scope -d '`global` or a library\'s id (default: the library of -l, else global)' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from remove-member" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from remove-member" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from remove-member" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from remove-member" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from remove-member" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from remove-member" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from remove-member" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from remove-member" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from remove-member" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from remove-member" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from remove-member" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from remove-member" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from remove-member" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from remove-member" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from delete" -l scope -d '`global` or a library\'s id (default: the library of -l, else global)' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from delete" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from delete" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from delete" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from delete" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from delete" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from delete" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from delete" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand group; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and not __fish_seen_subcommand_from list show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and not __fish_seen_subcommand_from list show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and not __fish_seen_subcommand_from list show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and not __fish_seen_subcommand_from list show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and not __fish_seen_subcommand_from list show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and not __fish_seen_subcommand_from list show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and not __fish_seen_subcommand_from list show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and not __fish_seen_subcommand_from list show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and not __fish_seen_subcommand_from list show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and not __fish_seen_subcommand_from list show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and not __fish_seen_subcommand_from list show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and not __fish_seen_subcommand_from list show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and not __fish_seen_subcommand_from list show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and not __fish_seen_subcommand_from list show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and not __fish_seen_subcommand_from list show" -f -a "list" -d 'List privileges'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and not __fish_seen_subcommand_from list show" -f -a "show" -d 'Show a privilege'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from list" -l scope -d 'Only those of this scope: library, global or service' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from list" -l category -d 'Only those of this category' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from list" -l tier -d 'Only those that this licence tier includes (services)' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from list" -l text -d 'Only those with this text in key, name or description' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand privilege; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -f -a "create" -d 'Create a role; without a name, a terminal is asked for everything'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -f -a "update" -d 'Change a role\'s description or kind'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -f -a "list" -d 'List roles'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -f -a "show" -d 'Show a role with the value of every privilege and who holds it'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -f -a "grant" -d 'Grant privileges, or set a level: `import_create`, `control_center_access=tier1`'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -f -a "deny" -d 'Deny privileges'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -f -a "clear" -d 'Say nothing of privileges any more: the default counts, and for a service role nothing'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -f -a "duplicate" -d 'Copy a role with its privileges to a new name'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -f -a "delete" -d 'Delete a role that nobody holds'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -f -a "assign" -d 'Give a role to users (policy roles: or groups)'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -f -a "unassign" -d 'Take a role from users (a library role is changed by assigning another)'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -f -a "diff" -d 'Compare two roles: what differs'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -f -a "tiers" -d 'Print the features of the fixed administrator sets'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -f -a "import" -d 'Import roles from CSV'
complete -c imctl -n "__fish_imctl_using_subcommand role; and not __fish_seen_subcommand_from create update list show grant deny clear duplicate delete assign unassign diff tiers import export" -f -a "export" -d 'Export roles as CSV'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -l scope -d '`library:ACTIVE`, `global`, `policy` or `service` (default: the library of -l)' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -l description -d 'Description: at most 254 characters' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -l external -d 'Is it for external users, and for nobody else? (library roles) [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -l grant -d 'Privileges that it grants, or levels (`control_center_access=tier1`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -l deny -d 'Privileges that it denies' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from update" -l scope -d '`library:ACTIVE`, `global`, `policy` or `service` (default: the library of -l)' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from update" -l description -d 'Description: at most 254 characters' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from update" -l external -d 'Is it for external users, and for nobody else? (library roles) [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from update" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from update" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from update" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from update" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from update" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from update" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from update" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from list" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from list" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from list" -l scope -d '`library:ACTIVE`, `global`, `policy` or `service` (default: the library of -l)' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from show" -l scope -d '`library:ACTIVE`, `global`, `policy` or `service` (default: the library of -l)' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from grant" -l scope -d '`library:ACTIVE`, `global`, `policy` or `service` (default: the library of -l)' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from grant" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from grant" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from grant" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from grant" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from grant" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from grant" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from grant" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from grant" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from grant" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from grant" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from grant" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from grant" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from grant" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from grant" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from deny" -l scope -d '`library:ACTIVE`, `global`, `policy` or `service` (default: the library of -l)' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from deny" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from deny" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from deny" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from deny" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from deny" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from deny" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from deny" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from deny" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from deny" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from deny" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from deny" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from deny" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from deny" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from deny" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from clear" -l scope -d '`library:ACTIVE`, `global`, `policy` or `service` (default: the library of -l)' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from clear" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from clear" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from clear" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from clear" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from clear" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from clear" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from clear" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from clear" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from clear" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from clear" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from clear" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from clear" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from clear" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from clear" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from duplicate" -l scope -d '`library:ACTIVE`, `global`, `policy` or `service` (default: the library of -l)' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from duplicate" -l description -d 'Description of the copy' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from duplicate" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from duplicate" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from duplicate" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from duplicate" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from duplicate" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from duplicate" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from duplicate" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from duplicate" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from duplicate" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from duplicate" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from duplicate" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from duplicate" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from duplicate" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from duplicate" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l scope -d '`library:ACTIVE`, `global`, `policy` or `service` (default: the library of -l)' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l reassign -d 'First give its holders this role (a library\'s: DEFAULT or DEFAULT EXTERNAL when none is named)' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l from -d 'Take names from a file: one a line or `;`-separated, or the column `id`, `user`, `member` or `principal` of CSV; `-` is standard input' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l scope -d '`library:ACTIVE`, `global`, `policy` or `service` (default: the library of -l)' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from assign" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from assign" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from assign" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from assign" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from assign" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from unassign" -l from -d 'Take names from a file: one a line or `;`-separated, or the column `id`, `user`, `member` or `principal` of CSV; `-` is standard input' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from unassign" -l scope -d '`library:ACTIVE`, `global`, `policy` or `service` (default: the library of -l)' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from unassign" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from unassign" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from unassign" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from unassign" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from unassign" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from unassign" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from unassign" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from unassign" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from unassign" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from unassign" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from unassign" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from unassign" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from unassign" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from unassign" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from diff" -l scope -d '`library:ACTIVE`, `global`, `policy` or `service` (default: the library of -l)' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from diff" -l other-scope -d 'The scope of the other role, when it isn\'t that of the first' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from diff" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from diff" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from diff" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from diff" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from diff" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from diff" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from diff" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from diff" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from diff" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from diff" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from diff" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from tiers" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from tiers" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from tiers" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from tiers" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from tiers" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from tiers" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from tiers" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from tiers" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from tiers" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from tiers" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from tiers" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from tiers" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from tiers" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from tiers" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand role; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -f -a "create" -d 'Create a workspace, folder or document'
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -f -a "update" -d 'Change an item'
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -f -a "list" -d 'List items: all, or those of a library (-l)'
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -f -a "show" -d 'Show an item, its effective security, and where that comes from'
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -f -a "delete" -d 'Delete items, with their entries'
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -f -a "grant" -d 'Give users and groups access to an item, or deny it (`no_access`)'
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -f -a "revoke" -d 'Take users and groups off an item'
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -f -a "security" -d 'Set the default security, or push an item\'s security down; without flags, show it'
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -f -a "import" -d 'Import items from CSV'
complete -c imctl -n "__fish_imctl_using_subcommand item; and not __fish_seen_subcommand_from create update list show delete grant revoke security import export" -f -a "export" -d 'Export items as CSV'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -l kind -d 'What it is [workspace, folder, document]' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -l parent -d 'The workspace or folder that it is in' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -l name -d 'Name: at most 255 characters (default: the id)' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -l owner -d 'The user who has full access to it' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -l default-security -d 'What it gives those who have no entry (default: private for a workspace, else inherit) [public, view, private, inherit]' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -l external-as-normal -d 'Does the default security hold for external users, too? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -l matter -d 'The matter that a workspace belongs to' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -l kind -d 'What it is [workspace, folder, document]' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -l parent -d 'The workspace or folder that it is in' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -l name -d 'Name: at most 255 characters (default: the id)' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -l owner -d 'The user who has full access to it' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -l default-security -d 'What it gives those who have no entry (default: private for a workspace, else inherit) [public, view, private, inherit]' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -l external-as-normal -d 'Does the default security hold for external users, too? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -l matter -d 'The matter that a workspace belongs to' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -l kind -d 'Only workspaces, folders or documents' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -l under -d 'Only what is in this workspace or folder, however deep' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -l matter -d 'Only what belongs to this matter' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -l for -d 'Only what has an entry of this user or group' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from delete" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from delete" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from delete" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from delete" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from delete" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from delete" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from delete" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from delete" -l with-contents -d 'Also what is in them'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from grant" -l access -d 'How far access goes [no_access, read, read_write, full_access]' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from grant" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from grant" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from grant" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from grant" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from grant" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from grant" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from grant" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from grant" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from grant" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from grant" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from grant" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from grant" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from grant" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from grant" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from revoke" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from revoke" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from revoke" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from revoke" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from revoke" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from revoke" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from revoke" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from revoke" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from revoke" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from revoke" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from security" -l default-security -d 'What it gives those who have no entry [public, view, private, inherit]' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from security" -l external-as-normal -d 'Does the default security hold for external users, too? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from security" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from security" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from security" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from security" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from security" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from security" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from security" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from security" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from security" -l copy-entries -d 'Of what it inherited until now, keep the entries as its own'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from security" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from security" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from security" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from security" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from security" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from security" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from security" -a "apply" -d 'Push an item\'s security down to everything in it that has security of its own'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand item; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "create" -d 'Create a client group'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "update" -d 'Change a client group'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "list" -d 'List client groups, and how each is secured'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "show" -d 'Show a client group'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "policy" -d 'Set the security policy; without flags, show it'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "admin" -d 'Local administrators'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "conflict" -d 'Who is walled off'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "exclude-system" -d 'Systems in which the policy counts as open'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "close" -d 'Close: policy, staffing and walls stay'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "reopen" -d 'Open again'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "delete" -d 'Delete, with everything that hangs on it'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "timeline" -d 'What happened to it, when, by whom and why'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "import" -d 'Import client groups from CSV'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "export" -d 'Export client groups as CSV'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -l name -d 'Name: at most 255 characters' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -l notes -d 'Notes' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -l status -d 'open or closed [open, closed]' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -l link-url -d 'Add a work link: this URL' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -l link-document -d 'Add a work link: a document, `DATABASE!ID.VERSION` (setting `work_url_document`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -l link-folder -d 'Add a work link: a folder, `DATABASE!ID` (setting `work_url_folder`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -l link-text -d 'What the link says' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -l test-link -d 'Only print the URL that the link would open'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -l name -d 'Name: at most 255 characters' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -l notes -d 'Notes' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -l status -d 'open or closed [open, closed]' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -l link-url -d 'Add a work link: this URL' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -l link-document -d 'Add a work link: a document, `DATABASE!ID.VERSION` (setting `work_url_document`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -l link-folder -d 'Add a work link: a folder, `DATABASE!ID` (setting `work_url_folder`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -l link-text -d 'What the link says' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -l test-link -d 'Only print the URL that the link would open'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from list" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from list" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from policy" -l security -d 'open or restricted; a matter\'s may be inherited [inherited, open, restricted]' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from policy" -l limited-to-staffing -d 'Are matters below open to nobody but those on this staffing? (clients and client groups) [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from policy" -l access-requests -d 'How access requests are handled [none, attorney, administrator, team, automatic_timed, automatic]' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from policy" -l assistants-follow -d 'Do assistants follow their timekeepers here? (default: the setting) [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from policy" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from policy" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from policy" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from policy" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from policy" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from policy" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from policy" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from policy" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from policy" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from policy" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from policy" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from policy" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from policy" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from policy" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from admin" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from admin" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from admin" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from admin" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from admin" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from admin" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from admin" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from admin" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from admin" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from admin" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from admin" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from admin" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from admin" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from admin" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from admin" -f -a "add" -d 'Appoint users or groups'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from admin" -f -a "remove" -d 'Dismiss users or groups'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from admin" -f -a "list" -d 'List them'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from conflict" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from conflict" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from conflict" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from conflict" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from conflict" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from conflict" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from conflict" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from conflict" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from conflict" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from conflict" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from conflict" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from conflict" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from conflict" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from conflict" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from conflict" -f -a "add" -d 'Wall users or groups off'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from conflict" -f -a "remove" -d 'Take walls down'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from conflict" -f -a "list" -d 'List them'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from exclude-system" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from exclude-system" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from exclude-system" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from exclude-system" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from exclude-system" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from exclude-system" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from exclude-system" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from exclude-system" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from exclude-system" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from exclude-system" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from exclude-system" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from exclude-system" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from exclude-system" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from exclude-system" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from exclude-system" -f -a "add" -d 'Exclude systems (--reason is needed)'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from exclude-system" -f -a "remove" -d 'Let the policy count there again'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from exclude-system" -f -a "list" -d 'List them'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from close" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from close" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from close" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from close" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from close" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from close" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from close" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from close" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from close" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from close" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from close" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from close" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from reopen" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from reopen" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from reopen" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from reopen" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from reopen" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from reopen" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from reopen" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from reopen" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from reopen" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from reopen" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from reopen" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from reopen" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from reopen" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from delete" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from delete" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from delete" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from delete" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from delete" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from delete" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from delete" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -l text -d 'Only entries with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -l what -d 'Only changes of this table (`staffing`, `policies` …; repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -l op -d 'Only what was done: create, update, remove or password' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -l who -d 'Only what this person did, as actor or operating-system user' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -l since -d 'Only from this time on' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -l until -d 'Only before this time' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -l limit -d 'At most so many, the newest' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from timeline" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client-group; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "create" -d 'Create a client'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "update" -d 'Change a client'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "list" -d 'List clients, and how each is secured'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "show" -d 'Show a client'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "policy" -d 'Set the security policy; without flags, show it'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "admin" -d 'Local administrators'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "conflict" -d 'Who is walled off'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "exclude-system" -d 'Systems in which the policy counts as open'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "close" -d 'Close: policy, staffing and walls stay'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "reopen" -d 'Open again'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "delete" -d 'Delete, with everything that hangs on it'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "timeline" -d 'What happened to it, when, by whom and why'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "import" -d 'Import clients from CSV'
complete -c imctl -n "__fish_imctl_using_subcommand client; and not __fish_seen_subcommand_from create update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "export" -d 'Export clients as CSV'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -l name -d 'Name: at most 255 characters' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -l notes -d 'Notes' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -l status -d 'open or closed [open, closed]' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -l client-group -d 'The client group that the client belongs to' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -l link-url -d 'Add a work link: this URL' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -l link-document -d 'Add a work link: a document, `DATABASE!ID.VERSION` (setting `work_url_document`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -l link-folder -d 'Add a work link: a folder, `DATABASE!ID` (setting `work_url_folder`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -l link-text -d 'What the link says' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -l test-link -d 'Only print the URL that the link would open'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -l name -d 'Name: at most 255 characters' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -l notes -d 'Notes' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -l status -d 'open or closed [open, closed]' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -l client-group -d 'The client group that the client belongs to' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -l link-url -d 'Add a work link: this URL' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -l link-document -d 'Add a work link: a document, `DATABASE!ID.VERSION` (setting `work_url_document`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -l link-folder -d 'Add a work link: a folder, `DATABASE!ID` (setting `work_url_folder`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -l link-text -d 'What the link says' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -l test-link -d 'Only print the URL that the link would open'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -l open-up -d 'P10: let a restricted client join an open client group, where its own settings are asleep'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from list" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from list" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from policy" -l security -d 'open or restricted; a matter\'s may be inherited [inherited, open, restricted]' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from policy" -l limited-to-staffing -d 'Are matters below open to nobody but those on this staffing? (clients and client groups) [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from policy" -l access-requests -d 'How access requests are handled [none, attorney, administrator, team, automatic_timed, automatic]' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from policy" -l assistants-follow -d 'Do assistants follow their timekeepers here? (default: the setting) [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from policy" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from policy" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from policy" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from policy" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from policy" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from policy" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from policy" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from policy" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from policy" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from policy" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from policy" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from policy" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from policy" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from policy" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from admin" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from admin" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from admin" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from admin" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from admin" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from admin" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from admin" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from admin" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from admin" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from admin" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from admin" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from admin" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from admin" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from admin" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from admin" -f -a "add" -d 'Appoint users or groups'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from admin" -f -a "remove" -d 'Dismiss users or groups'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from admin" -f -a "list" -d 'List them'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from conflict" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from conflict" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from conflict" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from conflict" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from conflict" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from conflict" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from conflict" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from conflict" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from conflict" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from conflict" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from conflict" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from conflict" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from conflict" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from conflict" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from conflict" -f -a "add" -d 'Wall users or groups off'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from conflict" -f -a "remove" -d 'Take walls down'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from conflict" -f -a "list" -d 'List them'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from exclude-system" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from exclude-system" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from exclude-system" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from exclude-system" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from exclude-system" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from exclude-system" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from exclude-system" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from exclude-system" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from exclude-system" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from exclude-system" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from exclude-system" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from exclude-system" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from exclude-system" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from exclude-system" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from exclude-system" -f -a "add" -d 'Exclude systems (--reason is needed)'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from exclude-system" -f -a "remove" -d 'Let the policy count there again'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from exclude-system" -f -a "list" -d 'List them'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from close" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from close" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from close" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from close" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from close" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from close" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from close" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from close" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from close" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from close" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from close" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from close" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from reopen" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from reopen" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from reopen" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from reopen" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from reopen" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from reopen" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from reopen" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from reopen" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from reopen" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from reopen" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from reopen" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from reopen" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from reopen" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from delete" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from delete" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from delete" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from delete" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from delete" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from delete" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from delete" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -l text -d 'Only entries with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -l what -d 'Only changes of this table (`staffing`, `policies` …; repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -l op -d 'Only what was done: create, update, remove or password' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -l who -d 'Only what this person did, as actor or operating-system user' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -l since -d 'Only from this time on' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -l until -d 'Only before this time' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -l limit -d 'At most so many, the newest' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from timeline" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand client; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "create" -d 'Create a matter'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "add" -d 'Create a matter'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "update" -d 'Change a matter'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "list" -d 'List matters, and how each is secured'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "show" -d 'Show a matter'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "policy" -d 'Set the security policy; without flags, show it'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "admin" -d 'Local administrators'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "conflict" -d 'Who is walled off'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "exclude-system" -d 'Systems in which the policy counts as open'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "close" -d 'Close: policy, staffing and walls stay'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "reopen" -d 'Open again'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "delete" -d 'Delete, with everything that hangs on it'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "timeline" -d 'What happened to it, when, by whom and why'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "import" -d 'Import matters from CSV'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and not __fish_seen_subcommand_from create add update list show policy admin conflict exclude-system close reopen delete timeline import export" -f -a "export" -d 'Export matters as CSV'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -l name -d 'Name: at most 255 characters' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -l notes -d 'Notes' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -l status -d 'open or closed [open, closed]' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -l client -d 'The client that the matter is for' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -l case -d 'The case that the matter is in' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -l link-url -d 'Add a work link: this URL' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -l link-document -d 'Add a work link: a document, `DATABASE!ID.VERSION` (setting `work_url_document`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -l link-folder -d 'Add a work link: a folder, `DATABASE!ID` (setting `work_url_folder`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -l link-text -d 'What the link says' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -l test-link -d 'Only print the URL that the link would open'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -l name -d 'Name: at most 255 characters' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -l notes -d 'Notes' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -l status -d 'open or closed [open, closed]' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -l client -d 'The client that the matter is for' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -l case -d 'The case that the matter is in' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -l link-url -d 'Add a work link: this URL' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -l link-document -d 'Add a work link: a document, `DATABASE!ID.VERSION` (setting `work_url_document`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -l link-folder -d 'Add a work link: a folder, `DATABASE!ID` (setting `work_url_folder`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -l link-text -d 'What the link says' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -l test-link -d 'Only print the URL that the link would open'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -l name -d 'Name: at most 255 characters' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -l notes -d 'Notes' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -l status -d 'open or closed [open, closed]' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -l client -d 'The client that the matter is for' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -l case -d 'The case that the matter is in' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -l link-url -d 'Add a work link: this URL' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -l link-document -d 'Add a work link: a document, `DATABASE!ID.VERSION` (setting `work_url_document`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -l link-folder -d 'Add a work link: a folder, `DATABASE!ID` (setting `work_url_folder`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -l link-text -d 'What the link says' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -l test-link -d 'Only print the URL that the link would open'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from list" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from list" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from policy" -l security -d 'open or restricted; a matter\'s may be inherited [inherited, open, restricted]' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from policy" -l limited-to-staffing -d 'Are matters below open to nobody but those on this staffing? (clients and client groups) [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from policy" -l access-requests -d 'How access requests are handled [none, attorney, administrator, team, automatic_timed, automatic]' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from policy" -l assistants-follow -d 'Do assistants follow their timekeepers here? (default: the setting) [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from policy" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from policy" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from policy" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from policy" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from policy" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from policy" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from policy" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from policy" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from policy" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from policy" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from policy" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from policy" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from policy" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from policy" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from admin" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from admin" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from admin" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from admin" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from admin" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from admin" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from admin" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from admin" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from admin" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from admin" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from admin" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from admin" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from admin" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from admin" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from admin" -f -a "add" -d 'Appoint users or groups'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from admin" -f -a "remove" -d 'Dismiss users or groups'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from admin" -f -a "list" -d 'List them'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from conflict" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from conflict" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from conflict" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from conflict" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from conflict" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from conflict" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from conflict" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from conflict" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from conflict" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from conflict" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from conflict" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from conflict" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from conflict" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from conflict" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from conflict" -f -a "add" -d 'Wall users or groups off'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from conflict" -f -a "remove" -d 'Take walls down'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from conflict" -f -a "list" -d 'List them'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from exclude-system" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from exclude-system" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from exclude-system" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from exclude-system" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from exclude-system" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from exclude-system" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from exclude-system" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from exclude-system" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from exclude-system" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from exclude-system" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from exclude-system" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from exclude-system" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from exclude-system" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from exclude-system" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from exclude-system" -f -a "add" -d 'Exclude systems (--reason is needed)'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from exclude-system" -f -a "remove" -d 'Let the policy count there again'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from exclude-system" -f -a "list" -d 'List them'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from close" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from close" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from close" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from close" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from close" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from close" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from close" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from close" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from close" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from close" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from close" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from close" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from reopen" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from reopen" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from reopen" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from reopen" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from reopen" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from reopen" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from reopen" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from reopen" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from reopen" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from reopen" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from reopen" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from reopen" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from reopen" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from delete" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from delete" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from delete" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from delete" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from delete" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from delete" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from delete" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -l text -d 'Only entries with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -l what -d 'Only changes of this table (`staffing`, `policies` …; repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -l op -d 'Only what was done: create, update, remove or password' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -l who -d 'Only what this person did, as actor or operating-system user' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -l since -d 'Only from this time on' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -l until -d 'Only before this time' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -l limit -d 'At most so many, the newest' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from timeline" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand matter; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -f -a "create" -d 'Create a case; whether it takes an id is the setting `case_id`. On a terminal, without a name: a wizard asks for everything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -f -a "add" -d 'Create a case; whether it takes an id is the setting `case_id`. On a terminal, without a name: a wizard asks for everything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -f -a "update" -d 'Change a case'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -f -a "list" -d 'List cases, and how each is secured'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -f -a "show" -d 'Show a case'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -f -a "add-matter" -d 'Put matters into a case'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -f -a "remove-matter" -d 'Take matters out of a case; what they had of their own is back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -f -a "policy" -d 'Set the security policy; without flags, show it'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -f -a "admin" -d 'Local administrators'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -f -a "conflict" -d 'Who is walled off'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -f -a "exclude-system" -d 'Systems in which the policy counts as open'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -f -a "close" -d 'Close: policy, staffing and walls stay'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -f -a "reopen" -d 'Open again'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -f -a "delete" -d 'Delete, with everything that hangs on it'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -f -a "timeline" -d 'What happened to it, when, by whom and why'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -f -a "import" -d 'Import cases from CSV'
complete -c imctl -n "__fish_imctl_using_subcommand case; and not __fish_seen_subcommand_from create add update list show add-matter remove-matter policy admin conflict exclude-system close reopen delete timeline import export" -f -a "export" -d 'Export cases as CSV'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l name -d 'Name: at most 255 characters' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l notes -d 'Notes' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l status -d 'open or closed [open, closed]' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l link-url -d 'Add a work link: this URL' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l link-document -d 'Add a work link: a document, `DATABASE!ID.VERSION` (setting `work_url_document`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l link-folder -d 'Add a work link: a folder, `DATABASE!ID` (setting `work_url_folder`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l link-text -d 'What the link says' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l administrator -d 'An administrator, user or group: `JDOE`, or with another type `JDOE=staffing_administrator` (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l security -d 'Security policy: open (default) or restricted' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l access-requests -d 'How access requests are handled [none, attorney, administrator, team, `automatic_timed`, automatic]' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l attorney -d 'Put this user on the staffing as the responsible attorney' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l test-link -d 'Only print the URL that the link would open'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l no-administrator -d 'Make nobody its administrator (the system operator never becomes one)'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l name -d 'Name: at most 255 characters' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l notes -d 'Notes' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l status -d 'open or closed [open, closed]' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l link-url -d 'Add a work link: this URL' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l link-document -d 'Add a work link: a document, `DATABASE!ID.VERSION` (setting `work_url_document`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l link-folder -d 'Add a work link: a folder, `DATABASE!ID` (setting `work_url_folder`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l link-text -d 'What the link says' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l administrator -d 'An administrator, user or group: `JDOE`, or with another type `JDOE=staffing_administrator` (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l security -d 'Security policy: open (default) or restricted' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l access-requests -d 'How access requests are handled [none, attorney, administrator, team, `automatic_timed`, automatic]' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l attorney -d 'Put this user on the staffing as the responsible attorney' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l test-link -d 'Only print the URL that the link would open'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l no-administrator -d 'Make nobody its administrator (the system operator never becomes one)'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -l name -d 'Name: at most 255 characters' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -l notes -d 'Notes' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -l status -d 'open or closed [open, closed]' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -l link-url -d 'Add a work link: this URL' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -l link-document -d 'Add a work link: a document, `DATABASE!ID.VERSION` (setting `work_url_document`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -l link-folder -d 'Add a work link: a folder, `DATABASE!ID` (setting `work_url_folder`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -l link-text -d 'What the link says' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -l test-link -d 'Only print the URL that the link would open'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from list" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from list" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -l file -d 'A CSV file with a column `matter` or `id` (`-`: standard input)' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -l delimiter -d 'What separates its cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -l client -d 'All matters of this client' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -l status -d 'All matters that are open, or closed' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -l resolve -d 'What to do with a matter under a locked client: `1001=open-up` or `1001=skip`' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -l resolve-all -d 'The same for every such matter' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from add-matter" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from remove-matter" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from remove-matter" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from remove-matter" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from remove-matter" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from remove-matter" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from remove-matter" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from remove-matter" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from remove-matter" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from remove-matter" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from remove-matter" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from remove-matter" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from remove-matter" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from remove-matter" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from remove-matter" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from policy" -l security -d 'open or restricted; a matter\'s may be inherited [inherited, open, restricted]' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from policy" -l limited-to-staffing -d 'Are matters below open to nobody but those on this staffing? (clients and client groups) [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from policy" -l access-requests -d 'How access requests are handled [none, attorney, administrator, team, automatic_timed, automatic]' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from policy" -l assistants-follow -d 'Do assistants follow their timekeepers here? (default: the setting) [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from policy" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from policy" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from policy" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from policy" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from policy" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from policy" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from policy" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from policy" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from policy" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from policy" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from policy" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from policy" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from policy" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from policy" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from admin" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from admin" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from admin" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from admin" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from admin" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from admin" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from admin" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from admin" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from admin" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from admin" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from admin" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from admin" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from admin" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from admin" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from admin" -f -a "add" -d 'Appoint users or groups'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from admin" -f -a "remove" -d 'Dismiss users or groups'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from admin" -f -a "list" -d 'List them'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from conflict" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from conflict" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from conflict" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from conflict" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from conflict" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from conflict" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from conflict" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from conflict" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from conflict" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from conflict" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from conflict" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from conflict" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from conflict" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from conflict" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from conflict" -f -a "add" -d 'Wall users or groups off'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from conflict" -f -a "remove" -d 'Take walls down'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from conflict" -f -a "list" -d 'List them'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from exclude-system" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from exclude-system" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from exclude-system" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from exclude-system" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from exclude-system" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from exclude-system" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from exclude-system" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from exclude-system" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from exclude-system" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from exclude-system" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from exclude-system" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from exclude-system" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from exclude-system" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from exclude-system" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from exclude-system" -f -a "add" -d 'Exclude systems (--reason is needed)'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from exclude-system" -f -a "remove" -d 'Let the policy count there again'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from exclude-system" -f -a "list" -d 'List them'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from close" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from close" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from close" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from close" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from close" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from close" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from close" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from close" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from close" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from close" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from close" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from close" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from reopen" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from reopen" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from reopen" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from reopen" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from reopen" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from reopen" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from reopen" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from reopen" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from reopen" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from reopen" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from reopen" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from reopen" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from reopen" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from delete" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from delete" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from delete" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from delete" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from delete" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from delete" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from delete" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -l text -d 'Only entries with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -l what -d 'Only changes of this table (`staffing`, `policies` …; repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -l op -d 'Only what was done: create, update, remove or password' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -l who -d 'Only what this person did, as actor or operating-system user' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -l since -d 'Only from this time on' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -l until -d 'Only before this time' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -l limit -d 'At most so many, the newest' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from timeline" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand case; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -f -a "add" -d 'Put users and groups on an asset\'s staffing'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -f -a "remove" -d 'Take members off'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -f -a "set-period" -d 'Set when members\' access ends, or that it doesn\'t'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -f -a "set-type" -d 'Set members\' type; an assistant\'s row becomes their own'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -f -a "set-systems" -d 'Set the systems that members\' rows are for'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -f -a "set-attorney" -d 'Name the responsible attorney'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -f -a "unset-attorney" -d 'Name none'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -f -a "copy-client-team" -d 'Copy the team members of a matter\'s client to the matter'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -f -a "assistants" -d 'Assistants and the timekeepers whom they follow'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -f -a "omit" -d 'Whom an asset\'s additive rule never adds; without users, list them'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -f -a "rule" -d 'Rules by which staffing maintains itself'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -f -a "maintain" -d 'Run the rules of these assets, or of all: adds who is active and removes who isn\'t'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -f -a "activity" -d 'What was done on an asset and the matters under it, when and by whom'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -f -a "list" -d 'List the staffing of an asset, or all, and what each row means today'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -f -a "show" -d 'Show one member of an asset\'s staffing'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -f -a "import" -d 'Import staffing from CSV'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and not __fish_seen_subcommand_from add remove set-period set-type set-systems set-attorney unset-attorney copy-client-team assistants omit rule maintain activity list show import export" -f -a "export" -d 'Export staffing as CSV'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l text -d 'Everybody with this text in their id, name or e-mail address' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l job-title -d 'Everybody with this job title' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l practice-area -d 'Everybody of this practice area' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l user-kind -d 'Every virtual, directory or migrated user' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l member-of -d 'Every member of this group' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l type -d 'team or basic [team, basic, support]' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l until -d 'When access ends (default: never)' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l systems -d 'The systems it is for (default: all) (`;`-separated)' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l attorney -d 'Is it the responsible attorney? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l groups -d 'Groups, not users: every group, or those with --text'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l open-up -d 'P7: switch off the lock of clients that they aren\'t on'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l allow-excluded -d 'P7: let them stay outside matters of locked clients'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from remove" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from remove" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from remove" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from remove" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from remove" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from remove" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from remove" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from remove" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from remove" -l no-history -d 'Don\'t keep them as historical members'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from remove" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-period" -l until -d 'When access ends' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-period" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-period" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-period" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-period" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-period" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-period" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-period" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-period" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-period" -l unlimited -d 'Access doesn\'t end'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-period" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-period" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-period" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-period" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-period" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-period" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-type" -l type -d 'team or basic' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-type" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-type" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-type" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-type" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-type" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-type" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-type" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-type" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-type" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-type" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-type" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-type" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-type" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-type" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-systems" -l systems -d 'These (`;`-separated)' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-systems" -l add -d 'These beside those that they are for (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-systems" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-systems" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-systems" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-systems" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-systems" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-systems" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-systems" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-systems" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-systems" -l all-systems -d 'All systems'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-systems" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-systems" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-systems" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-systems" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-systems" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-systems" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-attorney" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-attorney" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-attorney" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-attorney" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-attorney" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-attorney" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-attorney" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-attorney" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-attorney" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-attorney" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-attorney" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-attorney" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-attorney" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from set-attorney" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from unset-attorney" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from unset-attorney" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from unset-attorney" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from unset-attorney" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from unset-attorney" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from unset-attorney" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from unset-attorney" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from unset-attorney" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from unset-attorney" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from unset-attorney" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from unset-attorney" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from unset-attorney" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from unset-attorney" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from unset-attorney" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from copy-client-team" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from copy-client-team" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from copy-client-team" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from copy-client-team" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from copy-client-team" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from copy-client-team" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from copy-client-team" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from copy-client-team" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from copy-client-team" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from copy-client-team" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from copy-client-team" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from copy-client-team" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from copy-client-team" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from copy-client-team" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from assistants" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from assistants" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from assistants" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from assistants" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from assistants" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from assistants" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from assistants" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from assistants" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from assistants" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from assistants" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from assistants" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from assistants" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from assistants" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from assistants" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from assistants" -f -a "add" -d 'Give a timekeeper assistants'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from assistants" -f -a "remove" -d 'Take assistants from a timekeeper'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from assistants" -f -a "list" -d 'List them: all, or those of one user'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from omit" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from omit" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from omit" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from omit" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from omit" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from omit" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from omit" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from omit" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from omit" -l remove -d 'Take them off the list'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from omit" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from omit" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from omit" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from omit" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from omit" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from omit" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from rule" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from rule" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from rule" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from rule" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from rule" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from rule" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from rule" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from rule" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from rule" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from rule" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from rule" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from rule" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from rule" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from rule" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from rule" -f -a "add" -d 'Let an asset\'s staffing maintain itself: one rule of each kind'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from rule" -f -a "remove" -d 'Take a rule away'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from rule" -f -a "list" -d 'List the rules of an asset, or all'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from maintain" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from maintain" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from maintain" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from maintain" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from maintain" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from maintain" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from maintain" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from maintain" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from maintain" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from maintain" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from maintain" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from maintain" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from maintain" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from maintain" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from activity" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from activity" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from activity" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from activity" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from activity" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from activity" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from activity" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from activity" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from activity" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from activity" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from activity" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from activity" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from activity" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from activity" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from activity" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from activity" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from list" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from list" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand staffing; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -f -a "create" -d 'Create an opposing team set, not in force yet'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -f -a "update" -d 'Change a set\'s name'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -f -a "add-side" -d 'Put assets on a side'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -f -a "remove-side" -d 'Take assets off their side'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -f -a "activate" -d 'Put a set in force: prints who loses access, and asks'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -f -a "deactivate" -d 'Take a set out of force; it is kept'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -f -a "list" -d 'List sets'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -f -a "show" -d 'Show a set, its sides and their people'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -f -a "import" -d 'Import sets from CSV'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and not __fish_seen_subcommand_from create update add-side remove-side activate deactivate list show import export" -f -a "export" -d 'Export sets as CSV'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from create" -l name -d 'Name: at most 255 characters' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from create" -l active -d 'Is it in force? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from create" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from create" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from create" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from create" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from create" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from create" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from create" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from update" -l name -d 'Name: at most 255 characters' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from update" -l active -d 'Is it in force? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from update" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from update" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from update" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from update" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from update" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from update" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from update" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from add-side" -l side -d 'The side: a number or a short name' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from add-side" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from add-side" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from add-side" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from add-side" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from add-side" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from add-side" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from add-side" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from add-side" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from add-side" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from add-side" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from add-side" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from add-side" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from add-side" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from add-side" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from remove-side" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from remove-side" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from remove-side" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from remove-side" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from remove-side" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from remove-side" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from remove-side" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from remove-side" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from remove-side" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from remove-side" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from remove-side" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from remove-side" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from remove-side" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from remove-side" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from activate" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from activate" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from activate" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from activate" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from activate" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from activate" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from activate" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from activate" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from activate" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from activate" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from activate" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from activate" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from activate" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from activate" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from deactivate" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from deactivate" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from deactivate" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from deactivate" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from deactivate" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from deactivate" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from deactivate" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from deactivate" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from deactivate" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from deactivate" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from deactivate" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from deactivate" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from deactivate" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from deactivate" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from list" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from list" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand opposing; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -f -a "create" -d 'Create a hold; it holds from now on, unless --active-from says otherwise'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -f -a "update" -d 'Change a hold'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -f -a "asset" -d 'What it holds'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -f -a "custodian" -d 'Who must know of it'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -f -a "release" -d 'End holds: what they held may be deleted, and they stay as history'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -f -a "delete" -d 'Always refused: holds are released'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -f -a "list" -d 'List holds'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -f -a "show" -d 'Show a hold, what it holds and who must know'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -f -a "timeline" -d 'What happened to it, when, by whom and why'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -f -a "import" -d 'Import holds from CSV'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and not __fish_seen_subcommand_from create update asset custodian release delete list show timeline import export" -f -a "export" -d 'Export holds as CSV'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -l name -d 'Name: at most 255 characters' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -l notes -d 'Notes' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -l active-from -d 'When it begins to hold (in a file, empty: it always has)' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -l released-at -d 'When it ends' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -l asset -d 'What it holds, with everything under it: `matter:1001`, `case:C-17` … (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from update" -l name -d 'Name: at most 255 characters' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from update" -l notes -d 'Notes' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from update" -l active-from -d 'When it begins to hold (in a file, empty: it always has)' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from update" -l released-at -d 'When it ends' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from update" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from update" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from update" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from update" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from update" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from update" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from update" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from asset" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from asset" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from asset" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from asset" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from asset" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from asset" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from asset" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from asset" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from asset" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from asset" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from asset" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from asset" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from asset" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from asset" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from asset" -f -a "add" -d 'Hold these, too'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from asset" -f -a "remove" -d 'Hold these no longer'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from asset" -f -a "list" -d 'List them'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from custodian" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from custodian" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from custodian" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from custodian" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from custodian" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from custodian" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from custodian" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from custodian" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from custodian" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from custodian" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from custodian" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from custodian" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from custodian" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from custodian" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from custodian" -f -a "add" -d 'These users must know and acknowledge it'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from custodian" -f -a "remove" -d 'These users need no longer know'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from custodian" -f -a "acknowledge" -d 'Record that these users have acknowledged it'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from custodian" -f -a "list" -d 'List them, and who has acknowledged'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from release" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from release" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from release" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from release" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from release" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from release" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from release" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from release" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from release" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from release" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from release" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from release" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from release" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from release" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from delete" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from delete" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from delete" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from delete" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from delete" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from delete" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from delete" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from list" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from list" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -l text -d 'Only entries with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -l what -d 'Only changes of this table (`staffing`, `policies` …; repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -l op -d 'Only what was done: create, update, remove or password' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -l who -d 'Only what this person did, as actor or operating-system user' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -l since -d 'Only from this time on' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -l until -d 'Only before this time' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -l limit -d 'At most so many, the newest' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from timeline" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand hold; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -f -a "set" -d 'Set an asset\'s memo'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -f -a "clear" -d 'Take an asset\'s memo away'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -f -a "schedule" -d 'Set how often reminders of the memo are due'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -f -a "remind" -d 'Send a reminder of an asset\'s memo now, to everybody with access'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -f -a "run-due" -d 'Send the reminders that are due, and let overdue requests expire: safe to run every minute'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -f -a "deliver" -d 'Deliver the messages in the outbox'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -f -a "outbox" -d 'List the messages in the outbox'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -f -a "acknowledge" -d 'Record that a user has acknowledged an asset\'s memo'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -f -a "status" -d 'Who was sent an asset\'s memo, who has acknowledged it, and who hasn\'t'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -f -a "show" -d 'Show an asset\'s memo'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -f -a "list" -d 'List memos'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -f -a "import" -d 'Import memos from CSV'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and not __fish_seen_subcommand_from set clear schedule remind run-due deliver outbox acknowledge status show list import export" -f -a "export" -d 'Export memos as CSV'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l kind -d 'text or email [text, email]' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l text -d 'The memo' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l auto-send -d 'Is it sent to everybody who is newly staffed? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l acknowledge -d 'Must it be acknowledged before access is given? [true, false]' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l frequency -d 'How often reminders go out: never, or `10d`, `1w`, `3m`, `1y`' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l starts-at -d 'When the schedule starts' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l link-url -d 'Add a work link: this URL' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l link-document -d 'Add a work link: a document, `DATABASE!ID.VERSION` (setting `work_url_document`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l link-folder -d 'Add a work link: a folder, `DATABASE!ID` (setting `work_url_folder`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l link-text -d 'What the link says' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l test-link -d 'Only print the URL that the link would open'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l require-reacknowledge -d 'Everybody must acknowledge the changed memo again'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from clear" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from clear" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from clear" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from clear" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from clear" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from clear" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from clear" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from clear" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from clear" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from clear" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from clear" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from clear" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from clear" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from clear" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from schedule" -l frequency -d 'never, or every so often: 10d, 1w, 3m, 1y' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from schedule" -l starts-at -l starts -d 'When the schedule starts (default: now)' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from schedule" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from schedule" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from schedule" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from schedule" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from schedule" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from schedule" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from schedule" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from schedule" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from schedule" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from schedule" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from schedule" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from schedule" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from schedule" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from schedule" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from remind" -l user -d 'Only to these users' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from remind" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from remind" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from remind" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from remind" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from remind" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from remind" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from remind" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from remind" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from remind" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from remind" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from remind" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from remind" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from remind" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from remind" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from run-due" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from run-due" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from run-due" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from run-due" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from run-due" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from run-due" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from run-due" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from run-due" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from run-due" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from run-due" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from run-due" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from run-due" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from run-due" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from run-due" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l eml-dir -d 'Into this folder, as .eml files' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l maildir -d 'Into this maildir' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l smtp -d 'To this mail server: smtp://[USER@]HOST[:PORT] or smtps://…; never with a password' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l from -d 'The sender' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l tls -d 'Whether to encrypt by STARTTLS (default: required with a user, else opportunistic)' -r -f -a "required\t'Nothing is sent without'
opportunistic\t'Where the server offers it'
none\t'Never'"
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l ca -d 'A certificate (PEM) to trust beside the system\'s' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l password-file -d 'Read the password from a file (its first line)' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l netrc -d 'A file of logins, as .netrc has them: machine HOST login USER password PASSWORD' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l timeout -d 'How long to wait for the server' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l retries -d 'How often to try again in this run what the server didn\'t take for now' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l back-off -d 'How long to wait before trying again; each time twice as long' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l max-attempts -d 'After so many attempts, over all runs, a message has failed' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l unsure -d 'What to do with messages of which nobody knows whether they were delivered' -r -f -a "hold\t'Leave them alone'
resend\t'Send them, perhaps for the second time'
delivered\t'Take them as delivered'"
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l password-stdin -d 'Read the password from standard input (its first line)'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l retry-failed -d 'Try failed messages again'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from deliver" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from outbox" -l state -d 'pending, sending, delivered or failed' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from outbox" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from outbox" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from outbox" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from outbox" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from outbox" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from outbox" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from outbox" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from outbox" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from outbox" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from outbox" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from outbox" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from outbox" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from outbox" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from outbox" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from outbox" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from outbox" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from acknowledge" -l user -d 'Who (default: the user of --as)' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from acknowledge" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from acknowledge" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from acknowledge" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from acknowledge" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from acknowledge" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from acknowledge" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from acknowledge" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from acknowledge" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from acknowledge" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from acknowledge" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from acknowledge" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from acknowledge" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from acknowledge" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from acknowledge" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from status" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from status" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from status" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from status" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from status" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from status" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from status" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from status" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from status" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from status" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from status" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from list" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from list" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand memo; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -f -a "create" -d 'Ask for access to an asset, for oneself or somebody else'
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -f -a "approve" -d 'Give the access that requests ask for'
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -f -a "reject" -d 'Refuse requests'
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -f -a "withdraw" -d 'Take one\'s own requests back'
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -f -a "list" -d 'List requests'
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -f -a "show" -d 'Show a request, and who may decide about it'
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -f -a "import" -d 'Import requests from CSV'
complete -c imctl -n "__fish_imctl_using_subcommand request; and not __fish_seen_subcommand_from create approve reject withdraw list show import export" -f -a "export" -d 'Export requests as CSV'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from create" -l for -d 'The user or group that is to have access (default: whoever asks)' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from create" -l requester -d 'Who asks (default: the user of `--as`, else the user that it is for)' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from create" -l until -d 'When the access may end (default: never)' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from create" -l type -d 'team or basic' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from create" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from create" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from create" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from create" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from create" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from create" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from create" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from approve" -l until -d 'When the access ends (default: as asked for, else never)' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from approve" -l type -d 'team or basic (default: as asked for, else basic)' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from approve" -l comment -d 'What is to be said about it' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from approve" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from approve" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from approve" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from approve" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from approve" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from approve" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from approve" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from approve" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from approve" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from approve" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from approve" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from approve" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from approve" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from approve" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from reject" -l comment -d 'What is to be said about it' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from reject" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from reject" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from reject" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from reject" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from reject" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from reject" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from reject" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from reject" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from reject" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from reject" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from reject" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from reject" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from reject" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from reject" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from withdraw" -l comment -d 'What is to be said about it' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from withdraw" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from withdraw" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from withdraw" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from withdraw" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from withdraw" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from withdraw" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from withdraw" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from withdraw" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from withdraw" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from withdraw" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from withdraw" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from withdraw" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from withdraw" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from withdraw" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -l approver -d 'Only those that wait for this user\'s decision' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -l state -d 'pending, approved, rejected, withdrawn or expired' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -l asset -d 'Only those for access to this asset, or one that it governs' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -l requester -d 'Only those by this user' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -l for -d 'Only those for this user or group' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand request; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -f -a "create" -d 'Register a system'
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -f -a "add" -d 'Register a system'
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -f -a "update" -d 'Change a system\'s description'
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -f -a "delete" -d 'Take a system away that nothing is excluded from'
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -f -a "list" -d 'List systems'
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -f -a "show" -d 'Show a system'
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -f -a "import" -d 'Import systems from CSV'
complete -c imctl -n "__fish_imctl_using_subcommand system; and not __fish_seen_subcommand_from create add update delete list show import export" -f -a "export" -d 'Export systems as CSV'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from create" -l description -d 'Description' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from create" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from create" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from create" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from create" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from create" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from create" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from create" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from add" -l description -d 'Description' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from add" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from add" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from add" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from add" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from add" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from add" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from add" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from add" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from update" -l description -d 'Description' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from update" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from update" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from update" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from update" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from update" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from update" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from update" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from delete" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from delete" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from delete" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from delete" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from delete" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from delete" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from delete" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from list" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from list" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand system; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -f -a "create" -d 'Create a service under its licence tier'
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -f -a "update" -d 'Change a service\'s name, tier or add-ons'
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -f -a "delete" -d 'Delete a service; nobody holds a role there any more'
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -f -a "list" -d 'List services'
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -f -a "show" -d 'Show a service and the roles that groups hold there'
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -f -a "assign" -d 'Give groups service roles on a service'
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -f -a "unassign" -d 'Take service roles from groups'
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -f -a "matrix" -d 'Print what each group may do: permissions in rows, groups in columns'
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -f -a "downgrade" -d 'Change to a lower licence tier, having shown who loses what'
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -f -a "timeline" -d 'Show what happened to a service'
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -f -a "import" -d 'Import services from CSV'
complete -c imctl -n "__fish_imctl_using_subcommand service; and not __fish_seen_subcommand_from create update delete list show assign unassign matrix downgrade timeline import export" -f -a "export" -d 'Export services as CSV'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from create" -l name -d 'Name: at most 255 characters (default: the id)' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from create" -l tier -d 'Licence tier [C1, C2, C3, C4, C5]' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from create" -l add-ons -d 'Licensed add-ons: `manual_sync`, `auto_sync` (`;`-separated)' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from create" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from create" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from create" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from create" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from create" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from create" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from create" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from update" -l name -d 'Name: at most 255 characters (default: the id)' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from update" -l tier -d 'Licence tier [C1, C2, C3, C4, C5]' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from update" -l add-ons -d 'Licensed add-ons: `manual_sync`, `auto_sync` (`;`-separated)' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from update" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from update" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from update" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from update" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from update" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from update" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from update" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from delete" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from delete" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from delete" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from delete" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from delete" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from delete" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from delete" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from list" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from list" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from assign" -l group -d 'Group: `TAX`, `ACTIVE/TAX` (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from assign" -l role -d 'Service role (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from assign" -l user -d 'Users hold no service roles: this explains how they come by permissions' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from assign" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from assign" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from assign" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from assign" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from assign" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from assign" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from assign" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from assign" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from assign" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from assign" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from assign" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from assign" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from unassign" -l group -d 'Group (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from unassign" -l role -d 'Service role (repeat for several; default: every role that the group holds there)' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from unassign" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from unassign" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from unassign" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from unassign" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from unassign" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from unassign" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from unassign" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from unassign" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from unassign" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from unassign" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from unassign" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from unassign" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from unassign" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from unassign" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from matrix" -l category -d 'Only permissions of this category' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from matrix" -l tier -d 'Only permissions that this licence tier includes' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from matrix" -l group -d 'Only this group (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from matrix" -l value -d 'Only permissions with this value for one of the groups: allow, deny, nothing, `not_in_tier`' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from matrix" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from matrix" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from matrix" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from matrix" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from matrix" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from matrix" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from matrix" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from matrix" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from matrix" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from matrix" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from matrix" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from matrix" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from matrix" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from matrix" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from downgrade" -l to -d 'The new tier' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from downgrade" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from downgrade" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from downgrade" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from downgrade" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from downgrade" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from downgrade" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from downgrade" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from downgrade" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from downgrade" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from downgrade" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from downgrade" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from downgrade" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from downgrade" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from downgrade" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -l text -d 'Only entries with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -l what -d 'Only changes of this table (`staffing`, `policies` …; repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -l op -d 'Only what was done: create, update, remove or password' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -l who -d 'Only what this person did, as actor or operating-system user' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -l since -d 'Only from this time on' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -l until -d 'Only before this time' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -l limit -d 'At most so many, the newest' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from timeline" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand service; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -f -a "set" -d 'Set the mode, the account, the fall-back or a workspace'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -f -a "unset" -d 'Set something back to its default'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -f -a "show" -d 'Show what is set, and who is linked'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -f -a "list" -d 'List what can be set, with its value and default'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -f -a "link" -d 'Link a user to their user in Clio Operate'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -f -a "unlink" -d 'Take links away'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -f -a "links" -d 'List who is linked to whom'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -f -a "functionalities" -d 'List what Clio Operate does with iManage, and what each of it needs'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -f -a "check" -d 'Check that everything works; exit 7 when something is unmet'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -f -a "plan" -d 'Print the commands that would make everything work; with --yes, run them'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -f -a "import" -d 'Import what is set from CSV'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and not __fish_seen_subcommand_from set unset show list link unlink links functionalities check plan import export" -f -a "export" -d 'Export what is set as CSV'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from set" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from set" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from set" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from set" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from set" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from set" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from set" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from set" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from set" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unset" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unset" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unset" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unset" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unset" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unset" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unset" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unset" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unset" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unset" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unset" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unset" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from link" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from link" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from link" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from link" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from link" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from link" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from link" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from link" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from link" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from link" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from link" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from link" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from link" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from link" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unlink" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unlink" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unlink" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unlink" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unlink" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unlink" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unlink" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unlink" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unlink" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unlink" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unlink" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unlink" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unlink" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from unlink" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from links" -l text -d 'Only rows with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from links" -l where -d 'Only rows whose column has this value (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from links" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from links" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from links" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from links" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from links" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from links" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from links" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from links" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from links" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from links" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from links" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from links" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from links" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from links" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from functionalities" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from functionalities" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from functionalities" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from functionalities" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from functionalities" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from functionalities" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from functionalities" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from functionalities" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from functionalities" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from functionalities" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from functionalities" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from functionalities" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from functionalities" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from functionalities" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from check" -l functionality -d 'Only this functionality (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from check" -l user -d 'As this user (default: the account, or every linked user)' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from check" -l matter -d 'In the workspaces of this matter (default: of every open matter)' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from check" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from check" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from check" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from check" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from check" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from check" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from check" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from check" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from check" -l all -d 'Show everything that is unmet, and what is met'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from check" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from check" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from plan" -l functionality -d 'Only this functionality (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from plan" -l user -d 'As this user (default: the account, or every linked user)' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from plan" -l matter -d 'In the workspaces of this matter (default: of every open matter)' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from plan" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from plan" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from plan" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from plan" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from plan" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from plan" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from plan" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from plan" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from plan" -l include-walls -d 'Also open what is closed to others: walls, and the policy where it keeps people out'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from plan" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from plan" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from plan" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from plan" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from plan" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from plan" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand integration; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -f -a "set" -d 'Set a setting'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -f -a "unset" -d 'Go back to a setting\'s default'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -f -a "list" -d 'List every setting with its value and default'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -f -a "show" -d 'Show a setting'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -f -a "import" -d 'Import settings from CSV'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and not __fish_seen_subcommand_from set unset list show import export" -f -a "export" -d 'Export the settings that were set as CSV'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from set" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from set" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from set" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from set" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from set" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from set" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from set" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from set" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from set" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from unset" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from unset" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from unset" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from unset" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from unset" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from unset" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from unset" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from unset" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from unset" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from unset" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from unset" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from unset" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand setting; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -l system -d 'The system that asks (default: iManage Work)' -r
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -l at -d 'The clock of the decision (default: now)' -r
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -l assume -d 'As if this command had been run: `user disable JDOE` (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -l as-of -d 'As it was recorded then: a time, or the number of a batch' -r
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -l need -d 'The level that is needed on an item: `read`, `read_write` or `full_access` (default: `read`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -l act -d 'What is to be done with an item: view, edit, import, checkout, delete …' -r
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -l permission -d 'The permission that is needed on a service' -r
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -l batch -d 'Answer every line of a CSV file (`-`: standard input) with the columns user and object, and as wanted system, at, need, act, expect' -r
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -l explain -d 'Show each step, where its facts came from, and what would change the answer'
complete -c imctl -n "__fish_imctl_using_subcommand check-access" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -l system -d 'The system that asks (default: iManage Work)' -r
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -l at -d 'The clock of the decision (default: now)' -r
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -l assume -d 'As if this command had been run: `user disable JDOE` (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -l as-of -d 'As it was recorded then: a time, or the number of a batch' -r
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -l need -d 'The level that is needed on an item: `read`, `read_write` or `full_access` (default: `read`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -l act -d 'What is to be done with an item: view, edit, import, checkout, delete …' -r
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -l all -d 'Also those who may not, and why'
complete -c imctl -n "__fish_imctl_using_subcommand who-can" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -l system -d 'The system that asks (default: iManage Work)' -r
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -l at -d 'The clock of the decision (default: now)' -r
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -l assume -d 'As if this command had been run: `user disable JDOE` (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -l as-of -d 'As it was recorded then: a time, or the number of a batch' -r
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -l need -d 'The level that is needed on an item: `read`, `read_write` or `full_access` (default: `read`)' -r
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -l act -d 'What is to be done with an item: view, edit, import, checkout, delete …' -r
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -l all -d 'Also what the user may not reach, and why'
complete -c imctl -n "__fish_imctl_using_subcommand what-can" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand access; and not __fish_seen_subcommand_from diff" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and not __fish_seen_subcommand_from diff" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and not __fish_seen_subcommand_from diff" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and not __fish_seen_subcommand_from diff" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and not __fish_seen_subcommand_from diff" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and not __fish_seen_subcommand_from diff" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and not __fish_seen_subcommand_from diff" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and not __fish_seen_subcommand_from diff" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and not __fish_seen_subcommand_from diff" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand access; and not __fish_seen_subcommand_from diff" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand access; and not __fish_seen_subcommand_from diff" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand access; and not __fish_seen_subcommand_from diff" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand access; and not __fish_seen_subcommand_from diff" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand access; and not __fish_seen_subcommand_from diff" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand access; and not __fish_seen_subcommand_from diff" -f -a "diff" -d 'Who gains and who loses access, and why: between two times or batches, or by a plan'
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -l from -d 'Compare with what was recorded then: a time, or the number of a batch' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -l to -d 'Up to what was recorded then (default: now); a time to come tells whose access ends' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -l apply -d 'What this bundle would change: as `apply DIR`' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -l assume -d 'What this command would change: `user disable JDOE` (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -l system -d 'The system that asks (default: iManage Work)' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -l at -d 'The clock of both decisions (default: now, or each of the times that are compared)' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -l user -d 'Only this user (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -l object -d 'Only this asset (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -l limit -d 'Show at most so many; 0 shows all' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -l exit-code -d 'Exit with 7 when somebody gains or loses'
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand access; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand test" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand test" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand test" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand test" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand test" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand test" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand test" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand test" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand test" -l bundle -d 'Test this bundle instead of the database' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand test" -l junit -d 'Write the results to this file too, as JUnit XML' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand test" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand test" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand test" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand test" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand test" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand test" -l coverage -d 'Tell also which walls, policies and rules no test exercises'
complete -c imctl -n "__fish_imctl_using_subcommand test" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand lint" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand lint" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand lint" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand lint" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand lint" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand lint" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand lint" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand lint" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand lint" -l severity -d 'Only findings at least as grave: note, warning (default) or error' -r
complete -c imctl -n "__fish_imctl_using_subcommand lint" -l kind -d 'Only findings of this kind, however grave (repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand lint" -l allow -d 'A file of exceptions, each with its reason: `[[allow]]`, kind, object, reason' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand lint" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand lint" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand lint" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand lint" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand lint" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand lint" -l list -d 'List the kinds of findings, what they mean and what to do'
complete -c imctl -n "__fish_imctl_using_subcommand lint" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand import" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand import" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand import" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand import" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand import" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand import" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand import" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand import" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand import" -l table -d 'The table: the name of its file in a bundle' -r
complete -c imctl -n "__fish_imctl_using_subcommand import" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand import" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand import" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand import" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand import" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand import" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand import" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand import" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand import" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand import" -l template -d 'Print an empty file with the right header'
complete -c imctl -n "__fish_imctl_using_subcommand import" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand import" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand import" -l override-directory -d 'Edit profile fields of directory users, too (U6)'
complete -c imctl -n "__fish_imctl_using_subcommand import" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand apply" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand apply" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand apply" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand apply" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand apply" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand apply" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand apply" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand apply" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand apply" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand apply" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand apply" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand apply" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand apply" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand apply" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand apply" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand apply" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand apply" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand apply" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand apply" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand apply" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand apply" -l init -d 'Make the database if there is none'
complete -c imctl -n "__fish_imctl_using_subcommand apply" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand diff" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand diff" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand diff" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand diff" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand diff" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand diff" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand diff" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand diff" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand diff" -l mode -d 'What may happen: create, update, upsert (default), or sync, which also removes' -r
complete -c imctl -n "__fish_imctl_using_subcommand diff" -l delimiter -d 'What separates the cells: `,` (default), `;` or `tab`' -r
complete -c imctl -n "__fish_imctl_using_subcommand diff" -l rejects -d 'Write the wrong rows, each with its error, to this file' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand diff" -l scope -d 'With sync: remove only within this library, asset or role scope' -r
complete -c imctl -n "__fish_imctl_using_subcommand diff" -l max-delete -d 'With sync: remove at most so many rows (default: the larger of 10 and a tenth)' -r
complete -c imctl -n "__fish_imctl_using_subcommand diff" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand diff" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand diff" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand diff" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand diff" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand diff" -l skip-errors -d 'Write the good rows although others are wrong'
complete -c imctl -n "__fish_imctl_using_subcommand diff" -l include-walls -d 'With sync: remove conflicts and opposing team sets, too'
complete -c imctl -n "__fish_imctl_using_subcommand diff" -l exit-code -d 'Exit with 7 when there are differences'
complete -c imctl -n "__fish_imctl_using_subcommand diff" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand export" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand export" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand export" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand export" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand export" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand export" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand export" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand export" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand export" -l table -d 'Write only this table, to standard output unless a folder is given' -r
complete -c imctl -n "__fish_imctl_using_subcommand export" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand export" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand export" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand export" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand export" -l excel -d 'For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula'
complete -c imctl -n "__fish_imctl_using_subcommand export" -l with-password-hashes -d 'Write the password hashes of users, too'
complete -c imctl -n "__fish_imctl_using_subcommand export" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor" -f -a "list" -d 'List batches, newest first, or the entries of one'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor" -f -a "verify" -d 'Check the chain of the history, and with --anchor that its end wasn\'t cut off'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor" -f -a "anchor" -d 'Print the end of the history, to be kept elsewhere and checked later'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l batch -d 'The entries of this batch' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l limit -d 'At most so many' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l anchor -d 'A file that `audit anchor` wrote' -r -F
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from anchor" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from anchor" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from anchor" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from anchor" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from anchor" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from anchor" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand audit; and __fish_seen_subcommand_from anchor" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -l text -d 'Only entries with this text in any cell' -r
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -l what -d 'Only changes of this table (`staffing`, `policies` …; repeat for several)' -r
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -l op -d 'Only what was done: create, update, remove or password' -r
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -l who -d 'Only what this person did, as actor or operating-system user' -r
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -l since -d 'Only from this time on' -r
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -l until -d 'Only before this time' -r
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -l limit -d 'At most so many, the newest' -r
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand timeline" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -f -a "status" -d 'Where the database is, its version, and how much history it has'
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -f -a "migrate" -d 'Bring an older database up to date, after a copy beside it'
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -f -a "backup" -d 'Copy the database to a new file'
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -f -a "restore" -d 'Put a backup in the place of the database'
complete -c imctl -n "__fish_imctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate backup restore check" -f -a "check" -d 'Check the file, its references and its history'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from status" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from status" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from status" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from status" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from status" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from status" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from status" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from status" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from status" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from status" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from status" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from backup" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from backup" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from backup" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from backup" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from backup" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from backup" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from backup" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from backup" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from backup" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from backup" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from backup" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from backup" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from backup" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from backup" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from restore" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from restore" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from restore" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from check" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from check" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from check" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from check" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from check" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from check" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from check" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from check" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from check" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from check" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand db; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand config; and not __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand config; and not __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand config; and not __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand config; and not __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand config; and not __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand config; and not __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand config; and not __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand config; and not __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand config; and not __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand config; and not __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand config; and not __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand config; and not __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand config; and not __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand config; and not __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand config; and not __fish_seen_subcommand_from show" -f -a "show" -d 'Show every global flag\'s value and where it came from'
complete -c imctl -n "__fish_imctl_using_subcommand config; and __fish_seen_subcommand_from show" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand config; and __fish_seen_subcommand_from show" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand config; and __fish_seen_subcommand_from show" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand config; and __fish_seen_subcommand_from show" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand config; and __fish_seen_subcommand_from show" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand config; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand config; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand config; and __fish_seen_subcommand_from show" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand config; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand config; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand config; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand config; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand config; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand config; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand completions" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand completions" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand completions" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand completions" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand completions" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand completions" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand completions" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand completions" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand completions" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand completions" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand completions" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand completions" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand completions" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand completions" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand man" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand man" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand man" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand man" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand man" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand man" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand man" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand man" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand man" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand man" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand man" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand man" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand man" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand man" -s h -l help -d 'Print help'
complete -c imctl -n "__fish_imctl_using_subcommand undo" -l db -d 'The policy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand undo" -l config -d 'A configuration file instead of ./imctl.toml' -r
complete -c imctl -n "__fish_imctl_using_subcommand undo" -s l -l library -d 'The library that is meant' -r
complete -c imctl -n "__fish_imctl_using_subcommand undo" -l as -d 'Run with this user\'s rights' -r
complete -c imctl -n "__fish_imctl_using_subcommand undo" -s o -l output -d 'How to write answers: table, json, jsonl or csv' -r
complete -c imctl -n "__fish_imctl_using_subcommand undo" -l reason -d 'Why, for the history and for records that keep a reason' -r
complete -c imctl -n "__fish_imctl_using_subcommand undo" -l wait -d 'How long to wait for a busy database' -r
complete -c imctl -n "__fish_imctl_using_subcommand undo" -l color -d 'When to use colours: auto, always or never' -r
complete -c imctl -n "__fish_imctl_using_subcommand undo" -s n -l dry-run -d 'Do everything, report it, and take it back'
complete -c imctl -n "__fish_imctl_using_subcommand undo" -s y -l yes -d 'Answer yes to every question'
complete -c imctl -n "__fish_imctl_using_subcommand undo" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c imctl -n "__fish_imctl_using_subcommand undo" -s v -l verbose -d 'Say more'
complete -c imctl -n "__fish_imctl_using_subcommand undo" -l no-input -d 'Never ask anything'
complete -c imctl -n "__fish_imctl_using_subcommand undo" -s h -l help -d 'Print help'
