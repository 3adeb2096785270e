-- The floor of `imctl apply`: what it costs to load the same firm into typed tables with primary keys,
-- foreign keys, checks and indexes, and nothing else (no rules, no history). Keys are the ids themselves.
CREATE TABLE libraries(library_id TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE users(user_id TEXT PRIMARY KEY, display_name TEXT NOT NULL, email TEXT NOT NULL,
  office TEXT, status TEXT NOT NULL CHECK(status IN ('active','disabled'))) WITHOUT ROWID;
CREATE TABLE groups(group_id TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE group_members(group_id TEXT NOT NULL REFERENCES groups, user_id TEXT NOT NULL REFERENCES users,
  PRIMARY KEY(group_id, user_id)) WITHOUT ROWID;
CREATE TABLE clients(client_id TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE matters(matter_id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES clients,
  library_id TEXT NOT NULL REFERENCES libraries, name TEXT NOT NULL,
  status TEXT NOT NULL CHECK(status IN ('active','closed')),
  policy TEXT NOT NULL CHECK(policy IN ('open','restricted'))) WITHOUT ROWID;
CREATE TABLE cases(case_id TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE case_matters(case_id TEXT NOT NULL REFERENCES cases, matter_id TEXT NOT NULL REFERENCES matters,
  PRIMARY KEY(matter_id, case_id)) WITHOUT ROWID;
-- What the foreign keys of staffing, each to one of two tables, need.
CREATE TABLE principals(kind TEXT, id TEXT, PRIMARY KEY(kind, id)) WITHOUT ROWID;
CREATE TABLE assets(kind TEXT, id TEXT, PRIMARY KEY(kind, id)) WITHOUT ROWID;
CREATE TABLE staffing(
  asset_kind TEXT NOT NULL CHECK(asset_kind IN ('matter','case')), asset_id TEXT NOT NULL,
  member_kind TEXT NOT NULL CHECK(member_kind IN ('user','group')), member_id TEXT NOT NULL,
  team TEXT NOT NULL CHECK(team IN ('team','basic')), expires_at TEXT,
  FOREIGN KEY(asset_kind, asset_id) REFERENCES assets, FOREIGN KEY(member_kind, member_id) REFERENCES principals,
  PRIMARY KEY(asset_kind, asset_id, member_kind, member_id)) WITHOUT ROWID;
CREATE TABLE conflicts(matter_id TEXT NOT NULL REFERENCES matters, user_id TEXT NOT NULL REFERENCES users,
  PRIMARY KEY(matter_id, user_id)) WITHOUT ROWID;

CREATE INDEX member_groups ON group_members(user_id);
CREATE INDEX client_matters ON matters(client_id);
CREATE INDEX case_of ON case_matters(case_id);
CREATE INDEX staffed ON staffing(member_kind, member_id);
CREATE INDEX walled ON conflicts(user_id);

.import --csv --skip 1 libraries.csv libraries
.import --csv --skip 1 users.csv users
.import --csv --skip 1 groups.csv groups
.import --csv --skip 1 group_members.csv group_members
.import --csv --skip 1 clients.csv clients
.import --csv --skip 1 matters.csv matters
.import --csv --skip 1 cases.csv cases
.import --csv --skip 1 case_matters.csv case_matters
INSERT INTO principals SELECT 'user', user_id FROM users UNION ALL SELECT 'group', group_id FROM groups;
INSERT INTO assets SELECT 'matter', matter_id FROM matters UNION ALL SELECT 'case', case_id FROM cases;
.import --csv --skip 1 staffing.csv staffing
.import --csv --skip 1 conflicts.csv conflicts
