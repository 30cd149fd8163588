# Files and folders larger than anybody has.

hundred=104857600
large() {
  fault "100 MB: $1" && {
    deadline=120 most=${5:-1500}
    eval "$2" > "$letters/$3"
    build
    expect 1 "^Content/letters/$3.*: error: $4"
    mend rm "$letters/$3"
  }
}
too='the file is .* MB large, and no letter of this form has more'
large 'text' '{ letter 9; words $hundred; }' z.txt "$too"
large 'text on one line' "letter 9; words \$hundred | tr '\n' ' '" z.txt "$too"
large 'text of empty lines' "letter 9; yes '' | head -c \$hundred" z.txt "$too"
large 'Markdown' '{ markdown 2009-06-18; words $hundred; }' z.md "$too"
large 'official XML' '{ echo "<officiele-publicatie><kamerstuk>"; yes "<al>Tekst</al>" | head -c $hundred; echo "</kamerstuk></officiele-publicatie>"; }' z.xml "$too"
large 'TEI' '{ echo "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>"; yes "<p>Tekst</p>" | head -c $hundred; echo "</body></text></TEI>"; }' z.xml "$too"
large 'rubbish as PDF' '{ printf "%%PDF-1.4\n"; rubbish $hundred; }' z.pdf '.'
large 'rubbish as DOCX' '{ printf "PK\003\004word/"; rubbish $hundred; }' z.docx '.'
large 'RTF' '{ printf "{\\\\rtf1 "; words $hundred; printf "}"; }' z.rtf '.'
large 'HTML' '{ printf "<!doctype html><html><p>"; words $hundred; }' z.html '.'
large 'rubbish as text' 'rubbish $hundred' z.txt "$too"
# Just what a letter may have.
most() {
  fault "$1" && {
    deadline=120 most=2000
    eval "$2" > "$letters/$3"
    build
    case $code in 0) expect 0 '.' ;; *) expect 1 "^Content/letters/$3" ;; esac
    mend rm "$letters/$3"
  }
}
most '8 MB of text' '{ letter 9; words 8388000; }' z.txt
most '8 MB of text on one line' "{ letter 9; words 8388000 | tr '\n' ' '; }" z.txt
most '8 MB of empty lines' "{ letter 9; yes '' | head -c 8388000; }" z.txt
most '8 MB of rubbish' 'rubbish 8388608' z.txt
most '8 MB of Markdown' '{ markdown 2009-06-18; words 8388000; }' z.md
most '8 MB of rubbish as Markdown' 'rubbish 8388608' z.md
most '16 MB of official XML' '{ echo "<officiele-publicatie><kamerstuk>"; yes "<al>Tekst</al>" | head -c 16777000; echo "</kamerstuk></officiele-publicatie>"; }' z.xml
most '16 MB of TEI' '{ echo "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>"; yes "<p>Tekst</p>" | head -c 16777000; echo "</body></text></TEI>"; }' z.xml
most '16 MB of HTML' '{ printf "<!doctype html><html><p>"; words 16777000; }' z.html

for place in letters/z.txt letters/z.md letters/z.pdf letters/z.docx; do
  fault "a file of a terabyte, Content/$place" && {
    truncate -s 1T "$content/$place"
    build
    expect 1 "^Content/$place: error: the file is .* MB large"
    mend rm "$content/$place"
  }
done
for place in Content/pages/z.md Content/registers/topics.yml zendbrief.yml Templates/letter.mustache; do
  fault "a file of a terabyte, $place" && {
    truncate -s 1T "$site/$place"
    build
    expect 1 "^$place: error: the file is .* MB large"
    mend eval 'rm "$site/$place"; test ! -e "$work/whole/$place" || cp -a "$work/whole/$place" "$site/$place"'
  }
done
fault '20,000 letters in one folder' && {
  deadline=120 most=1500
  (cd "$letters" && for number in $(seq 20000); do printf -- '---\ndate: 2009-06-18\nsenders: [A]\n---\n\nTekst.\n' > "l-$number.md"; done)
  build
  expect 0 '^20004 letters'
  mend eval 'find "$letters" -name "l-*" -delete'
}
fault '20,000 files in Content/static' && {
  deadline=120
  (cd "$content/static" && for number in $(seq 20000); do echo $number > "f-$number"; done)
  build
  expect 0 '^4 letters'
  mend eval 'find "$content/static" -name "f-*" -delete'
}
fault '20,000 pages' && {
  deadline=120 most=1000
  (cd "$content/pages" && for number in $(seq 20000); do echo "# $number" > "p-$number.md"; done)
  build
  expect 0 'leads to the first 24 of 20001 pages'
  mend eval 'find "$content/pages" -name "p-*" -delete'
}
