"""Answers all requests with one statement of DuckDB, on one thread: check.py FIRM OUT.csv

The same rules as sql/check.sql, on the firm's CSV files; to load them is part of the work. Needs the package
`duckdb` (MIT).
"""
import sys

import duckdb

firm, out = sys.argv[1:]
db = duckdb.connect(config={"threads": 1})
for name in ("matters", "group_members", "case_matters", "staffing", "conflicts", "requests"):
    db.execute(f"CREATE VIEW {name} AS SELECT * FROM read_csv('{firm}/{name}.csv', header = true, all_varchar = true)")
db.execute(f"""COPY (
  WITH asked AS MATERIALIZED (SELECT row_number() OVER () AS n, user_id, matter_id FROM requests),
    walled AS (SELECT n FROM asked SEMI JOIN conflicts USING (matter_id, user_id)),
    closed AS MATERIALIZED (SELECT n, user_id, matter_id FROM asked
      JOIN (SELECT matter_id FROM matters WHERE policy <> 'open') USING (matter_id)),
    assets AS (SELECT n, 'matter' AS asset_kind, matter_id AS asset_id FROM closed
      UNION ALL SELECT n, 'case', case_id FROM closed JOIN case_matters USING (matter_id)),
    members AS (SELECT n, 'user' AS member_kind, user_id AS member_id FROM closed
      UNION ALL SELECT n, 'group', group_id FROM closed JOIN group_members USING (user_id)),
    teams AS (SELECT asset_kind, asset_id, member_kind, member_id FROM staffing
      WHERE coalesce(expires_at, '') = '' OR expires_at > '2026-06-01T00:00:00Z'),
    on_team AS (SELECT DISTINCT n FROM assets JOIN members USING (n)
      SEMI JOIN teams USING (asset_kind, asset_id, member_kind, member_id)),
    denied AS (SELECT n FROM walled UNION SELECT n FROM closed ANTI JOIN on_team USING (n))
  SELECT user_id, matter_id, CASE WHEN denied.n IS NULL THEN 'allow' ELSE 'deny' END AS decision
  FROM asked LEFT JOIN denied USING (n) ORDER BY asked.n
) TO '{out}' (HEADER)""")
