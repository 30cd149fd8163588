#!/usr/bin/env python3
"""Ends builds at random moments with kill -9 and looks at what is left.

  killed.py PROGRAM [--kills 200] [--letters 1000] [--seed 1]

A site alternates between two states, which differ in letters, in a topic and in the site's name. After
each kill, Public has to be wholly the one or wholly the other; every tenth time the next build has to give
exactly what a clean build of the state gives. Only Python's own library is used.
"""
import argparse, hashlib, os, random, shutil, signal, subprocess, sys, tempfile, time
from pathlib import Path

COUNTRIES = ["Noorwegen", "Kazachstan", "België", "Georgië", "Japan", "Chili", "Marokko"]


def letter(number, state):
    country = COUNTRIES[number % len(COUNTRIES)]
    told = "sprak ik met mijn ambtgenoot" if state and number % 10 == 0 else "bracht ik een bezoek"
    return (f"---\nkind: letter\ndate: 20{number % 20 + 10 - 10:02}-05-{number % 28 + 1:02}\n"
            f"title: Brief {number} over {country}\ndossiers:\n  - number: 31 700 V\nnumber: \"{number}\"\n"
            f"language: nl\n---\n\nOp {number % 28 + 1} mei 20{number % 20:02} {told} aan {country}.\n\n"
            + "De mensenrechten en de handel kwamen aan de orde. " * 20 + "\n")


def write(site, letters, state):
    folder = site / "Content/letters"
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, letters + 1):
        path = folder / f"kst-31700-V-{number}.md"
        # Each state has letters that the other has not.
        if number % 50 == (1 if state else 2):
            path.unlink(missing_ok=True)
        elif number % 10 == 0 or not path.exists():
            path.write_text(letter(number, state))
    (site / "zendbrief.yml").write_text(f"title: Brieven {'twee' if state else 'een'}\n")


def tree(folder):
    """All files of a folder as one fingerprint; nothing where there is no folder."""
    if not folder.is_dir():
        return None
    sums = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        sums.update(str(path.relative_to(folder)).encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return sums.hexdigest()


def build(program, site):
    run = subprocess.run([program, "build", "--site", str(site)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if run.returncode:
        sys.exit(f"a build failed with {run.returncode}: {run.stdout.decode(errors='replace')[-800:]}")


def clean(program, letters, state, below):
    site = below / f"clean-{state}"
    write(site, letters, state)
    start = time.monotonic()
    build(program, site)
    return tree(site / "Public"), time.monotonic() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--letters", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    program, numbers = str(Path(given.program).resolve()), random.Random(given.seed)
    below = Path(tempfile.mkdtemp(prefix="zendbrief-killed-"))
    states, longest = zip(*(clean(program, given.letters, state, below) for state in (0, 1)))
    assert states[0] != states[1]
    site, killed, finished, seen = below / "site", 0, 0, {0: 0, 1: 0}
    write(site, given.letters, 0)
    build(program, site)
    state, length = 0, max(longest)
    while killed < given.kills:
        state = 1 - state
        write(site, given.letters, state)
        run = subprocess.Popen([program, "build", "--site", str(site)], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
        start = time.monotonic()
        time.sleep(numbers.uniform(0, length))
        run.send_signal(signal.SIGKILL)
        if run.wait() == -signal.SIGKILL:
            killed += 1
        else:
            finished += 1
            length = max(0.05, (time.monotonic() - start) * 0.95)
        now = tree(site / "Public")
        if now not in states:
            sys.exit(f"after kill {killed} Public is neither the one nor the other: {site}")
        seen[states.index(now)] += 1
        if killed % 10 == 0:
            build(program, site)
            if tree(site / "Public") != states[state]:
                sys.exit(f"after kill {killed} the next build is not that of a clean one: {site}")
        if killed % 20 == 0:
            length = max(longest)
    print(f"{killed} builds killed, {finished} were done before; Public was the one state {seen[0]} times and the "
          f"other {seen[1]} times, and nothing else; every tenth next build was that of a clean one")
    shutil.rmtree(below)


if __name__ == "__main__":
    main()
