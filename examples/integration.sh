#!/usr/bin/env bash
# A service account for Clio Operate, from nothing until `integration check` finds nothing wrong; then the account is
# broken in eight ways, and each is found and mended by `integration plan`.
#
#   examples/integration.sh [DATABASE]      default: a database that is thrown away
#
# Variables: IMCTL      the program (default: imctl of this checkout, then of the PATH)
#            IMCTL_NOW  the clock (default 2026-12-01T09:00:00Z, so that every run says the same)
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
imctl=${IMCTL:-}
if [ -z "$imctl" ]; then
    for candidate in "$here/../target/release/imctl" "$here/../target/debug/imctl" imctl; do
        if command -v "$candidate" >/dev/null 2>&1; then imctl=$candidate; break; fi
    done
fi
if [ -z "$imctl" ]; then
    printf 'imctl was not found: build it with `cargo build --release`, or set IMCTL\n' >&2
    exit 1
fi

unset IMCTL_AS IMCTL_LIBRARY IMCTL_OUTPUT
export IMCTL_NOW="${IMCTL_NOW:-2026-12-01T09:00:00Z}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export IMCTL_DB="${1:-$work/integration.db}"

say() { printf '\n== %s\n' "$*"; }

# Runs a command as an administrator would see it.
show() { printf '$ imctl %s\n' "$*"; "$imctl" "$@" 2>&1; }

# Runs a check or plan that finds something unmet: exit 7.
finds() {
    local code=0
    show "$@" || code=$?
    [ "$code" -eq 7 ] || { printf 'expected exit 7, not %s\n' "$code" >&2; exit 1; }
}

# What is wrong, one line each. NAME RULE FUNCTIONALITY COMMAND…: the command breaks it, the check says the rule.
breaks() {
    local name=$1 rule=$2 functionality=$3; shift 3
    say "$name"
    show "$@"
    finds integration check --functionality "$functionality" | tee "$work/found"
    grep -q "\[$rule\]" "$work/found" || { printf '%s was not found\n' "$rule" >&2; exit 1; }
    show integration plan --yes
    "$imctl" integration check >"$work/after" || { cat "$work/after"; exit 1; }
}

say 'a library, two matters with their workspaces, and three workspaces for Clio Operate'
show init --library ACTIVE
show client create ACME --name 'Acme Holdings'
show matter create 1001 --name 'Merger with Globex' --client ACME
show matter create 1002 --name 'Lease, renewal' --client ACME
show matter policy 1002 --security restricted
show item create W1001 --kind workspace --library ACTIVE --matter 1001
show item create W1002 --kind workspace --library ACTIVE --matter 1002
for workspace in MAIL POST TEMPLATES; do
    show item create "$workspace" --kind workspace --library ACTIVE
done

say 'an account, and what it is for'
printf 'correct-horse-battery\n' | show user create CLIO --full-name 'Clio Operate' --email clio@firm.example -l ACTIVE --password-stdin
show integration set account CLIO
show integration set attachments_workspace MAIL
show integration set post_room_workspace POST
show integration set templates_workspace TEMPLATES

say 'nothing works yet: what is missing, and what would mend it'
finds integration check
show integration plan --yes
show integration check

breaks '1: the account is disabled' sign_in_disabled uploading user disable CLIO

say '2: the account becomes an external one'
show user assign CLIO -l ACTIVE --role DEFAULT
breaks '   and is found' account_external uploading user update CLIO --external true

breaks '3: its password expires' password_expires uploading user update CLIO --password-never-expires false

say '4: a library that the account is not in'
show library create ARCHIVE
show matter create 1003 --name 'Old lease' --client ACME
breaks '   and is found' not_in_library uploading item create W1003 --kind workspace --library ARCHIVE --matter 1003

breaks '5: its role only reads' read_only_role uploading role grant DEFAULT_CLIO system_access=read_only --scope ACTIVE
breaks '6: a wall' conflicted uploading matter conflict add 1001 CLIO --reason 'walled off by mistake'
breaks '7: a memo to acknowledge' memo_unacknowledged uploading \
    memo set matter:1002 --text 'Nobody speaks to the press.' --auto-send true --acknowledge true
breaks '8: no entry on the post room' default_security post_room item revoke POST CLIO

say 'all of it stands in the history'
show audit list -o csv | tail -n +2 | wc -l
show integration check
