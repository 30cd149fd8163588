# What the readers begin with, for fuzz.sh: the golden cases, each where its reader looks.
tests=Tests/LetterConversionTests

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
  make_part_seeds
}

# Puts each line of what is read into a file of its own, with a beginning before it.
lines() {
  mkdir -p "$seeds/$1"
  LC_ALL=C awk -v folder="$seeds/$1" -v before="$2" \
    'length > 8 { if (++n > 400) exit; printf "%s%s", before, $0 > (folder "/" n); close(folder "/" n) }'
}

# What the parts begin with: the lines of the golden cases, each kind where it means something.
make_part_seeds() {
  letters=$tests/Cases/*/letter.md
  cat $letters | sed '1,/^---$/d' | grep -E '[12][0-9]{3}|week|maand|dag|year' | lines dates @
  cat $letters | grep -E '^[A-Z][a-z]' | grep -vE '^[a-z-]+:' | lines findings @
  cat $letters | grep -E '^[a-z].*: ' | lines frontmatter ''
  for part in facts addresses tables calendar references markup words; do
    cat $letters | sed 's/^[a-z-]*: //' | lines $part ''
  done
  grep -hoE '[0-9]{2} ?[0-9]{3}([ -][A-Z0-9]+)?' $letters | sort -u | lines dossiers ''
  for part in xml json; do mkdir -p "$seeds/$part"; done
  cp "$seeds"/official/* "$seeds"/tei/* "$seeds/xml/"
  cp "$seeds"/pandoc/* "$seeds/json/"
  mkdir -p "$seeds/links"
  printf 'https://www.tweedekamer.nl/a?b=c&d#e' > "$seeds/links/web"
  printf 'mailto:griffie@example.org' > "$seeds/links/mail"
  printf '../letters/kst-99001-1/' > "$seeds/links/site"
}
