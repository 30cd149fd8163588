# What the program may not read or write. A superuser may all, so nobody runs it.

unread() {
  fault "unreadable $1" && {
    chmod 000 "$site/$1"
    give_away
    build
    expect 3 "cannot (read|list the folder) .*$1.*: Permission denied"
    told_what
    mend chmod 755 "$site/$1"
  }
}
for place in Content/letters/brief-1.txt Content/letters/2009 Content/letters Content/pages/over.md \
  Content/pages Content/static/mark.txt Content/static Content/registers/topics.yml Content/registers \
  zendbrief.yml Templates; do unread "$place"; done

fault 'unreadable Templates/letter.mustache' && {
  echo '{{title}}' > "$site/Templates/letter.mustache"
  chmod 000 "$site/Templates/letter.mustache"
  give_away
  build
  expect 3 'cannot read .*Templates/letter.mustache: Permission denied'
  mend rm "$site/Templates/letter.mustache"
}
fault 'unreadable Content' && {
  chmod 000 "$content"
  give_away
  run build --site "$site"
  expect 3 'cannot .*Content/.*: Permission denied'
  mend chmod 755 "$content"
}
fault 'unreadable page in Public' && {
  chmod 000 "$site/Public/index.html"
  give_away
  build
  expect 3 'cannot read .*Public/index.html: Permission denied'
  mend chmod 644 "$site/Public/index.html"
}
fault 'unreadable manifest in Public' && {
  chmod 000 "$site/Public/manifest.sha256"
  give_away
  build
  expect 3 'cannot read .*Public/manifest.sha256: Permission denied'
  mend chmod 644 "$site/Public/manifest.sha256"
}
fault 'unreadable foreign folder in Public' && {
  mkdir "$site/Public/own" && echo mine > "$site/Public/own/mine.txt"
  chmod 000 "$site/Public/own"
  letter 9 > "$letters/brief-9.txt"
  give_away
  build
  expect 3 'cannot list the folder .*Public/own: Permission denied'
  mend rm -r "$site/Public/own"
}
fault 'Public read-only' && {
  chmod 555 "$site/Public"
  letter 9 > "$letters/brief-9.txt"
  give_away
  build
  expect 3 'cannot exchange .*Public: Permission denied'
  told_what
  mend chmod 755 "$site/Public"
}
fault 'a folder in Public read-only' && {
  chmod 555 "$site/Public/letters"
  letter 9 > "$letters/brief-9.txt"
  give_away
  build
  expect 0 '^5 letters'
  mend true
}
fault '.zendbrief read-only' && {
  chmod 555 "$site/.zendbrief"
  give_away
  build
  expect 3 'cannot .*\.zendbrief/.*: Permission denied'
  told_what
  mend chmod 755 "$site/.zendbrief"
}
fault '.zendbrief of another user' && {
  give_away
  chown -R 0:0 "$site/.zendbrief"
  build
  expect 3 'cannot .*\.zendbrief/.*: Permission denied'
  mend chown -R 65534:65534 "$site/.zendbrief"
}
fault 'the site read-only' && {
  rm -r "$site/.zendbrief"
  chmod 555 "$site"
  give_away
  build
  expect 3 'cannot make the folder .*\.zendbrief: Permission denied'
  mend chmod 755 "$site"
}
fault 'check of a site read-only' && {
  rm -r "$site/.zendbrief"
  chmod -R a-w "$site"
  give_away
  run check --site "$site"
  expect 0 'To look at|Nothing to say'
  mend chmod -R u+w "$site"
}
fault 'convert into a folder read-only' && {
  mkdir "$work/case/out"
  chmod 555 "$work/case/out"
  give_away
  run convert --output "$work/case/out" "$letters/brief-1.txt"
  expect 3 'cannot write .*out/brief-1.md: Permission denied'
  mend true
}
