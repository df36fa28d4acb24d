//! The outline as a tree, as the headings' levels say.

use super::{File, words};
use crate::base::Result;
use crate::pdf::page::{Entry, Layout};
use lopdf::{Dictionary, Object, ObjectId, dictionary};

impl File {
    pub(super) fn add_outline(&mut self, layout: &Layout) -> Result<()> {
        let entries = &layout.outline;
        self.catalog()?.set(
            "PageMode",
            if entries.is_empty() {
                "UseNone"
            } else {
                "UseOutlines"
            },
        );
        if entries.is_empty() {
            return Ok(());
        }
        let root = self.raw.new_object_id();
        let ids: Vec<ObjectId> = entries.iter().map(|_| self.raw.new_object_id()).collect();
        let parents = parents(entries);
        let id_of = |index: Option<usize>| {
            index
                .and_then(|index| ids.get(index).copied())
                .unwrap_or(root)
        };
        let mut dictionaries: Vec<Dictionary> = Vec::with_capacity(entries.len());
        for (entry, &parent) in entries.iter().zip(&parents) {
            let dest = self.destination(layout, entry.page, entry.y)?;
            dictionaries.push(dictionary! { "Title" => words(&entry.text), "Dest" => dest, "Parent" => id_of(parent) });
        }
        let mut top = dictionary! { "Type" => "Outlines" };
        for (parent, children) in children(&parents) {
            for pair in children.windows(2) {
                if let [one, next] = *pair {
                    set(&mut dictionaries, one, "Next", id_of(Some(next)));
                    set(&mut dictionaries, next, "Prev", id_of(Some(one)));
                }
            }
            let Some(family) = parent.map_or(Some(&mut top), |parent| dictionaries.get_mut(parent))
            else {
                continue;
            };
            if let (Some(&first), Some(&last)) = (children.first(), children.last()) {
                family.set("First", id_of(Some(first)));
                family.set("Last", id_of(Some(last)));
                family.set(
                    "Count",
                    children.len() as i64 * if parent.is_none() { 1 } else { -1 },
                );
            }
        }
        self.raw.objects.insert(root, top.into());
        self.raw.objects.extend(
            ids.into_iter()
                .zip(dictionaries.into_iter().map(Object::from)),
        );
        self.catalog()?.set("Outlines", root);
        Ok(())
    }
}

fn set(dictionaries: &mut [Dictionary], index: usize, key: &str, id: ObjectId) {
    if let Some(dictionary) = dictionaries.get_mut(index) {
        dictionary.set(key, id);
    }
}

/// The nearest entry before each that stands higher in the tree.
fn parents(entries: &[Entry]) -> Vec<Option<usize>> {
    let mut open: Vec<(usize, u8)> = Vec::new();
    let mut parents = Vec::with_capacity(entries.len());
    for (index, entry) in entries.iter().enumerate() {
        open.retain(|(_, level)| *level < entry.level);
        parents.push(open.last().map(|(index, _)| *index));
        open.push((index, entry.level));
    }
    parents
}

/// The entries right below each entry, and first those below none.
fn children(parents: &[Option<usize>]) -> Vec<(Option<usize>, Vec<usize>)> {
    let owners = std::iter::once(None).chain((0..parents.len()).map(Some));
    let mut families: Vec<_> = owners.map(|owner| (owner, Vec::new())).collect();
    for (child, parent) in parents.iter().enumerate() {
        if let Some((_, family)) = families.get_mut(parent.map_or(0, |parent| parent + 1)) {
            family.push(child);
        }
    }
    families
}
