#!/bin/bash
# Doubles each input twice and tells the processor's time of a build from nothing: doubling.sh [WORD]. Twice the
# input may take 2.3 times the time; a row fails above 2.6, for a machine is never quiet, and only where the
# smaller build took more than half a second. Only the program's own time is taken: what a disk needs for new files
# depends on how many were deleted a minute before.
set -u
LC_ALL=C.UTF-8
export LC_ALL
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d /tmp/zendbrief-doubling.XXXXXX)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cp "${ZENDBRIEF:-$here/../../.build/release/zendbrief}" "$work/zendbrief" || exit 2
PATH=/usr/local/bin:/usr/bin:/bin
failures=0

# head_of NUMBER DOSSIER: front matter of a letter, each on a day of its own.
head_of() {
  printf -- '---\nid: brief-%d\ndossiers:\n  - number: "%s"\nnumber: "%d"\ndate: %d-%02d-%02d\nsenders:\n' "$1" "$2" "$1" \
    $((1900 + $1 / 336)) $((1 + $1 / 28 % 12)) $((1 + $1 % 28))
  printf '  - role: minister van Buitenlandse Zaken\n    name: M. J. M. Verhagen\n---\n\n'
}

# body NUMBER: some paragraphs that no other letter has.
body() {
  for part in 1 2 3 4 5 6 7 8; do
    printf 'In punt %d.%d bericht ik over het overleg van de ambtenaren, dat in zaal %d is gevoerd. De Kamer ontvangt de stukken later, met de bijlagen %d tot en met %d.\n\n' \
      "$1" $part $(($1 * part)) $(($1 + part)) $(($1 + 2 * part))
  done
}

# make WHAT NUMBER: one more of it.
make() {
  local letter=$site/Content/letters/brief-$2.md
  case "$1" in
    letters) { head_of "$2" "$((30000 + $2))"; body "$2"; } > "$letter" ;;
    'files in static') echo "$2" > "$site/Content/static/file-$2.txt" ;;
    'entries of a register')
      printf 'onderwerp-%d:\n  name: { nl: Onderwerp %d }\n  terms: { nl: [woord%d, ander woord%d] }\n' \
        "$2" "$2" "$2" "$2" >> "$site/Content/registers/topics.yml" ;;
    'events of one relation')
      { head_of "$2" "$((30000 + $2))"
        printf 'Op %d mei %d bezocht ik Duitsland.\n' $((1 + $2 % 28)) $((1900 + $2 / 28)); } > "$letter" ;;
    'citations of one paper')
      { head_of "$2" "$((30000 + $2))"; body "$2"; echo 'Zie Kamerstuk 30001, nr. 1.'; } > "$letter" ;;
    'letters of one dossier') { head_of "$2" 31700; body "$2"; } > "$letter" ;;
    'letters of one topic')
      { head_of "$2" "$((30000 + $2))"; body "$2"; echo 'Dit betreft mensenrechten en de doodstraf.'; } > "$letter" ;;
    'letters of one sender, one day')
      { head_of "$2" "$((30000 + $2))" | sed 's/^date: .*/date: 2009-06-15/'; body "$2"; } > "$letter" ;;
    'pages') printf '# Pagina %d\n\nZie [de brief](/letters/brief-1/).\n' "$2" > "$site/Content/pages/page-$2.md" ;;
    'names that cannot be pages') echo x > "$site/Content/letters/file-$2.exe" ;;
  esac
}

# measured WHAT COUNT: hundredths of a second that the program worked; the lesser of two builds.
measured() {
  site=$work/site least=
  rm -rf "$site"
  mkdir -p "$site/Content/letters" "$site/Content/static" "$site/Content/pages" "$site/Content/registers"
  printf 'title: Brieven\n' > "$site/zendbrief.yml"
  { head_of 1 30001; body 1; } > "$site/Content/letters/brief-1.md"
  for number in $(seq "$2"); do make "$1" "$number"; done
  for _ in 1 2; do
    rm -rf "$site/Public" "$site/.zendbrief"
    /usr/bin/time -o "$work/took" -f '%U' timeout 300 "$work/zendbrief" build --site "$site" > "$work/out" 2>&1 || {
      head -n 3 "$work/out" >&2
      return 1
    }
    took=$(awk '{ print int($1 * 100 + 0.5) }' "$work/took")
    test -n "$least" && test "$least" -le "$took" || least=$took
  done
}

printf '| %-32s | %6s | %7s | %7s | %7s | %5s | %5s |\n' input n 's of n' 's of 2n' 's of 4n' '×' '×'
printf '|----------------------------------|--------|---------|---------|---------|-------|-------|\n'
while read -r count what; do
  case "$what" in *"${1:-}"*) ;; *) continue ;; esac
  times=()
  for size in "$count" $((2 * count)) $((4 * count)); do
    measured "$what" "$size" || { failures=$((failures + 1)); continue 2; }
    times+=("$least")
  done
  awk -v what="$what" -v n="$count" -v a="${times[0]}" -v b="${times[1]}" -v c="${times[2]}" 'BEGIN {
    printf "| %-32s | %6d | %7.2f | %7.2f | %7.2f | %5.2f | %5.2f |\n", what, n, a / 100, b / 100, c / 100, b / a, c / b
    exit (a > 50 && b / a > 2.6) || (b > 50 && c / b > 2.6)
  }' || { failures=$((failures + 1)); echo "    $what: twice the input takes more than 2.6 times the time"; }
done <<'INPUTS'
500 letters
4000 files in static
2000 entries of a register
500 events of one relation
500 citations of one paper
500 letters of one dossier
500 letters of one topic
500 letters of one sender, one day
500 pages
4000 names that cannot be pages
INPUTS
test "$failures" = 0
