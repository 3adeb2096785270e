//! Which file uses which: every path in the code, resolved to the file of the module that it leads into.
//!
//! A path belongs to the longest part of it that is a module of a file of its own. What comes through a
//! facade's `pub use` belongs to the facade; that has its own arrow to where it takes it from. A plain
//! `mod child;` is no arrow. Paths that macros put together are not seen.

use super::tokens::{Token, code};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

/// The path of a module from the crate's root.
type Module = Vec<String>;

/// The files of a crate and what they use of each other.
pub struct Arrows {
    /// From, to: what is named there.
    pub names: BTreeMap<(String, String), BTreeSet<String>>,
}

/// What a file names, read once.
struct Parsed {
    file: String,
    /// What is in scope in the file's modules: its name, and the path that it stands for.
    scopes: HashMap<Module, HashMap<String, Module>>,
    /// What is brought in by `use …::*`, module by module.
    globs: Vec<(Module, Module)>,
    /// The module that names it, and the path.
    paths: Vec<(Module, Module)>,
}

impl Arrows {
    /// Reads the files of a crate: their names from `src` on, and their texts.
    pub fn of<'t>(files: impl IntoIterator<Item = (&'t str, &'t str)>) -> Arrows {
        let mut parsed: Vec<Parsed> = Vec::new();
        let mut modules: HashMap<Module, String> = HashMap::new();
        let mut tests_only: HashSet<Module> = HashSet::new();
        let files: Vec<_> = files.into_iter().collect();
        for (file, text) in &files {
            let module = module_of(file);
            let tokens = code(text);
            // Declared without tests or not at all: then it is for tests.
            let declared: HashSet<String> = declared(&tokens);
            for name in every_declared(text).difference(&declared) {
                tests_only.insert([module.as_slice(), std::slice::from_ref(name)].concat());
            }
            modules.insert(module.clone(), (*file).to_owned());
            parsed.push(Parsed::read(file, &module, &tokens));
        }
        let is_test = |module: &Module| (0..=module.len()).any(|n| tests_only.contains(&module[..n]));
        parsed.retain(|one| !is_test(&module_of(&one.file)));

        let mut names: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
        for one in &parsed {
            for (module, path) in &one.paths {
                let Some(path) = one.resolved(module, path, &modules) else { continue };
                let Some(end) = (0..=path.len()).rev().find(|n| modules.contains_key(&path[..*n])) else {
                    continue;
                };
                let to = &modules[&path[..end]];
                if *to != one.file {
                    let name = path[end..].first().or(path.last()).map_or("crate", String::as_str);
                    names.entry((one.file.clone(), to.clone())).or_default().insert(name.to_owned());
                }
            }
        }
        Arrows { names }
    }

    /// The files that use each other in circles, each circle with all that it hangs on.
    pub fn circles(&self) -> Vec<BTreeSet<&str>> {
        let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (from, to) in self.names.keys() {
            next.entry(from).or_default().push(to);
        }
        let reached = |from: &str| -> BTreeSet<&str> {
            let mut seen = BTreeSet::new();
            let mut queue: VecDeque<&str> = next.get(from).into_iter().flatten().copied().collect();
            while let Some(file) = queue.pop_front() {
                if seen.insert(file) {
                    queue.extend(next.get(file).into_iter().flatten());
                }
            }
            seen
        };
        let reach: BTreeMap<&str, BTreeSet<&str>> = next.keys().map(|file| (*file, reached(file))).collect();
        let mut circles: Vec<BTreeSet<&str>> = Vec::new();
        for (file, to) in &reach {
            if to.contains(file) && !circles.iter().any(|circle| circle.contains(file)) {
                let back = |other: &&&str| reach.get(**other).is_some_and(|to| to.contains(file));
                circles.push(to.iter().filter(back).copied().collect());
            }
        }
        circles.sort_by_key(|circle| std::cmp::Reverse(circle.len()));
        circles
    }

    /// The arrows between these files, a line for each.
    pub fn shown(&self, among: &BTreeSet<&str>) -> Vec<String> {
        let inside =
            |(from, to): &(String, String)| among.contains(from.as_str()) && among.contains(to.as_str());
        self.names
            .iter()
            .filter(|(arrow, _)| inside(arrow))
            .map(|((from, to), names)| {
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                format!("{from} → {to}: {}", names.join(", "))
            })
            .collect()
    }
}

/// The module that a file is: nothing for the crate itself.
fn module_of(file: &str) -> Module {
    let path = file.strip_suffix(".rs").unwrap_or(file);
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if path == "lib" { Vec::new() } else { path.split('/').map(str::to_owned).collect() }
}

/// The modules in files of their own that are declared here.
fn declared(tokens: &[Token<'_>]) -> HashSet<String> {
    tokens
        .windows(3)
        .filter(|t| t[0].text == "mod" && t[1].is_word() && t[2].text == ";")
        .map(|t| t[1].text.to_owned())
        .collect()
}

/// Those that are declared for tests as well.
fn every_declared(text: &str) -> HashSet<String> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .filter_map(|line| line.trim().strip_suffix(';')?.rsplit_once("mod ").map(|(_, name)| name.trim()))
        .filter(|name| name.chars().all(|c| c.is_alphanumeric() || c == '_'))
        .map(str::to_owned)
        .collect()
}

impl Parsed {
    fn read(file: &str, module: &Module, tokens: &[Token<'_>]) -> Parsed {
        let mut parsed =
            Parsed { file: file.to_owned(), scopes: HashMap::new(), globs: Vec::new(), paths: Vec::new() };
        let mut here = module.clone();
        // How deep the braces were where each module inside the file began.
        let (mut inside, mut depth, mut at) = (Vec::new(), 0, 0);
        while at < tokens.len() {
            let text = |n: usize| tokens.get(at + n).map_or("", |token| token.text);
            match text(0) {
                "mod" if tokens.get(at + 1).is_some_and(Token::is_word) => {
                    let name = text(1).to_owned();
                    let child = [here.as_slice(), std::slice::from_ref(&name)].concat();
                    parsed.scopes.entry(here.clone()).or_default().insert(name, absolute(&child));
                    if text(2) == "{" {
                        here = child;
                        inside.push(depth);
                        depth += 1;
                    }
                    at += 3;
                }
                // Who may see it is no use of it.
                "pub" if text(1) == "(" => {
                    while at < tokens.len() && tokens[at].text != ")" {
                        at += 1;
                    }
                }
                "use" => at = parsed.take_use(&here, tokens, at + 1, &[]),
                "{" => {
                    depth += 1;
                    at += 1;
                }
                "}" => {
                    depth -= 1;
                    if inside.last() == Some(&depth) {
                        inside.pop();
                        here.pop();
                    }
                    at += 1;
                }
                _ => at = parsed.take_path(&here, tokens, at),
            }
        }
        parsed
    }

    /// A tree behind `use`; returns where the code goes on.
    fn take_use(&mut self, here: &Module, tokens: &[Token<'_>], mut at: usize, stem: &[String]) -> usize {
        let mut path = stem.to_vec();
        let text = |at: usize| tokens.get(at).map_or(";", |token| token.text);
        loop {
            match text(at) {
                "::" => at += 1,
                "{" => {
                    at += 1;
                    while !matches!(text(at), "}" | ";") {
                        at = self.take_use(here, tokens, at, &path);
                        at += usize::from(text(at) == ",");
                    }
                    return at + usize::from(text(at) == "}");
                }
                "*" => {
                    self.globs.push((here.clone(), path.clone()));
                    self.paths.push((here.clone(), path));
                    return at + 1;
                }
                "self" if !path.is_empty() => at += 1,
                "as" => {
                    self.bring(here, text(at + 1), &path);
                    self.paths.push((here.clone(), path));
                    return at + 2;
                }
                word if tokens.get(at).is_some_and(Token::is_word) => {
                    path.push(word.to_owned());
                    at += 1;
                }
                _ => {
                    if let Some(name) = path.last().cloned() {
                        self.bring(here, &name, &path);
                    }
                    self.paths.push((here.clone(), path));
                    return at;
                }
            }
        }
    }

    fn bring(&mut self, here: &Module, name: &str, path: &[String]) {
        if path.first().is_some_and(|first| first != name || path.len() > 1) {
            self.scopes.entry(here.clone()).or_default().insert(name.to_owned(), path.to_vec());
        }
    }

    /// A path outside `use`; returns where the code goes on.
    fn take_path(&mut self, here: &Module, tokens: &[Token<'_>], mut at: usize) -> usize {
        let begins = |at: usize| tokens.get(at).is_some_and(Token::is_word);
        if !begins(at) || at > 0 && matches!(tokens[at - 1].text, "::" | ".") {
            return at + 1;
        }
        let mut path = vec![tokens[at].text.to_owned()];
        at += 1;
        while tokens.get(at).is_some_and(|token| token.text == "::") && begins(at + 1) {
            path.push(tokens[at + 1].text.to_owned());
            at += 2;
        }
        if path.len() > 1 {
            self.paths.push((here.clone(), path));
        }
        at
    }

    /// A path from the crate's root; nothing for one that leads out of the crate.
    fn resolved(&self, here: &Module, path: &[String], modules: &HashMap<Module, String>) -> Option<Module> {
        let (mut here, mut path) = (here.clone(), path.to_vec());
        // A name that is brought in may have been brought in by such a name.
        for _ in 0..8 {
            let first = path.first()?.as_str();
            match first {
                "crate" => return Some(path[1..].to_vec()),
                "self" => {
                    here.extend_from_slice(&path[1..]);
                    return Some(here);
                }
                "super" => {
                    let ups = path.iter().take_while(|word| *word == "super").count();
                    let keep = here.len().checked_sub(ups)?;
                    return Some([&here[..keep], &path[ups..]].concat());
                }
                _ => {}
            }
            let named = self.scopes.get(&here).and_then(|scope| scope.get(first).cloned());
            let stem =
                named.filter(|stem| stem[..] != path[..]).or_else(|| self.by_glob(&here, first, modules))?;
            path.splice(..1, stem);
        }
        None
    }

    /// A module that `use …::*` brings in under this name.
    fn by_glob(&self, here: &Module, name: &str, modules: &HashMap<Module, String>) -> Option<Module> {
        self.globs.iter().filter(|(module, _)| module == here).find_map(|(_, path)| {
            // Globs of names that come by globs are rare enough.
            let path = if matches!(path.first()?.as_str(), "crate" | "super" | "self") {
                self.resolved(here, path, modules)?
            } else {
                return None;
            };
            let child = [path.as_slice(), &[name.to_owned()]].concat();
            modules.contains_key(&child).then(|| absolute(&child))
        })
    }
}

fn absolute(module: &[String]) -> Module {
    [&["crate".to_owned()], module].concat()
}

mod tests {
    use super::Arrows;

    /// All arrows of a made-up crate, a line for each.
    fn shown(files: &[(&str, &str)]) -> Vec<String> {
        let arrows = Arrows::of(files.iter().copied());
        arrows.shown(&files.iter().map(|(file, _)| *file).collect())
    }

    fn circles(files: &[(&str, &str)]) -> Vec<String> {
        let arrows = Arrows::of(files.iter().copied());
        arrows.circles().into_iter().map(|circle| Vec::from_iter(circle).join(" ")).collect()
    }

    #[test]
    fn a_path_belongs_to_the_file_that_it_leads_into() {
        let files = [
            ("lib.rs", "pub mod a;\npub mod b;"),
            (
                "a.rs",
                "mod child;\nuse crate::b::{self, deep::{Thing, more}};\nfn f() { child::f(); b::g(); }",
            ),
            (
                "a/child.rs",
                "use super::X; use super::super::b::Y as Z;\npub(in crate::c) fn f(_: crate::b::W) {}",
            ),
            ("b.rs", "pub mod deep;\npub use deep::Thing;\nfn f() { std::b::deep::f(); x.deep::<u8>(); }"),
            ("b/deep.rs", "mod inner { use super::super::W; fn f() { super::g(); } }"),
            ("c.rs", "use crate::b as other;\nuse crate::b::*;\nfn f() { other::deep::f(); deep::g(); }"),
        ];
        assert_eq!(
            shown(&files),
            [
                "a.rs → a/child.rs: f",
                "a.rs → b.rs: b, g",
                "a.rs → b/deep.rs: Thing, more",
                "a/child.rs → a.rs: X",
                "a/child.rs → b.rs: W, Y",
                "b.rs → b/deep.rs: Thing",
                "b/deep.rs → b.rs: W",
                "c.rs → b.rs: b",
                "c.rs → b/deep.rs: f, g",
            ]
        );
    }

    #[test]
    fn comments_and_tests_draw_no_arrows() {
        let files = [
            ("lib.rs", "mod a;\nmod b;\n#[cfg(test)]\nmod testing;"),
            ("a.rs", "//! [`crate::b`]\n#[cfg(test)]\nmod tests;\n#[cfg(test)]\nuse crate::b::X;"),
            ("a/tests.rs", "use crate::b::X;"),
            ("b.rs", "/* crate::a::X */ const A: &str = \"crate::a::X\";"),
            ("testing.rs", "use crate::a::X;"),
        ];
        assert_eq!(shown(&files), [""; 0]);
    }

    #[test]
    fn a_facade_stands_between_those_who_use_it_and_its_children() {
        let mut files = vec![
            ("room.rs", "mod one;\nmod two;\npub use one::One;"),
            ("room/one.rs", "use crate::room::two::Two;"),
            ("room/two.rs", ""),
            ("user.rs", "use crate::room::One;"),
        ];
        assert_eq!(circles(&files), [""; 0]);
        files[2].1 = "fn f(_: crate::room::One) {}";
        assert_eq!(circles(&files), ["room.rs room/one.rs room/two.rs"]);
    }

    #[test]
    fn each_circle_is_told_once_and_the_largest_first() {
        let files = [
            ("a.rs", "use crate::b::B;"),
            ("b.rs", "use crate::a::A;"),
            ("c.rs", "use crate::{d::D, a::A};"),
            ("d.rs", "use super::e::{E, F as G};"),
            ("e.rs", "use crate::c::C;"),
            ("f.rs", "use crate::c::C;"),
        ];
        assert_eq!(circles(&files), ["c.rs d.rs e.rs", "a.rs b.rs"]);
        let arrows = Arrows::of(files);
        assert_eq!(
            arrows.shown(&arrows.circles()[0]),
            ["c.rs → d.rs: D", "d.rs → e.rs: E, F", "e.rs → c.rs: C"]
        );
    }
}
