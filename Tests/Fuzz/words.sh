# The words that the readers try, for fuzz.sh: those of Tests/Fuzz/Words, and the names and words that the
# readers themselves know.

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
  make_part_words
}

# The words by which what a text tells is found: of all languages, one a line.
found() {
  sed 's/#.*//' $1 | tr '][{},:' '\n' | sed 's/^ *-* *//; s/ *$//; /^[-0-9]*$/d; /^.\{41,\}$/d' | sort -u
}

make_part_words() {
  found 'Sources/Findings/Data/dates.*.yml' | entries > "$words/dates"
  found 'Sources/Languages/Data/??.yml' | head -n 400 | entries >> "$words/dates"
  { found 'Sources/Findings/Data/events.*.yml' | head -n 900
    found 'Sources/Findings/Data/countries.nl.yml' | head -n 200
    found Sources/Findings/Data/citations.yml; } | entries > "$words/findings"
  cat "$words/dates" >> "$words/findings"
  cp Tests/Fuzz/Words/xml.dict "$words/markup"
  cp Tests/Fuzz/Words/xml.dict "$words/xml"
  cp Tests/Fuzz/Words/markdown.dict "$words/words"
  cp "$words/pandoc" "$words/json"
  cp Tests/Fuzz/Words/registers.dict "$words/frontmatter"
  names '[a-z-]+' 'Sources/LetterMarkdown/FactsReader.swift' | entries '' ': ' >> "$words/frontmatter"
  cp Tests/Fuzz/Words/registers.dict "$words/facts"
  for part in dossiers addresses links tables calendar references; do
    cp Tests/Fuzz/Words/written.dict "$words/$part"
  done
}
