#!/usr/bin/env bash
# A policy check for a pipeline: loads the example firm into a database that is thrown away, asks every question of
# questions.csv and fails when an answer is not the expected one; runs the policy tests of firm-tests.toml; then checks
# that the database holds exactly what the files say and that its history is unbroken. Copy it and point FIRM, QUESTIONS
# and TESTS at your own files.
#
#   examples/ci.sh          exit 0: all as expected · 7: something differs · anything else: the program's own code
#
# Variables: IMCTL      the program (default: imctl of this checkout, then of the PATH)
#            FIRM       the bundle (default examples/firm)
#            QUESTIONS  the questions with their expected answers (default examples/questions.csv)
#            TESTS      the policy tests (default examples/firm-tests.toml)
#            JUNIT      where their results go as JUnit XML, if anywhere
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
firm=${FIRM:-$here/firm}
questions=${QUESTIONS:-$here/questions.csv}
tests=${TESTS:-$here/firm-tests.toml}

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

# The same clock and no settings of whoever runs this.
export IMCTL_NOW="${IMCTL_NOW:-2026-12-01T09:00:00Z}"
unset IMCTL_DB IMCTL_AS IMCTL_LIBRARY IMCTL_OUTPUT

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
db=$work/ci.db

say() { printf '%s\n' "$*"; }
fail() { local code=$1; shift; printf 'FAILED: %s (exit %s)\n' "$*" "$code" >&2; exit "$code"; }

say "1/5 loading $firm"
code=0
"$imctl" --db "$db" apply "$firm" --init --yes >"$work/apply.txt" || code=$?
if [ "$code" -ne 0 ]; then
    cat "$work/apply.txt" >&2
    fail "$code" 'the bundle was not accepted'
fi

say "2/5 asking $questions"
code=0
"$imctl" --db "$db" check-access --batch "$questions" -o csv >"$work/answers.csv" || code=$?
case $code in
    0) ;;
    5|7)
        # Line by line: the last column of the questions is `expect`; answers are user,object,system,at,decision,level,rule.
        say 'these answers are not the expected ones:' >&2
        paste -d'|' "$questions" "$work/answers.csv" | awk -F'|' '
            NR > 1 {
                sub(/\r$/, "", $1)
                n = split($1, asked, ","); split($2, answer, ",")
                expected = asked[n]
                if (expected != "" && expected != answer[5] && expected != answer[7])
                    printf "  line %d: %s on %s in %s at %s: expected %s, is %s (%s)\n", NR, answer[1], answer[2], answer[3], answer[4], expected, answer[5], answer[7]
            }' >&2
        if [ "$code" -eq 5 ]; then fail 5 'a question names somebody or something that does not exist'; fi
        fail 7 'access is not what it should be'
        ;;
    *) fail "$code" 'the questions could not be asked' ;;
esac

say "3/5 testing $tests"
code=0
"$imctl" --db "$db" test "$tests" ${JUNIT:+--junit "$JUNIT"} || code=$?
if [ "$code" -ne 0 ]; then
    fail "$code" 'a policy test does not pass'
fi

say '4/5 comparing the database with the files'
code=0
"$imctl" --db "$db" diff "$firm" --exit-code >"$work/diff.txt" || code=$?
if [ "$code" -ne 0 ]; then
    cat "$work/diff.txt" >&2
    fail "$code" 'the database differs from the files that it was made from'
fi

say '5/5 verifying the history'
code=0
"$imctl" --db "$db" audit verify >"$work/verify.txt" || code=$?
if [ "$code" -ne 0 ]; then
    cat "$work/verify.txt" >&2
    fail "$code" 'the history is broken'
fi

say "all well: $(($(wc -l <"$work/answers.csv") - 1)) questions answered as expected"
