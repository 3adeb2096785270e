#!/usr/bin/env bash
# Adds one case from beginning to end, in the order of an administrator's procedure: general details, security,
# memo, matters, staffing, excluded systems. Prints each command and what it says. docs/adding-a-case.md maps
# every step of the procedure to its command or refusal.
#
#   examples/adding-a-case.sh            in a database that is thrown away afterwards
#   examples/adding-a-case.sh case.db    in a new database to keep
#
# Variables: IMCTL      a program that is built already; without it `cargo build --release` runs first
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/.." && pwd)
fail() { local code=$1; shift; printf 'adding-a-case: %s\n' "$*" >&2; exit "$code"; }

if [ "$#" -gt 1 ]; then fail 2 "usage: $0 [DATABASE]"; fi

imctl=${IMCTL:-}
if [ -z "$imctl" ]; then
    (cd "$root" && cargo build --release --quiet)
    imctl=${CARGO_TARGET_DIR:-$root/target}/release/imctl
fi

export IMCTL_NOW=2026-12-01T09:00:00Z
unset IMCTL_AS IMCTL_LIBRARY IMCTL_OUTPUT IMCTL_YES

db=${1:-}
if [ -z "$db" ]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    db=$work/case.db
fi
if [ -e "$db" ]; then fail 6 "$db exists: give another file"; fi
export IMCTL_DB="$db"

step() { printf '\n== %s\n' "$*"; }

# run ARGS...: shows the command as it is typed, what it says, and how it ends if not with 0.
run() {
    local code=0 shown=
    for word in "$@"; do
        case $word in *[\ \;\!\{]* | '') shown+=" '$word'" ;; *) shown+=" $word" ;; esac
    done
    printf '\n$ imctl%s\n' "$shown"
    "$imctl" "$@" 2>&1 || code=$?
    if [ "$code" -ne 0 ]; then printf '[exit %s]\n' "$code"; fi
}

# What is there before: people, two clients with matters, no template for work links yet.
"$imctl" init --library ACTIVE --quiet
for user in JDOE:Jane_Doe ASMITH:Adam_Smith BLEE:Bo_Lee CRAY:Cleo_Ray PAGE:Pat_Age; do
    id=${user%%:*} name=${user##*:}
    "$imctl" user create "$id" --full-name "${name/_/ }" --email "$id@firm.example" --kind directory -l ACTIVE --quiet
done
"$imctl" group create TAX --scope ACTIVE --full-name Tax --quiet
"$imctl" group add-member TAX CRAY --scope ACTIVE --quiet
"$imctl" client create ACME --name 'Acme Holdings' --quiet
"$imctl" client create GLOBEX --name Globex --quiet
"$imctl" matter create 1001 --name Merger --client ACME --quiet
"$imctl" matter create 1002 --name Financing --client ACME --quiet
"$imctl" matter create 2001 --name Antitrust --client GLOBEX --quiet
"$imctl" matter create 2002 --name 'Old lease' --client GLOBEX --status closed --quiet
"$imctl" client policy GLOBEX --security restricted --limited-to-staffing true --quiet
"$imctl" staffing add client:GLOBEX JDOE --quiet
"$imctl" matter conflict add 1002 BLEE --reason 'sat on the other board' --quiet

step 'Addition 1: the cases that there are'
run case list -o json

step 'Addition 3: general details (id, name, notes with a work link, administrators)'
run setting set work_url_document 'https://dms.example/d/{{DATABASE}}!{{DOCUMENT_ID}}.{{DOCUMENT_VERSION}}'
run case create C-17 --name 'Acme v. Globex' --link-document 'ACTIVE!4711.2' --test-link
run case create C-17 --name 'Acme v. Globex' --notes 'Kick-off in January' --link-document 'ACTIVE!4711.2' \
    --link-text 'engagement letter' --administrator 'JDOE;PAGE' --administrator group:ACTIVE/TAX=conflicts_administrator
run case create C-17 --name Again
run case admin list C-17
run case admin remove C-17 PAGE --reason 'named by mistake'

step 'Addition 4: security'
run case policy C-17 --security restricted --access-requests attorney
run case policy C-17 --security restricted --access-requests team

step 'Memo 1-4: instructions for the staffing'
run memo set case:C-17 --text 'Talk to nobody outside the team.' --link-document 'ACTIVE!4712.1' --link-text 'the rules'
run memo set case:C-17 --acknowledge true
run memo set case:C-17 --auto-send true --acknowledge true
run memo schedule case:C-17 --frequency 3m

step 'Matters 1-4: a list of matters; one is closed'
run case add-matter C-17 '1001;2002'
run case add-matter C-17 '1001;1002'

step 'Staffing: team members, basic members, a warning'
run staffing add case:C-17 JDOE --reason 'leads the case'
run staffing add case:C-17 ASMITH group:ACTIVE/TAX --type basic --until 2027-03-31 --reason 'due diligence'
run staffing add case:C-17 BLEE --reason 'knows the numbers'
run staffing add case:C-17 PAGE --type support
run staffing list case:C-17

step 'Matters 3: a matter of a client that is limited to its staffing'
run case add-matter C-17 2001
run case add-matter C-17 2001 --resolve 2001=open-up

step 'Staffing: responsible attorney'
run staffing set-attorney case:C-17 ASMITH
run staffing set-attorney case:C-17 JDOE
run case policy C-17 --access-requests attorney
run staffing set-period case:C-17 JDOE --until +30d

step 'Staffing: access period and user type'
run staffing set-period case:C-17 ASMITH --unlimited
run staffing set-period case:C-17 ASMITH --until 2020-01-01
run staffing set-type case:C-17 ASMITH --type team

step 'Staffing: assistants follow their timekeepers'
run staffing assistants add JDOE PAGE
run case policy C-17 --assistants-follow true
run memo acknowledge case:C-17 --user PAGE
run check-access PAGE matter:1001

step 'Staffing: removal, with and without history'
run staffing remove case:C-17 BLEE --reason 'conflict' --no-history
run staffing remove case:C-17 group:ACTIVE/TAX --reason 'done'

step 'Excluded systems'
run system add Elite
run case exclude-system add C-17 Elit --reason billing
run case exclude-system add C-17 Elite --reason billing
run case exclude-system add C-17 Elite --reason billing --yes

step 'The case as it is, who can reach it, and its history'
run case show C-17
run memo acknowledge case:C-17 --user JDOE
run who-can matter:1001
run case timeline C-17 --what administrators --what staffing
