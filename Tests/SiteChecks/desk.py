#!/usr/bin/env python3
"""Opens the preview's proof desk in a real browser, as an editor does: desk.py ADDRESS LETTER

ADDRESS is that of a running preview, LETTER the id of a letter with two events at least. The keys do
what docs/preview.md says, a hostile letter runs nothing, and axe-core finds no violation of WCAG 2.2 AA,
narrow and wide, light and dark.
"""
import sys
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import sync_playwright

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def desk(page, faults):
    """Goes through the desk by its keys; adds what is wrong."""
    say = lambda is_so, what: None if is_so else faults.append(what)
    is_open = lambda: page.evaluate("!document.getElementById('zd').hidden")
    event = lambda: page.evaluate("document.activeElement.event?.id")
    say(not is_open(), "the desk is open before anybody asked")
    page.keyboard.press("p")
    say(is_open(), "p does not open the desk")
    page.wait_for_timeout(600)
    say(page.evaluate("document.querySelector('.zd-line.is-at-hand') !== null"), "no line is at hand")
    page.keyboard.press("j")
    first = event()
    page.keyboard.press("ArrowDown")
    second = event()
    say(first and second and first != second, "j and the arrow do not go from event to event")
    page.keyboard.press("k")
    say(event() == first, "k does not go back")
    for key, words in (("c", "confirm: true"), ("r", "reject: true"), ("e", "status: ")):
        page.keyboard.press(key)
        page.wait_for_timeout(150)
        copied = page.evaluate("navigator.clipboard.readText()")
        say(copied.startswith(f"{first}:\n") and words in copied, f"{key} copies “{copied}”")
    say(page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page is too wide")
    page.evaluate(AXE)
    for one in page.evaluate(f"axe.run(document, {{runOnly: {RULES}}})")["violations"]:
        faults.append(f"{one['id']}: {one['nodes'][0]['html'][:120]}")
    page.reload()
    page.wait_for_selector("#zendbrief-preview button", state="attached")
    say(is_open(), "the desk is closed after the page was loaded again")
    page.keyboard.press("p")
    say(not is_open(), "p does not close the desk")


def main(address, letter):
    faults = []
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            for width in (1440, 900, 390):
                page = browser.new_context(
                    viewport={"width": width, "height": 900}, color_scheme=scheme,
                    permissions=["clipboard-read", "clipboard-write"],
                ).new_page()
                found = []
                page.on("pageerror", lambda error: found.append(str(error)))
                page.on("dialog", lambda dialog: found.append("a letter ran a script"))
                page.goto(f"{address.rstrip('/')}/letters/{letter}/")
                page.wait_for_selector("#zendbrief-preview button")
                desk(page, found)
                faults += [f"{scheme} {width}: {one}" for one in found]
                page.context.close()
    print("\n".join(faults) or "the proof desk is as it should be")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
