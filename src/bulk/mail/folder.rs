//! Messages as files: a maildir, or a folder of `.eml` files.

use crate::bulk::mail::carrier::{Carrier, Outcome};
use crate::bulk::mail::message::{Mail, file_name};
use crate::domain::kernel::Instant;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// How a folder is laid out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Layout {
    /// `ID.eml` in the folder itself.
    Eml,
    /// `tmp`, `new` and `cur`, as mail programs read them.
    Maildir,
}

/// A folder that messages are put into, each under its own name: what is there isn't put there again.
#[derive(Clone, Debug)]
pub struct Folder {
    path: PathBuf,
    layout: Layout,
}

impl Folder {
    /// The folder at `path`, made if need be.
    ///
    /// # Errors
    /// When it can't be made.
    pub fn open(path: &Path, layout: Layout) -> io::Result<Folder> {
        fs::create_dir_all(path)?;
        if layout == Layout::Maildir {
            for part in ["tmp", "new", "cur"] {
                fs::create_dir_all(path.join(part))?;
            }
        }
        Ok(Folder { path: fs::canonicalize(path)?, layout })
    }

    /// Where a message of this name goes, and where it is written before.
    fn places(&self, name: &str) -> (PathBuf, PathBuf) {
        match self.layout {
            Layout::Eml => {
                (self.path.join(format!("{name}.eml")), self.path.join(format!(".{name}.eml.part")))
            }
            Layout::Maildir => (self.path.join("new").join(name), self.path.join("tmp").join(name)),
        }
    }

    /// Is there a message of this name? A mail program may have moved it, and added its marks.
    fn holds(&self, name: &str) -> io::Result<bool> {
        if self.places(name).0.exists() {
            return Ok(true);
        }
        if self.layout == Layout::Eml {
            return Ok(false);
        }
        for entry in fs::read_dir(self.path.join("cur"))? {
            let found = entry?.file_name();
            if found.to_string_lossy().split(':').next() == Some(name) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The name of a message here. Names in a maildir begin with the time, so that they are read in order.
    fn name(&self, name: &str, created_at: Instant) -> String {
        match self.layout {
            Layout::Eml => name.to_owned(),
            Layout::Maildir => format!("{}.{name}.imctl", created_at.0),
        }
    }

    /// Writes a message where nobody looks for it yet.
    fn write(&self, mail: &Mail) -> io::Result<()> {
        let (_, part) = self.places(&self.name(&mail.name, mail.created_at));
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&part)?;
        file.write_all(mail.text.as_bytes())?;
        file.sync_all()
    }

    /// Gives a message that was written its name.
    fn put(&self, mail: &Mail) -> io::Result<()> {
        let plain = self.name(&mail.name, mail.created_at);
        let (_, part) = self.places(&plain);
        let mut name = plain.clone();
        // Another database may have a message of this name.
        for n in 2u32.. {
            if !self.holds(&name)? {
                break;
            }
            name = format!("{plain}-{n}");
        }
        let (place, _) = self.places(&name);
        fs::rename(&part, &place)?;
        // The name must be on the disk before the database says so.
        place.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
    }

    fn unreachable(&self, error: &io::Error) -> String {
        format!("{}: {error}", self.path.display())
    }
}

impl Carrier for Folder {
    fn target(&self) -> String {
        let kind = if self.layout == Layout::Maildir { "maildir" } else { "folder" };
        format!("{kind} {}", self.path.display())
    }

    /// A message is written before it is claimed, and gets its name afterwards: as long as it lies there
    /// without, it wasn't delivered. That neither is there proves nothing: whoever fetches messages may have
    /// taken it.
    fn was_carried(&self, id: &str, created_at: Instant) -> Option<bool> {
        let name = self.name(&file_name(id), created_at);
        if self.places(&name).1.exists() {
            return Some(false);
        }
        self.holds(&name).ok().filter(|holds| *holds)
    }

    fn batch(&self) -> usize {
        200
    }

    fn prepare(&mut self, mail: &Mail) -> Result<(), String> {
        self.write(mail).map_err(|error| self.unreachable(&error))
    }

    fn carry(&mut self, mail: &Mail) -> Outcome {
        match self.put(mail) {
            Ok(()) => Outcome::Delivered,
            Err(error) => Outcome::Unreachable(self.unreachable(&error)),
        }
    }
}
