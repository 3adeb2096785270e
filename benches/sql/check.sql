-- May user ?1 open matter ?2 at ?3 (Unix time)? In the order of imctl's rules: a conflict denies, an open
-- matter is open, then the team of the matter or of its case, by name or through a group. A row of staffing
-- counts until its end, and no longer at it.
SELECT CASE
  WHEN EXISTS (SELECT 1 FROM conflicts WHERE matter = m.id AND user = u.id) THEN 0
  WHEN m.open THEN 1
  WHEN EXISTS (SELECT 1 FROM staffing WHERE asset = m.id AND member = u.id
    AND (expires IS NULL OR expires > ?3)) THEN 1
  WHEN EXISTS (SELECT 1 FROM group_members g CROSS JOIN staffing s
    WHERE g.user = u.id AND s.asset = m.id AND s.member = g.grp AND (s.expires IS NULL OR s.expires > ?3)) THEN 1
  WHEN EXISTS (SELECT 1 FROM case_matters c CROSS JOIN staffing s
    WHERE c.matter = m.id AND s.asset = c.kase AND s.member = u.id AND (s.expires IS NULL OR s.expires > ?3)) THEN 1
  WHEN EXISTS (SELECT 1 FROM case_matters c CROSS JOIN group_members g CROSS JOIN staffing s
    WHERE c.matter = m.id AND g.user = u.id AND s.asset = c.kase AND s.member = g.grp
    AND (s.expires IS NULL OR s.expires > ?3)) THEN 1
  ELSE 0 END
FROM principals u CROSS JOIN assets a CROSS JOIN matters m
WHERE u.kind = 0 AND u.ext = ?1 AND a.kind = 0 AND a.ext = ?2 AND m.id = a.id
