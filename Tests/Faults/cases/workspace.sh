# Public and .zendbrief as no build leaves them.

more() { letter 9 > "$letters/brief-9.txt"; }

fault 'Public is a link' && {
  mv "$site/Public" "$work/case/elsewhere"
  ln -s ../elsewhere "$site/Public"
  more
  build
  expect 0 '^5 letters'
  test -L "$site/Public" && test -e "$work/case/elsewhere/letters/brief-9/index.html" || complain 'the link was not followed'
  mend true
}
fault 'Public is a link to nowhere' && {
  rm -r "$site/Public"
  ln -s nowhere "$site/Public"
  build
  expect 1 '^Public: error: this is no folder'
  mend rm "$site/Public"
}
for kind in file FIFO socket; do
  fault "Public is a $kind" && {
    rm -r "$site/Public"
    case $kind in file) echo mine > "$site/Public" ;; *) special "$kind" "$site/Public" ;; esac
    build
    expect 1 '^Public: error: this is no folder'
    mend rm "$site/Public"
  }
  fault ".zendbrief is a $kind" && {
    rm -r "$site/.zendbrief"
    case $kind in file) echo mine > "$site/.zendbrief" ;; *) special "$kind" "$site/.zendbrief" ;; esac
    build
    expect 3 '\.zendbrief.*: Not a directory'
    told_what
    mend rm "$site/.zendbrief"
  }
done
fault '.zendbrief is a link to nowhere' && {
  rm -r "$site/.zendbrief"
  ln -s nowhere "$site/.zendbrief"
  build
  expect 3 'cannot .*\.zendbrief.*: No such file or directory'
  mend rm "$site/.zendbrief"
}
for part in lock next public kept search; do
  for kind in file folder FIFO 'link to itself'; do
    fault ".zendbrief/$part is a $kind" && {
      rm -rf "$site/.zendbrief/$part"
      case $kind in
        file) head -c 100000 /dev/urandom > "$site/.zendbrief/$part" ;;
        folder) mkdir -p "$site/.zendbrief/$part/a/b" && echo x > "$site/.zendbrief/$part/a/b/c" ;;
        FIFO) mkfifo "$site/.zendbrief/$part" ;;
        *) ln -s "$part" "$site/.zendbrief/$part" ;;
      esac
      more
      build
      case $code in 0) expect 0 '^5 letters' ;; *)
        expect 3 "\\.zendbrief/$part"
        told_what ;;
      esac
      mend rm -rf "$site/.zendbrief"
    }
  done
done
fault '.zendbrief is full of rubbish' && {
  for file in $(find "$site/.zendbrief" -type f); do head -c 1000 /dev/urandom > "$file"; done
  mkdir -p "$site/.zendbrief/next/$(printf 'caf\351')/deep"
  mkfifo "$site/.zendbrief/next/fifo"
  ln -s / "$site/.zendbrief/next/root"
  head -c 1000 /dev/urandom > "$site/.zendbrief/rubbish"
  mkdir -p "$site/.zendbrief/next/shut/a" && chmod 000 "$site/.zendbrief/next/shut"
  give_away
  more
  build
  expect 0 '^5 letters'
  mend true
}
for part in manifest.sha256 index.html letters; do
  for kind in FIFO folder 'link to itself' rubbish; do
    fault "Public/$part is $kind" && {
      rm -r "$site/Public/$part"
      case $kind in
        FIFO) mkfifo "$site/Public/$part" ;;
        folder) mkdir "$site/Public/$part" && echo mine > "$site/Public/$part/mine" ;;
        rubbish) head -c 100000 /dev/urandom > "$site/Public/$part" ;;
        *) ln -s "$part" "$site/Public/$part" ;;
      esac
      more
      build
      case $code in
        0) expect 0 '^5 letters' ;;
        *) expect 1 '^Public/' ;;
      esac
      mend rm -r "$site/Public"
    }
  done
done
fault 'foreign FIFO and link in Public' && {
  mkfifo "$site/Public/fifo"
  ln -s / "$site/Public/root"
  more
  build
  expect 0 '^5 letters'
  test -p "$site/Public/fifo" && test -L "$site/Public/root" || complain 'what is foreign was lost'
  mend rm "$site/Public/fifo" "$site/Public/root"
}
fault 'empty folder of another in Public' && {
  mkdir "$site/Public/empty"
  more
  build
  expect 0 '^5 letters'
  mend eval 'rmdir "$site/Public/empty" 2>/dev/null; true'
}
