#!/usr/bin/env python3
"""Times the program on made-up letters, and counts what it does.

  bench.py PROGRAM [--letters 1000] [--rounds 3] [--limits FILE]

Prints for a clean build, one where nothing has changed and one where one letter has: seconds by the clock,
seconds of processor, peak memory, the stages, and what can be counted: files and bytes written and, where
`perf` is there, instructions. With --limits, counts above those of the file end it with 1; times never do.
Only Python's own library is used; the letters are the same on every machine.
"""
import argparse, os, random, re, resource, shutil, statistics, subprocess, sys, tempfile, time
from pathlib import Path

COUNTRIES = ["Albanië", "België", "Chili", "Duitsland", "Georgië", "Indonesië", "Japan", "Kazachstan", "Marokko",
             "Noorwegen", "Oekraïne", "Polen", "Suriname", "Turkije"]
DOSSIERS = ["31 700 V", "32 123 V", "21 501-02", "29 614", "33 000 X"]
TOPICS = ["Mensenrechten", "Visserij", "Landbouw", "Luchtvaart", "Onderwijs", "Energie", "Migratie", "Defensie"]
SENTENCES = [
    "De betrekkingen met {0} zijn goed en worden met zorg onderhouden.",
    "Tijdens dit gesprek kwamen de mensenrechten en de positie van religieuze minderheden aan de orde.",
    "Nederland en {0} ondertekenden in {1} een verdrag over de luchtvaart tussen beide landen.",
    "Ik heb mijn ambtgenoot gewezen op het belang van een onafhankelijke rechtspraak.",
    "De handel met {0} bedroeg in {1} ongeveer twee miljard euro, een stijging ten opzichte van het jaar daarvoor.",
    "Over de visserij is afgesproken dat deskundigen van beide zijden elkaar in het najaar weer ontmoeten.",
    "Zoals gemeld in mijn brief (Kamerstuk 31 700 V, nr. {2}) blijft dit een punt van aandacht.",
    "De ambassade volgt de verkiezingen van {1} en zal daarover berichten.",
]


def letter(number):
    r = random.Random(31_700 + number)
    country, year = r.choice(COUNTRIES), r.randint(1995, 2024)
    say = lambda: r.choice(SENTENCES).format(country, year - r.randint(0, 3), r.randint(1, 400))
    head = (f"---\nid: kst-{number}\nkind: letter\nchamber: 2\ndossiers:\n  - number: {r.choice(DOSSIERS)}\n"
            f"number: \"{number}\"\ntitle: Betrekkingen met {country}\ndate: {year}-{r.randint(1, 12):02}-{r.randint(1, 28):02}\n"
            f"place: Den Haag\nsenders:\n  - role: minister van Buitenlandse Zaken\n    name: A. B. Voorbeeld\n"
            f"topics: [{', '.join(sorted(r.sample(TOPICS, 3)))}]\nlanguage: nl\n---\n\n"
            f"Op {r.randint(1, 28)} maart {year} bracht ik een bezoek aan {country}. Hierbij bied ik u een verslag aan.\n")
    return head + "".join(f"\n{'## ' + t if r.random() < .3 else ' '.join(say() for _ in range(5))}\n"
                          for t in r.choices(TOPICS, k=9))


def make(site, count):
    folder = site / "Content/letters"
    folder.mkdir(parents=True)
    for number in range(1, count + 1):
        (folder / f"kst-{number}.md").write_text(letter(number), "utf-8")


def run(program, site, count_with=None):
    command = (count_with or []) + [program, "build", "--site", str(site), "--timings"]
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    said = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"a build failed: {said[-1000:]}")
    stages = re.findall(r"^([0-9.]+) s  (.+)$", said, re.M)
    files = int(re.search(r"(\d+) files? written", said)[1])
    return dict(wall=time.monotonic() - start, cpu=used.ru_utime + used.ru_stime, peak=used.ru_maxrss / 1024,
                stages=[(name, float(seconds)) for seconds, name in stages], files=files, said=said)


def instructions(program, site):
    """Instructions of the program itself, in millions; nothing where the machine does not count them."""
    if not shutil.which("perf"):
        return None
    said = run(program, site, ["perf", "stat", "-x", ";", "-e", "instructions:u"])["said"]
    found = re.search(r"^(\d+);;instructions", said, re.M)
    return int(found[1]) / 1e6 if found else None


def published(site):
    return sum(p.stat().st_size for p in (site / "Public").rglob("*") if p.is_file())


def fresh(site):
    for left in ("Public", ".zendbrief"):
        shutil.rmtree(site / left, ignore_errors=True)


def change(site, number, round):
    path = site / f"Content/letters/kst-{number}.md"
    path.write_text(letter(number).replace("bracht ik een bezoek", f"bracht ik (proef {round}) een bezoek"), "utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--letters", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--limits", type=Path)
    given = parser.parse_args()
    program, below = str(Path(given.program).resolve()), Path(tempfile.mkdtemp(prefix="zendbrief-bench-"))
    site, count = below / "site", given.letters
    make(site, count)
    rows = {"clean": [], "unchanged": [], "one letter": []}
    for round in range(given.rounds):
        fresh(site)
        rows["clean"].append(run(program, site))
        rows["unchanged"].append(run(program, site))
        change(site, count // 2, round)
        rows["one letter"].append(run(program, site))
    counts = {}
    print(f"{count} letters, the median of {given.rounds} rounds")
    for name, runs in rows.items():
        wall, cpu, peak = (statistics.median(r[key] for r in runs) for key in ("wall", "cpu", "peak"))
        print(f"{name:12} {wall:8.2f} s  {cpu:8.2f} s of processor  {peak:6.0f} MB  {count / wall:9.0f} letters a second  "
              f"{runs[-1]['files']} files written")
        for stage, seconds in runs[-1]["stages"]:
            print(f"{'':12} {seconds:8.2f} s  {stage}")
        counts[f"{name}, files"] = runs[-1]["files"]
    counts["site, kB"] = published(site) // 1000
    for name in rows:
        if name == "clean":
            fresh(site)
        elif name == "one letter":
            change(site, count // 2, "laatst")
        counted = instructions(program, site)
        if counted:
            counts[f"{name}, million instructions"] = round_up(counted)
    over = []
    limits = {}
    if given.limits:
        for line in given.limits.read_text().splitlines():
            if line and not line.startswith("#"):
                name, limit = line.split("\t")
                limits[name] = int(limit)
    for name, number in counts.items():
        limit = limits.get(f"{count}: {name}")
        print(f"{name:36} {number:10}" + (f"  of at most {limit}" if limit else ""))
        if limit and number > limit:
            over.append(name)
    shutil.rmtree(below)
    if over:
        sys.exit("more than the limit: " + ", ".join(over))


def round_up(number):
    return int(number) + 1


if __name__ == "__main__":
    main()
