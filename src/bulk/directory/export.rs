//! What a directory wrote: the entries of an LDIF file, or of a CSV file whose columns are attributes.

use super::mapping::Mapping;
use crate::bulk::fault::Fault;
use crate::bulk::ldif::{Attribute, Entry, Ldif, is_ldif};
use crate::bulk::sheet::Row;
use crate::bulk::sheet::RowStart;
use crate::bulk::sheet::Sheet;
use crate::bulk::sheet::match_header;
use crate::domain::kernel::{Message, Record, message};
use crate::domain::model::User;

/// An export of a directory.
#[derive(Debug)]
pub struct Export {
    file: File,
    pub entries: Vec<Entry>,
}

#[derive(Debug)]
enum File {
    Ldif(Ldif),
    /// Each entry is a row; where they start, in order.
    Csv(Sheet, Vec<RowStart>),
}

/// Columns of a CSV export that hold an entry's distinguished name.
const DN: [&str; 3] = ["dn", "distinguishedname", "distinguished_name"];

impl Export {
    /// Reads a file. By its name or, where that says nothing, by its beginning it is LDIF or CSV.
    ///
    /// # Errors
    /// Everything that is wrong with it as a file.
    pub fn read(
        name: &str,
        bytes: Vec<u8>,
        delimiter: Option<u8>,
        mapping: &Mapping,
    ) -> Result<Export, Vec<Fault>> {
        let ends = |end: &str| name.to_ascii_lowercase().ends_with(end);
        if !ends(".csv") && (ends(".ldif") || is_ldif(&bytes)) {
            let mut ldif = Ldif::read(name, bytes)?;
            let entries = std::mem::take(&mut ldif.entries);
            return Ok(Export { file: File::Ldif(ldif), entries });
        }
        let sheet = Sheet::read(name, bytes, delimiter).map_err(|fault| vec![fault])?;
        Export::of_sheet(sheet, mapping)
    }

    fn of_sheet(sheet: Sheet, mapping: &Mapping) -> Result<Export, Vec<Fault>> {
        let mut names: Vec<String> =
            User::SCHEMA.columns().iter().map(|column| column.name.to_owned()).collect();
        names.extend(mapping.fields().flat_map(|(_, attributes)| attributes));
        names.extend(mapping.conditions().iter().map(|condition| condition.attribute().to_owned()));
        names.extend(mapping.group.member_of());
        names.extend(DN.into_iter().chain(["objectclass"]).map(str::to_owned));
        names.retain(|name| !name.starts_with('=') && name != "parent");
        names.sort();
        names.dedup();
        let known: Vec<&str> = names.iter().map(String::as_str).collect();
        let cells = match_header(&sheet, &known, &["error"])?;
        let lists = mapping.group.member_of();
        let (mut entries, mut starts, mut faults) = (Vec::new(), Vec::new(), Vec::new());
        let mut row = Row::default();
        let mut rows = sheet.rows();
        loop {
            match rows.next(&mut row) {
                Ok(true) => {}
                Ok(false) => break,
                Err(fault) => {
                    faults.push(fault);
                    continue;
                }
            }
            let mut entry = Entry { line: row.line(), ..Entry::default() };
            for (name, cell) in names.iter().zip(&cells) {
                let text = cell.map(|cell| row.cell(cell)).filter(|text| !text.is_empty() && *text != "\\N");
                let Some(text) = text else { continue };
                if DN.contains(&name.as_str()) {
                    text.clone_into(&mut entry.dn);
                }
                let parts: Vec<&str> =
                    if lists.contains(name) { text.split(';').collect() } else { vec![text] };
                entry.attributes.extend(parts.into_iter().map(str::trim).filter(|p| !p.is_empty()).map(
                    |part| {
                        let (name, options) = (name.clone(), String::new());
                        Attribute { name, options, value: part.as_bytes().to_vec(), line: row.line() }
                    },
                ));
            }
            entries.push(entry);
            starts.push(row.start());
        }
        if faults.is_empty() { Ok(Export { file: File::Csv(sheet, starts), entries }) } else { Err(faults) }
    }

    /// What faults call the file.
    pub fn name(&self) -> &str {
        match &self.file {
            File::Ldif(ldif) => ldif.name(),
            File::Csv(sheet, _) => sheet.name(),
        }
    }

    /// The header, of a CSV export.
    pub fn header(&self) -> Option<&[String]> {
        match &self.file {
            File::Ldif(_) => None,
            File::Csv(sheet, _) => Some(sheet.header()),
        }
    }

    /// Something that is wrong with an entry, or with one of its attributes.
    pub fn fault(&self, entry: &Entry, attribute: Option<&Attribute>, message: impl Into<String>) -> Fault {
        match &self.file {
            File::Ldif(ldif) => ldif.fault(attribute.map_or(entry.line, |a| a.line), message),
            File::Csv(sheet, starts) => {
                let start = starts.binary_search_by_key(&entry.line, |start| start.line);
                let start = start.map_or(sheet.header_start(), |at| starts[at]);
                let cell = attribute
                    .and_then(|a| sheet.header().iter().position(|name| name.eq_ignore_ascii_case(&a.name)));
                sheet.fault(start, cell.unwrap_or(0), message)
            }
        }
    }

    /// The entry that starts in this line.
    pub fn entry_at(&self, line: u32) -> Option<&Entry> {
        self.entries.binary_search_by_key(&line, |entry| entry.line).ok().map(|at| &self.entries[at])
    }
}

impl Entry {
    /// The first value that one of these attributes has, in the order of their names.
    pub fn first(&self, names: &[String]) -> Option<&Attribute> {
        names.iter().find_map(|name| self.attributes.iter().find(|a| a.name == *name && !a.value.is_empty()))
    }

    /// Every value that one of these attributes has.
    pub fn all<'a>(&'a self, names: &'a [String]) -> impl Iterator<Item = &'a Attribute> {
        self.attributes.iter().filter(|a| !a.value.is_empty() && names.contains(&a.name))
    }

    /// Its object classes, in lower case.
    pub fn classes(&self) -> Vec<String> {
        let class = |a: &Attribute| String::from_utf8_lossy(&a.value).to_ascii_lowercase();
        self.attributes.iter().filter(|a| a.name == "objectclass").map(class).collect()
    }
}

impl Attribute {
    /// The value as text; the binary id of Active Directory as it is usually written.
    ///
    /// # Errors
    /// A sentence when it is none.
    pub fn text(&self) -> Result<String, Message> {
        if self.name == "objectguid"
            && let Ok(mut guid) = <[u8; 16]>::try_from(self.value.as_slice())
        {
            // The first three parts have their lowest byte first.
            [0..4, 4..6, 6..8].into_iter().for_each(|part| guid[part].reverse());
            let hex = format!("{:032x}", u128::from_be_bytes(guid));
            return Ok([&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-"));
        }
        String::from_utf8(self.value.clone())
            .map_err(|_| message!("the value of `{attribute}` is not text", attribute = &self.name))
    }
}
