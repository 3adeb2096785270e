-- The database of the peers that read: the firm with integers for keys, made of the one that import.sql
-- loads (attached as `t`). Not measured.
CREATE TABLE libraries(id INTEGER PRIMARY KEY, library_id TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE clients(id INTEGER PRIMARY KEY, client_id TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE principals(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, ext TEXT NOT NULL);  -- 0 user, 1 group
CREATE TABLE users(id INTEGER PRIMARY KEY REFERENCES principals, display_name TEXT NOT NULL,
  email TEXT NOT NULL, office TEXT, status TEXT NOT NULL);
CREATE TABLE groups(id INTEGER PRIMARY KEY REFERENCES principals, name TEXT NOT NULL);
CREATE TABLE group_members(user INTEGER NOT NULL REFERENCES users, grp INTEGER NOT NULL REFERENCES groups,
  PRIMARY KEY(user, grp)) WITHOUT ROWID;
CREATE TABLE assets(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, ext TEXT NOT NULL);      -- 0 matter, 1 case
CREATE TABLE matters(id INTEGER PRIMARY KEY REFERENCES assets, client INTEGER NOT NULL REFERENCES clients,
  library INTEGER NOT NULL REFERENCES libraries, name TEXT NOT NULL, status TEXT NOT NULL, open INTEGER NOT NULL);
CREATE TABLE cases(id INTEGER PRIMARY KEY REFERENCES assets, name TEXT NOT NULL, open INTEGER NOT NULL);
CREATE TABLE case_matters(matter INTEGER NOT NULL REFERENCES matters, kase INTEGER NOT NULL REFERENCES cases,
  PRIMARY KEY(matter, kase)) WITHOUT ROWID;
CREATE TABLE staffing(asset INTEGER NOT NULL REFERENCES assets, member INTEGER NOT NULL REFERENCES principals,
  team INTEGER NOT NULL, expires INTEGER, PRIMARY KEY(asset, member)) WITHOUT ROWID;
CREATE TABLE conflicts(matter INTEGER NOT NULL REFERENCES matters, user INTEGER NOT NULL REFERENCES users,
  PRIMARY KEY(matter, user)) WITHOUT ROWID;

INSERT INTO libraries(library_id, name) SELECT library_id, name FROM t.libraries ORDER BY library_id;
INSERT INTO clients(client_id, name) SELECT client_id, name FROM t.clients ORDER BY client_id;
INSERT INTO principals(kind, ext) SELECT 0, user_id FROM t.users ORDER BY user_id;
INSERT INTO principals(kind, ext) SELECT 1, group_id FROM t.groups ORDER BY group_id;
INSERT INTO assets(kind, ext) SELECT 0, matter_id FROM t.matters ORDER BY matter_id;
INSERT INTO assets(kind, ext) SELECT 1, case_id FROM t.cases ORDER BY case_id;
CREATE UNIQUE INDEX principal_ext ON principals(kind, ext);
CREATE UNIQUE INDEX asset_ext ON assets(kind, ext);
INSERT INTO users SELECT p.id, u.display_name, u.email, u.office, u.status
  FROM principals p JOIN t.users u ON u.user_id = p.ext WHERE p.kind = 0;
INSERT INTO groups SELECT p.id, g.name FROM principals p JOIN t.groups g ON g.group_id = p.ext WHERE p.kind = 1;
INSERT INTO group_members SELECT u.id, g.id FROM t.group_members r
  JOIN principals u ON u.kind = 0 AND u.ext = r.user_id JOIN principals g ON g.kind = 1 AND g.ext = r.group_id
  ORDER BY 1, 2;
INSERT INTO matters SELECT a.id, c.id, l.id, m.name, m.status, m.policy = 'open'
  FROM assets a JOIN t.matters m ON m.matter_id = a.ext JOIN clients c USING (client_id)
  JOIN libraries l USING (library_id) WHERE a.kind = 0;
INSERT INTO case_matters SELECT m.id, c.id FROM t.case_matters r
  JOIN assets m ON m.kind = 0 AND m.ext = r.matter_id JOIN assets c ON c.kind = 1 AND c.ext = r.case_id
  ORDER BY 1, 2;
CREATE INDEX case_of ON case_matters(kase, matter);
-- A case is as open as the matters in it; one without any counts as restricted.
INSERT INTO cases SELECT a.id, c.name,
    coalesce((SELECT m.open FROM case_matters i JOIN matters m ON m.id = i.matter WHERE i.kase = a.id LIMIT 1), 0)
  FROM assets a JOIN t.cases c ON c.case_id = a.ext WHERE a.kind = 1;
INSERT INTO staffing SELECT a.id, p.id, s.team = 'team', unixepoch(nullif(s.expires_at, '')) FROM t.staffing s
  JOIN assets a ON a.kind = (s.asset_kind = 'case') AND a.ext = s.asset_id
  JOIN principals p ON p.kind = (s.member_kind = 'group') AND p.ext = s.member_id ORDER BY 1, 2;
INSERT INTO conflicts SELECT m.id, u.id FROM t.conflicts r
  JOIN assets m ON m.kind = 0 AND m.ext = r.matter_id JOIN principals u ON u.kind = 0 AND u.ext = r.user_id
  ORDER BY 1, 2;
CREATE INDEX members ON group_members(grp, user);
CREATE INDEX client_matters ON matters(client);
CREATE INDEX staffed ON staffing(member, asset);
CREATE INDEX walled ON conflicts(user, matter);
