#!/usr/bin/env python3
"""Measures changes that must tell who gains or loses: impact.py [SIZE] [--imctl PATH] [--data DIR]

On the firm of SIZE (M; `run.py` and `firm.py` make it), at two sizes each, ten times apart: a file that opens
the policy of matters, one without some of the conflicts (--mode sync), one that takes matters out of their
cases, one that puts them into a case, the undo of each, and opposing team sets: their sides by a file, what
activates and deactivates them. Each as a dry run and for real. CPU seconds, MiB at the peak, and how many
lines of who gains or loses were told and are in the JSON report.
"""
import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path

from activity import read, write
from firm import SIZES
from run import HERE, run

SOME = (100, 1_000, 10_000)


class Bench:
    def __init__(self, args):
        self.firm, self.data = args.data / args.size, args.data / args.size / "impact"
        self.imctl = args.imctl.resolve()
        bundle = self.firm / "bundle"
        if not (bundle / "staffing.csv").exists():
            subprocess.run([sys.executable, HERE / "firm.py", args.size, self.firm], check=True, stdout=sys.stderr)
        self.data.mkdir(exist_ok=True)
        self.db, self.work, self.out = (self.data / n for n in ("firm.db", "work.db", "report.json"))
        self.matters = read(bundle / "matters.csv", "id", "status", "case")
        self.conflicts = read(bundle / "conflicts.csv", "asset", "principal")
        policies = dict(read(bundle / "policies.csv", "asset", "security"))
        self.closed = [m for m, _, case in self.matters if not case and f"matter:{m}" in policies]
        self.free = [m for m, status, case in self.matters if not case and status == "open"]
        self.in_cases = [m for m, _, case in self.matters if case and f"case:{case}" in policies]
        self.db.unlink(missing_ok=True)
        self.call(self.db, "apply", bundle, "--init", "--yes")

    def call(self, db, *command, **how):
        return run([self.imctl, "--db", db, "--no-input", *command], self.data, **how)

    def told(self, db, *command, ok=(0,)):
        """Who gains or loses, as the JSON report has it, and which assets it says were left out."""
        use = self.call(db, *command, "-n", "-o", "json", stdout=self.out, ok=ok)
        report = json.loads(self.out.read_text())
        listed = len(report.get("gain_access", [])) + len(report.get("lose_access", []))
        return use, listed, report.get("not_looked_at", 0)

    def row(self, what, n, *command, undo=True, batch=3):
        """Does it as a dry run, for real, and takes it back, on a copy of what `prepare` made."""
        dry, listed, left = self.told(self.work, *command)
        real = self.call(self.work, *command, "--yes")
        cells = [f"{dry.cpu:.2f}", f"{dry.mib:.0f}", f"{real.cpu:.2f}", f"{real.mib:.0f}"]
        if undo:
            back = self.call(self.work, "undo", str(batch), "--yes")
            cells += [f"{back.cpu:.2f}", f"{back.mib:.0f}"]
        else:
            cells += ["", ""]
        print(f"| {what} | {n:,} | {' | '.join(cells)} | {listed:,} | {left:,} |", flush=True)

    def fresh(self):
        shutil.copyfile(self.db, self.work)

    def table(self, table, *flags):
        return ("import", "--table", table, self.data / f"{table}.csv", *flags)

    def go(self):
        print("| change | of how many | dry run, s | MiB | for real, s | MiB | its undo, s | MiB | named | assets left out |\n"
              "|---|---|---|---|---|---|---|---|---|---|", flush=True)
        for n in (1, *SOME):
            self.fresh()
            write(self.data / "policies.csv", ("asset", "security"),
                  ((f"matter:{m}", "open") for m in self.closed[:n]))
            self.row("matters opened", n, *self.table("policies"))
        for n in SOME[:2]:
            self.fresh()
            write(self.data / "conflicts.csv", ("asset", "principal"), self.conflicts[n:])
            self.row("conflicts removed", n,
                     *self.table("conflicts", "--mode", "sync", "--include-walls", "--max-delete", str(n)))
        for n in SOME:
            self.fresh()
            write(self.data / "matters.csv", ("id", "case"), ((m, "\\N") for m in self.in_cases[:n]))
            self.row("matters out of their cases", n, *self.table("matters"))
        for n in SOME:
            self.fresh()
            write(self.data / "cases.csv", ("id", "name"), [("BIG", "The one case")])
            write(self.data / "policies.csv", ("asset", "security"), [("case:BIG", "restricted")])
            self.call(self.work, *self.table("cases"))
            self.call(self.work, *self.table("policies"))
            write(self.data / "matters.csv", ("id", "case"), ((m, "BIG") for m in self.free[:n]))
            self.row("matters into one case", n, *self.table("matters"), batch=5)
        for n in SOME:
            self.fresh()
            write(self.data / "opposing_sets.csv", ("id", "name", "active"), [("WALL", "The wall", "false")])
            write(self.data / "opposing_sides.csv", ("set", "side", "asset"),
                  (("WALL", i % 2 + 1, f"matter:{m}") for i, m in enumerate(self.closed[:n])))
            self.call(self.work, *self.table("opposing_sets"))
            sides = self.call(self.work, *self.table("opposing_sides"))
            print(f"| sides of a set | {n:,} | | | {sides.cpu:.2f} | {sides.mib:.0f} | | | | |", flush=True)
            self.row("the set in force", n, "opposing", "activate", "WALL", undo=False)
            self.row("the set out of force", n, "opposing", "deactivate", "WALL", undo=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("size", nargs="?", default="M", choices=SIZES)
    parser.add_argument("--imctl", type=Path, default=HERE.parent / "target/dist/imctl")
    parser.add_argument("--data", type=Path, default=HERE / "data")
    args = parser.parse_args()
    args.data = args.data.resolve()
    Bench(args).go()


if __name__ == "__main__":
    sys.exit(main())
