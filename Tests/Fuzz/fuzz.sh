#!/bin/sh
# Feeds readers with made-up letters: fuzz.sh READER SECONDS, where READER may be `all`.
#
# It begins with the golden cases, with the small inputs that are kept in Tests/Fuzz/Corpus, and with
# what earlier runs found worth keeping (.build/fuzz/corpus). The words that it tries are those of
# Tests/Fuzz/Words, and the names and words that the readers themselves know.
# An input that breaks a reader is left in .build/fuzz/found.
set -eu
cd "$(dirname "$0")/../.."
program=$PWD/.build/fuzz/release/fuzz
seeds=.build/fuzz/seeds
tests=Tests/LetterConversionTests
words=.build/fuzz/words
readers="text markdown official tei boxes pandoc templates registers configuration kept letter"

# Copies a seed: the reader, the seed's name, the file, the byte of the whole way's form.
seed() {
  mkdir -p "$seeds/$1" "$seeds/letter"
  cp "$3" "$seeds/$1/$2"
  { printf %s "$4"; cat "$3"; } > "$seeds/letter/$1-$2"
}

make_seeds() {
  rm -rf "$seeds"
  mkdir -p "$seeds/made"
  for case in "$tests"/Cases/*/; do
    name=$(basename "$case")
    test ! -e "$case/letter.txt" || seed text "$name" "$case/letter.txt" P
    seed markdown "$name" "$case/letter.md" Q
    test -e "$case/letter.xml" || continue
    if grep -qE "<([a-z]+:)?TEI" "$case/letter.xml"; then
      seed tei "$name" "$case/letter.xml" S
    else
      cp "$case/letter.xml" "$seeds/made/xml"
      test ! -e "$case/metadata.xml" || { printf '\0'; cat "$case/metadata.xml"; } >> "$seeds/made/xml"
      seed official "$name" "$seeds/made/xml" R
    fi
  done
  for source in "$tests"/Documents/*/source.*; do
    name=$(basename "$(dirname "$source")")
    ending=${source##*.}
    made="$seeds/made/$name"
    case $ending in
      pdf) pdftotext -bbox-layout "$source" "$made" 2>/dev/null && seed boxes "$name" "$made" U ;;
      *) pandoc --sandbox --from "$ending" --to json "$source" -o "$made" 2>/dev/null \
           && seed pandoc "$name" "$made" V ;;
    esac || continue  # a case of a file that its program cannot read
  done
  mkdir -p "$seeds/templates" "$seeds/registers"
  for case in Tests/TemplateEngineTests/Cases/*.txt; do
    awk '/^--- /{ if (n++) printf "%c", 0; next } /^===/{ exit } { print }' "$case" \
      > "$seeds/templates/$(basename "$case")"
  done
  find Templates -name '*.mustache' | while read -r file; do
    cp "$file" "$seeds/templates/$(basename "$file")"
  done
  cp Sources/Registers/Data/topics.yml "$seeds/registers/topics"
  cp Content/registers/topics.yml "$seeds/registers/site"
  mkdir -p "$seeds/configuration"
  cp zendbrief.yml "$seeds/configuration/site"
  mkdir -p "$seeds/kept"  # its first inputs, which no file of the project is, lie in Tests/Fuzz/Corpus
}

# Quotes lines as a dictionary's entries; what would need escaping is left out.
entries() { LC_ALL=C grep -x '[ -~]*' | grep -v '["\\]' | sed "s/.*/\"${1-}&${2-}\"/"; }

# The names between quotation marks in the sources of some targets.
names() { grep -ohE "\"$1\"" $2 | tr -d '"' | sort -u; }

# The phrases by which a printed letter's parts are known, in all languages.
phrases() {
  sed '/^ *#/d; /^  small:/,$d' Sources/Languages/Data/??.yml | tr '][{},:' '\n' \
    | sed 's/^ *//; s/ *$//; /^.\{0,2\}$/d' | sort -u
}

make_words() {
  mkdir -p "$words"
  cat Tests/Fuzz/Words/text.dict > "$words/text"
  phrases | entries >> "$words/text"
  cat Tests/Fuzz/Words/xml.dict Tests/Fuzz/Words/official.dict > "$words/official"
  names '[a-z][a-z.]*' 'Sources/OfficialXML/*.swift' > "$words/names"
  entries '<' '>' < "$words/names" >> "$words/official"
  entries '<\/' '>' < "$words/names" >> "$words/official"
  cat Tests/Fuzz/Words/xml.dict Tests/Fuzz/Words/tei.dict > "$words/tei"
  names '[a-zA-Z]+' 'Sources/TEILetter/*.swift' > "$words/names"
  entries '<' '>' < "$words/names" >> "$words/tei"
  entries '<\/' '>' < "$words/names" >> "$words/tei"
  cat Tests/Fuzz/Words/boxes.dict Tests/Fuzz/Words/text.dict > "$words/boxes"
  cat Tests/Fuzz/Words/pandoc.dict > "$words/pandoc"
  names '[A-Z][A-Za-z]+' 'Sources/DocumentParser/*.swift' \
    | entries '{\\"t\\":\\"' '\\",\\"c\\":[' >> "$words/pandoc"
  cat Tests/Fuzz/Words/registers.dict > "$words/registers"
  cp "$words/registers" "$words/configuration"
  : > "$words/kept"
  cp Tests/Fuzz/Words/templates.dict "$words/templates"
  cp Tests/Fuzz/Words/markdown.dict "$words/markdown"
  cat "$words/text" Tests/Fuzz/Words/markdown.dict Tests/Fuzz/Words/xml.dict > "$words/letter"
}

fuzz() {
  reader=$1
  corpus=.build/fuzz/corpus/$reader
  found=.build/fuzz/found
  mkdir -p "$corpus" "$found"
  set -- "$corpus" "$seeds/$reader"
  for kept in "Tests/Fuzz/Corpus/$reader" "Tests/Fuzz/Regressions/$reader"; do
    test ! -d "$kept" || set -- "$@" "$kept"
  done
  echo "== $reader, $seconds seconds"
  # The tracer of Swift's crashes would hang on what libFuzzer has caught.
  SWIFT_BACKTRACE=enable=no ZENDBRIEF_READER=$reader nice -n 19 "$program" "$@" \
    -dict="$words/$reader" -max_total_time="$seconds" -max_len=16384 -timeout=10 -rss_limit_mb=2048 \
    -malloc_limit_mb=1024 -artifact_prefix="$found/$reader-" -print_final_stats=1 -verbosity=1
}

test $# = 2 || { echo "usage: fuzz.sh READER SECONDS; readers: $readers all" >&2; exit 2; }
test "$1" = all || readers=$1
seconds=$2
test "$seconds" -gt 0 || { echo "SECONDS is a number above 0" >&2; exit 2; }
make_seeds
make_words
failed=
for reader in $readers; do fuzz "$reader" || failed="$failed $reader"; done
test -z "$failed" || { echo "Found something in:$failed; see .build/fuzz/found" >&2; exit 1; }
