#!/usr/bin/env python3
"""Measures imctl against what else could do its work: run.py S|M|L [--imctl PATH] [--only NAME]... [--runs N]

Each work is done by imctl and by its peer in turn, as whole processes; what counts is the median of their
CPU time (user + sys, as the kernel accounts it to the process). Read the ratios: absolute figures are of
this machine, now. Prints a Markdown table; exit code 1 if a decision differs or a result is wrong.

  apply    a new firm, against the sqlite3 shell: .import into typed tables with keys and indexes
  again    apply and diff with a thousandth changed, against the first apply
  export   all tables, against the sqlite3 shell: joins, as CSV
  batch    check-access --batch, against SQL in the sqlite3 shell, (--cedar) Cedar and prepared SQL,
           and (--duckdb) DuckDB
  cold     one check-access, one who-can, against `sqlite3 FILE 'select 1'`
  growth   apply, export and batch, against imctl itself on the next smaller size
"""
import argparse
import csv
import itertools
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
AT, AT_UNIX = "2026-06-01T00:00:00Z", "1780272000"
SMALLER = {"S": "XS", "M": "S", "L": "M"}
WORKS = ("apply", "again", "export", "batch", "cold", "growth")
# (what has to hold at first, what is aimed at); a ratio of imctl to the peer, or how many times faster.
TARGETS = {
    "apply": {"S": (1.0, 0.30), "M": (1.0, 0.30), "L": (1.0, 0.20)},
    "again": (1.0, 0.4),
    "export": (1.0, 0.25),
    "cedar": {"S": (10, 30), "M": (10, 30), "L": (20, 60)},
    "sql": (5, 15),
    "duckdb": (2, 6),
    "check": (2.0, 1.0),
    "who-can": (5.0, 2.0),
    # Five times the data (L) or twenty times (S, M): 1.6 and 1.2 times the cost of each row.
    "growth": {"M": (32, 24), "L": (8, 6)},
    "apply MiB": {"L": (1536, 700)},
    "batch MiB": {"S": (300, 100), "M": (300, 100), "L": (1024, 300)},
}


class Use:
    """What one process, or the median one of several, took: CPU and wall seconds, peak MiB."""

    def __init__(self, cpu, wall, mib):
        self.cpu, self.wall, self.mib = cpu, wall, mib

    @staticmethod
    def median(uses):
        return Use(*(statistics.median(getattr(u, f) for u in uses) for f in ("cpu", "wall", "mib")))


def run(command, cwd, stdin=None, stdout=os.devnull, ok=(0,)):
    """Runs a whole process. The kernel carries this script's own 15 MiB or so into a child's peak."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("IMCTL_")}
    environment["XDG_CONFIG_HOME"] = str(cwd)
    with open(stdin or os.devnull, "rb") as source, open(stdout, "wb") as sink:
        start = time.perf_counter()
        process = subprocess.Popen(
            [str(c) for c in command], cwd=cwd, stdin=source, stdout=sink, stderr=subprocess.PIPE, env=environment
        )
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in ok:
        sys.exit(f"{command}: exit code {process.returncode}\n{errors.decode(errors='replace')}")
    return Use(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


def alternate(runs, **jobs):
    """Each job in turn, `runs` times over; the medians by name."""
    uses = {name: [] for name in jobs}
    for i in range(runs):
        for name, job in jobs.items():
            uses[name].append(job(i))
    return {name: Use.median(of) for name, of in uses.items()}


class Bench:
    def __init__(self, size, args):
        self.size, self.args = size, args
        self.data = args.data / size
        self.out = self.data / "out"
        self.imctl = args.imctl
        self.rows, self.wrong, self.applied = [], [], False
        if not (self.data / "requests.csv").exists():
            subprocess.run([sys.executable, HERE / "firm.py", size, self.data], check=True, stdout=sys.stderr)
        self.out.mkdir(exist_ok=True)
        self.db, self.text, self.ints = (self.out / f"{n}.db" for n in ("imctl", "text", "integers"))

    # What is done.

    def call(self, *command, db=None, **how):
        return run([self.imctl, "--db", db or self.db, "--no-input", "--color", "never", *command], self.out, **how)

    def sqlite(self, name, script, *arguments, cwd=None):
        """The sqlite3 shell on a script, with the settings that suit it best."""
        file = self.out / f"{name}.sql"
        file.write_text("PRAGMA cache_size=-64000; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=2000000000;\n" + script)
        return run(["sqlite3", "-bail", *arguments], cwd or self.data, stdin=file)

    def forget(self, db):
        for file in db.parent.glob(db.name + "*"):
            file.unlink()

    def apply(self, _=0):
        self.forget(self.db)
        self.applied = True
        return self.call("apply", self.data / "bundle", "--init", "--yes")

    def load(self, _=0):
        self.forget(self.text)
        script = (HERE / "sql/import.sql").read_text()
        pragmas = "PRAGMA foreign_keys=ON; PRAGMA locking_mode=EXCLUSIVE;\n"
        return self.sqlite("import", f"{pragmas}BEGIN;\n{script}COMMIT;\n", self.text)

    def change(self, _=0):
        copy = self.out / "changed.db"
        self.forget(copy)
        for file in self.out.glob(self.db.name + "*"):
            shutil.copyfile(file, copy.parent / (copy.name + file.name.removeprefix(self.db.name)))
        return self.call("apply", self.data / "bundle-changed", "--yes", db=copy)

    def diff(self, _=0):
        return self.call("diff", self.data / "bundle-changed", "--exit-code", ok=(7,))

    def export(self, _=0):
        shutil.rmtree(self.out / "export", ignore_errors=True)
        return self.call("export", self.out / "export")

    def joins(self, _=0):
        folder = self.out / "joins"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return self.sqlite("export", (HERE / "sql/export.sql").read_text(), "-readonly", self.ints, cwd=folder)

    def batch(self, _=0):
        answers = self.out / "imctl.csv"
        return self.call("check-access", "--at", AT, "--batch", self.data / "requests-imctl.csv", "-o", "csv",
                         stdout=answers)

    def set_sql(self, _=0):
        check = (HERE / "sql/check.sql").read_text()
        check = "\n".join(line for line in check.splitlines() if not line.startswith("--"))
        for parameter, value in (("?1", "req.u"), ("?2", "req.m"), ("?3", AT_UNIX)):
            check = check.replace(parameter, value)
        return self.sqlite("check", f"""CREATE TEMP TABLE req(u TEXT, m TEXT);
.import --csv --skip 1 --schema temp requests.csv req
.mode list
.separator ,
.output out/sqlite3.csv
SELECT 'user_id', 'matter_id', 'decision';
SELECT u, m, CASE ({check}) WHEN 1 THEN 'allow' ELSE 'deny' END FROM temp.req AS req;
""", "-readonly", self.ints)

    def peer(self, name, *arguments):
        program = HERE / "cedar/target/release" / name
        return lambda _=0: run([program, self.data, *arguments, self.out / f"{name}.csv"], self.out)

    def duckdb(self, _=0):
        return run([self.args.duckdb, HERE / "duckdb/check.py", self.data, self.out / "duckdb.csv"], self.out)

    # What has to be there before.

    def need_db(self):
        """A database is made anew unless this run has made it: another imctl may have left it."""
        if not self.applied:
            self.apply()

    def need_ints(self):
        if not self.ints.exists():
            if not self.text.exists():
                self.load()
            script = (HERE / "sql/integers.sql").read_text()
            self.sqlite("integers", f"ATTACH '{self.text}' AS t;\nBEGIN;\n{script}COMMIT;\n", self.ints)

    # What is found.

    def row(self, work, command, mine, peer, target, faster=False, unit="s"):
        """A line of the table: figures of imctl and of the peer, in `unit` ("MiB": a plain limit)."""
        target = TARGETS[target] if target else (None, None)
        first, aim = target.get(self.size, (None, None)) if isinstance(target, dict) else target
        value = mine if peer is None else peer / mine if faster else mine / peer
        better = (lambda limit: value >= limit) if faster else (lambda limit: value <= limit)
        verdict = "" if first is None else "aim reached" if better(aim) else "holds" if better(first) else "**missed**"
        number = {"s": "{:.3f}", "ms": "{:.2f}", "MiB": "{:.0f} MiB"}[unit].format
        sign = "≥" if faster else "≤"
        self.rows.append((
            work, f"`{command}`", number(mine), "" if peer is None else number(peer),
            "" if peer is None else f"{value:.1f} times faster" if faster else f"{value:.2f}",
            "" if first is None else f"{sign} {first:g} (aim {aim:g})", verdict,
        ))
        print(" | ".join(self.rows[-1]), file=sys.stderr, flush=True)

    def check(self, fine, what):
        if not fine:
            self.wrong.append(what)
            print(f"WRONG: {what}", file=sys.stderr, flush=True)

    def different(self, peer):
        """How many of the decisions of imctl and of a peer differ, and how many there are."""
        with open(self.out / "imctl.csv", encoding="utf-8", newline="") as a, \
                open(self.out / f"{peer}.csv", encoding="utf-8", newline="") as b:
            mine, theirs = csv.reader(a), csv.reader(b)
            column = next(mine).index("decision")
            next(theirs)
            n = differ = 0
            for x, y in itertools.zip_longest(mine, theirs):
                n += 1
                differ += x is None or y is None or x[0].casefold() != y[0].casefold() or x[column] != y[2]
        return differ, n

    # The works.

    def do_apply(self):
        repeat = "again" in self.args.only
        jobs = {"apply": self.apply}
        if "apply" in self.args.only:
            jobs["load"] = self.load
        if repeat:
            jobs |= {"change": self.change, "diff": self.diff}
        m = alternate(self.args.runs, **jobs)
        if "load" in m:
            self.row("apply of a new firm", "sqlite3 .import, PK, FK, indexes", m["apply"].cpu, m["load"].cpu, "apply")
            self.row("its peak memory", "apply", m["apply"].mib, None, "apply MiB", unit="MiB")
        if repeat:
            self.row("apply, 0.1 % changed", "the first apply", m["change"].cpu, m["apply"].cpu, "again")
            self.row("diff, 0.1 % changed", "the first apply", m["diff"].cpu, m["apply"].cpu, "again")
            # What was changed is in the database, and all of it.
            self.call("diff", self.data / "bundle-changed", "--exit-code", db=self.out / "changed.db")

    def do_export(self):
        self.need_db()
        self.need_ints()
        m = alternate(self.args.runs, export=self.export, joins=self.joins)
        self.row("export, all tables", "sqlite3 -csv, joins", m["export"].cpu, m["joins"].cpu, "export")
        for name in ("users", "group_members", "clients", "cases", "matters", "staffing", "conflicts"):
            counts = [sum(1 for _ in open(self.out / d / f"{name}.csv", "rb")) for d in ("export", "joins")]
            self.check(counts[0] == counts[1], f"{name}.csv: {counts[0]} lines exported, {counts[1]} by sqlite3")

    def do_batch(self):
        self.need_db()
        self.need_ints()
        jobs = {"imctl": self.batch, "sqlite3": self.set_sql}
        if self.args.cedar:
            jobs |= {"prepared": self.peer("prepared", self.ints), "cedar": self.peer("cedar")}
        if self.args.duckdb:
            jobs["duckdb"] = self.duckdb
        m = alternate(self.args.runs, **jobs)
        names = {
            "sqlite3": ("sqlite3, one statement", "sql"), "prepared": ("SQL, prepared, each request", "sql"),
            "cedar": ("cedar-policy", "cedar"), "duckdb": ("DuckDB, one statement", "duckdb"),
        }
        for name, (label, target) in names.items():
            if name in m:
                self.row("check-access --batch", label, m["imctl"].cpu, m[name].cpu, target, faster=True)
                differ, n = self.different(name)
                self.check(not differ, f"{differ} of {n} decisions differ from those of {name}")
                print(f"{name}: {differ} of {n} decisions differ", file=sys.stderr, flush=True)
        self.row("its peak memory", "check-access --batch", m["imctl"].mib, None, "batch MiB", unit="MiB")
        if self.args.cedar:
            self.row("peak memory of Cedar", "cedar-policy", m["cedar"].mib, None, None, unit="MiB")

    def do_cold(self):
        """A different request each time, some allowed, some denied."""
        self.need_db()
        with open(self.data / "requests-imctl.csv", encoding="utf-8", newline="") as file:
            requests = list(itertools.islice(csv.DictReader(file), self.args.cold))

        def one(i):
            return requests[i % len(requests)]

        def check(i):
            return self.call("check-access", one(i)["user"], one(i)["object"], "--at", AT, ok=(0, 3))

        def who(i):
            return self.call("who-can", one(i)["object"], "--at", AT, "-o", "csv")

        def select(_):
            return run(["sqlite3", self.db, "select 1"], self.out)

        alternate(10, check=check, who=who, select=select)
        m = alternate(self.args.cold, check=check, who=who, select=select)
        for name, label in (("check", "check-access"), ("who", "who-can")):
            target = "check" if name == "check" else "who-can"
            for what, of in (("wall", lambda u: u.wall), ("CPU", lambda u: u.cpu)):
                self.row(f"one {label}, cold, {what}, ms", "sqlite3 FILE 'select 1'",
                         1000 * of(m[name]), 1000 * of(m["select"]), target, unit="ms")

    def do_growth(self):
        if self.size not in SMALLER:
            return
        small = Bench(SMALLER[self.size], self.args)
        for bench in (self, small):
            bench.need_db()
        for work in ("apply", "export", "batch"):
            m = alternate(self.args.runs, large=getattr(self, work), small=getattr(small, work))
            target = "growth" if work != "batch" else None
            self.row(f"{work}: from {small.size} to {self.size}", f"imctl at {small.size}",
                     m["large"].cpu, m["small"].cpu, target)

    def table(self):
        head = ("work", "against", "imctl", "peer", "ratio", "target", "verdict")
        lines = [head, ("---",) * len(head), *self.rows]
        return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("size", choices=("XS", *SMALLER))
    parser.add_argument("--imctl", type=Path, default=HERE.parent / "target/dist/imctl")
    parser.add_argument("--only", action="append", choices=WORKS)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--cold", type=int, default=300, metavar="N", help="runs of the cold starts")
    parser.add_argument("--cedar", action="store_true", help="build and run the peers in cedar/ too")
    parser.add_argument("--duckdb", metavar="PYTHON", help="run DuckDB too: a Python that has the package duckdb")
    parser.add_argument("--data", type=Path, default=HERE / "data", help="where the firms are, or are to be made")
    args = parser.parse_args()
    args.imctl, args.data = args.imctl.resolve(), args.data.resolve()
    args.only = args.only or WORKS
    if args.cedar:
        subprocess.run(["cargo", "build", "--release", "--locked"], cwd=HERE / "cedar", check=True)
    bench = Bench(args.size, args)
    if {"apply", "again"} & set(args.only):
        bench.do_apply()
    for work in ("export", "batch", "cold", "growth"):
        if work in args.only:
            getattr(bench, f"do_{work}")()
    version = subprocess.run([args.imctl, "--version"], capture_output=True, text=True).stdout.strip()
    print(f"\nSize {args.size}, {args.runs} runs ({args.cold} cold), {version}, {platform.machine()},"
          f" {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n")
    print(bench.table())
    for what in bench.wrong:
        print(f"\nWRONG: {what}")
    sys.exit(1 if bench.wrong else 0)


if __name__ == "__main__":
    main()
