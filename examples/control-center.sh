#!/usr/bin/env bash
# From an empty folder to a help desk: a library, its roles and people, a password, a directory's people, and a
# tier 1 administrator who unlocks a colleague and is refused a change of roles. Every step says what it does.
#
#   examples/control-center.sh             in a database that is thrown away afterwards
#   examples/control-center.sh desk.db     in a new database to keep
#
# Variables: IMCTL      a program that is built already; without it `cargo build --release` runs first
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/.." && pwd)

fail() { local code=$1; shift; printf 'control-center: %s\n' "$*" >&2; exit "$code"; }

[ "$#" -le 1 ] || fail 2 "usage: $0 [DATABASE]"

imctl=${IMCTL:-}
if [ -z "$imctl" ]; then
    (cd "$root" && cargo build --release --quiet)
    imctl=${CARGO_TARGET_DIR:-$root/target}/release/imctl
fi
unset IMCTL_AS IMCTL_LIBRARY IMCTL_OUTPUT

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export IMCTL_DB="${1:-$work/desk.db}"
[ ! -e "$IMCTL_DB" ] || fail 6 "$IMCTL_DB exists: give another file"

# step WORDS: what comes next.   run COMMAND: shows it and runs it.   refused CODE COMMAND: it must end so.
step() { printf '\n# %s\n' "$*"; }
run() {
    local word shown='$ imctl'
    for word in "$@"; do case $word in *[\ ]*) shown+=" '$word'" ;; *) shown+=" $word" ;; esac; done
    printf '%s\n' "$shown"
    "$imctl" "$@" 2>&1
}
refused() {
    local expected=$1 code=0; shift
    run "$@" || code=$?
    [ "$code" = "$expected" ] || fail 1 "ended with $code, not with $expected: imctl $*"
    printf '[exit %s]\n' "$code"
}

step 'A library brings its built-in roles and groups.'
run init --library ACTIVE
run role list --scope ACTIVE

step 'Two roles: one for those who work, one for the help desk. What is not granted is denied.'
run role create EDITOR --scope library:ACTIVE --description 'Works on documents' \
    --grant import_create --grant checkout_documents --grant create_workspaces
run role duplicate EDITOR HELPDESK --scope library:ACTIVE --description 'Helps those who work'
run role deny HELPDESK import_create create_workspaces --scope library:ACTIVE
run role grant HELPDESK control_center_access=tier1 unlock_documents --scope library:ACTIVE
run role diff EDITOR HELPDESK --scope library:ACTIVE

step 'A virtual user has a password, which comes by standard input or a file, never as an argument.'
printf 'correct-horse-battery\n' | run user create HDESK --full-name 'Hanna Desk' --email hdesk@firm.example \
    -l ACTIVE --role HELPDESK --password-stdin
printf 'four-more-words-here\n' > "$work/password"
run user create ROOT --full-name 'Ruth Root' --email root@firm.example -l ACTIVE --password-file "$work/password"
run group add-member NRTADMIN ROOT --scope ACTIVE

step 'Everybody else comes from the directory, with their groups. The second time changes nothing.'
cat > "$work/directory.ldif" <<'LDIF'
dn: uid=jdoe,ou=People,dc=firm,dc=example
objectClass: inetOrgPerson
uid: jdoe
cn: Jane Doe
mail: jdoe@firm.example
title: Partner

dn:: dWlkPXptw7xsbGVyLG91PVBlb3BsZSxkYz1maXJtLGRjPWV4YW1wbGU=
objectClass: inetOrgPerson
uid:: em3DvGxsZXI=
cn:: Wm/DqyBNw7xsbGVy
mail: zmueller@firm.example
title: Associate

dn: cn=Tax,ou=Groups,dc=firm,dc=example
objectClass: groupOfNames
cn: Tax
member: uid=jdoe,ou=People,dc=firm,dc=example
member:: dWlkPXptw7xsbGVyLG91PVBlb3BsZSxkYz1maXJtLGRjPWV4YW1wbGU=
LDIF
run user sync - -l ACTIVE < "$work/directory.ldif"
run user sync - -l ACTIVE < "$work/directory.ldif"
run role assign EDITOR JDOE ZMÜLLER --scope library:ACTIVE
run user list -l ACTIVE
run group show Tax

step 'A wrong password too often: the account is locked. The help desk (tier 1) unlocks it.'
run user lock JDOE
run --as HDESK user unlock JDOE
printf 'a-new-password-1\n' | run --as ROOT user reset-password HDESK --password-stdin --force-password-change false

step 'Roles are not for the help desk: that takes NRTADMIN. The refusal stands in the history.'
refused 8 --as HDESK role grant HELPDESK delete --scope library:ACTIVE
refused 8 --as HDESK user assign JDOE -l ACTIVE --role HELPDESK
run --as ROOT role grant EDITOR delete --scope library:ACTIVE

step 'Who may do what, and what happened.'
run role tiers -o csv | sed -n '1p;/^User,/p;/^Roles,/p'
run user show HDESK
run audit verify
