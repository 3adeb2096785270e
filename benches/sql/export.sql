-- The floor of `imctl export`: the same tables of the same firm, integers joined to ids, as CSV.
-- imctl writes some columns more (source, added_at, added_by of staffing) and orders its rows.
.mode csv
.headers on
.output libraries.csv
SELECT library_id AS id, name AS display_name FROM libraries;
.output users.csv
SELECT p.ext AS id, u.display_name AS full_name, u.email, u.office AS location, 'directory' AS kind
  FROM users u JOIN principals p USING (id);
.output groups.csv
SELECT 'global' AS scope, p.ext AS id, g.name AS full_name FROM groups g JOIN principals p USING (id);
.output group_members.csv
SELECT 'global' AS scope, g.ext AS "group", u.ext AS user
  FROM group_members r JOIN principals u ON u.id = r.user JOIN principals g ON g.id = r.grp;
.output clients.csv
SELECT client_id AS id, name FROM clients;
.output cases.csv
SELECT a.ext AS id, c.name FROM cases c JOIN assets a USING (id);
.output matters.csv
SELECT a.ext AS id, m.name, CASE m.status WHEN 'active' THEN 'open' ELSE 'closed' END AS status,
    c.client_id AS client, k.ext AS "case"
  FROM matters m JOIN assets a USING (id) JOIN clients c ON c.id = m.client
  LEFT JOIN case_matters r ON r.matter = m.id LEFT JOIN assets k ON k.id = r.kase;
.output policies.csv
SELECT 'case:' || a.ext AS asset, 'restricted' AS security FROM cases c JOIN assets a USING (id) WHERE NOT c.open
UNION ALL SELECT 'matter:' || a.ext, 'restricted' FROM matters m JOIN assets a USING (id)
  WHERE NOT m.open AND NOT EXISTS (SELECT 1 FROM case_matters r WHERE r.matter = m.id);
.output staffing.csv
SELECT CASE a.kind WHEN 0 THEN 'matter:' ELSE 'case:' END || a.ext AS asset,
    CASE p.kind WHEN 0 THEN 'user:' ELSE 'group:' END || p.ext AS member,
    CASE s.team WHEN 1 THEN 'team' ELSE 'basic' END AS type, strftime('%Y-%m-%dT%H:%M:%SZ', s.expires, 'unixepoch') AS until
  FROM staffing s JOIN assets a ON a.id = s.asset JOIN principals p ON p.id = s.member;
.output conflicts.csv
SELECT 'matter:' || m.ext AS asset, u.ext AS principal
  FROM conflicts c JOIN assets m ON m.id = c.matter JOIN principals u ON u.id = c.user;
