# Turns what `zendbrief help COMMAND` says into a man page: `make man` runs it.
#
# Given are `command` (empty for the program itself), `version` (what --version says), `date`, and
# `others` (the names of all commands). Nothing else reaches the page: the same words, the same page.

# The words as roff has them: a hyphen that is typed is a minus.
function roff(text) {
  gsub(/\\/, "\\e", text)
  gsub(/-/, "\\-", text)
  gsub(/“/, "\\(lq", text)
  gsub(/”/, "\\(rq", text)
  gsub(/’/, "\\(cq", text)
  gsub(/…/, "...", text)
  return text
}

# Words that are typed in bold, what stands for something else in italics: `--site <dir>`.
function typed(text,   parts, count, i, made) {
  count = split(text, parts, /[<>]/)
  for (i = 1; i <= count; i++) {
    if (parts[i] == "") continue
    made = made (i % 2 ? "\\fB" : "\\fI") roff(parts[i]) "\\fR"
  }
  return made
}

# The usage: every word typed but what stands between angles, dots and brackets set as they are.
function usage(text,   made, words, count, i) {
  sub(/^USAGE: */, "", text)
  count = split(text, words, / +/)
  for (i = 1; i <= count; i++) made = made (i > 1 ? " " : "") synopsis(words[i])
  return made
}

function synopsis(word,   before, after) {
  while (word ~ /^[[(]/) { before = before substr(word, 1, 1); word = substr(word, 2) }
  while (word ~ /[])]$/ || word ~ /\.\.\.$/) {
    if (word ~ /\.\.\.$/) { after = "..." after; word = substr(word, 1, length(word) - 3) }
    else { after = substr(word, length(word)) after; word = substr(word, 1, length(word) - 1) }
  }
  return before typed(word) after
}

# Puts out text in lines of at most 79 bytes; none begins with what roff takes for a request.
function put(text,   words, count, i, line) {
  count = split(text, words, " ")
  for (i = 1; i <= count; i++) {
    if (line != "" && length(line) + 1 + length(words[i]) > 79) { print line; line = "" }
    if (line == "" && words[i] ~ /^[.']/) words[i] = "\\&" words[i]
    line = line (line == "" ? "" : " ") words[i]
  }
  if (line != "") print line
}

# An entry of a list that has been put together is written.
function end_entry() {
  if (entry == "") return
  print ".TP"
  print typed(entry)
  if (told != "") put(roff(told))
  entry = ""
  told = ""
}

function begin_list(name) {
  end_entry()
  if (name != section) print ".SH " name
  section = name
}

BEGIN {
  page = "zendbrief" (command == "" ? "" : "-" command)
  printf ".TH %s 1 %s \"%s\" \"Zendbrief\"\n", roff(toupper(page)), date, version
}

/^OVERVIEW: / {
  name = substr($0, 11)
  sub(/\.$/, "", name)
  name = tolower(substr(name, 1, 1)) substr(name, 2)
  section = "overview"
  next
}

/^USAGE: / {
  section = "usage"
  use = $0
  next
}

# The usage goes on over several lines where it is long.
section == "usage" && /^ / { use = use " " $0; next }

section == "overview" { about[++lines] = $0; next }

section == "usage" && /^[A-Z]+:$/ {
  print ".SH NAME"
  put(roff(page) " \\- " roff(name))
  print ".SH SYNOPSIS"
  put(usage(use))
  print ".SH DESCRIPTION"
  put(roff(toupper(substr(name, 1, 1)) substr(name, 2) "."))
  while (lines > 0 && about[lines] == "") lines--
  blank = 0
  for (i = 1; i <= lines; i++) {
    # What the exit codes mean has a section of its own.
    if (about[i] ~ /^Exit codes:/) skipping = 1
    if (about[i] == "") { skipping = 0; blank = 1; continue }
    if (skipping) continue
    if (blank) print ".PP"
    blank = 0
    put(roff(about[i]))
  }
}

/^(ARGUMENTS|OPTIONS):$/ { begin_list("OPTIONS"); next }
/^SUBCOMMANDS:$/ { begin_list("COMMANDS"); next }

/^  See '/ { next }

# `  --site <dir>            The site's folder. (default: .)`
/^  [^ ]/ {
  end_entry()
  line = substr($0, 3)
  gap = match(line, /  +/)
  entry = gap ? substr(line, 1, gap - 1) : line
  told = gap ? substr(line, RSTART + RLENGTH) : ""
  next
}

/^   +[^ ]/ {
  line = $0
  sub(/^ +/, "", line)
  told = told == "" ? line : told " " line
  next
}

END {
  end_entry()
  print ".SH EXIT STATUS"
  count = split("0|done|1|something in the content keeps the site from being published|" \
    "2|the command was used wrongly|3|the machine failed", codes, "|")
  for (i = 1; i < count; i += 2) printf ".TP\n%s\n%s\n", codes[i], codes[i + 1]
  print ".SH SEE ALSO"
  count = split(others, names, " ")
  for (i = 1; i <= count; i++) if (names[i] != command) seen[++all] = "zendbrief-" names[i]
  if (command != "") { seen[0] = "zendbrief"; first = 0 } else first = 1
  for (i = first; i <= all; i++)
    printf ".BR %s (1)%s\n", roff(seen[i]), i < all ? " ," : ""
}
