# Links that loop, lead nowhere or lead outside Content: none is followed.

link() {
  case "$1" in
    'link to itself') ln -s "$(basename "$2")" "$2" ;;
    'link to nowhere') ln -s nowhere "$2" ;;
    'link to the folder above') ln -s .. "$2" ;;
    'link outside') ln -s /etc/passwd "$2" ;;
  esac
}

for kind in 'link to itself' 'link to nowhere' 'link to the folder above' 'link outside'; do
  for place in letters/z.txt pages/z.md static/z.bin; do
    fault "$kind Content/$place" && {
      link "$kind" "$content/$place"
      build
      expect 0 "^Content/$place: warning: this is no regular file"
      mend rm "$content/$place"
    }
  done
done
for kind in 'link to itself' 'link to the folder above'; do
  for place in Content/registers/topics.yml zendbrief.yml Templates/letter.mustache; do
    fault "$kind $place" && {
      rm -f "$site/$place"
      link "$kind" "$site/$place"
      build
      expect 1 "^$place: error: this is no regular file"
      mend eval 'rm "$site/$place"; test ! -e "$work/whole/$place" || cp -a "$work/whole/$place" "$site/$place"'
    }
  done
done
for place in Content/registers/topics.yml zendbrief.yml; do
  fault "link to nowhere $place" && {
    rm "$site/$place"
    ln -s nowhere "$site/$place"
    build
    expect 1 "^$place: error: this link leads nowhere"
    mend eval 'rm "$site/$place" && cp -a "$work/whole/$place" "$site/$place"'
  }
done
# What is laid down once for several sites may be a link.
fault 'link to a register elsewhere' && {
  mv "$content/registers/topics.yml" "$work/case/shared.yml"
  ln -s "$work/case/shared.yml" "$content/registers/topics.yml"
  build
  expect 0 '^4 letters'
  mend true
}
fault 'link Content/letters to elsewhere' && {
  mv "$letters" "$work/case/elsewhere"
  ln -s "$work/case/elsewhere" "$letters"
  build
  expect 0 '^4 letters'
  mend true
}
fault 'link Content/letters to itself' && {
  rm -r "$letters"
  ln -s letters "$letters"
  build
  expect 3 'cannot list the folder .*Content/letters: Too many'
  mend eval 'rm "$letters" && cp -a "$work/whole/Content/letters" "$letters"'
}
