#compdef imctl

autoload -U is-at-least

_imctl() {
    typeset -A opt_args
    typeset -a _arguments_options
    local ret=1

    if is-at-least 5.2; then
        _arguments_options=(-s -S -C)
    else
        _arguments_options=(-s -C)
    fi

    local context curcontext="$curcontext" state line
    _arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'-V[Print version]' \
'--version[Print version]' \
":: :_imctl_commands" \
"*::: :->imctl" \
&& ret=0
    case $state in
    (imctl)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-command-$line[1]:"
        case $line[1] in
            (init)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(library)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__library_commands" \
"*::: :->library" \
&& ret=0

    case $state in
    (library)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-library-command-$line[1]:"
        case $line[1] in
            (create)
_arguments "${_arguments_options[@]}" : \
'--display-name=[Display name (default\: the id)]:TEXT:_default' \
'--group-access=[Which of several group entries counts \[highest, lowest\]]:WORD:_default' \
'--containment=[Whether containers limit access to what is in them \[strict, own\]]:WORD:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- Id\: 1 to 64 characters, no white space:_default' \
&& ret=0
;;
(update)
_arguments "${_arguments_options[@]}" : \
'--display-name=[Display name (default\: the id)]:TEXT:_default' \
'--group-access=[Which of several group entries counts \[highest, lowest\]]:WORD:_default' \
'--containment=[Whether containers limit access to what is in them \[strict, own\]]:WORD:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(user)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__user_commands" \
"*::: :->user" \
&& ret=0

    case $state in
    (user)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-user-command-$line[1]:"
        case $line[1] in
            (create)
_arguments "${_arguments_options[@]}" : \
'--full-name=[Full name\: 1 to 64 characters]:TEXT:_default' \
'--email=[E-mail address, unique among users]:ID:_default' \
'--location=[Office or place]:TEXT:_default' \
'--photo=[Path or URL of a photo]:TEXT:_default' \
'--kind=[Where the user comes from\: virtual, directory or migrated \[virtual, directory, migrated\]]:WORD:_default' \
'--external=[Is it an external user, who gets nothing by default? \[true, false\]]:BOOL:_default' \
'--preferred-library=[The library used by default; choosing one assigns the user to it]:ID:_default' \
'--allow-logon=[May the user sign in? \[true, false\]]:BOOL:_default' \
'--locked=[Is the account locked? \[true, false\]]:BOOL:_default' \
'--force-password-change=[Must the password be changed at the next sign-in? \[true, false\]]:BOOL:_default' \
'--password-never-expires=[Is the password exempt from expiry? \[true, false\]]:BOOL:_default' \
'--os-type=[Operating system of the account \[Default, Novel 3.x, Virtual, Window NT, Novell NDS, External, Active Directory, LDAP\]]:WORD:_default' \
'--sync-id=[Id in the directory'\''s synchronisation]:TEXT:_default' \
'--container-name=[Container in the directory]:TEXT:_default' \
'--exchange-auto-discover=[Exchange server]:TEXT:_default' \
'--distinguished-name=[Distinguished name in the directory]:TEXT:_default' \
'--job-title=[Job title]:TEXT:_default' \
'--practice-area=[Practice area]:TEXT:_default' \
'--role=[Role in the preferred library, or in that of -l, which becomes the preferred one]:ROLE:_default' \
'--password-file=[Read the password from a file (its first line)]:FILE:_files' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'(--password-file)--password-stdin[Read the password from standard input (its first line)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- Id\: at most 64 characters, no white space; stored in upper case:_default' \
&& ret=0
;;
(update)
_arguments "${_arguments_options[@]}" : \
'--full-name=[Full name\: 1 to 64 characters]:TEXT:_default' \
'--email=[E-mail address, unique among users]:ID:_default' \
'--location=[Office or place]:TEXT:_default' \
'--photo=[Path or URL of a photo]:TEXT:_default' \
'--kind=[Where the user comes from\: virtual, directory or migrated \[virtual, directory, migrated\]]:WORD:_default' \
'--external=[Is it an external user, who gets nothing by default? \[true, false\]]:BOOL:_default' \
'--preferred-library=[The library used by default; choosing one assigns the user to it]:ID:_default' \
'--allow-logon=[May the user sign in? \[true, false\]]:BOOL:_default' \
'--locked=[Is the account locked? \[true, false\]]:BOOL:_default' \
'--force-password-change=[Must the password be changed at the next sign-in? \[true, false\]]:BOOL:_default' \
'--password-never-expires=[Is the password exempt from expiry? \[true, false\]]:BOOL:_default' \
'--os-type=[Operating system of the account \[Default, Novel 3.x, Virtual, Window NT, Novell NDS, External, Active Directory, LDAP\]]:WORD:_default' \
'--sync-id=[Id in the directory'\''s synchronisation]:TEXT:_default' \
'--container-name=[Container in the directory]:TEXT:_default' \
'--exchange-auto-discover=[Exchange server]:TEXT:_default' \
'--distinguished-name=[Distinguished name in the directory]:TEXT:_default' \
'--job-title=[Job title]:TEXT:_default' \
'--practice-area=[Practice area]:TEXT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--override-directory[Change what comes from the directory all the same (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- The user'\''s id:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--text=[Only users with this text in name, id or e-mail address]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--group=[Only users of this group]:GROUP:_default' \
'--role=[Only users with this role\: of the library of -l, a global one, or a policy role]:ROLE:_default' \
'--kind=[Only virtual, directory or migrated users]:WORD:_default' \
'--external=[Only external users, or with \`false\` only internal ones]::BOOL:_default' \
'--disabled=[Only users who may not sign in (with -l\: to the library), or with \`false\` only those who may]::BOOL:_default' \
'--locked=[Only users whose account is locked, or with \`false\` only the others]::BOOL:_default' \
'--job-title=[Only users with this text in their job title]:TEXT:_default' \
'--practice-area=[Only users with this text in their practice area]:TEXT:_default' \
'--password=[Only users whose password is set, none, or kept by a directory]:WORD:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- The user'\''s id:_default' \
&& ret=0
;;
(enable)
_arguments "${_arguments_options[@]}" : \
'--from=[Take names from a file\: one a line or \`;\`-separated, or the column \`id\`, \`user\`, \`member\` or \`principal\` of CSV; \`-\` is standard input]:FILE:_files' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::names -- Names, separated by spaces or `;`:_default' \
&& ret=0
;;
(disable)
_arguments "${_arguments_options[@]}" : \
'--from=[Take names from a file\: one a line or \`;\`-separated, or the column \`id\`, \`user\`, \`member\` or \`principal\` of CSV; \`-\` is standard input]:FILE:_files' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::names -- Names, separated by spaces or `;`:_default' \
&& ret=0
;;
(lock)
_arguments "${_arguments_options[@]}" : \
'--from=[Take names from a file\: one a line or \`;\`-separated, or the column \`id\`, \`user\`, \`member\` or \`principal\` of CSV; \`-\` is standard input]:FILE:_files' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::names -- Names, separated by spaces or `;`:_default' \
&& ret=0
;;
(unlock)
_arguments "${_arguments_options[@]}" : \
'--from=[Take names from a file\: one a line or \`;\`-separated, or the column \`id\`, \`user\`, \`member\` or \`principal\` of CSV; \`-\` is standard input]:FILE:_files' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::names -- Names, separated by spaces or `;`:_default' \
&& ret=0
;;
(reset-password)
_arguments "${_arguments_options[@]}" : \
'--password-file=[Read the password from a file (its first line)]:FILE:_files' \
'--force-password-change=[Must it be changed at the next sign-in? \[true, false\]]:BOOL:_default' \
'--password-never-expires=[Is it exempt from expiry? \[true, false\]]:BOOL:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'(--password-file)--password-stdin[Read the password from standard input (its first line)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- The user'\''s id:_default' \
&& ret=0
;;
(assign)
_arguments "${_arguments_options[@]}" : \
'--from=[Take names from a file\: one a line or \`;\`-separated, or the column \`id\`, \`user\`, \`member\` or \`principal\` of CSV; \`-\` is standard input]:FILE:_files' \
'--role=[The role (default\: DEFAULT, for an external user DEFAULT EXTERNAL)]:ROLE:_default' \
'--allow-logon=[May they sign in to the library? \[true, false\]]:BOOL:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::names -- Names, separated by spaces or `;`:_default' \
&& ret=0
;;
(unassign)
_arguments "${_arguments_options[@]}" : \
'--from=[Take names from a file\: one a line or \`;\`-separated, or the column \`id\`, \`user\`, \`member\` or \`principal\` of CSV; \`-\` is standard input]:FILE:_files' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::names -- Names, separated by spaces or `;`:_default' \
&& ret=0
;;
(sync)
_arguments "${_arguments_options[@]}" : \
'--scope=[Deactivate only users of this library, or of this branch\: \`ou=London,dc=firm,dc=example\`]:SCOPE:_default' \
'--max-delete=[Deactivate at most so many users, and end so many memberships (default\: the larger of 10 and a tenth)]:N:_default' \
'--groups=[The directory'\''s groups\: all (default; new ones are made), existing (only their members), none]:WORD:_default' \
'--delimiter=[What separates the cells of CSV\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':file -- LDIF as `ldapsearch` writes it, or CSV; `-` is standard input:_files' \
&& ret=0
;;
(delete)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::id -- The user'\''s id:_default' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(group)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__group_commands" \
"*::: :->group" \
&& ret=0

    case $state in
    (group)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-group-command-$line[1]:"
        case $line[1] in
            (create)
_arguments "${_arguments_options[@]}" : \
'--scope=[\`global\` or a library'\''s id (default\: the library of -l, else global)]:SCOPE:_default' \
'--full-name=[Full name\: at most 254 characters (default\: the id)]:TEXT:_default' \
'--enabled=[Is it in use? A disabled group grants nothing; its denials still count \[true, false\]]:BOOL:_default' \
'--external=[Is it for external users, and for nobody else? \[true, false\]]:BOOL:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- The group'\''s id:_default' \
&& ret=0
;;
(update)
_arguments "${_arguments_options[@]}" : \
'--scope=[\`global\` or a library'\''s id (default\: the library of -l, else global)]:SCOPE:_default' \
'--full-name=[Full name\: at most 254 characters (default\: the id)]:TEXT:_default' \
'--enabled=[Is it in use? A disabled group grants nothing; its denials still count \[true, false\]]:BOOL:_default' \
'--external=[Is it for external users, and for nobody else? \[true, false\]]:BOOL:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- The group'\''s id:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--scope=[\`global\` or a library'\''s id (default\: the library of -l, else global)]:SCOPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--scope=[\`global\` or a library'\''s id (default\: the library of -l, else global)]:SCOPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- The group'\''s id:_default' \
&& ret=0
;;
(enable)
_arguments "${_arguments_options[@]}" : \
'--scope=[\`global\` or a library'\''s id (default\: the library of -l, else global)]:SCOPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::groups:_default' \
&& ret=0
;;
(disable)
_arguments "${_arguments_options[@]}" : \
'--scope=[\`global\` or a library'\''s id (default\: the library of -l, else global)]:SCOPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::groups:_default' \
&& ret=0
;;
(copy)
_arguments "${_arguments_options[@]}" : \
'--scope=[\`global\` or a library'\''s id (default\: the library of -l, else global)]:SCOPE:_default' \
'--full-name=[Full name of the copy (default\: that of the original)]:FULL_NAME:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- The group'\''s id:_default' \
':new -- The id of the copy:_default' \
&& ret=0
;;
(add-member)
_arguments "${_arguments_options[@]}" : \
'--from=[Take names from a file\: one a line or \`;\`-separated, or the column \`id\`, \`user\`, \`member\` or \`principal\` of CSV; \`-\` is standard input]:FILE:_files' \
'*--group=[A group (repeat for several)]:GROUP:_default' \
'--scope=[\`global\` or a library'\''s id (default\: the library of -l, else global)]:SCOPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::names -- The group, then the users (separated by spaces or `;`); with --group only users:_default' \
&& ret=0
;;
(remove-member)
_arguments "${_arguments_options[@]}" : \
'--from=[Take names from a file\: one a line or \`;\`-separated, or the column \`id\`, \`user\`, \`member\` or \`principal\` of CSV; \`-\` is standard input]:FILE:_files' \
'*--group=[A group (repeat for several)]:GROUP:_default' \
'--scope=[\`global\` or a library'\''s id (default\: the library of -l, else global)]:SCOPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::names -- The group, then the users (separated by spaces or `;`); with --group only users:_default' \
&& ret=0
;;
(delete)
_arguments "${_arguments_options[@]}" : \
'--scope=[\`global\` or a library'\''s id (default\: the library of -l, else global)]:SCOPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::id -- The group'\''s id:_default' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(privilege)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__privilege_commands" \
"*::: :->privilege" \
&& ret=0

    case $state in
    (privilege)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-privilege-command-$line[1]:"
        case $line[1] in
            (list)
_arguments "${_arguments_options[@]}" : \
'--scope=[Only those of this scope\: library, global or service]:SCOPE:_default' \
'--category=[Only those of this category]:CATEGORY:_default' \
'--tier=[Only those that this licence tier includes (services)]:TIER:_default' \
'--text=[Only those with this text in key, name or description]:TEXT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':key:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(role)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__role_commands" \
"*::: :->role" \
&& ret=0

    case $state in
    (role)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-role-command-$line[1]:"
        case $line[1] in
            (create)
_arguments "${_arguments_options[@]}" : \
'--scope=[\`library\:ACTIVE\`, \`global\`, \`policy\` or \`service\` (default\: the library of -l)]:SCOPE:_default' \
'--description=[Description\: at most 254 characters]:TEXT:_default' \
'--external=[Is it for external users, and for nobody else? (library roles) \[true, false\]]:BOOL:_default' \
'*--grant=[Privileges that it grants, or levels (\`control_center_access=tier1\`)]:PRIVILEGE:_default' \
'*--deny=[Privileges that it denies]:PRIVILEGE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::name -- The role'\''s name:_default' \
&& ret=0
;;
(update)
_arguments "${_arguments_options[@]}" : \
'--scope=[\`library\:ACTIVE\`, \`global\`, \`policy\` or \`service\` (default\: the library of -l)]:SCOPE:_default' \
'--description=[Description\: at most 254 characters]:TEXT:_default' \
'--external=[Is it for external users, and for nobody else? (library roles) \[true, false\]]:BOOL:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':name -- The role'\''s name:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--scope=[\`library\:ACTIVE\`, \`global\`, \`policy\` or \`service\` (default\: the library of -l)]:SCOPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--scope=[\`library\:ACTIVE\`, \`global\`, \`policy\` or \`service\` (default\: the library of -l)]:SCOPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':name -- The role'\''s name:_default' \
&& ret=0
;;
(grant)
_arguments "${_arguments_options[@]}" : \
'--scope=[\`library\:ACTIVE\`, \`global\`, \`policy\` or \`service\` (default\: the library of -l)]:SCOPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':name -- The role'\''s name:_default' \
'*::privileges -- Keys of privileges; `imctl privilege list` shows them:_default' \
&& ret=0
;;
(deny)
_arguments "${_arguments_options[@]}" : \
'--scope=[\`library\:ACTIVE\`, \`global\`, \`policy\` or \`service\` (default\: the library of -l)]:SCOPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':name -- The role'\''s name:_default' \
'*::privileges -- Keys of privileges; `imctl privilege list` shows them:_default' \
&& ret=0
;;
(clear)
_arguments "${_arguments_options[@]}" : \
'--scope=[\`library\:ACTIVE\`, \`global\`, \`policy\` or \`service\` (default\: the library of -l)]:SCOPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':name -- The role'\''s name:_default' \
'*::privileges -- Keys of privileges; `imctl privilege list` shows them:_default' \
&& ret=0
;;
(duplicate)
_arguments "${_arguments_options[@]}" : \
'--scope=[\`library\:ACTIVE\`, \`global\`, \`policy\` or \`service\` (default\: the library of -l)]:SCOPE:_default' \
'--description=[Description of the copy]:DESCRIPTION:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':name -- The role'\''s name:_default' \
':new -- The name of the copy:_default' \
&& ret=0
;;
(delete)
_arguments "${_arguments_options[@]}" : \
'--scope=[\`library\:ACTIVE\`, \`global\`, \`policy\` or \`service\` (default\: the library of -l)]:SCOPE:_default' \
'--reassign=[First give its holders this role (a library'\''s\: DEFAULT or DEFAULT EXTERNAL when none is named)]::ROLE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':name -- The role'\''s name:_default' \
&& ret=0
;;
(assign)
_arguments "${_arguments_options[@]}" : \
'--from=[Take names from a file\: one a line or \`;\`-separated, or the column \`id\`, \`user\`, \`member\` or \`principal\` of CSV; \`-\` is standard input]:FILE:_files' \
'--scope=[\`library\:ACTIVE\`, \`global\`, \`policy\` or \`service\` (default\: the library of -l)]:SCOPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':name -- The role'\''s name:_default' \
'*::names -- Names, separated by spaces or `;`:_default' \
&& ret=0
;;
(unassign)
_arguments "${_arguments_options[@]}" : \
'--from=[Take names from a file\: one a line or \`;\`-separated, or the column \`id\`, \`user\`, \`member\` or \`principal\` of CSV; \`-\` is standard input]:FILE:_files' \
'--scope=[\`library\:ACTIVE\`, \`global\`, \`policy\` or \`service\` (default\: the library of -l)]:SCOPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':name -- The role'\''s name:_default' \
'*::names -- Names, separated by spaces or `;`:_default' \
&& ret=0
;;
(diff)
_arguments "${_arguments_options[@]}" : \
'--scope=[\`library\:ACTIVE\`, \`global\`, \`policy\` or \`service\` (default\: the library of -l)]:SCOPE:_default' \
'--other-scope=[The scope of the other role, when it isn'\''t that of the first]:SCOPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':a -- One role:_default' \
':b -- The other:_default' \
&& ret=0
;;
(tiers)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(item)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__item_commands" \
"*::: :->item" \
&& ret=0

    case $state in
    (item)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-item-command-$line[1]:"
        case $line[1] in
            (create)
_arguments "${_arguments_options[@]}" : \
'--kind=[What it is \[workspace, folder, document\]]:WORD:_default' \
'--parent=[The workspace or folder that it is in]:ID:_default' \
'--name=[Name\: at most 255 characters (default\: the id)]:TEXT:_default' \
'--owner=[The user who has full access to it]:ID:_default' \
'--default-security=[What it gives those who have no entry (default\: private for a workspace, else inherit) \[public, view, private, inherit\]]:WORD:_default' \
'--external-as-normal=[Does the default security hold for external users, too? \[true, false\]]:BOOL:_default' \
'--matter=[The matter that a workspace belongs to]:ID:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- Id\: at most 64 characters, unique among workspaces, folders and documents:_default' \
&& ret=0
;;
(update)
_arguments "${_arguments_options[@]}" : \
'--kind=[What it is \[workspace, folder, document\]]:WORD:_default' \
'--parent=[The workspace or folder that it is in]:ID:_default' \
'--name=[Name\: at most 255 characters (default\: the id)]:TEXT:_default' \
'--owner=[The user who has full access to it]:ID:_default' \
'--default-security=[What it gives those who have no entry (default\: private for a workspace, else inherit) \[public, view, private, inherit\]]:WORD:_default' \
'--external-as-normal=[Does the default security hold for external users, too? \[true, false\]]:BOOL:_default' \
'--matter=[The matter that a workspace belongs to]:ID:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--kind=[Only workspaces, folders or documents]:KIND:_default' \
'--under=[Only what is in this workspace or folder, however deep]:ID:_default' \
'--matter=[Only what belongs to this matter]:ID:_default' \
'--for=[Only what has an entry of this user or group]:PRINCIPAL:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(delete)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--with-contents[Also what is in them]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::ids -- Ids, separated by spaces or `;`:_default' \
&& ret=0
;;
(grant)
_arguments "${_arguments_options[@]}" : \
'--access=[How far access goes \[no_access, read, read_write, full_access\]]:WORD:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::principals -- Users and groups, separated by spaces or `;`:_default' \
&& ret=0
;;
(revoke)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::principals -- Users and groups, separated by spaces or `;`:_default' \
&& ret=0
;;
(security)
_arguments "${_arguments_options[@]}" : \
'--default-security=[What it gives those who have no entry \[public, view, private, inherit\]]:WORD:_default' \
'--external-as-normal=[Does the default security hold for external users, too? \[true, false\]]:BOOL:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--copy-entries[Of what it inherited until now, keep the entries as its own]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- The item:_default' \
":: :_imctl__subcmd__item__subcmd__security_commands" \
"*::: :->security" \
&& ret=0

    case $state in
    (security)
        words=($line[2] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-item-security-command-$line[2]:"
        case $line[2] in
            (apply)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'(--overwrite)--delta[Add its entries to theirs, in place of those of the same users and groups; take nothing away]' \
'--overwrite[Give them its default security and its entries, and no others]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(client-group)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__client-group_commands" \
"*::: :->client-group" \
&& ret=0

    case $state in
    (client-group)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-client-group-command-$line[1]:"
        case $line[1] in
            (create)
_arguments "${_arguments_options[@]}" : \
'--name=[Name\: at most 255 characters]:TEXT:_default' \
'--notes=[Notes]:TEXT:_default' \
'--status=[open or closed \[open, closed\]]:WORD:_default' \
'--link-url=[Add a work link\: this URL]:URL:_default' \
'--link-document=[Add a work link\: a document, \`DATABASE!ID.VERSION\` (setting \`work_url_document\`)]:DOCUMENT:_default' \
'--link-folder=[Add a work link\: a folder, \`DATABASE!ID\` (setting \`work_url_folder\`)]:FOLDER:_default' \
'--link-text=[What the link says]:TEXT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--test-link[Only print the URL that the link would open]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- Id\: at most 32 characters:_default' \
&& ret=0
;;
(update)
_arguments "${_arguments_options[@]}" : \
'--name=[Name\: at most 255 characters]:TEXT:_default' \
'--notes=[Notes]:TEXT:_default' \
'--status=[open or closed \[open, closed\]]:WORD:_default' \
'--link-url=[Add a work link\: this URL]:URL:_default' \
'--link-document=[Add a work link\: a document, \`DATABASE!ID.VERSION\` (setting \`work_url_document\`)]:DOCUMENT:_default' \
'--link-folder=[Add a work link\: a folder, \`DATABASE!ID\` (setting \`work_url_folder\`)]:FOLDER:_default' \
'--link-text=[What the link says]:TEXT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--test-link[Only print the URL that the link would open]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- Id\: at most 32 characters:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(policy)
_arguments "${_arguments_options[@]}" : \
'--security=[open or restricted; a matter'\''s may be inherited \[inherited, open, restricted\]]:WORD:_default' \
'--limited-to-staffing=[Are matters below open to nobody but those on this staffing? (clients and client groups) \[true, false\]]:BOOL:_default' \
'--access-requests=[How access requests are handled \[none, attorney, administrator, team, automatic_timed, automatic\]]:WORD:_default' \
'--assistants-follow=[Do assistants follow their timekeepers here? (default\: the setting) \[true, false\]]:BOOL:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(admin)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__client-group__subcmd__admin_commands" \
"*::: :->admin" \
&& ret=0

    case $state in
    (admin)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-client-group-admin-command-$line[1]:"
        case $line[1] in
            (add)
_arguments "${_arguments_options[@]}" : \
'--text=[Everybody with this text in their id, name or e-mail address]:TEXT:_default' \
'--job-title=[Everybody with this job title]:TITLE:_default' \
'--practice-area=[Everybody of this practice area]:AREA:_default' \
'--user-kind=[Every virtual, directory or migrated user]:KIND:_default' \
'--member-of=[Every member of this group]:GROUP:_default' \
'--type=[\`administrator\`, \`conflicts_administrator\` or \`staffing_administrator\`]:TYPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--groups[Groups, not users\: every group, or those with --text]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::principals -- Users and groups, separated by spaces or `;`:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'--type=[Only from this type (default\: from all)]:TYPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::principals:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(conflict)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__client-group__subcmd__conflict_commands" \
"*::: :->conflict" \
&& ret=0

    case $state in
    (conflict)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-client-group-conflict-command-$line[1]:"
        case $line[1] in
            (add)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::principals:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::principals:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--people[Everybody whom they keep out, those of what lies above too, and by how many walls]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(exclude-system)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__client-group__subcmd__exclude-system_commands" \
"*::: :->exclude-system" \
&& ret=0

    case $state in
    (exclude-system)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-client-group-exclude-system-command-$line[1]:"
        case $line[1] in
            (add)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::systems:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::systems:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(close)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::ids -- Ids, separated by spaces or `;`:_default' \
&& ret=0
;;
(reopen)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::ids -- Ids, separated by spaces or `;`:_default' \
&& ret=0
;;
(delete)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::ids -- Ids, separated by spaces or `;`:_default' \
&& ret=0
;;
(timeline)
_arguments "${_arguments_options[@]}" : \
'--text=[Only entries with this text in any cell]:TEXT:_default' \
'*--what=[Only changes of this table (\`staffing\`, \`policies\` …; repeat for several)]:TABLE:_default' \
'--op=[Only what was done\: create, update, remove or password]:WORD:_default' \
'--who=[Only what this person did, as actor or operating-system user]:USER:_default' \
'--since=[Only from this time on]:TIME:_default' \
'--until=[Only before this time]:TIME:_default' \
'--limit=[At most so many, the newest]:LIMIT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(client)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__client_commands" \
"*::: :->client" \
&& ret=0

    case $state in
    (client)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-client-command-$line[1]:"
        case $line[1] in
            (create)
_arguments "${_arguments_options[@]}" : \
'--name=[Name\: at most 255 characters]:TEXT:_default' \
'--notes=[Notes]:TEXT:_default' \
'--status=[open or closed \[open, closed\]]:WORD:_default' \
'--client-group=[The client group that the client belongs to]:ID:_default' \
'--link-url=[Add a work link\: this URL]:URL:_default' \
'--link-document=[Add a work link\: a document, \`DATABASE!ID.VERSION\` (setting \`work_url_document\`)]:DOCUMENT:_default' \
'--link-folder=[Add a work link\: a folder, \`DATABASE!ID\` (setting \`work_url_folder\`)]:FOLDER:_default' \
'--link-text=[What the link says]:TEXT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--test-link[Only print the URL that the link would open]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- Id\: at most 32 characters:_default' \
&& ret=0
;;
(update)
_arguments "${_arguments_options[@]}" : \
'--name=[Name\: at most 255 characters]:TEXT:_default' \
'--notes=[Notes]:TEXT:_default' \
'--status=[open or closed \[open, closed\]]:WORD:_default' \
'--client-group=[The client group that the client belongs to]:ID:_default' \
'--link-url=[Add a work link\: this URL]:URL:_default' \
'--link-document=[Add a work link\: a document, \`DATABASE!ID.VERSION\` (setting \`work_url_document\`)]:DOCUMENT:_default' \
'--link-folder=[Add a work link\: a folder, \`DATABASE!ID\` (setting \`work_url_folder\`)]:FOLDER:_default' \
'--link-text=[What the link says]:TEXT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--test-link[Only print the URL that the link would open]' \
'--open-up[P10\: let a restricted client join an open client group, where its own settings are asleep]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- Id\: at most 32 characters:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(policy)
_arguments "${_arguments_options[@]}" : \
'--security=[open or restricted; a matter'\''s may be inherited \[inherited, open, restricted\]]:WORD:_default' \
'--limited-to-staffing=[Are matters below open to nobody but those on this staffing? (clients and client groups) \[true, false\]]:BOOL:_default' \
'--access-requests=[How access requests are handled \[none, attorney, administrator, team, automatic_timed, automatic\]]:WORD:_default' \
'--assistants-follow=[Do assistants follow their timekeepers here? (default\: the setting) \[true, false\]]:BOOL:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(admin)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__client__subcmd__admin_commands" \
"*::: :->admin" \
&& ret=0

    case $state in
    (admin)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-client-admin-command-$line[1]:"
        case $line[1] in
            (add)
_arguments "${_arguments_options[@]}" : \
'--text=[Everybody with this text in their id, name or e-mail address]:TEXT:_default' \
'--job-title=[Everybody with this job title]:TITLE:_default' \
'--practice-area=[Everybody of this practice area]:AREA:_default' \
'--user-kind=[Every virtual, directory or migrated user]:KIND:_default' \
'--member-of=[Every member of this group]:GROUP:_default' \
'--type=[\`administrator\`, \`conflicts_administrator\` or \`staffing_administrator\`]:TYPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--groups[Groups, not users\: every group, or those with --text]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::principals -- Users and groups, separated by spaces or `;`:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'--type=[Only from this type (default\: from all)]:TYPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::principals:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(conflict)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__client__subcmd__conflict_commands" \
"*::: :->conflict" \
&& ret=0

    case $state in
    (conflict)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-client-conflict-command-$line[1]:"
        case $line[1] in
            (add)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::principals:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::principals:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--people[Everybody whom they keep out, those of what lies above too, and by how many walls]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(exclude-system)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__client__subcmd__exclude-system_commands" \
"*::: :->exclude-system" \
&& ret=0

    case $state in
    (exclude-system)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-client-exclude-system-command-$line[1]:"
        case $line[1] in
            (add)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::systems:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::systems:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(close)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::ids -- Ids, separated by spaces or `;`:_default' \
&& ret=0
;;
(reopen)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::ids -- Ids, separated by spaces or `;`:_default' \
&& ret=0
;;
(delete)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::ids -- Ids, separated by spaces or `;`:_default' \
&& ret=0
;;
(timeline)
_arguments "${_arguments_options[@]}" : \
'--text=[Only entries with this text in any cell]:TEXT:_default' \
'*--what=[Only changes of this table (\`staffing\`, \`policies\` …; repeat for several)]:TABLE:_default' \
'--op=[Only what was done\: create, update, remove or password]:WORD:_default' \
'--who=[Only what this person did, as actor or operating-system user]:USER:_default' \
'--since=[Only from this time on]:TIME:_default' \
'--until=[Only before this time]:TIME:_default' \
'--limit=[At most so many, the newest]:LIMIT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(matter)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__matter_commands" \
"*::: :->matter" \
&& ret=0

    case $state in
    (matter)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-matter-command-$line[1]:"
        case $line[1] in
            (create)
_arguments "${_arguments_options[@]}" : \
'--name=[Name\: at most 255 characters]:TEXT:_default' \
'--notes=[Notes]:TEXT:_default' \
'--status=[open or closed \[open, closed\]]:WORD:_default' \
'--client=[The client that the matter is for]:ID:_default' \
'--case=[The case that the matter is in]:ID:_default' \
'--link-url=[Add a work link\: this URL]:URL:_default' \
'--link-document=[Add a work link\: a document, \`DATABASE!ID.VERSION\` (setting \`work_url_document\`)]:DOCUMENT:_default' \
'--link-folder=[Add a work link\: a folder, \`DATABASE!ID\` (setting \`work_url_folder\`)]:FOLDER:_default' \
'--link-text=[What the link says]:TEXT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--test-link[Only print the URL that the link would open]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- Id\: at most 32 characters:_default' \
&& ret=0
;;
(add)
_arguments "${_arguments_options[@]}" : \
'--name=[Name\: at most 255 characters]:TEXT:_default' \
'--notes=[Notes]:TEXT:_default' \
'--status=[open or closed \[open, closed\]]:WORD:_default' \
'--client=[The client that the matter is for]:ID:_default' \
'--case=[The case that the matter is in]:ID:_default' \
'--link-url=[Add a work link\: this URL]:URL:_default' \
'--link-document=[Add a work link\: a document, \`DATABASE!ID.VERSION\` (setting \`work_url_document\`)]:DOCUMENT:_default' \
'--link-folder=[Add a work link\: a folder, \`DATABASE!ID\` (setting \`work_url_folder\`)]:FOLDER:_default' \
'--link-text=[What the link says]:TEXT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--test-link[Only print the URL that the link would open]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- Id\: at most 32 characters:_default' \
&& ret=0
;;
(update)
_arguments "${_arguments_options[@]}" : \
'--name=[Name\: at most 255 characters]:TEXT:_default' \
'--notes=[Notes]:TEXT:_default' \
'--status=[open or closed \[open, closed\]]:WORD:_default' \
'--client=[The client that the matter is for]:ID:_default' \
'--case=[The case that the matter is in]:ID:_default' \
'--link-url=[Add a work link\: this URL]:URL:_default' \
'--link-document=[Add a work link\: a document, \`DATABASE!ID.VERSION\` (setting \`work_url_document\`)]:DOCUMENT:_default' \
'--link-folder=[Add a work link\: a folder, \`DATABASE!ID\` (setting \`work_url_folder\`)]:FOLDER:_default' \
'--link-text=[What the link says]:TEXT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--test-link[Only print the URL that the link would open]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- Id\: at most 32 characters:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(policy)
_arguments "${_arguments_options[@]}" : \
'--security=[open or restricted; a matter'\''s may be inherited \[inherited, open, restricted\]]:WORD:_default' \
'--limited-to-staffing=[Are matters below open to nobody but those on this staffing? (clients and client groups) \[true, false\]]:BOOL:_default' \
'--access-requests=[How access requests are handled \[none, attorney, administrator, team, automatic_timed, automatic\]]:WORD:_default' \
'--assistants-follow=[Do assistants follow their timekeepers here? (default\: the setting) \[true, false\]]:BOOL:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(admin)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__matter__subcmd__admin_commands" \
"*::: :->admin" \
&& ret=0

    case $state in
    (admin)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-matter-admin-command-$line[1]:"
        case $line[1] in
            (add)
_arguments "${_arguments_options[@]}" : \
'--text=[Everybody with this text in their id, name or e-mail address]:TEXT:_default' \
'--job-title=[Everybody with this job title]:TITLE:_default' \
'--practice-area=[Everybody of this practice area]:AREA:_default' \
'--user-kind=[Every virtual, directory or migrated user]:KIND:_default' \
'--member-of=[Every member of this group]:GROUP:_default' \
'--type=[\`administrator\`, \`conflicts_administrator\` or \`staffing_administrator\`]:TYPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--groups[Groups, not users\: every group, or those with --text]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::principals -- Users and groups, separated by spaces or `;`:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'--type=[Only from this type (default\: from all)]:TYPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::principals:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(conflict)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__matter__subcmd__conflict_commands" \
"*::: :->conflict" \
&& ret=0

    case $state in
    (conflict)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-matter-conflict-command-$line[1]:"
        case $line[1] in
            (add)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::principals:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::principals:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--people[Everybody whom they keep out, those of what lies above too, and by how many walls]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(exclude-system)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__matter__subcmd__exclude-system_commands" \
"*::: :->exclude-system" \
&& ret=0

    case $state in
    (exclude-system)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-matter-exclude-system-command-$line[1]:"
        case $line[1] in
            (add)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::systems:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::systems:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(close)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::ids -- Ids, separated by spaces or `;`:_default' \
&& ret=0
;;
(reopen)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::ids -- Ids, separated by spaces or `;`:_default' \
&& ret=0
;;
(delete)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::ids -- Ids, separated by spaces or `;`:_default' \
&& ret=0
;;
(timeline)
_arguments "${_arguments_options[@]}" : \
'--text=[Only entries with this text in any cell]:TEXT:_default' \
'*--what=[Only changes of this table (\`staffing\`, \`policies\` …; repeat for several)]:TABLE:_default' \
'--op=[Only what was done\: create, update, remove or password]:WORD:_default' \
'--who=[Only what this person did, as actor or operating-system user]:USER:_default' \
'--since=[Only from this time on]:TIME:_default' \
'--until=[Only before this time]:TIME:_default' \
'--limit=[At most so many, the newest]:LIMIT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(case)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__case_commands" \
"*::: :->case" \
&& ret=0

    case $state in
    (case)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-case-command-$line[1]:"
        case $line[1] in
            (create)
_arguments "${_arguments_options[@]}" : \
'--name=[Name\: at most 255 characters]:TEXT:_default' \
'--notes=[Notes]:TEXT:_default' \
'--status=[open or closed \[open, closed\]]:WORD:_default' \
'--link-url=[Add a work link\: this URL]:URL:_default' \
'--link-document=[Add a work link\: a document, \`DATABASE!ID.VERSION\` (setting \`work_url_document\`)]:DOCUMENT:_default' \
'--link-folder=[Add a work link\: a folder, \`DATABASE!ID\` (setting \`work_url_folder\`)]:FOLDER:_default' \
'--link-text=[What the link says]:TEXT:_default' \
'*--administrator=[An administrator, user or group\: \`JDOE\`, or with another type \`JDOE=staffing_administrator\` (repeat for several)]:PRINCIPAL[=TYPE]:_default' \
'--security=[Security policy\: open (default) or restricted]:WORD:_default' \
'--access-requests=[How access requests are handled \[none, attorney, administrator, team, \`automatic_timed\`, automatic\]]:WORD:_default' \
'--attorney=[Put this user on the staffing as the responsible attorney]:USER:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--test-link[Only print the URL that the link would open]' \
'--no-administrator[Make nobody its administrator (the system operator never becomes one)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::id -- Id\: at most 32 characters (default\: made up):_default' \
&& ret=0
;;
(add)
_arguments "${_arguments_options[@]}" : \
'--name=[Name\: at most 255 characters]:TEXT:_default' \
'--notes=[Notes]:TEXT:_default' \
'--status=[open or closed \[open, closed\]]:WORD:_default' \
'--link-url=[Add a work link\: this URL]:URL:_default' \
'--link-document=[Add a work link\: a document, \`DATABASE!ID.VERSION\` (setting \`work_url_document\`)]:DOCUMENT:_default' \
'--link-folder=[Add a work link\: a folder, \`DATABASE!ID\` (setting \`work_url_folder\`)]:FOLDER:_default' \
'--link-text=[What the link says]:TEXT:_default' \
'*--administrator=[An administrator, user or group\: \`JDOE\`, or with another type \`JDOE=staffing_administrator\` (repeat for several)]:PRINCIPAL[=TYPE]:_default' \
'--security=[Security policy\: open (default) or restricted]:WORD:_default' \
'--access-requests=[How access requests are handled \[none, attorney, administrator, team, \`automatic_timed\`, automatic\]]:WORD:_default' \
'--attorney=[Put this user on the staffing as the responsible attorney]:USER:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--test-link[Only print the URL that the link would open]' \
'--no-administrator[Make nobody its administrator (the system operator never becomes one)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::id -- Id\: at most 32 characters (default\: made up):_default' \
&& ret=0
;;
(update)
_arguments "${_arguments_options[@]}" : \
'--name=[Name\: at most 255 characters]:TEXT:_default' \
'--notes=[Notes]:TEXT:_default' \
'--status=[open or closed \[open, closed\]]:WORD:_default' \
'--link-url=[Add a work link\: this URL]:URL:_default' \
'--link-document=[Add a work link\: a document, \`DATABASE!ID.VERSION\` (setting \`work_url_document\`)]:DOCUMENT:_default' \
'--link-folder=[Add a work link\: a folder, \`DATABASE!ID\` (setting \`work_url_folder\`)]:FOLDER:_default' \
'--link-text=[What the link says]:TEXT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--test-link[Only print the URL that the link would open]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- Id\: at most 32 characters:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(add-matter)
_arguments "${_arguments_options[@]}" : \
'--file=[A CSV file with a column \`matter\` or \`id\` (\`-\`\: standard input)]:FILE:_default' \
'--delimiter=[What separates its cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--client=[All matters of this client]:CLIENT:_default' \
'--status=[All matters that are open, or closed]:STATUS:_default' \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'*--resolve=[What to do with a matter under a locked client\: \`1001=open-up\` or \`1001=skip\`]:MATTER=open-up|skip:_default' \
'--resolve-all=[The same for every such matter]:open-up|skip:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':case:_default' \
'*::matters -- Matters, separated by spaces or `;`:_default' \
&& ret=0
;;
(remove-matter)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':case:_default' \
'*::matters -- Matters, separated by spaces or `;`:_default' \
&& ret=0
;;
(policy)
_arguments "${_arguments_options[@]}" : \
'--security=[open or restricted; a matter'\''s may be inherited \[inherited, open, restricted\]]:WORD:_default' \
'--limited-to-staffing=[Are matters below open to nobody but those on this staffing? (clients and client groups) \[true, false\]]:BOOL:_default' \
'--access-requests=[How access requests are handled \[none, attorney, administrator, team, automatic_timed, automatic\]]:WORD:_default' \
'--assistants-follow=[Do assistants follow their timekeepers here? (default\: the setting) \[true, false\]]:BOOL:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(admin)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__case__subcmd__admin_commands" \
"*::: :->admin" \
&& ret=0

    case $state in
    (admin)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-case-admin-command-$line[1]:"
        case $line[1] in
            (add)
_arguments "${_arguments_options[@]}" : \
'--text=[Everybody with this text in their id, name or e-mail address]:TEXT:_default' \
'--job-title=[Everybody with this job title]:TITLE:_default' \
'--practice-area=[Everybody of this practice area]:AREA:_default' \
'--user-kind=[Every virtual, directory or migrated user]:KIND:_default' \
'--member-of=[Every member of this group]:GROUP:_default' \
'--type=[\`administrator\`, \`conflicts_administrator\` or \`staffing_administrator\`]:TYPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--groups[Groups, not users\: every group, or those with --text]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::principals -- Users and groups, separated by spaces or `;`:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'--type=[Only from this type (default\: from all)]:TYPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::principals:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(conflict)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__case__subcmd__conflict_commands" \
"*::: :->conflict" \
&& ret=0

    case $state in
    (conflict)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-case-conflict-command-$line[1]:"
        case $line[1] in
            (add)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::principals:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::principals:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--people[Everybody whom they keep out, those of what lies above too, and by how many walls]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(exclude-system)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__case__subcmd__exclude-system_commands" \
"*::: :->exclude-system" \
&& ret=0

    case $state in
    (exclude-system)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-case-exclude-system-command-$line[1]:"
        case $line[1] in
            (add)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::systems:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::systems:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(close)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::ids -- Ids, separated by spaces or `;`:_default' \
&& ret=0
;;
(reopen)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::ids -- Ids, separated by spaces or `;`:_default' \
&& ret=0
;;
(delete)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::ids -- Ids, separated by spaces or `;`:_default' \
&& ret=0
;;
(timeline)
_arguments "${_arguments_options[@]}" : \
'--text=[Only entries with this text in any cell]:TEXT:_default' \
'*--what=[Only changes of this table (\`staffing\`, \`policies\` …; repeat for several)]:TABLE:_default' \
'--op=[Only what was done\: create, update, remove or password]:WORD:_default' \
'--who=[Only what this person did, as actor or operating-system user]:USER:_default' \
'--since=[Only from this time on]:TIME:_default' \
'--until=[Only before this time]:TIME:_default' \
'--limit=[At most so many, the newest]:LIMIT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(staffing)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__staffing_commands" \
"*::: :->staffing" \
&& ret=0

    case $state in
    (staffing)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-staffing-command-$line[1]:"
        case $line[1] in
            (add)
_arguments "${_arguments_options[@]}" : \
'--text=[Everybody with this text in their id, name or e-mail address]:TEXT:_default' \
'--job-title=[Everybody with this job title]:TITLE:_default' \
'--practice-area=[Everybody of this practice area]:AREA:_default' \
'--user-kind=[Every virtual, directory or migrated user]:KIND:_default' \
'--member-of=[Every member of this group]:GROUP:_default' \
'--type=[team or basic \[team, basic, support\]]:WORD:_default' \
'--until=[When access ends (default\: never)]:TIME:_default' \
'--systems=[The systems it is for (default\: all) (\`;\`-separated)]:LIST:_default' \
'--attorney=[Is it the responsible attorney? \[true, false\]]:BOOL:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--groups[Groups, not users\: every group, or those with --text]' \
'(--allow-excluded)--open-up[P7\: switch off the lock of clients that they aren'\''t on]' \
'--allow-excluded[P7\: let them stay outside matters of locked clients]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset -- The asset\: `matter\:1001`, `case\:C-17`, `client\:ACME`, `client-group\:G`:_default' \
'*::members -- Users and groups, separated by spaces or `;`:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--no-history[Don'\''t keep them as historical members]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset -- The asset\: `matter\:1001`, `case\:C-17`, `client\:ACME`, `client-group\:G`:_default' \
'*::members -- Users and groups, separated by spaces or `;`:_default' \
&& ret=0
;;
(set-period)
_arguments "${_arguments_options[@]}" : \
'--until=[When access ends]:TIME:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'(--until)--unlimited[Access doesn'\''t end]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset -- The asset\: `matter\:1001`, `case\:C-17`, `client\:ACME`, `client-group\:G`:_default' \
'*::members -- Users and groups, separated by spaces or `;`:_default' \
&& ret=0
;;
(set-type)
_arguments "${_arguments_options[@]}" : \
'--type=[team or basic]:TYPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset -- The asset\: `matter\:1001`, `case\:C-17`, `client\:ACME`, `client-group\:G`:_default' \
'*::members -- Users and groups, separated by spaces or `;`:_default' \
&& ret=0
;;
(set-systems)
_arguments "${_arguments_options[@]}" : \
'--systems=[These (\`;\`-separated)]:LIST:_default' \
'(--systems)*--add=[These beside those that they are for (repeat for several)]:SYSTEM:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'(--systems --add)--all-systems[All systems]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset -- The asset\: `matter\:1001`, `case\:C-17`, `client\:ACME`, `client-group\:G`:_default' \
'*::members -- Users and groups, separated by spaces or `;`:_default' \
&& ret=0
;;
(set-attorney)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset:_default' \
':user:_default' \
&& ret=0
;;
(unset-attorney)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset:_default' \
'::user:_default' \
&& ret=0
;;
(copy-client-team)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':matter:_default' \
&& ret=0
;;
(assistants)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__staffing__subcmd__assistants_commands" \
"*::: :->assistants" \
&& ret=0

    case $state in
    (assistants)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-staffing-assistants-command-$line[1]:"
        case $line[1] in
            (add)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':timekeeper:_default' \
'*::assistants:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':timekeeper:_default' \
'*::assistants:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::user:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(omit)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--remove[Take them off the list]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset:_default' \
'*::users -- Users, separated by spaces or `;`:_default' \
&& ret=0
;;
(rule)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__staffing__subcmd__rule_commands" \
"*::: :->rule" \
&& ret=0

    case $state in
    (rule)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-staffing-rule-command-$line[1]:"
        case $line[1] in
            (add)
_arguments "${_arguments_options[@]}" : \
'--kind=[\`additive\` adds who was active within --days, \`subtractive\` removes who wasn'\''t]:KIND:_default' \
'--days=[Active within so many days; not active for so many]:N:_default' \
'--type=[What an additive rule makes people\: team or basic \[team, basic, support\]]:WORD:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset -- `matter\:1001`, `case\:C-17`, `client\:ACME`, `client-group\:G`:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'--kind=[additive or subtractive]:KIND:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::asset:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(maintain)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::assets -- `matter\:1001`, `case\:C-17` …, separated by spaces or `;`:_default' \
&& ret=0
;;
(activity)
_arguments "${_arguments_options[@]}" : \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::asset:_default' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset:_default' \
':member:_default' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(opposing)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__opposing_commands" \
"*::: :->opposing" \
&& ret=0

    case $state in
    (opposing)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-opposing-command-$line[1]:"
        case $line[1] in
            (create)
_arguments "${_arguments_options[@]}" : \
'--name=[Name\: at most 255 characters]:TEXT:_default' \
'--active=[Is it in force? \[true, false\]]:BOOL:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(update)
_arguments "${_arguments_options[@]}" : \
'--name=[Name\: at most 255 characters]:TEXT:_default' \
'--active=[Is it in force? \[true, false\]]:BOOL:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(add-side)
_arguments "${_arguments_options[@]}" : \
'--side=[The side\: a number or a short name]:SIDE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::assets -- `matter\:1001`, `client\:ACME` …, separated by spaces or `;`:_default' \
&& ret=0
;;
(remove-side)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::assets:_default' \
&& ret=0
;;
(activate)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(deactivate)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(hold)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__hold_commands" \
"*::: :->hold" \
&& ret=0

    case $state in
    (hold)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-hold-command-$line[1]:"
        case $line[1] in
            (create)
_arguments "${_arguments_options[@]}" : \
'--name=[Name\: at most 255 characters]:TEXT:_default' \
'--notes=[Notes]:TEXT:_default' \
'--active-from=[When it begins to hold (in a file, empty\: it always has)]:TIME:_default' \
'--released-at=[When it ends]:TIME:_default' \
'*--asset=[What it holds, with everything under it\: \`matter\:1001\`, \`case\:C-17\` … (repeat for several)]:ASSET:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(update)
_arguments "${_arguments_options[@]}" : \
'--name=[Name\: at most 255 characters]:TEXT:_default' \
'--notes=[Notes]:TEXT:_default' \
'--active-from=[When it begins to hold (in a file, empty\: it always has)]:TIME:_default' \
'--released-at=[When it ends]:TIME:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(asset)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__hold__subcmd__asset_commands" \
"*::: :->asset" \
&& ret=0

    case $state in
    (asset)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-hold-asset-command-$line[1]:"
        case $line[1] in
            (add)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::assets -- `matter\:1001`, `case\:C-17` …, separated by spaces or `;`:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::assets:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(custodian)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__hold__subcmd__custodian_commands" \
"*::: :->custodian" \
&& ret=0

    case $state in
    (custodian)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-hold-custodian-command-$line[1]:"
        case $line[1] in
            (add)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::users -- Users, separated by spaces or `;`:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::users:_default' \
&& ret=0
;;
(acknowledge)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
'*::users:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(release)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::ids -- Ids, separated by spaces or `;`:_default' \
&& ret=0
;;
(delete)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(timeline)
_arguments "${_arguments_options[@]}" : \
'--text=[Only entries with this text in any cell]:TEXT:_default' \
'*--what=[Only changes of this table (\`staffing\`, \`policies\` …; repeat for several)]:TABLE:_default' \
'--op=[Only what was done\: create, update, remove or password]:WORD:_default' \
'--who=[Only what this person did, as actor or operating-system user]:USER:_default' \
'--since=[Only from this time on]:TIME:_default' \
'--until=[Only before this time]:TIME:_default' \
'--limit=[At most so many, the newest]:LIMIT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(memo)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__memo_commands" \
"*::: :->memo" \
&& ret=0

    case $state in
    (memo)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-memo-command-$line[1]:"
        case $line[1] in
            (set)
_arguments "${_arguments_options[@]}" : \
'--kind=[text or email \[text, email\]]:WORD:_default' \
'--text=[The memo]:TEXT:_default' \
'--auto-send=[Is it sent to everybody who is newly staffed? \[true, false\]]:BOOL:_default' \
'--acknowledge=[Must it be acknowledged before access is given? \[true, false\]]:BOOL:_default' \
'--frequency=[How often reminders go out\: never, or \`10d\`, \`1w\`, \`3m\`, \`1y\`]:TEXT:_default' \
'--starts-at=[When the schedule starts]:TIME:_default' \
'--link-url=[Add a work link\: this URL]:URL:_default' \
'--link-document=[Add a work link\: a document, \`DATABASE!ID.VERSION\` (setting \`work_url_document\`)]:DOCUMENT:_default' \
'--link-folder=[Add a work link\: a folder, \`DATABASE!ID\` (setting \`work_url_folder\`)]:FOLDER:_default' \
'--link-text=[What the link says]:TEXT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--test-link[Only print the URL that the link would open]' \
'--require-reacknowledge[Everybody must acknowledge the changed memo again]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset -- `matter\:1001`, `case\:C-17` …:_default' \
&& ret=0
;;
(clear)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset:_default' \
&& ret=0
;;
(schedule)
_arguments "${_arguments_options[@]}" : \
'--frequency=[never, or every so often\: 10d, 1w, 3m, 1y]:FREQUENCY:_default' \
'--starts-at=[When the schedule starts (default\: now)]:TIME:_default' \
'--starts=[When the schedule starts (default\: now)]:TIME:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset:_default' \
&& ret=0
;;
(remind)
_arguments "${_arguments_options[@]}" : \
'*--user=[Only to these users]:USER:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset:_default' \
&& ret=0
;;
(run-due)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(deliver)
_arguments "${_arguments_options[@]}" : \
'--eml-dir=[Into this folder, as .eml files]:DIR:_files' \
'--maildir=[Into this maildir]:DIR:_files' \
'--smtp=[To this mail server\: smtp\://\[USER@\]HOST\[\:PORT\] or smtps\://…; never with a password]:URL:_default' \
'--from=[The sender]:ADDRESS:_default' \
'--tls=[Whether to encrypt by STARTTLS (default\: required with a user, else opportunistic)]:WORD:((required\:"Nothing is sent without"
opportunistic\:"Where the server offers it"
none\:"Never"))' \
'--ca=[A certificate (PEM) to trust beside the system'\''s]:FILE:_files' \
'--password-file=[Read the password from a file (its first line)]:FILE:_files' \
'(--password-stdin --password-file)--netrc=[A file of logins, as .netrc has them\: machine HOST login USER password PASSWORD]:FILE:_files' \
'--timeout=[How long to wait for the server]:SECONDS:_default' \
'--retries=[How often to try again in this run what the server didn'\''t take for now]:N:_default' \
'--back-off=[How long to wait before trying again; each time twice as long]:SECONDS:_default' \
'--max-attempts=[After so many attempts, over all runs, a message has failed]:N:_default' \
'--unsure=[What to do with messages of which nobody knows whether they were delivered]:WORD:((hold\:"Leave them alone"
resend\:"Send them, perhaps for the second time"
delivered\:"Take them as delivered"))' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'(--password-file)--password-stdin[Read the password from standard input (its first line)]' \
'--retry-failed[Try failed messages again]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(outbox)
_arguments "${_arguments_options[@]}" : \
'--state=[pending, sending, delivered or failed]:STATE:_default' \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::asset -- Only those about this asset:_default' \
&& ret=0
;;
(acknowledge)
_arguments "${_arguments_options[@]}" : \
'--user=[Who (default\: the user of --as)]:USER:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset:_default' \
&& ret=0
;;
(status)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset:_default' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(request)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__request_commands" \
"*::: :->request" \
&& ret=0

    case $state in
    (request)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-request-command-$line[1]:"
        case $line[1] in
            (create)
_arguments "${_arguments_options[@]}" : \
'--for=[The user or group that is to have access (default\: whoever asks)]:PRINCIPAL:_default' \
'--requester=[Who asks (default\: the user of \`--as\`, else the user that it is for)]:USER:_default' \
'--until=[When the access may end (default\: never)]:TIME:_default' \
'--type=[team or basic]:TYPE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':asset -- The asset\: `matter\:1001`, `case\:C-17` …:_default' \
&& ret=0
;;
(approve)
_arguments "${_arguments_options[@]}" : \
'--until=[When the access ends (default\: as asked for, else never)]:TIME:_default' \
'--type=[team or basic (default\: as asked for, else basic)]:TYPE:_default' \
'--comment=[What is to be said about it]:TEXT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::ids -- The requests, separated by spaces or `;`:_default' \
&& ret=0
;;
(reject)
_arguments "${_arguments_options[@]}" : \
'--comment=[What is to be said about it]:TEXT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::ids -- The requests, separated by spaces or `;`:_default' \
&& ret=0
;;
(withdraw)
_arguments "${_arguments_options[@]}" : \
'--comment=[What is to be said about it]:TEXT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::ids -- The requests, separated by spaces or `;`:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--approver=[Only those that wait for this user'\''s decision]:USER:_default' \
'--state=[pending, approved, rejected, withdrawn or expired]:STATE:_default' \
'--asset=[Only those for access to this asset, or one that it governs]:ASSET:_default' \
'--requester=[Only those by this user]:USER:_default' \
'--for=[Only those for this user or group]:PRINCIPAL:_default' \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(system)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__system_commands" \
"*::: :->system" \
&& ret=0

    case $state in
    (system)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-system-command-$line[1]:"
        case $line[1] in
            (create)
_arguments "${_arguments_options[@]}" : \
'--description=[Description]:TEXT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(add)
_arguments "${_arguments_options[@]}" : \
'--description=[Description]:TEXT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(update)
_arguments "${_arguments_options[@]}" : \
'--description=[Description]:TEXT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(delete)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(service)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__service_commands" \
"*::: :->service" \
&& ret=0

    case $state in
    (service)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-service-command-$line[1]:"
        case $line[1] in
            (create)
_arguments "${_arguments_options[@]}" : \
'--name=[Name\: at most 255 characters (default\: the id)]:TEXT:_default' \
'--tier=[Licence tier \[C1, C2, C3, C4, C5\]]:WORD:_default' \
'--add-ons=[Licensed add-ons\: \`manual_sync\`, \`auto_sync\` (\`;\`-separated)]:LIST:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id -- Id\: at most 32 characters:_default' \
&& ret=0
;;
(update)
_arguments "${_arguments_options[@]}" : \
'--name=[Name\: at most 255 characters (default\: the id)]:TEXT:_default' \
'--tier=[Licence tier \[C1, C2, C3, C4, C5\]]:WORD:_default' \
'--add-ons=[Licensed add-ons\: \`manual_sync\`, \`auto_sync\` (\`;\`-separated)]:LIST:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(delete)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(assign)
_arguments "${_arguments_options[@]}" : \
'*--group=[Group\: \`TAX\`, \`ACTIVE/TAX\` (repeat for several)]:GROUP:_default' \
'*--role=[Service role (repeat for several)]:ROLE:_default' \
'--user=[Users hold no service roles\: this explains how they come by permissions]:USER:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':service:_default' \
&& ret=0
;;
(unassign)
_arguments "${_arguments_options[@]}" : \
'*--group=[Group (repeat for several)]:GROUP:_default' \
'*--role=[Service role (repeat for several; default\: every role that the group holds there)]:ROLE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':service:_default' \
&& ret=0
;;
(matrix)
_arguments "${_arguments_options[@]}" : \
'--category=[Only permissions of this category]:CATEGORY:_default' \
'--tier=[Only permissions that this licence tier includes]:TIER:_default' \
'*--group=[Only this group (repeat for several)]:GROUP:_default' \
'--value=[Only permissions with this value for one of the groups\: allow, deny, nothing, \`not_in_tier\`]:VALUE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':service:_default' \
&& ret=0
;;
(downgrade)
_arguments "${_arguments_options[@]}" : \
'--to=[The new tier]:TIER:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(timeline)
_arguments "${_arguments_options[@]}" : \
'--text=[Only entries with this text in any cell]:TEXT:_default' \
'*--what=[Only changes of this table (\`staffing\`, \`policies\` …; repeat for several)]:TABLE:_default' \
'--op=[Only what was done\: create, update, remove or password]:WORD:_default' \
'--who=[Only what this person did, as actor or operating-system user]:USER:_default' \
'--since=[Only from this time on]:TIME:_default' \
'--until=[Only before this time]:TIME:_default' \
'--limit=[At most so many, the newest]:LIMIT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':id:_default' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(integration)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__integration_commands" \
"*::: :->integration" \
&& ret=0

    case $state in
    (integration)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-integration-command-$line[1]:"
        case $line[1] in
            (set)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':key -- mode, account, `fall_back`, `attachments_workspace`, `post_room_workspace`, `templates_workspace`:_default' \
':value:_default' \
&& ret=0
;;
(unset)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':key:_default' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(link)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':user:_default' \
':clio_user:_default' \
&& ret=0
;;
(unlink)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'*::users -- Users, separated by spaces or `;`:_default' \
&& ret=0
;;
(links)
_arguments "${_arguments_options[@]}" : \
'--text=[Only rows with this text in any cell]:TEXT:_default' \
'*--where=[Only rows whose column has this value (repeat for several)]:COLUMN=VALUE:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(functionalities)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(check)
_arguments "${_arguments_options[@]}" : \
'*--functionality=[Only this functionality (repeat for several)]:KEY:_default' \
'--user=[As this user (default\: the account, or every linked user)]:USER:_default' \
'--matter=[In the workspaces of this matter (default\: of every open matter)]:MATTER:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--all[Show everything that is unmet, and what is met]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(plan)
_arguments "${_arguments_options[@]}" : \
'*--functionality=[Only this functionality (repeat for several)]:KEY:_default' \
'--user=[As this user (default\: the account, or every linked user)]:USER:_default' \
'--matter=[In the workspaces of this matter (default\: of every open matter)]:MATTER:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--include-walls[Also open what is closed to others\: walls, and the policy where it keeps people out]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(setting)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__setting_commands" \
"*::: :->setting" \
&& ret=0

    case $state in
    (setting)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-setting-command-$line[1]:"
        case $line[1] in
            (set)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':key:_default' \
':value:_default' \
&& ret=0
;;
(unset)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':key:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':key:_default' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(check-access)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--system=[The system that asks (default\: iManage Work)]:NAME:_default' \
'--at=[The clock of the decision (default\: now)]:TIME:_default' \
'*--assume=[As if this command had been run\: \`user disable JDOE\` (repeat for several)]:COMMAND:_default' \
'--as-of=[As it was recorded then\: a time, or the number of a batch]:TIME:_default' \
'(--act)--need=[The level that is needed on an item\: \`read\`, \`read_write\` or \`full_access\` (default\: \`read\`)]:LEVEL:_default' \
'--act=[What is to be done with an item\: view, edit, import, checkout, delete …]:ACT:_default' \
'(--need --act --batch)--permission=[The permission that is needed on a service]:KEY:_default' \
'--batch=[Answer every line of a CSV file (\`-\`\: standard input) with the columns user and object, and as wanted system, at, need, act, expect]:FILE:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'(--batch)--explain[Show each step, where its facts came from, and what would change the answer]' \
'-h[Print help]' \
'--help[Print help]' \
'::user -- The user:_default' \
'::object -- What is to be reached\: `matter\:1001`, `case\:C-17`, `client\:ACME`, `client-group\:ACMEGROUP`, `workspace\:W1`, `folder\:F1`, `document\:D1`:_default' \
&& ret=0
;;
(who-can)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--system=[The system that asks (default\: iManage Work)]:NAME:_default' \
'--at=[The clock of the decision (default\: now)]:TIME:_default' \
'*--assume=[As if this command had been run\: \`user disable JDOE\` (repeat for several)]:COMMAND:_default' \
'--as-of=[As it was recorded then\: a time, or the number of a batch]:TIME:_default' \
'(--act)--need=[The level that is needed on an item\: \`read\`, \`read_write\` or \`full_access\` (default\: \`read\`)]:LEVEL:_default' \
'--act=[What is to be done with an item\: view, edit, import, checkout, delete …]:ACT:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'--all[Also those who may not, and why]' \
'-h[Print help]' \
'--help[Print help]' \
':object -- What is to be reached\: `matter\:1001`, `case\:C-17`, `client\:ACME`, `client-group\:ACMEGROUP`, `workspace\:W1`, `folder\:F1`, `document\:D1`:_default' \
&& ret=0
;;
(what-can)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--system=[The system that asks (default\: iManage Work)]:NAME:_default' \
'--at=[The clock of the decision (default\: now)]:TIME:_default' \
'*--assume=[As if this command had been run\: \`user disable JDOE\` (repeat for several)]:COMMAND:_default' \
'--as-of=[As it was recorded then\: a time, or the number of a batch]:TIME:_default' \
'(--act)--need=[The level that is needed on an item\: \`read\`, \`read_write\` or \`full_access\` (default\: \`read\`)]:LEVEL:_default' \
'--act=[What is to be done with an item\: view, edit, import, checkout, delete …]:ACT:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'--all[Also what the user may not reach, and why]' \
'-h[Print help]' \
'--help[Print help]' \
':user -- The user:_default' \
&& ret=0
;;
(access)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__access_commands" \
"*::: :->access" \
&& ret=0

    case $state in
    (access)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-access-command-$line[1]:"
        case $line[1] in
            (diff)
_arguments "${_arguments_options[@]}" : \
'(--apply --assume)--from=[Compare with what was recorded then\: a time, or the number of a batch]:TIME:_default' \
'--to=[Up to what was recorded then (default\: now); a time to come tells whose access ends]:TIME:_default' \
'--apply=[What this bundle would change\: as \`apply DIR\`]:DIR:_files' \
'*--assume=[What this command would change\: \`user disable JDOE\` (repeat for several)]:COMMAND:_default' \
'--system=[The system that asks (default\: iManage Work)]:NAME:_default' \
'--at=[The clock of both decisions (default\: now, or each of the times that are compared)]:TIME:_default' \
'*--user=[Only this user (repeat for several)]:USER:_default' \
'*--object=[Only this asset (repeat for several)]:OBJECT:_default' \
'--limit=[Show at most so many; 0 shows all]:N:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--exit-code[Exit with 7 when somebody gains or loses]' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(test)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--bundle=[Test this bundle instead of the database]:DIR:_files' \
'--junit=[Write the results to this file too, as JUnit XML]:FILE:_files' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'--coverage[Tell also which walls, policies and rules no test exercises]' \
'-h[Print help]' \
'--help[Print help]' \
'*::files -- The files of tests:_files' \
&& ret=0
;;
(lint)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--severity=[Only findings at least as grave\: note, warning (default) or error]:SEVERITY:_default' \
'*--kind=[Only findings of this kind, however grave (repeat for several)]:KIND:_default' \
'--allow=[A file of exceptions, each with its reason\: \`\[\[allow\]\]\`, kind, object, reason]:FILE.toml:_files' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'(--severity --kind --allow)--list[List the kinds of findings, what they mean and what to do]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(import)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--table=[The table\: the name of its file in a bundle]:NAME:_default' \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'--template[Print an empty file with the right header]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--override-directory[Edit profile fields of directory users, too (U6)]' \
'-h[Print help]' \
'--help[Print help]' \
'::file -- The CSV file; `-` is standard input:_default' \
&& ret=0
;;
(apply)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--init[Make the database if there is none]' \
'-h[Print help]' \
'--help[Print help]' \
':dir -- The folder of the bundle:_files' \
&& ret=0
;;
(diff)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--mode=[What may happen\: create, update, upsert (default), or sync, which also removes]:MODE:_default' \
'--delimiter=[What separates the cells\: \`,\` (default), \`;\` or \`tab\`]:CHAR:_default' \
'--rejects=[Write the wrong rows, each with its error, to this file]:FILE:_files' \
'--scope=[With sync\: remove only within this library, asset or role scope]:SCOPE:_default' \
'--max-delete=[With sync\: remove at most so many rows (default\: the larger of 10 and a tenth)]:N:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'--skip-errors[Write the good rows although others are wrong]' \
'--include-walls[With sync\: remove conflicts and opposing team sets, too]' \
'--exit-code[Exit with 7 when there are differences]' \
'-h[Print help]' \
'--help[Print help]' \
':dir -- The folder of the bundle:_files' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--table=[Write only this table, to standard output unless a folder is given]:NAME:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'--excel[For a spreadsheet\: with a byte order mark, and no cell that would be taken for a formula]' \
'--with-password-hashes[Write the password hashes of users, too]' \
'-h[Print help]' \
'--help[Print help]' \
'::dir -- The folder to write the bundle to (made if need be):_files' \
&& ret=0
;;
(audit)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__audit_commands" \
"*::: :->audit" \
&& ret=0

    case $state in
    (audit)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-audit-command-$line[1]:"
        case $line[1] in
            (list)
_arguments "${_arguments_options[@]}" : \
'--batch=[The entries of this batch]:BATCH:_default' \
'--limit=[At most so many]:LIMIT:_default' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(verify)
_arguments "${_arguments_options[@]}" : \
'--anchor=[A file that \`audit anchor\` wrote]:FILE:_files' \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(anchor)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(timeline)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'--text=[Only entries with this text in any cell]:TEXT:_default' \
'*--what=[Only changes of this table (\`staffing\`, \`policies\` …; repeat for several)]:TABLE:_default' \
'--op=[Only what was done\: create, update, remove or password]:WORD:_default' \
'--who=[Only what this person did, as actor or operating-system user]:USER:_default' \
'--since=[Only from this time on]:TIME:_default' \
'--until=[Only before this time]:TIME:_default' \
'--limit=[At most so many, the newest]:LIMIT:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':object -- `matter\:1001`, `user\:JDOE`, `group\:ACTIVE/TAX` …:_default' \
&& ret=0
;;
(db)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__db_commands" \
"*::: :->db" \
&& ret=0

    case $state in
    (db)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-db-command-$line[1]:"
        case $line[1] in
            (status)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(migrate)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(backup)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':file:_files' \
&& ret=0
;;
(restore)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':file:_files' \
&& ret=0
;;
(check)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(config)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
":: :_imctl__subcmd__config_commands" \
"*::: :->config" \
&& ret=0

    case $state in
    (config)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:imctl-config-command-$line[1]:"
        case $line[1] in
            (show)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(completions)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':shell -- bash, elvish, fish, powershell or zsh:_default' \
&& ret=0
;;
(man)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
'::dir -- Write a page for every command to this folder (default\: print that of imctl):_files' \
&& ret=0
;;
(undo)
_arguments "${_arguments_options[@]}" : \
'--db=[The policy database]:PATH:_default' \
'--config=[A configuration file instead of ./imctl.toml]:PATH:_default' \
'*-l+[The library that is meant]:ID:_default' \
'*--library=[The library that is meant]:ID:_default' \
'--as=[Run with this user'\''s rights]:USER:_default' \
'-o+[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--output=[How to write answers\: table, json, jsonl or csv]:FORMAT:_default' \
'--reason=[Why, for the history and for records that keep a reason]:TEXT:_default' \
'--wait=[How long to wait for a busy database]:SECONDS:_default' \
'--color=[When to use colours\: auto, always or never]:WHEN:_default' \
'-n[Do everything, report it, and take it back]' \
'--dry-run[Do everything, report it, and take it back]' \
'-y[Answer yes to every question]' \
'--yes[Answer yes to every question]' \
'-q[Say nothing but data, warnings and errors]' \
'--quiet[Say nothing but data, warnings and errors]' \
'-v[Say more]' \
'--verbose[Say more]' \
'--no-input[Never ask anything]' \
'-h[Print help]' \
'--help[Print help]' \
':batch -- The number of the batch\: `imctl audit list` shows them:_default' \
&& ret=0
;;
        esac
    ;;
esac
}

(( $+functions[_imctl_commands] )) ||
_imctl_commands() {
    local commands; commands=(
'init:Make a new policy database, with the libraries of -l' \
'library:Document repositories' \
'user:People, their libraries and passwords' \
'group:Groups and their members' \
'privilege:The catalogues of privileges' \
'role:Named sets of privileges' \
'item:Workspaces, folders and documents, and their security' \
'client-group:Clients that are governed as one' \
'client:Whom the firm works for' \
'matter:Pieces of work for a client' \
'case:Matters under one policy' \
'staffing:Who works on what' \
'opposing:Teams that are kept apart' \
'hold:Assets that may not be deleted, and who must know' \
'memo:Security memos and their acknowledgement' \
'request:Asking for access' \
'system:Products that ask the policy' \
'service:CAM services and who may do what there' \
'integration:Clio Operate\: as whom it works in iManage, and whether it can' \
'setting:Settings of the firm' \
'check-access:May a user reach something, and why?' \
'who-can:Who may reach something, and how' \
'what-can:What a user may reach, and how' \
'access:Who gains and who loses' \
'test:Policy tests\: who must reach what, and who must not' \
'lint:What is odd about the policy' \
'import:Import any table from CSV' \
'apply:Take over a whole bundle' \
'diff:What apply would change' \
'export:Write the firm as a bundle' \
'audit:The history as a whole' \
'timeline:What happened to an object' \
'db:The database file' \
'config:\`config\`' \
'completions:Print a completion script' \
'man:Print or write manual pages' \
'undo:Take a batch back' \
    )
    _describe -t commands 'imctl commands' commands "$@"
}
(( $+functions[_imctl__subcmd__access_commands] )) ||
_imctl__subcmd__access_commands() {
    local commands; commands=(
'diff:Who gains and who loses access, and why\: between two times or batches, or by a plan' \
    )
    _describe -t commands 'imctl access commands' commands "$@"
}
(( $+functions[_imctl__subcmd__access__subcmd__diff_commands] )) ||
_imctl__subcmd__access__subcmd__diff_commands() {
    local commands; commands=()
    _describe -t commands 'imctl access diff commands' commands "$@"
}
(( $+functions[_imctl__subcmd__apply_commands] )) ||
_imctl__subcmd__apply_commands() {
    local commands; commands=()
    _describe -t commands 'imctl apply commands' commands "$@"
}
(( $+functions[_imctl__subcmd__audit_commands] )) ||
_imctl__subcmd__audit_commands() {
    local commands; commands=(
'list:List batches, newest first, or the entries of one' \
'verify:Check the chain of the history, and with --anchor that its end wasn'\''t cut off' \
'anchor:Print the end of the history, to be kept elsewhere and checked later' \
    )
    _describe -t commands 'imctl audit commands' commands "$@"
}
(( $+functions[_imctl__subcmd__audit__subcmd__anchor_commands] )) ||
_imctl__subcmd__audit__subcmd__anchor_commands() {
    local commands; commands=()
    _describe -t commands 'imctl audit anchor commands' commands "$@"
}
(( $+functions[_imctl__subcmd__audit__subcmd__list_commands] )) ||
_imctl__subcmd__audit__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl audit list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__audit__subcmd__verify_commands] )) ||
_imctl__subcmd__audit__subcmd__verify_commands() {
    local commands; commands=()
    _describe -t commands 'imctl audit verify commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case_commands] )) ||
_imctl__subcmd__case_commands() {
    local commands; commands=(
'create:Create a case; whether it takes an id is the setting \`case_id\`. On a terminal, without a name\: a wizard asks for everything' \
'add:Create a case; whether it takes an id is the setting \`case_id\`. On a terminal, without a name\: a wizard asks for everything' \
'update:Change a case' \
'list:List cases, and how each is secured' \
'show:Show a case' \
'add-matter:Put matters into a case' \
'remove-matter:Take matters out of a case; what they had of their own is back' \
'policy:Set the security policy; without flags, show it' \
'admin:Local administrators' \
'conflict:Who is walled off' \
'exclude-system:Systems in which the policy counts as open' \
'close:Close\: policy, staffing and walls stay' \
'reopen:Open again' \
'delete:Delete, with everything that hangs on it' \
'timeline:What happened to it, when, by whom and why' \
'import:Import cases from CSV' \
'export:Export cases as CSV' \
    )
    _describe -t commands 'imctl case commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__add-matter_commands] )) ||
_imctl__subcmd__case__subcmd__add-matter_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case add-matter commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__admin_commands] )) ||
_imctl__subcmd__case__subcmd__admin_commands() {
    local commands; commands=(
'add:Appoint users or groups' \
'remove:Dismiss users or groups' \
'list:List them' \
    )
    _describe -t commands 'imctl case admin commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__admin__subcmd__add_commands] )) ||
_imctl__subcmd__case__subcmd__admin__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case admin add commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__admin__subcmd__list_commands] )) ||
_imctl__subcmd__case__subcmd__admin__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case admin list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__admin__subcmd__remove_commands] )) ||
_imctl__subcmd__case__subcmd__admin__subcmd__remove_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case admin remove commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__close_commands] )) ||
_imctl__subcmd__case__subcmd__close_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case close commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__conflict_commands] )) ||
_imctl__subcmd__case__subcmd__conflict_commands() {
    local commands; commands=(
'add:Wall users or groups off' \
'remove:Take walls down' \
'list:List them' \
    )
    _describe -t commands 'imctl case conflict commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__conflict__subcmd__add_commands] )) ||
_imctl__subcmd__case__subcmd__conflict__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case conflict add commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__conflict__subcmd__list_commands] )) ||
_imctl__subcmd__case__subcmd__conflict__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case conflict list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__conflict__subcmd__remove_commands] )) ||
_imctl__subcmd__case__subcmd__conflict__subcmd__remove_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case conflict remove commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__create_commands] )) ||
_imctl__subcmd__case__subcmd__create_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case create commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__delete_commands] )) ||
_imctl__subcmd__case__subcmd__delete_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case delete commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__exclude-system_commands] )) ||
_imctl__subcmd__case__subcmd__exclude-system_commands() {
    local commands; commands=(
'add:Exclude systems (--reason is needed)' \
'remove:Let the policy count there again' \
'list:List them' \
    )
    _describe -t commands 'imctl case exclude-system commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__exclude-system__subcmd__add_commands] )) ||
_imctl__subcmd__case__subcmd__exclude-system__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case exclude-system add commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__exclude-system__subcmd__list_commands] )) ||
_imctl__subcmd__case__subcmd__exclude-system__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case exclude-system list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__exclude-system__subcmd__remove_commands] )) ||
_imctl__subcmd__case__subcmd__exclude-system__subcmd__remove_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case exclude-system remove commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__export_commands] )) ||
_imctl__subcmd__case__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__import_commands] )) ||
_imctl__subcmd__case__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__list_commands] )) ||
_imctl__subcmd__case__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__policy_commands] )) ||
_imctl__subcmd__case__subcmd__policy_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case policy commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__remove-matter_commands] )) ||
_imctl__subcmd__case__subcmd__remove-matter_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case remove-matter commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__reopen_commands] )) ||
_imctl__subcmd__case__subcmd__reopen_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case reopen commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__show_commands] )) ||
_imctl__subcmd__case__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__timeline_commands] )) ||
_imctl__subcmd__case__subcmd__timeline_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case timeline commands' commands "$@"
}
(( $+functions[_imctl__subcmd__case__subcmd__update_commands] )) ||
_imctl__subcmd__case__subcmd__update_commands() {
    local commands; commands=()
    _describe -t commands 'imctl case update commands' commands "$@"
}
(( $+functions[_imctl__subcmd__check-access_commands] )) ||
_imctl__subcmd__check-access_commands() {
    local commands; commands=()
    _describe -t commands 'imctl check-access commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client_commands] )) ||
_imctl__subcmd__client_commands() {
    local commands; commands=(
'create:Create a client' \
'update:Change a client' \
'list:List clients, and how each is secured' \
'show:Show a client' \
'policy:Set the security policy; without flags, show it' \
'admin:Local administrators' \
'conflict:Who is walled off' \
'exclude-system:Systems in which the policy counts as open' \
'close:Close\: policy, staffing and walls stay' \
'reopen:Open again' \
'delete:Delete, with everything that hangs on it' \
'timeline:What happened to it, when, by whom and why' \
'import:Import clients from CSV' \
'export:Export clients as CSV' \
    )
    _describe -t commands 'imctl client commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__admin_commands] )) ||
_imctl__subcmd__client__subcmd__admin_commands() {
    local commands; commands=(
'add:Appoint users or groups' \
'remove:Dismiss users or groups' \
'list:List them' \
    )
    _describe -t commands 'imctl client admin commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__admin__subcmd__add_commands] )) ||
_imctl__subcmd__client__subcmd__admin__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client admin add commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__admin__subcmd__list_commands] )) ||
_imctl__subcmd__client__subcmd__admin__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client admin list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__admin__subcmd__remove_commands] )) ||
_imctl__subcmd__client__subcmd__admin__subcmd__remove_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client admin remove commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__close_commands] )) ||
_imctl__subcmd__client__subcmd__close_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client close commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__conflict_commands] )) ||
_imctl__subcmd__client__subcmd__conflict_commands() {
    local commands; commands=(
'add:Wall users or groups off' \
'remove:Take walls down' \
'list:List them' \
    )
    _describe -t commands 'imctl client conflict commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__conflict__subcmd__add_commands] )) ||
_imctl__subcmd__client__subcmd__conflict__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client conflict add commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__conflict__subcmd__list_commands] )) ||
_imctl__subcmd__client__subcmd__conflict__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client conflict list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__conflict__subcmd__remove_commands] )) ||
_imctl__subcmd__client__subcmd__conflict__subcmd__remove_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client conflict remove commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__create_commands] )) ||
_imctl__subcmd__client__subcmd__create_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client create commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__delete_commands] )) ||
_imctl__subcmd__client__subcmd__delete_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client delete commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__exclude-system_commands] )) ||
_imctl__subcmd__client__subcmd__exclude-system_commands() {
    local commands; commands=(
'add:Exclude systems (--reason is needed)' \
'remove:Let the policy count there again' \
'list:List them' \
    )
    _describe -t commands 'imctl client exclude-system commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__exclude-system__subcmd__add_commands] )) ||
_imctl__subcmd__client__subcmd__exclude-system__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client exclude-system add commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__exclude-system__subcmd__list_commands] )) ||
_imctl__subcmd__client__subcmd__exclude-system__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client exclude-system list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__exclude-system__subcmd__remove_commands] )) ||
_imctl__subcmd__client__subcmd__exclude-system__subcmd__remove_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client exclude-system remove commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__export_commands] )) ||
_imctl__subcmd__client__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__import_commands] )) ||
_imctl__subcmd__client__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__list_commands] )) ||
_imctl__subcmd__client__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__policy_commands] )) ||
_imctl__subcmd__client__subcmd__policy_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client policy commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__reopen_commands] )) ||
_imctl__subcmd__client__subcmd__reopen_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client reopen commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__show_commands] )) ||
_imctl__subcmd__client__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__timeline_commands] )) ||
_imctl__subcmd__client__subcmd__timeline_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client timeline commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client__subcmd__update_commands] )) ||
_imctl__subcmd__client__subcmd__update_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client update commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group_commands] )) ||
_imctl__subcmd__client-group_commands() {
    local commands; commands=(
'create:Create a client group' \
'update:Change a client group' \
'list:List client groups, and how each is secured' \
'show:Show a client group' \
'policy:Set the security policy; without flags, show it' \
'admin:Local administrators' \
'conflict:Who is walled off' \
'exclude-system:Systems in which the policy counts as open' \
'close:Close\: policy, staffing and walls stay' \
'reopen:Open again' \
'delete:Delete, with everything that hangs on it' \
'timeline:What happened to it, when, by whom and why' \
'import:Import client groups from CSV' \
'export:Export client groups as CSV' \
    )
    _describe -t commands 'imctl client-group commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__admin_commands] )) ||
_imctl__subcmd__client-group__subcmd__admin_commands() {
    local commands; commands=(
'add:Appoint users or groups' \
'remove:Dismiss users or groups' \
'list:List them' \
    )
    _describe -t commands 'imctl client-group admin commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__admin__subcmd__add_commands] )) ||
_imctl__subcmd__client-group__subcmd__admin__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group admin add commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__admin__subcmd__list_commands] )) ||
_imctl__subcmd__client-group__subcmd__admin__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group admin list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__admin__subcmd__remove_commands] )) ||
_imctl__subcmd__client-group__subcmd__admin__subcmd__remove_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group admin remove commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__close_commands] )) ||
_imctl__subcmd__client-group__subcmd__close_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group close commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__conflict_commands] )) ||
_imctl__subcmd__client-group__subcmd__conflict_commands() {
    local commands; commands=(
'add:Wall users or groups off' \
'remove:Take walls down' \
'list:List them' \
    )
    _describe -t commands 'imctl client-group conflict commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__conflict__subcmd__add_commands] )) ||
_imctl__subcmd__client-group__subcmd__conflict__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group conflict add commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__conflict__subcmd__list_commands] )) ||
_imctl__subcmd__client-group__subcmd__conflict__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group conflict list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__conflict__subcmd__remove_commands] )) ||
_imctl__subcmd__client-group__subcmd__conflict__subcmd__remove_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group conflict remove commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__create_commands] )) ||
_imctl__subcmd__client-group__subcmd__create_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group create commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__delete_commands] )) ||
_imctl__subcmd__client-group__subcmd__delete_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group delete commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__exclude-system_commands] )) ||
_imctl__subcmd__client-group__subcmd__exclude-system_commands() {
    local commands; commands=(
'add:Exclude systems (--reason is needed)' \
'remove:Let the policy count there again' \
'list:List them' \
    )
    _describe -t commands 'imctl client-group exclude-system commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__exclude-system__subcmd__add_commands] )) ||
_imctl__subcmd__client-group__subcmd__exclude-system__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group exclude-system add commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__exclude-system__subcmd__list_commands] )) ||
_imctl__subcmd__client-group__subcmd__exclude-system__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group exclude-system list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__exclude-system__subcmd__remove_commands] )) ||
_imctl__subcmd__client-group__subcmd__exclude-system__subcmd__remove_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group exclude-system remove commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__export_commands] )) ||
_imctl__subcmd__client-group__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__import_commands] )) ||
_imctl__subcmd__client-group__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__list_commands] )) ||
_imctl__subcmd__client-group__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__policy_commands] )) ||
_imctl__subcmd__client-group__subcmd__policy_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group policy commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__reopen_commands] )) ||
_imctl__subcmd__client-group__subcmd__reopen_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group reopen commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__show_commands] )) ||
_imctl__subcmd__client-group__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__timeline_commands] )) ||
_imctl__subcmd__client-group__subcmd__timeline_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group timeline commands' commands "$@"
}
(( $+functions[_imctl__subcmd__client-group__subcmd__update_commands] )) ||
_imctl__subcmd__client-group__subcmd__update_commands() {
    local commands; commands=()
    _describe -t commands 'imctl client-group update commands' commands "$@"
}
(( $+functions[_imctl__subcmd__completions_commands] )) ||
_imctl__subcmd__completions_commands() {
    local commands; commands=()
    _describe -t commands 'imctl completions commands' commands "$@"
}
(( $+functions[_imctl__subcmd__config_commands] )) ||
_imctl__subcmd__config_commands() {
    local commands; commands=(
'show:Show every global flag'\''s value and where it came from' \
    )
    _describe -t commands 'imctl config commands' commands "$@"
}
(( $+functions[_imctl__subcmd__config__subcmd__show_commands] )) ||
_imctl__subcmd__config__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl config show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__db_commands] )) ||
_imctl__subcmd__db_commands() {
    local commands; commands=(
'status:Where the database is, its version, and how much history it has' \
'migrate:Bring an older database up to date, after a copy beside it' \
'backup:Copy the database to a new file' \
'restore:Put a backup in the place of the database' \
'check:Check the file, its references and its history' \
    )
    _describe -t commands 'imctl db commands' commands "$@"
}
(( $+functions[_imctl__subcmd__db__subcmd__backup_commands] )) ||
_imctl__subcmd__db__subcmd__backup_commands() {
    local commands; commands=()
    _describe -t commands 'imctl db backup commands' commands "$@"
}
(( $+functions[_imctl__subcmd__db__subcmd__check_commands] )) ||
_imctl__subcmd__db__subcmd__check_commands() {
    local commands; commands=()
    _describe -t commands 'imctl db check commands' commands "$@"
}
(( $+functions[_imctl__subcmd__db__subcmd__migrate_commands] )) ||
_imctl__subcmd__db__subcmd__migrate_commands() {
    local commands; commands=()
    _describe -t commands 'imctl db migrate commands' commands "$@"
}
(( $+functions[_imctl__subcmd__db__subcmd__restore_commands] )) ||
_imctl__subcmd__db__subcmd__restore_commands() {
    local commands; commands=()
    _describe -t commands 'imctl db restore commands' commands "$@"
}
(( $+functions[_imctl__subcmd__db__subcmd__status_commands] )) ||
_imctl__subcmd__db__subcmd__status_commands() {
    local commands; commands=()
    _describe -t commands 'imctl db status commands' commands "$@"
}
(( $+functions[_imctl__subcmd__diff_commands] )) ||
_imctl__subcmd__diff_commands() {
    local commands; commands=()
    _describe -t commands 'imctl diff commands' commands "$@"
}
(( $+functions[_imctl__subcmd__export_commands] )) ||
_imctl__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__group_commands] )) ||
_imctl__subcmd__group_commands() {
    local commands; commands=(
'create:Create a group' \
'update:Change a group' \
'list:List groups' \
'show:Show a group and its members' \
'enable:Put groups in use again' \
'disable:Take groups out of use\: they grant nothing, what they deny still counts' \
'copy:Copy a group with its members to a new id' \
'add-member:Add users to a group, or with --group to several' \
'remove-member:Take users out of a group, or with --group out of several' \
'delete:Groups are never deleted\: this explains' \
'import:Import groups from CSV' \
'export:Export groups as CSV' \
    )
    _describe -t commands 'imctl group commands' commands "$@"
}
(( $+functions[_imctl__subcmd__group__subcmd__add-member_commands] )) ||
_imctl__subcmd__group__subcmd__add-member_commands() {
    local commands; commands=()
    _describe -t commands 'imctl group add-member commands' commands "$@"
}
(( $+functions[_imctl__subcmd__group__subcmd__copy_commands] )) ||
_imctl__subcmd__group__subcmd__copy_commands() {
    local commands; commands=()
    _describe -t commands 'imctl group copy commands' commands "$@"
}
(( $+functions[_imctl__subcmd__group__subcmd__create_commands] )) ||
_imctl__subcmd__group__subcmd__create_commands() {
    local commands; commands=()
    _describe -t commands 'imctl group create commands' commands "$@"
}
(( $+functions[_imctl__subcmd__group__subcmd__delete_commands] )) ||
_imctl__subcmd__group__subcmd__delete_commands() {
    local commands; commands=()
    _describe -t commands 'imctl group delete commands' commands "$@"
}
(( $+functions[_imctl__subcmd__group__subcmd__disable_commands] )) ||
_imctl__subcmd__group__subcmd__disable_commands() {
    local commands; commands=()
    _describe -t commands 'imctl group disable commands' commands "$@"
}
(( $+functions[_imctl__subcmd__group__subcmd__enable_commands] )) ||
_imctl__subcmd__group__subcmd__enable_commands() {
    local commands; commands=()
    _describe -t commands 'imctl group enable commands' commands "$@"
}
(( $+functions[_imctl__subcmd__group__subcmd__export_commands] )) ||
_imctl__subcmd__group__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl group export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__group__subcmd__import_commands] )) ||
_imctl__subcmd__group__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl group import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__group__subcmd__list_commands] )) ||
_imctl__subcmd__group__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl group list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__group__subcmd__remove-member_commands] )) ||
_imctl__subcmd__group__subcmd__remove-member_commands() {
    local commands; commands=()
    _describe -t commands 'imctl group remove-member commands' commands "$@"
}
(( $+functions[_imctl__subcmd__group__subcmd__show_commands] )) ||
_imctl__subcmd__group__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl group show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__group__subcmd__update_commands] )) ||
_imctl__subcmd__group__subcmd__update_commands() {
    local commands; commands=()
    _describe -t commands 'imctl group update commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold_commands] )) ||
_imctl__subcmd__hold_commands() {
    local commands; commands=(
'create:Create a hold; it holds from now on, unless --active-from says otherwise' \
'update:Change a hold' \
'asset:What it holds' \
'custodian:Who must know of it' \
'release:End holds\: what they held may be deleted, and they stay as history' \
'delete:Always refused\: holds are released' \
'list:List holds' \
'show:Show a hold, what it holds and who must know' \
'timeline:What happened to it, when, by whom and why' \
'import:Import holds from CSV' \
'export:Export holds as CSV' \
    )
    _describe -t commands 'imctl hold commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold__subcmd__asset_commands] )) ||
_imctl__subcmd__hold__subcmd__asset_commands() {
    local commands; commands=(
'add:Hold these, too' \
'remove:Hold these no longer' \
'list:List them' \
    )
    _describe -t commands 'imctl hold asset commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold__subcmd__asset__subcmd__add_commands] )) ||
_imctl__subcmd__hold__subcmd__asset__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'imctl hold asset add commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold__subcmd__asset__subcmd__list_commands] )) ||
_imctl__subcmd__hold__subcmd__asset__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl hold asset list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold__subcmd__asset__subcmd__remove_commands] )) ||
_imctl__subcmd__hold__subcmd__asset__subcmd__remove_commands() {
    local commands; commands=()
    _describe -t commands 'imctl hold asset remove commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold__subcmd__create_commands] )) ||
_imctl__subcmd__hold__subcmd__create_commands() {
    local commands; commands=()
    _describe -t commands 'imctl hold create commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold__subcmd__custodian_commands] )) ||
_imctl__subcmd__hold__subcmd__custodian_commands() {
    local commands; commands=(
'add:These users must know and acknowledge it' \
'remove:These users need no longer know' \
'acknowledge:Record that these users have acknowledged it' \
'list:List them, and who has acknowledged' \
    )
    _describe -t commands 'imctl hold custodian commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold__subcmd__custodian__subcmd__acknowledge_commands] )) ||
_imctl__subcmd__hold__subcmd__custodian__subcmd__acknowledge_commands() {
    local commands; commands=()
    _describe -t commands 'imctl hold custodian acknowledge commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold__subcmd__custodian__subcmd__add_commands] )) ||
_imctl__subcmd__hold__subcmd__custodian__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'imctl hold custodian add commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold__subcmd__custodian__subcmd__list_commands] )) ||
_imctl__subcmd__hold__subcmd__custodian__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl hold custodian list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold__subcmd__custodian__subcmd__remove_commands] )) ||
_imctl__subcmd__hold__subcmd__custodian__subcmd__remove_commands() {
    local commands; commands=()
    _describe -t commands 'imctl hold custodian remove commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold__subcmd__delete_commands] )) ||
_imctl__subcmd__hold__subcmd__delete_commands() {
    local commands; commands=()
    _describe -t commands 'imctl hold delete commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold__subcmd__export_commands] )) ||
_imctl__subcmd__hold__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl hold export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold__subcmd__import_commands] )) ||
_imctl__subcmd__hold__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl hold import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold__subcmd__list_commands] )) ||
_imctl__subcmd__hold__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl hold list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold__subcmd__release_commands] )) ||
_imctl__subcmd__hold__subcmd__release_commands() {
    local commands; commands=()
    _describe -t commands 'imctl hold release commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold__subcmd__show_commands] )) ||
_imctl__subcmd__hold__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl hold show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold__subcmd__timeline_commands] )) ||
_imctl__subcmd__hold__subcmd__timeline_commands() {
    local commands; commands=()
    _describe -t commands 'imctl hold timeline commands' commands "$@"
}
(( $+functions[_imctl__subcmd__hold__subcmd__update_commands] )) ||
_imctl__subcmd__hold__subcmd__update_commands() {
    local commands; commands=()
    _describe -t commands 'imctl hold update commands' commands "$@"
}
(( $+functions[_imctl__subcmd__import_commands] )) ||
_imctl__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__init_commands] )) ||
_imctl__subcmd__init_commands() {
    local commands; commands=()
    _describe -t commands 'imctl init commands' commands "$@"
}
(( $+functions[_imctl__subcmd__integration_commands] )) ||
_imctl__subcmd__integration_commands() {
    local commands; commands=(
'set:Set the mode, the account, the fall-back or a workspace' \
'unset:Set something back to its default' \
'show:Show what is set, and who is linked' \
'list:List what can be set, with its value and default' \
'link:Link a user to their user in Clio Operate' \
'unlink:Take links away' \
'links:List who is linked to whom' \
'functionalities:List what Clio Operate does with iManage, and what each of it needs' \
'check:Check that everything works; exit 7 when something is unmet' \
'plan:Print the commands that would make everything work; with --yes, run them' \
'import:Import what is set from CSV' \
'export:Export what is set as CSV' \
    )
    _describe -t commands 'imctl integration commands' commands "$@"
}
(( $+functions[_imctl__subcmd__integration__subcmd__check_commands] )) ||
_imctl__subcmd__integration__subcmd__check_commands() {
    local commands; commands=()
    _describe -t commands 'imctl integration check commands' commands "$@"
}
(( $+functions[_imctl__subcmd__integration__subcmd__export_commands] )) ||
_imctl__subcmd__integration__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl integration export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__integration__subcmd__functionalities_commands] )) ||
_imctl__subcmd__integration__subcmd__functionalities_commands() {
    local commands; commands=()
    _describe -t commands 'imctl integration functionalities commands' commands "$@"
}
(( $+functions[_imctl__subcmd__integration__subcmd__import_commands] )) ||
_imctl__subcmd__integration__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl integration import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__integration__subcmd__link_commands] )) ||
_imctl__subcmd__integration__subcmd__link_commands() {
    local commands; commands=()
    _describe -t commands 'imctl integration link commands' commands "$@"
}
(( $+functions[_imctl__subcmd__integration__subcmd__links_commands] )) ||
_imctl__subcmd__integration__subcmd__links_commands() {
    local commands; commands=()
    _describe -t commands 'imctl integration links commands' commands "$@"
}
(( $+functions[_imctl__subcmd__integration__subcmd__list_commands] )) ||
_imctl__subcmd__integration__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl integration list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__integration__subcmd__plan_commands] )) ||
_imctl__subcmd__integration__subcmd__plan_commands() {
    local commands; commands=()
    _describe -t commands 'imctl integration plan commands' commands "$@"
}
(( $+functions[_imctl__subcmd__integration__subcmd__set_commands] )) ||
_imctl__subcmd__integration__subcmd__set_commands() {
    local commands; commands=()
    _describe -t commands 'imctl integration set commands' commands "$@"
}
(( $+functions[_imctl__subcmd__integration__subcmd__show_commands] )) ||
_imctl__subcmd__integration__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl integration show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__integration__subcmd__unlink_commands] )) ||
_imctl__subcmd__integration__subcmd__unlink_commands() {
    local commands; commands=()
    _describe -t commands 'imctl integration unlink commands' commands "$@"
}
(( $+functions[_imctl__subcmd__integration__subcmd__unset_commands] )) ||
_imctl__subcmd__integration__subcmd__unset_commands() {
    local commands; commands=()
    _describe -t commands 'imctl integration unset commands' commands "$@"
}
(( $+functions[_imctl__subcmd__item_commands] )) ||
_imctl__subcmd__item_commands() {
    local commands; commands=(
'create:Create a workspace, folder or document' \
'update:Change an item' \
'list:List items\: all, or those of a library (-l)' \
'show:Show an item, its effective security, and where that comes from' \
'delete:Delete items, with their entries' \
'grant:Give users and groups access to an item, or deny it (\`no_access\`)' \
'revoke:Take users and groups off an item' \
'security:Set the default security, or push an item'\''s security down; without flags, show it' \
'import:Import items from CSV' \
'export:Export items as CSV' \
    )
    _describe -t commands 'imctl item commands' commands "$@"
}
(( $+functions[_imctl__subcmd__item__subcmd__create_commands] )) ||
_imctl__subcmd__item__subcmd__create_commands() {
    local commands; commands=()
    _describe -t commands 'imctl item create commands' commands "$@"
}
(( $+functions[_imctl__subcmd__item__subcmd__delete_commands] )) ||
_imctl__subcmd__item__subcmd__delete_commands() {
    local commands; commands=()
    _describe -t commands 'imctl item delete commands' commands "$@"
}
(( $+functions[_imctl__subcmd__item__subcmd__export_commands] )) ||
_imctl__subcmd__item__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl item export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__item__subcmd__grant_commands] )) ||
_imctl__subcmd__item__subcmd__grant_commands() {
    local commands; commands=()
    _describe -t commands 'imctl item grant commands' commands "$@"
}
(( $+functions[_imctl__subcmd__item__subcmd__import_commands] )) ||
_imctl__subcmd__item__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl item import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__item__subcmd__list_commands] )) ||
_imctl__subcmd__item__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl item list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__item__subcmd__revoke_commands] )) ||
_imctl__subcmd__item__subcmd__revoke_commands() {
    local commands; commands=()
    _describe -t commands 'imctl item revoke commands' commands "$@"
}
(( $+functions[_imctl__subcmd__item__subcmd__security_commands] )) ||
_imctl__subcmd__item__subcmd__security_commands() {
    local commands; commands=(
'apply:Push an item'\''s security down to everything in it that has security of its own' \
    )
    _describe -t commands 'imctl item security commands' commands "$@"
}
(( $+functions[_imctl__subcmd__item__subcmd__security__subcmd__apply_commands] )) ||
_imctl__subcmd__item__subcmd__security__subcmd__apply_commands() {
    local commands; commands=()
    _describe -t commands 'imctl item security apply commands' commands "$@"
}
(( $+functions[_imctl__subcmd__item__subcmd__show_commands] )) ||
_imctl__subcmd__item__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl item show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__item__subcmd__update_commands] )) ||
_imctl__subcmd__item__subcmd__update_commands() {
    local commands; commands=()
    _describe -t commands 'imctl item update commands' commands "$@"
}
(( $+functions[_imctl__subcmd__library_commands] )) ||
_imctl__subcmd__library_commands() {
    local commands; commands=(
'create:Create a library with its built-in roles and groups' \
'update:Change a library' \
'list:List libraries' \
'show:Show a library' \
'import:Import libraries from CSV' \
'export:Export libraries as CSV' \
    )
    _describe -t commands 'imctl library commands' commands "$@"
}
(( $+functions[_imctl__subcmd__library__subcmd__create_commands] )) ||
_imctl__subcmd__library__subcmd__create_commands() {
    local commands; commands=()
    _describe -t commands 'imctl library create commands' commands "$@"
}
(( $+functions[_imctl__subcmd__library__subcmd__export_commands] )) ||
_imctl__subcmd__library__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl library export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__library__subcmd__import_commands] )) ||
_imctl__subcmd__library__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl library import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__library__subcmd__list_commands] )) ||
_imctl__subcmd__library__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl library list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__library__subcmd__show_commands] )) ||
_imctl__subcmd__library__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl library show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__library__subcmd__update_commands] )) ||
_imctl__subcmd__library__subcmd__update_commands() {
    local commands; commands=()
    _describe -t commands 'imctl library update commands' commands "$@"
}
(( $+functions[_imctl__subcmd__lint_commands] )) ||
_imctl__subcmd__lint_commands() {
    local commands; commands=()
    _describe -t commands 'imctl lint commands' commands "$@"
}
(( $+functions[_imctl__subcmd__man_commands] )) ||
_imctl__subcmd__man_commands() {
    local commands; commands=()
    _describe -t commands 'imctl man commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter_commands] )) ||
_imctl__subcmd__matter_commands() {
    local commands; commands=(
'create:Create a matter' \
'add:Create a matter' \
'update:Change a matter' \
'list:List matters, and how each is secured' \
'show:Show a matter' \
'policy:Set the security policy; without flags, show it' \
'admin:Local administrators' \
'conflict:Who is walled off' \
'exclude-system:Systems in which the policy counts as open' \
'close:Close\: policy, staffing and walls stay' \
'reopen:Open again' \
'delete:Delete, with everything that hangs on it' \
'timeline:What happened to it, when, by whom and why' \
'import:Import matters from CSV' \
'export:Export matters as CSV' \
    )
    _describe -t commands 'imctl matter commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__admin_commands] )) ||
_imctl__subcmd__matter__subcmd__admin_commands() {
    local commands; commands=(
'add:Appoint users or groups' \
'remove:Dismiss users or groups' \
'list:List them' \
    )
    _describe -t commands 'imctl matter admin commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__admin__subcmd__add_commands] )) ||
_imctl__subcmd__matter__subcmd__admin__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter admin add commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__admin__subcmd__list_commands] )) ||
_imctl__subcmd__matter__subcmd__admin__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter admin list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__admin__subcmd__remove_commands] )) ||
_imctl__subcmd__matter__subcmd__admin__subcmd__remove_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter admin remove commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__close_commands] )) ||
_imctl__subcmd__matter__subcmd__close_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter close commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__conflict_commands] )) ||
_imctl__subcmd__matter__subcmd__conflict_commands() {
    local commands; commands=(
'add:Wall users or groups off' \
'remove:Take walls down' \
'list:List them' \
    )
    _describe -t commands 'imctl matter conflict commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__conflict__subcmd__add_commands] )) ||
_imctl__subcmd__matter__subcmd__conflict__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter conflict add commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__conflict__subcmd__list_commands] )) ||
_imctl__subcmd__matter__subcmd__conflict__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter conflict list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__conflict__subcmd__remove_commands] )) ||
_imctl__subcmd__matter__subcmd__conflict__subcmd__remove_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter conflict remove commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__create_commands] )) ||
_imctl__subcmd__matter__subcmd__create_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter create commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__delete_commands] )) ||
_imctl__subcmd__matter__subcmd__delete_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter delete commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__exclude-system_commands] )) ||
_imctl__subcmd__matter__subcmd__exclude-system_commands() {
    local commands; commands=(
'add:Exclude systems (--reason is needed)' \
'remove:Let the policy count there again' \
'list:List them' \
    )
    _describe -t commands 'imctl matter exclude-system commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__exclude-system__subcmd__add_commands] )) ||
_imctl__subcmd__matter__subcmd__exclude-system__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter exclude-system add commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__exclude-system__subcmd__list_commands] )) ||
_imctl__subcmd__matter__subcmd__exclude-system__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter exclude-system list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__exclude-system__subcmd__remove_commands] )) ||
_imctl__subcmd__matter__subcmd__exclude-system__subcmd__remove_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter exclude-system remove commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__export_commands] )) ||
_imctl__subcmd__matter__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__import_commands] )) ||
_imctl__subcmd__matter__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__list_commands] )) ||
_imctl__subcmd__matter__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__policy_commands] )) ||
_imctl__subcmd__matter__subcmd__policy_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter policy commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__reopen_commands] )) ||
_imctl__subcmd__matter__subcmd__reopen_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter reopen commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__show_commands] )) ||
_imctl__subcmd__matter__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__timeline_commands] )) ||
_imctl__subcmd__matter__subcmd__timeline_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter timeline commands' commands "$@"
}
(( $+functions[_imctl__subcmd__matter__subcmd__update_commands] )) ||
_imctl__subcmd__matter__subcmd__update_commands() {
    local commands; commands=()
    _describe -t commands 'imctl matter update commands' commands "$@"
}
(( $+functions[_imctl__subcmd__memo_commands] )) ||
_imctl__subcmd__memo_commands() {
    local commands; commands=(
'set:Set an asset'\''s memo' \
'clear:Take an asset'\''s memo away' \
'schedule:Set how often reminders of the memo are due' \
'remind:Send a reminder of an asset'\''s memo now, to everybody with access' \
'run-due:Send the reminders that are due, and let overdue requests expire\: safe to run every minute' \
'deliver:Deliver the messages in the outbox' \
'outbox:List the messages in the outbox' \
'acknowledge:Record that a user has acknowledged an asset'\''s memo' \
'status:Who was sent an asset'\''s memo, who has acknowledged it, and who hasn'\''t' \
'show:Show an asset'\''s memo' \
'list:List memos' \
'import:Import memos from CSV' \
'export:Export memos as CSV' \
    )
    _describe -t commands 'imctl memo commands' commands "$@"
}
(( $+functions[_imctl__subcmd__memo__subcmd__acknowledge_commands] )) ||
_imctl__subcmd__memo__subcmd__acknowledge_commands() {
    local commands; commands=()
    _describe -t commands 'imctl memo acknowledge commands' commands "$@"
}
(( $+functions[_imctl__subcmd__memo__subcmd__clear_commands] )) ||
_imctl__subcmd__memo__subcmd__clear_commands() {
    local commands; commands=()
    _describe -t commands 'imctl memo clear commands' commands "$@"
}
(( $+functions[_imctl__subcmd__memo__subcmd__deliver_commands] )) ||
_imctl__subcmd__memo__subcmd__deliver_commands() {
    local commands; commands=()
    _describe -t commands 'imctl memo deliver commands' commands "$@"
}
(( $+functions[_imctl__subcmd__memo__subcmd__export_commands] )) ||
_imctl__subcmd__memo__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl memo export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__memo__subcmd__import_commands] )) ||
_imctl__subcmd__memo__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl memo import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__memo__subcmd__list_commands] )) ||
_imctl__subcmd__memo__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl memo list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__memo__subcmd__outbox_commands] )) ||
_imctl__subcmd__memo__subcmd__outbox_commands() {
    local commands; commands=()
    _describe -t commands 'imctl memo outbox commands' commands "$@"
}
(( $+functions[_imctl__subcmd__memo__subcmd__remind_commands] )) ||
_imctl__subcmd__memo__subcmd__remind_commands() {
    local commands; commands=()
    _describe -t commands 'imctl memo remind commands' commands "$@"
}
(( $+functions[_imctl__subcmd__memo__subcmd__run-due_commands] )) ||
_imctl__subcmd__memo__subcmd__run-due_commands() {
    local commands; commands=()
    _describe -t commands 'imctl memo run-due commands' commands "$@"
}
(( $+functions[_imctl__subcmd__memo__subcmd__schedule_commands] )) ||
_imctl__subcmd__memo__subcmd__schedule_commands() {
    local commands; commands=()
    _describe -t commands 'imctl memo schedule commands' commands "$@"
}
(( $+functions[_imctl__subcmd__memo__subcmd__set_commands] )) ||
_imctl__subcmd__memo__subcmd__set_commands() {
    local commands; commands=()
    _describe -t commands 'imctl memo set commands' commands "$@"
}
(( $+functions[_imctl__subcmd__memo__subcmd__show_commands] )) ||
_imctl__subcmd__memo__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl memo show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__memo__subcmd__status_commands] )) ||
_imctl__subcmd__memo__subcmd__status_commands() {
    local commands; commands=()
    _describe -t commands 'imctl memo status commands' commands "$@"
}
(( $+functions[_imctl__subcmd__opposing_commands] )) ||
_imctl__subcmd__opposing_commands() {
    local commands; commands=(
'create:Create an opposing team set, not in force yet' \
'update:Change a set'\''s name' \
'add-side:Put assets on a side' \
'remove-side:Take assets off their side' \
'activate:Put a set in force\: prints who loses access, and asks' \
'deactivate:Take a set out of force; it is kept' \
'list:List sets' \
'show:Show a set, its sides and their people' \
'import:Import sets from CSV' \
'export:Export sets as CSV' \
    )
    _describe -t commands 'imctl opposing commands' commands "$@"
}
(( $+functions[_imctl__subcmd__opposing__subcmd__activate_commands] )) ||
_imctl__subcmd__opposing__subcmd__activate_commands() {
    local commands; commands=()
    _describe -t commands 'imctl opposing activate commands' commands "$@"
}
(( $+functions[_imctl__subcmd__opposing__subcmd__add-side_commands] )) ||
_imctl__subcmd__opposing__subcmd__add-side_commands() {
    local commands; commands=()
    _describe -t commands 'imctl opposing add-side commands' commands "$@"
}
(( $+functions[_imctl__subcmd__opposing__subcmd__create_commands] )) ||
_imctl__subcmd__opposing__subcmd__create_commands() {
    local commands; commands=()
    _describe -t commands 'imctl opposing create commands' commands "$@"
}
(( $+functions[_imctl__subcmd__opposing__subcmd__deactivate_commands] )) ||
_imctl__subcmd__opposing__subcmd__deactivate_commands() {
    local commands; commands=()
    _describe -t commands 'imctl opposing deactivate commands' commands "$@"
}
(( $+functions[_imctl__subcmd__opposing__subcmd__export_commands] )) ||
_imctl__subcmd__opposing__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl opposing export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__opposing__subcmd__import_commands] )) ||
_imctl__subcmd__opposing__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl opposing import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__opposing__subcmd__list_commands] )) ||
_imctl__subcmd__opposing__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl opposing list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__opposing__subcmd__remove-side_commands] )) ||
_imctl__subcmd__opposing__subcmd__remove-side_commands() {
    local commands; commands=()
    _describe -t commands 'imctl opposing remove-side commands' commands "$@"
}
(( $+functions[_imctl__subcmd__opposing__subcmd__show_commands] )) ||
_imctl__subcmd__opposing__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl opposing show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__opposing__subcmd__update_commands] )) ||
_imctl__subcmd__opposing__subcmd__update_commands() {
    local commands; commands=()
    _describe -t commands 'imctl opposing update commands' commands "$@"
}
(( $+functions[_imctl__subcmd__privilege_commands] )) ||
_imctl__subcmd__privilege_commands() {
    local commands; commands=(
'list:List privileges' \
'show:Show a privilege' \
    )
    _describe -t commands 'imctl privilege commands' commands "$@"
}
(( $+functions[_imctl__subcmd__privilege__subcmd__list_commands] )) ||
_imctl__subcmd__privilege__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl privilege list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__privilege__subcmd__show_commands] )) ||
_imctl__subcmd__privilege__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl privilege show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__request_commands] )) ||
_imctl__subcmd__request_commands() {
    local commands; commands=(
'create:Ask for access to an asset, for oneself or somebody else' \
'approve:Give the access that requests ask for' \
'reject:Refuse requests' \
'withdraw:Take one'\''s own requests back' \
'list:List requests' \
'show:Show a request, and who may decide about it' \
'import:Import requests from CSV' \
'export:Export requests as CSV' \
    )
    _describe -t commands 'imctl request commands' commands "$@"
}
(( $+functions[_imctl__subcmd__request__subcmd__approve_commands] )) ||
_imctl__subcmd__request__subcmd__approve_commands() {
    local commands; commands=()
    _describe -t commands 'imctl request approve commands' commands "$@"
}
(( $+functions[_imctl__subcmd__request__subcmd__create_commands] )) ||
_imctl__subcmd__request__subcmd__create_commands() {
    local commands; commands=()
    _describe -t commands 'imctl request create commands' commands "$@"
}
(( $+functions[_imctl__subcmd__request__subcmd__export_commands] )) ||
_imctl__subcmd__request__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl request export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__request__subcmd__import_commands] )) ||
_imctl__subcmd__request__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl request import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__request__subcmd__list_commands] )) ||
_imctl__subcmd__request__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl request list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__request__subcmd__reject_commands] )) ||
_imctl__subcmd__request__subcmd__reject_commands() {
    local commands; commands=()
    _describe -t commands 'imctl request reject commands' commands "$@"
}
(( $+functions[_imctl__subcmd__request__subcmd__show_commands] )) ||
_imctl__subcmd__request__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl request show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__request__subcmd__withdraw_commands] )) ||
_imctl__subcmd__request__subcmd__withdraw_commands() {
    local commands; commands=()
    _describe -t commands 'imctl request withdraw commands' commands "$@"
}
(( $+functions[_imctl__subcmd__role_commands] )) ||
_imctl__subcmd__role_commands() {
    local commands; commands=(
'create:Create a role; without a name, a terminal is asked for everything' \
'update:Change a role'\''s description or kind' \
'list:List roles' \
'show:Show a role with the value of every privilege and who holds it' \
'grant:Grant privileges, or set a level\: \`import_create\`, \`control_center_access=tier1\`' \
'deny:Deny privileges' \
'clear:Say nothing of privileges any more\: the default counts, and for a service role nothing' \
'duplicate:Copy a role with its privileges to a new name' \
'delete:Delete a role that nobody holds' \
'assign:Give a role to users (policy roles\: or groups)' \
'unassign:Take a role from users (a library role is changed by assigning another)' \
'diff:Compare two roles\: what differs' \
'tiers:Print the features of the fixed administrator sets' \
'import:Import roles from CSV' \
'export:Export roles as CSV' \
    )
    _describe -t commands 'imctl role commands' commands "$@"
}
(( $+functions[_imctl__subcmd__role__subcmd__assign_commands] )) ||
_imctl__subcmd__role__subcmd__assign_commands() {
    local commands; commands=()
    _describe -t commands 'imctl role assign commands' commands "$@"
}
(( $+functions[_imctl__subcmd__role__subcmd__clear_commands] )) ||
_imctl__subcmd__role__subcmd__clear_commands() {
    local commands; commands=()
    _describe -t commands 'imctl role clear commands' commands "$@"
}
(( $+functions[_imctl__subcmd__role__subcmd__create_commands] )) ||
_imctl__subcmd__role__subcmd__create_commands() {
    local commands; commands=()
    _describe -t commands 'imctl role create commands' commands "$@"
}
(( $+functions[_imctl__subcmd__role__subcmd__delete_commands] )) ||
_imctl__subcmd__role__subcmd__delete_commands() {
    local commands; commands=()
    _describe -t commands 'imctl role delete commands' commands "$@"
}
(( $+functions[_imctl__subcmd__role__subcmd__deny_commands] )) ||
_imctl__subcmd__role__subcmd__deny_commands() {
    local commands; commands=()
    _describe -t commands 'imctl role deny commands' commands "$@"
}
(( $+functions[_imctl__subcmd__role__subcmd__diff_commands] )) ||
_imctl__subcmd__role__subcmd__diff_commands() {
    local commands; commands=()
    _describe -t commands 'imctl role diff commands' commands "$@"
}
(( $+functions[_imctl__subcmd__role__subcmd__duplicate_commands] )) ||
_imctl__subcmd__role__subcmd__duplicate_commands() {
    local commands; commands=()
    _describe -t commands 'imctl role duplicate commands' commands "$@"
}
(( $+functions[_imctl__subcmd__role__subcmd__export_commands] )) ||
_imctl__subcmd__role__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl role export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__role__subcmd__grant_commands] )) ||
_imctl__subcmd__role__subcmd__grant_commands() {
    local commands; commands=()
    _describe -t commands 'imctl role grant commands' commands "$@"
}
(( $+functions[_imctl__subcmd__role__subcmd__import_commands] )) ||
_imctl__subcmd__role__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl role import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__role__subcmd__list_commands] )) ||
_imctl__subcmd__role__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl role list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__role__subcmd__show_commands] )) ||
_imctl__subcmd__role__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl role show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__role__subcmd__tiers_commands] )) ||
_imctl__subcmd__role__subcmd__tiers_commands() {
    local commands; commands=()
    _describe -t commands 'imctl role tiers commands' commands "$@"
}
(( $+functions[_imctl__subcmd__role__subcmd__unassign_commands] )) ||
_imctl__subcmd__role__subcmd__unassign_commands() {
    local commands; commands=()
    _describe -t commands 'imctl role unassign commands' commands "$@"
}
(( $+functions[_imctl__subcmd__role__subcmd__update_commands] )) ||
_imctl__subcmd__role__subcmd__update_commands() {
    local commands; commands=()
    _describe -t commands 'imctl role update commands' commands "$@"
}
(( $+functions[_imctl__subcmd__service_commands] )) ||
_imctl__subcmd__service_commands() {
    local commands; commands=(
'create:Create a service under its licence tier' \
'update:Change a service'\''s name, tier or add-ons' \
'delete:Delete a service; nobody holds a role there any more' \
'list:List services' \
'show:Show a service and the roles that groups hold there' \
'assign:Give groups service roles on a service' \
'unassign:Take service roles from groups' \
'matrix:Print what each group may do\: permissions in rows, groups in columns' \
'downgrade:Change to a lower licence tier, having shown who loses what' \
'timeline:Show what happened to a service' \
'import:Import services from CSV' \
'export:Export services as CSV' \
    )
    _describe -t commands 'imctl service commands' commands "$@"
}
(( $+functions[_imctl__subcmd__service__subcmd__assign_commands] )) ||
_imctl__subcmd__service__subcmd__assign_commands() {
    local commands; commands=()
    _describe -t commands 'imctl service assign commands' commands "$@"
}
(( $+functions[_imctl__subcmd__service__subcmd__create_commands] )) ||
_imctl__subcmd__service__subcmd__create_commands() {
    local commands; commands=()
    _describe -t commands 'imctl service create commands' commands "$@"
}
(( $+functions[_imctl__subcmd__service__subcmd__delete_commands] )) ||
_imctl__subcmd__service__subcmd__delete_commands() {
    local commands; commands=()
    _describe -t commands 'imctl service delete commands' commands "$@"
}
(( $+functions[_imctl__subcmd__service__subcmd__downgrade_commands] )) ||
_imctl__subcmd__service__subcmd__downgrade_commands() {
    local commands; commands=()
    _describe -t commands 'imctl service downgrade commands' commands "$@"
}
(( $+functions[_imctl__subcmd__service__subcmd__export_commands] )) ||
_imctl__subcmd__service__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl service export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__service__subcmd__import_commands] )) ||
_imctl__subcmd__service__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl service import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__service__subcmd__list_commands] )) ||
_imctl__subcmd__service__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl service list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__service__subcmd__matrix_commands] )) ||
_imctl__subcmd__service__subcmd__matrix_commands() {
    local commands; commands=()
    _describe -t commands 'imctl service matrix commands' commands "$@"
}
(( $+functions[_imctl__subcmd__service__subcmd__show_commands] )) ||
_imctl__subcmd__service__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl service show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__service__subcmd__timeline_commands] )) ||
_imctl__subcmd__service__subcmd__timeline_commands() {
    local commands; commands=()
    _describe -t commands 'imctl service timeline commands' commands "$@"
}
(( $+functions[_imctl__subcmd__service__subcmd__unassign_commands] )) ||
_imctl__subcmd__service__subcmd__unassign_commands() {
    local commands; commands=()
    _describe -t commands 'imctl service unassign commands' commands "$@"
}
(( $+functions[_imctl__subcmd__service__subcmd__update_commands] )) ||
_imctl__subcmd__service__subcmd__update_commands() {
    local commands; commands=()
    _describe -t commands 'imctl service update commands' commands "$@"
}
(( $+functions[_imctl__subcmd__setting_commands] )) ||
_imctl__subcmd__setting_commands() {
    local commands; commands=(
'set:Set a setting' \
'unset:Go back to a setting'\''s default' \
'list:List every setting with its value and default' \
'show:Show a setting' \
'import:Import settings from CSV' \
'export:Export the settings that were set as CSV' \
    )
    _describe -t commands 'imctl setting commands' commands "$@"
}
(( $+functions[_imctl__subcmd__setting__subcmd__export_commands] )) ||
_imctl__subcmd__setting__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl setting export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__setting__subcmd__import_commands] )) ||
_imctl__subcmd__setting__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl setting import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__setting__subcmd__list_commands] )) ||
_imctl__subcmd__setting__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl setting list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__setting__subcmd__set_commands] )) ||
_imctl__subcmd__setting__subcmd__set_commands() {
    local commands; commands=()
    _describe -t commands 'imctl setting set commands' commands "$@"
}
(( $+functions[_imctl__subcmd__setting__subcmd__show_commands] )) ||
_imctl__subcmd__setting__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl setting show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__setting__subcmd__unset_commands] )) ||
_imctl__subcmd__setting__subcmd__unset_commands() {
    local commands; commands=()
    _describe -t commands 'imctl setting unset commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing_commands] )) ||
_imctl__subcmd__staffing_commands() {
    local commands; commands=(
'add:Put users and groups on an asset'\''s staffing' \
'remove:Take members off' \
'set-period:Set when members'\'' access ends, or that it doesn'\''t' \
'set-type:Set members'\'' type; an assistant'\''s row becomes their own' \
'set-systems:Set the systems that members'\'' rows are for' \
'set-attorney:Name the responsible attorney' \
'unset-attorney:Name none' \
'copy-client-team:Copy the team members of a matter'\''s client to the matter' \
'assistants:Assistants and the timekeepers whom they follow' \
'omit:Whom an asset'\''s additive rule never adds; without users, list them' \
'rule:Rules by which staffing maintains itself' \
'maintain:Run the rules of these assets, or of all\: adds who is active and removes who isn'\''t' \
'activity:What was done on an asset and the matters under it, when and by whom' \
'list:List the staffing of an asset, or all, and what each row means today' \
'show:Show one member of an asset'\''s staffing' \
'import:Import staffing from CSV' \
'export:Export staffing as CSV' \
    )
    _describe -t commands 'imctl staffing commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__activity_commands] )) ||
_imctl__subcmd__staffing__subcmd__activity_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing activity commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__add_commands] )) ||
_imctl__subcmd__staffing__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing add commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__assistants_commands] )) ||
_imctl__subcmd__staffing__subcmd__assistants_commands() {
    local commands; commands=(
'add:Give a timekeeper assistants' \
'remove:Take assistants from a timekeeper' \
'list:List them\: all, or those of one user' \
    )
    _describe -t commands 'imctl staffing assistants commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__assistants__subcmd__add_commands] )) ||
_imctl__subcmd__staffing__subcmd__assistants__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing assistants add commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__assistants__subcmd__list_commands] )) ||
_imctl__subcmd__staffing__subcmd__assistants__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing assistants list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__assistants__subcmd__remove_commands] )) ||
_imctl__subcmd__staffing__subcmd__assistants__subcmd__remove_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing assistants remove commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__copy-client-team_commands] )) ||
_imctl__subcmd__staffing__subcmd__copy-client-team_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing copy-client-team commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__export_commands] )) ||
_imctl__subcmd__staffing__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__import_commands] )) ||
_imctl__subcmd__staffing__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__list_commands] )) ||
_imctl__subcmd__staffing__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__maintain_commands] )) ||
_imctl__subcmd__staffing__subcmd__maintain_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing maintain commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__omit_commands] )) ||
_imctl__subcmd__staffing__subcmd__omit_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing omit commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__remove_commands] )) ||
_imctl__subcmd__staffing__subcmd__remove_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing remove commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__rule_commands] )) ||
_imctl__subcmd__staffing__subcmd__rule_commands() {
    local commands; commands=(
'add:Let an asset'\''s staffing maintain itself\: one rule of each kind' \
'remove:Take a rule away' \
'list:List the rules of an asset, or all' \
    )
    _describe -t commands 'imctl staffing rule commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__rule__subcmd__add_commands] )) ||
_imctl__subcmd__staffing__subcmd__rule__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing rule add commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__rule__subcmd__list_commands] )) ||
_imctl__subcmd__staffing__subcmd__rule__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing rule list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__rule__subcmd__remove_commands] )) ||
_imctl__subcmd__staffing__subcmd__rule__subcmd__remove_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing rule remove commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__set-attorney_commands] )) ||
_imctl__subcmd__staffing__subcmd__set-attorney_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing set-attorney commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__set-period_commands] )) ||
_imctl__subcmd__staffing__subcmd__set-period_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing set-period commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__set-systems_commands] )) ||
_imctl__subcmd__staffing__subcmd__set-systems_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing set-systems commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__set-type_commands] )) ||
_imctl__subcmd__staffing__subcmd__set-type_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing set-type commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__show_commands] )) ||
_imctl__subcmd__staffing__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__staffing__subcmd__unset-attorney_commands] )) ||
_imctl__subcmd__staffing__subcmd__unset-attorney_commands() {
    local commands; commands=()
    _describe -t commands 'imctl staffing unset-attorney commands' commands "$@"
}
(( $+functions[_imctl__subcmd__system_commands] )) ||
_imctl__subcmd__system_commands() {
    local commands; commands=(
'create:Register a system' \
'add:Register a system' \
'update:Change a system'\''s description' \
'delete:Take a system away that nothing is excluded from' \
'list:List systems' \
'show:Show a system' \
'import:Import systems from CSV' \
'export:Export systems as CSV' \
    )
    _describe -t commands 'imctl system commands' commands "$@"
}
(( $+functions[_imctl__subcmd__system__subcmd__create_commands] )) ||
_imctl__subcmd__system__subcmd__create_commands() {
    local commands; commands=()
    _describe -t commands 'imctl system create commands' commands "$@"
}
(( $+functions[_imctl__subcmd__system__subcmd__delete_commands] )) ||
_imctl__subcmd__system__subcmd__delete_commands() {
    local commands; commands=()
    _describe -t commands 'imctl system delete commands' commands "$@"
}
(( $+functions[_imctl__subcmd__system__subcmd__export_commands] )) ||
_imctl__subcmd__system__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl system export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__system__subcmd__import_commands] )) ||
_imctl__subcmd__system__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl system import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__system__subcmd__list_commands] )) ||
_imctl__subcmd__system__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl system list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__system__subcmd__show_commands] )) ||
_imctl__subcmd__system__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl system show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__system__subcmd__update_commands] )) ||
_imctl__subcmd__system__subcmd__update_commands() {
    local commands; commands=()
    _describe -t commands 'imctl system update commands' commands "$@"
}
(( $+functions[_imctl__subcmd__test_commands] )) ||
_imctl__subcmd__test_commands() {
    local commands; commands=()
    _describe -t commands 'imctl test commands' commands "$@"
}
(( $+functions[_imctl__subcmd__timeline_commands] )) ||
_imctl__subcmd__timeline_commands() {
    local commands; commands=()
    _describe -t commands 'imctl timeline commands' commands "$@"
}
(( $+functions[_imctl__subcmd__undo_commands] )) ||
_imctl__subcmd__undo_commands() {
    local commands; commands=()
    _describe -t commands 'imctl undo commands' commands "$@"
}
(( $+functions[_imctl__subcmd__user_commands] )) ||
_imctl__subcmd__user_commands() {
    local commands; commands=(
'create:Create a user; a virtual one needs a password' \
'update:Change a user' \
'list:List users' \
'show:Show a user\: libraries and roles, groups, what they may do, where they are staffed' \
'enable:Let users sign in\: everywhere, or with -l to one library' \
'disable:Keep users from signing in\: everywhere, or with -l to one library' \
'lock:Lock accounts' \
'unlock:Unlock accounts' \
'reset-password:Set a user'\''s password' \
'assign:Assign users to the library of -l, with a role, or give them another' \
'unassign:Take users out of the library of -l' \
'sync:Take over the people of a directory\: create, update, activate and deactivate directory users' \
'delete:Users are never deleted\: this explains' \
'import:Import users from CSV' \
'export:Export users as CSV' \
    )
    _describe -t commands 'imctl user commands' commands "$@"
}
(( $+functions[_imctl__subcmd__user__subcmd__assign_commands] )) ||
_imctl__subcmd__user__subcmd__assign_commands() {
    local commands; commands=()
    _describe -t commands 'imctl user assign commands' commands "$@"
}
(( $+functions[_imctl__subcmd__user__subcmd__create_commands] )) ||
_imctl__subcmd__user__subcmd__create_commands() {
    local commands; commands=()
    _describe -t commands 'imctl user create commands' commands "$@"
}
(( $+functions[_imctl__subcmd__user__subcmd__delete_commands] )) ||
_imctl__subcmd__user__subcmd__delete_commands() {
    local commands; commands=()
    _describe -t commands 'imctl user delete commands' commands "$@"
}
(( $+functions[_imctl__subcmd__user__subcmd__disable_commands] )) ||
_imctl__subcmd__user__subcmd__disable_commands() {
    local commands; commands=()
    _describe -t commands 'imctl user disable commands' commands "$@"
}
(( $+functions[_imctl__subcmd__user__subcmd__enable_commands] )) ||
_imctl__subcmd__user__subcmd__enable_commands() {
    local commands; commands=()
    _describe -t commands 'imctl user enable commands' commands "$@"
}
(( $+functions[_imctl__subcmd__user__subcmd__export_commands] )) ||
_imctl__subcmd__user__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'imctl user export commands' commands "$@"
}
(( $+functions[_imctl__subcmd__user__subcmd__import_commands] )) ||
_imctl__subcmd__user__subcmd__import_commands() {
    local commands; commands=()
    _describe -t commands 'imctl user import commands' commands "$@"
}
(( $+functions[_imctl__subcmd__user__subcmd__list_commands] )) ||
_imctl__subcmd__user__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'imctl user list commands' commands "$@"
}
(( $+functions[_imctl__subcmd__user__subcmd__lock_commands] )) ||
_imctl__subcmd__user__subcmd__lock_commands() {
    local commands; commands=()
    _describe -t commands 'imctl user lock commands' commands "$@"
}
(( $+functions[_imctl__subcmd__user__subcmd__reset-password_commands] )) ||
_imctl__subcmd__user__subcmd__reset-password_commands() {
    local commands; commands=()
    _describe -t commands 'imctl user reset-password commands' commands "$@"
}
(( $+functions[_imctl__subcmd__user__subcmd__show_commands] )) ||
_imctl__subcmd__user__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'imctl user show commands' commands "$@"
}
(( $+functions[_imctl__subcmd__user__subcmd__sync_commands] )) ||
_imctl__subcmd__user__subcmd__sync_commands() {
    local commands; commands=()
    _describe -t commands 'imctl user sync commands' commands "$@"
}
(( $+functions[_imctl__subcmd__user__subcmd__unassign_commands] )) ||
_imctl__subcmd__user__subcmd__unassign_commands() {
    local commands; commands=()
    _describe -t commands 'imctl user unassign commands' commands "$@"
}
(( $+functions[_imctl__subcmd__user__subcmd__unlock_commands] )) ||
_imctl__subcmd__user__subcmd__unlock_commands() {
    local commands; commands=()
    _describe -t commands 'imctl user unlock commands' commands "$@"
}
(( $+functions[_imctl__subcmd__user__subcmd__update_commands] )) ||
_imctl__subcmd__user__subcmd__update_commands() {
    local commands; commands=()
    _describe -t commands 'imctl user update commands' commands "$@"
}
(( $+functions[_imctl__subcmd__what-can_commands] )) ||
_imctl__subcmd__what-can_commands() {
    local commands; commands=()
    _describe -t commands 'imctl what-can commands' commands "$@"
}
(( $+functions[_imctl__subcmd__who-can_commands] )) ||
_imctl__subcmd__who-can_commands() {
    local commands; commands=()
    _describe -t commands 'imctl who-can commands' commands "$@"
}

if [ "$funcstack[1]" = "_imctl" ]; then
    _imctl "$@"
else
    compdef _imctl imctl
fi
