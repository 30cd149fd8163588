# Names of files: none may drive a terminal, be lost in silence, or take another's place.

escape=$(printf 'a\033]0;owned\007\033[2Jb')
break=$(printf 'a\nx.txt:1:1: error: forged')
tab=$(printf 'a\tb')
latin=$(printf 'caf\351')
turned=$(printf 'a\342\200\256txt.b')
long=$(printf '%0250d' 0)

for kind in escape break tab turned; do
  for place in "letters/${!kind}.txt" "static/${!kind}.bin"; do
    fault "name with a $kind, Content/${place%%/*}" && {
      letter 9 > "$content/$place"
      build
      expect 0 '^5 letters|^4 letters|^Content/letters'
      mend rm "$content/$place"
    }
  done
  fault "name with a $kind, unknown kind" && {
    echo x > "$letters/${!kind}.exe"
    build
    expect 0 '^Content/letters/a.*: warning: no letter is read'
    mend rm "$letters/${!kind}.exe"
  }
  fault "name with a $kind, Content/pages" && {
    echo '# a' > "$content/pages/${!kind}.md"
    build
    expect 1 '^Content/pages/a.*: error: the name'
    mend rm "$content/pages/${!kind}.md"
  }
  fault "name with a $kind, unreadable" && {
    letter 9 > "$letters/${!kind}.txt"
    chmod 000 "$letters/${!kind}.txt"
    give_away
    build
    expect 3 'cannot read .*/Content/letters/a.*: Permission denied'
    mend rm "$letters/${!kind}.txt"
  }
  fault "name with a $kind, given to convert" && {
    mkdir "$work/case/in"
    letter 9 > "$work/case/in/${!kind}.txt"
    run convert --to markdown --report "$work/case/in/${!kind}.txt"
    expect 0 'BRIEF VAN DE MINISTER'
    mend true
  }
  fault "name with a $kind, no letter" && {
    echo x > "$work/case/${!kind}.exe"
    run convert "$work/case/${!kind}.exe"
    expect 2 'no letter is read from a file of this kind'
    mend true
  }
  fault "name with a $kind, option" && {
    run build --site "$work/case/${!kind}"
    expect 2 'there is no folder'
    mend true
  }
  fault "name with a $kind, foreign in Public" && {
    echo mine > "$site/Public/${!kind}"
    letter 9 > "$letters/brief-9.txt"
    build
    expect 0 '^5 letters'
    test -e "$site/Public/${!kind}" || complain 'a foreign file is lost'
    mend rm "$site/Public/${!kind}"
  }
  fault "name with a $kind, Templates" && {
    echo x > "$site/Templates/${!kind}.mustache"
    build
    expect 0 '^Templates/a.*: warning'
    mend rm "$site/Templates/${!kind}.mustache"
  }
done
for place in letters/$latin.txt letters/$latin/z.txt pages/$latin.md static/$latin.bin static/$latin/z.bin \
  pages/$latin/z.md; do
  fault "name that is no UTF-8, Content/${place//$latin/café}" && {
    mkdir -p "$(dirname "$content/$place")"
    letter 9 > "$content/$place"
    build
    expect 1 '^Content/.*/caf.*: error: the name is no UTF-8'
    mend eval 'rm "$content/$place"; rmdir "$(dirname "$content/$place")" 2>/dev/null; true'
  }
done
fault 'name that is no UTF-8, Templates' && {
  echo x > "$site/Templates/$latin.mustache"
  build
  expect 1 '^Templates/caf.*: error: the name is no UTF-8'
  mend rm "$site/Templates/$latin.mustache"
}
fault 'name that is no UTF-8, Content/registers' && {
  echo x > "$content/registers/$latin.yml"
  build
  expect 0 '^Content/registers/caf.*: warning: no register'
  mend rm "$content/registers/$latin.yml"
}
fault 'name that is no UTF-8, foreign in Public' && {
  mkdir "$site/Public/$latin"
  echo mine > "$site/Public/$latin/$latin"
  letter 9 > "$letters/brief-9.txt"
  build
  expect 0 '^5 letters'
  grep -qs mine "$site/Public/$latin/$latin" || complain 'a foreign file is lost'
  mend rm -r "$site/Public/$latin"
}
fault 'name that is no UTF-8, given to convert' && {
  letter 9 > "$work/case/$latin.txt"
  run convert "$work/case/$latin.txt"
  expect 3 'cannot read .*caf'
  mend true
}
fault 'names of letters that differ in case only' && {
  letter 8 > "$letters/Brief-1.txt"
  build
  expect 1 '^Content/letters/.*: error: the id .* differs from that of .* in case only'
  mend rm "$letters/Brief-1.txt"
}
fault 'ids that differ in case only' && {
  printf -- '---\nid: BRIEF-1\ndate: 2009-06-18\nsenders: [A. B. Voorbeeld]\n---\n\nTekst.\n' > "$letters/z.md"
  build
  expect 1 '^Content/letters/.*: error: the id .* differs from that of .* in case only'
  mend rm "$letters/z.md"
}
fault 'two letters with one id' && {
  letter 8 > "$letters/2009/brief-1.txt"
  build
  expect 1 '^Content/letters/.*: error: the id “brief-1” is that of'
  mend rm "$letters/2009/brief-1.txt"
}
fault 'names of pages that differ in case only' && {
  echo '# Over' > "$content/pages/Over.md"
  build
  expect 0 '^Content/pages/.*: warning: .* in case only'
  mend rm "$content/pages/Over.md"
}
fault 'names in static that differ in case only' && {
  echo x > "$content/static/Mark.txt"
  build
  expect 0 '^Content/static/.*: warning: .* in case only'
  mend rm "$content/static/Mark.txt"
}
fault 'names of 255 bytes' && {
  letter 9 > "$letters/$long.txt"
  echo x > "$content/static/$long.bin"
  build
  expect 0 '^5 letters'
  mend rm "$letters/$long.txt" "$content/static/$long.bin"
}
fault 'page with a name of 255 bytes' && {
  echo '# a' > "$content/pages/$long.md"
  build
  expect 1 '^Content/pages/0.*: error: the name'
  mend rm "$content/pages/$long.md"
}
fault 'letters with 120 bytes of their names alike' && {
  letter 8 > "$letters/${long}a.txt"
  letter 9 > "$letters/${long}b.txt"
  build
  expect 1 'error: the id “0.*” is that of'
  mend rm "$letters/${long}a.txt" "$letters/${long}b.txt"
}
fault 'name of 255 bytes given to convert' && {
  letter 9 > "$work/case/$long.txt"
  run convert --output "$work/case/out" "$work/case/$long.txt"
  expect 0 ''
  test -s "$work/case/out/$long.md" || complain 'nothing was written'
  mend true
}
fault 'folders as deep as no path can be' && {
  (cd "$letters" && for _ in $(seq 30); do mkdir "$long" && cd "$long" || exit; done)
  build
  expect 3 'cannot list the folder .*: File name too long'
  mend rm -r "$letters/$long"
}
fault 'folders 900 deep' && {
  (cd "$letters" && mkdir -p "$(printf 'a/%.0s' $(seq 900))")
  build
  expect 0 '^4 letters'
  mend rm -r "$letters/a"
}
