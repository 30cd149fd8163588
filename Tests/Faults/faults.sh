#!/bin/bash
# Harms sites in every way that files and machines know, and looks what the program does: faults.sh [WORD]
# takes the cases whose names hold the word, and FILES=names those of one file. Each case is a row of the
# table: it tells what is wrong in one message with a path, ends with the right code and in time, leaves
# Content alone, leaves Public as it was where it fails, and the next build is as one from nothing. Fails
# where a row is not as it should be.
set -u
LC_ALL=C.UTF-8
export LC_ALL
umask 022
here=$(cd "$(dirname "$0")" && pwd)
word=${1:-}
work=$(mktemp -d /tmp/zendbrief-faults.XXXXXX)
chmod 755 "$work"
# A copy: whoever builds the program meanwhile changes no row, and any user may run it.
cp "${ZENDBRIEF:-$here/../../.build/release/zendbrief}" "$work/zendbrief" || exit 2
chmod 755 "$work/zendbrief"
program=$work/zendbrief
# No search, but where a case brings it: a row is about the program alone.
PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin
failures=0 rows=0
nobody="setpriv --reuid=65534 --regid=65534 --clear-groups"

ended() {
  umount -q "$work"/mount* 2>/dev/null
  chmod -R u+rwX "$work" 2>/dev/null
  rm -rf "$work"
}
trap ended EXIT
trap 'exit 130' INT TERM

. "$here/site.sh"
. "$here/row.sh"

whole_site "$work/whole"
printf '| %-58s | %4s | %5s | %5s | %-9s | %-5s | %s\n' case code s MB Public clean message
printf '|%s|%s|%s|%s|%s|%s|%s\n' "$(dashes 60)" "$(dashes 6)" "$(dashes 7)" "$(dashes 7)" \
  "$(dashes 11)" "$(dashes 7)" "$(dashes 60)"
for file in "$here"/cases/${FILES:-*}.sh; do . "$file"; done
printf '%d rows, %d not as they should be\n' "$rows" "$failures"
test "$failures" = 0
