//! What changes together when an entity comes, is renamed or goes.

use trent_engine::{Changes, Stored};

use crate::names;
use crate::record::{Entity, NameRecord};

/// Stores a new entity and its name. Fails to commit if the name is taken.
pub(crate) fn created<E: Entity>(entity: &E, changes: Changes) -> Changes {
    let name = E::name_key(entity.account(), entity.name());
    changes.create(name, &NameRecord { id: entity.id().to_owned() }).create(E::key(entity.id()), entity)
}

/// Stores `new` in place of the same entity, with its name if that is another one.
pub(crate) fn renamed<E: Entity>(old: &Stored<E>, new: &E, changes: Changes) -> Changes {
    let changes = changes.replace(E::key(new.id()), old.revision, new);
    if names::folded(old.record.name()) == names::folded(new.name()) {
        return changes;
    }
    let (old_name, new_name) = (E::name_key(new.account(), old.record.name()), E::name_key(new.account(), new.name()));
    changes.delete(old_name).create(new_name, &NameRecord { id: new.id().to_owned() })
}

/// Deletes an entity and its name.
pub(crate) fn deleted<E: Entity>(old: &Stored<E>, changes: Changes) -> Changes {
    let name = E::name_key(old.record.account(), old.record.name());
    changes.delete(name).remove(E::key(old.record.id()), old.revision)
}
