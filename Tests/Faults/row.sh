# What a case is written with: fault NAME && { harm; build; expect CODE PATTERN; mend COMMAND; }

dashes() { printf "%$1s" '' | tr ' ' -; }

# print PATH: all that a folder is: names, kinds, links, modes, times and bytes; a link as the link.
print_of() {
  stat -c '%F %N' "$1" 2>&1
  test -d "$1" || return 0
  (cd "$1" && find . -printf '%p %y %m %s %T@ %l\n' | sort && find . -type f -size -300M -print0 | sort -z | xargs -0r cat) |
    sha256sum
}

# fault NAME: begins a case on a fresh copy of the whole site; false where it is not asked for.
fault() {
  case "$1" in *"$word"*) ;; *) return 1 ;; esac
  name=$1 deadline=20 as='' limits='' changes='' most=300
  # Deep in a folder of its own, so that nothing above it is harmed.
  chmod -R u+rwX "$work/case" 2>/dev/null
  rm -rf "$work/case"
  mkdir "$work/case"
  cp -a "$work/whole" "$work/case/site"
  site=$work/case/site
  content=$site/Content letters=$site/Content/letters
}

# give_away: the site is nobody's, who then runs the program: a superuser reads what he may not.
give_away() {
  test "$(id -u)" = 0 || return 0
  chown -R 65534:65534 "$site"
  as=$nobody
}

# run ARGUMENT …: the program with arguments, its peak of memory, its time, its end.
run() {
  before=$(print_of "$site/Public")
  held=$(print_of "$content" 2>/dev/null)
  # A shell takes the limits on, so that they are the program's alone.
  (
    $limits
    exec /usr/bin/time -o "$work/took" -f '%e %M' env --default-signal=XFSZ timeout -k 5 "$deadline" $as "$program" "$@"
  ) > "$work/out" 2> "$work/err" < /dev/null
  code=$?
  read -r seconds kilobytes < <(tail -1 "$work/took")
  after=$(print_of "$site/Public")
  test -n "$changes" || test "$held" = "$(print_of "$content" 2>/dev/null)" || complain 'Content was changed'
}

build() { run build --site "$site"; }

complain() { complaints="${complaints:-}    $name: $1"$'\n'; }

# expect CODE PATTERN: how the program must have ended, and a line that it must have said.
expect() {
  # What the program said, without timeout's own words; where all is well, what it did.
  said=$work/err
  test -s "$said" || said=$work/out
  message=$(grep -a -m1 -E -- "$2" "$said" || head -n 1 "$said")
  test "$code" = "$1" || complain "ended with $code and not with $1"
  test -z "$2" || grep -a -q -E -- "$2" "$said" || complain "did not say “$2”: $(head -c 300 "$said")"
  test "$code" = 0 || test "$before" = "$after" || complain 'failed, and Public was changed'
  test "${kilobytes:-0}" -le $((most * 1024)) || complain "took ${kilobytes} KB"
  # No control character but a line's end, and no byte that is no UTF-8.
  iconv -f UTF-8 -t UTF-8 "$said" > /dev/null 2>&1 || complain 'said what is no UTF-8'
  perl -CI -0777 -ne 'exit(/[\x00-\x09\x0b-\x1f\x7f-\x9f\x{202a}-\x{202e}\x{2066}-\x{2069}]/ ? 1 : 0)' \
    < "$said" || complain 'commands the terminal'
}

# told_what: the message must have been followed by what to do.
told_what() { grep -q '^  = ' "$work/err" || complain 'did not say what to do'; }

# mend COMMAND …: undoes the harm; the next build must be as one of the same Content from nothing.
mend() {
  "$@" || complain "could not be mended"
  as='' limits=''
  local first=$message first_code=$code first_seconds=$seconds first_kilobytes=$kilobytes
  local untouched=kept
  test "$before" = "$after" || untouched=changed
  build
  local clean=yes
  mkdir -p "$work/case/clean"
  local piece
  for piece in Content Templates zendbrief.yml; do
    test -e "$site/$piece" && cp -a "$site/$piece" "$work/case/clean/"
  done
  local next=$code
  "$program" build --site "$work/case/clean" > /dev/null 2>&1
  test "$next" = 0 && diff -r --no-dereference "$site/Public/" "$work/case/clean/Public/" > "$work/diff" 2>&1 || clean=no
  # What a build needs no longer is gone; the site before this one waits to become the next.
  find "$site/.zendbrief" -name 'growing-*' | grep -q . && { clean=no; complain 'the workspace was not cleared'; }
  test "$clean" = yes || complain "the next build ($next) is not a clean one: $(head -n 2 "$work/err" "$work/diff" 2>/dev/null | tr '\n' ' ')"
  row "$first_code" "$first_seconds" "$((first_kilobytes / 1024))" "$untouched" "$clean" "$first"
}

# row CODE SECONDS MEGABYTES PUBLIC CLEAN MESSAGE
row() {
  rows=$((rows + 1))
  printf '| %-58s | %4s | %5s | %5s | %-9s | %-5s | %s\n' "$name" "$1" "$2" "$3" "$4" "$5" \
    "$(printf %s "$6" | sed "s|$work/case/||g" | cut -c 1-130)"
  test -z "${complaints:-}" || { failures=$((failures + 1)); printf '%s' "$complaints"; }
  complaints=''
}

# left_out NAME REASON: a case that this machine cannot have.
left_out() { case "$1" in *"$word"*) printf '| %-58s | left out: %s\n' "$1" "$2" ;; esac; }
