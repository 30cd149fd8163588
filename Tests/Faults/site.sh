# The site that each case harms: one letter of each kind, a page, a file, a register, built once.

# letter NUMBER [WORDS]: a letter as text.
letter() {
  cat <<LETTER
 Nr. $1 BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 15 juni 2009

Hierbij bied ik u een verslag aan van mijn bezoek aan Frankrijk. ${2:-}

De minister van Buitenlandse Zaken,
A. B. Voorbeeld
LETTER
}

# markdown DATE: a letter as Markdown.
markdown() {
  printf -- '---\ndate: %s\nsenders: [A. B. Voorbeeld]\n---\n\nOp 4 mei 2009 bezocht de minister Duitsland.\n' "$1"
}

# whole_site FOLDER: makes and builds it.
whole_site() {
  mkdir -p "$1/Content/letters/2009" "$1/Content/pages" "$1/Content/static" "$1/Content/registers" \
    "$1/Templates"
  for number in 1 2 3; do letter "$number" > "$1/Content/letters/brief-$number.txt"; done
  markdown 2009-06-18 > "$1/Content/letters/2009/brief-4.md"
  printf '# Over\n\nZie [de brief](../letters/brief-1.txt).\n' > "$1/Content/pages/over.md"
  printf 'mark\n' > "$1/Content/static/mark.txt"
  printf 'verdragen:\n  name: { nl: Verdragen }\n  terms: { nl: [verdrag*] }\n' > "$1/Content/registers/topics.yml"
  printf 'title: Brieven\n' > "$1/zendbrief.yml"
  "$program" build --site "$1" > "$work/out" 2> "$work/err" || {
    cat "$work/err" >&2
    echo "the site without any fault cannot be built" >&2
    exit 2
  }
}

# special KIND PATH: makes one.
special() {
  case "$1" in
    FIFO) mkfifo "$2" ;;
    socket) perl -MSocket -e 'socket(S,AF_UNIX,SOCK_STREAM,0); chdir(shift); bind(S,sockaddr_un(shift)) or die' \
      "$(dirname "$2")" "$(basename "$2")" ;;
    device) mknod "$2" c 1 5 2>/dev/null ;;
    folder) mkdir "$2" ;;
  esac
}

# many COUNT: as many letters, so that a build takes a while.
many() {
  letter NUMBER | perl -e 'my $text = join "", <STDIN>; for my $number (100 .. 99 + $ARGV[0]) {
    (my $letter = $text) =~ s/NUMBER/$number/; open my $file, ">", "$ARGV[1]/brief-$number.txt" or die; print $file $letter }' \
    "$1" "$letters"
}

# words BYTES: lines of text.
words() { yes 'Op 4 mei 2009 bezocht de minister van Buitenlandse Zaken de hoofdstad van Duitsland.' | head -c "$1"; }
# rubbish BYTES: the same bytes each time.
rubbish() { openssl enc -aes-128-ctr -nosalt -pass pass:a < /dev/zero 2>/dev/null | head -c "$1"; }
