# Builds that are ended, and builds at once.

for signal in INT TERM HUP; do
  case $signal in INT) ends=130 ;; TERM) ends=143 ;; HUP) ends=129 ;; esac
  for moment in 0.02 0.2 0.5 0.9; do
    fault "SIG$signal after $moment s" && {
      many 800
      before=$(print_of "$site/Public")
      env --default-signal=$signal "$program" build --site "$site" > "$work/out" 2> "$work/err" < /dev/null &
      process=$!
      sleep "$moment"
      kill -$signal $process
      wait $process 2> /dev/null
      code=$? seconds=$moment kilobytes=0
      after=$(print_of "$site/Public")
      test "$code" = 0 || { test "$code" = $ends || complain "ended with $code and not with $ends"; }
      test "$code" = 0 || test "$before" = "$after" || complain 'ended, and Public was changed'
      message=$(head -n 1 "$work/err")
      mend true
    }
  done
done
fault 'SIGTERM while pdftotext runs' && {
  printf '%%PDF-1.4\n' > "$letters/z.pdf"
  mkdir "$work/case/bin"
  printf '#!/bin/sh\nexec sleep 30\n' > "$work/case/bin/pdftotext"
  chmod 755 "$work/case/bin/pdftotext"
  before=$(print_of "$site/Public")
  PATH=$work/case/bin:$PATH "$program" build --site "$site" > "$work/out" 2> "$work/err" < /dev/null &
  process=$!
  # It may write no file: the started program is found by its parent.
  for _ in $(seq 100); do child=$(pgrep -P $process) && break; sleep 0.05; done
  kill -TERM $process
  wait $process 2> /dev/null
  code=$? seconds=1 kilobytes=0 after=$(print_of "$site/Public")
  test "$code" = 143 || complain "ended with $code"
  sleep 0.2
  test -n "$child" || complain 'no program was started'
  # Who has ended and was not asked for it yet is none that runs.
  test -z "$child" || ! grep -qs '^State:.[^Z]' "/proc/$child/status" || complain 'the started program outlives the build'
  message=$(head -n 1 "$work/err")
  mend rm "$letters/z.pdf"
}
fault 'another build holds the lock' && {
  letter 9 > "$letters/brief-9.txt"
  exec 9> "$site/.zendbrief/lock"
  flock 9
  build
  exec 9>&-
  expect 3 'another zendbrief is building'
  mend true
}
# Begins a build that takes a while, and waits until it is at work.
begin_long_build() {
  many 400
  "$program" build --site "$site" > "$work/first" 2>&1 &
  process=$!
  for _ in $(seq 100); do test -e "$site/.zendbrief/next" && break; sleep 0.01; done
}

fault 'two builds at once' && {
  begin_long_build
  run build --site "$site"
  before='' after=''
  expect 3 'another zendbrief is building'
  wait $process || complain "the first ended with $?"
  mend true
}
fault 'check during a build' && {
  begin_long_build
  run check --site "$site"
  before='' after=''
  expect 0 '.'
  wait $process || complain "the first ended with $?"
  mend true
}
