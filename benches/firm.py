#!/usr/bin/env python3
"""Writes a believable law firm: firm.py XS|S|M|L DIR [--seed N] [--requests N]

  DIR/bundle/*.csv           the firm as a policy bundle, for `imctl apply`
  DIR/bundle-changed/*.csv   the same with one row in a thousand changed
  DIR/*.csv                  the same firm as ten plain tables, for the programs imctl is measured against
  DIR/requests.csv           who wants to open what (user_id,matter_id)
  DIR/requests-imctl.csv     the same for `imctl check-access --batch` (user,object)

The same size, seed and number of requests give the same bytes, on any machine.

Team sizes follow P(k) ~ 1/k^2, up to 800: many small teams, a few huge ones. Users and groups are
skewed: some are in everything. A tenth of the staffing rows are groups; 15 % of them end some day,
about half of those before 2026-06-01. 30 % of the matters are open, 40 % are in a case (one at most),
and each fifth has a conflict, half of these with somebody who is on its staffing. Half of the requests
are for such pairs; about 60 % are to be allowed.
"""
import argparse
import csv
import itertools
import shutil
from array import array
from bisect import bisect_left
from pathlib import Path

SIZES = {  # users, matters, staffing rows
    "XS": (100, 1_000, 5_000),
    "S": (1_000, 10_000, 50_000),
    "M": (20_000, 200_000, 1_000_000),
    "L": (100_000, 1_000_000, 5_000_000),
}
FIRST = (
    "Ana", "Zoë", "Jürgen", "Siobhán", "李", "Oluwaseun", "María José", "D'Arcy", "Priya", "Łukasz",
    "Noël", "John", "Emily", "Björn", "Ümit", "Fatima", "Chloé", "Δημήτρης", "Иван", "Grace",
)
LAST = (
    "García", "O'Brien", "Müller", "Nguyễn", "Smith", "van der Berg", "Öztürk", "Kowalski", "明",
    "Johnson", "Sørensen", "Fitzgerald-Jones", "Patel", "Иванов", "Adeyemi", "Castañeda", "Lee",
    "St. John, Jr.", "de la Cruz", "Tanaka",
)
COMPANY = (
    "Acme", "Société Générale d'Énergie", "株式会社東京", "Müller, Schmidt & Söhne", "Globex",
    'The "Blue Door" Trust', "São Paulo Minérios", "Ørsted Wind", "Initech", "Umbrella, Inc.",
    "Kraków Logistics", "Hooli", 'Estate of J. "Jack" Doe', "Zürich Re", "Vandelay Industries",
)
SUFFIX = ("LLP", "GmbH", "S.A.", "Ltd.", "Inc.", "Pty Ltd", "AG", "Holdings, LLC")
TOPIC = (
    "Acquisition of", "Litigation against", "Lease, renewal:", "Patent № 7 —", 'Re: "Project Falcon",',
    "Restructuring of", "Employment claim –", "IPO of", "Tax advice for", "Arbitration (ICC), v.",
)
OFFICE = ("London", "New York", "São Paulo", "Zürich", "東京", "Sydney")
AREA = ("lit", "corp", "tax", "ip", "emp", "fin", "re", "arb")


class Rng:
    """SplitMix64: written out here, so that no version of Python changes the firm."""

    def __init__(self, seed):
        mask = (1 << 64) - 1
        state = seed & mask

        def bits():
            nonlocal state
            state = z = (state + 0x9E3779B97F4A7C15) & mask
            z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
            z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
            return z ^ (z >> 31)

        self.bits = bits

    def below(self, n):
        return (self.bits() * n) >> 64

    def unit(self):
        return (self.bits() >> 11) * 2.0**-53

    def chance(self, p):
        return self.unit() < p

    def skewed(self, n):
        """One of 0..n, more often a small one."""
        return int(n * self.unit() ** 1.8)

    def pick(self, choices):
        return choices[(self.bits() * len(choices)) >> 64]


class Table:
    """A CSV file, for the peers (`flat`) or in the bundle."""

    def __init__(self, path, *header):
        # One large buffer: the cells go out as they are made.
        self.file = open(path, "w", encoding="utf-8", newline="", buffering=1 << 18)
        self.row = csv.writer(self.file, lineterminator="\n").writerow
        self.row(header)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.file.close()


def ascii_part(name):
    return "".join(c for c in name if c.isascii() and c.isalpha())[:8].lower() or "x"


def make(size, directory, seed, n_requests):
    n_users, n_matters, n_staff = SIZES[size]
    n_groups, n_clients, n_cases = n_users // 20, n_matters // 10, n_matters // 20
    bundle = directory / "bundle"
    bundle.mkdir(parents=True, exist_ok=True)
    rng = Rng(seed)

    def flat(name, *header):
        return Table(directory / f"{name}.csv", *header)

    def bundled(name, *header):
        return Table(bundle / f"{name}.csv", *header)

    libraries = [f"LIB{i}" for i in range(len(OFFICE))]
    with flat("libraries", "library_id", "name") as f, bundled("libraries", "id", "display_name") as b:
        for library, office in zip(libraries, OFFICE):
            f.row((library, f'{office} "Active"'))
            b.row((library, f'{office} "Active"'))

    users = []
    with flat("users", "user_id", "display_name", "email", "office", "status") as f, \
            bundled("users", "id", "full_name", "email", "location", "kind") as b:
        for i in range(n_users):
            first, last = rng.pick(FIRST), rng.pick(LAST)
            user = f"{ascii_part(first)}.{ascii_part(last)}{i}"
            office = rng.pick(OFFICE)
            f.row((user, f"{last}, {first}", f"{user}@firm.example", office, "active"))
            b.row((user, f"{last}, {first}", f"{user}@firm.example", office, "directory"))
            users.append(user)

    groups = []
    with flat("groups", "group_id", "name") as f, bundled("groups", "scope", "id", "full_name") as b:
        for i in range(n_groups):
            group, name = f"grp-{rng.pick(AREA)}-{i}", f'Practice, "{rng.pick(OFFICE)}" {i}'
            f.row((group, name))
            b.row(("global", group, name))
            groups.append(group)

    members = [[] for _ in groups]
    with flat("group_members", "group_id", "user_id") as f, \
            bundled("group_members", "scope", "group", "user") as b:
        for u, user in enumerate(users):
            for g in sorted({rng.skewed(n_groups) for _ in range(1 + rng.below(4))}):
                members[g].append(u)
                f.row((groups[g], user))
                b.row(("global", groups[g], user))

    clients = []
    with flat("clients", "client_id", "name") as f, bundled("clients", "id", "name") as b:
        for i in range(n_clients):
            row = (str(100_000 + i), f"{rng.pick(COMPANY)} {rng.pick(SUFFIX)}")
            f.row(row)
            b.row(row)
            clients.append(row[0])

    policies = bundled("policies", "asset", "security")
    cases, case_open = [], []
    with flat("cases", "case_id", "name") as f, bundled("cases", "id", "name") as b:
        for i in range(n_cases):
            row = (f"CASE-{i:06}", f"{rng.pick(COMPANY)} v. {rng.pick(LAST)}")
            case_open.append(rng.chance(0.3))
            f.row(row)
            b.row(row)
            if not case_open[i]:
                policies.row((f"case:{row[0]}", "restricted"))
            cases.append(row[0])

    matters, serial = [], [0] * n_clients
    case_of, of_case = [None] * n_matters, [[] for _ in cases]
    with flat("matters", "matter_id", "client_id", "library_id", "name", "status", "policy") as f, \
            bundled("matters", "id", "name", "status", "client", "case") as b, \
            flat("case_matters", "case_id", "matter_id") as in_case:
        for m in range(n_matters):
            c = rng.skewed(n_clients)
            serial[c] += 1
            matter = f"{clients[c]}.{serial[c]:04}"
            name = f"{rng.pick(TOPIC)} {rng.pick(COMPANY)} ({serial[c]})"
            case = case_of[m] = rng.below(n_cases) if rng.chance(0.4) else None
            is_open = rng.chance(0.3) if case is None else case_open[case]
            # Only matters whose status is open are in cases.
            active = case is not None or rng.chance(0.6)
            library = rng.pick(libraries)
            f.row((matter, clients[c], library, name, "active" if active else "closed",
                   "open" if is_open else "restricted"))
            b.row((matter, name, "open" if active else "closed", clients[c],
                   "" if case is None else cases[case]))
            if case is not None:
                of_case[case].append(m)
                in_case.row((cases[case], matter))
            elif not is_open:
                policies.row((f"matter:{matter}", "restricted"))
            matters.append(matter)
    policies.__exit__()

    # A row of staffing in 64 bits: the asset, whether it is a case, the member, whether it is a group.
    staffing = array("Q")
    case_team = [set() for _ in cases]
    sizes = list(itertools.accumulate(1 / (k * k) for k in range(1, min(n_users // 5, 800) + 1)))
    with flat("staffing", "asset_kind", "asset_id", "member_kind", "member_id", "team", "expires_at") as f, \
            bundled("staffing", "asset", "member", "type", "until") as b:

        def team(is_case, asset, size):
            mine = case_team[asset] if is_case else set()
            kind, name = ("case", cases[asset]) if is_case else ("matter", matters[asset])
            for _ in range(size):
                is_group = rng.chance(0.1)
                member = rng.skewed(n_groups if is_group else n_users)
                if len(staffing) == n_staff or (is_group, member) in mine:
                    continue
                mine.add((is_group, member))
                staffing.append(asset << 33 | is_case << 32 | member << 1 | is_group)
                expires = ""
                if rng.chance(0.15):
                    y, m, d = 2025 + rng.below(3), 1 + rng.below(12), 1 + rng.below(28)
                    expires = f"{y}-{m:02}-{d:02}T{rng.below(24):02}:{rng.below(60):02}:00Z"
                who, whom = ("group", groups[member]) if is_group else ("user", users[member])
                level = "team" if rng.chance(0.7) else "basic"
                f.row((kind, name, who, whom, level, expires))
                b.row((f"{kind}:{name}", f"{who}:{whom}", level, expires))

        for m, case in enumerate(case_of):
            size = bisect_left(sizes, rng.unit() * sizes[-1]) + 1
            team(case is not None, m if case is None else case, size)
        # Whatever the matters left over, shared among the cases.
        for c in range(n_cases):
            team(True, c, (n_staff - len(staffing)) // (n_cases - c))
    del case_team

    def staffed():
        """Somebody's place on a team: is it a case, which asset, is it a group, which member."""
        row = rng.pick(staffing)
        return bool(row >> 32 & 1), row >> 33, bool(row & 1), row >> 1 & 0x7FFF_FFFF

    def one_of(some, n):
        return rng.pick(some) if some else rng.below(n)

    conflicts = set()
    while len(conflicts) < n_matters // 5:
        is_case, asset, is_group, member = staffed()
        if not is_case and rng.chance(0.5):
            conflicts.add((asset, one_of(members[member], n_users) if is_group else member))
        else:
            conflicts.add((rng.below(n_matters), rng.below(n_users)))
    conflicts = sorted(conflicts)
    with flat("conflicts", "matter_id", "user_id") as f, bundled("conflicts", "asset", "principal") as b:
        for m, u in conflicts:
            f.row((matters[m], users[u]))
            b.row((f"matter:{matters[m]}", users[u]))

    with flat("requests", "user_id", "matter_id") as f, flat("requests-imctl", "user", "object") as b:
        for _ in range(n_requests):
            u, m = rng.skewed(n_users), rng.below(n_matters)
            if rng.chance(0.5):
                if rng.chance(0.05):
                    m, u = rng.pick(conflicts)
                else:
                    is_case, asset, is_group, member = staffed()
                    u = one_of(members[member], n_users) if is_group else member
                    m = one_of(of_case[asset], n_matters) if is_case else asset
            f.row((users[u], matters[m]))
            b.row((users[u], f"matter:{matters[m]}"))
    change(bundle, directory / "bundle-changed")
    print(f"{directory}: {len(staffing)} staffing, {len(conflicts)} conflicts, {n_requests} requests")


def change(bundle, changed):
    """Copies the bundle; of each table with something to change, one row in a thousand is another."""
    columns = {"users": 3, "groups": 2, "clients": 1, "cases": 1, "matters": 1, "staffing": 2}
    changed.mkdir(exist_ok=True)
    for path in sorted(bundle.glob("*.csv")):
        column = columns.get(path.stem)
        if column is None:
            shutil.copyfile(path, changed / path.name)
            continue
        # No cell has a line break, so that a line is a row.
        with open(path, encoding="utf-8", newline="") as old, \
                open(changed / path.name, "w", encoding="utf-8", newline="") as new:
            for i, line in enumerate(old):
                if i % 1000 == 1:
                    (row,) = csv.reader([line])
                    was = row[column]
                    row[column] = {"team": "basic", "basic": "team"}.get(was, f"{was} II")
                    csv.writer(new, lineterminator="\n").writerow(row)
                else:
                    new.write(line)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("size", choices=SIZES)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--requests", type=int, default=1_000_000)
    args = parser.parse_args()
    make(args.size, args.directory, args.seed, args.requests)


if __name__ == "__main__":
    main()
