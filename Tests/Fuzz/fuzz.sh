#!/bin/sh
# Feeds readers with made-up letters: fuzz.sh READER SECONDS [PASS], where READER may be `all`, all that take
# a letter's whole way, or `parts`, parts of the readers and writers.
#
# The PASS `whole` (left out: this one) has the address sanitizer, and inputs of up to 16 KB. `quick` has it
# not, and short inputs: many times the runs, in which a trap or a property that does not hold is found as
# well. The parts are run with inputs of up to 256 bytes in either.
#
# It begins with the golden cases, with the small inputs that are kept in Tests/Fuzz/Corpus, and with
# what earlier runs found worth keeping (.build/fuzz/corpus). An input that breaks a reader is left in
# .build/fuzz/found; how often each was run is added to .build/fuzz/runs.
set -eu
cd "$(dirname "$0")/../.."
# Of this run alone: another may have begun a moment ago.
seeds=.build/fuzz/seeds-$$
words=.build/fuzz/words-$$
trap 'rm -rf "$seeds" "$words"' EXIT
whole="text markdown official tei boxes pandoc templates registers configuration kept letter"
parts="dates findings dossiers frontmatter facts words xml json addresses links tables calendar references markup"
. Tests/Fuzz/seeds.sh
. Tests/Fuzz/words.sh

# How long inputs are, and how long one may take by the clock, at the lowest priority of a machine that may be busy.
limits() {
  case $pass,$1 in
    *,part) echo "-max_len=256 -timeout=25" ;;
    quick,*) echo "-max_len=512 -timeout=25" ;;
    *) echo "-max_len=16384 -timeout=25" ;;
  esac
}

fuzz() {
  reader=$1
  case " $parts " in *" $reader "*) kind=part program=fuzz-parts ;; *) kind=whole program=fuzz ;; esac
  corpus=.build/fuzz/corpus/$reader
  found=.build/fuzz/found
  log=.build/fuzz/log/$reader-$pass
  mkdir -p "$corpus" "$found" .build/fuzz/log
  set -- "$corpus" "$seeds/$reader"
  for kept in "Tests/Fuzz/Corpus/$reader" "Tests/Fuzz/Regressions/$reader" "Tests/Fuzz/PartRegressions/$reader"; do
    test ! -d "$kept" || set -- "$@" "$kept"
  done
  echo "== $reader, $seconds seconds, $pass"
  # The fuzzer refuses a dictionary without words.
  dictionary=
  test ! -s "$words/$reader" || dictionary="-dict=$words/$reader"
  status=0
  # The tracer of Swift's crashes would hang on what libFuzzer has caught.
  SWIFT_BACKTRACE=enable=no ZENDBRIEF_READER=$reader nice -n 19 "$build/release/$program" "$@" \
    $dictionary -max_total_time="$seconds" $(limits $kind) -rss_limit_mb=2048 \
    -malloc_limit_mb=1024 -artifact_prefix="$found/$reader-" -print_final_stats=1 -verbosity=1 \
    > "$log" 2>&1 || status=$?
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  echo "$(date +%FT%T) $reader $pass ${runs:-0}" >> .build/fuzz/runs
  echo "${runs:-0} runs"
  test $status = 0 || { tail -n 30 "$log"; return 1; }
}

usage="usage: fuzz.sh READER SECONDS [whole|quick]; readers: all $whole, parts $parts"
test $# = 2 || test $# = 3 || { echo "$usage" >&2; exit 2; }
case $1 in all) readers=$whole ;; parts) readers=$parts ;; *) readers=$1 ;; esac
seconds=$2
pass=${3:-whole}
case $pass in
  whole) build=.build/fuzz ;;
  quick) build=.build/fuzz-quick ;;
  *) echo "$usage" >&2; exit 2 ;;
esac
test "$seconds" -gt 0 || { echo "SECONDS is a number above 0" >&2; exit 2; }
make_seeds
make_words
failed=
for reader in $readers; do fuzz "$reader" || failed="$failed $reader"; done
awk '{ runs += $4 } END { print runs " runs so far, of all readers" }' .build/fuzz/runs
test -z "$failed" || { echo "Found something in:$failed; see .build/fuzz/found" >&2; exit 1; }
