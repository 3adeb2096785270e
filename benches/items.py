#!/usr/bin/env python3
"""Measures decisions on documents: items.py [--imctl PATH] [--runs N]

Makes a firm of 2,000 users with 5,000 workspaces and 100,000 documents (and one a tenth of the size), loads
each, and asks about one document at a time, a different one in each process. Prints the median CPU time of a
question at both sizes: it must not grow with the firm, because a question loads only what it needs. Then a
batch of 100,000 questions.
"""
import argparse
import csv
import random
import shutil
import sys
from pathlib import Path

from run import HERE, Use, run


def write(folder, name, header, rows):
    with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header.split(","))
        out.writerows(rows)


def make(folder, scale):
    """A firm: `scale` 1 has 100,000 documents. The same scale is the same firm."""
    rng = random.Random(7)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    users, matters, documents = (int(n * scale) for n in (2_000, 5_000, 100_000))
    groups = max(10, users // 20)
    user = [f"U{n}" for n in range(users)]
    write(folder, "libraries", "id", [["ACTIVE"]])
    write(folder, "users", "id,full_name,email,kind",
          [[u, f"User {u}", f"{u.lower()}@firm.example", "directory"] for u in user])
    write(folder, "library_users", "library,user", [["ACTIVE", u] for u in user])
    write(folder, "groups", "scope,id,full_name", [["ACTIVE", f"G{n}", f"Team {n}"] for n in range(groups)])
    write(folder, "group_members", "scope,group,user",
          sorted({("ACTIVE", f"G{rng.randrange(groups)}", u) for u in user for _ in range(3)}))
    write(folder, "clients", "id,name", [[f"C{n}", f"Client {n}"] for n in range(matters // 10)])
    write(folder, "matters", "id,name,client",
          [[f"M{n}", f"Matter {n}", f"C{n % (matters // 10)}"] for n in range(matters)])
    closed = [n for n in range(matters) if rng.random() < 0.5]
    write(folder, "policies", "asset,security", [[f"matter:M{n}", "restricted"] for n in closed])
    write(folder, "staffing", "asset,member",
          sorted({(f"matter:M{n}", rng.choice(user)) for n in closed for _ in range(5)}))
    items = [[f"W{n}", "ACTIVE", "workspace", "", f"W{n}", rng.choice(["public", "view", "private"]), f"M{n}"]
             for n in range(matters)]
    items += [[f"D{n}", "ACTIVE", "document", f"W{n % matters}", f"D{n}",
               "inherit" if n % 10 else rng.choice(["public", "private"]), ""] for n in range(documents)]
    write(folder, "items", "id,library,kind,parent,name,default_security,matter", items)
    write(folder, "entries", "item,principal,access",
          sorted({(f"W{n}", f"group:ACTIVE/G{rng.randrange(groups)}", "read_write") for n in range(matters)
                  for _ in range(2)}))
    asked = [[rng.choice(user), f"document:D{rng.randrange(documents)}"] for _ in range(int(100_000 * scale))]
    write(folder, "asked", "user,object", asked)
    (folder / "asked.csv").rename(folder.parent / f"asked-{folder.name}.csv")
    return asked


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--imctl", type=Path, default=HERE.parent / "target/dist/imctl")
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--data", type=Path, default=HERE / "data/items")
    args = parser.parse_args()
    imctl, data = args.imctl.resolve(), args.data.resolve()
    print("| documents | apply, s | one check-access, cold, CPU ms | `sqlite3 FILE 'select 1'`, ms | who-can, ms "
          "| batch, s | its requests |\n|---|---|---|---|---|---|---|")
    for scale in (0.1, 1):
        name = f"{scale:g}"
        asked = make(data / name, scale)
        db = data / f"{name}.db"
        for file in data.glob(f"{name}.db*"):
            file.unlink()

        def call(*command, db=db, **how):
            return run([imctl, "--db", db, "--no-input", *command], data, **how)

        applied = call("apply", data / name, "--init", "--yes")
        some = asked[: args.runs]
        checks = Use.median([call("check-access", u, o, ok=(0, 3)) for u, o in some])
        floor = Use.median([run(["sqlite3", db, "select 1"], data) for _ in some])
        whos = Use.median([call("who-can", o, "-o", "csv") for _, o in some[:20]])
        batch = call("check-access", "--batch", data / f"asked-{name}.csv", "-o", "csv", stdout=data / "answers.csv")
        print(f"| {int(100_000 * scale):,} | {applied.cpu:.2f} | {1000 * checks.cpu:.2f} | {1000 * floor.cpu:.2f} "
              f"| {1000 * whos.cpu:.2f} | {batch.cpu:.2f} | {len(asked):,} |", flush=True)


if __name__ == "__main__":
    sys.exit(main())
