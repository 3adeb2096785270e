#!/usr/bin/env bash
# Ten minutes with imctl: builds it, loads the firm of examples/firm and asks the questions a newcomer would ask.
# See examples/README.md for who these people are.
#
#   examples/quickstart.sh            in a database that is thrown away afterwards
#   examples/quickstart.sh firm.db    in a database to keep and play with (run it again as often as you like)
#
# Variables: IMCTL      a program that is built already; without it `cargo build --release` runs first
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/.." && pwd)

say() { printf '%s\n' "$*"; }
fail() { local code=$1; shift; printf 'quickstart: %s\n' "$*" >&2; exit "$code"; }

if [ "$#" -gt 1 ]; then fail 2 "usage: $0 [DATABASE]"; fi

imctl=${IMCTL:-}
if [ -z "$imctl" ]; then
    say 'Building imctl ...'
    (cd "$root" && cargo build --release --quiet)
    imctl=${CARGO_TARGET_DIR:-$root/target}/release/imctl
fi

# The story is told on this day; without it the time-limited rows would mean something else.
export IMCTL_NOW=2026-12-01T09:00:00Z
unset IMCTL_AS IMCTL_LIBRARY IMCTL_OUTPUT

db=${1:-}
if [ -z "$db" ]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    db=$work/firm.db
fi
export IMCTL_DB="$db"

if [ -e "$db" ]; then
    # Never pour sixty invented people into somebody's real database.
    "$imctl" client show FIRM >/dev/null 2>&1 || fail 6 "$db exists and does not hold the example firm: give another file"
    say "Bringing $db up to date with examples/firm ..."
    "$imctl" apply "$here/firm" --yes
else
    say "Loading examples/firm into $db ..."
    "$imctl" apply "$here/firm" --init --yes
fi

# ask QUESTION USER OBJECT [FLAGS...]: exit 0 means allowed, 3 denied; both are answers.
ask() {
    local question=$1 code=0
    shift
    say ''
    say "-- $question"
    say "   imctl check-access $*"
    "$imctl" check-access "$@" || code=$?
    case $code in
        0) say '   => exit 0: allowed' ;;
        3) say '   => exit 3: denied' ;;
        *) fail "$code" "that should have been an answer, but the program ended with exit $code" ;;
    esac
}

ask 'Rajesh Kapoor leads the bid for Northgate. May he open it?' RKAPOOR matter:3101
ask 'His assistant Daphne Smythe was never added to it. May she?' DSMYTHE matter:3101 --explain
ask 'Tobias Becker joined in March from the firm that advised the rival bidder. Even the open matters of Northgate?' TBECKER matter:3102 --explain
ask 'Billing is outside the policy there, but is Tobias Becker?' TBECKER matter:3101 --system Elite
ask "Sinéad O'Brien is on the staffing of Halcyon, and her husband is its CFO." SOBRIEN matter:2001 --explain
ask 'Олег Петров drafts the Ashdown trusts and is on that matter, but Lady Ashdown never named him.' OPETROV matter:1003
ask 'Rebecca Abrams is on the New York claims. May she open the English ones of the same case?' RABRAMS matter:7001
ask 'Nuno da Silva is back from secondment; he confirmed the memo before he left.' NDASILVA matter:7001 --explain
ask 'Ella Greene had the trial data until nine this morning. A second before?' EGREENE matter:2003 --at 2026-12-01T08:59:59Z
ask 'And at nine?' EGREENE matter:2003
ask 'Rajesh Kapoor has full access to the folder of the bid. May he change the price model in it?' \
    RKAPOOR document:D-3101-PRICE --need read_write --explain

say ''
say '-- Who can open the Ashdown divorce at all?'
say '   imctl who-can matter:1001'
"$imctl" who-can matter:1001

cat <<'END'

What to notice:
  - Each answer names one rule. Walls (conflicts, opposing teams) come first and beat everything that grants.
  - Being on a matter is not enough under a locked client, and being an administrator gives no access at all.
  - An assistant follows her timekeeper without a row of her own; members of a staffed group bring nobody.
  - A case gathers the people of all its matters, and its memo must be confirmed again after a break.
  - A document needs both: the matter's policy lets you in, and then its security, and that of all it is in, says how far.
  - Time limits end to the second, and an ended row still counts as "has worked there" behind a wall.
Next: examples/README.md, then `imctl check-access --batch examples/questions.csv`.
END
