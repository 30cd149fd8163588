# FIFOs, sockets, devices and folders where files are expected: no open may wait for a FIFO.

for kind in FIFO socket device; do
  test "$kind" != device || test "$(id -u)" = 0 || {
    left_out 'devices' 'only the superuser makes them'
    continue
  }
  for place in letters/z.txt letters/2009/z.xml pages/z.md static/z.bin; do
    fault "$kind Content/$place" && {
      special "$kind" "$content/$place"
      build
      expect 0 "^Content/$place: warning: this is no regular file"
      mend rm "$content/$place"
    }
  done
  fault "$kind Content/registers/topics.yml" && {
    rm "$content/registers/topics.yml"
    special "$kind" "$content/registers/topics.yml"
    build
    expect 1 '^Content/registers/topics.yml: error: this is no regular file'
    mend cp -a --remove-destination "$work/whole/Content/registers/topics.yml" "$content/registers/"
  }
  fault "$kind Content/registers/z.yml" && {
    special "$kind" "$content/registers/z.yml"
    build
    expect 0 '^Content/registers/z.yml: warning: no register has this name'
    mend rm "$content/registers/z.yml"
  }
  fault "$kind zendbrief.yml" && {
    rm "$site/zendbrief.yml"
    special "$kind" "$site/zendbrief.yml"
    build
    expect 1 '^zendbrief.yml: error: this is no regular file'
    mend cp -a --remove-destination "$work/whole/zendbrief.yml" "$site/"
  }
  fault "$kind Templates/letter.mustache" && {
    special "$kind" "$site/Templates/letter.mustache"
    build
    expect 1 '^Templates/letter.mustache: error: this is no regular file'
    mend rm "$site/Templates/letter.mustache"
  }
done

for place in Content/registers/topics.yml zendbrief.yml; do
  fault "folder $place" && {
    rm "$site/$place"
    mkdir "$site/$place"
    build
    expect 1 "^$place: error: this is no regular file"
    mend eval 'rmdir "$site/$place" && cp -a "$work/whole/$place" "$site/$place"'
  }
done
fault "FIFO given to convert" && {
  special FIFO "$work/case/z.txt"
  run convert "$work/case/z.txt"
  expect 3 'z.txt: it is no regular file'
  mend true
}
fault "FIFO given to explain" && {
  special FIFO "$work/case/z.txt"
  run explain --site "$site" "$work/case/z.txt"
  expect 3 'z.txt: it is no regular file'
  mend true
}
fault "FIFO beside official XML given to convert" && {
  mkdir "$work/case/kst-1"
  printf '<officiele-publicatie><kamerstuk/></officiele-publicatie>\n' > "$work/case/kst-1.xml"
  special FIFO "$work/case/kst-1/metadata.xml"
  run convert "$work/case/kst-1.xml"
  expect 3 'kst-1/metadata.xml: it is no regular file'
  mend true
}
