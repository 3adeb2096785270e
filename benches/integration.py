#!/usr/bin/env python3
"""Measures `integration check` with many linked users: integration.py [--imctl PATH] [--runs N] [SIZE]...

A size is USERSxWORKSPACES; without any: 50x500, 500x500 and 500x5000. For each it makes a firm of that many
linked users and of as many open matters, each with a workspace, and checks that everything works that Clio
Operate does. Every user is asked about in every workspace, so the work is users times workspaces; the time
of one such pair must not grow with either. Three matters of ten are restricted to the team of one group, two
workspaces of ten are private to one: there, most users are denied.
"""
import argparse
import random
import shutil
import sys
from pathlib import Path

from items import write
from run import HERE, Use, run


def make(folder, users, matters):
    """A firm. The same size is the same firm."""
    rng = random.Random(7)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    groups = max(5, users // 10)
    user = [f"U{n}" for n in range(users)] + ["CLIO"]
    write(folder, "libraries", "id", [["ACTIVE"]])
    write(folder, "users", "id,full_name,email,password_never_expires",
          [[u, f"User {u}", f"{u.lower()}@firm.example", "true"] for u in user])
    write(folder, "roles", "scope,name", [["ACTIVE", "WRITER"]])
    write(folder, "role_privileges", "scope,role,privilege,value", [["ACTIVE", "WRITER", "import_create", "granted"]])
    write(folder, "library_users", "library,user,role", [["ACTIVE", u, "WRITER"] for u in user])
    write(folder, "groups", "scope,id,full_name", [["ACTIVE", f"G{n}", f"Team {n}"] for n in range(groups)])
    write(folder, "group_members", "scope,group,user",
          sorted({("ACTIVE", f"G{rng.randrange(groups)}", u) for u in user for _ in range(3)}))
    clients = max(1, matters // 10)
    write(folder, "clients", "id,name", [[f"C{n}", f"Client {n}"] for n in range(clients)])
    write(folder, "matters", "id,name,client", [[f"M{n}", f"Matter {n}", f"C{n % clients}"] for n in range(matters)])
    write(folder, "policies", "asset,security",
          [[f"matter:M{n}", "restricted"] for n in range(matters) if n % 10 < 3])
    write(folder, "staffing", "asset,member",
          [[f"matter:M{n}", who] for n in range(matters) if n % 10 < 3
           for who in ("CLIO", f"group:ACTIVE/G{rng.randrange(groups)}")])
    special = [[w, "ACTIVE", "workspace", w, "public", ""] for w in ("MAIL", "POST", "TEMPLATES")]
    write(folder, "items", "id,library,kind,name,default_security,matter", special + [
        [f"W{n}", "ACTIVE", "workspace", f"W{n}", "private" if n % 10 > 7 else "public", f"M{n}"]
        for n in range(matters)])
    write(folder, "entries", "item,principal,access",
          [[f"W{n}", who, "read_write"] for n in range(matters) if n % 10 > 7
           for who in ("CLIO", f"group:ACTIVE/G{rng.randrange(groups)}")])
    write(folder, "integration", "key,value", [
        ["mode", "linked_users"], ["account", "CLIO"], ["attachments_workspace", "MAIL"],
        ["post_room_workspace", "POST"], ["templates_workspace", "TEMPLATES"]])
    write(folder, "linked_users", "user,clio_user", [[u, f"{u.lower()}@clio.example"] for u in user[:-1]])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("sizes", nargs="*", metavar="SIZE", default=["50x500", "500x500", "500x5000"])
    parser.add_argument("--imctl", type=Path, default=HERE.parent / "target/dist/imctl")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--data", type=Path, default=HERE / "data/integration")
    args = parser.parse_args()
    imctl, data = args.imctl.resolve(), args.data.resolve()
    print("| linked users | workspaces | check, s | µs for each pair | peak MiB | as CSV, s | peak MiB |\n"
          "|---|---|---|---|---|---|---|")
    for size in args.sizes:
        users, matters = map(int, size.split("x"))
        make(data / size, users, matters)
        db = data / f"{size}.db"
        for file in data.glob(f"{size}.db*"):
            file.unlink()

        def call(*command, db=db, **how):
            return run([imctl, "--db", db, "--no-input", *command], data, **how)

        call("apply", data / size, "--init", "--yes")
        # Most users are denied somewhere: exit code 7.
        check = Use.median([call("integration", "check", ok=(7,)) for _ in range(args.runs)])
        rows = Use.median([call("integration", "check", "-o", "csv", ok=(7,)) for _ in range(args.runs)])
        print(f"| {users:,} | {matters:,} | {check.cpu:.2f} | {1e6 * check.cpu / users / matters:.2f} | {check.mib:.0f} "
              f"| {rows.cpu:.2f} | {rows.mib:.0f} |", flush=True)


if __name__ == "__main__":
    sys.exit(main())
