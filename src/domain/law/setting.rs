//! The rules on settings (T3).

use crate::domain::kernel::{Author, Change, Class, Given, Text, command, message, nearest};
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::Setting;
use crate::domain::model::commands::SETTING_LIST;
use crate::domain::model::setting::{Definition, SETTINGS};

impl Ruled for Setting {
    /// Spelled as the list of settings spells it.
    fn fill(&mut self, _before: Option<&Self>, _given: Given, _author: &Author) {
        if let Some(definition) = Definition::find(self.key.as_str())
            && let Ok(value) = definition.parse(self.value.as_str())
        {
            self.key = Text::new(definition.key);
            self.value = Text::new(&value);
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(row) = &change.after else { return };
        let Some(definition) = Definition::find(row.key.as_str()) else {
            let near = nearest(row.key.as_str(), SETTINGS.iter().map(|d| d.key));
            let hint = match near {
                Some(near) => message!("did you mean `{near}`?", near),
                None => message!("`{run}` shows them all", run = command!(SETTING_LIST)),
            };
            rules.refuse_with(
                change,
                "T3",
                Class::NotFound,
                Setting::key,
                message!("there is no setting `{key}`", key = row.key),
                hint,
            );
            return;
        };
        if let Err(message) = definition.parse(row.value.as_str()) {
            rules.refuse(change, "T3", Class::Value, Setting::value, message);
        }
    }
}
