"""Reads every file of a built site with the readers of others, and says what they do not take.

    formats.py SITE [SCHEMAS]

SCHEMAS is a folder with cmif.rng, csl-data.json and tei.rng; each is used where it is there.
"""

import csv
import json
import re
import sys
import urllib.robotparser
from pathlib import Path
from urllib.parse import unquote, urljoin

import bibtexparser
import feedparser
import frictionless
import icalendar
import jsonschema
import rispy
from lxml import etree, html
from pyld import jsonld

SITE = Path(sys.argv[1])
SCHEMAS = Path(sys.argv[2]) if len(sys.argv) > 2 else Path("/nonexistent")
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
TEI = "{http://www.tei-c.org/ns/1.0}"
faults = []
base = None


def fault(path, words):
    faults.append(f"{path}: {words}")


def must(is_so, path, words):
    if not is_so:
        fault(path, words)


def files(pattern):
    return sorted(SITE.glob(pattern))


def text(path):
    return path.read_text(encoding="utf-8")


def leads_somewhere(address, path):
    """Whether an absolute address, or one from a file's own, is that of a file of the site."""
    if base and address.startswith(base):
        target = SITE / unquote(address[len(base):].split("#")[0])
    elif "://" in address:
        return False
    else:
        target = path.parent / unquote(address.split("#")[0])
    return (target / "index.html").is_file() if target.is_dir() else target.is_file()


def letters():
    return json.loads(text(SITE / "data/letters.json"))


def whole(name):
    path = SITE / name
    with path.open(encoding="utf-8", newline="") as file:
        return path, file.read()


def records(kind):
    """What stands on each letter's page as its record in a format."""
    found = []
    for path in [SITE / letter["address"] for letter in letters()]:
        tree = html.parse(path, html.HTMLParser(encoding="utf-8"))
        of_page = [(path, pre.text_content()) for pre in tree.iterfind(f".//pre[@id='citation-{kind}']")]
        must(len(of_page) == 1, path, f"{len(of_page)} records as {kind}")
        found += of_page
    return found


def bibtex():
    wanted = [letter["id"] for letter in letters()]
    for path, written in records("bibtex") + [whole("data/citations.bib")]:
        library = bibtexparser.parse_string(written)
        must(not library.failed_blocks, path, f"{library.failed_blocks}")
        for entry in library.entries:
            for field in entry.fields:
                value = str(field.value)
                must(value.count("{") == value.count("}"), path, f"{field.key} is unbalanced")
                must("\n" not in value, path, f"{field.key} has a line break")
            must(entry.fields_dict["title"].value, path, f"{entry.key} has no title")
    keys = [entry.key for entry in library.entries]
    must(keys == wanted, path, f"{keys} are not the letters {wanted}")
    split = bibtexparser.middlewares.SeparateCoAuthors()
    parts = bibtexparser.middlewares.SplitNameParts()
    library = bibtexparser.parse_string(text(path), append_middleware=[split, parts])
    must(not library.failed_blocks, path, f"names: {library.failed_blocks}")
    senders = {letter["id"]: len(letter["senders"]) for letter in letters()}
    for entry in library.entries:
        names = entry.fields_dict["author"].value if "author" in entry.fields_dict else []
        must(len(names) == senders[entry.key], path, f"{entry.key} has {len(names)} authors")


def ris():
    wanted = [letter["id"] for letter in letters()]
    for path, written in records("ris") + [whole("data/citations.ris")]:
        for line in filter(None, written.split("\n" if path.suffix == ".html" else "\r\n")):
            must(re.fullmatch(r"[A-Z][A-Z0-9]  - [^\x00-\x1f]*", line), path, repr(line))
        entries = rispy.loads(written)
        must(all(entry.get("title") for entry in entries), path, "an entry has no title")
    must([entry["id"] for entry in entries] == wanted, path, "not the letters in their order")


def csl():
    schema = SCHEMAS / "csl-data.json"
    check = jsonschema.Draft7Validator(json.loads(text(schema))) if schema.exists() else None
    for path, written in records("csl") + [whole("data/csl.json")]:
        entries = json.loads(written)
        must(entries and all(entry["id"] and entry["title"] for entry in entries), path, "empty")
        for error in check.iter_errors(entries) if check else []:
            fault(path, error.message)
    return check is not None


def relax(name):
    path = SCHEMAS / name
    return etree.RelaxNG(etree.parse(path)) if path.exists() else None


def cmif():
    path = SITE / "data/cmif.xml"
    if not path.exists():
        return False
    tree = etree.parse(path)
    schema = relax("cmif.rng")
    if schema and not schema.validate(tree):
        fault(path, schema.error_log)
    sources = {bibl.get(XML_ID) for bibl in tree.iter(TEI + "bibl")}
    for letter in tree.iter(TEI + "correspDesc"):
        must(letter.get("source")[1:] in sources, path, "a letter has no source")
        must(leads_somewhere(letter.get("ref"), path), path, letter.get("ref"))
    for date in tree.iter(TEI + "date"):
        must(re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", date.get("when", "2000")), path, "a date")
    return schema is not None


def words(element, apart):
    """An element's words, without those of parts that are no words of the letter."""
    parts = [element.text or ""]
    for child in element:
        if not apart(child):
            parts.append(words(child, apart))
        parts.append(child.tail or "")
    return "".join(parts)


def squeezed(part):
    # What XML may not hold is shown by the sign for that.
    part = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", part)
    return re.sub(r"\s+", "", part)


def tei():
    schema = relax("tei.rng")
    known = {letter["id"]: letter for letter in letters()}
    for path in files("letters/*/letter.tei.xml"):
        tree = etree.parse(path)
        if schema and not schema.validate(tree):
            fault(path, schema.error_log)
        ids = [element.get(XML_ID) for element in tree.iter() if element.get(XML_ID)]
        must(len(ids) == len(set(ids)), path, "an xml:id is there twice")
        for ref in tree.iter(TEI + "ref"):
            if ref.get("type") == "note":
                must(ref.get("target")[1:] in ids, path, f"{ref.get('target')} leads nowhere")
        facts = known[path.parent.name]
        told = any(facts[key] for key in ("senders", "date", "place", "addressee"))
        must((tree.find(f".//{TEI}correspDesc") is not None) == told, path, "its correspondence")
        page = html.fromstring((path.parent / "index.html").read_bytes())
        shown = page.xpath("//div[@class='text']")[0]
        classes = {"here", "to-source", "back", "sidenote"}
        said = squeezed(words(shown, lambda part: part.get("class") in classes))
        beside = {TEI + "opener", TEI + "closer"}
        body = tree.find(f".//{TEI}body")
        # The heading of the whole stands beside the text on the page.
        heads = [part for part in body if part.tag == TEI + "head"]
        told = squeezed(words(body, lambda part: part.tag in beside or part in heads))
        must(said == told, path, f"its words are not those of the page:\n{said}\n{told}")
    return schema is not None


def feeds():
    for path in files("**/feed.atom"):
        feed = feedparser.parse(path.read_bytes())
        must(not feed.bozo, path, feed.get("bozo_exception"))
        must(feed.version == "atom10" and feed.feed.id and feed.feed.updated, path, "no Atom")
        must(0 < len(feed.entries) <= 50, path, f"{len(feed.entries)} letters")
        must(len({entry.id for entry in feed.entries}) == len(feed.entries), path, "an id twice")
        days = [entry.updated for entry in feed.entries]
        must(days == sorted(days, reverse=True), path, "not the newest first")
        for entry in feed.entries:
            must(entry.title and entry.summary, path, "a letter without words")
            must(leads_somewhere(entry.link, path), path, f"{entry.link} leads nowhere")
        other = json.loads(text(path.with_suffix(".json")))
        must(other["version"] == "https://jsonfeed.org/version/1.1", path, "no JSON Feed")
        must([item["id"] for item in other["items"]] == [entry.id for entry in feed.entries],
             path, "the two forms have other letters")
        for item in other["items"]:
            must(item["content_text"] and item["title"], path, "an item without words")
            must(re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", item["date_published"]), path, "a date")
            must(leads_somewhere(item["url"], path), path, f"{item['url']} leads nowhere")


def calendars():
    for path in files("relations/*/events.ics"):
        events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
        must(events, path, "no event")
        for event in events:
            must(event["DTSTART"].dt < event["DTEND"].dt, path, f"{event['UID']} has no length")


def package():
    path = SITE / "data/datapackage.json"
    described = json.loads(text(path))
    names = {resource["path"] for resource in described["resources"]}
    there = {file.name for file in (SITE / "data").iterdir()} - {"index.html", path.name}
    must(names == there, path, f"describes {names}, and there are {there}")
    for resource in described["resources"]:
        for field in resource.get("schema", {}).get("fields", []):
            must(field.get("description"), path, f"{field['name']} is not described")
    report = frictionless.Package(str(path)).validate()
    for error in report.flatten(["name", "rowNumber", "fieldName", "type", "message"]):
        fault(path, error)
    for name in ("letters.csv", "events.csv"):
        with (SITE / "data" / name).open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file, strict=True))
        must(len({len(row) for row in rows}) == 1, name, "rows of several lengths")
    topics = json.loads(text(SITE / "data/topics.json"))
    for topic in topics:
        must(leads_somewhere("../" + topic["address"], path), path, topic["address"])


# What schema.org has for the types that are used, with the types to which each belongs.
SCHEMA = {
    "Message": {"sender", "recipient", "dateSent"},
    "Report": {"reportNumber"},
    "Thing": {"name", "url", "identifier"},
    "CreativeWork": {
        "inLanguage", "dateCreated", "publisher", "about", "editor", "isPartOf", "license"
    },
    "ArchiveComponent": {"holdingArchive", "itemLocation"},
    "Person": {"jobTitle"},
}
ABOVE = {
    "Message": "CreativeWork", "Report": "CreativeWork", "ArchiveComponent": "CreativeWork"
}


def properties(types):
    allowed = set(SCHEMA["Thing"])
    for kind in types:
        allowed |= SCHEMA.get(kind, set()) | SCHEMA.get(ABOVE.get(kind), set())
    return allowed


def linked(node, path):
    if isinstance(node, list):
        for part in node:
            linked(part, path)
    elif isinstance(node, dict):
        types = [kind.rsplit("/", 1)[1] for kind in node.get("@type", [])]
        for key, value in node.items():
            if not key.startswith("@"):
                name = key.rsplit("/", 1)[1]
                must(name in properties(types), path, f"{types} have no {name}")
                linked(value, path)


def heads():
    context = {"@context": {"@vocab": "https://schema.org/"}}
    load = lambda url, options: {"document": context, "documentUrl": url, "contextUrl": None}
    for letter in letters():
        path = SITE / letter["address"]
        page = html.fromstring(path.read_bytes())
        data = page.xpath("//head/script[@type='application/ld+json']/text()")
        must(len(data) == 1, path, "JSON-LD that is not one")
        expanded = jsonld.expand(json.loads(data[0]), {"documentLoader": load})
        must(len(expanded) == 1, path, "JSON-LD that says nothing")
        linked(expanded, path)
        facts = {}
        for meta in page.xpath("//head/meta[@name]"):
            facts.setdefault(meta.get("name"), []).append(meta.get("content"))
        for name in ("citation_title", "DCTERMS.title", "DCTERMS.identifier"):
            must(facts.get(name), path, f"no {name}")
        must(not page.xpath("//head/meta[@scheme]"), path, "a scheme, which HTML has no more")
        cite = page.xpath("//head/link[@rel='cite-as']/@href")
        must(cite == page.xpath("//head/link[@rel='canonical']/@href"), path, "cite-as")
        styles = page.xpath("//*[@class='citation']")
        must(len(styles) == 3, path, "the styles of citation")
        # Of a text that is an edition's own nobody is told that it is unread.
        edited = "opening: true" in text(path.with_name("letter.md"))
        if letter["status"] == "converted" and not edited:
            caveat = page.xpath("//*[@id='citation']/small")[0].text_content().strip("()")
            for style in styles:
                must(caveat.lower() in style.text_content().lower(), path, "no caveat")
    for path in files("**/*.html"):
        page = html.fromstring(path.read_bytes())
        if path.name != "404.html":
            for link in page.xpath("//head/link[@type]/@href"):
                must(leads_somewhere(link, path), path, f"{link} leads nowhere")
        must(not page.xpath("//script[not(@src)][not(@type='application/ld+json')]"), path, "script")
        must(not page.xpath("//style | //@style"), path, "a style within")


def conventions():
    robots = urllib.robotparser.RobotFileParser()
    robots.parse(text(SITE / "robots.txt").splitlines())
    must(robots.can_fetch("anybot", "/letters/"), "robots.txt", "letters may not be read")
    if not base:
        must(not (SITE / "sitemap.xml").exists(), "sitemap.xml", "is there without a base")
        return
    must(robots.site_maps() == [base + "sitemap.xml"], "robots.txt", "no sitemap")
    tree = etree.parse(SITE / "sitemap.xml")
    told = [loc.text for loc in tree.iter("{*}loc")]
    # A source is read from its letter's page, and an old address leads to where a page is told already.
    pages = [
        path for path in files("**/*.html")
        if path.name != "404.html" and path.parent.name != "source"
        and 'http-equiv="refresh"' not in text(path)
    ]
    must(len(told) == len(set(told)) == len(pages), "sitemap.xml", "not all pages, each once")
    for address in told:
        must(leads_somewhere(address, SITE / "x"), "sitemap.xml", f"{address} leads nowhere")
    if not (SITE / "search/index.html").exists():
        must(not (SITE / "opensearch.xml").exists(), "opensearch.xml", "there is no search")
        return
    search = etree.parse(SITE / "opensearch.xml")
    space = "{http://a9.com/-/spec/opensearch/1.1/}"
    must(len(search.findtext(space + "ShortName")) <= 16, "opensearch.xml", "a long short name")
    template = search.find(space + "Url").get("template")
    must(template.startswith(base) and "{searchTerms}" in template, "opensearch.xml", template)


def main():
    global base
    home = html.fromstring((SITE / "index.html").read_bytes())
    canonical = home.xpath("//head/link[@rel='canonical']/@href")
    base = canonical[0] if canonical else None
    for check in (bibtex, ris, csl, cmif, tei, feeds, calendars, package, heads, conventions):
        before = len(faults)
        schema = check()
        note = {True: ", by its schema", False: ", without a schema"}.get(schema, "")
        print(f"{check.__name__}: {'taken' if len(faults) == before else 'NOT taken'}{note}")
    for one in faults:
        print(one, file=sys.stderr)
    sys.exit(1 if faults else 0)


main()
