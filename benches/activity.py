#!/usr/bin/env python3
"""Measures activity and self-maintaining staffing: activity.py [SIZE] [--imctl PATH] [--runs N] [--data DIR]

On the firm of SIZE (M; `run.py` and `firm.py` make it) it imports a file of 100,000 and one of 1,000,000 rows
of activity, each against the sqlite3 shell: .import of the same file into a typed table with primary key,
foreign keys, checks and index, beside the firm's users and matters. Then the same file again, which changes
nothing, and a file with an outlier. Then `staffing maintain` with two rules on each of 1,000 and of 10,000
assets: as a dry run, for real, and again. CPU seconds, and MiB at the peak.
"""
import argparse
import csv
import random
import shutil
import subprocess
import sys
from pathlib import Path

from firm import SIZES
from run import HERE, Use, alternate, run

# The firm was set up a year and a half before the rules run.
BEGIN, NOW = "2025-01-01T00:00:00Z", "2026-06-01T00:00:00Z"
ROWS, ASSETS = (100_000, 1_000_000), (1_000, 10_000)

SCHEMA = """CREATE TABLE users(user_id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE matters(matter_id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE activity(user TEXT NOT NULL REFERENCES users, matter TEXT NOT NULL REFERENCES matters,
  kind TEXT NOT NULL CHECK(kind IN ('billing','document')), amount REAL, at TEXT NOT NULL,
  PRIMARY KEY(user, matter, kind, at)) WITHOUT ROWID;
CREATE INDEX activity_matter ON activity(matter, user);
"""
PRAGMAS = ("PRAGMA cache_size=-64000; PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON; "
           "PRAGMA locking_mode=EXCLUSIVE;\n")


def read(path, *columns):
    with open(path, encoding="utf-8", newline="") as file:
        return [tuple(row[c] for c in columns) for row in csv.DictReader(file)]


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="", buffering=1 << 18) as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header)
        out.writerows(rows)


def make(firm, data):
    """Two files of activity, an outlier's, and two of rules; the same firm gives the same files."""
    rng = random.Random(11)
    users = [user for (user,) in read(firm / "bundle/users.csv", "id")]
    matters = read(firm / "bundle/matters.csv", "id", "case")
    staffing = read(firm / "bundle/staffing.csv", "asset", "member")
    of_case = {}
    for matter, case in matters:
        of_case.setdefault(case, []).append(matter)
    teams = [(asset, member[5:]) for asset, member in staffing if member.startswith("user:")]
    del staffing

    def worked():
        """Mostly people on the staffing, on a matter or one of the case's; else anybody anywhere."""
        if rng.random() < 0.2:
            return rng.choice(users), rng.choice(matters)[0]
        asset, user = rng.choice(teams)
        kind, _, name = asset.partition(":")
        return user, name if kind == "matter" else rng.choice(of_case.get(name, [matters[0][0]]))

    def when():
        """Any second of the eighteen months, but for working hours."""
        month = rng.randrange(17)
        return (f"{2025 + month // 12}-{month % 12 + 1:02}-{rng.randrange(1, 29):02}"
                f"T{rng.randrange(8, 20):02}:{rng.randrange(60):02}:{rng.randrange(60):02}Z")

    data.mkdir(parents=True, exist_ok=True)
    header = ("user", "matter", "kind", "amount", "at")
    for rows in ROWS:
        seen = {}
        while len(seen) < rows:
            row = (*worked(), rng.choice(("billing", "document")), when())
            seen[row] = f"{rng.randrange(1, 800) / 100:g}"
        write(data / f"activity-{rows}.csv", header, ((u, m, k, n, at) for (u, m, k, at), n in seen.items()))
    # A program that touched 5,000 matters in a day, among as much of others.
    some = [(users[0], matter, "document", 1, f"2026-06-01T{n % 24:02}:{n % 60:02}:00Z")
            for n, (matter, _) in enumerate(rng.sample(matters, 5_000))]
    some += {(*worked(), "billing"): (1, "2026-05-31T12:00:01Z") for _ in range(5_000)}.items()
    write(data / "outlier.csv", header, (row if len(row) == 5 else (*row[0], *row[1]) for row in some))
    write(data / "users.csv", ("id",), ((user,) for user in users))
    write(data / "matters.csv", ("id",), ((matter,) for matter, _ in matters))
    assets = sorted({asset for asset, _ in teams})
    for count in ASSETS:
        write(data / f"rules-{count}.csv", ("asset", "kind", "days", "type"),
              (row for asset in rng.sample(assets, min(count, len(assets)))
               for row in ((asset, "additive", 90, "basic"), (asset, "subtractive", 365, ""))))


class Bench:
    def __init__(self, args):
        self.firm, self.data = args.data / args.size, args.data / args.size / "activity"
        self.imctl, self.runs = args.imctl.resolve(), args.runs
        if not (self.firm / "bundle/staffing.csv").exists():
            subprocess.run([sys.executable, HERE / "firm.py", args.size, self.firm], check=True, stdout=sys.stderr)
        if not (self.data / "matters.csv").exists():
            make(self.firm, self.data)
        self.db, self.work, self.floor = (self.data / f"{n}.db" for n in ("firm", "work", "floor"))

    def call(self, db, *command, now=NOW, **how):
        command = ["env", f"IMCTL_NOW={now}", self.imctl, "--db", db, "--no-input", *command]
        return run(command, self.data, **how)

    def sqlite(self, script):
        file = self.data / "script.sql"
        file.write_text(PRAGMAS + script)
        return run(["sqlite3", "-bail", self.floor], self.data, stdin=file)

    def fresh(self, db, work):
        shutil.copyfile(db, work)
        return work

    def floor_of(self, rows):
        self.floor.unlink(missing_ok=True)
        self.sqlite(f"BEGIN;\n{SCHEMA}.import --csv --skip 1 users.csv users\n"
                    ".import --csv --skip 1 matters.csv matters\nCOMMIT;\n")
        return self.sqlite(f"BEGIN;\n.import --csv --skip 1 activity-{rows}.csv activity\nCOMMIT;\n")

    def go(self):
        self.db.unlink(missing_ok=True)
        self.call(self.db, "apply", self.firm / "bundle", "--init", "--yes", now=BEGIN)
        print("| rows | import, s | `sqlite3 .import`, s | ratio | MiB | again, s | MiB | outlier, s "
              "| its undo, s | MiB |\n|---|---|---|---|---|---|---|---|---|---|", flush=True)
        for rows in ROWS:
            file, loaded = self.data / f"activity-{rows}.csv", self.data / f"loaded-{rows}.db"
            got = alternate(
                self.runs, floor=lambda _: self.floor_of(rows),
                mine=lambda _: self.call(self.fresh(self.db, loaded), "import", "--table", "activity", file))
            again = self.call(loaded, "import", "--table", "activity", file)
            work = self.fresh(loaded, self.work)
            outlier = self.call(work, "import", "--table", "activity", self.data / "outlier.csv")
            undo = self.call(work, "undo", "3", "--yes")
            mine, floor = got["mine"], got["floor"]
            print(f"| {rows:,} | {mine.cpu:.2f} | {floor.cpu:.2f} | {mine.cpu / floor.cpu:.2f} | {mine.mib:.0f} "
                  f"| {again.cpu:.2f} | {again.mib:.0f} | {outlier.cpu:.2f} | {undo.cpu:.2f} | {undo.mib:.0f} |",
                  flush=True)
        print("\n| rows | assets with rules | dry run, s | MiB | for real, s | MiB | again, s | one asset, s |\n"
              "|---|---|---|---|---|---|---|---|", flush=True)
        for rows in ROWS:
            for assets in ASSETS:
                work = self.fresh(self.data / f"loaded-{rows}.db", self.work)
                rules = self.data / f"rules-{assets}.csv"
                self.call(work, "import", "--table", "rules", rules)
                one = read(rules, "asset")[0][0]
                alone = Use.median([self.call(work, "staffing", "maintain", one, "-n") for _ in range(self.runs)])
                dry = Use.median([self.call(work, "staffing", "maintain", "-n") for _ in range(self.runs)])
                real = self.call(work, "staffing", "maintain", "--yes")
                again = self.call(work, "staffing", "maintain", "--yes")
                print(f"| {rows:,} | {assets:,} | {dry.cpu:.2f} | {dry.mib:.0f} | {real.cpu:.2f} | {real.mib:.0f} "
                      f"| {again.cpu:.2f} | {alone.cpu:.3f} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("size", nargs="?", default="M", choices=SIZES)
    parser.add_argument("--imctl", type=Path, default=HERE.parent / "target/dist/imctl")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--data", type=Path, default=HERE / "data")
    args = parser.parse_args()
    args.data = args.data.resolve()
    Bench(args).go()


if __name__ == "__main__":
    sys.exit(main())
