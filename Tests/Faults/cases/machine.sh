# A machine that has not enough: room on the disk, open files, streams, time.

# mounted SIZE PATH: a file system of that size at a path; false where that cannot be.
mounted() { mkdir -p "$2" && mount -t tmpfs -o "size=$1" tmpfs "$2" 2>/dev/null; }

if mounted 1m "$work/mount"; then
  umount "$work/mount"
  # Each room is used up at another step: the workspace, a letter's text, a page, the list of all files.
  for room in 0 8 64 200 500 900; do
    fault "disk full, with $room KB left" && {
      mounted 4m "$work/mount"
      cp -a "$site" "$work/mount/"
      site=$work/mount/site content=$site/Content letters=$site/Content/letters
      { letter 9; words 300000; } > "$letters/z.txt"
      left=$(df --output=avail -k "$site" | tail -1)
      head -c $(((left - room) * 1024)) /dev/zero > "$site/filling"
      build
      expect 3 'cannot (write|make the folder|link|lock) .*: No space left on device'
      told_what
      mend rm "$site/filling" "$letters/z.txt"
      umount "$work/mount"
    }
  done
  # What one changed letter needs room for, step by step, until there is enough: a build that fails has changed nothing.
  fault 'disk full at each step of a small change' && {
    mounted 8m "$work/mount"
    cp -a "$site" "$work/mount/"
    site=$work/mount/site content=$site/Content letters=$site/Content/letters
    letter 9 > "$letters/brief-1.txt"
    code=3 room=0
    while test "$code" != 0 && test "$room" -le 1600; do
      rm -f "$site/filling"
      left=$(df --output=avail -k "$site" | tail -1)
      head -c $(((left - room) * 1024)) /dev/zero > "$site/filling"
      build
      test "$code" = 0 || expect 3 'No space left on device'
      room=$((room + 8))
    done
    expect 0 '^4 letters'
    mend rm "$site/filling"
    umount "$work/mount"
  }
  fault 'Public on another file system' && {
    mounted 20m "$work/mount"
    cp -a "$site/Public/." "$work/mount/"
    mount --bind "$work/mount" "$site/Public"
    letter 9 > "$letters/brief-9.txt"
    build
    expect 3 'Public.* on another file system|cannot .*Public: .*'
    told_what
    mend umount "$site/Public"
    umount "$work/mount"
  }
  fault '.zendbrief on another file system' && {
    mounted 20m "$work/mount"
    rm -r "$site/.zendbrief"
    ln -s "$work/mount" "$site/.zendbrief"
    letter 9 > "$letters/brief-9.txt"
    build
    expect 3 'another file system'
    told_what
    mend rm "$site/.zendbrief"
    umount "$work/mount"
  }
  fault 'a site on a disk that cannot be written' && {
    mount --bind "$site" "$site" && mount -o remount,bind,ro "$site"
    build
    expect 3 'cannot .*: Read-only file system'
    mend umount "$site"
  }
else
  left_out 'disk full' 'no file system can be mounted'
fi
for blocks in 1 8 40; do
  fault "files limited to $blocks KB" && {
    head -c 200000 /dev/zero > "$content/static/large.bin"
    limits="ulimit -f $blocks"
    build
    expect 3 'cannot write .*: File too large'
    mend true
  }
done
for files in 8 9 10 12 14 16 20; do
  fault "$files open files" && {
    letter 9 > "$letters/brief-9.txt"
    limits="ulimit -n $files"
    build
    case $code in 0) expect 0 '^5 letters' ;; *)
      expect 3 'Too many open files'
      told_what ;;
    esac
    mend true
  }
done
fault 'streams are closed' && {
  letter 9 > "$letters/brief-9.txt"
  limits='eval exec 0<&-'
  build
  expect 0 '^5 letters'
  mend true
}
for command in "build --site" "check --site"; do
  fault "${command%% *}: standard output is full" && {
    letter 9 > "$letters/brief-9.txt"
    before=$(print_of "$site/Public")
    timeout 20 "$program" $command "$site" > /dev/full 2> "$work/err"
    code=$? seconds=0 kilobytes=0 after=$(print_of "$site/Public")
    # What was published is published; what was asked for and cannot be said is missed.
    case $command in build*) test "$code" = 0 || complain "ended with $code" ;; *)
      expect 3 'cannot write to standard output' ;;
    esac
    message=$(head -n 1 "$work/err")
    mend true
  }
done
