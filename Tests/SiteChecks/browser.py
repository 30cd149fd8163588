#!/usr/bin/env python3
"""Opens a built site in a real browser, as its readers do: browser.py PUBLIC [--all]

Every kind of page is tried, narrow and wide, light and dark, under the Content-Security-Policy of
docs/hosting.md: axe-core finds no violation of WCAG 2.2 AA, nothing is wider than 320 px, the keyboard
reaches everything, no script but the site's own runs, and the search finds. With --all every page is
opened, not one of each kind.
"""
import functools, http.server, re, shutil, sys, threading
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import sync_playwright

POLICY = (
    "default-src 'none'; style-src 'self' 'sha256-5z26qx94OsHkG46QxkVYrhqgeOLg4+0ZvplJIA2FvRw='; "
    "script-src 'self' 'wasm-unsafe-eval'; img-src 'self'; "
    "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the site in a subfolder, with the headers of docs/hosting.md.

    Where an address leads nowhere, a server shows a page that knows where the site stands: there too.
    """

    root = "/"

    def translate_path(self, path):
        return super().translate_path(re.sub(f"^(/below/here/|{re.escape(self.root)})", "/", path))

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_):
        pass


def serve(folder):
    lost = re.search(r'href="([^"]*)assets/zendbrief.css"', (folder / "404.html").read_text())
    Handler.root = lost.group(1)
    handler = functools.partial(Handler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/below/here/"


def kind(path):
    """What kind of page stands at a path: its names of letters, countries and the like taken out."""
    parts = path.split("/")
    if parts[0] == "en":
        return "en/" + kind("/".join(parts[1:]))
    if len(parts) > 2 and parts[1] != "page":
        parts[1] = "*"
    return "/".join("*" if part.isdigit() else part for part in parts)


def pages(folder, every):
    """The pages to open: the largest of each kind, which has most of what that kind can have."""
    chosen = {}
    for file in sorted(folder.rglob("*.html")):
        path = file.relative_to(folder).as_posix()
        if path.startswith("pagefind/"):
            continue
        name = path if every else kind(path)
        if name not in chosen or file.stat().st_size > (folder / chosen[name]).stat().st_size:
            chosen[name] = path
    return sorted(chosen.values())


class Check:
    def __init__(self, folder, every):
        self.folder = folder
        self.every = every
        self.faults = []
        self.address = serve(folder)

    def fault(self, page, text):
        self.faults.append(f"{page}: {text}")

    def run(self):
        with sync_playwright() as driver:
            chromium = driver.chromium.launch(
                executable_path=shutil.which("chromium"), args=["--no-sandbox"]
            )
            paths = pages(self.folder, self.every)
            self.check_policy(chromium, paths)
            self.check_axe(chromium, paths)
            self.check_width(chromium, paths)
            self.check_keyboard(chromium)
            self.check_copying(chromium)
            self.check_search(chromium)
            chromium.close()
        return paths

    def check_policy(self, chromium, paths):
        """No page breaks the policy, and nothing in it ends in an error."""
        context = chromium.new_context()
        page = context.new_page()
        now = [""]
        page.on("pageerror", lambda error: self.fault(now[0], f"a script fails: {error}"))
        page.on("console", lambda line: line.type == "error" and self.fault(now[0], line.text))
        page.on("response", lambda one: one.status >= 400 and self.fault(now[0], f"{one.status}: {one.url}"))
        page.on("dialog", lambda dialog: (self.fault(now[0], "a script ran"), dialog.dismiss()))
        for now[0] in paths:
            page.goto(self.address + now[0])
            lost = page.evaluate(
                "[...document.querySelectorAll('a[href^=\"#\"]')]"
                ".filter(a => !document.getElementById(decodeURIComponent(a.getAttribute('href').slice(1))))"
                ".map(a => a.getAttribute('href'))"
            )
            if lost:
                self.fault(now[0], f"leads to no place on the page: {lost[:3]}")
        context.close()

    def check_axe(self, chromium, paths):
        looks = [(scheme, width) for scheme in ("light", "dark") for width in (360, 1280)]
        for scheme, width in looks + [("forced", 1280)]:
            context = chromium.new_context(
                bypass_csp=True, viewport={"width": width, "height": 900},
                color_scheme="light" if scheme == "forced" else scheme,
                forced_colors="active" if scheme == "forced" else "none", reduced_motion="reduce",
            )
            page = context.new_page()
            # A page in the other language is of the same template: its words are looked at once.
            for path in paths if (scheme, width) == looks[0] else [p for p in paths if p[:3] != "en/"]:
                page.goto(self.address + path)
                page.evaluate(AXE)
                found = page.evaluate(
                    "rules => axe.run({runOnly: {type: 'tag', values: rules}})", RULES
                )
                for violation in found["violations"]:
                    node = violation["nodes"][0]
                    self.fault(
                        path, f"{scheme} {width}: {violation['id']}: {violation['help']}: "
                        f"{node['html'][:160]} ({len(violation['nodes'])} places)"
                    )
            context.close()

    def check_width(self, chromium, paths):
        """At 320 px, which is 400 % of a common screen, nothing scrolls sideways."""
        context = chromium.new_context(viewport={"width": 320, "height": 640})
        page = context.new_page()
        for path in paths:
            page.goto(self.address + path)
            width = page.evaluate("document.scrollingElement.scrollWidth")
            if width > 320:
                self.fault(path, f"is {width} px wide on a screen of 320")
        context.close()

    def check_keyboard(self, chromium):
        """The first key leads past the menu, and whatever has the focus shows it."""
        page = chromium.new_page(reduced_motion="reduce")
        path = self.first("letters/*/index.html")
        page.goto(self.address + path)
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.hash") != "#content":
            self.fault(path, "the first key does not reach the link to the content")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        if not page.evaluate("document.querySelector('main').contains(document.activeElement)"):
            self.fault(path, "the link to the content does not lead there")
        page.goto(self.address + path)
        for _ in range(40):
            page.keyboard.press("Tab")
            shown = page.evaluate(
                "() => { const one = document.activeElement; if (one === document.body) return true;"
                " const box = one.getBoundingClientRect(); const style = getComputedStyle(one);"
                " return box.width > 0 && style.outlineStyle !== 'none' && style.opacity !== '0' }"
            )
            if not shown:
                where = page.evaluate("document.activeElement.outerHTML.slice(0, 120)")
                self.fault(path, f"has the focus and does not show it: {where}")
        page.close()

    def check_copying(self, chromium):
        context = chromium.new_context(permissions=["clipboard-read", "clipboard-write"])
        page = context.new_page()
        path = self.first("letters/*/index.html")
        page.goto(self.address + path)
        button = page.locator("button[data-copy]").first
        button.click()
        page.wait_for_timeout(200)
        copied = page.evaluate("navigator.clipboard.readText()")
        shown = page.evaluate(
            "id => document.getElementById(id).textContent.replace(/\\s+/g, ' ').trim()",
            button.get_attribute("data-copy"),
        )
        if copied != shown or not copied:
            self.fault(path, f"copies {copied!r} and shows {shown!r}")
        context.close()

    def check_search(self, chromium):
        """A word of a letter finds that letter, at a passage that is there."""
        if not (self.folder / "pagefind").exists():
            print("The site has no search: it was built without Pagefind.")
            return
        page = chromium.new_page()
        path = self.first("letters/*/index.html")
        page.goto(self.address + path)
        words = re.findall(r"\b[a-z]{7,14}\b", page.inner_text(".letter .text"))
        for word in words[:3]:
            page.goto(self.address + f"search/index.html?q={word}")
            page.locator("#hits .places a").first.wait_for(timeout=10_000)
            page.locator("#hits .places a").first.click()
            page.wait_for_load_state()
            if not page.evaluate("document.querySelector(':target') !== null"):
                self.fault("search", f"{word} leads to no passage: {page.url}")
        page.goto(self.address + path)
        page.locator(".search-box input").fill(words[0])
        page.keyboard.press("Enter")
        page.locator("#hits .line").first.wait_for(timeout=10_000)
        page.locator(".asked input").fill("qqqqqqq")
        page.locator("#search-state", has_text=page.get_attribute("#search-state", "data-none")).wait_for()
        page.close()

    def first(self, pattern):
        """The page with most to try: a hostile letter may have no words at all."""
        largest = max(sorted(self.folder.glob(pattern)), key=lambda file: file.stat().st_size)
        return largest.relative_to(self.folder).as_posix()


def main():
    check = Check(Path(sys.argv[1]).resolve(), "--all" in sys.argv)
    paths = check.run()
    for fault in check.faults:
        print(fault)
    print(f"{len(paths)} pages opened, {len(check.faults)} faults")
    sys.exit(1 if check.faults else 0)


main()
