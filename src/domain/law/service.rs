//! The rules on CAM services (C1).

use crate::domain::kernel::{Author, Change, Class, Given, List, Name, not_one_of};
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::service::add_ons;
use crate::domain::model::{Service, ServiceAssignment};

impl Ruled for Service {
    fn fill(&mut self, _before: Option<&Self>, _given: Given, _author: &Author) {
        if self.name.0.is_empty() {
            self.name = Name(self.id.0.id);
        }
        let known = add_ons();
        let spelled = |name: &'static str| known.iter().copied().find(|k| k.eq_ignore_ascii_case(name));
        self.add_ons = List::of(self.add_ons.names().map(|name| spelled(name).unwrap_or(name)));
    }

    /// Who holds a role on the service holds it no more.
    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        if let (Some(service), None) = (&change.before, &change.after)
            && !rules.choices.alone
        {
            for row in rules.state.by(ServiceAssignment::service, service.id) {
                rules.state.remove(&row, change.origin);
            }
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(service) = &change.after else { return };
        let known = add_ons();
        for name in service.add_ons.names().filter(|name| !known.contains(name)) {
            let message = not_one_of(name, &known);
            rules.refuse(change, "C1", Class::Value, Service::add_ons, message);
        }
    }
}

impl Ruled for ServiceAssignment {}
