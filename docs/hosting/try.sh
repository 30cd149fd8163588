#!/usr/bin/env bash
# Tries a built site with the configurations beside this file: docs/hosting/try.sh Public
# Needs curl and python3; tries nginx and caddy where they are installed.
set -euo pipefail
built=$(cd "${1:-Public}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
# A copy, which the tests may add a picture to.
public=$work/Public
cp -r "$built" "$public"
echo '<svg xmlns="http://www.w3.org/2000/svg"/>' > "$public/tried.svg"
failed=0
pids=()
end() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; rm -rf "$work"; }
trap end EXIT

# check WHAT PATTERN CURL-ARGUMENTS…: the answer, head and all, holds the pattern.
check() {
  local what=$1 pattern=$2 answer; shift 2
  answer=$(curl -sS -i --max-time 10 "$@" | tr -d '\r\0') || true
  if grep -qiE -- "$pattern" <<< "$answer"; then echo "  ok    $what"
  else echo "  WRONG $what: no “$pattern” from $*"; failed=1; fi
}

wait_for() { for _ in $(seq 50); do curl -s -o /dev/null "$1" && return; sleep 0.2; done; echo "  WRONG nothing answers at $1"; failed=1; return 1; }

# What any server must do, at an address that ends in a slash.
basics() {
  local at=$1 letter
  letter=$(cd "$public" && find letters -mindepth 2 -name index.html | sort | head -1)
  check "first page" '<main id="content"' "$at"
  check "a page by its folder" '<main id="content"' "$at${letter%index.html}"
  check "a page by its file" '^HTTP/[0-9.]+ 200' "$at$letter"
  check "style sheet" '^content-type: text/css' "${at}assets/zendbrief.css"
  check "data" '^content-type: (application/json|text/json)' "${at}data/letters.json"
}

# What a configured server must do besides.
headers() {
  local at=$1 tag
  check "policy" "^content-security-policy: default-src 'none'; style-src 'self'" "$at"
  check "pages are asked for anew" '^cache-control: no-cache' "$at"
  check "pictures last" '^cache-control: public, max-age=86400' "${at}tried.svg"
  check "characters" '^content-type: text/html; ?charset=utf-8' "$at"
  check "lost addresses: the page" 'noindex|<main id="content" class="running"' "${at}niets/hier/"
  check "lost addresses: 404" '^HTTP/[0-9.]+ 404' "${at}niets/hier/"
  check "policy on lost addresses" '^content-security-policy' "${at}niets/hier/"
  check "hidden files" '^HTTP/[0-9.]+ 404' "${at}.git/config"
  check "packed" '^content-encoding: gzip' -H 'Accept-Encoding: gzip' -I "${at}assets/zendbrief.css"
  tag=$(curl -sS -I "${at}index.html" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
  check "unchanged: 304" '^HTTP/[0-9.]+ 304' -H "If-None-Match: $tag" "${at}index.html"
}

echo "python3 -m http.server"
(cd "$public" && exec python3 -m http.server 8083 --bind 127.0.0.1 >/dev/null 2>&1) & pids+=($!)
mkdir "$work/host" && ln -s "$public" "$work/host/kamer"
(cd "$work/host" && exec python3 -m http.server 8084 --bind 127.0.0.1 >/dev/null 2>&1) & pids+=($!)
wait_for http://127.0.0.1:8083/ && wait_for http://127.0.0.1:8084/ || true
basics http://127.0.0.1:8083/; basics http://127.0.0.1:8084/kamer/

if command -v nginx >/dev/null; then
  echo "nginx"
  sed "s|/srv/brieven/Public|$public|" "$here/nginx.conf" > "$work/site.conf"
  user=; [ "$(id -u)" = 0 ] && user='user root;'
  echo "$user daemon off; pid $work/pid; error_log $work/error; events {} http { access_log off; include $work/site.conf; }" > "$work/nginx.conf"
  nginx -c "$work/nginx.conf" & pids+=($!)
  wait_for http://127.0.0.1:8081/ || cat "$work/error"
  for at in http://127.0.0.1:8081/ http://127.0.0.1:8081/kamer/; do basics $at; headers $at; done
fi

if command -v caddy >/dev/null; then
  echo "Caddy"
  sed "s|/srv/brieven/Public|$public|" "$here/Caddyfile" > "$work/Caddyfile"
  (echo '{
	admin off
	auto_https off
}'; cat "$work/Caddyfile") > "$work/Caddyfile.tried"
  XDG_DATA_HOME=$work XDG_CONFIG_HOME=$work caddy run --config "$work/Caddyfile.tried" --adapter caddyfile >"$work/caddy.log" 2>&1 & pids+=($!)
  wait_for http://127.0.0.1:8082/ || cat "$work/caddy.log"
  for at in http://127.0.0.1:8082/ http://127.0.0.1:8082/kamer/; do basics $at; headers $at; done
fi
exit $failed
