#!/usr/bin/env bash
# The monthly intake of a firm: new people, their groups, new matters and who works on them, from the CSV files in
# examples/bulk/. Each file is first rehearsed with --dry-run and then written; what can't be read goes into a rejects
# file that can be mended and fed in again. Running it twice changes nothing the second time.
#
#   IMCTL_DB=firm.db examples/bulk-upload.sh            rehearse and write, file by file
#   IMCTL_DB=firm.db examples/bulk-upload.sh --check    rehearse everything together, write nothing
#
# Variables: IMCTL_DB   the database (default ./firm.db)
#            IMCTL      the program (default: imctl of this checkout, then of the PATH)
#            BULK_DIR   the CSV files (default: bulk/ beside this script)
#            REJECTS    the folder for refused rows (default ./rejects)
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bulk=${BULK_DIR:-$here/bulk}
rejects=${REJECTS:-$PWD/rejects}
export IMCTL_DB="${IMCTL_DB:-$PWD/firm.db}"

imctl=${IMCTL:-}
if [ -z "$imctl" ]; then
    imctl=$here/../target/release/imctl
    [ -x "$imctl" ] || imctl=imctl
fi

say() { printf '%s\n' "$*" >&2; }

check_only=false
case "${1:-}" in
    '') ;;
    --check) check_only=true ;;
    *) say "usage: $0 [--check]"; exit 2 ;;
esac

if [ ! -e "$IMCTL_DB" ]; then
    say "no database at $IMCTL_DB: set IMCTL_DB, or make one with examples/quickstart.sh $IMCTL_DB"
    exit 9
fi

# What each exit code asks of the person who runs this.
advice() {
    case $1 in
        2) say "  the program was called wrongly: is this script older than the program?" ;;
        4) say "  some cells can't be read: mend the rejects file and import that" ;;
        5) say "  a row names somebody or something that doesn't exist: a typing error, or an earlier file is missing" ;;
        6) say "  a rule of the firm refuses a row: the message names it" ;;
        8) say "  you lack the right, or the step asks for confirmation" ;;
        9) say "  the database is busy, or not a policy database: try again, or set IMCTL_DB" ;;
        10) say "  the database doesn't verify: stop here and restore a backup" ;;
        *) say "  unexpected: keep the message above for the maintainers" ;;
    esac
}

# run WHAT COMMAND... : the command; on failure the code in words, and the same code on.
run() {
    local what=$1 code=0
    shift
    "$imctl" "$@" || code=$?
    if [ "$code" -ne 0 ]; then
        say "$what: exit $code"
        advice "$code"
        exit "$code"
    fi
}

if $check_only; then
    # As one bundle: rows may rest on rows of another file, so all of it can be rehearsed at once.
    run 'rehearsal of all files' apply "$bulk" --dry-run
    say 'nothing was written.'
    exit 0
fi

# load NAME COMMAND... : rehearse COMMAND on NAME.csv, then run it.
load() {
    local name=$1 file=$bulk/$1.csv refused=$rejects/$1-rejects.csv code=0
    shift
    say "== $name"
    mkdir -p "$rejects"
    "$imctl" "$@" "$file" --dry-run --rejects "$refused" || code=$?
    if [ "$code" -ne 0 ]; then
        say "$name: the rehearsal ended with exit $code; nothing of this file was written"
        advice "$code"
        [ ! -s "$refused" ] || say "  refused rows: $refused"
        exit "$code"
    fi
    rm -f "$refused"
    run "$name" "$@" "$file"
}

# In this order: each file may name what the one before it made.
load users         user import
load library_users import --table library_users
load groups        group import
load group_members import --table group_members
load matters       matter import
load staffing      import --table staffing

rmdir "$rejects" 2>/dev/null || true
say 'done. New virtual users have no password yet: give each one with `imctl user reset-password`.'
say 'Each file was one batch: `imctl undo BATCH` takes it back.'
