#!/bin/sh
# Takes letters that nobody would write through the program: nasty.sh [WORD [MEGABYTES]] takes those
# whose names hold the word. Fails where one of 5 MB takes more than two seconds or a gigabyte.
set -u
cd "$(dirname "$0")/../.."
program=${NASTY:-.build/release/nasty}
# A letter that would never end is given up.
ulimit -t 120
failed=
for case in $("$program" | grep -- "${1:-}"); do
  "$program" "$case" "${2:-5}" || failed="$failed $case"
done
test -z "$failed" || { echo "Too slow or too large:$failed" >&2; exit 1; }
