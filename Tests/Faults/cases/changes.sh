# Files that go away or change while they are read.

if command -v strace > /dev/null; then
  # injected CALL ERROR PATH: the system's call fails for this path, as on a bad disk.
  injected() {
    before=$(print_of "$site/Public")
    timeout -k 5 60 strace -f -qq -o /dev/null -P "$3" -e "inject=$1:error=$2:when=${4:-1+}" \
      "$program" build --site "$site" > "$work/out" 2> "$work/err" < /dev/null
    code=$? seconds=0 kilobytes=0 after=$(print_of "$site/Public")
  }
  for place in Content/letters/brief-1.txt Content/pages/over.md Content/static/mark.txt \
    Content/registers/topics.yml zendbrief.yml; do
    fault "bad disk at $place" && {
      injected read EIO "$site/$place"
      expect 3 "cannot read .*$place: Input/output error"
      mend true
    }
  done
  for place in Content/letters/brief-1.txt Content/pages/over.md Content/static/mark.txt; do
    fault "$place goes away while the site is read" && {
      injected openat ENOENT "$site/$place"
      expect 3 "cannot read .*$place: No such file or directory"
      told_what
      mend true
    }
  done
  for call in renameat2:EINVAL renameat2:ENOSYS linkat:EMLINK linkat:EPERM mkdir:ENOSPC flock:ENOLCK; do
    fault "${call%:*} fails (${call#*:})" && {
      letter 9 > "$letters/brief-9.txt"
      before=$(print_of "$site/Public")
      timeout -k 5 60 strace -f -qq -o /dev/null -e "inject=${call%:*}:error=${call#*:}" \
        "$program" build --site "$site" > "$work/out" 2> "$work/err" < /dev/null
      code=$? seconds=0 kilobytes=0 after=$(print_of "$site/Public")
      case $code in 0) expect 0 '^5 letters' ;; *) expect 3 'cannot' ;; esac
      mend true
    }
  done
else
  left_out 'bad disk' 'strace is not installed'
fi

# While COMMAND goes round, three builds; then one of what stands.
unsteady() {
  many 300
  (while :; do eval "$1"; done) > /dev/null 2>&1 &
  local process=$! worst=0 first=''
  changes=yes
  for _ in 1 2 3; do
    build
    test "$code" -le "$worst" || { worst=$code first=$(head -n 1 "$work/err"); }
    case $code in
      0) ;;
      1 | 3)
        expect "$code" 'cannot read|error:'
        ;;
      *) complain "ended with $code: $(head -c 200 "$work/err")" ;;
    esac
  done
  kill $process
  wait $process 2>/dev/null
  code=$worst message=$first
  mend eval "$2"
}
fault 'letters come and go' && unsteady \
  'for n in 1 2 3 4 5 6 7 8; do letter 7$n > "$letters/x-$n.txt"; done; rm -f "$letters"/x-*' 'rm -f "$letters"/x-*'
fault 'a letter grows and shrinks' && unsteady \
  'letter 99 > "$letters/x.txt"; words 3000000 >> "$letters/x.txt"; : > "$letters/x.txt"' 'rm -f "$letters/x.txt"'
fault 'a letter is put in place of another' && unsteady \
  'letter 98 "Goed." > "$letters/.x"; mv "$letters/.x" "$letters/x.txt"' 'rm -f "$letters"/x.txt "$letters"/.x'
fault 'a file of static grows and shrinks' && unsteady \
  'words 8000000 > "$content/static/x.txt"; : > "$content/static/x.txt"' 'rm -f "$content/static/x.txt"'
fault 'folders come and go' && unsteady \
  'mkdir -p "$letters/x/y"; letter 97 > "$letters/x/y/z.txt"; rm -rf "$letters/x"' 'rm -rf "$letters/x"'
